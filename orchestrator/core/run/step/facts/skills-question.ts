import { chooseSkill } from "../../../tasks/choose-skill.ts";
import { newestAttempts, type Run } from "../../run.ts";
import type { TrackerFacts } from "./step-facts.ts";

/**
 * The skills whose compositions a step has to know: those of tasks that may begin now or be tried again. Of others nobody needs to know
 * whether they can be run, and who does their work.
 */
export function skillsQuestion(run: Run, tracker: TrackerFacts): readonly string[] {
  if (run.kind !== "tasks" || tracker.kind !== "list") return [];
  const ready = new Set(tracker.list.ready);
  const newest = newestAttempts(run);
  const tasks = tracker.list.tasks.filter(({ id, status }) => ready.has(id) || status === "in_progress");
  // what is tried again keeps the skill that it began with
  return [...new Set(tasks.flatMap((task) => [chooseSkill(task).skill, newest.get(task.id)?.skillName ?? []].flat()))];
}
