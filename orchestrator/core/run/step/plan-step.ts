import type { Warning } from "../../texts/handover/warning.ts";
import { isOver } from "../states.ts";
import { withWarnings } from "../warnings-of-run.ts";
import { asksBase, begin, giveUp } from "./begin/begin.ts";
import { chooseWork } from "./begin/choose-work.ts";
import { claimDue, tooLateToClaim } from "./begin/claim-due.ts";
import { claimWork } from "./begin/claim-work.ts";
import { findAwaited } from "./begin/find-awaited.ts";
import { findOwed } from "./begin/find-owed.ts";
import { planHandOver } from "./end/plan-hand-over.ts";
import { agentsToStop } from "./end/stops.ts";
import {
  warnOfBroken,
  warnOfCheck,
  warnOfChoice,
  warnOfNeeds,
  warnOfTasks,
  warnOfTried,
} from "./end/warnings-of-step.ts";
import { assess, type Situation } from "./facts/assess.ts";
import type { Stage } from "./facts/stage.ts";
import type { StepFacts } from "./facts/step-facts.ts";
import type { StepPlan } from "./facts/step-plan.ts";
import { correctTracker } from "./settle/correct-tracker.ts";
import { endBelow } from "./settle/end-below.ts";
import { endTracked } from "./settle/end-tracked.ts";
import { giveUpCalls } from "./settle/give-up-calls.ts";
import { keepFound } from "./settle/keep-found.ts";
import { takeIn } from "./settle/take-in.ts";
import { unbind, withdrawAborted, withdrawCalls, withdrawRest } from "./settle/withdraw-calls.ts";

/**
 * Decides what a step does next: what has ended is collected, then what is not to be done is released, then the next work begins. The plan
 * holds the changes of the first stage that has any; once they are made, the step gathers and plans again. When nothing is left to change,
 * the calls that are due are handed over.
 */
export function planStep(facts: StepFacts): StepPlan {
  const situation = assess(facts);
  const plan = planStages(situation);
  if (plan.kind !== "hand-over" && plan.kind !== "unavailable") return plan;
  const stopsNow = agentsToStop(situation);
  return stopsNow.length === 0 ? plan : { ...plan, stopsNow };
}

function planStages(situation: Situation): StepPlan {
  const opening = claimWork(situation); // claim the task of a run of members that is opened
  if (opening !== undefined) return opening;
  const settled = firstOf(situation, [
    keepFound, // store what lost agents left behind, before anything else changes it
    takeIn, // collect how attempts ended, and close the tasks that are done
    withdrawCalls, // withdraw calls that nobody is to make any more
    unbind, // free the briefs whose calls were refused
    giveUpCalls, // end attempts whose calls were handed over in vain
    withdrawRest, // withdraw calls whose briefs a step removed that was cut short
    endOfBelow, // end the runs of composite agents that have ended
  ]);
  const warnings = [...warningsAtOnce(situation), ...settled.warnings];
  if (settled.changes.length > 0) return { kind: "change", changes: settled.changes, warnings };
  const { run, tracker } = situation;
  if (tracker.kind === "unavailable" && run.kind === "tasks")
    return { kind: "unavailable", run: withWarnings(run, warnings), problem: tracker.problem };
  // Close again what git has set back, close finished epics, release what runs that are over still have claimed.
  const inTracker = firstOf(situation, [correctTracker]);
  if (inTracker.changes.length > 0) return { kind: "change", changes: inTracker.changes, warnings };
  // Which tasks are ready was left open until here, since every change above could have made the answer another.
  if (tracker.kind === "tasks") return { kind: "ask-ready" };
  return planWork(situation, warnings);
}

/** What a step does once everything that has ended is collected. */
function planWork(situation: Situation, told: readonly Warning[]): StepPlan {
  const { run } = situation;
  const choice = chooseWork(situation);
  const isAwaiting = !choice.isClosed && findAwaited(situation).length > 0;
  const owed = findOwed(situation);
  // In its last round a step begins nothing, so that nothing at work does not mean that nothing is left to do.
  const { isLastRound } = situation;
  const hasEnded = !isLastRound && isOver(run, choice.isShortOfSlots || isAwaiting) && owed.length === 0;
  const before = firstOf(situation, [
    () => withdrawAborted(situation, choice.aborted), // withdraw calls of a run that a failure has ended
    () => giveUp(situation, choice), // release tasks that are not tried again
  ]);
  if (before.changes.length === 0 && !isLastRound && asksBase(situation, choice)) return { kind: "ask-base" };
  const next = firstOf(situation, [
    () => before,
    () => begin(situation, choice), // write briefs
    claimDue, // claim the tasks of these briefs
    ...(hasEnded ? [endOfAllBelow, endTracked] : []), // end what is below, close or release the run's own task
  ]);
  const warnings = [...told, ...warnOfTasks(situation), ...next.warnings, ...warnOfChoice(situation, choice)];
  if (next.changes.length > 0) return { kind: "change", changes: next.changes, warnings };
  const late = tooLateToClaim(situation);
  if (late !== undefined) return { kind: "unavailable", run, problem: late };
  const isDone = hasEnded && !endTracked(situation).isOwed;
  return planHandOver(situation, { choice, warnings, isAwaiting, owed, isOver: isDone });
}

/**
 * The changes of the first of these stages that has any, and the warnings of all up to it. In the last round of a step no stage has any:
 * so the step ends with a handover, and what is still to change is left to the next step, which finds it again.
 */
function firstOf(situation: Situation, stages: readonly ((situation: Situation) => Stage)[]): Stage {
  const warnings: Warning[] = [];
  for (const stage of stages) {
    const { changes, warnings: told } = stage(situation);
    warnings.push(...told);
    if (changes.length > 0 && !situation.isLastRound) return { changes, warnings };
  }
  return { changes: [], warnings };
}

/** Warnings that do not depend on what the step goes on to do. */
function warningsAtOnce(situation: Situation): readonly Warning[] {
  return [...warnOfBroken(situation), ...warnOfNeeds(situation), ...warnOfCheck(situation), ...warnOfTried(situation)];
}

function endOfBelow(situation: Situation): Stage {
  return endBelow(situation, false);
}

function endOfAllBelow(situation: Situation): Stage {
  return endBelow(situation, true);
}
