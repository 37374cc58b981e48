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
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
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
  parseOwnerKey: () => parseOwnerKey,
  whereIsForeign: () => whereIsForeign
});
function ownerKey(owner) {
  return `m${owner.machine}-b${owner.boot}-n${owner.namespace}-p${owner.pid}-s${owner.start}`;
}
function parseOwnerKey(key) {
  const match = KEY.exec(key);
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
function whereIsForeign(owner, self) {
  if (ownerDistance(owner, self) !== "foreign") return void 0;
  const areKnown = isKnown(owner.machine) && isKnown(self.machine);
  if (areKnown && owner.machine !== self.machine) return "on another machine";
  if (owner.namespace !== self.namespace) return "in another container or pid namespace";
  return areKnown && isKnown(owner.boot) && isKnown(self.boot) ? "in this container before a restart, or in another one of its image" : "on a machine, or before a restart, that cannot be told";
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

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/max-concurrent-agents.ts");
    var names = { get MAX_CONCURRENT_AGENTS() {
      return module_().MAX_CONCURRENT_AGENTS;
    } };
    module2.exports = Object.create(names);
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

// orchestrator/core/ledger/held-slot.ts
var held_slot_exports = {};
__export(held_slot_exports, {
  countsUnread: () => countsUnread,
  holderAmong: () => holderAmong,
  isSlot: () => isSlot
});
function isSlot(name) {
  return /^[1-9]\d{0,2}$/.test(name);
}
function holderAmong(slot, files) {
  for (const file2 of files) {
    const name = parseHoldingName(file2);
    if (name) return { file: file2, name };
  }
  const file = files.find((one) => !isForeignFile(one));
  return file === void 0 || !countsUnread(slot) ? void 0 : { file };
}
function countsUnread(slot) {
  return slot <= import_max_concurrent_agents.MAX_CONCURRENT_AGENTS;
}
var import_max_concurrent_agents;
var init_held_slot = __esm({
  "orchestrator/core/ledger/held-slot.ts"() {
    "use strict";
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    init_foreign_file();
    init_holding_name();
  }
});

// orchestrator/core/ledger/room.ts
var room_exports = {};
__export(room_exports, {
  roomUnder: () => roomUnder
});
function roomUnder(limit, held, waiting) {
  const unheld = Math.max(0, limit - held);
  return { held, waiting, unheld, free: Math.max(0, unheld - waiting) };
}
var init_room = __esm({
  "orchestrator/core/ledger/room.ts"() {
    "use strict";
  }
});

// orchestrator/core/ledger/progress.ts
var progress_exports = {};
__export(progress_exports, {
  progressOf: () => progressOf
});
function progressOf({ place, name }) {
  if (place === "idle") return 2;
  return place === "waiting" || name.hold.kind === "reserved" ? 0 : 1;
}
var init_progress = __esm({
  "orchestrator/core/ledger/progress.ts"() {
    "use strict";
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

// elsewhere:orchestrator/core/ledger/fold/fold-events.ts
var require_fold_events = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/fold-events.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/fold.cjs", "orchestrator/core/ledger/fold/fold-events.ts");
    var names = { get foldEvent() {
      return module_().foldEvent;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/fold/ledger-state.ts
var require_ledger_state = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/ledger-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/fold.cjs", "orchestrator/core/ledger/fold/ledger-state.ts");
    var names = {
      get LedgerState() {
        return module_().LedgerState;
      },
      get isCutOff() {
        return module_().isCutOff;
      },
      get newestLife() {
        return module_().newestLife;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/ledger/remembered-life.ts
var remembered_life_exports = {};
__export(remembered_life_exports, {
  eventsOfRemembered: () => eventsOfRemembered,
  isRememberedLife: () => isRememberedLife,
  progressOfRemembered: () => progressOfRemembered,
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
function progressOfRemembered({ file, place }) {
  const name = parseHoldingName(file);
  return name === void 0 ? 0 : progressOf({ place, name });
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
    init_progress();
    PLACES = ["slot", "fork", "idle"];
    TEXTS = ["since", "agentType", "description"];
    OPTIONAL_TEXTS = ["session", "call", "caller", "skillName", "taskId", "promptId"];
  }
});

// elsewhere:orchestrator/core/ledger/signals/ledger-view.ts
var require_ledger_view = __commonJS({
  "elsewhere:orchestrator/core/ledger/signals/ledger-view.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/signals.cjs", "orchestrator/core/ledger/signals/ledger-view.ts");
    var names = {
      get descendants() {
        return module_().descendants;
      },
      get isOwn() {
        return module_().isOwn;
      },
      get isSameAgent() {
        return module_().isSameAgent;
      },
      get isUnstarted() {
        return module_().isUnstarted;
      },
      get lifeOfAgent() {
        return module_().lifeOfAgent;
      },
      get lifeOfCall() {
        return module_().lifeOfCall;
      },
      get workerOf() {
        return module_().workerOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/ledger/missing-lines.ts
var missing_lines_exports = {};
__export(missing_lines_exports, {
  isAheadOfLog: () => isAheadOfLog,
  listWith: () => listWith,
  missingLines: () => missingLines
});
function isAheadOfLog(state, { life, name }) {
  const progress = progressOf({ place: life.place, name });
  return progress > 0 && progress > (progressInLog(state, life.life) ?? -1);
}
function missingLines(state, open, filed) {
  const { life, name, at, transcript } = filed;
  const known = state.ofLife(life.life) ?? (life.agent && state.ofAgent(life.owner, life.agent));
  const remembered = rememberedLife(known ? { ...life, entry: known } : life, holdingName(name));
  if (remembered === void 0) return [];
  const { slot = 0 } = life;
  const hasBegun = (progressInLog(state, life.life) ?? 0) > 0;
  const lines = [];
  for (const line of eventsOfRemembered(remembered, slot > import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS ? void 0 : life.slot)) {
    if (line.type === "idle") lines.push({ ...line, at });
    else if (line.type !== "started" && !known) lines.push(line);
    else if (line.type === "started" && !hasBegun)
      lines.push({ ...line, at, how: kindOfStart(state, open, filed), ...defined({ transcript }) });
  }
  return lines;
}
function listWith(state, lines) {
  if (lines.length === 0) return state.list();
  const whole = import_ledger_state.LedgerState.from(state.list(), []);
  for (const line of lines) (0, import_fold_events.foldEvent)(whole, line);
  return whole.list();
}
function kindOfStart(state, open, { life, how }) {
  if (open.some((one) => one.place === "idle" && one.life !== life.life && (0, import_ledger_view.isSameAgent)(one, life))) return "wake";
  if (life.place === "fork") return "fork";
  return statusInLog(state, life.life) === "reserved" ? "spawn" : how ?? "spawn";
}
function progressInLog(state, life) {
  const status = statusInLog(state, life);
  if (status === void 0) return state.hasNotedEnd(life) ? 2 : void 0;
  if (status === "reserved" || status === "waiting") return 0;
  return status === "running" ? 1 : 2;
}
function statusInLog(state, life) {
  return state.ofLife(life)?.lives.find((one) => one.life === life)?.status;
}
var import_max_concurrent_agents2, import_fold_events, import_ledger_state, import_ledger_view;
var init_missing_lines = __esm({
  "orchestrator/core/ledger/missing-lines.ts"() {
    "use strict";
    import_max_concurrent_agents2 = __toESM(require_max_concurrent_agents(), 1);
    init_defined();
    import_fold_events = __toESM(require_fold_events(), 1);
    import_ledger_state = __toESM(require_ledger_state(), 1);
    init_holding_name();
    init_progress();
    init_remembered_life();
    import_ledger_view = __toESM(require_ledger_view(), 1);
  }
});

// orchestrator/core/ledger/pane-settings.ts
var pane_settings_exports = {};
__export(pane_settings_exports, {
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
  "orchestrator/core/ledger/defined.ts": () => (init_defined(), __toCommonJS(defined_exports)),
  "orchestrator/core/ledger/owner.ts": () => (init_owner(), __toCommonJS(owner_exports)),
  "orchestrator/core/ledger/foreign-file.ts": () => (init_foreign_file(), __toCommonJS(foreign_file_exports)),
  "orchestrator/core/ledger/held-slot.ts": () => (init_held_slot(), __toCommonJS(held_slot_exports)),
  "orchestrator/core/ledger/holding-name.ts": () => (init_holding_name(), __toCommonJS(holding_name_exports)),
  "orchestrator/core/ledger/room.ts": () => (init_room(), __toCommonJS(room_exports)),
  "orchestrator/core/ledger/progress.ts": () => (init_progress(), __toCommonJS(progress_exports)),
  "orchestrator/core/ledger/admitted.ts": () => (init_admitted(), __toCommonJS(admitted_exports)),
  "orchestrator/core/ledger/safe-id.ts": () => (init_safe_id(), __toCommonJS(safe_id_exports)),
  "orchestrator/core/ledger/missing-lines.ts": () => (init_missing_lines(), __toCommonJS(missing_lines_exports)),
  "orchestrator/core/ledger/remembered-life.ts": () => (init_remembered_life(), __toCommonJS(remembered_life_exports)),
  "orchestrator/core/ledger/pane-settings.ts": () => (init_pane_settings(), __toCommonJS(pane_settings_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
