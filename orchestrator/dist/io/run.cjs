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
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/owner.ts", ["ownerDistance", "ownerKey", "parseOwnerKey"]);
  }
});

// elsewhere:orchestrator/io/ledger/client-key.ts
var require_client_key = __commonJS({
  "elsewhere:orchestrator/io/ledger/client-key.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/client-key.ts", ["clientKey", "isForgotten"]);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/owner-of-process.ts", ["isOwnerGone", "ownerOfProcess"]);
  }
});

// elsewhere:orchestrator/io/reference/read-run.ts
var require_read_run = __commonJS({
  "elsewhere:orchestrator/io/reference/read-run.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "reference.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/reference/read-run.ts", ["findRun", "readRun", "readRuns"]);
  }
});

// built-in:node:crypto
var randomInt;
var init_node_crypto = __esm({
  "built-in:node:crypto"() {
    randomInt = (...args) => require("node:crypto").randomInt(...args);
  }
});

// elsewhere:orchestrator/io/plain-file/change-within.ts
var require_change_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/change-within.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/change-within.ts", ["createFileWithin", "makeFolderWithin", "refuseOutside", "removeFileWithin"]);
  }
});

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/replace-file.ts", ["replaceFile"]);
  }
});

// orchestrator/io/run/run-files.ts
var run_files_exports = {};
__export(run_files_exports, {
  newRunId: () => newRunId,
  pruneRuns: () => pruneRuns,
  writeRun: () => writeRun
});
function newRunId(paths) {
  let id;
  do
    id = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  while ((0, import_node_fs.existsSync)((0, import_node_path.join)(paths.runs, id)));
  return id;
}
function pruneRuns(paths) {
  const finished = (0, import_read_run.readRuns)(paths).runs.filter(({ finishedAt }) => finishedAt !== void 0);
  for (const { id } of finished.slice(0, -FINISHED_RUNS_KEPT))
    (0, import_node_fs.rmSync)((0, import_node_path.join)(paths.runs, id), { recursive: true, force: true });
}
function writeRun(paths, run) {
  (0, import_change_within.makeFolderWithin)(paths.dir, (0, import_node_path.join)(paths.runs, run.id));
  (0, import_replace_file.replaceFile)(paths.tmp, (0, import_node_path.join)(paths.runs, run.id, "run.json"), `${JSON.stringify(run, null, 2)}
`);
}
var import_node_fs, import_node_path, import_change_within, import_read_run, import_replace_file, LETTERS, FINISHED_RUNS_KEPT;
var init_run_files = __esm({
  "orchestrator/io/run/run-files.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_change_within = __toESM(require_change_within(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
    LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    FINISHED_RUNS_KEPT = 50;
  }
});

// orchestrator/io/run/choose-run.ts
var choose_run_exports = {};
__export(choose_run_exports, {
  chooseRun: () => chooseRun,
  findOpenRun: () => findOpenRun,
  isOurs: () => isOurs
});
function chooseRun(ledger, wish, usual) {
  const { named, limit, filter, isOfAnybody } = wish;
  if (named !== void 0) return namedRun(ledger, named, wish);
  const isMeant = (run2) => run2.work === void 0 && (filter === void 0 || (0, import_node_util.isDeepStrictEqual)(run2.filter, filter));
  const all = (0, import_read_run2.readRuns)(ledger.paths).runs.filter(
    (run2) => run2.finishedAt === void 0 && isMeant(run2) && (isOfAnybody || isOurs(ledger, run2))
  );
  const own = all.filter(({ owner }) => owner === ledger.key);
  const open = own.length > 0 ? own : all;
  if (open.length > 1) return { kind: "problem", problem: severalRuns("skyfom next", open) };
  const [run] = open;
  if (run) return { kind: "run", run: adopt(ledger, run, wish), isNew: false };
  const fresh = {
    format: 1,
    id: newRunId(ledger.paths),
    owner: ledger.key,
    openedAt: ledger.time(),
    limit: limit ?? usual,
    ...filter === void 0 ? {} : { filter },
    attempts: []
  };
  return { kind: "run", run: fresh, isNew: true };
}
function findOpenRun(ledger, verb, named) {
  if (named !== void 0) return findNamed(ledger, named);
  const { runs, broken } = (0, import_read_run2.readRuns)(ledger.paths);
  const open = runs.filter(({ finishedAt, work }) => finishedAt === void 0 && work?.parent === void 0);
  const [run, other] = open;
  if (other) return { kind: "problem", problem: severalRuns(`skyfom ${verb}`, open) };
  if (run) return { kind: "run", run, isNew: false };
  if (broken[0]) return { kind: "problem", problem: broken[0].problem };
  const fix = "Begin one in Claude Code with /skyfom-pm (/skyfom:skyfom-pm where it is a plugin).";
  return { kind: "problem", problem: { where: `skyfom ${verb}`, what: "no run is open", fix } };
}
function namedRun(ledger, id, wish) {
  const found = findNamed(ledger, id);
  if (found.kind === "run" && !wish.isOfAnybody && !isOurs(ledger, found.run))
    return { kind: "problem", problem: drivenElsewhere(ledger, found.run) };
  return found.kind === "run" ? { ...found, run: adopt(ledger, found.run, wish) } : found;
}
function findNamed(ledger, id) {
  const found = (0, import_read_run2.findRun)(ledger.paths, id);
  if (found.kind === "broken") return { kind: "problem", problem: found.problem };
  if (found.kind === "run") {
    const { run } = found;
    return run.finishedAt === void 0 ? { kind: "run", run, isNew: false } : { kind: "finished", run };
  }
  const open = (0, import_read_run2.readRuns)(ledger.paths).runs.filter(({ finishedAt }) => finishedAt === void 0);
  const names = open.map((one) => one.id).join(", ") || "none";
  const what = `there is no run "${id}"; open runs: ${names}`;
  return {
    kind: "problem",
    problem: { where: "--run", what, fix: "Name an open run, or leave --run out to begin one." }
  };
}
function severalRuns(where, open) {
  return {
    where,
    what: `${open.length} runs are open: ${open.map(({ id, openedAt }) => `${id} (since ${openedAt})`).join(", ")}`,
    fix: "Name the one that you mean with --run."
  };
}
function drivenElsewhere(ledger, { id, owner, openedAt }) {
  const other = (0, import_owner.parseOwnerKey)(owner);
  const isHere = other && (0, import_owner.ownerDistance)(other, ledger.owner) === "here";
  const who = isHere ? `by another client process that is alive (pid ${other.pid})` : "by a client process that cannot be seen from here";
  return {
    where: "--run",
    what: `run ${id}, open since ${openedAt}, is driven ${who}`,
    fix: `Go on in that client, or end the run: \`skyfom stop --run ${id}\`; its tasks can then be taken by another.`
  };
}
function adopt(ledger, run, { limit, isOfAnybody }) {
  return { ...run, owner: isOfAnybody ? run.owner : ledger.key, limit: limit ?? run.limit };
}
function isOurs(ledger, { owner }) {
  if (owner === ledger.key) return true;
  const other = (0, import_owner.parseOwnerKey)(owner);
  return other !== void 0 && ((0, import_owner_of_process.isOwnerGone)(other, ledger.owner) || (0, import_client_key.isForgotten)(ledger, other));
}
var import_node_util, import_owner, import_client_key, import_owner_of_process, import_read_run2;
var init_choose_run = __esm({
  "orchestrator/io/run/choose-run.ts"() {
    "use strict";
    import_node_util = require("node:util");
    import_owner = __toESM(require_owner(), 1);
    import_client_key = __toESM(require_client_key(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    import_read_run2 = __toESM(require_read_run(), 1);
    init_run_files();
  }
});

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/run.ts", ["actorOf", "newestAttempts", "openAttempts"]);
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-for-shell.ts", ["quoteArgument", "quoteForShell"]);
  }
});

// elsewhere:orchestrator/core/run/finish-if-over.ts
var require_finish_if_over = __commonJS({
  "elsewhere:orchestrator/core/run/finish-if-over.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/finish-if-over.ts", ["finishIfOver"]);
  }
});

// elsewhere:orchestrator/core/run/handover.ts
var require_handover = __commonJS({
  "elsewhere:orchestrator/core/run/handover.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/handover.ts", ["callFor", "repeatSummary", "reportOf", "resultsOf"]);
  }
});

// elsewhere:orchestrator/core/run/held-back.ts
var require_held_back = __commonJS({
  "elsewhere:orchestrator/core/run/held-back.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/held-back.ts", ["NO_LONGER", "holdsOfMembers", "holdsOfTasks", "newHolds"]);
  }
});

// elsewhere:orchestrator/core/run/limit-now.ts
var require_limit_now = __commonJS({
  "elsewhere:orchestrator/core/run/limit-now.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/limit-now.ts", ["closing", "limitNow"]);
  }
});

// elsewhere:orchestrator/core/run/plan-members.ts
var require_plan_members = __commonJS({
  "elsewhere:orchestrator/core/run/plan-members.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/plan-members.ts", ["planMembers", "resultOfMembers"]);
  }
});

// elsewhere:orchestrator/core/run/to-member-work.ts
var require_to_member_work = __commonJS({
  "elsewhere:orchestrator/core/run/to-member-work.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/to-member-work.ts", ["limitOfWork", "orderOfWork", "titleOfMember", "workOfComposition", "workOfParts"]);
  }
});

// elsewhere:orchestrator/core/run/warnings-of-run.ts
var require_warnings_of_run = __commonJS({
  "elsewhere:orchestrator/core/run/warnings-of-run.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/warnings-of-run.ts", ["newWarnings", "notClosed", "notGivenBack", "warningsOfRun", "withSettled", "withWarnings"]);
  }
});

// elsewhere:orchestrator/io/reference/brief-files.ts
var require_brief_files = __commonJS({
  "elsewhere:orchestrator/io/reference/brief-files.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "reference.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/reference/brief-files.ts", ["briefPath", "folderOf", "forgetReference", "readBrief", "readReport", "removeBrief", "returnReference", "returnedAt", "useReference", "userOfReference", "writeBrief", "writeReport"]);
  }
});

// orchestrator/io/run/brief-path-shown.ts
function briefPathShown({ ledger, projectDir }, run, attempt) {
  return shortPath(projectDir, (0, import_brief_files.briefPath)(ledger.paths, { run, attempt }));
}
function shortPath(projectDir, path) {
  const short = (0, import_node_path2.relative)(projectDir, path);
  return short.startsWith("..") || (0, import_node_path2.isAbsolute)(short) ? path : short;
}
var import_node_path2, import_brief_files;
var init_brief_path_shown = __esm({
  "orchestrator/io/run/brief-path-shown.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    import_brief_files = __toESM(require_brief_files(), 1);
  }
});

// elsewhere:orchestrator/core/run/bound-outcome.ts
var require_bound_outcome = __commonJS({
  "elsewhere:orchestrator/core/run/bound-outcome.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/bound-outcome.ts", ["LONGEST_NOTE", "MOST_NOTES", "boundNotes", "boundOutcome"]);
  }
});

// elsewhere:orchestrator/core/run/judge-attempt.ts
var require_judge_attempt = __commonJS({
  "elsewhere:orchestrator/core/run/judge-attempt.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/judge-attempt.ts", ["judgeAttempt"]);
  }
});

// elsewhere:orchestrator/core/run/judge-lost.ts
var require_judge_lost = __commonJS({
  "elsewhere:orchestrator/core/run/judge-lost.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/judge-lost.ts", ["decideDoubt", "judgeLost"]);
  }
});

// elsewhere:orchestrator/core/run/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/run/reference.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/reference.ts", ["isReferencePrompt", "parseReference", "referenceInPrompt", "renderReference"]);
  }
});

// elsewhere:orchestrator/core/run/with-outcome.ts
var require_with_outcome = __commonJS({
  "elsewhere:orchestrator/core/run/with-outcome.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/with-outcome.ts", ["withOutcome"]);
  }
});

// elsewhere:orchestrator/core/run/compare-prompt.ts
var require_compare_prompt = __commonJS({
  "elsewhere:orchestrator/core/run/compare-prompt.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/compare-prompt.ts", ["comparePrompt"]);
  }
});

// elsewhere:orchestrator/core/run/demands-changes.ts
var require_demands_changes = __commonJS({
  "elsewhere:orchestrator/core/run/demands-changes.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/demands-changes.ts", ["demandsChanges"]);
  }
});

// elsewhere:orchestrator/core/run/judge-claims.ts
var require_judge_claims = __commonJS({
  "elsewhere:orchestrator/core/run/judge-claims.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/judge-claims.ts", ["judgeClaims"]);
  }
});

// elsewhere:orchestrator/core/run/parse-report.ts
var require_parse_report = __commonJS({
  "elsewhere:orchestrator/core/run/parse-report.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/parse-report.ts", ["parseReport"]);
  }
});

// elsewhere:orchestrator/io/ledger/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/locate-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/locate-state.ts", ["commonGitDir", "locateState"]);
  }
});

// elsewhere:orchestrator/io/reference/attempt-notes.ts
var require_attempt_notes = __commonJS({
  "elsewhere:orchestrator/io/reference/attempt-notes.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "reference.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/reference/attempt-notes.ts", ["noteOnce", "readNotes"]);
  }
});

// built-in:node:child_process
var execFileSync, spawnSync;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    execFileSync = (...args) => require("node:child_process").execFileSync(...args);
    spawnSync = (...args) => require("node:child_process").spawnSync(...args);
  }
});

// orchestrator/io/run/look-up-commits.ts
function lookUpCommits(folder, hashes) {
  if (hashes.length === 0) return { missing: [], paths: /* @__PURE__ */ new Set() };
  const answers = ask(
    folder,
    ["cat-file", "--batch-check"],
    hashes.map((hash) => `${hash}^{commit}`)
  )?.trimEnd();
  if (answers === void 0) return void 0;
  const lines = answers.split("\n");
  const found = lines.flatMap((line) => /^([0-9a-f]{40,64}) commit /.exec(line)?.[1] ?? []);
  const listed = ask(
    folder,
    ["diff-tree", "--stdin", "--root", "-r", "-m", "-z", "--no-commit-id", "--name-only"],
    found
  );
  return {
    missing: hashes.filter((_, at) => lines[at]?.endsWith(" missing")),
    paths: new Set(listed?.split("\0") ?? [])
  };
}
function ask(cwd, args, lines) {
  const { status, stdout } = spawnSync("git", args, {
    cwd,
    env: { ...process.env, ...READ_ONLY },
    input: lines.map((line) => `${line}
`).join(""),
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["pipe", "pipe", "ignore"]
  });
  return status === 0 ? stdout : void 0;
}
var READ_ONLY, PATIENCE_MS;
var init_look_up_commits = __esm({
  "orchestrator/io/run/look-up-commits.ts"() {
    "use strict";
    init_node_child_process();
    READ_ONLY = { GIT_OPTIONAL_LOCKS: "0", GIT_NO_LAZY_FETCH: "1" };
    PATIENCE_MS = 1e4;
  }
});

// built-in:node:readline
var createInterface;
var init_node_readline = __esm({
  "built-in:node:readline"() {
    createInterface = (...args) => require("node:readline").createInterface(...args);
  }
});

// orchestrator/io/run/read-agent-transcript.ts
async function readAgentTranscript(path) {
  const file = (0, import_node_fs2.createReadStream)(path, "utf8");
  let prompt;
  try {
    for await (const line of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
      if (!line.includes('"role":"user"') && !line.includes('"tool_use"')) continue;
      const { type, content } = readMessage(line);
      if (prompt === void 0 && type === "user") prompt = textOf(content);
      const isToolCall = type === "assistant" && partsOf(content).some((part) => part.type === "tool_use");
      if (isToolCall && prompt !== void 0) return { prompt, hasUsedTools: true };
    }
  } catch {
    return void 0;
  } finally {
    file.destroy();
  }
  return prompt === void 0 ? void 0 : { prompt, hasUsedTools: false };
}
function readMessage(line) {
  try {
    const { type, message } = JSON.parse(line);
    return { type, content: message?.content };
  } catch {
    return {};
  }
}
function textOf(content) {
  if (typeof content === "string") return content;
  return partsOf(content).map(({ text }) => typeof text === "string" ? text : "").join("\n");
}
function partsOf(content) {
  return Array.isArray(content) ? content.filter((part) => typeof part === "object" && part !== null) : [];
}
var import_node_fs2;
var init_read_agent_transcript = __esm({
  "orchestrator/io/run/read-agent-transcript.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_node_readline();
  }
});

