import { type Attempt, type Outcome, openAttempts, type Run } from "../../run.ts";
import { withOutcome } from "../../with-outcome.ts";

/** The run once an attempt at something begins; its number names its brief. */
export function withAttempt(run: Run, attempt: Omit<Attempt, "number" | "handedOverAt">): Run {
  const number = run.attempts.length + 1;
  return { ...run, attempts: [...run.attempts, { number, ...attempt, handedOverAt: "" }] };
}

/** The run once the call of an attempt is taken back. */
export function withoutCall(run: Run, number: number, why: string, at: string): Run {
  return withOutcome(run, { number }, { kind: "withdrawn", summary: why, mayRetry: true, at });
}

/** The run once somebody else was given the task of an attempt. */
export function withoutClaim(run: Run, number: number, why: string, at: string): Run {
  return withOutcome(run, { number }, { kind: "failed", summary: why, mayRetry: false, at });
}

/** The run once it is ended early: reports of members that are still at work are not collected any more. */
export function cutShort(run: Run, why: string, at: string): Run {
  const outcome: Outcome = { kind: "failed", summary: why, mayRetry: false, at };
  const ended = openAttempts(run).reduce((one, attempt) => withOutcome(one, attempt, outcome), run);
  return { ...ended, state: { kind: "finished", at } };
}
