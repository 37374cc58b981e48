import type { Attempt, Outcome, Run } from "./run.ts";

/**
 * The results of an earlier run of the same work, as the first attempts of the next run. Parts that are done are not done again, and
 * parts that failed are tried with the failure in the brief. A run whose parts were all done passes on nothing, because its result was
 * found to be wrong.
 */
export function carryOver(before: Run): readonly Attempt[] {
  const newest = new Map<string, Ended>();
  for (const attempt of before.attempts) if (isEnded(attempt)) newest.set(attempt.member ?? "", attempt);
  return [...newest.values()].map(({ isOwnWork: _, ...attempt }, n) => ({
    ...attempt,
    number: n + 1,
    isFromBefore: true,
    outcome: retried(attempt.outcome),
  }));
}

type Ended = Attempt & { readonly outcome: Outcome };

function isEnded(attempt: Attempt): attempt is Ended {
  return attempt.outcome !== undefined && attempt.outcome.kind !== "withdrawn";
}

function retried(outcome: Outcome): Outcome {
  return outcome.kind === "done" ? outcome : { ...outcome, kind: "failed", mayRetry: true };
}
