import { isForUser } from "../../core/run/is-for-user.ts";
import { actorOf } from "../../core/run/run.ts";
import type { Task } from "../../core/tasks/task.ts";
import { readRuns } from "../reference/read-run.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Gives back what runs that are over have kept claimed, as where a client or the tracker died at their end; what is in doubt is the
 * user's to decide. Returns how many went back: one that cannot be asked for now is found again by the next step.
 */
export async function giveBackLeft({ ledger, source }: RunContext, tasks: readonly Task[]): Promise<number> {
  const claimed = tasks.filter(({ status, assignee }) => status === "in_progress" && assignee?.startsWith("skyfom-"));
  if (claimed.length === 0) return 0;
  const over = readRuns(ledger.paths).runs.filter(({ finishedAt }) => finishedAt !== undefined);
  const byActor = new Map(over.map((run) => [actorOf(run), run]));
  let count = 0;
  for (const { id: taskId, assignee = "" } of claimed) {
    const run = byActor.get(assignee);
    if (!run || isForUser(run, taskId)) continue;
    const reason = `Not done in run ${run.id}, which is over.`;
    const released = await source.release(taskId, assignee, reason);
    if (released.kind !== "done") continue;
    ledger.record("task-given-back", { run: run.id, taskId, reason });
    count += 1;
  }
  return count;
}
