import { type LedgerState, newestLife } from "./ledger-state.ts";

/** What tells of the end of a life without a file: its record was removed by hand, or with the whole state. */
export const BY_MISSING_RECORD = "orphan";

/**
 * Whether the log says that a life is over. A missing record is no proof: whoever deletes a state deletes the records first.
 */
export function hasLifeEnded(state: LedgerState, life: string): boolean {
  const entry = state.ofLife(life);
  if (entry === undefined) return state.hasNotedEnd(life);
  const newest = newestLife(entry);
  if (newest?.life !== life) return true;
  return newest.to !== undefined && newest.status !== "idle" && !state.isUnproven(life);
}
