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

// orchestrator/core/ledger/agent-status.ts
var agent_status_exports = {};
__export(agent_status_exports, {
  OPEN_STATUSES: () => OPEN_STATUSES,
  isOpen: () => isOpen
});
function isOpen(status) {
  return OPEN_STATUSES.includes(status);
}
var OPEN_STATUSES;
var init_agent_status = __esm({
  "orchestrator/core/ledger/agent-status.ts"() {
    "use strict";
    OPEN_STATUSES = ["reserved", "waiting", "running", "idle"];
  }
});

// orchestrator/core/ledger/owner.ts
var owner_exports = {};
__export(owner_exports, {
  NO_START: () => NO_START,
  UNKNOWN: () => UNKNOWN,
  ownerDistance: () => ownerDistance,
  ownerKey: () => ownerKey,
  parseOwnerKey: () => parseOwnerKey
});
function ownerKey(owner) {
  return `m${owner.machine}-b${owner.boot}-n${owner.namespace}-p${owner.pid}-s${owner.start}`;
}
function parseOwnerKey(key2) {
  const match = KEY.exec(key2);
  if (!match) return void 0;
  const [, machine, boot, namespace, pid, start] = match;
  return { machine, boot, namespace, pid: Number(pid), start };
}
function ownerDistance(owner, self) {
  if (isKnown(owner.machine) && isKnown(self.machine) && owner.machine !== self.machine) return "foreign";
  if (owner.namespace !== self.namespace) return "foreign";
  if (isKnown(self.boot) && owner.boot === self.boot) return "here";
  if (!isSameMachine(owner, self)) return "foreign";
  if (isKnown(self.boot) && isKnown(owner.boot)) return "gone";
  return owner.boot === self.boot ? "here" : "foreign";
}
function isSameMachine(owner, self) {
  return isKnown(self.machine) && owner.machine === self.machine && SYSTEMS_OWN.has(self.namespace);
}
function isKnown(fact) {
  return fact !== UNKNOWN;
}
var UNKNOWN, NO_START, KEY, SYSTEMS_OWN;
var init_owner = __esm({
  "orchestrator/core/ledger/owner.ts"() {
    "use strict";
    UNKNOWN = "unknown";
    NO_START = "0";
    KEY = /^m([0-9a-z]+)-b([0-9a-z]+)-n([0-9a-z]+)-p(\d+)-s(\d+)$/;
    SYSTEMS_OWN = /* @__PURE__ */ new Set(["4026531836", "0"]);
  }
});

