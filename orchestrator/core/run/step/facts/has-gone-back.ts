import type { Task } from "../../../tasks/task.ts";
import { type Attempt, actorOf, type Run } from "../../run.ts";

/**
 * Whether the tracker is back in a state from before this run closed a task, for example because git restored its file. A person who
 * reopens a task on purpose changes it after the run has closed it.
 */
export function hasGoneBack({ id }: Pick<Run, "id">, attempt: Attempt | undefined, task: Task): boolean {
  const { outcome } = attempt ?? {};
  if (outcome?.kind !== "done" || task.status === "closed") return false;
  const isNobodys = task.assignee === undefined || task.assignee === actorOf({ id });
  return isNobodys && Date.parse(task.updatedAt) <= Date.parse(outcome.at);
}