// orchestrator/io/run/check-claims.ts
async function checkClaims(context, run, attempt, outcome) {
  const { ledger, projectDir } = context;
  const reference = { run: run.id, attempt: attempt.number };
  const kept = (0, import_brief_files2.readReport)(ledger.paths, reference);
  if (kept === void 0) return outcome;
  const transcript = kept.transcript === void 0 ? void 0 : await readAgentTranscript(kept.transcript);
  const given = whatWasGiven(context, reference, transcript);
  const parsed = (0, import_parse_report.parseReport)(kept.lastMessage);
  const report = parsed.kind === "report" ? parsed.report : NO_REPORT;
  const isDone = outcome.kind === "done";
  const commits = isDone ? lookUpCommits(projectDir, report.commits) : void 0;
  return (0, import_judge_claims.judgeClaims)(outcome, report, {
    ...given === void 0 ? {} : { given },
    ...commits === void 0 ? {} : { missingCommits: commits.missing },
    missingFiles: isDone ? report.files.filter((file) => !isKnown(projectDir, file, commits?.paths ?? /* @__PURE__ */ new Set())) : [],
    isIdleTalk: isDone && transcript?.hasUsedTools === false && await hasToChange(context, attempt)
  });
}
function whatWasGiven({ ledger }, reference, transcript) {
  if ((0, import_attempt_notes.readNotes)(ledger.paths, "given", reference).includes("another-prompt")) return "another-prompt";
  const brief = (0, import_brief_files2.readBrief)(ledger.paths, reference);
  return brief && transcript && (0, import_compare_prompt.comparePrompt)(transcript.prompt, brief.prompt, (0, import_reference.renderReference)(reference));
}
async function hasToChange({ source }, { taskId, skillName }) {
  const shown = await source.show(taskId);
  return shown.kind === "done" && (0, import_demands_changes.demandsChanges)(skillName, shown.task);
}
function isKnown(projectDir, file, committed) {
  const { workTree } = (0, import_locate_state.locateState)(projectDir);
  const places = (0, import_node_path3.isAbsolute)(file) ? [file] : [(0, import_node_path3.join)(projectDir, file), (0, import_node_path3.join)(workTree, file)];
  return places.some((place) => isThere(place) || committed.has((0, import_node_path3.relative)(workTree, place).replaceAll("\\", "/")));
}
function isThere(path) {
  try {
    return (0, import_node_fs3.lstatSync)(path, { throwIfNoEntry: false }) !== void 0;
  } catch {
    return false;
  }
}
var import_node_fs3, import_node_path3, import_compare_prompt, import_demands_changes, import_judge_claims, import_parse_report, import_reference, import_locate_state, import_attempt_notes, import_brief_files2, NO_REPORT;
var init_check_claims = __esm({
  "orchestrator/io/run/check-claims.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_path3 = require("node:path");
    import_compare_prompt = __toESM(require_compare_prompt(), 1);
    import_demands_changes = __toESM(require_demands_changes(), 1);
    import_judge_claims = __toESM(require_judge_claims(), 1);
    import_parse_report = __toESM(require_parse_report(), 1);
    import_reference = __toESM(require_reference(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_attempt_notes = __toESM(require_attempt_notes(), 1);
    import_brief_files2 = __toESM(require_brief_files(), 1);
    init_look_up_commits();
    init_read_agent_transcript();
    NO_REPORT = { status: "failed", summary: "", files: [], commits: [], tests: [], followUps: [] };
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/read-plain-file.ts", ["MOST_STATE_BYTES", "readPlainFile"]);
  }
});

// elsewhere:orchestrator/core/run/read-transcript.ts
var require_read_transcript = __commonJS({
  "elsewhere:orchestrator/core/run/read-transcript.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/read-transcript.ts", ["readTranscript"]);
  }
});

// elsewhere:orchestrator/core/run/traces.ts
var require_traces = __commonJS({
  "elsewhere:orchestrator/core/run/traces.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/traces.ts", ["describeCall", "describeTraces", "editedFile", "mayChange"]);
  }
});

// elsewhere:orchestrator/core/tasks/globs-overlap.ts
var require_globs_overlap = __commonJS({
  "elsewhere:orchestrator/core/tasks/globs-overlap.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/globs-overlap.ts", ["globsOverlap"]);
  }
});

// elsewhere:orchestrator/io/ledger/transcripts.ts
var require_transcripts = __commonJS({
  "elsewhere:orchestrator/io/ledger/transcripts.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/transcripts.ts", ["agentFile", "callOfTranscript", "childTranscripts", "hasFailedResult", "isKnownAgent", "originOfAgent", "sizeOfResults", "textOfTranscript", "transcriptBeside", "transcriptOfCall"]);
  }
});

// orchestrator/io/run/repository-changes.ts
function workTreeRoot(folder) {
  return git(folder, "rev-parse", "--show-toplevel")?.trim() || void 0;
}
function commitsSince(root, since) {
  const second = since.slice(0, 19);
  const format = `--format=${COMMIT}%h${FIELD}%at`;
  const log = git(root, "log", "--branches", "HEAD", "--reverse", `--since=${second}Z`, format, "--name-only", "-z");
  return (log ?? "").split(COMMIT).slice(1).map(toCommit).filter(({ at }) => at.slice(0, 19) >= second);
}
function toCommit(text) {
  const [head = "", ...files] = text.split(/[\0\n]+/).filter(Boolean);
  const [hash = "", seconds] = head.split(FIELD);
  return { hash, at: new Date(Number(seconds) * 1e3).toISOString(), files };
}
function filesChangedSince(root, since) {
  const status = git(root, "status", "--porcelain", "-z", "--untracked-files=all", "--no-renames") ?? "";
  const paths = status.split("\0").map((entry) => entry.slice(3));
  return paths.filter((path) => path !== "" && isNewer((0, import_node_path4.join)(root, path), Date.parse(since)));
}
function isNewer(path, since) {
  const stat = (0, import_node_fs4.statSync)(path, { throwIfNoEntry: false });
  return stat === void 0 || stat.mtimeMs >= since;
}
function git(cwd, ...args) {
  try {
    return execFileSync("git", args, {
      cwd,
      encoding: "utf8",
      timeout: GIT_DEADLINE_MS,
      maxBuffer: 64 * 1024 * 1024,
      stdio: ["ignore", "pipe", "ignore"],
      // `status` would refresh the index on the way, and so hold it from an agent that commits.
      env: { ...process.env, GIT_OPTIONAL_LOCKS: "0" }
    });
  } catch {
    return void 0;
  }
}
var import_node_fs4, import_node_path4, GIT_DEADLINE_MS, COMMIT, FIELD;
var init_repository_changes = __esm({
  "orchestrator/io/run/repository-changes.ts"() {
    "use strict";
    init_node_child_process();
    import_node_fs4 = require("node:fs");
    import_node_path4 = require("node:path");
    GIT_DEADLINE_MS = 1e4;
    COMMIT = "";
    FIELD = "";
  }
});

// orchestrator/io/run/what-changed.ts
function whatChanged(projectDir, work) {
  const { agent, declared } = work;
  const own = transcriptPath(work);
  if (own === "none") return { mayHaveChanged: false, files: [], commits: [], commands: [] };
  const known = own === void 0 ? [void 0] : readWithChildren(own);
  const transcripts = known.flatMap((one) => one ?? []);
  const changing = transcripts.flatMap(({ calls }) => calls).filter(import_traces.mayChange);
  const root = workTreeRoot(projectDir) ?? projectDir;
  const edited = changing.flatMap((one) => (0, import_traces.editedFile)(one) ?? []).map((path) => fromRoot(root, path));
  const since = agent.lives[0]?.from ?? agent.spawnedAt;
  const dirty = filesChangedSince(root, since).filter((file) => isAmong(declared, file));
  const isItsOwn = (commit) => isInTime(commit, transcripts) && isTouching(commit, [...declared, ...edited], changing);
  const commits = commitsSince(root, since).filter(isItsOwn);
  const files = [.../* @__PURE__ */ new Set([...edited, ...dirty])].sort();
  const lastMessage = known[0]?.lastMessage;
  return {
    mayHaveChanged: changing.length + files.length + commits.length > 0 || known.includes(void 0),
    files,
    commits: commits.map(({ hash }) => hash),
    commands: changing.filter((one) => (0, import_traces.editedFile)(one) === void 0).map(import_traces.describeCall),
    ...lastMessage === void 0 ? {} : { lastMessage }
  };
}
function transcriptPath({ agent, call, neighbours }) {
  for (const path of neighbours) {
    const found = (0, import_transcripts.transcriptOfCall)(path, call);
    if (found !== void 0) return found;
  }
  const { agentId, transcript = (0, import_transcripts.transcriptBeside)(neighbours[0], agentId) } = agent;
  if (transcript === void 0) return hasBegun(agent) ? void 0 : "none";
  return ((0, import_transcripts.callOfTranscript)(transcript) ?? call) === call ? transcript : "none";
}
function hasBegun({ agentId, lives, spawnedAt }) {
  return agentId !== void 0 && lives.some(({ from }) => from !== spawnedAt);
}
function readWithChildren(path) {
  const text = (0, import_transcripts.textOfTranscript)(path);
  if (text === void 0) return [void 0];
  const transcript = (0, import_read_transcript.readTranscript)(text);
  const calls = new Set(transcript.calls.map(({ id }) => id));
  return [transcript, ...(0, import_transcripts.childTranscripts)(path, calls).flatMap(readWithChildren)];
}
function isInTime({ at }, transcripts) {
  const last = transcripts.flatMap(({ lastAt }) => lastAt ?? []).sort().at(-1);
  return last === void 0 || Date.parse(at) <= Date.parse(last) + AFTERMATH_MS;
}
function isTouching({ files }, paths, changing) {
  return paths.length === 0 ? changing.length > 0 : files.some((file) => isAmong(paths, file));
}
function isAmong(globs, file) {
  return globs.some((glob) => (0, import_globs_overlap.globsOverlap)(glob, file));
}
function fromRoot(root, path) {
  const short = (0, import_node_path5.relative)(root, path);
  return short.startsWith("..") || (0, import_node_path5.isAbsolute)(short) ? path : short.replaceAll("\\", "/");
}
var import_node_path5, import_read_transcript, import_traces, import_globs_overlap, import_transcripts, AFTERMATH_MS;
var init_what_changed = __esm({
  "orchestrator/io/run/what-changed.ts"() {
    "use strict";
    import_node_path5 = require("node:path");
    import_read_transcript = __toESM(require_read_transcript(), 1);
    import_traces = __toESM(require_traces(), 1);
    import_globs_overlap = __toESM(require_globs_overlap(), 1);
    import_transcripts = __toESM(require_transcripts(), 1);
    init_repository_changes();
    AFTERMATH_MS = 6e4;
  }
});

// orchestrator/io/run/note-traces.ts
function noteTraces({ ledger, projectDir }, run) {
  const attempts = (0, import_run.openAttempts)(run);
  if (attempts.length === 0) return;
  const agents = ledger.agents();
  for (const { number } of attempts) {
    const reference = { run: run.id, attempt: number };
    const agent = agents.findLast((one) => one.reference === (0, import_reference2.renderReference)(reference));
    const call = (0, import_brief_files3.userOfReference)(ledger.paths, reference)?.call;
    const path = tracesPath(ledger.paths, reference);
    if (!agent || call === void 0 || !SILENT.has(agent.status) || (0, import_node_fs5.existsSync)(path)) continue;
    const declared = (0, import_brief_files3.readBrief)(ledger.paths, reference)?.files ?? [];
    const traces = whatChanged(projectDir, { agent, call, declared, neighbours: neighboursOf(agents, agent) });
    (0, import_change_within2.makeFolderWithin)(ledger.paths.dir, (0, import_node_path6.dirname)(path));
    (0, import_replace_file2.replaceFile)(ledger.paths.tmp, path, JSON.stringify(traces));
  }
}
function readTraces(paths, reference) {
  try {
    const traces = JSON.parse((0, import_read_plain_file.readPlainFile)(tracesPath(paths, reference)) ?? "");
    return isWhole(traces) ? traces : void 0;
  } catch {
    return void 0;
  }
}
function isWhole({ mayHaveChanged, files, commits, commands, lastMessage = "" }) {
  const isTexts = (list) => Array.isArray(list) && list.every((item) => typeof item === "string");
  return typeof mayHaveChanged === "boolean" && [files, commits, commands, [lastMessage]].every(isTexts);
}
function tracesPath(paths, { run, attempt }) {
  return (0, import_node_path6.join)((0, import_brief_files3.folderOf)(paths, run, "traces"), String(attempt));
}
function neighboursOf(agents, { owner, session }) {
  const near = agents.filter((one) => one.owner === owner || one.session === session);
  return [
    ...new Map(near.flatMap(({ transcript }) => transcript ? [[(0, import_node_path6.dirname)(transcript), transcript]] : [])).values()
  ];
}
var import_node_fs5, import_node_path6, import_reference2, import_run, import_change_within2, import_read_plain_file, import_brief_files3, import_replace_file2, SILENT;
var init_note_traces = __esm({
  "orchestrator/io/run/note-traces.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path6 = require("node:path");
    import_reference2 = __toESM(require_reference(), 1);
    import_run = __toESM(require_run(), 1);
    import_change_within2 = __toESM(require_change_within(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_brief_files3 = __toESM(require_brief_files(), 1);
    import_replace_file2 = __toESM(require_replace_file(), 1);
    init_what_changed();
    SILENT = /* @__PURE__ */ new Set(["lost", "killed"]);
  }
});

// elsewhere:orchestrator/core/run/excerpt.ts
var require_excerpt = __commonJS({
  "elsewhere:orchestrator/core/run/excerpt.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/excerpt.ts", ["excerpt", "few", "fitLines", "placeInState"]);
  }
});

// orchestrator/io/run/place-of-words.ts
function placeOfWords(paths, reference) {
  const { run, attempt } = reference;
  if ((0, import_brief_files4.readReport)(paths, reference)) return (0, import_excerpt.placeInState)(run, `reports/${attempt}`);
  return readTraces(paths, reference) && (0, import_excerpt.placeInState)(run, `traces/${attempt}`);
}
var import_excerpt, import_brief_files4;
var init_place_of_words = __esm({
  "orchestrator/io/run/place-of-words.ts"() {
    "use strict";
    import_excerpt = __toESM(require_excerpt(), 1);
    import_brief_files4 = __toESM(require_brief_files(), 1);
    init_note_traces();
  }
});

// orchestrator/io/run/collect-members.ts
async function collectMembers(context, run) {
  const { ledger } = context;
  let current = run;
  noteTraces(context, run);
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "over") continue;
    const { stopReason, isOverdue = false } = attempt;
    const isOurStop = stopReason !== void 0 && standing.outcome.kind === "failed";
    const judged = isOurStop ? { ...standing.outcome, summary: stopReason, mayRetry: isOverdue } : await checkClaims(context, run, attempt, standing.outcome);
    const reference = { run: run.id, attempt: attempt.number };
    const outcome = (0, import_bound_outcome.boundOutcome)(judged, placeOfWords(ledger.paths, reference));
    ledger.record("report-collected", { run: run.id, reference: (0, import_reference3.renderReference)(reference), status: outcome.kind });
    current = (0, import_with_outcome.withOutcome)(current, attempt, outcome);
    writeRun(ledger.paths, current);
  }
  return current;
}
var import_bound_outcome, import_reference3, import_with_outcome;
var init_collect_members = __esm({
  "orchestrator/io/run/collect-members.ts"() {
    "use strict";
    import_bound_outcome = __toESM(require_bound_outcome(), 1);
    import_reference3 = __toESM(require_reference(), 1);
    import_with_outcome = __toESM(require_with_outcome(), 1);
    init_check_claims();
    init_collect_attempts();
    init_note_traces();
    init_place_of_words();
    init_run_files();
  }
});

