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

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/owner-of-process.ts");
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

// orchestrator/io/tasks/process-stamp.ts
var process_stamp_exports = {};
__export(process_stamp_exports, {
  isDead: () => isDead,
  isStranger: () => isStranger,
  pidOf: () => pidOf,
  stampOf: () => stampOf
});
function stampOf(pid) {
  return (0, import_owner.ownerKey)((0, import_owner_of_process.ownerOfProcess)({}, pid));
}
function isDead(stamp) {
  const owner = (0, import_owner.parseOwnerKey)(stamp);
  return owner !== void 0 && (0, import_owner_of_process.isOwnerGone)(owner, self());
}
function isStranger(stamp) {
  const owner = (0, import_owner.parseOwnerKey)(stamp);
  return owner === void 0 || (0, import_owner.ownerDistance)(owner, self()) === "foreign";
}
function pidOf(stamp) {
  return (0, import_owner.parseOwnerKey)(stamp)?.pid;
}
function self() {
  own ??= (0, import_owner_of_process.ownerOfProcess)({}, process.pid);
  return own;
}
var import_owner, import_owner_of_process, own;
var init_process_stamp = __esm({
  "orchestrator/io/tasks/process-stamp.ts"() {
    "use strict";
    import_owner = __toESM(require_owner(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
  }
});

// built-in:node:timers/promises
var setTimeout;
var init_promises = __esm({
  "built-in:node:timers/promises"() {
    setTimeout = (...args) => require("node:timers/promises").setTimeout(...args);
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

// orchestrator/io/tasks/with-lock.ts
var with_lock_exports = {};
__export(with_lock_exports, {
  withLock: () => withLock
});
async function withLock(lock, act) {
  const obstacle = (0, import_find_obstacle.obstacleAt)(lock.scratch) ?? (0, import_find_obstacle.obstacleAt)(lock.directory);
  if (obstacle !== void 0) return { kind: "busy", problem: obstacle };
  const stamp = stampOf(process.pid);
  const wait = startWait(lock);
  (0, import_node_fs.mkdirSync)(lock.scratch, { recursive: true });
  (0, import_node_fs.accessSync)((0, import_node_path.dirname)(lock.directory), import_node_fs.constants.W_OK);
  for (let pause = 2; !take(lock, stamp); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    if (dropDead(lock.directory)) continue;
    const patienceMs = wait.spent();
    if (patienceMs !== void 0) return { kind: "busy", problem: describeBusy(lock, patienceMs) };
    await setTimeout(pause * (0.5 + Math.random()));
  }
  try {
    return { kind: "done", value: await act() };
  } finally {
    dropHold((0, import_node_path.join)(lock.directory, stamp));
    (0, import_try_to.tryTo)(() => (0, import_node_fs.rmdirSync)(lock.directory));
  }
}
function startWait({ directory, patienceMs, strangerPatienceMs = patienceMs, isLine, until }) {
  let since = Date.now();
  let known = "";
  const spent = () => {
    const holders = (0, import_names_in.namesIn)(directory);
    const holder = holders.join();
    if (isLine && holder !== "" && holder !== known) since = Date.now();
    if (holder !== "") known = holder;
    const patience = holders.some(isStranger) ? strangerPatienceMs : patienceMs;
    return Date.now() - since > patience || until !== void 0 && Date.now() > until ? patience : void 0;
  };
  return { spent };
}
function dropHold(hold) {
  try {
    (0, import_node_fs.unlinkSync)(hold);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
function take({ scratch, directory }, stamp) {
  return (0, import_names_in.namesIn)(directory).length === 0 && (0, import_hold_directory.holdDirectory)(scratch, directory, stamp, "");
}
function dropDead(directory) {
  const names = (0, import_names_in.namesIn)(directory);
  const dead = names.filter((name) => !(0, import_foreign_file.isForeignFile)(name) && isDead(name));
  const gone = dead.filter((name) => (0, import_try_to.tryTo)(() => (0, import_node_fs.unlinkSync)((0, import_node_path.join)(directory, name)) ?? true));
  const foreign = names.filter(import_foreign_file.isForeignFile);
  const left = foreign.filter((name) => (0, import_try_to.tryTo)(() => (0, import_node_fs.rmSync)((0, import_node_path.join)(directory, name), { recursive: true }) ?? true));
  return gone.length + left.length > 0;
}
function describeBusy({ directory }, patienceMs) {
  const pid = pidOf((0, import_names_in.namesIn)(directory)[0] ?? "");
  return {
    where: directory,
    what: `another process${pid ? ` (${pid})` : ""} has held this lock for more than ${patienceMs / 1e3} s`,
    fix: "Try again when it has ended. If no such process exists, on this machine or another, remove that directory."
  };
}
var import_node_fs, import_node_path, import_foreign_file, import_hold_directory, import_names_in, import_find_obstacle, import_try_to, LONGEST_PAUSE_MS;
var init_with_lock = __esm({
  "orchestrator/io/tasks/with-lock.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    init_promises();
    import_foreign_file = __toESM(require_foreign_file(), 1);
    import_hold_directory = __toESM(require_hold_directory(), 1);
    import_names_in = __toESM(require_names_in(), 1);
    import_find_obstacle = __toESM(require_find_obstacle(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    init_process_stamp();
    LONGEST_PAUSE_MS = 25;
  }
});

// orchestrator/io/tasks/ignore-in-folder.ts
var ignore_in_folder_exports = {};
__export(ignore_in_folder_exports, {
  ignoreInFolder: () => ignoreInFolder
});
function ignoreInFolder(folder, patterns) {
  try {
    (0, import_node_fs2.writeFileSync)((0, import_node_path2.join)(folder, ".gitignore"), patterns.map((pattern) => `${pattern}
`).join(""), { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
var import_node_fs2, import_node_path2;
var init_ignore_in_folder = __esm({
  "orchestrator/io/tasks/ignore-in-folder.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
  }
});

// elsewhere:orchestrator/core/tasks/parse-task-line.ts
var require_parse_task_line = __commonJS({
  "elsewhere:orchestrator/core/tasks/parse-task-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/parse-task-line.ts");
    var names = { get parseTaskLine() {
      return module_().parseTaskLine;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
    var names = {
      get boundsOf() {
        return module_().boundsOf;
      },
      get isThere() {
        return module_().isThere;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-within.ts
var require_read_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-within.ts");
    var names = { get readWithin() {
      return module_().readWithin;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/read-store.ts
var read_store_exports = {};
__export(read_store_exports, {
  boundsOfStore: () => boundsOfStore,
  describeUnreadable: () => describeUnreadable,
  isFileOfTasks: () => isFileOfTasks,
  lineOf: () => lineOf,
  readStore: () => readStore,
  taskOf: () => taskOf,
  versionOf: () => versionOf
});
function taskOf(store, id) {
  return store.tasks[store.places.get(id) ?? -1];
}
function lineOf(store, id) {
  const line = store.lines[store.places.get(id) ?? -1];
  if (line === void 0) throw new Error(`${id} has no line in ${store.path}`);
  return line;
}
function readStore(path) {
  const version = versionOf(path);
  const read = (0, import_read_within.readWithin)(path, { root: boundsOfStore(path), most: MOST_BYTES });
  const bytes = read.kind === "file" ? read.bytes : Buffer.alloc(0);
  const tasks = [];
  const lines = [];
  const places = /* @__PURE__ */ new Map();
  const unreadable = /* @__PURE__ */ new Set();
  const warnings = [];
  const markers = [];
  const texts = bytes.toString("utf8").replace(/^\uFEFF/, "").split("\n");
  for (let at = 0; at < texts.length; at++) {
    const parsed = (0, import_parse_task_line.parseTaskLine)(texts[at]);
    if (parsed.kind === "task") {
      const { task } = parsed;
      const earlier = places.get(task.id);
      if (earlier !== void 0) warnings.push(describeDouble(path, task.id, lines[earlier] ?? 0, at));
      const place = earlier ?? tasks.length;
      tasks[place] = task;
      lines[place] = at;
      places.set(task.id, place);
    } else if (parsed.kind === "broken") {
      if (parsed.id !== void 0) unreadable.add(parsed.id);
      warnings.push(describeBroken(path, at, parsed.what, parsed.id));
    } else if (parsed.kind === "conflict marker") markers.push(at);
  }
  const frozen = describeMarkers(path, markers);
  if (frozen) warnings.unshift(frozen);
  const store = { path, bytes, version, tasks, lines, places, unreadable, warnings };
  if (read.kind === "refused") return { ...store, refused: read.problem };
  return frozen ? { ...store, frozen } : store;
}
function boundsOfStore(path) {
  const folder = (0, import_node_path3.dirname)(path);
  const above = (0, import_node_path3.dirname)(folder);
  return (0, import_bounds_of.boundsOf)((0, import_node_path3.basename)(folder) === ".beads" ? above : folder) ?? above;
}
function isFileOfTasks(path) {
  return (0, import_node_path3.extname)(path) === ".jsonl";
}
function versionOf(path) {
  const stat = (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : ABSENT;
}
function describeBroken(path, at, what, id) {
  return {
    where: `${path}:${at + 1}`,
    what: `this line cannot be read: ${what}`,
    fix: `Fix or remove it${id ? `; until then ${id} and what depends on it cannot start` : ""}. It is kept as it is, and the other tasks still work.`
  };
}
function describeDouble(path, id, earlier, at) {
  return {
    where: `${path}:${at + 1}`,
    what: `${id} is already on line ${earlier + 1}`,
    fix: "The later line counts. Remove the earlier one."
  };
}
function describeMarkers(path, markers) {
  const [first] = markers;
  if (first === void 0) return void 0;
  const numbers = markers.map((at) => at + 1).join(", ");
  return {
    where: `${path}:${first + 1}`,
    what: `a merge was left unfinished: conflict markers on line${markers.length > 1 ? "s" : ""} ${numbers}`,
    fix: "Finish the merge: keep one line for each task and remove the markers. Until then tasks can be read but not changed."
  };
}
function describeUnreadable(path, error) {
  return {
    where: path,
    what: `the file system refuses it: ${error.message}`,
    fix: "Make the file and its folder readable and writable for you."
  };
}
var import_node_fs3, import_node_path3, import_parse_task_line, import_bounds_of, import_read_within, MOST_BYTES, ABSENT;
var init_read_store = __esm({
  "orchestrator/io/tasks/read-store.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path3 = require("node:path");
    import_parse_task_line = __toESM(require_parse_task_line(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_read_within = __toESM(require_read_within(), 1);
    MOST_BYTES = 256 * 2 ** 20;
    ABSENT = "absent";
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

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-text.ts");
    var names = {
      get jsonWithoutTags() {
        return module_().jsonWithoutTags;
      },
      get markLines() {
        return module_().markLines;
      },
      get quoteLine() {
        return module_().quoteLine;
      },
      get quoteText() {
        return module_().quoteText;
      },
      get toInertLine() {
        return module_().toInertLine;
      },
      get withoutOpening() {
        return module_().withoutOpening;
      },
      get withoutTags() {
        return module_().withoutTags;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/odd-character.ts
var require_odd_character = __commonJS({
  "elsewhere:orchestrator/core/text/odd-character.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/odd-character.ts");
    var names = { get oddCharacter() {
      return module_().oddCharacter;
    } };
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

// elsewhere:orchestrator/io/settings/is-set-by-repository.ts
var require_is_set_by_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/is-set-by-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/is-set-by-repository.ts");
    var names = { get isSetByRepository() {
      return module_().isSetByRepository;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/follow-redirect.ts
function followRedirect({ path, root }) {
  const file = (0, import_node_path4.join)(path, "redirect");
  const bounds = (0, import_bounds_of2.boundsOf)(root) ?? root;
  const read = (0, import_read_within2.readWithin)(file, { root: bounds, most: MOST_BYTES2 });
  if (read.kind === "refused") return read;
  const text = read.kind === "file" ? read.bytes.toString("utf8") : "";
  const [named, ...more] = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const odd = (0, import_odd_character.oddCharacter)(text);
  if (odd !== void 0)
    return refuseText(file, `it holds the character ${odd}, so that bd may read another path in it`);
  if (more.length > 0) return refuseText(file, "it names more than one path");
  if (named === void 0) return { kind: "none" };
  const target = (0, import_node_path4.isAbsolute)(named) ? named : (0, import_node_path4.resolve)(root, named);
  return isOfSameRepository(bounds, target) ? { kind: "to", path: target } : refuse(file, target, bounds);
}
function refuseFolder(path) {
  const bounds = (0, import_bounds_of2.boundsOf)((0, import_node_path4.dirname)(path)) ?? (0, import_node_path4.dirname)(path);
  const resolved = (0, import_resolve_within.resolveWithin)(bounds, path);
  return resolved.kind === "outside" ? (0, import_leads_out.leadsOut)(path, resolved, bounds) : void 0;
}
function refuseNamed(start, path, env) {
  const bounds = (0, import_bounds_of2.boundsOf)(start);
  if (bounds === void 0 || !(0, import_is_set_by_repository.isSetByRepository)(start, env, "BEADS_DIR") || isOfSameRepository(bounds, path))
    return void 0;
  const what = `the repository's settings name ${(0, import_quote_text.toInertLine)((0, import_resolve_within.followLinks)(path))}, which is neither in ${bounds} nor in another work tree of it`;
  return {
    where: "BEADS_DIR",
    what,
    fix: "Set it in the environment in which you start Claude Code, not in the repository."
  };
}
function isOfSameRepository(bounds, target) {
  const real = (0, import_resolve_within.followLinks)(target);
  const here = (0, import_resolve_within.followLinks)(bounds);
  if ((0, import_resolve_within.isWithin)(here, real)) return !(0, import_resolve_within.isInGitDir)(here, real);
  const there = (0, import_bounds_of2.boundsOf)(nearestFolder(real));
  if (there === void 0 || (0, import_resolve_within.isInGitDir)(there, real)) return false;
  const [ours, theirs] = [here, there].map(sharedGitDir);
  return ours !== void 0 && ours === theirs;
}
function sharedGitDir(root) {
  const dotGit = (0, import_node_path4.join)(root, ".git");
  const found = (0, import_node_fs4.existsSync)(dotGit) ? (0, import_git_dir.findGitDir)(dotGit) : void 0;
  return found?.kind === "own" ? (0, import_resolve_within.followLinks)(found.common) : void 0;
}
function nearestFolder(path) {
  for (let at = path; ; at = (0, import_node_path4.dirname)(at)) if ((0, import_node_fs4.existsSync)(at) || (0, import_node_path4.dirname)(at) === at) return at;
}
function refuseText(file, what) {
  return { kind: "refused", problem: { where: file, what, fix: "Write one path into it, in plain characters." } };
}
function refuse(file, target, bounds) {
  const what = `it leads to ${(0, import_quote_text.toInertLine)((0, import_resolve_within.followLinks)(target))}, which is neither in ${bounds} nor in another work tree of it`;
  const fix = `Remove ${(0, import_node_path4.basename)(file)}, point it to a folder of this repository, or set BEADS_DIR to where the tasks are.`;
  return { kind: "refused", problem: { where: file, what, fix } };
}
var import_node_fs4, import_node_path4, import_quote_text, import_odd_character, import_git_dir, import_bounds_of2, import_leads_out, import_read_within2, import_resolve_within, import_is_set_by_repository, MOST_BYTES2;
var init_follow_redirect = __esm({
  "orchestrator/io/tasks/follow-redirect.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path4 = require("node:path");
    import_quote_text = __toESM(require_quote_text(), 1);
    import_odd_character = __toESM(require_odd_character(), 1);
    import_git_dir = __toESM(require_git_dir(), 1);
    import_bounds_of2 = __toESM(require_bounds_of(), 1);
    import_leads_out = __toESM(require_leads_out(), 1);
    import_read_within2 = __toESM(require_read_within(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    import_is_set_by_repository = __toESM(require_is_set_by_repository(), 1);
    MOST_BYTES2 = 16 * 2 ** 10;
  }
});

// orchestrator/io/tasks/find-beads-folder.ts
var find_beads_folder_exports = {};
__export(find_beads_folder_exports, {
  findBeadsFolder: () => findBeadsFolder
});
function findBeadsFolder(start, env) {
  if (env.BEADS_DIR) {
    const path = (0, import_node_path5.resolve)(start, env.BEADS_DIR);
    const named = { path, root: (0, import_node_path5.dirname)(path), because: "BEADS_DIR names it" };
    const refused = refuseNamed(start, path, env);
    return refused ? { ...named, refused } : followFrom(named);
  }
  for (let at = (0, import_node_path5.resolve)(start); ; at = (0, import_node_path5.dirname)(at)) {
    const path = (0, import_node_path5.join)(at, ".beads");
    if (isFolder(path) && !isHomeOf(at, env))
      return follow(ofMainCheckout(at, path) ?? { path, root: at, because: `found in ${at}` });
    if ((0, import_node_fs5.existsSync)((0, import_node_path5.join)(at, ".git"))) {
      return follow(ofMainCheckout(at, path) ?? { path, root: at, because: `at the top of the repository ${at}` });
    }
    if ((0, import_node_path5.dirname)(at) === at) return void 0;
  }
}
function isHomeOf(folder, env) {
  return folder === (0, import_node_path5.resolve)(env.HOME ?? (0, import_node_os.homedir)()) && !(0, import_node_fs5.existsSync)((0, import_node_path5.join)(folder, ".git"));
}
function ofMainCheckout(root, own2) {
  const main = mainCheckout(root);
  if (main === void 0 || findDatabase(own2)) return void 0;
  const path = (0, import_node_path5.join)(main, ".beads");
  if (!isFolder(path) && isFolder(own2)) return void 0;
  return { path, root: main, because: `${root} is a linked worktree of ${main}` };
}
function mainCheckout(root) {
  const dotGit = (0, import_node_path5.join)(root, ".git");
  try {
    const found = (0, import_git_dir2.findGitDir)(dotGit);
    if (found.kind === "foreign") return void 0;
    const { gitDir, common } = found;
    if (common === dotGit || !(0, import_node_fs5.statSync)(common).isDirectory()) return void 0;
    if ((0, import_node_path5.basename)(common) === ".git") return (0, import_node_path5.dirname)(common);
    return common !== gitDir && isFolder((0, import_node_path5.join)(common, ".beads")) ? common : void 0;
  } catch {
    return void 0;
  }
}
function follow(folder) {
  const refused = refuseFolder(folder.path);
  return refused ? { ...folder, refused } : followFrom(folder);
}
function followFrom(folder) {
  const redirect = followRedirect(folder);
  if (redirect.kind === "refused") return { ...folder, refused: redirect.problem };
  if (redirect.kind === "none") return withDatabase(folder);
  const because = `${(0, import_node_path5.join)(folder.path, "redirect")} leads to it`;
  const found = { path: redirect.path, root: (0, import_node_path5.dirname)(redirect.path), because };
  const further = followRedirect(found);
  const refused = refuseFolder(found.path) ?? (further.kind === "refused" ? further.problem : void 0);
  return refused ? { ...found, refused } : withDatabase(found);
}
function withDatabase(folder) {
  const database = findDatabase(folder.path);
  return database ? { ...folder, database } : folder;
}
function findDatabase(path) {
  const names = (0, import_names_in2.namesIn)(path);
  return DATABASES.find((name) => names.includes(name)) ?? names.find((name) => name.endsWith(".db"));
}
function isFolder(path) {
  return (0, import_node_fs5.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
var import_node_fs5, import_node_os, import_node_path5, import_git_dir2, import_names_in2, DATABASES;
var init_find_beads_folder = __esm({
  "orchestrator/io/tasks/find-beads-folder.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path5 = require("node:path");
    import_git_dir2 = __toESM(require_git_dir(), 1);
    import_names_in2 = __toESM(require_names_in(), 1);
    init_follow_redirect();
    DATABASES = ["embeddeddolt", "dolt", "proxieddb", "metadata.json"];
  }
});

// elsewhere:orchestrator/core/text/describe-no-repository.ts
var require_describe_no_repository = __commonJS({
  "elsewhere:orchestrator/core/text/describe-no-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/describe-no-repository.ts");
    var names = { get describeNoRepository() {
      return module_().describeNoRepository;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/locate-state.ts");
    var names = {
      get locateState() {
        return module_().locateState;
      },
      get showsState() {
        return module_().showsState;
      },
      get stateWithoutGit() {
        return module_().stateWithoutGit;
      },
      get statesAround() {
        return module_().statesAround;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/read-settings.ts
var require_read_settings = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/read-settings.ts");
    var names = { get readSettings() {
      return module_().readSettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/bd/bd-source.ts
var require_bd_source = __commonJS({
  "elsewhere:orchestrator/io/tasks/bd/bd-source.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks/bd.cjs", "orchestrator/io/tasks/bd/bd-source.ts");
    var names = { get bdSource() {
      return module_().bdSource;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/bd/environment-of-bd.ts
var require_environment_of_bd = __commonJS({
  "elsewhere:orchestrator/io/tasks/bd/environment-of-bd.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks/bd.cjs", "orchestrator/io/tasks/bd/environment-of-bd.ts");
    var names = { get environmentOfBd() {
      return module_().environmentOfBd;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/bd/find/find-bd.ts
var require_find_bd = __commonJS({
  "elsewhere:orchestrator/io/tasks/bd/find/find-bd.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks/bd.cjs", "orchestrator/io/tasks/bd/find/find-bd.ts");
    var names = { get findBd() {
      return module_().findBd;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-delete.ts
var require_plan_delete = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-delete.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/edit.cjs", "orchestrator/core/tasks/edit/plan-delete.ts");
    var names = { get planDelete() {
      return module_().planDelete;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-edit.ts
var require_plan_edit = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-edit.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/edit.cjs", "orchestrator/core/tasks/edit/plan-edit.ts");
    var names = { get planEdit() {
      return module_().planEdit;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-reopen.ts
var require_plan_reopen = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-reopen.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/edit.cjs", "orchestrator/core/tasks/edit/plan-reopen.ts");
    var names = { get planReopen() {
      return module_().planReopen;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/plan-change.ts
var require_plan_change = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-change.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/plan-change.ts");
    var names = {
      get describeBlockers() {
        return module_().describeBlockers;
      },
      get planClaim() {
        return module_().planClaim;
      },
      get planClose() {
        return module_().planClose;
      },
      get planRelease() {
        return module_().planRelease;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-ready.ts
var require_find_ready = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-ready.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/ready/find-ready.ts");
    var names = { get findReady() {
      return module_().findReady;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts
var require_find_task_cycles = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/ready/find-task-cycles.ts");
    var names = {
      get describeTaskCycle() {
        return module_().describeTaskCycle;
      },
      get findTaskCycles() {
        return module_().findTaskCycles;
      },
      get findWaitingWay() {
        return module_().findWaitingWay;
      }
    };
    module2.exports = Object.create(names);
  }
});

// built-in:node:crypto
var createHash, randomBytes;
var init_node_crypto = __esm({
  "built-in:node:crypto"() {
    createHash = (...args) => require("node:crypto").createHash(...args);
    randomBytes = (...args) => require("node:crypto").randomBytes(...args);
  }
});

// elsewhere:jsonc-parser
var require_jsonc_parser = __commonJS({
  "elsewhere:jsonc-parser"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/jsonc-parser.cjs", "jsonc-parser");
    var names = {
      get ParseErrorCode() {
        return module_().ParseErrorCode;
      },
      get ScanError() {
        return module_().ScanError;
      },
      get SyntaxKind() {
        return module_().SyntaxKind;
      },
      get applyEdits() {
        return module_().applyEdits;
      },
      get createScanner() {
        return module_().createScanner;
      },
      get default() {
        return module_().default;
      },
      get findNodeAtLocation() {
        return module_().findNodeAtLocation;
      },
      get findNodeAtOffset() {
        return module_().findNodeAtOffset;
      },
      get format() {
        return module_().format;
      },
      get getLocation() {
        return module_().getLocation;
      },
      get getNodePath() {
        return module_().getNodePath;
      },
      get getNodeValue() {
        return module_().getNodeValue;
      },
      get modify() {
        return module_().modify;
      },
      get parse() {
        return module_().parse;
      },
      get parseTree() {
        return module_().parseTree;
      },
      get printParseErrorCode() {
        return module_().printParseErrorCode;
      },
      get stripComments() {
        return module_().stripComments;
      },
      get visit() {
        return module_().visit;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
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

// orchestrator/io/tasks/write-store.ts
function applyChange(store, { set, add }) {
  const parts = [];
  const changes = [...set].map(([id, edit]) => ({ at: lineOf(store, id), edit })).sort((a, b) => a.at - b.at);
  let from = 0;
  let line = 0;
  for (const { at, edit } of changes) {
    let start = from;
    for (; line < at; line++) start = store.bytes.indexOf(NEWLINE, start) + 1;
    const end = store.bytes.indexOf(NEWLINE, start);
    const text = store.bytes.subarray(start, end === -1 ? void 0 : end).toString("utf8");
    parts.push(store.bytes.subarray(from, start), Buffer.from(editLine(text, edit)));
    from = end === -1 ? store.bytes.length : end;
    if (end !== -1) {
      parts.push(store.bytes.subarray(end, end + 1));
      from = end + 1;
      line += 1;
    }
  }
  parts.push(store.bytes.subarray(from));
  if (add.length > 0 && store.bytes.length > 0 && store.bytes.at(-1) !== NEWLINE) parts.push(Buffer.from("\n"));
  for (const fields of add) parts.push(Buffer.from(`${JSON.stringify(fields)}
`));
  return Buffer.concat(parts);
}
function editLine(line, { fields, append, remove }) {
  const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
  let text = line.slice(mark.length);
  const old = JSON.parse(text);
  const put = (path, value) => {
    text = (0, import_jsonc_parser.applyEdits)(text, (0, import_jsonc_parser.modify)(text, path, value, {}));
  };
  for (const [key, value] of Object.entries(fields)) put([key], value);
  if (append && Array.isArray(old[append.key])) put([append.key, -1], append.value);
  else if (append) put([append.key], [append.value]);
  const list = remove ? old[remove.key] : void 0;
  if (remove && Array.isArray(list))
    list.forEach((item, at) => {
      if (remove.isIt(item)) put([remove.key, at - removedBefore(list, at, remove.isIt)], void 0);
    });
  return mark + (holds(text, fields) ? text : JSON.stringify({ ...old, ...fields }) + (line.endsWith("\r") ? "\r" : ""));
}
function removedBefore(list, at, isIt) {
  return list.slice(0, at).filter(isIt).length;
}
function holds(text, fields) {
  const now = JSON.parse(text);
  return Object.entries(fields).every(([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value));
}
function replaceStore(store, bytes) {
  const root = boundsOfStore(store.path);
  const resolved = (0, import_resolve_within2.resolveWithin)(root, store.path);
  if (resolved.kind === "outside" || !isFileOfTasks(resolved.path)) return false;
  const target = resolved.path;
  const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = (0, import_node_fs6.openSync)(temporary, "wx", 438);
    try {
      const opened = (0, import_open_plain_file.pathOfOpenFile)(file) ?? temporary;
      if ((0, import_resolve_within2.resolveWithin)(root, opened).kind === "outside") {
        (0, import_node_fs6.rmSync)(opened, { force: true });
        return false;
      }
      for (let at = 0; at < bytes.length; ) at += (0, import_node_fs6.writeSync)(file, bytes, at);
      const old = (0, import_node_fs6.statSync)(target, { throwIfNoEntry: false });
      if (old) (0, import_node_fs6.fchmodSync)(file, old.mode & 4095);
      (0, import_node_fs6.fsyncSync)(file);
    } finally {
      (0, import_node_fs6.closeSync)(file);
    }
    if (versionOf(store.path) !== store.version) return false;
    (0, import_node_fs6.renameSync)(temporary, target);
    return true;
  } finally {
    (0, import_node_fs6.rmSync)(temporary, { force: true });
  }
}
function sweepStore(path, scratch) {
  const resolved = (0, import_resolve_within2.resolveWithin)(boundsOfStore(path), path);
  if (resolved.kind === "outside") return;
  const name = (0, import_node_path6.basename)(resolved.path);
  const isHalf = (entry) => entry.isFile() && entry.name.startsWith(name) && /^\.[0-9a-f]{12}\.tmp$/.test(entry.name.slice(name.length));
  sweep((0, import_node_path6.dirname)(resolved.path), isHalf);
  sweep(scratch, (entry) => entry.isDirectory() && /^[0-9a-f]{16}$/.test(entry.name));
}
function sweep(folder, isOurs) {
  for (const { name } of (0, import_names_in3.entriesIn)(folder).filter(isOurs)) {
    const path = (0, import_node_path6.join)(folder, name);
    const modified = (0, import_node_fs6.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs;
    if (modified !== void 0 && Date.now() - modified > LEFT_AFTER_MS)
      (0, import_try_to2.tryTo)(() => (0, import_node_fs6.rmSync)(path, { recursive: true, force: true }));
  }
}
var import_node_fs6, import_node_path6, import_jsonc_parser, import_names_in3, import_open_plain_file, import_resolve_within2, import_try_to2, NEWLINE, LEFT_AFTER_MS;
var init_write_store = __esm({
  "orchestrator/io/tasks/write-store.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs6 = require("node:fs");
    import_node_path6 = require("node:path");
    import_jsonc_parser = __toESM(require_jsonc_parser(), 1);
    import_names_in3 = __toESM(require_names_in(), 1);
    import_open_plain_file = __toESM(require_open_plain_file(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    init_read_store();
    NEWLINE = 10;
    LEFT_AFTER_MS = 36e5;
  }
});

// orchestrator/io/tasks/change-store.ts
async function changeStore(folder, path, plan) {
  try {
    const store = readStore(path);
    const elsewhere = store.refused ?? findElsewhere(folder, path);
    if (elsewhere) return { kind: "unavailable", problem: elsewhere };
    const answer = settle(store, plan(store));
    if (answer) return answer;
    prepareFolder(folder);
    const lock = { ...lockPaths(folder, path), patienceMs: PATIENCE_MS };
    const locked = await withLock(lock, () => {
      sweepStore(path, lock.scratch);
      return changeLocked(store, plan);
    });
    return locked.kind === "busy" ? { kind: "unavailable", problem: locked.problem } : locked.value;
  } catch (error) {
    if (error.code === void 0) throw error;
    return { kind: "unavailable", problem: describeUnreadable(path, error) };
  }
}
function changeLocked(seen, plan) {
  const { path } = seen;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const store = attempt === 0 && versionOf(path) === seen.version ? seen : readStore(path);
    if (store.refused) return { kind: "unavailable", problem: store.refused };
    const planned = plan(store);
    const answer = settle(store, planned);
    if (answer) return answer;
    if (planned.kind !== "write" || !replaceStore(store, applyChange(store, planned.change))) continue;
    const tasks = pickTasks(readStore(path), planned.ids);
    if (tasks) return { kind: "done", tasks };
  }
  return { kind: "unavailable", problem: describeBusyFile(path) };
}
function settle(store, plan) {
  if (plan.kind === "refused" || plan.kind === "unavailable") return plan;
  if (store.frozen) return { kind: "unavailable", problem: store.frozen };
  if (plan.kind === "write") return void 0;
  return { kind: "done", tasks: pickTasks(store, plan.ids) ?? [] };
}
function pickTasks(store, ids) {
  const tasks = ids.flatMap((id) => taskOf(store, id) ?? []);
  return tasks.length === ids.length ? tasks : void 0;
}
function describeBusyFile(path) {
  return {
    where: path,
    what: "another program keeps rewriting this file",
    fix: "Stop that program (a git checkout, an editor, a sync), then try again."
  };
}
function lockPaths(folder, path) {
  return { directory: `${path}.lock`, scratch: (0, import_node_path7.join)(folder, "skyfom.tmp") };
}
function findElsewhere(folder, path) {
  const root = boundsOfStore(path);
  for (const written of [folder, path, ...Object.values(lockPaths(folder, path))]) {
    const resolved = (0, import_resolve_within3.resolveWithin)(root, written);
    if (resolved.kind === "outside") return (0, import_leads_out2.leadsOut)(written, resolved, root);
    if (written === path && !isFileOfTasks(resolved.path)) return leadsToOther(path, resolved.path);
  }
  return void 0;
}
function leadsToOther(where, leadsTo) {
  const what = `it leads to ${(0, import_quote_text2.toInertLine)(leadsTo)}, which is no .jsonl file, and is not written`;
  return { where, what, fix: "Put a plain file in its place, or a link to a file of tasks." };
}
function prepareFolder(folder) {
  (0, import_node_fs7.mkdirSync)(folder, { recursive: true });
  ignoreInFolder(folder, ["*.lock", "*.tmp"]);
}
var import_node_fs7, import_node_path7, import_quote_text2, import_leads_out2, import_resolve_within3, PATIENCE_MS, MOST_ATTEMPTS;
var init_change_store = __esm({
  "orchestrator/io/tasks/change-store.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path7 = require("node:path");
    import_quote_text2 = __toESM(require_quote_text(), 1);
    import_leads_out2 = __toESM(require_leads_out(), 1);
    import_resolve_within3 = __toESM(require_resolve_within(), 1);
    init_ignore_in_folder();
    init_read_store();
    init_with_lock();
    init_write_store();
    PATIENCE_MS = 3e4;
    MOST_ATTEMPTS = 10;
  }
});

// elsewhere:orchestrator/core/tasks/add/new-task.ts
var require_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/new-task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/add.cjs", "orchestrator/core/tasks/add/new-task.ts");
    var names = { get withIds() {
      return module_().withIds;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/add/plan-new-task.ts
var require_plan_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/plan-new-task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/add.cjs", "orchestrator/core/tasks/add/plan-new-task.ts");
    var names = {
      get newEdge() {
        return module_().newEdge;
      },
      get planNewTask() {
        return module_().planNewTask;
      },
      get whyNoTitle() {
        return module_().whyNoTitle;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/plan-dependency.ts
var require_plan_dependency = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-dependency.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/plan-dependency.ts");
    var names = {
      get whyNoDependency() {
        return module_().whyNoDependency;
      },
      get whyNotDependent() {
        return module_().whyNotDependent;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-blocked.ts
var require_find_blocked = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-blocked.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/ready/find-blocked.ts");
    var names = {
      get findBlocked() {
        return module_().findBlocked;
      },
      get groupChildren() {
        return module_().groupChildren;
      },
      get isActive() {
        return module_().isActive;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/to-utc.ts
var require_to_utc = __commonJS({
  "elsewhere:orchestrator/core/tasks/to-utc.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/to-utc.ts");
    var names = {
      get compareText() {
        return module_().compareText;
      },
      get compareTimes() {
        return module_().compareTimes;
      },
      get toUtc() {
        return module_().toUtc;
      },
      get toWholeSecond() {
        return module_().toWholeSecond;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/new-task-id.ts
function newTaskId(known, prefix, parent) {
  if (parent !== void 0 && parent.split(".").length <= 3) {
    for (let child = 1; ; child++) if (!known.has(`${parent}.${child}`)) return `${parent}.${child}`;
  }
  for (; ; ) {
    const digest = createHash("sha256").update(randomBytes(16)).digest("hex");
    const id = `${prefix}-${BigInt(`0x${digest}`).toString(36).slice(-idLength(known.size))}`;
    if (!known.has(id)) return id;
  }
}
function idLength(count) {
  for (let length = SHORTEST; length < LONGEST; length++) {
    const chance = 1 - Math.exp(-count * count / (2 * 36 ** length));
    if (chance <= MOST_LIKELY_COLLISION) return length;
  }
  return LONGEST;
}
function taskPrefix(firstId, folderName) {
  const used = firstId && /^(.+)-[^-]+$/.exec(firstId)?.[1];
  if (used) return used;
  return folderName.toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-+|-+$/g, "") || "bd";
}
var SHORTEST, LONGEST, MOST_LIKELY_COLLISION;
var init_new_task_id = __esm({
  "orchestrator/io/tasks/new-task-id.ts"() {
    "use strict";
    init_node_crypto();
    SHORTEST = 3;
    LONGEST = 8;
    MOST_LIKELY_COLLISION = 0.25;
  }
});

// orchestrator/io/tasks/plan-store-change.ts
function planTaskChange(store, id, by, decide) {
  const found = findTask(store, id);
  if (found.kind !== "task") return found;
  const blockers = blockedIn(store).get(id) ?? [];
  const planned = decide({ ...by, task: found.task, tasks: store.tasks, blockers });
  if (planned.kind === "refused") return planned;
  return planned.kind === "set" ? editOne(id, planned) : { kind: "unchanged", ids: [id] };
}
function planEdge(store, id, on, type, { actor, now }) {
  const known = new Map(store.tasks.map((task) => [task.id, task]));
  const problem = (0, import_plan_dependency.whyNoDependency)(store.tasks, known, id, on, type);
  if (problem) return { kind: "refused", problem };
  if (known.get(id)?.dependencies.some((edge) => edge.on === on)) return { kind: "unchanged", ids: [id] };
  const at = (0, import_to_utc.toWholeSecond)(now);
  return editOne(id, {
    fields: { updated_at: at },
    append: { key: "dependencies", value: (0, import_plan_new_task.newEdge)(id, on, type, actor, at) }
  });
}
function planNoEdge(store, id, on, { now }) {
  const problem = (0, import_plan_dependency.whyNotDependent)(new Map(store.tasks.map((task) => [task.id, task])), id, on);
  if (problem) return { kind: "refused", problem };
  const isIt = (edge) => edge?.depends_on_id === on;
  return editOne(id, { fields: { updated_at: (0, import_to_utc.toWholeSecond)(now) }, remove: { key: "dependencies", isIt } });
}
function editOne(id, edit) {
  return { kind: "write", ids: [id], change: { set: /* @__PURE__ */ new Map([[id, edit]]), add: [] } };
}
function planBatch(store, batch, projectName, by) {
  const prefix = taskPrefix(store.tasks[0]?.id, projectName);
  const taken = allIds(store);
  const ids = [];
  for (const { parent } of batch) {
    const id = newTaskId(taken, prefix, typeof parent === "number" ? ids[parent] : parent);
    taken.add(id);
    ids.push(id);
  }
  const known = /* @__PURE__ */ new Set([...store.places.keys(), ...ids]);
  const add = [];
  for (const [at, task] of batch.entries()) {
    const planned = (0, import_plan_new_task.planNewTask)((0, import_new_task.withIds)(task, ids), { ...by, id: ids[at], known });
    if (planned.kind === "refused") return planned;
    add.push(planned.fields);
  }
  return { kind: "write", ids, change: { set: /* @__PURE__ */ new Map(), add } };
}
function allIds(store) {
  const everywhere = store.bytes.toString("utf8").matchAll(/"id"\s*:\s*"([^"\\]+)"/g);
  return new Set(Array.from(everywhere, (match) => match[1]));
}
function blockedIn(store) {
  return (0, import_find_blocked.findBlocked)(store.tasks, store.unreadable, (id) => taskOf(store, id));
}
function findTask(store, id) {
  const task = taskOf(store, id);
  if (task) return { kind: "task", task };
  const isThere = store.unreadable.has(id);
  const what = isThere ? `the line of ${id} cannot be read` : `there is no task ${id}`;
  const fix = isThere ? "`skyfom task list` names the line and what is wrong with it." : "`skyfom task list` shows the ids.";
  return { kind: isThere ? "unavailable" : "refused", problem: { where: store.path, what, fix } };
}
var import_new_task, import_plan_new_task, import_plan_dependency, import_find_blocked, import_to_utc;
var init_plan_store_change = __esm({
  "orchestrator/io/tasks/plan-store-change.ts"() {
    "use strict";
    import_new_task = __toESM(require_new_task(), 1);
    import_plan_new_task = __toESM(require_plan_new_task(), 1);
    import_plan_dependency = __toESM(require_plan_dependency(), 1);
    import_find_blocked = __toESM(require_find_blocked(), 1);
    import_to_utc = __toESM(require_to_utc(), 1);
    init_new_task_id();
    init_read_store();
  }
});

// orchestrator/io/tasks/jsonl-source.ts
function jsonlSource({ folder, about, projectName, now, readOnly }) {
  const path = (0, import_node_path8.join)(folder, "issues.jsonl");
  const change = async (actor, plan) => readOnly ? { kind: "unavailable", problem: readOnly } : changeStore(folder, path, (store) => plan(store, { actor, now: now() }));
  const changeOne = async (id, actor, decide) => single(await change(actor, (store, by) => planTaskChange(store, id, by, decide)));
  const createAll = (batch, actor) => change(actor, (store, by) => planBatch(store, batch, projectName, by));
  return {
    kind: "jsonl",
    about,
    list: async (filter) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const list = listStore(store, now(), filter);
      return { kind: "list", list: readOnly ? { ...list, warnings: [readOnly, ...list.warnings] } : list };
    },
    show: async (id) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const found = findTask(store, id);
      return found.kind === "task" ? { kind: "done", task: found.task } : found;
    },
    claim: (id, actor) => changeOne(id, actor, import_plan_change.planClaim),
    release: (id, actor, note2) => changeOne(id, actor, (context) => (0, import_plan_change.planRelease)(context, note2)),
    close: (id, actor, reason) => changeOne(id, actor, (context) => (0, import_plan_change.planClose)(context, reason)),
    create: async (task, actor) => single(await createAll([task], actor)),
    createAll: async (batch, actor) => ({ tasks: [], ...await createAll(batch, actor) }),
    edit: (id, edit, actor) => changeOne(id, actor, (context) => (0, import_plan_edit.planEdit)(context, edit)),
    reopen: (id, actor) => changeOne(id, actor, import_plan_reopen.planReopen),
    remove: async (id, actor) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const found = findTask(store, id);
      if (found.kind !== "task") return found;
      const removed = await change(actor, (now2, by) => ({ ...planTaskChange(now2, id, by, import_plan_delete.planDelete), ids: [] }));
      return removed.kind === "done" ? { kind: "done", task: found.task } : removed;
    },
    undepend: async (id, on, actor) => single(await change(actor, (store, by) => planNoEdge(store, id, on, by))),
    depend: async (id, on, type, actor) => single(await change(actor, (store, by) => planEdge(store, id, on, type, by)))
  };
}
function listStore(store, now, filter) {
  const blocked = blockedIn(store);
  const ready = (0, import_find_ready.findReady)(store.tasks, now, filter, blocked).map((task) => task.id);
  const cycles = (0, import_find_task_cycles.findTaskCycles)(blocked).map((cycle) => (0, import_find_task_cycles.describeTaskCycle)(cycle, placeOf(store, cycle[0] ?? "")));
  return { tasks: store.tasks, ready, blocked, warnings: [...store.warnings, ...cycles] };
}
function placeOf(store, id) {
  return `${store.path}:${lineOf(store, id) + 1}`;
}
function single(changed) {
  return changed.kind === "done" ? { kind: "done", task: changed.tasks[0] } : changed;
}
function tryRead(path) {
  try {
    const store = readStore(path);
    return store.refused ? { kind: "unavailable", problem: store.refused } : store;
  } catch (error) {
    return { kind: "unavailable", problem: describeUnreadable(path, error) };
  }
}
var import_node_path8, import_plan_delete, import_plan_edit, import_plan_reopen, import_plan_change, import_find_ready, import_find_task_cycles;
var init_jsonl_source = __esm({
  "orchestrator/io/tasks/jsonl-source.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    import_plan_delete = __toESM(require_plan_delete(), 1);
    import_plan_edit = __toESM(require_plan_edit(), 1);
    import_plan_reopen = __toESM(require_plan_reopen(), 1);
    import_plan_change = __toESM(require_plan_change(), 1);
    import_find_ready = __toESM(require_find_ready(), 1);
    import_find_task_cycles = __toESM(require_find_task_cycles(), 1);
    init_change_store();
    init_plan_store_change();
    init_read_store();
  }
});

// elsewhere:orchestrator/core/text/not-its-git.ts
var require_not_its_git = __commonJS({
  "elsewhere:orchestrator/core/text/not-its-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/not-its-git.ts");
    var names = {
      get MEND_GIT() {
        return module_().MEND_GIT;
      },
      get NOT_ITS_GIT() {
        return module_().NOT_ITS_GIT;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-files/endless-in-git.ts
var require_endless_in_git = __commonJS({
  "elsewhere:orchestrator/io/git-files/endless-in-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/endless-in-git.ts");
    var names = {
      get endlessInGit() {
        return module_().endlessInGit;
      },
      get endlessInGitDir() {
        return module_().endlessInGitDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-files/look-through-checkout.ts
var require_look_through_checkout = __commonJS({
  "elsewhere:orchestrator/io/git-files/look-through-checkout.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/look-through-checkout.ts");
    var names = {
      get endlessInCheckout() {
        return module_().endlessInCheckout;
      },
      get lookThroughCheckout() {
        return module_().lookThroughCheckout;
      },
      get pathsOfIndex() {
        return module_().pathsOfIndex;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/folders-of-bd.ts
function foldersOfBd({ path, root }) {
  const bounds = (0, import_bounds_of3.boundsOf)(root) ?? root;
  const folders = [path];
  for (let at = root; ; at = (0, import_node_path9.dirname)(at)) {
    folders.push((0, import_node_path9.join)(at, ".beads"));
    if (at === bounds || (0, import_node_path9.dirname)(at) === at) return new Set(folders);
  }
}
var import_node_path9, import_bounds_of3;
var init_folders_of_bd = __esm({
  "orchestrator/io/tasks/folders-of-bd.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    import_bounds_of3 = __toESM(require_bounds_of(), 1);
  }
});

// elsewhere:orchestrator/io/git-files/endless-file.ts
var require_endless_file = __commonJS({
  "elsewhere:orchestrator/io/git-files/endless-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/endless-file.ts");
    var names = {
      get MOST_TEXT_BYTES() {
        return module_().MOST_TEXT_BYTES;
      },
      get endlessFile() {
        return module_().endlessFile;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/refuse-links.ts
function refuseLinks(found, most = MOST_NAMES) {
  const bounds = (0, import_bounds_of4.boundsOf)(found.root) ?? found.root;
  for (const path of foldersOfBd(found)) {
    const resolved = (0, import_resolve_within4.resolveWithin)(bounds, path);
    if (path !== found.path && resolved.kind === "outside") return (0, import_leads_out3.leadsOut)(path, resolved, bounds);
    const problem = lookThrough(path, bounds, most);
    if (problem) return problem;
  }
  return void 0;
}
function lookThrough(path, bounds, most) {
  const folders = [{ path, bounds }];
  const entered = /* @__PURE__ */ new Set();
  const shared = /* @__PURE__ */ new Map();
  let left = most;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const real = (0, import_resolve_within4.followLinks)(folder.path);
    if (entered.has(real)) continue;
    entered.add(real);
    const own2 = folder.path === path ? real : folder.bounds;
    for (const entry of (0, import_names_in4.entriesIn)(folder.path)) {
      if (left-- === 0) return tooMany(path, most);
      const at = (0, import_node_path10.join)(folder.path, entry.name);
      if (entry.isDirectory()) folders.push({ path: at, bounds: own2 });
      else if (entry.isSymbolicLink()) {
        const resolved = (0, import_resolve_within4.resolveWithin)(folder.bounds, at);
        if (resolved.kind === "outside") return (0, import_leads_out3.leadsOut)(at, resolved, folder.bounds);
        if (isFolder2(resolved.path)) folders.push({ path: resolved.path, bounds: resolved.path });
        else note(shared, resolved.path);
      } else if (entry.isFile()) note(shared, (0, import_node_path10.join)(real, entry.name));
      const isText = TEXT.test(entry.name);
      if (entry.isDirectory() || entry.isFile() && !isText) continue;
      const endless = (0, import_endless_file.endlessFile)(at, isText ? MOST_TEXT_BYTES : Number.POSITIVE_INFINITY, "bd");
      if (endless) return endless;
    }
  }
  const elsewhere = [...shared.values()].find(({ names, seen }) => seen.size < names);
  return elsewhere && hasOtherName([...elsewhere.seen][0] ?? path);
}
function note(shared, path) {
  const stat = statOf(path);
  if (!stat?.isFile() || stat.nlink <= 1n) return;
  const key = `${stat.dev}:${stat.ino}`;
  const known = shared.get(key) ?? { names: Number(stat.nlink), seen: /* @__PURE__ */ new Set() };
  known.seen.add(path);
  shared.set(key, known);
}
function statOf(path) {
  try {
    return (0, import_node_fs8.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function isFolder2(path) {
  try {
    return (0, import_node_fs8.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}
function hasOtherName(where) {
  const what = "the same file has another name outside this folder (a hard link), under which bd would change it too";
  return { where, what, fix: "Put a copy of the file in its place." };
}
function tooMany(where, most) {
  const what = `it holds more than ${most} files, too many to look for links that lead bd elsewhere`;
  return { where, what, fix: "Move out of it what bd does not need." };
}
var import_node_fs8, import_node_path10, import_endless_file, import_names_in4, import_bounds_of4, import_leads_out3, import_resolve_within4, MOST_NAMES, TEXT, MOST_TEXT_BYTES;
var init_refuse_links = __esm({
  "orchestrator/io/tasks/refuse-links.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_path10 = require("node:path");
    import_endless_file = __toESM(require_endless_file(), 1);
    import_names_in4 = __toESM(require_names_in(), 1);
    import_bounds_of4 = __toESM(require_bounds_of(), 1);
    import_leads_out3 = __toESM(require_leads_out(), 1);
    import_resolve_within4 = __toESM(require_resolve_within(), 1);
    init_folders_of_bd();
    MOST_NAMES = 2e4;
    TEXT = /\.(?:jsonl?|ya?ml|toml|lock|pid)$|^(?:\.env|\.local_version|last-touched|manifest|redirect)$/i;
    MOST_TEXT_BYTES = 256 * 2 ** 20;
  }
});

// elsewhere:orchestrator/core/tasks/bd/leads-elsewhere.ts
var require_leads_elsewhere = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/leads-elsewhere.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/leads-elsewhere.ts");
    var names = { get whyBdElsewhere() {
      return module_().whyBdElsewhere;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/bd/why-json-not-plain.ts
var require_why_json_not_plain = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/why-json-not-plain.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/why-json-not-plain.ts");
    var names = {
      get whyJsonNotPlain() {
        return module_().whyJsonNotPlain;
      },
      get whyNameNotPlain() {
        return module_().whyNameNotPlain;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/parse/parse-yaml.ts
var require_parse_yaml = __commonJS({
  "elsewhere:orchestrator/core/composition/parse/parse-yaml.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/composition.cjs", "orchestrator/core/composition/parse/parse-yaml.ts");
    var names = { get parseYaml() {
      return module_().parseYaml;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/bd/why-yaml-not-plain.ts
var require_why_yaml_not_plain = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/why-yaml-not-plain.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/why-yaml-not-plain.ts");
    var names = { get whyYamlNotPlain() {
      return module_().whyYamlNotPlain;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/refuse-settings.ts
async function refuseSettings({ path, root }) {
  const bounds = (0, import_bounds_of5.boundsOf)(root) ?? root;
  for (const folder of foldersOfBd({ path, root })) {
    const problem = refuseEnvironment(folder) ?? await refuseFiles(folder, root, bounds);
    if (problem) return problem;
  }
  return void 0;
}
function refuseEnvironment(folder) {
  const file = (0, import_node_path11.join)(folder, ".env");
  const read = (0, import_read_within3.readWithin)(file, { root: folder, most: MOST_BYTES3 });
  if (read.kind === "absent" || read.kind === "file" && read.bytes.toString("utf8").trim() === "") return void 0;
  return refuse2(file, "bd takes variables of its environment from this file, which may name programs");
}
async function refuseFiles(folder, root, bounds) {
  const leadsOut4 = (named) => whereOutside(named, [folder, root], bounds);
  for (const name of [...IN_JSON, ...IN_YAML]) {
    const file = (0, import_node_path11.join)(folder, name);
    const read = (0, import_read_within3.readWithin)(file, { root: bounds, most: MOST_BYTES3 });
    if (read.kind === "refused") return read.problem;
    if (read.kind === "absent") continue;
    const { settings, notPlain } = await parse(read.bytes.toString("utf8"), name);
    const why = (0, import_leads_elsewhere.whyBdElsewhere)(settings, leadsOut4);
    if (why) return refuse2(file, `"${why.key}" ${why.what}`);
    if (notPlain !== void 0) return refuse2(file, `it cannot be read as settings of bd${notPlain}`);
  }
  return void 0;
}
async function parse(text, name) {
  const odd = (0, import_odd_character2.oddCharacter)(text);
  if (odd !== void 0) return { settings: void 0, notPlain: inDoubt(`it holds the character ${odd}`) };
  return IN_JSON.includes(name) ? parseJson(text) : await parseYaml(text);
}
function inDoubt(why) {
  return why && ` without doubt: ${why}`;
}
function parseJson(text) {
  if (text.trim() === "") return { settings: void 0, notPlain: void 0 };
  const parsed = (0, import_try_to3.tryTo)(() => JSON.parse(text));
  return parsed === void 0 ? UNREADABLE : { settings: parsed, notPlain: inDoubt((0, import_why_json_not_plain.whyJsonNotPlain)(text)) };
}
async function parseYaml(text) {
  if (text.split("\n").every((line) => /^\s*(?:#|$)/.test(line))) return { settings: void 0, notPlain: void 0 };
  const { parseYaml: parse3 } = await Promise.resolve().then(() => __toESM(require_parse_yaml(), 1));
  const { whyYamlNotPlain } = await Promise.resolve().then(() => __toESM(require_why_yaml_not_plain(), 1));
  const parsed = parse3(text);
  return parsed.ok ? { settings: parsed.value, notPlain: inDoubt(whyYamlNotPlain(text)) } : UNREADABLE;
}
function whereOutside(named, from, bounds) {
  const local = named.trim().replace(/^file:(?:\/\/)?/i, "");
  const path = /^~(?:[\\/]|$)/.test(local) ? (0, import_node_path11.join)((0, import_node_os2.homedir)(), local.slice(1)) : local;
  const places = (0, import_node_path11.isAbsolute)(path) ? [path] : from.map((folder) => (0, import_node_path11.resolve)(folder, path));
  for (const place of places) {
    const resolved = (0, import_resolve_within5.resolveWithin)(bounds, place);
    if (resolved.kind === "outside") return resolved.leadsTo;
  }
  return void 0;
}
function refuse2(where, what) {
  const fix = "Mend or remove the file; or, where you trust it, set SKYFOM_BD_ELSEWHERE=allow in the environment that you start Claude Code in.";
  return { where, what, fix };
}
var import_node_os2, import_node_path11, import_leads_elsewhere, import_why_json_not_plain, import_odd_character2, import_bounds_of5, import_read_within3, import_resolve_within5, import_try_to3, MOST_BYTES3, IN_JSON, IN_YAML, UNREADABLE;
var init_refuse_settings = __esm({
  "orchestrator/io/tasks/refuse-settings.ts"() {
    "use strict";
    import_node_os2 = require("node:os");
    import_node_path11 = require("node:path");
    import_leads_elsewhere = __toESM(require_leads_elsewhere(), 1);
    import_why_json_not_plain = __toESM(require_why_json_not_plain(), 1);
    import_odd_character2 = __toESM(require_odd_character(), 1);
    import_bounds_of5 = __toESM(require_bounds_of(), 1);
    import_read_within3 = __toESM(require_read_within(), 1);
    import_resolve_within5 = __toESM(require_resolve_within(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    init_folders_of_bd();
    MOST_BYTES3 = 2 ** 20;
    IN_JSON = ["metadata.json", "config.json"];
    IN_YAML = ["config.yaml", "config.local.yaml"];
    UNREADABLE = { settings: void 0, notPlain: "" };
  }
});

// orchestrator/io/tasks/refuse-programs.ts
async function refusePrograms({ path, root }, start, env) {
  const isUsers = (name, value) => env[name] === value && !(0, import_is_set_by_repository2.isSetByRepository)(start, env, name);
  return refuseOwnBd(start, env) ?? refuseForeignGit(root) ?? (0, import_endless_in_git.endlessInGit)(root) ?? (0, import_look_through_checkout.lookThroughCheckout)(path, []) ?? refuseLinks({ path, root }) ?? refuseRedirects({ path, root }) ?? (isUsers(HOOKS_BY, "run") ? void 0 : refuseHooks(path)) ?? (isUsers(ELSEWHERE_BY, "allow") ? void 0 : await refuseSettings({ path, root }));
}
function refuseOwnBd(start, env) {
  if (!env.SKYFOM_BD || !(0, import_is_set_by_repository2.isSetByRepository)(start, env, "SKYFOM_BD")) return void 0;
  const what = "the repository's settings set it, but only you may choose which bd runs";
  return { where: "SKYFOM_BD", what, fix: "Remove it from .claude/settings.json and .claude/settings.local.json." };
}
function refuseForeignGit(root) {
  const { gitLeadsTo, workTree } = (0, import_locate_state.locateState)(root);
  if (gitLeadsTo === void 0) return void 0;
  return {
    where: (0, import_node_path12.join)(workTree, ".git"),
    what: `it leads to ${(0, import_quote_text3.toInertLine)(gitLeadsTo)}, ${import_not_its_git.NOT_ITS_GIT}`,
    fix: import_not_its_git.MEND_GIT
  };
}
function refuseRedirects({ path, root }) {
  for (const folder of foldersOfBd({ path, root })) {
    const redirect = followRedirect({ path: folder, root: (0, import_node_path12.dirname)(folder) });
    if (redirect.kind === "refused") return redirect.problem;
    if (redirect.kind === "none" || folder !== path) continue;
    const what = `a redirect leads here, and this one leads on to ${(0, import_quote_text3.toInertLine)(redirect.path)}`;
    return { where: (0, import_node_path12.join)(path, "redirect"), what, fix: "Let the first one lead to where the tasks are." };
  }
  return void 0;
}
function refuseHooks(path) {
  const folder = (0, import_node_path12.join)(path, "hooks");
  const hook = (0, import_names_in5.namesIn)(folder).find((name) => STARTED.has((0, import_node_path12.parse)(name).name) && isProgram((0, import_node_path12.join)(folder, name)));
  if (hook === void 0) return void 0;
  const what = "bd would start this program of the repository at each change of a task";
  const fix = `Move it away; or, where you trust it, set ${HOOKS_BY}=run in the environment that you start Claude Code in.`;
  return { where: (0, import_node_path12.join)(folder, hook), what, fix };
}
function isProgram(path) {
  try {
    (0, import_node_fs9.accessSync)(path, import_node_fs9.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
var import_node_fs9, import_node_path12, import_quote_text3, import_not_its_git, import_endless_in_git, import_look_through_checkout, import_locate_state, import_names_in5, import_is_set_by_repository2, HOOKS_BY, STARTED, ELSEWHERE_BY;
var init_refuse_programs = __esm({
  "orchestrator/io/tasks/refuse-programs.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path12 = require("node:path");
    import_quote_text3 = __toESM(require_quote_text(), 1);
    import_not_its_git = __toESM(require_not_its_git(), 1);
    import_endless_in_git = __toESM(require_endless_in_git(), 1);
    import_look_through_checkout = __toESM(require_look_through_checkout(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_names_in5 = __toESM(require_names_in(), 1);
    import_is_set_by_repository2 = __toESM(require_is_set_by_repository(), 1);
    init_folders_of_bd();
    init_follow_redirect();
    init_refuse_links();
    init_refuse_settings();
    HOOKS_BY = "SKYFOM_BD_HOOKS";
    STARTED = /* @__PURE__ */ new Set(["on_create", "on_update", "on_close"]);
    ELSEWHERE_BY = "SKYFOM_BD_ELSEWHERE";
  }
});

// orchestrator/io/tasks/open-task-source.ts
var open_task_source_exports = {};
__export(open_task_source_exports, {
  openTaskSource: () => openTaskSource
});
async function openTaskSource(projectRoot, env, now = () => /* @__PURE__ */ new Date(), isStep = false, known) {
  const folder = findBeadsFolder(projectRoot, env);
  if (!folder) return { kind: "none", problem: (0, import_describe_no_repository.describeNoRepository)(projectRoot) };
  if (folder.refused) return { kind: "none", problem: folder.refused };
  const { choice, chooser } = chosenSource(folder.root, env, known);
  if (choice === "jsonl" || choice === "auto" && folder.database === void 0) {
    const why = choice === "jsonl" ? `${chooser} says so` : `no Beads database in ${folder.path} (${folder.because})`;
    const unseen = folder.database === void 0 ? "" : `; bd does not see changes made here, because ${folder.database} exists`;
    return embedded(folder, now, `the embedded store ${storePath(folder)}: ${why}${unseen}`);
  }
  const program = await refusePrograms(folder, projectRoot, env);
  if (program) return { kind: "none", problem: program };
  const { paths } = (0, import_locate_state2.locateState)(projectRoot);
  const found = await (0, import_find_bd.findBd)(folder, (0, import_environment_of_bd.environmentOfBd)(folder.root, projectRoot, env), void 0, {
    paths,
    mayWrite: isStep
  });
  if (found.kind === "found") {
    const why = choice === "bd" ? `${chooser} says so` : `${folder.database} is there (${folder.because})`;
    const about = `bd ${found.bd.version.text} on ${folder.path}: ${why}`;
    return { kind: "source", source: (0, import_bd_source.bdSource)(found.bd, about, isStep) };
  }
  if (choice === "bd" || !(0, import_node_fs10.existsSync)(storePath(folder))) return found;
  const readOnly = describeCopy(folder, found.problem);
  return embedded(folder, now, `the exported copy ${storePath(folder)}, read-only: ${readOnly.what}`, readOnly);
}
function chosenSource(root, env, known) {
  const named = env.SKYFOM_TASKS;
  if (named === "bd" || named === "jsonl") return { choice: named, chooser: "SKYFOM_TASKS" };
  const read = known?.root === root ? known.settings : (0, import_read_settings.readSettings)(root);
  return { choice: read.ok ? read.settings.taskSource : "auto", chooser: '"taskSource" in the settings' };
}
function embedded(folder, now, about, readOnly) {
  const options = { folder: folder.path, projectName: (0, import_node_path13.basename)(folder.root), now, about };
  return { kind: "source", source: jsonlSource(readOnly ? { ...options, readOnly } : options) };
}
function storePath(folder) {
  return (0, import_node_path13.join)(folder.path, "issues.jsonl");
}
function describeCopy(folder, cause) {
  return {
    where: folder.path,
    what: `this is a Beads database (${folder.database} is there), which only bd may change, but ${cause.what}; its export may be out of date`,
    fix: cause.fix
  };
}
var import_node_fs10, import_node_path13, import_describe_no_repository, import_locate_state2, import_read_settings, import_bd_source, import_environment_of_bd, import_find_bd;
var init_open_task_source = __esm({
  "orchestrator/io/tasks/open-task-source.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    import_node_path13 = require("node:path");
    import_describe_no_repository = __toESM(require_describe_no_repository(), 1);
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    import_bd_source = __toESM(require_bd_source(), 1);
    import_environment_of_bd = __toESM(require_environment_of_bd(), 1);
    import_find_bd = __toESM(require_find_bd(), 1);
    init_find_beads_folder();
    init_jsonl_source();
    init_refuse_programs();
  }
});

// elsewhere:orchestrator/io/ask-git.ts
var require_ask_git = __commonJS({
  "elsewhere:orchestrator/io/ask-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/ask-git.ts");
    var names = { get askGit() {
      return module_().askGit;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/default-actor.ts
var default_actor_exports = {};
__export(default_actor_exports, {
  defaultActor: () => defaultActor
});
function defaultActor(cwd, env) {
  return env.SKYFOM_ACTOR || env.BD_ACTOR || env.BEADS_ACTOR || gitUser(cwd, env) || systemUser(cwd, env) || "unknown";
}
function gitUser(cwd, env) {
  return (0, import_ask_git.askGit)(cwd, ["config", "user.name"], { env })?.trim();
}
function systemUser(cwd, env) {
  const name = env.USER ? "USER" : "USERNAME";
  return (0, import_is_set_by_repository3.isSetByRepository)(cwd, env, name) ? void 0 : env[name];
}
var import_ask_git, import_is_set_by_repository3;
var init_default_actor = __esm({
  "orchestrator/io/tasks/default-actor.ts"() {
    "use strict";
    import_ask_git = __toESM(require_ask_git(), 1);
    import_is_set_by_repository3 = __toESM(require_is_set_by_repository(), 1);
  }
});

// elsewhere:orchestrator/core/text/closest-name.ts
var require_closest_name = __commonJS({
  "elsewhere:orchestrator/core/text/closest-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/closest-name.ts");
    var names = {
      get MOST_CANDIDATES() {
        return module_().MOST_CANDIDATES;
      },
      get closestName() {
        return module_().closestName;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/find-skill.ts
var require_find_skill = __commonJS({
  "elsewhere:orchestrator/io/composition/find-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/io/composition/find-skill.ts");
    var names = {
      get compositionsIn() {
        return module_().compositionsIn;
      },
      get findSkill() {
        return module_().findSkill;
      },
      get listSkills() {
        return module_().listSkills;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/skill-folders.ts
var require_skill_folders = __commonJS({
  "elsewhere:orchestrator/io/composition/skill-folders.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/io/composition/skill-folders.ts");
    var names = {
      get besides() {
        return module_().besides;
      },
      get skillFolders() {
        return module_().skillFolders;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/why-unknown-skill.ts
var why_unknown_skill_exports = {};
__export(why_unknown_skill_exports, {
  whyUnknownSkill: () => whyUnknownSkill
});
function whyUnknownSkill(cwd, env, labels) {
  const names = (labels ?? []).flatMap((label) => LABEL.exec(label)?.[1]?.trim() ?? []);
  if (names.length === 0) return void 0;
  const folders = (0, import_skill_folders.skillFolders)(cwd, env);
  const unknown = names.find((name) => (0, import_find_skill.findSkill)(name, folders) === void 0);
  if (unknown === void 0) return void 0;
  const known = (0, import_find_skill.listSkills)(folders).map(({ name }) => name);
  const meant = (0, import_closest_name.closestName)(unknown, known);
  const guess = meant === void 0 ? "" : `Did you mean skill:${meant}? `;
  const what = `there is no skill "${unknown}", so no agent could work on the task`;
  return { where: `--label skill:${unknown}`, what, fix: `${guess}The skills are ${known.join(", ")}.` };
}
var import_closest_name, import_find_skill, import_skill_folders, LABEL;
var init_why_unknown_skill = __esm({
  "orchestrator/io/tasks/why-unknown-skill.ts"() {
    "use strict";
    import_closest_name = __toESM(require_closest_name(), 1);
    import_find_skill = __toESM(require_find_skill(), 1);
    import_skill_folders = __toESM(require_skill_folders(), 1);
    LABEL = /^skill:(.*)$/i;
  }
});

// elsewhere:orchestrator/io/process/run-gh.ts
var require_run_gh = __commonJS({
  "elsewhere:orchestrator/io/process/run-gh.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "process.cjs", "orchestrator/io/process/run-gh.ts");
    var names = { get runGh() {
      return module_().runGh;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/list-github-issues.ts
var list_github_issues_exports = {};
__export(list_github_issues_exports, {
  listGithubIssues: () => listGithubIssues
});
function listGithubIssues(root, env) {
  return (0, import_run_gh.runGh)(root, env, LIST);
}
var import_run_gh, MOST_ISSUES, LIST;
var init_list_github_issues = __esm({
  "orchestrator/io/tasks/list-github-issues.ts"() {
    "use strict";
    import_run_gh = __toESM(require_run_gh(), 1);
    MOST_ISSUES = 500;
    LIST = [
      "issue",
      "list",
      "--state",
      "open",
      "--limit",
      String(MOST_ISSUES),
      "--json",
      "number,title,body,labels,url"
    ];
  }
});

// part:io/tasks
var tasks_exports = {};
__export(tasks_exports, {
  load: () => load
});
module.exports = __toCommonJS(tasks_exports);
var modules = {
  "orchestrator/io/tasks/process-stamp.ts": () => (init_process_stamp(), __toCommonJS(process_stamp_exports)),
  "orchestrator/io/tasks/with-lock.ts": () => (init_with_lock(), __toCommonJS(with_lock_exports)),
  "orchestrator/io/tasks/ignore-in-folder.ts": () => (init_ignore_in_folder(), __toCommonJS(ignore_in_folder_exports)),
  "orchestrator/io/tasks/read-store.ts": () => (init_read_store(), __toCommonJS(read_store_exports)),
  "orchestrator/io/tasks/find-beads-folder.ts": () => (init_find_beads_folder(), __toCommonJS(find_beads_folder_exports)),
  "orchestrator/io/tasks/open-task-source.ts": () => (init_open_task_source(), __toCommonJS(open_task_source_exports)),
  "orchestrator/io/tasks/default-actor.ts": () => (init_default_actor(), __toCommonJS(default_actor_exports)),
  "orchestrator/io/tasks/why-unknown-skill.ts": () => (init_why_unknown_skill(), __toCommonJS(why_unknown_skill_exports)),
  "orchestrator/io/tasks/list-github-issues.ts": () => (init_list_github_issues(), __toCommonJS(list_github_issues_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
