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

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/owner.ts", ["NO_START", "UNKNOWN", "ownerDistance", "ownerKey", "parseOwnerKey"]);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/owner-of-process.ts", ["clientPid", "isOwnerGone", "ownerOfProcess", "thisProcess"]);
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
var setTimeout2;
var init_promises = __esm({
  "built-in:node:timers/promises"() {
    setTimeout2 = (...args) => require("node:timers/promises").setTimeout(...args);
  }
});

// elsewhere:orchestrator/core/ledger/foreign-file.ts
var require_foreign_file = __commonJS({
  "elsewhere:orchestrator/core/ledger/foreign-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/foreign-file.ts", ["isForeignFile"]);
  }
});

// elsewhere:orchestrator/io/hold-directory.ts
var require_hold_directory = __commonJS({
  "elsewhere:orchestrator/io/hold-directory.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/hold-directory.ts", ["holdDirectory"]);
  }
});

// elsewhere:orchestrator/io/names-in.ts
var require_names_in = __commonJS({
  "elsewhere:orchestrator/io/names-in.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/names-in.ts", ["entriesIn", "namesIn"]);
  }
});

// elsewhere:orchestrator/io/plain-file/find-obstacle.ts
var require_find_obstacle = __commonJS({
  "elsewhere:orchestrator/io/plain-file/find-obstacle.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/find-obstacle.ts", ["findObstacle", "obstacleAt", "refuseObstacle", "whyClosed"]);
  }
});

// elsewhere:orchestrator/io/try-to.ts
var require_try_to = __commonJS({
  "elsewhere:orchestrator/io/try-to.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/try-to.ts", ["tryTo"]);
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
    await setTimeout2(pause * (0.5 + Math.random()));
  }
  try {
    return { kind: "done", value: await act() };
  } finally {
    giveBack((0, import_node_path.join)(lock.directory, stamp));
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
function giveBack(hold) {
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

// elsewhere:orchestrator/io/git-dir.ts
var require_git_dir = __commonJS({
  "elsewhere:orchestrator/io/git-dir.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/git-dir.ts", ["commonOf", "findGitDir"]);
  }
});

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-text.ts", ["jsonWithoutTags", "markLines", "quoteLine", "quoteText", "toInertLine", "withoutOpening", "withoutTags"]);
  }
});

// elsewhere:orchestrator/core/text/odd-character.ts
var require_odd_character = __commonJS({
  "elsewhere:orchestrator/core/text/odd-character.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/text.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/text/odd-character.ts", ["oddCharacter"]);
  }
});

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/bounds-of.ts", ["boundsOf", "isThere"]);
  }
});

// elsewhere:orchestrator/io/plain-file/leads-out.ts
var require_leads_out = __commonJS({
  "elsewhere:orchestrator/io/plain-file/leads-out.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/leads-out.ts", ["leadsOut"]);
  }
});

// elsewhere:orchestrator/io/plain-file/read-within.ts
var require_read_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-within.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/read-within.ts", ["readWithin"]);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/resolve-within.ts", ["followLinks", "isInGitDir", "isWithin", "resolveWithin"]);
  }
});

// elsewhere:orchestrator/io/settings/is-set-by-repository.ts
var require_is_set_by_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/is-set-by-repository.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "settings.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/settings/is-set-by-repository.ts", ["isSetByRepository"]);
  }
});

// orchestrator/io/tasks/follow-redirect.ts
function followRedirect({ path, root }) {
  const file = (0, import_node_path2.join)(path, "redirect");
  const bounds = (0, import_bounds_of.boundsOf)(root) ?? root;
  const read2 = (0, import_read_within.readWithin)(file, { root: bounds, most: MOST_BYTES });
  if (read2.kind === "refused") return read2;
  const text = read2.kind === "file" ? read2.bytes.toString("utf8") : "";
  const [named, ...more] = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
  const odd = (0, import_odd_character.oddCharacter)(text);
  if (odd !== void 0)
    return refuseText(file, `it holds the character ${odd}, so that bd may read another path in it`);
  if (more.length > 0) return refuseText(file, "it names more than one path");
  if (named === void 0) return { kind: "none" };
  const target = (0, import_node_path2.isAbsolute)(named) ? named : (0, import_node_path2.resolve)(root, named);
  return isOfSameRepository(bounds, target) ? { kind: "to", path: target } : refuse(file, target, bounds);
}
function refuseFolder(path) {
  const bounds = (0, import_bounds_of.boundsOf)((0, import_node_path2.dirname)(path)) ?? (0, import_node_path2.dirname)(path);
  const resolved = (0, import_resolve_within.resolveWithin)(bounds, path);
  return resolved.kind === "outside" ? (0, import_leads_out.leadsOut)(path, resolved, bounds) : void 0;
}
function refuseNamed(start2, path, env) {
  const bounds = (0, import_bounds_of.boundsOf)(start2);
  if (bounds === void 0 || !(0, import_is_set_by_repository.isSetByRepository)(start2, env, "BEADS_DIR") || isOfSameRepository(bounds, path))
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
  const there = (0, import_bounds_of.boundsOf)(nearestFolder(real));
  if (there === void 0 || (0, import_resolve_within.isInGitDir)(there, real)) return false;
  const [ours, theirs] = [here, there].map(sharedGitDir);
  return ours !== void 0 && ours === theirs;
}
function sharedGitDir(root) {
  const dotGit = (0, import_node_path2.join)(root, ".git");
  const found = (0, import_node_fs2.existsSync)(dotGit) ? (0, import_git_dir.findGitDir)(dotGit) : void 0;
  return found?.kind === "own" ? (0, import_resolve_within.followLinks)(found.common) : void 0;
}
function nearestFolder(path) {
  for (let at = path; ; at = (0, import_node_path2.dirname)(at)) if ((0, import_node_fs2.existsSync)(at) || (0, import_node_path2.dirname)(at) === at) return at;
}
function refuseText(file, what) {
  return { kind: "refused", problem: { where: file, what, fix: "Write one path into it, in plain characters." } };
}
function refuse(file, target, bounds) {
  const what = `it leads to ${(0, import_quote_text.toInertLine)((0, import_resolve_within.followLinks)(target))}, which is neither in ${bounds} nor in another work tree of it`;
  const fix = `Remove ${(0, import_node_path2.basename)(file)}, point it to a folder of this repository, or set BEADS_DIR to where the tasks are.`;
  return { kind: "refused", problem: { where: file, what, fix } };
}
var import_node_fs2, import_node_path2, import_quote_text, import_odd_character, import_git_dir, import_bounds_of, import_leads_out, import_read_within, import_resolve_within, import_is_set_by_repository, MOST_BYTES;
var init_follow_redirect = __esm({
  "orchestrator/io/tasks/follow-redirect.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path2 = require("node:path");
    import_quote_text = __toESM(require_quote_text(), 1);
    import_odd_character = __toESM(require_odd_character(), 1);
    import_git_dir = __toESM(require_git_dir(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_leads_out = __toESM(require_leads_out(), 1);
    import_read_within = __toESM(require_read_within(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    import_is_set_by_repository = __toESM(require_is_set_by_repository(), 1);
    MOST_BYTES = 16 * 2 ** 10;
  }
});

// orchestrator/io/tasks/find-beads-folder.ts
var find_beads_folder_exports = {};
__export(find_beads_folder_exports, {
  findBeadsFolder: () => findBeadsFolder
});
function findBeadsFolder(start2, env) {
  if (env.BEADS_DIR) {
    const path = (0, import_node_path3.resolve)(start2, env.BEADS_DIR);
    const named = { path, root: (0, import_node_path3.dirname)(path), because: "BEADS_DIR names it" };
    const refused = refuseNamed(start2, path, env);
    return refused ? { ...named, refused } : followFrom(named);
  }
  for (let at = (0, import_node_path3.resolve)(start2); ; at = (0, import_node_path3.dirname)(at)) {
    const path = (0, import_node_path3.join)(at, ".beads");
    if (isFolder(path) && !isHomeOf(at, env))
      return follow(ofMainCheckout(at, path) ?? { path, root: at, because: `found in ${at}` });
    if ((0, import_node_fs3.existsSync)((0, import_node_path3.join)(at, ".git"))) {
      return follow(ofMainCheckout(at, path) ?? { path, root: at, because: `at the top of the repository ${at}` });
    }
    if ((0, import_node_path3.dirname)(at) === at) return void 0;
  }
}
function isHomeOf(folder, env) {
  return folder === (0, import_node_path3.resolve)(env.HOME ?? (0, import_node_os.homedir)()) && !(0, import_node_fs3.existsSync)((0, import_node_path3.join)(folder, ".git"));
}
function ofMainCheckout(root, own2) {
  const main = mainCheckout(root);
  if (main === void 0 || findDatabase(own2)) return void 0;
  const path = (0, import_node_path3.join)(main, ".beads");
  if (!isFolder(path) && isFolder(own2)) return void 0;
  return { path, root: main, because: `${root} is a linked worktree of ${main}` };
}
function mainCheckout(root) {
  const dotGit = (0, import_node_path3.join)(root, ".git");
  try {
    const found = (0, import_git_dir2.findGitDir)(dotGit);
    if (found.kind === "foreign") return void 0;
    const { common } = found;
    return common !== dotGit && (0, import_node_path3.basename)(common) === ".git" && (0, import_node_fs3.statSync)(common).isDirectory() ? (0, import_node_path3.dirname)(common) : void 0;
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
  const because = `${(0, import_node_path3.join)(folder.path, "redirect")} leads to it`;
  const found = { path: redirect.path, root: (0, import_node_path3.dirname)(redirect.path), because };
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
  return (0, import_node_fs3.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
var import_node_fs3, import_node_os, import_node_path3, import_git_dir2, import_names_in2, DATABASES;
var init_find_beads_folder = __esm({
  "orchestrator/io/tasks/find-beads-folder.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path3 = require("node:path");
    import_git_dir2 = __toESM(require_git_dir(), 1);
    import_names_in2 = __toESM(require_names_in(), 1);
    init_follow_redirect();
    DATABASES = ["embeddeddolt", "dolt", "proxieddb", "metadata.json"];
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/locate-state.ts", ["locateState", "stateWithoutGit"]);
  }
});

// elsewhere:orchestrator/io/settings/read-settings.ts
var require_read_settings = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "settings.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/settings/read-settings.ts", ["readSettings"]);
  }
});

// elsewhere:orchestrator/core/tasks/bd/bd-version.ts
var require_bd_version = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/bd-version.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/bd-version.ts", ["isNewerThan", "judgeBdVersion", "warnOfBdVersion"]);
  }
});

// elsewhere:orchestrator/core/tasks/parse-task-line.ts
var require_parse_task_line = __commonJS({
  "elsewhere:orchestrator/core/tasks/parse-task-line.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/parse-task-line.ts", ["parseTaskLine"]);
  }
});

// elsewhere:orchestrator/core/tasks/to-task.ts
var require_to_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/to-task.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/to-task.ts", ["toTask"]);
  }
});

// elsewhere:orchestrator/core/tasks/bd/explain-bd-failure.ts
var require_explain_bd_failure = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/explain-bd-failure.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/explain-bd-failure.ts", ["causeOf", "explainBdFailure", "isPassing", "isRefusal", "tellingPart"]);
  }
});

// elsewhere:orchestrator/core/tasks/bd/parse-bd-output.ts
var require_parse_bd_output = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/parse-bd-output.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/parse-bd-output.ts", ["excerptOfOutput", "parseBdOutput"]);
  }
});

// elsewhere:orchestrator/io/process/step-until.ts
var require_step_until = __commonJS({
  "elsewhere:orchestrator/io/process/step-until.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "process.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/process/step-until.ts", ["isPast", "stepUntil"]);
  }
});