// orchestrator/io/run/check-composite.ts
async function checkComposite(context, reference, outcome) {
  if (outcome.kind !== "done") return outcome;
  const kept = (0, import_read_run3.readRuns)(context.ledger.paths).runs.find((run2) => isOfMembers(run2, (0, import_reference4.renderReference)(reference)));
  if (!kept) return outcome;
  const run = kept.finishedAt === void 0 ? await collectMembers(context, kept) : kept;
  const { isDone, missing } = (0, import_plan_members.resultOfMembers)(run);
  if (isDone) return outcome;
  const are = missing.length === 1 ? "this is not" : "these are not";
  const summary = `its agent reported done, but in its run ${run.id} ${are}: ${missing.join(", ")}`;
  return { ...outcome, kind: "failed", summary, mayRetry: true };
}
function isOfMembers({ work }, parent) {
  return work?.parent === parent && work.members.every(({ skillName }) => skillName !== work.skillName);
}
var import_plan_members, import_reference4, import_read_run3;
var init_check_composite = __esm({
  "orchestrator/io/run/check-composite.ts"() {
    "use strict";
    import_plan_members = __toESM(require_plan_members(), 1);
    import_reference4 = __toESM(require_reference(), 1);
    import_read_run3 = __toESM(require_read_run(), 1);
    init_collect_members();
  }
});

// orchestrator/io/run/close-own.ts
async function closeOwn({ source }, run, taskId, reason) {
  const shown = await source.show(taskId);
  if (shown.kind !== "done") return shown;
  const { assignee, status } = shown.task;
  if (status === "closed" || assignee === void 0 || assignee === (0, import_run2.actorOf)(run))
    return source.close(taskId, (0, import_run2.actorOf)(run), reason);
  const fix = `Let ${assignee} know that the work is there, or close it yourself: skyfom task close ${taskId}.`;
  return { kind: "refused", problem: { where: taskId, what: `it is claimed by ${assignee} now`, fix } };
}
var import_run2;
var init_close_own = __esm({
  "orchestrator/io/run/close-own.ts"() {
    "use strict";
    import_run2 = __toESM(require_run(), 1);
  }
});

// elsewhere:orchestrator/core/run/follow-up.ts
var require_follow_up = __commonJS({
  "elsewhere:orchestrator/core/run/follow-up.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/follow-up.ts", ["followUpTask", "isFollowUpOf"]);
  }
});

// orchestrator/io/run/take-follow-ups.ts
async function takeFollowUps(context, run, attempt) {
  const { ledger, settings, source } = context;
  const parsed = (0, import_parse_report2.parseReport)((0, import_brief_files5.readReport)(ledger.paths, { run: run.id, attempt: attempt.number })?.lastMessage ?? "");
  const texts = parsed.kind === "report" ? parsed.report.followUps : [];
  if (texts.length === 0) return [];
  const whole = (0, import_excerpt2.placeInState)(run.id, `reports/${attempt.number}`);
  const shown = (text) => (0, import_excerpt2.excerpt)(text, import_bound_outcome2.LONGEST_NOTE, whole);
  if (settings.followUps === "report")
    return (0, import_bound_outcome2.boundNotes)(
      texts.map((text) => `it saw and left alone: ${text}`),
      whole
    );
  const listed = await source.list();
  const notes = [];
  const taken = texts.slice(0, import_bound_outcome2.MOST_NOTES);
  for (const [at, text] of taken.entries()) {
    const made = listed.kind === "list" ? await makeTask(context, run, attempt, { text, place: at + 1 }, listed.list) : listed;
    const isMade = made.kind === "done";
    notes.push(
      isMade ? `follow-up ${made.task.id}: ${shown(text)}` : `it saw and left alone: ${shown(text)} (no task: ${made.problem.what})`
    );
  }
  const rest = texts.length - taken.length;
  return rest === 0 ? notes : [...notes, `it saw ${rest} things more, of which no tasks were made: they are in ${whole}`];
}
async function makeTask({ source }, run, attempt, { text, place }, list) {
  const { taskId, number } = attempt;
  const wanted = (0, import_follow_up.followUpTask)(text, taskId, (0, import_reference5.renderReference)({ run: run.id, attempt: number }), place);
  const found = list.tasks.find(
    ({ title, labels }) => title === wanted.title && labels.includes(wanted.labels?.[0] ?? "")
  );
  const made = found ? { kind: "done", task: found } : await source.create(wanted, (0, import_run3.actorOf)(run));
  if (made.kind !== "done" || hangsOn(made.task, taskId)) return made;
  const connected = await source.depend(made.task.id, taskId, "discovered-from", (0, import_run3.actorOf)(run));
  return connected.kind === "done" ? connected : made;
}
function hangsOn({ dependencies }, taskId) {
  return dependencies.some(({ on }) => on === taskId);
}
var import_bound_outcome2, import_excerpt2, import_follow_up, import_parse_report2, import_reference5, import_run3, import_brief_files5;
var init_take_follow_ups = __esm({
  "orchestrator/io/run/take-follow-ups.ts"() {
    "use strict";
    import_bound_outcome2 = __toESM(require_bound_outcome(), 1);
    import_excerpt2 = __toESM(require_excerpt(), 1);
    import_follow_up = __toESM(require_follow_up(), 1);
    import_parse_report2 = __toESM(require_parse_report(), 1);
    import_reference5 = __toESM(require_reference(), 1);
    import_run3 = __toESM(require_run(), 1);
    import_brief_files5 = __toESM(require_brief_files(), 1);
  }
});

// orchestrator/io/run/collect-attempts.ts
function judgeOpenAttempts(ledger, run) {
  const at = ledger.time();
  const now = Date.parse(at);
  const calls = (0, import_run4.openAttempts)(run).map(({ number }) => (0, import_brief_files6.userOfReference)(ledger.paths, { run: run.id, attempt: number }));
  const agents = ledger.agents();
  return (0, import_run4.openAttempts)(run).map((attempt, n) => {
    const reference = { run: run.id, attempt: attempt.number };
    const { call, boundMs } = calls[n] ?? {};
    const agent = agents.findLast((one) => one.reference === (0, import_reference6.renderReference)(reference));
    const lastMessage = (0, import_brief_files6.readReport)(ledger.paths, reference)?.lastMessage;
    const traces = readTraces(ledger.paths, reference);
    const facts = {
      ...attempt.isOwnWork ? { isOwnWork: true } : {},
      ...call === void 0 ? {} : { call },
      isBeingAdmitted: boundMs !== void 0 && Math.abs(now - boundMs) < HOOK_TIMEOUT_MS,
      ...agent === void 0 ? {} : { agent },
      ...lastMessage === void 0 ? {} : { lastMessage },
      ...traces === void 0 ? {} : { traces }
    };
    return { attempt, standing: (0, import_judge_attempt.judgeAttempt)(facts, at) };
  });
}
async function collectAttempts(context, run) {
  let current = run;
  noteTraces(context, run);
  for (const { attempt, standing } of judgeOpenAttempts(context.ledger, run)) {
    if (standing.kind !== "over") continue;
    const judged = (0, import_judge_lost.decideDoubt)(standing.outcome, context.settings.lostAgents);
    const reference = { run: run.id, attempt: attempt.number };
    const claimed = await checkClaims(context, run, attempt, judged);
    const isReported = standing.outcome.kind === "done";
    const checked = isReported ? await checkComposite(context, reference, claimed) : claimed;
    const whole = placeOfWords(context.ledger.paths, reference);
    const settled = await settleTask(context, run, attempt, (0, import_bound_outcome3.boundOutcome)(checked, whole));
    current = (0, import_warnings_of_run.withWarnings)(current, settled.warnings);
    if (settled.outcome === void 0) continue;
    current = (0, import_with_outcome2.withOutcome)(current, attempt, settled.outcome);
    writeRun(context.ledger.paths, current);
  }
  return current;
}
async function settleTask(context, run, attempt, outcome) {
  const { ledger } = context;
  const { taskId, number } = attempt;
  const reference = (0, import_reference6.renderReference)({ run: run.id, attempt: number });
  const closed = outcome.kind === "done" ? await closeOwn(context, run, taskId, outcome.summary) : void 0;
  if (closed?.kind === "unavailable")
    return { warnings: [`${taskId} is done and could not be closed yet: ${closed.problem.what}`] };
  const settled = closed?.kind === "refused" ? await doneInVain(context, run, taskId, outcome, closed.problem.what) : { outcome, warnings: [] };
  ledger.record("report-collected", { run: run.id, reference, status: settled.outcome.kind });
  if (closed?.kind !== "done") return settled;
  ledger.record("task-closed", { run: run.id, taskId, reference });
  const notes = [...outcome.notes ?? [], ...await takeFollowUps(context, run, attempt)];
  return { outcome: notes.length > 0 ? { ...outcome, notes } : outcome, warnings: [] };
}
async function doneInVain({ source }, run, taskId, outcome, why) {
  const shown = await source.show(taskId);
  const isOurs2 = shown.kind === "done" && shown.task.status === "in_progress" && shown.task.assignee === (0, import_run4.actorOf)(run);
  if (isOurs2) {
    const summary2 = `its work is done and its task could not be closed: ${why}. ${outcome.summary}`;
    return { outcome: { ...outcome, kind: "in-doubt", summary: summary2 }, warnings: [] };
  }
  const summary = `its task could not be closed: ${why}`;
  return { outcome: { ...outcome, kind: "failed", summary }, warnings: [(0, import_warnings_of_run.notClosed)(taskId, why)] };
}
var import_bound_outcome3, import_judge_attempt, import_judge_lost, import_reference6, import_run4, import_warnings_of_run, import_with_outcome2, import_brief_files6, HOOK_TIMEOUT_MS;
var init_collect_attempts = __esm({
  "orchestrator/io/run/collect-attempts.ts"() {
    "use strict";
    import_bound_outcome3 = __toESM(require_bound_outcome(), 1);
    import_judge_attempt = __toESM(require_judge_attempt(), 1);
    import_judge_lost = __toESM(require_judge_lost(), 1);
    import_reference6 = __toESM(require_reference(), 1);
    import_run4 = __toESM(require_run(), 1);
    import_warnings_of_run = __toESM(require_warnings_of_run(), 1);
    import_with_outcome2 = __toESM(require_with_outcome(), 1);
    import_brief_files6 = __toESM(require_brief_files(), 1);
    init_check_claims();
    init_check_composite();
    init_close_own();
    init_note_traces();
    init_place_of_words();
    init_run_files();
    init_take_follow_ups();
    HOOK_TIMEOUT_MS = 6e4;
  }
});

// orchestrator/io/run/keep-run.ts
function keepRun({ ledger }, run) {
  writeRun(ledger.paths, run);
  if (run.finishedAt === void 0) return;
  const { closed, failed } = (0, import_handover.resultsOf)(run);
  ledger.record("run-finished", { run: run.id, closed: closed.length, failed: failed.length });
}
var import_handover;
var init_keep_run = __esm({
  "orchestrator/io/run/keep-run.ts"() {
    "use strict";
    import_handover = __toESM(require_handover(), 1);
    init_run_files();
  }
});

// orchestrator/io/run/take-back-calls.ts
async function takeBackCalls(context, run, why) {
  let current = run;
  const { ledger, source } = context;
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "due") continue;
    const reference = { run: run.id, attempt: attempt.number };
    (0, import_brief_files7.removeBrief)(ledger.paths, reference);
    if ((0, import_brief_files7.userOfReference)(ledger.paths, reference)) continue;
    const released = run.work ? void 0 : await source.release(attempt.taskId, (0, import_run5.actorOf)(run), `Not begun in run ${run.id}, because ${why}.`);
    if (released?.kind === "unavailable")
      current = (0, import_warnings_of_run2.withWarnings)(current, [(0, import_warnings_of_run2.notGivenBack)(attempt.taskId, released.problem.what)]);
    const outcome = { kind: "withdrawn", summary: why, mayRetry: true, at: ledger.time() };
    current = (0, import_with_outcome3.withOutcome)(current, attempt, outcome);
    writeRun(ledger.paths, current);
  }
  return current;
}
var import_run5, import_warnings_of_run2, import_with_outcome3, import_brief_files7;
var init_take_back_calls = __esm({
  "orchestrator/io/run/take-back-calls.ts"() {
    "use strict";
    import_run5 = __toESM(require_run(), 1);
    import_warnings_of_run2 = __toESM(require_warnings_of_run(), 1);
    import_with_outcome3 = __toESM(require_with_outcome(), 1);
    import_brief_files7 = __toESM(require_brief_files(), 1);
    init_collect_attempts();
    init_run_files();
  }
});

// orchestrator/io/run/end-nested.ts
async function endNested(context, run) {
  for (const orphan of orphansOf(context, run)) {
    const ended = await cutShort(context, orphan);
    await endNested(context, ended);
    keepRun(context, ended);
  }
}
function orphansOf({ ledger }, { id, attempts, finishedAt }) {
  const ended = attempts.filter(({ outcome }) => outcome !== void 0);
  if (ended.length === 0 && finishedAt === void 0) return [];
  const parents = new Set(ended.map(({ number }) => (0, import_reference7.renderReference)({ run: id, attempt: number })));
  const isOrphan = (parent) => parents.has(parent) || finishedAt !== void 0 && parent.startsWith(`${id}.`);
  return (0, import_read_run4.readRuns)(ledger.paths).runs.filter(
    (run) => run.finishedAt === void 0 && run.work?.parent !== void 0 && isOrphan(run.work.parent)
  );
}
async function cutShort(context, nested) {
  const why = "the agent whose work it was a part of has ended";
  const at = context.ledger.time();
  const outcome = { kind: "failed", summary: why, mayRetry: false, at };
  const rest = await takeBackCalls(context, await collectMembers(context, nested), why);
  const ended = (0, import_run6.openAttempts)(rest).reduce((run, attempt) => (0, import_with_outcome4.withOutcome)(run, attempt, outcome), rest);
  return { ...ended, finishedAt: at };
}
var import_reference7, import_run6, import_with_outcome4, import_read_run4;
var init_end_nested = __esm({
  "orchestrator/io/run/end-nested.ts"() {
    "use strict";
    import_reference7 = __toESM(require_reference(), 1);
    import_run6 = __toESM(require_run(), 1);
    import_with_outcome4 = __toESM(require_with_outcome(), 1);
    import_read_run4 = __toESM(require_read_run(), 1);
    init_collect_members();
    init_keep_run();
    init_take_back_calls();
  }
});

// orchestrator/io/run/conclude-step.ts
async function concludeStep(context, run) {
  await endNested(context, run);
  keepRun(context, run);
}
var init_conclude_step = __esm({
  "orchestrator/io/run/conclude-step.ts"() {
    "use strict";
    init_end_nested();
    init_keep_run();
  }
});

// orchestrator/io/run/describe-step.ts
function describeStep(context, before, run, due, withheld) {
  const isNotAtWork = new Set([...due, ...withheld].map(({ number }) => number));
  const done = run.finishedAt !== void 0;
  return {
    run: run.id,
    calls: due.map((attempt) => (0, import_handover2.callFor)(run, attempt, briefPathShown(context, run.id, attempt.number))),
    waitingFor: (0, import_run7.openAttempts)(run).filter(({ number, isOwnWork }) => !isNotAtWork.has(number) && !isOwnWork).map(({ taskId, title }) => ({ taskId, title })),
    done,
    ...(0, import_handover2.resultsOf)(run),
    warnings: done ? (0, import_warnings_of_run3.warningsOfRun)(run) : (0, import_warnings_of_run3.newWarnings)(before, run)
  };
}
var import_handover2, import_run7, import_warnings_of_run3;
var init_describe_step = __esm({
  "orchestrator/io/run/describe-step.ts"() {
    "use strict";
    import_handover2 = __toESM(require_handover(), 1);
    import_run7 = __toESM(require_run(), 1);
    import_warnings_of_run3 = __toESM(require_warnings_of_run(), 1);
    init_brief_path_shown();
  }
});

