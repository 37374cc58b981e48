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

// orchestrator/io/process/sleep-sync.ts
var sleep_sync_exports = {};
__export(sleep_sync_exports, {
  sleepSync: () => sleepSync
});
function sleepSync(ms) {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
}
var init_sleep_sync = __esm({
  "orchestrator/io/process/sleep-sync.ts"() {
    "use strict";
  }
});

// built-in:node:child_process
var execFile, spawnSync;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    execFile = (...args) => require("node:child_process").execFile(...args);
    spawnSync = (...args) => require("node:child_process").spawnSync(...args);
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

// orchestrator/io/process/ask-program.ts
var ask_program_exports = {};
__export(ask_program_exports, {
  askProgram: () => askProgram
});
function askProgram(program, ...args) {
  const command = [program, ...args].join(" ");
  const known = answers.get(command);
  if (known && performance.now() - known.at < GOOD_FOR_MS) return known.text;
  const env = { PATH: process.env.PATH, LC_ALL: "C", TZ: "UTC0" };
  const { status, stdout } = spawnSync((0, import_program_on_path.programOnPath)(program), args, { env, encoding: "utf8", timeout: PATIENCE_MS });
  const text = status === 0 ? stdout : void 0;
  answers.set(command, { at: performance.now(), text });
  return text;
}
var import_program_on_path, PATIENCE_MS, GOOD_FOR_MS, answers;
var init_ask_program = __esm({
  "orchestrator/io/process/ask-program.ts"() {
    "use strict";
    init_node_child_process();
    import_program_on_path = __toESM(require_program_on_path(), 1);
    PATIENCE_MS = 5e3;
    GOOD_FOR_MS = 1e3;
    answers = /* @__PURE__ */ new Map();
  }
});