// orchestrator/io/tasks/ignore-in-folder.ts
function ignoreInFolder(folder, patterns) {
  try {
    (0, import_node_fs4.writeFileSync)((0, import_node_path4.join)(folder, ".gitignore"), patterns.map((pattern) => `${pattern}
`).join(""), { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
var import_node_fs4, import_node_path4;
var init_ignore_in_folder = __esm({
  "orchestrator/io/tasks/ignore-in-folder.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path4 = require("node:path");
  }
});

// orchestrator/io/tasks/bd/in-turn.ts
async function inTurn(bd, act) {
  const { folder, until } = bd;
  if (!takesTurns(bd)) return act();
  await setTimeout2(Math.max(0, endOfTurn + YIELD_MS - performance.now()));
  if (bd.isJsonlOnly) (0, import_try_to2.tryTo)(() => ignoreInFolder(folder, ["skyfom.db-*"]));
  const lock = {
    directory: (0, import_node_path5.join)(folder, "skyfom.db-turn"),
    scratch: (0, import_node_path5.join)(folder, "skyfom.db-scratch"),
    patienceMs: PATIENCE_MS,
    strangerPatienceMs: STRANGER_PATIENCE_MS,
    isLine: true,
    ...until === void 0 ? {} : { until }
  };
  const turn = await withLock(lock, act).catch((error) => {
    if (error.code === void 0) throw error;
    return void 0;
  });
  endOfTurn = performance.now();
  if (turn?.kind === "done") return turn.value;
  if (turn === void 0 || !bd.isJsonlOnly || (0, import_step_until.isPast)(until)) return act();
  const { where, what, fix } = turn.problem;
  return { kind: "given up", why: `${where}: ${what}`, fix };
}
function takesTurns({ version, readsBack, isJsonlOnly }) {
  return isJsonlOnly || version.line === "dolt" && !readsBack;
}
var import_node_path5, import_step_until, import_try_to2, PATIENCE_MS, STRANGER_PATIENCE_MS, YIELD_MS, endOfTurn;
var init_in_turn = __esm({
  "orchestrator/io/tasks/bd/in-turn.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    init_promises();
    import_step_until = __toESM(require_step_until(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    init_ignore_in_folder();
    init_with_lock();
    PATIENCE_MS = 2e4;
    STRANGER_PATIENCE_MS = 1e3;
    YIELD_MS = 40;
    endOfTurn = Number.NEGATIVE_INFINITY;
  }
});

// orchestrator/io/tasks/bd/lock-holder.ts
function findLockHolder(folder, group) {
  const files = lockFiles(folder);
  const locks = readText("/proc/locks").split("\n").flatMap((line) => parseLock(line) ?? []);
  for (const { pid, inode } of locks) {
    const file = files.find((one) => one.inode === inode);
    if (file === void 0) continue;
    const suspects = pid > 0 ? [pid] : allProcesses();
    const holder = suspects.find((one) => groupOf(one) !== group && holdsOpen(one, file.path));
    if (holder !== void 0) return { pid: holder, command: commandOf(holder), ticks: ticksOf(holder) };
  }
  return void 0;
}
function lockFiles(folder) {
  const dolt = (0, import_node_path6.join)(folder, "embeddeddolt");
  const paths = [
    ...(0, import_names_in3.namesIn)(folder).filter((name) => /\.db(?:-shm)?$/.test(name)).map((name) => (0, import_node_path6.join)(folder, name)),
    (0, import_node_path6.join)(dolt, ".lock"),
    ...(0, import_names_in3.namesIn)(dolt).map((name) => (0, import_node_path6.join)(dolt, name, ".dolt", "noms", "LOCK"))
  ];
  return paths.flatMap((path) => lockFileAt(path) ?? []);
}
function lockFileAt(path) {
  try {
    return { path: (0, import_node_fs5.realpathSync)(path), inode: (0, import_node_fs5.statSync)(path).ino };
  } catch {
    return void 0;
  }
}
function parseLock(line) {
  const [, pid, inode] = /^\d+: (?:FLOCK|POSIX|OFDLCK) +\w+ +WRITE +(-?\d+) +\w+:\w+:(\d+) /.exec(line) ?? [];
  return pid === void 0 ? void 0 : { pid: Number(pid), inode: Number(inode) };
}
function allProcesses() {
  return (0, import_names_in3.namesIn)("/proc").filter(isNumber).map(Number);
}
function holdsOpen(pid, path) {
  const folder = `/proc/${pid}/fd`;
  return (0, import_names_in3.namesIn)(folder).some((fd) => linkAt((0, import_node_path6.join)(folder, fd)) === path);
}
function groupOf(pid) {
  return Number(statOf(pid)[2]);
}
function ticksOf(pid) {
  const fields = statOf(pid);
  return Number(fields[11]) + Number(fields[12]);
}
function statOf(pid) {
  return readText(`/proc/${pid}/stat`).replace(/^.*\) /s, "").split(" ");
}
function commandOf(pid) {
  const [program = "", ...args] = readText(`/proc/${pid}/cmdline`).split("\0").filter(Boolean);
  const text = [(0, import_node_path6.basename)(program), ...args].join(" ").replace(new RegExp("\\p{C}", "gu"), " ");
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
function isNumber(name) {
  return /^\d+$/.test(name);
}
function readText(path) {
  try {
    return (0, import_node_fs5.readFileSync)(path, "utf8");
  } catch {
    return "";
  }
}
function linkAt(path) {
  try {
    return (0, import_node_fs5.readlinkSync)(path);
  } catch {
    return void 0;
  }
}
var import_node_fs5, import_node_path6, import_names_in3;
var init_lock_holder = __esm({
  "orchestrator/io/tasks/bd/lock-holder.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path6 = require("node:path");
    import_names_in3 = __toESM(require_names_in(), 1);
  }
});

// built-in:node:child_process
var spawn;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawn = (...args) => require("node:child_process").spawn(...args);
  }
});

// elsewhere:orchestrator/io/program-on-path.ts
var require_program_on_path = __commonJS({
  "elsewhere:orchestrator/io/program-on-path.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/program-on-path.ts", ["foldersOnPath", "programOnPath"]);
  }
});

// orchestrator/io/tasks/bd/find-shim.ts
function findShim(program, env) {
  const named = /\.cmd$/i.test(program) ? program.slice(0, -".cmd".length) : program;
  const isPath = (0, import_node_path7.isAbsolute)(named) || /[\\/]/.test(named);
  const folders = isPath ? [""] : (0, import_program_on_path.foldersOnPath)(env, import_node_path7.delimiter);
  for (const folder of folders) {
    const found = folder === "" ? named : (0, import_node_path7.join)(folder, named);
    if ((0, import_node_fs6.existsSync)(`${found}.exe`)) return void 0;
    if ((0, import_node_fs6.existsSync)(`${found}.cmd`)) return scriptOf(`${found}.cmd`);
  }
  return void 0;
}
function scriptOf(shim) {
  const script = SCRIPT.exec((0, import_node_fs6.readFileSync)(shim, "utf8"))?.[1];
  return script && (0, import_node_path7.join)(shim, "..", ...script.split("\\"));
}
var import_node_fs6, import_node_path7, import_program_on_path, SCRIPT;
var init_find_shim = __esm({
  "orchestrator/io/tasks/bd/find-shim.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path7 = require("node:path");
    import_program_on_path = __toESM(require_program_on_path(), 1);
    SCRIPT = /"%(?:~dp0|dp0%)\\?([^"%]+\.[cm]?js)"/i;
  }
});

// orchestrator/io/tasks/bd/run-program.ts
function runProgram(path, args, options) {
  return new Promise((resolve5) => {
    const { timeoutMs, whyGiveUp } = options;
    const ownGroup = process.platform !== "win32";
    const child = start(path, args, options, ownGroup);
    if (child instanceof Error) {
      resolve5({ kind: "not started", message: child.message });
      return;
    }
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    let cutOff;
    const cut = (why) => {
      cutOff ??= why;
      end(child, ownGroup);
    };
    const limit = setTimeout(() => cut({ kind: "timed out", seconds: timeoutMs / 1e3 }), timeoutMs);
    const looks = setInterval(() => {
      const why = child.pid === void 0 ? void 0 : whyGiveUp?.(child.pid);
      if (why !== void 0) cut({ kind: "given up", why });
    }, LOOK_MS);
    const stopLooking = () => {
      clearTimeout(limit);
      clearInterval(looks);
    };
    child.on("error", (error) => {
      stopLooking();
      resolve5({ kind: "not started", message: error.message });
    });
    child.on("exit", () => {
      stopLooking();
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS).unref();
    });
    child.on("close", (code, signal) => {
      if (cutOff) resolve5(cutOff);
      else if (signal) resolve5({ kind: "died", signal, stderr: stderr() });
      else resolve5({ kind: "exited", code: code ?? 1, stdout: stdout(), stderr: stderr() });
    });
  });
}
function start(path, args, { cwd, env }, detached) {
  const { program, first } = startable(path, env);
  try {
    return spawn(program, [...first, ...args], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached,
      windowsHide: true
    });
  } catch (error) {
    return error;
  }
}
function startable(path, env) {
  if (process.platform !== "win32") return { program: path, first: [] };
  const script = findShim(path, env);
  return script === void 0 ? { program: (0, import_program_on_path2.programOnPath)(path, env), first: [] } : { program: process.execPath, first: [script] };
}
function collect(stream) {
  const chunks = [];
  stream?.on("data", (chunk) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString("utf8");
}
function end(child, ownGroup) {
  try {
    if (ownGroup && child.pid) process.kill(-child.pid, "SIGKILL");
    else child.kill("SIGKILL");
  } catch {
  }
}
var import_program_on_path2, DRAIN_MS, LOOK_MS;
var init_run_program = __esm({
  "orchestrator/io/tasks/bd/run-program.ts"() {
    "use strict";
    init_node_child_process();
    import_program_on_path2 = __toESM(require_program_on_path(), 1);
    init_find_shim();
    DRAIN_MS = 1e3;
    LOOK_MS = 1e3;
  }
});

// orchestrator/io/tasks/bd/call-bd.ts
function callBd(bd, args) {
  return inTurn(bd, async () => {
    if ((0, import_step_until2.isPast)(bd.until)) return { kind: "out of time" };
    return run(bd, args);
  });
}
function run({ path, root, folder, env, timeoutMs }, args) {
  const ours = {
    ...env,
    BEADS_DIR: folder,
    BD_NON_INTERACTIVE: "1",
    BEADS_NO_DAEMON: "1",
    BEADS_AUTO_START_DAEMON: "false",
    ...QUESTIONS.has(args[0]) ? { BD_EXPORT_AUTO: "false" } : {}
  };
  for (const name of MISLEADING) delete ours[name];
  return runProgram(path, args, { cwd: root, env: ours, timeoutMs, whyGiveUp: watchLocks(folder) });
}
function watchLocks(folder) {
  let since = 0;
  let idleSince = 0;
  let known;
  return (pid) => {
    const holder = findLockHolder(folder, pid);
    const now = performance.now();
    if (holder?.pid !== known?.pid) since = now;
    if (holder?.pid !== known?.pid || holder?.ticks !== known?.ticks) idleSince = now;
    known = holder;
    if (holder === void 0 || now - idleSince < IDLE_PATIENCE_MS && now - since < BUSY_PATIENCE_MS)
      return void 0;
    return `the database is locked by process ${holder.pid} (${holder.command})`;
  };
}
var import_step_until2, IDLE_PATIENCE_MS, BUSY_PATIENCE_MS, MISLEADING, QUESTIONS;
var init_call_bd = __esm({
  "orchestrator/io/tasks/bd/call-bd.ts"() {
    "use strict";
    import_step_until2 = __toESM(require_step_until(), 1);
    init_in_turn();
    init_lock_holder();
    init_run_program();
    IDLE_PATIENCE_MS = 5e3;
    BUSY_PATIENCE_MS = 2e4;
    MISLEADING = ["BD_DB", "BEADS_DB", "BD_ACTOR", "BEADS_ACTOR", "GIT_DIR", "GIT_WORK_TREE"];
    QUESTIONS = /* @__PURE__ */ new Set(["export", "ready", "show"]);
  }
});

// orchestrator/io/tasks/bd/ask-bd.ts
function askBd(bd, args, { ids = [], actor, mayRepeat }) {
  const flags = [...bd.version.flags, "--json", ...actor === void 0 ? [] : ["--actor", actor]];
  const named = ids.length === 0 ? [] : ["--", ...ids];
  const all = (more) => [...args, ...flags, ...more, ...named].map(withoutNul);
  return settle(bd, `bd ${args[0]}`, mayRepeat, (more) => askOnce(bd, all(more)));
}
function withoutNul(text) {
  return text.replaceAll("\0", "\uFFFD");
}
async function exportBd(bd) {
  const scratch = (0, import_node_fs7.mkdtempSync)((0, import_node_path8.join)((0, import_node_os2.tmpdir)(), "skyfom-bd-"));
  const file = (0, import_node_path8.join)(scratch, "issues.jsonl");
  try {
    return await settle(
      bd,
      "bd export",
      true,
      (more) => exportOnce(bd, ["export", "-o", file, ...bd.version.flags, ...more], file)
    );
  } finally {
    (0, import_node_fs7.rmSync)(scratch, { recursive: true, force: true });
  }
}
async function settle(bd, call, mayRepeat, once) {
  const done = /* @__PURE__ */ new Set();
  let more = [];
  for (let attempt = 1; ; ) {
    const answer = await once(more);
    if (!isFailed(answer)) return answer;
    const { failure } = answer;
    const cause = (0, import_explain_bd_failure.causeOf)(failure);
    const isFirst = cause !== void 0 && !done.has(cause);
    if (cause !== void 0) done.add(cause);
    if (cause === "out of sync" && isFirst && bd.version.line === "sqlite") {
      const wrong = await takeInExport(bd);
      if (wrong) return unavailable(bd, "bd sync --import-only", wrong);
      more = ["--allow-stale"];
    } else if (cause === "absent" && isFirst && bd.version.line === "sqlite") {
      const wrong = await buildDatabase(bd);
      if (wrong) return unavailable(bd, call, (0, import_explain_bd_failure.causeOf)(wrong) === "absent" ? failure : wrong);
    } else {
      if (cause === "flag") bd.forget();
      if (!mayRepeat || attempt++ === MOST_TRIES || !(0, import_explain_bd_failure.isPassing)(failure)) return unavailable(bd, call, failure);
      await setTimeout2(200 * attempt);
    }
  }
}
function isFailed(answer) {
  return answer.kind === "failed";
}
async function takeInExport(bd) {
  const end2 = await callBd(bd, ["sync", "--import-only", ...bd.version.flags]);
  if (end2.kind !== "exited") return end2;
  if (end2.code === 0) return void 0;
  const said = { kind: "said", message: end2.stderr.trim() || end2.stdout };
  return (0, import_explain_bd_failure.causeOf)(said) === "prefix" ? void 0 : said;
}
async function buildDatabase(bd) {
  const end2 = await callBd(bd, ["ready", "--limit", "1", "--json", ...bd.version.flags]);
  if (end2.kind !== "exited") return end2;
  const message = end2.stderr.trim();
  if (end2.code !== 0) return { kind: "said", message: message || end2.stdout };
  return importFailure(message);
}
function importFailure(stderr) {
  const line = stderr.split("\n").find((one) => /auto-import (?:failed|skipped)|conflict detected/i.test(one));
  return line === void 0 ? void 0 : { kind: "said", message: line.trim() };
}
async function exportOnce(bd, args, file) {
  const failed = (failure) => ({ kind: "failed", failure });
  const end2 = await callBd(bd, args);
  if (end2.kind !== "exited") return failed(end2);
  const unread = importFailure(end2.stderr);
  if (unread) return failed(unread);
  if (end2.code !== 0) return failed({ kind: "said", message: end2.stderr.trim() || end2.stdout });
  try {
    return { kind: "export", lines: (0, import_node_fs7.readFileSync)(file, "utf8").split("\n") };
  } catch {
    return failed({ kind: "nothing", stderr: end2.stderr });
  }
}
async function askOnce(bd, args) {
  const failed = (failure) => ({ kind: "failed", failure });
  const end2 = await callBd(bd, args);
  if (end2.kind !== "exited") return failed(end2);
  const output = (0, import_parse_bd_output.parseBdOutput)(end2.stdout);
  if (output.kind === "records" && end2.code === 0) return output;
  if (output.kind === "garbled" && end2.code === 0) return failed(output);
  const message = output.kind === "error" ? output.message : wordsOf(end2.stderr);
  if (message !== "" && (0, import_explain_bd_failure.isRefusal)(message)) return { kind: "no", message: (0, import_explain_bd_failure.tellingPart)(message) };
  if (output.kind === "notes" && end2.code === 0) return failed({ kind: "garbled", what: output.what });
  const said = { kind: "said", message: message || end2.stdout || `exit code ${end2.code}` };
  if (output.kind === "nothing" && end2.code === 0 && (0, import_explain_bd_failure.causeOf)(said) === void 0)
    return failed({ kind: "nothing", stderr: end2.stderr });
  return failed(said);
}
function wordsOf(stderr) {
  const output = (0, import_parse_bd_output.parseBdOutput)(stderr);
  return output.kind === "error" ? output.message : stderr.trim();
}
function unavailable({ root, version }, call, failure) {
  return { kind: "unavailable", problem: (0, import_explain_bd_failure.explainBdFailure)({ call, root, line: version.line }, failure) };
}
var import_node_fs7, import_node_os2, import_node_path8, import_explain_bd_failure, import_parse_bd_output, MOST_TRIES;
var init_ask_bd = __esm({
  "orchestrator/io/tasks/bd/ask-bd.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_os2 = require("node:os");
    import_node_path8 = require("node:path");
    init_promises();
    import_explain_bd_failure = __toESM(require_explain_bd_failure(), 1);
    import_parse_bd_output = __toESM(require_parse_bd_output(), 1);
    init_call_bd();
    MOST_TRIES = 4;
  }
});

