import { type Problem, renderProblem } from "../../core/problem.ts";
import { isFinished } from "../../core/run/run.ts";
import { whyWaitOver } from "../../core/run/step/why-wait-over.ts";
import { readRuns } from "../reference/read-run.ts";
import { noteWaiting } from "./read/waiting.ts";
import type { RunContext } from "./run-context.ts";
import { gather } from "./step/gather.ts";

/** Whether to stop waiting, and why, as a sentence. */
type WaitState =
  | { readonly kind: "over"; readonly why: string }
  | { readonly kind: "waiting" }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** Checks once whether to stop waiting for a run. It changes nothing except the note that a process waits. */
export async function awaitRun(context: RunContext, id: string): Promise<WaitState> {
  const { paths } = context.ledger;
  const kept = readRuns(paths);
  const broken = kept.broken.find((one) => one.id === id);
  if (broken) return { kind: "over", why: `Run ${id} cannot continue:\n${renderProblem(broken.problem)}` };
  const run = kept.runs.find((one) => one.id === id);
  if (run === undefined || isFinished(run)) return { kind: "over", why: `Run ${id} is over.` };
  noteWaiting(paths, id);
  const facts = await gather(context, { run, kept, cause: "wait" }, "ready");
  const why = whyWaitOver(facts);
  if (why !== undefined) return { kind: "over", why };
  return facts.tracker.kind === "unavailable" ? facts.tracker : { kind: "waiting" };
}
