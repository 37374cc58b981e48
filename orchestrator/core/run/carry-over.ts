import type { Attempt, Outcome, Run } from "./run.ts";

/**
 * What the members of an earlier run of the same work came to, as the first attempts of the next: what is done is not done again, and
 * what failed is tried with its failure in the brief. Nothing of a run that was done: what it claims is what was found to be wrong.
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
