import type { Signal } from "../orchestrator/core/ledger/signal.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { settleSignal } from "../orchestrator/io/ledger/settle-signal.ts";
import { isFirstToTell, tellSession } from "../orchestrator/io/run/tell-session.ts";

/**
 * Joins calls with their agents and frees the slots of what has ended. Answers an agent that would stop without its report, and a
 * session that begins while a run is open.
 */
void runHook({ decide });

function decide({ ledger, beginning }: HookContext, signal: Signal): Answer {
  const mayTell = signal.kind === "sessionStarted" && isFirstToTell(ledger, signal);
  const reason = settleSignal(ledger, signal, beginning);
  if (reason !== undefined) return { decision: "block", reason };
  const additionalContext = mayTell ? tellSession(ledger) : undefined;
  if (additionalContext === undefined) return undefined;
  return { hookSpecificOutput: { hookEventName: "SessionStart", additionalContext } };
}