// orchestrator/core/ledger/short-hash.ts
var short_hash_exports = {};
__export(short_hash_exports, {
  shortHash: () => shortHash
});
function shortHash(text) {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
var init_short_hash = __esm({
  "orchestrator/core/ledger/short-hash.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/foreign-file.ts
var foreign_file_exports = {};
__export(foreign_file_exports, {
  isForeignFile: () => isForeignFile
});
function isForeignFile(name) {
  return FOREIGN.some((pattern) => pattern.test(name));
}
var FOREIGN;
var init_foreign_file = __esm({
  "orchestrator/core/ledger/foreign-file.ts"() {
    "use strict";
    FOREIGN = [
      // macOS
      /^\.DS_Store$/,
      /^\._/,
      /^\.(?:AppleDouble|AppleDB|AppleDesktop|LSOverride|Spotlight-V100|TemporaryItems|Trashes|VolumeIcon\.icns|fseventsd|apdisk|localized)$/,
      /^\.(?:DocumentRevisions-V100|PKInstallSandboxManager)$/,
      /^Icon\r$/,
      /^__MACOSX$/,
      // Windows
      /^(?:eh)?thumbs(?:_vista)?\.db(?:-.*|:.*)?$/i,
      /^desktop\.ini$/i,
      /^~\$/,
      // Linux desktops
      /^\.directory$/,
      /^\.Trash(?:-\d+)?$/,
      /^\.(?:hidden|goutputstream-.+|fuse_hidden.+)$/,
      // network drives and programs that keep folders alike
      /^\.nfs/,
      /^\.smbdelete/,
      /^\.(?:stfolder|stversions|stignore|dropbox|dropbox\.attr|sync|owncloudsync\.log)$/,
      /^[.~]syncthing[.~].*\.tmp$/,
      /^\.sync_.*\.db(?:-.*)?$/,
      // editors: swap files, locks, backups
      /\.(?:sw[a-p]|swpx|un~)$/,
      /^4913$/,
      /~$/,
      /^#.*#$/,
      /^\.#/,
      /^\.~lock\..*#$/,
      /\.(?:bak|orig|rej|kate-swp|crswap|crdownload|part)$/i,
      /^\.(?:idea|vscode|vs)$/
    ];
  }
});

// orchestrator/core/ledger/holding-name.ts
var holding_name_exports = {};
__export(holding_name_exports, {
  agentOf: () => agentOf,
  endedName: () => endedName,
  holdingName: () => holdingName,
  parseEndedName: () => parseEndedName,
  parseHoldingName: () => parseHoldingName
});
function holdingName({ owner, hold, life }) {
  return `${owner}~${holdText(hold)}~${life}`;
}
function holdText(hold) {
  switch (hold.kind) {
    case "reserved":
      return "reserved";
    case "agent":
      return `agent.${hold.agent}`;
    case "offer":
      return `offer.${hold.agent}.${hold.untilMs}`;
  }
}
function parseHoldingName(name) {
  const match = NAME.exec(name);
  if (!match) return void 0;
  const [, owner, reserved, agent, offeredTo, until, life] = match;
  return { owner, hold: holdOf(reserved, agent, offeredTo, until), life };
}
function holdOf(reserved, agent, offeredTo, until) {
  if (reserved !== void 0) return { kind: "reserved" };
  if (agent !== void 0) return { kind: "agent", agent };
  return { kind: "offer", agent: offeredTo, untilMs: Number(until) };
}
function endedName({ life, status }) {
  return `${life}~${status}`;
}
function parseEndedName(name) {
  const match = ENDED.exec(name);
  return match ? { life: match[1], status: match[2] } : void 0;
}
function agentOf({ hold }) {
  return hold.kind === "agent" ? hold.agent : void 0;
}
var NAME, ENDED;
var init_holding_name = __esm({
  "orchestrator/core/ledger/holding-name.ts"() {
    "use strict";
    NAME = /^(m[0-9a-z-]+)~(?:(reserved)|agent\.([A-Za-z0-9_-]{1,64})|offer\.([A-Za-z0-9_-]{1,64})\.(\d{1,16}))~([0-9a-f]{16})$/;
    ENDED = /^([0-9a-f]{16})~(completed|failed|killed|refused|lost)$/;
  }
});

// orchestrator/core/ledger/admitted.ts
var admitted_exports = {};
__export(admitted_exports, {
  ADMITTED: () => ADMITTED
});
var ADMITTED;
var init_admitted = __esm({
  "orchestrator/core/ledger/admitted.ts"() {
    "use strict";
    ADMITTED = "admitted";
  }
});

// orchestrator/core/ledger/safe-id.ts
var safe_id_exports = {};
__export(safe_id_exports, {
  safeId: () => safeId
});
function safeId(raw, digest) {
  return SAFE.test(raw) ? raw : `x-${digest(raw).slice(0, 32)}`;
}
var SAFE;
var init_safe_id = __esm({
  "orchestrator/core/ledger/safe-id.ts"() {
    "use strict";
    SAFE = /^[A-Za-z0-9_-]{1,64}$/;
  }
});

// orchestrator/core/ledger/signals/ledger-view.ts
var ledger_view_exports = {};
__export(ledger_view_exports, {
  descendants: () => descendants,
  isOwn: () => isOwn,
  isUnstarted: () => isUnstarted,
  lifeOfAgent: () => lifeOfAgent,
  lifeOfCall: () => lifeOfCall,
  workerOf: () => workerOf
});
function workerOf({ agent, entry }) {
  return agent ?? (entry.isJoined ? entry.agentId : void 0);
}
function isUnstarted(life) {
  return workerOf(life) === void 0;
}
function isOwn({ owner, mayBeSettled }, life) {
  return life.owner === owner && mayBeSettled.has(life.life);
}
function lifeOfAgent(view, agent) {
  return view.open.find((life) => isOwn(view, life) && workerOf(life) === agent);
}
function lifeOfCall(view, session, call) {
  return view.open.find(
    (life) => isOwn(view, life) && life.entry.call === call && (life.entry.session ?? session) === session
  );
}
function descendants(view, agent) {
  const found = [];
  const callers = [agent];
  for (let caller = callers.pop(); caller !== void 0; caller = callers.pop()) {
    for (const life of view.open) {
      if (!isOwn(view, life) || life.entry.caller !== caller || found.includes(life)) continue;
      found.push(life);
      const worker = workerOf(life);
      if (worker !== void 0) callers.push(worker);
    }
  }
  return found;
}
var init_ledger_view = __esm({
  "orchestrator/core/ledger/signals/ledger-view.ts"() {
    "use strict";
  }
});

// scripts/build/stand-in.cjs
var require_stand_in = __commonJS({
  "scripts/build/stand-in.cjs"(exports2, module2) {
    module2.exports = (file, load2, id, names) => {
      let real;
      const module3 = () => {
        real ??= (require.cache[file]?.exports ?? load2(file)).load(id);
        return real;
      };
      function standIn(...args) {
        const { default: itself } = module3();
        return new.target ? new itself(...args) : itself(...args);
      }
      for (const name of names) Object.defineProperty(standIn, name, { enumerable: true, get: () => module3()[name] });
      return standIn;
    };
  }
});

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/max-concurrent-agents.ts", ["MAX_CONCURRENT_AGENTS"]);
  }
});

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-text.ts", ["markLines", "quoteLine", "quoteText", "withoutTags"]);
  }
});

