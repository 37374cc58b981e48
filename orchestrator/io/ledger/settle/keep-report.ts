import { existsSync } from "node:fs";
import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { parseReference, type Reference } from "../../../core/reference/reference.ts";
import { agentFile } from "../../../core/transcripts/agent-file.ts";
import { readReport, writeReport } from "../../reference/brief-files.ts";
import type { Ledger } from "../ledger.ts";

/** Stores the last message of an agent with a brief for the engine, before its slot is freed. */
export function keepReport(ledger: Ledger, agent: string, lastMessage: string, transcript?: string): void {
  const reference = referenceOf(ledger, agent);
  if (!reference) return;
  const words = { at: ledger.time(), agent, lastMessage, ...(transcript === undefined ? {} : { transcript }) };
  try {
    writeReport(ledger.paths, reference, words);
  } catch {
    // On a full disk the slot is freed all the same; the engine then reads the report in the agent's transcript.
  }
}

/** Stores the last message from an agent's notification, if neither its stop nor its transcript has it. */
export function keepLateReport(ledger: Ledger, { agent, status, lastMessage }: SignalOf<"notified">): void {
  if (status !== "completed" || lastMessage === undefined) return;
  const reference = referenceOf(ledger, agent);
  if (!reference || readReport(ledger.paths, reference) || hasTranscript(ledger, agent)) return;
  keepReport(ledger, agent, lastMessage);
}

function hasTranscript(ledger: Ledger, agent: string): boolean {
  const own = ledger.agentOfId(agent)?.transcript;
  const beside = ledger.transcript === undefined ? undefined : agentFile(ledger.transcript, agent, ".jsonl");
  return [own, beside].some((path) => path !== undefined && existsSync(path));
}

function referenceOf(ledger: Ledger, agent: string): Reference | undefined {
  const { reference } = ledger.agentOfId(agent) ?? {};
  return reference === undefined ? undefined : parseReference(reference);
}
