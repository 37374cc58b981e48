import { endTurn } from "./begin-turn.ts";
import type { Client, Next, TurnEnd } from "./claude-code.ts";
import { ledgerPlace, runBundle } from "./ledger-place.ts";
import { lifeInSlot } from "./life-in-slot.ts";
import { isUnheard } from "./missing-hooks.ts";
import { showRun } from "./show-run.ts";

/**
 * Frees at once what command hooks hear of late or not at all: agents that the person stopped. Names the life that was at work then,
 * so that an agent which begins another one meanwhile keeps that.
 */
export async function settleEnd($: Client, end: TurnEnd, next: Next<TurnEnd, unknown>): Promise<unknown> {
  showRun($, "turn");
  const { agentId, reason } = end;
  if (agentId === undefined) return next(end);
  const isHeard = !isUnheard(agentId) && reason !== "aborted";
  if (isHeard || (await $.env.get("SKYFOM_GUARD")) === "off") return next(end);
  const { project, slots } = await ledgerPlace($);
  const life = await lifeInSlot($, slots, agentId);
  if (life === undefined) return next(end);
  if (reason === "aborted") await runBundle($, project, "module-ledger", { do: "aborted", agent: agentId, life });
  else await endTurn($, project, agentId);
  return next(end);
}

/** A ledger that cannot be written must not hold up a turn that has ended; the next hook settles it. */
export async function passEnd(_$: Client, end: TurnEnd, next: Next<TurnEnd, unknown>): Promise<unknown> {
  return next(end);
}
