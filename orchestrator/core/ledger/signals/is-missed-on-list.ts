import type { OpenLife } from "./ledger-view.ts";

/**
 * Whether a life is over that is missing from the client's list of background tasks when the turn `promptId` ends. A nested agent and a
 * woken parent are not listed at once (one was still missing 65 ms after its start), so their absence counts only after they have been
 * listed, or once an earlier turn ended without them. A teammate that the person stops leaves the list at once, and continues until the
 * model has answered its request.
 */
export function isMissedOnList(life: OpenLife, promptId: string): boolean {
  if (!isListedLate(life) || isListed(life)) return true;
  const unlistedIn = lifeOf(life)?.unlistedIn;
  return promptId !== "" && unlistedIn !== undefined && unlistedIn !== promptId;
}

/** Whether the client lists it only some time after its start, and has not listed it yet. */
export function isYetToBeListed(life: OpenLife): boolean {
  return isListedLate(life) && !isListed(life);
}

/** Whether no turn has ended yet that could have shown it on the list. */
export function isNewToList(life: OpenLife): boolean {
  return isYetToBeListed(life) && lifeOf(life)?.unlistedIn === undefined;
}

function isListedLate({ entry }: OpenLife): boolean {
  return entry.isTeammate === true || entry.caller !== undefined || entry.lives.some(({ status }) => status === "idle");
}

function isListed(life: OpenLife): boolean {
  return lifeOf(life)?.isListed === true;
}

function lifeOf({ life, entry }: OpenLife) {
  return entry.lives.find((one) => one.life === life);
}
