import type { AgentEntry, Life } from "../agent-entry.ts";
import { type AgentStatus, isOpen } from "../agent-status.ts";

/** Ended agents that agents.json still shows. */
const ENDED_AGENTS_SHOWN = 200;

/** Most ended lives without an entry that a snapshot keeps besides those that are needed, since their client's memory in the home may still have them. */
const ENDS_KEPT = 200;

/** Lives of one agent that are remembered; an agent that is resumed all day must not grow its entry. */
const LIVES_REMEMBERED = 20;

/** A call that begins a life and is no admitted spawn: a message, or a skill that continues in a fork. */
type Message = Pick<AgentEntry, "caller" | "background"> & { readonly call: string };

/** All agents that the log tells of, newest last, with the three ways to find one. Built by folding events; see `fold-events.ts`. */
export class LedgerState {
  private readonly entries = new Map<string, AgentEntry>();
  private readonly idByCall = new Map<string, string>();
  private readonly idByAgent = new Map<string, string>();
  private readonly idByLife = new Map<string, string>();
  private readonly messages = new Map<string, Message>();
  /** Ended lives without an entry, oldest first. */
  private readonly endsWithoutEntry = new Set<string>();
  /** Lives of entries that were ended because their record was missing. */
  private readonly unproven = new Set<string>();

  /** Rebuilds a state from a snapshot: its entries, ended lives without an entry, and those whose end is not proven. */
  static from(entries: readonly AgentEntry[], ends: readonly string[], unproven: readonly string[] = []): LedgerState {
    const state = new LedgerState();
    for (const entry of entries) state.put(entry);
    for (const life of ends) state.noteEnd(life);
    for (const life of unproven) state.noteUnproven(life);
    return state;
  }

  /** Ended lives that `list` does not contain: all those that are needed, and the newest others, oldest first. */
  endsNotListed(needed: readonly string[]): string[] {
    const list = this.list();
    const shown = new Set(list);
    const unlisted = [...this.entries.values()].filter((entry) => !shown.has(entry));
    const newest = [...this.endsWithoutEntry, ...livesOf(unlisted)].slice(-ENDS_KEPT);
    const listed = new Set(livesOf(list));
    return [...new Set([...needed.filter((life) => !listed.has(life)), ...newest])];
  }

  /** Open agents and the newest ended ones, in the order of their spawn. */
  list(): AgentEntry[] {
    const all = [...this.entries.values()];
    let surplus = all.filter((entry) => !isOpen(entry.status)).length - ENDED_AGENTS_SHOWN;
    return all.filter((entry) => isOpen(entry.status) || surplus-- <= 0);
  }

  ofCall(session: string | undefined, call: string): AgentEntry | undefined {
    return this.get(this.idByCall.get(key(session, call)));
  }

  ofAgent(owner: string | undefined, agent: string): AgentEntry | undefined {
    return this.get(this.idByAgent.get(key(owner, agent)));
  }

  ofLife(life: string): AgentEntry | undefined {
    return this.get(this.idByLife.get(life));
  }

  /** An open call for which nothing holds a slot. An agent's entry may name the same call. */
  withoutLife(session: string | undefined, call: string): AgentEntry | undefined {
    return [...this.entries.values()].find(
      (entry) => entry.call === call && entry.session === session && entry.lives.length === 0 && isOpen(entry.status),
    );
  }

  /** An agent that was lost with another client process, or stopped in it: moved to the background, it continues under a new one. */
  cutOff(agent: string): AgentEntry | undefined {
    return [...this.entries.values()].findLast((entry) => entry.agentId === agent && isCutOff(entry.status));
  }

  /** The agents of this owner whose end was only inferred. */
  endedUntold(owner: string): AgentEntry[] {
    return [...this.entries.values()].filter((entry) => entry.isEndInferred && entry.owner === owner);
  }

  /** The entry of the same agent under another client process, which continued it without a call. */
  underOtherOwner({ id, agentId, owner }: AgentEntry): AgentEntry | undefined {
    if (agentId === undefined) return undefined;
    return [...this.entries.values()].find(
      (entry) => entry.agentId === agentId && entry.id !== id && entry.call === undefined && entry.owner !== owner,
    );
  }

  /** A call of this owner that holds a reservation and whose agent is not known yet, other than the one named. */
  unstarted(owner: string | undefined, except: string): AgentEntry | undefined {
    return [...this.entries.values()].find(
      (entry) =>
        entry.status === "reserved" && entry.agentId === undefined && entry.owner === owner && entry.id !== except,
    );
  }

  /** A call of this owner that has not begun and for which nothing holds a slot. */
  withoutReservation(owner: string | undefined): AgentEntry | undefined {
    return [...this.entries.values()].find(
      (entry) => entry.status === "reserved" && entry.lives.length === 0 && entry.owner === owner,
    );
  }

  /** An id that no other agent has: the tool's own where it is free, since two sessions may repeat one. */
  freeId(wanted: string): string {
    let id = wanted;
    for (let n = 2; this.entries.has(id); n++) id = `${wanted}#${n}`;
    return id;
  }

  put(entry: AgentEntry): void {
    const trimmed =
      entry.lives.length > LIVES_REMEMBERED ? { ...entry, lives: entry.lives.slice(-LIVES_REMEMBERED) } : entry;
    this.entries.set(entry.id, trimmed);
    for (const { life } of trimmed.lives) this.idByLife.set(life, entry.id);
    if (entry.agentId !== undefined) this.idByAgent.set(key(entry.owner, entry.agentId), entry.id);
    if (entry.call !== undefined) this.idByCall.set(key(entry.session, entry.call), entry.id);
  }

  remove(entry: AgentEntry): void {
    this.entries.delete(entry.id);
  }

  /** Notes the end of a life without an entry: the log was cut, or the agent is no longer shown. */
  noteEnd(life: string): void {
    this.endsWithoutEntry.add(life);
  }

  /** Notes that a life was ended only because its record was missing. */
  noteUnproven(life: string): void {
    this.unproven.add(life);
  }

  isUnproven(life: string): boolean {
    return this.unproven.has(life);
  }

  /** Such lives of the agents that `list` contains. */
  unprovenListed(): string[] {
    return livesOf(this.list()).filter((life) => this.isUnproven(life));
  }

  hasNotedEnd(life: string): boolean {
    return this.endsWithoutEntry.has(life);
  }

  /** Remembers the call that will begin an agent's next life, when it is seen before that life is. */
  expectMessage(message: Message & { readonly agent: string }): void {
    this.messages.set(message.agent, message);
  }

  takeMessage(agent: string): Message | undefined {
    const message = this.messages.get(agent);
    this.messages.delete(agent);
    return message;
  }

  private get(id: string | undefined): AgentEntry | undefined {
    return id === undefined ? undefined : this.entries.get(id);
  }
}

function livesOf(entries: readonly AgentEntry[]): string[] {
  return entries.flatMap(({ lives }) => lives.map(({ life }) => life));
}

/** Whether a life ended from outside, as it does when its agent is moved. */
export function isCutOff(status: AgentStatus): boolean {
  return status === "lost" || status === "killed";
}

export function newestLife(entry: AgentEntry): Life | undefined {
  return entry.lives.at(-1);
}

function key(scope: string | undefined, id: string): string {
  return `${scope ?? ""}|${id}`;
}
