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

// orchestrator/core/worktrees/branch-work.ts
var branch_work_exports = {};
__export(branch_work_exports, {
  diffCommand: () => diffCommand,
  tellSize: () => tellSize
});
function diffCommand({ from, to }) {
  return `git diff ${from.slice(0, SHOWN)}...${to.slice(0, SHOWN)}`;
}
function tellSize({ files, added, removed }) {
  return `${files} ${files === 1 ? "file" : "files"} +${added} \u2212${removed}`;
}
var SHOWN;
var init_branch_work = __esm({
  "orchestrator/core/worktrees/branch-work.ts"() {
    "use strict";
    SHOWN = 12;
  }
});

// orchestrator/core/worktrees/effect-of-call.ts
var effect_of_call_exports = {};
__export(effect_of_call_exports, {
  effectOfCall: () => effectOfCall
});
function effectOfCall(args) {
  const at = args.findIndex((arg, index) => isWord(arg) && args[index - 1] !== "-c");
  const command = args[at] ?? "";
  const reads = Object.hasOwn(READS_AS, command) ? READS_AS[command]?.(args.slice(at + 1)) : READS.has(command);
  if (reads) return "reads";
  return STORES.has(command) ? "stores" : "changes";
}
function isWord(arg) {
  return !arg.startsWith("-");
}
function writesNoFile(rest) {
  return !rest.some((arg) => arg.startsWith("--output"));
}
var READS, READS_AS, STORES;
var init_effect_of_call = __esm({
  "orchestrator/core/worktrees/effect-of-call.ts"() {
    "use strict";
    READS = /* @__PURE__ */ new Set([
      "cat-file",
      "for-each-ref",
      "ls-files",
      "ls-tree",
      "merge-base",
      "rev-list",
      "rev-parse",
      "status"
    ]);
    READS_AS = {
      config: (rest) => rest.includes("--list"),
      diff: writesNoFile,
      log: writesNoFile,
      remote: (rest) => rest.length === 0,
      "symbolic-ref": (rest) => rest.filter(isWord).length === 1 && rest.every((arg) => isWord(arg) || /^--(?:no-recurse|quiet)$/.test(arg))
    };
    STORES = /* @__PURE__ */ new Set(["commit-tree", "merge-tree"]);
  }
});

// orchestrator/core/worktrees/judge-worktree.ts
var judge_worktree_exports = {};
__export(judge_worktree_exports, {
  judgeWorktree: () => judgeWorktree
});
function judgeWorktree(facts) {
  const { lockReason, ownCommits: commits, changedFiles: files, isUnfinished } = facts;
  if (facts.isAtWork) return { kind: "at-work" };
  if (lockReason !== void 0) return { kind: "locked", reason: lockReason };
  if (commits === void 0) return { kind: "unreadable", why: "git cannot list its commits" };
  if (facts.hasSubmodules) return { kind: "submodules" };
  if (!facts.isThere) return { kind: "gone", commits };
  if (files === void 0) return { kind: "unreadable", why: "git cannot compare its files with its last commit" };
  if (files > 0 || isUnfinished) return { kind: "uncommitted", files, isUnfinished, commits };
  return commits > 0 ? { kind: "unmerged", commits } : { kind: "merged" };
}
var init_judge_worktree = __esm({
  "orchestrator/core/worktrees/judge-worktree.ts"() {
    "use strict";
  }
});

// orchestrator/core/worktrees/run-branch.ts
var run_branch_exports = {};
__export(run_branch_exports, {
  runBranch: () => runBranch
});
function runBranch(run) {
  return `skyfom/run-${run}`;
}
var init_run_branch = __esm({
  "orchestrator/core/worktrees/run-branch.ts"() {
    "use strict";
  }
});

// orchestrator/core/worktrees/worktree-lack.ts
var worktree_lack_exports = {};
__export(worktree_lack_exports, {
  fewPaths: () => fewPaths
});
function fewPaths(paths) {
  return { paths: paths.slice(0, MOST_PATHS), more: Math.max(0, paths.length - MOST_PATHS) };
}
var MOST_PATHS;
var init_worktree_lack = __esm({
  "orchestrator/core/worktrees/worktree-lack.ts"() {
    "use strict";
    MOST_PATHS = 5;
  }
});

