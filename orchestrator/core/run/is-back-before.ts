import type { Task } from "../tasks/task.ts";
import { actorOf, type Outcome, type Run } from "./run.ts";

/**
 * Whether the tracker shows a task as it was before an attempt of this run ended, for example because git restored its file: nobody else
 * has claimed it, and nobody has changed it since. Trackers store whole seconds, so a change in the second of the end counts as later.
 */
export function isBackBefore({ at }: Outcome, { id }: Pick<Run, "id">, { assignee, updatedAt }: Task): boolean {
  const isNobodys = assignee === undefined || assignee === actorOf({ id });
  return isNobodys && Date.parse(updatedAt) < Math.floor(Date.parse(at) / 1000) * 1000;
}
