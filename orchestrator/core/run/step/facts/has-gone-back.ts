import type { Task } from "../../../tasks/task.ts";
import { type Attempt, actorOf, type Run } from "../../run.ts";

/**
 * Whether the tracker has gone back to before this run closed a task, as where git has restored its file. Whoever opens a task again on
 * purpose does so after the run was done with it.
 */
export function hasGoneBack({ id }: Pick<Run, "id">, attempt: Attempt | undefined, task: Task): boolean {
  const { outcome } = attempt ?? {};
  if (outcome?.kind !== "done" || task.status === "closed") return false;
  const isNobodys = task.assignee === undefined || task.assignee === actorOf({ id });
  return isNobodys && Date.parse(task.updatedAt) <= Date.parse(outcome.at);
}