// orchestrator/core/ledger/explain-denial.ts
var explain_denial_exports = {};
__export(explain_denial_exports, {
  elapsed: () => elapsed,
  explainDenial: () => explainDenial
});
function explainDenial({ holders, waiting, limit }, asker, now) {
  const cap = limit < import_max_concurrent_agents.MAX_CONCURRENT_AGENTS ? `${limit} (lowered by a setting)` : String(limit);
  const lines = holders.map((holder) => `  ${holder.slot}. ${describe(holder, now)}`);
  return [
    `Skyfom: not started. ${holders.length} of ${cap} agents of this repository are at work:`,
    ...lines,
    ...waiting > 0 ? [`${waiting === 1 ? "1 agent waits" : `${waiting} agents wait`} for a slot ahead of this call.`] : [],
    nextMove(holders, asker),
    ...holders.some((holder) => holder.whose === "unknown") ? ["If nobody seems to hold a slot, `skyfom reset` shows and frees it."] : [],
    ...isStranded(holders, asker) && asker.nextStep !== void 0 ? [`When all calls of this message have been answered, run this now:

\`\`\`sh
${asker.nextStep}
\`\`\``] : []
  ].join("\n");
}
function nextMove(holders, asker) {
  if (asker.isAgent) return "Do this part of the work yourself, now. Do not call Agent again for it.";
  const goOn = "Do not call Agent again in this turn; continue without it.";
  return isStranded(holders, asker) ? `${goOn} None of them belongs to this session, so you will not be notified when one ends.` : `${goOn} You are notified when an agent ends, and may then make this call again.`;
}
function isStranded(holders, { isAgent }) {
  return !isAgent && !holders.some(({ whose }) => whose === "own");
}
function describe({ description, taskId, since, whose }, now) {
  if (description === void 0) return "a record that cannot be read";
  const isNamed = taskId === void 0 || description.includes(taskId);
  const name = `${(0, import_quote_text.quoteLine)(description) || "an agent"}${isNamed ? "" : ` (${(0, import_quote_text.quoteLine)(taskId)})`}`;
  const age = since === void 0 ? "" : `, since ${elapsed(now.getTime() - Date.parse(since))}`;
  const place = { own: "", "other-session": ", in another session", unknown: ", of a process that cannot be checked" };
  return `${name}${age}${place[whose]}`;
}
function elapsed(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
var import_max_concurrent_agents, import_quote_text;
var init_explain_denial = __esm({
  "orchestrator/core/ledger/explain-denial.ts"() {
    "use strict";
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
  }
});

// orchestrator/core/ledger/event-texts.ts
var EVENT_TEXTS;
var init_event_texts = __esm({
  "orchestrator/core/ledger/event-texts.ts"() {
    "use strict";
    EVENT_TEXTS = {
      reserved: ["call", "description", "agentType", "life"],
      denied: ["call", "description", "agentType", "why", "reason"],
      started: ["life", "agent", "agentType", "how"],
      waiting: ["agent", "agentType", "life"],
      joined: ["call", "agent"],
      listed: ["life"],
      unlisted: ["life", "promptId"],
      dropped: ["call"],
      exchanged: ["life", "other"],
      idle: ["life", "agent"],
      ended: ["life", "status", "by"],
      overrun: ["agent", "reason"],
      unreadable: ["hook", "reason"],
      "foreign-file": ["file", "movedTo"],
      "run-opened": ["run"],
      "task-held-back": ["run", "taskId", "title", "reason"],
      "task-claimed": ["run", "taskId", "reference"],
      "report-asked": ["reference", "agent", "life", "why"],
      "brief-not-given": ["reference", "call", "agent", "given"],
      "worktree-set-up": ["reference"],
      "report-collected": ["run", "reference", "status"],
      "task-closed": ["run", "taskId", "reference"],
      "task-retried": ["run", "taskId", "reference", "reason"],
      "task-given-back": ["run", "taskId", "reason"],
      "run-paused": ["run"],
      "run-resumed": ["run"],
      "run-stopping": ["run"],
      "run-finished": ["run"]
    };
  }
});

// orchestrator/core/ledger/parse-event.ts
var parse_event_exports = {};
__export(parse_event_exports, {
  parseEvent: () => parseEvent
});
function parseEvent(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    return void 0;
  }
  if (typeof value !== "object" || value === null) return void 0;
  const event = value;
  const { type, at } = event;
  if (typeof type !== "string" || !Object.hasOwn(EVENT_TEXTS, type) || typeof at !== "string" || !TIME.test(at))
    return void 0;
  return EVENT_TEXTS[type].every((name) => typeof event[name] === "string") ? value : void 0;
}
var TIME;
var init_parse_event = __esm({
  "orchestrator/core/ledger/parse-event.ts"() {
    "use strict";
    init_event_texts();
    TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/;
  }
});

