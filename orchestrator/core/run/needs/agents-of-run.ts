import type { AgentEntry } from "../../ledger/agent-entry.ts";

/** Agents that were started from a run's briefs, and all below them. */
export function agentsOfRun(entries: readonly AgentEntry[], run: string): AgentEntry[] {
  const found = new Set<AgentEntry>();
  const ids = new Set<string>();
  // A caller precedes those that it called, in the order in which they were asked for.
  for (const entry of entries) {
    const { reference, caller, agentId } = entry;
    const isOfRun = reference?.startsWith(`${run}.`) || (caller !== undefined && ids.has(caller));
    if (!isOfRun || agentId === undefined) continue;
    found.add(entry);
    ids.add(agentId);
  }
  return [...found];
}
