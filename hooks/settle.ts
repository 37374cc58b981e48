import type { Signal, SignalOf } from "../orchestrator/core/ledger/signals/signal.ts";
import { agentFile } from "../orchestrator/core/transcripts/agent-file.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { noteAsking } from "../orchestrator/io/ledger/files/asking.ts";
import { eventKey, isFirstToDecide } from "../orchestrator/io/ledger/files/seen.ts";
import type { Ledger } from "../orchestrator/io/ledger/ledger.ts";
import { settleSignal } from "../orchestrator/io/ledger/settle/settle-signal.ts";
import { readRuns } from "../orchestrator/io/reference/read-run.ts";
import { continueRuns } from "../orchestrator/io/run/tell/continue-runs.ts";
import { tellAtRest } from "../orchestrator/io/run/tell/tell-at-rest.ts";
import { isFirstToTell, tellSession } from "../orchestrator/io/run/tell/tell-session.ts";

/**
 * Joins calls with their agents and frees the slots of what has ended. Answers an agent that would stop without its report; a session that
 * begins while a run is open, or after one that has left something to decide; and the end of an agent in the foreground, of which no
 * notification tells.
 */
void runHook({ decide, settles: true });

function decide({ ledger, beginning, projectDir }: HookContext, signal: Signal): Answer | Promise<Answer> {
  if (signal.kind === "permissionAsked") return noteAsked(ledger, signal);
  const mayTell = signal.kind === "sessionStarted" && isFirstToTell(ledger, signal);
  const reason = settleSignal(ledger, signal, beginning);
  if (reason !== undefined) return { decision: "block", reason };
  if (signal.kind === "callCompleted" || signal.kind === "callFailed") return goOn(ledger, projectDir, signal);
  if (!mayTell) return undefined;
  const kept = readRuns(ledger.paths);
  const open = tellSession(ledger, kept);
  const atRest = tellAtRest(ledger, kept, signal, projectDir);
  const forModel = open ?? atRest?.forModel;
  if (forModel === undefined && atRest === undefined) return undefined;
  return {
    ...(atRest === undefined ? {} : { systemMessage: atRest.forUser }),
    ...(forModel === undefined ? {} : addContext("SessionStart", forModel)),
  };
}

/** Only notes it: whether the call may run is for the person to say. */
function noteAsked(ledger: Ledger, { agent, tool, transcript }: SignalOf<"permissionAsked">): undefined {
  const file = transcript === undefined ? {} : { transcript: agentFile(transcript, agent, ".jsonl") };
  noteAsking(ledger.paths, agent, { tool, at: ledger.time(), ...file });
}

/** Hands over what is due once an agent has ended that the main conversation has waited for. */
async function goOn(
  ledger: Ledger,
  projectDir: string,
  signal: SignalOf<"callCompleted"> | SignalOf<"callFailed">,
): Promise<Answer> {
  const { call } = signal;
  const { agentId, caller, reference, status } = ledger.agentOfCall(call) ?? {};
  const hasEnded = status === "completed" || status === "failed";
  if (agentId === undefined || caller !== undefined || reference === undefined || !hasEnded) return undefined;
  if (!isFirstToDecide(ledger.paths, eventKey(ledger.key, signal.session, call, "returned"))) return undefined;
  const told = await continueRuns(ledger, projectDir, agentId, signal.session);
  const event = signal.kind === "callCompleted" ? "PostToolUse" : "PostToolUseFailure";
  return told === undefined ? undefined : addContext(event, told);
}

function addContext(hookEventName: string, additionalContext: string): NonNullable<Answer> {
  return { hookSpecificOutput: { hookEventName, additionalContext } };
}
