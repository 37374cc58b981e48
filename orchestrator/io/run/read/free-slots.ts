import { existsSync } from "node:fs";
import type { Ledger } from "../../ledger/ledger.ts";
import { readSlots } from "../../ledger/slots.ts";
import { liveWaiters } from "../../ledger/waiting-line.ts";

/** Slots of the repository that nobody holds or waits for. For whoever only looks, the state need not be there. */
export function freeSlots({ paths, limit }: Ledger): number {
  const waiting = existsSync(paths.waiting) ? liveWaiters(paths).length : 0;
  return Math.max(0, limit - readSlots(paths).length - waiting);
}
