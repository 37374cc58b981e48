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

// elsewhere:orchestrator/io/names-in.ts
var require_names_in = __commonJS({
  "elsewhere:orchestrator/io/names-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/names-in.ts");
    var names = {
      get entriesIn() {
        return module_().entriesIn;
      },
      get namesIn() {
        return module_().namesIn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/remove-file.ts
var require_remove_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/remove-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../plain-file.cjs", "orchestrator/io/plain-file/remove-file.ts");
    var names = { get removeFile() {
      return module_().removeFile;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/user-state-dir.ts
var require_user_state_dir = __commonJS({
  "elsewhere:orchestrator/io/settings/user-state-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/user-state-dir.ts");
    var names = {
      get stateDirBelow() {
        return module_().stateDirBelow;
      },
      get userStateDir() {
        return module_().userStateDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/try-to.ts
var require_try_to = __commonJS({
  "elsewhere:orchestrator/io/try-to.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/try-to.ts");
    var names = { get tryTo() {
      return module_().tryTo;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/memory/at-work-folder.ts
var at_work_folder_exports = {};
__export(at_work_folder_exports, {
  MARK: () => MARK,
  atWorkFolder: () => atWorkFolder,
  forget: () => forget,
  forgetClient: () => forgetClient
});
function atWorkFolder() {
  return (0, import_node_path.join)((0, import_user_state_dir.userStateDir)(), "at-work");
}
function forget(name) {
  (0, import_try_to.tryTo)(() => (0, import_remove_file.removeFile)((0, import_node_path.join)(atWorkFolder(), name)));
}
function forgetClient(owner) {
  for (const name of (0, import_names_in.namesIn)(atWorkFolder())) if (name.startsWith(owner + MARK)) forget(name);
}
var import_node_path, import_names_in, import_remove_file, import_user_state_dir, import_try_to, MARK;
var init_at_work_folder = __esm({
  "orchestrator/io/ledger/memory/at-work-folder.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_names_in = __toESM(require_names_in(), 1);
    import_remove_file = __toESM(require_remove_file(), 1);
    import_user_state_dir = __toESM(require_user_state_dir(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    MARK = "~";
  }
});

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/owner.ts");
    var names = {
      get NO_START() {
        return module_().NO_START;
      },
      get UNKNOWN() {
        return module_().UNKNOWN;
      },
      get ownerDistance() {
        return module_().ownerDistance;
      },
      get ownerKey() {
        return module_().ownerKey;
      },
      get parseOwnerKey() {
        return module_().parseOwnerKey;
      },
      get whereIsForeign() {
        return module_().whereIsForeign;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
    var names = {
      get followLinks() {
        return module_().followLinks;
      },
      get isInGitDir() {
        return module_().isInGitDir;
      },
      get isWithin() {
        return module_().isWithin;
      },
      get resolveWithin() {
        return module_().resolveWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
    var names = {
      get createState() {
        return module_().createState;
      },
      get hasState() {
        return module_().hasState;
      },
      get howToRecover() {
        return module_().howToRecover;
      },
      get ignoreFolder() {
        return module_().ignoreFolder;
      },
      get isFolder() {
        return module_().isFolder;
      },
      get isLost() {
        return module_().isLost;
      },
      get isOwnLink() {
        return module_().isOwnLink;
      },
      get linkText() {
        return module_().linkText;
      },
      get refuseState() {
        return module_().refuseState;
      },
      get statePaths() {
        return module_().statePaths;
      },
      get whyElsewhere() {
        return module_().whyElsewhere;
      },
      get whyLost() {
        return module_().whyLost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/holding-name.ts
var require_holding_name = __commonJS({
  "elsewhere:orchestrator/core/ledger/holding-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/holding-name.ts");
    var names = {
      get agentOf() {
        return module_().agentOf;
      },
      get endedName() {
        return module_().endedName;
      },
      get holdingName() {
        return module_().holdingName;
      },
      get parseEndedName() {
        return module_().parseEndedName;
      },
      get parseHoldingName() {
        return module_().parseHoldingName;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/remembered-life.ts
var require_remembered_life = __commonJS({
  "elsewhere:orchestrator/core/ledger/remembered-life.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/remembered-life.ts");
    var names = {
      get eventsOfRemembered() {
        return module_().eventsOfRemembered;
      },
      get isRememberedLife() {
        return module_().isRememberedLife;
      },
      get progressOfRemembered() {
        return module_().progressOfRemembered;
      },
      get rememberedLife() {
        return module_().rememberedLife;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
    var names = {
      get MOST_STATE_BYTES() {
        return module_().MOST_STATE_BYTES;
      },
      get readPlainBytes() {
        return module_().readPlainBytes;
      },
      get readPlainFile() {
        return module_().readPlainFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/memory/at-work-file.ts
function atWorkFiles() {
  for (let look = 1; ; look++) {
    const names = (0, import_names_in2.namesIn)(atWorkFolder()).filter((name) => !forgetIfOld(name) && isWhole(name));
    const files = names.map((name) => readAtWork(name));
    const isMoved = names.some((name, at) => files[at] === void 0 && writtenAt(name) === void 0);
    if (!isMoved || look === MOST_LOOKS) return files.flatMap((file) => file ?? []);
  }
}
function isWhole(name) {
  return name.split(MARK).length === 2;
}
function forgetIfOld(name) {
  const written = writtenAt(name);
  const isOld = written !== void 0 && Date.now() - written > (isWhole(name) ? LONGEST_MS : WRITTEN_WITHIN_MS);
  if (isOld) forget(name);
  return isOld;
}
function writtenAt(name) {
  return (0, import_node_fs.lstatSync)((0, import_node_path2.join)(atWorkFolder(), name), { throwIfNoEntry: false })?.mtimeMs;
}
function isRemembered(life) {
  return atWorkFiles().some(({ lives }) => lives.some(({ file }) => (0, import_holding_name.parseHoldingName)(file)?.life === life));
}
function readAtWork(name) {
  try {
    const { dir, shown, lives } = JSON.parse((0, import_read_plain_file.readPlainFile)((0, import_node_path2.join)(atWorkFolder(), name), MOST_BYTES) ?? "null");
    if (typeof dir !== "string" || !Array.isArray(lives)) return void 0;
    const isShown = typeof shown === "string" ? { shown } : {};
    return { name, owner: ownerOf(name), dir, ...isShown, lives: lives.filter(import_remembered_life.isRememberedLife) };
  } catch {
    return void 0;
  }
}
function ownerOf(name) {
  return name.split(MARK, 1)[0];
}
var import_node_fs, import_node_path2, import_holding_name, import_remembered_life, import_names_in2, import_read_plain_file, MOST_BYTES, LONGEST_MS, WRITTEN_WITHIN_MS, MOST_LOOKS;
var init_at_work_file = __esm({
  "orchestrator/io/ledger/memory/at-work-file.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path2 = require("node:path");
    import_holding_name = __toESM(require_holding_name(), 1);
    import_remembered_life = __toESM(require_remembered_life(), 1);
    import_names_in2 = __toESM(require_names_in(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    init_at_work_folder();
    MOST_BYTES = 2 ** 20;
    LONGEST_MS = 30 * 24 * 36e5;
    WRITTEN_WITHIN_MS = 6e4;
    MOST_LOOKS = 20;
  }
});

// orchestrator/io/ledger/memory/where-at-work.ts
var where_at_work_exports = {};
__export(where_at_work_exports, {
  filesAround: () => filesAround,
  isAnybodyAtWork: () => isAnybodyAtWork,
  isOfFolder: () => isOfFolder,
  placesOfClient: () => placesOfClient,
  wasLinkedTo: () => wasLinkedTo
});
function isAnybodyAtWork(location) {
  return filesAround(location).length > 0;
}
function filesAround(location) {
  let real;
  const here = () => {
    real ??= (0, import_resolve_within.followLinks)(location.root);
    return real;
  };
  return atWorkFiles().filter((file) => isAround(file, location, here));
}
function placesOfClient(near, pid) {
  const names = (0, import_names_in3.namesIn)(atWorkFolder()).filter((name) => (0, import_owner.parseOwnerKey)(ownerOf(name))?.pid === pid);
  return names.flatMap((name) => {
    const file = readAtWork(name);
    if (file === void 0 || file.dir === near.paths.dir) return [];
    const { gitLeadsTo: _elsewhere, ...place2 } = near;
    return { ...place2, paths: (0, import_state_paths.statePaths)(file.dir, file.shown), root: rootOf(file) ?? near.root };
  });
}
function isAround(file, location, here) {
  const began = rootOf(file);
  if (began === void 0 || began === location.root) return true;
  const there = (0, import_resolve_within.followLinks)(began);
  if ((0, import_resolve_within.isWithin)(there, here()) || (0, import_resolve_within.isWithin)(here(), there)) return true;
  return wasLinkedTo(file, location) || !(0, import_state_paths.hasState)((0, import_state_paths.statePaths)(file.dir));
}
function wasLinkedTo({ dir }, { gitLeadsTo }) {
  return gitLeadsTo !== void 0 && (0, import_resolve_within.isWithin)((0, import_resolve_within.followLinks)((0, import_node_path3.dirname)(dir)), gitLeadsTo);
}
function isOfFolder(file, location) {
  const { paths, root, workTree, isInGit } = location;
  if (file.dir === paths.dir || wasLinkedTo(file, location)) return true;
  const began = rootOf(file);
  if (began === void 0) return false;
  const there = (0, import_resolve_within.followLinks)(began);
  const here = (0, import_resolve_within.followLinks)(root);
  if (there === here || there === (0, import_resolve_within.followLinks)(workTree)) return true;
  return file.shown !== void 0 && !isInGit && (0, import_resolve_within.isWithin)(there, here);
}
function rootOf({ dir, shown }) {
  const inWorkTree = shown ?? dir;
  return /[\\/]\.claude[\\/]state$/.test(inWorkTree) ? (0, import_node_path3.dirname)((0, import_node_path3.dirname)(inWorkTree)) : void 0;
}
var import_node_path3, import_owner, import_names_in3, import_resolve_within, import_state_paths;
var init_where_at_work = __esm({
  "orchestrator/io/ledger/memory/where-at-work.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    import_owner = __toESM(require_owner(), 1);
    import_names_in3 = __toESM(require_names_in(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    init_at_work_file();
    init_at_work_folder();
  }
});

// elsewhere:orchestrator/core/ledger/fold/has-life-ended.ts
var require_has_life_ended = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/has-life-ended.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger/fold.cjs", "orchestrator/core/ledger/fold/has-life-ended.ts");
    var names = {
      get BY_MISSING_RECORD() {
        return module_().BY_MISSING_RECORD;
      },
      get hasLifeEnded() {
        return module_().hasLifeEnded;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/progress.ts
var require_progress = __commonJS({
  "elsewhere:orchestrator/core/ledger/progress.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/progress.ts");
    var names = { get progressOf() {
      return module_().progressOf;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/ended-lives.ts
var require_ended_lives = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/ended-lives.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/ended-lives.ts");
    var names = { get endedLives() {
      return module_().endedLives;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/ledger-history.ts
var require_ledger_history = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/ledger-history.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/ledger-history.ts");
    var names = {
      get catchUp() {
        return module_().catchUp;
      },
      get readHistory() {
        return module_().readHistory;
      },
      get writeSnapshot() {
        return module_().writeSnapshot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/open-files.ts
var require_open_files = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/open-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/open-files.ts");
    var names = {
      get filesOfLife() {
        return module_().filesOfLife;
      },
      get findOpenFiles() {
        return module_().findOpenFiles;
      },
      get nameOfLife() {
        return module_().nameOfLife;
      },
      get openLives() {
        return module_().openLives;
      },
      get pathOfLife() {
        return module_().pathOfLife;
      },
      get readOpenFile() {
        return module_().readOpenFile;
      },
      get readOpenFiles() {
        return module_().readOpenFiles;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/slots.ts
var require_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/slots.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/slots.ts");
    var names = {
      get moveFile() {
        return module_().moveFile;
      },
      get readRecord() {
        return module_().readRecord;
      },
      get readSlots() {
        return module_().readSlots;
      },
      get renameHolding() {
        return module_().renameHolding;
      },
      get slotDir() {
        return module_().slotDir;
      },
      get takeSlot() {
        return module_().takeSlot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/owner-of-process.ts");
    var names = {
      get clientPid() {
        return module_().clientPid;
      },
      get isOwnerGone() {
        return module_().isOwnerGone;
      },
      get ownerOfProcess() {
        return module_().ownerOfProcess;
      },
      get thisProcess() {
        return module_().thisProcess;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/memory/find-forgotten.ts
var find_forgotten_exports = {};
__export(find_forgotten_exports, {
  findForgotten: () => findForgotten,
  forgetFolder: () => forgetFolder
});
function findForgotten(location, whose, self, { remembered = filesAround(location), open: looked, lives: found = looked } = {}) {
  const own = (0, import_owner2.ownerKey)(self);
  const isOwn = (file) => whose === "client-and-folder" && file.owner === own;
  const ofHere = remembered.filter((file) => isOwn(file) || isOfFolder(file, location));
  if (ofHere.length === 0) return void 0;
  const outdated = ofHere.filter((file) => isOwn(file) && file.dir !== location.paths.dir);
  const ofThisState = ofHere.filter((file) => isOwn(file) && file.dir === location.paths.dir);
  const pastIn = (open2) => ofThisState.flatMap((file) => pastLives(location.paths, file, open2));
  const areFound = found && ofHere.every(({ lives: lives2 }) => lives2.every((life) => isAmong(found, life)));
  if (areFound && outdated.length === 0 && pastIn(found).length === 0) return "all-found";
  const open = looked ?? (0, import_open_files.openLives)(location.paths);
  const past = pastIn(open);
  const isKnown = knownLives(location.paths, open);
  const lives = ofHere.flatMap((file) => {
    const unknown = file.lives.filter((life) => !isKnown(life));
    return unknown.length === 0 || isOwn(file) || isAlive(file) ? unknown : [];
  });
  return lives.length + outdated.length + past.length === 0 ? void 0 : { lives, outdated, past };
  function isAlive(file) {
    const owner = (0, import_owner2.parseOwnerKey)(file.owner);
    if (owner === void 0 || (0, import_owner2.ownerDistance)(owner, self) === "foreign") return false;
    const isGone = (0, import_owner_of_process.isOwnerGone)(owner, self);
    if (isGone) forget(file.name);
    return !isGone;
  }
}
function forgetFolder(location) {
  for (const file of atWorkFiles()) if (isOfFolder(file, location)) forget(file.name);
}
function pastLives(paths, file, open) {
  const isUnknown = ({ lives }, { name }) => !lives.some((life) => lifeOf(life) === name.life);
  const ofClient = [...open.values()].filter(({ name, place: place2 }) => name.owner === file.owner && place2 !== "waiting");
  const unknown = ofClient.filter((one) => isUnknown(file, one));
  if (unknown.length === 0) return [];
  const before = Math.min(writtenAt(file.name) ?? 0, Date.now()) - SURELY_OLDER_MS;
  const newest = readAtWork(file.name);
  if (newest === void 0) return [];
  const { state } = (0, import_ledger_history.readHistory)(paths);
  const begunAt = ({ name: { life } }) => state.ofLife(life)?.lives.find((one) => one.life === life && one.status !== "waiting")?.from;
  return unknown.filter((one) => isUnknown(newest, one) && Date.parse(begunAt(one) ?? "") < before);
}
function knownLives(paths, open) {
  let ended;
  let history;
  return (remembered) => {
    const life = lifeOf(remembered);
    if (isAmong(open, remembered)) return true;
    ended ??= (0, import_ended_lives.endedLives)(paths);
    if (ended.has(life)) return true;
    if (!(0, import_state_paths2.hasState)(paths)) return false;
    history ??= (0, import_ledger_history.readHistory)(paths);
    return (0, import_has_life_ended.hasLifeEnded)(history.state, life) || isHidden(paths, history.state, life);
  };
}
function isHidden(paths, state, life) {
  const slot = state.ofLife(life)?.lives.find((one) => one.life === life)?.slot;
  return (0, import_slots.readSlots)(paths).some((one) => one.slot === slot && one.isClosed === true);
}
function isAmong(found, remembered) {
  const file = found.get(lifeOf(remembered));
  return file !== void 0 && (0, import_progress.progressOf)(file) >= (0, import_remembered_life2.progressOfRemembered)(remembered);
}
function lifeOf({ file }) {
  return (0, import_holding_name2.parseHoldingName)(file)?.life ?? "";
}
var import_has_life_ended, import_holding_name2, import_owner2, import_progress, import_remembered_life2, import_ended_lives, import_ledger_history, import_open_files, import_slots, import_state_paths2, import_owner_of_process, SURELY_OLDER_MS;
var init_find_forgotten = __esm({
  "orchestrator/io/ledger/memory/find-forgotten.ts"() {
    "use strict";
    import_has_life_ended = __toESM(require_has_life_ended(), 1);
    import_holding_name2 = __toESM(require_holding_name(), 1);
    import_owner2 = __toESM(require_owner(), 1);
    import_progress = __toESM(require_progress(), 1);
    import_remembered_life2 = __toESM(require_remembered_life(), 1);
    import_ended_lives = __toESM(require_ended_lives(), 1);
    import_ledger_history = __toESM(require_ledger_history(), 1);
    import_open_files = __toESM(require_open_files(), 1);
    import_slots = __toESM(require_slots(), 1);
    import_state_paths2 = __toESM(require_state_paths(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    init_at_work_file();
    init_at_work_folder();
    init_where_at_work();
    SURELY_OLDER_MS = 1e4;
  }
});

// elsewhere:orchestrator/core/short-hash.ts
var require_short_hash = __commonJS({
  "elsewhere:orchestrator/core/short-hash.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/short-hash.ts");
    var names = { get shortHash() {
      return module_().shortHash;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/random-id.ts
var require_random_id = __commonJS({
  "elsewhere:orchestrator/io/random-id.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/random-id.ts");
    var names = { get randomId() {
      return module_().randomId;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/sleep-sync.ts
var require_sleep_sync = __commonJS({
  "elsewhere:orchestrator/io/process/sleep-sync.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../process.cjs", "orchestrator/io/process/sleep-sync.ts");
    var names = { get sleepSync() {
      return module_().sleepSync;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/memory/with-memory-lock.ts
function withMemoryLock(name, change2) {
  const lock = `${name}${MARK}lock`;
  const isLocked = takeLock(lock);
  try {
    change2(isLocked);
  } finally {
    if (isLocked) forget(lock);
  }
}
function takeLock(name) {
  const path = (0, import_node_path4.join)(atWorkFolder(), name);
  for (let look = 0; look < MOST_LOOKS2; look++) {
    try {
      (0, import_node_fs2.writeFileSync)(path, "", { flag: "wx", mode: 384 });
      return true;
    } catch (error) {
      const { code } = error;
      if (code === "ENOENT") (0, import_try_to2.tryTo)(() => (0, import_node_fs2.mkdirSync)(atWorkFolder(), { recursive: true, mode: 448 }));
      else if (code !== "EEXIST") return false;
      else if (isAbandoned(path)) forget(name);
      else (0, import_sleep_sync.sleepSync)(LOOK_EVERY_MS);
    }
  }
  return false;
}
function isAbandoned(path) {
  const taken = (0, import_node_fs2.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs;
  return taken !== void 0 && Math.abs(Date.now() - taken) > TAKES_MS;
}
var import_node_fs2, import_node_path4, import_sleep_sync, import_try_to2, TAKES_MS, LOOK_EVERY_MS, MOST_LOOKS2;
var init_with_memory_lock = __esm({
  "orchestrator/io/ledger/memory/with-memory-lock.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path4 = require("node:path");
    import_sleep_sync = __toESM(require_sleep_sync(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    init_at_work_folder();
    TAKES_MS = 1e3;
    LOOK_EVERY_MS = 2;
    MOST_LOOKS2 = 100;
  }
});

// orchestrator/io/ledger/memory/remember-at-work.ts
function rememberToo(paths, owner, lives) {
  const ids = new Set(lives.map(idOf));
  change(placeOf(paths, owner), (before) => [...before.filter((life) => !ids.has(idOf(life))), ...lives]);
}
function placeOf({ dir, shown }, owner) {
  return { name: `${owner}${MARK}${(0, import_short_hash.shortHash)(dir)}`, dir, ...shown === void 0 ? {} : { shown } };
}
function change(place2, next) {
  if (changed(place2, next, false) !== void 0) changeLocked(place2, next);
}
function changeLocked(place2, next) {
  withMemoryLock(place2.name, (isLocked) => {
    const asOf = /* @__PURE__ */ new Date();
    const lives = changed(place2, next, isLocked);
    if (lives) write(place2, lives, asOf);
  });
}
function changed({ name }, next, isLocked) {
  const before = readAtWork(name)?.lives ?? [];
  const lives = next(before, isLocked);
  return JSON.stringify(lives) === JSON.stringify(before) ? void 0 : lives;
}
function write({ name, dir, shown }, lives, asOf) {
  if (lives.length === 0) forget(name);
  else (0, import_try_to3.tryTo)(() => replace((0, import_node_path5.join)(atWorkFolder(), name), JSON.stringify({ format: 1, dir, shown, lives }), asOf));
}
function idOf({ file }) {
  return (0, import_holding_name3.parseHoldingName)(file)?.life ?? file;
}
function replace(file, content, asOf) {
  const fresh = `${file}${MARK}${(0, import_random_id.randomId)()}`;
  (0, import_node_fs3.writeFileSync)(fresh, content, { flag: "wx", mode: 384 });
  (0, import_node_fs3.utimesSync)(fresh, asOf, asOf);
  (0, import_node_fs3.renameSync)(fresh, file);
}
var import_node_fs3, import_node_path5, import_holding_name3, import_remembered_life3, import_short_hash, import_random_id, import_try_to3, import_ended_lives2, import_open_files2, import_state_paths3;
var init_remember_at_work = __esm({
  "orchestrator/io/ledger/memory/remember-at-work.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path5 = require("node:path");
    import_holding_name3 = __toESM(require_holding_name(), 1);
    import_remembered_life3 = __toESM(require_remembered_life(), 1);
    import_short_hash = __toESM(require_short_hash(), 1);
    import_random_id = __toESM(require_random_id(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    import_ended_lives2 = __toESM(require_ended_lives(), 1);
    import_open_files2 = __toESM(require_open_files(), 1);
    import_state_paths3 = __toESM(require_state_paths(), 1);
    init_at_work_file();
    init_at_work_folder();
    init_with_memory_lock();
  }
});

// elsewhere:orchestrator/core/ledger/defined.ts
var require_defined = __commonJS({
  "elsewhere:orchestrator/core/ledger/defined.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/ledger.cjs", "orchestrator/core/ledger/defined.ts");
    var names = { get defined() {
      return module_().defined;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/max-concurrent-agents.ts");
    var names = { get MAX_CONCURRENT_AGENTS() {
      return module_().MAX_CONCURRENT_AGENTS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/hold-directory.ts
var require_hold_directory = __commonJS({
  "elsewhere:orchestrator/io/hold-directory.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/hold-directory.ts");
    var names = { get holdDirectory() {
      return module_().holdDirectory;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/events-log.ts
var require_events_log = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/events-log.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/events-log.ts");
    var names = {
      get appendEvent() {
        return module_().appendEvent;
      },
      get logSize() {
        return module_().logSize;
      },
      get readEvents() {
        return module_().readEvents;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/memory/restore-lives.ts
function restoreLives(paths, lives) {
  (0, import_state_paths4.createState)(paths);
  for (const life of lives) restoreLife(paths, life);
}
function endPast(paths, past) {
  for (const { path, name } of past) {
    const status = name.hold.kind === "agent" ? "completed" : "refused";
    (0, import_slots2.moveFile)(path, (0, import_node_path6.join)(paths.ended, (0, import_holding_name4.endedName)({ life: name.life, status })));
  }
}
function restoreLife(paths, remembered) {
  const life = (0, import_holding_name4.parseHoldingName)(remembered.file)?.life ?? "";
  for (let left = MOST_TRIES; left > 0; left--) {
    const files = (0, import_open_files3.filesOfLife)(paths, life);
    if (files.some((file) => !isBehind(file, remembered))) return;
    const placed = advance(paths, files, remembered) ?? place(paths, remembered, life);
    if (placed === void 0) continue;
    if ((0, import_has_life_ended2.hasLifeEnded)((0, import_ledger_history2.readHistory)(paths).state, life) || (0, import_ended_lives3.endedLives)(paths).has(life) || !isRemembered(life)) {
      (0, import_node_fs4.rmSync)(placed.path, { force: true });
      return;
    }
    if (keepFirst(paths, remembered, life) === placed.path) logAgain(paths, remembered, life, placed.slot);
    return;
  }
  throw new Error(`too many hooks at once count again who is at work in ${paths.dir}`);
}
function logAgain(paths, remembered, life, slot) {
  const entry = (0, import_ledger_history2.readHistory)(paths).state.ofLife(life);
  if (entry?.status === STATUSES[(0, import_remembered_life4.progressOfRemembered)(remembered)]) return;
  for (const event of (0, import_remembered_life4.eventsOfRemembered)(remembered, slot))
    if (entry === void 0 || event.type !== "reserved") (0, import_events_log.appendEvent)(paths, event);
}
function isBehind(file, remembered) {
  return (0, import_progress2.progressOf)(file) < (0, import_remembered_life4.progressOfRemembered)(remembered);
}
function advance(paths, files, { file, place: place2 }) {
  const reserved = files.find(({ slot }) => slot !== void 0);
  if (reserved?.slot === void 0 || place2 !== "slot") return void 0;
  const path = (0, import_node_path6.join)((0, import_slots2.slotDir)(paths, reserved.slot), file);
  return (0, import_slots2.moveFile)(reserved.path, path) ? placedIn(reserved.slot, path) : void 0;
}
function placedIn(slot, path) {
  return slot <= import_max_concurrent_agents.MAX_CONCURRENT_AGENTS ? { path, slot } : { path };
}
function keepFirst(paths, remembered, life) {
  const rank = (slot = 0) => slot === remembered.slot ? 0 : slot;
  const files = (0, import_open_files3.filesOfLife)(paths, life).sort((a, b) => rank(a.slot) - rank(b.slot));
  const [first, ...others] = [
    ...files.filter((file) => !isBehind(file, remembered)),
    ...files.filter((file) => isBehind(file, remembered))
  ];
  for (const { path } of others) (0, import_node_fs4.rmSync)(path, { force: true });
  return first?.path;
}
function place(paths, remembered, life) {
  if (remembered.place === "slot") return placeInSlot(paths, remembered, life);
  if (remembered.place === "fork") dropPass(paths, remembered);
  return placeInFolder(remembered, remembered.place === "fork" ? paths.forks : paths.idle);
}
function placeInSlot(paths, remembered, life) {
  const { file, slot: own } = remembered;
  const numbers = Array.from({ length: MOST_SLOTS }, (_, n) => n + 1);
  const held = new Set((0, import_slots2.readSlots)(paths).map(({ slot }) => slot));
  const free = [...numbers.filter((slot) => slot === own), ...numbers].filter((slot) => !held.has(slot));
  for (const slot of free) {
    if ((0, import_open_files3.filesOfLife)(paths, life).some((found) => !isBehind(found, remembered))) return void 0;
    if (!(0, import_hold_directory.holdDirectory)(paths.tmp, (0, import_slots2.slotDir)(paths, slot), file, contentOf(remembered))) continue;
    return placedIn(slot, (0, import_node_path6.join)((0, import_slots2.slotDir)(paths, slot), file));
  }
  throw new Error(`agents are at work that cannot be counted in ${paths.slots}`);
}
function dropPass(paths, { file }) {
  const name = (0, import_holding_name4.parseHoldingName)(file);
  if (name) (0, import_node_fs4.rmSync)((0, import_node_path6.join)(paths.forks, (0, import_holding_name4.holdingName)({ ...name, hold: { kind: "reserved" } })), { force: true });
}
function placeInFolder(remembered, folder) {
  const path = (0, import_node_path6.join)(folder, remembered.file);
  try {
    (0, import_node_fs4.writeFileSync)(path, contentOf(remembered), { flag: "wx", mode: 384 });
    return { path };
  } catch (error) {
    if (error.code === "EEXIST") return void 0;
    throw error;
  }
}
function contentOf(remembered) {
  const { since: at, session = "", call, caller, agentType, description, skillName, taskId } = remembered;
  const record = {
    format: 1,
    at,
    session,
    agentType,
    description,
    ...(0, import_defined.defined)({ call, caller, skillName, taskId }),
    isRestored: true
  };
  return `${JSON.stringify(record)}
`;
}
var import_node_fs4, import_node_path6, import_defined, import_has_life_ended2, import_holding_name4, import_progress2, import_remembered_life4, import_max_concurrent_agents, import_hold_directory, import_ended_lives3, import_events_log, import_ledger_history2, import_open_files3, import_slots2, import_state_paths4, MOST_SLOTS, MOST_TRIES, STATUSES;
var init_restore_lives = __esm({
  "orchestrator/io/ledger/memory/restore-lives.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path6 = require("node:path");
    import_defined = __toESM(require_defined(), 1);
    import_has_life_ended2 = __toESM(require_has_life_ended(), 1);
    import_holding_name4 = __toESM(require_holding_name(), 1);
    import_progress2 = __toESM(require_progress(), 1);
    import_remembered_life4 = __toESM(require_remembered_life(), 1);
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_hold_directory = __toESM(require_hold_directory(), 1);
    import_ended_lives3 = __toESM(require_ended_lives(), 1);
    import_events_log = __toESM(require_events_log(), 1);
    import_ledger_history2 = __toESM(require_ledger_history(), 1);
    import_open_files3 = __toESM(require_open_files(), 1);
    import_slots2 = __toESM(require_slots(), 1);
    import_state_paths4 = __toESM(require_state_paths(), 1);
    init_at_work_file();
    MOST_SLOTS = 100;
    MOST_TRIES = 5;
    STATUSES = { 0: "reserved", 1: "running", 2: "idle" };
  }
});

// orchestrator/io/ledger/memory/restore-forgotten.ts
var restore_forgotten_exports = {};
__export(restore_forgotten_exports, {
  hasForgotten: () => hasForgotten,
  restoreForgotten: () => restoreForgotten
});
function restoreForgotten(location, whose, self, found) {
  const { paths, workTree, gitLeadsTo } = location;
  const forgotten = findForgotten(location, whose, self, found);
  if (forgotten === "all-found" || forgotten === void 0) return { kind: forgotten ?? "none" };
  if ((0, import_state_paths5.isLost)(paths)) return { kind: "uncountable", why: (0, import_state_paths5.whyLost)(paths) };
  if (!(0, import_node_fs5.existsSync)(workTree)) {
    const why = `agents are at work that were counted in ${workTree}, which is gone. When they have ended, it counts anew`;
    return { kind: "uncountable", why };
  }
  if (gitLeadsTo !== void 0 && atWorkFiles().some((file) => wasLinkedTo(file, location))) {
    const why = `agents are at work that were counted in ${gitLeadsTo}, where ${workTree}/.git leads, and cannot be counted any more. When they have ended, it counts anew`;
    return { kind: "uncountable", why };
  }
  const { lives, outdated, past } = forgotten;
  try {
    restoreLives(paths, lives);
    endPast(paths, past);
  } catch (error) {
    return { kind: "uncountable", why: error.message };
  }
  for (const file of outdated) {
    rememberToo(paths, (0, import_owner3.ownerKey)(self), file.lives);
    forget(file.name);
  }
  return { kind: lives.length > 0 ? "counted" : "none" };
}
function hasForgotten(location, whose, self) {
  return typeof findForgotten(location, whose, self) === "object";
}
var import_node_fs5, import_owner3, import_state_paths5;
var init_restore_forgotten = __esm({
  "orchestrator/io/ledger/memory/restore-forgotten.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_owner3 = __toESM(require_owner(), 1);
    import_state_paths5 = __toESM(require_state_paths(), 1);
    init_at_work_file();
    init_at_work_folder();
    init_find_forgotten();
    init_remember_at_work();
    init_restore_lives();
    init_where_at_work();
  }
});

// part:io/ledger/memory
var memory_exports = {};
__export(memory_exports, {
  load: () => load
});
module.exports = __toCommonJS(memory_exports);
var modules = {
  "orchestrator/io/ledger/memory/at-work-folder.ts": () => (init_at_work_folder(), __toCommonJS(at_work_folder_exports)),
  "orchestrator/io/ledger/memory/where-at-work.ts": () => (init_where_at_work(), __toCommonJS(where_at_work_exports)),
  "orchestrator/io/ledger/memory/find-forgotten.ts": () => (init_find_forgotten(), __toCommonJS(find_forgotten_exports)),
  "orchestrator/io/ledger/memory/restore-forgotten.ts": () => (init_restore_forgotten(), __toCommonJS(restore_forgotten_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
