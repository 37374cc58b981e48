import type { Ledger } from "../ledger/ledger.ts";
import { readSlots } from "../ledger/slots.ts";
import { hasState } from "../ledger/state-paths.ts";
import { liveWaiters } from "../ledger/waiting-line.ts";

/** Slots of the repository that nobody holds or waits for. */
export function freeSlots({ paths, limit }: Ledger): number {
  if (!hasState(paths)) return limit;
  return Math.max(0, limit - readSlots(paths).length - liveWaiters(paths).length);
}
