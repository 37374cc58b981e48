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

// elsewhere:orchestrator/core/entry/is-by-model.ts
var require_is_by_model = __commonJS({
  "elsewhere:orchestrator/core/entry/is-by-model.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/entry.cjs", "orchestrator/core/entry/is-by-model.ts");
    var names = { get isByModel() {
      return module_().isByModel;
    } };
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

// elsewhere:orchestrator/core/slash-command.ts
var require_slash_command = __commonJS({
  "elsewhere:orchestrator/core/slash-command.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/slash-command.ts");
    var names = { get slashCommand() {
      return module_().slashCommand;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/few.ts
var require_few = __commonJS({
  "elsewhere:orchestrator/core/text/few.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/few.ts");
    var names = {
      get few() {
        return module_().few;
      },
      get fitLines() {
        return module_().fitLines;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/handover/quoted-lines.ts
var require_quoted_lines = __commonJS({
  "elsewhere:orchestrator/core/texts/handover/quoted-lines.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/texts/handover.cjs", "orchestrator/core/texts/handover/quoted-lines.ts");
    var names = {
      get LONGEST_LIST() {
        return module_().LONGEST_LIST;
      },
      get WHAT_IS_QUOTED() {
        return module_().WHAT_IS_QUOTED;
      },
      get explained() {
        return module_().explained;
      },
      get quoted() {
        return module_().quoted;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/handover/render-handover.ts
var require_render_handover = __commonJS({
  "elsewhere:orchestrator/core/texts/handover/render-handover.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/texts/handover.cjs", "orchestrator/core/texts/handover/render-handover.ts");
    var names = {
      get WHAT_IS_QUOTED() {
        return module_().WHAT_IS_QUOTED;
      },
      get renderBriefly() {
        return module_().renderBriefly;
      },
      get renderHandover() {
        return module_().renderHandover;
      },
      get renderStops() {
        return module_().renderStops;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/read-run.ts
var require_read_run = __commonJS({
  "elsewhere:orchestrator/io/reference/read-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/reference.cjs", "orchestrator/io/reference/read-run.ts");
    var names = {
      get findRun() {
        return module_().findRun;
      },
      get readRun() {
        return module_().readRun;
      },
      get readRuns() {
        return module_().readRuns;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/halt-run.ts
var require_halt_run = __commonJS({
  "elsewhere:orchestrator/io/run/halt-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/halt-run.ts");
    var names = {
      get pauseRun() {
        return module_().pauseRun;
      },
      get resumeRun() {
        return module_().resumeRun;
      },
      get stopRun() {
        return module_().stopRun;
      }
    };
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

// elsewhere:orchestrator/io/run/open/with-run-lock.ts
var require_with_run_lock = __commonJS({
  "elsewhere:orchestrator/io/run/open/with-run-lock.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open/with-run-lock.ts");
    var names = { get withRunLock() {
      return module_().withRunLock;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/halt.ts
var halt_exports = {};
__export(halt_exports, {
  halt: () => halt
});
async function change({ cwd, env, now }, verb, { run: named }, act) {
  const opened = await (0, import_open_context.openContext)(cwd, env, now);
  if (opened.kind === "problems") return { ok: false, problems: opened.problems };
  const { context } = opened;
  const step = async () => {
    const kept = (0, import_read_run.readRuns)(context.ledger.paths);
    const found = (0, import_choose_run.findOpenRun)(context.ledger, verb, named, kept);
    if (found.kind === "problem") return { ok: false, problems: [found.problem] };
    if (found.kind === "finished")
      return { ok: true, text: `Run ${found.run.id} is already over.`, data: { run: found.run.id } };
    return act(context, found.run, (0, import_is_by_model.isByModel)(env), kept);
  };
  if (context.isLook) return step();
  const done = await (0, import_with_run_lock.withRunLock)(context.ledger, step);
  return done.kind === "busy" ? { ok: false, problems: [done.problem] } : done.value;
}
function describe({ cli, commandPrefix }, halted, isForModel) {
  const { run, atWork, stops, warnings, needs } = halted;
  const rest = atWork === 0 ? "none of its agents is at work" : countAgents(atWork, "continues", "continue");
  const hint = {
    open: `Run ${run.id} is open.`,
    finished: [`Run ${run.id} is over.`, ...tellNeeds(needs, cli)].join(" "),
    paused: `Run ${run.id} is paused: ${rest}, and nothing new starts. \`${cli} resume --run ${run.id}\` resumes it.`,
    stopping: `Run ${run.id} is stopping: ${stops.length > 0 ? "" : `${rest}, and `}nothing new starts.`
  }[run.state.kind];
  const pm = (0, import_slash_command.slashCommand)("skyfom-pm", commandPrefix);
  const orders = isForModel || stops.length === 0 ? (0, import_render_handover.renderStops)(stops) : [howTheyAreStopped(stops.length, pm)];
  const data = { run: run.id, isOver: (0, import_run.isFinished)(run), atWork, stops, warnings };
  const lines = warnings.map((warning) => (0, import_quoted_lines.quoted)(`- ${warning}`));
  const told = isForModel ? (0, import_quoted_lines.explained)(lines) : lines;
  const text = [hint, ...orders, ...told.length > 0 ? [told.join("\n")] : []].join("\n\n");
  return { ok: true, text, data };
}
function tellNeeds(needs, cli) {
  const sentences = {
    "in-doubt": ["is in doubt", "are in doubt"],
    question: ["waits for an answer", "wait for an answer"],
    failed: ["failed", "failed"]
  };
  const told = Object.entries(sentences).flatMap(([kind, [one, many]]) => {
    const ids = needs.flatMap((need) => need.kind === kind ? need.taskId ?? [] : []);
    if (ids.length === 0) return [];
    return [`${ids.length} ${ids.length === 1 ? `task ${one}` : `tasks ${many}`}: ${(0, import_few.few)(ids, MOST_IDS).join(", ")}.`];
  });
  return told.length === 0 ? [] : [...told, `\`${cli} status\` shows how to settle ${needs.length === 1 ? "it" : "them"}.`];
}
function howTheyAreStopped(count, pm) {
  const [it, tasks] = count === 1 ? ["it", "Its task is released with a note"] : ["them", "Their tasks are released with notes"];
  return `${countAgents(count, "is", "are")} still at work. Only the session of Claude Code that started ${it} can stop ${it}, and does so at its next step: type ${pm} there to take it at once. ${tasks}; nothing ${count === 1 ? "it" : "they"} changed is undone.`;
}
function countAgents(count, one, many) {
  return count === 1 ? `1 agent ${one}` : `${count} agents ${many}`;
}
var import_is_by_model, import_run, import_slash_command, import_few, import_quoted_lines, import_render_handover, import_read_run, import_halt_run, import_choose_run, import_open_context, import_with_run_lock, MOST_IDS, halt;
var init_halt = __esm({
  "orchestrator/verbs/halt.ts"() {
    "use strict";
    import_is_by_model = __toESM(require_is_by_model(), 1);
    import_run = __toESM(require_run(), 1);
    import_slash_command = __toESM(require_slash_command(), 1);
    import_few = __toESM(require_few(), 1);
    import_quoted_lines = __toESM(require_quoted_lines(), 1);
    import_render_handover = __toESM(require_render_handover(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    import_halt_run = __toESM(require_halt_run(), 1);
    import_choose_run = __toESM(require_choose_run(), 1);
    import_open_context = __toESM(require_open_context(), 1);
    import_with_run_lock = __toESM(require_with_run_lock(), 1);
    MOST_IDS = 30;
    halt = (program, bind) => {
      const which = "the run (default: the only open one)";
      const pause = program.command("pause").option("--run <id>", which);
      bind(
        pause,
        (terminal, options) => change(
          terminal,
          "pause",
          options,
          async (context, run, isForModel, kept) => describe(context, await (0, import_halt_run.pauseRun)(context, run, kept), isForModel)
        )
      );
      const resume = program.command("resume").option("--run <id>", which);
      bind(
        resume,
        (terminal, options) => change(terminal, "resume", options, async (context, run, isForModel) => {
          const resumed = (0, import_halt_run.resumeRun)(context, run);
          const pm = (0, import_slash_command.slashCommand)("skyfom-pm", context.commandPrefix);
          const next = isForModel ? `Its next step: \`${context.cli} next --run ${run.id}\`.` : `Type ${pm} in Claude Code to go on.`;
          const text = resumed.state.kind === "stopping" ? `Run ${run.id} is stopping, which cannot be taken back. ${pm} in Claude Code begins another.` : `Run ${run.id} may continue. ${next}`;
          return { ok: true, text, data: { run: resumed.id } };
        })
      );
      const stop = program.command("stop").option("--run <id>", which).option("--now", "also stop the agents at work");
      bind(
        stop,
        (terminal, options) => change(
          terminal,
          "stop",
          options,
          async (context, run, isForModel, kept) => describe(context, await (0, import_halt_run.stopRun)(context, run, Boolean(options.now), kept), isForModel)
        )
      );
    };
  }
});

// part:verbs/halt
var halt_exports2 = {};
__export(halt_exports2, {
  load: () => load
});
module.exports = __toCommonJS(halt_exports2);
var modules = { "orchestrator/verbs/halt.ts": () => (init_halt(), __toCommonJS(halt_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