// elsewhere:orchestrator/io/hook/session-trace.ts
var require_session_trace = __commonJS({
  "elsewhere:orchestrator/io/hook/session-trace.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "hook.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/hook/session-trace.ts", ["lastTurn", "noteSession", "noteTurnEnd"]);
  }
});

// elsewhere:orchestrator/io/ledger/slots.ts
var require_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/slots.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/slots.ts", ["giveSlotBack", "moveFile", "readRecord", "readSlots", "renameHolding", "slotDir", "slotNumbers", "takeSlot"]);
  }
});

// elsewhere:orchestrator/io/ledger/waiting-line.ts
var require_waiting_line = __commonJS({
  "elsewhere:orchestrator/io/ledger/waiting-line.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/waiting-line.ts", ["liveWaiters"]);
  }
});

// orchestrator/io/run/free-slots.ts
function freeSlots({ paths, limit }) {
  const waiting = (0, import_node_fs6.existsSync)(paths.waiting) ? (0, import_waiting_line.liveWaiters)(paths).length : 0;
  return Math.max(0, limit - (0, import_slots.readSlots)(paths).length - waiting);
}
var import_node_fs6, import_slots, import_waiting_line;
var init_free_slots = __esm({
  "orchestrator/io/run/free-slots.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_slots = __toESM(require_slots(), 1);
    import_waiting_line = __toESM(require_waiting_line(), 1);
  }
});

// orchestrator/io/run/count-tokens.ts
function countTokens(ledger, run, isKept = true) {
  const path = (0, import_node_path7.join)(ledger.paths.runs, run.id, "tokens.json");
  const counts = readCounts(path);
  for (const { agentId, transcript } of agentsOf(ledger.agents(), run)) {
    if (agentId === void 0 || transcript === void 0) continue;
    const bytes = (0, import_node_fs7.statSync)(transcript, { throwIfNoEntry: false })?.size ?? 0;
    if (counts.get(agentId)?.bytes === bytes) continue;
    const { tokens } = (0, import_read_transcript2.readTranscript)((0, import_transcripts2.textOfTranscript)(transcript) ?? "");
    counts.set(agentId, { bytes, tokens: Math.max(tokens, counts.get(agentId)?.tokens ?? 0) });
  }
  if (isKept) keep(ledger, path, counts);
  return [...counts.values()].reduce((sum, { tokens }) => sum + tokens, 0);
}
function keep({ paths }, path, counts) {
  (0, import_change_within3.makeFolderWithin)(paths.dir, (0, import_node_path7.dirname)(path));
  (0, import_replace_file3.replaceFile)(paths.tmp, path, JSON.stringify(Object.fromEntries(counts)));
}
function agentsOf(agents, run) {
  const found = new Set(agents.filter(({ reference }) => reference?.startsWith(`${run.id}.`)));
  const ids = new Set([...found].flatMap(({ agentId }) => agentId ?? []));
  for (const agent of agents) {
    if (agent.caller === void 0 || !ids.has(agent.caller)) continue;
    found.add(agent);
    if (agent.agentId !== void 0) ids.add(agent.agentId);
  }
  return [...found];
}
function readCounts(path) {
  try {
    const counts = Object.entries(JSON.parse((0, import_read_plain_file2.readPlainFile)(path) ?? "{}"));
    return new Map(counts.filter(([, count]) => Number.isFinite(count.bytes) && Number.isFinite(count.tokens)));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
var import_node_fs7, import_node_path7, import_read_transcript2, import_transcripts2, import_change_within3, import_read_plain_file2, import_replace_file3;
var init_count_tokens = __esm({
  "orchestrator/io/run/count-tokens.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path7 = require("node:path");
    import_read_transcript2 = __toESM(require_read_transcript(), 1);
    import_transcripts2 = __toESM(require_transcripts(), 1);
    import_change_within3 = __toESM(require_change_within(), 1);
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_replace_file3 = __toESM(require_replace_file(), 1);
  }
});

// orchestrator/io/run/limit-of-run.ts
function limitOfRun({ ledger, settings, isLook }, run) {
  const { tokenBudget } = settings;
  const now = ledger.time();
  if (tokenBudget === void 0) return (0, import_limit_now.limitNow)(run, { now });
  return (0, import_limit_now.limitNow)(run, { now, tokenBudget, tokens: countTokens(ledger, run, !isLook) });
}
var import_limit_now;
var init_limit_of_run = __esm({
  "orchestrator/io/run/limit-of-run.ts"() {
    "use strict";
    import_limit_now = __toESM(require_limit_now(), 1);
    init_count_tokens();
  }
});

// orchestrator/io/run/withheld-calls.ts
function withheldCalls(context, run) {
  const { limit, cause } = limitOfRun(context, run);
  const isClosed = limit === 0 && cause !== "budget";
  const isFull = limit > 0 && freeSlots(context.ledger) === 0 && !isUnderway(context, run);
  if (!isClosed && !isFull) return [];
  const judged = judgeOpenAttempts(context.ledger, run);
  return judged.filter(({ standing }) => standing.kind === "due").map(({ attempt }) => attempt);
}
function isUnderway({ ledger }, run) {
  return judgeOpenAttempts(ledger, run).some(({ standing }) => standing.kind === "at-work");
}
var init_withheld_calls = __esm({
  "orchestrator/io/run/withheld-calls.ts"() {
    "use strict";
    init_collect_attempts();
    init_free_slots();
    init_limit_of_run();
  }
});

// orchestrator/io/run/due-calls.ts
function dueCalls(context, run, unclaimed, isAsked) {
  const { ledger } = context;
  if (withheldCalls(context, run).length > 0) return [];
  const turn = (0, import_session_trace.lastTurn)(ledger)?.toISOString() ?? "";
  const judged = judgeOpenAttempts(ledger, run);
  const due = judged.filter(({ standing, attempt }) => standing.kind === "due" && !unclaimed.has(attempt.number)).map(({ attempt }) => attempt);
  if (isAsked) return due;
  const hasMoreToCome = judged.some(({ standing }) => standing.kind === "at-work");
  const now = ledger.time();
  const justNow = new Date(Date.parse(now) - ON_THE_WAY_MS).toISOString();
  const since = hasMoreToCome && justNow < turn ? justNow : turn;
  const isOnItsWay = ({ number, handedOverAt }) => {
    if (handedOverAt > now) return false;
    const returned = (0, import_brief_files8.returnedAt)(ledger.paths, { run: run.id, attempt: number }) ?? "";
    return handedOverAt !== "" && handedOverAt >= since && handedOverAt >= returned;
  };
  return due.filter((attempt) => !isOnItsWay(attempt)).slice(0, freeSlots(ledger));
}
function noteHandover(run, due, handedOverAt) {
  const numbers = new Set(due.map(({ number }) => number));
  return {
    ...run,
    attempts: run.attempts.map((attempt) => numbers.has(attempt.number) ? { ...attempt, handedOverAt } : attempt)
  };
}
var import_session_trace, import_brief_files8, ON_THE_WAY_MS;
var init_due_calls = __esm({
  "orchestrator/io/run/due-calls.ts"() {
    "use strict";
    import_session_trace = __toESM(require_session_trace(), 1);
    import_brief_files8 = __toESM(require_brief_files(), 1);
    init_collect_attempts();
    init_free_slots();
    init_withheld_calls();
    ON_THE_WAY_MS = 5e3;
  }
});

// elsewhere:orchestrator/core/run/compose-member-brief.ts
var require_compose_member_brief = __commonJS({
  "elsewhere:orchestrator/core/run/compose-member-brief.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/compose-member-brief.ts", ["composeMemberBrief"]);
  }
});

// orchestrator/io/run/add-attempt.ts
function nextReference({ id, attempts }) {
  return { run: id, attempt: attempts.length + 1 };
}
function addAttempt({ ledger, settings }, run, { earlierFailure, ...facts }, brief) {
  const { skillName, taskId, title, model = settings.models[skillName] } = facts;
  const reference = nextReference(run);
  const attempt = {
    number: reference.attempt,
    ...facts,
    agentType: settings.agentTypes[skillName] ?? "general-purpose",
    ...model === void 0 ? {} : { model },
    handedOverAt: ""
  };
  (0, import_brief_files9.writeBrief)(ledger.paths, reference, { ...brief, skillName, taskId, description: title });
  const added = { ...run, attempts: [...run.attempts, attempt] };
  writeRun(ledger.paths, added);
  if (earlierFailure !== void 0) {
    const retried = { run: run.id, taskId, reference: (0, import_reference8.renderReference)(reference), reason: earlierFailure };
    ledger.record("task-retried", retried);
  }
  return added;
}
var import_reference8, import_brief_files9;
var init_add_attempt = __esm({
  "orchestrator/io/run/add-attempt.ts"() {
    "use strict";
    import_reference8 = __toESM(require_reference(), 1);
    import_brief_files9 = __toESM(require_brief_files(), 1);
    init_run_files();
  }
});

// elsewhere:orchestrator/io/composition/find-skill.ts
var require_find_skill = __commonJS({
  "elsewhere:orchestrator/io/composition/find-skill.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/composition/find-skill.ts", ["compositionsIn", "findSkill", "listSkills"]);
  }
});

// orchestrator/io/run/skill-as-called.ts
function skillAsCalled({ skillPrefix, skillFolders: skillFolders2 }, skillName) {
  if (skillPrefix === "" || skillName.includes(":")) return skillName;
  const owner = (0, import_find_skill.findSkill)(skillName, skillFolders2)?.owner;
  return owner === void 0 || owner === "skyfom" ? `${skillPrefix}${skillName}` : skillName;
}
var import_find_skill;
var init_skill_as_called = __esm({
  "orchestrator/io/run/skill-as-called.ts"() {
    "use strict";
    import_find_skill = __toESM(require_find_skill(), 1);
  }
});

// orchestrator/io/run/start-members.ts
function startMembers(context, run, { starts, ownWork }) {
  let current = run;
  const members = new Map(run.work?.members.map((member) => [member.name, member]));
  const atWork = (0, import_run8.openAttempts)(run).flatMap(({ member }) => members.get(member ?? "") ?? []);
  const together = [...atWork, ...starts.map(({ member }) => member)];
  for (const planned of starts) current = startMember(context, current, planned, together, false);
  return ownWork ? startMember(context, current, ownWork, together, true) : current;
}
function startMember(context, run, { member, earlierFailure }, together, isOwnWork) {
  const { settings, cli } = context;
  const { name, skillName, model } = member;
  const reference = nextReference(run);
  const taskId = run.work?.taskId ?? "";
  const prompt = (0, import_compose_member_brief.composeMemberBrief)(run, {
    member,
    peers: together.filter((other) => other !== member),
    reference: (0, import_reference9.renderReference)(reference),
    skill: skillAsCalled(context, skillName),
    ...settings.checkCommand === void 0 ? {} : { checkCommand: settings.checkCommand },
    ...earlierFailure === void 0 ? {} : { earlierFailure },
    ...isOwnWork ? { handInCommand: `${cli} next --run ${run.id} --report ${reference.attempt}` } : {}
  });
  const attempt = {
    taskId,
    title: (0, import_to_member_work.titleOfMember)(member, taskId),
    skillName,
    member: name,
    ...isOwnWork ? { isOwnWork } : {},
    ...model === void 0 ? {} : { model },
    earlierFailure
  };
  return addAttempt(context, run, attempt, { prompt });
}
var import_compose_member_brief, import_reference9, import_run8, import_to_member_work;
var init_start_members = __esm({
  "orchestrator/io/run/start-members.ts"() {
    "use strict";
    import_compose_member_brief = __toESM(require_compose_member_brief(), 1);
    import_reference9 = __toESM(require_reference(), 1);
    import_run8 = __toESM(require_run(), 1);
    import_to_member_work = __toESM(require_to_member_work(), 1);
    init_add_attempt();
    init_skill_as_called();
  }
});

// orchestrator/io/run/stop-reasons.ts
function stopReasons({ ledger }, run, aborted, isByMain = run.work?.parent === void 0) {
  const { work } = run;
  if (!work || !isByMain) return { run, stops: [] };
  const seconds = work.strategy.timeoutSeconds;
  const now = Date.parse(ledger.time());
  const reasons = /* @__PURE__ */ new Map();
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "at-work" || standing.agent?.agentId === void 0) continue;
    const since = Date.parse(standing.agent.spawnedAt);
    const isLate = seconds !== void 0 && now - since > seconds * 1e3;
    const late = isLate ? `it took longer than its ${seconds} s` : void 0;
    const stopReason = attempt.stopReason ?? (aborted === void 0 ? late : `stopped, because ${aborted}`);
    if (stopReason === void 0) continue;
    const isOverdue = attempt.stopReason === void 0 ? aborted === void 0 : attempt.isOverdue === true;
    reasons.set(attempt.number, { stopReason, isOverdue, agent: standing.agent.agentId });
  }
  const attempts = run.attempts.map((attempt) => {
    const { stopReason, isOverdue } = reasons.get(attempt.number) ?? {};
    if (stopReason === void 0) return attempt;
    return { ...attempt, stopReason, ...isOverdue ? { isOverdue: true } : {} };
  });
  return { run: { ...run, attempts }, stops: [...reasons.values()].map(({ agent }) => ({ task_id: agent })) };
}
var init_stop_reasons = __esm({
  "orchestrator/io/run/stop-reasons.ts"() {
    "use strict";
    init_collect_attempts();
  }
});

// orchestrator/io/run/tell-held-back.ts
function tellHeldBack(ledger, run, holds) {
  const { told, run: remembering } = (0, import_held_back.newHolds)(run, holds);
  for (const hold of told) ledger.record("task-held-back", { run: run.id, ...hold });
  return remembering;
}
var import_held_back;
var init_tell_held_back = __esm({
  "orchestrator/io/run/tell-held-back.ts"() {
    "use strict";
    import_held_back = __toESM(require_held_back(), 1);
  }
});

// elsewhere:orchestrator/core/run/is-for-user.ts
var require_is_for_user = __commonJS({
  "elsewhere:orchestrator/core/run/is-for-user.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/is-for-user.ts", ["isForUser"]);
  }
});

// orchestrator/io/run/give-back-left.ts
async function giveBackLeft({ ledger, source }, tasks) {
  const claimed = tasks.filter(({ status, assignee }) => status === "in_progress" && assignee?.startsWith("skyfom-"));
  if (claimed.length === 0) return 0;
  const over = (0, import_read_run5.readRuns)(ledger.paths).runs.filter(({ finishedAt }) => finishedAt !== void 0);
  const byActor = new Map(over.map((run) => [(0, import_run9.actorOf)(run), run]));
  let count = 0;
  for (const { id: taskId, assignee = "" } of claimed) {
    const run = byActor.get(assignee);
    if (!run || (0, import_is_for_user.isForUser)(run, taskId)) continue;
    const reason = `Not done in run ${run.id}, which is over.`;
    const released = await source.release(taskId, assignee, reason);
    if (released.kind !== "done") continue;
    ledger.record("task-given-back", { run: run.id, taskId, reason });
    count += 1;
  }
  return count;
}
var import_is_for_user, import_run9, import_read_run5;
var init_give_back_left = __esm({
  "orchestrator/io/run/give-back-left.ts"() {
    "use strict";
    import_is_for_user = __toESM(require_is_for_user(), 1);
    import_run9 = __toESM(require_run(), 1);
    import_read_run5 = __toESM(require_read_run(), 1);
  }
});

