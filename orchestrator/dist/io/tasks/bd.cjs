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

// elsewhere:orchestrator/core/tasks/bd/bd-version.ts
var require_bd_version = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/bd-version.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/bd-version.ts");
    var names = {
      get isNewerThan() {
        return module_().isNewerThan;
      },
      get judgeBdVersion() {
        return module_().judgeBdVersion;
      },
      get warnOfBdVersion() {
        return module_().warnOfBdVersion;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/with-lock.ts
var require_with_lock = __commonJS({
  "elsewhere:orchestrator/io/tasks/with-lock.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/io/tasks/with-lock.ts");
    var names = { get withLock() {
      return module_().withLock;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/parse-task-line.ts
var require_parse_task_line = __commonJS({
  "elsewhere:orchestrator/core/tasks/parse-task-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks.cjs", "orchestrator/core/tasks/parse-task-line.ts");
    var names = { get parseTaskLine() {
      return module_().parseTaskLine;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/to-task.ts
var require_to_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/to-task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks.cjs", "orchestrator/core/tasks/to-task.ts");
    var names = { get toTask() {
      return module_().toTask;
    } };
    module2.exports = Object.create(names);
  }
});

// built-in:node:timers/promises
var setTimeout2;
var init_promises = __esm({
  "built-in:node:timers/promises"() {
    setTimeout2 = (...args) => require("node:timers/promises").setTimeout(...args);
  }
});

// elsewhere:orchestrator/core/tasks/bd/explain-bd-failure.ts
var require_explain_bd_failure = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/explain-bd-failure.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/explain-bd-failure.ts");
    var names = {
      get causeOf() {
        return module_().causeOf;
      },
      get explainBdFailure() {
        return module_().explainBdFailure;
      },
      get isPassing() {
        return module_().isPassing;
      },
      get isRefusal() {
        return module_().isRefusal;
      },
      get tellingPart() {
        return module_().tellingPart;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/bd/parse-bd-output.ts
var require_parse_bd_output = __commonJS({
  "elsewhere:orchestrator/core/tasks/bd/parse-bd-output.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/parse-bd-output.ts");
    var names = {
      get excerptOfOutput() {
        return module_().excerptOfOutput;
      },
      get parseBdOutput() {
        return module_().parseBdOutput;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/process/step-until.ts
var require_step_until = __commonJS({
  "elsewhere:orchestrator/io/process/step-until.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../process.cjs", "orchestrator/io/process/step-until.ts");
    var names = {
      get environmentUntil() {
        return module_().environmentUntil;
      },
      get isPast() {
        return module_().isPast;
      },
      get stepUntil() {
        return module_().stepUntil;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/try-to.ts
var require_try_to = __commonJS({
  "elsewhere:orchestrator/io/try-to.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/try-to.ts");
    var names = { get tryTo() {
      return module_().tryTo;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/ignore-in-folder.ts
var require_ignore_in_folder = __commonJS({
  "elsewhere:orchestrator/io/tasks/ignore-in-folder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/io/tasks/ignore-in-folder.ts");
    var names = { get ignoreInFolder() {
      return module_().ignoreInFolder;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/bd/in-turn.ts
async function inTurn(bd, act) {
  const { folder, until } = bd;
  if (!takesTurns(bd)) return act();
  await setTimeout2(Math.max(0, endOfTurn + YIELD_MS - performance.now()));
  if (bd.isJsonlOnly) (0, import_try_to.tryTo)(() => (0, import_ignore_in_folder.ignoreInFolder)(folder, ["skyfom.db-*"]));
  const lock = {
    directory: (0, import_node_path.join)(folder, "skyfom.db-turn"),
    scratch: (0, import_node_path.join)(folder, "skyfom.db-scratch"),
    patienceMs: PATIENCE_MS,
    strangerPatienceMs: STRANGER_PATIENCE_MS,
    isLine: true,
    ...until === void 0 ? {} : { until }
  };
  const turn = await (0, import_with_lock.withLock)(lock, act).catch((error) => {
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
var import_node_path, import_step_until, import_try_to, import_ignore_in_folder, import_with_lock, PATIENCE_MS, STRANGER_PATIENCE_MS, YIELD_MS, endOfTurn;
var init_in_turn = __esm({
  "orchestrator/io/tasks/bd/in-turn.ts"() {
    "use strict";
    import_node_path = require("node:path");
    init_promises();
    import_step_until = __toESM(require_step_until(), 1);
    import_try_to = __toESM(require_try_to(), 1);
    import_ignore_in_folder = __toESM(require_ignore_in_folder(), 1);
    import_with_lock = __toESM(require_with_lock(), 1);
    PATIENCE_MS = 2e4;
    STRANGER_PATIENCE_MS = 1e3;
    YIELD_MS = 40;
    endOfTurn = Number.NEGATIVE_INFINITY;
  }
});

// elsewhere:orchestrator/io/names-in.ts
var require_names_in = __commonJS({
  "elsewhere:orchestrator/io/names-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/names-in.ts");
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
  const dolt = (0, import_node_path2.join)(folder, "embeddeddolt");
  const paths = [
    ...(0, import_names_in.namesIn)(folder).filter((name) => /\.db(?:-shm)?$/.test(name)).map((name) => (0, import_node_path2.join)(folder, name)),
    (0, import_node_path2.join)(dolt, ".lock"),
    ...(0, import_names_in.namesIn)(dolt).map((name) => (0, import_node_path2.join)(dolt, name, ".dolt", "noms", "LOCK"))
  ];
  return paths.flatMap((path) => lockFileAt(path) ?? []);
}
function lockFileAt(path) {
  try {
    return { path: (0, import_node_fs.realpathSync)(path), inode: (0, import_node_fs.statSync)(path).ino };
  } catch {
    return void 0;
  }
}
function parseLock(line) {
  const [, pid, inode] = /^\d+: (?:FLOCK|POSIX|OFDLCK) +\w+ +WRITE +(-?\d+) +\w+:\w+:(\d+) /.exec(line) ?? [];
  return pid === void 0 ? void 0 : { pid: Number(pid), inode: Number(inode) };
}
function allProcesses() {
  return (0, import_names_in.namesIn)("/proc").filter(isNumber).map(Number);
}
function holdsOpen(pid, path) {
  const folder = `/proc/${pid}/fd`;
  return (0, import_names_in.namesIn)(folder).some((fd) => linkAt((0, import_node_path2.join)(folder, fd)) === path);
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
  const text = [(0, import_node_path2.basename)(program), ...args].join(" ").replace(new RegExp("\\p{C}", "gu"), " ");
  return text.length > 60 ? `${text.slice(0, 60)}\u2026` : text;
}
function isNumber(name) {
  return /^\d+$/.test(name);
}
function readText(path) {
  try {
    return (0, import_node_fs.readFileSync)(path, "utf8");
  } catch {
    return "";
  }
}
function linkAt(path) {
  try {
    return (0, import_node_fs.readlinkSync)(path);
  } catch {
    return void 0;
  }
}
var import_node_fs, import_node_path2, import_names_in;
var init_lock_holder = __esm({
  "orchestrator/io/tasks/bd/lock-holder.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path2 = require("node:path");
    import_names_in = __toESM(require_names_in(), 1);
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
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/program-on-path.ts");
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

// orchestrator/io/tasks/bd/find-shim.ts
function findShim(program, env) {
  const named = /\.cmd$/i.test(program) ? program.slice(0, -".cmd".length) : program;
  const isPath = (0, import_node_path3.isAbsolute)(named) || /[\\/]/.test(named);
  const folders = isPath ? [""] : (0, import_program_on_path.foldersOnPath)(env, import_node_path3.delimiter);
  for (const folder of folders) {
    const found = folder === "" ? named : (0, import_node_path3.join)(folder, named);
    if ((0, import_node_fs2.existsSync)(`${found}.exe`)) return void 0;
    if ((0, import_node_fs2.existsSync)(`${found}.cmd`)) return scriptOf(`${found}.cmd`);
  }
  return void 0;
}
function scriptOf(shim) {
  const script = SCRIPT.exec((0, import_node_fs2.readFileSync)(shim, "utf8"))?.[1];
  return script && (0, import_node_path3.join)(shim, "..", ...script.split("\\"));
}
var import_node_fs2, import_node_path3, import_program_on_path, SCRIPT;
var init_find_shim = __esm({
  "orchestrator/io/tasks/bd/find-shim.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    import_node_path3 = require("node:path");
    import_program_on_path = __toESM(require_program_on_path(), 1);
    SCRIPT = /"%(?:~dp0|dp0%)\\?([^"%]+\.[cm]?js)"/i;
  }
});

// orchestrator/io/tasks/bd/run-program.ts
function runProgram(path, args, options) {
  return new Promise((resolve2) => {
    const { timeoutMs, whyGiveUp } = options;
    const ownGroup = process.platform !== "win32";
    const child = start(path, args, options, ownGroup);
    if (child instanceof Error) {
      resolve2({ kind: "not started", message: child.message });
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
      resolve2({ kind: "not started", message: error.message });
    });
    child.on("exit", () => {
      stopLooking();
      setTimeout(() => {
        child.stdout?.destroy();
        child.stderr?.destroy();
      }, DRAIN_MS).unref();
    });
    child.on("close", (code, signal) => {
      if (cutOff) resolve2(cutOff);
      else if (signal) resolve2({ kind: "died", signal, stderr: stderr() });
      else resolve2({ kind: "exited", code: code ?? 1, stdout: stdout(), stderr: stderr() });
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
  const scratch = (0, import_node_fs3.mkdtempSync)((0, import_node_path4.join)((0, import_node_os.tmpdir)(), "skyfom-bd-"));
  const file = (0, import_node_path4.join)(scratch, "issues.jsonl");
  try {
    return await settle(
      bd,
      "bd export",
      true,
      (more) => exportOnce(bd, ["export", "-o", file, ...bd.version.flags, ...more], file)
    );
  } finally {
    (0, import_node_fs3.rmSync)(scratch, { recursive: true, force: true });
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
    return { kind: "export", lines: (0, import_node_fs3.readFileSync)(file, "utf8").split("\n") };
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
var import_node_fs3, import_node_os, import_node_path4, import_explain_bd_failure, import_parse_bd_output, MOST_TRIES;
var init_ask_bd = __esm({
  "orchestrator/io/tasks/bd/ask-bd.ts"() {
    "use strict";
    import_node_fs3 = require("node:fs");
    import_node_os = require("node:os");
    import_node_path4 = require("node:path");
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
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/quote-for-shell.ts");
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

// elsewhere:orchestrator/core/tasks/plan-change.ts
var require_plan_change = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-change.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks.cjs", "orchestrator/core/tasks/plan-change.ts");
    var names = {
      get describeBlockers() {
        return module_().describeBlockers;
      },
      get planClaim() {
        return module_().planClaim;
      },
      get planClose() {
        return module_().planClose;
      },
      get planRelease() {
        return module_().planRelease;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/plan-dependency.ts
var require_plan_dependency = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-dependency.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks.cjs", "orchestrator/core/tasks/plan-dependency.ts");
    var names = {
      get whyNoDependency() {
        return module_().whyNoDependency;
      },
      get whyNotDependent() {
        return module_().whyNotDependent;
      }
    };
    module2.exports = Object.create(names);
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
  return answer.kind === "no" ? refuse(where, `bd says: ${answer.message}`, "See `skyfom task show` for its state.") : answer;
}
function refuse(where, what, fix) {
  return { kind: "refused", problem: { where, what, fix } };
}
var init_task_after_change = __esm({
  "orchestrator/io/tasks/bd/task-after-change.ts"() {
    "use strict";
    init_show_with_bd();
  }
});

// orchestrator/io/tasks/bd/change-with-bd.ts
async function releaseWithBd(bd, view, id, actor, note) {
  const found = await view.find(id);
  if (found.kind !== "done") return found;
  const { task } = found;
  const planned = (0, import_plan_change.planRelease)({ task, tasks: [], blockers: [], actor, now: /* @__PURE__ */ new Date() }, note);
  if (planned.kind === "refused") return planned;
  if (planned.kind === "unchanged") return found;
  const { status } = planned.fields;
  const args = [
    ...["update", ...status === void 0 ? [] : ["--status", String(status)]],
    ...["--assignee", "", ...note ? ["--append-notes", note] : []]
  ];
  return taskAfterChange(bd, view, task, await askBd(bd, args, { ids: [id], actor, mayRepeat: !note }));
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
  return refuse(id, `it is blocked: ${(0, import_plan_change.describeBlockers)(waiting)}`, "Close what blocks it first.");
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
  return refuse(id, "bd 0.49 gives a dependency of the type waits-for to new tasks only", fix);
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
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks.cjs", "orchestrator/core/tasks/ready/find-blocked.ts");
    var names = {
      get findBlocked() {
        return module_().findBlocked;
      },
      get groupChildren() {
        return module_().groupChildren;
      },
      get isActive() {
        return module_().isActive;
      }
    };
    module2.exports = Object.create(names);
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
  return refuse(task.id, "it is closed", "Take another; `skyfom task ready --pickable` lists free ones.");
}
function lost(view, { id, status, assignee }, actor) {
  view.forget();
  return refuse(
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
  return refuse(id, "bd does not call it ready", fix);
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
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/add.cjs", "orchestrator/core/tasks/add/new-task.ts");
    var names = { get withIds() {
      return module_().withIds;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/add/plan-new-task.ts
var require_plan_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/plan-new-task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/add.cjs", "orchestrator/core/tasks/add/plan-new-task.ts");
    var names = {
      get newEdge() {
        return module_().newEdge;
      },
      get planNewTask() {
        return module_().planNewTask;
      },
      get whyNoTitle() {
        return module_().whyNoTitle;
      }
    };
    module2.exports = Object.create(names);
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
  const scratch = (0, import_node_fs4.mkdtempSync)((0, import_node_path5.join)((0, import_node_os2.tmpdir)(), "skyfom-bd-"));
  try {
    const file = (0, import_node_path5.join)(scratch, "description.md");
    (0, import_node_fs4.writeFileSync)(file, withoutNul(text));
    return await act(["--body-file", file]);
  } finally {
    (0, import_node_fs4.rmSync)(scratch, { recursive: true, force: true });
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
var import_node_fs4, import_node_os2, import_node_path5, import_quote_for_shell2, import_new_task, import_plan_new_task, LONGEST_ARGUMENT;
var init_create_with_bd = __esm({
  "orchestrator/io/tasks/bd/create-with-bd.ts"() {
    "use strict";
    import_node_fs4 = require("node:fs");
    import_node_os2 = require("node:os");
    import_node_path5 = require("node:path");
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
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/edit.cjs", "orchestrator/core/tasks/edit/plan-delete.ts");
    var names = { get planDelete() {
      return module_().planDelete;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-edit.ts
var require_plan_edit = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-edit.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/edit.cjs", "orchestrator/core/tasks/edit/plan-edit.ts");
    var names = { get planEdit() {
      return module_().planEdit;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/edit/plan-reopen.ts
var require_plan_reopen = __commonJS({
  "elsewhere:orchestrator/core/tasks/edit/plan-reopen.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/edit.cjs", "orchestrator/core/tasks/edit/plan-reopen.ts");
    var names = { get planReopen() {
      return module_().planReopen;
    } };
    module2.exports = Object.create(names);
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
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/blocked-beside-bd.ts");
    var names = { get blockedBesideBd() {
      return module_().blockedBesideBd;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts
var require_find_task_cycles = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks.cjs", "orchestrator/core/tasks/ready/find-task-cycles.ts");
    var names = {
      get describeTaskCycle() {
        return module_().describeTaskCycle;
      },
      get findTaskCycles() {
        return module_().findTaskCycles;
      },
      get findWaitingWay() {
        return module_().findWaitingWay;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/read-store.ts
var require_read_store = __commonJS({
  "elsewhere:orchestrator/io/tasks/read-store.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/io/tasks/read-store.ts");
    var names = {
      get boundsOfStore() {
        return module_().boundsOfStore;
      },
      get describeUnreadable() {
        return module_().describeUnreadable;
      },
      get isFileOfTasks() {
        return module_().isFileOfTasks;
      },
      get lineOf() {
        return module_().lineOf;
      },
      get readStore() {
        return module_().readStore;
      },
      get taskOf() {
        return module_().taskOf;
      },
      get versionOf() {
        return module_().versionOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/bd/find-left-out.ts
function findLeftOut({ folder, version }) {
  const path = (0, import_node_path6.join)(folder, "issues.jsonl");
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
    return (0, import_read_store.readStore)(path).tasks.length;
  } catch {
    return 0;
  }
}
var import_node_path6, import_read_store;
var init_find_left_out = __esm({
  "orchestrator/io/tasks/bd/find-left-out.ts"() {
    "use strict";
    import_node_path6 = require("node:path");
    import_read_store = __toESM(require_read_store(), 1);
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
var bd_source_exports = {};
__export(bd_source_exports, {
  bdSource: () => bdSource
});
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
    release: (id, actor, note) => change((view) => releaseWithBd(bd, view, id, actor, note)),
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
    directory: (0, import_node_path7.join)(folder, "skyfom.db-lock"),
    scratch: (0, import_node_path7.join)(folder, "skyfom.db-scratch"),
    patienceMs: PATIENCE_MS2,
    strangerPatienceMs: STRANGER_PATIENCE_MS2
  };
  try {
    const locked = await (0, import_with_lock2.withLock)(lock, act);
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
var import_node_path7, import_bd_version2, import_with_lock2, PATIENCE_MS2, STRANGER_PATIENCE_MS2;
var init_bd_source = __esm({
  "orchestrator/io/tasks/bd/bd-source.ts"() {
    "use strict";
    import_node_path7 = require("node:path");
    import_bd_version2 = __toESM(require_bd_version(), 1);
    import_with_lock2 = __toESM(require_with_lock(), 1);
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
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/ask-git.ts");
    var names = { get askGit() {
      return module_().askGit;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/git-dir.ts
var require_git_dir = __commonJS({
  "elsewhere:orchestrator/io/git-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/git-dir.ts");
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

// elsewhere:orchestrator/io/git-files/why-link-in-git.ts
var require_why_link_in_git = __commonJS({
  "elsewhere:orchestrator/io/git-files/why-link-in-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../git-files.cjs", "orchestrator/io/git-files/why-link-in-git.ts");
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

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
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

// elsewhere:orchestrator/io/safe-git.ts
var require_safe_git = __commonJS({
  "elsewhere:orchestrator/io/safe-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/safe-git.ts");
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
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/environment-of-git.ts");
    var names = { get environmentOfGit() {
      return module_().environmentOfGit;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/names-of-repository.ts
var require_names_of_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/names-of-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/names-of-repository.ts");
    var names = { get namesOfRepository() {
      return module_().namesOfRepository;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/set-by-repository.ts
var require_set_by_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/set-by-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/set-by-repository.ts");
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

// elsewhere:orchestrator/io/settings/settings-for-git.ts
var require_settings_for_git = __commonJS({
  "elsewhere:orchestrator/io/settings/settings-for-git.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../settings.cjs", "orchestrator/io/settings/settings-for-git.ts");
    var names = { get settingsForGit() {
      return module_().settingsForGit;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/without-own-programs.ts
var require_without_own_programs = __commonJS({
  "elsewhere:orchestrator/io/without-own-programs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/without-own-programs.ts");
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

// orchestrator/io/tasks/bd/environment-of-bd.ts
var environment_of_bd_exports = {};
__export(environment_of_bd_exports, {
  environmentOfBd: () => environmentOfBd
});
function environmentOfBd(root, start2, env) {
  const ofBd = Object.keys(env).filter((name) => OF_BD.test(name));
  const foreign = (0, import_set_by_repository.setByRepository)(start2, env, ofBd);
  const passed = Object.entries((0, import_environment_of_git.environmentOfGit)(start2, env)).filter(
    ([name]) => !foreign.includes(name) && !NOISE.test(name)
  );
  const own = Object.fromEntries(passed);
  const unstaged = startsProgramsAtAdd(root, env) ? { BD_EXPORT_GIT_ADD: "false" } : {};
  const bounds = (0, import_safe_git.nothingAbove)((0, import_bounds_of.boundsOf)(root) ?? root);
  return {
    ...own,
    ...NO_ROUTES,
    ...unstaged,
    ...bounds,
    ...import_safe_git.SAFE_GIT_ENV,
    ...(0, import_settings_for_git.settingsForGit)(own, import_safe_git.SAFE_SETTINGS)
  };
}
function startsProgramsAtAdd(root, env) {
  const ask = (...args) => (0, import_ask_git.askGit)(root, args, { env });
  const names = (0, import_names_of_repository.namesOfRepository)(ask);
  if (names === void 0 || withoutOurOptions(names).some((name) => STARTS_AT_ADD.test(name))) return true;
  if ((0, import_without_own_programs.ledFilters)(ask, names)?.length !== 0) return true;
  const found = (0, import_try_to2.tryTo)(() => (0, import_git_dir.findGitDir)((0, import_node_path8.join)((0, import_bounds_of.boundsOf)(root) ?? root, ".git")));
  if (found?.kind !== "own") return false;
  const isLinked = (0, import_why_link_in_git.whyLinkInGit)(found.gitDir, found.common) !== void 0;
  return isLinked || (0, import_node_fs5.existsSync)((0, import_node_path8.join)(found.common, "hooks", "post-index-change"));
}
function withoutOurOptions(names) {
  const left = [...names];
  for (const [option] of import_safe_git.SAFE_SETTINGS) {
    const at = left.lastIndexOf(option.toLowerCase());
    if (at !== -1) left.splice(at, 1);
  }
  return left;
}
var import_node_fs5, import_node_path8, import_ask_git, import_git_dir, import_why_link_in_git, import_bounds_of, import_safe_git, import_environment_of_git, import_names_of_repository, import_set_by_repository, import_settings_for_git, import_try_to2, import_without_own_programs, OF_BD, NOISE, NO_ROUTES, STARTS_AT_ADD;
var init_environment_of_bd = __esm({
  "orchestrator/io/tasks/bd/environment-of-bd.ts"() {
    "use strict";
    import_node_fs5 = require("node:fs");
    import_node_path8 = require("node:path");
    import_ask_git = __toESM(require_ask_git(), 1);
    import_git_dir = __toESM(require_git_dir(), 1);
    import_why_link_in_git = __toESM(require_why_link_in_git(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_safe_git = __toESM(require_safe_git(), 1);
    import_environment_of_git = __toESM(require_environment_of_git(), 1);
    import_names_of_repository = __toESM(require_names_of_repository(), 1);
    import_set_by_repository = __toESM(require_set_by_repository(), 1);
    import_settings_for_git = __toESM(require_settings_for_git(), 1);
    import_try_to2 = __toESM(require_try_to(), 1);
    import_without_own_programs = __toESM(require_without_own_programs(), 1);
    OF_BD = /^(?:(?:BD|BEADS|DOLT)_.*|APPDATA)$/i;
    NOISE = /^(?:BD|BEADS)_(?:DEBUG\w*|OTEL_STDOUT)$/i;
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
    var module_ = require_stand_in()(require, __dirname, "../../core/tasks/bd.cjs", "orchestrator/core/tasks/bd/judge-database.ts");
    var names = {
      get isServed() {
        return module_().isServed;
      },
      get keepsNoDatabase() {
        return module_().keepsNoDatabase;
      },
      get whyNotThisBd() {
        return module_().whyNotThisBd;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../plain-file.cjs", "orchestrator/io/plain-file/read-plain-file.ts");
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

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
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

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../io.cjs", "orchestrator/io/replace-file.ts");
    var names = { get replaceFile() {
      return module_().replaceFile;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/tasks/bd/find/remember-versions.ts
function rememberVersions(program, env, memory) {
  const isKept = memory && (0, import_state_paths.hasState)(memory.paths) && (0, import_state_paths.whyElsewhere)(memory.paths) === void 0;
  const identity = isKept ? identify(program, env) : void 0;
  if (memory === void 0 || identity === void 0)
    return { version: void 0, keep: () => void 0, forget: () => void 0 };
  const { dir, tmp } = memory.paths;
  const file = (0, import_node_path9.join)(dir, FILE);
  const put = (kept) => memory.mayWrite && (0, import_try_to3.tryTo)(() => (0, import_replace_file.replaceFile)(tmp, file, JSON.stringify(kept)));
  return {
    version: read(file, identity),
    keep: (version) => put({ key: identity.key, version, at: Date.now() }),
    forget: () => put({})
  };
}
function identify(program, env) {
  try {
    const path = (0, import_node_fs6.realpathSync)(find(program, env));
    const { ino, size, mtimeMs, ctimeMs } = (0, import_node_fs6.statSync)(path);
    return { key: JSON.stringify([path, ino, size, mtimeMs, ctimeMs]), isScript: beginsAsScript(path) };
  } catch {
    return void 0;
  }
}
function find(program, env) {
  if (/[/\\]/.test(program)) return program;
  const places = (0, import_program_on_path3.foldersOnPath)(env, import_node_path9.delimiter).map((folder) => (0, import_node_path9.join)(folder, program));
  const found = places.find((place) => (0, import_node_fs6.statSync)(place, { throwIfNoEntry: false })?.isFile());
  if (found === void 0) throw new Error(`${program} is not on the path`);
  return found;
}
function beginsAsScript(path) {
  const file = (0, import_node_fs6.openSync)(path, "r");
  try {
    const start2 = Buffer.alloc(2);
    return (0, import_node_fs6.readSync)(file, start2, 0, 2, 0) === 2 && start2.toString("latin1") === "#!";
  } finally {
    (0, import_node_fs6.closeSync)(file);
  }
}
function read(file, { key, isScript }) {
  const kept = (0, import_try_to3.tryTo)(() => JSON.parse((0, import_read_plain_file.readPlainFile)(file, MOST_BYTES) ?? ""));
  if (kept?.key !== key || typeof kept.version !== "string") return void 0;
  const age = Date.now() - Number(kept.at);
  return isScript && !(age >= 0 && age < SCRIPT_MS) ? void 0 : kept.version;
}
var import_node_fs6, import_node_path9, import_state_paths, import_read_plain_file, import_program_on_path3, import_replace_file, import_try_to3, SCRIPT_MS, FILE, MOST_BYTES;
var init_remember_versions = __esm({
  "orchestrator/io/tasks/bd/find/remember-versions.ts"() {
    "use strict";
    import_node_fs6 = require("node:fs");
    import_node_path9 = require("node:path");
    import_state_paths = __toESM(require_state_paths(), 1);
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_program_on_path3 = __toESM(require_program_on_path(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
    import_try_to3 = __toESM(require_try_to(), 1);
    SCRIPT_MS = 10 * 6e4;
    FILE = "bd-version.json";
    MOST_BYTES = 64 * 2 ** 10;
  }
});

// orchestrator/io/tasks/bd/find/settings-of-bd.ts
function settingsOfBd({ path, root }, env) {
  const places = [...foldersAbove(root).map((folder) => (0, import_node_path10.join)(folder, ".beads")), ...foldersInHome(env)];
  const first = places.find((folder) => (0, import_node_fs7.existsSync)((0, import_node_path10.join)(folder, "config.yaml")));
  const files = [path, first ?? path].flatMap((folder) => [
    (0, import_node_path10.join)(folder, "config.yaml"),
    (0, import_node_path10.join)(folder, "config.local.yaml")
  ]);
  return [...new Set(files)].flatMap((file) => textAt(file) ?? []).join("\n");
}
function foldersAbove(folder) {
  const above = (0, import_node_path10.dirname)(folder);
  return above === folder ? [folder] : [folder, ...foldersAbove(above)];
}
function foldersInHome(env) {
  const home = env.HOME || env.USERPROFILE;
  const ofHome = (...names) => home ? [(0, import_node_path10.join)(home, ...names)] : [];
  return [
    ...env.XDG_CONFIG_HOME ? [(0, import_node_path10.join)(env.XDG_CONFIG_HOME, "bd")] : ofHome(".config", "bd"),
    ...ofHome("Library", "Application Support", "bd"),
    ...env.APPDATA ? [(0, import_node_path10.join)(env.APPDATA, "bd")] : [],
    ...ofHome(".beads")
  ];
}
function textAt(file) {
  return (0, import_try_to4.tryTo)(() => (0, import_read_plain_file2.readPlainFile)((0, import_node_fs7.realpathSync)(file), MOST_BYTES2));
}
var import_node_fs7, import_node_path10, import_read_plain_file2, import_try_to4, MOST_BYTES2;
var init_settings_of_bd = __esm({
  "orchestrator/io/tasks/bd/find/settings-of-bd.ts"() {
    "use strict";
    import_node_fs7 = require("node:fs");
    import_node_path10 = require("node:path");
    import_read_plain_file2 = __toESM(require_read_plain_file(), 1);
    import_try_to4 = __toESM(require_try_to(), 1);
    MOST_BYTES2 = 2 ** 20;
  }
});

// orchestrator/io/tasks/bd/find/find-bd.ts
var find_bd_exports = {};
__export(find_bd_exports, {
  findBd: () => findBd
});
async function findBd(folder, env, timeoutMs = TIMEOUT_MS, memory) {
  const path = namedBd(env, folder.root);
  const remembered = rememberVersions(path, env, memory);
  const asked = await askVersion(path, folder.root, env, timeoutMs, remembered);
  if (asked.kind === "none") return asked;
  const facts = readFacts(folder, env);
  const problem = (0, import_judge_database.whyNotThisBd)(asked.version, facts, folder.path);
  if (problem) return { kind: "none", problem };
  const { version } = asked;
  const isJsonlOnly = (0, import_judge_database.keepsNoDatabase)(version, facts, env);
  const readsBack = !version.hasAtomicClaims || (0, import_judge_database.isServed)(facts, env) || isJsonlOnly;
  const until = (0, import_step_until3.stepUntil)(env);
  const place = { path, root: folder.root, folder: folder.path, env, timeoutMs, ...until ? { until } : {} };
  return { kind: "found", bd: { ...place, version, readsBack, isJsonlOnly, forget: remembered.forget } };
}
async function askVersion(path, root, env, timeoutMs, remembered) {
  const known = remembered.version === void 0 ? void 0 : (0, import_bd_version3.judgeBdVersion)(remembered.version);
  if (known) return { kind: "version", version: known };
  const call = `${path} version`;
  const end2 = await runProgram(path, ["version", "--json"], { cwd: (0, import_node_path11.parse)(root).root, env, timeoutMs });
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
  return /[/\\]/.test(SKYFOM_BD) ? (0, import_node_path11.resolve)(root, SKYFOM_BD) : SKYFOM_BD;
}
function readFacts(folder, env) {
  const { path } = folder;
  const lastUsedBy = (0, import_read_plain_file3.readPlainFile)((0, import_node_path11.join)(path, ".local_version"), MOST_BYTES3)?.trim().slice(0, 40);
  const metadata = (0, import_try_to5.tryTo)(() => JSON.parse((0, import_read_plain_file3.readPlainFile)((0, import_node_path11.join)(path, "metadata.json"), MOST_BYTES3) ?? ""));
  const isObject = typeof metadata === "object" && metadata !== null && !Array.isArray(metadata);
  return {
    names: (0, import_names_in2.namesIn)(path),
    metadata: isObject ? metadata : {},
    ...lastUsedBy ? { lastUsedBy } : {},
    config: settingsOfBd(folder, env)
  };
}
var import_node_path11, import_bd_version3, import_explain_bd_failure2, import_judge_database, import_parse_bd_output2, import_names_in2, import_read_plain_file3, import_step_until3, import_try_to5, TIMEOUT_MS, MOST_BYTES3;
var init_find_bd = __esm({
  "orchestrator/io/tasks/bd/find/find-bd.ts"() {
    "use strict";
    import_node_path11 = require("node:path");
    import_bd_version3 = __toESM(require_bd_version(), 1);
    import_explain_bd_failure2 = __toESM(require_explain_bd_failure(), 1);
    import_judge_database = __toESM(require_judge_database(), 1);
    import_parse_bd_output2 = __toESM(require_parse_bd_output(), 1);
    import_names_in2 = __toESM(require_names_in(), 1);
    import_read_plain_file3 = __toESM(require_read_plain_file(), 1);
    import_step_until3 = __toESM(require_step_until(), 1);
    import_try_to5 = __toESM(require_try_to(), 1);
    init_run_program();
    init_remember_versions();
    init_settings_of_bd();
    TIMEOUT_MS = 6e4;
    MOST_BYTES3 = 2 ** 20;
  }
});

// part:io/tasks/bd
var bd_exports = {};
__export(bd_exports, {
  load: () => load
});
module.exports = __toCommonJS(bd_exports);
var modules = {
  "orchestrator/io/tasks/bd/bd-source.ts": () => (init_bd_source(), __toCommonJS(bd_source_exports)),
  "orchestrator/io/tasks/bd/environment-of-bd.ts": () => (init_environment_of_bd(), __toCommonJS(environment_of_bd_exports)),
  "orchestrator/io/tasks/bd/find/find-bd.ts": () => (init_find_bd(), __toCommonJS(find_bd_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
