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
  END_STATUSES: () => END_STATUSES,
  OPEN_STATUSES: () => OPEN_STATUSES,
  isOpen: () => isOpen
});
function isOpen(status) {
  return OPEN_STATUSES.includes(status);
}
var END_STATUSES, OPEN_STATUSES;
var init_agent_status = __esm({
  "orchestrator/core/ledger/agent-status.ts"() {
    "use strict";
    END_STATUSES = ["completed", "failed", "killed", "refused", "lost"];
    OPEN_STATUSES = ["reserved", "waiting", "running", "idle"];
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
      /^\._/,
      /^\.(?:DS_Store|AppleDouble|AppleDB|AppleDesktop|LSOverride|Spotlight-V100|TemporaryItems|Trashes|VolumeIcon\.icns)$/,
      /^\.(?:fseventsd|apdisk|localized|DocumentRevisions-V100|PKInstallSandboxManager|background|metadata_never_index)$/,
      /^\.(?:com\.apple\.|afpDeleted)/,
      /^(?:Icon\r|__MACOSX|Network Trash Folder|Temporary Items|TheFindByContentFolder|TheVolumeSettingsFolder)$/,
      // Windows
      /^(?:eh)?thumbs(?:_vista)?\.db(?:[-:.].*)?$/i,
      /^(?:desktop\.ini|folder\.jpg|albumart.*\.jpg|\$?recycle(?:r|\.bin|d)|system volume information)$/i,
      /^~\$/,
      // Linux desktops and file systems
      /^\.(?:directory|hidden|cache|thumbnails?|xdg-volume-info|goutputstream-.+|fuse_hidden.+)$/,
      /^\.Trash(?:-\d+)?$/,
      /^(?:lost\+found|nohup\.out|(?:vg)?core(?:\.\d+)?)$/,
      // network drives and snapshots
      /^\.nfs/,
      /^\.smbdelete/,
      /^[.~]snapshots?$/,
      /^\.(?:zfs|ckpt)$/,
      /^[@#.]{1,2}(?:eadir|syno.*|recycle|recently-snapshot|snapshot|sharebin|tmp|_?_?thumb|_?_?qini)$/i,
      /^\.(?:wdmc|twonkymedia.*|picasa\.ini|BridgeSort)$/,
      // programs that synchronise folders, and the copies that they make on conflicts
      /^\.(?:stfolder.*|stversions|stignore|dropbox.*|sync(?:ignore|archive|id)?|!sync|owncloudsync.*|nextcloudsync.*)$/i,
      /^\.(?:seafile-data|pydio|bzvol|csync_journal.*|onedrive.*|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12})$/i,
      /^[.~]syncthing[.~].*\.tmp$/,
      /^\.sync_.*\.db(?:-.*)?$/,
      /\.(?:sync-conflict-\d.*|!sync|tmp\.drive(?:down|up)load|icloud)$/i,
      /^\.tmp\.drive(?:down|up)load$/,
      /[ _](?:\(.*(?:conflicted copy|conflict|case conflict).*\)|conflict-\d{8}.*)/i,
      /^\.icloud$/,
      /^\.unison\./,
      /^\.~tmp~$/,
      // temporary files of rsync
      /^\..+\.[A-Za-z0-9]{6}$/,
      // git and other version control
      /^\.(?:git(?:keep|ignore|attributes)|keep|nomedia|hg|svn|bzr)$/,
      /^CVS$/,
      // editors: swap files, locks, backups, settings
      /\.(?:sw[a-z]|swpx|un~)$/,
      /^4913$/,
      /~$/,
      /^#.*#$/,
      /^\.#/,
      /^\.~lock\..*#$/,
      /^\.(?:idea|vscode|vs|project|classpath|settings|geany|ropeproject|netrwhist|viminfo|nvimlog|ctags|tern-port)$/,
      /^(?:tags|Session\.vim)$/,
      // partial downloads, autosaves, backups
      /\.(?:bak|orig|rej|kate-swp|crswap|crdownload|download|part|partial|filepart|aria2|!ut|autosave|asv|tmp|temp|lock|lck)$/i
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
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-text.ts", ["jsonWithoutTags", "markLines", "quoteLine", "quoteText", "toInertLine", "withoutOpening", "withoutTags"]);
  }
});

