import { join } from "node:path";
import { type HoldingName, holdingName } from "../../../core/ledger/holding-name.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { removeFile } from "../../plain-file/remove-file.ts";
import { type Holding, readSlots, slotDir } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";

/** How long a slot is reserved for a parent that is about to wake, in milliseconds. */
export const OFFER_LASTS_MS = 10_000;

/** The parents of an owner that a slot is kept for. */
export function offersOf(slots: readonly Holding[], owner: OwnerKey): Set<string> {
  return new Set(offersIn(slots).flatMap(({ name }) => (name.owner === owner ? [name.hold.agent] : [])));
}

/** Frees the slots kept for one parent, or for every parent of an owner. */
export function dropOffers(paths: StatePaths, owner: OwnerKey, agent?: string): void {
  for (const { slot, name } of readOffers(paths)) {
    if (name.owner === owner && (agent === undefined || name.hold.agent === agent)) drop(paths, slot, name);
  }
}

/**
 * Frees slots whose parent was not woken in time. An offer holds no agent, so its age may end it.
 *
 * @returns the slots that are taken then; another process may have given an offer to its parent at the last moment.
 */
export function dropLapsedOffers(paths: StatePaths, nowMs: number): readonly Holding[] {
  const slots = readSlots(paths);
  const lapsed = offersIn(slots).filter(({ name: { hold } }) => {
    // A time far in the future means that the clock was set back.
    const left = hold.untilMs - nowMs;
    return left < 0 || left > OFFER_LASTS_MS;
  });
  for (const { slot, name } of lapsed) drop(paths, slot, name);
  return lapsed.length === 0 ? slots : readSlots(paths);
}

type Offer = HoldingName & { readonly hold: Extract<HoldingName["hold"], { kind: "offer" }> };

/** Every slot that is kept for a parent. */
export function readOffers(paths: StatePaths): { readonly slot: number; readonly name: Offer }[] {
  return offersIn(readSlots(paths));
}

function offersIn(slots: readonly Holding[]): { readonly slot: number; readonly name: Offer }[] {
  return slots.flatMap(({ slot, name }) =>
    name && name.hold.kind === "offer" ? [{ slot, name: { ...name, hold: name.hold } }] : [],
  );
}

function drop(paths: StatePaths, slot: number, name: Offer): void {
  removeFile(join(slotDir(paths, slot), holdingName(name)));
}