// orchestrator/io/run/tracked-task.ts
async function claimTracked(context, run) {
  const { source, ledger } = context;
  if (!run.work?.isTracked) return void 0;
  const shown = await source.show(run.work.taskId);
  if (shown.kind === "done") await giveBackLeft(context, [shown.task]);
  const claimed = await source.claim(run.work.taskId, (0, import_run10.actorOf)(run));
  if (claimed.kind === "done") return void 0;
  if (run.attempts.length === 0) writeRun(ledger.paths, { ...run, finishedAt: ledger.time() });
  return claimed.problem;
}
async function settleTracked(context, run) {
  const { source, ledger } = context;
  const { work } = run;
  if (!work?.isTracked || run.finishedAt === void 0) return run;
  const { isDone, failed } = (0, import_plan_members2.resultOfMembers)(run);
  const { taskId } = work;
  const summary = run.attempts.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("\n");
  const reason = failed.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("; ") || "not all was started";
  const change = isDone ? await closeOwn(context, run, taskId, summary) : await source.release(taskId, (0, import_run10.actorOf)(run), `Not done in run ${run.id}: ${reason}`);
  if (change.kind !== "done") {
    const { what } = change.problem;
    const told = (0, import_warnings_of_run4.withWarnings)(run, [isDone ? (0, import_warnings_of_run4.notClosed)(taskId, what) : (0, import_warnings_of_run4.notGivenBack)(taskId, what)]);
    if (change.kind === "refused") return told;
    const { finishedAt: _, ...open } = told;
    return open;
  }
  if (!isDone) ledger.record("task-given-back", { run: run.id, taskId, reason });
  return (0, import_warnings_of_run4.withSettled)(run, taskId);
}
var import_plan_members2, import_run10, import_warnings_of_run4;
var init_tracked_task = __esm({
  "orchestrator/io/run/tracked-task.ts"() {
    "use strict";
    import_plan_members2 = __toESM(require_plan_members(), 1);
    import_run10 = __toESM(require_run(), 1);
    import_warnings_of_run4 = __toESM(require_warnings_of_run(), 1);
    init_close_own();
    init_give_back_left();
    init_run_files();
  }
});

// elsewhere:orchestrator/io/tasks/process-stamp.ts
var require_process_stamp = __commonJS({
  "elsewhere:orchestrator/io/tasks/process-stamp.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/tasks/process-stamp.ts", ["isDead", "pidOf", "stampOf"]);
  }
});

// orchestrator/io/run/wait-command.ts
function waitCommand({ cli, ledger }, run, why) {
  if (isWaitedFor(ledger.paths, run.id)) return { isAwaited: true };
  return { command: { line: `${cli} wait --run ${run.id}`, why } };
}
function waitBelow({ cli }, run) {
  return { command: { line: `${cli} wait --run ${run.id} --timeout ${WAIT_BELOW_S}`, why: "limit" } };
}
function noteWaiting(paths, run) {
  (0, import_replace_file4.replaceFile)(paths.tmp, waitingFile(paths, run), (0, import_process_stamp.stampOf)(process.pid));
}
function isWaitedFor(paths, run) {
  const stamp = (0, import_read_plain_file3.readPlainFile)(waitingFile(paths, run));
  return stamp !== void 0 && !(0, import_process_stamp.isDead)(stamp);
}
function waitingFile(paths, run) {
  return (0, import_node_path8.join)(paths.runs, run, "waiting");
}
var import_node_path8, import_read_plain_file3, import_replace_file4, import_process_stamp, WAIT_BELOW_S;
var init_wait_command = __esm({
  "orchestrator/io/run/wait-command.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    import_read_plain_file3 = __toESM(require_read_plain_file(), 1);
    import_replace_file4 = __toESM(require_replace_file(), 1);
    import_process_stamp = __toESM(require_process_stamp(), 1);
    WAIT_BELOW_S = 100;
  }
});

// orchestrator/io/run/why-halted.ts
function whyHalted({ cli }, run) {
  if (run.stopping) return { halt: "the run is to end" };
  if (run.pausedAt === void 0) return {};
  return { halt: `the run is paused; \`${cli} resume --run ${run.id}\` lifts that` };
}
var init_why_halted = __esm({
  "orchestrator/io/run/why-halted.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/problem.ts", ["renderProblem", "renderProblemInLine"]);
  }
});

// orchestrator/io/run/with-broken-runs.ts
function withBrokenRuns({ ledger }, run) {
  if (run.work?.parent !== void 0) return run;
  return (0, import_warnings_of_run5.withWarnings)(
    run,
    (0, import_read_run6.readRuns)(ledger.paths).broken.map(({ problem: problem2 }) => (0, import_problem.renderProblemInLine)(problem2))
  );
}
var import_problem, import_warnings_of_run5, import_read_run6;
var init_with_broken_runs = __esm({
  "orchestrator/io/run/with-broken-runs.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    import_warnings_of_run5 = __toESM(require_warnings_of_run(), 1);
    import_read_run6 = __toESM(require_read_run(), 1);
  }
});

// orchestrator/io/run/withdraw-due.ts
async function withdrawDue(context, run) {
  if (run.pausedAt !== void 0 || run.stopping !== void 0)
    return takeBackCalls(context, run, "the run was halted");
  const isBelow = run.work?.parent !== void 0;
  const isStuck = isBelow && freeSlots(context.ledger) === 0 && !isUnderway(context, run);
  return isStuck && limitOfRun(context, run).limit > 0 ? takeBackCalls(context, run, "no slot was free") : run;
}
var init_withdraw_due = __esm({
  "orchestrator/io/run/withdraw-due.ts"() {
    "use strict";
    init_free_slots();
    init_limit_of_run();
    init_take_back_calls();
    init_withheld_calls();
  }
});

// orchestrator/io/run/advance-members.ts
async function advanceMembers(context, opened, work, isAsked) {
  const { ledger } = context;
  const collected = await withdrawDue(context, await collectMembers(context, withBrokenRuns(context, opened)));
  const standings = judgeOpenAttempts(ledger, collected);
  const dueNow = standings.filter(({ standing }) => standing.kind === "due").map(({ attempt }) => attempt);
  for (const { number } of dueNow) (0, import_brief_files10.forgetReference)(ledger.paths, { run: opened.id, attempt: number });
  const now = limitOfRun(context, collected);
  const plan = (0, import_plan_members3.planMembers)({
    run: { ...collected, limit: now.limit },
    order: (0, import_to_member_work2.orderOfWork)(work),
    freeSlots: freeSlots(ledger),
    due: dueNow.length,
    ...(0, import_limit_now2.closing)(now)
  });
  const begun = startMembers(context, (0, import_warnings_of_run6.withWarnings)(collected, whyNoMore(now, plan)), plan);
  const started = tellHeldBack(ledger, begun, (0, import_held_back2.holdsOfMembers)(begun, plan.heldBack));
  const due = dueCalls(context, started, /* @__PURE__ */ new Set(), isAsked);
  const whyStopped = plan.aborted ?? (collected.stopping?.isNow ? "the run is to end" : void 0);
  const stopping = stopReasons(context, noteHandover(started, due, ledger.time()), whyStopped);
  const run = await settleTracked(context, (0, import_finish_if_over.finishIfOver)(stopping.run, plan, ledger.time()));
  await concludeStep(context, run);
  return { kind: "handover", handover: describe(context, opened, run, { due, plan, stops: stopping.stops }) };
}
function whyNoMore({ cause, reason }, { aborted }) {
  return [
    ...aborted === void 0 ? [] : [`nothing more was started, because ${aborted}`],
    ...cause === "budget" && reason ? [reason] : []
  ];
}
function describe(context, opened, run, { due, plan, stops }) {
  const isNested = run.work?.parent !== void 0;
  const withheld = withheldCalls(context, run);
  const step = describeStep(context, opened, run, due, withheld);
  const { done } = step;
  return {
    ...step,
    heldBack: plan.heldBack,
    blocked: [],
    stops,
    ...commandOf(context, run, plan, withheld),
    ...isNested && !done ? { nextCommand: `${context.cli} next --run ${run.id}` } : {},
    ...done && isNested ? { report: (0, import_handover3.reportOf)(run) } : {},
    ...whyHalted(context, run)
  };
}
function commandOf(context, run, plan, withheld) {
  const open = (0, import_run11.openAttempts)(run);
  const own = open.find(({ isOwnWork }) => isOwnWork);
  if (own) {
    const path = briefPathShown(context, run.id, own.number);
    return { command: { line: `cat ${(0, import_quote_for_shell.quoteForShell)(path)}`, why: "own-work" } };
  }
  if (run.finishedAt !== void 0) return {};
  const isIdle = (plan.isShortOfSlots || withheld.length > 0) && open.length === withheld.length;
  const isClosed = (0, import_limit_now2.closing)(limitOfRun(context, run)) !== void 0;
  if (run.work?.parent !== void 0) return isIdle && isClosed ? waitBelow(context, run) : {};
  if (isIdle) return waitCommand(context, run, isClosed ? "limit" : "slot");
  return run.work?.strategy.timeoutSeconds === void 0 ? {} : waitCommand(context, run, "time-limit");
}
var import_quote_for_shell, import_finish_if_over, import_handover3, import_held_back2, import_limit_now2, import_plan_members3, import_run11, import_to_member_work2, import_warnings_of_run6, import_brief_files10;
var init_advance_members = __esm({
  "orchestrator/io/run/advance-members.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_finish_if_over = __toESM(require_finish_if_over(), 1);
    import_handover3 = __toESM(require_handover(), 1);
    import_held_back2 = __toESM(require_held_back(), 1);
    import_limit_now2 = __toESM(require_limit_now(), 1);
    import_plan_members3 = __toESM(require_plan_members(), 1);
    import_run11 = __toESM(require_run(), 1);
    import_to_member_work2 = __toESM(require_to_member_work(), 1);
    import_warnings_of_run6 = __toESM(require_warnings_of_run(), 1);
    import_brief_files10 = __toESM(require_brief_files(), 1);
    init_brief_path_shown();
    init_collect_attempts();
    init_collect_members();
    init_conclude_step();
    init_describe_step();
    init_due_calls();
    init_free_slots();
    init_limit_of_run();
    init_start_members();
    init_stop_reasons();
    init_tell_held_back();
    init_tracked_task();
    init_wait_command();
    init_why_halted();
    init_with_broken_runs();
    init_withdraw_due();
    init_withheld_calls();
  }
});

// elsewhere:orchestrator/core/run/tasks-of-run.ts
var require_tasks_of_run = __commonJS({
  "elsewhere:orchestrator/core/run/tasks-of-run.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/tasks-of-run.ts", ["labelOfLeft", "tasksOfRun"]);
  }
});

// orchestrator/io/run/create-deferred.ts
async function createDeferred({ ledger, source }, run) {
  const done = run.attempts.filter(({ outcome }) => outcome?.kind === "done");
  if (done.length === 0) return [];
  const references = new Set(done.map(({ number }) => (0, import_reference10.renderReference)({ run: run.id, attempt: number })));
  const composites = (0, import_read_run7.readRuns)(ledger.paths).runs.filter(
    ({ deferred = [], work }) => deferred.length > 0 && references.has(work?.parent ?? "")
  );
  if (composites.length === 0) return [];
  const listed = await source.list();
  if (listed.kind === "unavailable") return [];
  const { tasks } = listed.list;
  const known = new Set(tasks.flatMap(({ labels }) => labels));
  const warnings = [];
  for (const task of composites.flatMap((composite) => deferredTasks(composite, tasks))) {
    if (known.has(task.labels?.[0] ?? "")) continue;
    const created = await source.create(task, (0, import_run12.actorOf)(run));
    if (created.kind !== "done") warnings.push(`"${task.title}" could not be made a task: ${created.problem.what}`);
  }
  return warnings;
}
function deferredTasks({ work, deferred = [], attempts }, tasks) {
  const members = work?.members.filter(({ name }) => deferred.includes(name)) ?? [];
  const results = attempts.filter(({ outcome }) => outcome?.kind === "done").map(({ member, outcome }) => `- ${member}: ${outcome?.summary}`);
  const { dependencies = [] } = tasks.find(({ id }) => id === work?.taskId) ?? {};
  const epic = dependencies.find(({ type }) => type === "parent-child")?.on;
  return members.map(({ name, skillName, role }) => ({
    title: `${role}: ${work?.title}`,
    description: [`${work?.requirements}`, "", `What was done for ${work?.taskId}:`, ...results].join("\n"),
    labels: [(0, import_tasks_of_run.labelOfLeft)(work?.parent ?? "", name), `skill:${skillName}`],
    ...epic === void 0 ? {} : { parent: epic }
  }));
}
var import_reference10, import_run12, import_tasks_of_run, import_read_run7;
var init_create_deferred = __esm({
  "orchestrator/io/run/create-deferred.ts"() {
    "use strict";
    import_reference10 = __toESM(require_reference(), 1);
    import_run12 = __toESM(require_run(), 1);
    import_tasks_of_run = __toESM(require_tasks_of_run(), 1);
    import_read_run7 = __toESM(require_read_run(), 1);
  }
});

// elsewhere:orchestrator/core/tasks/blockers-of.ts
var require_blockers_of = __commonJS({
  "elsewhere:orchestrator/core/tasks/blockers-of.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/blockers-of.ts", ["blockersOf"]);
  }
});

// elsewhere:orchestrator/io/ledger/settle-gone-owners.ts
var require_settle_gone_owners = __commonJS({
  "elsewhere:orchestrator/io/ledger/settle-gone-owners.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/settle-gone-owners.ts", ["isGone", "settleGoneOwners"]);
  }
});

// orchestrator/io/run/find-awaited.ts
function findAwaited(context, run, { tasks, blocked }) {
  if (startsNoMore(context, run)) return [];
  const { ledger } = context;
  const others = (0, import_read_run8.readRuns)(ledger.paths).runs.filter(
    ({ id, owner, finishedAt }) => id !== run.id && finishedAt === void 0 && !(0, import_settle_gone_owners.isGone)(ledger, owner)
  );
  const actors = new Set(others.map(import_run13.actorOf));
  const atWork = new Set(
    tasks.filter(({ assignee }) => assignee !== void 0 && actors.has(assignee)).map(({ id }) => id)
  );
  const waiting = (0, import_tasks_of_run2.tasksOfRun)(tasks, run).filter(({ status }) => status === "open");
  return [...new Set(waiting.flatMap(({ id }) => (0, import_blockers_of.blockersOf)(blocked, id)))].filter((id) => atWork.has(id));
}
function startsNoMore(context, run) {
  const hasFailed = run.attempts.some(({ outcome }) => outcome?.kind === "failed");
  return run.pausedAt !== void 0 || run.stopping !== void 0 || limitOfRun(context, run).cause === "budget" || context.settings.errorHandling === "fail-fast" && hasFailed;
}
var import_run13, import_tasks_of_run2, import_blockers_of, import_settle_gone_owners, import_read_run8;
var init_find_awaited = __esm({
  "orchestrator/io/run/find-awaited.ts"() {
    "use strict";
    import_run13 = __toESM(require_run(), 1);
    import_tasks_of_run2 = __toESM(require_tasks_of_run(), 1);
    import_blockers_of = __toESM(require_blockers_of(), 1);
    import_settle_gone_owners = __toESM(require_settle_gone_owners(), 1);
    import_read_run8 = __toESM(require_read_run(), 1);
    init_limit_of_run();
  }
});

// elsewhere:orchestrator/core/run/plan-attempts.ts
var require_plan_attempts = __commonJS({
  "elsewhere:orchestrator/core/run/plan-attempts.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/plan-attempts.ts", ["isGivenUp", "planAttempts"]);
  }
});