// orchestrator/io/tasks/bd/show-with-bd.ts
async function showWithBd(bd, id) {
  const answer = await askBd(bd, ["show"], { ids: [id], mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return unknownTask(bd, id);
  return pickTask(bd, answer.records, id, "show") ?? unknownTask(bd, id);
}
async function showAllWithBd(bd, ids) {
  const tasks = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const some = ids.slice(at, at + MOST_IDS);
    const answer = await askBd(bd, ["show"], { ids: some, mayRepeat: true });
    if (answer.kind !== "records") continue;
    for (const id of some) {
      const picked = pickTask(bd, answer.records, id, "show");
      if (picked?.kind === "done") tasks.push(picked.task);
    }
  }
  return tasks;
}
function pickTask(bd, records, id, call) {
  const record = records.find((one) => one.id === id);
  if (!record) return void 0;
  const task = (0, import_to_task.toTask)(record);
  return typeof task === "string" ? unreadable(bd, id, call, task) : { kind: "done", task };
}
function unreadable(bd, id, call, what) {
  return {
    kind: "unavailable",
    problem: {
      where: `bd ${call}`,
      what: `bd ${bd.version.text} printed ${id} in an unknown form: ${what}`,
      fix: "Install a supported version: 0.49.x or 1.0.x."
    }
  };
}
function unknownTask(bd, id) {
  return {
    kind: "refused",
    problem: { where: bd.folder, what: `there is no task ${id}`, fix: "`skyfom task list` shows the ids." }
  };
}
var import_to_task, MOST_IDS;
var init_show_with_bd = __esm({
  "orchestrator/io/tasks/bd/show-with-bd.ts"() {
    "use strict";
    import_to_task = __toESM(require_to_task(), 1);
    init_ask_bd();
    MOST_IDS = 100;
  }
});

// orchestrator/io/tasks/bd/bd-view.ts
async function readAll(bd) {
  const exported = await exportBd(bd);
  if (exported.kind === "unavailable") return exported;
  const tasks = /* @__PURE__ */ new Map();
  const warnings = [];
  for (const line of exported.lines) {
    const parsed = (0, import_parse_task_line.parseTaskLine)(line);
    if (parsed.kind === "task") tasks.set(parsed.task.id, parsed.task);
    else if (parsed.kind !== "other") {
      const name = parsed.kind === "broken" ? parsed.id : void 0;
      const what = parsed.kind === "broken" ? parsed.what : "it holds an unfinished merge";
      warnings.push({
        where: "bd export",
        what: `${name ?? "a task"} cannot be read: ${what}`,
        fix: "The others are used."
      });
    }
  }
  return { kind: "tasks", isEmpty: exported.lines.every((line) => line.trim() === ""), tasks, warnings };
}
async function readReady(bd, filter) {
  const answer = await askBd(bd, ["ready", ...toFlags(filter)], { mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return describeOdd(bd, answer.message);
  const tasks = [];
  for (const record of answer.records) {
    const task = (0, import_to_task2.toTask)(record);
    if (typeof task === "string") return describeOdd(bd, `a task in an unknown form: ${task}`);
    if (!(filter.excludeLabels ?? []).some((label) => task.labels.includes(label))) tasks.push(task);
  }
  return { kind: "ready", tasks: filter.limit ? tasks.slice(0, filter.limit) : tasks };
}
function toFlags(filter) {
  return [
    ["--limit", "0", "--sort", filter.sort ?? "priority"],
    filter.unassigned ? ["--unassigned"] : [],
    filter.assignee === void 0 ? [] : ["--assignee", filter.assignee],
    filter.priority === void 0 ? [] : ["--priority", String(filter.priority)],
    filter.type === void 0 ? [] : ["--type", filter.type],
    (filter.labels ?? []).flatMap((label) => ["--label", label]),
    filter.parent === void 0 ? [] : ["--parent", filter.parent],
    filter.includeDeferred ? ["--include-deferred"] : []
  ].flat();
}
function describeOdd(bd, message) {
  return {
    kind: "unavailable",
    problem: {
      where: "bd ready",
      what: `bd ${bd.version.text} answered unexpectedly: ${message}`,
      fix: `Run it by hand in ${bd.root} to see more: bd ready.`
    }
  };
}
var import_parse_task_line, import_to_task2, BdView;
var init_bd_view = __esm({
  "orchestrator/io/tasks/bd/bd-view.ts"() {
    "use strict";
    import_parse_task_line = __toESM(require_parse_task_line(), 1);
    import_to_task2 = __toESM(require_to_task(), 1);
    init_ask_bd();
    init_show_with_bd();
    BdView = class {
      #bd;
      #isStep;
      #all;
      #ready;
      /** @param isStep whether more will be asked: single tasks are then looked up among all, which are needed anyway. */
      constructor(bd, isStep) {
        this.#bd = bd;
        this.#isStep = isStep;
      }
      all() {
        const asked = this.#all ?? readAll(this.#bd);
        this.#all = asked;
        return this.#keep(asked, () => {
          if (this.#all === asked) this.#all = void 0;
        });
      }
      /** What bd calls ready, in its order. */
      ready(filter = {}) {
        if (Object.keys(filter).length > 0) return readReady(this.#bd, filter);
        const asked = this.#ready ?? readReady(this.#bd, {});
        this.#ready = asked;
        return this.#keep(asked, () => {
          if (this.#ready === asked) this.#ready = void 0;
        });
      }
      /** One task; refused when there is none of that id. */
      async find(id) {
        if (this.#isStep) {
          const all = await this.all();
          if (all.kind === "unavailable") return all;
          const task = all.tasks.get(id);
          if (task) return { kind: "done", task };
        }
        return showWithBd(this.#bd, id);
      }
      /** What is known about a task already, with its dependencies, which not every answer of bd has. */
      async known(id) {
        const all = await this.#all;
        return all?.kind === "tasks" ? all.tasks.get(id) : void 0;
      }
      /** Takes in a task that was changed. A claim frees nobody and leaves the others ready; any other change may do either. */
      async note(task, isClaim = false) {
        const all = await this.#all;
        if (all?.kind === "tasks") all.tasks.set(task.id, task);
        const ready = await this.#ready;
        this.#ready = isClaim && ready?.kind === "ready" ? Promise.resolve({ kind: "ready", tasks: ready.tasks.filter(({ id }) => id !== task.id) }) : void 0;
      }
      /** After a change of which nobody knows what came. */
      forget() {
        this.#all = void 0;
        this.#ready = void 0;
      }
      /** What could not be had may be had the next time. */
      async #keep(asked, drop) {
        const answer = await asked;
        if (answer.kind === "unavailable") drop();
        return answer;
      }
    };
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-for-shell.ts", ["quoteArgument", "quoteForShell"]);
  }
});

// elsewhere:orchestrator/core/tasks/plan-change.ts
var require_plan_change = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-change.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/plan-change.ts", ["describeBlockers", "planClaim", "planClose", "planRelease"]);
  }
});

// elsewhere:orchestrator/core/tasks/plan-dependency.ts
var require_plan_dependency = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-dependency.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/plan-dependency.ts", ["whyNoDependency", "whyNotDependent"]);
  }
});

// orchestrator/io/tasks/bd/task-after-change.ts
async function taskAfterChange(bd, view, before, answer, isClaim = false) {
  if (answer.kind !== "records") {
    view.forget();
    return toChange(before.id, answer);
  }
  const printed = pickTask(bd, answer.records, before.id, "update");
  const shown = printed?.kind === "done" ? printed : await showWithBd(bd, before.id);
  if (shown.kind !== "done") {
    view.forget();
    return shown;
  }
  const { dependencies, labels, metadata } = await view.known(before.id) ?? before;
  const task = { ...shown.task, dependencies, labels, metadata };
  await view.note(task, isClaim);
  return { kind: "done", task };
}
function toChange(where, answer) {
  return answer.kind === "no" ? refuse2(where, `bd says: ${answer.message}`, "See `skyfom task show` for its state.") : answer;
}
function refuse2(where, what, fix) {
  return { kind: "refused", problem: { where, what, fix } };
}
var init_task_after_change = __esm({
  "orchestrator/io/tasks/bd/task-after-change.ts"() {
    "use strict";
    init_show_with_bd();
  }
});

// orchestrator/io/tasks/bd/change-with-bd.ts
async function releaseWithBd(bd, view, id, actor, note2) {
  const found = await view.find(id);
  if (found.kind !== "done") return found;
  const { task } = found;
  const planned = (0, import_plan_change.planRelease)({ task, tasks: [], blockers: [], actor, now: /* @__PURE__ */ new Date() }, note2);
  if (planned.kind === "refused") return planned;
  if (planned.kind === "unchanged") return found;
  const { status } = planned.fields;
  const args = [
    ...["update", ...status === void 0 ? [] : ["--status", String(status)]],
    ...["--assignee", "", ...note2 ? ["--append-notes", note2] : []]
  ];
  return taskAfterChange(bd, view, task, await askBd(bd, args, { ids: [id], actor, mayRepeat: !note2 }));
}
async function closeWithBd(bd, view, id, actor, reason) {
  const found = await view.find(id);
  if (found.kind !== "done") return found;
  const { task } = found;
  let tasks = [];
  if (task.type === "epic") {
    const all = await view.all();
    if (all.kind === "unavailable") return all;
    tasks = [...all.tasks.values()];
  }
  const planned = (0, import_plan_change.planClose)({ task, tasks, blockers: [], actor, now: /* @__PURE__ */ new Date() }, reason);
  if (planned.kind === "refused") return planned;
  if (planned.kind === "unchanged") return found;
  const answer = await askBd(bd, ["close", "--reason", reason], { ids: [id], actor, mayRepeat: true });
  const blockers = answer.kind === "no" ? /blocked by open issues \[([^\]]+)\]/.exec(answer.message)?.[1] : void 0;
  if (blockers === void 0) return taskAfterChange(bd, view, task, answer);
  view.forget();
  const ids = blockers.replace(/\([^)]*\)/g, "").split(/[\s,]+/).filter(Boolean);
  const waiting = ids.map((on) => ({ kind: "task", on }));
  return refuse2(id, `it is blocked: ${(0, import_plan_change.describeBlockers)(waiting)}`, "Close what blocks it first.");
}
async function dependWithBd(bd, view, id, on, type, actor) {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const problem = (0, import_plan_dependency.whyNoDependency)([...all.tasks.values()], all.tasks, id, on, type);
  if (problem) return { kind: "refused", problem };
  const task = all.tasks.get(id);
  const answer = await askBd(bd, ["dep", "add", "--type", type], { ids: [id, on], actor, mayRepeat: true });
  if (answer.kind !== "records" && type === "waits-for" && bd.version.line === "sqlite") return needsNewTask(id, on);
  if (answer.kind !== "records") return toChange(id, answer);
  const hasIt = task.dependencies.some((edge) => edge.on === on);
  const changed = hasIt ? task : { ...task, dependencies: [...task.dependencies, { on, type }] };
  await view.note(changed);
  return { kind: "done", task: changed };
}
function needsNewTask(id, on) {
  const fix = `Make the task anew: bd create "TITLE" --waits-for ${(0, import_quote_for_shell.quoteForShell)(on)}.`;
  return refuse2(id, "bd 0.49 gives a dependency of the type waits-for to new tasks only", fix);
}
var import_quote_for_shell, import_plan_change, import_plan_dependency;
var init_change_with_bd = __esm({
  "orchestrator/io/tasks/bd/change-with-bd.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_plan_change = __toESM(require_plan_change(), 1);
    import_plan_dependency = __toESM(require_plan_dependency(), 1);
    init_ask_bd();
    init_task_after_change();
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-blocked.ts
var require_find_blocked = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-blocked.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/ready/find-blocked.ts", ["findBlocked", "groupChildren", "isActive"]);
  }
});

