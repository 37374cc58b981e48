import type { Attempt, Outcome, Run } from "./run.ts";

/** The run in which it is noted how an attempt ended. */
export function withOutcome(run: Run, { number }: Pick<Attempt, "number">, outcome: Outcome): Run {
  return {
    ...run,
    attempts: run.attempts.map((attempt) => (attempt.number === number ? { ...attempt, outcome } : attempt)),
  };
}
