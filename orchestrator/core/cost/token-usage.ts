import { costOfAnswer } from "./cost-of-answer.ts";
import { PRICES, type Price, type Prices, priceOf } from "./prices.ts";

/** Tokens that one agent, or several, used at the model, and what they cost. */
export interface TokenUsage {
  /** Sent and not read from a cache. */
  readonly input: number;
  readonly cacheWrite: number;
  readonly cacheRead: number;
  readonly output: number;
  /** In US dollars, of the tokens whose price is known. */
  readonly usd: number;
  /** Tokens of models that have no price. */
  readonly unpriced: number;
}

export const NO_TOKENS: TokenUsage = { input: 0, cacheWrite: 0, cacheRead: 0, output: 0, usd: 0, unpriced: 0 };

/** The tokens of an agent by model, as its transcript tells. */
export type UsageByModel = ReadonlyMap<string, TokenUsage>;

/**
 * Adds up the lines of a transcript. The client writes one line for each block of an answer, each with the usage of the whole
 * answer, so of lines that share a message id only the last counts. What is no line of an answer is passed over.
 */
export function sumUsage(lines: Iterable<string>, prices: Prices = PRICES): UsageByModel {
  const byMessage = new Map<string, { readonly model: string; readonly usage: TokenUsage }>();
  for (const line of lines) {
    const answer = line.includes('"usage"') ? readAnswer(line, prices) : undefined;
    if (answer) byMessage.set(answer.id, answer);
  }
  const byModel = new Map<string, TokenUsage>();
  for (const { model, usage } of byMessage.values())
    byModel.set(model, addTokens(byModel.get(model) ?? NO_TOKENS, usage));
  return byModel;
}

/** All models of a transcript in one. */
export function totalUsage(byModel: UsageByModel): TokenUsage {
  return [...byModel.values()].reduce(addTokens, NO_TOKENS);
}

export function addTokens(one: TokenUsage, other: TokenUsage): TokenUsage {
  return {
    input: one.input + other.input,
    cacheWrite: one.cacheWrite + other.cacheWrite,
    cacheRead: one.cacheRead + other.cacheRead,
    output: one.output + other.output,
    usd: one.usd + other.usd,
    unpriced: one.unpriced + other.unpriced,
  };
}

export function countTokens({
  input,
  cacheWrite,
  cacheRead,
  output,
}: Pick<TokenUsage, "input" | "cacheWrite" | "cacheRead" | "output">): number {
  return input + cacheWrite + cacheRead + output;
}

function readAnswer(line: string, prices: Prices) {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return undefined; // the line that is being written, or none of the client's
  }
  const { message } = (value ?? {}) as { message?: Record<string, unknown> | null };
  const usage = message?.usage as Record<string, unknown> | null | undefined;
  if (!message || typeof message.id !== "string" || typeof usage !== "object" || usage === null) return undefined;
  const model = typeof message.model === "string" ? message.model : "unknown";
  return { id: message.id, model, usage: priced(usage, priceOf(model, prices)) };
}

function priced(usage: Readonly<Record<string, unknown>>, price: Price | undefined): TokenUsage {
  const tokens = {
    input: count(usage.input_tokens),
    cacheWrite: count(usage.cache_creation_input_tokens),
    cacheRead: count(usage.cache_read_input_tokens),
    output: count(usage.output_tokens),
  };
  if (!price) return { ...tokens, usd: 0, unpriced: countTokens(tokens) };
  const lasting = usage.cache_creation as Record<string, unknown> | null | undefined;
  const cacheWriteHour = count(lasting?.ephemeral_1h_input_tokens);
  return { ...tokens, usd: costOfAnswer({ ...tokens, cacheWriteHour }, price), unpriced: 0 };
}

function count(value: unknown): number {
  return typeof value === "number" && value > 0 ? value : 0;
}
