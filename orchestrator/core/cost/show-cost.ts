/** What something cost: `usd` for the tokens whose price is known, and how many tokens have none. */
export interface Cost {
  readonly usd: number;
  readonly unpriced: number;
}

export const NO_COST: Cost = { usd: 0, unpriced: 0 };

/** `$0.42`, `over $0.42` where not every model has a price, `unknown` where none has. Amounts are rounded up: none is shown as nothing. */
export function showCost({ usd, unpriced }: Cost): string {
  if (unpriced > 0) return usd > 0 ? `over ${dollars(usd)}` : "cost unknown";
  return dollars(usd);
}

/** An amount in dollars and cents, from a hundred on in dollars. */
export function dollars(usd: number): string {
  if (usd === 0) return "$0";
  if (usd >= 99.995) return `$${Math.round(usd).toLocaleString("en")}`;
  return `$${Math.max(0.01, usd).toFixed(2)}`;
}
