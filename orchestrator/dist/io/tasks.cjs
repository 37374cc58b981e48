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
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/bd-version.ts", ["judgeBdVersion", "warnOfBdVersion"]);
  }
});

// built-in:node:timers/promises
var setTimeout2;
var init_promises = __esm({
  "built-in:node:timers/promises"() {
    setTimeout2 = (...args) => require("node:timers/promises").setTimeout(...args);
  }
});

// elsewhere:orchestrator/io/hold-directory.ts
var require_hold_directory = __commonJS({
  "elsewhere:orchestrator/io/hold-directory.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/hold-directory.ts", ["holdDirectory"]);
  }
});

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/owner.ts", ["ownerDistance", "ownerKey", "parseOwnerKey"]);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/owner-of-process.ts", ["isOwnerGone", "ownerOfProcess"]);
  }
});

// orchestrator/io/tasks/process-stamp.ts
var process_stamp_exports = {};
__export(process_stamp_exports, {
  isDead: () => isDead,
  pidOf: () => pidOf,
  stampOf: () => stampOf
});
function stampOf(pid) {
  return (0, import_owner.ownerKey)((0, import_owner_of_process.ownerOfProcess)({}, pid));
}
function isDead(stamp) {
  const owner = (0, import_owner.parseOwnerKey)(stamp);
  if (!owner) return false;
  return (0, import_owner_of_process.isOwnerGone)(owner, ourselves()) || (0, import_owner.ownerDistance)(owner, ourselves()) === "here" && isZombie(owner.pid);
}
function pidOf(stamp) {
  return (0, import_owner.parseOwnerKey)(stamp)?.pid;
}
function ourselves() {
  self ??= (0, import_owner_of_process.ownerOfProcess)({}, process.pid);
  return self;
}
function isZombie(pid) {
  try {
    return (0, import_node_fs.readFileSync)(`/proc/${pid}/stat`, "utf8").replace(/^.*\) /s, "").startsWith("Z");
  } catch {
    return false;
  }
}
var import_node_fs, import_owner, import_owner_of_process, self;
var init_process_stamp = __esm({
  "orchestrator/io/tasks/process-stamp.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_owner = __toESM(require_owner(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
  }
});

// orchestrator/io/tasks/with-lock.ts
var with_lock_exports = {};
__export(with_lock_exports, {
  withLock: () => withLock
});
async function withLock(lock, act) {
  const stamp = stampOf(process.pid);
  const until = Date.now() + lock.patienceMs;
  (0, import_node_fs2.mkdirSync)(lock.scratch, { recursive: true });
  (0, import_node_fs2.accessSync)((0, import_node_path.dirname)(lock.directory), import_node_fs2.constants.W_OK);
  for (let pause = 2; !take(lock, stamp); pause = Math.min(pause * 1.5, LONGEST_PAUSE_MS)) {
    if (dropDead(lock.directory)) continue;
    if (Date.now() > until) return { kind: "busy", problem: describeBusy(lock) };
    await setTimeout2(pause * (0.5 + Math.random()));
  }
  try {
    return { kind: "done", value: await act() };
  } finally {
    giveBack((0, import_node_path.join)(lock.directory, stamp));
    tryQuietly(() => (0, import_node_fs2.rmdirSync)(lock.directory));
  }
}
function giveBack(hold) {
  try {
    (0, import_node_fs2.unlinkSync)(hold);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
  }
}
function take({ scratch, directory }, stamp) {
  return holders(directory).length === 0 && (0, import_hold_directory.holdDirectory)(scratch, directory, stamp, "");
}
function dropDead(directory) {
  const dead = holders(directory).filter(isDead);
  for (const name of dead) tryQuietly(() => (0, import_node_fs2.unlinkSync)((0, import_node_path.join)(directory, name)));
  return dead.length > 0;
}
function holders(directory) {
  return tryQuietly(() => (0, import_node_fs2.readdirSync)(directory)) ?? [];
}
function describeBusy({ directory, patienceMs }) {
  const pid = pidOf(holders(directory)[0] ?? "");
  return {
    where: directory,
    what: `another process${pid ? ` (${pid})` : ""} has held this lock for more than ${patienceMs / 1e3} s`,
    fix: "Try again when it has ended. If no such process exists, on this machine or another, remove that directory."
  };
}
function tryQuietly(step) {
  try {
    return step();
  } catch {
    return void 0;
  }
}
var import_node_fs2, import_node_path, import_hold_directory, LONGEST_PAUSE_MS;
var init_with_lock = __esm({
  "orchestrator/io/tasks/with-lock.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path = require("node:path");
    init_promises();
    import_hold_directory = __toESM(require_hold_directory(), 1);
    init_process_stamp();
    LONGEST_PAUSE_MS = 25;
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
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/plan-dependency.ts", ["whyNoDependency"]);
  }
});

// elsewhere:orchestrator/core/tasks/bd/explain-bd-failure.ts
var require_explain_bd_failure = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/explain-bd-failure.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/explain-bd-failure.ts", ["explainBdFailure", "isPassing", "isRefusal"]);
  }
});

// elsewhere:orchestrator/core/tasks/bd/parse-bd-output.ts
var require_parse_bd_output = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/parse-bd-output.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/bd/parse-bd-output.ts", ["excerpt", "parseBdOutput"]);
  }
});

// built-in:node:child_process
var execFileSync, spawn;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    execFileSync = (...args) => require("node:child_process").execFileSync(...args);
    spawn = (...args) => require("node:child_process").spawn(...args);
  }
});

