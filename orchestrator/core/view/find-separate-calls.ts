import type { AgentEntry } from "../ledger/agent-entry.ts";
import { renderReference } from "../reference/reference.ts";
import type { Run } from "../run/run.ts";
import type { SeparateCalls } from "./status.ts";

/** What is known about the message that a call stood in. Calls of two messages differ in it, calls of one never do. */
export type MessageOfCall = (agent: AgentEntry) => string | undefined;

/**
 * Finds sets of calls that were handed over together and made in separate messages. An attempt that is handed over again, because
 * its call was refused, belongs to the later set, since its time of handover is then the later one.
 */
export function findSeparateCalls(run: Run, agents: readonly AgentEntry[], messageOf: MessageOfCall): SeparateCalls[] {
  const byReference = new Map(agents.map((agent) => [agent.reference, agent]));
  const sets = new Map<string, Map<string, string[]>>();
  for (const { number, taskId, handedOverAt } of run.attempts) {
    const agent = byReference.get(renderReference({ run: run.id, attempt: number }));
    const message = agent && messageOf(agent);
    if (message === undefined) continue;
    const messages = sets.get(handedOverAt) ?? new Map<string, string[]>();
    messages.set(message, [...(messages.get(message) ?? []), taskId]);
    sets.set(handedOverAt, messages);
  }
  return [...sets.values()]
    .filter((messages) => messages.size > 1)
    .map((messages) => ({ run: run.id, messages: [...messages.values()] }));
}
