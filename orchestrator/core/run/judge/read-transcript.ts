import type { CallPart, Entry, Message } from "../../transcripts/read-entries.ts";

/** One call of a tool, as the transcript of its agent holds it. */
export type ToolCall = Pick<CallPart, "id" | "name" | "input">;

/** What the transcript of one agent says. */
export interface Transcript {
  /** Its first prompt; undefined if no line has it. */
  readonly prompt?: string;
  /** In order, including those without a result. */
  readonly calls: readonly ToolCall[];
  /** The text that ended its turn; undefined while it is at work. */
  readonly lastMessage?: string;
  /** Time of the newest line, ISO 8601. */
  readonly lastAt?: string;
}

/** What an agent was told, did and said last. */
export function readTranscript(entries: readonly Entry[]): Transcript {
  const calls: ToolCall[] = [];
  let prompt: string | undefined;
  let lastMessage: string | undefined;
  let lastAt: string | undefined;
  for (const { at, speaker, message } of entries) {
    lastAt = at ?? lastAt;
    if (speaker === "user") lastMessage = undefined;
    if (message === undefined) continue;
    if (speaker === "user") prompt ??= textOf(message);
    if (speaker !== "assistant") continue;
    for (const part of message.parts)
      if (part.kind === "call") calls.push({ id: part.id, name: part.name, input: part.input });
    lastMessage = message.isEnd ? textOf(message) : undefined;
  }
  return {
    calls,
    ...(prompt === undefined ? {} : { prompt }),
    ...(lastMessage === undefined ? {} : { lastMessage }),
    ...(lastAt === undefined ? {} : { lastAt }),
  };
}

function textOf({ parts }: Message): string {
  return parts.flatMap((part) => (part.kind === "text" ? [part.text] : [])).join("\n");
}
