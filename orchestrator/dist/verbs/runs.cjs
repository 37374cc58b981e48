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

// elsewhere:orchestrator/core/run/choose-among.ts
var require_choose_among = __commonJS({
  "elsewhere:orchestrator/core/run/choose-among.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/choose-among.ts");
    var names = {
      get HOW_TO_BEGIN() {
        return module_().HOW_TO_BEGIN;
      },
      get chooseAmong() {
        return module_().chooseAmong;
      },
      get chooseOpen() {
        return module_().chooseOpen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/past/render-runs.ts
var require_render_runs = __commonJS({
  "elsewhere:orchestrator/core/view/past/render-runs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/past/render-runs.ts");
    var names = { get renderRuns() {
      return module_().renderRuns;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/files/locate-state.ts");
    var names = {
      get locateState() {
        return module_().locateState;
      },
      get showsState() {
        return module_().showsState;
      },
      get stateWithoutGit() {
        return module_().stateWithoutGit;
      },
      get statesAround() {
        return module_().statesAround;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/look-of-output.ts
var require_look_of_output = __commonJS({
  "elsewhere:orchestrator/io/view/look-of-output.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/look.cjs", "orchestrator/io/view/look-of-output.ts");
    var names = {
      get lookOfOutput() {
        return module_().lookOfOutput;
      },
      get lookOfStream() {
        return module_().lookOfStream;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/past/read-runs-shown.ts
var require_read_runs_shown = __commonJS({
  "elsewhere:orchestrator/io/view/past/read-runs-shown.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/past/read-runs-shown.ts");
    var names = { get readRunsShown() {
      return module_().readRunsShown;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/why-no-project.ts
var require_why_no_project = __commonJS({
  "elsewhere:orchestrator/io/view/why-no-project.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/why-no-project.ts");
    var names = { get whyNoProject() {
      return module_().whyNoProject;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/runs.ts
var runs_exports = {};
__export(runs_exports, {
  runs: () => runs
});
function listRuns({ cwd, env, now }, { all }) {
  const most = all ? Number.POSITIVE_INFINITY : SHOWN;
  const folder = env.CLAUDE_PROJECT_DIR || cwd;
  const noProject = (0, import_why_no_project.whyNoProject)((0, import_locate_state.locateState)(folder), env);
  if (noProject) return { ok: false, problems: [noProject] };
  const { runs: runs2, more, problems } = (0, import_read_runs_shown.readRunsShown)(folder, now(), most);
  const lines = [
    ...runs2.length === 0 ? [`There is no run yet. ${import_choose_among.HOW_TO_BEGIN}`] : (0, import_render_runs.renderRuns)(runs2, (0, import_look_of_output.lookOfOutput)(env).width),
    ...more > 0 ? [`  and ${more} older: skyfom runs --all`] : [],
    ...problems.flatMap((problem) => ["", (0, import_printable.toLines)((0, import_problem.renderProblem)(problem))])
  ];
  return { ok: true, text: lines.join("\n"), data: { runs: runs2, more, problems } };
}
var import_printable, import_problem, import_choose_among, import_render_runs, import_locate_state, import_look_of_output, import_read_runs_shown, import_why_no_project, SHOWN, HELP, runs;
var init_runs = __esm({
  "orchestrator/verbs/runs.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_problem = __toESM(require_problem(), 1);
    import_choose_among = __toESM(require_choose_among(), 1);
    import_render_runs = __toESM(require_render_runs(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    import_read_runs_shown = __toESM(require_read_runs_shown(), 1);
    import_why_no_project = __toESM(require_why_no_project(), 1);
    SHOWN = 10;
    HELP = `
DONE counts the tasks that the run began. Times are UTC; dots after the time
mark a run that is still open. Tokens and cost cover agents whose transcripts
still exist. \`skyfom report --run ID\` tells more about one run.`;
    runs = (program, bind) => {
      const command = program.command("runs").option("--all", `every stored run, not only the newest ${SHOWN}`).addHelpText("after", HELP);
      bind(command, listRuns);
    };
  }
});

// part:verbs/runs
var runs_exports2 = {};
__export(runs_exports2, {
  load: () => load
});
module.exports = __toCommonJS(runs_exports2);
var modules = { "orchestrator/verbs/runs.ts": () => (init_runs(), __toCommonJS(runs_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
