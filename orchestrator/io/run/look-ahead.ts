import type { Problem } from "../../core/problem.ts";
import type { Run } from "../../core/run/run.ts";
import { type Ahead, lookAhead } from "../../core/run/step/look-ahead.ts";
import type { KeptRuns } from "../reference/read-run.ts";
import type { RunContext } from "./run-context.ts";
import { gather } from "./step/gather.ts";

/** What the next step would find and start, or why that is unknown. */
export type LookedAhead =
  | ({ readonly kind: "ahead" } & Ahead)
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** Plans the next step of a run without taking it: nothing is changed. */
export async function lookAtNext(context: RunContext, run: Run, kept?: KeptRuns): Promise<LookedAhead> {
  const facts = await gather(context, { run, ...(kept ? { kept } : {}), cause: "asked" }, "ready");
  return facts.tracker.kind === "unavailable" ? facts.tracker : { kind: "ahead", ...lookAhead(facts) };
}