// orchestrator/io/tasks/bd/claim-with-bd.ts
async function claimWithBd(bd, view, id, actor) {
  const ready = await view.ready();
  if (ready.kind === "unavailable") return ready;
  const task = ready.tasks.find((one) => one.id === id);
  if (!task) return claimNotReady(bd, view, id, actor);
  const planned = (0, import_plan_change2.planClaim)({ task, tasks: [], blockers: [], actor, now: /* @__PURE__ */ new Date() });
  if (planned.kind === "refused") return planned;
  const how = task.assignee === void 0 ? ["--claim"] : ["--status", "in_progress"];
  const answer = await askBd(bd, ["update", ...how], { ids: [id], actor, mayRepeat: true });
  const changed = await taskAfterChange(bd, view, task, answer, true);
  if (changed.kind === "unavailable") return changed;
  if (changed.kind === "refused") return ownAlready(bd, id, actor, changed);
  const now = bd.readsBack ? await showWithBd(bd, id) : changed;
  if (now.kind !== "done") return now;
  if (now.task.closedAt !== void 0) return closeAgain(bd, view, now.task, actor);
  return isHeldBy(now.task, actor) ? now : lost(view, now.task, actor);
}
function isHeldBy({ status, assignee }, actor) {
  return status === "in_progress" && assignee === actor;
}
async function ownAlready(bd, id, actor, refused) {
  const shown = await showWithBd(bd, id);
  return shown.kind === "done" && isHeldBy(shown.task, actor) ? shown : refused;
}
async function closeAgain(bd, view, task, actor) {
  view.forget();
  const closed = await askBd(bd, ["close", "--reason", task.closeReason ?? ""], {
    ids: [task.id],
    actor,
    mayRepeat: true
  });
  if (closed.kind === "unavailable") return closed;
  return refuse2(task.id, "it is closed", "Take another; `skyfom task ready --pickable` lists free ones.");
}
function lost(view, { id, status, assignee }, actor) {
  view.forget();
  return refuse2(
    id,
    `bd said that ${actor} has it, but it is ${status} and belongs to ${assignee ?? "nobody"}`,
    "Somebody else was faster. Take another; `skyfom task ready --pickable` lists free ones."
  );
}
async function claimNotReady(bd, view, id, actor) {
  const shown = await view.find(id);
  if (shown.kind !== "done") return shown;
  const { task } = shown;
  const alone2 = (0, import_plan_change2.planClaim)({ task, tasks: [], blockers: [], actor, now: /* @__PURE__ */ new Date() });
  if (alone2.kind === "refused") return alone2;
  if (alone2.kind === "unchanged") return shown;
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const tasks = [...all.tasks.values()];
  const blockers = (0, import_find_blocked.findBlocked)(tasks).get(id) ?? [];
  const planned = (0, import_plan_change2.planClaim)({ task, tasks, blockers, actor, now: /* @__PURE__ */ new Date() });
  if (planned.kind === "refused") return planned;
  const fix = bd.version.canExplain ? "`bd ready --explain` may say why." : "`bd show` and `bd blocked` may say why: it may be deferred, or of a type that is not work.";
  return refuse2(id, "bd does not call it ready", fix);
}
var import_plan_change2, import_find_blocked;
var init_claim_with_bd = __esm({
  "orchestrator/io/tasks/bd/claim-with-bd.ts"() {
    "use strict";
    import_plan_change2 = __toESM(require_plan_change(), 1);
    import_find_blocked = __toESM(require_find_blocked(), 1);
    init_ask_bd();
    init_show_with_bd();
    init_task_after_change();
  }
});

// elsewhere:orchestrator/core/tasks/add/new-task.ts
var require_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/new-task.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/add/new-task.ts", ["withIds"]);
  }
});

// elsewhere:orchestrator/core/tasks/add/plan-new-task.ts
var require_plan_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/plan-new-task.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/add/plan-new-task.ts", ["newEdge", "planNewTask", "whyNoTitle"]);
  }
});

// orchestrator/io/tasks/bd/create-with-bd.ts
async function createWithBd(bd, view, batch, actor) {
  const all = await view.all();
  if (all.kind === "unavailable") return { ...all, tasks: [] };
  const wrong = findWrong(batch, new Set(all.tasks.keys()), actor);
  if (wrong) return { kind: "refused", problem: wrong, tasks: [] };
  const ids = [];
  for (const task of batch) {
    const made = await createOne(bd, (0, import_new_task.withIds)({ ...task, dependsOn: [] }, ids), actor);
    if (typeof made !== "string") return stopAfter(bd, view, ids, made);
    ids.push(made);
  }
  for (const [at, task] of batch.entries()) {
    const { dependsOn = [] } = (0, import_new_task.withIds)(task, ids);
    for (const on of new Set(dependsOn)) {
      const added = await askBd(bd, ["dep", "add"], { ids: [ids[at], on], actor, mayRepeat: true });
      if (added.kind !== "records")
        return stopAfter(bd, view, ids, describeMissingEdge(ids[at], on, whyNot(added)));
    }
  }
  return { kind: "done", tasks: await showMade(bd, view, ids) };
}
function findWrong(batch, known, actor) {
  const ids = batch.map((_, at) => `#${at}`);
  for (const id of ids) known.add(id);
  for (const task of batch) {
    const planned = (0, import_plan_new_task.planNewTask)((0, import_new_task.withIds)(task, ids), { id: "", known, actor, now: /* @__PURE__ */ new Date(0) });
    if (planned.kind === "refused") return planned.problem;
  }
  return void 0;
}
async function createOne(bd, task, actor) {
  const answer = await withTextFile(
    describe(task),
    (flags) => askBd(bd, ["create", ...toFlags2(task), ...flags], { actor, mayRepeat: false })
  );
  if (answer.kind === "unavailable") return answer.problem;
  const id = answer.kind === "records" ? answer.records[0]?.id : void 0;
  if (typeof id === "string") return id;
  const what = answer.kind === "no" ? `bd says: ${answer.message}` : "bd may have created it, but did not print its id";
  return { where: `"${task.title}"`, what, fix: "`skyfom task list` shows whether it is there." };
}
function describe({ description, files }) {
  return [description, files?.length ? `Files: ${files.join(", ")}` : ""].filter(Boolean).join("\n\n");
}
async function withTextFile(text, act) {
  if (text.length <= LONGEST_ARGUMENT) return act(text ? [`--description=${text}`] : []);
  const scratch = (0, import_node_fs8.mkdtempSync)((0, import_node_path9.join)((0, import_node_os3.tmpdir)(), "skyfom-bd-"));
  try {
    const file = (0, import_node_path9.join)(scratch, "description.md");
    (0, import_node_fs8.writeFileSync)(file, withoutNul(text));
    return await act(["--body-file", file]);
  } finally {
    (0, import_node_fs8.rmSync)(scratch, { recursive: true, force: true });
  }
}
function toFlags2({ title, priority = 2, type, labels, parent }) {
  return [
    [`--title=${title.trim()}`, "--priority", String(priority), "--type", type ?? "task"],
    labels?.length ? ["--labels", labels.join(",")] : [],
    parent ? ["--parent", parent] : []
  ].flat();
}
async function stopAfter(bd, view, ids, problem) {
  return { kind: "unavailable", problem, tasks: await showMade(bd, view, ids) };
}
async function showMade(bd, view, ids) {
  const tasks = await showAllWithBd(bd, ids);
  for (const task of tasks) await view.note(task);
  return tasks;
}
function describeMissingEdge(id, on, why) {
  return {
    where: id,
    what: `it was created, but does not depend on ${on}: ${why}`,
    fix: `Add the dependency: skyfom task dep ${(0, import_quote_for_shell2.quoteArgument)(id)} ${(0, import_quote_for_shell2.quoteForShell)(on)}.`
  };
}
function whyNot(answer) {
  return answer.kind === "no" ? answer.message : answer.problem.what;
}
var import_node_fs8, import_node_os3, import_node_path9, import_quote_for_shell2, import_new_task, import_plan_new_task, LONGEST_ARGUMENT;
var init_create_with_bd = __esm({
  "orchestrator/io/tasks/bd/create-with-bd.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_os3 = require("node:os");
    import_node_path9 = require("node:path");
    import_quote_for_shell2 = __toESM(require_quote_for_shell(), 1);
    import_new_task = __toESM(require_new_task(), 1);
    import_plan_new_task = __toESM(require_plan_new_task(), 1);
    init_ask_bd();
    init_show_with_bd();
    LONGEST_ARGUMENT = 8e3;
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-delete.ts
var require_plan_delete = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-delete.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/edit/plan-delete.ts", ["planDelete"]);
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-edit.ts
var require_plan_edit = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-edit.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/edit/plan-edit.ts", ["planEdit"]);
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-reopen.ts
var require_plan_reopen = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-reopen.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/edit/plan-reopen.ts", ["planReopen"]);
  }
});

// orchestrator/io/tasks/bd/edit-with-bd.ts
async function editWithBd(bd, view, id, edit, actor) {
  const planned = await plan(view, id, actor, (context) => (0, import_plan_edit.planEdit)(context, edit));
  if (planned.kind !== "go") return planned;
  const answer = await askBd(bd, ["update", ...flagsOf(planned.fields, edit)], { ids: [id], actor, mayRepeat: true });
  return lookAgain(bd, view, id, answer);
}
function flagsOf(fields, { addLabels = [], removeLabels = [] }) {
  const labels = [
    ...addLabels.map((label) => `--add-label=${label}`),
    ...removeLabels.map((label) => `--remove-label=${label}`)
  ];
  return [
    ...TEXTS.flatMap(([key, flag]) => key in fields ? [`${flag}=${fields[key]}`] : []),
    ..."labels" in fields ? labels : [],
    ..."metadata" in fields ? [`--metadata=${JSON.stringify(fields.metadata)}`] : []
  ];
}
async function reopenWithBd(bd, view, id, actor) {
  const planned = await plan(view, id, actor, import_plan_reopen.planReopen);
  if (planned.kind !== "go") return planned;
  return lookAgain(bd, view, id, await askBd(bd, ["reopen"], { ids: [id], actor, mayRepeat: true }));
}
async function deleteWithBd(bd, view, id, actor) {
  const planned = await plan(view, id, actor, import_plan_delete.planDelete);
  if (planned.kind !== "go") return planned;
  const answer = await askBd(bd, ["delete", "--force"], { ids: [id], actor, mayRepeat: false });
  view.forget();
  return answer.kind === "records" ? { kind: "done", task: planned.task } : toChange(id, answer);
}
async function undependWithBd(bd, view, id, on, actor) {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const problem = (0, import_plan_dependency2.whyNotDependent)(all.tasks, id, on);
  if (problem) return { kind: "refused", problem };
  return lookAgain(bd, view, id, await askBd(bd, ["dep", "remove"], { ids: [id, on], actor, mayRepeat: true }));
}
async function plan(view, id, actor, decide) {
  const found = await view.find(id);
  if (found.kind !== "done") return found;
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const task = all.tasks.get(id) ?? found.task;
  const planned = decide({ task, tasks: [...all.tasks.values()], blockers: [], actor, now: /* @__PURE__ */ new Date() });
  if (planned.kind === "unchanged") return { kind: "done", task };
  return planned.kind === "refused" ? planned : { kind: "go", task, fields: planned.fields };
}
async function lookAgain(bd, view, id, answer) {
  view.forget();
  return answer.kind === "records" ? showWithBd(bd, id) : toChange(id, answer);
}
var import_plan_delete, import_plan_edit, import_plan_reopen, import_plan_dependency2, TEXTS;
var init_edit_with_bd = __esm({
  "orchestrator/io/tasks/bd/edit-with-bd.ts"() {
    "use strict";
    import_plan_delete = __toESM(require_plan_delete(), 1);
    import_plan_edit = __toESM(require_plan_edit(), 1);
    import_plan_reopen = __toESM(require_plan_reopen(), 1);
    import_plan_dependency2 = __toESM(require_plan_dependency(), 1);
    init_ask_bd();
    init_show_with_bd();
    init_task_after_change();
    TEXTS = [
      ["title", "--title"],
      ["description", "--description"],
      ["design", "--design"],
      ["acceptance_criteria", "--acceptance"],
      ["priority", "--priority"],
      ["issue_type", "--type"],
      ["status", "--status"]
    ];
  }
});

