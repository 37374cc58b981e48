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

// elsewhere:orchestrator/core/worktrees/run-branch.ts
var require_run_branch = __commonJS({
  "elsewhere:orchestrator/core/worktrees/run-branch.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/worktrees.cjs", "orchestrator/core/worktrees/run-branch.ts");
    var names = { get runBranch() {
      return module_().runBranch;
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

// orchestrator/io/worktrees/find-worktrees.ts
var find_worktrees_exports = {};
__export(find_worktrees_exports, {
  findWorktrees: () => findWorktrees
});
function findWorktrees(commonDir) {
  const folder = (0, import_node_path.join)(commonDir, "worktrees");
  return (0, import_names_in.namesIn)(folder).sort().flatMap((name) => toWorktree(commonDir, (0, import_node_path.join)(folder, name)));
}
function toWorktree(commonDir, gitDir) {
  if ((0, import_find_obstacle.findObstacle)(commonDir, gitDir)) return [];
  const pointer = (0, import_read_plain_file.readPlainFile)((0, import_node_path.join)(gitDir, "gitdir"), MOST_BYTES)?.trim();
  if (!pointer) return [];
  const path = (0, import_node_path.dirname)((0, import_node_path.resolve)(gitDir, pointer));
  const id = OF_AGENT.exec(path)?.[1];
  if (id === void 0 || isThere(path) && !isOfRepository(commonDir, path)) return [];
  const locked = (0, import_node_path.join)(gitDir, "locked");
  const lock = (0, import_node_fs.existsSync)(locked) ? { lockReason: ((0, import_read_plain_file.readPlainFile)(locked, MOST_BYTES) ?? "").trim() } : {};
  const made = (0, import_node_fs.statSync)((0, import_node_path.join)(gitDir, "commondir"), { throwIfNoEntry: false });
  return [{ id, path, gitDir, madeAt: (made?.mtime ?? /* @__PURE__ */ new Date(0)).toISOString(), ...lock }];
}
function isOfRepository(commonDir, path) {
  const around = (0, import_bounds_of.boundsOf)((0, import_node_path.dirname)(path));
  const found = around === void 0 ? void 0 : (0, import_try_to.tryTo)(() => (0, import_git_dir.findGitDir)((0, import_node_path.join)(around, ".git")));
  if (around === void 0 || found?.kind !== "own" || (0, import_resolve_within.followLinks)(found.common) !== (0, import_resolve_within.followLinks)(commonDir))
    return false;
  return (0, import_resolve_within.resolveWithin)(around, path).kind === "inside";
}
function isThere(path) {
  return (0, import_try_to.tryTo)(() => (0, import_node_fs.lstatSync)(path, { throwIfNoEntry: false })) !== void 0;
}
var import_node_fs, import_node_path, import_git_dir, import_names_in, import_bounds_of, import_find_obstacle, import_read_plain_file, import_resolve_within, import_try_to, OF_AGENT, MOST_BYTES;
var init_find_worktrees = __esm({
  "orchestrator/io/worktrees/find-worktrees.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_git_dir = __toESM(require_git_dir(), 1);
    import_names_in = __toESM(require_names_in(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_find_obstacle = __toESM(require_find_obstacle(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    OF_AGENT = /[\\/]\.claude[\\/]worktrees[\\/](agent-[A-Za-z0-9_-]{1,80})$/;
    MOST_BYTES = 64 * 2 ** 10;
  }
});

// built-in:node:child_process
var spawnSync;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawnSync = (...args) => require("node:child_process").spawnSync(...args);
  }
});

// elsewhere:orchestrator/core/worktrees/effect-of-call.ts
var require_effect_of_call = __commonJS({
  "elsewhere:orchestrator/core/worktrees/effect-of-call.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/worktrees.cjs", "orchestrator/core/worktrees/effect-of-call.ts");
    var names = { get effectOfCall() {
      return module_().effectOfCall;
    } };
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

// elsewhere:orchestrator/io/git-files/look-through-untracked.ts
var require_look_through_untracked = __commonJS({
  "elsewhere:orchestrator/io/git-files/look-through-untracked.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/look-through-untracked.ts");
    var names = { get lookThroughUntracked() {
      return module_().lookThroughUntracked;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-files/why-link-in-git.ts
var require_why_link_in_git = __commonJS({
  "elsewhere:orchestrator/io/git-files/why-link-in-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "git-files.cjs", "orchestrator/io/git-files/why-link-in-git.ts");
    var names = {
      get whyLinkInGit() {
        return module_().whyLinkInGit;
      },
      get whyLinkInStore() {
        return module_().whyLinkInStore;
      }
    };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/io/safe-git.ts
var require_safe_git = __commonJS({
  "elsewhere:orchestrator/io/safe-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/safe-git.ts");
    var names = {
      get MOST_GIT_OUTPUT() {
        return module_().MOST_GIT_OUTPUT;
      },
      get SAFE_GIT() {
        return module_().SAFE_GIT;
      },
      get SAFE_GIT_ENV() {
        return module_().SAFE_GIT_ENV;
      },
      get SAFE_SETTINGS() {
        return module_().SAFE_SETTINGS;
      },
      get nothingAbove() {
        return module_().nothingAbove;
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

// elsewhere:orchestrator/io/without-own-programs.ts
var require_without_own_programs = __commonJS({
  "elsewhere:orchestrator/io/without-own-programs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/without-own-programs.ts");
    var names = {
      get ledFilters() {
        return module_().ledFilters;
      },
      get settingsWithoutPrograms() {
        return module_().settingsWithoutPrograms;
      },
      get withoutOwnPrograms() {
        return module_().withoutOwnPrograms;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/worktrees/git.ts
function git(place, ...args) {
  return whyNotToChange(place, args) ?? run(place, args);
}
function whyNotToChange({ gitDir }, args) {
  const effect = (0, import_effect_of_call.effectOfCall)(args);
  if (effect === "reads") return void 0;
  const common = (0, import_git_dir2.commonOf)(gitDir);
  const link = effect === "stores" ? (0, import_why_link_in_git.whyLinkInStore)(common) : (0, import_why_link_in_git.whyLinkInGit)(gitDir, common);
  return link === void 0 ? void 0 : refusal(link);
}
function run({ gitDir, workTree, settings = [] }, args) {
  const endless = (0, import_endless_in_git.endlessInGitDir)(gitDir, workTree);
  if (endless) return refusal(`${endless.where}: ${endless.what}`);
  const { status, stdout, stderr, error } = spawnSync(
    (0, import_program_on_path.programOnPath)("git"),
    [...import_safe_git.SAFE_GIT, ...settings.flatMap((setting) => ["-c", setting]), ...args],
    {
      cwd: workTree ?? gitDir,
      env: {
        ...(0, import_environment_of_git.environmentOfGit)(workTree ?? gitDir, process.env),
        GIT_DIR: gitDir,
        // the file that names it may be a link, which git follows
        GIT_COMMON_DIR: (0, import_git_dir2.commonOf)(gitDir),
        ...workTree === void 0 ? {} : { GIT_WORK_TREE: workTree },
        ...import_safe_git.SAFE_GIT_ENV,
        LC_ALL: "C"
      },
      encoding: "utf8",
      timeout: PATIENCE_MS,
      maxBuffer: import_safe_git.MOST_GIT_OUTPUT,
      stdio: ["ignore", "pipe", "pipe"]
    }
  );
  if (status === 0) return { ok: true, stdout };
  return {
    ok: false,
    why: (error?.message ?? stderr).trim().split("\n").map((line) => line.trim()).join(" ") || "git failed",
    status,
    stdout: stdout ?? ""
  };
}
function gitWithoutPrograms(place, ...args) {
  const refused = whyNotToChange(place, args);
  if (refused) return refused;
  const ask = (...asked) => {
    const answer = git(place, ...asked);
    return answer.ok ? answer.stdout : void 0;
  };
  const options = (0, import_without_own_programs.withoutOwnPrograms)(ask);
  if (options === void 0) return refusal("git does not list the programs that its settings name");
  const endless = place.workTree === void 0 ? void 0 : findEndless(place.workTree, ask, args);
  if (endless) return refusal(`${endless.where}: ${endless.what}`);
  return run(place, [...options, ...args]);
}
function findEndless(workTree, ask, args) {
  const listsUntracked = ["--untracked-files=all", "--others"].some((one) => args.includes(one)) || args[0] === "clean";
  return (0, import_look_through_checkout.endlessInCheckout)(workTree, ask) ?? (listsUntracked ? (0, import_look_through_untracked.lookThroughUntracked)(workTree, ask) : void 0);
}
function refusal(why) {
  return { ok: false, why, status: null, stdout: "" };
}
var import_effect_of_call, import_git_dir2, import_endless_in_git, import_look_through_checkout, import_look_through_untracked, import_why_link_in_git, import_program_on_path, import_safe_git, import_environment_of_git, import_without_own_programs, ITSELF, PATIENCE_MS;
var init_git = __esm({
  "orchestrator/io/worktrees/git.ts"() {
    "use strict";
    init_node_child_process();
    import_effect_of_call = __toESM(require_effect_of_call(), 1);
    import_git_dir2 = __toESM(require_git_dir(), 1);
    import_endless_in_git = __toESM(require_endless_in_git(), 1);
    import_look_through_checkout = __toESM(require_look_through_checkout(), 1);
    import_look_through_untracked = __toESM(require_look_through_untracked(), 1);
    import_why_link_in_git = __toESM(require_why_link_in_git(), 1);
    import_program_on_path = __toESM(require_program_on_path(), 1);
    import_safe_git = __toESM(require_safe_git(), 1);
    import_environment_of_git = __toESM(require_environment_of_git(), 1);
    import_without_own_programs = __toESM(require_without_own_programs(), 1);
    ITSELF = "--no-deref";
    PATIENCE_MS = 6e4;
  }
});

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/printable.ts");
    var names = {
      get replaceUnprintable() {
        return module_().replaceUnprintable;
      },
      get toJson() {
        return module_().toJson;
      },
      get toLine() {
        return module_().toLine;
      },
      get toLines() {
        return module_().toLines;
      },
      get unprintableMark() {
        return module_().unprintableMark;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/worktrees/merge-commits.ts
var merge_commits_exports = {};
__export(merge_commits_exports, {
  contains: () => contains,
  mergeCommits: () => mergeCommits,
  tryMerge: () => tryMerge
});
function mergeCommits(place, ours, theirs, message) {
  const shared = git(place, "merge-base", ours, theirs);
  const common = shared.ok ? shared.stdout.trim() : void 0;
  if (common === ours) return { kind: "merged", commit: theirs };
  if (common === theirs) return { kind: "merged", commit: ours };
  const tried = tryMerge(place, ours, theirs);
  if (tried.kind !== "clean") return tried;
  const made = git(place, "commit-tree", tried.tree, "-p", ours, "-p", theirs, "-m", (0, import_printable.toLine)(message));
  return made.ok ? { kind: "merged", commit: made.stdout.trim() } : { kind: "failed", why: made.why };
}
function tryMerge(place, ours, theirs) {
  const answer = gitWithoutPrograms(
    place,
    "merge-tree",
    "--write-tree",
    "-z",
    "--name-only",
    "--no-messages",
    ours,
    theirs
  );
  const [tree = "", ...files] = answer.stdout.split("\0").filter((entry) => entry !== "");
  if (answer.ok) return { kind: "clean", tree };
  return answer.status === 1 ? { kind: "conflict", tree, files } : { kind: "failed", why: answer.why };
}
function contains(place, whole, part) {
  return git(place, "merge-base", "--is-ancestor", part, whole).ok;
}
var import_printable;
var init_merge_commits = __esm({
  "orchestrator/io/worktrees/merge-commits.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    init_git();
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

// orchestrator/io/worktrees/place-of.ts
var place_of_exports = {};
__export(place_of_exports, {
  checkoutOf: () => checkoutOf
});
function checkoutOf(projectDir) {
  const { isInGit, workTree } = (0, import_locate_state.locateState)(projectDir);
  if (!isInGit) return void 0;
  const found = (0, import_git_dir3.findGitDir)((0, import_node_path2.join)(workTree, ".git"));
  return found.kind === "own" ? { place: { gitDir: found.gitDir, workTree }, commonDir: found.common } : void 0;
}
var import_node_path2, import_git_dir3, import_locate_state;
var init_place_of = __esm({
  "orchestrator/io/worktrees/place-of.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    import_git_dir3 = __toESM(require_git_dir(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
  }
});

// elsewhere:orchestrator/core/ledger/agent-status.ts
var require_agent_status = __commonJS({
  "elsewhere:orchestrator/core/ledger/agent-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/agent-status.ts");
    var names = {
      get END_STATUSES() {
        return module_().END_STATUSES;
      },
      get OPEN_STATUSES() {
        return module_().OPEN_STATUSES;
      },
      get isOpen() {
        return module_().isOpen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/worktrees/judge-worktree.ts
var require_judge_worktree = __commonJS({
  "elsewhere:orchestrator/core/worktrees/judge-worktree.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/worktrees.cjs", "orchestrator/core/worktrees/judge-worktree.ts");
    var names = { get judgeWorktree() {
      return module_().judgeWorktree;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/process-stamp.ts
var require_process_stamp = __commonJS({
  "elsewhere:orchestrator/io/tasks/process-stamp.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/io/tasks/process-stamp.ts");
    var names = {
      get isDead() {
        return module_().isDead;
      },
      get isStranger() {
        return module_().isStranger;
      },
      get pidOf() {
        return module_().pidOf;
      },
      get stampOf() {
        return module_().stampOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/worktrees/own-links.ts
function ownLinks(worktree, gitDir, paths) {
  const root = (0, import_node_path3.dirname)((0, import_node_path3.dirname)((0, import_node_path3.dirname)(gitDir)));
  return paths.filter((path) => {
    const at = (0, import_node_path3.join)(worktree, path.replace(/\/$/, ""));
    return (0, import_node_fs2.lstatSync)(at, { throwIfNoEntry: false })?.isSymbolicLink() === true && (0, import_node_fs2.readlinkSync)(at).replace(/[\\/]$/, "") === (0, import_node_path3.join)(root, path.replace(/\/$/, ""));
  });
}
function dropOwnLinks({ path, gitDir }) {
  const others = git({ gitDir, workTree: path }, "ls-files", "--others", "-z");
  if (!others.ok) return;
  for (const link of ownLinks(
    path,
    gitDir,
    others.stdout.split("\0").filter((file) => file !== "")
  ))
    (0, import_node_fs2.unlinkSync)((0, import_node_path3.join)(path, link));
}
var import_node_fs2, import_node_path3;
var init_own_links = __esm({
  "orchestrator/io/worktrees/own-links.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path3 = require("node:path");
    init_git();
  }
});

// orchestrator/io/worktrees/size-of-folder.ts
function sizeOfFolder(folder) {
  let bytes = 0;
  const folders = [folder];
  for (let at = folders.pop(); at !== void 0; at = folders.pop()) {
    for (const entry of (0, import_names_in2.entriesIn)(at)) {
      const path = (0, import_node_path4.join)(at, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) bytes += sizeOf(path);
    }
  }
  return bytes;
}
function sizeOf(path) {
  try {
    const { nlink, size } = (0, import_node_fs3.lstatSync)(path);
    return nlink > 1 ? 0 : size;
  } catch {
    return 0;
  }
}
var import_node_fs3, import_node_path4, import_names_in2;
var init_size_of_folder = __esm({
  "orchestrator/io/worktrees/size-of-folder.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path4 = require("node:path");
    import_names_in2 = __toESM(require_names_in(), 1);
  }
});

// orchestrator/io/worktrees/read-worktrees.ts
var read_worktrees_exports = {};
__export(read_worktrees_exports, {
  countOwnCommits: () => countOwnCommits,
  headOf: () => headOf,
  readWorktree: () => readWorktree,
  readWorktrees: () => readWorktrees
});
function readWorktrees(commonDir, agents) {
  return findWorktrees(commonDir).map((found) => ({
    ...readWorktree(found, agents),
    bytes: sizeOfFolder(found.path)
  }));
}
function readWorktree(found, agents) {
  const { id, path, gitDir, madeAt, lockReason } = found;
  const agent = agents.findLast(({ agentId }) => `agent-${agentId}` === id);
  const isLockLeft = lockReason !== void 0 && isOfGoneClient(lockReason, agents);
  const { place, branch, head } = headOf(found);
  const isThere3 = place.workTree !== void 0;
  const ownCommits = countOwnCommits(place, branch, head);
  const changedFiles = isThere3 ? countChangedFiles(place, found) : void 0;
  const state = (0, import_judge_worktree.judgeWorktree)({
    isAtWork: agent !== void 0 && (0, import_agent_status.isOpen)(agent.status),
    ...lockReason === void 0 || isLockLeft ? {} : { lockReason },
    isThere: isThere3,
    hasSubmodules: (0, import_names_in3.namesIn)((0, import_node_path5.join)(gitDir, "modules")).length > 0 || isThere3 && holdsRepositories(place, path),
    isUnfinished: UNFINISHED.some((name) => (0, import_node_fs4.existsSync)((0, import_node_path5.join)(gitDir, name))),
    ...ownCommits === void 0 ? {} : { ownCommits },
    ...changedFiles === void 0 ? {} : { changedFiles }
  });
  return {
    id,
    path,
    ...branch === void 0 ? {} : { branch },
    ...head === void 0 ? {} : { head },
    ...agent?.taskId ? { taskId: agent.taskId } : {},
    ...agent ? { description: agent.description } : {},
    since: madeAt,
    ...isLockLeft ? { isLockLeft } : {},
    state
  };
}
function headOf({ path, gitDir }) {
  const place = { gitDir, ...(0, import_node_fs4.existsSync)(path) ? { workTree: path } : {} };
  const branch = said(place, "symbolic-ref", "--quiet", "HEAD")?.replace(/^refs\/heads\//, "");
  return { place, branch, head: said(place, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") };
}
function isOfGoneClient(reason, agents) {
  const [, pid, start] = CLIENTS_LOCK.exec(reason) ?? [];
  if (start === void 0) return false;
  const owner = agents.findLast((one) => one.owner?.endsWith(`-p${pid}-s${start}`))?.owner;
  return owner !== void 0 && (0, import_process_stamp.isDead)(owner);
}
function countOwnCommits(place, branch, head) {
  if (head === void 0) return branch === void 0 ? void 0 : 0;
  const others = [...branch === void 0 ? [] : [`--exclude=${branch}`], "--branches", "--tags", "--remotes"];
  const counted = said(place, "rev-list", "--count", head, "--not", ...others);
  return counted === void 0 ? void 0 : Number(counted);
}
function countChangedFiles(place, { path, gitDir }) {
  const options = ["--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=dirty", "--no-renames"];
  const answer = gitWithoutPrograms(place, "status", ...options);
  if (!answer.ok) return void 0;
  const entries = answer.stdout.split("\0").filter((entry) => entry !== "");
  const untracked = entries.flatMap((entry) => entry.startsWith("?? ") ? [entry.slice(3)] : []);
  return entries.length - ownLinks(path, gitDir, untracked).length;
}
function said(place, ...args) {
  const answer = git(place, ...args);
  return answer.ok ? answer.stdout.trim() : void 0;
}
function holdsRepositories(place, path) {
  const entries = said(place, "ls-files", "--stage", "-z")?.split("\0") ?? [];
  const folders = entries.filter((entry) => entry.startsWith("160000 ")).map((entry) => entry.split("	").slice(1));
  return folders.some((folder) => (0, import_node_fs4.existsSync)((0, import_node_path5.join)(path, folder.join("	"), ".git")));
}
var import_node_fs4, import_node_path5, import_agent_status, import_judge_worktree, import_names_in3, import_process_stamp, CLIENTS_LOCK, UNFINISHED;
var init_read_worktrees = __esm({
  "orchestrator/io/worktrees/read-worktrees.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path5 = require("node:path");
    import_agent_status = __toESM(require_agent_status(), 1);
    import_judge_worktree = __toESM(require_judge_worktree(), 1);
    import_names_in3 = __toESM(require_names_in(), 1);
    import_process_stamp = __toESM(require_process_stamp(), 1);
    init_find_worktrees();
    init_git();
    init_own_links();
    init_size_of_folder();
    CLIENTS_LOCK = /^claude .+ \(pid (\d+) start (\d+)\)$/;
    UNFINISHED = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply", "BISECT_LOG"];
  }
});

// orchestrator/io/worktrees/run-branches.ts
var run_branches_exports = {};
__export(run_branches_exports, {
  baseOfRun: () => baseOfRun,
  branchOfAttempt: () => branchOfAttempt,
  filesAhead: () => filesAhead,
  headForWorktrees: () => headForWorktrees,
  heldAgainst: () => heldAgainst,
  putOnRunBranch: () => putOnRunBranch,
  sizeOfDiff: () => sizeOfDiff,
  standsOn: () => standsOn,
  tipOfRun: () => tipOfRun
});
function baseOfRun(projectDir, run2, start) {
  const place = checkoutOf(projectDir)?.place;
  const head = place && headForWorktrees(place);
  if (typeof head !== "string" || !place) return void 0;
  const tip = hashOf(place, `refs/heads/${(0, import_run_branch.runBranch)(run2)}`);
  if (tip === void 0) return head;
  return withCheckout(place, tip, start);
}
function headForWorktrees(place) {
  const found = git(place, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  if (!found.ok) return found.status === 1 ? { kind: "no-commit" } : void 0;
  const usage = git(place, "merge-tree", "-h");
  if (!usage.ok && usage.status === null) return void 0;
  if (!usage.stdout.includes("--write-tree")) return { kind: "old-git" };
  return hashOf(place, "refs/heads/skyfom") === void 0 ? found.stdout.trim() : { kind: "branch-in-the-way" };
}
function branchOfAttempt(projectDir, run2, agent, base, { agents, remakes, start }) {
  const checkout = checkoutOf(projectDir);
  const seen = checkout && findWhole(checkout.commonDir, agent);
  if (!checkout || !seen) return { kind: "integrated", isOnRunBranch: false, uncommitted: void 0 };
  const { found, head, branch } = seen;
  if (head === void 0) return { kind: "unknown", why: `git finds no commit in ${found.path}` };
  if (base === void 0)
    return { kind: "unknown", why: "the brief that says where its worktree began is gone or damaged" };
  const tip = hashOf(checkout.place, `refs/heads/${(0, import_run_branch.runBranch)(run2)}`);
  const name = branch ?? head;
  const work = !HASH.test(base) || contains(checkout.place, base, head) ? {} : { work: { branch: name, from: base, to: head } };
  if (contains(checkout.place, tip ?? base, head)) {
    return {
      ...work,
      kind: "integrated",
      isOnRunBranch: tip !== void 0 && "work" in work,
      // only here does it matter what else is in the worktree, which takes git longer to say
      uncommitted: uncommittedIn(checkout.commonDir, found, agents)
    };
  }
  return {
    ...work,
    ...heldWork(checkout.place, head, tip ?? base, { name, canRemake: tip !== void 0, remakes, start })
  };
}
function findWhole(commonDir, agent) {
  for (let look = 1; ; look++) {
    const found = findWorktrees(commonDir).find(({ id }) => id === `agent-${agent}`);
    const seen = found && { found, ...headOf(found) };
    if (seen?.head !== void 0 || !found || look === MOST_LOOKS) return seen;
    (0, import_sleep_sync.sleepSync)(LOOK_EVERY_MS);
  }
}
function uncommittedIn(commonDir, found, agents) {
  const { id, state } = readWorktree(found, agents);
  if (state.kind !== "uncommitted") return void 0;
  (0, import_sleep_sync.sleepSync)(LOOK_EVERY_MS);
  const isStillThere = findWorktrees(commonDir).some((one) => one.id === id);
  return isStillThere ? { files: state.files, worktree: id } : void 0;
}
function heldWork(place, commit, tip, { name, canRemake, remakes, start }) {
  const merged = tryMerge(place, tip, commit);
  const onto = withCheckout(place, tip, start);
  const held = onto === tip ? merged : tryMerge(place, onto, commit);
  if (merged.kind === "failed") return { kind: "unknown", why: merged.why };
  if (held.kind === "failed") return { kind: "unknown", why: held.why };
  if (merged.kind === "clean" && held.kind === "clean") return { kind: "mergeable", name, commit };
  const inRun = merged.kind === "conflict" ? merged.files : [];
  const files = [.../* @__PURE__ */ new Set([...inRun, ...held.kind === "conflict" ? held.files : []])];
  return canRemake && files.every((file) => inRun.includes(file) && remakes.includes(file)) ? { kind: "to-remake", name, commit, onto: tip, files } : { kind: "conflict", name, files };
}
function standsOn(projectDir, agent, commit) {
  const checkout = checkoutOf(projectDir);
  const found = checkout && findWorktrees(checkout.commonDir).find(({ id }) => id === `agent-${agent}`);
  const head = found && headOf(found).head;
  return !checkout || head === void 0 || !HASH.test(commit) || contains(checkout.place, head, commit);
}
function withCheckout(place, commit, start) {
  const head = hashOf(place, "HEAD");
  const isOther = start !== void 0 && HASH.test(start) && head !== void 0 && !contains(place, head, start);
  const merged = head === void 0 || isOther ? void 0 : mergeCommits(place, commit, head, WITH_CHECKOUT);
  return merged?.kind === "merged" ? merged.commit : commit;
}
function putOnRunBranch(projectDir, run2, commit, message) {
  const checkout = checkoutOf(projectDir);
  if (!checkout) return "the repository is gone";
  const { place } = checkout;
  const name = `refs/heads/${(0, import_run_branch.runBranch)(run2)}`;
  const usedBy = checkedOutAt(checkout, name);
  if (usedBy !== void 0) return `its branch is checked out in ${usedBy}; check out another branch there`;
  const tip = hashOf(place, name);
  const merged = tip === void 0 ? { kind: "merged", commit } : mergeCommits(place, tip, commit, message);
  if (merged.kind === "failed") return merged.why;
  if (merged.kind === "conflict") return `it conflicts in ${merged.files.join(", ")}`;
  const moved = gitWithoutPrograms(
    place,
    "update-ref",
    ITSELF,
    "-m",
    "skyfom: take in",
    name,
    merged.commit,
    tip ?? ""
  );
  return moved.ok ? void 0 : moved.why;
}
function filesAhead(projectDir, run2) {
  const place = checkoutOf(projectDir)?.place;
  if (!place) return [];
  const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
  const answer = git(place, "diff", ...options, `HEAD...refs/heads/${(0, import_run_branch.runBranch)(run2)}`, "--");
  return answer.ok ? answer.stdout.split("\0").filter((file) => file !== "") : [];
}
function sizeOfDiff(projectDir, from, to) {
  const place = checkoutOf(projectDir)?.place;
  const answer = place && git(place, "diff", "--shortstat", "--no-ext-diff", "--no-textconv", `${from}...${to}`, "--");
  if (!answer?.ok) return void 0;
  const count = (what) => Number(new RegExp(`(\\d+) ${what}`).exec(answer.stdout)?.[1] ?? 0);
  return { files: count("file"), added: count("insertion"), removed: count("deletion") };
}
function heldAgainst(projectDir, run2, start) {
  const place = checkoutOf(projectDir)?.place;
  const tip = tipOfRun(projectDir, run2);
  return place && tip && withCheckout(place, tip, start);
}
function tipOfRun(projectDir, run2) {
  const place = checkoutOf(projectDir)?.place;
  return place && (hashOf(place, `refs/heads/${(0, import_run_branch.runBranch)(run2)}`) ?? hashOf(place, "HEAD"));
}
function checkedOutAt({ place }, name) {
  const answer = git(place, "for-each-ref", "--format=%(worktreepath)", name);
  const path = answer.stdout.trim();
  return path === "" ? void 0 : path;
}
function hashOf(place, name) {
  const answer = git(place, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  return answer.ok ? answer.stdout.trim() : void 0;
}
var import_run_branch, import_sleep_sync, HASH, LOOK_EVERY_MS, MOST_LOOKS, WITH_CHECKOUT;
var init_run_branches = __esm({
  "orchestrator/io/worktrees/run-branches.ts"() {
    "use strict";
    import_run_branch = __toESM(require_run_branch(), 1);
    import_sleep_sync = __toESM(require_sleep_sync(), 1);
    init_find_worktrees();
    init_git();
    init_merge_commits();
    init_place_of();
    init_read_worktrees();
    HASH = /^[0-9a-f]{40,64}$/;
    LOOK_EVERY_MS = 100;
    MOST_LOOKS = 30;
    WITH_CHECKOUT = "Merge the current state of the checkout";
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

// elsewhere:orchestrator/io/plain-file/read-below.ts
var require_read_below = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-below.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-below.ts");
    var names = {
      get namesBelow() {
        return module_().namesBelow;
      },
      get readBelow() {
        return module_().readBelow;
      }
    };
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

// orchestrator/io/worktrees/start/base-notes.ts
var base_notes_exports = {};
__export(base_notes_exports, {
  isMissedByHook: () => isMissedByHook,
  noteBase: () => noteBase,
  readBaseNote: () => readBaseNote
});
function noteBase(paths, run2, agent, note) {
  const folder = (0, import_brief_files.folderOf)(paths, run2, "base");
  (0, import_try_to2.tryTo)(() => {
    (0, import_change_within.makeFolderWithin)((0, import_node_path6.dirname)(paths.runs), folder);
    (0, import_replace_file.replaceFile)(paths.tmp, (0, import_node_path6.join)(folder, agent), note.kind === "reached" ? "" : JSON.stringify(note));
  });
}
function readBaseNote(paths, run2, agent) {
  const text = (0, import_read_below.readBelow)((0, import_node_path6.dirname)(paths.runs), (0, import_node_path6.join)((0, import_brief_files.folderOf)(paths, run2, "base"), agent), MOST_BYTES2);
  if (text === void 0) return void 0;
  return text === "" ? { kind: "reached" } : { kind: "missed", ...parseMissed(text) };
}
function isMissedByHook(paths, run2) {
  return (0, import_names_in4.namesIn)((0, import_brief_files.folderOf)(paths, run2, "base")).some((agent) => {
    const note = readBaseNote(paths, run2, agent);
    return note?.kind === "missed" && note.isByHook;
  });
}
function parseMissed(text) {
  try {
    const { why, isByHook } = JSON.parse(text);
    return { why: String(why), isByHook: isByHook === true };
  } catch {
    return { why: text, isByHook: false };
  }
}
var import_node_path6, import_names_in4, import_change_within, import_read_below, import_brief_files, import_replace_file, import_try_to2, MOST_BYTES2;
var init_base_notes = __esm({
  "orchestrator/io/worktrees/start/base-notes.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    import_names_in4 = __toESM(require_names_in(), 1);
    import_change_within = __toESM(require_change_within(), 1);
    import_read_below = __toESM(require_read_below(), 1);
    import_brief_files = __toESM(require_brief_files(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    MOST_BYTES2 = 2 ** 14;
  }
});

// orchestrator/io/worktrees/start-of-run.ts
var start_of_run_exports = {};
__export(start_of_run_exports, {
  startOfRun: () => startOfRun
});
function startOfRun(paths, { run: run2, attempt }) {
  for (let number = 1; number <= attempt; number++) {
    const base = (0, import_brief_files2.readBrief)(paths, { run: run2, attempt: number })?.base;
    if (base !== void 0) return base;
  }
  return void 0;
}
var import_brief_files2;
var init_start_of_run = __esm({
  "orchestrator/io/worktrees/start-of-run.ts"() {
    "use strict";
    import_brief_files2 = __toESM(require_brief_files(), 1);
  }
});

// orchestrator/io/worktrees/read-space.ts
var read_space_exports = {};
__export(read_space_exports, {
  limitOfSpace: () => limitOfSpace,
  measureSometimes: () => measureSometimes,
  measureSpace: () => measureSpace,
  readSpace: () => readSpace
});
function limitOfSpace({ worktreeMegabytes }) {
  return worktreeMegabytes === void 0 ? void 0 : worktreeMegabytes * MEGABYTE;
}
function measureSometimes(now, measure = measureSpace) {
  let kept;
  return (projectDir) => {
    const atMs = now().getTime();
    if (!kept || Math.abs(atMs - kept.atMs) >= GOOD_MS) kept = { atMs, measured: measure(projectDir) };
    return kept.measured;
  };
}
function readSpace(projectDir, settings, pending, measure = measureSpace) {
  const limit = limitOfSpace(settings);
  const measured = limit === void 0 ? void 0 : measure(projectDir);
  return limit === void 0 || !measured ? void 0 : { used: measured.used, each: measured.each, limit, pending };
}
function sizesOf({ commonDir }) {
  return findWorktrees(commonDir).map(({ path }) => sizeOfFolder(path));
}
function sum(sizes) {
  return sizes.reduce((all, one) => all + one, 0);
}
function sizeOfCommit(place) {
  const answer = git(place, "ls-tree", "-r", "-z", "--format=%(objectsize)", "HEAD");
  return answer.ok ? sum(answer.stdout.split("\0").map((size) => Number(size) || 0)) : 0;
}
var MEGABYTE, measureSpace, GOOD_MS;
var init_read_space = __esm({
  "orchestrator/io/worktrees/read-space.ts"() {
    "use strict";
    init_find_worktrees();
    init_git();
    init_place_of();
    init_size_of_folder();
    MEGABYTE = 1e6;
    measureSpace = (projectDir) => {
      const checkout = checkoutOf(projectDir);
      if (!checkout) return void 0;
      const sizes = sizesOf(checkout);
      return { used: sum(sizes), each: Math.max(sizeOfCommit(checkout.place), ...sizes) };
    };
    GOOD_MS = 6e4;
  }
});

// orchestrator/io/worktrees/start/unmerged-runs.ts
var unmerged_runs_exports = {};
__export(unmerged_runs_exports, {
  unmergedRuns: () => unmergedRuns
});
function unmergedRuns(projectDir) {
  const place = checkoutOf(projectDir)?.place;
  const head = place && git(place, "rev-parse", "HEAD^{commit}", "HEAD^{tree}");
  if (!place || !head?.ok) return [];
  const [commit = "", tree] = head.stdout.trim().split("\n");
  const options = ["--sort=-committerdate", `--count=${MOST_BRANCHES}`, "--format=%(refname:lstrip=2)"];
  const listed2 = git(place, "for-each-ref", ...options, `--no-merged=${commit}`, "refs/heads/skyfom/run-*");
  return listed2.stdout.split("\n").filter((name) => name !== "").filter((name) => {
    const merged = tryMerge(place, commit, `refs/heads/${name}`);
    return merged.kind !== "clean" || merged.tree !== tree;
  });
}
var MOST_BRANCHES;
var init_unmerged_runs = __esm({
  "orchestrator/io/worktrees/start/unmerged-runs.ts"() {
    "use strict";
    init_git();
    init_merge_commits();
    init_place_of();
    MOST_BRANCHES = 20;
  }
});

// elsewhere:orchestrator/core/settings/asked-commands.ts
var require_asked_commands = __commonJS({
  "elsewhere:orchestrator/core/settings/asked-commands.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/settings.cjs", "orchestrator/core/settings/asked-commands.ts");
    var names = {
      get askedCheck() {
        return module_().askedCheck;
      },
      get askedCommands() {
        return module_().askedCommands;
      },
      get askedForward() {
        return module_().askedForward;
      },
      get askedRemake() {
        return module_().askedRemake;
      },
      get askedSetUp() {
        return module_().askedSetUp;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/approvals.ts
var require_approvals = __commonJS({
  "elsewhere:orchestrator/io/settings/approvals.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/approvals.ts");
    var names = {
      get isApproved() {
        return module_().isApproved;
      },
      get keepApproval() {
        return module_().keepApproval;
      },
      get withdraw() {
        return module_().withdraw;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/worktrees/literal-path.ts
function literalPath(path) {
  return `:(top,literal)${path}`;
}
var init_literal_path = __esm({
  "orchestrator/io/worktrees/literal-path.ts"() {
    "use strict";
  }
});

// orchestrator/io/worktrees/start/what-worktrees-lack.ts
var what_worktrees_lack_exports = {};
__export(what_worktrees_lack_exports, {
  uncommittedFiles: () => uncommittedFiles,
  whatWorktreesLack: () => whatWorktreesLack
});
function whatWorktreesLack(projectDir, root, settings) {
  const checkout = checkoutOf(projectDir);
  if (!checkout) return void 0;
  const head = headForWorktrees(checkout.place);
  if (typeof head !== "string") return head;
  const identity = git(checkout.place, "var", "GIT_COMMITTER_IDENT");
  if (!identity.ok && identity.status !== null) return { kind: "no-identity" };
  const asked = (0, import_asked_commands.askedSetUp)(settings);
  const setUp = asked && (0, import_approvals.isApproved)(root, asked) ? settings.worktreeSetUp : void 0;
  const { workTree } = checkout.place;
  if (setUp?.run !== void 0 || workTree === void 0) return void 0;
  if ((0, import_node_fs5.existsSync)((0, import_node_path7.join)(workTree, ".gitmodules"))) return { kind: "submodules" };
  const paths = notTracked(checkout, notBrought(neededIn(workTree), setUp));
  if (paths.length === 0) return void 0;
  return { kind: "untracked", paths, isAsked: notBrought(paths, settings.worktreeSetUp).length === 0 };
}
function neededIn(workTree) {
  const top = foldersIn(workTree, [""]);
  return ["", ...top, ...foldersIn(workTree, top)].flatMap((folder) => NEEDED.map((name) => import_node_path7.posix.join(folder, name))).filter((path) => (0, import_node_fs5.existsSync)((0, import_node_path7.join)(workTree, path)));
}
function foldersIn(workTree, parents) {
  const folders = parents.flatMap(
    (parent) => (0, import_names_in5.entriesIn)((0, import_node_path7.join)(workTree, parent)).flatMap(
      (entry) => entry.isDirectory() && !entry.name.startsWith(".") && !NEEDED.includes(entry.name) ? [import_node_path7.posix.join(parent, entry.name)] : []
    )
  );
  return folders.slice(0, MOST_FOLDERS);
}
function notBrought(paths, { copy = [], link = [], run: run2 } = {}) {
  if (run2 !== void 0) return [];
  const brought = new Set([...copy, ...link].map((path) => import_node_path7.posix.normalize(`${path}/`)));
  return paths.filter((path) => !brought.has(`${path}/`));
}
function notTracked({ place }, paths) {
  if (paths.length === 0) return [];
  const listed2 = git(place, "ls-files", "-z", "--", ...paths.map(literalPath)).stdout.split("\0");
  return paths.filter((path) => !listed2.some((file) => file === path || file.startsWith(`${path}/`)));
}
function uncommittedFiles(projectDir) {
  const place = checkoutOf(projectDir)?.place;
  if (!place) return [];
  const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv", "--ignore-submodules=dirty"];
  const changed = gitWithoutPrograms(place, "diff", ...options, "HEAD", "--");
  const added = gitWithoutPrograms(place, "ls-files", "--others", "--directory", "--exclude-standard", "-z");
  const listed2 = [changed, added].flatMap((answer) => answer.ok ? answer.stdout.split("\0") : []);
  return listed2.filter((file) => file !== "" && !OWN.test(file));
}
var import_node_fs5, import_node_path7, import_asked_commands, import_names_in5, import_approvals, NEEDED, OWN, MOST_FOLDERS;
var init_what_worktrees_lack = __esm({
  "orchestrator/io/worktrees/start/what-worktrees-lack.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path7 = require("node:path");
    import_asked_commands = __toESM(require_asked_commands(), 1);
    import_names_in5 = __toESM(require_names_in(), 1);
    import_approvals = __toESM(require_approvals(), 1);
    init_git();
    init_literal_path();
    init_place_of();
    init_run_branches();
    NEEDED = ["node_modules", ".venv", "venv", "vendor", "Pods", ".env", ".env.local"];
    OWN = /^\.(?:beads|claude)\//;
    MOST_FOLDERS = 200;
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
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

// orchestrator/io/worktrees/check-worktree.ts
var check_worktree_exports = {};
__export(check_worktree_exports, {
  clearCheckWorktree: () => clearCheckWorktree,
  openCheckWorktree: () => openCheckWorktree,
  placeOfCheckWorktree: () => placeOfCheckWorktree,
  removeCheckWorktree: () => removeCheckWorktree
});
function checkWorktreePath(root, run2) {
  return (0, import_node_path8.join)(root, ".claude", "worktrees", nameOf(run2));
}
function entryOf(commonDir, run2) {
  return (0, import_node_path8.join)(commonDir, "worktrees", nameOf(run2));
}
function nameOf(run2) {
  return `skyfom-check-${run2}`;
}
function openCheckWorktree({ commonDir }, root, run2, commit) {
  const path = checkWorktreePath(root, run2);
  (0, import_change_within2.makeFolderWithin)(root, (0, import_node_path8.dirname)(path));
  (0, import_state_paths.ignoreFolder)((0, import_node_path8.dirname)(path));
  const place = placeOfWorktree(commonDir, path);
  if (place) {
    const steps = [
      ["reset", "--hard", "--quiet", commit],
      ["clean", "-ffdq"]
    ];
    if (steps.every((step) => gitWithoutPrograms(place, ...step).ok)) return { kind: "open", path };
  }
  removeCheckWorktree({ commonDir }, root, run2);
  const made = gitWithoutPrograms(
    { gitDir: commonDir },
    "worktree",
    "add",
    "--force",
    "--force",
    "--detach",
    "--quiet",
    "--",
    path,
    commit
  );
  return made.ok ? { kind: "open", path } : { kind: "failed", why: made.why };
}
function removeCheckWorktree({ commonDir }, root, run2) {
  const path = checkWorktreePath(root, run2);
  if (isFolder(path)) gitWithoutPrograms({ gitDir: commonDir }, "worktree", "remove", "--force", "--force", "--", path);
  (0, import_change_within2.makeFolderWithin)(root, (0, import_node_path8.dirname)(path));
  (0, import_node_fs6.rmSync)(path, { recursive: true, force: true });
  const entry = entryOf(commonDir, run2);
  if ((0, import_find_obstacle2.findObstacle)(commonDir, (0, import_node_path8.dirname)(entry)) === void 0) (0, import_node_fs6.rmSync)(entry, { recursive: true, force: true });
}
function clearCheckWorktree(projectDir, run2) {
  const { root } = (0, import_locate_state2.locateState)(projectDir);
  const checkout = checkoutOf(projectDir);
  if (!checkout) return;
  const isLeft = [checkWorktreePath(root, run2), entryOf(checkout.commonDir, run2)].some(import_bounds_of2.isThere);
  if (isLeft) removeCheckWorktree(checkout, root, run2);
}
function isFolder(path) {
  return (0, import_node_fs6.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
function placeOfCheckWorktree({ commonDir }, root, run2) {
  return placeOfWorktree(commonDir, checkWorktreePath(root, run2));
}
function placeOfWorktree(commonDir, path) {
  const dotGit = (0, import_node_path8.join)(path, ".git");
  if (!isFolder(path) || !(0, import_node_fs6.existsSync)(dotGit)) return void 0;
  const found = (0, import_git_dir4.findGitDir)(dotGit);
  if (found.kind !== "own" || found.common !== commonDir || (0, import_node_path8.dirname)(found.gitDir) !== (0, import_node_path8.join)(commonDir, "worktrees"))
    return void 0;
  return (0, import_node_fs6.existsSync)(found.gitDir) ? { gitDir: found.gitDir, workTree: path } : void 0;
}
var import_node_fs6, import_node_path8, import_git_dir4, import_locate_state2, import_state_paths, import_bounds_of2, import_change_within2, import_find_obstacle2;
var init_check_worktree = __esm({
  "orchestrator/io/worktrees/check-worktree.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path8 = require("node:path");
    import_git_dir4 = __toESM(require_git_dir(), 1);
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_bounds_of2 = __toESM(require_bounds_of(), 1);
    import_change_within2 = __toESM(require_change_within(), 1);
    import_find_obstacle2 = __toESM(require_find_obstacle(), 1);
    init_git();
    init_place_of();
  }
});

// elsewhere:orchestrator/io/checks/run-command.ts
var require_run_command = __commonJS({
  "elsewhere:orchestrator/io/checks/run-command.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "checks.cjs", "orchestrator/io/checks/run-command.ts");
    var names = { get runCommand() {
      return module_().runCommand;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/worktrees/remake-files.ts
var remake_files_exports = {};
__export(remake_files_exports, {
  remakeFiles: () => remakeFiles
});
async function remakeFiles(checkout, root, run2, how) {
  const { ours, theirs, files, commands, seconds, log } = how;
  const { place: main } = checkout;
  const tree = tryMerge(main, ours, theirs);
  if (tree.kind !== "conflict") return { why: tree.kind === "failed" ? tree.why : "there is no conflict any more" };
  const halfway = git(main, "commit-tree", tree.tree, "-p", ours, "-p", theirs, "-m", "To be made again");
  if (!halfway.ok) return { why: halfway.why };
  const opened = openCheckWorktree(checkout, root, run2, halfway.stdout.trim());
  if (opened.kind === "failed") throw new Error(`the worktree for the check could not be made: ${opened.why}`);
  const { path } = opened;
  const place = placeOfCheckWorktree(checkout, root, run2);
  if (!place) return { why: "its worktree is gone" };
  for (const file of files) {
    if (!gitWithoutPrograms(place, "checkout", "--quiet", ours, "--", literalPath(file)).ok)
      (0, import_change_within3.removeFileWithin)(path, (0, import_node_path9.join)(path, file));
  }
  await how.setUp(path);
  for (const command of new Set(files.map((file) => commands[file] ?? "false"))) {
    const { passed, why, output } = await (0, import_run_command.runCommand)(command, path, log, seconds);
    if (!passed) return { why: `\`${command}\`: ${why}
${output}` };
  }
  const after = placeOfCheckWorktree(checkout, root, run2);
  if (!after) return { why: "a command has removed the .git of its worktree" };
  const missing = files.find((file) => !(0, import_node_fs7.lstatSync)((0, import_node_path9.join)(path, file), { throwIfNoEntry: false })?.isFile());
  if (missing !== void 0) return { why: `its command has made no file ${missing}` };
  const added = gitWithoutPrograms(after, "add", "--force", "--", ...files.map(literalPath));
  const written = added.ok ? git(after, "write-tree") : added;
  if (!written.ok) return { why: written.why };
  const message = (0, import_printable2.toLine)(how.message);
  const made = git(main, "commit-tree", written.stdout.trim(), "-p", ours, "-p", theirs, "-m", message);
  return made.ok ? { commit: made.stdout.trim() } : { why: made.why };
}
var import_node_fs7, import_node_path9, import_printable2, import_run_command, import_change_within3;
var init_remake_files = __esm({
  "orchestrator/io/worktrees/remake-files.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path9 = require("node:path");
    import_printable2 = __toESM(require_printable(), 1);
    import_run_command = __toESM(require_run_command(), 1);
    import_change_within3 = __toESM(require_change_within(), 1);
    init_check_worktree();
    init_git();
    init_literal_path();
    init_merge_commits();
  }
});

// orchestrator/io/worktrees/start/set-up-worktree.ts
var set_up_worktree_exports = {};
__export(set_up_worktree_exports, {
  setUpWorktree: () => setUpWorktree
});
async function setUpWorktree(root, worktree, setUp, log) {
  const began = performance.now();
  const took = () => Math.round(performance.now() - began);
  const { copy = [], link = [], run: run2, seconds = 300 } = setUp;
  for (const path of [...copy, ...link]) {
    const failure = bring(root, worktree, path, link.includes(path));
    if (failure !== void 0) return { tookMs: took(), failure };
  }
  if (run2 === void 0) return { tookMs: took() };
  const { passed, why, output } = await (0, import_run_command2.runCommand)(run2, worktree, log, seconds);
  return passed ? { tookMs: took() } : { tookMs: took(), failure: `${run2}: ${why}
${output.slice(-2e3)}` };
}
function bring(root, worktree, path, isLink) {
  const [from, to] = [(0, import_node_path10.join)(root, path), (0, import_node_path10.join)(worktree, path)];
  if (!(0, import_node_fs8.existsSync)(from)) return void 0;
  const ends = [(0, import_resolve_within2.resolveWithin)(root, from), (0, import_resolve_within2.resolveWithin)(worktree, (0, import_node_path10.dirname)(to))];
  const outside = ends.find(({ kind }) => kind === "outside");
  if (outside?.kind === "outside") return `${path} leads to ${outside.leadsTo}`;
  if ((0, import_node_fs8.lstatSync)(to, { throwIfNoEntry: false })) return void 0;
  try {
    (0, import_node_fs8.mkdirSync)((0, import_node_path10.dirname)(to), { recursive: true });
    if (isLink) (0, import_node_fs8.symlinkSync)(from, to, (0, import_node_fs8.lstatSync)(from).isDirectory() ? "junction" : "file");
    else (0, import_node_fs8.cpSync)(from, to, { recursive: true, force: false, verbatimSymlinks: true });
    return void 0;
  } catch (error) {
    return `${path}: ${error.message}`;
  }
}
var import_node_fs8, import_node_path10, import_run_command2, import_resolve_within2;
var init_set_up_worktree = __esm({
  "orchestrator/io/worktrees/start/set-up-worktree.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_path10 = require("node:path");
    import_run_command2 = __toESM(require_run_command(), 1);
    import_resolve_within2 = __toESM(require_resolve_within(), 1);
  }
});

// elsewhere:orchestrator/core/worktrees/cut-conflicts.ts
var require_cut_conflicts = __commonJS({
  "elsewhere:orchestrator/core/worktrees/cut-conflicts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/worktrees.cjs", "orchestrator/core/worktrees/cut-conflicts.ts");
    var names = { get cutConflicts() {
      return module_().cutConflicts;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/worktrees/conflict-sides.ts
function conflictSides(place, { attempts }, { ours, theirs, files }) {
  const merged = attempts.filter(({ outcome }) => outcome?.branch !== void 0 && outcome.work !== void 0);
  const made = merged.flatMap(({ taskId, title, outcome }) => {
    const { from = "", to = "" } = outcome?.work ?? {};
    return [{ taskId, title, commits: new Set(listed(git(place, "rev-list", `${from}..${to}`), "\n")) }];
  });
  const of = (range) => commitsOf(place, range, files).map(({ hash, subject }) => {
    const task = made.find(({ commits }) => commits.has(hash));
    return { hash, subject, ...task ? { taskId: task.taskId, title: task.title } : {} };
  });
  return { ours: of(`${theirs}..${ours}`), theirs: of(`${ours}..${theirs}`) };
}
function commitsOf(place, range, files) {
  const options = ["--no-merges", "--no-show-signature", "-z", `--max-count=${MOST_COMMITS}`, "--format=%H %s"];
  return listed(git(place, "log", ...options, range, "--", ...files.map(literalPath)), "\0").map((line) => {
    const [hash = "", ...subject] = line.split(" ");
    return { hash, subject: subject.join(" ") };
  });
}
function listed(answer, separator) {
  return answer.ok ? answer.stdout.split(separator).filter((line) => line !== "") : [];
}
var MOST_COMMITS;
var init_conflict_sides = __esm({
  "orchestrator/io/worktrees/conflict-sides.ts"() {
    "use strict";
    init_git();
    init_literal_path();
    MOST_COMMITS = 20;
  }
});

// orchestrator/io/worktrees/show-conflict.ts
var show_conflict_exports = {};
__export(show_conflict_exports, {
  showConflict: () => showConflict
});
function showConflict(projectDir, run2, branch, start) {
  const place = checkoutOf(projectDir)?.place;
  const tip = heldAgainst(projectDir, run2.id, start);
  if (!place || tip === void 0) return void 0;
  const styled = { ...place, settings: ["merge.conflictStyle=zdiff3"] };
  const answer = gitWithoutPrograms(styled, "merge-tree", "--write-tree", "--name-only", "-z", tip, branch);
  if (answer.ok || answer.status !== 1) return void 0;
  const [head = "", ...rest] = answer.stdout.split("\0\0");
  const [tree = "", ...paths] = head.split("\0");
  const files = paths.slice(0, MOST_FILES).flatMap((path) => {
    const shown = git(place, "cat-file", "blob", `${tree}:${path}`);
    return shown.ok && shown.stdout.length <= LARGEST ? [{ path, text: shown.stdout }] : [];
  });
  const said2 = rest.join("\0").split("\0").filter((text) => text.startsWith("CONFLICT"));
  return {
    shown: [said2.join("").trim(), (0, import_cut_conflicts.cutConflicts)(files)].filter((text) => text !== "").join("\n\n"),
    sides: conflictSides(place, run2, { ours: tip, theirs: branch, files: paths.slice(0, MOST_FILES) })
  };
}
var import_cut_conflicts, MOST_FILES, LARGEST;
var init_show_conflict = __esm({
  "orchestrator/io/worktrees/show-conflict.ts"() {
    "use strict";
    import_cut_conflicts = __toESM(require_cut_conflicts(), 1);
    init_conflict_sides();
    init_git();
    init_place_of();
    init_run_branches();
    MOST_FILES = 10;
    LARGEST = 4e5;
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

// elsewhere:orchestrator/core/worktrees/plan-removal.ts
var require_plan_removal = __commonJS({
  "elsewhere:orchestrator/core/worktrees/plan-removal.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/worktrees.cjs", "orchestrator/core/worktrees/plan-removal.ts");
    var names = { get planRemoval() {
      return module_().planRemoval;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/worktrees/remove-worktree.ts
var remove_worktree_exports = {};
__export(remove_worktree_exports, {
  removeWorktree: () => removeWorktree
});
function removeWorktree(commonDir, { id, path, head = "" }, { isForced, unlocks, dropsBranch, makesBranch }) {
  const place = { gitDir: commonDir };
  const found = findWorktrees(commonDir).find((one) => one.id === id);
  if (found) dropOwnLinks(found);
  const steps = [
    ...makesBranch === void 0 ? [] : [["branch", "--no-track", "--", makesBranch, head]],
    ...unlocks ? [["worktree", "unlock", "--", path]] : [],
    ["worktree", "remove", ...isForced ? ["--force"] : [], "--", path],
    ...dropsBranch === void 0 ? [] : [["update-ref", ITSELF, "-d", `refs/heads/${dropsBranch}`, head]]
  ];
  for (const step of steps) {
    const answer = gitWithoutPrograms(place, ...step);
    if (!answer.ok) return { where: id, what: answer.why.replace(/\.$/, ""), fix: `Check ${path}, then try again.` };
  }
  return void 0;
}
var init_remove_worktree = __esm({
  "orchestrator/io/worktrees/remove-worktree.ts"() {
    "use strict";
    init_find_worktrees();
    init_git();
    init_own_links();
  }
});

// orchestrator/io/worktrees/clear-worktrees.ts
var clear_worktrees_exports = {};
__export(clear_worktrees_exports, {
  clearWorktrees: () => clearWorktrees,
  sweepWorktrees: () => sweepWorktrees
});
function clearWorktrees(ledger, projectDir, run2, taskId) {
  const own = run2.attempts.filter((attempt) => attempt.taskId === taskId && attempt.isolation !== void 0);
  const checkout = own.length > 0 ? checkoutOf(projectDir) : void 0;
  if (!checkout) return;
  const agents = ledger.agents();
  const ids = idsOf(run2, own, agents);
  clear(checkout, agents, ({ id }) => ids.has(id));
}
function sweepWorktrees(ledger, projectDir, run2) {
  const own = run2.attempts.filter(({ isolation }) => isolation !== void 0);
  const checkout = own.length > 0 ? checkoutOf(projectDir) : void 0;
  if (!checkout) return;
  const agents = ledger.agents();
  const settled = own.filter(({ outcome }) => outcome !== void 0 && outcome.kind !== "in-doubt");
  const ids = idsOf(run2, settled, agents);
  const known = new Set(agents.map(({ agentId }) => `agent-${agentId}`));
  clear(
    checkout,
    agents,
    ({ id }) => ids.has(id) || !known.has(id),
    ({ id, isLockLeft }) => ids.has(id) || isLockLeft === true
  );
  dropBareBranches(checkout, known, ids);
}
function dropBareBranches({ commonDir }, known, settled) {
  const place = { gitDir: commonDir };
  const format = "--format=%(refname) %(objectname) %(worktreepath)";
  const prefix = `refs/heads/${CLIENTS_BRANCHES}`;
  const worktrees = new Set(findWorktrees(commonDir).map(({ id }) => id));
  for (const line of git(place, "for-each-ref", format, `${prefix}agent-*`).stdout.split("\n")) {
    const [ref = "", head, usedBy] = line.split(" ");
    const id = ref.slice(prefix.length);
    if (head === void 0 || usedBy !== "" || worktrees.has(id)) continue;
    if (!settled.has(id) && (known.has(id) || isYoung((0, import_node_path11.join)(commonDir, ref)))) continue;
    if (countOwnCommits(place, `${CLIENTS_BRANCHES}${id}`, head) === 0)
      gitWithoutPrograms(place, "update-ref", ITSELF, "-d", ref, head);
  }
}
function isYoung(file) {
  const written = (0, import_node_fs9.statSync)(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== void 0 && Date.now() - written < MADE_WITHIN_MS;
}
function idsOf(run2, attempts, agents) {
  const references = new Set(attempts.map(({ number }) => (0, import_reference.renderReference)({ run: run2.id, attempt: number })));
  return new Set(
    agents.flatMap(({ reference, agentId }) => references.has(reference ?? "") ? [`agent-${agentId}`] : [])
  );
}
function clear({ commonDir }, agents, isMeant, mayGo = () => true) {
  for (const found of findWorktrees(commonDir).filter(isMeant)) {
    const worktree = readWorktree(found, agents);
    const removal = (0, import_plan_removal.planRemoval)(worktree);
    if (mayGo(worktree) && removal.kind === "possible" && removal.cost === void 0)
      removeWorktree(commonDir, worktree, removal);
  }
}
var import_node_fs9, import_node_path11, import_reference, import_plan_removal, CLIENTS_BRANCHES, MADE_WITHIN_MS;
var init_clear_worktrees = __esm({
  "orchestrator/io/worktrees/clear-worktrees.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path11 = require("node:path");
    import_reference = __toESM(require_reference(), 1);
    import_plan_removal = __toESM(require_plan_removal(), 1);
    init_find_worktrees();
    init_git();
    init_place_of();
    init_read_worktrees();
    init_remove_worktree();
    CLIENTS_BRANCHES = "worktree-";
    MADE_WITHIN_MS = 5e3;
  }
});

// orchestrator/io/worktrees/fast-forward.ts
function checkedOut(place) {
  const named = git(place, "symbolic-ref", "--no-recurse", "--quiet", "HEAD");
  if (!named.ok) return named.status === 1 ? { branch: void 0 } : { why: named.why };
  const ref = named.stdout.trim();
  if (git(place, "symbolic-ref", "--quiet", ref).ok) return { why: `${ref} is a symbolic ref to another branch` };
  return { branch: ref.replace(/^refs\/heads\//, "") };
}
function fastForward(place, commit) {
  const found = checkedOut(place);
  if ("why" in found) return refusal(found.why);
  const { branch } = found;
  if (branch?.includes("=")) return refusal(`git cannot be told to leave out the options of a branch named ${branch}`);
  const merge = ["merge", "--ff-only", "--no-verify-signatures", "--quiet", commit];
  return gitWithoutPrograms(
    { ...place, ...branch ? { settings: [`branch.${branch}.mergeOptions=`] } : {} },
    ...merge
  );
}
var init_fast_forward = __esm({
  "orchestrator/io/worktrees/fast-forward.ts"() {
    "use strict";
    init_git();
  }
});

// orchestrator/io/worktrees/forward-branch.ts
var forward_branch_exports = {};
__export(forward_branch_exports, {
  forwardBranch: () => forwardBranch
});
function forwardBranch(projectDir, run2) {
  const checkout = checkoutOf(projectDir);
  if (!checkout) return left("there is no repository");
  const { place } = checkout;
  const said2 = (...args) => {
    const answer = git(place, ...args);
    return answer.ok ? answer.stdout.trim() : void 0;
  };
  const found = checkedOut(place);
  if ("why" in found) return left(found.why);
  const { branch } = found;
  const head = said2("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  const tip = said2("rev-parse", "--verify", "--quiet", `refs/heads/${(0, import_run_branch2.runBranch)(run2)}^{commit}`);
  if (branch === void 0 || head === void 0) return left("no branch is checked out");
  if (tip === void 0) return left("its own branch is gone");
  if (contains(place, head, tip)) return { kind: "moved", branch };
  const options = ["--porcelain", "-z", "--untracked-files=no", "--ignore-submodules=dirty"];
  const status = gitWithoutPrograms(place, "status", ...options);
  if (!status.ok || status.stdout !== "") return left("your checkout has changes that are not committed");
  const merged = mergeCommits(place, head, tip, `Merge ${(0, import_run_branch2.runBranch)(run2)}`);
  if (merged.kind === "conflict") return left(`it conflicts with your branch in ${merged.files.join(", ")}`);
  if (merged.kind === "failed") return left(merged.why);
  const moved = fastForward(place, merged.commit);
  return moved.ok ? { kind: "moved", branch } : left(moved.why);
}
function left(why) {
  return { kind: "left", why };
}
var import_run_branch2;
var init_forward_branch = __esm({
  "orchestrator/io/worktrees/forward-branch.ts"() {
    "use strict";
    import_run_branch2 = __toESM(require_run_branch(), 1);
    init_fast_forward();
    init_git();
    init_merge_commits();
    init_place_of();
  }
});

// orchestrator/io/worktrees/why-not-pushed.ts
var why_not_pushed_exports = {};
__export(why_not_pushed_exports, {
  whyNotPushed: () => whyNotPushed
});
function whyNotPushed(projectDir, branch, commit) {
  const place = checkoutOf(projectDir)?.place;
  const refs = (pattern) => {
    const answer = place && git(place, "for-each-ref", "--format=%(objectname)", pattern);
    return answer?.ok ? answer.stdout.split("\n").filter((hash) => hash !== "") : [];
  };
  const [tip] = commit === void 0 ? refs(`refs/heads/${branch}`) : [commit];
  const remotes = place && git(place, "remote");
  const [remote = "origin"] = remotes?.ok ? remotes.stdout.split("\n").filter((name) => name !== "") : [];
  if (tip === void 0)
    return { where: branch, what: "there is no such branch", fix: "Name another run: `skyfom runs` lists them." };
  if (refs(`refs/remotes/*/${branch}`).includes(tip)) return void 0;
  return {
    where: branch,
    what: "it is not pushed",
    fix: `Push it first: git push ${remote} ${commit === void 0 ? branch : `${commit}:refs/heads/${branch}`}`
  };
}
var init_why_not_pushed = __esm({
  "orchestrator/io/worktrees/why-not-pushed.ts"() {
    "use strict";
    init_git();
    init_place_of();
  }
});

// part:io/worktrees
var worktrees_exports = {};
__export(worktrees_exports, {
  load: () => load
});
module.exports = __toCommonJS(worktrees_exports);
var modules = {
  "orchestrator/io/worktrees/run-branches.ts": () => (init_run_branches(), __toCommonJS(run_branches_exports)),
  "orchestrator/io/worktrees/start/base-notes.ts": () => (init_base_notes(), __toCommonJS(base_notes_exports)),
  "orchestrator/io/worktrees/start-of-run.ts": () => (init_start_of_run(), __toCommonJS(start_of_run_exports)),
  "orchestrator/io/worktrees/read-space.ts": () => (init_read_space(), __toCommonJS(read_space_exports)),
  "orchestrator/io/worktrees/start/unmerged-runs.ts": () => (init_unmerged_runs(), __toCommonJS(unmerged_runs_exports)),
  "orchestrator/io/worktrees/start/what-worktrees-lack.ts": () => (init_what_worktrees_lack(), __toCommonJS(what_worktrees_lack_exports)),
  "orchestrator/io/worktrees/check-worktree.ts": () => (init_check_worktree(), __toCommonJS(check_worktree_exports)),
  "orchestrator/io/worktrees/merge-commits.ts": () => (init_merge_commits(), __toCommonJS(merge_commits_exports)),
  "orchestrator/io/worktrees/place-of.ts": () => (init_place_of(), __toCommonJS(place_of_exports)),
  "orchestrator/io/worktrees/remake-files.ts": () => (init_remake_files(), __toCommonJS(remake_files_exports)),
  "orchestrator/io/worktrees/start/set-up-worktree.ts": () => (init_set_up_worktree(), __toCommonJS(set_up_worktree_exports)),
  "orchestrator/io/worktrees/show-conflict.ts": () => (init_show_conflict(), __toCommonJS(show_conflict_exports)),
  "orchestrator/io/worktrees/clear-worktrees.ts": () => (init_clear_worktrees(), __toCommonJS(clear_worktrees_exports)),
  "orchestrator/io/worktrees/forward-branch.ts": () => (init_forward_branch(), __toCommonJS(forward_branch_exports)),
  "orchestrator/io/worktrees/why-not-pushed.ts": () => (init_why_not_pushed(), __toCommonJS(why_not_pushed_exports)),
  "orchestrator/io/worktrees/find-worktrees.ts": () => (init_find_worktrees(), __toCommonJS(find_worktrees_exports)),
  "orchestrator/io/worktrees/read-worktrees.ts": () => (init_read_worktrees(), __toCommonJS(read_worktrees_exports)),
  "orchestrator/io/worktrees/remove-worktree.ts": () => (init_remove_worktree(), __toCommonJS(remove_worktree_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
