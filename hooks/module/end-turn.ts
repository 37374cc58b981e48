import type { Client, TurnEnd } from "./claude-code.ts";
import { giveToHook, type LedgerPlace, runBundle } from "./ledger-place.ts";
import { lifeInSlot } from "./life-in-slot.ts";

/**
 * Frees the slot of an agent whose turn is over. Names the life that was at work then, so that an agent which begins another one meanwhile
 * keeps that.
 */
export async function endTurn(
  $: Client,
  { project, slots }: LedgerPlace,
  agent_id: string,
  reason: TurnEnd["reason"],
): Promise<void> {
  const life = await lifeInSlot($, slots, agent_id);
  if (life === undefined) return;
  switch (reason) {
    case "answer":
      // it ends the life of an agent at work, and nothing else
      await giveToHook($, project, "settle", { hook_event_name: "TeammateIdle", agent_id });
      return;
    case "error":
      await giveToHook($, project, "settle", { hook_event_name: "StopFailure", agent_id });
      return;
    case "aborted":
      await runBundle($, project, "module-ledger", { do: "aborted", agent: agent_id, life });
  }
}
