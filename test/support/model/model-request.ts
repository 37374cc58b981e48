import type { IncomingHttpHeaders } from "node:http";

/** One block of a message, as the Messages API has it; fields that no test reads are left out. */
export type ContentBlock =
  | { readonly type: "text"; readonly text: string }
  | { readonly type: "tool_use"; readonly id: string; readonly name: string; readonly input: unknown }
  | {
      readonly type: "tool_result";
      readonly tool_use_id: string;
      readonly content?: unknown;
      readonly is_error?: boolean;
    };

/** The result of one tool call, its text joined. */
export interface ToolResult {
  readonly toolUseId: string;
  readonly text: string;
  readonly isError: boolean;
}

/** A request of the client, read for what a scripted model decides by. */
export interface ModelRequest {
  readonly session: string;
  /** The agent that asks, or undefined when the main conversation does. */
  readonly agentId: string | undefined;
  /** What the conversation began with: an agent's brief, or what the user typed. */
  readonly prompt: string;
  /** Texts that are new since the last answer: prompts, notifications, what hooks added. */
  readonly newTexts: readonly string[];
  /** Results that are new since the last answer. */
  readonly newResults: readonly ToolResult[];
  /** The last answer, as the client repeats it. */
  readonly lastAnswer: readonly ContentBlock[];
  /** System prompt, system messages and tool descriptions, where the client lists its skills. */
  readonly instructions: string;
  readonly toolNames: readonly string[];
  readonly model: string;
  readonly isStreamed: boolean;
}

interface Message {
  readonly role: "user" | "assistant" | "system";
  readonly content: string | readonly ContentBlock[];
}

interface RequestBody {
  readonly model: string;
  readonly stream?: boolean;
  readonly system?: Message["content"];
  readonly tools?: readonly { readonly name: string; readonly description?: string }[];
  readonly messages: readonly Message[];
}

/** Reads one `POST /v1/messages`; the client names the agent that asks, and its session, in headers. */
export function readModelRequest(headers: IncomingHttpHeaders, body: string): ModelRequest {
  const { model, stream, system, tools = [], messages } = JSON.parse(body) as RequestBody;
  const lastAnswerAt = messages.findLastIndex((message) => message.role === "assistant");
  const news = messages.slice(lastAnswerAt + 1);
  return {
    session: String(headers["x-claude-code-session-id"] ?? ""),
    agentId: headers["x-claude-code-agent-id"]?.toString(),
    prompt: openingPrompt(messages),
    newTexts: news.flatMap(texts),
    newResults: news.flatMap(results),
    lastAnswer: blocks(messages[lastAnswerAt]?.content ?? []),
    instructions: [
      ...texts({ role: "system", content: system ?? [] }),
      ...messages.filter((message) => message.role === "system").flatMap(texts),
      ...tools.map((tool) => tool.description ?? ""),
    ].join("\n"),
    toolNames: tools.map((tool) => tool.name),
    model,
    isStreamed: stream === true,
  };
}

/** Whether a teammate asks that is a session of its own, in a pane of the terminal: to the model it is a main conversation. */
export function isOfPane({ agentId, prompt }: ModelRequest): boolean {
  return agentId === undefined && prompt.startsWith("<teammate-message");
}

/** The first text of the user's that is not a reminder the client put before it. */
function openingPrompt(messages: readonly Message[]): string {
  const first = messages.find((message) => message.role === "user");
  const candidates = first ? texts(first) : [];
  return candidates.find((text) => !text.startsWith("<system-reminder>")) ?? candidates[0] ?? "";
}

function texts(message: Message): string[] {
  return blocks(message.content).flatMap((block) => (block.type === "text" ? [block.text] : []));
}

function results(message: Message): ToolResult[] {
  return blocks(message.content).flatMap((block) =>
    block.type === "tool_result"
      ? [{ toolUseId: block.tool_use_id, text: resultText(block.content), isError: block.is_error === true }]
      : [],
  );
}

function resultText(content: unknown): string {
  if (typeof content === "string") return content;
  if (!Array.isArray(content)) return "";
  return content.map((block: { text?: string }) => block.text ?? "").join("\n");
}

function blocks(content: Message["content"]): readonly ContentBlock[] {
  return typeof content === "string" ? [{ type: "text", text: content }] : content;
}
