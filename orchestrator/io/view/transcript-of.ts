import { dirname, join } from "node:path";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import type { HoldingRecord } from "../ledger/files/slots.ts";

/** The folder in which the client keeps the transcripts of a session's agents. */
const AGENTS_FOLDER = "subagents";

/** Where the transcript of an agent is: its end tells, before that the transcript that its call is answered in lies beside it. */
export function transcriptOf(
  agent: string | undefined,
  entry: Pick<AgentEntry, "transcript"> | undefined,
  record: HoldingRecord | undefined,
): string | undefined {
  if (entry?.transcript !== undefined) return entry.transcript;
  const results = record?.results?.path;
  return agent === undefined || typeof results !== "string"
    ? undefined
    : join(agentsFolder(results), `agent-${agent}.jsonl`);
}

/** The transcript of the main conversation that an agent's transcript belongs to. */
export function sessionTranscript(agentTranscript: string): string {
  return `${dirname(agentsFolder(agentTranscript))}.jsonl`;
}

function agentsFolder(transcript: string): string {
  const folder = dirname(transcript);
  return folder.endsWith(AGENTS_FOLDER) ? folder : join(transcript.replace(/\.jsonl$/, ""), AGENTS_FOLDER);
}
