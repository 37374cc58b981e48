import type { Signal } from "../orchestrator/core/ledger/signal.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { settleSignal } from "../orchestrator/io/ledger/settle-signal.ts";

/** Joins calls with their agents and frees the slots of what has ended. Answers an agent that would stop without its report. */
void runHook({ decide });

function decide({ ledger, beginning }: HookContext, signal: Signal): Answer {
  const reason = settleSignal(ledger, signal, beginning);
  return reason === undefined ? undefined : { decision: "block", reason };
}