// orchestrator/core/ledger/explain-denial.ts
var explain_denial_exports = {};
__export(explain_denial_exports, {
  elapsed: () => elapsed,
  explainDenial: () => explainDenial,
  isStranded: () => isStranded
});
function explainDenial({ holders, waiting, limit, isRestored }, asker, now) {
  const cap = limit < import_max_concurrent_agents.MAX_CONCURRENT_AGENTS ? `${limit} (lowered by a setting)` : String(limit);
  const lines = holders.map((holder) => `  ${holder.slot}. ${describe(holder, now)}`);
  return [
    `Skyfom: not started. ${holders.length} of ${cap} agents of this repository are at work:`,
    ...lines,
    ...waiting > 0 ? [`${waiting === 1 ? "1 agent waits" : `${waiting} agents wait`} for a slot ahead of this call.`] : [],
    nextMove(holders, asker),
    ...isRestored ? [
      "The state in which they were counted was deleted while they worked; they are counted all the same. If one has ended and still holds a slot, `skyfom reset` frees it."
    ] : [],
    ...holders.some((holder) => holder.whose === "unknown") ? ["If nobody seems to hold a slot, `skyfom reset` shows and frees it."] : [],
    ...asker.nextStep !== void 0 ? [`When all calls of this message have been answered, run this now:

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

// elsewhere:orchestrator/core/validators/is-event.ts
var require_is_event = __commonJS({
  "elsewhere:orchestrator/core/validators/is-event.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "validators/is-event.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/validators/is-event.ts", ["isEvent"]);
  }
});

// orchestrator/core/ledger/parse-event.ts
var parse_event_exports = {};
__export(parse_event_exports, {
  parseEvent: () => parseEvent
});
function parseEvent(line) {
  try {
    const value = JSON.parse(line);
    return (0, import_is_event.isEvent)(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
var import_is_event;
var init_parse_event = __esm({
  "orchestrator/core/ledger/parse-event.ts"() {
    "use strict";
    import_is_event = __toESM(require_is_event(), 1);
  }
});

// orchestrator/core/ledger/fold/entry-of-agent.ts
function entryOfAgent(state, event2) {
  const known = state.ofAgent(event2.owner, event2.agent);
  if (known) return known;
  const moved = state.cutOff(event2.agent);
  if (moved) return { ...moved, ...defined({ owner: event2.owner, session: event2.session }) };
  return {
    id: state.freeId(event2.agent),
    agentId: event2.agent,
    isJoined: false,
    skillName: null,
    taskId: null,
    status: "waiting",
    spawnedAt: event2.at,
    description: "",
    agentType: event2.agentType,
    ...defined({ owner: event2.owner, session: event2.session }),
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
var ENDED_AGENTS_SHOWN, ENDS_KEPT, LIVES_REMEMBERED, LedgerState;
var init_ledger_state = __esm({
  "orchestrator/core/ledger/fold/ledger-state.ts"() {
    "use strict";
    init_agent_status();
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
      /** Rebuilds a state from a snapshot: its entries, and ended lives without an entry. */
      static from(entries, ends) {
        const state = new _LedgerState();
        for (const entry of entries) state.put(entry);
        for (const life of ends) state.noteEnd(life);
        return state;
      }
      /** The newest ended lives that `list` does not contain, oldest first. */
      endsNotListed() {
        const listed = new Set(this.list());
        const unlisted = [...this.entries.values()].filter((entry) => !listed.has(entry));
        const ended = unlisted.flatMap(({ lives }) => lives.map(({ life }) => life));
        return [...this.endsWithoutEntry, ...ended].slice(-ENDS_KEPT);
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
      /** An open call for which nothing holds a slot. An agent's entry may name the same call. */
      withoutLife(session, call) {
        return [...this.entries.values()].find(
          (entry) => entry.call === call && entry.session === session && entry.lives.length === 0 && isOpen(entry.status)
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
function entryOfReservation(state, event2) {
  const reserved = state.ofLife(event2.life);
  if (!reserved) return void 0;
  const known = state.ofAgent(event2.owner, event2.agent);
  const isKnownElsewhere = known !== void 0 && known.id !== reserved.id;
  const isSomebodyElses = reserved.agentId !== void 0 && reserved.agentId !== event2.agent;
  if (!isKnownElsewhere && !isSomebodyElses) return reserved;
  const holder = isKnownElsewhere ? known : state.unstarted(event2.owner, reserved.id);
  const life = reserved.lives.find((one) => one.life === event2.life);
  const isWaiting = newestLife(reserved) === life;
  const isGiven = isWaiting && holder !== void 0 && newestLife(holder)?.status === "reserved";
  const given = isGiven ? newestLife(holder) : void 0;
  const others = reserved.lives.filter((one) => one !== life);
  state.put(withReservation(reserved, others, given));
  const own = holder ?? entryOfAgent(state, event2);
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

// orchestrator/core/ledger/fold/has-life-ended.ts
var has_life_ended_exports = {};
__export(has_life_ended_exports, {
  RECORD_GONE: () => RECORD_GONE,
  hasLifeEnded: () => hasLifeEnded
});
function hasLifeEnded(state, life) {
  const entry = state.ofLife(life);
  if (entry === void 0) return state.hasNotedEnd(life);
  const newest = newestLife(entry);
  if (newest?.life !== life) return true;
  return newest.to !== void 0 && newest.status !== "idle" && entry.reason !== RECORD_GONE;
}
var RECORD_GONE;
var init_has_life_ended = __esm({
  "orchestrator/core/ledger/fold/has-life-ended.ts"() {
    "use strict";
    init_ledger_state();
    RECORD_GONE = "its record is gone";
  }
});

// orchestrator/core/ledger/fold/fold-events.ts
var fold_events_exports = {};
__export(fold_events_exports, {
  foldEvent: () => foldEvent
});
function foldEvent(state, event2) {
  const fold = FOLDS[event2.type];
  fold?.(state, event2);
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
  const { endedAt: _endedAt, reason: _reason, isEndInferred: _isEndInferred, ...open } = entry;
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
  const { agentId: _1, endedAt: _2, reason: _3, transcript: _4, isEndInferred: _5, ...own } = asked;
  const { agentId, endedAt, reason, transcript, isEndInferred, status, lives, isJoined } = did;
  const call = asked.call;
  return {
    ...own,
    status,
    isJoined,
    lives: lives.map((life, n) => n === 0 ? { ...life, ...defined({ call }) } : life),
    ...defined({ agentId, endedAt, reason, transcript, isEndInferred })
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
function withEnd(entry, { life, status, reason, isEndInferred, transcript }) {
  const { reason: _reason, isEndInferred: _isEndInferred, ...rest } = entry;
  const lives = entry.lives.map((one) => one.life === life ? { ...one, status } : one);
  return { ...rest, status, lives, ...defined({ reason, isEndInferred, transcript }) };
}
var FOLDS;
var init_fold_events = __esm({
  "orchestrator/core/ledger/fold/fold-events.ts"() {
    "use strict";
    init_agent_status();
    init_defined();
    init_entry_of_agent();
    init_entry_of_reservation();
    init_has_life_ended();
    init_ledger_state();
    FOLDS = {
      reserved(state, event2) {
        const life = { life: event2.life, status: "reserved", slot: event2.slot, from: event2.at, call: event2.call };
        const { at, owner, session } = event2;
        state.put({
          id: state.freeId(event2.call),
          call: event2.call,
          isJoined: false,
          skillName: event2.skillName ?? null,
          taskId: event2.taskId ?? null,
          status: "reserved",
          spawnedAt: at,
          description: event2.description,
          agentType: event2.agentType,
          ...defined({
            caller: event2.caller,
            reference: event2.reference,
            background: event2.background,
            promptId: event2.promptId,
            owner,
            session
          }),
          lives: reservationLeft(state, life)
        });
      },
      started(state, event2) {
        if (isOver(state, event2.life)) return;
        const holder = entryOfReservation(state, event2) ?? entryOfAgent(state, event2);
        const slot = defined({ slot: event2.slot });
        const life = { life: event2.life, status: "running", from: event2.at, ...slot };
        const transcript = defined({ transcript: event2.transcript });
        state.put({ ...begin(state, holder, life), agentId: event2.agent, status: "running", ...transcript });
      },
      waiting(state, event2) {
        const life = { life: event2.life, status: "waiting", from: event2.at };
        state.put({ ...begin(state, entryOfAgent(state, event2), life), agentId: event2.agent, status: "waiting" });
      },
      joined(state, event2) {
        const agent = state.ofAgent(event2.owner, event2.agent);
        const asked = state.ofCall(event2.session, event2.call);
        const { background, isTeammate, reference, skillName, taskId, description } = event2;
        const told = defined({ background, isTeammate, reference, skillName, taskId, description });
        const facts = { isJoined: true, ...told };
        if (!asked) {
          if (agent && isUncalled(agent)) state.put({ ...withCall(agent, event2), ...facts });
          else if (agent) noteMessage(state, agent, event2);
          else state.expectMessage(event2);
        } else if (!agent) {
          state.put({ ...displaceAgent(state, asked), agentId: event2.agent, ...facts });
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
      listed: (state, event2) => noteOfLife(state, event2.life, { isListed: true }),
      unlisted: (state, event2) => noteOfLife(state, event2.life, { unlistedIn: event2.promptId }),
      dropped(state, event2) {
        const entry = state.withoutLife(event2.session, event2.call);
        if (entry) state.put({ ...entry, status: "refused", endedAt: event2.at });
      },
      exchanged(state, event2) {
        const [entry, other] = [state.ofLife(event2.life), state.ofLife(event2.other)];
        if (entry && other && entry.id !== other.id) for (const one of exchangeAgents(entry, other)) state.put(one);
      },
      idle(state, event2) {
        const entry = state.ofLife(event2.life);
        if (entry) state.put({ ...endLife(entry, event2.life, "idle", event2.at), status: "idle" });
      },
      ended(state, event2) {
        const entry = state.ofLife(event2.life);
        if (!entry) {
          if (event2.reason !== RECORD_GONE) state.noteEnd(event2.life);
          return;
        }
        const isNewest = newestLife(entry)?.life === event2.life;
        if (isOver(state, event2.life)) {
          if (isNewest && entry.isEndInferred && !event2.isEndInferred) state.put(withEnd(entry, event2));
          return;
        }
        const ended = endLife(entry, event2.life, event2.status, event2.at);
        state.put(isNewest ? { ...withEnd(ended, event2), endedAt: event2.at } : ended);
        if (isNewest && isCutOff(event2.status)) reuniteMoved(state, ended);
      }
    };
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

// orchestrator/core/ledger/remembered-life.ts
var remembered_life_exports = {};
__export(remembered_life_exports, {
  eventsOfRemembered: () => eventsOfRemembered,
  isRememberedLife: () => isRememberedLife,
  rememberedLife: () => rememberedLife
});
function rememberedLife({ life, place, slot, since, entry }, file) {
  if (place === "waiting") return void 0;
  const { agentType, description, session, call, caller, background, promptId, isTeammate } = entry;
  const isListed = entry.lives.find((one) => one.life === life)?.isListed;
  const { skillName, taskId } = entry;
  const facts = { session, call, caller, background, promptId, isTeammate, isListed };
  return {
    file,
    place,
    since,
    agentType,
    description,
    ...defined({ ...facts, slot, skillName: skillName ?? void 0, taskId: taskId ?? void 0 }),
    ...entry.isJoined ? { isJoined: true } : {}
  };
}
function isRememberedLife(value) {
  if (typeof value !== "object" || value === null) return false;
  const life = value;
  const isText = (name) => typeof life[name] === "string";
  return isText("file") && parseHoldingName(life.file) !== void 0 && PLACES.includes(life.place) && TEXTS.every(isText) && OPTIONAL_TEXTS.every((name) => life[name] === void 0 || isText(name));
}
function eventsOfRemembered(remembered, slot) {
  const { file, place, since: at, agentType, description, session, call, caller, background } = remembered;
  const name = parseHoldingName(file);
  if (name === void 0) return [];
  const { owner, life } = name;
  const agent = name.hold.kind === "agent" ? name.hold.agent : void 0;
  const { skillName, taskId, promptId, isTeammate, isJoined, isListed } = remembered;
  const told = [];
  const tell = (type, fields) => told.push({ at, type, owner, ...defined({ session }), ...fields });
  const facts = { description, ...defined({ caller, skillName, taskId }) };
  if (call !== void 0 && slot !== void 0 && !(isJoined && agent !== void 0)) {
    const isWaitedFor = background === false ? { background } : {};
    tell("reserved", { call, agentType, ...facts, ...defined({ promptId }), ...isWaitedFor, life, slot });
  }
  if (agent === void 0) return told;
  tell("started", { life, agent, agentType, how: place === "fork" ? "fork" : "spawn", ...defined({ slot }) });
  if (call !== void 0 && isJoined) tell("joined", { call, agent, ...facts, ...defined({ background, isTeammate }) });
  if (isListed) tell("listed", { life });
  if (place === "idle") tell("idle", { life, agent });
  return told;
}
var PLACES, TEXTS, OPTIONAL_TEXTS;
var init_remembered_life = __esm({
  "orchestrator/core/ledger/remembered-life.ts"() {
    "use strict";
    init_defined();
    init_holding_name();
    PLACES = ["slot", "fork", "idle"];
    TEXTS = ["since", "agentType", "description"];
    OPTIONAL_TEXTS = ["session", "call", "caller", "skillName", "taskId", "promptId"];
  }
});

// orchestrator/core/ledger/events/event-field.ts
function text(description) {
  return required({ type: "string", description });
}
function texts(description) {
  return required({ type: "array", description, items: { type: "string" } });
}
function whole(description, range = {}) {
  return required({ type: "integer", ...range, description });
}
function flag(description) {
  return required({ type: "boolean", description });
}
function only(value, description) {
  return optional(required({ const: value, description }));
}
function oneOf(values, description) {
  return required({ enum: values, description });
}
function optional({ schema }) {
  return { schema, isOptional: true };
}
function required(schema) {
  return { schema, isOptional: false };
}
var init_event_field = __esm({
  "orchestrator/core/ledger/events/event-field.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/events/common-fields.ts
var import_max_concurrent_agents2, BASE, LIFE, SLOT, CALL, AGENT, AGENT_TYPE, TRANSCRIPT, REASON, RUN, TASK, REFERENCE, SPAWN, STARTS;
var init_common_fields = __esm({
  "orchestrator/core/ledger/events/common-fields.ts"() {
    "use strict";
    import_max_concurrent_agents2 = __toESM(require_max_concurrent_agents(), 1);
    init_event_field();
    BASE = {
      at: text("When, in UTC with milliseconds."),
      owner: optional(text("The client process.")),
      session: optional(text("The client's session."))
    };
    LIFE = text("Random id of the holding.");
    SLOT = whole("The slot.", { minimum: 1, maximum: import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS });
    CALL = text("tool_use_id.");
    AGENT = text("The client's id of the agent.");
    AGENT_TYPE = text("The client's type of the agent.");
    TRANSCRIPT = optional(text("The file of the agent's own transcript."));
    REASON = text("Why, as text.");
    RUN = text("The run.");
    TASK = text("The task.");
    REFERENCE = text("<run>.<attempt>");
    SPAWN = {
      call: text("tool_use_id of the spawn."),
      caller: optional(text("The agent that called; absent for the main conversation.")),
      description: text("The spawn's description."),
      agentType: AGENT_TYPE,
      skillName: optional(text("The brief's skill.")),
      taskId: optional(text("The brief's task.")),
      reference: optional(REFERENCE),
      background: only(false, "The call asks to wait for the agent."),
      promptId: optional(text("The turn in which it was called."))
    };
    STARTS = {
      spawn: "",
      resume: ", resumed by a message",
      wake: ", woken by the end of a child",
      workflow: ", of a workflow",
      fork: ", a forked skill"
    };
  }
});

// orchestrator/core/ledger/events/event-row.ts
function event(row) {
  return row;
}
var init_event_row = __esm({
  "orchestrator/core/ledger/events/event-row.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/events/event-table.ts
var event_table_exports = {};
__export(event_table_exports, {
  EVENT_TABLE: () => EVENT_TABLE,
  EVENT_TYPES: () => EVENT_TYPES
});
function firstLine(text2) {
  return text2.split("\n", 1)[0]?.replace(/:$/, "") ?? "";
}
function parenthesis(text2) {
  return text2 === void 0 ? "" : ` (${text2})`;
}
var import_max_concurrent_agents3, EVENT_TABLE, EVENT_TYPES;
var init_event_table = __esm({
  "orchestrator/core/ledger/events/event-table.ts"() {
    "use strict";
    import_max_concurrent_agents3 = __toESM(require_max_concurrent_agents(), 1);
    init_agent_status();
    init_explain_denial();
    init_common_fields();
    init_event_field();
    init_event_row();
    EVENT_TABLE = {
      reserved: event({
        tells: "a spawn was admitted; it holds a slot until its agent starts or it is refused",
        fields: { ...SPAWN, life: LIFE, slot: SLOT },
        line: ({ description, slot }) => `${description}: slot ${slot}`
      }),
      denied: event({
        tells: "Skyfom denied a spawn, which never held a slot",
        fields: {
          ...SPAWN,
          why: oneOf(["full", "reference", "uncountable", "state", "error"], "The kind of reason."),
          reason: REASON
        },
        line: ({ description, reason, why }) => `${description}: ${why === "full" ? firstLine(reason) : reason}`
      }),
      started: event({
        tells: "an agent began to work, in a slot of its own or, as a forked skill, in its caller's",
        fields: {
          life: LIFE,
          slot: optional(SLOT),
          agent: AGENT,
          agentType: AGENT_TYPE,
          how: oneOf(Object.keys(STARTS), "How it came to work."),
          transcript: TRANSCRIPT
        },
        line: ({ life, slot, how, agent }, names) => `${names.ofLife(life)}: ${slot === void 0 ? "in its caller's slot" : `slot ${slot}`}${STARTS[how]}, agent ${agent}`
      }),
      waiting: event({
        tells: "a start without a reservation found no free slot and waits in line",
        fields: { agent: AGENT, agentType: AGENT_TYPE, life: LIFE },
        line: ({ agent, owner }, names) => `${names.ofAgent(owner, agent)} waits for a slot`
      }),
      joined: event({
        tells: "a call and an agent were found to belong together",
        fields: {
          call: CALL,
          agent: AGENT,
          reference: optional(
            text("What the agent was started by, where the hook of its call was killed before it logged that.")
          ),
          skillName: optional(text("Then also the skill of the brief.")),
          taskId: optional(text("Then also the task of the brief.")),
          description: optional(text("Then also what the call is about.")),
          background: optional(flag("Whether the call's result says that it runs in the background.")),
          isTeammate: only(true, "Where the call's result says that it is a member of an agent team."),
          caller: optional(text("The agent that called."))
        },
        line: ({ call, agent, owner }, names) => `${names.ofAgent(owner, agent)}: agent ${agent} came from call ${call}`
      }),
      listed: event({
        tells: "the client listed a nested agent or a woken parent among its background tasks for the first time",
        fields: { life: LIFE },
        line: ({ life }, names) => `${names.ofLife(life)} is known to the client as a background task`
      }),
      unlisted: event({
        tells: "a turn ended and the client's list did not have a nested agent or a woken parent yet",
        fields: { life: LIFE, promptId: text("The turn.") },
        line: ({ life }, names) => `${names.ofLife(life)} is not known to the client as a background task yet`
      }),
      dropped: event({
        tells: "a call holds nothing any more, and its agent never appeared",
        fields: { call: CALL },
        line: ({ call }) => `call ${call} holds nothing any more`
      }),
      exchanged: event({
        tells: "two calls of one client process had been paired with each other's agents",
        fields: { life: LIFE, other: LIFE },
        line: ({ life, other }, names) => `${names.ofLife(life)} and ${names.ofLife(other)} had each other's agents`
      }),
      idle: event({
        tells: "a parent stopped while its background children work, and its slot is free",
        fields: { life: LIFE, agent: AGENT },
        line: ({ life }, names) => `${names.ofLife(life)} waits for its children, without a slot`
      }),
      ended: event({
        tells: "a life is over and its slot is free",
        fields: {
          life: LIFE,
          status: oneOf(END_STATUSES, "How it ended."),
          by: text("What told of it."),
          agent: optional(AGENT),
          reason: optional(REASON),
          isEndInferred: only(
            true,
            "Where nothing told of the end itself: a later line of the life may then say how it ended."
          ),
          transcript: TRANSCRIPT
        },
        line: ({ life, status, reason, at }, names) => {
          const began = names.startOf(life);
          const after = began === void 0 ? "" : ` after ${elapsed(Date.parse(at) - Date.parse(began))}`;
          return `${names.ofLife(life)}: ${status}${after}${reason === void 0 ? "" : `, ${reason}`}`;
        }
      }),
      overrun: event({
        tells: "an eighth agent may have made a request to the model",
        fields: { agent: AGENT, reason: REASON },
        line: ({ agent, reason }) => `agent ${agent}: ${reason}`
      }),
      unreadable: event({
        tells: "a hook got input that it could not use",
        fields: { hook: text("The event's name."), reason: REASON },
        line: ({ hook, reason }) => `${hook}: ${reason}`
      }),
      "foreign-file": event({
        tells: "a foreign file was in the place of one of Skyfom's own and was moved aside",
        fields: { file: text("The file."), movedTo: text("Where it is now.") },
        line: ({ file, movedTo }) => `${file} was not written by Skyfom and was moved to ${movedTo}`
      }),
      "run-opened": event({
        tells: "a run began",
        fields: {
          run: RUN,
          limit: whole("Agents it keeps at work at once.", { minimum: 1, maximum: import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS })
        },
        line: ({ run, limit }) => `run ${run}, ${limit} at once`
      }),
      "task-held-back": event({
        tells: "a ready task does not start at this step, with the reason; logged again when the reason changes",
        fields: {
          run: RUN,
          taskId: TASK,
          member: optional(text("The member whose part it is, in a composite run.")),
          title: text("The title of the task, or of the part."),
          reason: REASON,
          by: optional(texts("What it waits for: tasks, or in a composite run members."))
        },
        line: ({ taskId, member, title, reason }) => `${member ?? taskId} ${title}: ${reason}`
      }),
      "task-claimed": event({
        tells: "a run claimed a task for an attempt",
        fields: { run: RUN, taskId: TASK, reference: REFERENCE },
        line: ({ taskId, reference }) => `${taskId} for attempt ${reference}`
      }),
      "report-asked": event({
        tells: "an agent that tried to stop without a valid report was asked for one, and keeps its slot",
        fields: { reference: REFERENCE, agent: AGENT, life: LIFE, why: text("What was wrong with its last message.") },
        line: ({ reference, agent, why, owner }, names) => `${names.ofAgent(owner, agent)} was asked for the report of ${reference}: ${why}`
      }),
      "brief-not-given": event({
        tells: "an agent got something other than its brief: another prompt, or its bare reference",
        fields: {
          reference: REFERENCE,
          call: CALL,
          agent: AGENT,
          given: oneOf(
            ["another-prompt", "reference"],
            "What it was given: another plugin's prompt, or the reference itself."
          )
        },
        line: ({ reference, agent, given, owner }, names) => `${names.ofAgent(owner, agent)} was given ${given === "reference" ? "its bare reference" : "another prompt"} for ${reference}`
      }),
      "worktree-set-up": event({
        tells: "the worktree of an attempt was set up, with the time it took and what failed",
        fields: {
          reference: REFERENCE,
          tookMs: whole("How long it took, in milliseconds.", { minimum: 0 }),
          failure: optional(text("What failed, in words; absent if nothing did."))
        },
        line: ({ reference, tookMs, failure }, names) => `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${failure ?? "done"}, ${tookMs} ms`
      }),
      "report-collected": event({
        tells: "the engine recorded how an attempt ended",
        fields: {
          run: RUN,
          reference: REFERENCE,
          status: oneOf(["done", "failed", "needs-input", "in-doubt", "withdrawn"], "How the attempt ended.")
        },
        line: ({ reference, status }, names) => `attempt ${reference}${parenthesis(names.taskOfReference(reference))}: ${status}`
      }),
      "task-closed": event({
        tells: "a run closed a task that its agent reported done",
        fields: { run: RUN, taskId: TASK, reference: REFERENCE },
        line: ({ taskId, reference }) => `${taskId}, done by attempt ${reference}`
      }),
      "task-retried": event({
        tells: "a failed task is tried again",
        fields: { run: RUN, taskId: TASK, reference: REFERENCE, reason: REASON },
        line: ({ taskId, reference, reason }) => `${taskId} as attempt ${reference}: ${reason}`
      }),
      "task-given-back": event({
        tells: "a run released its claim on a task",
        fields: { run: RUN, taskId: TASK, reason: REASON },
        line: ({ taskId, reason }) => `${taskId}: ${reason}`
      }),
      "run-paused": event({
        tells: "a run starts nothing more until it is resumed",
        fields: { run: RUN },
        line: ({ run }) => `run ${run} is paused: nothing new starts`
      }),
      "run-resumed": event({
        tells: "a run may start agents again",
        fields: { run: RUN },
        line: ({ run }) => `run ${run} continues`
      }),
      "run-stopping": event({
        tells: "a run starts nothing more and ends when its agents have",
        fields: { run: RUN },
        line: ({ run }) => `run ${run} is stopping: nothing new starts`
      }),
      "run-finished": event({
        tells: "a run has nothing left to do",
        fields: { run: RUN, closed: whole("Tasks closed."), failed: whole("Tasks failed.") },
        line: ({ run, closed, failed }) => `run ${run}: ${closed} closed, ${failed} failed`
      })
    };
    EVENT_TYPES = Object.keys(EVENT_TABLE);
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
  "orchestrator/core/ledger/defined.ts": () => (init_defined(), __toCommonJS(defined_exports)),
  "orchestrator/core/ledger/owner.ts": () => (init_owner(), __toCommonJS(owner_exports)),
  "orchestrator/core/ledger/foreign-file.ts": () => (init_foreign_file(), __toCommonJS(foreign_file_exports)),
  "orchestrator/core/ledger/holding-name.ts": () => (init_holding_name(), __toCommonJS(holding_name_exports)),
  "orchestrator/core/ledger/admitted.ts": () => (init_admitted(), __toCommonJS(admitted_exports)),
  "orchestrator/core/ledger/safe-id.ts": () => (init_safe_id(), __toCommonJS(safe_id_exports)),
  "orchestrator/core/ledger/signals/ledger-view.ts": () => (init_ledger_view(), __toCommonJS(ledger_view_exports)),
  "orchestrator/core/ledger/explain-denial.ts": () => (init_explain_denial(), __toCommonJS(explain_denial_exports)),
  "orchestrator/core/ledger/parse-event.ts": () => (init_parse_event(), __toCommonJS(parse_event_exports)),
  "orchestrator/core/ledger/fold/fold-events.ts": () => (init_fold_events(), __toCommonJS(fold_events_exports)),
  "orchestrator/core/ledger/fold/ledger-state.ts": () => (init_ledger_state(), __toCommonJS(ledger_state_exports)),
  "orchestrator/core/ledger/fold/has-life-ended.ts": () => (init_has_life_ended(), __toCommonJS(has_life_ended_exports)),
  "orchestrator/core/ledger/pane-settings.ts": () => (init_pane_settings(), __toCommonJS(pane_settings_exports)),
  "orchestrator/core/ledger/remembered-life.ts": () => (init_remembered_life(), __toCommonJS(remembered_life_exports)),
  "orchestrator/core/ledger/events/event-table.ts": () => (init_event_table(), __toCommonJS(event_table_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
