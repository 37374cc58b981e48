/**
 * A hook that waits for a step says until when. It counts only from the process that has started the step, which no settings of a repository
 * can name; a step that is asked for otherwise has all the time it needs.
 */
export function stepUntil({ SKYFOM_STEP_UNTIL = "" }: NodeJS.ProcessEnv): number | undefined {
  const [parent, until = 0] = SKYFOM_STEP_UNTIL.split(":").map(Number);
  return parent === process.ppid && Number.isFinite(until) && until > 0 ? until : undefined;
}

/** The environment in which this process starts such a step. */
export function environmentUntil(until: number, env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, SKYFOM_STEP_UNTIL: `${process.pid}:${until}` };
}

/** Whether that time is over; without such a time it never is. */
export function isPast(until: number | undefined): boolean {
  return until !== undefined && Date.now() > until;
}
