import type { Attempt } from "../../run.ts";
import { isUnclaimed } from "../begin/claim-due.ts";
import { dueOf, isUnderway, type Judged, type Situation } from "../facts/assess.ts";

/** How long a call may be on its way after the turn in which it was handed over, in milliseconds. */
const ON_THE_WAY_MS = 5_000;

/**
 * Attempts whose call is to be made now. A call that was handed over in this turn is on its way already, unless it was refused since.
 * A model that asks gets all due calls, and a notification as many as there are free slots. Calls that must wait are never handed over.
 */
export function dueCalls(situation: Situation): readonly Attempt[] {
  const { judged, isAsked, freeSlots } = situation;
  if (withheldCalls(situation).length > 0) return [];
  const due = dueOf(judged).filter((one) => !isUnclaimed(situation, one));
  const handed = isAsked ? due : due.filter((one) => !isOnItsWay(situation, one)).slice(0, freeSlots);
  return handed.map(({ attempt }) => attempt);
}

/**
 * Attempts whose calls must wait: the model's API refuses more for now, or no slot is free and nothing of the run is at work, so that no
 * notification would say when to make them.
 */
export function withheldCalls({ limit, freeSlots, judged }: Situation): readonly Attempt[] {
  const isClosed = limit.limit === 0 && limit.cause !== "budget";
  const isFull = limit.limit > 0 && freeSlots === 0 && !isUnderway(judged);
  return isClosed || isFull ? dueOf(judged).map(({ attempt }) => attempt) : [];
}

/**
 * Whether a call that was handed over may still be made without being handed over again: the last turn began or ended before the handover,
 * and it was not refused since. While agents are at work, a call of the last seconds counts too, because the turn that ended may be the
 * one before the handover; should the call never be made, the end of an agent brings another step.
 */
function isOnItsWay({ now, lastTurn, judged }: Situation, { attempt, known }: Judged): boolean {
  const { handedOverAt } = attempt;
  if (handedOverAt > now) return false; // the clock was set back, so it is unknown how long ago that was
  const justNow = new Date(Date.parse(now) - ON_THE_WAY_MS).toISOString();
  const since = isUnderway(judged) && justNow < lastTurn ? justNow : lastTurn;
  return handedOverAt !== "" && handedOverAt >= since && handedOverAt >= (known.returnedAt ?? "");
}
