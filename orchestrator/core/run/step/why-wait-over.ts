import { isFinished, openAttempts } from "../run.ts";
import { isHalted } from "../states.ts";
import { chooseWork } from "./begin/choose-work.ts";
import { findAwaited } from "./begin/find-awaited.ts";
import { dueCalls } from "./end/due-calls.ts";
import { findStops } from "./end/stops.ts";
import { assess } from "./facts/assess.ts";
import type { StepFacts } from "./facts/step-facts.ts";

/** Why there is no need to wait for a run any longer, as a sentence; undefined while it has nothing to do. */
export function whyWaitOver(facts: StepFacts): string | undefined {
  const situation = assess(facts);
  const { run, freeSlots } = situation;
  if (isFinished(run)) return `Run ${run.id} is over.`;
  if (isHalted(run)) return `Run ${run.id} is halted.`;
  const late = findStops(situation, undefined).calls.length;
  if (late > 0)
    return `In run ${run.id}, ${late === 1 ? "1 agent has" : `${late} agents have`} exceeded the time limit.`;
  if (freeSlots === 0) return undefined;
  const choice = chooseWork(situation);
  const count = choice.begins.length + dueCalls(situation).length;
  if (count > 0) return `Run ${run.id} can continue: ${count} can start.`;
  const isAwaiting = !choice.isClosed && findAwaited(situation).length > 0;
  const mayGoOn = choice.isShortOfSlots || openAttempts(run).length > 0 || isAwaiting;
  return mayGoOn || run.kind !== "tasks" ? undefined : `Run ${run.id} has nothing left to wait for.`;
}
