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

// elsewhere:orchestrator/core/footprints/estimate-files.ts
var require_estimate_files = __commonJS({
  "elsewhere:orchestrator/core/footprints/estimate-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/footprints.cjs", "orchestrator/core/footprints/estimate-files.ts");
    var names = { get estimateFiles() {
      return module_().estimateFiles;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/footprints/footprints.ts
var require_footprints = __commonJS({
  "elsewhere:orchestrator/core/footprints/footprints.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/footprints.cjs", "orchestrator/core/footprints/footprints.ts");
    var names = { get NO_FOOTPRINTS() {
      return module_().NO_FOOTPRINTS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/footprints/names-in-text.ts
var require_names_in_text = __commonJS({
  "elsewhere:orchestrator/core/footprints/names-in-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/footprints.cjs", "orchestrator/core/footprints/names-in-text.ts");
    var names = { get namesInText() {
      return module_().namesInText;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/run-branches.ts
var require_run_branches = __commonJS({
  "elsewhere:orchestrator/io/worktrees/run-branches.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/io/worktrees/run-branches.ts");
    var names = {
      get baseOfRun() {
        return module_().baseOfRun;
      },
      get branchOfAttempt() {
        return module_().branchOfAttempt;
      },
      get filesAhead() {
        return module_().filesAhead;
      },
      get headForWorktrees() {
        return module_().headForWorktrees;
      },
      get heldAgainst() {
        return module_().heldAgainst;
      },
      get putOnRunBranch() {
        return module_().putOnRunBranch;
      },
      get sizeOfDiff() {
        return module_().sizeOfDiff;
      },
      get standsOn() {
        return module_().standsOn;
      },
      get tipOfRun() {
        return module_().tipOfRun;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/footprints/tracked-files.ts
var require_tracked_files = __commonJS({
  "elsewhere:orchestrator/core/footprints/tracked-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/footprints.cjs", "orchestrator/core/footprints/tracked-files.ts");
    var names = { get TrackedFiles() {
      return module_().TrackedFiles;
    } };
    module2.exports = Object.create(names);
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

// orchestrator/io/footprints/read-repository.ts
function readRepository(root, symbols) {
  const listed = (0, import_ask_git.askGit)(root, ["ls-files", "--stage", "-z"]);
  const { paths } = (0, import_look_through_checkout.pathsOfIndex)(listed ?? "");
  if (listed === void 0 || (0, import_look_through_checkout.lookThroughCheckout)(root, paths)) return void 0;
  const files = new import_tracked_files.TrackedFiles(paths);
  return { files, definedIn: findDefinitions(root, paths, symbols.slice(0, MOST_SYMBOLS)), history: readHistory(root) };
}
function findDefinitions(root, paths, symbols) {
  const found = /* @__PURE__ */ new Map();
  if (symbols.length === 0) return found;
  const large = paths.filter((path) => isLarge((0, import_node_path.join)(root, path)));
  if (large.length > MOST_LARGE) return found;
  const pattern = `(^|[^[:alnum:]_])(${DEFINES})[[:space:]]+(\\([^)]*\\)[[:space:]]*)?(${symbols.join("|")})($|[^[:alnum:]_])`;
  const told = (0, import_ask_git.askGit)(root, ["grep", "-z", "-I", "-o", "-E", ...GREP, "-e", pattern, "--", ...large.map(without)]) ?? "";
  for (const line of told.split("\n")) {
    const [file = "", match = ""] = line.split("\0");
    const symbol = /(\w+)\W*$/.exec(match)?.[1];
    if (symbol === void 0) continue;
    const known = found.get(symbol) ?? [];
    if (!known.includes(file)) found.set(symbol, [...known, file]);
  }
  return found;
}
function isLarge(path) {
  return ((0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false })?.size ?? 0) > LARGEST;
}
function without(path) {
  return `:(exclude,literal)${path}`;
}
function readHistory(root) {
  const format = [`--format=${COMMIT}`, "--name-only", "-z", "--no-renames", "--no-merges", "--no-ext-diff"];
  const told = (0, import_ask_git.askGit)(root, ["log", `--max-count=${MOST_COMMITS}`, ...format, "HEAD"]) ?? "";
  return told.split(COMMIT).map((commit) => commit.split(/[\0\n]+/).filter((file) => file !== ""));
}
var import_node_fs, import_node_path, import_tracked_files, import_ask_git, import_look_through_checkout, MOST_SYMBOLS, MOST_COMMITS, LARGEST, MOST_LARGE, COMMIT, DEFINES, GREP;
var init_read_repository = __esm({
  "orchestrator/io/footprints/read-repository.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_tracked_files = __toESM(require_tracked_files(), 1);
    import_ask_git = __toESM(require_ask_git(), 1);
    import_look_through_checkout = __toESM(require_look_through_checkout(), 1);
    MOST_SYMBOLS = 400;
    MOST_COMMITS = 400;
    LARGEST = 4e6;
    MOST_LARGE = 500;
    COMMIT = "";
    DEFINES = "class|def|function|func|fn|interface|type|struct|enum|trait|object|record|module|namespace|const|let|var|val|macro_rules!";
    GREP = ["--no-recurse-submodules", "--no-color", "--no-line-number", "--no-column", "--full-name"];
  }
});

// orchestrator/io/footprints/read-footprints.ts
var read_footprints_exports = {};
__export(read_footprints_exports, {
  readFootprints: () => readFootprints
});
function readFootprints(folder, run, { known, tasks }) {
  return {
    estimates: known.estimates ?? estimate(folder.workTree, tasks),
    ahead: known.ahead ?? (0, import_run_branches.filesAhead)(folder.projectDir, run)
  };
}
function estimate(workTree, tasks) {
  const names = new Map(tasks.map((task) => [task.id, (0, import_names_in_text.namesInText)(textOf(task))]));
  const symbols = new Set([...names.values()].flatMap((one) => one.symbols));
  if (symbols.size === 0 && [...names.values()].every(({ paths }) => paths.length === 0))
    return import_footprints.NO_FOOTPRINTS.estimates;
  const repository = readRepository(workTree, [...symbols]);
  if (repository === void 0) return import_footprints.NO_FOOTPRINTS.estimates;
  const estimates = [...names].map(([id, named]) => [id, (0, import_estimate_files.estimateFiles)(named, repository)]);
  return new Map(estimates.filter(([, files]) => files.length > 0));
}
function textOf({ title, description, design, acceptance, notes }) {
  return [title, description, design, acceptance, notes].join("\n");
}
var import_estimate_files, import_footprints, import_names_in_text, import_run_branches;
var init_read_footprints = __esm({
  "orchestrator/io/footprints/read-footprints.ts"() {
    "use strict";
    import_estimate_files = __toESM(require_estimate_files(), 1);
    import_footprints = __toESM(require_footprints(), 1);
    import_names_in_text = __toESM(require_names_in_text(), 1);
    import_run_branches = __toESM(require_run_branches(), 1);
    init_read_repository();
  }
});

// part:io/footprints
var footprints_exports = {};
__export(footprints_exports, {
  load: () => load
});
module.exports = __toCommonJS(footprints_exports);
var modules = { "orchestrator/io/footprints/read-footprints.ts": () => (init_read_footprints(), __toCommonJS(read_footprints_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
