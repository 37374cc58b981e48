import { type SpentBudget, tellSpent } from "../../cost/spent-budget.ts";

/** How many agents a run may have at work now, and what lowers it; `until` says when it rises by itself, ISO 8601. */
export type LimitNow =
  | { readonly limit: number; readonly cause?: undefined }
  /** The API asks for fewer requests, and where it refuses even one, nothing starts for a while. */
  | { readonly limit: number; readonly cause: "busy"; readonly until?: string }
  /** A quota of the API is used up. */
  | { readonly limit: 0; readonly cause: "quota"; readonly until: string }
  /** The run's budget is used up, which ends it. */
  | { readonly limit: 0; readonly cause: "budget"; readonly spent: SpentBudget };

/** Why a limit is lower than the run's own, as a phrase; undefined where it is not. */
export function tellLowered(now: LimitNow): string | undefined {
  switch (now.cause) {
    case undefined:
      return undefined;
    case "busy":
      return now.until === undefined
        ? `the API asked for fewer requests, so ${now.limit} at once for now`
        : `the API refuses even one agent at a time, until ${tellTime(now.until)}`;
    case "quota":
      return `the quota of the model is used up, until ${tellTime(now.until)}`;
    case "budget":
      return tellSpent(now.spent);
    default:
      return now satisfies never;
  }
}

function tellTime(at: string): string {
  return `${at.slice(0, 10)} ${at.slice(11, 16)} UTC`;
}
