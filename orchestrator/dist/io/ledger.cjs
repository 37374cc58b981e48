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

// elsewhere:orchestrator/io/git-dir.ts
var require_git_dir = __commonJS({
  "elsewhere:orchestrator/io/git-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/git-dir.ts");
    var names = {
      get commonOf() {
        return module_().commonOf;
      },
      get findGitDir() {
        return module_().findGitDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-files/is-linked-head.ts
var require_is_linked_head = __commonJS({
  "elsewhere:orchestrator/io/git-files/is-linked-head.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/is-linked-head.ts");
    var names = { get isLinkedHead() {
      return module_().isLinkedHead;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
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

// elsewhere:orchestrator/io/settings/user-home.ts
var require_user_home = __commonJS({
  "elsewhere:orchestrator/io/settings/user-home.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/user-home.ts");
    var names = { get userHome() {
      return module_().userHome;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/try-to.ts
var require_try_to = __commonJS({
  "elsewhere:orchestrator/io/try-to.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/try-to.ts");
    var names = { get tryTo() {
      return module_().tryTo;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/names-in.ts
var require_names_in = __commonJS({
  "elsewhere:orchestrator/io/names-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/names-in.ts");
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

// elsewhere:orchestrator/io/plain-file/change-within.ts
var require_change_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/change-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/change-within.ts");
    var names = {
      get createFileWithin() {
        return module_().createFileWithin;
      },
      get makeFolderWithin() {
        return module_().makeFolderWithin;
      },
      get refuseOutside() {
        return module_().refuseOutside;
      },
      get removeFileWithin() {
        return module_().removeFileWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/child-of.ts
var require_child_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/child-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/child-of.ts");
    var names = { get childOf() {
      return module_().childOf;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/find-obstacle.ts
var require_find_obstacle = __commonJS({
  "elsewhere:orchestrator/io/plain-file/find-obstacle.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/find-obstacle.ts");
    var names = {
      get findObstacle() {
        return module_().findObstacle;
      },
      get obstacleAt() {
        return module_().obstacleAt;
      },
      get refuseObstacle() {
        return module_().refuseObstacle;
      },
      get whyClosed() {
        return module_().whyClosed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/leads-out.ts
var require_leads_out = __commonJS({
  "elsewhere:orchestrator/io/plain-file/leads-out.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/leads-out.ts");
    var names = { get leadsOut() {
      return module_().leadsOut;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/refused-path.ts
var require_refused_path = __commonJS({
  "elsewhere:orchestrator/io/plain-file/refused-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/refused-path.ts");
    var names = { get RefusedPath() {
      return module_().RefusedPath;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/is-no-folder.ts
function isNoFolder(error) {
  return NO_FOLDER.has(error.code ?? "");
}
var NO_FOLDER;
var init_is_no_folder = __esm({
  "orchestrator/io/ledger/files/is-no-folder.ts"() {
    "use strict";
    NO_FOLDER = /* @__PURE__ */ new Set(["ENOENT", "ENOTDIR", "ELOOP"]);
  }
});

// orchestrator/io/ledger/files/state-paths.ts
var state_paths_exports = {};
__export(state_paths_exports, {
  createState: () => createState,
  hasState: () => hasState,
  howToRecover: () => howToRecover,
  ignoreFolder: () => ignoreFolder,
  isFolder: () => isFolder,
  isLost: () => isLost,
  isOwnLink: () => isOwnLink,
  linkText: () => linkText,
  refuseState: () => refuseState,
  statePaths: () => statePaths,
  whyElsewhere: () => whyElsewhere,
  whyLost: () => whyLost
});
function statePaths(dir, shown) {
  const inDir = (name) => (0, import_child_of.childOf)(normal, name);
  const normal = (0, import_node_path.normalize)(dir);
  const folders = Object.fromEntries(FOLDERS.map((name) => [name, inDir(name)]));
  return {
    dir,
    ...shown === void 0 ? {} : { shown },
    ...folders,
    events: inDir("events.jsonl"),
    eventsBefore: inDir("events.1.jsonl"),
    agents: inDir("agents.json"),
    snapshot: inDir("snapshot.json")
  };
}
function hasState(paths) {
  return isFolder(paths.slots);
}
function createState(paths) {
  refuseElsewhere(paths);
  if (isFolder(paths.dir) && hasFolders(paths)) return;
  if (isLost(paths)) throw new Error(whyLost(paths));
  makeFolder(paths.dir);
  for (const name of FOLDERS) makeFolder(paths[name], 448);
  ignoreFolder(paths.dir);
}
function hasFolders({ dir }) {
  const found = new Set((0, import_names_in.entriesIn)(dir).flatMap((entry) => entry.isDirectory() ? entry.name : []));
  return FOLDERS.every((name) => found.has(name));
}
function ignoreFolder(folder) {
  try {
    (0, import_node_fs.writeFileSync)((0, import_node_path.join)(folder, ".gitignore"), "*\n", { flag: "wx" });
  } catch {
  }
}
function refuseElsewhere({ dir }) {
  const above = (0, import_node_path.dirname)(dir);
  if ((0, import_node_path.basename)(above) === ".claude") (0, import_change_within.refuseOutside)((0, import_node_path.dirname)(above), above);
}
function whyElsewhere(paths) {
  const above = (0, import_node_path.dirname)(paths.dir);
  if ((0, import_node_path.basename)(above) === ".claude") {
    const resolved = (0, import_resolve_within.resolveWithin)((0, import_node_path.dirname)(above), above);
    if (resolved.kind === "outside") return (0, import_leads_out.leadsOut)(above, resolved, (0, import_node_path.dirname)(above));
  }
  for (const path of [paths.dir, ...FOLDERS.map((name) => paths[name])]) {
    const obstacle = inPlaceOf(path) ?? (0, import_find_obstacle.whyClosed)(path);
    if (obstacle !== void 0) return obstacle;
  }
  return void 0;
}
function inPlaceOf(path) {
  const obstacle = (0, import_find_obstacle.obstacleAt)(path);
  return obstacle && {
    ...obstacle,
    fix: "When no agent of this repository is at work, remove it; a folder is made in its place."
  };
}
function refuseState(paths) {
  const elsewhere = whyElsewhere(paths);
  if (elsewhere !== void 0) throw new import_refused_path.RefusedPath(elsewhere);
}
function isLost(paths) {
  return paths.shown !== void 0 && isOwnLink(paths, "slots") && isGone(paths);
}
function isGone({ dir, slots }) {
  if (statOf(dir)?.isSymbolicLink()) return false;
  try {
    return (0, import_node_fs.lstatSync)(slots, { throwIfNoEntry: false }) === void 0;
  } catch (error) {
    return isNoFolder(error);
  }
}
function whyLost(paths) {
  return `${paths.dir} is gone, so nobody can tell who is at work. ${howToRecover(paths)}`;
}
function howToRecover({ shown }) {
  return `If no agent of this repository is at work, \`skyfom reset\` starts over; it removes the links in ${shown}`;
}
function linkText({ dir, shown = dir }, name) {
  return (0, import_node_path.relative)(shown, (0, import_node_path.join)(dir, name));
}
function isOwnLink(paths, name) {
  try {
    return (0, import_node_fs.readlinkSync)((0, import_node_path.join)(paths.shown ?? paths.dir, name)) === linkText(paths, name);
  } catch {
    return false;
  }
}
function isFolder(path) {
  return statOf(path)?.isDirectory() ?? false;
}
function makeFolder(path, mode) {
  const obstacle = inPlaceOf(path);
  if (obstacle !== void 0) throw new import_refused_path.RefusedPath(obstacle);
  (0, import_node_fs.mkdirSync)(path, { recursive: true, ...mode === void 0 ? {} : { mode } });
}
function statOf(path) {
  try {
    return (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
var import_node_fs, import_node_path, import_names_in, import_change_within, import_child_of, import_find_obstacle, import_leads_out, import_refused_path, import_resolve_within, FOLDERS;
var init_state_paths = __esm({
  "orchestrator/io/ledger/files/state-paths.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_names_in = __toESM(require_names_in(), 1);
    import_change_within = __toESM(require_change_within(), 1);
    import_child_of = __toESM(require_child_of(), 1);
    import_find_obstacle = __toESM(require_find_obstacle(), 1);
    import_leads_out = __toESM(require_leads_out(), 1);
    import_refused_path = __toESM(require_refused_path(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    init_is_no_folder();
    FOLDERS = ["slots", "waiting", "idle", "forks", "ended", "seen", "sessions", "asking", "runs", "tmp"];
  }
});

// orchestrator/io/ledger/files/locate-state.ts
var locate_state_exports = {};
__export(locate_state_exports, {
  locateState: () => locateState,
  showsState: () => showsState,
  stateWithoutGit: () => stateWithoutGit,
  statesAround: () => statesAround
});
function locateState(projectDir, home = (0, import_user_home.userHome)()) {
  const [near = stateWithoutGit(projectDir)] = statesAround(projectDir, home);
  return near;
}
function* statesAround(projectDir, home = (0, import_user_home.userHome)()) {
  const realHome = (0, import_resolve_within2.followLinks)((0, import_node_path2.resolve)(home));
  for (let start = folderAt((0, import_node_path2.resolve)(projectDir)); ; ) {
    const found = findWorkTree(start, realHome);
    const location = found === void 0 ? stateWithoutGit(start.path) : stateOf(found);
    yield location;
    if (found === void 0 || !location.isInGit || (0, import_node_path2.dirname)(found.path) === found.path) return;
    start = folderAbove(found);
  }
}
function stateOf({ path: workTree, hasGit }) {
  const dotGit = (0, import_node_path2.join)(workTree, ".git");
  const found = hasGit ? (0, import_git_dir.findGitDir)(dotGit) : { kind: "own", common: dotGit };
  if (found.kind === "foreign") return { ...stateWithoutGit(workTree), gitLeadsTo: found.leadsTo };
  const { common } = found;
  const inGit = (0, import_node_path2.join)(common, "skyfom");
  if ((0, import_node_path2.basename)(common) !== ".git") return { paths: statePaths(inGit), root: workTree, workTree, isInGit: true };
  const root = (0, import_node_path2.dirname)(common);
  return { paths: placeIn(common, inGit, inWorkTree(root)), root, workTree, isInGit: true };
}
function stateWithoutGit(projectDir) {
  const root = (0, import_node_path2.resolve)(projectDir);
  return { paths: statePaths(inWorkTree(root)), root, workTree: root, isInGit: false };
}
function placeIn(common, inGit, shown) {
  return hasHead(common) ? statePaths(inGit, shown) : statePaths(shown);
}
function inWorkTree(root) {
  return (0, import_node_path2.join)(root, ".claude", "state");
}
function showsState(folder) {
  return isOwnLink(statePaths((0, import_node_path2.join)(folder, ".git", "skyfom"), inWorkTree(folder)), "slots");
}
function isThere(path) {
  return (0, import_node_fs2.statSync)(path, { throwIfNoEntry: false }) !== void 0;
}
function hasHead(common) {
  const head = (0, import_node_path2.join)(common, "HEAD");
  return (0, import_is_linked_head.isLinkedHead)(head) || ((0, import_try_to.tryTo)(() => (0, import_node_fs2.statSync)(head).isFile()) ?? false);
}
function folderAt(path) {
  return { path, real: (0, import_resolve_within2.followLinks)(path) };
}
function folderAbove({ path, real }) {
  const above = (0, import_node_path2.dirname)(path);
  return real === path ? { path: above, real: above } : folderAt(above);
}
function findWorkTree(start, home) {
  for (let folder = start; folder.real !== home; folder = folderAbove(folder)) {
    const hasGit = isThere((0, import_node_path2.join)(folder.path, ".git"));
    if (hasGit || showsState(folder.path)) return { ...folder, hasGit };
    if ((0, import_node_path2.dirname)(folder.path) === folder.path) return void 0;
  }
  return void 0;
}
var import_node_fs2, import_node_path2, import_git_dir, import_is_linked_head, import_resolve_within2, import_user_home, import_try_to;
var init_locate_state = __esm({
  "orchestrator/io/ledger/files/locate-state.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    import_git_dir = __toESM(require_git_dir(), 1);
    import_is_linked_head = __toESM(require_is_linked_head(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    import_user_home = __toESM(require_user_home(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    init_state_paths();
  }
});

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/owner.ts");
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

// elsewhere:orchestrator/core/short-hash.ts
var require_short_hash = __commonJS({
  "elsewhere:orchestrator/core/short-hash.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/short-hash.ts");
    var names = { get shortHash() {
      return module_().shortHash;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/ask-program.ts
var require_ask_program = __commonJS({
  "elsewhere:orchestrator/io/process/ask-program.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/ask-program.ts");
    var names = { get askProgram() {
      return module_().askProgram;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/machine-id.ts
var require_machine_id = __commonJS({
  "elsewhere:orchestrator/io/process/machine-id.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/machine-id.ts");
    var names = {
      get createMachineId() {
        return module_().createMachineId;
      },
      get readMachineId() {
        return module_().readMachineId;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/read-process.ts
var require_read_process = __commonJS({
  "elsewhere:orchestrator/io/process/read-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/read-process.ts");
    var names = {
      get isRunning() {
        return module_().isRunning;
      },
      get startInProc() {
        return module_().startInProc;
      },
      get startOf() {
        return module_().startOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/owner-of-process.ts
var owner_of_process_exports = {};
__export(owner_of_process_exports, {
  clientPid: () => clientPid,
  isOwnerGone: () => isOwnerGone,
  ownerOfProcess: () => ownerOfProcess,
  thisProcess: () => thisProcess
});
function clientPid(env, parent = process.ppid) {
  const named = Number(env.CLAUDE_PID);
  return Number.isSafeInteger(named) && named > 0 ? named : parent;
}
function ownerOfProcess(env, parent) {
  const pid = clientPid(env, parent);
  const boot = bootHere();
  return { machine: machineHere(), boot, namespace: pidNamespace(boot), pid, start: (0, import_read_process.startOf)(pid) ?? import_owner.NO_START };
}
function thisProcess(beside) {
  return { ...beside, pid: process.pid, start: (0, import_read_process.startInProc)(process.pid) ?? import_owner.NO_START };
}
function isOwnerGone(owner, self) {
  const distance = (0, import_owner.ownerDistance)(owner, self);
  if (distance !== "here") return distance === "gone";
  if (!(0, import_read_process.isRunning)(owner.pid)) return true;
  if (owner.start === import_owner.NO_START) return false;
  const start = (0, import_read_process.startOf)(owner.pid);
  return start !== void 0 && start !== owner.start;
}
function machineHere() {
  const id = (0, import_machine_id.readMachineId)();
  return id === void 0 ? import_owner.UNKNOWN : (0, import_short_hash.shortHash)(id);
}
function bootHere() {
  const id = read("/proc/sys/kernel/random/boot_id") ?? (0, import_ask_program.askProgram)("sysctl", "-n", "kern.bootsessionuuid") ?? "";
  return id.toLowerCase().replace(/[^0-9a-f]/g, "").slice(0, 12) || import_owner.UNKNOWN;
}
function pidNamespace(boot) {
  try {
    return /\d+/.exec((0, import_node_fs3.readlinkSync)("/proc/self/ns/pid"))?.[0] ?? import_owner.UNKNOWN;
  } catch {
    return process.platform === "linux" && boot === import_owner.UNKNOWN ? import_owner.UNKNOWN : "0";
  }
}
function read(path) {
  try {
    return (0, import_node_fs3.readFileSync)(path, "utf8").trim() || void 0;
  } catch {
    return void 0;
  }
}
var import_node_fs3, import_owner, import_short_hash, import_ask_program, import_machine_id, import_read_process;
var init_owner_of_process = __esm({
  "orchestrator/io/ledger/owner-of-process.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_owner = __toESM(require_owner(), 1);
    import_short_hash = __toESM(require_short_hash(), 1);
    import_ask_program = __toESM(require_ask_program(), 1);
    import_machine_id = __toESM(require_machine_id(), 1);
    import_read_process = __toESM(require_read_process(), 1);
  }
});

// elsewhere:orchestrator/core/ledger/holding-name.ts
var require_holding_name = __commonJS({
  "elsewhere:orchestrator/core/ledger/holding-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/holding-name.ts");
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

// elsewhere:orchestrator/core/reference/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/reference/reference.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/reference.cjs", "orchestrator/core/reference/reference.ts");
    var names = {
      get isReferencePrompt() {
        return module_().isReferencePrompt;
      },
      get parseReference() {
        return module_().parseReference;
      },
      get referenceAnywhere() {
        return module_().referenceAnywhere;
      },
      get referenceInPrompt() {
        return module_().referenceInPrompt;
      },
      get renderReference() {
        return module_().renderReference;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/remove-file.ts
var require_remove_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/remove-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/remove-file.ts");
    var names = { get removeFile() {
      return module_().removeFile;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/brief-files.ts
var require_brief_files = __commonJS({
  "elsewhere:orchestrator/io/reference/brief-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/io/reference/brief-files.ts");
    var names = {
      get briefPath() {
        return module_().briefPath;
      },
      get flawOfBrief() {
        return module_().flawOfBrief;
      },
      get folderOf() {
        return module_().folderOf;
      },
      get forgetReference() {
        return module_().forgetReference;
      },
      get readBrief() {
        return module_().readBrief;
      },
      get readReport() {
        return module_().readReport;
      },
      get returnReference() {
        return module_().returnReference;
      },
      get returnedAt() {
        return module_().returnedAt;
      },
      get useReference() {
        return module_().useReference;
      },
      get userOfReference() {
        return module_().userOfReference;
      },
      get withdrawBrief() {
        return module_().withdrawBrief;
      },
      get writeBrief() {
        return module_().writeBrief;
      },
      get writeReport() {
        return module_().writeReport;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/is-just-moved.ts
function isJustMoved(path) {
  const moved = timeOfMove(path);
  return moved !== void 0 && Math.abs(Date.now() - moved.getTime()) < LINE_TAKES_MS;
}
function timeOfMove(path) {
  return (0, import_node_fs4.lstatSync)(path, { throwIfNoEntry: false })?.ctime;
}
var import_node_fs4, LINE_TAKES_MS;
var init_is_just_moved = __esm({
  "orchestrator/io/ledger/files/is-just-moved.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    LINE_TAKES_MS = 2e3;
  }
});

// elsewhere:orchestrator/core/ledger/foreign-file.ts
var require_foreign_file = __commonJS({
  "elsewhere:orchestrator/core/ledger/foreign-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/foreign-file.ts");
    var names = { get isForeignFile() {
      return module_().isForeignFile;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/held-slot.ts
var require_held_slot = __commonJS({
  "elsewhere:orchestrator/core/ledger/held-slot.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/held-slot.ts");
    var names = {
      get countsUnread() {
        return module_().countsUnread;
      },
      get holderAmong() {
        return module_().holderAmong;
      },
      get isSlot() {
        return module_().isSlot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/room.ts
var require_room = __commonJS({
  "elsewhere:orchestrator/core/ledger/room.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/room.ts");
    var names = { get roomUnder() {
      return module_().roomUnder;
    } };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/io/hold-directory.ts
var require_hold_directory = __commonJS({
  "elsewhere:orchestrator/io/hold-directory.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/hold-directory.ts");
    var names = { get holdDirectory() {
      return module_().holdDirectory;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
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

// elsewhere:orchestrator/io/rename-patiently.ts
var require_rename_patiently = __commonJS({
  "elsewhere:orchestrator/io/rename-patiently.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/rename-patiently.ts");
    var names = {
      get renamePatiently() {
        return module_().renamePatiently;
      },
      get retryWhilePassing() {
        return module_().retryWhilePassing;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/slots.ts
var slots_exports = {};
__export(slots_exports, {
  moveFile: () => moveFile,
  readRecord: () => readRecord,
  readSlots: () => readSlots,
  renameHolding: () => renameHolding,
  slotDir: () => slotDir,
  takeSlot: () => takeSlot
});
function slotNumbers(limit) {
  return Array.from({ length: Math.min(limit, import_max_concurrent_agents.MAX_CONCURRENT_AGENTS) }, (_, n) => n + 1);
}
function takeSlot(paths, limit, name, record, slots = readSlots(paths)) {
  const content = `${JSON.stringify(record)}
`;
  const held = new Set(slots.map(({ slot }) => slot));
  const empty = slotNumbers(limit).filter((slot) => !held.has(slot));
  const hold = (slot) => (0, import_hold_directory.holdDirectory)(paths.tmp, slotDir(paths, slot), (0, import_holding_name.holdingName)(name), content);
  return empty.slice(0, (0, import_room.roomUnder)(limit, held.size, 0).unheld).find((slot) => hold(slot) || clearForeign(slotDir(paths, slot)) && hold(slot));
}
function clearForeign(directory) {
  const names = (0, import_try_to2.tryTo)(() => readEntries(directory))?.map(({ name }) => name) ?? [];
  if (names.length === 0 || !names.every(import_foreign_file.isForeignFile)) return false;
  for (const name of names) {
    try {
      (0, import_node_fs5.rmSync)((0, import_node_path3.join)(directory, name), { recursive: true, force: true });
    } catch {
    }
  }
  return true;
}
function readSlots(paths) {
  const numbered = (readEntries(paths.slots) ?? []).filter(({ name }) => (0, import_held_slot.isSlot)(name));
  const inOrder = numbered.sort((one, other) => Number(one.name) - Number(other.name));
  return inOrder.flatMap((entry) => readSlot(paths, Number(entry.name), entry));
}
function renameHolding(paths, slot, from, to) {
  return moveFile((0, import_node_path3.join)(slotDir(paths, slot), (0, import_holding_name.holdingName)(from)), (0, import_node_path3.join)(slotDir(paths, slot), (0, import_holding_name.holdingName)(to)));
}
function moveFile(from, to) {
  try {
    (0, import_rename_patiently.renamePatiently)(from, to);
    return true;
  } catch (error) {
    if (error.code === "ENOENT") return false;
    throw error;
  }
}
function slotDir(paths, slot) {
  return (0, import_child_of2.childOf)(paths.slots, String(slot));
}
function readSlot(paths, slot, entry) {
  if (!entry.isDirectory()) return (0, import_held_slot.countsUnread)(slot) ? [{ slot, file: "" }] : [];
  const entries = (0, import_try_to2.tryTo)(() => readEntries(slotDir(paths, slot)) ?? []);
  if (entries === void 0) return (0, import_held_slot.countsUnread)(slot) ? [{ slot, file: "", isClosed: true }] : [];
  const held = (0, import_held_slot.holderAmong)(
    slot,
    entries.map(({ name }) => name)
  );
  return held ? [{ slot, ...held }] : [];
}
function readEntries(directory) {
  try {
    return (0, import_node_fs5.readdirSync)(directory, { withFileTypes: true });
  } catch (error) {
    if (isNoFolder(error)) return void 0;
    throw error;
  }
}
function readRecord(path) {
  try {
    const record = JSON.parse((0, import_read_plain_file.readPlainFile)(path) ?? "null");
    return typeof record === "object" && record !== null ? record : void 0;
  } catch {
    return void 0;
  }
}
var import_node_fs5, import_node_path3, import_foreign_file, import_held_slot, import_holding_name, import_room, import_max_concurrent_agents, import_hold_directory, import_child_of2, import_read_plain_file, import_rename_patiently, import_try_to2;
var init_slots = __esm({
  "orchestrator/io/ledger/files/slots.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path3 = require("node:path");
    import_foreign_file = __toESM(require_foreign_file(), 1);
    import_held_slot = __toESM(require_held_slot(), 1);
    import_holding_name = __toESM(require_holding_name(), 1);
    import_room = __toESM(require_room(), 1);
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_hold_directory = __toESM(require_hold_directory(), 1);
    import_child_of2 = __toESM(require_child_of(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_rename_patiently = __toESM(require_rename_patiently(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    init_is_no_folder();
  }
});

// orchestrator/io/ledger/files/offers.ts
var offers_exports = {};
__export(offers_exports, {
  OFFER_LASTS_MS: () => OFFER_LASTS_MS,
  dropLapsedOffers: () => dropLapsedOffers,
  dropOffers: () => dropOffers,
  offersOf: () => offersOf,
  readOffers: () => readOffers
});
function offersOf(slots, owner) {
  return new Set(offersIn(slots).flatMap(({ name }) => name.owner === owner ? [name.hold.agent] : []));
}
function dropOffers(paths, owner, agent) {
  for (const { slot, name } of readOffers(paths)) {
    if (name.owner === owner && (agent === void 0 || name.hold.agent === agent)) drop(paths, slot, name);
  }
}
function dropLapsedOffers(paths, nowMs) {
  const slots = readSlots(paths);
  const lapsed = offersIn(slots).filter(({ name: { hold } }) => {
    const left = hold.untilMs - nowMs;
    return left < 0 || left > OFFER_LASTS_MS;
  });
  for (const { slot, name } of lapsed) drop(paths, slot, name);
  return lapsed.length === 0 ? slots : readSlots(paths);
}
function readOffers(paths) {
  return offersIn(readSlots(paths));
}
function offersIn(slots) {
  return slots.flatMap(
    ({ slot, name }) => name && name.hold.kind === "offer" ? [{ slot, name: { ...name, hold: name.hold } }] : []
  );
}
function drop(paths, slot, name) {
  (0, import_remove_file.removeFile)((0, import_node_path4.join)(slotDir(paths, slot), (0, import_holding_name2.holdingName)(name)));
}
var import_node_path4, import_holding_name2, import_remove_file, OFFER_LASTS_MS;
var init_offers = __esm({
  "orchestrator/io/ledger/files/offers.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    import_holding_name2 = __toESM(require_holding_name(), 1);
    import_remove_file = __toESM(require_remove_file(), 1);
    init_slots();
    OFFER_LASTS_MS = 1e4;
  }
});

// elsewhere:orchestrator/core/ledger/progress.ts
var require_progress = __commonJS({
  "elsewhere:orchestrator/core/ledger/progress.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/progress.ts");
    var names = { get progressOf() {
      return module_().progressOf;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/utc-time.ts
var require_utc_time = __commonJS({
  "elsewhere:orchestrator/core/utc-time.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/utc-time.ts");
    var names = { get utcTime() {
      return module_().utcTime;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/open-files.ts
var open_files_exports = {};
__export(open_files_exports, {
  filesOfLife: () => filesOfLife,
  findOpenFiles: () => findOpenFiles,
  nameOfLife: () => nameOfLife,
  openLives: () => openLives,
  pathOfLife: () => pathOfLife,
  readOpenFile: () => readOpenFile,
  readOpenFiles: () => readOpenFiles
});
function readOpenFiles(paths, slots = readSlots(paths)) {
  return findOpenFiles(paths, slots).map(readOpenFile);
}
function openLives(paths, slots) {
  const lives = /* @__PURE__ */ new Map();
  for (const file of findOpenFiles(paths, slots)) {
    const other = lives.get(file.name.life);
    if (other === void 0 || (0, import_progress.progressOf)(file) >= (0, import_progress.progressOf)(other)) lives.set(file.name.life, file);
  }
  return lives;
}
function filesOfLife(paths, life) {
  return findOpenFiles(paths).filter(({ name }) => name.life === life);
}
function findOpenFiles(paths, slots = readSlots(paths)) {
  const inSlots = slots.flatMap(
    ({ slot, file, name }) => name && name.hold.kind !== "offer" ? [{ place: "slot", name, path: (0, import_child_of3.childOf)(slotDir(paths, slot), file), slot }] : []
  );
  const forks = findInFolder("fork", paths.forks).filter(({ name }) => (0, import_holding_name3.agentOf)(name) !== void 0);
  return [...inSlots, ...forks, ...findInFolder("waiting", paths.waiting), ...findInFolder("idle", paths.idle)];
}
function pathOfLife(paths, life) {
  return (0, import_child_of3.childOf)(folderOfLife(paths, life), (0, import_holding_name3.holdingName)(nameOfLife(life)));
}
function nameOfLife({ owner, agent, life }) {
  return { owner, hold: agent === void 0 ? { kind: "reserved" } : { kind: "agent", agent }, life };
}
function folderOfLife(paths, { place, slot }) {
  switch (place) {
    case "slot":
      return slotDir(paths, slot);
    case "fork":
      return paths.forks;
    case "waiting":
    case "idle":
      return paths[place];
  }
}
function findInFolder(place, folder) {
  let files;
  try {
    files = (0, import_node_fs6.readdirSync)(folder);
  } catch (error) {
    if (isNoFolder(error)) return [];
    throw error;
  }
  return files.flatMap((file) => {
    const name = (0, import_holding_name3.parseHoldingName)(file);
    return name ? [{ place, name, path: (0, import_child_of3.childOf)(folder, file) }] : [];
  });
}
function readOpenFile({ place, name, path, slot }) {
  const agent = (0, import_holding_name3.agentOf)(name);
  const record = readRecord(path);
  return {
    life: name.life,
    place,
    owner: name.owner,
    since: record?.at ?? timeOfFile(path),
    ...agent === void 0 ? {} : { agent },
    ...slot === void 0 ? {} : { slot },
    ...record ? { record } : {}
  };
}
function timeOfFile(path) {
  return (0, import_utc_time.utcTime)((0, import_node_fs6.lstatSync)(path, { throwIfNoEntry: false })?.mtime ?? /* @__PURE__ */ new Date(0));
}
var import_node_fs6, import_holding_name3, import_progress, import_utc_time, import_child_of3;
var init_open_files = __esm({
  "orchestrator/io/ledger/files/open-files.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_holding_name3 = __toESM(require_holding_name(), 1);
    import_progress = __toESM(require_progress(), 1);
    import_utc_time = __toESM(require_utc_time(), 1);
    import_child_of3 = __toESM(require_child_of(), 1);
    init_is_no_folder();
    init_slots();
  }
});

// built-in:node:crypto
var createHash;
var init_node_crypto = __esm({
  "built-in:node:crypto"() {
    createHash = (...args) => require("node:crypto").createHash(...args);
  }
});

// elsewhere:orchestrator/core/ledger/admitted.ts
var require_admitted = __commonJS({
  "elsewhere:orchestrator/core/ledger/admitted.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/admitted.ts");
    var names = { get ADMITTED() {
      return module_().ADMITTED;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/safe-id.ts
var require_safe_id = __commonJS({
  "elsewhere:orchestrator/core/ledger/safe-id.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/safe-id.ts");
    var names = { get safeId() {
      return module_().safeId;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/seen.ts
var seen_exports = {};
__export(seen_exports, {
  decisionNote: () => decisionNote,
  digest: () => digest,
  eventKey: () => eventKey,
  forgetOlderThan: () => forgetOlderThan,
  forgetOwner: () => forgetOwner,
  forgetSeen: () => forgetSeen,
  isDecided: () => isDecided,
  isDecisionOld: () => isDecisionOld,
  isFirstToDecide: () => isFirstToDecide,
  noteAdmitted: () => noteAdmitted,
  startKey: () => startKey,
  timeOfDecision: () => timeOfDecision
});
function digest(text) {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}
function eventKey(owner, session, ...event) {
  return `${owner}~event.${nameOfIds([session, ...event])}`;
}
function startKey(owner, agent) {
  return `${owner}~start.${nameOfIds([agent])}`;
}
function nameOfIds(ids) {
  const name = ids.map((id) => (0, import_safe_id.safeId)(id, digest)).join(".");
  return name.length <= LONGEST_NAME ? name : (0, import_safe_id.safeId)(JSON.stringify(ids), digest);
}
function isFirstToDecide(paths, key, note = "") {
  try {
    (0, import_node_fs7.writeFileSync)((0, import_node_path5.join)(paths.seen, key), note, { flag: "wx", mode: 384 });
    return true;
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
}
function noteAdmitted(paths, key) {
  const file = (0, import_node_fs7.openSync)((0, import_node_path5.join)(paths.seen, key), OVER);
  try {
    (0, import_node_fs7.writeFileSync)(file, import_admitted.ADMITTED);
  } finally {
    (0, import_node_fs7.closeSync)(file);
  }
}
function forgetSeen(paths, key) {
  if (KEY.test(key)) (0, import_remove_file2.removeFile)((0, import_node_path5.join)(paths.seen, key));
}
function forgetOlderThan(paths, owner, began, kept) {
  for (const key of (0, import_node_fs7.readdirSync)(paths.seen)) {
    if (!key.startsWith(`${owner}~event.`) || kept.has(key)) continue;
    const made = (0, import_node_fs7.lstatSync)((0, import_node_path5.join)(paths.seen, key), { throwIfNoEntry: false })?.mtime;
    if (made && made.getTime() < began.getTime() - SLACK_MS) forgetSeen(paths, key);
  }
}
function forgetOwner(paths, owner) {
  for (const key of (0, import_node_fs7.readdirSync)(paths.seen)) if (key.startsWith(`${owner}~`)) forgetSeen(paths, key);
  (0, import_remove_file2.removeFile)((0, import_node_path5.join)(paths.sessions, owner));
}
function decisionNote(paths, key) {
  return (0, import_read_plain_file2.readPlainFile)((0, import_node_path5.join)(paths.seen, key), LONGEST_NAME) ?? "";
}
function isDecided(paths, key) {
  return timeOfDecision(paths, key) !== void 0;
}
function isDecisionOld(paths, key, afterMs) {
  const made = timeOfDecision(paths, key);
  return made !== void 0 && Math.abs(Date.now() - made) > afterMs;
}
function timeOfDecision(paths, key) {
  return (0, import_node_fs7.lstatSync)((0, import_node_path5.join)(paths.seen, key), { throwIfNoEntry: false })?.mtimeMs;
}
var import_node_fs7, import_node_path5, import_admitted, import_safe_id, import_read_plain_file2, import_remove_file2, LONGEST_NAME, OVER, KEY, SLACK_MS;
var init_seen = __esm({
  "orchestrator/io/ledger/files/seen.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs7 = require("node:fs");
    import_node_path5 = require("node:path");
    import_admitted = __toESM(require_admitted(), 1);
    import_safe_id = __toESM(require_safe_id(), 1);
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_remove_file2 = __toESM(require_remove_file(), 1);
    LONGEST_NAME = 160;
    OVER = import_node_fs7.constants.O_WRONLY | import_node_fs7.constants.O_TRUNC | (import_node_fs7.constants.O_NOFOLLOW ?? 0) | (import_node_fs7.constants.O_NONBLOCK ?? 0);
    KEY = /^m[0-9a-z-]+~(event|start)\.[\w.-]+$/;
    SLACK_MS = 1e3;
  }
});

// elsewhere:orchestrator/core/ledger/signals/ledger-view.ts
var require_ledger_view = __commonJS({
  "elsewhere:orchestrator/core/ledger/signals/ledger-view.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger/signals.cjs", "orchestrator/core/ledger/signals/ledger-view.ts");
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

// elsewhere:orchestrator/io/process/is-print-mode.ts
var require_is_print_mode = __commonJS({
  "elsewhere:orchestrator/io/process/is-print-mode.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/is-print-mode.ts");
    var names = { get isPrintMode() {
      return module_().isPrintMode;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/random-id.ts
var require_random_id = __commonJS({
  "elsewhere:orchestrator/io/random-id.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/random-id.ts");
    var names = { get randomId() {
      return module_().randomId;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/fork-passes.ts
var fork_passes_exports = {};
__export(fork_passes_exports, {
  dropPassesOf: () => dropPassesOf,
  issuePass: () => issuePass,
  returnPass: () => returnPass,
  takePass: () => takePass,
  voidPasses: () => voidPasses
});
function issuePass(ledger, signal, env) {
  const { call, caller, session, skill } = signal;
  if (caller === void 0 || !(0, import_is_print_mode.isPrintMode)(env) || hasReservation(ledger)) return;
  const holder = (0, import_ledger_view.lifeOfAgent)(ledger.view(), caller);
  if (holder?.place !== "slot") return;
  const record = {
    format: 1,
    at: ledger.time(),
    session,
    call,
    caller,
    agentType: "",
    description: `skill ${skill}`
  };
  const name = { owner: ledger.key, hold: { kind: "reserved" }, life: (0, import_random_id.randomId)() };
  (0, import_node_fs8.writeFileSync)((0, import_node_path6.join)(ledger.paths.forks, (0, import_holding_name4.holdingName)(name)), JSON.stringify(record), { mode: 384, flag: "wx" });
  if (hasReservation(ledger)) drop2(ledger.paths, name);
}
function takePass(ledger, agent) {
  const passes = readPasses(ledger.paths).filter(({ name }) => name.owner === ledger.key);
  const busy = new Set(passes.flatMap(({ name, record }) => name.hold.kind === "agent" ? [record?.caller] : []));
  for (const { name, record } of passes) {
    if (name.hold.kind !== "reserved" || busy.has(record?.caller)) continue;
    const taken = { ...name, hold: { kind: "agent", agent } };
    const [pass, own] = [name, taken].map((one) => (0, import_node_path6.join)(ledger.paths.forks, (0, import_holding_name4.holdingName)(one)));
    if (!moveFile(pass, own)) continue;
    if (!hasOtherFork(ledger.paths, name.life, record?.caller)) return name.life;
    moveFile(own, pass);
    return void 0;
  }
  return void 0;
}
function hasOtherFork(paths, life, caller) {
  return readPasses(paths).some(
    ({ name, record }) => name.hold.kind === "agent" && name.life !== life && record?.caller === caller
  );
}
function returnPass(ledger, { call, agent }) {
  const life = agent === void 0 ? void 0 : ledger.agentOfId(agent)?.lives.at(-1);
  if (life && life.slot === void 0) return;
  for (const { name, record } of readPasses(ledger.paths)) {
    if (name.hold.kind === "reserved" && name.owner === ledger.key && record?.call === call) drop2(ledger.paths, name);
  }
}
function dropPassesOf(paths, owner, caller) {
  for (const { name, record } of readPasses(paths)) {
    if (name.hold.kind === "reserved" && name.owner === owner && record?.caller === caller) drop2(paths, name);
  }
}
function voidPasses(paths, owner) {
  for (const { name } of readPasses(paths))
    if (name.hold.kind === "reserved" && name.owner === owner) drop2(paths, name);
}
function hasReservation({ paths, key }) {
  return readSlots(paths).some(({ name }) => name?.owner === key && name.hold.kind === "reserved");
}
function readPasses(paths) {
  return (0, import_node_fs8.readdirSync)(paths.forks).flatMap((file) => {
    const name = (0, import_holding_name4.parseHoldingName)(file);
    return name ? [{ name, record: readRecord((0, import_node_path6.join)(paths.forks, file)) }] : [];
  });
}
function drop2(paths, name) {
  (0, import_remove_file3.removeFile)((0, import_node_path6.join)(paths.forks, (0, import_holding_name4.holdingName)(name)));
}
var import_node_fs8, import_node_path6, import_holding_name4, import_ledger_view, import_remove_file3, import_is_print_mode, import_random_id;
var init_fork_passes = __esm({
  "orchestrator/io/ledger/fork-passes.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_path6 = require("node:path");
    import_holding_name4 = __toESM(require_holding_name(), 1);
    import_ledger_view = __toESM(require_ledger_view(), 1);
    import_remove_file3 = __toESM(require_remove_file(), 1);
    import_is_print_mode = __toESM(require_is_print_mode(), 1);
    import_random_id = __toESM(require_random_id(), 1);
    init_slots();
  }
});

// orchestrator/io/ledger/offer-slot.ts
function offerSlot(ledger, life, status, parent) {
  noteEnd(ledger, { life: life.life, status });
  const hold = { kind: "offer", agent: parent, untilMs: Date.parse(ledger.time()) + OFFER_LASTS_MS };
  const offer = { owner: life.owner, hold, life: (0, import_random_id2.randomId)() };
  return life.slot !== void 0 && renameHolding(ledger.paths, life.slot, nameOfLife(life), offer);
}
function noteEnd({ paths }, ended) {
  try {
    (0, import_node_fs9.writeFileSync)((0, import_node_path7.join)(paths.ended, (0, import_holding_name5.endedName)(ended)), "", { flag: "wx", mode: 384 });
  } catch {
  }
}
var import_node_fs9, import_node_path7, import_holding_name5, import_random_id2;
var init_offer_slot = __esm({
  "orchestrator/io/ledger/offer-slot.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path7 = require("node:path");
    import_holding_name5 = __toESM(require_holding_name(), 1);
    import_random_id2 = __toESM(require_random_id(), 1);
    init_offers();
    init_open_files();
    init_slots();
  }
});

// orchestrator/io/ledger/carry-out-settlement.ts
var carry_out_settlement_exports = {};
__export(carry_out_settlement_exports, {
  carryOutSettlement: () => carryOutSettlement,
  finishEnded: () => finishEnded
});
function carryOutSettlement(ledger, steps, by, transcript) {
  const ended = [];
  for (const step of steps) {
    switch (step.do) {
      case "end": {
        const end = endLife(ledger, step, by, transcript);
        if (end) ended.push(end);
        break;
      }
      case "idle":
        idleLife(ledger, step.life);
        break;
      case "exchange":
        ledger.record("exchanged", { life: step.life.life, other: step.other.life });
        break;
      default:
        step;
    }
  }
  if (ended.length === 0 || !ledger.forgetLives(ended.map(({ life }) => life))) return;
  for (const { isLogged, file } of ended) if (isLogged) (0, import_remove_file4.removeFile)(file);
}
function finishEnded(ledger) {
  const files = (0, import_node_fs10.readdirSync)(ledger.paths.ended);
  if (files.length === 0) return;
  const open = openLives(ledger.paths);
  const over = /* @__PURE__ */ new Set();
  const finished = [];
  for (const file of files) {
    const name = (0, import_holding_name6.parseEndedName)(file);
    const path = (0, import_node_path8.join)(ledger.paths.ended, file);
    const isOver = name !== void 0 && !open.has(name.life);
    if (name && isJustMoved(path)) continue;
    const told = name?.status === "killed" ? { isEndInferred: true } : {};
    const isUnlogged = isOver && !ledger.hasEnded(name.life);
    if (isUnlogged && !ledger.record("ended", { ...name, by: "finished later", ...told })) continue;
    if (isOver) over.add(name.life);
    finished.push(path);
  }
  if (over.size > 0 && !ledger.forgetAnybodys(over)) return;
  for (const path of finished) (0, import_node_fs10.rmSync)(path, { recursive: true, force: true });
}
function endLife(ledger, { life, status, reason, isInferred, offerTo }, by, transcript) {
  const { paths } = ledger;
  const path = pathOfLife(paths, life);
  const seen = readRecord(path)?.seen;
  if (life.agent !== void 0) forgetSeen(paths, startKey(life.owner, life.agent));
  const file = (0, import_node_path8.join)(paths.ended, (0, import_holding_name6.endedName)({ life: life.life, status }));
  const isOurs = offerTo === void 0 ? moveFile(path, file) : offerSlot(ledger, life, status, offerTo);
  if (!isOurs) return void 0;
  const isLogged = ledger.record("ended", {
    life: life.life,
    status,
    by,
    ...life.agent === void 0 ? {} : { agent: life.agent },
    ...reason === void 0 ? {} : { reason },
    ...isInferred ? { isEndInferred: true } : {},
    ...transcript === void 0 ? {} : { transcript }
  });
  if (seen) forgetSeen(paths, seen);
  if (life.agent !== void 0) forgetAgent(ledger, life, life.agent);
  const reference = status === "refused" && life.entry.reference && (0, import_reference.parseReference)(life.entry.reference);
  if (reference) (0, import_brief_files.returnReference)(paths, reference, ledger.time());
  return { life, isLogged, file };
}
function forgetAgent({ paths }, { owner, place }, agent) {
  dropPassesOf(paths, owner, agent);
  if (place === "idle") dropOffers(paths, owner, agent);
}
function idleLife(ledger, life) {
  const { paths } = ledger;
  if (life.agent === void 0 || !moveFile(pathOfLife(paths, life), (0, import_node_path8.join)(paths.idle, (0, import_holding_name6.holdingName)(nameOfLife(life)))))
    return;
  ledger.record("idle", { life: life.life, agent: life.agent });
  forgetSeen(paths, startKey(life.owner, life.agent));
}
var import_node_fs10, import_node_path8, import_holding_name6, import_reference, import_remove_file4, import_brief_files;
var init_carry_out_settlement = __esm({
  "orchestrator/io/ledger/carry-out-settlement.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    import_node_path8 = require("node:path");
    import_holding_name6 = __toESM(require_holding_name(), 1);
    import_reference = __toESM(require_reference(), 1);
    import_remove_file4 = __toESM(require_remove_file(), 1);
    import_brief_files = __toESM(require_brief_files(), 1);
    init_is_just_moved();
    init_offers();
    init_open_files();
    init_seen();
    init_slots();
    init_fork_passes();
    init_offer_slot();
  }
});

// elsewhere:orchestrator/core/transcripts/read-entries.ts
var require_read_entries = __commonJS({
  "elsewhere:orchestrator/core/transcripts/read-entries.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/transcripts.cjs", "orchestrator/core/transcripts/read-entries.ts");
    var names = { get readEntries() {
      return module_().readEntries;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-part.ts
var require_read_plain_part = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-part.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-plain-part.ts");
    var names = { get readPlainPart() {
      return module_().readPlainPart;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/transcripts/agent-file.ts
var require_agent_file = __commonJS({
  "elsewhere:orchestrator/core/transcripts/agent-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/transcripts.cjs", "orchestrator/core/transcripts/agent-file.ts");
    var names = { get agentFile() {
      return module_().agentFile;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/transcripts.ts
var transcripts_exports = {};
__export(transcripts_exports, {
  callOfTranscript: () => callOfTranscript,
  childTranscripts: () => childTranscripts,
  filesOfTranscript: () => filesOfTranscript,
  isKnownAgent: () => isKnownAgent,
  isTeammate: () => isTeammate,
  originOfAgent: () => originOfAgent,
  resultsTranscript: () => resultsTranscript,
  transcriptBeside: () => transcriptBeside,
  transcriptOfCall: () => transcriptOfCall
});
function isKnownAgent(transcript, agent) {
  return transcript !== void 0 && (0, import_node_fs11.existsSync)((0, import_agent_file.agentFile)(transcript, agent, ".meta.json"));
}
function isTeammate(transcript, agent) {
  return transcript !== void 0 && readMeta((0, import_agent_file.agentFile)(transcript, agent, ".meta.json")).taskKind === TEAMMATE;
}
function originOfAgent(transcript, agent) {
  return transcript === void 0 ? void 0 : originInMeta((0, import_agent_file.agentFile)(transcript, agent, ".meta.json"));
}
function originInMeta(path) {
  const { toolUseId, parentAgentId, requestShape } = readMeta(path);
  if (typeof toolUseId !== "string") return void 0;
  return {
    call: toolUseId,
    ...typeof parentAgentId === "string" ? { caller: parentAgentId } : {},
    // Older clients do not say it.
    ...requestShape === "background" ? { background: true } : {}
  };
}
function readMeta(path) {
  try {
    const meta = JSON.parse((0, import_read_plain_file3.readPlainFile)(path, LONGEST_META) ?? "");
    return typeof meta === "object" && meta !== null ? meta : {};
  } catch {
    return {};
  }
}
function transcriptOfCall(neighbour, call) {
  const folder = (0, import_node_path9.dirname)(neighbour);
  const metas = (0, import_names_in2.namesIn)(folder).filter((name) => name.endsWith(".meta.json")).sort();
  const meta = metas.find((name) => readMeta((0, import_node_path9.join)(folder, name)).toolUseId === call);
  return meta && (0, import_node_path9.join)(folder, meta.replace(/\.meta\.json$/, ".jsonl"));
}
function transcriptBeside(neighbour, agent) {
  if (neighbour === void 0 || agent === void 0) return void 0;
  return (0, import_node_path9.join)((0, import_node_path9.dirname)(neighbour), `agent-${agent}.jsonl`);
}
function callOfTranscript(path) {
  return originInMeta(path.replace(/\.jsonl$/, ".meta.json"))?.call;
}
function childTranscripts(path, calls) {
  const folder = (0, import_node_path9.dirname)(path);
  const parent = /agent-(.+)\.jsonl$/.exec(path)?.[1];
  const metas = (0, import_names_in2.namesIn)(folder).filter((name) => name.endsWith(".meta.json")).sort();
  return metas.flatMap((name) => {
    const { toolUseId, parentAgentId } = readMeta((0, import_node_path9.join)(folder, name));
    const isChild = calls.has(String(toolUseId)) || parent !== void 0 && parentAgentId === parent;
    return isChild ? [(0, import_node_path9.join)(folder, name.replace(/\.meta\.json$/, ".jsonl"))] : [];
  });
}
function filesOfTranscript(path) {
  const folder = (0, import_node_path9.dirname)(path);
  const sessions = (0, import_node_path9.dirname)((0, import_node_path9.dirname)(folder));
  const elsewhere = (0, import_node_path9.basename)(folder) !== AGENTS_FOLDER ? [] : (0, import_names_in2.namesIn)(sessions).filter((name) => !name.endsWith(".jsonl")).sort().map((session) => (0, import_node_path9.join)(sessions, session, AGENTS_FOLDER, (0, import_node_path9.basename)(path)));
  return [.../* @__PURE__ */ new Set([path, ...elsewhere])].filter((file) => (0, import_node_fs11.existsSync)(file));
}
function resultsTranscript(transcript, caller) {
  if (transcript === void 0) return void 0;
  const path = caller === void 0 ? transcript : (0, import_agent_file.agentFile)(transcript, caller, ".jsonl");
  return { path, from: sizeOf(path) };
}
function sizeOf(path) {
  try {
    return (0, import_node_fs11.statSync)(path).size;
  } catch {
    return 0;
  }
}
var import_node_fs11, import_node_path9, import_agent_file, import_names_in2, import_read_plain_file3, TEAMMATE, LONGEST_META, AGENTS_FOLDER;
var init_transcripts = __esm({
  "orchestrator/io/ledger/transcripts.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
    import_node_path9 = require("node:path");
    import_agent_file = __toESM(require_agent_file(), 1);
    import_names_in2 = __toESM(require_names_in(), 1);
    import_read_plain_file3 = __toESM(require_read_plain_file(), 1);
    TEAMMATE = "in_process_teammate";
    LONGEST_META = 2 ** 20;
    AGENTS_FOLDER = "subagents";
  }
});

// orchestrator/io/ledger/entries-of-transcript.ts
var entries_of_transcript_exports = {};
__export(entries_of_transcript_exports, {
  entriesAtEnd: () => entriesAtEnd,
  entriesFrom: () => entriesFrom,
  entriesOfTranscript: () => entriesOfTranscript
});
function entriesOfTranscript(path, mark) {
  let room = LONGEST_TEXT;
  const texts = filesOfTranscript(path).flatMap((file) => {
    const text = (0, import_read_plain_part.readPlainPart)(file, -room, room);
    room -= text?.length ?? 0;
    return text === void 0 ? [] : [text];
  });
  if (texts.length === 0) return (0, import_node_fs12.existsSync)(`${(0, import_node_path10.dirname)((0, import_node_path10.dirname)(path))}.jsonl`) ? [] : void 0;
  return texts.flatMap((text) => (0, import_read_entries.readEntries)(text, mark));
}
function entriesAtEnd(path, mark, most = LATELY) {
  return (0, import_read_entries.readEntries)((0, import_read_plain_part.readPlainPart)(path, -most, most) ?? "", mark);
}
function entriesFrom(path, from, mark) {
  return (0, import_read_entries.readEntries)((0, import_read_plain_part.readPlainPart)(path, from, LATELY) ?? "", mark);
}
var import_node_fs12, import_node_path10, import_read_entries, import_read_plain_part, LONGEST_TEXT, LATELY;
var init_entries_of_transcript = __esm({
  "orchestrator/io/ledger/entries-of-transcript.ts"() {
    "use strict";
    import_node_fs12 = require("node:fs");
    import_node_path10 = require("node:path");
    import_read_entries = __toESM(require_read_entries(), 1);
    import_read_plain_part = __toESM(require_read_plain_part(), 1);
    init_transcripts();
    LONGEST_TEXT = 256 * 2 ** 20;
    LATELY = 8 * 2 ** 20;
  }
});

// orchestrator/io/ledger/files/sweep-scratch.ts
var sweep_scratch_exports = {};
__export(sweep_scratch_exports, {
  LEFT_AFTER_MS: () => LEFT_AFTER_MS,
  sweepScratch: () => sweepScratch
});
function sweepScratch({ tmp }, now) {
  for (const name of (0, import_node_fs13.readdirSync)(tmp)) {
    const modified = (0, import_node_fs13.lstatSync)((0, import_node_path11.join)(tmp, name), { throwIfNoEntry: false })?.mtimeMs;
    if (modified !== void 0 && now.getTime() - modified > LEFT_AFTER_MS) {
      (0, import_node_fs13.rmSync)((0, import_node_path11.join)(tmp, name), { recursive: true, force: true });
    }
  }
}
var import_node_fs13, import_node_path11, LEFT_AFTER_MS;
var init_sweep_scratch = __esm({
  "orchestrator/io/ledger/files/sweep-scratch.ts"() {
    "use strict";
    import_node_fs13 = require("node:fs");
    import_node_path11 = require("node:path");
    LEFT_AFTER_MS = 36e5;
  }
});

// elsewhere:orchestrator/io/sandbox.ts
var require_sandbox = __commonJS({
  "elsewhere:orchestrator/io/sandbox.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/sandbox.ts");
    var names = {
      get findUnwritable() {
        return module_().findUnwritable;
      },
      get howToLetWrite() {
        return module_().howToLetWrite;
      },
      get isRefusedWrite() {
        return module_().isRefusedWrite;
      },
      get isSandboxed() {
        return module_().isSandboxed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/memory/at-work-folder.ts
var require_at_work_folder = __commonJS({
  "elsewhere:orchestrator/io/ledger/memory/at-work-folder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/memory.cjs", "orchestrator/io/ledger/memory/at-work-folder.ts");
    var names = {
      get MARK() {
        return module_().MARK;
      },
      get atWorkFolder() {
        return module_().atWorkFolder;
      },
      get forget() {
        return module_().forget;
      },
      get forgetClient() {
        return module_().forgetClient;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/client-key.ts
var client_key_exports = {};
__export(client_key_exports, {
  clientKey: () => clientKey,
  isForgotten: () => isForgotten,
  ownerIn: () => ownerIn
});
function ownerIn(paths, seen) {
  const [hasBoot, hasStart] = [seen.boot !== import_owner2.UNKNOWN, seen.start !== import_owner2.NO_START];
  if (!hasBoot && !hasStart) return seen;
  if (hasBoot && hasStart) return firstIn(paths, (one) => isSame(one, { ...seen, machine: one.machine })) ?? seen;
  const known = [...new Set(keysIn(paths))].flatMap((key) => (0, import_owner2.parseOwnerKey)(key) ?? []);
  const completed = ({ boot, start }) => hasBoot ? { ...seen, start } : { ...seen, boot };
  const [found, other] = known.filter((one) => isSame(one, completed(one)));
  return found !== void 0 && other === void 0 ? found : seen;
}
function isSame(one, other) {
  return (0, import_owner2.ownerKey)(one) === (0, import_owner2.ownerKey)(other);
}
function firstIn(paths, fits) {
  for (const key of keysIn(paths)) {
    const known = (0, import_owner2.parseOwnerKey)(key);
    if (known && fits(known)) return known;
  }
  return void 0;
}
function* keysIn(paths) {
  for (const { name } of readSlots(paths)) if (name) yield name.owner;
  for (const folder of [paths.sessions, paths.idle, paths.waiting, (0, import_at_work_folder.atWorkFolder)()])
    for (const name of (0, import_names_in3.namesIn)(folder)) yield name.split("~", 1)[0];
}
function clientKey(paths, seen, env) {
  const key = (0, import_owner2.ownerKey)(ownerIn(paths, seen));
  if (!(0, import_sandbox.isSandboxed)(env)) return key;
  const [found, other] = (0, import_names_in3.namesIn)(paths.sessions).filter((trace) => isSameFromOutside((0, import_owner2.parseOwnerKey)(trace), seen));
  return found !== void 0 && other === void 0 ? found : key;
}
function isForgotten({ paths, owner, key }, other) {
  const own = (0, import_owner2.parseOwnerKey)(key);
  const isFromInside = own !== void 0 && own.namespace !== owner.namespace;
  const isNeighbour = isFromInside && (0, import_owner2.ownerDistance)(other, own) === "here";
  return isNeighbour && !(0, import_node_fs14.existsSync)((0, import_node_path12.join)(paths.sessions, (0, import_owner2.ownerKey)(other)));
}
function isSameFromOutside(client, { machine, boot, namespace, pid, start }) {
  if (client?.machine !== machine || client.boot !== boot || client.pid !== pid) return false;
  return client.namespace !== namespace || start === import_owner2.NO_START;
}
var import_node_fs14, import_node_path12, import_owner2, import_names_in3, import_sandbox, import_at_work_folder;
var init_client_key = __esm({
  "orchestrator/io/ledger/client-key.ts"() {
    "use strict";
    import_node_fs14 = require("node:fs");
    import_node_path12 = require("node:path");
    import_owner2 = __toESM(require_owner(), 1);
    import_names_in3 = __toESM(require_names_in(), 1);
    import_sandbox = __toESM(require_sandbox(), 1);
    init_slots();
    import_at_work_folder = __toESM(require_at_work_folder(), 1);
  }
});

// orchestrator/io/ledger/files/waiting-line.ts
function liveWaiters(paths) {
  const now = Date.now();
  return tickets(paths).filter((file) => !(0, import_foreign_file2.isForeignFile)(file)).flatMap((file) => {
    const stat = (0, import_node_fs15.lstatSync)((0, import_node_path13.join)(paths.waiting, file), { throwIfNoEntry: false });
    return stat && Math.abs(now - stat.mtimeMs) < LIVE_FOR_MS ? [{ file, since: stat.birthtimeMs }] : [];
  }).sort((a, b) => a.since - b.since || (a.file < b.file ? -1 : 1));
}
function isInLine(paths, ticket) {
  return liveWaiters(paths).some(({ file }) => file === ticket);
}
function tickets({ waiting }) {
  try {
    return (0, import_node_fs15.readdirSync)(waiting);
  } catch (error) {
    if (error.code === "ENOENT") return [];
    throw error;
  }
}
var import_node_fs15, import_node_path13, import_foreign_file2, LIVE_FOR_MS;
var init_waiting_line = __esm({
  "orchestrator/io/ledger/files/waiting-line.ts"() {
    "use strict";
    import_node_fs15 = require("node:fs");
    import_node_path13 = require("node:path");
    import_foreign_file2 = __toESM(require_foreign_file(), 1);
    LIVE_FOR_MS = 1e4;
  }
});

// orchestrator/io/ledger/files/count-room.ts
var count_room_exports = {};
__export(count_room_exports, {
  countRoom: () => countRoom
});
function countRoom(paths, limit, slots = readSlots(paths)) {
  return (0, import_room2.roomUnder)(limit, slots.length, liveWaiters(paths).length);
}
var import_room2;
var init_count_room = __esm({
  "orchestrator/io/ledger/files/count-room.ts"() {
    "use strict";
    import_room2 = __toESM(require_room(), 1);
    init_slots();
    init_waiting_line();
  }
});

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/replace-file.ts");
    var names = { get replaceFile() {
      return module_().replaceFile;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/session-trace.ts
var session_trace_exports = {};
__export(session_trace_exports, {
  lastTurn: () => lastTurn,
  noteSession: () => noteSession,
  noteTurnEnd: () => noteTurnEnd
});
function noteSession(ledger) {
  (0, import_replace_file.replaceFile)(ledger.paths.tmp, traceOf(ledger), ledger.time());
}
function noteTurnEnd(client, at) {
  const trace = traceOf(client);
  if ((0, import_node_fs16.lstatSync)(trace, { throwIfNoEntry: false })) (0, import_replace_file.replaceFile)(client.paths.tmp, trace, (0, import_utc_time2.utcTime)(at));
}
function lastTurn(ledger) {
  const text = (0, import_read_plain_file4.readPlainFile)(traceOf(ledger));
  if (text === void 0) return void 0;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? /* @__PURE__ */ new Date(0) : at;
}
function traceOf({ paths, key }) {
  return (0, import_node_path14.join)(paths.sessions, key);
}
var import_node_fs16, import_node_path14, import_utc_time2, import_read_plain_file4, import_replace_file;
var init_session_trace = __esm({
  "orchestrator/io/ledger/session-trace.ts"() {
    "use strict";
    import_node_fs16 = require("node:fs");
    import_node_path14 = require("node:path");
    import_utc_time2 = __toESM(require_utc_time(), 1);
    import_read_plain_file4 = __toESM(require_read_plain_file(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
  }
});

// elsewhere:orchestrator/core/ledger/defined.ts
var require_defined = __commonJS({
  "elsewhere:orchestrator/core/ledger/defined.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/defined.ts");
    var names = { get defined() {
      return module_().defined;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/fold/has-life-ended.ts
var require_has_life_ended = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/has-life-ended.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger/fold.cjs", "orchestrator/core/ledger/fold/has-life-ended.ts");
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

// elsewhere:orchestrator/core/ledger/missing-lines.ts
var require_missing_lines = __commonJS({
  "elsewhere:orchestrator/core/ledger/missing-lines.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/missing-lines.ts");
    var names = {
      get isAheadOfLog() {
        return module_().isAheadOfLog;
      },
      get listWith() {
        return module_().listWith;
      },
      get missingLines() {
        return module_().missingLines;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/events/event.ts
var require_event = __commonJS({
  "elsewhere:orchestrator/core/ledger/events/event.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger/events.cjs", "orchestrator/core/ledger/events/event.ts");
    var names = { get isStartKind() {
      return module_().isStartKind;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/validators/parse-event.ts
var require_parse_event = __commonJS({
  "elsewhere:orchestrator/core/validators/parse-event.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/validators/parse-event.cjs", "orchestrator/core/validators/parse-event.ts");
    var names = { get parseEvent() {
      return module_().parseEvent;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/open-plain-file.ts
var require_open_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/open-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/open-plain-file.ts");
    var names = {
      get kindOf() {
        return module_().kindOf;
      },
      get openPlainFile() {
        return module_().openPlainFile;
      },
      get pathOfOpenFile() {
        return module_().pathOfOpenFile;
      },
      get tooLarge() {
        return module_().tooLarge;
      },
      get whyNot() {
        return module_().whyNot;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/open-to-append.ts
var require_open_to_append = __commonJS({
  "elsewhere:orchestrator/io/plain-file/open-to-append.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/open-to-append.ts");
    var names = { get openToAppend() {
      return module_().openToAppend;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/sleep-sync.ts
var require_sleep_sync = __commonJS({
  "elsewhere:orchestrator/io/process/sleep-sync.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/sleep-sync.ts");
    var names = { get sleepSync() {
      return module_().sleepSync;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/open-log.ts
var open_log_exports = {};
__export(open_log_exports, {
  MOST_LOG_BYTES: () => MOST_LOG_BYTES,
  openLog: () => openLog
});
function openLog(paths) {
  for (let opens = 0; opens < MOST_OPENS; opens++) {
    const log = (0, import_open_to_append.openToAppend)(paths.events, { most: MOST_LOG_BYTES, mayBeLinked: true });
    const shared = isShared(paths, log.stat);
    if (!shared && isIt(paths.events, log.stat)) return log;
    try {
      if (shared) makeOwn(paths, log);
    } finally {
      (0, import_node_fs17.closeSync)(log.file);
    }
  }
  const what = "another program replaces it again and again, and it was not written";
  throw new import_refused_path2.RefusedPath({ where: paths.events, what, fix: "End that program." });
}
function isShared(paths, log) {
  return log.nlink > 1 && log.nlink > ownNames(paths, log);
}
function ownNames({ shown, events, tmp }, log) {
  if (shown === void 0) return 1;
  const known = isIt((0, import_node_path15.join)(shown, (0, import_node_path15.basename)(events)), log) ? 2 : 1;
  return log.nlink <= known ? known : known + (0, import_names_in4.namesIn)(tmp).filter((name) => isIt((0, import_node_path15.join)(tmp, name), log)).length;
}
function isIt(path, log) {
  const stat = (0, import_node_fs17.lstatSync)(path, { throwIfNoEntry: false });
  return stat?.ino === log.ino && (stat.dev === log.dev || process.platform === "win32");
}
function makeOwn(paths, log) {
  const copy = (0, import_node_path15.join)(paths.tmp, `log-${log.stat.dev}-${log.stat.ino}`);
  for (let waited = 0; isIt(paths.events, log.stat); waited += LOOK_EVERY_MS) {
    if (waited > PUT_WITHIN_MS) {
      (0, import_node_fs17.rmSync)(copy, { force: true });
      waited = 0;
    }
    if (putCopy(paths, log, copy)) return;
    (0, import_sleep_sync.sleepSync)(LOOK_EVERY_MS);
  }
}
function putCopy({ events, tmp }, { file, stat }, copy) {
  if ((0, import_node_fs17.lstatSync)(copy, { throwIfNoEntry: false })) return false;
  const fresh = (0, import_node_path15.join)(tmp, (0, import_random_id3.randomId)());
  const own = (0, import_node_fs17.openSync)(fresh, "ax", 384);
  try {
    const copied = readFrom(file, 0);
    (0, import_node_fs17.writeFileSync)(own, copied);
    if (!succeeds(() => (0, import_node_fs17.linkSync)(fresh, copy), "EEXIST")) return false;
    (0, import_node_fs17.rmSync)(fresh);
    if (!isIt(events, stat)) {
      (0, import_node_fs17.rmSync)(copy, { force: true });
      return false;
    }
    if (!succeeds(() => (0, import_rename_patiently2.renamePatiently)(copy, events), "ENOENT")) return false;
    (0, import_node_fs17.writeFileSync)(own, readFrom(file, copied.length));
    return true;
  } finally {
    (0, import_node_fs17.closeSync)(own);
    (0, import_node_fs17.rmSync)(fresh, { force: true });
  }
}
function succeeds(step, code) {
  try {
    step();
    return true;
  } catch (error) {
    if (error.code === code) return false;
    throw error;
  }
}
function readFrom(file, from) {
  const buffer = Buffer.alloc(Math.max(0, (0, import_node_fs17.fstatSync)(file).size - from));
  return buffer.subarray(0, buffer.length === 0 ? 0 : (0, import_node_fs17.readSync)(file, buffer, 0, buffer.length, from));
}
var import_node_fs17, import_node_path15, import_names_in4, import_open_to_append, import_refused_path2, import_sleep_sync, import_random_id3, import_rename_patiently2, MOST_LOG_BYTES, MOST_OPENS, LOOK_EVERY_MS, PUT_WITHIN_MS;
var init_open_log = __esm({
  "orchestrator/io/ledger/files/open-log.ts"() {
    "use strict";
    import_node_fs17 = require("node:fs");
    import_node_path15 = require("node:path");
    import_names_in4 = __toESM(require_names_in(), 1);
    import_open_to_append = __toESM(require_open_to_append(), 1);
    import_refused_path2 = __toESM(require_refused_path(), 1);
    import_sleep_sync = __toESM(require_sleep_sync(), 1);
    import_random_id3 = __toESM(require_random_id(), 1);
    import_rename_patiently2 = __toESM(require_rename_patiently(), 1);
    MOST_LOG_BYTES = 256 * 2 ** 20;
    MOST_OPENS = 100;
    LOOK_EVERY_MS = 5;
    PUT_WITHIN_MS = 2e3;
  }
});

// orchestrator/io/ledger/files/events-log.ts
var events_log_exports = {};
__export(events_log_exports, {
  appendEvent: () => appendEvent,
  logSize: () => logSize,
  readEvents: () => readEvents
});
function appendEvent(paths, event) {
  const { file: log, stat } = openLog(paths);
  try {
    const { size } = stat;
    const last = Buffer.alloc(1);
    const isTorn = size > 0 && (0, import_node_fs18.readSync)(log, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    const line = Buffer.from(`${isTorn ? "\n" : ""}${JSON.stringify(event)}
`);
    if ((0, import_node_fs18.writeSync)(log, line) < line.length) throw new Error(`${paths.events} was not written whole: is the disk full?`);
  } finally {
    (0, import_node_fs18.closeSync)(log);
  }
}
function readEvents(paths, from) {
  const { text, size } = readFrom2(paths.events, from);
  const end = text.lastIndexOf(NEWLINE) + 1;
  const events = [];
  let torn = 0;
  for (const line of text.subarray(0, end).toString("utf8").split("\n")) {
    if (line === "") continue;
    const event = (0, import_parse_event.parseEvent)(line);
    if (event) events.push(event);
    else torn += 1;
  }
  return { events, offset: from + end, size, torn };
}
function logSize(paths) {
  return withLog(paths.events, (_, { size }) => size) ?? 0;
}
function readFrom2(path, from) {
  const read2 = withLog(path, (log, { size }) => {
    if (size < from) return { text: NOTHING, size };
    const buffer = Buffer.alloc(size - from);
    const length = (0, import_try_to3.tryTo)(() => (0, import_node_fs18.readSync)(log, buffer, 0, buffer.length, from)) ?? 0;
    return { text: buffer.subarray(0, length), size: from + length };
  });
  return read2 ?? { text: NOTHING, size: 0 };
}
function withLog(path, use) {
  const log = (0, import_open_plain_file.openPlainFile)(path, MOST_LOG_BYTES);
  if (log.kind !== "file") return void 0;
  try {
    return use(log.file, log.stat);
  } finally {
    (0, import_node_fs18.closeSync)(log.file);
  }
}
var import_node_fs18, import_parse_event, import_open_plain_file, import_try_to3, NEWLINE, NOTHING;
var init_events_log = __esm({
  "orchestrator/io/ledger/files/events-log.ts"() {
    "use strict";
    import_node_fs18 = require("node:fs");
    import_parse_event = __toESM(require_parse_event(), 1);
    import_open_plain_file = __toESM(require_open_plain_file(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    init_open_log();
    NEWLINE = 10;
    NOTHING = Buffer.alloc(0);
  }
});

// orchestrator/io/ledger/complete-log.ts
function completeLog(paths, state, open, transcriptOf) {
  return open.flatMap((life) => {
    const name = nameOfLife(life);
    if (!(0, import_missing_lines.isAheadOfLog)(state, { life, name })) return [];
    const path = pathOfLife(paths, life);
    const moved = timeOfMove(path);
    if (moved === void 0) return [];
    const how = readRecord(path)?.how;
    const known = (0, import_defined.defined)({ how: (0, import_event.isStartKind)(how) ? how : void 0, transcript: transcriptOf(life) });
    const lines = (0, import_missing_lines.missingLines)(state, open, { life, name, at: (0, import_utc_time3.utcTime)(moved), ...known });
    if (!isJustMoved(path)) for (const line of lines) (0, import_try_to4.tryTo)(() => appendOnce(paths, life, line));
    return lines;
  });
}
function appendOnce({ tmp, ...paths }, { life }, line) {
  const marker = (0, import_node_path16.join)(tmp, `line-${life}-${line.type}`);
  (0, import_node_fs19.closeSync)((0, import_node_fs19.openSync)(marker, "wx", 384));
  try {
    appendEvent({ tmp, ...paths }, line);
  } catch (error) {
    (0, import_remove_file5.removeFile)(marker);
    throw error;
  }
}
function removeLeft(paths, state, open) {
  for (const life of open) {
    if (life.place !== "waiting" && life.place !== "idle") continue;
    const hasEnded = (0, import_has_life_ended.hasLifeEnded)(state, life.life);
    const isLeft = life.place === "idle" ? hasEnded && isAtWork(paths, open, life) : hasEnded || isAtWork(paths, open, life);
    const isStillInLine = life.place === "waiting" && isInLine(paths, (0, import_holding_name7.holdingName)(nameOfLife(life)));
    if (isLeft && !isStillInLine) (0, import_remove_file5.removeFile)(pathOfLife(paths, life));
  }
}
function isAtWork(paths, open, life) {
  const other = open.find((one) => (one.place === "slot" || one.place === "fork") && (0, import_ledger_view2.isSameAgent)(one, life));
  return other !== void 0 && (0, import_node_fs19.lstatSync)(pathOfLife(paths, other), { throwIfNoEntry: false }) !== void 0;
}
var import_node_fs19, import_node_path16, import_defined, import_event, import_has_life_ended, import_holding_name7, import_missing_lines, import_ledger_view2, import_utc_time3, import_remove_file5, import_try_to4;
var init_complete_log = __esm({
  "orchestrator/io/ledger/complete-log.ts"() {
    "use strict";
    import_node_fs19 = require("node:fs");
    import_node_path16 = require("node:path");
    import_defined = __toESM(require_defined(), 1);
    import_event = __toESM(require_event(), 1);
    import_has_life_ended = __toESM(require_has_life_ended(), 1);
    import_holding_name7 = __toESM(require_holding_name(), 1);
    import_missing_lines = __toESM(require_missing_lines(), 1);
    import_ledger_view2 = __toESM(require_ledger_view(), 1);
    import_utc_time3 = __toESM(require_utc_time(), 1);
    import_remove_file5 = __toESM(require_remove_file(), 1);
    import_try_to4 = __toESM(require_try_to(), 1);
    init_events_log();
    init_is_just_moved();
    init_open_files();
    init_slots();
    init_waiting_line();
  }
});

// elsewhere:orchestrator/io/plain-file/read-bytes.ts
var require_read_bytes = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-bytes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-bytes.ts");
    var names = { get readBytes() {
      return module_().readBytes;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/agents-file.ts
function renderAgentsFile(entries) {
  return entries.length === 0 ? `[${AGENTS_END}` : `[
${entries.map((entry) => JSON.stringify(entry)).join(",\n")}${AGENTS_END}`;
}
function writeAgents(paths, entries) {
  const text = renderAgentsFile(entries);
  if (renew(paths.agents, text)) return void 0;
  const keptIn = keepForeign(paths, paths.agents);
  (0, import_replace_file2.replaceFile)(paths.tmp, paths.agents, text);
  return keptIn;
}
function renew(path, text) {
  const opened = (0, import_open_plain_file2.openPlainFile)(path, Buffer.byteLength(text));
  if (opened.kind !== "file") return false;
  try {
    if ((0, import_read_bytes.readBytes)(opened.file, opened.stat.size, opened.stat.size)?.toString("utf8") !== text) return false;
    const now = preciseSeconds();
    (0, import_node_fs20.futimesSync)(opened.file, now, now);
    return true;
  } catch {
    return false;
  } finally {
    (0, import_node_fs20.closeSync)(opened.file);
  }
}
function preciseSeconds() {
  const [precise, rough] = [performance.timeOrigin + performance.now(), Date.now()];
  return (Math.abs(precise - rough) < 2 ? precise : rough) / 1e3;
}
function keepForeign(paths, agents) {
  const { tmp } = paths;
  const aside = `${paths.agents}.foreign`;
  const stat = (0, import_node_fs20.lstatSync)(agents, { throwIfNoEntry: false });
  if (!stat || stat.isSymbolicLink()) return void 0;
  if (!stat.isFile()) {
    const name = freeName(aside, stat.ino);
    (0, import_node_fs20.renameSync)(agents, name);
    return name;
  }
  if (endsAsOurs(agents)) return void 0;
  const content = (0, import_read_plain_file5.readPlainFile)(agents);
  const isReplaced2 = content === void 0 || content.endsWith(AGENTS_END);
  const marker = (0, import_node_path17.join)(tmp, `foreign-${stat.ino}-${stat.mtimeMs}`);
  if (isReplaced2 || !isFirst(marker)) return void 0;
  try {
    return putAside(aside, content, stat.ino);
  } catch (error) {
    (0, import_node_fs20.rmSync)(marker, { force: true });
    throw error;
  }
}
function putAside(aside, content, inode) {
  try {
    const { file } = (0, import_open_to_append2.openToAppend)(aside, { most: MOST_ASIDE });
    try {
      (0, import_node_fs20.writeFileSync)(file, content);
    } finally {
      (0, import_node_fs20.closeSync)(file);
    }
    return aside;
  } catch {
    const name = freeName(aside, inode);
    (0, import_node_fs20.writeFileSync)(name, content, { flag: "wx", mode: 384 });
    return name;
  }
}
function freeName(aside, inode) {
  const name = `${aside}-${inode}`;
  return (0, import_node_fs20.lstatSync)(name, { throwIfNoEntry: false }) ? `${name}-${(0, import_random_id4.randomId)()}` : name;
}
function endsAsOurs(path) {
  const opened = (0, import_open_plain_file2.openPlainFile)(path, Number.POSITIVE_INFINITY);
  if (opened.kind !== "file") return false;
  try {
    const tail = Buffer.alloc(AGENTS_END.length);
    const at = Math.max(0, opened.stat.size - tail.length);
    return (0, import_node_fs20.readSync)(opened.file, tail, 0, tail.length, at) === tail.length && tail.toString() === AGENTS_END;
  } finally {
    (0, import_node_fs20.closeSync)(opened.file);
  }
}
function isFirst(marker) {
  try {
    (0, import_node_fs20.closeSync)((0, import_node_fs20.openSync)(marker, "wx", 384));
    return true;
  } catch {
    return false;
  }
}
var import_node_fs20, import_node_path17, import_open_plain_file2, import_open_to_append2, import_read_bytes, import_read_plain_file5, import_random_id4, import_replace_file2, AGENTS_END, MOST_ASIDE;
var init_agents_file = __esm({
  "orchestrator/io/ledger/files/agents-file.ts"() {
    "use strict";
    import_node_fs20 = require("node:fs");
    import_node_path17 = require("node:path");
    import_open_plain_file2 = __toESM(require_open_plain_file(), 1);
    import_open_to_append2 = __toESM(require_open_to_append(), 1);
    import_read_bytes = __toESM(require_read_bytes(), 1);
    import_read_plain_file5 = __toESM(require_read_plain_file(), 1);
    import_random_id4 = __toESM(require_random_id(), 1);
    import_replace_file2 = __toESM(require_replace_file(), 1);
    AGENTS_END = "\n]\n";
    MOST_ASIDE = 256 * 2 ** 20;
  }
});

// elsewhere:orchestrator/core/ledger/fold/fold-events.ts
var require_fold_events = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/fold-events.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger/fold.cjs", "orchestrator/core/ledger/fold/fold-events.ts");
    var names = { get foldEvent() {
      return module_().foldEvent;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/fold/ledger-state.ts
var require_ledger_state = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/ledger-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger/fold.cjs", "orchestrator/core/ledger/fold/ledger-state.ts");
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

// elsewhere:orchestrator/core/validators/is-agent-list.ts
var require_is_agent_list = __commonJS({
  "elsewhere:orchestrator/core/validators/is-agent-list.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/validators/is-agent-list.cjs", "orchestrator/core/validators/is-agent-list.ts");
    var names = { get isAgentList() {
      return module_().isAgentList;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/ended-lives.ts
var ended_lives_exports = {};
__export(ended_lives_exports, {
  endedLives: () => endedLives
});
function endedLives(paths) {
  return new Set((0, import_names_in5.namesIn)(paths.ended).flatMap((file) => (0, import_holding_name8.parseEndedName)(file)?.life ?? []));
}
var import_holding_name8, import_names_in5;
var init_ended_lives = __esm({
  "orchestrator/io/ledger/files/ended-lives.ts"() {
    "use strict";
    import_holding_name8 = __toESM(require_holding_name(), 1);
    import_names_in5 = __toESM(require_names_in(), 1);
  }
});

// orchestrator/io/ledger/files/ledger-history.ts
var ledger_history_exports = {};
__export(ledger_history_exports, {
  catchUp: () => catchUp,
  readHistory: () => readHistory,
  writeSnapshot: () => writeSnapshot
});
function readHistory(paths) {
  const kept = readSnapshot(paths);
  const tail = readEvents(paths, kept.offset);
  const [snapshot, newer] = isCut(tail, kept) ? [NO_SNAPSHOT, readEvents(paths, 0)] : [kept, tail];
  const history = fold(import_ledger_state.LedgerState.from(snapshot.entries, snapshot.ends ?? [], unprovenOf(snapshot)), newer);
  if (history.offset - snapshot.offset > SNAPSHOT_EVERY) writeSnapshot(paths, history.offset, history.state);
  return history;
}
function unprovenOf({ entries, unproven }) {
  const told = entries.filter(({ reason }) => reason === "its record is gone").flatMap(({ lives }) => lives.slice(-1));
  return unproven ?? told.map(({ life }) => life);
}
function catchUp(paths, history) {
  const tail = readEvents(paths, history.offset);
  return isCut(tail, history) ? readHistory(paths) : fold(history.state, tail);
}
function isCut({ size }, { offset }) {
  return size < offset;
}
function fold(state, { events, offset, size }) {
  for (const event of events) (0, import_fold_events.foldEvent)(state, event);
  return { state, offset, size };
}
function readSnapshot(paths) {
  try {
    const snapshot = JSON.parse((0, import_read_plain_file6.readPlainFile)(paths.snapshot) ?? "null");
    if (isUsable(snapshot)) return snapshot;
  } catch {
  }
  return NO_SNAPSHOT;
}
function writeSnapshot(paths, offset, state) {
  const traced = [...endedLives(paths)].filter((life) => (0, import_has_life_ended2.hasLifeEnded)(state, life));
  const ends = state.endsNotListed(traced);
  const snapshot = { format: 1, offset, entries: state.list(), ends, unproven: state.unprovenListed() };
  (0, import_replace_file3.replaceFile)(paths.tmp, paths.snapshot, JSON.stringify(snapshot));
}
function isUsable({ format, offset, entries, ends = [], unproven = [] }) {
  const areLives = [ends, unproven].every((all) => Array.isArray(all) && all.every((life) => typeof life === "string"));
  return format === 1 && Number.isSafeInteger(offset) && offset >= 0 && areLives && (0, import_is_agent_list.isAgentList)(entries);
}
var import_fold_events, import_has_life_ended2, import_ledger_state, import_is_agent_list, import_read_plain_file6, import_replace_file3, SNAPSHOT_EVERY, NO_SNAPSHOT;
var init_ledger_history = __esm({
  "orchestrator/io/ledger/files/ledger-history.ts"() {
    "use strict";
    import_fold_events = __toESM(require_fold_events(), 1);
    import_has_life_ended2 = __toESM(require_has_life_ended(), 1);
    import_ledger_state = __toESM(require_ledger_state(), 1);
    import_is_agent_list = __toESM(require_is_agent_list(), 1);
    import_read_plain_file6 = __toESM(require_read_plain_file(), 1);
    import_replace_file3 = __toESM(require_replace_file(), 1);
    init_ended_lives();
    init_events_log();
    SNAPSHOT_EVERY = 64 * 1024;
    NO_SNAPSHOT = { format: 1, offset: 0, entries: [] };
  }
});

// orchestrator/io/ledger/files/show-files.ts
var show_files_exports = {};
__export(show_files_exports, {
  areFilesShown: () => areFilesShown,
  removeLinks: () => removeLinks,
  showFiles: () => showFiles
});
function showFiles(paths) {
  const { shown } = paths;
  if (shown === void 0) return void 0;
  try {
    makeFolder2(shown);
    for (const name of LISTED) linkFolder(paths, name);
    showFile(paths, paths.events);
    let found;
    showFile(paths, paths.agents, (file) => {
      const movedTo = keepForeign(paths, file);
      if (movedTo !== void 0) found = { file, movedTo };
    });
    return found;
  } catch {
    return void 0;
  }
}
function areFilesShown(paths) {
  const { shown } = paths;
  if (shown === void 0) return true;
  const areLinked = LISTED.every((name) => (0, import_node_fs21.lstatSync)((0, import_node_path18.join)(shown, name), { throwIfNoEntry: false }));
  return areLinked && [paths.events, paths.agents].every((file) => isFileShown(paths, file));
}
function makeFolder2(shown) {
  for (const folder of [(0, import_node_path18.dirname)(shown), shown]) {
    if (isFolder(folder)) continue;
    (0, import_node_fs21.mkdirSync)(folder);
    if (folder === shown) ignoreFolder(shown);
  }
}
function linkFolder(paths, name) {
  const link = (0, import_node_path18.join)(paths.shown, name);
  if ((0, import_node_fs21.lstatSync)(link, { throwIfNoEntry: false })) return;
  try {
    (0, import_node_fs21.symlinkSync)(linkText(paths, name), link);
  } catch {
  }
}
function removeLinks(paths) {
  for (const name of LISTED) if (isOwnLink(paths, name)) (0, import_node_fs21.rmSync)((0, import_node_path18.join)(paths.shown, name));
}
function showFile(paths, file, keep = () => {
}) {
  const shown = (0, import_node_path18.join)(paths.shown, (0, import_node_path18.basename)(file));
  for (let tries = 0; tries < TRIES; tries++) {
    const own = (0, import_node_fs21.lstatSync)(file, { throwIfNoEntry: false });
    if (!own?.isFile() || isFileShown(paths, file, own)) return;
    keep(shown);
    const fresh = (0, import_node_path18.join)(paths.tmp, (0, import_random_id5.randomId)());
    try {
      (0, import_node_fs21.linkSync)(file, fresh);
      (0, import_node_fs21.renameSync)(fresh, shown);
    } catch (error) {
      if (error.code === "ENOENT") continue;
      showFromElsewhere(paths, file, shown);
      return;
    } finally {
      (0, import_remove_file6.removeFile)(fresh);
    }
  }
}
function isFileShown(paths, file, own = (0, import_node_fs21.lstatSync)(file, { throwIfNoEntry: false })) {
  const there = (0, import_node_fs21.lstatSync)((0, import_node_path18.join)(paths.shown, (0, import_node_path18.basename)(file)), { throwIfNoEntry: false });
  const isSame2 = there !== void 0 && there.ino === own?.ino && there.dev === own.dev;
  return isSame2 || isOwnLink(paths, (0, import_node_path18.basename)(file));
}
function showFromElsewhere(paths, file, shown) {
  (0, import_remove_file6.removeFile)(shown);
  try {
    (0, import_node_fs21.symlinkSync)(linkText(paths, (0, import_node_path18.basename)(file)), shown);
  } catch {
    if (file === paths.agents) (0, import_node_fs21.copyFileSync)(file, shown, import_node_fs21.constants.COPYFILE_EXCL);
  }
}
var import_node_fs21, import_node_path18, import_remove_file6, import_random_id5, LISTED, TRIES;
var init_show_files = __esm({
  "orchestrator/io/ledger/files/show-files.ts"() {
    "use strict";
    import_node_fs21 = require("node:fs");
    import_node_path18 = require("node:path");
    import_remove_file6 = __toESM(require_remove_file(), 1);
    import_random_id5 = __toESM(require_random_id(), 1);
    init_agents_file();
    init_state_paths();
    LISTED = ["slots", "runs"];
    TRIES = 10;
  }
});

// orchestrator/io/ledger/ledger.ts
var ledger_exports = {};
__export(ledger_exports, {
  Ledger: () => Ledger
});
function isAsFar(life, found) {
  return found !== void 0 && (0, import_progress2.progressOf)({ place: life.place, name: nameOfLife(life) }) >= (0, import_progress2.progressOf)(found);
}
function openLife(file, state) {
  const { place, name, slot } = file;
  const entry = state.ofLife(name.life);
  const since = entry?.lives.find(({ life: life2 }) => life2 === name.life)?.from;
  if (entry !== void 0 && since !== void 0)
    return { life: name.life, place, owner: name.owner, since, ...(0, import_defined2.defined)({ agent: (0, import_holding_name9.agentOf)(name), slot }), entry };
  const { record, ...life } = readOpenFile(file);
  return { ...life, entry: entry ?? entryOfRecord({ ...life, ...(0, import_defined2.defined)({ record }) }) };
}
function withUnlogged(entries, open) {
  const known = new Set(entries.flatMap((entry) => entry.lives.map(({ life }) => life)));
  const unlogged = open.filter(({ name }) => !known.has(name.life));
  return [...entries, ...unlogged.map((file) => entryOfRecord(readOpenFile(file)))];
}
function entryOfRecord({ life, agent, owner, slot, since, place, record }) {
  const atWork = agent === void 0 ? "reserved" : "running";
  const status = place === "waiting" || place === "idle" ? place : atWork;
  return {
    id: record?.call ?? agent ?? life,
    ...record?.call === void 0 ? {} : { call: record.call },
    ...agent === void 0 ? {} : { agentId: agent },
    isJoined: false,
    skillName: record?.skillName ?? null,
    taskId: record?.taskId ?? null,
    status,
    spawnedAt: since,
    description: record?.description ?? "",
    agentType: record?.agentType ?? "",
    ...record?.caller === void 0 ? {} : { caller: record.caller },
    ...record?.reference === void 0 ? {} : { reference: record.reference },
    ...record?.session === void 0 ? {} : { session: record.session },
    owner,
    lives: [{ life, status, from: since, ...slot === void 0 || slot > import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS ? {} : { slot } }]
  };
}
var import_defined2, import_has_life_ended3, import_holding_name9, import_missing_lines2, import_owner3, import_progress2, import_max_concurrent_agents2, import_agent_file2, import_utc_time4, Ledger;
var init_ledger = __esm({
  "orchestrator/io/ledger/ledger.ts"() {
    "use strict";
    import_defined2 = __toESM(require_defined(), 1);
    import_has_life_ended3 = __toESM(require_has_life_ended(), 1);
    import_holding_name9 = __toESM(require_holding_name(), 1);
    import_missing_lines2 = __toESM(require_missing_lines(), 1);
    import_owner3 = __toESM(require_owner(), 1);
    import_progress2 = __toESM(require_progress(), 1);
    import_max_concurrent_agents2 = __toESM(require_max_concurrent_agents(), 1);
    import_agent_file2 = __toESM(require_agent_file(), 1);
    import_utc_time4 = __toESM(require_utc_time(), 1);
    init_complete_log();
    init_agents_file();
    init_events_log();
    init_ledger_history();
    init_offers();
    init_open_files();
    init_show_files();
    init_slots();
    Ledger = class {
      constructor(paths, owner, session, transcript, readLimit, now, key = (0, import_owner3.ownerKey)(owner), memory) {
        this.paths = paths;
        this.owner = owner;
        this.session = session;
        this.transcript = transcript;
        this.readLimit = readLimit;
        this.now = now;
        this.key = key;
        this.memory = memory;
      }
      paths;
      owner;
      session;
      transcript;
      readLimit;
      now;
      key;
      memory;
      history;
      taken;
      /** Slots in use now: the cap, or less where a setting lowers it. */
      get limit() {
        return this.readLimit().limit;
      }
      /** The life for which this process has taken a slot: not one that was reserved or kept for it before. */
      get takenFor() {
        return this.taken;
      }
      /** Takes a free slot, as `takeSlot` does. */
      takeSlot(limit, name, record, slots) {
        const slot = takeSlot(this.paths, limit, name, record, slots);
        if (slot !== void 0) this.taken = name.life;
        return slot;
      }
      /** Appends one event in this owner's and session's name. @throws the file system's error. */
      append(type, fields) {
        const event = { at: this.time(), type, owner: this.key, session: this.session, ...fields };
        appendEvent(this.paths, event);
      }
      /** Appends one event if possible. A log that cannot be written must not keep a slot from being freed. */
      record(type, fields) {
        try {
          this.append(type, fields);
          return true;
        } catch {
          return false;
        }
      }
      /**
       * What is open now. A hook may settle only the lives that were open when it began. One that is less far on now is of an older copy of
       * the state, which was put in its place meanwhile.
       */
      view(found, slots = readSlots(this.paths), files = findOpenFiles(this.paths, slots)) {
        const { state } = this.refresh();
        const open = files.map((file) => openLife(file, state));
        const mayBeSettled = open.flatMap(
          (one) => found === void 0 || isAsFar(one, found.get(one.life)) ? one.life : []
        );
        return {
          owner: this.key,
          mayBeSettled: new Set(mayBeSettled),
          open,
          endedUntold: state.endedUntold(this.key),
          offered: offersOf(slots, this.key)
        };
      }
      /** The agents of the log, open and newest ended. */
      agents() {
        return this.refresh().state.list();
      }
      agentOfCall(call) {
        return this.refresh().state.ofCall(this.session, call);
      }
      agentOfId(agent) {
        return this.refresh().state.ofAgent(this.key, agent);
      }
      /** Whether the log says that a life is over. */
      hasEnded(life) {
        return (0, import_has_life_ended3.hasLifeEnded)(this.refresh().state, life);
      }
      /**
       * Writes agents.json, and again for as long as others append to the log, so that the last writer leaves the truth. If it cannot be
       * written, the next hook that can writes it.
       */
      publish() {
        try {
          this.derive();
        } catch {
        }
      }
      /** Lives of this client whose agent is known outside the repository, where an older copy of the state may not know it. */
      livesOfAgents() {
        return this.memory?.livesOfAgents(this.paths, this.key) ?? /* @__PURE__ */ new Set();
      }
      /** Drops lives that this process has ended from what is kept outside the repository. False where it keeps nothing there. */
      forgetLives(lives) {
        for (const owner of new Set(lives.map((life) => life.owner))) {
          const ids = lives.flatMap((life) => life.owner === owner ? [life.life] : []);
          this.memory?.forget(this.paths, owner, new Set(ids));
        }
        return this.memory !== void 0;
      }
      /** The same for lives that another process has ended. */
      forgetAnybodys(lives) {
        this.memory?.forgetAnybodys(lives);
        return this.memory !== void 0;
      }
      derive() {
        let read2;
        do {
          const { state, size } = this.refresh();
          read2 = size;
          const file = this.paths.agents;
          const open = findOpenFiles(this.paths);
          const lives = open.map((one) => openLife(one, state));
          this.memory?.remember(this.paths, this.key, lives, (life) => (0, import_has_life_ended3.hasLifeEnded)(state, life));
          const missing = completeLog(this.paths, state, lives, (life) => this.transcriptOf(life));
          const movedTo = writeAgents(this.paths, withUnlogged((0, import_missing_lines2.listWith)(state, missing), open));
          if (movedTo !== void 0) this.record("foreign-file", { file, movedTo });
          removeLeft(this.paths, state, lives);
        } while (logSize(this.paths) !== read2);
        const found = showFiles(this.paths);
        if (found !== void 0) this.record("foreign-file", found);
      }
      transcriptOf({ owner, agent, entry }) {
        const isOwn = owner === this.key && entry.session === this.session;
        return isOwn && agent !== void 0 && this.transcript ? (0, import_agent_file2.agentFile)(this.transcript, agent, ".jsonl") : void 0;
      }
      /** Makes the next read begin at the snapshot, because the log was started anew. */
      forgetHistory() {
        this.history = void 0;
      }
      time() {
        return (0, import_utc_time4.utcTime)(this.now());
      }
      refresh() {
        this.history = this.history ? catchUp(this.paths, this.history) : readHistory(this.paths);
        return this.history;
      }
    };
  }
});

// elsewhere:orchestrator/io/ledger/memory/where-at-work.ts
var require_where_at_work = __commonJS({
  "elsewhere:orchestrator/io/ledger/memory/where-at-work.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/memory.cjs", "orchestrator/io/ledger/memory/where-at-work.ts");
    var names = {
      get filesAround() {
        return module_().filesAround;
      },
      get isAnybodyAtWork() {
        return module_().isAnybodyAtWork;
      },
      get isOfFolder() {
        return module_().isOfFolder;
      },
      get placesOfClient() {
        return module_().placesOfClient;
      },
      get wasLinkedTo() {
        return module_().wasLinkedTo;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/locate-client-state.ts
var locate_client_state_exports = {};
__export(locate_client_state_exports, {
  isReplaced: () => isReplaced,
  locateClientState: () => locateClientState
});
function locateClientState(projectDir, env) {
  const [near = stateWithoutGit(projectDir), ...around] = statesAround(projectDir);
  const others = otherStates(near, around, projectDir, env);
  if (others.length === 0) return near;
  const seen = ownerOfProcess(env);
  const isKnown = ({ paths }) => hasState(paths) && isKnownIn(paths, clientKey(paths, seen, env));
  return [near, ...others].find(isKnown) ?? near;
}
function isReplaced(projectDir, env) {
  return folderOfClient(env) === `${realFolder(projectDir)} (deleted)`;
}
function otherStates(near, around, projectDir, env) {
  const found = [...near.isInGit ? [stateWithoutGit(projectDir)] : [], ...around];
  const folder = folderOfClient(env);
  const isNear = folder === void 0 || folder === projectDir || folder === realFolder(projectDir);
  if (!isNear) found.push(locateState(folder));
  found.push(...(0, import_where_at_work.placesOfClient)(near, clientPid(env)));
  return found.filter(({ paths }) => paths.dir !== near.paths.dir && hasState(paths));
}
function folderOfClient(env) {
  try {
    return (0, import_node_fs22.readlinkSync)(`/proc/${clientPid(env)}/cwd`);
  } catch {
    return void 0;
  }
}
function realFolder(folder) {
  try {
    return (0, import_node_fs22.realpathSync)(folder);
  } catch {
    return folder;
  }
}
function isKnownIn(paths, key) {
  const { sessions, seen, idle, waiting, forks } = paths;
  const isOfClient = (name) => name.split("~", 1)[0] === key;
  return readSlots(paths).some(({ name }) => name?.owner === key) || [sessions, seen, idle, waiting, forks].some((folder) => (0, import_names_in6.namesIn)(folder).some(isOfClient));
}
var import_node_fs22, import_names_in6, import_where_at_work;
var init_locate_client_state = __esm({
  "orchestrator/io/ledger/locate-client-state.ts"() {
    "use strict";
    import_node_fs22 = require("node:fs");
    import_names_in6 = __toESM(require_names_in(), 1);
    init_client_key();
    init_locate_state();
    init_slots();
    init_state_paths();
    import_where_at_work = __toESM(require_where_at_work(), 1);
    init_owner_of_process();
  }
});

// orchestrator/io/ledger/files/read-agents.ts
var read_agents_exports = {};
__export(read_agents_exports, {
  readAgents: () => readAgents
});
function readAgents(paths) {
  return parseAgents((0, import_read_plain_file7.readPlainFile)(paths.agents)) ?? foldLog(paths);
}
function parseAgents(text) {
  try {
    const value = JSON.parse(text ?? "null");
    return (0, import_is_agent_list2.isAgentList)(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
function foldLog(paths) {
  const state = new import_ledger_state2.LedgerState();
  for (const event of readEvents(paths, 0).events) (0, import_fold_events2.foldEvent)(state, event);
  return state.list();
}
var import_fold_events2, import_ledger_state2, import_is_agent_list2, import_read_plain_file7;
var init_read_agents = __esm({
  "orchestrator/io/ledger/files/read-agents.ts"() {
    "use strict";
    import_fold_events2 = __toESM(require_fold_events(), 1);
    import_ledger_state2 = __toESM(require_ledger_state(), 1);
    import_is_agent_list2 = __toESM(require_is_agent_list(), 1);
    import_read_plain_file7 = __toESM(require_read_plain_file(), 1);
    init_events_log();
  }
});

// orchestrator/io/ledger/looking-ledger.ts
var looking_ledger_exports = {};
__export(looking_ledger_exports, {
  LookingLedger: () => LookingLedger
});
var LookingLedger;
var init_looking_ledger = __esm({
  "orchestrator/io/ledger/looking-ledger.ts"() {
    "use strict";
    init_read_agents();
    init_ledger();
    LookingLedger = class extends Ledger {
      agents() {
        return readAgents(this.paths);
      }
    };
  }
});

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/problem.ts");
    var names = {
      get renderProblem() {
        return module_().renderProblem;
      },
      get renderProblemInLine() {
        return module_().renderProblemInLine;
      },
      get shortProblem() {
        return module_().shortProblem;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/read-settings-file.ts
var require_read_settings_file = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/read-settings-file.ts");
    var names = {
      get SETTINGS_FILE() {
        return module_().SETTINGS_FILE;
      },
      get readSettingsFile() {
        return module_().readSettingsFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/read-agent-limit.ts
var read_agent_limit_exports = {};
__export(read_agent_limit_exports, {
  agentLimitOf: () => agentLimitOf,
  readAgentLimit: () => readAgentLimit
});
function readAgentLimit(root) {
  return agentLimitOf(root).limit;
}
function agentLimitOf(root) {
  const read2 = (0, import_read_settings_file.readSettingsFile)(root);
  if (read2.kind === "refused") return { limit: import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS, whyUnread: (0, import_problem.renderProblemInLine)(read2.problem) };
  return { limit: read2.kind === "file" ? agentLimitIn(read2.bytes.toString("utf8")) : import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS };
}
function agentLimitIn(settings) {
  try {
    const { maxAgents } = JSON.parse(settings);
    const isLower = Number.isInteger(maxAgents) && maxAgents >= 1 && maxAgents < import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS;
    return isLower ? maxAgents : import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS;
  } catch {
    return import_max_concurrent_agents3.MAX_CONCURRENT_AGENTS;
  }
}
var import_max_concurrent_agents3, import_problem, import_read_settings_file;
var init_read_agent_limit = __esm({
  "orchestrator/io/ledger/read-agent-limit.ts"() {
    "use strict";
    import_max_concurrent_agents3 = __toESM(require_max_concurrent_agents(), 1);
    import_problem = __toESM(require_problem(), 1);
    import_read_settings_file = __toESM(require_read_settings_file(), 1);
  }
});

// orchestrator/io/ledger/open-ledger.ts
var open_ledger_exports = {};
__export(open_ledger_exports, {
  openLedger: () => openLedger
});
function openLedger(cwd, env, now) {
  const location = locateClientState(env.CLAUDE_PROJECT_DIR || cwd, env);
  const { paths } = location;
  refuseState(paths);
  if (!hasState(paths)) return void 0;
  createState(paths);
  return ledgerAt(location, env, now);
}
function ledgerAt({ paths, root }, env, now) {
  const owner = ownerOfProcess(env);
  const session = env.CLAUDE_CODE_SESSION_ID ?? "";
  return new Ledger(paths, owner, session, void 0, () => agentLimitOf(root), now, clientKey(paths, owner, env));
}
var init_open_ledger = __esm({
  "orchestrator/io/ledger/open-ledger.ts"() {
    "use strict";
    init_client_key();
    init_state_paths();
    init_ledger();
    init_locate_client_state();
    init_owner_of_process();
    init_read_agent_limit();
  }
});

// elsewhere:orchestrator/core/transcripts/state-of-entries.ts
var require_state_of_entries = __commonJS({
  "elsewhere:orchestrator/core/transcripts/state-of-entries.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/transcripts.cjs", "orchestrator/core/transcripts/state-of-entries.ts");
    var names = {
      get hasFailedResult() {
        return module_().hasFailedResult;
      },
      get hasOpenCall() {
        return module_().hasOpenCall;
      },
      get isInTurn() {
        return module_().isInTurn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/validators/is-asking.ts
var require_is_asking = __commonJS({
  "elsewhere:orchestrator/core/validators/is-asking.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/validators/is-asking.cjs", "orchestrator/core/validators/is-asking.ts");
    var names = { get isAsking() {
      return module_().isAsking;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ledger/files/asking.ts
var asking_exports = {};
__export(asking_exports, {
  forgetAsking: () => forgetAsking,
  noteAsking: () => noteAsking,
  readAsking: () => readAsking
});
function noteAsking(paths, agent, asking) {
  (0, import_replace_file4.replaceFile)(paths.tmp, (0, import_node_path19.join)(paths.asking, agent), JSON.stringify(asking));
}
function readAsking(paths) {
  return new Map(
    (0, import_names_in7.namesIn)(paths.asking).flatMap((agent) => {
      const asking = parse((0, import_read_plain_file8.readPlainFile)((0, import_node_path19.join)(paths.asking, agent), MOST_BYTES));
      return asking && isOpen(asking) ? [[agent, asking]] : [];
    })
  );
}
function forgetAsking(paths, open) {
  for (const agent of (0, import_names_in7.namesIn)(paths.asking))
    if (!open.has(agent)) (0, import_node_fs23.rmSync)((0, import_node_path19.join)(paths.asking, agent), { force: true, recursive: true });
}
function parse(text) {
  const asking = (0, import_try_to5.tryTo)(() => JSON.parse(text ?? ""));
  return (0, import_is_asking.isAsking)(asking) ? asking : void 0;
}
function isOpen({ tool, at, transcript }) {
  if (transcript === void 0) return true;
  const grew = (0, import_node_fs23.statSync)(transcript, { throwIfNoEntry: false })?.mtimeMs;
  return grew === void 0 || grew <= Date.parse(at) || (0, import_state_of_entries.hasOpenCall)(entriesAtEnd(transcript, '"tool_'), tool);
}
var import_node_fs23, import_node_path19, import_state_of_entries, import_is_asking, import_names_in7, import_read_plain_file8, import_replace_file4, import_try_to5, MOST_BYTES;
var init_asking = __esm({
  "orchestrator/io/ledger/files/asking.ts"() {
    "use strict";
    import_node_fs23 = require("node:fs");
    import_node_path19 = require("node:path");
    import_state_of_entries = __toESM(require_state_of_entries(), 1);
    import_is_asking = __toESM(require_is_asking(), 1);
    import_names_in7 = __toESM(require_names_in(), 1);
    import_read_plain_file8 = __toESM(require_read_plain_file(), 1);
    import_replace_file4 = __toESM(require_replace_file(), 1);
    import_try_to5 = __toESM(require_try_to(), 1);
    init_entries_of_transcript();
    MOST_BYTES = 64 * 2 ** 10;
  }
});

// part:io/ledger
var ledger_exports2 = {};
__export(ledger_exports2, {
  load: () => load
});
module.exports = __toCommonJS(ledger_exports2);
var modules = {
  "orchestrator/io/ledger/files/locate-state.ts": () => (init_locate_state(), __toCommonJS(locate_state_exports)),
  "orchestrator/io/ledger/owner-of-process.ts": () => (init_owner_of_process(), __toCommonJS(owner_of_process_exports)),
  "orchestrator/io/ledger/files/state-paths.ts": () => (init_state_paths(), __toCommonJS(state_paths_exports)),
  "orchestrator/io/ledger/carry-out-settlement.ts": () => (init_carry_out_settlement(), __toCommonJS(carry_out_settlement_exports)),
  "orchestrator/io/ledger/files/offers.ts": () => (init_offers(), __toCommonJS(offers_exports)),
  "orchestrator/io/ledger/files/seen.ts": () => (init_seen(), __toCommonJS(seen_exports)),
  "orchestrator/io/ledger/files/slots.ts": () => (init_slots(), __toCommonJS(slots_exports)),
  "orchestrator/io/ledger/fork-passes.ts": () => (init_fork_passes(), __toCommonJS(fork_passes_exports)),
  "orchestrator/io/ledger/entries-of-transcript.ts": () => (init_entries_of_transcript(), __toCommonJS(entries_of_transcript_exports)),
  "orchestrator/io/ledger/transcripts.ts": () => (init_transcripts(), __toCommonJS(transcripts_exports)),
  "orchestrator/io/ledger/files/sweep-scratch.ts": () => (init_sweep_scratch(), __toCommonJS(sweep_scratch_exports)),
  "orchestrator/io/ledger/client-key.ts": () => (init_client_key(), __toCommonJS(client_key_exports)),
  "orchestrator/io/ledger/files/count-room.ts": () => (init_count_room(), __toCommonJS(count_room_exports)),
  "orchestrator/io/ledger/session-trace.ts": () => (init_session_trace(), __toCommonJS(session_trace_exports)),
  "orchestrator/io/ledger/ledger.ts": () => (init_ledger(), __toCommonJS(ledger_exports)),
  "orchestrator/io/ledger/locate-client-state.ts": () => (init_locate_client_state(), __toCommonJS(locate_client_state_exports)),
  "orchestrator/io/ledger/looking-ledger.ts": () => (init_looking_ledger(), __toCommonJS(looking_ledger_exports)),
  "orchestrator/io/ledger/read-agent-limit.ts": () => (init_read_agent_limit(), __toCommonJS(read_agent_limit_exports)),
  "orchestrator/io/ledger/files/open-files.ts": () => (init_open_files(), __toCommonJS(open_files_exports)),
  "orchestrator/io/ledger/files/ended-lives.ts": () => (init_ended_lives(), __toCommonJS(ended_lives_exports)),
  "orchestrator/io/ledger/files/ledger-history.ts": () => (init_ledger_history(), __toCommonJS(ledger_history_exports)),
  "orchestrator/io/ledger/files/events-log.ts": () => (init_events_log(), __toCommonJS(events_log_exports)),
  "orchestrator/io/ledger/files/show-files.ts": () => (init_show_files(), __toCommonJS(show_files_exports)),
  "orchestrator/io/ledger/open-ledger.ts": () => (init_open_ledger(), __toCommonJS(open_ledger_exports)),
  "orchestrator/io/ledger/files/open-log.ts": () => (init_open_log(), __toCommonJS(open_log_exports)),
  "orchestrator/io/ledger/files/read-agents.ts": () => (init_read_agents(), __toCommonJS(read_agents_exports)),
  "orchestrator/io/ledger/files/asking.ts": () => (init_asking(), __toCommonJS(asking_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