// elsewhere:orchestrator/core/tasks/bd/blocked-beside-bd.ts
var require_blocked_beside_bd = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/blocked-beside-bd.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/blocked-beside-bd.ts", ["blockedBesideBd"]);
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts
var require_find_task_cycles = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/ready/find-task-cycles.ts", ["describeTaskCycle", "findTaskCycles", "findWay"]);
  }
});

// orchestrator/io/tasks/read-store.ts
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
  const read2 = (0, import_read_within2.readWithin)(path, { root: boundsOfStore(path), most: MOST_BYTES2 });
  const bytes = read2.kind === "file" ? read2.bytes : Buffer.alloc(0);
  const tasks = [];
  const lines = [];
  const places = /* @__PURE__ */ new Map();
  const unreadable2 = /* @__PURE__ */ new Set();
  const warnings = [];
  const markers = [];
  const texts = bytes.toString("utf8").replace(/^\uFEFF/, "").split("\n");
  for (let at = 0; at < texts.length; at++) {
    const parsed = (0, import_parse_task_line2.parseTaskLine)(texts[at]);
    if (parsed.kind === "task") {
      const { task } = parsed;
      const earlier = places.get(task.id);
      if (earlier !== void 0) warnings.push(describeDouble(path, task.id, lines[earlier] ?? 0, at));
      const place = earlier ?? tasks.length;
      tasks[place] = task;
      lines[place] = at;
      places.set(task.id, place);
    } else if (parsed.kind === "broken") {
      if (parsed.id !== void 0) unreadable2.add(parsed.id);
      warnings.push(describeBroken(path, at, parsed.what, parsed.id));
    } else if (parsed.kind === "conflict marker") markers.push(at);
  }
  const frozen = describeMarkers(path, markers);
  if (frozen) warnings.unshift(frozen);
  const store = { path, bytes, version, tasks, lines, places, unreadable: unreadable2, warnings };
  if (read2.kind === "refused") return { ...store, refused: read2.problem };
  return frozen ? { ...store, frozen } : store;
}
function boundsOfStore(path) {
  return (0, import_bounds_of2.boundsOf)((0, import_node_path10.dirname)(path)) ?? (0, import_node_path10.dirname)((0, import_node_path10.dirname)(path));
}
function versionOf(path) {
  const stat = (0, import_node_fs9.statSync)(path, { throwIfNoEntry: false, bigint: true });
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
var import_node_fs9, import_node_path10, import_parse_task_line2, import_bounds_of2, import_read_within2, MOST_BYTES2, ABSENT;
var init_read_store = __esm({
  "orchestrator/io/tasks/read-store.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path10 = require("node:path");
    import_parse_task_line2 = __toESM(require_parse_task_line(), 1);
    import_bounds_of2 = __toESM(require_bounds_of(), 1);
    import_read_within2 = __toESM(require_read_within(), 1);
    MOST_BYTES2 = 256 * 2 ** 20;
    ABSENT = "absent";
  }
});

// orchestrator/io/tasks/bd/find-left-out.ts
function findLeftOut({ folder, version }) {
  const path = (0, import_node_path11.join)(folder, "issues.jsonl");
  const count = countTasks(path);
  if (count === 0) return void 0;
  return {
    where: folder,
    what: `bd's database has no tasks, but ${path} has ${count}`,
    fix: version.line === "sqlite" ? "Import them: bd sync --import-only." : `If they are to be done, have bd take them in: bd import ${path}.`
  };
}
function countTasks(path) {
  try {
    return readStore(path).tasks.length;
  } catch {
    return 0;
  }
}
var import_node_path11;
var init_find_left_out = __esm({
  "orchestrator/io/tasks/bd/find-left-out.ts"() {
    "use strict";
    import_node_path11 = require("node:path");
    init_read_store();
  }
});

// orchestrator/io/tasks/bd/list-with-bd.ts
async function listWithBd(bd, view, filter = {}) {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const ready = await view.ready(filter);
  if (ready.kind === "unavailable") return ready;
  const emptied = all.isEmpty && ready.tasks.length === 0 ? findLeftOut(bd) : void 0;
  if (emptied && bd.version.line === "sqlite") return { kind: "unavailable", problem: emptied };
  const known = new Map(all.tasks);
  for (const task of ready.tasks) if (!known.has(task.id)) known.set(task.id, task);
  const tasks = [...known.values()];
  const ids = ready.tasks.map(({ id }) => id);
  const { blocked, waiting } = (0, import_blocked_beside_bd.blockedBesideBd)(tasks, ids);
  const cycles = (0, import_find_task_cycles.findTaskCycles)(waiting).map((path) => (0, import_find_task_cycles.describeTaskCycle)(path, bd.folder));
  const warnings = [...warningsOf(bd), ...emptied ? [emptied] : [], ...all.warnings, ...cycles];
  return { kind: "list", list: { tasks, ready: ids, blocked, warnings } };
}
async function tasksWithBd(bd, view) {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  if (all.tasks.size === 0) return listWithBd(bd, view);
  return { kind: "tasks", list: { tasks: [...all.tasks.values()], warnings: [...warningsOf(bd), ...all.warnings] } };
}
function warningsOf({ version, path }) {
  const warning = (0, import_bd_version.warnOfBdVersion)(version, path);
  return warning === void 0 ? [] : [warning];
}
var import_bd_version, import_blocked_beside_bd, import_find_task_cycles;
var init_list_with_bd = __esm({
  "orchestrator/io/tasks/bd/list-with-bd.ts"() {
    "use strict";
    import_bd_version = __toESM(require_bd_version(), 1);
    import_blocked_beside_bd = __toESM(require_blocked_beside_bd(), 1);
    import_find_task_cycles = __toESM(require_find_task_cycles(), 1);
    init_find_left_out();
  }
});

// orchestrator/io/tasks/bd/bd-source.ts
function bdSource(bd, about, isStep = false) {
  const step = new BdView(bd, true);
  const look = (act) => act(isStep ? step : new BdView(bd, false));
  const change = async (act) => {
    const warning = bd.version.readOnly === void 0 ? void 0 : (0, import_bd_version2.warnOfBdVersion)(bd.version, bd.path);
    return warning ? { kind: "unavailable", problem: warning } : alone(bd, () => look(act));
  };
  const createAll = async (batch, actor) => ({
    tasks: [],
    ...await change((view) => createWithBd(bd, view, batch, actor))
  });
  return {
    kind: "bd",
    about,
    list: (filter) => look((view) => listWithBd(bd, view, filter)),
    ...isStep ? { tasks: () => tasksWithBd(bd, step) } : {},
    show: (id) => look((view) => view.find(id)),
    claim: (id, actor) => change((view) => claimWithBd(bd, view, id, actor)),
    release: (id, actor, note2) => change((view) => releaseWithBd(bd, view, id, actor, note2)),
    close: (id, actor, reason) => change((view) => closeWithBd(bd, view, id, actor, reason)),
    create: async (task, actor) => {
      const made = await createAll([task], actor);
      if (made.kind !== "done") return made;
      const [first] = made.tasks;
      return first ? { kind: "done", task: first } : { kind: "unavailable", problem: describeUnseen(task.title) };
    },
    createAll,
    edit: (id, edit, actor) => change((view) => editWithBd(bd, view, id, edit, actor)),
    reopen: (id, actor) => change((view) => reopenWithBd(bd, view, id, actor)),
    remove: (id, actor) => change((view) => deleteWithBd(bd, view, id, actor)),
    undepend: (id, on, actor) => change((view) => undependWithBd(bd, view, id, on, actor)),
    depend: (id, on, type, actor) => change((view) => dependWithBd(bd, view, id, on, type, actor))
  };
}
async function alone({ folder, readsBack }, act) {
  if (!readsBack) return act();
  const lock = {
    directory: (0, import_node_path12.join)(folder, "skyfom.db-lock"),
    scratch: (0, import_node_path12.join)(folder, "skyfom.db-scratch"),
    patienceMs: PATIENCE_MS2,
    strangerPatienceMs: STRANGER_PATIENCE_MS2
  };
  try {
    const locked = await withLock(lock, act);
    return locked.kind === "busy" ? { kind: "unavailable", problem: locked.problem } : locked.value;
  } catch (error) {
    if (error.code === void 0) throw error;
    const fix = "Make this folder writable for you; bd needs it too.";
    return { kind: "unavailable", problem: { where: folder, what: error.message, fix } };
  }
}
function describeUnseen(title) {
  return {
    where: `"${title}"`,
    what: "bd created it, but does not list it",
    fix: "`skyfom task list` shows whether it is there."
  };
}
var import_node_path12, import_bd_version2, PATIENCE_MS2, STRANGER_PATIENCE_MS2;
var init_bd_source = __esm({
  "orchestrator/io/tasks/bd/bd-source.ts"() {
    "use strict";
    import_node_path12 = require("node:path");
    import_bd_version2 = __toESM(require_bd_version(), 1);
    init_with_lock();
    init_bd_view();
    init_change_with_bd();
    init_claim_with_bd();
    init_create_with_bd();
    init_edit_with_bd();
    init_list_with_bd();
    PATIENCE_MS2 = 6e4;
    STRANGER_PATIENCE_MS2 = 5e3;
  }
});

// elsewhere:orchestrator/io/ask-git.ts
var require_ask_git = __commonJS({
  "elsewhere:orchestrator/io/ask-git.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ask-git.ts", ["askGit"]);
  }
});

// elsewhere:orchestrator/io/git-files/why-link-in-git.ts
var require_why_link_in_git = __commonJS({
  "elsewhere:orchestrator/io/git-files/why-link-in-git.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "git-files.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/git-files/why-link-in-git.ts", ["whyLinkInGit", "whyLinkInStore"]);
  }
});

// elsewhere:orchestrator/io/names-of-repository.ts
var require_names_of_repository = __commonJS({
  "elsewhere:orchestrator/io/names-of-repository.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/names-of-repository.ts", ["namesOfRepository"]);
  }
});

// elsewhere:orchestrator/io/safe-git.ts
var require_safe_git = __commonJS({
  "elsewhere:orchestrator/io/safe-git.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/safe-git.ts", ["MOST_GIT_OUTPUT", "SAFE_GIT", "SAFE_GIT_ENV", "SAFE_SETTINGS"]);
  }
});

// elsewhere:orchestrator/io/settings/environment-of-git.ts
var require_environment_of_git = __commonJS({
  "elsewhere:orchestrator/io/settings/environment-of-git.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "settings.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/settings/environment-of-git.ts", ["environmentOfGit"]);
  }
});

// elsewhere:orchestrator/io/settings/set-by-repository.ts
var require_set_by_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/set-by-repository.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "settings.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/settings/set-by-repository.ts", ["HOMES", "setByRepository"]);
  }
});

// elsewhere:orchestrator/io/without-own-programs.ts
var require_without_own_programs = __commonJS({
  "elsewhere:orchestrator/io/without-own-programs.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/without-own-programs.ts", ["ledFilters", "withoutOwnPrograms"]);
  }
});