// orchestrator/io/run/find-owed.ts
async function findOwed({ source }, run, { tasks }) {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const owed = [];
  for (const [taskId, { outcome }] of (0, import_run14.newestAttempts)(run)) {
    if (!(0, import_plan_attempts.isGivenUp)(outcome)) continue;
    const task = known.get(taskId);
    const isOwed = task ? task.status === "in_progress" && task.assignee === (0, import_run14.actorOf)(run) : (await source.show(taskId)).kind === "unavailable";
    if (isOwed) owed.push(taskId);
  }
  return owed;
}
var import_plan_attempts, import_run14, STILL_CLAIMED;
var init_find_owed = __esm({
  "orchestrator/io/run/find-owed.ts"() {
    "use strict";
    import_plan_attempts = __toESM(require_plan_attempts(), 1);
    import_run14 = __toESM(require_run(), 1);
    STILL_CLAIMED = "its claim could not be given back yet";
  }
});

// orchestrator/io/run/late-below.ts
function limitedBelow({ ledger }, run) {
  const parents = new Set((0, import_run15.openAttempts)(run).map(({ number }) => (0, import_reference11.renderReference)({ run: run.id, attempt: number })));
  if (parents.size === 0) return [];
  return (0, import_read_run9.readRuns)(ledger.paths).runs.filter(
    ({ finishedAt, work }) => finishedAt === void 0 && work?.strategy.timeoutSeconds !== void 0 && parents.has(work.parent ?? "")
  );
}
function lateBelow(context, run) {
  return limitedBelow(context, run).flatMap((nested) => stopReasons(context, nested, void 0, true).stops);
}
function stopLateBelow(context, run) {
  return limitedBelow(context, run).flatMap((nested) => {
    const stopping = stopReasons(context, nested, void 0, true);
    if (stopping.stops.length > 0) writeRun(context.ledger.paths, stopping.run);
    return stopping.stops;
  });
}
var import_reference11, import_run15, import_read_run9;
var init_late_below = __esm({
  "orchestrator/io/run/late-below.ts"() {
    "use strict";
    import_reference11 = __toESM(require_reference(), 1);
    import_run15 = __toESM(require_run(), 1);
    import_read_run9 = __toESM(require_read_run(), 1);
    init_run_files();
    init_stop_reasons();
  }
});

// elsewhere:orchestrator/core/run/compose-brief.ts
var require_compose_brief = __commonJS({
  "elsewhere:orchestrator/core/run/compose-brief.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/compose-brief.ts", ["composeBrief"]);
  }
});

// elsewhere:orchestrator/core/run/requirements-of.ts
var require_requirements_of = __commonJS({
  "elsewhere:orchestrator/core/run/requirements-of.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/requirements-of.ts", ["requirementsOf"]);
  }
});

// elsewhere:orchestrator/core/tasks/declared-files.ts
var require_declared_files = __commonJS({
  "elsewhere:orchestrator/core/tasks/declared-files.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/declared-files.ts", ["declaredFiles", "splitFiles"]);
  }
});

// elsewhere:orchestrator/core/tasks/find-blocked.ts
var require_find_blocked = __commonJS({
  "elsewhere:orchestrator/core/tasks/find-blocked.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/find-blocked.ts", ["findBlocked", "groupChildren", "isActive"]);
  }
});

// elsewhere:orchestrator/core/tasks/find-finished-epics.ts
var require_find_finished_epics = __commonJS({
  "elsewhere:orchestrator/core/tasks/find-finished-epics.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/find-finished-epics.ts", ["findFinishedEpics"]);
  }
});

// elsewhere:orchestrator/core/tasks/choose-skill.ts
var require_choose_skill = __commonJS({
  "elsewhere:orchestrator/core/tasks/choose-skill.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/choose-skill.ts", ["DEFAULT_SKILL", "chooseSkill"]);
  }
});

// elsewhere:orchestrator/io/composition/find-broken-composition.ts
var require_find_broken_composition = __commonJS({
  "elsewhere:orchestrator/io/composition/find-broken-composition.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/composition/find-broken-composition.ts", ["findBrokenComposition"]);
  }
});

// orchestrator/io/run/find-unable.ts
var find_unable_exports = {};
__export(find_unable_exports, {
  findUnable: () => findUnable,
  readyTasks: () => readyTasks
});
function findUnable(tasks, folders, projectDir) {
  const skills = new Set(tasks.map((task) => (0, import_choose_skill.chooseSkill)(task).skill));
  return new Map([...skills].flatMap((skill) => whyUnable(skill, folders, projectDir)));
}
function readyTasks({ tasks, ready }) {
  const ids = new Set(ready);
  return tasks.filter(({ id, status }) => ids.has(id) || status === "in_progress");
}
function whyUnable(skill, folders, projectDir) {
  const [first, ...more] = (0, import_find_broken_composition.findBrokenComposition)(skill, folders, projectDir);
  if (!first) return [];
  const others = more.length === 0 ? "" : ` (and ${more.length} more; \`skyfom validate\` names all)`;
  return [[skill, `its skill ${skill} cannot be run: ${(0, import_problem2.renderProblemInLine)(first)}${others}`]];
}
var import_problem2, import_choose_skill, import_find_broken_composition;
var init_find_unable = __esm({
  "orchestrator/io/run/find-unable.ts"() {
    "use strict";
    import_problem2 = __toESM(require_problem(), 1);
    import_choose_skill = __toESM(require_choose_skill(), 1);
    import_find_broken_composition = __toESM(require_find_broken_composition(), 1);
  }
});

// elsewhere:orchestrator/core/run/carry-over.ts
var require_carry_over = __commonJS({
  "elsewhere:orchestrator/core/run/carry-over.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/carry-over.ts", ["carryOver"]);
  }
});

// elsewhere:orchestrator/io/composition/read-composition.ts
var require_read_composition = __commonJS({
  "elsewhere:orchestrator/io/composition/read-composition.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/composition/read-composition.ts", ["readComposition"]);
  }
});

// elsewhere:orchestrator/io/composition/show-file.ts
var require_show_file = __commonJS({
  "elsewhere:orchestrator/io/composition/show-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/composition/show-file.ts", ["showFile"]);
  }
});

// orchestrator/io/run/open-composite.ts
function openComposite(context, skillName, purpose) {
  const found = (0, import_find_skill2.findSkill)(skillName, context.skillFolders);
  if (!found) return { kind: "unknown", problem: noSkill(context, skillName) };
  const [file] = found.compositions;
  if (file === void 0) return { kind: "leaf" };
  const broken = (0, import_find_broken_composition2.findBrokenComposition)(skillName, context.skillFolders, context.projectDir);
  if (broken.length > 0) return { kind: "problems", problems: broken };
  const { composition, problems } = (0, import_read_composition.readComposition)(file, (0, import_show_file.showFile)(context.projectDir, file));
  if (!composition) return { kind: "problems", problems };
  const work = (0, import_to_member_work3.workOfComposition)(skillName, composition, purpose);
  return { kind: "run", ...openWork(context, work, (0, import_to_member_work3.limitOfWork)(work, composition.maxParallel)) };
}
function openWork(context, work, limit) {
  const { ledger } = context;
  const { runs } = (0, import_read_run10.readRuns)(ledger.paths);
  const open = runs.find(
    (run2) => run2.finishedAt === void 0 && run2.work && isSameWork(run2.work, work) && isOurs(ledger, run2)
  );
  if (open) return { run: { ...open, owner: ledger.key }, isNew: false };
  const run = {
    format: 1,
    id: newRunId(ledger.paths),
    owner: ledger.key,
    openedAt: ledger.time(),
    limit,
    work,
    attempts: carriedOver(runs, work)
  };
  writeRun(ledger.paths, run);
  ledger.record("run-opened", { run: run.id, limit });
  return { run, isNew: true };
}
function carriedOver(runs, work) {
  const { parent } = work;
  if (parent === void 0) return [];
  const isBefore = (run) => run.finishedAt !== void 0 && run.work?.parent !== void 0 && // What is asked for now may say more, such as an answer, but not something else.
  `${work.requirements}
`.startsWith(`${run.work.requirements}
`) && isSameWork({ ...run.work, parent }, work);
  const order = ({ finishedAt, work: work2 }) => `${finishedAt} ${work2?.parent?.split(".")[1]?.padStart(9, "0")}`;
  const [last] = runs.filter(isBefore).sort((a, b) => order(a) < order(b) ? 1 : -1);
  return last === void 0 || (0, import_plan_members4.resultOfMembers)(last).isDone ? [] : (0, import_carry_over.carryOver)(last);
}
function isSameWork(one, other) {
  const isNamed = one.parent !== void 0 || one.isTracked === true && other.isTracked === true;
  return one.skillName === other.skillName && one.taskId === other.taskId && one.parent === other.parent && (isNamed || one.requirements === other.requirements) && (0, import_node_util2.isDeepStrictEqual)(one.members, other.members);
}
function noSkill({ skillFolders: skillFolders2 }, skillName) {
  const composites = (0, import_find_skill2.listSkills)(skillFolders2).filter(({ compositions }) => compositions.length > 0);
  const fix = `Composite skills here: ${composites.map(({ name }) => name).join(", ")}.`;
  return { where: "--skill", what: `there is no skill "${skillName}"`, fix };
}
var import_node_util2, import_carry_over, import_plan_members4, import_to_member_work3, import_find_broken_composition2, import_find_skill2, import_read_composition, import_show_file, import_read_run10;
var init_open_composite = __esm({
  "orchestrator/io/run/open-composite.ts"() {
    "use strict";
    import_node_util2 = require("node:util");
    import_carry_over = __toESM(require_carry_over(), 1);
    import_plan_members4 = __toESM(require_plan_members(), 1);
    import_to_member_work3 = __toESM(require_to_member_work(), 1);
    import_find_broken_composition2 = __toESM(require_find_broken_composition(), 1);
    import_find_skill2 = __toESM(require_find_skill(), 1);
    import_read_composition = __toESM(require_read_composition(), 1);
    import_show_file = __toESM(require_show_file(), 1);
    import_read_run10 = __toESM(require_read_run(), 1);
    init_choose_run();
    init_run_files();
  }
});

// orchestrator/io/run/start-attempts.ts
function describeHeldBack({ id, reason }) {
  return `${id} is held back: ${reason}`;
}
async function startAttempts(context, run, list) {
  const { ledger, source } = context;
  const warnings = [];
  const refused = /* @__PURE__ */ new Set();
  let current = run;
  let plan = planNow(context, run, list);
  for (const { taskId, reason } of plan.givenUp) {
    const released = await source.release(taskId, (0, import_run16.actorOf)(run), `Not done in run ${run.id}: ${reason}`);
    if (released.kind === "refused") refused.add(taskId);
    if (released.kind !== "done") warnings.push((0, import_warnings_of_run7.notGivenBack)(taskId, released.problem.what));
    else {
      ledger.record("task-given-back", { run: run.id, taskId, reason });
      current = (0, import_warnings_of_run7.withSettled)(current, taskId);
    }
  }
  const relisted = plan.givenUp.length > 0 ? await source.list() : void 0;
  const now = relisted?.kind === "list" ? relisted.list : list;
  if (now !== list) plan = planNow(context, run, now);
  const left = await findOwed(context, run, now);
  const owed = left.filter((taskId) => !refused.has(taskId));
  current = (0, import_warnings_of_run7.withWarnings)(current, [...warnings, ...plan.unable.map(describeHeldBack)]);
  for (const planned of [...plan.retries, ...plan.fresh]) current = startAttempt(context, current, planned);
  return { ...await claimDue(context, current), plan, owed, list: now };
}
function planNow(context, run, list) {
  const { tasks, ready, blocked } = list;
  const { ledger, settings, skillFolders: skillFolders2, projectDir } = context;
  const taken = new Set((0, import_tasks_of_run3.tasksOfRun)(tasks, run).map(({ id }) => id));
  return (0, import_plan_attempts2.planAttempts)({
    run,
    limit: limitOfRun(context, run),
    tasks,
    ready: ready.filter((id) => taken.has(id)),
    blocked,
    freeSlots: freeSlots(ledger),
    due: judgeOpenAttempts(ledger, run).filter(({ standing }) => standing.kind === "due").length,
    retries: settings.retries,
    errorHandling: settings.errorHandling,
    order: settings.order,
    unable: findUnable(readyTasks(list), skillFolders2, projectDir)
  });
}
async function closeFinishedEpics({ source }, run, list) {
  let closed = 0;
  const done = new Set(run.attempts.filter(({ outcome }) => outcome?.kind === "done").map(({ taskId }) => taskId));
  const taken = new Set((0, import_tasks_of_run3.tasksOfRun)(list.tasks, run).map(({ id }) => id));
  const children = (0, import_find_blocked.groupChildren)(list.tasks);
  const isOurs2 = ({ id, assignee }) => (taken.has(id) || (children.get(id) ?? []).some((child) => done.has(child.id))) && (assignee === void 0 || assignee === (0, import_run16.actorOf)(run));
  const ours = new Set(list.tasks.filter(isOurs2).map(({ id }) => id));
  for (const epic of (0, import_find_finished_epics.findFinishedEpics)(list.tasks)) {
    if (!ours.has(epic)) continue;
    const change = await source.close(epic, (0, import_run16.actorOf)(run), "All of its tasks are closed.");
    if (change.kind === "done") closed += 1;
  }
  return closed;
}
function startAttempt(context, run, { task, skillName, earlierFailure }) {
  const { settings, cli } = context;
  const { id: taskId, title } = task;
  const reference = (0, import_reference12.renderReference)(nextReference(run));
  const purpose = { taskId, title, requirements: (0, import_requirements_of.requirementsOf)(task), parent: reference };
  if (run.attempts.length === 0) writeRun(context.ledger.paths, run);
  const opened = openComposite(context, skillName, purpose);
  if (opened.kind === "problems") {
    const [first] = opened.problems;
    const reason = `its skill ${skillName} cannot be run${first ? `: ${(0, import_problem3.renderProblemInLine)(first)}` : ""}`;
    return (0, import_warnings_of_run7.withWarnings)(run, [describeHeldBack({ id: taskId, reason })]);
  }
  const prompt = (0, import_compose_brief.composeBrief)({
    task,
    skill: skillAsCalled(context, skillName),
    reference,
    ...opened.kind === "run" ? { stepCommand: `${cli} next --run ${opened.run.id}` } : { splitCommand: `${cli} next --split --for ${reference}` },
    ...settings.checkCommand === void 0 ? {} : { checkCommand: settings.checkCommand },
    ...earlierFailure === void 0 ? {} : { earlierFailure }
  });
  const attempt = { taskId, title, skillName, earlierFailure };
  return addAttempt(context, run, attempt, { prompt, files: (0, import_declared_files.declaredFiles)(task) });
}
async function claimDue({ ledger, source }, run) {
  let current = run;
  const unclaimed = /* @__PURE__ */ new Set();
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "due") continue;
    const { taskId, number } = attempt;
    (0, import_brief_files11.forgetReference)(ledger.paths, { run: run.id, attempt: number });
    const claimed = await source.claim(taskId, (0, import_run16.actorOf)(run));
    if (claimed.kind === "done") {
      const reference = (0, import_reference12.renderReference)({ run: run.id, attempt: number });
      if (attempt.handedOverAt === "") ledger.record("task-claimed", { run: run.id, taskId, reference });
      continue;
    }
    current = (0, import_warnings_of_run7.withWarnings)(current, [`${taskId} was not claimed: ${claimed.problem.what}`]);
    if (claimed.kind === "unavailable") {
      unclaimed.add(number);
      continue;
    }
    const outcome = { kind: "failed", summary: claimed.problem.what, mayRetry: false, at: ledger.time() };
    current = (0, import_with_outcome5.withOutcome)(current, attempt, outcome);
    writeRun(ledger.paths, current);
  }
  return { run: current, unclaimed };
}
var import_problem3, import_compose_brief, import_plan_attempts2, import_reference12, import_requirements_of, import_run16, import_tasks_of_run3, import_warnings_of_run7, import_with_outcome5, import_declared_files, import_find_blocked, import_find_finished_epics, import_brief_files11;
var init_start_attempts = __esm({
  "orchestrator/io/run/start-attempts.ts"() {
    "use strict";
    import_problem3 = __toESM(require_problem(), 1);
    import_compose_brief = __toESM(require_compose_brief(), 1);
    import_plan_attempts2 = __toESM(require_plan_attempts(), 1);
    import_reference12 = __toESM(require_reference(), 1);
    import_requirements_of = __toESM(require_requirements_of(), 1);
    import_run16 = __toESM(require_run(), 1);
    import_tasks_of_run3 = __toESM(require_tasks_of_run(), 1);
    import_warnings_of_run7 = __toESM(require_warnings_of_run(), 1);
    import_with_outcome5 = __toESM(require_with_outcome(), 1);
    import_declared_files = __toESM(require_declared_files(), 1);
    import_find_blocked = __toESM(require_find_blocked(), 1);
    import_find_finished_epics = __toESM(require_find_finished_epics(), 1);
    import_brief_files11 = __toESM(require_brief_files(), 1);
    init_add_attempt();
    init_collect_attempts();
    init_find_owed();
    init_find_unable();
    init_free_slots();
    init_limit_of_run();
    init_open_composite();
    init_run_files();
    init_skill_as_called();
  }
});

