import type { Signal } from "../orchestrator/core/ledger/signals/signal.ts";
import { explainUnfitCopy } from "../orchestrator/io/hook/explain-unfit-copy.ts";
import { type Answer, type HookContext, runHook } from "../orchestrator/io/hook/run-hook.ts";
import { eventKey, isFirstToDecide } from "../orchestrator/io/ledger/files/seen.ts";
import { noteSession } from "../orchestrator/io/ledger/session-trace.ts";
import { settleSignal } from "../orchestrator/io/ledger/settle/settle-signal.ts";
import { continueRuns } from "../orchestrator/io/run/tell/continue-runs.ts";

/** A slash command of ours, which a person types. */
const COMMAND = /^\s*\/(?:skyfom:)?skyfom-/;

/** Settles the endings that a prompt reveals. At a notification it also hands over the calls that are due, without a tool call. */
void runHook({
  decide,
  settles: true,
  beginsState: (signal) => signal.kind === "prompted" && signal.prompt.includes("skyfom"),
});

async function decide({ ledger, beginning, projectDir }: HookContext, signal: Signal): Promise<Answer> {
  if (signal.kind !== "prompted" && signal.kind !== "notified") return undefined;
  if (signal.kind === "prompted" && COMMAND.test(signal.prompt)) {
    const unfit = explainUnfitCopy(__dirname);
    if (unfit) return { decision: "block", reason: `${unfit.what}. ${unfit.fix}` };
  }
  if (signal.kind === "prompted" && signal.prompt.includes("skyfom")) noteSession(ledger);
  settleSignal(ledger, signal, beginning);
  if (signal.kind !== "notified") return undefined;
  // A notification in the middle of a turn carries that turn's prompt id, so only the agent and its call distinguish two of them.
  const key = eventKey(
    ledger.key,
    signal.session,
    signal.promptId,
    signal.agent,
    ...(signal.call ? [signal.call] : []),
  );
  if (!isFirstToDecide(ledger.paths, key)) return undefined;
  const additionalContext = await continueRuns(ledger, projectDir, signal.agent, signal.session);
  if (additionalContext === undefined) return undefined;
  return { hookSpecificOutput: { hookEventName: "UserPromptSubmit", additionalContext } };
}