// orchestrator/io/tasks/bd/environment-of-bd.ts
function environmentOfBd(root, start2, env) {
  const ofBd = Object.keys(env).filter((name) => OF_BD.test(name));
  const foreign = (0, import_set_by_repository.setByRepository)(start2, env, ofBd);
  const own2 = Object.entries((0, import_environment_of_git.environmentOfGit)(start2, env)).filter(([name]) => !foreign.includes(name));
  const unstaged = startsProgramsAtAdd(root, env) ? { BD_EXPORT_GIT_ADD: "false" } : {};
  const bounds = { GIT_CEILING_DIRECTORIES: (0, import_node_path13.dirname)((0, import_bounds_of3.boundsOf)(root) ?? root) };
  return { ...Object.fromEntries(own2), ...NO_ROUTES, ...unstaged, ...bounds, ...import_safe_git.SAFE_GIT_ENV, ...safeSettings(env) };
}
function startsProgramsAtAdd(root, env) {
  const ask = (...args) => (0, import_ask_git.askGit)(root, args, { env });
  const names = (0, import_names_of_repository.namesOfRepository)(ask);
  if (names === void 0 || withoutOurOptions(names).some((name) => STARTS_AT_ADD.test(name))) return true;
  if ((0, import_without_own_programs.ledFilters)(ask, names)?.length !== 0) return true;
  const found = (0, import_try_to3.tryTo)(() => (0, import_git_dir3.findGitDir)((0, import_node_path13.join)((0, import_bounds_of3.boundsOf)(root) ?? root, ".git")));
  if (found?.kind !== "own") return false;
  const isLinked = (0, import_why_link_in_git.whyLinkInGit)(found.gitDir, found.common) !== void 0;
  return isLinked || (0, import_node_fs10.existsSync)((0, import_node_path13.join)(found.common, "hooks", "post-index-change"));
}
function withoutOurOptions(names) {
  const left = [...names];
  for (const [option] of import_safe_git.SAFE_SETTINGS) {
    const at = left.lastIndexOf(option.toLowerCase());
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}
function safeSettings(env) {
  const before = Number(env.GIT_CONFIG_COUNT ?? 0) || 0;
  const numbered = import_safe_git.SAFE_SETTINGS.flatMap(([name, value], at) => [
    [`GIT_CONFIG_KEY_${before + at}`, name],
    [`GIT_CONFIG_VALUE_${before + at}`, value]
  ]);
  return { ...Object.fromEntries(numbered), GIT_CONFIG_COUNT: String(before + import_safe_git.SAFE_SETTINGS.length) };
}
var import_node_fs10, import_node_path13, import_ask_git, import_git_dir3, import_why_link_in_git, import_names_of_repository, import_bounds_of3, import_safe_git, import_environment_of_git, import_set_by_repository, import_try_to3, import_without_own_programs, OF_BD, NO_ROUTES, STARTS_AT_ADD;
var init_environment_of_bd = __esm({
  "orchestrator/io/tasks/bd/environment-of-bd.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    import_node_path13 = require("node:path");
    import_ask_git = __toESM(require_ask_git(), 1);
    import_git_dir3 = __toESM(require_git_dir(), 1);
    import_why_link_in_git = __toESM(require_why_link_in_git(), 1);
    import_names_of_repository = __toESM(require_names_of_repository(), 1);
    import_bounds_of3 = __toESM(require_bounds_of(), 1);
    import_safe_git = __toESM(require_safe_git(), 1);
    import_environment_of_git = __toESM(require_environment_of_git(), 1);
    import_set_by_repository = __toESM(require_set_by_repository(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    import_without_own_programs = __toESM(require_without_own_programs(), 1);
    OF_BD = /^(?:BD|BEADS|DOLT)_/i;
    NO_ROUTES = {
      BD_ROUTING_MODE: "explicit",
      BD_ROUTING_DEFAULT: ".",
      BD_ROUTING_MAINTAINER: ".",
      BD_ROUTING_CONTRIBUTOR: "."
    };
    STARTS_AT_ADD = /^(?:core\.(?:fsmonitor|hookspath)$|filter\.)/i;
  }
});

// elsewhere:orchestrator/core/tasks/bd/judge-database.ts
var require_judge_database = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/judge-database.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/judge-database.ts", ["isServed", "keepsNoDatabase", "whyNotThisBd"]);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/read-plain-file.ts", ["MOST_STATE_BYTES", "readPlainBytes", "readPlainFile"]);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/state-paths.ts", ["createState", "hasState", "howToRecover", "ignoreFolder", "isFolder", "isLost", "isOwnLink", "linkText", "refuseState", "statePaths", "whyElsewhere", "whyLost"]);
  }
});

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/replace-file.ts", ["replaceFile"]);
  }
});

// orchestrator/io/tasks/bd/remember-versions.ts
function rememberVersions(program, env, memory) {
  const isKept = memory && (0, import_state_paths.hasState)(memory.paths) && (0, import_state_paths.whyElsewhere)(memory.paths) === void 0;
  const identity = isKept ? identify(program, env) : void 0;
  if (memory === void 0 || identity === void 0)
    return { version: void 0, keep: () => void 0, forget: () => void 0 };
  const { dir, tmp } = memory.paths;
  const file = (0, import_node_path14.join)(dir, FILE);
  const put = (kept) => memory.mayWrite && (0, import_try_to4.tryTo)(() => (0, import_replace_file.replaceFile)(tmp, file, JSON.stringify(kept)));
  return {
    version: read(file, identity),
    keep: (version) => put({ key: identity.key, version, at: Date.now() }),
    forget: () => put({})
  };
}
function identify(program, env) {
  try {
    const path = (0, import_node_fs11.realpathSync)(find(program, env));
    const { ino, size, mtimeMs, ctimeMs } = (0, import_node_fs11.statSync)(path);
    return { key: JSON.stringify([path, ino, size, mtimeMs, ctimeMs]), isScript: beginsAsScript(path) };
  } catch {
    return void 0;
  }
}
function find(program, env) {
  if (/[/\\]/.test(program)) return program;
  const places = (env.PATH ?? "").split(import_node_path14.delimiter).map((folder) => (0, import_node_path14.join)(folder, program));
  const found = places.find((place) => (0, import_node_fs11.statSync)(place, { throwIfNoEntry: false })?.isFile());
  if (found === void 0) throw new Error(`${program} is not on the path`);
  return found;
}
function beginsAsScript(path) {
  const file = (0, import_node_fs11.openSync)(path, "r");
  try {
    const start2 = Buffer.alloc(2);
    return (0, import_node_fs11.readSync)(file, start2, 0, 2, 0) === 2 && start2.toString("latin1") === "#!";
  } finally {
    (0, import_node_fs11.closeSync)(file);
  }
}
function read(file, { key, isScript }) {
  const kept = (0, import_try_to4.tryTo)(() => JSON.parse((0, import_read_plain_file.readPlainFile)(file, MOST_BYTES3) ?? ""));
  if (kept?.key !== key || typeof kept.version !== "string") return void 0;
  const age = Date.now() - Number(kept.at);
  return isScript && !(age >= 0 && age < SCRIPT_MS) ? void 0 : kept.version;
}
var import_node_fs11, import_node_path14, import_state_paths, import_read_plain_file, import_replace_file, import_try_to4, SCRIPT_MS, FILE, MOST_BYTES3;
var init_remember_versions = __esm({
  "orchestrator/io/tasks/bd/remember-versions.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
    import_node_path14 = require("node:path");
    import_state_paths = __toESM(require_state_paths(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
    import_try_to4 = __toESM(require_try_to(), 1);
    SCRIPT_MS = 10 * 6e4;
    FILE = "bd-version.json";
    MOST_BYTES3 = 64 * 2 ** 10;
  }
});

// orchestrator/io/tasks/bd/find-bd.ts
async function findBd(folder, env, timeoutMs = TIMEOUT_MS, memory) {
  const path = namedBd(env, folder.root);
  const remembered = rememberVersions(path, env, memory);
  const asked = await askVersion(path, folder.root, env, timeoutMs, remembered);
  if (asked.kind === "none") return asked;
  const facts = readFacts(folder.path);
  const problem = (0, import_judge_database.whyNotThisBd)(asked.version, facts, folder.path);
  if (problem) return { kind: "none", problem };
  const { version } = asked;
  const isJsonlOnly = (0, import_judge_database.keepsNoDatabase)(version, facts, env);
  const readsBack = !version.hasAtomicClaims || (0, import_judge_database.isServed)(facts) || isJsonlOnly;
  const until = (0, import_step_until3.stepUntil)(env);
  const place = { path, root: folder.root, folder: folder.path, env, timeoutMs, ...until ? { until } : {} };
  return { kind: "found", bd: { ...place, version, readsBack, isJsonlOnly, forget: remembered.forget } };
}
async function askVersion(path, root, env, timeoutMs, remembered) {
  const known = remembered.version === void 0 ? void 0 : (0, import_bd_version3.judgeBdVersion)(remembered.version);
  if (known) return { kind: "version", version: known };
  const call = `${path} version`;
  const end2 = await runProgram(path, ["version", "--json"], { cwd: (0, import_node_path15.parse)(root).root, env, timeoutMs });
  if (end2.kind !== "exited") return { kind: "none", problem: (0, import_explain_bd_failure2.explainBdFailure)({ call, root }, end2) };
  const output = (0, import_parse_bd_output2.parseBdOutput)(end2.stdout);
  const text = output.kind === "records" ? output.records[0]?.version : void 0;
  const version = typeof text === "string" ? (0, import_bd_version3.judgeBdVersion)(text) : void 0;
  if (end2.code === 0 && version) {
    remembered.keep(version.text);
    return { kind: "version", version };
  }
  return {
    kind: "none",
    problem: {
      where: call,
      what: `this bd does not print its version: ${(0, import_parse_bd_output2.excerptOfOutput)(end2.stderr || end2.stdout) || `exit code ${end2.code}`}`,
      fix: "Install bd again, or name another: SKYFOM_BD=/path/to/bd."
    }
  };
}
function namedBd({ SKYFOM_BD }, root) {
  if (!SKYFOM_BD) return "bd";
  return /[/\\]/.test(SKYFOM_BD) ? (0, import_node_path15.resolve)(root, SKYFOM_BD) : SKYFOM_BD;
}
function readFacts(folder) {
  const lastUsedBy = (0, import_read_plain_file2.readPlainFile)((0, import_node_path15.join)(folder, ".local_version"), MOST_BYTES4)?.trim().slice(0, 40);
  const config = (0, import_read_plain_file2.readPlainFile)((0, import_node_path15.join)(folder, "config.yaml"), MOST_BYTES4);
  const metadata = (0, import_try_to5.tryTo)(() => JSON.parse((0, import_read_plain_file2.readPlainFile)((0, import_node_path15.join)(folder, "metadata.json"), MOST_BYTES4) ?? ""));
  const isObject = typeof metadata === "object" && metadata !== null && !Array.isArray(metadata);
  return {
    names: (0, import_names_in4.namesIn)(folder),
    metadata: isObject ? metadata : {},
    ...lastUsedBy ? { lastUsedBy } : {},
    ...config ? { config } : {}
  };
}
var import_node_path15, import_bd_version3, import_explain_bd_failure2, import_judge_database, import_parse_bd_output2, import_names_in4, import_read_plain_file2, import_step_until3, import_try_to5, TIMEOUT_MS, MOST_BYTES4;
var init_find_bd = __esm({
  "orchestrator/io/tasks/bd/find-bd.ts"() {
    "use strict";
    import_node_path15 = require("node:path");
    import_bd_version3 = __toESM(require_bd_version(), 1);
    import_explain_bd_failure2 = __toESM(require_explain_bd_failure(), 1);
    import_judge_database = __toESM(require_judge_database(), 1);
    import_parse_bd_output2 = __toESM(require_parse_bd_output(), 1);
    import_names_in4 = __toESM(require_names_in(), 1);
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_step_until3 = __toESM(require_step_until(), 1);
    import_try_to5 = __toESM(require_try_to(), 1);
    init_remember_versions();
    init_run_program();
    TIMEOUT_MS = 6e4;
    MOST_BYTES4 = 2 ** 20;
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-ready.ts
var require_find_ready = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-ready.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/ready/find-ready.ts", ["findReady"]);
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
    var file = require("node:path").join(__dirname, "../libraries/jsonc-parser.cjs");
    module2.exports = require_stand_in()(file, require, "jsonc-parser", ["ParseErrorCode", "ScanError", "SyntaxKind", "applyEdits", "createScanner", "default", "findNodeAtLocation", "findNodeAtOffset", "format", "getLocation", "getNodePath", "getNodeValue", "modify", "parse", "parseTree", "printParseErrorCode", "stripComments", "visit"]);
  }
});

// elsewhere:orchestrator/io/plain-file/open-plain-file.ts
var require_open_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/open-plain-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/open-plain-file.ts", ["kindOf", "openPlainFile", "pathOfOpenFile", "tooLarge", "whyNot"]);
  }
});