// orchestrator/io/run/stop-agents.ts
function agentsToStop({ ledger }, run) {
  return judgeOpenAttempts(ledger, run).flatMap(
    ({ standing }) => standing.kind === "at-work" && standing.agent?.agentId !== void 0 ? [{ task_id: standing.agent.agentId }] : []
  );
}
var init_stop_agents = __esm({
  "orchestrator/io/run/stop-agents.ts"() {
    "use strict";
    init_collect_attempts();
  }
});

// orchestrator/io/run/advance-tasks.ts
async function advanceTasks(context, opened, isAsked) {
  const { ledger, source } = context;
  const collected = await collectAttempts(context, withBrokenRuns(context, opened));
  const withdrawn = await withdrawDue(context, collected);
  await endNested(context, withdrawn);
  const told = (0, import_warnings_of_run8.withWarnings)(withdrawn, await createDeferred(context, withdrawn));
  if (told.warnings !== opened.warnings) writeRun(ledger.paths, told);
  let listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  const changed = await closeFinishedEpics(context, told, listed.list) + await giveBackLeft(context, listed.list.tasks);
  if (changed > 0) listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  const begun = await startAttempts(
    context,
    (0, import_warnings_of_run8.withWarnings)(told, listed.list.warnings.map(import_problem4.renderProblemInLine)),
    listed.list
  );
  const due = dueCalls(context, begun.run, begun.unclaimed, isAsked);
  const holding = tellHeldBack(ledger, begun.run, (0, import_held_back3.holdsOfTasks)(begun.run, begun.plan.heldBack, begun.list));
  const isAwaiting = findAwaited(context, holding, begun.list).length > 0;
  const isShortOfSlots = begun.plan.isShortOfSlots || isAwaiting;
  const rest = { isShortOfSlots, owed: begun.owed };
  const run = (0, import_finish_if_over2.finishIfOver)(noteHandover(holding, due, ledger.time()), rest, ledger.time());
  await concludeStep(context, run);
  return { kind: "handover", handover: describe2(context, opened, { ...begun, run }, due, isAwaiting) };
}
function describe2(context, opened, { run, plan, owed, list }, due, isAwaiting) {
  const limit = limitOfRun(context, run);
  const withheld = withheldCalls(context, run);
  const step = describeStep(context, opened, run, due, withheld);
  const isShort = plan.isShortOfSlots || withheld.length > 0;
  const isIdle = (isShort || isAwaiting) && (0, import_run17.openAttempts)(run).length === withheld.length;
  const why = limit.limit === 0 ? "limit" : isShort ? "slot" : "task";
  const halt2 = whyHalted(context, run).halt ?? (limit.cause === "quota" ? limit.reason : void 0);
  const shownAsHeldBack = step.done ? plan.unable.map(describeHeldBack) : [];
  return {
    ...step,
    heldBack: [...plan.heldBack, ...owed.map((id) => ({ id, reason: STILL_CLAIMED }))],
    blocked: (0, import_tasks_of_run4.tasksOfRun)(list.tasks, run).filter(({ id, status }) => status === "open" && list.blocked.has(id)).map(({ id }) => id),
    stops: run.stopping?.isNow ? agentsToStop(context, run) : stopLateBelow(context, run),
    ...isIdle && halt2 === void 0 ? waitCommand(context, run, why) : {},
    ...!isIdle && halt2 === void 0 && limitedBelow(context, run).length > 0 ? waitCommand(context, run, "time-limit") : {},
    ...halt2 === void 0 ? {} : { halt: halt2 },
    warnings: step.warnings.filter((warning) => !shownAsHeldBack.includes(warning))
  };
}
var import_problem4, import_finish_if_over2, import_held_back3, import_run17, import_tasks_of_run4, import_warnings_of_run8;
var init_advance_tasks = __esm({
  "orchestrator/io/run/advance-tasks.ts"() {
    "use strict";
    import_problem4 = __toESM(require_problem(), 1);
    import_finish_if_over2 = __toESM(require_finish_if_over(), 1);
    import_held_back3 = __toESM(require_held_back(), 1);
    import_run17 = __toESM(require_run(), 1);
    import_tasks_of_run4 = __toESM(require_tasks_of_run(), 1);
    import_warnings_of_run8 = __toESM(require_warnings_of_run(), 1);
    init_collect_attempts();
    init_conclude_step();
    init_create_deferred();
    init_describe_step();
    init_due_calls();
    init_end_nested();
    init_find_awaited();
    init_find_owed();
    init_give_back_left();
    init_late_below();
    init_limit_of_run();
    init_run_files();
    init_start_attempts();
    init_stop_agents();
    init_tell_held_back();
    init_wait_command();
    init_why_halted();
    init_with_broken_runs();
    init_withdraw_due();
    init_withheld_calls();
  }
});

// orchestrator/io/run/advance-run.ts
var advance_run_exports = {};
__export(advance_run_exports, {
  advanceRun: () => advanceRun
});
function advanceRun(context, opened, isAsked) {
  return opened.work === void 0 ? advanceTasks(context, opened, isAsked) : advanceMembers(context, opened, opened.work, isAsked);
}
var init_advance_run = __esm({
  "orchestrator/io/run/advance-run.ts"() {
    "use strict";
    init_advance_members();
    init_advance_tasks();
  }
});

// orchestrator/io/run/halt-run.ts
var halt_run_exports = {};
__export(halt_run_exports, {
  pauseRun: () => pauseRun,
  resumeRun: () => resumeRun,
  stopRun: () => stopRun
});
function pauseRun(context, run) {
  return halt(context, { ...run, pausedAt: run.pausedAt ?? context.ledger.time() }, "run-paused");
}
function stopRun(context, run, isNow) {
  const at = run.stopping?.at ?? context.ledger.time();
  return halt(context, { ...run, stopping: { at, isNow: isNow || run.stopping?.isNow === true } }, "run-stopping");
}
function resumeRun({ ledger }, { pausedAt, ...run }) {
  if (pausedAt !== void 0) ledger.record("run-resumed", { run: run.id });
  writeRun(ledger.paths, run);
  return run;
}
async function halt(context, halted, event) {
  const { ledger } = context;
  writeRun(ledger.paths, halted);
  ledger.record(event, { run: halted.id });
  const advanced = await advanceRun(context, halted, false);
  const run = (0, import_read_run11.readRun)(ledger.paths, halted.id) ?? halted;
  const warnings = advanced.kind === "handover" ? advanced.handover.warnings : [advanced.problem.what];
  return {
    run,
    atWork: (0, import_run18.openAttempts)(run).length,
    stops: run.stopping?.isNow ? agentsToStop(context, run) : [],
    warnings
  };
}
var import_run18, import_read_run11;
var init_halt_run = __esm({
  "orchestrator/io/run/halt-run.ts"() {
    "use strict";
    import_run18 = __toESM(require_run(), 1);
    import_read_run11 = __toESM(require_read_run(), 1);
    init_advance_run();
    init_run_files();
    init_stop_agents();
  }
});

// elsewhere:orchestrator/io/composition/skill-folders.ts
var require_skill_folders = __commonJS({
  "elsewhere:orchestrator/io/composition/skill-folders.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "composition.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/composition/skill-folders.ts", ["besides", "skillFolders"]);
  }
});

// elsewhere:orchestrator/io/install/plugin-root.ts
var require_plugin_root = __commonJS({
  "elsewhere:orchestrator/io/install/plugin-root.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "install.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/install/plugin-root.ts", ["pluginRoot"]);
  }
});

// elsewhere:orchestrator/io/ledger/ledger.ts
var require_ledger = __commonJS({
  "elsewhere:orchestrator/io/ledger/ledger.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/ledger.ts", ["Ledger"]);
  }
});

// elsewhere:orchestrator/io/ledger/read-agent-limit.ts
var require_read_agent_limit = __commonJS({
  "elsewhere:orchestrator/io/ledger/read-agent-limit.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/read-agent-limit.ts", ["readAgentLimit", "whySettingsUnread"]);
  }
});

// elsewhere:orchestrator/io/ledger/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/state-paths.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/state-paths.ts", ["createState", "hasState", "statePaths"]);
  }
});

// elsewhere:orchestrator/io/sandbox.ts
var require_sandbox = __commonJS({
  "elsewhere:orchestrator/io/sandbox.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/sandbox.ts", ["findUnwritable", "howToLetWrite", "isRefusedWrite", "isSandboxed"]);
  }
});

// elsewhere:orchestrator/io/settings/read-settings.ts
var require_read_settings = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "settings.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/settings/read-settings.ts", ["readSettings"]);
  }
});

// elsewhere:orchestrator/io/tasks/find-beads-folder.ts
var require_find_beads_folder = __commonJS({
  "elsewhere:orchestrator/io/tasks/find-beads-folder.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/tasks/find-beads-folder.ts", ["findBeadsFolder"]);
  }
});

// elsewhere:orchestrator/io/tasks/open-task-source.ts
var require_open_task_source = __commonJS({
  "elsewhere:orchestrator/io/tasks/open-task-source.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/tasks/open-task-source.ts", ["openTaskSource"]);
  }
});

// elsewhere:orchestrator/io/view/looking-ledger.ts
var require_looking_ledger = __commonJS({
  "elsewhere:orchestrator/io/view/looking-ledger.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "view.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/view/looking-ledger.ts", ["LookingLedger"]);
  }
});

// orchestrator/io/run/command-line.ts
var command_line_exports = {};
__export(command_line_exports, {
  commandLine: () => commandLine,
  enginePath: () => enginePath
});
function commandLine(root) {
  return `node "${enginePath(root)}"`;
}
function enginePath(root) {
  return (0, import_node_path9.join)(root, "skills", "skyfom-pm-agent-orchestrator", "skyfom.mjs");
}
var import_node_path9;
var init_command_line = __esm({
  "orchestrator/io/run/command-line.ts"() {
    "use strict";
    import_node_path9 = require("node:path");
  }
});

// orchestrator/io/run/open-context.ts
var open_context_exports = {};
__export(open_context_exports, {
  openContext: () => openContext
});
async function openContext(cwd, env, now, isLook = false) {
  const projectDir = env.CLAUDE_PROJECT_DIR || cwd;
  const { stateDir, root } = (0, import_locate_state2.locateState)(projectDir);
  const settings = (0, import_read_settings.readSettings)(root);
  const opened = await (0, import_open_task_source.openTaskSource)(root, env, now);
  const problems = [...settings.ok ? [] : settings.problems, ...opened.kind === "none" ? [opened.problem] : []];
  if (!settings.ok || opened.kind === "none") return { kind: "problems", problems };
  const paths = (0, import_state_paths.statePaths)(stateDir);
  try {
    if (!isLook) (0, import_state_paths.createState)(paths);
  } catch (error) {
    const fix = (0, import_sandbox.howToLetWrite)(stateDir, env);
    return { kind: "problems", problems: [{ where: stateDir, what: error.message, fix }] };
  }
  const beads = (0, import_find_beads_folder.findBeadsFolder)(root, env)?.path;
  const unwritable = isLook ? [] : (0, import_sandbox.findUnwritable)([stateDir, ...beads === void 0 ? [] : [beads]], env);
  if (unwritable.length > 0) return { kind: "problems", problems: unwritable };
  const owner = (0, import_owner_of_process2.ownerOfProcess)(env);
  const session = env.CLAUDE_CODE_SESSION_ID ?? "";
  const key = (0, import_client_key2.clientKey)(paths, owner, env);
  const kind = isLook ? import_looking_ledger.LookingLedger : import_ledger.Ledger;
  const ledger = new kind(paths, owner, session, void 0, (0, import_read_agent_limit.readAgentLimit)(root), now, key);
  const skillPrefix = (0, import_plugin_root.pluginRoot)() === (0, import_node_path10.join)(root, ".claude") ? "" : "skyfom:";
  const context = {
    ledger,
    source: opened.source,
    settings: settings.settings,
    projectDir,
    skillPrefix,
    skillFolders: (0, import_skill_folders.skillFolders)(projectDir, env),
    cli: commandLine((0, import_plugin_root.pluginRoot)()),
    isLook
  };
  return { kind: "context", context, isGuarded: (0, import_session_trace2.lastTurn)(ledger) !== void 0 };
}
var import_node_path10, import_skill_folders, import_session_trace2, import_plugin_root, import_client_key2, import_ledger, import_locate_state2, import_owner_of_process2, import_read_agent_limit, import_state_paths, import_sandbox, import_read_settings, import_find_beads_folder, import_open_task_source, import_looking_ledger;
var init_open_context = __esm({
  "orchestrator/io/run/open-context.ts"() {
    "use strict";
    import_node_path10 = require("node:path");
    import_skill_folders = __toESM(require_skill_folders(), 1);
    import_session_trace2 = __toESM(require_session_trace(), 1);
    import_plugin_root = __toESM(require_plugin_root(), 1);
    import_client_key2 = __toESM(require_client_key(), 1);
    import_ledger = __toESM(require_ledger(), 1);
    import_locate_state2 = __toESM(require_locate_state(), 1);
    import_owner_of_process2 = __toESM(require_owner_of_process(), 1);
    import_read_agent_limit = __toESM(require_read_agent_limit(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_sandbox = __toESM(require_sandbox(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    import_find_beads_folder = __toESM(require_find_beads_folder(), 1);
    import_open_task_source = __toESM(require_open_task_source(), 1);
    import_looking_ledger = __toESM(require_looking_ledger(), 1);
    init_command_line();
  }
});

// elsewhere:orchestrator/io/tasks/with-lock.ts
var require_with_lock = __commonJS({
  "elsewhere:orchestrator/io/tasks/with-lock.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/tasks/with-lock.ts", ["withLock"]);
  }
});

// orchestrator/io/run/with-run-lock.ts
var with_run_lock_exports = {};
__export(with_run_lock_exports, {
  withRunLock: () => withRunLock
});
function withRunLock({ paths }, step) {
  return (0, import_with_lock.withLock)({ directory: (0, import_node_path11.join)(paths.runs, ".lock"), scratch: paths.tmp, patienceMs: PATIENCE_MS2 }, step);
}
var import_node_path11, import_with_lock, PATIENCE_MS2;
var init_with_run_lock = __esm({
  "orchestrator/io/run/with-run-lock.ts"() {
    "use strict";
    import_node_path11 = require("node:path");
    import_with_lock = __toESM(require_with_lock(), 1);
    PATIENCE_MS2 = 2e4;
  }
});

// orchestrator/io/run/look-ahead.ts
var look_ahead_exports = {};
__export(look_ahead_exports, {
  lookAhead: () => lookAhead
});
async function lookAhead(context, run) {
  const judged = judgeOpenAttempts(context.ledger, run);
  const due = judged.filter(({ standing }) => standing.kind === "due");
  const planned = run.work ? planOfMembers(context, run, due.length) : await planOfTasks(context, run);
  if (planned.kind === "unavailable") return planned;
  const halt2 = planned.halt ?? whyHalted(context, run).halt;
  const again = due.map(({ attempt }) => ({ ...attempt, id: attempt.member ?? attempt.taskId }));
  return {
    kind: "ahead",
    closed: [...(0, import_run19.newestAttempts)(run).values()].filter(({ outcome }) => outcome?.kind === "done").length,
    atWork: judged.filter(({ standing }) => standing.kind === "at-work").length,
    ended: judged.filter(({ standing }) => standing.kind === "over").length,
    starts: halt2 === void 0 ? [...again.map(toStart), ...planned.starts] : [],
    heldBack: planned.heldBack,
    warnings: planned.warnings ?? [],
    ...halt2 === void 0 ? {} : { halt: halt2 }
  };
}
async function planOfTasks(context, run) {
  const listed = await context.source.list();
  if (listed.kind === "unavailable") return listed;
  const { retries, fresh, heldBack } = planNow(context, run, listed.list);
  const starts = [...retries, ...fresh].map(({ task, skillName }) => ({ id: task.id, title: task.title, skillName }));
  return { kind: "plan", starts, heldBack, warnings: listed.list.warnings };
}
function planOfMembers(context, run, due) {
  const { limit } = limitOfRun(context, run);
  const order = run.work ? (0, import_to_member_work4.orderOfWork)(run.work) : [];
  const plan = (0, import_plan_members5.planMembers)({ run: { ...run, limit }, order, freeSlots: freeSlots(context.ledger), due });
  const starts = plan.starts.map(({ member }) => ({
    id: member.name,
    title: member.role,
    skillName: member.skillName
  }));
  const halt2 = plan.aborted === void 0 ? {} : { halt: plan.aborted };
  return { kind: "plan", starts, heldBack: plan.heldBack, ...halt2 };
}
function toStart({ id, title, skillName }) {
  return { id, title, skillName };
}
var import_plan_members5, import_run19, import_to_member_work4;
var init_look_ahead = __esm({
  "orchestrator/io/run/look-ahead.ts"() {
    "use strict";
    import_plan_members5 = __toESM(require_plan_members(), 1);
    import_run19 = __toESM(require_run(), 1);
    import_to_member_work4 = __toESM(require_to_member_work(), 1);
    init_collect_attempts();
    init_free_slots();
    init_limit_of_run();
    init_start_attempts();
    init_why_halted();
  }
});

// orchestrator/io/run/hand-in.ts
var hand_in_exports = {};
__export(hand_in_exports, {
  handIn: () => handIn
});
function handIn({ ledger, cli }, run, given, text) {
  const where = "skyfom next --report";
  const attempt = run.attempts.find(({ number, isOwnWork }) => isOwnWork && String(number) === given);
  if (!attempt) {
    const own = run.attempts.filter(({ isOwnWork, outcome }) => isOwnWork && !outcome).map(({ number }) => number);
    const fix = own.length > 0 ? `Parts to hand in: ${own.join(", ")}.` : "The next step says what there is to do.";
    return { where, what: `run ${run.id} has no part ${given} that is yours`, fix };
  }
  const reference = { run: run.id, attempt: attempt.number };
  const earlier = (0, import_brief_files12.readReport)(ledger.paths, reference);
  if (earlier !== void 0) {
    const what = `the report of part ${given} of run ${run.id} was handed in already, at ${earlier.at}`;
    return { where, what, fix: `It stands. Take the next step: ${cli} next --run ${run.id}` };
  }
  const message = text.includes("```skyfom-report") ? text : `\`\`\`skyfom-report
${text.trim()}
\`\`\`
`;
  const parsed = (0, import_parse_report3.parseReport)(message);
  if (parsed.kind === "none") {
    return { where, what: parsed.why, fix: "Give the JSON of the form that the brief ends with." };
  }
  (0, import_brief_files12.writeReport)(ledger.paths, reference, { at: ledger.time(), agent: "", lastMessage: message });
  return void 0;
}
var import_parse_report3, import_brief_files12;
var init_hand_in = __esm({
  "orchestrator/io/run/hand-in.ts"() {
    "use strict";
    import_parse_report3 = __toESM(require_parse_report(), 1);
    import_brief_files12 = __toESM(require_brief_files(), 1);
  }
});

// elsewhere:orchestrator/core/tasks/plan-import.ts
var require_plan_import = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-import.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/plan-import.ts", ["planImport"]);
  }
});

