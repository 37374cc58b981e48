import { openLifeOfRemembered } from "../../../core/ledger/open-life-of-remembered.ts";
import { type Owner, ownerKey } from "../../../core/ledger/owner.ts";
import { settle } from "../../../core/ledger/signals/settlements.ts";
import type { Signal } from "../../../core/ledger/signals/signal.ts";
import type { StateLocation } from "../files/locate-state.ts";
import { forgetLives } from "./remember-at-work.ts";
import { filesAround } from "./where-at-work.ts";

/** Drops from what is remembered of a client what a signal ends, while its state cannot be had. */
export function settleRemembered(location: StateLocation, self: Owner, signal: Signal): void {
  const owner = ownerKey(self);
  for (const file of filesAround(location)) {
    if (file.owner !== owner) continue;
    const open = file.lives.flatMap((life) => openLifeOfRemembered(life) ?? []);
    const mayBeSettled = new Set(open.map(({ life }) => life));
    const steps = settle({ owner, mayBeSettled, open, endedUntold: [], offered: new Set() }, signal);
    const ended = steps.flatMap((step) => (step.do === "end" ? [step.life.life] : []));
    if (ended.length > 0) forgetLives(file, new Set(ended));
  }
}
