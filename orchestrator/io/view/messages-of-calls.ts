import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import type { MessageOfCall } from "../../core/view/find-separate-calls.ts";
import { endOfTranscript } from "../ledger/transcripts.ts";
import { sessionTranscript } from "./transcript-of.ts";

/** Bytes at the end of a transcript that are looked at: the calls of a run are among its newest lines. */
const TAIL_READ = 16 * 1024 * 1024;

/** Finds the message that each call stood in: in the session's transcript, and where that is gone the turn tells at least. */
export function messagesOfCalls(transcriptOfAgent: (agent: AgentEntry) => string | undefined): MessageOfCall {
  const read = new Map<string, ReadonlyMap<string, string>>();
  return (agent) => {
    if (agent.caller !== undefined || agent.call === undefined) return undefined;
    const own = transcriptOfAgent(agent);
    if (own === undefined) return undefined;
    const transcript = sessionTranscript(own);
    const messages = read.get(transcript) ?? readMessages(transcript);
    read.set(transcript, messages);
    return messages.size === 0 ? agent.promptId : messages.get(agent.call);
  };
}

/** The message of each call of the Agent tool in a transcript. */
function readMessages(transcript: string): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  for (const line of endOfTranscript(transcript, TAIL_READ)) {
    if (!line.includes('"tool_use"')) continue;
    for (const [call, message] of callsIn(line)) messages.set(call, message);
  }
  return messages;
}

function callsIn(line: string): (readonly [string, string])[] {
  try {
    const { message } = JSON.parse(line) as { message?: { id?: unknown; content?: unknown } };
    const { id, content } = message ?? {};
    if (typeof id !== "string" || !Array.isArray(content)) return [];
    return content.flatMap((block) => (typeof block?.id === "string" ? [[block.id, id] as const] : []));
  } catch {
    return []; // the line that the tail begins in, or that is being written
  }
}
