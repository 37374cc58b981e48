import type { AgentEntry, Life } from "../agent-entry.ts";
import { isOpen } from "../agent-status.ts";
import { defined } from "../defined.ts";
import type { EventOf, EventType, LedgerEvent } from "../events/event.ts";
import { entryOfAgent } from "./entry-of-agent.ts";
import { entryOfReservation, passOnReservation, reservationLeft } from "./entry-of-reservation.ts";
import { BY_MISSING_RECORD } from "./has-life-ended.ts";
import { isCutOff, type LedgerState, newestLife } from "./ledger-state.ts";

/** What an event does to the agents; an event without a row says nothing about them. */
type Folds = { readonly [T in EventType]?: (state: LedgerState, event: EventOf<T>) => void };

const FOLDS: Folds = {
  reserved(state, event) {
    const life: Life = { life: event.life, status: "reserved", slot: event.slot, from: event.at, call: event.call };
    const { at, owner, session } = event;
    state.put({
      id: state.freeId(event.call),
      call: event.call,
      isJoined: false,
      skillName: event.skillName ?? null,
      taskId: event.taskId ?? null,
      status: "reserved",
      spawnedAt: at,
      description: event.description,
      agentType: event.agentType,
      ...defined({
        caller: event.caller,
        reference: event.reference,
        background: event.background,
        promptId: event.promptId,
        owner,
        session,
      }),
      lives: reservationLeft(state, life),
    });
  },

  started(state, event) {
    // A process that ended the life at once may have written its line first.
    if (isOver(state, event.life)) return;
    const holder = entryOfReservation(state, event) ?? entryOfAgent(state, event);
    const slot = defined({ slot: event.slot });
    const life = { life: event.life, status: "running", from: event.at, ...slot } as const;
    const transcript = defined({ transcript: event.transcript });
    state.put({ ...begin(state, holder, life), agentId: event.agent, status: "running", ...transcript });
  },

  waiting(state, event) {
    const life = { life: event.life, status: "waiting", from: event.at } as const;
    state.put({ ...begin(state, entryOfAgent(state, event), life), agentId: event.agent, status: "waiting" });
  },

  joined(state, event) {
    const agent = state.ofAgent(event.owner, event.agent);
    const asked = state.ofCall(event.session, event.call);
    const { background, isTeammate, reference, skillName, taskId, description } = event;
    const told = defined({ background, isTeammate, reference, skillName, taskId, description });
    const facts = { isJoined: true, ...told };
    if (!asked) {
      if (agent && isUncalled(agent)) state.put({ ...withCall(agent, event), ...facts });
      else if (agent) noteMessage(state, agent, event);
      else state.expectMessage(event);
    } else if (!agent) {
      state.put({ ...displaceAgent(state, asked), agentId: event.agent, ...facts });
    } else if (asked.id === agent.id) {
      state.put({ ...asked, ...facts });
    } else if (agent.call !== undefined) {
      const [joined, other] = exchangeAgents(asked, agent);
      state.put(other);
      state.put({ ...joined, ...facts });
    } else {
      // Its agent started with another reservation, or one that is not logged yet. It has an entry of its own, which stays.
      const without = displaceAgent(state, asked);
      state.remove(without);
      passOnReservation(state, without);
      state.put({ ...withFactsOf(agent, asked), ...facts });
    }
  },

  listed: (state, event) => noteOfLife(state, event.life, { isListed: true }),

  unlisted: (state, event) => noteOfLife(state, event.life, { unlistedIn: event.promptId }),

  dropped(state, event) {
    const entry = state.withoutLife(event.session, event.call);
    if (entry) state.put({ ...entry, status: "refused", endedAt: event.at });
  },

  exchanged(state, event) {
    const [entry, other] = [state.ofLife(event.life), state.ofLife(event.other)];
    if (entry && other && entry.id !== other.id) for (const one of exchangeAgents(entry, other)) state.put(one);
  },

  idle(state, event) {
    const entry = state.ofLife(event.life);
    if (entry) state.put({ ...endLife(entry, event.life, "idle", event.at), status: "idle" });
  },

  ended(state, event) {
    const entry = state.ofLife(event.life);
    const isUnproven = event.by === BY_MISSING_RECORD;
    if (!entry) {
      if (!isUnproven) state.noteEnd(event.life);
      return;
    }
    const isNewest = newestLife(entry)?.life === event.life;
    if (isOver(state, event.life)) {
      // Only how it ended is news; the time of the end stays.
      if (isNewest && entry.isEndInferred && !event.isEndInferred) state.put(withEnd(entry, event));
      return;
    }
    if (isUnproven) state.noteUnproven(event.life);
    const ended = endLife(entry, event.life, event.status, event.at);
    state.put(isNewest ? { ...withEnd(ended, event), endedAt: event.at } : ended);
    if (isNewest && isCutOff(event.status)) reuniteMoved(state, ended);
  },
};

/** Adds one event to the state. Events of a life that is not known, or has ended, change no entry. */
export function foldEvent(state: LedgerState, event: LedgerEvent): void {
  const fold = FOLDS[event.type] as ((state: LedgerState, event: LedgerEvent) => void) | undefined;
  fold?.(state, event);
}

function noteOfLife(state: LedgerState, id: string, note: Pick<Life, "isListed" | "unlistedIn">): void {
  const entry = state.ofLife(id);
  if (entry)
    state.put({ ...entry, lives: entry.lives.map((life) => (life.life === id ? { ...life, ...note } : life)) });
}

