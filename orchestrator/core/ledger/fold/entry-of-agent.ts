import type { AgentEntry } from "../agent-entry.ts";
import { defined } from "../defined.ts";
import type { EventOf } from "../events/event.ts";
import type { LedgerState } from "./ledger-state.ts";

/** The entry of an agent that begins a life: its own, the one that it had under another client process, or a new one. */
export function entryOfAgent(state: LedgerState, event: EventOf<"started"> | EventOf<"waiting">): AgentEntry {
  const known = state.ofAgent(event.owner, event.agent);
  if (known) return known;
  const moved = state.cutOff(event.agent);
  if (moved) return { ...moved, ...defined({ owner: event.owner, session: event.session }) };
  return {
    id: state.freeId(event.agent),
    agentId: event.agent,
    isJoined: false,
    skillName: null,
    taskId: null,
    status: "waiting",
    spawnedAt: event.at,
    description: "",
    agentType: event.agentType,
    ...defined({ owner: event.owner, session: event.session }),
    lives: [],
  };
}
