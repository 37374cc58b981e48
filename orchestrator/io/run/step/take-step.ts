import type { Problem } from "../../../core/problem.ts";
import type { Handover } from "../../../core/run/handover.ts";
import type { StepPlan } from "../../../core/run/step/facts/step-plan.ts";
import { planStep } from "../../../core/run/step/plan-step.ts";
import { keepRun } from "../keep/keep-run.ts";
import { writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";
import { carryOut } from "./carry-out.ts";
import { gather, type Round, type StepRequest } from "./gather.ts";

/** The result of one step of the engine. */
type StepResult =
  | { readonly kind: "handover"; readonly handover: Handover }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** Most rounds of one step. A usual one takes five; each claim that is lost to somebody else takes two more. */
const MOST_ROUNDS = 25;

/**
 * Takes a run one step further: reads what is there, decides what comes next, carries that out, and looks again until nothing is left to
 * change. Every step may be repeated, and goes on where a crash cut the last one off.
 */
export async function takeStep(context: RunContext, request: StepRequest): Promise<StepResult> {
  let last: Round | undefined;
  for (let round = 1; ; round += 1) {
    const facts = await gather(context, request, last);
    const plan = planStep({ ...facts, isLastRound: round >= MOST_ROUNDS });
    if (plan.kind !== "change") return endStep(context, plan);
    last = { facts, result: await carryOut(context, facts, plan) };
  }
}

function endStep(context: RunContext, plan: Exclude<StepPlan, { readonly kind: "change" }>): StepResult {
  const { ledger } = context;
  if (plan.kind === "unavailable") {
    writeRun(ledger.paths, plan.run);
    return { kind: "unavailable", problem: plan.problem };
  }
  for (const hold of plan.holds) ledger.record("task-held-back", hold);
  for (const run of plan.runs) keepRun(context, run);
  return { kind: "handover", handover: plan.handover };
}
