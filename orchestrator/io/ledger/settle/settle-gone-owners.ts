import { readdirSync } from "node:fs";
import { type OwnerKey, parseOwnerKey } from "../../../core/ledger/owner.ts";
import { carryOutSettlement, finishEnded } from "../carry-out-settlement.ts";
import { dropOffers } from "../files/offers.ts";
import { forgetOwner } from "../files/seen.ts";
import { type Holding, readSlots } from "../files/slots.ts";
import { voidPasses } from "../fork-passes.ts";
import type { Ledger } from "../ledger.ts";
import { forgetClient } from "../memory/at-work-folder.ts";
import { isOwnerGone } from "../owner-of-process.ts";

/** Ends as `lost` every life whose client process is certainly gone, and forgets what was kept for that process. */
export function settleGoneOwners(ledger: Ledger, slots: readonly Holding[] = readSlots(ledger.paths)): void {
  const { paths } = ledger;
  const { open } = ledger.view(undefined, slots);
  const kept = [paths.seen, paths.sessions, paths.forks].flatMap((folder) => readdirSync(folder));
  const offered = slots.flatMap(({ name }) => name?.owner ?? []);
  const keys = [...open.map(({ owner }) => owner), ...offered, ...kept];
  const gone = new Set(keys.map((key) => key.split("~", 1)[0] as OwnerKey));
  for (const key of gone) if (!isGone(ledger, key)) gone.delete(key);
  const lost = open.filter(({ owner }) => gone.has(owner));
  carryOutSettlement(
    ledger,
    lost.map((life) => ({ do: "end", life, status: "lost", reason: "its client process is gone" })),
    "owner-gone",
  );
  for (const key of gone) {
    dropOffers(paths, key);
    voidPasses(paths, key);
    forgetOwner(paths, key);
    forgetClient(key);
  }
  finishEnded(ledger);
}

/** Whether another owner than this one is gone for certain. */
export function isGone(ledger: Ledger, key: OwnerKey): boolean {
  const owner = parseOwnerKey(key);
  return owner !== undefined && key !== ledger.key && isOwnerGone(owner, ledger.owner);
}
