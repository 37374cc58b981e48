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

// orchestrator/io/git-files/is-linked-head.ts
var is_linked_head_exports = {};
__export(is_linked_head_exports, {
  isLinkedHead: () => isLinkedHead
});
function isLinkedHead(path) {
  return (0, import_try_to.tryTo)(() => (0, import_node_fs.readlinkSync)(path))?.startsWith("refs/") ?? false;
}
var import_node_fs, import_try_to;
var init_is_linked_head = __esm({
  "orchestrator/io/git-files/is-linked-head.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_try_to = __toESM(require_try_to(), 1);
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

// orchestrator/io/git-files/endless-file.ts
var endless_file_exports = {};
__export(endless_file_exports, {
  MOST_TEXT_BYTES: () => MOST_TEXT_BYTES,
  endlessFile: () => endlessFile
});
function endlessFile(where, most = MOST_TEXT_BYTES, reader = "git") {
  const why = whyEndless(where, most);
  if (why === void 0) return void 0;
  return { where, what: `${why}, and ${reader} would read it`, fix: "Put a plain file in its place, or remove it." };
}
function whyEndless(path, most) {
  try {
    const stat = (0, import_node_fs2.statSync)(path);
    if (stat.isDirectory() || stat.isSocket()) return void 0;
    if (stat.isCharacterDevice() && stat.rdev === (0, import_node_fs2.statSync)(NOTHING, { throwIfNoEntry: false })?.rdev) return void 0;
    if (!stat.isFile()) return `it is ${(0, import_open_plain_file.kindOf)(stat)}`;
    if (stat.size > most) return (0, import_open_plain_file.tooLarge)(most);
    return stat.size === 0 && holdsSome(path) ? "it says that it is empty, but is not" : void 0;
  } catch {
    return void 0;
  }
}
function holdsSome(path) {
  const file = (0, import_node_fs2.openSync)(path, import_node_fs2.constants.O_RDONLY | (import_node_fs2.constants.O_NONBLOCK ?? 0));
  try {
    return (0, import_node_fs2.readSync)(file, Buffer.alloc(RECORDS)) > 0;
  } finally {
    (0, import_node_fs2.closeSync)(file);
  }
}
var import_node_fs2, import_open_plain_file, NOTHING, RECORDS, MOST_TEXT_BYTES;
var init_endless_file = __esm({
  "orchestrator/io/git-files/endless-file.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_open_plain_file = __toESM(require_open_plain_file(), 1);
    NOTHING = "/dev/null";
    RECORDS = 4096;
    MOST_TEXT_BYTES = 32 * 2 ** 20;
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

// orchestrator/io/git-files/first-problem.ts
function firstProblem(all, find) {
  for (const one of all) {
    const problem = find(one);
    if (problem) return problem;
  }
  return void 0;
}
var init_first_problem = __esm({
  "orchestrator/io/git-files/first-problem.ts"() {
    "use strict";
  }
});

// orchestrator/io/git-files/look-through-git-dir.ts
function lookThroughGitDir(gitDir) {
  const worktrees = (0, import_node_path.join)(gitDir, "worktrees");
  return lookThroughOwn(gitDir) ?? firstProblem((0, import_names_in.namesIn)(worktrees), (name) => lookThroughOwn((0, import_node_path.join)(worktrees, name))) ?? lookThroughStore((0, import_node_path.join)(gitDir, "objects"), MOST_STORES);
}
function lookThroughOwn(gitDir) {
  return lookThrough(gitDir, TOP) ?? firstProblem(
    Object.entries(IN_FOLDERS),
    ([name, limit]) => lookThrough((0, import_node_path.join)(gitDir, name), { limit, isEntered: ALL })
  );
}
function lookThroughStore(objects, left) {
  const info = (0, import_node_path.join)(objects, "info");
  const list = (0, import_node_path.join)(info, "alternates");
  const problem = lookThrough(info, ABOUT_OBJECTS) ?? lookThrough(objects, OBJECTS);
  if (problem) return problem;
  const lines = (0, import_read_plain_file.readPlainFile)((0, import_resolve_within.followLinks)(list), MOST_TEXT_BYTES)?.split("\n") ?? [];
  const named = lines.filter((line) => line !== "" && !line.startsWith("#"));
  if (named.length > 0 && (left === 0 || named.some((line) => line.startsWith('"')))) return unknownStore(list);
  return firstProblem(named, (line) => lookThroughStore((0, import_node_path.resolve)(objects, line), left - 1));
}
function lookThrough(path, { limit, isEntered }) {
  const folders = [path];
  const linked = /* @__PURE__ */ new Set();
  let left = MOST_NAMES;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for (const entry of (0, import_names_in.entriesIn)(folder)) {
      const most = limit(entry.name);
      if (entry.isFile() && most === void 0) continue;
      const at = (0, import_node_path.join)(folder, entry.name);
      if (left-- === 0) return tooMany(path);
      const problem = entry.isDirectory() ? void 0 : endlessFile(at, most ?? Number.POSITIVE_INFINITY);
      if (problem) return problem;
      if (!isEntered(entry.name)) continue;
      const target = entry.isSymbolicLink() ? (0, import_resolve_within.followLinks)(at) : void 0;
      if (target !== void 0 && linked.has(target)) continue;
      if (target !== void 0) linked.add(target);
      if (target !== void 0 || entry.isDirectory()) folders.push(at);
    }
  }
  return void 0;
}
function tooMany(where) {
  const what = `it holds more than ${MOST_NAMES} files, too many to look for one that git cannot read`;
  return { where, what, fix: "Run `git gc`." };
}
function unknownStore(where) {
  const what = "it names stores of objects that only git finds";
  return { where, what, fix: "Name them by plain paths, or run `git repack -a -d`." };
}
var import_node_path, import_names_in, import_read_plain_file, import_resolve_within, MOST_NAMES, MOST_MAPPED_BYTES, wholeAre, ALL, NONE, OWN, MAPPED, TOP, STEPS, IN_FOLDERS, ABOUT_OBJECTS, OF_OBJECTS, OBJECTS, MOST_STORES;
var init_look_through_git_dir = __esm({
  "orchestrator/io/git-files/look-through-git-dir.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_names_in = __toESM(require_names_in(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    init_endless_file();
    init_first_problem();
    MOST_NAMES = 1e5;
    MOST_MAPPED_BYTES = 2 ** 31;
    wholeAre = (names) => (name) => names.test(name) ? MOST_TEXT_BYTES : void 0;
    [ALL, NONE] = [() => true, () => false];
    OWN = wholeAre(
      /^(?:HEAD|(?:AUTO|BISECT|CHERRY_PICK|COMMIT|MERGE|NOTES|ORIG|REBASE|REVERT|SQUASH|TAG)_[A-Z_]+|config|config\.worktree|commondir|gitdir|locked|shallow)$/
    );
    MAPPED = /^(?:index|sharedindex\..*|packed-refs)$/;
    TOP = { limit: (name) => MAPPED.test(name) ? MOST_MAPPED_BYTES : OWN(name), isEntered: NONE };
    STEPS = wholeAre(/^(?!\d+$|patch$)/);
    IN_FOLDERS = {
      info: wholeAre(/^(?:attributes|exclude|grafts|sparse-checkout)$/),
      logs: () => void 0,
      "rebase-apply": STEPS,
      "rebase-merge": STEPS,
      refs: wholeAre(/^/),
      reftable: wholeAre(/^tables\.list$/),
      sequencer: STEPS
    };
    ABOUT_OBJECTS = { limit: wholeAre(/^(?:alternates|commit-graph-chain)$/), isEntered: ALL };
    OF_OBJECTS = /^(?:[0-9a-f]{2}|pack|multi-pack-index\.d)$/;
    OBJECTS = {
      limit: wholeAre(/^multi-pack-index-chain$/),
      isEntered: (name) => OF_OBJECTS.test(name)
    };
    MOST_STORES = 6;
  }
});

// built-in:node:child_process
var spawnSync;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawnSync = (...args) => require("node:child_process").spawnSync(...args);
  }
});