// orchestrator/io/tasks/bd/run-program.ts
function runProgram(path, args, options) {
  return new Promise((resolve3) => {
    const { cwd, env, timeoutMs } = options;
    const ownGroup = process.platform !== "win32";
    const child = spawn(path, args, {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      detached: ownGroup,
      windowsHide: true
    });
    const stdout = collect(child.stdout);
    const stderr = collect(child.stderr);
    let isLate = false;
    const limit = setTimeout(() => {
      isLate = true;
      end(child, ownGroup);
    }, timeoutMs);
    child.on("error", (error) => {
      clearTimeout(limit);
      resolve3({ kind: "not started", message: error.message });
    });
    child.on("exit", () => {
      clearTimeout(limit);
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS).unref();
    });
    child.on("close", (code, signal) => {
      if (isLate) resolve3({ kind: "timed out", seconds: timeoutMs / 1e3 });
      else if (signal) resolve3({ kind: "died", signal, stderr: stderr() });
      else resolve3({ kind: "exited", code: code ?? 1, stdout: stdout(), stderr: stderr() });
    });
  });
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
var DRAIN_MS;
var init_run_program = __esm({
  "orchestrator/io/tasks/bd/run-program.ts"() {
    "use strict";
    init_node_child_process();
    DRAIN_MS = 1e3;
  }
});

// orchestrator/io/tasks/bd/bd-session.ts
async function askBd(bd, args, { actor, mayRepeat }) {
  const flags = [...bd.version.flags, "--json", ...actor === void 0 ? [] : ["--actor", actor]];
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(bd, [...args, ...flags]);
    if (answer.kind !== "failed") return answer;
    if (!mayRepeat || attempt === MOST_TRIES || !(0, import_explain_bd_failure.isPassing)(answer.failure))
      return unavailable(bd, args, answer.failure);
    await setTimeout2(200 * attempt);
  }
}
async function exportBd(bd) {
  const scratch = (0, import_node_fs3.mkdtempSync)((0, import_node_path2.join)((0, import_node_os.tmpdir)(), "skyfom-bd-"));
  const file = (0, import_node_path2.join)(scratch, "issues.jsonl");
  const args = ["export", "-o", file];
  try {
    for (let attempt = 1; ; attempt++) {
      const end2 = await runProgram(bd.path, [...args, ...bd.version.flags], environment(bd));
      if (end2.kind === "exited" && end2.code === 0)
        return { kind: "export", lines: (0, import_node_fs3.readFileSync)(file, "utf8").split("\n") };
      const failure = end2.kind === "exited" ? { kind: "said", message: end2.stderr || end2.stdout } : end2;
      if (attempt === MOST_TRIES || !(0, import_explain_bd_failure.isPassing)(failure)) return unavailable(bd, ["export"], failure);
      await setTimeout2(200 * attempt);
    }
  } catch {
    return unavailable(bd, ["export"], { kind: "nothing", stderr: "" });
  } finally {
    (0, import_node_fs3.rmSync)(scratch, { recursive: true, force: true });
  }
}
async function askOnce(bd, args) {
  const failed = (failure) => ({ kind: "failed", failure });
  const end2 = await runProgram(bd.path, args, environment(bd));
  if (end2.kind !== "exited") return failed(end2);
  const output = (0, import_parse_bd_output.parseBdOutput)(end2.stdout);
  if (output.kind === "records" && end2.code === 0) return output;
  if (output.kind === "garbled" && end2.code === 0) return failed(output);
  const message = output.kind === "error" ? output.message : end2.stderr.trim();
  if (message !== "" && (0, import_explain_bd_failure.isRefusal)(message)) return { kind: "no", message };
  if (output.kind === "nothing" && end2.code === 0) return failed({ kind: "nothing", stderr: end2.stderr });
  return failed({ kind: "said", message: message || end2.stdout || `exit code ${end2.code}` });
}
function unavailable(bd, args, failure) {
  return { kind: "unavailable", problem: (0, import_explain_bd_failure.explainBdFailure)(`bd ${args[0]}`, bd.root, failure) };
}
function environment(bd) {
  const env = { ...bd.env, BEADS_DIR: bd.folder, BD_NON_INTERACTIVE: "1", BEADS_NO_DAEMON: "1" };
  for (const name of MISLEADING) delete env[name];
  return { cwd: bd.root, env, timeoutMs: bd.timeoutMs };
}
var import_node_fs3, import_node_os, import_node_path2, import_explain_bd_failure, import_parse_bd_output, MOST_TRIES, MISLEADING;
var init_bd_session = __esm({
  "orchestrator/io/tasks/bd/bd-session.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path2 = require("node:path");
    init_promises();
    import_explain_bd_failure = __toESM(require_explain_bd_failure(), 1);
    import_parse_bd_output = __toESM(require_parse_bd_output(), 1);
    init_run_program();
    MOST_TRIES = 4;
    MISLEADING = ["BD_DB", "BEADS_DB", "BD_ACTOR", "BEADS_ACTOR", "GIT_DIR", "GIT_WORK_TREE"];
  }
});

// elsewhere:orchestrator/core/tasks/find-blocked.ts
var require_find_blocked = __commonJS({
  "elsewhere:orchestrator/core/tasks/find-blocked.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/find-blocked.ts", ["findBlocked", "groupChildren", "isActive"]);
  }
});

