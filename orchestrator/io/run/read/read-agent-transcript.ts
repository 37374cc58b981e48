import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";

/** What an agent's transcript tells of it. */
export interface AgentTranscript {
  /** What it was given to begin with. */
  readonly prompt: string;
  readonly hasUsedTools: boolean;
}

/** Reads an agent's transcript, up to its first tool call; undefined where there is none that tells what the agent was given. */
export async function readAgentTranscript(path: string): Promise<AgentTranscript | undefined> {
  const file = createReadStream(path, "utf8");
  let prompt: string | undefined;
  try {
    for await (const line of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.includes('"role":"user"') && !line.includes('"tool_use"')) continue;
      const { type, content } = readMessage(line);
      if (prompt === undefined && type === "user") prompt = textOf(content);
      const isToolCall = type === "assistant" && partsOf(content).some((part) => part.type === "tool_use");
      if (isToolCall && prompt !== undefined) return { prompt, hasUsedTools: true };
    }
  } catch {
    return undefined; // not there, or not to be read
  } finally {
    file.destroy();
  }
  return prompt === undefined ? undefined : { prompt, hasUsedTools: false };
}

function readMessage(line: string): { readonly type?: unknown; readonly content?: unknown } {
  try {
    const { type, message } = JSON.parse(line) as { type?: unknown; message?: { content?: unknown } };
    return { type, content: message?.content };
  } catch {
    return {}; // the last line while it is being written
  }
}

function textOf(content: unknown): string {
  if (typeof content === "string") return content;
  return partsOf(content)
    .map(({ text }) => (typeof text === "string" ? text : ""))
    .join("\n");
}

function partsOf(content: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(content) ? content.filter((part) => typeof part === "object" && part !== null) : [];
}
