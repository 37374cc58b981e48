import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { comparePrompt } from "../../../core/reference/compare-prompt.ts";
import { parseReference } from "../../../core/reference/reference.ts";
import { noteOnce } from "../../reference/attempt-notes.ts";
import { readBrief } from "../../reference/brief-files.ts";
import type { Ledger } from "../ledger.ts";

/**
 * Notes if an agent was given something other than its brief. The result of its call is the first to show that: when the agent starts,
 * hooks see neither its prompt nor its transcript.
 */
export function noteWhatWasGiven(ledger: Ledger, result: SignalOf<"callLaunched"> | SignalOf<"callCompleted">): void {
  const { call, agent, prompt } = result;
  const reference = ledger.agentOfCall(call)?.reference;
  const parsed = reference && parseReference(reference);
  const brief = parsed && readBrief(ledger.paths, parsed);
  if (!brief || prompt === undefined) return;
  const given = comparePrompt(prompt, brief.prompt, reference);
  if (given === "brief" || !noteOnce(ledger.paths, "given", parsed, given)) return;
  ledger.record("brief-not-given", { reference, call, agent, given });
}
