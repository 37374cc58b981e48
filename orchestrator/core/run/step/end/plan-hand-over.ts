import { isSameData } from "../../../is-same-data.ts";
import { defined } from "../../../ledger/defined.ts";
import type { HeldBack } from "../../../tasks/held-back.ts";
import type { Handover } from "../../../texts/handover/handover.ts";
import { tellWarning } from "../../../texts/handover/tell-warning.ts";
import type { Warning } from "../../../texts/handover/warning.ts";
import { tellHeld } from "../../../texts/reasons/tell-held.ts";
import type { WhyHeld } from "../../../texts/reasons/why-held.ts";
import { callFor, reportOf, resultsOf } from "../../handover.ts";
import { type Attempt, isFinished, type LeftWork, openAttempts, type Run } from "../../run.ts";
import { finished } from "../../states.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import { remarksOnRun, warningsOfRun, withWarnings } from "../../warnings-of-run.ts";
import type { Held } from "../begin/candidates.ts";
import type { Choice } from "../begin/choose-work.ts";
import { findUnclaimed } from "../begin/claim-due.ts";
import type { Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";
import type { HandOverPlan } from "../facts/step-plan.ts";
import { unusedHandovers } from "../settle/give-up-calls.ts";
import { dueCalls, withheldCalls } from "./due-calls.ts";
import { planForward } from "./forward.ts";
import { type HeldPiece, holdsOfRun, newHolds, whyNothingBegins } from "./held-back.ts";
import { findStops } from "./stops.ts";
import { waitFor, whyIdleStartsNothing } from "./wait-for.ts";
import { warnHeldBack } from "./warnings-of-step.ts";

/** What has been decided when a step ends. */
interface StepEnd {
  readonly choice: Choice;
  readonly warnings: readonly Warning[];
  /** Whether another session works on what tasks of the run wait for. */
  readonly isAwaiting: boolean;
  /** Tasks whose claims could not be released yet. */
  readonly owed: readonly string[];
  /** Whether the run has nothing left to do. */
  readonly isOver: boolean;
}

/** Ends a step: notes what is handed over and held back, and describes where the run stands. */
export function planHandOver(situation: Situation, end: StepEnd): HandOverPlan {
  const { choice } = end;
  const due = dueCalls(situation);
  const handed = noteHandover(withWarnings(situation.run, end.warnings), situation, due);
  const stops = findStops({ ...situation, run: handed }, choice.aborted);
  const holds = holdsOfRun(situation.run, choice.heldBack, listOf(situation), whyClosed(situation, choice));
  const { told, run: holding } = newHolds(stops.run, holds);
  const { run, toldUntilForwarded } = end.isOver
    ? planForward(situation, withDeferred(finished(holding, situation.now), choice))
    : { run: holding };
  const warnings = warningsOf(situation, run, choice, toldUntilForwarded);
  const handover = { ...describe(situation, run, end, due, holds), warnings, stops: stops.calls };
  const left = end.isOver ? withLeft(run, handover) : run;
  return {
    kind: "hand-over",
    runs: [...stops.below, left],
    holds: told.map((hold) => ({ run: run.id, ...hold })),
    handover,
    ...defined({ toldUntilForwarded, sweeps: isFinished(left) ? left : undefined }),
  };
}

function noteHandover(run: Run, { judged, now: handedOverAt }: Situation, due: readonly Attempt[]): Run {
  const counts = new Map(judged.map((one) => [one.attempt.number, unusedHandovers(one)]));
  const numbers = new Set(due.map(({ number }) => number));
  const attempts = run.attempts.map((attempt) => {
    const { number } = attempt;
    return numbers.has(number) ? { ...attempt, handedOverAt, handovers: (counts.get(number) ?? 0) + 1 } : attempt;
  });
  return { ...run, attempts };
}

function withDeferred(over: Run, { deferred }: Choice): Run {
  if (over.kind === "tasks" || deferred.length === 0) return over;
  return { ...over, deferred: deferred.map(({ name }) => name) };
}

/** Keeps what was left, so that a repeated summary says the same as the first. Reasons from before the run ended no longer hold. */
function withLeft(run: Run, { heldBack, blocked }: LeftWork): Run {
  return { ...run, left: { heldBack, blocked } };
}

/** Why a run starts nothing any more, or not for now. Of tasks each has that as its own reason, unless a person has halted the run. */
function whyClosed({ run, limit }: Situation, { aborted }: Choice): WhyHeld | undefined {
  if (run.kind === "tasks") return whyNothingBegins(run);
  if (aborted !== undefined) return { kind: "run-ends", failure: aborted };
  const whySpent = limit.cause === "budget" ? ({ kind: "budget-spent", spent: limit.spent } as const) : undefined;
  return whyNothingBegins(run) ?? whySpent;
}

/** What a run that is over leaves undone. Tasks that wait for others are a list of their own, and what is deferred becomes tasks. */
function leftOf(run: Run, holds: readonly HeldPiece[]): readonly Held[] {
  const deferred = new Set(run.kind === "tasks" ? [] : run.deferred);
  const isListed = ({ why, member = "" }: HeldPiece) =>
    run.kind === "tasks" ? why.kind !== "waits" : !deferred.has(member);
  return holds.filter(isListed).map(({ member, taskId, why }) => ({ id: member ?? taskId, why }));
}

function describe(
  situation: Situation,
  run: Run,
  { choice, isAwaiting, owed }: StepEnd,
  due: readonly Attempt[],
  holds: readonly HeldPiece[],
): Omit<Handover, "stops" | "warnings"> {
  const { briefs, cli } = situation;
  const withheld = withheldCalls(situation);
  const unclaimed = findUnclaimed(situation);
  const isNotAtWork = new Set(
    [...due, ...withheld, ...unclaimed.map(({ attempt }) => attempt)].map(({ number }) => number),
  );
  const done = isFinished(run);
  const below = run.kind !== "tasks" && run.work.parent !== undefined ? run : undefined;
  const halt = whyIdleStartsNothing(situation, run);
  const held: readonly Held[] = [
    ...(done ? leftOf(run, holds) : choice.heldBack),
    ...unclaimed.map(({ attempt, why }) => ({ id: attempt.taskId, why })),
    ...owed.map((id) => ({ id, why: { kind: "still-claimed" } as const })),
  ];
  return {
    run: run.id,
    calls: due.map((attempt) => callFor(run, attempt, `${briefs}/${attempt.number}.md`)),
    waitingFor: openAttempts(run)
      .filter(({ number, isOwnWork }) => !isNotAtWork.has(number) && !isOwnWork)
      .map(({ taskId, title }) => ({ taskId, title })),
    done,
    ...resultsOf(run),
    heldBack: held.map(told),
    blocked: blockedOf(situation),
    ...waitFor(situation, { run, choice, withheld, isAwaiting }),
    ...(below && !done ? { nextCommand: `${cli} next --run ${run.id}` } : {}),
    ...(below && done ? { report: reportOf(below) } : {}),
    ...defined({ halt }),
  };
}

function told({ id, why }: Held): HeldBack {
  return { id, reason: tellHeld(why) };
}

/** Open tasks that wait for others. */
function blockedOf(situation: Situation): string[] {
  const { run } = situation;
  const { tasks, blocked } = listOf(situation);
  if (run.kind !== "tasks") return [];
  return tasksOfRun(tasks, run)
    .filter(({ id, status }) => status === "open" && blocked.has(id))
    .map(({ id }) => id);
}

/** The warnings to hand over: new ones, or all of a run that is over. Where its work is comes later if the branch is still to be moved. */
function warningsOf(situation: Situation, run: Run, choice: Choice, toldUntilForwarded: string | undefined): string[] {
  if (!isFinished(run)) return newOf(situation, run);
  // the summary lists what is held back, so these warnings would say it twice
  const told = { ...run, warnings: besides(run.warnings, choice.unable.map(warnHeldBack)) };
  return toldUntilForwarded ? remarksOnRun(told) : warningsOfRun(told);
}

function newOf({ toldBefore }: Situation, { warnings }: Run): string[] {
  return besides(warnings, toldBefore).map(tellWarning);
}

/** The warnings without these. Those of an earlier version are known only by their words. */
function besides(warnings: readonly Warning[] = [], others: readonly Warning[]): readonly Warning[] {
  const isSame = (one: Warning, other: Warning) =>
    one.kind === "told" ? one.text === tellWarning(other) : isSameData(one, other);
  return warnings.filter((one) => !others.some((other) => isSame(one, other)));
}
