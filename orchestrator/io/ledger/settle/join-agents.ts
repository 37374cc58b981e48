import type { LedgerView } from "../../../core/ledger/signals/ledger-view.ts";
import type { Ledger } from "../ledger.ts";
import { originOfAgent } from "../transcripts.ts";

/**
 * Joins agents and calls that only the client's meta files can join: those in the foreground and of other agents, while
 * they work. Without it a call that was refused could not be told from one whose agent took another call's slot.
 *
 * @returns whether anything was joined, so that the view is an old one now.
 */
export function joinAgents(ledger: Ledger, { open }: LedgerView): boolean {
  let hasJoined = false;
  for (const { agent, entry, owner } of open) {
    if (agent === undefined || entry.isJoined || owner !== ledger.key) continue;
    const origin = originOfAgent(ledger.transcript, agent);
    if (origin) hasJoined = ledger.record("joined", { ...origin, agent }) || hasJoined;
  }
  return hasJoined;
}
