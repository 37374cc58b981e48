import { type LedgerState, newestLife } from "./ledger-state.ts";

/** Why a life is ended in the log that no file holds: its record was removed by hand, or with the whole state. */
export const RECORD_GONE = "its record is gone";

/**
 * Whether the log says that a life is over. That its record is gone does not say so: whoever deletes a state deletes the records first.
 */
export function hasLifeEnded(state: LedgerState, life: string): boolean {
  const entry = state.ofLife(life);
  if (entry === undefined) return state.hasNotedEnd(life);
  const newest = newestLife(entry);
  if (newest?.life !== life) return true;
  return newest.to !== undefined && newest.status !== "idle" && entry.reason !== RECORD_GONE;
}
