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

// built-in:node:child_process
var spawn;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    spawn = (...args) => require("node:child_process").spawn(...args);
  }
});

// orchestrator/io/checks/run-command.ts
var run_command_exports = {};
__export(run_command_exports, {
  runCommand: () => runCommand
});
function runCommand(line, cwd, log, seconds) {
  const began = performance.now();
  (0, import_node_fs.rmSync)(log, { force: true });
  const out = (0, import_node_fs.openSync)(log, "wx+", 384);
  const child = spawn(line, {
    cwd,
    shell: true,
    // a group of its own, so that what it has started ends with it
    detached: process.platform !== "win32",
    stdio: ["ignore", out, out],
    env: { ...withoutGit(process.env), GIT_CEILING_DIRECTORIES: (0, import_node_path.dirname)(cwd) }
  });
  const end = (signal) => endGroup(child.pid, signal);
  const stop = (signal) => {
    end("SIGKILL");
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.once(signal, stop);
  return new Promise((resolve) => {
    let isLate = false;
    const timers = [
      setTimeout(() => {
        isLate = true;
        end("SIGTERM");
      }, seconds * 1e3),
      setTimeout(() => end("SIGKILL"), seconds * 1e3 + GRACE_MS)
    ];
    const settle = (why) => {
      for (const timer of timers) clearTimeout(timer);
      for (const signal of SIGNALS) process.off(signal, stop);
      end("SIGKILL");
      const output = readEnd(out);
      (0, import_node_fs.closeSync)(out);
      const tookMs = Math.round(performance.now() - began);
      resolve({ passed: why === void 0, ...why === void 0 ? {} : { why }, output, tookMs });
    };
    child.once("error", ({ message }) => settle(message));
    child.once("exit", (code, signal) => {
      if (isLate) settle(`it took longer than ${seconds} s`);
      else settle(code === 0 ? void 0 : `it ended with ${signal ?? `exit code ${code}`}`);
    });
  });
}
function endGroup(pid, signal) {
  if (pid === void 0) return;
  try {
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch {
  }
}
function withoutGit(env) {
  return Object.fromEntries(
    Object.entries(env).filter(([name]) => !/^GIT_(?:DIR|WORK_TREE|INDEX_FILE|PREFIX)$/.test(name))
  );
}
function readEnd(file) {
  const { size } = (0, import_node_fs.fstatSync)(file);
  const length = Math.min(size, MOST_OUTPUT);
  const bytes = Buffer.alloc(length);
  (0, import_node_fs.readSync)(file, bytes, 0, length, size - length);
  return bytes.toString("utf8");
}
var import_node_fs, import_node_path, MOST_OUTPUT, SIGNALS, GRACE_MS;
var init_run_command = __esm({
  "orchestrator/io/checks/run-command.ts"() {
    "use strict";
    init_node_child_process();
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    MOST_OUTPUT = 12e3;
    SIGNALS = ["SIGTERM", "SIGINT", "SIGHUP"];
    GRACE_MS = 5e3;
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

// elsewhere:orchestrator/core/checks/check-verdict.ts
var require_check_verdict = __commonJS({
  "elsewhere:orchestrator/core/checks/check-verdict.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/checks.cjs", "orchestrator/core/checks/check-verdict.ts");
    var names = {
      get NO_CHECK() {
        return module_().NO_CHECK;
      },
      get parseVerdict() {
        return module_().parseVerdict;
      }
    };
    module2.exports = Object.create(names);
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

// orchestrator/io/checks/verdict-files.ts
var verdict_files_exports = {};
__export(verdict_files_exports, {
  checksOf: () => checksOf,
  forgetChecking: () => forgetChecking,
  isChecking: () => isChecking,
  noteChecking: () => noteChecking,
  readVerdict: () => readVerdict,
  writeVerdict: () => writeVerdict
});
function readVerdict(paths, { run, attempt }) {
  const text = (0, import_read_below.readBelow)((0, import_node_path2.dirname)(paths.runs), (0, import_node_path2.join)((0, import_brief_files.folderOf)(paths, run, "checks"), `${attempt}.json`));
  return text === void 0 ? void 0 : (0, import_check_verdict.parseVerdict)(text);
}
function writeVerdict(paths, { run, attempt }, verdict) {
  (0, import_replace_file.replaceFile)(paths.tmp, (0, import_node_path2.join)(checksOf(paths, run), `${attempt}.json`), JSON.stringify(verdict));
}
function noteChecking(paths, run) {
  (0, import_replace_file.replaceFile)(paths.tmp, (0, import_node_path2.join)(checksOf(paths, run), "running"), (0, import_process_stamp.stampOf)(process.pid));
}
function forgetChecking(paths, run) {
  (0, import_change_within.removeFileWithin)((0, import_node_path2.dirname)(paths.runs), (0, import_node_path2.join)((0, import_brief_files.folderOf)(paths, run, "checks"), "running"));
}
function isChecking(paths, run) {
  const stamp = (0, import_read_below.readBelow)((0, import_node_path2.dirname)(paths.runs), (0, import_node_path2.join)((0, import_brief_files.folderOf)(paths, run, "checks"), "running"));
  return stamp !== void 0 && !(0, import_process_stamp.isDead)(stamp);
}
function checksOf(paths, run) {
  const folder = (0, import_brief_files.folderOf)(paths, run, "checks");
  (0, import_change_within.makeFolderWithin)((0, import_node_path2.dirname)(paths.runs), folder);
  return folder;
}
var import_node_path2, import_check_verdict, import_change_within, import_read_below, import_brief_files, import_replace_file, import_process_stamp;
var init_verdict_files = __esm({
  "orchestrator/io/checks/verdict-files.ts"() {
    "use strict";
    import_node_path2 = require("node:path");
    import_check_verdict = __toESM(require_check_verdict(), 1);
    import_change_within = __toESM(require_change_within(), 1);
    import_read_below = __toESM(require_read_below(), 1);
    import_brief_files = __toESM(require_brief_files(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
    import_process_stamp = __toESM(require_process_stamp(), 1);
  }
});

// part:io/checks
var checks_exports = {};
__export(checks_exports, {
  load: () => load
});
module.exports = __toCommonJS(checks_exports);
var modules = {
  "orchestrator/io/checks/run-command.ts": () => (init_run_command(), __toCommonJS(run_command_exports)),
  "orchestrator/io/checks/verdict-files.ts": () => (init_verdict_files(), __toCommonJS(verdict_files_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
