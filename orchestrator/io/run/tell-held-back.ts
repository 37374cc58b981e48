import { newHolds } from "../../core/run/held-back.ts";
import type { Hold } from "../../core/run/hold.ts";
import type { Run } from "../../core/run/run.ts";
import type { Ledger } from "../ledger/ledger.ts";

/** Tells the log what does not start at this step, where that was not told before; returns the run that remembers it. */
export function tellHeldBack(ledger: Ledger, run: Run, holds: readonly Hold[]): Run {
  const { told, run: remembering } = newHolds(run, holds);
  for (const hold of told) ledger.record("task-held-back", { run: run.id, ...hold });
  return remembering;
}
