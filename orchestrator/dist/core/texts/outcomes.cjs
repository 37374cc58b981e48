var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// orchestrator/core/texts/outcomes/tell-traces.ts
var tell_traces_exports = {};
__export(tell_traces_exports, {
  tellTraces: () => tellTraces
});
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
  tellLost: () => tellLost,
  tellMissingMembers: () => tellMissingMembers
});
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
var init_tell_end = __esm({
  "orchestrator/core/texts/outcomes/tell-end.ts"() {
    "use strict";
    init_tell_traces();
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
  "orchestrator/core/texts/outcomes/tell-traces.ts": () => (init_tell_traces(), __toCommonJS(tell_traces_exports)),
  "orchestrator/core/texts/outcomes/tell-claims.ts": () => (init_tell_claims(), __toCommonJS(tell_claims_exports)),
  "orchestrator/core/texts/outcomes/tell-integration.ts": () => (init_tell_integration(), __toCommonJS(tell_integration_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
