/** The price of a million tokens of a model, in US dollars. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Written to a cache that lasts five minutes. */
  readonly cacheWrite: number;
  /** Written to a cache that lasts an hour. */
  readonly cacheWriteHour: number;
  readonly cacheRead: number;
  /** Prices for a request whose prompt exceeds `above` tokens, if they differ. */
  readonly long?: Omit<Price, "long"> & { readonly above: number };
}

/** Prices by model, such as `opus-5-5`; what a setting adds is under the model's whole name. */
export type Prices = Readonly<Record<string, Price>>;

/** When the table below was last compared with the published prices. */
export const PRICES_OF = "2026-10-24";

/** The published prices of the API. A subscription is billed otherwise: there they say what the same work would cost. */
export const PRICES: Prices = {
  "fable-5-1": price(10, 50, 0.25),
  "fable-5": price(10, 50, 1),
  "mythos-5-1": price(10, 50, 0.25),
  "mythos-5": price(10, 50, 1),
  "opus-5-5": price(4, 20, 0.2),
  "opus-5": price(5, 25, 0.5),
  "opus-4-8": price(5, 25, 0.5),
  "opus-4-7": price(5, 25, 0.5),
  "opus-4-6": price(5, 25, 0.5),
  "opus-4-5": price(5, 25, 0.5),
  "opus-4-1": price(15, 75, 1.5),
  "opus-4": price(15, 75, 1.5),
  "sonnet-5-5": price(2, 10, 0.1),
  "sonnet-5": price(2, 10, 0.2),
  "sonnet-4-6": price(3, 15, 0.3),
  "sonnet-4-5": price(3, 15, 0.3),
  "sonnet-4": price(3, 15, 0.3),
  "haiku-5-5": { ...price(0.1, 0.5, 0.01), long: { ...price(0.5, 2.5, 0.05), above: 100_000 } },
  "haiku-4-5": price(1, 5, 0.1),
};

/** The family and the version in a model's name, ignoring any provider, date or context size. */
const NAME = /(?:^|[^a-z])(fable|mythos|opus|sonnet|haiku)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;

/** The price of a model, undefined if the table lacks it. */
export function priceOf(model: string, prices: Prices): Price | undefined {
  if (Object.hasOwn(prices, model)) return prices[model];
  const [, family, major, minor] = NAME.exec(model) ?? [];
  if (family === undefined || major === undefined) return undefined;
  const name = minor === undefined || minor === "0" ? `${family}-${major}` : `${family}-${major}-${minor}`;
  return Object.hasOwn(prices, name) ? prices[name] : undefined;
}

/** The table with the repository's own prices; missing cache prices follow from the input price. */
export function pricesWith(given: Readonly<Record<string, Partial<Price> & Pick<Price, "input" | "output">>>): Prices {
  const own = Object.entries(given).map(([model, set]) => [
    model,
    { ...price(set.input, set.output, set.input / 10), ...set },
  ]);
  return own.length === 0 ? PRICES : { ...PRICES, ...(Object.fromEntries(own) as Prices) };
}

/** Writing to a cache costs 25 % more than input, or twice as much for the one-hour cache. */
function price(input: number, output: number, cacheRead: number): Price {
  return { input, output, cacheWrite: input * 1.25, cacheWriteHour: input * 2, cacheRead };
}
