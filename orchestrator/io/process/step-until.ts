/** A hook that waits for a step says until when; a step that is asked for otherwise has all the time it needs. */
export function stepUntil({ SKYFOM_STEP_UNTIL }: NodeJS.ProcessEnv): number | undefined {
  const until = Number(SKYFOM_STEP_UNTIL);
  return Number.isFinite(until) && until > 0 ? until : undefined;
}

/** Whether that time is over; without such a time it never is. */
export function isPast(until: number | undefined): boolean {
  return until !== undefined && Date.now() > until;
}
