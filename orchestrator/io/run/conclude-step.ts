import type { Run } from "../../core/run/run.ts";
import { endNested } from "./end-nested.ts";
import { keepRun } from "./keep-run.ts";
import type { RunContext } from "./run-context.ts";

/** Ends a step: keeps the run once those of its agents' parts have ended, so that a crash leaves none of them to nobody. */
export async function concludeStep(context: RunContext, run: Run): Promise<void> {
  await endNested(context, run);
  keepRun(context, run);
}
