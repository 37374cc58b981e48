import { randomBytes } from "node:crypto";
import type { StartKind } from "../../core/ledger/event.ts";
import { lifeOfAgent } from "../../core/ledger/ledger-view.ts";
import type { SignalOf } from "../../core/ledger/signal.ts";
import type { Ledger } from "./ledger.ts";
import { isFirstToDecide, startKey } from "./seen.ts";
import { type HoldingRecord, readSlots, renameHolding } from "./slots.ts";
import { isKnownAgent } from "./transcripts.ts";
import { waitForSlot } from "./wait-for-slot.ts";

type Start = SignalOf<"agentStarted">;

/** How a start went: the agent holds a slot, the client would have given it up before one was free, or the client is gone. */
export type Started = "at-work" | "overrun" | "owner-gone";

/** Gives a starting agent its slot: the reservation of its call, or one of its own, for which it waits if need be. */
export async function startAgent(ledger: Ledger, start: Start): Promise<Started> {
  const known = lifeOfAgent(ledger.view(ledger.time()), start.agent);
  if (known?.place === "slot") return "at-work";
  if (!isFirstToDecide(ledger.paths, startKey(ledger.key, start.agent))) return "at-work";
  const how = kindOfStart(ledger, start, known !== undefined);
  const slot = how === "spawn" ? convertReservation(ledger, start) : undefined;
  if (slot !== undefined) {
    ledger.publish();
    return "at-work";
  }
  return waitForSlot(ledger, start, how, randomBytes(8).toString("hex"), recordOf(ledger, start));
}

function kindOfStart(ledger: Ledger, { agent, agentType }: Start, isIdle: boolean): StartKind {
  if (agentType === "workflow-subagent") return "workflow";
  if (isIdle) return "wake";
  return isKnownAgent(ledger.transcript, agent) ? "resume" : "spawn";
}

/** Reservations are exchangeable within one owner: nothing tells a fresh start which call it comes from. */
function convertReservation(ledger: Ledger, { agent, agentType }: Start): number | undefined {
  for (const { slot, name } of readSlots(ledger.paths)) {
    if (!name || name.owner !== ledger.key || name.agent !== undefined) continue;
    if (!renameHolding(ledger.paths, slot, name, { ...name, agent })) continue;
    ledger.record("started", { life: name.life, slot, agent, agentType, how: "spawn" });
    return slot;
  }
  return undefined;
}

function recordOf(ledger: Ledger, { session, agentType }: Start): HoldingRecord {
  return { format: 1, at: ledger.time(), session, agentType, description: "" };
}
