import type { Signal } from "../orchestrator/core/ledger/signal.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { settleSignal } from "../orchestrator/io/ledger/settle-signal.ts";
import { tellAtRest } from "../orchestrator/io/run/tell-at-rest.ts";
import { isFirstToTell, tellSession } from "../orchestrator/io/run/tell-session.ts";

/**
 * Joins calls with their agents and frees the slots of what has ended. Answers an agent that would stop without its report, and a
 * session that begins while a run is open, or after one that has left something to decide.
 */
void runHook({ decide });

function decide({ ledger, beginning, projectDir }: HookContext, signal: Signal): Answer {
  const mayTell = signal.kind === "sessionStarted" && isFirstToTell(ledger, signal);
  const reason = settleSignal(ledger, signal, beginning);
  if (reason !== undefined) return { decision: "block", reason };
  if (!mayTell) return undefined;
  const told = tellSession(ledger) ?? tellAtRest(ledger, signal, projectDir);
  if (told === undefined) return undefined;
  const { forModel: additionalContext, forUser: systemMessage } = typeof told === "string" ? { forModel: told } : told;
  return {
    ...(systemMessage === undefined ? {} : { systemMessage }),
    ...(additionalContext === undefined
      ? {}
      : { hookSpecificOutput: { hookEventName: "SessionStart", additionalContext } }),
  };
}
