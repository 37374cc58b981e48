import type { AnswerTokens, Entry } from "../transcripts/read-entries.ts";
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

/** What lines that tell of usage contain. */
export const USAGE_MARK = '"usage"';

/**
 * The one sum of tokens. Each line of a message tells of the whole message so far, and a transcript may be continued in another file, so of
 * lines that share a message's id the most counts that any says, for each kind.
 */
export function sumUsage(entries: Iterable<Entry>, prices: Prices = PRICES): UsageByModel {
  const answers = new Map<string, { readonly model: string; readonly tokens: AnswerTokens }>();
  for (const { message } of entries) {
    if (message?.id === undefined || message.tokens === undefined) continue;
    const tokens = mostOf(answers.get(message.id)?.tokens, message.tokens);
    answers.set(message.id, { model: message.model ?? "unknown", tokens });
  }
  const byModel = new Map<string, TokenUsage>();
  for (const { model, tokens } of answers.values())
    byModel.set(model, addTokens(byModel.get(model) ?? NO_TOKENS, priced(tokens, priceOf(model, prices))));
  return byModel;
}

/** The sum over all models of a transcript. */
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

/**
 * The tokens that a budget of tokens counts. Reads from the cache are left out: they cost a tenth, and each request repeats them.
 */
export function countBudgeted({ input, cacheWrite, output }: Pick<TokenUsage, "input" | "cacheWrite" | "output">) {
  return input + cacheWrite + output;
}

function mostOf(one: AnswerTokens | undefined, other: AnswerTokens): AnswerTokens {
  if (one === undefined) return other;
  return {
    input: Math.max(one.input, other.input),
    cacheWrite: Math.max(one.cacheWrite, other.cacheWrite),
    cacheWriteHour: Math.max(one.cacheWriteHour, other.cacheWriteHour),
    cacheRead: Math.max(one.cacheRead, other.cacheRead),
    output: Math.max(one.output, other.output),
  };
}

function priced(tokens: AnswerTokens, price: Price | undefined): TokenUsage {
  const { input, cacheWrite, cacheRead, output } = tokens;
  const counts = { input, cacheWrite, cacheRead, output };
  return price
    ? { ...counts, usd: costOfAnswer(tokens, price), unpriced: 0 }
    : { ...counts, usd: 0, unpriced: countTokens(counts) };
}
