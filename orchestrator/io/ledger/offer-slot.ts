import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EndStatus } from "../../core/ledger/agent-status.ts";
import { type EndedName, endedName } from "../../core/ledger/holding-name.ts";
import type { OpenLife } from "../../core/ledger/signals/ledger-view.ts";
import { randomId } from "../random-id.ts";
import { OFFER_LASTS_MS, readOffers } from "./files/offers.ts";
import { nameOfLife } from "./files/open-files.ts";
import { renameHolding } from "./files/slots.ts";
import type { Ledger } from "./ledger.ts";

/**
 * Keeps an ended child's slot for its idle parent; false if somebody else ended the child first. The slot then no longer names the child,
 * so its end is noted first: until it is logged, nothing else would show it.
 */
export function offerSlot(ledger: Ledger, life: OpenLife, status: EndStatus, parent: string): boolean {
  noteEnd(ledger, { life: life.life, status });
  const hold = { kind: "offer", agent: parent, untilMs: Date.parse(ledger.time()) + OFFER_LASTS_MS } as const;
  const offer = { owner: life.owner, hold, life: randomId() };
  return life.slot !== undefined && renameHolding(ledger.paths, life.slot, nameOfLife(life), offer);
}

function noteEnd({ paths }: Ledger, ended: EndedName): void {
  try {
    writeFileSync(join(paths.ended, endedName(ended)), "", { flag: "wx", mode: 0o600 });
  } catch {
    // it is noted already; or the disk is full, and the slot is freed all the same
  }
}

/** Gives a woken parent the slot that is kept for it; undefined when there is none. */
export function takeOffer(ledger: Ledger, agent: string): { readonly slot: number; readonly life: string } | undefined {
  for (const { slot, name } of readOffers(ledger.paths)) {
    if (name.owner !== ledger.key || name.hold.agent !== agent) continue;
    const life = randomId();
    const taken = { owner: name.owner, hold: { kind: "agent", agent }, life } as const;
    if (renameHolding(ledger.paths, slot, name, taken)) return { slot, life };
  }
  return undefined;
}
