import { carryOutSettlement } from "../carry-out-settlement.ts";
import type { Ledger } from "../ledger.ts";

/** Gives back the slot that was taken for a spawn, and its reference: it is denied after all. */
export function withdrawSpawn(ledger: Ledger, reason: string): void {
  const life = ledger.view().open.find((one) => one.life === ledger.takenFor);
  if (life === undefined) return;
  carryOutSettlement(ledger, [{ do: "end", life, status: "refused", reason }], "withdrawn");
  ledger.publish();
}
