import type { SignalOf } from "../../../core/ledger/signals/signal.ts";
import { dropLapsedOffers } from "../files/offers.ts";
import type { Holding } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";
import { settleGoneOwners } from "../settle/settle-gone-owners.ts";
import { settleRefusedCalls } from "../settle/settle-refused-calls.ts";

/**
 * Frees slots whose holder is gone, for a spawn that finds none free. It may wait for the client to write a transcript.
 *
 * @param full the slots that were found taken.
 */
export function makeRoom(ledger: Ledger, spawn: SignalOf<"spawnAsked">, full: readonly Holding[]): void {
  settleGoneOwners(ledger, full);
  const slots = dropLapsedOffers(ledger.paths, Date.parse(ledger.time()));
  settleRefusedCalls(ledger, spawn, slots);
}
