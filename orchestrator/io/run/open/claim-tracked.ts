import type { Problem } from "../../../core/problem.ts";
import { actorOf, type Run, trackedTaskOf } from "../../../core/run/run.ts";
import { withoutTask } from "../../../core/run/states.ts";
import type { GiveBack } from "../../../core/run/step/facts/step-plan.ts";
import { leftByRun } from "../../../core/run/step/settle/settle-tasks.ts";
import { writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";

/**
 * Claims the task of a composite run, if it is tracked; undefined, or why it is not to be had: the run is then over, unless it has begun
 * before. What an earlier run has kept claimed is released first. A task that cannot be shown may be claimed all the same.
 *
 * @param runs all runs that are kept.
 */
export async function claimTracked(context: RunContext, run: Run, runs: readonly Run[]): Promise<Problem | undefined> {
  const { source, ledger } = context;
  const taskId = trackedTaskOf(run);
  if (taskId === undefined) return undefined;
  const shown = await source.show(taskId);
  const left = shown.kind === "done" ? leftByRun(runs, shown.task) : undefined;
  if (left !== undefined) await giveBack(context, left);
  const claimed = await source.claim(taskId, actorOf(run));
  if (claimed.kind === "done") return undefined;
  const lost = withoutTask(run, ledger.time());
  if (lost !== run) writeRun(ledger.paths, lost);
  return claimed.problem;
}

async function giveBack({ source, ledger }: RunContext, { run, taskId, reason, note }: GiveBack): Promise<void> {
  const released = await source.release(taskId, actorOf({ id: run }), note);
  if (released.kind === "done") ledger.record("task-given-back", { run, taskId, reason });
}
