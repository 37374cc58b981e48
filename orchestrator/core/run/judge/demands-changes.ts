import type { Task } from "../../tasks/task.ts";

/** Skills whose result is a finding: they may look without changing anything. */
const LOOKING: ReadonlySet<string> = new Set(["skyfom-code-reviewer", "skyfom-qa-engineer"]);

/** Types and labels of tasks whose result is an answer. */
const ANSWERED: ReadonlySet<string> = new Set(["question", "research", "spike", "decision", "review"]);

/** Whether a task can only be done by changing something. */
export function demandsChanges(skillName: string, { type, labels }: Pick<Task, "type" | "labels">): boolean {
  return !LOOKING.has(skillName) && ![type, ...labels].some((word) => ANSWERED.has(word.toLowerCase()));
}
