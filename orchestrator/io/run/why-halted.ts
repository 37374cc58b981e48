import type { Handover } from "../../core/run/handover.ts";
import type { Run } from "../../core/run/run.ts";
import type { RunContext } from "./run-context.ts";

/** Why a run starts nothing, where a person said so. */
export function whyHalted({ cli }: Pick<RunContext, "cli">, run: Run): Pick<Handover, "halt"> {
  if (run.stopping) return { halt: "the run is to end" };
  if (run.pausedAt === undefined) return {};
  return { halt: `the run is paused; \`${cli} resume --run ${run.id}\` lifts that` };
}
