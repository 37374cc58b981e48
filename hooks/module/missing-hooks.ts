/** Whether one of our command hooks was missing at a spawn or a start. If so, only this module learns of endings, too. */
let areMissing = false;

/** Agents whose turn has ended since. A turn may end before the ledger has learned of its start. */
const over = new Set<string>();

export function noteMissingHooks(): void {
  areMissing = true;
}

/** Whether this module must tell the ledger that this agent's turn has ended. */
export function isUnheard(agent: string): boolean {
  if (areMissing) over.add(agent);
  return areMissing;
}

export function hasEnded(agent: string): boolean {
  return over.has(agent);
}

/** A resumed agent begins another turn. */
export function forgetEnd(agent: string): void {
  over.delete(agent);
}
