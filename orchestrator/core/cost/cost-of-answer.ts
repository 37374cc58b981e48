import type { AnswerTokens } from "../transcripts/read-entries.ts";
import type { Price } from "./prices.ts";

const MILLION = 1_000_000;

/** What one request cost, in US dollars: the length of its own prompt decides between two prices. */
export function costOfAnswer(tokens: AnswerTokens, price: Price): number {
  const { input, cacheWrite, cacheRead, output } = tokens;
  const hour = Math.min(tokens.cacheWriteHour, cacheWrite);
  const { long } = price;
  const paid = long && input + cacheWrite + cacheRead > long.above ? long : price;
  const sum =
    input * paid.input +
    (cacheWrite - hour) * paid.cacheWrite +
    hour * paid.cacheWriteHour +
    cacheRead * paid.cacheRead +
    output * paid.output;
  return sum / MILLION;
}
