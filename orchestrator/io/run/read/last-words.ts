import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import type { LastWords } from "../../../core/reference/last-words.ts";
import { leftBy } from "../../../core/run/judge/left-by.ts";
import { readTranscript } from "../../../core/run/judge/read-transcript.ts";
import { entriesOfTranscript } from "../../ledger/entries-of-transcript.ts";
import { neighboursOf } from "./note-traces.ts";
import { transcriptPath } from "./what-changed.ts";

/** An agent, and the call that its reference is bound to. */
interface Ended {
  readonly agent: AgentEntry | undefined;
  readonly call: string | undefined;
  /** All agents of the ledger. */
  readonly agents: readonly AgentEntry[];
}

/** The last message of a completed agent, from its transcript, for when its stop was lost or could not be recorded. */
export function lastWords({ agent, call, agents }: Ended): LastWords | undefined {
  if (!agent || call === undefined || leftBy(agent) !== "words") return undefined;
  const transcript = transcriptPath({ agent, call, neighbours: neighboursOf(agents, agent) });
  if (transcript === undefined || transcript === "none") return undefined;
  const { lastMessage } = readTranscript(entriesOfTranscript(transcript) ?? []);
  if (lastMessage === undefined) return undefined;
  return { at: agent.endedAt ?? "", agent: agent.agentId ?? "", lastMessage, transcript };
}
