import { rmSync } from "node:fs";
import { ownerDistance, parseOwnerKey } from "../../../core/ledger/owner.ts";
import { carryOutSettlement } from "../carry-out-settlement.ts";
import { dropOffers } from "../files/offers.ts";
import { readSlots, slotDir } from "../files/slots.ts";
import type { Ledger } from "../ledger.ts";
import { isOwnerGone } from "../owner-of-process.ts";
import { settleGoneOwners } from "./settle-gone-owners.ts";
import { settleOrphans } from "./settle-orphans.ts";

/** What is known of the process that a slot is held for. */
type HolderState = "alive" | "gone" | "unknown" | "unreadable";

/** One taken slot, as a person sees it. */
export interface HeldSlot {
  readonly slot: number;
  readonly state: HolderState;
  readonly description: string;
  /** ISO 8601. */
  readonly since?: string;
  readonly taskId?: string;
  /** The client process, where it is one of this machine. */
  readonly pid?: number;
}

/** Every taken slot, with who holds it. */
export function heldSlots(ledger: Ledger): HeldSlot[] {
  const slots = readSlots(ledger.paths);
  const { open } = ledger.view(undefined, slots);
  return slots.map(({ slot, file, name }) => {
    if (!name) return { slot, state: "unreadable", description: file || "a file where a directory belongs" };
    const life = open.find((one) => one.life === name.life);
    const owner = parseOwnerKey(name.owner);
    const state = !owner ? "unknown" : isOwnerGone(owner, ledger.owner) ? "gone" : placeOf(ledger, name.owner);
    return {
      slot,
      state,
      description:
        life?.entry.description || (life ? "an agent without a description" : "reserved for a parent about to wake"),
      ...(life ? { since: life.since } : {}),
      ...(life?.entry.taskId ? { taskId: life.entry.taskId } : {}),
      ...(owner && state === "alive" ? { pid: owner.pid } : {}),
    };
  });
}

function placeOf(ledger: Ledger, key: string): HolderState {
  const owner = parseOwnerKey(key);
  return owner && ownerDistance(owner, ledger.owner) === "here" ? "alive" : "unknown";
}

/** Frees the slots of lives whose client process is gone. An unreadable holder may be alive, so its slot stays taken. */
export function freeDead(ledger: Ledger): void {
  settleGoneOwners(ledger);
  settleOrphans(ledger);
  ledger.publish();
}

/** Frees every slot, even if its agent may still be at work; the cap no longer covers those. */
export function freeAll(ledger: Ledger): void {
  freeDead(ledger);
  const lives = ledger.view().open;
  const reason = "freed by skyfom reset";
  carryOutSettlement(
    ledger,
    lives.map((life) => ({ do: "end", life, status: "lost", reason })),
    "reset",
  );
  for (const { slot, name } of readSlots(ledger.paths)) {
    if (name) dropOffers(ledger.paths, name.owner);
    else rmSync(slotDir(ledger.paths, slot), { recursive: true, force: true });
  }
  ledger.publish();
}
