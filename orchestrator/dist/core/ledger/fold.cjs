var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __commonJS = (cb, mod) => function __require() {
  try {
    return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
  } catch (e) {
    throw mod = 0, e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
  }
  return to;
};
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// scripts/build/stand-in.cjs
var require_stand_in = __commonJS({
  "scripts/build/stand-in.cjs"(exports2, module2) {
    module2.exports = (load2, folder, file, id) => {
      let real;
      return () => {
        if (real === void 0) {
          const path = require("node:path").join(folder, file);
          real = (require.cache[path]?.exports ?? load2(path)).load(id);
        }
        return real;
      };
    };
  }
});

// elsewhere:orchestrator/core/ledger/agent-status.ts
var require_agent_status = __commonJS({
  "elsewhere:orchestrator/core/ledger/agent-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/core/ledger/agent-status.ts");
    var names = {
      get END_STATUSES() {
        return module_().END_STATUSES;
      },
      get OPEN_STATUSES() {
        return module_().OPEN_STATUSES;
      },
      get isOpen() {
        return module_().isOpen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/defined.ts
var require_defined = __commonJS({
  "elsewhere:orchestrator/core/ledger/defined.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/core/ledger/defined.ts");
    var names = { get defined() {
      return module_().defined;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/ledger/fold/entry-of-agent.ts
function entryOfAgent(state, event) {
  const known = state.ofAgent(event.owner, event.agent);
  if (known) return known;
  const moved = state.cutOff(event.agent);
  if (moved) return { ...moved, ...(0, import_defined.defined)({ owner: event.owner, session: event.session }) };
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
    ...(0, import_defined.defined)({ owner: event.owner, session: event.session }),
    lives: []
  };
}
var import_defined;
var init_entry_of_agent = __esm({
  "orchestrator/core/ledger/fold/entry-of-agent.ts"() {
    "use strict";
    import_defined = __toESM(require_defined(), 1);
  }
});

// orchestrator/core/ledger/fold/ledger-state.ts
var ledger_state_exports = {};
__export(ledger_state_exports, {
  LedgerState: () => LedgerState,
  isCutOff: () => isCutOff,
  newestLife: () => newestLife
});
function livesOf(entries) {
  return entries.flatMap(({ lives }) => lives.map(({ life }) => life));
}
function isCutOff(status) {
  return status === "lost" || status === "killed";
}
function newestLife(entry) {
  return entry.lives.at(-1);
}
function key(scope, id) {
  return `${scope ?? ""}|${id}`;
}
var import_agent_status, ENDED_AGENTS_SHOWN, ENDS_KEPT, LIVES_REMEMBERED, LedgerState;
var init_ledger_state = __esm({
  "orchestrator/core/ledger/fold/ledger-state.ts"() {
    "use strict";
    import_agent_status = __toESM(require_agent_status(), 1);
    ENDED_AGENTS_SHOWN = 200;
    ENDS_KEPT = 200;
    LIVES_REMEMBERED = 20;
    LedgerState = class _LedgerState {
      entries = /* @__PURE__ */ new Map();
      idByCall = /* @__PURE__ */ new Map();
      idByAgent = /* @__PURE__ */ new Map();
      idByLife = /* @__PURE__ */ new Map();
      messages = /* @__PURE__ */ new Map();
      /** Ended lives without an entry, oldest first. */
      endsWithoutEntry = /* @__PURE__ */ new Set();
      /** Lives of entries that were ended because their record was missing. */
      unproven = /* @__PURE__ */ new Set();
      /** Rebuilds a state from a snapshot: its entries, ended lives without an entry, and those whose end is not proven. */
      static from(entries, ends, unproven = []) {
        const state = new _LedgerState();
        for (const entry of entries) state.put(entry);
        for (const life of ends) state.noteEnd(life);
        for (const life of unproven) state.noteUnproven(life);
        return state;
      }
      /** Ended lives that `list` does not contain: all those that are needed, and the newest others, oldest first. */
      endsNotListed(needed) {
        const list = this.list();
        const shown = new Set(list);
        const unlisted = [...this.entries.values()].filter((entry) => !shown.has(entry));
        const newest = [...this.endsWithoutEntry, ...livesOf(unlisted)].slice(-ENDS_KEPT);
        const listed = new Set(livesOf(list));
        return [.../* @__PURE__ */ new Set([...needed.filter((life) => !listed.has(life)), ...newest])];
      }
      /** Open agents and the newest ended ones, in the order of their spawn. */
      list() {
        const all = [...this.entries.values()];
        let surplus = all.filter((entry) => !(0, import_agent_status.isOpen)(entry.status)).length - ENDED_AGENTS_SHOWN;
        return all.filter((entry) => (0, import_agent_status.isOpen)(entry.status) || surplus-- <= 0);
      }
      ofCall(session, call) {
        return this.get(this.idByCall.get(key(session, call)));
      }
      ofAgent(owner, agent) {
        return this.get(this.idByAgent.get(key(owner, agent)));
      }
      ofLife(life) {
        return this.get(this.idByLife.get(life));
      }
      /** An open call for which nothing holds a slot. An agent's entry may name the same call. */
      withoutLife(session, call) {
        return [...this.entries.values()].find(
          (entry) => entry.call === call && entry.session === session && entry.lives.length === 0 && (0, import_agent_status.isOpen)(entry.status)
        );
      }
      /** An agent that was lost with another client process, or stopped in it: moved to the background, it continues under a new one. */
      cutOff(agent) {
        return [...this.entries.values()].findLast((entry) => entry.agentId === agent && isCutOff(entry.status));
      }
      /** The agents of this owner whose end was only inferred. */
      endedUntold(owner) {
        return [...this.entries.values()].filter((entry) => entry.isEndInferred && entry.owner === owner);
      }
      /** The entry of the same agent under another client process, which continued it without a call. */
      underOtherOwner({ id, agentId, owner }) {
        if (agentId === void 0) return void 0;
        return [...this.entries.values()].find(
          (entry) => entry.agentId === agentId && entry.id !== id && entry.call === void 0 && entry.owner !== owner
        );
      }
      /** A call of this owner that holds a reservation and whose agent is not known yet, other than the one named. */
      unstarted(owner, except) {
        return [...this.entries.values()].find(
          (entry) => entry.status === "reserved" && entry.agentId === void 0 && entry.owner === owner && entry.id !== except
        );
      }
      /** A call of this owner that has not begun and for which nothing holds a slot. */
      withoutReservation(owner) {
        return [...this.entries.values()].find(
          (entry) => entry.status === "reserved" && entry.lives.length === 0 && entry.owner === owner
        );
      }
      /** An id that no other agent has: the tool's own where it is free, since two sessions may repeat one. */
      freeId(wanted) {
        let id = wanted;
        for (let n = 2; this.entries.has(id); n++) id = `${wanted}#${n}`;
        return id;
      }
      put(entry) {
        const trimmed = entry.lives.length > LIVES_REMEMBERED ? { ...entry, lives: entry.lives.slice(-LIVES_REMEMBERED) } : entry;
        this.entries.set(entry.id, trimmed);
        for (const { life } of trimmed.lives) this.idByLife.set(life, entry.id);
        if (entry.agentId !== void 0) this.idByAgent.set(key(entry.owner, entry.agentId), entry.id);
        if (entry.call !== void 0) this.idByCall.set(key(entry.session, entry.call), entry.id);
      }
      remove(entry) {
        this.entries.delete(entry.id);
      }
      /** Notes the end of a life without an entry: the log was cut, or the agent is no longer shown. */
      noteEnd(life) {
        this.endsWithoutEntry.add(life);
      }
      /** Notes that a life was ended only because its record was missing. */
      noteUnproven(life) {
        this.unproven.add(life);
      }
      isUnproven(life) {
        return this.unproven.has(life);
      }
      /** Such lives of the agents that `list` contains. */
      unprovenListed() {
        return livesOf(this.list()).filter((life) => this.isUnproven(life));
      }
      hasNotedEnd(life) {
        return this.endsWithoutEntry.has(life);
      }
      /** Remembers the call that will begin an agent's next life, when it is seen before that life is. */
      expectMessage(message) {
        this.messages.set(message.agent, message);
      }
      takeMessage(agent) {
        const message = this.messages.get(agent);
        this.messages.delete(agent);
        return message;
      }
      get(id) {
        return id === void 0 ? void 0 : this.entries.get(id);
      }
    };
  }
});

// orchestrator/core/ledger/fold/entry-of-reservation.ts
function entryOfReservation(state, event) {
  const reserved = state.ofLife(event.life);
  if (!reserved) return void 0;
  const known = state.ofAgent(event.owner, event.agent);
  const isKnownElsewhere = known !== void 0 && known.id !== reserved.id;
  const isSomebodyElses = reserved.agentId !== void 0 && reserved.agentId !== event.agent;
  if (!isKnownElsewhere && !isSomebodyElses) return reserved;
  const holder = isKnownElsewhere ? known : state.unstarted(event.owner, reserved.id);
  const life = reserved.lives.find((one) => one.life === event.life);
  const isWaiting = newestLife(reserved) === life;
  const isGiven = isWaiting && holder !== void 0 && newestLife(holder)?.status === "reserved";
  const given = isGiven ? newestLife(holder) : void 0;
  const others = reserved.lives.filter((one) => one !== life);
  state.put(withReservation(reserved, others, given));
  const own = holder ?? entryOfAgent(state, event);
  return withReservation(own, given ? own.lives.slice(0, -1) : own.lives, life);
}
function withReservation(entry, earlier, reservation) {
  const own = reservation && { ...reservation, ...(0, import_defined2.defined)({ call: entry.call }) };
  return { ...entry, lives: [...earlier, ...own ? [own] : []] };
}
function reservationLeft(state, own) {
  const user = state.ofLife(own.life);
  if (!user) return [own];
  const left = user.lives.find(({ life, status }) => life !== own.life && status === "reserved");
  if (!left) return [];
  state.put({ ...user, lives: user.lives.filter(({ life }) => life !== left.life) });
  return [{ ...left, ...(0, import_defined2.defined)({ call: own.call }) }];
}
function passOnReservation(state, { owner, lives }) {
  const left = lives.at(-1);
  const heir = left?.status === "reserved" ? state.withoutReservation(owner) : void 0;
  if (heir) state.put(withReservation(heir, [], left));
}
var import_defined2;
var init_entry_of_reservation = __esm({
  "orchestrator/core/ledger/fold/entry-of-reservation.ts"() {
    "use strict";
    import_defined2 = __toESM(require_defined(), 1);
    init_entry_of_agent();
    init_ledger_state();
  }
});

// orchestrator/core/ledger/fold/has-life-ended.ts
var has_life_ended_exports = {};
__export(has_life_ended_exports, {
  BY_MISSING_RECORD: () => BY_MISSING_RECORD,
  hasLifeEnded: () => hasLifeEnded
});
function hasLifeEnded(state, life) {
  const entry = state.ofLife(life);
  if (entry === void 0) return state.hasNotedEnd(life);
  const newest = newestLife(entry);
  if (newest?.life !== life) return true;
  return newest.to !== void 0 && newest.status !== "idle" && !state.isUnproven(life);
}
var BY_MISSING_RECORD;
var init_has_life_ended = __esm({
  "orchestrator/core/ledger/fold/has-life-ended.ts"() {
    "use strict";
    init_ledger_state();
    BY_MISSING_RECORD = "orphan";
  }
});

// orchestrator/core/ledger/fold/fold-events.ts
var fold_events_exports = {};
__export(fold_events_exports, {
  foldEvent: () => foldEvent
});
function foldEvent(state, event) {
  const fold = FOLDS[event.type];
  fold?.(state, event);
}
function noteOfLife(state, id, note) {
  const entry = state.ofLife(id);
  if (entry)
    state.put({ ...entry, lives: entry.lives.map((life) => life.life === id ? { ...life, ...note } : life) });
}
function reuniteMoved(state, cutOff) {
  const moved = state.underOtherOwner(cutOff);
  if (!moved) return;
  const { status, owner, session, lives, transcript } = moved;
  state.remove(moved);
  state.put({ ...cutOff, status, ...(0, import_defined3.defined)({ owner, session, transcript }), lives: [...cutOff.lives, ...lives] });
}
function isOver(state, id) {
  const life = state.ofLife(id)?.lives.find((candidate) => candidate.life === id);
  return life?.to !== void 0 && life.status !== "idle";
}
function begin(state, entry, life) {
  const { endedAt: _endedAt, reason: _reason, isEndInferred: _isEndInferred, ...open } = entry;
  const last = newestLife(entry);
  if (last?.life === life.life) return { ...open, lives: [...entry.lives.slice(0, -1), { ...last, ...life }] };
  const message = entry.agentId === void 0 ? void 0 : state.takeMessage(entry.agentId);
  const call = message?.call ?? (last?.status === "idle" ? last.call : void 0);
  const caller = entry.call === void 0 ? entry.caller ?? message?.caller : entry.caller;
  const facts = (0, import_defined3.defined)({ background: message?.background, caller });
  return { ...open, ...facts, lives: [...entry.lives, { ...life, ...(0, import_defined3.defined)({ call }) }] };
}
function displaceAgent(state, asked) {
  if (asked.agentId === void 0 || asked.isJoined) return asked;
  const other = state.unstarted(asked.owner, asked.id);
  if (other) {
    const [without2, guessed] = exchangeAgents(asked, other);
    state.put(without2);
    state.put(guessed);
    return without2;
  }
  const { call: _call, caller: _caller, reference: _reference, ...own } = asked;
  state.put({ ...own, id: state.freeId(asked.agentId), description: "", skillName: null, taskId: null });
  const { agentId: _agentId, ...without } = asked;
  return { ...without, status: "reserved", lives: [] };
}
function isUncalled({ call, lives }) {
  const [first, ...others] = lives;
  return call === void 0 && first !== void 0 && others.length === 0 && (0, import_agent_status2.isOpen)(first.status);
}
function withCall(agent, { call, caller }) {
  return { ...agent, call, ...(0, import_defined3.defined)({ caller }), lives: agent.lives.map((life) => ({ ...life, call })) };
}
function noteMessage(state, agent, { agent: id, call, caller, background }) {
  const last = newestLife(agent);
  const isOfLast = last !== void 0 && (0, import_agent_status2.isOpen)(last.status) && last.call === void 0;
  if (!isOfLast) state.expectMessage({ agent: id, call });
  const isOwnCaller = agent.call === void 0 && agent.caller === void 0;
  state.put({
    ...agent,
    ...(0, import_defined3.defined)({ background }),
    ...isOwnCaller ? (0, import_defined3.defined)({ caller }) : {},
    lives: isOfLast ? [...agent.lives.slice(0, -1), { ...last, call }] : agent.lives
  });
}
function exchangeAgents(caller, agent) {
  return [withAgentOf(caller, agent), withAgentOf(agent, caller)];
}
function withAgentOf(asked, did) {
  const { agentId: _1, endedAt: _2, reason: _3, transcript: _4, isEndInferred: _5, ...own } = asked;
  const { agentId, endedAt, reason, transcript, isEndInferred, status, lives, isJoined } = did;
  const call = asked.call;
  return {
    ...own,
    status,
    isJoined,
    lives: lives.map((life, n) => n === 0 ? { ...life, ...(0, import_defined3.defined)({ call }) } : life),
    ...(0, import_defined3.defined)({ agentId, endedAt, reason, transcript, isEndInferred })
  };
}
function withFactsOf(agent, asked) {
  const { skillName, taskId, description, call, caller, reference } = asked;
  return { ...agent, skillName, taskId, description, ...(0, import_defined3.defined)({ call, caller, reference }) };
}
function endLife(entry, life, status, to) {
  return {
    ...entry,
    lives: entry.lives.map((candidate) => candidate.life === life ? { ...candidate, status, to } : candidate)
  };
}
function withEnd(entry, { life, status, reason, isEndInferred, transcript }) {
  const { reason: _reason, isEndInferred: _isEndInferred, ...rest } = entry;
  const lives = entry.lives.map((one) => one.life === life ? { ...one, status } : one);
  return { ...rest, status, lives, ...(0, import_defined3.defined)({ reason, isEndInferred, transcript }) };
}
var import_agent_status2, import_defined3, FOLDS;
var init_fold_events = __esm({
  "orchestrator/core/ledger/fold/fold-events.ts"() {
    "use strict";
    import_agent_status2 = __toESM(require_agent_status(), 1);
    import_defined3 = __toESM(require_defined(), 1);
    init_entry_of_agent();
    init_entry_of_reservation();
    init_has_life_ended();
    init_ledger_state();
    FOLDS = {
      reserved(state, event) {
        const life = { life: event.life, status: "reserved", slot: event.slot, from: event.at, call: event.call };
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
          ...(0, import_defined3.defined)({
            caller: event.caller,
            reference: event.reference,
            background: event.background,
            promptId: event.promptId,
            owner,
            session
          }),
          lives: reservationLeft(state, life)
        });
      },
      started(state, event) {
        if (isOver(state, event.life)) return;
        const holder = entryOfReservation(state, event) ?? entryOfAgent(state, event);
        const slot = (0, import_defined3.defined)({ slot: event.slot });
        const life = { life: event.life, status: "running", from: event.at, ...slot };
        const transcript = (0, import_defined3.defined)({ transcript: event.transcript });
        state.put({ ...begin(state, holder, life), agentId: event.agent, status: "running", ...transcript });
      },
      waiting(state, event) {
        const life = { life: event.life, status: "waiting", from: event.at };
        state.put({ ...begin(state, entryOfAgent(state, event), life), agentId: event.agent, status: "waiting" });
      },
      joined(state, event) {
        const agent = state.ofAgent(event.owner, event.agent);
        const asked = state.ofCall(event.session, event.call);
        const { background, isTeammate, reference, skillName, taskId, description } = event;
        const told = (0, import_defined3.defined)({ background, isTeammate, reference, skillName, taskId, description });
        const facts = { isJoined: true, ...told };
        if (!asked) {
          if (agent && isUncalled(agent)) state.put({ ...withCall(agent, event), ...facts });
          else if (agent) noteMessage(state, agent, event);
          else state.expectMessage(event);
        } else if (!agent) {
          state.put({ ...displaceAgent(state, asked), agentId: event.agent, ...facts });
        } else if (asked.id === agent.id) {
          state.put({ ...asked, ...facts });
        } else if (agent.call !== void 0) {
          const [joined, other] = exchangeAgents(asked, agent);
          state.put(other);
          state.put({ ...joined, ...facts });
        } else {
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
          if (isNewest && entry.isEndInferred && !event.isEndInferred) state.put(withEnd(entry, event));
          return;
        }
        if (isUnproven) state.noteUnproven(event.life);
        const ended = endLife(entry, event.life, event.status, event.at);
        state.put(isNewest ? { ...withEnd(ended, event), endedAt: event.at } : ended);
        if (isNewest && isCutOff(event.status)) reuniteMoved(state, ended);
      }
    };
  }
});

// part:core/ledger/fold
var fold_exports = {};
__export(fold_exports, {
  load: () => load
});
module.exports = __toCommonJS(fold_exports);
var modules = {
  "orchestrator/core/ledger/fold/fold-events.ts": () => (init_fold_events(), __toCommonJS(fold_events_exports)),
  "orchestrator/core/ledger/fold/ledger-state.ts": () => (init_ledger_state(), __toCommonJS(ledger_state_exports)),
  "orchestrator/core/ledger/fold/has-life-ended.ts": () => (init_has_life_ended(), __toCommonJS(has_life_ended_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