// elsewhere:orchestrator/io/program-on-path.ts
var require_program_on_path = __commonJS({
  "elsewhere:orchestrator/io/program-on-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/program-on-path.ts");
    var names = {
      get foldersOnPath() {
        return module_().foldersOnPath;
      },
      get programOnPath() {
        return module_().programOnPath;
      },
      get withPlainPath() {
        return module_().withPlainPath;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/environment-of-git.ts
var require_environment_of_git = __commonJS({
  "elsewhere:orchestrator/io/settings/environment-of-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/environment-of-git.ts");
    var names = { get environmentOfGit() {
      return module_().environmentOfGit;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/git-files/look-through-settings.ts
function lookThroughSettings(commonDir, workTree) {
  const worktrees = (0, import_node_path2.join)(commonDir, "worktrees");
  const folders = [commonDir, ...(0, import_names_in2.namesIn)(worktrees).map((name) => (0, import_node_path2.join)(worktrees, name))];
  const files = /* @__PURE__ */ new Set([(0, import_node_path2.join)(commonDir, "config"), ...folders.map((folder) => (0, import_node_path2.join)(folder, "config.worktree"))]);
  for (const file of files) {
    const problem = files.size > MOST_FILES ? tooMany2(file) : endlessFile(file);
    if (problem) return problem;
    if (!MAY_NAME.test((0, import_read_plain_file2.readPlainFile)((0, import_resolve_within2.followLinks)(file), MOST_TEXT_BYTES) ?? "")) continue;
    const named = namedIn(file);
    if (named === void 0) return unreadable(file);
    for (const [name, path] of named) {
      if (name.startsWith("include")) files.add((0, import_node_path2.resolve)((0, import_node_path2.dirname)(file), path));
      else {
        const endless = endlessFile((0, import_node_path2.resolve)(workTree, path));
        if (endless) return endless;
      }
    }
  }
  return void 0;
}
function namedIn(file) {
  const asked = ["--file", file, "--no-includes", "--null", "--type=path", "--get-regexp", NAMING];
  const { status, stdout } = spawnSync((0, import_program_on_path.programOnPath)("git"), ["--no-pager", "config", ...asked], {
    cwd: (0, import_node_path2.parse)(file).root,
    env: { ...(0, import_environment_of_git.environmentOfGit)((0, import_node_path2.dirname)(file), process.env), GIT_DIR: (0, import_node_path2.join)(file, "none") },
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: MOST_TEXT_BYTES,
    stdio: ["ignore", "pipe", "ignore"]
  });
  if (status === 1) return [];
  if (status !== 0) return void 0;
  return stdout.split("\0").flatMap((entry) => {
    const at = entry.indexOf("\n");
    return at === -1 ? [] : [[entry.slice(0, at), entry.slice(at + 1)]];
  });
}
function tooMany2(where) {
  return { where, what: `more than ${MOST_FILES} files of settings are included`, fix: "Include fewer." };
}
function unreadable(where) {
  const what = "git cannot tell which files it includes or names for attributes and ignored files";
  return { where, what, fix: "Correct what `git config --list` complains about." };
}
var import_node_path2, import_names_in2, import_read_plain_file2, import_resolve_within2, import_program_on_path, import_environment_of_git, NAMING, MAY_NAME, MOST_FILES, PATIENCE_MS;
var init_look_through_settings = __esm({
  "orchestrator/io/git-files/look-through-settings.ts"() {
    "use strict";
    init_node_child_process();
    import_node_path2 = require("node:path");
    import_names_in2 = __toESM(require_names_in(), 1);
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
    import_program_on_path = __toESM(require_program_on_path(), 1);
    import_environment_of_git = __toESM(require_environment_of_git(), 1);
    init_endless_file();
    NAMING = String.raw`^(include\.path|includeif\..*\.path|core\.(attributesfile|excludesfile))$`;
    MAY_NAME = /include|attributesfile|excludesfile/i;
    MOST_FILES = 200;
    PATIENCE_MS = 5e3;
  }
});

// orchestrator/io/git-files/endless-in-git.ts
var endless_in_git_exports = {};
__export(endless_in_git_exports, {
  endlessInGit: () => endlessInGit,
  endlessInGitDir: () => endlessInGitDir
});
function endlessInGit(folder) {
  const top = (0, import_bounds_of.boundsOf)(folder);
  if (top === void 0) return void 0;
  const dotGit = (0, import_node_path3.join)(top, ".git");
  const found = (0, import_try_to2.tryTo)(() => (0, import_git_dir.findGitDir)(dotGit));
  return found?.kind === "own" ? endlessInGitDir(found.gitDir, top) : endlessFile(dotGit);
}
function endlessInGitDir(gitDir, workTree = gitDir) {
  const key = `${gitDir}\0${workTree}`;
  const known = looked.get(key);
  if (known && performance.now() - known.at < HOLDS_MS) return known.problem;
  const common = (0, import_git_dir.commonOf)(gitDir);
  const problem = lookThroughGitDir(common) ?? ((0, import_resolve_within3.isWithin)(common, gitDir) ? void 0 : lookThroughGitDir(gitDir)) ?? lookThroughSettings(common, workTree);
  looked.set(key, { at: performance.now(), problem });
  return problem;
}
var import_node_path3, import_git_dir, import_bounds_of, import_resolve_within3, import_try_to2, HOLDS_MS, looked;
var init_endless_in_git = __esm({
  "orchestrator/io/git-files/endless-in-git.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    import_git_dir = __toESM(require_git_dir(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_resolve_within3 = __toESM(require_resolve_within(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    init_endless_file();
    init_look_through_git_dir();
    init_look_through_settings();
    HOLDS_MS = 3e4;
    looked = /* @__PURE__ */ new Map();
  }
});

// orchestrator/io/git-files/look-through-checkout.ts
var look_through_checkout_exports = {};
__export(look_through_checkout_exports, {
  endlessInCheckout: () => endlessInCheckout,
  lookThroughCheckout: () => lookThroughCheckout,
  pathsOfIndex: () => pathsOfIndex
});
function pathsOfIndex(listed) {
  const entries = listed.split("\0").flatMap((entry) => [ENTRY.exec(entry) ?? []].filter((found) => found.length > 0));
  const paths = (found) => [...new Set(found.map(([, , path = ""]) => path))];
  return { paths: paths(entries), submodules: paths(entries.filter(([, mode]) => mode === "160000")) };
}
function lookThroughCheckout(folder, paths) {
  const folders = /* @__PURE__ */ new Set([""]);
  for (const path of paths) {
    for (let at = path.lastIndexOf("/"); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1))
      folders.add(path.slice(0, at));
  }
  const top = (0, import_bounds_of2.boundsOf)(folder) ?? folder;
  const below = [...folders].map((name) => (0, import_node_path4.join)(folder, name));
  const above = [];
  for (let at = folder; at !== top; at = (0, import_node_path4.dirname)(at)) above.push((0, import_node_path4.dirname)(at));
  const files = [...above, ...below].flatMap((at) => (at === top ? AT_TOP : IN_FOLDERS2).map((name) => (0, import_node_path4.join)(at, name)));
  return firstProblem(files, (file) => endlessFile(file));
}
function endlessInCheckout(workTree, ask) {
  const listed = ask("ls-files", "--stage", "-z");
  if (listed === void 0) return unlisted(workTree);
  const { paths, submodules } = pathsOfIndex(listed);
  const isOwn = (path) => (0, import_bounds_of2.boundsOf)((0, import_node_path4.join)(workTree, path)) === (0, import_node_path4.join)(workTree, path);
  return lookThroughCheckout(workTree, paths) ?? firstProblem(submodules.filter(isOwn), (path) => endlessInGit((0, import_node_path4.join)(workTree, path)));
}
function unlisted(where) {
  const what = "git does not list its files in time, or they are more than can be looked through";
  return { where, what, fix: "See what `git ls-files --stage` says." };
}
var import_node_path4, import_bounds_of2, IN_FOLDERS2, AT_TOP, ENTRY;
var init_look_through_checkout = __esm({
  "orchestrator/io/git-files/look-through-checkout.ts"() {
    "use strict";
    import_node_path4 = require("node:path");
    import_bounds_of2 = __toESM(require_bounds_of(), 1);
    init_endless_file();
    init_endless_in_git();
    init_first_problem();
    IN_FOLDERS2 = [".gitattributes", ".gitignore"];
    AT_TOP = [...IN_FOLDERS2, ".gitmodules", ".mailmap", ".lfsconfig"];
    ENTRY = /^(\d+) [^\t]*\t(.*)$/s;
  }
});

// elsewhere:orchestrator/io/plain-file/read-git-pointer.ts
var require_read_git_pointer = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-git-pointer.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-git-pointer.ts");
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

// orchestrator/io/git-files/endless-nested.ts
function endlessNested(folder) {
  const dotGit = (0, import_node_path5.join)(folder, ".git");
  const pointer = (0, import_read_git_pointer.readGitPointer)(dotGit, "gitdir: ");
  const gitDir = pointer.kind === "path" ? (0, import_node_path5.resolve)(folder, pointer.path) : dotGit;
  return firstProblem(TELLING, (name) => endlessFile((0, import_node_path5.join)(gitDir, name)));
}
function endlessBeside(workTree, paths) {
  const tracked = /* @__PURE__ */ new Set([""]);
  for (const path of paths)
    for (let at = (0, import_node_path5.dirname)(path); at !== "." && !tracked.has(at); at = (0, import_node_path5.dirname)(at)) tracked.add(at);
  return firstProblem(
    tracked,
    (folder) => firstProblem(
      foldersIn((0, import_node_path5.join)(workTree, folder)),
      (name) => tracked.has((0, import_node_path5.join)(folder, name)) ? void 0 : endlessNested((0, import_node_path5.join)(workTree, folder, name))
    )
  );
}
function foldersIn(folder) {
  return (0, import_names_in3.entriesIn)(folder).flatMap((entry) => entry.isDirectory() && entry.name !== ".git" ? [entry.name] : []);
}
var import_node_path5, import_names_in3, import_read_git_pointer, TELLING;
var init_endless_nested = __esm({
  "orchestrator/io/git-files/endless-nested.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    import_names_in3 = __toESM(require_names_in(), 1);
    import_read_git_pointer = __toESM(require_read_git_pointer(), 1);
    init_endless_file();
    init_first_problem();
    TELLING = ["HEAD", "commondir"];
  }
});

// orchestrator/io/git-files/look-through-untracked.ts
var look_through_untracked_exports = {};
__export(look_through_untracked_exports, {
  lookThroughUntracked: () => lookThroughUntracked
});
function lookThroughUntracked(workTree, ask) {
  const nested = endlessBeside(workTree, pathsOfIndex(ask("ls-files", "--stage", "-z") ?? "").paths);
  if (nested) return nested;
  const listed = ask("ls-files", "--others", "--directory", "--exclude-standard", "-z") ?? "";
  const folders = listed.split("\0").flatMap((path) => path.endsWith("/") ? (0, import_node_path6.join)(workTree, path) : []);
  let left = MOST_NAMES2;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const problem = endlessFile((0, import_node_path6.join)(folder, ".gitignore")) ?? endlessNested(folder);
    if (problem) return problem;
    const entries = (0, import_names_in4.entriesIn)(folder);
    left -= entries.length;
    if (left < 0) return void 0;
    if (entries.some(({ name }) => name === ".git")) continue;
    for (const entry of entries) if (entry.isDirectory()) folders.push((0, import_node_path6.join)(folder, entry.name));
  }
  return void 0;
}
var import_node_path6, import_names_in4, MOST_NAMES2;
var init_look_through_untracked = __esm({
  "orchestrator/io/git-files/look-through-untracked.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    import_names_in4 = __toESM(require_names_in(), 1);
    init_endless_file();
    init_endless_nested();
    init_look_through_checkout();
    MOST_NAMES2 = 5e4;
  }
});

// orchestrator/io/git-files/why-link-in-git.ts
var why_link_in_git_exports = {};
__export(why_link_in_git_exports, {
  whyLinkInGit: () => whyLinkInGit,
  whyLinkInStore: () => whyLinkInStore
});
function whyLinkInGit(gitDir, commonDir) {
  const tops = [.../* @__PURE__ */ new Set([commonDir, gitDir])];
  const inTops = whyLink(tops.map((path) => ({ path, goesOn: DEEP, writes: WRITTEN })));
  return inTops ?? whyLinkInStore(commonDir);
}
function whyLinkInStore(commonDir) {
  const store = { path: (0, import_node_path7.join)(commonDir, "objects"), goesOn: NONE2, writes: ALL2 };
  return whyLink([{ path: commonDir, goesOn: NONE2, writes: /^objects$/ }, store]);
}
function whyLink(all) {
  let left = MOST_NAMES3;
  const folders = [...all];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for (const entry of (0, import_names_in5.entriesIn)(folder.path)) {
      const path = (0, import_node_path7.join)(folder.path, entry.name);
      if (left-- === 0) return `${folder.path}: it holds too many files to look for links`;
      if (entry.isSymbolicLink() && folder.writes.test(entry.name)) return `${path}: it is a link`;
      if (entry.isDirectory() && folder.goesOn.test(entry.name) && !LEFT.test(entry.name))
        folders.push({ path, goesOn: ALL2, writes: ALL2 });
    }
  }
  return void 0;
}
var import_node_path7, import_names_in5, WRITTEN, DEEP, LEFT, MOST_NAMES3, ALL2, NONE2;
var init_why_link_in_git = __esm({
  "orchestrator/io/git-files/why-link-in-git.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    import_names_in5 = __toESM(require_names_in(), 1);
    WRITTEN = /^(?:[A-Z_]+|index|logs|objects|packed-refs|refs|reftable|worktrees)$/;
    DEEP = /^(?:logs|refs|reftable|worktrees)$/;
    LEFT = /^(?:hooks|modules)$/;
    MOST_NAMES3 = 1e5;
    ALL2 = /^/;
    NONE2 = /(?!)/;
  }
});

