import type { Attempt, Run } from "../../core/run/run.ts";
import { lastTurn } from "../hook/session-trace.ts";
import { returnedAt } from "../reference/brief-files.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { freeSlots } from "./free-slots.ts";
import type { RunContext } from "./run-context.ts";
import { withheldCalls } from "./withheld-calls.ts";

/** For so long a call may be on its way although a turn has ended since, in milliseconds. */
const ON_THE_WAY_MS = 5_000;

/**
 * Attempts whose call is to be made now. One that was handed over in this very turn is on its way already, unless it was refused
 * since; the model that asks is given all, a notification no more than there are free slots, and nobody those that must wait.
 */
export function dueCalls(
  context: RunContext,
  run: Run,
  unclaimed: ReadonlySet<number>,
  isAsked: boolean,
): readonly Attempt[] {
  const { ledger } = context;
  if (withheldCalls(context, run).length > 0) return [];
  const turn = lastTurn(ledger)?.toISOString() ?? "";
  const judged = judgeOpenAttempts(ledger, run);
  const due = judged
    .filter(({ standing, attempt }) => standing.kind === "due" && !unclaimed.has(attempt.number))
    .map(({ attempt }) => attempt);
  if (isAsked) return due;
  // A turn that ends may be the one before: then the calls are in the next, together with those of this notification. Only while
  // agents are at work is there another notification to come, should they not have been made after all.
  const hasMoreToCome = judged.some(({ standing }) => standing.kind === "at-work");
  const now = ledger.time();
  const justNow = new Date(Date.parse(now) - ON_THE_WAY_MS).toISOString();
  const since = hasMoreToCome && justNow < turn ? justNow : turn;
  const isOnItsWay = ({ number, handedOverAt }: Attempt) => {
    if (handedOverAt > now) return false; // the clock was set back: nobody knows how long ago that was
    const returned = returnedAt(ledger.paths, { run: run.id, attempt: number }) ?? "";
    return handedOverAt !== "" && handedOverAt >= since && handedOverAt >= returned;
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
