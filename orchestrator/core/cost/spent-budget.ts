import { dollars } from "./show-cost.ts";

/** A budget of a run. */
export interface Budget {
  readonly unit: "tokens" | "dollars";
  readonly budget: number;
}

/** A budget that is used up, and what was counted. */
export interface SpentBudget extends Budget {
  readonly used: number;
}

/** A budget that is used up, as a phrase. */
export function tellSpent({ unit, budget, used }: SpentBudget): string {
  const counted = unit === "tokens" ? `${used} counted without cache reads` : `${dollars(used)} counted`;
  return `its budget of ${tellBudget({ unit, budget })} is used up (${counted})`;
}

/** How much a budget is, with its unit. */
export function tellBudget({ unit, budget }: Budget): string {
  return unit === "tokens" ? `${budget} tokens` : dollars(budget);
}
