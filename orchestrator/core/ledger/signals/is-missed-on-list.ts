import type { OpenLife } from "./ledger-view.ts";

/**
 * Whether a life that should be on the client's list of background tasks, and is not when the turn `promptId` ends, is over. A nested
 * agent and a woken parent are not listed at once (65 ms after the start of one the list of a stop was still without it), so the
 * absence of one tells of its end only after it has been listed, or when another turn before had ended without it. A teammate that
 * the person stops is taken off the list at once, and continues until its request of the model is answered.
 */
export function isMissedOnList(life: OpenLife, promptId: string): boolean {
  if (!isListedLate(life) || isListed(life)) return true;
  const unlistedIn = lifeOf(life)?.unlistedIn;
  return promptId !== "" && unlistedIn !== undefined && unlistedIn !== promptId;
}

/** Whether the client lists it some time after its start only, and has not done so yet. */
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
