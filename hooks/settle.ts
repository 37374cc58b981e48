import type { Signal } from "../orchestrator/core/ledger/signal.ts";
import { type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { settleSignal } from "../orchestrator/io/ledger/settle-signal.ts";

/** Joins calls with their agents and frees the slots of what has ended. Answers nothing. */
void runHook({ decide });

function decide({ ledger, beginning }: HookContext, signal: Signal): undefined {
  settleSignal(ledger, signal, beginning);
}
