import type { Task } from "../../../tasks/task.ts";
import type { WhyHeld } from "../../../texts/reasons/why-held.ts";
import { type Attempt, newestAttempts, type Run, type TaskRun } from "../../run.ts";
import { hasGoneBack } from "../facts/has-gone-back.ts";

/** The newest attempt at a task that was begun, and its run. */
interface Last {
  readonly run: Run;
  readonly attempt: Attempt;
}

/** Of each task the newest attempt of these runs on tasks, the oldest of which stands first. */
export function lastAttempts(runs: readonly Run[]): ReadonlyMap<string, Last> {
  const last = new Map<string, Last>();
  for (const run of runs) {
    if (run.kind !== "tasks") continue;
    for (const [taskId, attempt] of newestAttempts(run))
      if (attempt.outcome?.kind !== "withdrawn") last.set(taskId, { run, attempt });
  }
  return last;
}

/**
 * Holds back a task that an earlier run has done and that is open again because the tracker has gone back, until it is closed or somebody
 * names it. While a run is open it closes such a task itself; once it is over, the user may have wanted the earlier state.
 *
 * @param last the newest attempt at it of every other run.
 */
export function whyDoneBefore(last: Last | undefined, run: TaskRun, task: Task): WhyHeld | undefined {
  if (last === undefined || run.filter?.ids?.includes(task.id)) return undefined;
  if (!hasGoneBack(last.run, last.attempt, task)) return undefined;
  return { kind: "done-before", run: last.run.id, taskId: task.id };
}