// orchestrator/io/tasks/write-store.ts
function applyChange(store, { set, add }) {
  const parts = [];
  const changes = [...set].map(([id, edit]) => ({ at: lineOf(store, id), edit })).sort((a, b) => a.at - b.at);
  let from = 0;
  let line = 0;
  for (const { at, edit } of changes) {
    let start2 = from;
    for (; line < at; line++) start2 = store.bytes.indexOf(NEWLINE, start2) + 1;
    const end2 = store.bytes.indexOf(NEWLINE, start2);
    const text = store.bytes.subarray(start2, end2 === -1 ? void 0 : end2).toString("utf8");
    parts.push(store.bytes.subarray(from, start2), Buffer.from(editLine(text, edit)));
    from = end2 === -1 ? store.bytes.length : end2;
    if (end2 !== -1) {
      parts.push(store.bytes.subarray(end2, end2 + 1));
      from = end2 + 1;
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
  const target = (0, import_resolve_within2.followLinks)(store.path);
  const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = (0, import_node_fs12.openSync)(temporary, "wx", 438);
    try {
      if (!(0, import_resolve_within2.isWithin)((0, import_resolve_within2.followLinks)(boundsOfStore(store.path)), (0, import_open_plain_file.pathOfOpenFile)(file) ?? target)) return false;
      for (let at = 0; at < bytes.length; ) at += (0, import_node_fs12.writeSync)(file, bytes, at);
      (0, import_node_fs12.fsyncSync)(file);
    } finally {
      (0, import_node_fs12.closeSync)(file);
    }
    const old = (0, import_node_fs12.statSync)(target, { throwIfNoEntry: false });
    if (old) (0, import_node_fs12.chmodSync)(temporary, old.mode & 4095);
    if (versionOf(store.path) !== store.version) return false;
    (0, import_node_fs12.renameSync)(temporary, target);
    return true;
  } finally {
    (0, import_node_fs12.rmSync)(temporary, { force: true });
  }
}
var import_node_fs12, import_jsonc_parser, import_open_plain_file, import_resolve_within2, NEWLINE;
var init_write_store = __esm({
  "orchestrator/io/tasks/write-store.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs12 = require("node:fs");
    import_jsonc_parser = __toESM(require_jsonc_parser(), 1);
    import_open_plain_file = __toESM(require_open_plain_file(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    init_read_store();
    NEWLINE = 10;
  }
});

// orchestrator/io/tasks/change-store.ts
async function changeStore(folder, path, plan2) {
  try {
    const store = readStore(path);
    const elsewhere = store.refused ?? findElsewhere(folder, path);
    if (elsewhere) return { kind: "unavailable", problem: elsewhere };
    const answer = settle2(store, plan2(store));
    if (answer) return answer;
    prepareFolder(folder);
    const lock = { ...lockPaths(folder, path), patienceMs: PATIENCE_MS3 };
    const locked = await withLock(lock, () => changeLocked(store, plan2));
    return locked.kind === "busy" ? { kind: "unavailable", problem: locked.problem } : locked.value;
  } catch (error) {
    if (error.code === void 0) throw error;
    return { kind: "unavailable", problem: describeUnreadable(path, error) };
  }
}
function changeLocked(seen, plan2) {
  const { path } = seen;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const store = attempt === 0 && versionOf(path) === seen.version ? seen : readStore(path);
    if (store.refused) return { kind: "unavailable", problem: store.refused };
    const planned = plan2(store);
    const answer = settle2(store, planned);
    if (answer) return answer;
    if (planned.kind !== "write" || !replaceStore(store, applyChange(store, planned.change))) continue;
    const tasks = pickTasks(readStore(path), planned.ids);
    if (tasks) return { kind: "done", tasks };
  }
  return { kind: "unavailable", problem: describeBusyFile(path) };
}
function settle2(store, plan2) {
  if (plan2.kind === "refused" || plan2.kind === "unavailable") return plan2;
  if (store.frozen) return { kind: "unavailable", problem: store.frozen };
  if (plan2.kind === "write") return void 0;
  return { kind: "done", tasks: pickTasks(store, plan2.ids) ?? [] };
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
  return { directory: `${path}.lock`, scratch: (0, import_node_path16.join)(folder, "skyfom.tmp") };
}
function findElsewhere(folder, path) {
  const root = boundsOfStore(path);
  for (const written of [folder, path, ...Object.values(lockPaths(folder, path))]) {
    const resolved = (0, import_resolve_within3.resolveWithin)(root, written);
    if (resolved.kind === "outside") return (0, import_leads_out2.leadsOut)(written, resolved, root);
    if (written === path && (0, import_node_path16.extname)(resolved.path) !== ".jsonl") return leadsToOther(path, resolved.path);
  }
  return void 0;
}
function leadsToOther(where, leadsTo) {
  const what = `it leads to ${(0, import_quote_text2.toInertLine)(leadsTo)}, which is no .jsonl file, and is not written`;
  return { where, what, fix: "Put a plain file in its place, or a link to a file of tasks." };
}
function prepareFolder(folder) {
  (0, import_node_fs13.mkdirSync)(folder, { recursive: true });
  ignoreInFolder(folder, ["*.lock", "*.tmp"]);
}
var import_node_fs13, import_node_path16, import_quote_text2, import_leads_out2, import_resolve_within3, PATIENCE_MS3, MOST_ATTEMPTS;
var init_change_store = __esm({
  "orchestrator/io/tasks/change-store.ts"() {
    "use strict";
    import_node_fs13 = require("node:fs");
    import_node_path16 = require("node:path");
    import_quote_text2 = __toESM(require_quote_text(), 1);
    import_leads_out2 = __toESM(require_leads_out(), 1);
    import_resolve_within3 = __toESM(require_resolve_within(), 1);
    init_ignore_in_folder();
    init_read_store();
    init_with_lock();
    init_write_store();
    PATIENCE_MS3 = 3e4;
    MOST_ATTEMPTS = 10;
  }
});

// elsewhere:orchestrator/core/tasks/to-utc.ts
var require_to_utc = __commonJS({
  "elsewhere:orchestrator/core/tasks/to-utc.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/to-utc.ts", ["compareText", "compareTimes", "toUtc", "toWholeSecond"]);
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
  const problem = (0, import_plan_dependency3.whyNoDependency)(store.tasks, known, id, on, type);
  if (problem) return { kind: "refused", problem };
  if (known.get(id)?.dependencies.some((edge) => edge.on === on)) return { kind: "unchanged", ids: [id] };
  const at = (0, import_to_utc.toWholeSecond)(now);
  return editOne(id, {
    fields: { updated_at: at },
    append: { key: "dependencies", value: (0, import_plan_new_task2.newEdge)(id, on, type, actor, at) }
  });
}
function planNoEdge(store, id, on, { now }) {
  const problem = (0, import_plan_dependency3.whyNotDependent)(new Map(store.tasks.map((task) => [task.id, task])), id, on);
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
    const planned = (0, import_plan_new_task2.planNewTask)((0, import_new_task2.withIds)(task, ids), { ...by, id: ids[at], known });
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
  return (0, import_find_blocked2.findBlocked)(store.tasks, store.unreadable, (id) => taskOf(store, id));
}
function findTask(store, id) {
  const task = taskOf(store, id);
  if (task) return { kind: "task", task };
  const isThere = store.unreadable.has(id);
  const what = isThere ? `the line of ${id} cannot be read` : `there is no task ${id}`;
  const fix = isThere ? "`skyfom task list` names the line and what is wrong with it." : "`skyfom task list` shows the ids.";
  return { kind: isThere ? "unavailable" : "refused", problem: { where: store.path, what, fix } };
}
var import_new_task2, import_plan_new_task2, import_plan_dependency3, import_find_blocked2, import_to_utc;
var init_plan_store_change = __esm({
  "orchestrator/io/tasks/plan-store-change.ts"() {
    "use strict";
    import_new_task2 = __toESM(require_new_task(), 1);
    import_plan_new_task2 = __toESM(require_plan_new_task(), 1);
    import_plan_dependency3 = __toESM(require_plan_dependency(), 1);
    import_find_blocked2 = __toESM(require_find_blocked(), 1);
    import_to_utc = __toESM(require_to_utc(), 1);
    init_new_task_id();
    init_read_store();
  }
});

// orchestrator/io/tasks/jsonl-source.ts
function jsonlSource({ folder, about, projectName, now, readOnly }) {
  const path = (0, import_node_path17.join)(folder, "issues.jsonl");
  const change = async (actor, plan2) => readOnly ? { kind: "unavailable", problem: readOnly } : changeStore(folder, path, (store) => plan2(store, { actor, now: now() }));
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
    claim: (id, actor) => changeOne(id, actor, import_plan_change3.planClaim),
    release: (id, actor, note2) => changeOne(id, actor, (context) => (0, import_plan_change3.planRelease)(context, note2)),
    close: (id, actor, reason) => changeOne(id, actor, (context) => (0, import_plan_change3.planClose)(context, reason)),
    create: async (task, actor) => single(await createAll([task], actor)),
    createAll: async (batch, actor) => ({ tasks: [], ...await createAll(batch, actor) }),
    edit: (id, edit, actor) => changeOne(id, actor, (context) => (0, import_plan_edit2.planEdit)(context, edit)),
    reopen: (id, actor) => changeOne(id, actor, import_plan_reopen2.planReopen),
    remove: async (id, actor) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const found = findTask(store, id);
      if (found.kind !== "task") return found;
      const removed = await change(actor, (now2, by) => ({ ...planTaskChange(now2, id, by, import_plan_delete2.planDelete), ids: [] }));
      return removed.kind === "done" ? { kind: "done", task: found.task } : removed;
    },
    undepend: async (id, on, actor) => single(await change(actor, (store, by) => planNoEdge(store, id, on, by))),
    depend: async (id, on, type, actor) => single(await change(actor, (store, by) => planEdge(store, id, on, type, by)))
  };
}
function listStore(store, now, filter) {
  const blocked = blockedIn(store);
  const ready = (0, import_find_ready.findReady)(store.tasks, now, filter, blocked).map((task) => task.id);
  const cycles = (0, import_find_task_cycles2.findTaskCycles)(blocked).map((cycle) => (0, import_find_task_cycles2.describeTaskCycle)(cycle, placeOf(store, cycle[0] ?? "")));
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
var import_node_path17, import_plan_delete2, import_plan_edit2, import_plan_reopen2, import_plan_change3, import_find_ready, import_find_task_cycles2;
var init_jsonl_source = __esm({
  "orchestrator/io/tasks/jsonl-source.ts"() {
    "use strict";
    import_node_path17 = require("node:path");
    import_plan_delete2 = __toESM(require_plan_delete(), 1);
    import_plan_edit2 = __toESM(require_plan_edit(), 1);
    import_plan_reopen2 = __toESM(require_plan_reopen(), 1);
    import_plan_change3 = __toESM(require_plan_change(), 1);
    import_find_ready = __toESM(require_find_ready(), 1);
    import_find_task_cycles2 = __toESM(require_find_task_cycles(), 1);
    init_change_store();
    init_plan_store_change();
    init_read_store();
  }
});

// elsewhere:orchestrator/core/text/not-its-git.ts
var require_not_its_git = __commonJS({
  "elsewhere:orchestrator/core/text/not-its-git.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/text.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/text/not-its-git.ts", ["MEND_GIT", "NOT_ITS_GIT"]);
  }
});

// elsewhere:orchestrator/io/git-files/endless-in-git.ts
var require_endless_in_git = __commonJS({
  "elsewhere:orchestrator/io/git-files/endless-in-git.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "git-files.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/git-files/endless-in-git.ts", ["endlessInGit", "endlessInGitDir"]);
  }
});

// elsewhere:orchestrator/io/git-files/look-through-checkout.ts
var require_look_through_checkout = __commonJS({
  "elsewhere:orchestrator/io/git-files/look-through-checkout.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "git-files.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/git-files/look-through-checkout.ts", ["endlessInCheckout", "lookThroughCheckout", "pathsOfIndex"]);
  }
});

// orchestrator/io/tasks/folders-of-bd.ts
function foldersOfBd({ path, root }) {
  const bounds = (0, import_bounds_of4.boundsOf)(root) ?? root;
  const folders = [path];
  for (let at = root; ; at = (0, import_node_path18.dirname)(at)) {
    folders.push((0, import_node_path18.join)(at, ".beads"));
    if (at === bounds || (0, import_node_path18.dirname)(at) === at) return new Set(folders);
  }
}
var import_node_path18, import_bounds_of4;
var init_folders_of_bd = __esm({
  "orchestrator/io/tasks/folders-of-bd.ts"() {
    "use strict";
    import_node_path18 = require("node:path");
    import_bounds_of4 = __toESM(require_bounds_of(), 1);
  }
});

// elsewhere:orchestrator/io/git-files/endless-file.ts
var require_endless_file = __commonJS({
  "elsewhere:orchestrator/io/git-files/endless-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "git-files.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/git-files/endless-file.ts", ["MOST_TEXT_BYTES", "endlessFile"]);
  }
});

// orchestrator/io/tasks/refuse-links.ts
function refuseLinks(found, most = MOST_NAMES) {
  const bounds = (0, import_bounds_of5.boundsOf)(found.root) ?? found.root;
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
    for (const entry of (0, import_names_in5.entriesIn)(folder.path)) {
      if (left-- === 0) return tooMany(path, most);
      const at = (0, import_node_path19.join)(folder.path, entry.name);
      if (entry.isDirectory()) folders.push({ path: at, bounds: own2 });
      else if (entry.isSymbolicLink()) {
        const resolved = (0, import_resolve_within4.resolveWithin)(folder.bounds, at);
        if (resolved.kind === "outside") return (0, import_leads_out3.leadsOut)(at, resolved, folder.bounds);
        if (isFolder2(resolved.path)) folders.push({ path: resolved.path, bounds: resolved.path });
        else note(shared, resolved.path);
      } else if (entry.isFile()) note(shared, (0, import_node_path19.join)(real, entry.name));
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
  const stat = statOf2(path);
  if (!stat?.isFile() || stat.nlink <= 1n) return;
  const key = `${stat.dev}:${stat.ino}`;
  const known = shared.get(key) ?? { names: Number(stat.nlink), seen: /* @__PURE__ */ new Set() };
  known.seen.add(path);
  shared.set(key, known);
}
function statOf2(path) {
  try {
    return (0, import_node_fs14.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return void 0;
  }
}
function isFolder2(path) {
  try {
    return (0, import_node_fs14.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
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
var import_node_fs14, import_node_path19, import_endless_file, import_names_in5, import_bounds_of5, import_leads_out3, import_resolve_within4, MOST_NAMES, TEXT, MOST_TEXT_BYTES;
var init_refuse_links = __esm({
  "orchestrator/io/tasks/refuse-links.ts"() {
    "use strict";
    import_node_fs14 = require("node:fs");
    import_node_path19 = require("node:path");
    import_endless_file = __toESM(require_endless_file(), 1);
    import_names_in5 = __toESM(require_names_in(), 1);
    import_bounds_of5 = __toESM(require_bounds_of(), 1);
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
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/leads-elsewhere.ts", ["whyBdElsewhere"]);
  }
});

// elsewhere:orchestrator/core/tasks/bd/why-json-not-plain.ts
var require_why_json_not_plain = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/why-json-not-plain.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/why-json-not-plain.ts", ["whyJsonNotPlain", "whyNameNotPlain"]);
  }
});

// elsewhere:orchestrator/core/composition/parse/parse-yaml.ts
var require_parse_yaml = __commonJS({
  "elsewhere:orchestrator/core/composition/parse/parse-yaml.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/composition/parse/parse-yaml.ts", ["parseYaml"]);
  }
});

// elsewhere:orchestrator/core/tasks/bd/why-yaml-not-plain.ts
var require_why_yaml_not_plain = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/why-yaml-not-plain.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/why-yaml-not-plain.ts", ["whyYamlNotPlain"]);
  }
});

