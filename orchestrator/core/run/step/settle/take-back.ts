import { parentOf } from "../../run.ts";
import { isHalted } from "../../states.ts";
import { dueOf, isUnderway, type Judged, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";

/**
 * Takes back the calls that nobody is to make any more: those of a run that was halted, and those of a composite agent while no slot
 * is free and nothing of it is at work. Nothing would wake that agent; it does those parts itself.
 */
export function takeBack(situation: Situation): Stage {
  const why = isHalted(situation.run) ? "the run was halted" : isStuck(situation) ? "no slot was free" : undefined;
  const changes = why === undefined ? [] : dueOf(situation.judged).map((one) => takeBackCall(situation, one, why));
  return { changes, warnings: [] };
}

function isStuck({ run, freeSlots, judged, limit }: Situation): boolean {
  return parentOf(run) !== undefined && freeSlots === 0 && !isUnderway(judged) && limit.limit > 0;
}

/** The task of a composite run is claimed once for all members, and goes back when the run ends; any other goes back with its call. */
export function takeBackCall({ run }: Situation, { attempt, reference }: Judged, why: string): Change {
  const releases = { taskId: attempt.taskId, note: `Not started in run ${run.id}: ${why}.` };
  return {
    kind: "take-back",
    run: reference.run,
    number: reference.attempt,
    why,
    ...(run.kind === "tasks" ? { releases } : {}),
  };
}

/** Frees the references that are bound to calls which were refused: the same briefs may be handed over again. */
export function unbind({ judged }: Situation): Stage {
  const bound = dueOf(judged).filter(({ known }) => known.call !== undefined);
  const changes = bound.map(({ reference: { run, attempt } }): Change => ({ kind: "unbind", run, number: attempt }));
  return { changes, warnings: [] };
}
