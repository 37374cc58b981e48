import type { Client, Next, TurnEnd } from "./claude-code.ts";
import { endTurn, isUnheard } from "./hold-spawn.ts";
import { ledgerPlace, runBundle } from "./ledger-place.ts";
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
  const life = await lifeOf($, slots, agentId);
  if (life === undefined) return next(end);
  if (reason === "aborted") await runBundle($, project, "module-ledger", { do: "aborted", agent: agentId, life });
  else await endTurn($, project, agentId);
  return next(end);
}

/** A ledger that cannot be written must not hold up a turn that has ended; the next hook settles it. */
export async function passEnd(_$: Client, end: TurnEnd, next: Next<TurnEnd, unknown>): Promise<unknown> {
  return next(end);
}

/** The life of an agent that holds a slot, by the names of the files there. */
async function lifeOf($: Client, folder: string, agent: string): Promise<string | undefined> {
  const slots = await $.fs.list(folder).catch(() => []);
  const files = await Promise.all(slots.map(({ name }) => $.fs.list(`${folder}/${name}`).catch(() => [])));
  const held = files.flat().find(({ name }) => name.includes(`~agent.${agent}~`));
  return held?.name.slice(held.name.lastIndexOf("~") + 1);
}
