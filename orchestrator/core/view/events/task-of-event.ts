import type { LedgerEvent } from "../../ledger/events/event.ts";
import type { AgentNames } from "./agent-names.ts";

/** The task that an event is about, by the task itself or by the agent, call or attempt that it names; undefined for all others. */
export function taskOfEvent(event: LedgerEvent, names: AgentNames): string | undefined {
  if ("taskId" in event && event.taskId !== undefined) return event.taskId;
  if ("life" in event) {
    const task = names.taskOfLife(event.life);
    if (task !== undefined) return task;
  }
  if ("agent" in event && event.agent !== undefined) return names.taskOfAgent(event.owner, event.agent);
  if ("call" in event) return names.taskOfCall(event.session, event.call);
  if ("reference" in event && event.reference !== undefined) return names.taskOfReference(event.reference);
  return undefined;
}
