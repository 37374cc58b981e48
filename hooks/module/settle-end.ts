import type { Client, Next, TurnEnd } from "./claude-code.ts";
import { endTurn } from "./end-turn.ts";
import { isGuardOff } from "./is-guard-off.ts";
import { ledgerPlace } from "./ledger-place.ts";
import { isUnheard } from "./missing-hooks.ts";
import { showRun } from "./show-run.ts";

/** Frees at once what command hooks hear of late or not at all: agents that the person stopped. */
export async function settleEnd($: Client, end: TurnEnd, next: Next<TurnEnd, unknown>): Promise<unknown> {
  showRun($, "turn");
  const { agentId, reason } = end;
  if (agentId === undefined) return next(end);
  const isHeard = !isUnheard(agentId, reason) && reason !== "aborted";
  if (isHeard || (await isGuardOff($))) return next(end);
  await endTurn($, await ledgerPlace($), agentId, reason);
  return next(end);
}

/** A ledger that cannot be written must not hold up a turn that has ended; the next hook settles it. */
export async function passEnd(_$: Client, end: TurnEnd, next: Next<TurnEnd, unknown>): Promise<unknown> {
  return next(end);
}
