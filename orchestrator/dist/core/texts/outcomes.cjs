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

// elsewhere:orchestrator/core/texts/reasons/tell-missed-base.ts
var require_tell_missed_base = __commonJS({
  "elsewhere:orchestrator/core/texts/reasons/tell-missed-base.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts.cjs", "orchestrator/core/texts/reasons/tell-missed-base.ts");
    var names = {
      get HOW_TO_MAKE_WORKTREES() {
        return module_().HOW_TO_MAKE_WORKTREES;
      },
      get TASK_UNKNOWN_IN_TIME() {
        return module_().TASK_UNKNOWN_IN_TIME;
      },
      get tellMadeOutside() {
        return module_().tellMadeOutside;
      },
      get tellMissedBase() {
        return module_().tellMissedBase;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/texts/outcomes/tell-traces.ts
function tellTraces({ mayHaveChanged, files, commits, commands }) {
  if (!mayHaveChanged) return "it had changed nothing";
  const named = commands.slice(0, COMMANDS_NAMED).map((command) => `"${shorten(command)}"`);
  const more = commands.length - named.length;
  const phrases = [
    ...files.length > 0 ? [`it changed ${files.join(", ")}`] : [],
    ...commits.length > 0 ? [`it committed ${commits.join(", ")}`] : [],
    ...named.length > 0 ? [`it ran ${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`] : []
  ];
  return phrases.length > 0 ? phrases.join("; ") : "what it did is unknown, because its transcript is gone";
}
function shorten(command) {
  const line = command.replaceAll(/\s+/g, " ").trim();
  return line.length <= COMMAND_SHOWN ? line : `${line.slice(0, COMMAND_SHOWN - 1)}\u2026`;
}
var COMMAND_SHOWN, COMMANDS_NAMED;
var init_tell_traces = __esm({
  "orchestrator/core/texts/outcomes/tell-traces.ts"() {
    "use strict";
    COMMAND_SHOWN = 80;
    COMMANDS_NAMED = 3;
  }
});

// orchestrator/core/texts/outcomes/tell-end.ts
var tell_end_exports = {};
__export(tell_end_exports, {
  tellAccepted: () => tellAccepted,
  tellFailed: () => tellFailed,
  tellLost: () => tellLost,
  tellMissingMembers: () => tellMissingMembers
});
function tellFailed(why) {
  switch (why.kind) {
    case "unknown":
      return "the ledger no longer has its agent";
    case "stopped":
      return ["its agent was stopped", ...why.traces === void 0 ? [] : [tellTraces(why.traces)]].join("; ");
    case "failed":
      return why.reason ?? "its agent failed";
    case "missed-base":
      return (0, import_tell_missed_base.tellMissedBase)(why.missed, "its");
    case "no-report":
      return `its agent ended without a valid report: ${why.flaw}`;
    case "reported":
      return `its agent reported ${why.status}: ${why.summary}`;
    default:
      return why;
  }
}
function tellLost(traces) {
  return `its client process ended before the agent did; ${tellTraces(traces)}`;
}
function tellAccepted(said) {
  return `Accepted unseen: ${said}`;
}
function tellMissingMembers(run, missing) {
  const are = missing.length === 1 ? "this is not" : "these are not";
  return `its agent reported done, but in its run ${run} ${are}: ${missing.join(", ")}`;
}
var import_tell_missed_base;
var init_tell_end = __esm({
  "orchestrator/core/texts/outcomes/tell-end.ts"() {
    "use strict";
    import_tell_missed_base = __toESM(require_tell_missed_base(), 1);
    init_tell_traces();
  }
});

// orchestrator/core/texts/outcomes/tell-merge.ts
var tell_merge_exports = {};
__export(tell_merge_exports, {
  tellMerge: () => tellMerge,
  tellMergeAtWork: () => tellMergeAtWork
});
function tellMerge(merge) {
  switch (merge.kind) {
    case "merged":
      return `merged into ${merge.branch}${merge.isChecked ? ", the project's check passed" : ""}`;
    case "conflict":
      return `on the branch ${merge.branch}, not merged: it conflicts`;
    case "check-failed":
      return `on the branch ${merge.branch}, not merged: the project's check fails with it`;
    case "not-merged":
      return `on the branch ${merge.branch}, not merged`;
    case "nothing":
      return "no commits";
    default:
      return merge;
  }
}
function tellMergeAtWork(before) {
  return before === void 0 ? "at work" : `tried again; before: ${tellMerge(before)}`;
}
var init_tell_merge = __esm({
  "orchestrator/core/texts/outcomes/tell-merge.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/text/counted.ts
var require_counted = __commonJS({
  "elsewhere:orchestrator/core/text/counted.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/counted.ts");
    var names = { get counted() {
      return module_().counted;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/texts/outcomes/tell-seen.ts
var tell_seen_exports = {};
__export(tell_seen_exports, {
  tellMoreSeen: () => tellMoreSeen,
  tellSeen: () => tellSeen
});
function tellSeen({ text, task, why }) {
  if (task !== void 0) return `follow-up ${task}: ${text}`;
  return `it noticed and left alone: ${text}${why === void 0 ? "" : ` (no task is known: ${why})`}`;
}
function tellMoreSeen(more, whole, shouldBeTasks) {
  const [they, tasks] = more === 1 ? ["it is", "a task"] : ["they are", "tasks"];
  const lack = shouldBeTasks ? ` that did not become ${tasks}` : "";
  return `it noticed ${(0, import_counted.counted)(more, "more thing")}${lack}; ${they} in ${whole}`;
}
var import_counted;
var init_tell_seen = __esm({
  "orchestrator/core/texts/outcomes/tell-seen.ts"() {
    "use strict";
    import_counted = __toESM(require_counted(), 1);
  }
});

// orchestrator/core/texts/outcomes/tell-closing.ts
var tell_closing_exports = {};
__export(tell_closing_exports, {
  ALL_CLOSED: () => ALL_CLOSED,
  NOT_ALL_STARTED: () => NOT_ALL_STARTED,
  tellClaimedBy: () => tellClaimedBy,
  tellNotClosed: () => tellNotClosed,
  tellReleased: () => tellReleased,
  tellUnclosed: () => tellUnclosed
});
function tellClaimedBy(holder) {
  return `it is claimed by ${holder} now`;
}
function tellUnclosed(why, said) {
  return `its work is done, but its task could not be closed: ${why}. ${said}`;
}
function tellNotClosed(why) {
  return `its task could not be closed: ${why}`;
}
function tellReleased(kind, run) {
  return kind === "reopened" ? {
    reason: `Run ${run}, which is over, had done it, and it is open again.`,
    note: "the run is over and had done it; it is open again"
  } : { reason: `Not done in run ${run}, which is over.`, note: "the run is over and had not done it" };
}
var ALL_CLOSED, NOT_ALL_STARTED;
var init_tell_closing = __esm({
  "orchestrator/core/texts/outcomes/tell-closing.ts"() {
    "use strict";
    ALL_CLOSED = "All of its tasks are closed.";
    NOT_ALL_STARTED = "not all parts were started";
  }
});

// orchestrator/core/texts/outcomes/tell-claims.ts
var tell_claims_exports = {};
__export(tell_claims_exports, {
  COMMITS_UNCHECKED: () => COMMITS_UNCHECKED,
  IDLE_TALK: () => IDLE_TALK,
  NOT_ITS_OWN: () => NOT_ITS_OWN,
  tellAlsoClaimed: () => tellAlsoClaimed,
  tellAmbiguous: () => tellAmbiguous,
  tellClosed: () => tellClosed,
  tellFailedTests: () => tellFailedTests,
  tellFilesOf: () => tellFilesOf,
  tellForeign: () => tellForeign,
  tellMissingCommits: () => tellMissingCommits,
  tellMissingFiles: () => tellMissingFiles,
  tellOnlyForeign: () => tellOnlyForeign,
  tellOtherPrompt: () => tellOtherPrompt,
  tellTooManyCommits: () => tellTooManyCommits
});
function tellMissingCommits(commits) {
  return `its agent reported done, but named commits that do not exist: ${commits.join(", ")}`;
}
function tellOnlyForeign(told) {
  return `its agent reported done with commits that are not its own: ${told}`;
}
function tellTooManyCommits(commits) {
  return `it named so many commits that these were not checked: ${commits.join(", ")}`;
}
function tellAmbiguous(commits) {
  return `it named commits by beginnings that several have: ${commits.join(", ")}`;
}
function tellForeign(told) {
  return `it named commits that are not its own: ${told}`;
}
function tellMissingFiles(files) {
  return `it named files that were not found: ${files.join(", ")}`;
}
function tellFailedTests(commands) {
  return `it reported done although this failed: ${commands.join(", ")}`;
}
function tellAlsoClaimed(reference) {
  return `${reference} also claims it`;
}
function tellFilesOf(owners) {
  return `it touches only files of ${owners}`;
}
function tellOtherPrompt(ended, said) {
  const why = "its agent was given another prompt instead of its brief: another plugin's hook replaced it";
  return `${why}. It ended ${ended}: ${said}`;
}
function tellClosed(summary, notes) {
  return notes.length === 0 ? summary : `${summary}

Not confirmed: ${notes.join("; ")}`;
}
var IDLE_TALK, COMMITS_UNCHECKED, NOT_ITS_OWN;
var init_tell_claims = __esm({
  "orchestrator/core/texts/outcomes/tell-claims.ts"() {
    "use strict";
    IDLE_TALK = "its agent reported done without using any tool";
    COMMITS_UNCHECKED = "its commits could not be checked";
    NOT_ITS_OWN = {
      read: "its agent only read",
      early: "it was made before this attempt began",
      late: "it is dated after this attempt ended",
      elsewhere: "it touches no file that the report names"
    };
  }
});

// orchestrator/core/texts/outcomes/tell-integration.ts
var tell_integration_exports = {};
__export(tell_integration_exports, {
  CHECK_SAYS_NOTHING: () => CHECK_SAYS_NOTHING,
  tellCommits: () => tellCommits,
  tellConflict: () => tellConflict,
  tellEarlierCommits: () => tellEarlierCommits,
  tellFailedCheck: () => tellFailedCheck,
  tellLeftUncommitted: () => tellLeftUncommitted,
  tellNotMerged: () => tellNotMerged,
  tellNotRemade: () => tellNotRemade,
  tellNothingCommitted: () => tellNothingCommitted,
  tellRemaining: () => tellRemaining,
  tellUncommitted: () => tellUncommitted
});
function tellConflict(branch, files, said) {
  const how = "Merge that branch into yours and resolve the conflict so that both changes keep working";
  return `its work is on the branch ${branch} and conflicts with the run's branch in ${files.join(", ")}. ${how}. Its report said: ${said}`;
}
function tellNotRemade(branch, files, why, said) {
  return `its work is on the branch ${branch} and conflicts with the run's branch in ${files.join(", ")}, which could not be made again: ${why}. Its report said: ${said}`;
}
function tellFailedCheck(branch, said) {
  return `its work is on the branch ${branch}, and the project's check fails with it. Its report said: ${said}`;
}
function tellUncommitted({ files, worktree }, said) {
  return `it committed nothing, and ${filesLeft(files)} in the worktree ${worktree}. Only commits are merged. Its report said: ${said}`;
}
function tellNotMerged(why, branch, said) {
  const done = branch === void 0 ? "its work is done" : `its work is done and on the branch ${branch}`;
  return `${done}, but could not be merged into the run's branch: ${why}. ${said}`;
}
function tellRemaining({ files, worktree }) {
  return `${filesLeft(files)} in the worktree ${worktree}, which remains`;
}
function tellNothingCommitted(files) {
  return `it named files as changed, but committed nothing in its worktree: ${files.join(", ")}`;
}
function tellCommits(branch) {
  return `Its commits are on the branch ${branch}.`;
}
function tellEarlierCommits(branch) {
  return `Commits of an earlier attempt are on the branch ${branch}.`;
}
function tellLeftUncommitted({ files, worktree }) {
  return `${filesLeft(files)} in the worktree ${worktree}.`;
}
function filesLeft(files) {
  return `${files} of its files ${files === 1 ? "is" : "are"} uncommitted`;
}
var CHECK_SAYS_NOTHING;
var init_tell_integration = __esm({
  "orchestrator/core/texts/outcomes/tell-integration.ts"() {
    "use strict";
    CHECK_SAYS_NOTHING = "the project's check fails without its work, too, and so says nothing of it";
  }
});

// part:core/texts/outcomes
var outcomes_exports = {};
__export(outcomes_exports, {
  load: () => load
});
module.exports = __toCommonJS(outcomes_exports);
var modules = {
  "orchestrator/core/texts/outcomes/tell-end.ts": () => (init_tell_end(), __toCommonJS(tell_end_exports)),
  "orchestrator/core/texts/outcomes/tell-merge.ts": () => (init_tell_merge(), __toCommonJS(tell_merge_exports)),
  "orchestrator/core/texts/outcomes/tell-seen.ts": () => (init_tell_seen(), __toCommonJS(tell_seen_exports)),
  "orchestrator/core/texts/outcomes/tell-closing.ts": () => (init_tell_closing(), __toCommonJS(tell_closing_exports)),
  "orchestrator/core/texts/outcomes/tell-claims.ts": () => (init_tell_claims(), __toCommonJS(tell_claims_exports)),
  "orchestrator/core/texts/outcomes/tell-integration.ts": () => (init_tell_integration(), __toCommonJS(tell_integration_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