// orchestrator/core/ledger/defined.ts
var defined_exports = {};
__export(defined_exports, {
  defined: () => defined
});
function defined(facts) {
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== void 0));
}
var init_defined = __esm({
  "orchestrator/core/ledger/defined.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/fold/entry-of-agent.ts
function entryOfAgent(state, event) {
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
    lives: []
  };
}
var init_entry_of_agent = __esm({
  "orchestrator/core/ledger/fold/entry-of-agent.ts"() {
    "use strict";
    init_defined();
  }
});

// orchestrator/core/ledger/fold/ledger-state.ts
var ledger_state_exports = {};
__export(ledger_state_exports, {
  LedgerState: () => LedgerState,
  isCutOff: () => isCutOff,
  newestLife: () => newestLife
});
function isCutOff(status) {
  return status === "lost" || status === "killed";
}
function newestLife(entry) {
  return entry.lives.at(-1);
}
function key(scope, id) {
  return `${scope ?? ""}|${id}`;
}
var ENDED_AGENTS_SHOWN, LIVES_REMEMBERED, LedgerState;
var init_ledger_state = __esm({
  "orchestrator/core/ledger/fold/ledger-state.ts"() {
    "use strict";
    init_agent_status();
    ENDED_AGENTS_SHOWN = 200;
    LIVES_REMEMBERED = 20;
    LedgerState = class _LedgerState {
      entries = /* @__PURE__ */ new Map();
      idByCall = /* @__PURE__ */ new Map();
      idByAgent = /* @__PURE__ */ new Map();
      idByLife = /* @__PURE__ */ new Map();
      messages = /* @__PURE__ */ new Map();
      /** Rebuilds a state from the entries of a snapshot. */
      static from(entries) {
        const state = new _LedgerState();
        for (const entry of entries) state.put(entry);
        return state;
      }
      /** Open agents and the newest ended ones, in the order of their spawn. */
      list() {
        const all = [...this.entries.values()];
        let surplus = all.filter((entry) => !isOpen(entry.status)).length - ENDED_AGENTS_SHOWN;
        return all.filter((entry) => isOpen(entry.status) || surplus-- <= 0);
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
      /** An open call in whose name nothing holds a slot; an agent's entry may name the same call. */
      withoutLife(session, call) {
        return [...this.entries.values()].find(
          (entry) => entry.call === call && entry.session === session && entry.lives.length === 0 && isOpen(entry.status)
        );
      }
      /** An agent that was lost with another client process, or stopped in it: moved to the background, it continues under a new one. */
      cutOff(agent) {
        return [...this.entries.values()].findLast((entry) => entry.agentId === agent && isCutOff(entry.status));
      }
      /** The same agent where another client process began it without a call: that one went on with it. */
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
      /** A call of this owner that has not begun and in whose name nothing holds a slot. */
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
  const own = reservation && { ...reservation, ...defined({ call: entry.call }) };
  return { ...entry, lives: [...earlier, ...own ? [own] : []] };
}
function reservationLeft(state, own) {
  const user = state.ofLife(own.life);
  if (!user) return [own];
  const left = user.lives.find(({ life, status }) => life !== own.life && status === "reserved");
  if (!left) return [];
  state.put({ ...user, lives: user.lives.filter(({ life }) => life !== left.life) });
  return [{ ...left, ...defined({ call: own.call }) }];
}
function passOnReservation(state, { owner, lives }) {
  const left = lives.at(-1);
  const heir = left?.status === "reserved" ? state.withoutReservation(owner) : void 0;
  if (heir) state.put(withReservation(heir, [], left));
}
var init_entry_of_reservation = __esm({
  "orchestrator/core/ledger/fold/entry-of-reservation.ts"() {
    "use strict";
    init_defined();
    init_entry_of_agent();
    init_ledger_state();
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
  state.put({ ...cutOff, status, ...defined({ owner, session, transcript }), lives: [...cutOff.lives, ...lives] });
}
function isOver(state, id) {
  const life = state.ofLife(id)?.lives.find((candidate) => candidate.life === id);
  return life?.to !== void 0 && life.status !== "idle";
}
function begin(state, entry, life) {
  const { endedAt: _endedAt, reason: _reason, ...open } = entry;
  const last = newestLife(entry);
  if (last?.life === life.life) return { ...open, lives: [...entry.lives.slice(0, -1), { ...last, ...life }] };
  const message = entry.agentId === void 0 ? void 0 : state.takeMessage(entry.agentId);
  const call = message?.call ?? (last?.status === "idle" ? last.call : void 0);
  const caller = entry.call === void 0 ? entry.caller ?? message?.caller : entry.caller;
  const facts = defined({ background: message?.background, caller });
  return { ...open, ...facts, lives: [...entry.lives, { ...life, ...defined({ call }) }] };
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
  return call === void 0 && first !== void 0 && others.length === 0 && isOpen(first.status);
}
function withCall(agent, { call, caller }) {
  return { ...agent, call, ...defined({ caller }), lives: agent.lives.map((life) => ({ ...life, call })) };
}
function noteMessage(state, agent, { agent: id, call, caller, background }) {
  const last = newestLife(agent);
  const isOfLast = last !== void 0 && isOpen(last.status) && last.call === void 0;
  if (!isOfLast) state.expectMessage({ agent: id, call });
  const isOwnCaller = agent.call === void 0 && agent.caller === void 0;
  state.put({
    ...agent,
    ...defined({ background }),
    ...isOwnCaller ? defined({ caller }) : {},
    lives: isOfLast ? [...agent.lives.slice(0, -1), { ...last, call }] : agent.lives
  });
}
function exchangeAgents(caller, agent) {
  return [withAgentOf(caller, agent), withAgentOf(agent, caller)];
}
function withAgentOf(asked, did) {
  const { agentId: _1, endedAt: _2, reason: _3, transcript: _4, ...own } = asked;
  const { agentId, endedAt, reason, transcript, status, lives, isJoined } = did;
  const call = asked.call;
  return {
    ...own,
    status,
    isJoined,
    lives: lives.map((life, n) => n === 0 ? { ...life, ...defined({ call }) } : life),
    ...defined({ agentId, endedAt, reason, transcript })
  };
}
function withFactsOf(agent, asked) {
  const { skillName, taskId, description, call, caller, reference } = asked;
  return { ...agent, skillName, taskId, description, ...defined({ call, caller, reference }) };
}
function endLife(entry, life, status, to) {
  return {
    ...entry,
    lives: entry.lives.map((candidate) => candidate.life === life ? { ...candidate, status, to } : candidate)
  };
}
var FOLDS;
var init_fold_events = __esm({
  "orchestrator/core/ledger/fold/fold-events.ts"() {
    "use strict";
    init_agent_status();
    init_defined();
    init_entry_of_agent();
    init_entry_of_reservation();
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
          ...defined({
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
        const slot = defined({ slot: event.slot });
        const life = { life: event.life, status: "running", from: event.at, ...slot };
        const transcript = defined({ transcript: event.transcript });
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
        if (!entry) return;
        if (isOver(state, event.life)) return;
        const ended = endLife(entry, event.life, event.status, event.at);
        const isNewest = newestLife(entry)?.life === event.life;
        const facts = defined({ reason: event.reason, transcript: event.transcript });
        state.put(isNewest ? { ...ended, status: event.status, endedAt: event.at, ...facts } : ended);
        if (isNewest && isCutOff(event.status)) reuniteMoved(state, ended);
      }
    };
  }
});

// orchestrator/core/ledger/is-agent-entry.ts
var is_agent_entry_exports = {};
__export(is_agent_entry_exports, {
  isAgentEntry: () => isAgentEntry
});
function isAgentEntry(value) {
  if (!isObject(value)) return false;
  const { id, status, spawnedAt, description, agentType, lives } = value;
  const areTexts = [id, status, spawnedAt, description, agentType].every((text) => typeof text === "string");
  return areTexts && Array.isArray(lives) && lives.every((life) => isObject(life) && typeof life.life === "string");
}
function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
var init_is_agent_entry = __esm({
  "orchestrator/core/ledger/is-agent-entry.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/pane-settings.ts
var pane_settings_exports = {};
__export(pane_settings_exports, {
  explainPane: () => explainPane,
  hasAgentTeams: () => hasAgentTeams,
  settingOfPanes: () => settingOfPanes
});
function settingOfPanes(settings, env) {
  const first = settings.find(({ value }) => value !== void 0);
  const isAutomatic = first?.value === "auto";
  const isAmongPanes = Boolean(env.TMUX) || Boolean(env.ITERM_SESSION_ID);
  const opensPanes = first?.value === "tmux" || first?.value === "iterm2" || isAutomatic && isAmongPanes;
  return opensPanes ? first : void 0;
}
function hasAgentTeams(env) {
  const value = (env.CLAUDE_CODE_EXPERIMENTAL_AGENT_TEAMS ?? "").trim().toLowerCase();
  return !["", "0", "false", "no", "off"].includes(value);
}
function explainPane({ where, value }) {
  return [
    `Skyfom: not started. ${where} is "${value}", so this teammate would be a separate client in a terminal pane.`,
    "No hook sees a message wake it there, so Skyfom could not count it.",
    "Call Agent without `name` to start an ordinary agent.",
    'For teammates, the user can set teammateMode to "in-process" or start Claude Code with `--teammate-mode in-process`.'
  ].join(" ");
}
var init_pane_settings = __esm({
  "orchestrator/core/ledger/pane-settings.ts"() {
    "use strict";
  }
});

// part:core/ledger
var ledger_exports = {};
__export(ledger_exports, {
  load: () => load
});
module.exports = __toCommonJS(ledger_exports);
var modules = {
  "orchestrator/core/ledger/agent-status.ts": () => (init_agent_status(), __toCommonJS(agent_status_exports)),
  "orchestrator/core/ledger/owner.ts": () => (init_owner(), __toCommonJS(owner_exports)),
  "orchestrator/core/ledger/short-hash.ts": () => (init_short_hash(), __toCommonJS(short_hash_exports)),
  "orchestrator/core/ledger/foreign-file.ts": () => (init_foreign_file(), __toCommonJS(foreign_file_exports)),
  "orchestrator/core/ledger/holding-name.ts": () => (init_holding_name(), __toCommonJS(holding_name_exports)),
  "orchestrator/core/ledger/admitted.ts": () => (init_admitted(), __toCommonJS(admitted_exports)),
  "orchestrator/core/ledger/safe-id.ts": () => (init_safe_id(), __toCommonJS(safe_id_exports)),
  "orchestrator/core/ledger/signals/ledger-view.ts": () => (init_ledger_view(), __toCommonJS(ledger_view_exports)),
  "orchestrator/core/ledger/explain-denial.ts": () => (init_explain_denial(), __toCommonJS(explain_denial_exports)),
  "orchestrator/core/ledger/parse-event.ts": () => (init_parse_event(), __toCommonJS(parse_event_exports)),
  "orchestrator/core/ledger/fold/fold-events.ts": () => (init_fold_events(), __toCommonJS(fold_events_exports)),
  "orchestrator/core/ledger/fold/ledger-state.ts": () => (init_ledger_state(), __toCommonJS(ledger_state_exports)),
  "orchestrator/core/ledger/is-agent-entry.ts": () => (init_is_agent_entry(), __toCommonJS(is_agent_entry_exports)),
  "orchestrator/core/ledger/pane-settings.ts": () => (init_pane_settings(), __toCommonJS(pane_settings_exports)),
  "orchestrator/core/ledger/defined.ts": () => (init_defined(), __toCommonJS(defined_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
