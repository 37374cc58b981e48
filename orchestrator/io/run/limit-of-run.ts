import { type LimitNow, limitNow } from "../../core/run/limit-now.ts";
import type { Run } from "../../core/run/run.ts";
import { countTokens } from "./count-tokens.ts";
import type { RunContext } from "./run-context.ts";

/** How many agents a run may have at work now, by its ends so far and its budget. */
export function limitOfRun({ ledger, settings, isLook }: RunContext, run: Run): LimitNow {
  const { tokenBudget } = settings;
  const now = ledger.time();
  if (tokenBudget === undefined) return limitNow(run, { now });
  return limitNow(run, { now, tokenBudget, tokens: countTokens(ledger, run, !isLook) });
}
