import type { Attempt, Outcome, Run } from "./run.ts";

/** The run in which it is noted how an attempt ended. */
export function withOutcome<R extends Run>(run: R, { number }: Pick<Attempt, "number">, outcome: Outcome): R {
  return {
    ...run,
    attempts: run.attempts.map((attempt) => (attempt.number === number ? { ...attempt, outcome } : attempt)),
  };
}
