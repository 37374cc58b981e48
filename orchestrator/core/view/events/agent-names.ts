import type { LedgerEvent } from "../../ledger/events/event.ts";
import { foldEvent } from "../../ledger/fold/fold-events.ts";
import { LedgerState } from "../../ledger/fold/ledger-state.ts";

/** What a person calls an agent of which a line of the log holds only ids. Grows with the events that it is told of. */
export class AgentNames {
  private readonly state = new LedgerState();
  private readonly tasks = new Map<string, string>();
  private readonly began = new Map<string, string>();

  note(event: LedgerEvent): void {
    foldEvent(this.state, event);
    if (event.type === "task-claimed" || event.type === "task-retried") this.tasks.set(event.reference, event.taskId);
    if (event.type === "started") this.began.set(event.life, event.at);
  }

  ofLife(life: string): string {
    const entry = this.state.ofLife(life);
    return entry?.description || entry?.agentId || `life ${life}`;
  }

  ofAgent(owner: string | undefined, agent: string): string {
    return this.state.ofAgent(owner, agent)?.description || agent;
  }

  taskOfLife(life: string): string | undefined {
    return this.state.ofLife(life)?.taskId ?? undefined;
  }

  taskOfAgent(owner: string | undefined, agent: string): string | undefined {
    return this.state.ofAgent(owner, agent)?.taskId ?? undefined;
  }

  taskOfCall(session: string | undefined, call: string): string | undefined {
    return this.state.ofCall(session, call)?.taskId ?? undefined;
  }

  taskOfReference(reference: string): string | undefined {
    return this.tasks.get(reference);
  }

  /** When the agent of a life began to work, ISO 8601. */
  startOf(life: string): string | undefined {
    return this.began.get(life);
  }
}
