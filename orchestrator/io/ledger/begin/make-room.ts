import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { dropLapsedOffers } from "../files/offers.ts";
import type { Ledger } from "../ledger.ts";
import { settleGoneOwners } from "../settle/settle-gone-owners.ts";
import { settleRefusedCalls } from "../settle/settle-refused-calls.ts";

/** Frees slots whose holder is gone, for a spawn that finds none free. It may wait for the client to write a transcript. */
export function makeRoom(ledger: Ledger, spawn: SignalOf<"spawnAsked">): void {
  settleGoneOwners(ledger);
  dropLapsedOffers(ledger.paths, Date.parse(ledger.time()));
  settleRefusedCalls(ledger, spawn);
}
