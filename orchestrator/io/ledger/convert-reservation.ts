import type { SignalOf } from "../../core/ledger/signals/signal.ts";
import { recordStart } from "./begin-life.ts";
import { readSlots, renameHolding } from "./files/slots.ts";
import type { Ledger } from "./ledger.ts";

type Started = Pick<SignalOf<"agentStarted">, "agent" | "agentType">;

/**
 * Reservations of one owner are interchangeable, because it is unknown which call a new start comes from. One whose agent the home
 * remembers is none: an older copy of the state was put back a moment ago.
 */
export function convertReservation(ledger: Ledger, { agent, agentType }: Started): boolean {
  const taken = ledger.livesOfAgents();
  for (const { slot, name } of readSlots(ledger.paths)) {
    if (!name || name.owner !== ledger.key || name.hold.kind !== "reserved" || taken.has(name.life)) continue;
    if (!renameHolding(ledger.paths, slot, name, { ...name, hold: { kind: "agent", agent } })) continue;
    recordStart(ledger, { life: name.life, slot, agent, agentType, how: "spawn" });
    return true;
  }
  return false;
}
