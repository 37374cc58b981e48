import type { LedgerView } from "../../../core/ledger/signals/ledger-view.ts";
import type { Ledger } from "../ledger.ts";
import { originOfAgent } from "../transcripts.ts";

/**
 * Joins working agents with their calls by the client's meta files, if nothing else does: in the foreground, and below other agents.
 * Otherwise a refused call would look like one whose agent took another call's slot.
 *
 * @returns whether anything was joined, so that the view is outdated.
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
