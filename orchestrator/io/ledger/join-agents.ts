import type { Ledger } from "./ledger.ts";
import { originOfAgent } from "./transcripts.ts";

/**
 * Joins agents and calls that only the client's meta files can join: those in the foreground and of other agents, while
 * they work. Without it a call that was refused could not be told from one whose agent took another call's slot.
 */
export function joinAgents(ledger: Ledger): void {
  for (const { agent, entry, owner } of ledger.view().open) {
    if (agent === undefined || entry.isJoined || owner !== ledger.key) continue;
    const origin = originOfAgent(ledger.transcript, agent);
    if (origin) ledger.record("joined", { ...origin, agent });
  }
}
