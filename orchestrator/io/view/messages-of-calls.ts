import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import type { MessageOfCall } from "../../core/view/find-separate-calls.ts";
import { entriesAtEnd } from "../ledger/entries-of-transcript.ts";
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
  for (const { message } of entriesAtEnd(transcript, '"tool_use"', TAIL_READ))
    for (const part of message?.parts ?? [])
      if (part.kind === "call" && message?.id !== undefined) messages.set(part.id, message.id);
  return messages;
}
