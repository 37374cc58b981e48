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

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/run.ts");
    var names = {
      get actorOf() {
        return module_().actorOf;
      },
      get finishOf() {
        return module_().finishOf;
      },
      get hasTrackedWork() {
        return module_().hasTrackedWork;
      },
      get isFinished() {
        return module_().isFinished;
      },
      get isForTasks() {
        return module_().isForTasks;
      },
      get isUnfinished() {
        return module_().isUnfinished;
      },
      get newestAttempts() {
        return module_().newestAttempts;
      },
      get openAttempts() {
        return module_().openAttempts;
      },
      get parentOf() {
        return module_().parentOf;
      },
      get trackedTaskOf() {
        return module_().trackedTaskOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/check/check-work.ts
var require_check_work = __commonJS({
  "elsewhere:orchestrator/io/run/check/check-work.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run/check.cjs", "orchestrator/io/run/check/check-work.ts");
    var names = { get checkWork() {
      return module_().checkWork;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/open/choose-run.ts
var require_choose_run = __commonJS({
  "elsewhere:orchestrator/io/run/open/choose-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open/choose-run.ts");
    var names = {
      get chooseRun() {
        return module_().chooseRun;
      },
      get findOpenRun() {
        return module_().findOpenRun;
      },
      get isOurs() {
        return module_().isOurs;
      },
      get ourOwners() {
        return module_().ourOwners;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/open/open-context.ts
var require_open_context = __commonJS({
  "elsewhere:orchestrator/io/run/open/open-context.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open/open-context.ts");
    var names = { get openContext() {
      return module_().openContext;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/read/check-state.ts
var require_check_state = __commonJS({
  "elsewhere:orchestrator/io/run/read/check-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/read/check-state.ts");
    var names = { get checkState() {
      return module_().checkState;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/approved-remakes.ts
var require_approved_remakes = __commonJS({
  "elsewhere:orchestrator/io/settings/approved-remakes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/settings.cjs", "orchestrator/io/settings/approved-remakes.ts");
    var names = { get approvedRemakes() {
      return module_().approvedRemakes;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/check.ts
var check_exports = {};
__export(check_exports, {
  check: () => check
});
function unapproved(command) {
  return {
    where: ".claude/skyfom.json",
    what: `nobody has approved \`${command}\``,
    fix: "Run `skyfom approve` at a terminal."
  };
}
var import_printable, import_run, import_check_work, import_choose_run, import_open_context, import_check_state, import_approved_remakes, check, runCheck, NOTHING;
var init_check = __esm({
  "orchestrator/verbs/check.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_run = __toESM(require_run(), 1);
    import_check_work = __toESM(require_check_work(), 1);
    import_choose_run = __toESM(require_choose_run(), 1);
    import_open_context = __toESM(require_open_context(), 1);
    import_check_state = __toESM(require_check_state(), 1);
    import_approved_remakes = __toESM(require_approved_remakes(), 1);
    check = (program, bind) => {
      const command = program.command("check").option("--run <id>", "the run; without it the only open one");
      bind(command, runCheck);
    };
    runCheck = async (terminal, { run: named }) => {
      const opened = await (0, import_open_context.openContext)(terminal.cwd, terminal.env, terminal.now);
      if (opened.kind === "problems") return { ok: false, problems: opened.problems };
      const { context } = opened;
      const found = (0, import_choose_run.findOpenRun)(context.ledger, "check", named);
      if (found.kind === "problem") return { ok: false, problems: [found.problem] };
      const { run } = found;
      if ((0, import_run.isFinished)(run)) return { ok: true, text: `Run ${run.id} is over.`, data: { run: run.id } };
      const state = (0, import_check_state.checkState)(context, run);
      const remakes = Object.keys((0, import_approved_remakes.approvedRemakes)(context.location.root, context.settings));
      if (state.kind === "none" && remakes.length === 0)
        return { ok: true, text: NOTHING, data: { run: run.id, verdicts: [] } };
      if (state.kind === "unapproved" && remakes.length === 0) return { ok: false, problems: [unapproved(state.command)] };
      const looked = await (0, import_check_work.checkWork)(context, run, terminal.progress);
      if (looked.kind === "busy") return { ok: true, text: "It is being checked already.", data: { run: run.id } };
      const { verdicts, failure } = looked.value;
      if (failure !== void 0) {
        const fix = "Mend that, and take the next step of the run.";
        return { ok: false, problems: [{ where: `run ${run.id}`, what: failure, fix }] };
      }
      const told = verdicts.map(({ taskId, result }) => (0, import_printable.toLine)(`${taskId}: ${result}`));
      const text = told.length === 0 ? NOTHING : told.join("\n");
      return { ok: true, text, data: { run: run.id, verdicts } };
    };
    NOTHING = "Nothing waits for a check.";
  }
});

// part:verbs/check
var check_exports2 = {};
__export(check_exports2, {
  load: () => load
});
module.exports = __toCommonJS(check_exports2);
var modules = { "orchestrator/verbs/check.ts": () => (init_check(), __toCommonJS(check_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
