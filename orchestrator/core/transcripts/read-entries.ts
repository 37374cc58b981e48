/** One line of a transcript that Claude Code writes. */
export interface Entry {
  /** ISO 8601. */
  readonly at: string | undefined;
  /** Whose line it is; undefined where it is no part of the conversation, as the client's own notes are. */
  readonly speaker: "user" | "assistant" | undefined;
  /** What is said; undefined also where the line says nothing. */
  readonly message: Message | undefined;
}

/** The client writes a line for each part of a message, so that several lines share an id. */
export interface Message {
  readonly id: string | undefined;
  readonly model: string | undefined;
  readonly parts: readonly Part[];
  /** Whether the turn ends with it. */
  readonly isEnd: boolean;
  /** What its request had taken when the line was written: each line tells of the whole message so far. */
  readonly tokens: AnswerTokens | undefined;
}

/** The tokens of one request and its answer. */
export interface AnswerTokens {
  readonly input: number;
  /** All that was written to a cache; `cacheWriteHour` is part of it. */
  readonly cacheWrite: number;
  readonly cacheWriteHour: number;
  readonly cacheRead: number;
  readonly output: number;
}

/** Parts of other kinds, as thoughts and images, are left out. */
export type Part = TextPart | CallPart | ResultPart;

interface TextPart {
  readonly kind: "text";
  readonly text: string;
}

/** A call of a tool. */
export interface CallPart {
  readonly kind: "call";
  /** The `tool_use_id`. */
  readonly id: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

interface ResultPart {
  readonly kind: "result";
  readonly call: string;
  readonly isError: boolean;
}

/**
 * The one reader of transcripts: the entries of a text that is a whole one or a part of one. Lines that are torn, cut or of no known form
 * are passed over.
 *
 * @param mark Only lines that contain this are read, which saves the time for the others.
 */
export function readEntries(text: string, mark = ""): Entry[] {
  const lines = text.split("\n");
  return (mark === "" ? lines : lines.filter((line) => line.includes(mark))).flatMap(toEntry);
}

function toEntry(line: string): Entry[] {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return []; // being written, or cut where a part of a transcript begins
  }
  if (!isObject(value)) return [];
  const { type, timestamp, message } = value;
  const speaker = type === "user" || type === "assistant" ? type : undefined;
  // Newer clients also keep their requests, whose messages repeat what was said.
  return [{ at: textIn(timestamp), speaker, message: speaker && isObject(message) ? toMessage(message) : undefined }];
}

function toMessage({ id, model, content, stop_reason, usage }: Readonly<Record<string, unknown>>): Message {
  return {
    id: textIn(id),
    model: textIn(model),
    parts: typeof content === "string" ? [{ kind: "text", text: content }] : partsIn(content),
    isEnd: stop_reason === "end_turn",
    tokens: isObject(usage) ? toTokens(usage) : undefined,
  };
}

function partsIn(content: unknown): Part[] {
  return Array.isArray(content) ? content.filter(isObject).flatMap(toPart) : [];
}

function toPart({ type, text, id, name, input, tool_use_id, is_error }: Readonly<Record<string, unknown>>): Part[] {
  if (type === "text" && typeof text === "string") return [{ kind: "text", text }];
  if (type === "tool_use" && typeof name === "string")
    return [{ kind: "call", id: String(id), name, input: isObject(input) ? input : {} }];
  if (type === "tool_result") return [{ kind: "result", call: String(tool_use_id), isError: is_error === true }];
  return [];
}

function toTokens(usage: Readonly<Record<string, unknown>>): AnswerTokens {
  const { cache_creation: lasting } = usage;
  return {
    input: count(usage.input_tokens),
    cacheWrite: count(usage.cache_creation_input_tokens),
    cacheWriteHour: isObject(lasting) ? count(lasting.ephemeral_1h_input_tokens) : 0,
    cacheRead: count(usage.cache_read_input_tokens),
    output: count(usage.output_tokens),
  };
}

function count(value: unknown): number {
  return typeof value === "number" && value > 0 ? value : 0;
}

function textIn(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