// orchestrator/io/git-files/is-git-directory.ts
var is_git_directory_exports = {};
__export(is_git_directory_exports, {
  isGitDirectory: () => isGitDirectory
});
function isGitDirectory({ gitDir, common }) {
  return hasHead((0, import_node_path8.join)(gitDir, "HEAD")) && ["objects", "refs"].every((name) => canEnter((0, import_node_path8.join)(common, name)));
}
function hasHead(path) {
  if ((0, import_try_to3.tryTo)(() => (0, import_node_fs3.lstatSync)(path).isSymbolicLink())) return isLinkedHead(path);
  return HEAD.test((0, import_read_plain_file3.readPlainFile)(path)?.slice(0, HEAD_READ) ?? "");
}
function canEnter(folder) {
  return (0, import_try_to3.tryTo)(() => {
    (0, import_node_fs3.accessSync)(`${folder}/`, import_node_fs3.constants.X_OK);
    return true;
  }) ?? false;
}
var import_node_fs3, import_node_path8, import_read_plain_file3, import_try_to3, HEAD_READ, HEAD;
var init_is_git_directory = __esm({
  "orchestrator/io/git-files/is-git-directory.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path8 = require("node:path");
    import_read_plain_file3 = __toESM(require_read_plain_file(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    init_is_linked_head();
    HEAD_READ = 255;
    HEAD = /^(?:ref:[ \t\r\n]*refs\/|[0-9a-f]{40})/i;
  }
});

// part:io/git-files
var git_files_exports = {};
__export(git_files_exports, {
  load: () => load
});
module.exports = __toCommonJS(git_files_exports);
var modules = {
  "orchestrator/io/git-files/is-linked-head.ts": () => (init_is_linked_head(), __toCommonJS(is_linked_head_exports)),
  "orchestrator/io/git-files/endless-in-git.ts": () => (init_endless_in_git(), __toCommonJS(endless_in_git_exports)),
  "orchestrator/io/git-files/look-through-checkout.ts": () => (init_look_through_checkout(), __toCommonJS(look_through_checkout_exports)),
  "orchestrator/io/git-files/look-through-untracked.ts": () => (init_look_through_untracked(), __toCommonJS(look_through_untracked_exports)),
  "orchestrator/io/git-files/why-link-in-git.ts": () => (init_why_link_in_git(), __toCommonJS(why_link_in_git_exports)),
  "orchestrator/io/git-files/is-git-directory.ts": () => (init_is_git_directory(), __toCommonJS(is_git_directory_exports)),
  "orchestrator/io/git-files/endless-file.ts": () => (init_endless_file(), __toCommonJS(endless_file_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
