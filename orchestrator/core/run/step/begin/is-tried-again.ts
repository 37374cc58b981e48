import type { Attempt, Outcome } from "../../run.ts";

/**
 * Whether work that failed may be tried again.
 *
 * @param attempts all attempts at it in this run.
 * @param retries how many times it is tried again at most.
 */
export function isTriedAgain(outcome: Outcome | undefined, attempts: readonly Attempt[], retries: number): boolean {
  const mayRetry = outcome?.kind === "failed" && outcome.mayRetry;
  return mayRetry && attempts.filter(isFailure).length <= retries;
}

/** Whether an attempt counts against the retries. */
function isFailure({ outcome, isFromBefore }: Attempt): boolean {
  return outcome?.kind === "failed" && !outcome.isExcused && !isFromBefore;
}
