import type { TurnEnd } from "./claude-code.ts";

/** Whether one of our command hooks was missing at a spawn or a start. If so, only this module learns of endings, too. */
let areMissing = false;

/** How turns of agents have ended since. A turn may end before the ledger has learned of its start. */
const over = new Map<string, TurnEnd["reason"]>();

export function noteMissingHooks(): void {
  areMissing = true;
}

/** Whether this module must tell the ledger that this agent's turn has ended. */
export function isUnheard(agent: string, reason: TurnEnd["reason"]): boolean {
  if (areMissing) over.set(agent, reason);
  return areMissing;
}

export function heardEnd(agent: string): TurnEnd["reason"] | undefined {
  return over.get(agent);
}

/** A resumed agent begins another turn. */
export function forgetEnd(agent: string): void {
  over.delete(agent);
}
