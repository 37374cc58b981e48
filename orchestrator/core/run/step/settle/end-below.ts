import { renderReference } from "../../../reference/reference.ts";
import { PARENT_ENDED } from "../../../texts/reasons/tell-stop.ts";
import type { Run } from "../../run.ts";
import { dueOf, judgedOf, openRunsBelow, type Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import type { Change } from "../facts/step-plan.ts";
import { takeIn } from "./take-in.ts";
import { withdrawCall } from "./withdraw-calls.ts";

/**
 * Ends the runs below agents of this run that have ended: no agent takes their steps any more.
 *
 * @param isFinished whether this run is over, so that every run below it ends, whatever is known of the agent above that.
 */
export function endBelow(situation: Situation, isFinished: boolean): Stage {
  const { run, others } = situation;
  const ended = new Set(run.attempts.filter(({ outcome }) => outcome).map(({ number }) => referenceOf(run, number)));
  const isOver = (parent: string) => ended.has(parent) || (isFinished && parent.startsWith(`${run.id}.`));
  const orphans = openRunsBelow(others, isOver);
  const seen = new Set([run.id]);
  return { changes: orphans.flatMap((orphan) => cutShort(situation, orphan, seen)), warnings: [] };
}

/** Collects what the members of such a run have reported, and ends it after all runs below it. */
function cutShort(situation: Situation, orphan: Run, seen: Set<string>): readonly Change[] {
  if (seen.has(orphan.id)) return []; // files that name each other in a circle
  seen.add(orphan.id);
  const inIt = { ...situation, run: orphan };
  const due = dueOf(judgedOf(situation, orphan));
  const below = openRunsBelow(situation.others, (parent) => parent.startsWith(`${orphan.id}.`));
  return [
    ...takeIn(inIt).changes,
    ...due.map((one) => withdrawCall(inIt, one, { kind: "parent-ended" })),
    ...below.flatMap((one) => cutShort(situation, one, seen)),
    { kind: "end-below", run: orphan.id, why: PARENT_ENDED },
  ];
}

function referenceOf({ id }: Run, attempt: number): string {
  return renderReference({ run: id, attempt });
}