// elsewhere:orchestrator/core/tasks/find-cycles.ts
var require_find_cycles = __commonJS({
  "elsewhere:orchestrator/core/tasks/find-cycles.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/find-cycles.ts", ["describeCycle", "findCycles", "findWay"]);
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

// orchestrator/io/tasks/bd/list-with-bd.ts
async function listWithBd(bd, filter = {}) {
  const exported = await exportBd(bd);
  if (exported.kind === "unavailable") return exported;
  const ready = await readyWithBd(bd, filter);
  if (ready.kind === "unavailable") return ready;
  const warnings = [];
  const tasks = readLines(exported.lines, warnings);
  for (const task of ready.tasks) if (!tasks.has(task.id)) tasks.set(task.id, task);
  const all = [...tasks.values()];
  const blocked = (0, import_find_blocked.findBlocked)(all);
  const cycles = (0, import_find_cycles.findCycles)(blocked).map((path) => (0, import_find_cycles.describeCycle)(path, bd.folder));
  const unlisted = new Map(blocked);
  for (const { id } of ready.tasks) unlisted.delete(id);
  const warning = (0, import_bd_version.warnOfBdVersion)(bd.version, bd.path);
  const list = {
    tasks: all,
    ready: ready.tasks.map((task) => task.id),
    blocked: unlisted,
    warnings: [...warning ? [warning] : [], ...warnings, ...cycles]
  };
  return { kind: "list", list };
}
async function readyWithBd(bd, filter) {
  const answer = await askBd(bd, ["ready", ...toFlags(filter)], { mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return describeOdd(bd, answer.message);
  const tasks = [];
  for (const record of answer.records) {
    const task = (0, import_to_task.toTask)(record);
    if (typeof task === "string") return describeOdd(bd, `a task in a form we do not know: ${task}`);
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
function readLines(lines, warnings) {
  const tasks = /* @__PURE__ */ new Map();
  for (const line of lines) {
    const parsed = (0, import_parse_task_line.parseTaskLine)(line);
    if (parsed.kind === "task") tasks.set(parsed.task.id, parsed.task);
    else if (parsed.kind !== "other") {
      const name = parsed.kind === "broken" ? parsed.id : void 0;
      const what = parsed.kind === "broken" ? parsed.what : "a merge was left unfinished in it";
      warnings.push({
        where: "bd export",
        what: `${name ?? "a task"} cannot be read: ${what}`,
        fix: "The others are used."
      });
    }
  }
  return tasks;
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
var import_bd_version, import_find_blocked, import_find_cycles, import_parse_task_line, import_to_task;
var init_list_with_bd = __esm({
  "orchestrator/io/tasks/bd/list-with-bd.ts"() {
    "use strict";
    import_bd_version = __toESM(require_bd_version(), 1);
    import_find_blocked = __toESM(require_find_blocked(), 1);
    import_find_cycles = __toESM(require_find_cycles(), 1);
    import_parse_task_line = __toESM(require_parse_task_line(), 1);
    import_to_task = __toESM(require_to_task(), 1);
    init_bd_session();
  }
});

// orchestrator/io/tasks/bd/show-with-bd.ts
async function showWithBd(bd, id) {
  const answer = await askBd(bd, ["show", id], { mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return unknownTask(bd, id);
  return pickTask(bd, answer.records, id, "show") ?? unknownTask(bd, id);
}
function pickTask(bd, records, id, call) {
  const record = records.find((one) => one.id === id);
  if (!record) return void 0;
  const task = (0, import_to_task2.toTask)(record);
  return typeof task === "string" ? unreadable(bd, id, call, task) : { kind: "done", task };
}
function unreadable(bd, id, call, what) {
  return {
    kind: "unavailable",
    problem: {
      where: `bd ${call}`,
      what: `bd ${bd.version.text} printed ${id} in a form we do not know: ${what}`,
      fix: "Install a version that Skyfom is made for: 0.49.x or 1.0.x."
    }
  };
}
function unknownTask(bd, id) {
  return {
    kind: "refused",
    problem: { where: bd.folder, what: `there is no task ${id}`, fix: "`skyfom task list` shows the ids." }
  };
}
var import_to_task2;
var init_show_with_bd = __esm({
  "orchestrator/io/tasks/bd/show-with-bd.ts"() {
    "use strict";
    import_to_task2 = __toESM(require_to_task(), 1);
    init_bd_session();
  }
});

// orchestrator/io/tasks/bd/change-with-bd.ts
async function claimWithBd(bd, id, actor) {
  const ready = await readyWithBd(bd, {});
  if (ready.kind === "unavailable") return ready;
  const task = ready.tasks.find((one) => one.id === id);
  if (!task) return explainNotReady(bd, id, actor);
  const planned = (0, import_plan_change.planClaim)({ task, tasks: ready.tasks, blockers: [], actor, now: /* @__PURE__ */ new Date() });
  if (planned.kind === "refused") return planned;
  if (planned.kind === "unchanged") return { kind: "done", task };
  const answer = await askBd(bd, ["update", id, "--claim"], { actor, mayRepeat: true });
  if (answer.kind !== "records") return toChange(id, answer);
  const now = await showWithBd(bd, id);
  if (now.kind !== "done" || now.task.status === "in_progress" && now.task.assignee === actor) return now;
  return refuse(
    id,
    `bd said that ${actor} has it, but it is ${now.task.status} and belongs to ${now.task.assignee ?? "nobody"}`,
    "Somebody else was quicker. Take another: see `skyfom task ready --pickable` for one that is free."
  );
}
async function explainNotReady(bd, id, actor) {
  const shown = await showWithBd(bd, id);
  if (shown.kind !== "done") return shown;
  const { task } = shown;
  const alone2 = (0, import_plan_change.planClaim)({ task, tasks: [], blockers: [], actor, now: /* @__PURE__ */ new Date() });
  if (alone2.kind === "refused") return alone2;
  if (alone2.kind === "unchanged") return shown;
  const planned = await plan(bd, id, actor, import_plan_change.planClaim);
  if (planned.kind !== "go") return planned;
  return refuse(id, "bd does not call it ready", "`bd ready --explain` may say why.");
}
async function releaseWithBd(bd, id, actor, note) {
  const planned = await plan(bd, id, actor, (context) => (0, import_plan_change.planRelease)(context, note));
  if (planned.kind !== "go") return planned;
  const { fields } = planned;
  const status = fields.status === void 0 ? [] : ["--status", String(fields.status)];
  const notes = note ? bd.version.canAppendNotes ? ["--append-notes", note] : ["--notes", String(fields.notes)] : [];
  const args = ["update", id, ...status, "--assignee", "", ...notes];
  return thenShow(bd, id, await askBd(bd, args, { actor, mayRepeat: !note }));
}
async function closeWithBd(bd, id, actor, reason) {
  const planned = await plan(bd, id, actor, (context) => (0, import_plan_change.planClose)(context, reason));
  if (planned.kind !== "go") return planned;
  return thenShow(bd, id, await askBd(bd, ["close", id, "--reason", reason], { actor, mayRepeat: true }));
}
async function dependWithBd(bd, id, on, type, actor) {
  const listed = await listWithBd(bd);
  if (listed.kind === "unavailable") return listed;
  const { tasks } = listed.list;
  const problem = (0, import_plan_dependency.whyNoDependency)(tasks, new Map(tasks.map((task) => [task.id, task])), id, on, type);
  if (problem) return { kind: "refused", problem };
  return thenShow(bd, id, await askBd(bd, ["dep", "add", id, on, "--type", type], { actor, mayRepeat: true }));
}
async function plan(bd, id, actor, decide) {
  const listed = await listWithBd(bd);
  if (listed.kind === "unavailable") return listed;
  const { list } = listed;
  const task = list.tasks.find((one) => one.id === id);
  if (!task) return unknownTask(bd, id);
  const blockers = list.blocked.get(id) ?? [];
  const planned = decide({ task, tasks: list.tasks, blockers, actor, now: /* @__PURE__ */ new Date() });
  if (planned.kind === "unchanged") return { kind: "done", task };
  return planned.kind === "refused" ? planned : { kind: "go", fields: planned.fields };
}
async function thenShow(bd, id, answer) {
  return answer.kind === "records" ? showWithBd(bd, id) : toChange(id, answer);
}
function toChange(where, answer) {
  return answer.kind === "no" ? refuse(where, `bd says: ${answer.message}`, "`skyfom task show` tells how it stands.") : answer;
}
function refuse(where, what, fix) {
  return { kind: "refused", problem: { where, what, fix } };
}
var import_plan_change, import_plan_dependency;
var init_change_with_bd = __esm({
  "orchestrator/io/tasks/bd/change-with-bd.ts"() {
    "use strict";
    import_plan_change = __toESM(require_plan_change(), 1);
    import_plan_dependency = __toESM(require_plan_dependency(), 1);
    init_bd_session();
    init_list_with_bd();
    init_show_with_bd();
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-for-shell.ts", ["quoteArgument", "quoteForShell"]);
  }
});

// elsewhere:orchestrator/core/tasks/new-task.ts
var require_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/new-task.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/new-task.ts", ["withIds"]);
  }
});

// elsewhere:orchestrator/core/tasks/plan-new-task.ts
var require_plan_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-new-task.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/plan-new-task.ts", ["newEdge", "planNewTask"]);
  }
});

// orchestrator/io/tasks/bd/create-with-bd.ts
async function createWithBd(bd, batch, actor) {
  const listed = await listWithBd(bd);
  if (listed.kind === "unavailable") return { ...listed, tasks: [] };
  const wrong = findWrong(batch, new Set(listed.list.tasks.map((task) => task.id)), actor);
  if (wrong) return { kind: "refused", problem: wrong, tasks: [] };
  const ids = [];
  for (const task of batch) {
    const made = await createOne(bd, (0, import_new_task.withIds)({ ...task, dependsOn: [] }, ids), actor);
    if (typeof made !== "string") return stopAfter(bd, ids, made);
    ids.push(made);
  }
  for (const [at, task] of batch.entries()) {
    const { dependsOn = [] } = (0, import_new_task.withIds)(task, ids);
    for (const on of new Set(dependsOn)) {
      const added = await askBd(bd, ["dep", "add", ids[at], on], { actor, mayRepeat: true });
      if (added.kind !== "records")
        return stopAfter(bd, ids, describeMissingEdge(ids[at], on, whyNot(added)));
    }
  }
  return { kind: "done", tasks: await showAll(bd, ids) };
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
  const answer = await askBd(bd, ["create", ...toFlags2(task)], { actor, mayRepeat: false });
  if (answer.kind === "unavailable") return answer.problem;
  const id = answer.kind === "records" ? answer.records[0]?.id : void 0;
  if (typeof id === "string") return id;
  const what = answer.kind === "no" ? `bd says: ${answer.message}` : "bd may have made it, but did not say its id";
  return { where: `"${task.title}"`, what, fix: "`skyfom task list` shows whether it is there." };
}
function toFlags2({ title, description, priority = 2, type, labels, parent, files }) {
  const text = [description, files?.length ? `Files: ${files.join(", ")}` : ""].filter(Boolean).join("\n\n");
  return [
    [`--title=${title.trim()}`, "--priority", String(priority), "--type", type ?? "task"],
    text ? [`--description=${text}`] : [],
    labels?.length ? ["--labels", labels.join(",")] : [],
    parent ? ["--parent", parent] : []
  ].flat();
}
async function stopAfter(bd, ids, problem) {
  return { kind: "unavailable", problem, tasks: await showAll(bd, ids) };
}
async function showAll(bd, ids) {
  const tasks = [];
  for (const id of ids) {
    const shown = await showWithBd(bd, id);
    if (shown.kind === "done") tasks.push(shown.task);
  }
  return tasks;
}
function describeMissingEdge(id, on, why) {
  return {
    where: id,
    what: `it was made, but does not depend on ${on}: ${why}`,
    fix: `Add what is missing: skyfom task dep ${(0, import_quote_for_shell.quoteArgument)(id)} ${(0, import_quote_for_shell.quoteForShell)(on)}.`
  };
}
function whyNot(answer) {
  return answer.kind === "no" ? answer.message : answer.problem.what;
}
var import_quote_for_shell, import_new_task, import_plan_new_task;
var init_create_with_bd = __esm({
  "orchestrator/io/tasks/bd/create-with-bd.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_new_task = __toESM(require_new_task(), 1);
    import_plan_new_task = __toESM(require_plan_new_task(), 1);
    init_bd_session();
    init_list_with_bd();
    init_show_with_bd();
  }
});

// orchestrator/io/tasks/bd/bd-source.ts
function bdSource(bd, about) {
  const change = async (act) => {
    const warning = bd.version.readOnly === void 0 ? void 0 : (0, import_bd_version2.warnOfBdVersion)(bd.version, bd.path);
    return warning ? { kind: "unavailable", problem: warning } : alone(bd, act);
  };
  const createAll = async (batch, actor) => ({
    tasks: [],
    ...await change(() => createWithBd(bd, batch, actor))
  });
  return {
    kind: "bd",
    about,
    list: (filter) => alone(bd, () => listWithBd(bd, filter)),
    show: (id) => alone(bd, () => showWithBd(bd, id)),
    claim: (id, actor) => change(() => claimWithBd(bd, id, actor)),
    release: (id, actor, note) => change(() => releaseWithBd(bd, id, actor, note)),
    close: (id, actor, reason) => change(() => closeWithBd(bd, id, actor, reason)),
    create: async (task, actor) => {
      const made = await createAll([task], actor);
      if (made.kind !== "done") return made;
      const [first] = made.tasks;
      return first ? { kind: "done", task: first } : { kind: "unavailable", problem: describeUnseen(task.title) };
    },
    createAll,
    depend: (id, on, type, actor) => change(() => dependWithBd(bd, id, on, type, actor))
  };
}
async function alone({ folder }, act) {
  const lock = {
    directory: (0, import_node_path3.join)(folder, "skyfom.lock"),
    scratch: (0, import_node_path3.join)(folder, "skyfom-scratch.lock"),
    patienceMs: PATIENCE_MS
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
    what: "bd made it, but does not show it",
    fix: "`skyfom task list` shows whether it is there."
  };
}
var import_node_path3, import_bd_version2, PATIENCE_MS;
var init_bd_source = __esm({
  "orchestrator/io/tasks/bd/bd-source.ts"() {
    "use strict";
    import_node_path3 = require("node:path");
    import_bd_version2 = __toESM(require_bd_version(), 1);
    init_with_lock();
    init_change_with_bd();
    init_create_with_bd();
    init_list_with_bd();
    init_show_with_bd();
    PATIENCE_MS = 6e4;
  }
});

// orchestrator/io/tasks/bd/find-bd.ts
async function findBd(folder, env, timeoutMs = TIMEOUT_MS) {
  const path = env.SKYFOM_BD || "bd";
  const place = { path, root: folder.root, folder: folder.path, env, timeoutMs };
  const call = `${path} version`;
  const end2 = await runProgram(path, ["version", "--json"], { cwd: folder.root, env, timeoutMs });
  if (end2.kind !== "exited") return { kind: "none", problem: (0, import_explain_bd_failure2.explainBdFailure)(call, folder.root, end2) };
  const output = (0, import_parse_bd_output2.parseBdOutput)(end2.stdout);
  const text = output.kind === "records" ? output.records[0]?.version : void 0;
  const version = typeof text === "string" ? (0, import_bd_version3.judgeBdVersion)(text) : void 0;
  if (end2.code === 0 && version) return { kind: "found", bd: { ...place, version } };
  return {
    kind: "none",
    problem: {
      where: call,
      what: `this bd does not say its version: ${(0, import_parse_bd_output2.excerpt)(end2.stderr || end2.stdout) || `exit code ${end2.code}`}`,
      fix: "Install bd again, or name another: SKYFOM_BD=/path/to/bd."
    }
  };
}
var import_bd_version3, import_explain_bd_failure2, import_parse_bd_output2, TIMEOUT_MS;
var init_find_bd = __esm({
  "orchestrator/io/tasks/bd/find-bd.ts"() {
    "use strict";
    import_bd_version3 = __toESM(require_bd_version(), 1);
    import_explain_bd_failure2 = __toESM(require_explain_bd_failure(), 1);
    import_parse_bd_output2 = __toESM(require_parse_bd_output(), 1);
    init_run_program();
    TIMEOUT_MS = 6e4;
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/read-plain-file.ts", ["MOST_STATE_BYTES", "readPlainFile"]);
  }
});

// elsewhere:orchestrator/io/ledger/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/locate-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/locate-state.ts", ["commonGitDir", "locateState"]);
  }
});

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/bounds-of.ts", ["boundsOf"]);
  }
});

