import { tellWaitOver, type WhyWaitOver } from "../../texts/contexts/tell-wait-over.ts";
import { isFinished, openAttempts } from "../run.ts";
import { isHalted } from "../states.ts";
import { chooseWork } from "./begin/choose-work.ts";
import { findAwaited } from "./begin/find-awaited.ts";
import { dueCalls } from "./end/due-calls.ts";
import { findStops } from "./end/stops.ts";
import { assess, type Situation } from "./facts/assess.ts";
import type { StepFacts } from "./facts/step-facts.ts";

/** Why there is no need to wait for a run any longer, as a sentence; undefined while it has nothing to do. */
export function whyWaitOver(facts: StepFacts): string | undefined {
  const why = whyOver(assess(facts));
  return why && tellWaitOver(facts.run.id, why);
}

function whyOver(situation: Situation): WhyWaitOver | undefined {
  const { run, freeSlots } = situation;
  if (isFinished(run)) return { kind: "over" };
  if (isHalted(run)) return { kind: "halted" };
  const late = findStops(situation, undefined).calls.length;
  if (late > 0) return { kind: "late", count: late };
  if (freeSlots === 0) return undefined;
  const choice = chooseWork(situation);
  const count = choice.begins.length + dueCalls(situation).length;
  if (count > 0) return { kind: "can-start", count };
  const isAwaiting = !choice.isClosed && findAwaited(situation).length > 0;
  const mayGoOn = choice.isShortOfSlots || openAttempts(run).length > 0 || isAwaiting;
  return mayGoOn || run.kind !== "tasks" ? undefined : { kind: "nothing-left" };
}
