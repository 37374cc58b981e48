import type { StartKind } from "../../core/ledger/event.ts";
import type { SignalOf } from "../../core/ledger/signal.ts";
import { takePass } from "./fork-passes.ts";
import type { Ledger } from "./ledger.ts";
import { takeSlot } from "./slots.ts";

type Start = SignalOf<"agentStarted">;

/** Starts a forked skill in its caller's slot. */
export function startOnPass(ledger: Ledger, { agent, agentType }: Start): boolean {
  const life = takePass(ledger, agent);
  if (life !== undefined) ledger.record("started", { life, agent, agentType, how: "fork" });
  return life !== undefined;
}

/** Takes a free slot for a start without a reservation. */
export function startInOwnSlot(ledger: Ledger, start: Start, how: StartKind, life: string): boolean {
  const { agent, agentType, session } = start;
  const name = { owner: ledger.key, hold: { kind: "agent", agent }, life } as const;
  const record = { format: 1, at: ledger.time(), session, agentType, description: "" } as const;
  const slot = takeSlot(ledger.paths, ledger.limit, name, record);
  if (slot !== undefined) ledger.record("started", { life, slot, agent, agentType, how });
  return slot !== undefined;
}
