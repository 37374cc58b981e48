import { tellWithdrawn, type WhyWithdrawn } from "../../../texts/reasons/tell-stop.ts";
import type { FailedForGood } from "../../../texts/reasons/why-held.ts";
import { writeNote } from "../../needs/run-note.ts";
import { parentOf } from "../../run.ts";
import { isHalted } from "../../states.ts";
import { dueOf, isUnderway, type Judged, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/**
 * Withdraws calls that nobody is to make: those of a halted run, and those of a composite agent while no slot is free and none of its
 * members is at work. Nothing would wake that agent, so it does those parts itself.
 */
export function withdrawCalls(situation: Situation): Stage {
  const kind = isHalted(situation.run) ? "halted" : isStuck(situation) ? "no-slot" : undefined;
  const changes =
    kind === undefined ? [] : dueOf(situation.judged).map((one) => withdrawCall(situation, one, { kind }));
  return { changes, warnings: [] };
}

/** Withdraws the calls of a run that a failure has ended: nothing new starts. */
export function withdrawAborted(situation: Situation, failure: FailedForGood | undefined): Stage {
  if (failure === undefined) return { changes: [], warnings: [] };
  const why = { kind: "run-ends", failure } as const;
  const changes = dueOf(situation.judged).map((one) => withdrawCall(situation, one, why));
  return { changes, warnings: [] };
}

/** Withdraws again what a step was withdrawing when it was cut short: the brief is gone, so its call cannot be made. */
export function withdrawRest(situation: Situation): Stage {
  const cut = dueOf(situation.judged).filter(({ known }) => known.briefFlaw === "gone");
  const changes = cut.map((one) => withdrawCall(situation, one, { kind: "cut-short" }));
  return { changes, warnings: [] };
}

function isStuck({ run, freeSlots, judged, limit }: Situation): boolean {
  return parentOf(run) !== undefined && freeSlots === 0 && !isUnderway(judged) && limit.limit > 0;
}

/** The task of a composite run is claimed once for all members and released when the run ends. Any other is released with its call. */
export function withdrawCall({ run }: Situation, { attempt, reference }: Judged, whyWithdrawn: WhyWithdrawn): Change {
  const why = tellWithdrawn(whyWithdrawn);
  const note = writeNote({ kind: "not-started", run: run.id, text: why });
  return {
    kind: "withdraw-call",
    run: reference.run,
    number: reference.attempt,
    why,
    ...(run.kind === "tasks" ? { releases: { taskId: attempt.taskId, note } } : {}),
  };
}

/** Frees references that are bound to refused calls, so that their briefs can be handed over again. */
export function unbind({ judged }: Situation): Stage {
  const bound = dueOf(judged).filter(({ known }) => known.call !== undefined);
  const changes = bound.map(({ reference: { run, attempt } }): Change => ({ kind: "unbind", run, number: attempt }));
  return { changes, warnings: [] };
}
