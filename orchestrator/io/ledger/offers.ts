import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { type HoldingName, holdingName } from "../../core/ledger/holding-name.ts";
import type { OpenLife } from "../../core/ledger/ledger-view.ts";
import type { OwnerKey } from "../../core/ledger/owner.ts";
import type { Ledger } from "./ledger.ts";
import { nameOfLife } from "./open-files.ts";
import { readSlots, renameHolding, slotDir } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";

/** How long a slot is kept for a parent that is about to be woken, in milliseconds. */
const OFFER_LASTS_MS = 10_000;

/** Keeps the slot of a child that has ended for its idle parent; false when somebody else ended the child first. */
export function offerSlot(ledger: Ledger, life: OpenLife, parent: string): boolean {
  const hold = { kind: "offer", agent: parent, untilMs: Date.parse(ledger.time()) + OFFER_LASTS_MS } as const;
  const offer = { owner: life.owner, hold, life: randomBytes(8).toString("hex") };
  return life.slot !== undefined && renameHolding(ledger.paths, life.slot, nameOfLife(life), offer);
}

/** Gives a woken parent the slot that is kept for it; undefined when there is none. */
export function takeOffer(ledger: Ledger, agent: string): { readonly slot: number; readonly life: string } | undefined {
  for (const { slot, name } of offers(ledger.paths)) {
    if (name.owner !== ledger.key || name.hold.agent !== agent) continue;
    const life = randomBytes(8).toString("hex");
    const taken = { owner: name.owner, hold: { kind: "agent", agent }, life } as const;
    if (renameHolding(ledger.paths, slot, name, taken)) return { slot, life };
  }
  return undefined;
}

/** The parents of an owner that a slot is kept for. */
export function offersOf(paths: StatePaths, owner: OwnerKey): Set<string> {
  return new Set(offers(paths).flatMap(({ name }) => (name.owner === owner ? [name.hold.agent] : [])));
}

/** Frees the slots kept for one parent, or for every parent of an owner. */
export function dropOffers(paths: StatePaths, owner: OwnerKey, agent?: string): void {
  for (const { slot, name } of offers(paths)) {
    if (name.owner === owner && (agent === undefined || name.hold.agent === agent)) drop(paths, slot, name);
  }
}

/** Frees the slots whose parent was not woken in time. An offer holds no agent, so its age alone may end it. */
export function dropLapsedOffers(paths: StatePaths, nowMs: number): void {
  for (const { slot, name } of offers(paths)) {
    // Far ahead means that the clock was set back.
    const left = name.hold.untilMs - nowMs;
    if (left < 0 || left > OFFER_LASTS_MS) drop(paths, slot, name);
  }
}

type Offer = HoldingName & { readonly hold: Extract<HoldingName["hold"], { kind: "offer" }> };

function offers(paths: StatePaths): { readonly slot: number; readonly name: Offer }[] {
  return readSlots(paths).flatMap(({ slot, name }) =>
    name && name.hold.kind === "offer" ? [{ slot, name: { ...name, hold: name.hold } }] : [],
  );
}

function drop(paths: StatePaths, slot: number, name: Offer): void {
  rmSync(join(slotDir(paths, slot), holdingName(name)), { force: true });
}
