import { resultsOf } from "../../../core/run/handover.ts";
import { isFinished, type Run } from "../../../core/run/run.ts";
import type { RunContext } from "../run-context.ts";
import { writeRun } from "./run-files.ts";

/** Stores a run after a step, and logs its end if that was the last step. */
export function keepRun(context: RunContext, run: Run): void {
  writeRun(context.ledger.paths, run);
  noteFinish(context, run);
}

/** Logs the end of a run that is over. */
export function noteFinish({ ledger }: RunContext, run: Run): void {
  if (!isFinished(run)) return;
  const { closed, failed } = resultsOf(run);
  ledger.record("run-finished", { run: run.id, closed: closed.length, failed: failed.length });
}