// elsewhere:orchestrator/io/random-id.ts
var require_random_id = __commonJS({
  "elsewhere:orchestrator/io/random-id.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/random-id.ts");
    var names = { get randomId() {
      return module_().randomId;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/draw-once.ts
var require_draw_once = __commonJS({
  "elsewhere:orchestrator/io/settings/draw-once.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/draw-once.ts");
    var names = { get drawOnce() {
      return module_().drawOnce;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/user-state-dir.ts
var require_user_state_dir = __commonJS({
  "elsewhere:orchestrator/io/settings/user-state-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/user-state-dir.ts");
    var names = {
      get stateDirBelow() {
        return module_().stateDirBelow;
      },
      get userStateDir() {
        return module_().userStateDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/process/machine-id.ts
var machine_id_exports = {};
__export(machine_id_exports, {
  createMachineId: () => createMachineId,
  readMachineId: () => readMachineId
});
function homeIdFile() {
  return (0, import_node_path.join)((0, import_user_state_dir.userStateDir)(), "machine-id");
}
function readMachineId() {
  return readSystemId() ?? readHomeId();
}
function readSystemId() {
  return readId("/etc/machine-id");
}
function readHomeId() {
  const id = readId(homeIdFile());
  return id !== void 0 && !isShared((0, import_node_os.homedir)()) ? id : void 0;
}
function readId(file) {
  try {
    return /^[0-9a-f]{32}$/.exec((0, import_node_fs.readFileSync)(file, "utf8").trim())?.[0];
  } catch {
    return void 0;
  }
}
function createMachineId() {
  const file = homeIdFile();
  if (readSystemId() === void 0 && !(0, import_node_fs.existsSync)(file)) (0, import_draw_once.drawOnce)(file, `${(0, import_random_id.randomId)()}${(0, import_random_id.randomId)()}`);
}
function isShared(folder) {
  const { type } = (0, import_node_fs.statfsSync)(folder);
  if (process.platform === "darwin") return type !== (0, import_node_fs.statfsSync)("/").type;
  return process.platform === "linux" && !OF_ONE_MACHINE.has(type);
}
var import_node_fs, import_node_os, import_node_path, import_random_id, import_draw_once, import_user_state_dir, OF_ONE_MACHINE;
var init_machine_id = __esm({
  "orchestrator/io/process/machine-id.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_os = require("node:os");
    import_node_path = require("node:path");
    import_random_id = __toESM(require_random_id(), 1);
    import_draw_once = __toESM(require_draw_once(), 1);
    import_user_state_dir = __toESM(require_user_state_dir(), 1);
    OF_ONE_MACHINE = /* @__PURE__ */ new Set([
      61267,
      1481003842,
      2435016766,
      801189825,
      4076150800,
      3393526350,
      827541066,
      1382369651,
      16914836,
      2035054128,
      61791
    ]);
  }
});

// orchestrator/io/process/read-process.ts
var read_process_exports = {};
__export(read_process_exports, {
  isRunning: () => isRunning,
  startInProc: () => startInProc,
  startOf: () => startOf
});
function startOf(pid) {
  if (whoseProc() !== "none") return startInProc(pid);
  const [, month, day, time, year] = LSTART.exec(askProgram("ps", "-o", "lstart=", "-p", String(pid)) ?? "") ?? [];
  const seconds = Date.parse(`${month} ${day} ${year} ${time} UTC`) / 1e3;
  return Number.isNaN(seconds) ? void 0 : String(seconds);
}
function startInProc(pid) {
  return whoseProc() === "ours" ? readStat(pid)?.split(" ")[19] : void 0;
}
function isRunning(pid) {
  if (!hasPid(pid)) return false;
  const proc = whoseProc();
  if (proc === "another's") return true;
  const state = proc === "ours" ? readStat(pid) : askProgram("ps", "-o", "stat=", "-p", String(pid));
  return !/^\s*[ZX]/.test(state ?? "");
}
function hasPid(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
function readStat(pid) {
  try {
    const stat = (0, import_node_fs2.readFileSync)(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2);
  } catch {
    return void 0;
  }
}
function whoseProc() {
  try {
    return (0, import_node_fs2.readlinkSync)("/proc/self") === String(process.pid) ? "ours" : "another's";
  } catch {
    return "none";
  }
}
var import_node_fs2, LSTART;
var init_read_process = __esm({
  "orchestrator/io/process/read-process.ts"() {
    "use strict";
    import_node_fs2 = require("node:fs");
    init_ask_program();
    LSTART = /^\s*\w{3}\s+(\w{3})\s+(\d{1,2})\s+(\d\d:\d\d:\d\d)\s+(\d{4})/;
  }
});

// orchestrator/io/process/is-print-mode.ts
var is_print_mode_exports = {};
__export(is_print_mode_exports, {
  isPrintMode: () => isPrintMode
});
function isPrintMode(env) {
  return env.CLAUDE_CODE_ENTRYPOINT?.startsWith("sdk") === true;
}
var init_is_print_mode = __esm({
  "orchestrator/io/process/is-print-mode.ts"() {
    "use strict";
  }
});

// orchestrator/io/process/step-until.ts
var step_until_exports = {};
__export(step_until_exports, {
  environmentUntil: () => environmentUntil,
  isPast: () => isPast,
  stepUntil: () => stepUntil
});
function stepUntil({ SKYFOM_STEP_UNTIL = "" }) {
  const [parent, until = 0] = SKYFOM_STEP_UNTIL.split(":").map(Number);
  return parent === process.ppid && Number.isFinite(until) && until > 0 ? until : void 0;
}
function environmentUntil(until, env) {
  return { ...env, SKYFOM_STEP_UNTIL: `${process.pid}:${until}` };
}
function isPast(until) {
  return until !== void 0 && Date.now() > until;
}
var init_step_until = __esm({
  "orchestrator/io/process/step-until.ts"() {
    "use strict";
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

// elsewhere:orchestrator/io/settings/set-by-repository.ts
var require_set_by_repository = __commonJS({
  "elsewhere:orchestrator/io/settings/set-by-repository.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/set-by-repository.ts");
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
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/settings-for-git.ts");
    var names = { get settingsForGit() {
      return module_().settingsForGit;
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

// orchestrator/io/process/run-gh.ts
var run_gh_exports = {};
__export(run_gh_exports, {
  runGh: () => runGh
});
function runGh(root, env, args, input) {
  const ownEnv = environmentOfGh(root, env);
  return new Promise((resolve) => {
    const options = { cwd: root, env: ownEnv, timeout: PATIENCE_MS2, maxBuffer: MOST_BYTES };
    const child = execFile((0, import_program_on_path2.programOnPath)("gh", env), args, options, (error, stdout, stderr) => {
      if (error === null) return resolve({ ok: true, text: stdout });
      const isThere = error.code !== "ENOENT";
      const [said = ""] = stderr.trim().split("\n");
      const what = isThere ? `it failed: ${said || "it did not answer in time"}` : NOT_THERE;
      const fix = isThere ? "Run it yourself to see why." : "Install GitHub's own command line, `gh`, and log in with it.";
      resolve({ ok: false, problem: { where: `gh ${args.slice(0, 2).join(" ")}`, what, fix } });
    });
    child.stdin?.on("error", () => {
    });
    child.stdin?.end(input ?? "");
  });
}
function environmentOfGh(root, env) {
  const settings = (0, import_without_own_programs.settingsWithoutPrograms)((...args) => (0, import_ask_git.askGit)(root, args, { env })) ?? [];
  const ofGh = Object.keys(env).filter((name) => OF_GH.test(name));
  const foreign = (0, import_set_by_repository.setByRepository)(root, env, ofGh);
  const passed = Object.entries((0, import_environment_of_git.environmentOfGit)(root, env)).filter(([name]) => !foreign.includes(name));
  const own = Object.fromEntries(passed);
  return { ...own, ...import_safe_git.SAFE_GIT_ENV, ...(0, import_settings_for_git.settingsForGit)(own, [...import_safe_git.SAFE_SETTINGS, ...settings]) };
}
var import_ask_git, import_program_on_path2, import_safe_git, import_environment_of_git, import_set_by_repository, import_settings_for_git, import_without_own_programs, PATIENCE_MS2, MOST_BYTES, NOT_THERE, OF_GH;
var init_run_gh = __esm({
  "orchestrator/io/process/run-gh.ts"() {
    "use strict";
    init_node_child_process();
    import_ask_git = __toESM(require_ask_git(), 1);
    import_program_on_path2 = __toESM(require_program_on_path(), 1);
    import_safe_git = __toESM(require_safe_git(), 1);
    import_environment_of_git = __toESM(require_environment_of_git(), 1);
    import_set_by_repository = __toESM(require_set_by_repository(), 1);
    import_settings_for_git = __toESM(require_settings_for_git(), 1);
    import_without_own_programs = __toESM(require_without_own_programs(), 1);
    PATIENCE_MS2 = 6e4;
    MOST_BYTES = 16 * 2 ** 20;
    NOT_THERE = "it is not on the PATH, or only in a folder of the repository, from which none is taken";
    OF_GH = /^(?:(?:GH|GITHUB)_.*|XDG_.*_HOME|APPDATA|LOCALAPPDATA|SSL_CERT_(?:FILE|DIR)|PAGER|EDITOR|VISUAL|BROWSER)$/i;
  }
});

// part:io/process
var process_exports = {};
__export(process_exports, {
  load: () => load
});
module.exports = __toCommonJS(process_exports);
var modules = {
  "orchestrator/io/process/sleep-sync.ts": () => (init_sleep_sync(), __toCommonJS(sleep_sync_exports)),
  "orchestrator/io/process/ask-program.ts": () => (init_ask_program(), __toCommonJS(ask_program_exports)),
  "orchestrator/io/process/machine-id.ts": () => (init_machine_id(), __toCommonJS(machine_id_exports)),
  "orchestrator/io/process/read-process.ts": () => (init_read_process(), __toCommonJS(read_process_exports)),
  "orchestrator/io/process/is-print-mode.ts": () => (init_is_print_mode(), __toCommonJS(is_print_mode_exports)),
  "orchestrator/io/process/step-until.ts": () => (init_step_until(), __toCommonJS(step_until_exports)),
  "orchestrator/io/process/run-gh.ts": () => (init_run_gh(), __toCommonJS(run_gh_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