// orchestrator/core/worktrees/task-branch.ts
var task_branch_exports = {};
__export(task_branch_exports, {
  tellBranch: () => tellBranch
});
function tellBranch({ size, told }) {
  return [...size ? [tellSize(size)] : [], told].join(", ");
}
var init_task_branch = __esm({
  "orchestrator/core/worktrees/task-branch.ts"() {
    "use strict";
    init_branch_work();
  }
});

// orchestrator/core/worktrees/worktree-space.ts
var worktree_space_exports = {};
__export(worktree_space_exports, {
  whyNoSpace: () => whyNoSpace
});
function whyNoSpace({ used, limit, each, pending }, begun) {
  const then = used + (pending + begun + 1) * each;
  return then <= limit ? void 0 : { then, limit };
}
var init_worktree_space = __esm({
  "orchestrator/core/worktrees/worktree-space.ts"() {
    "use strict";
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

// elsewhere:orchestrator/core/text/counted.ts
var require_counted = __commonJS({
  "elsewhere:orchestrator/core/text/counted.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/counted.ts");
    var names = { get counted() {
      return module_().counted;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/worktrees/cut-conflicts.ts
var cut_conflicts_exports = {};
__export(cut_conflicts_exports, {
  cutConflicts: () => cutConflicts
});
function cutConflicts(files) {
  const parts = files.flatMap(({ path, text }) => hunksOf(text.split("\n")).map((hunk) => `${path}
${hunk}`));
  const whole = parts.join("\n\n");
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST)}
\u2026 ${(0, import_counted.counted)(whole.length - LONGEST, "character")} more`;
}
function hunksOf(lines) {
  const hunks = [];
  let begin;
  const keep = (from, after) => hunks.push(lines.slice(Math.max(0, from - LINES_AROUND), after + LINES_AROUND).join("\n"));
  for (const [at, line] of lines.entries()) {
    if (begin === void 0) begin = isBegin(line) ? at : void 0;
    else if (line.startsWith(">>>>>>> ")) {
      keep(begin, at + 1);
      begin = void 0;
    }
  }
  if (begin !== void 0) keep(begin, lines.length);
  return hunks;
}
function isBegin(line) {
  return line.startsWith("<<<<<<< ");
}
var import_counted, LINES_AROUND, LONGEST;
var init_cut_conflicts = __esm({
  "orchestrator/core/worktrees/cut-conflicts.ts"() {
    "use strict";
    import_counted = __toESM(require_counted(), 1);
    LINES_AROUND = 3;
    LONGEST = 8e3;
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-for-shell.ts");
    var names = {
      get quoteArgument() {
        return module_().quoteArgument;
      },
      get quoteForShell() {
        return module_().quoteForShell;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/worktrees/describe-state.ts
var describe_state_exports = {};
__export(describe_state_exports, {
  describeState: () => describeState
});
function describeState(state) {
  switch (state.kind) {
    case "at-work":
      return "its agent is at work";
    case "locked":
      return state.reason === "" ? "it is locked" : `it is locked: ${state.reason}`;
    case "unreadable":
      return state.why;
    case "submodules":
      return "it has submodules of its own, whose commits would be lost with it";
    case "uncommitted":
      return [
        ...state.files > 0 ? [`${(0, import_counted2.counted)(state.files, "file")} not committed`] : [],
        ...state.isUnfinished ? ["an unfinished merge or rebase"] : [],
        ...ownCommits(state.commits)
      ].join(", ");
    case "unmerged":
      return ownCommits(state.commits).join("");
    case "gone":
      return ["its folder is gone", ...ownCommits(state.commits)].join(", ");
    case "merged":
      return "nothing unique";
    default:
      return state;
  }
}
function ownCommits(commits) {
  return commits === 0 ? [] : [`${(0, import_counted2.counted)(commits, "commit")} on no other branch`];
}
var import_counted2;
var init_describe_state = __esm({
  "orchestrator/core/worktrees/describe-state.ts"() {
    "use strict";
    import_counted2 = __toESM(require_counted(), 1);
  }
});

// orchestrator/core/worktrees/plan-removal.ts
var plan_removal_exports = {};
__export(plan_removal_exports, {
  planRemoval: () => planRemoval
});
function planRemoval(worktree) {
  const { id, path, branch, state, isLockLeft } = worktree;
  const unlocks = isLockLeft ? { unlocks: isLockLeft } : {};
  const refuse = (fix) => ({
    kind: "refused",
    problem: { where: id, what: describeState(state), fix }
  });
  switch (state.kind) {
    case "at-work":
      return refuse("Wait for its agent. If the agent is gone, run `skyfom reset`.");
    case "locked":
      return refuse(`To unlock it: git worktree unlock ${(0, import_quote_for_shell.quoteArgument)(path)}`);
    case "unreadable":
      return refuse(`Check ${path} yourself; \`git worktree repair\` repairs a worktree whose folder was moved.`);
    case "submodules":
      return refuse(`Push their commits, then: git worktree remove --force ${(0, import_quote_for_shell.quoteArgument)(path)}`);
    case "merged":
      return {
        kind: "possible",
        isForced: false,
        ...unlocks,
        ...isOfClient(branch, id) ? { dropsBranch: branch } : {}
      };
    default: {
      const kept = branch ?? (state.commits > 0 ? `skyfom/kept/${id}` : void 0);
      const rest = state.commits > 0 && kept ? ` Its commits stay on the branch ${kept}.` : "";
      const isForced = state.kind === "uncommitted";
      const what = isForced ? " Uncommitted files are lost for good." : "";
      const cost = `${describeState(state)}.${what}${rest}`;
      const makes = branch === void 0 && kept !== void 0 ? { makesBranch: kept } : {};
      const isEmptyBranch = state.commits === 0 && isOfClient(branch, id);
      return {
        kind: "possible",
        cost,
        isForced,
        ...unlocks,
        ...makes,
        ...isEmptyBranch ? { dropsBranch: branch } : {}
      };
    }
  }
}
function isOfClient(branch, id) {
  return branch === `worktree-${id}`;
}
var import_quote_for_shell;
var init_plan_removal = __esm({
  "orchestrator/core/worktrees/plan-removal.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    init_describe_state();
  }
});

// part:core/worktrees
var worktrees_exports = {};
__export(worktrees_exports, {
  load: () => load
});
module.exports = __toCommonJS(worktrees_exports);
var modules = {
  "orchestrator/core/worktrees/branch-work.ts": () => (init_branch_work(), __toCommonJS(branch_work_exports)),
  "orchestrator/core/worktrees/effect-of-call.ts": () => (init_effect_of_call(), __toCommonJS(effect_of_call_exports)),
  "orchestrator/core/worktrees/judge-worktree.ts": () => (init_judge_worktree(), __toCommonJS(judge_worktree_exports)),
  "orchestrator/core/worktrees/run-branch.ts": () => (init_run_branch(), __toCommonJS(run_branch_exports)),
  "orchestrator/core/worktrees/worktree-lack.ts": () => (init_worktree_lack(), __toCommonJS(worktree_lack_exports)),
  "orchestrator/core/worktrees/task-branch.ts": () => (init_task_branch(), __toCommonJS(task_branch_exports)),
  "orchestrator/core/worktrees/worktree-space.ts": () => (init_worktree_space(), __toCommonJS(worktree_space_exports)),
  "orchestrator/core/worktrees/cut-conflicts.ts": () => (init_cut_conflicts(), __toCommonJS(cut_conflicts_exports)),
  "orchestrator/core/worktrees/plan-removal.ts": () => (init_plan_removal(), __toCommonJS(plan_removal_exports)),
  "orchestrator/core/worktrees/describe-state.ts": () => (init_describe_state(), __toCommonJS(describe_state_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
