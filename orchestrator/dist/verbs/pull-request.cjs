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

// elsewhere:orchestrator/core/report/markdown/render-markdown.ts
var require_render_markdown = __commonJS({
  "elsewhere:orchestrator/core/report/markdown/render-markdown.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/report.cjs", "orchestrator/core/report/markdown/render-markdown.ts");
    var names = {
      get renderMarkdown() {
        return module_().renderMarkdown;
      },
      get renderTaskAlone() {
        return module_().renderTaskAlone;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/branch-of-task.ts
var require_branch_of_task = __commonJS({
  "elsewhere:orchestrator/core/run/branch-of-task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/branch-of-task.ts");
    var names = { get branchOfTask() {
      return module_().branchOfTask;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/excerpt.ts
var require_excerpt = __commonJS({
  "elsewhere:orchestrator/core/run/excerpt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/excerpt.ts");
    var names = {
      get excerpt() {
        return module_().excerpt;
      },
      get placeInState() {
        return module_().placeInState;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/worktrees/run-branch.ts
var require_run_branch = __commonJS({
  "elsewhere:orchestrator/core/worktrees/run-branch.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/worktrees.cjs", "orchestrator/core/worktrees/run-branch.ts");
    var names = { get runBranch() {
      return module_().runBranch;
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

// elsewhere:orchestrator/io/process/run-gh.ts
var require_run_gh = __commonJS({
  "elsewhere:orchestrator/io/process/run-gh.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/process.cjs", "orchestrator/io/process/run-gh.ts");
    var names = { get runGh() {
      return module_().runGh;
    } };
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

// elsewhere:orchestrator/io/view/report/read-run-report.ts
var require_read_run_report = __commonJS({
  "elsewhere:orchestrator/io/view/report/read-run-report.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view/report.cjs", "orchestrator/io/view/report/read-run-report.ts");
    var names = { get readRunReport() {
      return module_().readRunReport;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/why-not-pushed.ts
var require_why_not_pushed = __commonJS({
  "elsewhere:orchestrator/io/worktrees/why-not-pushed.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/worktrees.cjs", "orchestrator/io/worktrees/why-not-pushed.ts");
    var names = { get whyNotPushed() {
      return module_().whyNotPushed;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/verb.ts
var require_verb = __commonJS({
  "elsewhere:orchestrator/verbs/verb.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verb.cjs", "orchestrator/verbs/verb.ts");
    var names = { get INTERRUPTED() {
      return module_().INTERRUPTED;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/pull-request.ts
var pull_request_exports = {};
__export(pull_request_exports, {
  pullRequest: () => pullRequest
});
async function open(terminal, named, options) {
  const { cwd, env } = terminal;
  const read = await (0, import_read_run_report.readRunReport)(terminal, "pull-request", named);
  if (read.kind !== "report") return { ok: false, problems: [read.problem] };
  const { root } = (0, import_locate_state.locateState)(env.CLAUDE_PROJECT_DIR || cwd);
  const draft = options.task === void 0 ? ofRun(read.report) : ofTask(read, options.task);
  if ("fix" in draft) return { ok: false, problems: [draft] };
  const { branch, commit, title, body } = draft;
  const args = ["pr", "create", `--head=${branch}`, `--title=${title}`, "--body-file=-"];
  const text = `${title}

${body}`;
  if (options.dryRun) return { ok: true, text, data: { branch, title, body, opened: false } };
  const problem = (0, import_why_not_pushed.whyNotPushed)(root, branch, commit);
  if (problem) return { ok: false, problems: [problem] };
  if (!terminal.isInteractive) return { ok: false, problems: [{ where: branch, ...ASK }] };
  const answer = await terminal.confirm(`${text}

Open this pull request from ${branch}?`);
  if (answer !== "yes") {
    const exitCode = answer === "interrupted" ? import_verb.INTERRUPTED : 0;
    return { ok: true, text: "No pull request was opened.", data: { branch, title, body, opened: false }, exitCode };
  }
  const said = await (0, import_run_gh.runGh)(root, env, args, body);
  if (!said.ok) return { ok: false, problems: [said.problem] };
  return { ok: true, text: (0, import_printable.toLine)(said.text.trim()), data: { branch, title, body, opened: true } };
}
function ofRun(report) {
  return { branch: (0, import_run_branch.runBranch)(report.run.id), title: titleOf(report), body: (0, import_render_markdown.renderMarkdown)(report) };
}
function ofTask({ report, paths }, id) {
  const run = (0, import_read_run.readRuns)(paths).runs.find((one) => one.id === report.run.id);
  const push = run && (0, import_branch_of_task.branchOfTask)(run, id);
  const detail = report.details.find(({ taskId }) => taskId === id);
  if (!push || !detail) return { where: (0, import_printable.toLine)(id), what: `run ${report.run.id} has no commits of it`, fix: NAME_ONE };
  return { ...push, title: (0, import_excerpt.excerpt)((0, import_printable.toLine)(detail.title), LONGEST_TITLE), body: (0, import_render_markdown.renderTaskAlone)(report, detail) };
}
function titleOf({ details, run }) {
  const done = details.filter(({ outcome }) => outcome === "done");
  const [only] = done;
  if (only && done.length === 1) return (0, import_excerpt.excerpt)((0, import_printable.toLine)(only.title), LONGEST_TITLE);
  return `${done.length} of ${details.length} tasks, Skyfom run ${run.id}`;
}
var import_printable, import_render_markdown, import_branch_of_task, import_excerpt, import_run_branch, import_locate_state, import_run_gh, import_read_run, import_read_run_report, import_why_not_pushed, import_verb, LONGEST_TITLE, HELP, pullRequest, NAME_ONE, ASK;
var init_pull_request = __esm({
  "orchestrator/verbs/pull-request.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_render_markdown = __toESM(require_render_markdown(), 1);
    import_branch_of_task = __toESM(require_branch_of_task(), 1);
    import_excerpt = __toESM(require_excerpt(), 1);
    import_run_branch = __toESM(require_run_branch(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_run_gh = __toESM(require_run_gh(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    import_read_run_report = __toESM(require_read_run_report(), 1);
    import_why_not_pushed = __toESM(require_why_not_pushed(), 1);
    import_verb = __toESM(require_verb(), 1);
    LONGEST_TITLE = 120;
    HELP = `
It shows you the title and the body, which is the run's summary or what one task
has done, and runs \`gh pr create\` after your yes. Push the branch first: Skyfom
pushes nothing.`;
    pullRequest = (program, bind) => {
      const command = program.command("pull-request [run]").option("--task <id>", "of one task's work alone, on a branch that you push for it").option("--dry-run", "show it and open none").addHelpText("after", HELP);
      bind(command, open);
    };
    NAME_ONE = "Name a task that an agent has committed something for in a worktree: `skyfom report` lists them.";
    ASK = { what: "nobody is there to say yes", fix: "Run this at a terminal: it shows what it opens, and asks." };
  }
});

// part:verbs/pull-request
var pull_request_exports2 = {};
__export(pull_request_exports2, {
  load: () => load
});
module.exports = __toCommonJS(pull_request_exports2);
var modules = { "orchestrator/verbs/pull-request.ts": () => (init_pull_request(), __toCommonJS(pull_request_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