// elsewhere:orchestrator/io/plain-file/read-within.ts
var require_read_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-within.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/read-within.ts", ["leadsOut", "readWithin"]);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/resolve-within.ts", ["followLinks", "isWithin", "resolveWithin"]);
  }
});

// orchestrator/io/tasks/follow-redirect.ts
function followRedirect({ path, root }) {
  const file = (0, import_node_path4.join)(path, "redirect");
  const bounds = (0, import_bounds_of.boundsOf)(root) ?? root;
  const read = (0, import_read_within.readWithin)(file, { root: bounds, most: MOST_BYTES });
  if (read.kind === "refused") return read;
  const lines = read.kind === "file" ? read.bytes.toString("utf8").split("\n") : [];
  const named = lines.map((line) => line.trim()).find((line) => line !== "" && !line.startsWith("#"));
  if (named === void 0) return { kind: "none" };
  const target = (0, import_node_path4.isAbsolute)(named) ? named : (0, import_node_path4.resolve)(root, named);
  return isOfSameRepository(bounds, target) ? { kind: "to", path: target } : refuse2(file, target, bounds);
}
function refuseFolder(path) {
  const bounds = (0, import_bounds_of.boundsOf)((0, import_node_path4.dirname)(path)) ?? (0, import_node_path4.dirname)(path);
  const resolved = (0, import_resolve_within.resolveWithin)(bounds, path);
  return resolved.kind === "outside" ? (0, import_read_within.leadsOut)(path, resolved, bounds) : void 0;
}
function isOfSameRepository(bounds, target) {
  const real = (0, import_resolve_within.followLinks)(target);
  const here = (0, import_resolve_within.followLinks)(bounds);
  if ((0, import_resolve_within.isWithin)(here, real)) return !isInGitDir(here, real);
  const there = (0, import_bounds_of.boundsOf)(nearestFolder(real));
  if (there === void 0 || isInGitDir(there, real)) return false;
  const [ours, theirs] = [here, there].map((root) => gitDirOf(root));
  return ours !== void 0 && ours === theirs;
}
function gitDirOf(root) {
  const dotGit = (0, import_node_path4.join)(root, ".git");
  return (0, import_node_fs4.existsSync)(dotGit) ? (0, import_resolve_within.followLinks)((0, import_locate_state.commonGitDir)(dotGit)) : void 0;
}
function isInGitDir(root, path) {
  return (0, import_resolve_within.isWithin)((0, import_node_path4.join)(root, ".git"), path);
}
function nearestFolder(path) {
  for (let at = path; ; at = (0, import_node_path4.dirname)(at)) if ((0, import_node_fs4.existsSync)(at) || (0, import_node_path4.dirname)(at) === at) return at;
}
function refuse2(file, target, bounds) {
  const what = `it leads to ${(0, import_resolve_within.followLinks)(target)}, which is neither in ${bounds} nor in another work tree of it`;
  const fix = `Remove ${(0, import_node_path4.basename)(file)}, let it name a folder of this repository, or say where the tasks are with BEADS_DIR.`;
  return { kind: "refused", problem: { where: file, what, fix } };
}
var import_node_fs4, import_node_path4, import_locate_state, import_bounds_of, import_read_within, import_resolve_within, MOST_BYTES;
var init_follow_redirect = __esm({
  "orchestrator/io/tasks/follow-redirect.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_path4 = require("node:path");
    import_locate_state = __toESM(require_locate_state(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_read_within = __toESM(require_read_within(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
    MOST_BYTES = 16 * 2 ** 10;
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
    return followFrom({ path, root: (0, import_node_path5.dirname)(path), because: "BEADS_DIR names it" });
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
  return folder === (0, import_node_path5.resolve)(env.HOME ?? (0, import_node_os2.homedir)()) && !(0, import_node_fs5.existsSync)((0, import_node_path5.join)(folder, ".git"));
}
function ofMainCheckout(root, own) {
  const main = mainCheckout(root);
  if (main === void 0 || findDatabase(own)) return void 0;
  const path = (0, import_node_path5.join)(main, ".beads");
  if (!isFolder(path) && isFolder(own)) return void 0;
  return { path, root: main, because: `${root} is a linked worktree of ${main}` };
}
function mainCheckout(root) {
  try {
    const gitDir = /^gitdir: (.+)$/m.exec((0, import_read_plain_file.readPlainFile)((0, import_node_path5.join)(root, ".git"), MOST_BYTES2) ?? "")?.[1];
    if (gitDir === void 0) return void 0;
    const linked = (0, import_node_path5.resolve)(root, gitDir.trim());
    const common = (0, import_node_path5.resolve)(linked, (0, import_read_plain_file.readPlainFile)((0, import_node_path5.join)(linked, "commondir"), MOST_BYTES2)?.trim() ?? "");
    return common.endsWith(".git") && (0, import_node_fs5.statSync)(common).isDirectory() ? (0, import_node_path5.dirname)(common) : void 0;
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
  try {
    const names = (0, import_node_fs5.readdirSync)(path);
    return DATABASES.find((name) => names.includes(name)) ?? names.find((name) => name.endsWith(".db"));
  } catch {
    return void 0;
  }
}
function isFolder(path) {
  return (0, import_node_fs5.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
var import_node_fs5, import_node_os2, import_node_path5, import_read_plain_file, MOST_BYTES2, DATABASES;
var init_find_beads_folder = __esm({
  "orchestrator/io/tasks/find-beads-folder.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_os2 = require("node:os");
    import_node_path5 = require("node:path");
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    init_follow_redirect();
    MOST_BYTES2 = 64 * 2 ** 10;
    DATABASES = ["embeddeddolt", "dolt", "proxieddb", "metadata.json"];
  }
});

// elsewhere:orchestrator/core/tasks/find-ready.ts
var require_find_ready = __commonJS({
  "elsewhere:orchestrator/core/tasks/find-ready.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/find-ready.ts", ["findReady"]);
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
  const read = (0, import_read_within2.readWithin)(path, { root: boundsOfStore(path), most: MOST_BYTES3 });
  const bytes = read.kind === "file" ? read.bytes : Buffer.alloc(0);
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
  if (read.kind === "refused") return { ...store, refused: read.problem };
  return frozen ? { ...store, frozen } : store;
}
function boundsOfStore(path) {
  return (0, import_bounds_of2.boundsOf)((0, import_node_path6.dirname)(path)) ?? (0, import_node_path6.dirname)((0, import_node_path6.dirname)(path));
}
function versionOf(path) {
  const stat = (0, import_node_fs6.statSync)(path, { throwIfNoEntry: false, bigint: true });
  return stat ? `${stat.ino} ${stat.size} ${stat.mtimeNs} ${stat.ctimeNs}` : ABSENT;
}
function describeBroken(path, at, what, id) {
  return {
    where: `${path}:${at + 1}`,
    what: `this line cannot be read: ${what}`,
    fix: `Mend or remove it${id ? `; until then ${id} and what depends on it cannot start` : ""}. It is kept as it is, and the other tasks work.`
  };
}
function describeDouble(path, id, earlier, at) {
  return {
    where: `${path}:${at + 1}`,
    what: `${id} already stands on line ${earlier + 1}`,
    fix: "The later line counts. Remove the other."
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
    fix: "Make the file, and the folder that it is in, readable and writable for you."
  };
}
var import_node_fs6, import_node_path6, import_parse_task_line2, import_bounds_of2, import_read_within2, MOST_BYTES3, ABSENT;
var init_read_store = __esm({
  "orchestrator/io/tasks/read-store.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path6 = require("node:path");
    import_parse_task_line2 = __toESM(require_parse_task_line(), 1);
    import_bounds_of2 = __toESM(require_bounds_of(), 1);
    import_read_within2 = __toESM(require_read_within(), 1);
    MOST_BYTES3 = 256 * 2 ** 20;
    ABSENT = "absent";
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
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/open-plain-file.ts", ["openPlainFile", "pathOfOpenFile", "tooLarge", "whyNot"]);
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
    const end2 = store.bytes.indexOf(NEWLINE, start);
    const text = store.bytes.subarray(start, end2 === -1 ? void 0 : end2).toString("utf8");
    parts.push(store.bytes.subarray(from, start), Buffer.from(editLine(text, edit)));
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
function editLine(line, { fields, append }) {
  const mark = line.startsWith("\uFEFF") ? "\uFEFF" : "";
  let text = line.slice(mark.length);
  const old = JSON.parse(text);
  const put = (path, value) => {
    text = (0, import_jsonc_parser.applyEdits)(text, (0, import_jsonc_parser.modify)(text, path, value, {}));
  };
  for (const [key, value] of Object.entries(fields)) put([key], value);
  if (append && Array.isArray(old[append.key])) put([append.key, -1], append.value);
  else if (append) put([append.key], [append.value]);
  return mark + (holds(text, fields) ? text : JSON.stringify({ ...old, ...fields }) + (line.endsWith("\r") ? "\r" : ""));
}
function holds(text, fields) {
  const now = JSON.parse(text);
  return Object.entries(fields).every(([key, value]) => JSON.stringify(now[key]) === JSON.stringify(value));
}
function replaceStore(store, bytes) {
  const target = (0, import_resolve_within2.followLinks)(store.path);
  const temporary = `${target}.${randomBytes(6).toString("hex")}.tmp`;
  try {
    const file = (0, import_node_fs7.openSync)(temporary, "wx", 438);
    try {
      if (!(0, import_resolve_within2.isWithin)((0, import_resolve_within2.followLinks)(boundsOfStore(store.path)), (0, import_open_plain_file.pathOfOpenFile)(file) ?? target)) return false;
      for (let at = 0; at < bytes.length; ) at += (0, import_node_fs7.writeSync)(file, bytes, at);
      (0, import_node_fs7.fsyncSync)(file);
    } finally {
      (0, import_node_fs7.closeSync)(file);
    }
    const old = (0, import_node_fs7.statSync)(target, { throwIfNoEntry: false });
    if (old) (0, import_node_fs7.chmodSync)(temporary, old.mode & 4095);
    if (versionOf(store.path) !== store.version) return false;
    (0, import_node_fs7.renameSync)(temporary, target);
    return true;
  } finally {
    (0, import_node_fs7.rmSync)(temporary, { force: true });
  }
}
var import_node_fs7, import_jsonc_parser, import_open_plain_file, import_resolve_within2, NEWLINE;
var init_write_store = __esm({
  "orchestrator/io/tasks/write-store.ts"() {
    "use strict";
    init_node_crypto();
    import_node_fs7 = require("node:fs");
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
    const answer = settle(store, plan2(store));
    if (answer) return answer;
    prepareFolder(folder);
    const lock = { ...lockPaths(folder, path), patienceMs: PATIENCE_MS2 };
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
    const answer = settle(store, planned);
    if (answer) return answer;
    if (planned.kind !== "write" || !replaceStore(store, applyChange(store, planned.change))) continue;
    const tasks = pickTasks(readStore(path), planned.ids);
    if (tasks) return { kind: "done", tasks };
  }
  return { kind: "unavailable", problem: describeBusyFile(path) };
}
function settle(store, plan2) {
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
    fix: "End what writes it (a running git checkout, an editor, a sync), then try again."
  };
}
function lockPaths(folder, path) {
  return { directory: `${path}.lock`, scratch: (0, import_node_path7.join)(folder, "skyfom.tmp") };
}
function findElsewhere(folder, path) {
  const root = boundsOfStore(path);
  for (const written of [folder, path, ...Object.values(lockPaths(folder, path))]) {
    const resolved = (0, import_resolve_within3.resolveWithin)(root, written);
    if (resolved.kind === "outside") return (0, import_read_within3.leadsOut)(written, resolved, root);
  }
  return void 0;
}
function prepareFolder(folder) {
  (0, import_node_fs8.mkdirSync)(folder, { recursive: true });
  try {
    (0, import_node_fs8.writeFileSync)((0, import_node_path7.join)(folder, ".gitignore"), "*.lock\n*.tmp\n", { flag: "wx" });
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
}
var import_node_fs8, import_node_path7, import_read_within3, import_resolve_within3, PATIENCE_MS2, MOST_ATTEMPTS;
var init_change_store = __esm({
  "orchestrator/io/tasks/change-store.ts"() {
    "use strict";
    import_node_fs8 = require("node:fs");
    import_node_path7 = require("node:path");
    import_read_within3 = __toESM(require_read_within(), 1);
    import_resolve_within3 = __toESM(require_resolve_within(), 1);
    init_read_store();
    init_with_lock();
    init_write_store();
    PATIENCE_MS2 = 3e4;
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
  const problem = (0, import_plan_dependency2.whyNoDependency)(store.tasks, known, id, on, type);
  if (problem) return { kind: "refused", problem };
  if (known.get(id)?.dependencies.some((edge) => edge.on === on)) return { kind: "unchanged", ids: [id] };
  const at = (0, import_to_utc.toWholeSecond)(now);
  return editOne(id, {
    fields: { updated_at: at },
    append: { key: "dependencies", value: (0, import_plan_new_task2.newEdge)(id, on, type, actor, at) }
  });
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
var import_find_blocked2, import_new_task2, import_plan_dependency2, import_plan_new_task2, import_to_utc;
var init_plan_store_change = __esm({
  "orchestrator/io/tasks/plan-store-change.ts"() {
    "use strict";
    import_find_blocked2 = __toESM(require_find_blocked(), 1);
    import_new_task2 = __toESM(require_new_task(), 1);
    import_plan_dependency2 = __toESM(require_plan_dependency(), 1);
    import_plan_new_task2 = __toESM(require_plan_new_task(), 1);
    import_to_utc = __toESM(require_to_utc(), 1);
    init_new_task_id();
    init_read_store();
  }
});

// orchestrator/io/tasks/jsonl-source.ts
function jsonlSource({ folder, about, projectName, now, readOnly }) {
  const path = (0, import_node_path8.join)(folder, "issues.jsonl");
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
    claim: (id, actor) => changeOne(id, actor, import_plan_change2.planClaim),
    release: (id, actor, note) => changeOne(id, actor, (context) => (0, import_plan_change2.planRelease)(context, note)),
    close: (id, actor, reason) => changeOne(id, actor, (context) => (0, import_plan_change2.planClose)(context, reason)),
    create: async (task, actor) => single(await createAll([task], actor)),
    createAll: async (batch, actor) => ({ tasks: [], ...await createAll(batch, actor) }),
    depend: async (id, on, type, actor) => single(await change(actor, (store, by) => planEdge(store, id, on, type, by)))
  };
}
function listStore(store, now, filter) {
  const blocked = blockedIn(store);
  const ready = (0, import_find_ready.findReady)(store.tasks, now, filter, blocked).map((task) => task.id);
  const cycles = (0, import_find_cycles2.findCycles)(blocked).map((cycle) => (0, import_find_cycles2.describeCycle)(cycle, placeOf(store, cycle[0] ?? "")));
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
var import_node_path8, import_find_cycles2, import_find_ready, import_plan_change2;
var init_jsonl_source = __esm({
  "orchestrator/io/tasks/jsonl-source.ts"() {
    "use strict";
    import_node_path8 = require("node:path");
    import_find_cycles2 = __toESM(require_find_cycles(), 1);
    import_find_ready = __toESM(require_find_ready(), 1);
    import_plan_change2 = __toESM(require_plan_change(), 1);
    init_change_store();
    init_plan_store_change();
    init_read_store();
  }
});

// orchestrator/io/tasks/open-task-source.ts
var open_task_source_exports = {};
__export(open_task_source_exports, {
  openTaskSource: () => openTaskSource
});
async function openTaskSource(projectRoot, env, now = () => /* @__PURE__ */ new Date()) {
  const folder = findBeadsFolder(projectRoot, env);
  if (!folder) return { kind: "none", problem: describeNoRepository(projectRoot) };
  if (folder.refused) return { kind: "none", problem: folder.refused };
  const { choice, chooser } = chosenSource(folder.root, env);
  if (choice === "jsonl" || choice === "auto" && folder.database === void 0) {
    const why = choice === "jsonl" ? `${chooser} says so` : `no Beads database is there (${folder.because})`;
    const unseen = folder.database === void 0 ? "" : `; bd does not see what is changed here, since ${folder.database} is there`;
    return embedded(folder, now, `the embedded store ${storePath(folder)}: ${why}${unseen}`);
  }
  const found = await findBd(folder, env);
  if (found.kind === "found") {
    const why = choice === "bd" ? `${chooser} says so` : `${folder.database} is there (${folder.because})`;
    return { kind: "source", source: bdSource(found.bd, `bd ${found.bd.version.text} on ${folder.path}: ${why}`) };
  }
  if (choice === "bd" || !(0, import_node_fs9.existsSync)(storePath(folder))) return found;
  const readOnly = describeCopy(folder, found.problem);
  return embedded(folder, now, `the exported copy ${storePath(folder)}, to read only: ${readOnly.what}`, readOnly);
}
function chosenSource(root, env) {
  const named = env.SKYFOM_TASKS;
  if (named === "bd" || named === "jsonl") return { choice: named, chooser: "SKYFOM_TASKS" };
  const read = (0, import_read_settings.readSettings)(root);
  return { choice: read.ok ? read.settings.taskSource : "auto", chooser: '"taskSource" in the settings' };
}
function embedded(folder, now, about, readOnly) {
  const options = { folder: folder.path, projectName: (0, import_node_path9.basename)(folder.root), now, about };
  return { kind: "source", source: jsonlSource(readOnly ? { ...options, readOnly } : options) };
}
function storePath(folder) {
  return (0, import_node_path9.join)(folder.path, "issues.jsonl");
}
function describeNoRepository(start) {
  return {
    where: start,
    what: "this is no repository: neither here nor above is there a .git or a .beads",
    fix: "Change into your project, or make it one: git init."
  };
}
function describeCopy(folder, cause) {
  return {
    where: folder.path,
    what: `${folder.database} makes this a Beads database, which only bd may change, but ${cause.what}; its export may be stale`,
    fix: cause.fix
  };
}
var import_node_fs9, import_node_path9, import_read_settings;
var init_open_task_source = __esm({
  "orchestrator/io/tasks/open-task-source.ts"() {
    "use strict";
    import_node_fs9 = require("node:fs");
    import_node_path9 = require("node:path");
    import_read_settings = __toESM(require_read_settings(), 1);
    init_bd_source();
    init_find_bd();
    init_find_beads_folder();
    init_jsonl_source();
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
  try {
    return execFileSync("git", ["config", "user.name"], {
      cwd,
      env,
      encoding: "utf8",
      timeout: 5e3,
      stdio: ["ignore", "pipe", "ignore"]
    }).trim();
  } catch {
    return void 0;
  }
}
var init_default_actor = __esm({
  "orchestrator/io/tasks/default-actor.ts"() {
    "use strict";
    init_node_child_process();
  }
});

// part:io/tasks
var tasks_exports = {};
__export(tasks_exports, {
  load: () => load
});
module.exports = __toCommonJS(tasks_exports);
var modules = {
  "orchestrator/io/tasks/open-task-source.ts": () => (init_open_task_source(), __toCommonJS(open_task_source_exports)),
  "orchestrator/io/tasks/process-stamp.ts": () => (init_process_stamp(), __toCommonJS(process_stamp_exports)),
  "orchestrator/io/tasks/find-beads-folder.ts": () => (init_find_beads_folder(), __toCommonJS(find_beads_folder_exports)),
  "orchestrator/io/tasks/with-lock.ts": () => (init_with_lock(), __toCommonJS(with_lock_exports)),
  "orchestrator/io/tasks/default-actor.ts": () => (init_default_actor(), __toCommonJS(default_actor_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
