import { PRICES, type Prices, pricesWith } from "../../core/cost/prices.ts";
import { readSettings } from "./read-settings.ts";

/** The prices that hold in a repository; those that Skyfom brings where its settings are wrong. */
export function readPrices(root: string): Prices {
  const read = readSettings(root);
  return read.ok ? pricesWith(read.settings.prices) : PRICES;
}
