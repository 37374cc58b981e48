/** One call of a tool, as the transcript of its agent holds it. */
export interface ToolCall {
  /** The `tool_use_id`. */
  readonly id: string;
  readonly name: string;
  readonly input: Readonly<Record<string, unknown>>;
}

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
  /** Tokens that its requests took: fresh input, what was written to the cache, and output. */
  readonly tokens: number;
}

interface Line {
  readonly type?: unknown;
  readonly timestamp?: unknown;
  readonly message?: unknown;
}

interface Message {
  readonly id?: unknown;
  readonly content?: unknown;
  readonly stop_reason?: unknown;
  readonly usage?: unknown;
}

/** Reads the lines that the client writes for one agent. Torn lines, and lines that are not part of a conversation, are skipped. */
export function readTranscript(text: string): Transcript {
  const calls: ToolCall[] = [];
  const tokens = new Map<string, number>();
  let prompt: string | undefined;
  let lastMessage: string | undefined;
  let lastAt: string | undefined;
  for (const { type, timestamp, message } of text.split("\n").map(parseLine)) {
    if (typeof timestamp === "string") lastAt = timestamp;
    if (type === "user") lastMessage = undefined;
    if (!isObject(message)) continue;
    const { id, content, stop_reason, usage } = message as Message;
    const blocks = Array.isArray(content) ? content.filter(isObject) : [];
    if (type === "user") prompt ??= typeof content === "string" ? content : textOf(blocks);
    if (type !== "assistant") continue;
    calls.push(...blocks.flatMap(toCall));
    lastMessage = stop_reason === "end_turn" ? textOf(blocks) : undefined;
    // A message has a line for each of its blocks, each with the usage of the message so far.
    if (typeof id === "string") tokens.set(id, Math.max(tokens.get(id) ?? 0, sumOf(usage)));
  }
  return {
    calls,
    ...(prompt === undefined ? {} : { prompt }),
    ...(lastMessage === undefined ? {} : { lastMessage }),
    ...(lastAt === undefined ? {} : { lastAt }),
    tokens: [...tokens.values()].reduce((sum, one) => sum + one, 0),
  };
}

function parseLine(line: string): Line {
  try {
    const value: unknown = JSON.parse(line);
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}

function toCall({ type, id, name, input }: Readonly<Record<string, unknown>>): ToolCall[] {
  if (type !== "tool_use" || typeof name !== "string") return [];
  return [{ id: String(id), name, input: isObject(input) ? input : {} }];
}

function textOf(blocks: readonly Readonly<Record<string, unknown>>[]): string {
  return blocks.flatMap(({ type, text }) => (type === "text" && typeof text === "string" ? [text] : [])).join("\n");
}

/** Reads from the cache are left out: they cost a tenth, and each request repeats them. */
const COUNTED = ["input_tokens", "cache_creation_input_tokens", "output_tokens"] as const;

function sumOf(usage: unknown): number {
  if (!isObject(usage)) return 0;
  return COUNTED.reduce((sum, name) => sum + (typeof usage[name] === "number" ? (usage[name] as number) : 0), 0);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
