import type { Attempt, Run } from "../../core/run/run.ts";
import { lastTurn } from "../hook/session-trace.ts";
import { returnedAt } from "./brief-files.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Attempts whose call is to be made now. One that was handed over in this very turn is on its way already, unless it was refused
 * since; the model that asks is given all, a notification no more than there are free slots, and nobody any while the model's
 * quota is used up.
 */
export function dueCalls(
  context: RunContext,
  run: Run,
  unclaimed: ReadonlySet<number>,
  isAsked: boolean,
): readonly Attempt[] {
  const { ledger } = context;
  const { limit, cause } = limitOfRun(context, run);
  if (limit === 0 && cause !== "budget") return [];
  const turn = lastTurn(ledger)?.toISOString() ?? "";
  const due = judgeOpenAttempts(ledger, run)
    .filter(({ standing, attempt }) => standing.kind === "due" && !unclaimed.has(attempt.number))
    .map(({ attempt }) => attempt);
  if (isAsked) return due;
  const isOnItsWay = ({ number, handedOverAt }: Attempt) => {
    const returned = returnedAt(ledger.paths, { run: run.id, attempt: number }) ?? "";
    return handedOverAt !== "" && handedOverAt >= turn && handedOverAt >= returned;
  };
  return due.filter((attempt) => !isOnItsWay(attempt)).slice(0, freeSlots(ledger));
}

/** The run in which it is noted when these calls were handed over. */
export function noteHandover(run: Run, due: readonly Attempt[], handedOverAt: string): Run {
  const numbers = new Set(due.map(({ number }) => number));
  return {
    ...run,
    attempts: run.attempts.map((attempt) => (numbers.has(attempt.number) ? { ...attempt, handedOverAt } : attempt)),
  };
}
