import type { StepFacts } from "../../../core/run/step/facts/step-facts.ts";
import { planStep } from "../../../core/run/step/plan-step.ts";
import type { RunContext } from "../run-context.ts";
import { type CarriedOut, carryOut } from "./carry-out.ts";
import { carryOutEnd, type StepResult } from "./carry-out-end.ts";
import { gather, type Round, type StepDepth, type StepRequest } from "./gather.ts";

/**
 * Most rounds of one step that change something. A usual step takes up to five. Where claims are lost to somebody else, it takes three
 * more: those attempts end, others begin, and their tasks are claimed.
 */
const MOST_CHANGING = 40;

/**
 * Takes one step of a run in rounds: gather the facts, plan, carry the plan out; and again, until nothing is left to change and the last
 * plan hands over calls. Every step can be repeated, and continues where a crash interrupted the last one.
 */
export async function takeStep(context: RunContext, request: StepRequest): Promise<StepResult> {
  let last: Round | undefined;
  let depth: StepDepth = "tasks";
  for (let changing = 0; ; ) {
    const facts = await gather(context, request, depth, last);
    const plan = planStep({ ...facts, isLastRound: changing >= MOST_CHANGING });
    switch (plan.kind) {
      case "change":
        changing += 1;
        last = { facts, after: await carryOut(context, facts, plan) };
        depth = "tasks";
        break;
      case "ask-ready":
        last = { facts, after: afterAsking(facts, undefined) };
        depth = "ready";
        break;
      case "ask-base":
        last = { facts, after: afterAsking(facts, facts.tracker) };
        depth = "base";
        break;
      default:
        return carryOutEnd(context, facts, plan);
    }
  }
}

/** How things stand after a round that has only found out what to ask next. The tracker is asked again where `tracker` is undefined. */
function afterAsking({ run, others }: StepFacts, tracker: CarriedOut["tracker"]): CarriedOut {
  return { runs: [...others, run], tracker, tried: [] };
}
