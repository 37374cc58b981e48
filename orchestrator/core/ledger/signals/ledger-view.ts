import type { AgentEntry } from "../agent-entry.ts";
import type { OwnerKey } from "../owner.ts";

/** Where an open life is on disk. A life in a slot counts; a fork works in its caller's; a waiting or idle one does not work. */
export type Place = "slot" | "fork" | "waiting" | "idle";

/** One open life, as the directories have it, with its agent's entry from the log. */
export interface OpenLife {
  readonly life: string;
  readonly place: Place;
  readonly slot?: number;
  readonly owner: OwnerKey;
  /** The agent at work; undefined while the slot is only reserved. */
  readonly agent?: string;
  /** When this life took its place, ISO 8601. */
  readonly since: string;
  readonly entry: AgentEntry;
}

/** The ledger as one hook of one owner sees it. */
export interface LedgerView {
  readonly owner: OwnerKey;
  /** Lives that were open when the hook began, and are as far on now. It may end only these. */
  readonly mayBeSettled: ReadonlySet<string>;
  readonly open: readonly OpenLife[];
  /** The agents of this owner whose end was only inferred: a signal may still tell how they ended. */
  readonly endedUntold: readonly AgentEntry[];
  /** Parents of this owner that a slot is offered to already. */
  readonly offered: ReadonlySet<string>;
}

/** The agent at work in a life; where its start was missed, the one that the reservation's call is known to have launched. */
export function workerOf({ agent, entry }: OpenLife): string | undefined {
  return agent ?? (entry.isJoined ? entry.agentId : undefined);
}

/** Whether two lives are of one agent, which has begun to work. */
export function isSameAgent(one: OpenLife, other: OpenLife): boolean {
  return one.agent !== undefined && one.agent === other.agent && one.owner === other.owner;
}

/** Whether the life is a reservation whose agent is not known. */
export function isUnstarted(life: OpenLife): boolean {
  return workerOf(life) === undefined;
}

/** Whether a hook with this view may settle the life. */
export function isOwn({ owner, mayBeSettled }: LedgerView, life: OpenLife): boolean {
  return life.owner === owner && mayBeSettled.has(life.life);
}

/** The owner's life of this agent, if it has one. */
export function lifeOfAgent(view: LedgerView, agent: string): OpenLife | undefined {
  return view.open.find((life) => isOwn(view, life) && workerOf(life) === agent);
}

/** The owner's life that this call led to, reserved or at work. */
export function lifeOfCall(view: LedgerView, session: string, call: string): OpenLife | undefined {
  return view.open.find(
    (life) => isOwn(view, life) && life.entry.call === call && (life.entry.session ?? session) === session,
  );
}

/** The lives of agents that this agent called, and of those that they called. */
export function descendants(view: LedgerView, agent: string): OpenLife[] {
  const found: OpenLife[] = [];
  const callers = [agent];
  for (let caller = callers.pop(); caller !== undefined; caller = callers.pop()) {
    for (const life of view.open) {
      if (!isOwn(view, life) || life.entry.caller !== caller || found.includes(life)) continue;
      found.push(life);
      const worker = workerOf(life);
      if (worker !== undefined) callers.push(worker);
    }
  }
  return found;
}