// orchestrator/io/run/open-asked-work.ts
var open_asked_work_exports = {};
__export(open_asked_work_exports, {
  openAskedWork: () => openAskedWork
});
async function openAskedWork(context, asked) {
  const found = await findPurpose(context, asked);
  if (found.kind === "problems") return found;
  const opened = openWorkOf(context, asked, found);
  if (opened.kind === "problems") return opened;
  const unclaimed = await claimTracked(context, opened.run);
  return unclaimed ? { kind: "problems", problems: [unclaimed] } : opened;
}
function openWorkOf(context, asked, found) {
  const { purpose, skill } = found;
  if (asked.parts === void 0) return openMembers(context, skill, purpose);
  const { batch, problems } = (0, import_plan_import.planImport)(asked.parts, "standard input", []);
  if (problems.length > 0) return { kind: "problems", problems };
  const made = (0, import_to_member_work5.workOfParts)(skill, batch, purpose);
  if ("problem" in made) return { kind: "problems", problems: [made.problem] };
  return findOtherSplit(context, made.work) ?? { kind: "run", ...openWork(context, made.work, (0, import_to_member_work5.limitOfWork)(made.work)) };
}
function findOtherSplit({ ledger, cli }, { parent, members }) {
  if (parent === void 0) return void 0;
  const { runs } = (0, import_read_run12.readRuns)(ledger.paths);
  const open = runs.find(({ finishedAt, work }) => finishedAt === void 0 && work?.parent === parent);
  if (!open?.work || (0, import_node_util3.isDeepStrictEqual)(open.work.members, members)) return void 0;
  const what = `${parent} is split already: its parts are those of run ${open.id}`;
  const fix = `Take the next step of that run: ${cli} next --run ${open.id}. What is not among its parts, do yourself.`;
  return problem("skyfom next --split", what, fix);
}
function openMembers(context, skill, purpose) {
  const opened = openComposite(context, skill, purpose);
  if (opened.kind === "unknown") return { kind: "problems", problems: [opened.problem] };
  if (opened.kind !== "leaf") return opened;
  const fix = "Do the work yourself, or split it: --split reads its parts as a checklist from standard input.";
  return problem("--skill", `${skill} has no composition: one agent does it`, fix);
}
async function findPurpose(context, { skill, task, parent }) {
  if (parent !== void 0) return purposeOfBrief(context, parent, skill);
  if (skill === void 0 || task === void 0) {
    const fix = "Name the skill with --skill, and with --task the id of a task or, in words, what is to be achieved.";
    return problem("skyfom next", "it is not said who is to do what", fix);
  }
  const shown = /^\S+$/.test(task) ? await context.source.show(task) : void 0;
  if (shown?.kind === "unavailable") return { kind: "problems", problems: [shown.problem] };
  if (shown?.kind === "refused") return { kind: "problems", problems: [shown.problem] };
  if (shown === void 0) {
    const [title2 = ""] = task.split("\n", 1);
    return { kind: "purpose", skill, purpose: { taskId: "goal", title: title2, requirements: task } };
  }
  const { id: taskId, title } = shown.task;
  const purpose = { taskId, title, requirements: (0, import_requirements_of2.requirementsOf)(shown.task), isTracked: true };
  return { kind: "purpose", skill, purpose };
}
async function purposeOfBrief(context, parent, skill) {
  const { paths } = context.ledger;
  const reference = (0, import_reference13.parseReference)(parent);
  const brief = reference && (0, import_brief_files13.readBrief)(paths, reference);
  const found = reference && (0, import_read_run12.findRun)(paths, reference.run);
  if (found?.kind === "broken") return { kind: "problems", problems: [found.problem] };
  const run = found?.kind === "run" ? found.run : void 0;
  const attempt = run?.attempts.find(({ number }) => number === reference?.attempt);
  if (!brief || !run || !attempt || run.finishedAt !== void 0) {
    return problem("--for", `"${parent}" names no brief of an open run`, "Take the reference from your own brief.");
  }
  const requirements = run.work ? requirementsOfPart(run.work, attempt.member) : await requirementsOfTask(context, attempt);
  const purpose = { taskId: attempt.taskId, title: attempt.title, requirements, parent };
  return { kind: "purpose", skill: skill ?? brief.skillName, purpose };
}
function requirementsOfPart({ requirements, members }, member) {
  const role = members.find(({ name }) => name === member)?.role;
  return role === void 0 ? requirements : `${requirements}

Of this, the part to do: ${role}`;
}
async function requirementsOfTask({ source }, { taskId, title }) {
  const shown = await source.show(taskId);
  return shown.kind === "done" ? (0, import_requirements_of2.requirementsOf)(shown.task) : title;
}
function problem(where, what, fix) {
  return { kind: "problems", problems: [{ where, what, fix }] };
}
var import_node_util3, import_reference13, import_requirements_of2, import_to_member_work5, import_plan_import, import_brief_files13, import_read_run12;
var init_open_asked_work = __esm({
  "orchestrator/io/run/open-asked-work.ts"() {
    "use strict";
    import_node_util3 = require("node:util");
    import_reference13 = __toESM(require_reference(), 1);
    import_requirements_of2 = __toESM(require_requirements_of(), 1);
    import_to_member_work5 = __toESM(require_to_member_work(), 1);
    import_plan_import = __toESM(require_plan_import(), 1);
    import_brief_files13 = __toESM(require_brief_files(), 1);
    import_read_run12 = __toESM(require_read_run(), 1);
    init_open_composite();
    init_tracked_task();
  }
});

// orchestrator/io/run/holder-in-doubt.ts
var holder_in_doubt_exports = {};
__export(holder_in_doubt_exports, {
  holderInDoubt: () => holderInDoubt
});
function holderInDoubt(cwd, taskId) {
  const paths = (0, import_state_paths2.statePaths)((0, import_locate_state3.locateState)(cwd).stateDir);
  const run = (0, import_read_run13.readRuns)(paths).runs.findLast((one) => (0, import_is_for_user2.isForUser)(one, taskId));
  return run && (0, import_run20.actorOf)(run);
}
var import_is_for_user2, import_run20, import_locate_state3, import_state_paths2, import_read_run13;
var init_holder_in_doubt = __esm({
  "orchestrator/io/run/holder-in-doubt.ts"() {
    "use strict";
    import_is_for_user2 = __toESM(require_is_for_user(), 1);
    import_run20 = __toESM(require_run(), 1);
    import_locate_state3 = __toESM(require_locate_state(), 1);
    import_state_paths2 = __toESM(require_state_paths(), 1);
    import_read_run13 = __toESM(require_read_run(), 1);
  }
});

// orchestrator/io/run/await-run.ts
var await_run_exports = {};
__export(await_run_exports, {
  awaitRun: () => awaitRun
});
async function awaitRun(context, id) {
  const { ledger } = context;
  const found = (0, import_read_run14.findRun)(ledger.paths, id);
  if (found.kind === "broken") return { kind: "over", why: `Run ${id} cannot go on:
${(0, import_problem5.renderProblem)(found.problem)}` };
  if (found.kind === "none" || found.run.finishedAt !== void 0) return { kind: "over", why: `Run ${id} is over.` };
  const { run } = found;
  noteWaiting(ledger.paths, id);
  if (run.pausedAt !== void 0 || run.stopping) return { kind: "over", why: `Run ${id} is halted.` };
  const late = [...stopReasons(context, run, void 0).stops, ...lateBelow(context, run)];
  if (late.length > 0) return { kind: "over", why: `Of run ${id}, ${late.length} at work are over their time limit.` };
  if (freeSlots(ledger) === 0) return { kind: "waiting" };
  const count = run.work ? startableMembers(context, run) : await startableTasks(context, run);
  if (typeof count !== "number") return count;
  return count > 0 ? { kind: "over", why: `Run ${id} can go on: ${count} can start.` } : { kind: "waiting" };
}
function startableMembers(context, run) {
  const { ledger } = context;
  const order = run.work ? (0, import_to_member_work6.orderOfWork)(run.work) : [];
  const now = limitOfRun(context, run);
  const due = dueCalls(context, run, /* @__PURE__ */ new Set(), false).length;
  const plan = (0, import_plan_members6.planMembers)({
    run: { ...run, limit: now.limit },
    order,
    freeSlots: freeSlots(ledger),
    due,
    ...(0, import_limit_now3.closing)(now)
  });
  return plan.starts.length + due;
}
async function startableTasks(context, run) {
  const listed = await context.source.list();
  if (listed.kind === "unavailable") return listed;
  const { fresh, retries, isShortOfSlots } = planNow(context, run, listed.list);
  const count = fresh.length + retries.length + dueCalls(context, run, /* @__PURE__ */ new Set(), false).length;
  const isWaiting = isShortOfSlots || (0, import_run21.openAttempts)(run).length > 0 || findAwaited(context, run, listed.list).length > 0;
  return count > 0 || isWaiting ? count : { kind: "over", why: `Run ${run.id} has nothing left to wait for.` };
}
var import_problem5, import_limit_now3, import_plan_members6, import_run21, import_to_member_work6, import_read_run14;
var init_await_run = __esm({
  "orchestrator/io/run/await-run.ts"() {
    "use strict";
    import_problem5 = __toESM(require_problem(), 1);
    import_limit_now3 = __toESM(require_limit_now(), 1);
    import_plan_members6 = __toESM(require_plan_members(), 1);
    import_run21 = __toESM(require_run(), 1);
    import_to_member_work6 = __toESM(require_to_member_work(), 1);
    import_read_run14 = __toESM(require_read_run(), 1);
    init_due_calls();
    init_find_awaited();
    init_free_slots();
    init_late_below();
    init_limit_of_run();
    init_start_attempts();
    init_stop_reasons();
    init_wait_command();
  }
});

// part:io/run
var run_exports = {};
__export(run_exports, {
  load: () => load
});
module.exports = __toCommonJS(run_exports);
var modules = {
  "orchestrator/io/run/choose-run.ts": () => (init_choose_run(), __toCommonJS(choose_run_exports)),
  "orchestrator/io/run/halt-run.ts": () => (init_halt_run(), __toCommonJS(halt_run_exports)),
  "orchestrator/io/run/open-context.ts": () => (init_open_context(), __toCommonJS(open_context_exports)),
  "orchestrator/io/run/with-run-lock.ts": () => (init_with_run_lock(), __toCommonJS(with_run_lock_exports)),
  "orchestrator/io/run/look-ahead.ts": () => (init_look_ahead(), __toCommonJS(look_ahead_exports)),
  "orchestrator/io/run/advance-run.ts": () => (init_advance_run(), __toCommonJS(advance_run_exports)),
  "orchestrator/io/run/hand-in.ts": () => (init_hand_in(), __toCommonJS(hand_in_exports)),
  "orchestrator/io/run/open-asked-work.ts": () => (init_open_asked_work(), __toCommonJS(open_asked_work_exports)),
  "orchestrator/io/run/run-files.ts": () => (init_run_files(), __toCommonJS(run_files_exports)),
  "orchestrator/io/run/find-unable.ts": () => (init_find_unable(), __toCommonJS(find_unable_exports)),
  "orchestrator/io/run/holder-in-doubt.ts": () => (init_holder_in_doubt(), __toCommonJS(holder_in_doubt_exports)),
  "orchestrator/io/run/await-run.ts": () => (init_await_run(), __toCommonJS(await_run_exports)),
  "orchestrator/io/run/command-line.ts": () => (init_command_line(), __toCommonJS(command_line_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
