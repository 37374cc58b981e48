import type { Task } from "../../../tasks/task.ts";
import { isBackBefore } from "../../is-back-before.ts";
import type { Attempt, Run } from "../../run.ts";

/**
 * Whether the tracker is back in a state from before this run closed a task. A person who reopens a task on purpose changes it after the
 * run has closed it.
 */
export function hasGoneBack(run: Pick<Run, "id">, attempt: Attempt | undefined, task: Task): boolean {
  const { outcome } = attempt ?? {};
  return outcome?.kind === "done" && task.status !== "closed" && isBackBefore(outcome, run, task);
}