// orchestrator/io/tasks/refuse-settings.ts
async function refuseSettings({ path, root }) {
  const bounds = (0, import_bounds_of6.boundsOf)(root) ?? root;
  for (const folder of foldersOfBd({ path, root })) {
    const problem = refuseEnvironment(folder) ?? await refuseFiles(folder, root, bounds);
    if (problem) return problem;
  }
  return void 0;
}
function refuseEnvironment(folder) {
  const file = (0, import_node_path20.join)(folder, ".env");
  const read2 = (0, import_read_within3.readWithin)(file, { root: folder, most: MOST_BYTES5 });
  if (read2.kind === "absent" || read2.kind === "file" && read2.bytes.toString("utf8").trim() === "") return void 0;
  return refuse3(file, "bd takes variables of its environment from this file, which may name programs");
}
async function refuseFiles(folder, root, bounds) {
  const leadsOut4 = (named) => whereOutside(named, [folder, root], bounds);
  for (const name of [...IN_JSON, ...IN_YAML]) {
    const file = (0, import_node_path20.join)(folder, name);
    const read2 = (0, import_read_within3.readWithin)(file, { root: bounds, most: MOST_BYTES5 });
    if (read2.kind === "refused") return read2.problem;
    if (read2.kind === "absent") continue;
    const { settings, notPlain } = await parse2(read2.bytes.toString("utf8"), name);
    const why = (0, import_leads_elsewhere.whyBdElsewhere)(settings, leadsOut4);
    if (why) return refuse3(file, `"${why.key}" ${why.what}`);
    if (notPlain !== void 0) return refuse3(file, `it cannot be read as settings of bd${notPlain}`);
  }
  return void 0;
}
async function parse2(text, name) {
  const odd = (0, import_odd_character2.oddCharacter)(text);
  if (odd !== void 0) return { settings: void 0, notPlain: inDoubt(`it holds the character ${odd}`) };
  return IN_JSON.includes(name) ? parseJson(text) : await parseYaml(text);
}
function inDoubt(why) {
  return why && ` without doubt: ${why}`;
}
function parseJson(text) {
  if (text.trim() === "") return { settings: void 0, notPlain: void 0 };
  const parsed = (0, import_try_to6.tryTo)(() => JSON.parse(text));
  return parsed === void 0 ? UNREADABLE : { settings: parsed, notPlain: inDoubt((0, import_why_json_not_plain.whyJsonNotPlain)(text)) };
}
async function parseYaml(text) {
  if (text.split("\n").every((line) => /^\s*(?:#|$)/.test(line))) return { settings: void 0, notPlain: void 0 };
  const { parseYaml: parse4 } = await Promise.resolve().then(() => __toESM(require_parse_yaml(), 1));
  const { whyYamlNotPlain } = await Promise.resolve().then(() => __toESM(require_why_yaml_not_plain(), 1));
  const parsed = parse4(text);
  return parsed.ok ? { settings: parsed.value, notPlain: inDoubt(whyYamlNotPlain(text)) } : UNREADABLE;
}
function whereOutside(named, from, bounds) {
  const local = named.trim().replace(/^file:(?:\/\/)?/i, "");
  const path = /^~(?:[\\/]|$)/.test(local) ? (0, import_node_path20.join)((0, import_node_os4.homedir)(), local.slice(1)) : local;
  const places = (0, import_node_path20.isAbsolute)(path) ? [path] : from.map((folder) => (0, import_node_path20.resolve)(folder, path));
  for (const place of places) {
    const resolved = (0, import_resolve_within5.resolveWithin)(bounds, place);
    if (resolved.kind === "outside") return resolved.leadsTo;
  }
  return void 0;
}
function refuse3(where, what) {
  const fix = "Mend or remove the file; or, where you trust it, set SKYFOM_BD_ELSEWHERE=allow in the environment that you start Claude Code in.";
  return { where, what, fix };
}
var import_node_os4, import_node_path20, import_leads_elsewhere, import_why_json_not_plain, import_odd_character2, import_bounds_of6, import_read_within3, import_resolve_within5, import_try_to6, MOST_BYTES5, IN_JSON, IN_YAML, UNREADABLE;
var init_refuse_settings = __esm({
  "orchestrator/io/tasks/refuse-settings.ts"() {
    "use strict";
    import_node_os4 = require("node:os");
    import_node_path20 = require("node:path");
    import_leads_elsewhere = __toESM(require_leads_elsewhere(), 1);
    import_why_json_not_plain = __toESM(require_why_json_not_plain(), 1);
    import_odd_character2 = __toESM(require_odd_character(), 1);
    import_bounds_of6 = __toESM(require_bounds_of(), 1);
    import_read_within3 = __toESM(require_read_within(), 1);
    import_resolve_within5 = __toESM(require_resolve_within(), 1);
    import_try_to6 = __toESM(require_try_to(), 1);
    init_folders_of_bd();
    MOST_BYTES5 = 2 ** 20;
    IN_JSON = ["metadata.json", "config.json"];
    IN_YAML = ["config.yaml", "config.local.yaml"];
    UNREADABLE = { settings: void 0, notPlain: "" };
  }
});

// orchestrator/io/tasks/refuse-programs.ts
async function refusePrograms({ path, root }, start2, env) {
  const isUsers = (name, value) => env[name] === value && !(0, import_is_set_by_repository2.isSetByRepository)(start2, env, name);
  return refuseOwnBd(start2, env) ?? refuseForeignGit(root) ?? (0, import_endless_in_git.endlessInGit)(root) ?? (0, import_look_through_checkout.lookThroughCheckout)(path, []) ?? refuseLinks({ path, root }) ?? refuseRedirects({ path, root }) ?? (isUsers(HOOKS_BY, "run") ? void 0 : refuseHooks(path)) ?? (isUsers(ELSEWHERE_BY, "allow") ? void 0 : await refuseSettings({ path, root }));
}
function refuseOwnBd(start2, env) {
  if (!env.SKYFOM_BD || !(0, import_is_set_by_repository2.isSetByRepository)(start2, env, "SKYFOM_BD")) return void 0;
  const what = "the repository's settings set it, but only you may choose which bd runs";
  return { where: "SKYFOM_BD", what, fix: "Remove it from .claude/settings.json and .claude/settings.local.json." };
}
function refuseForeignGit(root) {
  const { gitLeadsTo, workTree } = (0, import_locate_state.locateState)(root);
  if (gitLeadsTo === void 0) return void 0;
  return {
    where: (0, import_node_path21.join)(workTree, ".git"),
    what: `it leads to ${(0, import_quote_text3.toInertLine)(gitLeadsTo)}, ${import_not_its_git.NOT_ITS_GIT}`,
    fix: import_not_its_git.MEND_GIT
  };
}
function refuseRedirects({ path, root }) {
  for (const folder of foldersOfBd({ path, root })) {
    const redirect = followRedirect({ path: folder, root: (0, import_node_path21.dirname)(folder) });
    if (redirect.kind === "refused") return redirect.problem;
    if (redirect.kind === "none" || folder !== path) continue;
    const what = `a redirect leads here, and this one leads on to ${(0, import_quote_text3.toInertLine)(redirect.path)}`;
    return { where: (0, import_node_path21.join)(path, "redirect"), what, fix: "Let the first one lead to where the tasks are." };
  }
  return void 0;
}
function refuseHooks(path) {
  const folder = (0, import_node_path21.join)(path, "hooks");
  const hook = (0, import_names_in6.namesIn)(folder).find((name) => STARTED.has((0, import_node_path21.parse)(name).name) && isProgram((0, import_node_path21.join)(folder, name)));
  if (hook === void 0) return void 0;
  const what = "bd would start this program of the repository at each change of a task";
  const fix = `Move it away; or, where you trust it, set ${HOOKS_BY}=run in the environment that you start Claude Code in.`;
  return { where: (0, import_node_path21.join)(folder, hook), what, fix };
}
function isProgram(path) {
  try {
    (0, import_node_fs15.accessSync)(path, import_node_fs15.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
var import_node_fs15, import_node_path21, import_quote_text3, import_not_its_git, import_endless_in_git, import_look_through_checkout, import_locate_state, import_names_in6, import_is_set_by_repository2, HOOKS_BY, STARTED, ELSEWHERE_BY;
var init_refuse_programs = __esm({
  "orchestrator/io/tasks/refuse-programs.ts"() {
    "use strict";
    import_node_fs15 = require("node:fs");
    import_node_path21 = require("node:path");
    import_quote_text3 = __toESM(require_quote_text(), 1);
    import_not_its_git = __toESM(require_not_its_git(), 1);
    import_endless_in_git = __toESM(require_endless_in_git(), 1);
    import_look_through_checkout = __toESM(require_look_through_checkout(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_names_in6 = __toESM(require_names_in(), 1);
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
async function openTaskSource(projectRoot, env, now = () => /* @__PURE__ */ new Date(), isStep = false) {
  const folder = findBeadsFolder(projectRoot, env);
  if (!folder) return { kind: "none", problem: describeNoRepository(projectRoot) };
  if (folder.refused) return { kind: "none", problem: folder.refused };
  const { choice, chooser } = chosenSource(folder.root, env);
  if (choice === "jsonl" || choice === "auto" && folder.database === void 0) {
    const why = choice === "jsonl" ? `${chooser} says so` : `no Beads database in ${folder.path} (${folder.because})`;
    const unseen = folder.database === void 0 ? "" : `; bd does not see changes made here, because ${folder.database} exists`;
    return embedded(folder, now, `the embedded store ${storePath(folder)}: ${why}${unseen}`);
  }
  const program = await refusePrograms(folder, projectRoot, env);
  if (program) return { kind: "none", problem: program };
  const { paths } = (0, import_locate_state2.locateState)(projectRoot);
  const found = await findBd(folder, environmentOfBd(folder.root, projectRoot, env), void 0, {
    paths,
    mayWrite: isStep
  });
  if (found.kind === "found") {
    const why = choice === "bd" ? `${chooser} says so` : `${folder.database} is there (${folder.because})`;
    const about = `bd ${found.bd.version.text} on ${folder.path}: ${why}`;
    return { kind: "source", source: bdSource(found.bd, about, isStep) };
  }
  if (choice === "bd" || !(0, import_node_fs16.existsSync)(storePath(folder))) return found;
  const readOnly = describeCopy(folder, found.problem);
  return embedded(folder, now, `the exported copy ${storePath(folder)}, read-only: ${readOnly.what}`, readOnly);
}
function chosenSource(root, env) {
  const named = env.SKYFOM_TASKS;
  if (named === "bd" || named === "jsonl") return { choice: named, chooser: "SKYFOM_TASKS" };
  const read2 = (0, import_read_settings.readSettings)(root);
  return { choice: read2.ok ? read2.settings.taskSource : "auto", chooser: '"taskSource" in the settings' };
}
function embedded(folder, now, about, readOnly) {
  const options = { folder: folder.path, projectName: (0, import_node_path22.basename)(folder.root), now, about };
  return { kind: "source", source: jsonlSource(readOnly ? { ...options, readOnly } : options) };
}
function storePath(folder) {
  return (0, import_node_path22.join)(folder.path, "issues.jsonl");
}
function describeNoRepository(start2) {
  return {
    where: start2,
    what: "this is not a repository: there is no .git or .beads here or above",
    fix: "Change into your project, or run `git init`."
  };
}
function describeCopy(folder, cause) {
  return {
    where: folder.path,
    what: `${folder.database} is a Beads database, which only bd may change, but ${cause.what}; its export may be out of date`,
    fix: cause.fix
  };
}
var import_node_fs16, import_node_path22, import_locate_state2, import_read_settings;
var init_open_task_source = __esm({
  "orchestrator/io/tasks/open-task-source.ts"() {
    "use strict";
    import_node_fs16 = require("node:fs");
    import_node_path22 = require("node:path");
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    init_bd_source();
    init_environment_of_bd();
    init_find_bd();
    init_find_beads_folder();
    init_jsonl_source();
    init_refuse_programs();
  }
});

// orchestrator/io/tasks/default-actor.ts
var default_actor_exports = {};
__export(default_actor_exports, {
  defaultActor: () => defaultActor
});
function defaultActor(cwd, env) {
  return env.SKYFOM_ACTOR || env.BD_ACTOR || env.BEADS_ACTOR || gitUser(cwd, env) || env.USER || env.USERNAME || "unknown";
}
function gitUser(cwd, env) {
  return (0, import_ask_git2.askGit)(cwd, ["config", "user.name"], { env })?.trim();
}
var import_ask_git2;
var init_default_actor = __esm({
  "orchestrator/io/tasks/default-actor.ts"() {
    "use strict";
    import_ask_git2 = __toESM(require_ask_git(), 1);
  }
});

// elsewhere:orchestrator/core/text/closest-name.ts
var require_closest_name = __commonJS({
  "elsewhere:orchestrator/core/text/closest-name.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/text.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/text/closest-name.ts", ["MOST_CANDIDATES", "closestName"]);
  }
});

// elsewhere:orchestrator/io/composition/find-skill.ts
var require_find_skill = __commonJS({
  "elsewhere:orchestrator/io/composition/find-skill.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/composition/find-skill.ts", ["compositionsIn", "findSkill", "listSkills"]);
  }
});

// elsewhere:orchestrator/io/composition/skill-folders.ts
var require_skill_folders = __commonJS({
  "elsewhere:orchestrator/io/composition/skill-folders.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/composition/skill-folders.ts", ["besides", "skillFolders"]);
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
    var file = require("node:path").join(__dirname, "process.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/process/run-gh.ts", ["runGh"]);
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