/** Joins the two entries of an agent that was moved to the background, once its life in the old process has ended. */
function reuniteMoved(state: LedgerState, cutOff: AgentEntry): void {
  const moved = state.underOtherOwner(cutOff);
  if (!moved) return;
  const { status, owner, session, lives, transcript } = moved;
  state.remove(moved);
  state.put({ ...cutOff, status, ...defined({ owner, session, transcript }), lives: [...cutOff.lives, ...lives] });
}

function isOver(state: LedgerState, id: string): boolean {
  const life = state.ofLife(id)?.lives.find((candidate) => candidate.life === id);
  return life?.to !== undefined && life.status !== "idle";
}

/** The entry with this life begun. A reserved or waiting life continues; any other is added. */
function begin(state: LedgerState, entry: AgentEntry, life: Life): AgentEntry {
  const { endedAt: _endedAt, reason: _reason, isEndInferred: _isEndInferred, ...open } = entry;
  const last = newestLife(entry);
  if (last?.life === life.life) return { ...open, lives: [...entry.lives.slice(0, -1), { ...last, ...life }] };
  const message = entry.agentId === undefined ? undefined : state.takeMessage(entry.agentId);
  const call = message?.call ?? (last?.status === "idle" ? last.call : undefined);
  const caller = entry.call === undefined ? (entry.caller ?? message?.caller) : entry.caller;
  const facts = defined({ background: message?.background, caller });
  return { ...open, ...facts, lives: [...entry.lives, { ...life, ...defined({ call }) }] };
}

/** The call without its guessed agent, which goes to another call that may be its own, or gets an entry without a call. */
function displaceAgent(state: LedgerState, asked: AgentEntry): AgentEntry {
  if (asked.agentId === undefined || asked.isJoined) return asked;
  const other = state.unstarted(asked.owner, asked.id);
  if (other) {
    const [without, guessed] = exchangeAgents(asked, other);
    state.put(without);
    state.put(guessed);
    return without;
  }
  const { call: _call, caller: _caller, reference: _reference, ...own } = asked;
  state.put({ ...own, id: state.freeId(asked.agentId), description: "", skillName: null, taskId: null });
  const { agentId: _agentId, ...without } = asked;
  return { ...without, status: "reserved", lives: [] };
}

/** Whether an agent that works in its first life came from a call of which nothing was logged: its hook was killed. */
function isUncalled({ call, lives }: AgentEntry): boolean {
  const [first, ...others] = lives;
  return call === undefined && first !== undefined && others.length === 0 && isOpen(first.status);
}

function withCall(agent: AgentEntry, { call, caller }: EventOf<"joined">): AgentEntry {
  return { ...agent, call, ...defined({ caller }), lives: agent.lives.map((life) => ({ ...life, call })) };
}

/**
 * A call that is no spawn: a message that resumes an agent, or a skill that continues in a fork. It belongs to the life that is
 * open without a call, or to the next.
 */
function noteMessage(
  state: LedgerState,
  agent: AgentEntry,
  { agent: id, call, caller, background }: EventOf<"joined">,
) {
  const last = newestLife(agent);
  const isOfLast = last !== undefined && isOpen(last.status) && last.call === undefined;
  if (!isOfLast) state.expectMessage({ agent: id, call });
  const isOwnCaller = agent.call === undefined && agent.caller === undefined;
  state.put({
    ...agent,
    ...defined({ background }),
    ...(isOwnCaller ? defined({ caller }) : {}),
    lives: isOfLast ? [...agent.lives.slice(0, -1), { ...last, call }] : agent.lives,
  });
}

/** Two calls of one owner whose agents were guessed the wrong way round: what the agents did moves, what was asked stays. */
function exchangeAgents(caller: AgentEntry, agent: AgentEntry): [AgentEntry, AgentEntry] {
  return [withAgentOf(caller, agent), withAgentOf(agent, caller)];
}

function withAgentOf(asked: AgentEntry, did: AgentEntry): AgentEntry {
  const { agentId: _1, endedAt: _2, reason: _3, transcript: _4, isEndInferred: _5, ...own } = asked;
  const { agentId, endedAt, reason, transcript, isEndInferred, status, lives, isJoined } = did;
  const call = asked.call;
  return {
    ...own,
    status,
    isJoined,
    lives: lives.map((life, n) => (n === 0 ? { ...life, ...defined({ call }) } : life)),
    ...defined({ agentId, endedAt, reason, transcript, isEndInferred }),
  };
}

function withFactsOf(agent: AgentEntry, asked: AgentEntry): AgentEntry {
  const { skillName, taskId, description, call, caller, reference } = asked;
  return { ...agent, skillName, taskId, description, ...defined({ call, caller, reference }) };
}

function endLife(entry: AgentEntry, life: string, status: Life["status"], to: string): AgentEntry {
  return {
    ...entry,
    lives: entry.lives.map((candidate) => (candidate.life === life ? { ...candidate, status, to } : candidate)),
  };
}

/** The entry with how its newest life ended. */
function withEnd(entry: AgentEntry, { life, status, reason, isEndInferred, transcript }: EventOf<"ended">): AgentEntry {
  const { reason: _reason, isEndInferred: _isEndInferred, ...rest } = entry;
  const lives = entry.lives.map((one) => (one.life === life ? { ...one, status } : one));
  return { ...rest, status, lives, ...defined({ reason, isEndInferred, transcript }) };
}
