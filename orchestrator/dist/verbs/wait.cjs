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

// built-in:node:timers/promises
var setTimeout;
var init_promises = __esm({
  "built-in:node:timers/promises"() {
    setTimeout = (...args) => require("node:timers/promises").setTimeout(...args);
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

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/problem.ts");
    var names = {
      get renderProblem() {
        return module_().renderProblem;
      },
      get renderProblemInLine() {
        return module_().renderProblemInLine;
      },
      get shortProblem() {
        return module_().shortProblem;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/await-run.ts
var require_await_run = __commonJS({
  "elsewhere:orchestrator/io/run/await-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/await-run.ts");
    var names = { get awaitRun() {
      return module_().awaitRun;
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

// orchestrator/verbs/wait.ts
var wait_exports = {};
__export(wait_exports, {
  wait: () => wait
});
function wrongTimeout(text) {
  return {
    where: "--timeout",
    what: `"${text}" is not a number of seconds`,
    fix: "Give one above 0, for example 600."
  };
}
var import_problem, import_await_run, import_choose_run, import_open_context, LOOK_EVERY_MS, DEFAULT_TIMEOUT_S, wait, waitForRun;
var init_wait = __esm({
  "orchestrator/verbs/wait.ts"() {
    "use strict";
    init_promises();
    import_problem = __toESM(require_problem(), 1);
    import_await_run = __toESM(require_await_run(), 1);
    import_choose_run = __toESM(require_choose_run(), 1);
    import_open_context = __toESM(require_open_context(), 1);
    LOOK_EVERY_MS = 500;
    DEFAULT_TIMEOUT_S = 1800;
    wait = (program, bind) => {
      const command = program.command("wait").option("--run <id>", "the run (default: the only open one)").option("--timeout <seconds>", "give up after this long", String(DEFAULT_TIMEOUT_S));
      bind(command, waitForRun);
    };
    waitForRun = async (terminal, { run: named, timeout }) => {
      const seconds = /^\d+(\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
      if (!(seconds > 0 && Number.isFinite(seconds))) return { ok: false, problems: [wrongTimeout(timeout)], exitCode: 2 };
      const opened = await (0, import_open_context.openContext)(terminal.cwd, terminal.env, terminal.now, { isLong: true });
      if (opened.kind === "problems") return { ok: false, problems: opened.problems };
      const { context } = opened;
      const found = (0, import_choose_run.findOpenRun)(context.ledger, "wait", named);
      if (found.kind === "problem") return { ok: false, problems: [found.problem] };
      terminal.progress(`Waiting until run ${found.run.id} can continue, at most ${seconds} s.`);
      const until = performance.now() + seconds * 1e3;
      for (; ; ) {
        const look = await (0, import_await_run.awaitRun)(context, found.run.id);
        if (look.kind === "over") return { ok: true, text: look.why, data: { run: found.run.id, why: look.why } };
        if (look.kind === "unavailable") terminal.progress((0, import_problem.renderProblem)(look.problem));
        if (performance.now() >= until) break;
        await setTimeout(LOOK_EVERY_MS);
      }
      const why = `nothing became free within ${seconds} s`;
      return { ok: true, text: why, data: { run: found.run.id, why } };
    };
  }
});

// part:verbs/wait
var wait_exports2 = {};
__export(wait_exports2, {
  load: () => load
});
module.exports = __toCommonJS(wait_exports2);
var modules = { "orchestrator/verbs/wait.ts": () => (init_wait(), __toCommonJS(wait_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
