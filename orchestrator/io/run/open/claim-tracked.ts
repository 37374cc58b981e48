import type { Problem } from "../../../core/problem.ts";
import { actorOf, type Run, trackedTaskOf } from "../../../core/run/run.ts";
import { withoutTask } from "../../../core/run/states.ts";
import { leftByRun } from "../../../core/run/step/settle/settle-tasks.ts";
import { readRuns } from "../../reference/read-run.ts";
import { writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";

/** Claims the task of a composite run that no other run works for; undefined, or why that cannot be, and then the run is over. */
export async function claimTracked(context: RunContext, run: Run): Promise<Problem | undefined> {
  const { source, ledger } = context;
  const taskId = trackedTaskOf(run);
  if (taskId === undefined) return undefined;
  await giveBackLeft(context, taskId);
  const claimed = await source.claim(taskId, actorOf(run));
  if (claimed.kind === "done") return undefined;
  const left = withoutTask(run, ledger.time());
  if (left !== run) writeRun(ledger.paths, left);
  return claimed.problem;
}

/** Gives the task back where a run that is over has kept it claimed. */
async function giveBackLeft({ source, ledger }: RunContext, taskId: string): Promise<void> {
  const shown = await source.show(taskId);
  const left = shown.kind === "done" ? leftByRun(readRuns(ledger.paths).runs, shown.task) : undefined;
  if (left === undefined) return;
  const { run, reason, note } = left;
  const released = await source.release(taskId, actorOf({ id: run }), note);
  if (released.kind === "done") ledger.record("task-given-back", { run, taskId, reason });
}
