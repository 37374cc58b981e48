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

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
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

// elsewhere:orchestrator/io/plain-file/read-git-pointer.ts
var require_read_git_pointer = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-git-pointer.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/read-git-pointer.ts");
    var names = {
      get isPlainPath() {
        return module_().isPlainPath;
      },
      get readGitPointer() {
        return module_().readGitPointer;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
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

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
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

// orchestrator/io/git-dir.ts
var git_dir_exports = {};
__export(git_dir_exports, {
  commonOf: () => commonOf,
  findGitDir: () => findGitDir
});
function findGitDir(dotGit) {
  const pointer = pointerOf(dotGit);
  if (pointer.kind === "absent") return { kind: "own", gitDir: dotGit, common: dotGit };
  if (pointer.kind === "odd") return { kind: "foreign", leadsTo: (0, import_node_path.join)((0, import_node_path.dirname)(dotGit), pointer.text) };
  const gitDir = (0, import_node_path.resolve)((0, import_node_path.dirname)(dotGit), pointer.path);
  const common = readCommon(gitDir);
  if (common === void 0) return { kind: "foreign", leadsTo: (0, import_node_path.join)(gitDir, "commondir") };
  const isFromRoot = (0, import_node_path.isAbsolute)(pointer.path);
  const isOwn = common === gitDir ? gitDir === dotGit || isGitDirOf(gitDir, dotGit, isFromRoot) : isEntryOf(gitDir, common, dotGit, isFromRoot);
  return isOwn ? { kind: "own", gitDir, common } : { kind: "foreign", leadsTo: (0, import_resolve_within.followLinks)(common) };
}
function pointerOf(dotGit) {
  const stat = (0, import_node_fs.lstatSync)(dotGit, { throwIfNoEntry: false });
  if (stat === void 0) return { kind: "absent" };
  if (stat.isDirectory()) return { kind: "path", path: (0, import_node_path.basename)(dotGit) };
  const pointer = stat.isSymbolicLink() ? targetOfLink(dotGit) : (0, import_read_git_pointer.readGitPointer)(dotGit, "gitdir: ");
  if (pointer.kind !== "path") return { kind: "odd", text: pointer.kind === "odd" ? pointer.text : "" };
  return isSameThroughLinks((0, import_node_path.dirname)(dotGit), pointer.path) ? pointer : { kind: "odd", text: pointer.path };
}
function isSameThroughLinks(folder, path) {
  return (0, import_resolve_within.followLinks)((0, import_node_path.resolve)(folder, path)) === (0, import_resolve_within.followLinks)((0, import_node_path.resolve)((0, import_resolve_within.followLinks)(folder), path));
}
function targetOfLink(dotGit) {
  const path = (0, import_node_fs.readlinkSync)(dotGit);
  const isFolder = (0, import_node_fs.statSync)(dotGit, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return isFolder && (0, import_read_git_pointer.isPlainPath)(path) ? { kind: "path", path } : { kind: "odd", text: path };
}
function commonOf(gitDir) {
  return readCommon(gitDir) ?? gitDir;
}
function readCommon(gitDir) {
  const pointer = (0, import_read_git_pointer.readGitPointer)((0, import_node_path.join)(gitDir, "commondir"));
  if (pointer.kind === "absent") return gitDir;
  if (pointer.kind === "odd") return void 0;
  return isSameThroughLinks(gitDir, pointer.path) ? (0, import_node_path.resolve)(gitDir, pointer.path) : void 0;
}
function isEntryOf(gitDir, common, dotGit, isFromRoot) {
  if ((0, import_resolve_within.followLinks)((0, import_node_path.dirname)((0, import_node_path.dirname)(gitDir))) !== (0, import_resolve_within.followLinks)(common)) return false;
  const back = (0, import_read_git_pointer.readGitPointer)((0, import_node_path.join)(gitDir, "gitdir"));
  if (back.kind !== "path") return false;
  const named = (0, import_node_path.resolve)(gitDir, back.path);
  return (0, import_resolve_within.followLinks)(named) === (0, import_resolve_within.followLinks)(dotGit) || isFromRoot && !(0, import_node_fs.existsSync)(named);
}
function isGitDirOf(gitDir, dotGit, isFromRoot) {
  const [target, workTree] = [(0, import_resolve_within.followLinks)(gitDir), (0, import_resolve_within.followLinks)((0, import_node_path.dirname)(dotGit))];
  if ((0, import_resolve_within.isWithin)(workTree, target)) return true;
  const named = workTreeOf(target);
  if (named !== void 0) return named === workTree && (isOfSubmodule(target, (0, import_node_path.dirname)(dotGit)) || isSeparate(target));
  return isOfSubmodule(target, (0, import_node_path.dirname)(dotGit)) || isFromRoot && isSeparate(target) && (0, import_node_path.basename)(target) !== ".git";
}
function isOfSubmodule(target, workTree) {
  const around = (0, import_bounds_of.boundsOf)((0, import_node_path.dirname)(workTree));
  const found = around === void 0 ? void 0 : findGitDir((0, import_node_path.join)(around, ".git"));
  return found?.kind === "own" && (0, import_resolve_within.isWithin)((0, import_node_path.join)((0, import_resolve_within.followLinks)(found.gitDir), "modules"), target);
}
function isSeparate(target) {
  const config = configOf(target);
  if (config === void 0 || !(0, import_node_fs.existsSync)((0, import_node_path.join)(target, "HEAD")) || !(0, import_node_fs.existsSync)((0, import_node_path.join)(target, "objects"))) return false;
  const bare = /^[ \t]*bare[ \t]*(?:=[ \t]*(\w+))?/im.exec(config);
  return !bare || /^(?:false|no|off|0)$/i.test(bare[1] ?? "");
}
function workTreeOf(target) {
  const named = /^[ \t]*worktree[ \t]*=(.*)$/im.exec(configOf(target) ?? "")?.[1]?.trim().replaceAll('"', "");
  return named ? (0, import_resolve_within.followLinks)((0, import_node_path.resolve)(target, named)) : void 0;
}
function configOf(target) {
  return (0, import_read_plain_file.readPlainFile)((0, import_node_path.join)(target, "config"), 4 * 2 ** 20);
}
var import_node_fs, import_node_path, import_bounds_of, import_read_git_pointer, import_read_plain_file, import_resolve_within;
var init_git_dir = __esm({
  "orchestrator/io/git-dir.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_read_git_pointer = __toESM(require_read_git_pointer(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
  }
});

// orchestrator/io/try-to.ts
var try_to_exports = {};
__export(try_to_exports, {
  tryTo: () => tryTo
});
function tryTo(step) {
  try {
    return step();
  } catch {
    return void 0;
  }
}
var init_try_to = __esm({
  "orchestrator/io/try-to.ts"() {
    "use strict";
  }
});

// orchestrator/io/names-in.ts
var names_in_exports = {};
__export(names_in_exports, {
  entriesIn: () => entriesIn,
  namesIn: () => namesIn
});
function namesIn(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(folder);
  } catch {
    return [];
  }
}
function entriesIn(folder) {
  try {
    return (0, import_node_fs2.readdirSync)(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
var import_node_fs2;
var init_names_in = __esm({
  "orchestrator/io/names-in.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
  }
});

// orchestrator/io/random-id.ts
var random_id_exports = {};
__export(random_id_exports, {
  randomId: () => randomId
});
function randomId() {
  const half = () => Math.floor(Math.random() * 2 ** 32).toString(16).padStart(8, "0");
  return half() + half();
}
var init_random_id = __esm({
  "orchestrator/io/random-id.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/io/plain-file/find-obstacle.ts
var require_find_obstacle = __commonJS({
  "elsewhere:orchestrator/io/plain-file/find-obstacle.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/find-obstacle.ts");
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

// elsewhere:orchestrator/io/plain-file/refused-path.ts
var require_refused_path = __commonJS({
  "elsewhere:orchestrator/io/plain-file/refused-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/plain-file.cjs", "orchestrator/io/plain-file/refused-path.ts");
    var names = { get RefusedPath() {
      return module_().RefusedPath;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/sleep-sync.ts
var require_sleep_sync = __commonJS({
  "elsewhere:orchestrator/io/process/sleep-sync.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/process.cjs", "orchestrator/io/process/sleep-sync.ts");
    var names = { get sleepSync() {
      return module_().sleepSync;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/rename-patiently.ts
var rename_patiently_exports = {};
__export(rename_patiently_exports, {
  renamePatiently: () => renamePatiently,
  retryWhilePassing: () => retryWhilePassing
});
function renamePatiently(from, to) {
  retryWhilePassing(() => (0, import_node_fs3.renameSync)(from, to), process.platform === "win32" ? PAUSES : []);
}
function retryWhilePassing(step, pauses) {
  for (const pause of [...pauses, void 0]) {
    try {
      step();
      return;
    } catch (error) {
      if (pause === void 0 || !PASSING.has(error.code ?? "")) throw error;
      (0, import_sleep_sync.sleepSync)(pause);
    }
  }
}
var import_node_fs3, import_sleep_sync, PASSING, PAUSES;
var init_rename_patiently = __esm({
  "orchestrator/io/rename-patiently.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_sleep_sync = __toESM(require_sleep_sync(), 1);
    PASSING = /* @__PURE__ */ new Set(["EPERM", "EACCES", "EBUSY"]);
    PAUSES = [2, 5, 10, 25, 50, 100, 150, 158];
  }
});

// orchestrator/io/replace-file.ts
var replace_file_exports = {};
__export(replace_file_exports, {
  replaceFile: () => replaceFile
});
function replaceFile(scratch, path, content, mode = 384) {
  const root = (0, import_node_path2.dirname)(scratch);
  const obstacle = (0, import_find_obstacle.obstacleAt)(root);
  if (obstacle !== void 0) throw new import_refused_path.RefusedPath(obstacle);
  (0, import_find_obstacle.refuseObstacle)(root, scratch);
  (0, import_find_obstacle.refuseObstacle)(root, (0, import_node_path2.dirname)(path));
  const temporary = (0, import_node_path2.join)(scratch, randomId());
  try {
    (0, import_node_fs4.writeFileSync)(temporary, content, { mode, flag: "wx" });
    renamePatiently(temporary, path);
  } catch (error) {
    (0, import_node_fs4.rmSync)(temporary, { force: true });
    throw error;
  }
}
var import_node_fs4, import_node_path2, import_find_obstacle, import_refused_path;
var init_replace_file = __esm({
  "orchestrator/io/replace-file.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path2 = require("node:path");
    import_find_obstacle = __toESM(require_find_obstacle(), 1);
    import_refused_path = __toESM(require_refused_path(), 1);
    init_random_id();
    init_rename_patiently();
  }
});

// orchestrator/io/program-on-path.ts
var program_on_path_exports = {};
__export(program_on_path_exports, {
  foldersOnPath: () => foldersOnPath,
  programOnPath: () => programOnPath,
  withPlainPath: () => withPlainPath
});
function programOnPath(name, env = process.env, platform = process.platform) {
  const isWindows = platform === "win32";
  if (/[\\/]/.test(name) || !isWindows && !namesForeign(env.PATH, env)) return name;
  const file = isWindows && !/\.exe$/i.test(name) ? `${name}.exe` : name;
  const found = foldersOnPath(env, isWindows ? ";" : ":").map((folder) => (0, import_node_path3.join)(folder, file)).find((path) => isWindows ? (0, import_node_fs5.existsSync)(path) : canRun(path));
  return found ?? (0, import_node_path3.join)((0, import_node_path3.dirname)(process.execPath), file);
}
function foldersOnPath(env, separator) {
  const isForeign2 = foreignTo(env);
  return (env.PATH ?? env.Path ?? "").split(separator).filter((folder) => !isForeign2(folder));
}
function withPlainPath(env) {
  const name = ["PATH", "Path"].find((one) => env[one] !== void 0);
  if (name === void 0 || !namesForeign(env[name], env)) return env;
  return { ...env, [name]: foldersOnPath(env, import_node_path3.delimiter).join(import_node_path3.delimiter) || (0, import_node_path3.dirname)(process.execPath) };
}
function namesForeign(path, env) {
  return path?.split(import_node_path3.delimiter).some(foreignTo(env)) ?? false;
}
function foreignTo({ CLAUDE_PROJECT_DIR: project }) {
  const starts = [tryTo(() => process.cwd()), project].flatMap((folder) => folder || []);
  const key = starts.join("\0");
  const known = judges.get(key) ?? judgeOnce(workTreesAround(starts));
  judges.set(key, known);
  return known;
}
function judgeOnce(workTrees) {
  const judged = /* @__PURE__ */ new Map();
  return (folder) => {
    const known = judged.get(folder) ?? isForeign(folder, workTrees);
    judged.set(folder, known);
    return known;
  };
}
function isForeign(folder, workTrees) {
  if (!(0, import_node_path3.isAbsolute)(folder) || OF_PROCESS.test((0, import_node_path3.resolve)(folder))) return true;
  if (workTrees.length === 0) return false;
  const real = tryTo(() => realPath(folder));
  return real !== void 0 && workTrees.some((top) => (0, import_resolve_within2.isWithin)(top, real));
}
function workTreesAround(starts) {
  const found = new Set(starts.flatMap((folder) => (0, import_bounds_of2.boundsOf)(folder) ?? []));
  for (const top of found) {
    for (const further of [mainCheckout(top), (0, import_bounds_of2.boundsOf)((0, import_node_path3.dirname)(top))]) if (further !== void 0) found.add(further);
  }
  const home = tryTo(() => realPath((0, import_node_os.userInfo)().homedir));
  return [...found].flatMap((top) => tryTo(() => realPath(top)) ?? []).filter((top) => home === void 0 || !(0, import_resolve_within2.isWithin)(top, home));
}
function mainCheckout(top) {
  const git = tryTo(() => findGitDir((0, import_node_path3.join)(top, ".git")));
  return git?.kind === "own" && (0, import_node_path3.basename)(git.common) === ".git" ? (0, import_node_path3.dirname)(git.common) : void 0;
}
function canRun(path) {
  const may = () => {
    (0, import_node_fs5.accessSync)(path, import_node_fs5.constants.X_OK);
    return true;
  };
  return tryTo(may) ?? false;
}
var import_node_fs5, import_node_os, import_node_path3, import_bounds_of2, import_resolve_within2, judges, realPath, OF_PROCESS;
var init_program_on_path = __esm({
  "orchestrator/io/program-on-path.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path3 = require("node:path");
    init_git_dir();
    import_bounds_of2 = __toESM(require_bounds_of(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    init_try_to();
    judges = /* @__PURE__ */ new Map();
    realPath = import_node_fs5.realpathSync.native;
    OF_PROCESS = /^\/(?:proc|dev\/fd)(?:\/|$)/;
  }
});

// orchestrator/io/hold-directory.ts
var hold_directory_exports = {};
__export(hold_directory_exports, {
  holdDirectory: () => holdDirectory
});
function holdDirectory(scratch, directory, name, content) {
  const own = (0, import_node_path4.join)(scratch, randomId());
  (0, import_node_fs6.mkdirSync)(own, { mode: 448 });
  let isMoved = false;
  try {
    (0, import_node_fs6.writeFileSync)((0, import_node_path4.join)(own, name), content, { mode: 384 });
    isMoved = moveOnto(own, directory);
  } finally {
    if (!isMoved) (0, import_node_fs6.rmSync)(own, { recursive: true, force: true });
  }
  return isMoved;
}
function moveOnto(own, directory) {
  try {
    (0, import_node_fs6.rmdirSync)(directory);
  } catch {
  }
  try {
    if (isEmpty(directory)) renamePatiently(own, directory);
    else (0, import_node_fs6.renameSync)(own, directory);
    return true;
  } catch (error) {
    if (HELD.has(error.code ?? "")) return false;
    throw error;
  }
}
function isEmpty(directory) {
  return !(0, import_node_fs6.existsSync)(directory);
}
var import_node_fs6, import_node_path4, HELD;
var init_hold_directory = __esm({
  "orchestrator/io/hold-directory.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path4 = require("node:path");
    init_random_id();
    init_rename_patiently();
    HELD = /* @__PURE__ */ new Set(["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM", "EACCES", "EBUSY"]);
  }
});

// orchestrator/io/safe-git.ts
var safe_git_exports = {};
__export(safe_git_exports, {
  MOST_GIT_OUTPUT: () => MOST_GIT_OUTPUT,
  SAFE_GIT: () => SAFE_GIT,
  SAFE_GIT_ENV: () => SAFE_GIT_ENV,
  SAFE_SETTINGS: () => SAFE_SETTINGS,
  nothingAbove: () => nothingAbove
});
function nothingAbove(top) {
  return (0, import_node_path5.dirname)(top) === top ? {} : { GIT_CEILING_DIRECTORIES: (0, import_node_path5.dirname)(top) };
}
var import_node_path5, SAFE_SETTINGS, SAFE_GIT, SAFE_GIT_ENV, MOST_GIT_OUTPUT;
var init_safe_git = __esm({
  "orchestrator/io/safe-git.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    SAFE_SETTINGS = [
      ["core.fsmonitor", "false"],
      ["core.hooksPath", "/dev/null"],
      ["log.showSignature", "false"],
      ["merge.verifySignatures", "false"],
      ["gc.auto", "0"],
      ["maintenance.auto", "false"],
      ["submodule.recurse", "false"],
      ["log.mailmap", "false"],
      ["mailmap.file", "/dev/null"],
      ["diff.orderFile", "/dev/null"],
      ["safe.bareRepository", "explicit"]
    ];
    SAFE_GIT = SAFE_SETTINGS.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
    SAFE_GIT_ENV = {
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_ALLOW_PROTOCOL: "none",
      GIT_TERMINAL_PROMPT: "0",
      GIT_SSH_COMMAND: "false",
      GIT_LFS_SKIP_SMUDGE: "1",
      GIT_NO_REPLACE_OBJECTS: "1",
      GIT_GRAFT_FILE: "/dev/null/none",
      PYTHONSAFEPATH: "1"
    };
    MOST_GIT_OUTPUT = 256 * 2 ** 20;
  }
});

// elsewhere:orchestrator/io/settings/names-of-repository.ts
var require_names_of_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/names-of-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/settings.cjs", "orchestrator/io/settings/names-of-repository.ts");
    var names = { get namesOfRepository() {
      return module_().namesOfRepository;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/without-own-programs.ts
var without_own_programs_exports = {};
__export(without_own_programs_exports, {
  ledFilters: () => ledFilters,
  settingsWithoutPrograms: () => settingsWithoutPrograms,
  withoutOwnPrograms: () => withoutOwnPrograms
});
function settingsWithoutPrograms(ask) {
  const names = (0, import_names_of_repository.namesOfRepository)(ask);
  const led = names && ledFilters(ask, names);
  if (!led) return void 0;
  const own = names.flatMap((name) => /^((?:filter|merge|hook)\..*)\.[^.]+$/s.exec(name)?.[1] ?? []);
  return [.../* @__PURE__ */ new Set([...own, ...led])].flatMap(
    (section) => settingsOf(section).map(([name, value]) => [`${section}.${name}`, value])
  );
}
function ledFilters(ask, names) {
  const others = names.filter((name) => !OF_GIT.test(name) && !OF_LFS.test(name));
  if (others.length === 0) return [];
  const words = others.flatMap((name) => [name.split(".")[0] ?? "", .../\.(annex)-/.exec(name)?.slice(1) ?? []]);
  const listed = ask("config", "--null", "--list")?.split("\0");
  return listed?.flatMap((entry) => {
    const [name = ""] = entry.split("\n");
    const section = FILTER.exec(name)?.[1];
    const text = entry.toLowerCase();
    return section !== void 0 && words.some((word) => text.includes(word)) ? [section] : [];
  });
}
function withoutOwnPrograms(ask) {
  const settings = settingsWithoutPrograms(ask);
  if (settings?.some(([name]) => name.includes("="))) return void 0;
  return settings?.flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}
function settingsOf(section) {
  if (section.startsWith("merge.")) return [["driver", PLAIN_MERGE]];
  if (section.startsWith("hook.")) {
    return [
      ["enabled", "false"],
      ["command", "true"]
    ];
  }
  return [
    ["process", ""],
    ["clean", ""],
    ["smudge", ""],
    ["required", "false"]
  ];
}
var import_names_of_repository, PLAIN_MERGE, FILTER, OF_GIT, OF_LFS;
var init_without_own_programs = __esm({
  "orchestrator/io/without-own-programs.ts"() {
    "use strict";
    import_names_of_repository = __toESM(require_names_of_repository(), 1);
    PLAIN_MERGE = "git merge-file --marker-size=%L %A %O %B";
    FILTER = /^(filter\..*)\.[^.]+$/s;
    OF_GIT = /^(?:advice|alias|apply|beads|blame|branch|checkout|clean|color|commit|core|credential|diff|extensions|fetch|filter|gc|gui|hook|http|include|includeif|index|init|log|mailmap|maintenance|merge|pull|push|rebase|receive|remote|rerere|safe|submodule|tag|url|user)\.(?!.*\.annex-)/s;
    OF_LFS = /^lfs\.(?:repositoryformatversion|(?:.*\.)?(?:access|locksverify|(?:push)?url|(?:prune|fetch)[^.]*|allowincompletepush|concurrenttransfers|skipdownloaderrors|setlockablereadonly))$/s;
  }
});

// orchestrator/io/plugin-root.ts
var plugin_root_exports = {};
__export(plugin_root_exports, {
  pluginRoot: () => pluginRoot
});
function pluginRoot() {
  let folder = (0, import_node_path6.dirname)(__filename);
  while (!(0, import_node_fs7.existsSync)((0, import_node_path6.join)(folder, "orchestrator", "dist", "cli.cjs"))) {
    const parent = (0, import_node_path6.dirname)(folder);
    if (parent === folder) throw new Error("orchestrator/dist/cli.cjs is above none of our own files");
    folder = parent;
  }
  return folder;
}
var import_node_fs7, import_node_path6;
var init_plugin_root = __esm({
  "orchestrator/io/plugin-root.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path6 = require("node:path");
  }
});

// built-in:node:child_process
var spawnSync;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawnSync = (...args) => require("node:child_process").spawnSync(...args);
  }
});

// elsewhere:orchestrator/io/git-files/endless-in-git.ts
var require_endless_in_git = __commonJS({
  "elsewhere:orchestrator/io/git-files/endless-in-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/git-files.cjs", "orchestrator/io/git-files/endless-in-git.ts");
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

// elsewhere:orchestrator/io/git-files/is-git-directory.ts
var require_is_git_directory = __commonJS({
  "elsewhere:orchestrator/io/git-files/is-git-directory.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/git-files.cjs", "orchestrator/io/git-files/is-git-directory.ts");
    var names = { get isGitDirectory() {
      return module_().isGitDirectory;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/environment-of-git.ts
var require_environment_of_git = __commonJS({
  "elsewhere:orchestrator/io/settings/environment-of-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/settings.cjs", "orchestrator/io/settings/environment-of-git.ts");
    var names = { get environmentOfGit() {
      return module_().environmentOfGit;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/ask-git.ts
var ask_git_exports = {};
__export(ask_git_exports, {
  askGit: () => askGit
});
function askGit(cwd, args, { lines = [], env = process.env } = {}) {
  const top = (0, import_bounds_of3.boundsOf)(cwd);
  const found = top === void 0 ? void 0 : tryTo(() => findGitDir((0, import_node_path7.join)(top, ".git")));
  if (found?.kind === "foreign") return void 0;
  if ((0, import_endless_in_git.endlessInGit)(cwd) || found && !(0, import_is_git_directory.isGitDirectory)(found)) return void 0;
  const place = top === void 0 ? {} : { GIT_WORK_TREE: top, ...nothingAbove(top) };
  const { status, stdout } = spawnSync(programOnPath("git"), [...SAFE_GIT, ...args], {
    cwd,
    env: { ...(0, import_environment_of_git.environmentOfGit)(cwd, env), ...place, ...SAFE_GIT_ENV },
    input: lines.map((line) => `${line}
`).join(""),
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: MOST_GIT_OUTPUT,
    stdio: ["pipe", "pipe", "ignore"]
  });
  return status === 0 ? stdout : void 0;
}
var import_node_path7, import_endless_in_git, import_is_git_directory, import_bounds_of3, import_environment_of_git, PATIENCE_MS;
var init_ask_git = __esm({
  "orchestrator/io/ask-git.ts"() {
    "use strict";
    init_node_child_process();
    import_node_path7 = require("node:path");
    init_git_dir();
    import_endless_in_git = __toESM(require_endless_in_git(), 1);
    import_is_git_directory = __toESM(require_is_git_directory(), 1);
    import_bounds_of3 = __toESM(require_bounds_of(), 1);
    init_program_on_path();
    init_safe_git();
    import_environment_of_git = __toESM(require_environment_of_git(), 1);
    init_try_to();
    PATIENCE_MS = 1e4;
  }
});

// orchestrator/io/sandbox.ts
var sandbox_exports = {};
__export(sandbox_exports, {
  findUnwritable: () => findUnwritable,
  howToLetWrite: () => howToLetWrite,
  isRefusedWrite: () => isRefusedWrite,
  isSandboxed: () => isSandboxed
});
function isSandboxed(env) {
  return env.SANDBOX_RUNTIME === "1";
}
function isRefusedWrite(code) {
  return code === "EROFS" || code === "EPERM" || code === "EACCES";
}
function howToLetWrite(path, env) {
  return isSandboxed(env) ? `Claude Code's Bash sandbox blocks it: add "${path}" to sandbox.filesystem.allowWrite in Claude Code's settings.` : "Make this folder writable.";
}
function findUnwritable(folders, env) {
  return folders.flatMap((where) => {
    const what = whyUnwritable(where);
    return what === void 0 ? [] : [{ where, what, fix: howToLetWrite(where, env) }];
  });
}
function whyUnwritable(folder) {
  try {
    if ((0, import_node_fs8.existsSync)(folder)) (0, import_node_fs8.accessSync)(folder, import_node_fs8.constants.W_OK);
    return void 0;
  } catch (error) {
    return error.message;
  }
}
var import_node_fs8;
var init_sandbox = __esm({
  "orchestrator/io/sandbox.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
  }
});

// orchestrator/io/command-prefix.ts
var command_prefix_exports = {};
__export(command_prefix_exports, {
  commandPrefix: () => commandPrefix
});
function commandPrefix(root) {
  const isInstalled = (0, import_node_path8.basename)(pluginRoot()) === ".claude" || (0, import_node_fs9.existsSync)((0, import_node_path8.join)(root, ".claude", "commands", "skyfom-pm.md"));
  return isInstalled ? "" : "skyfom:";
}
var import_node_fs9, import_node_path8;
var init_command_prefix = __esm({
  "orchestrator/io/command-prefix.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path8 = require("node:path");
    init_plugin_root();
  }
});

// built-in:node:tty
var isatty;
var init_node_tty = __esm({
  "built-in:node:tty"() {
    isatty = (...args) => require("node:tty").isatty(...args);
  }
});

// orchestrator/io/is-terminal.ts
var is_terminal_exports = {};
__export(is_terminal_exports, {
  isTerminal: () => isTerminal
});
function isTerminal(descriptor) {
  try {
    return (0, import_node_fs10.fstatSync)(descriptor).isCharacterDevice() && isatty(descriptor);
  } catch {
    return false;
  }
}
var import_node_fs10;
var init_is_terminal = __esm({
  "orchestrator/io/is-terminal.ts"() {
    "use strict";
    import_node_fs10 = require("node:fs");
    init_node_tty();
  }
});

// elsewhere:orchestrator/core/entry-file.ts
var require_entry_file = __commonJS({
  "elsewhere:orchestrator/core/entry-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "core.cjs", "orchestrator/core/entry-file.ts");
    var names = { get ENTRY_FILE() {
      return module_().ENTRY_FILE;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/is-allowed-entry.ts
var is_allowed_entry_exports = {};
__export(is_allowed_entry_exports, {
  isAllowedEntry: () => isAllowedEntry
});
function isAllowedEntry(argv) {
  return (0, import_node_path9.basename)(argv[1] ?? "") === import_entry_file.ENTRY_FILE;
}
var import_node_path9, import_entry_file;
var init_is_allowed_entry = __esm({
  "orchestrator/io/is-allowed-entry.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
    import_entry_file = __toESM(require_entry_file(), 1);
  }
});

// orchestrator/io/load-all-parts.ts
var load_all_parts_exports = {};
__export(load_all_parts_exports, {
  loadAllParts: () => loadAllParts
});
function loadAllParts() {
  const load2 = (0, import_node_module.createRequire)(__filename);
  const dist = (0, import_node_path10.dirname)(__filename);
  const top = namesIn(dist).filter((name) => FOLDERS.includes((0, import_node_path10.basename)(name, ".cjs")) && name.endsWith(".cjs"));
  for (const part of [...top.map((name) => (0, import_node_path10.join)(dist, name)), ...FOLDERS.flatMap((name) => partsIn((0, import_node_path10.join)(dist, name)))])
    load2(part);
}
function partsIn(folder) {
  return namesIn(folder).flatMap((name) => {
    const path = (0, import_node_path10.join)(folder, name);
    return name.endsWith(".cjs") ? [path] : partsIn(path);
  });
}
var import_node_module, import_node_path10, FOLDERS;
var init_load_all_parts = __esm({
  "orchestrator/io/load-all-parts.ts"() {
    "use strict";
    import_node_module = require("node:module");
    import_node_path10 = require("node:path");
    init_names_in();
    FOLDERS = ["core", "io", "libraries", "verbs"];
  }
});

// orchestrator/io/write-out.ts
var write_out_exports = {};
__export(write_out_exports, {
  writeOut: () => writeOut
});
function writeOut(descriptor, text) {
  let rest = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray((0, import_node_fs11.writeSync)(descriptor, rest));
    } catch (error) {
      if (error.code !== "EAGAIN") throw error;
      (0, import_sleep_sync2.sleepSync)(RETRY_MS);
    }
  }
}
var import_node_fs11, import_sleep_sync2, RETRY_MS;
var init_write_out = __esm({
  "orchestrator/io/write-out.ts"() {
    "use strict";
    import_node_fs11 = require("node:fs");
    import_sleep_sync2 = __toESM(require_sleep_sync(), 1);
    RETRY_MS = 5;
  }
});

// built-in:node:readline
var createInterface;
var init_node_readline = __esm({
  "built-in:node:readline"() {
    createInterface = (...args) => require("node:readline").createInterface(...args);
  }
});

// orchestrator/io/ask-yes-or-no.ts
var ask_yes_or_no_exports = {};
__export(ask_yes_or_no_exports, {
  askYesOrNo: () => askYesOrNo
});
function askYesOrNo(question) {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve3) => {
    const stopOnClose = () => stop("ended");
    const settle = (answer) => {
      lines.off("close", stopOnClose);
      lines.close();
      resolve3(answer);
    };
    const stop = (answer) => {
      process.stderr.write("\n");
      settle(answer);
    };
    lines.on("line", (line) => {
      const answer = MEANINGS[line.trim().toLowerCase()];
      if (answer) return settle(answer);
      lines.setPrompt("Please answer y or n; Enter means no. [y/N] ");
      lines.prompt();
    });
    lines.once("SIGINT", () => stop("interrupted"));
    lines.once("close", stopOnClose);
    lines.setPrompt(`${question} [y/N] `);
    lines.prompt();
  });
}
var MEANINGS;
var init_ask_yes_or_no = __esm({
  "orchestrator/io/ask-yes-or-no.ts"() {
    "use strict";
    init_node_readline();
    MEANINGS = { y: "yes", yes: "yes", n: "no", no: "no", "": "no" };
  }
});

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "core.cjs", "orchestrator/core/quote-text.ts");
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

// elsewhere:orchestrator/io/settings/set-by-repository.ts
var require_set_by_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/set-by-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "io/settings.cjs", "orchestrator/io/settings/set-by-repository.ts");
    var names = {
      get HOMES() {
        return module_().HOMES;
      },
      get setByRepository() {
        return module_().setByRepository;
      },
      get whereSetByRepository() {
        return module_().whereSetByRepository;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/environment-of-verb.ts
var environment_of_verb_exports = {};
__export(environment_of_verb_exports, {
  environmentOfVerb: () => environmentOfVerb
});
function environmentOfVerb(cwd, env, warn) {
  const own = { ...env };
  for (const name of OF_USER) {
    const file = env[name] ? (0, import_set_by_repository.whereSetByRepository)(cwd, env, name) : void 0;
    if (file === void 0) continue;
    delete own[name];
    const path = (0, import_quote_text.toInertLine)(file.path);
    warn(
      file.isRead ? `Skyfom ignores ${name}, which ${path} sets: only your own environment counts.` : `Skyfom does not use ${name}: ${path}, which may set it, could not be read.`
    );
  }
  return own;
}
var import_quote_text, import_set_by_repository, OF_USER;
var init_environment_of_verb = __esm({
  "orchestrator/io/environment-of-verb.ts"() {
    "use strict";
    import_quote_text = __toESM(require_quote_text(), 1);
    import_set_by_repository = __toESM(require_set_by_repository(), 1);
    OF_USER = ["CLAUDE_PROJECT_DIR", "CLAUDE_CONFIG_DIR", "SKYFOM_ACTOR", "BD_ACTOR", "BEADS_ACTOR"];
  }
});

// part:io
var io_exports = {};
__export(io_exports, {
  load: () => load
});
module.exports = __toCommonJS(io_exports);
var modules = {
  "orchestrator/io/git-dir.ts": () => (init_git_dir(), __toCommonJS(git_dir_exports)),
  "orchestrator/io/try-to.ts": () => (init_try_to(), __toCommonJS(try_to_exports)),
  "orchestrator/io/names-in.ts": () => (init_names_in(), __toCommonJS(names_in_exports)),
  "orchestrator/io/random-id.ts": () => (init_random_id(), __toCommonJS(random_id_exports)),
  "orchestrator/io/replace-file.ts": () => (init_replace_file(), __toCommonJS(replace_file_exports)),
  "orchestrator/io/program-on-path.ts": () => (init_program_on_path(), __toCommonJS(program_on_path_exports)),
  "orchestrator/io/hold-directory.ts": () => (init_hold_directory(), __toCommonJS(hold_directory_exports)),
  "orchestrator/io/safe-git.ts": () => (init_safe_git(), __toCommonJS(safe_git_exports)),
  "orchestrator/io/without-own-programs.ts": () => (init_without_own_programs(), __toCommonJS(without_own_programs_exports)),
  "orchestrator/io/plugin-root.ts": () => (init_plugin_root(), __toCommonJS(plugin_root_exports)),
  "orchestrator/io/ask-git.ts": () => (init_ask_git(), __toCommonJS(ask_git_exports)),
  "orchestrator/io/rename-patiently.ts": () => (init_rename_patiently(), __toCommonJS(rename_patiently_exports)),
  "orchestrator/io/sandbox.ts": () => (init_sandbox(), __toCommonJS(sandbox_exports)),
  "orchestrator/io/command-prefix.ts": () => (init_command_prefix(), __toCommonJS(command_prefix_exports)),
  "orchestrator/io/is-terminal.ts": () => (init_is_terminal(), __toCommonJS(is_terminal_exports)),
  "orchestrator/io/is-allowed-entry.ts": () => (init_is_allowed_entry(), __toCommonJS(is_allowed_entry_exports)),
  "orchestrator/io/load-all-parts.ts": () => (init_load_all_parts(), __toCommonJS(load_all_parts_exports)),
  "orchestrator/io/write-out.ts": () => (init_write_out(), __toCommonJS(write_out_exports)),
  "orchestrator/io/ask-yes-or-no.ts": () => (init_ask_yes_or_no(), __toCommonJS(ask_yes_or_no_exports)),
  "orchestrator/io/environment-of-verb.ts": () => (init_environment_of_verb(), __toCommonJS(environment_of_verb_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
