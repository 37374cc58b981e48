import type { Attempt, Run } from "../../core/run/run.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";

/**
 * Attempts whose call could be made but must wait: the model's API refuses more for now, or no slot is free and nothing of the run is
 * at work, so that no end of it would say when to make them.
 */
export function withheldCalls(context: RunContext, run: Run): readonly Attempt[] {
  const { limit, cause } = limitOfRun(context, run);
  const isClosed = limit === 0 && cause !== "budget";
  const isFull = limit > 0 && freeSlots(context.ledger) === 0 && !isUnderway(context, run);
  if (!isClosed && !isFull) return [];
  const judged = judgeOpenAttempts(context.ledger, run);
  return judged.filter(({ standing }) => standing.kind === "due").map(({ attempt }) => attempt);
}

/** Whether something of a run is at work: an agent, or a part that a composite agent does itself. */
export function isUnderway({ ledger }: RunContext, run: Run): boolean {
  return judgeOpenAttempts(ledger, run).some(({ standing }) => standing.kind === "at-work");
}
