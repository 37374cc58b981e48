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

// elsewhere:orchestrator/core/report/duration.ts
var require_duration = __commonJS({
  "elsewhere:orchestrator/core/report/duration.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/report.cjs", "orchestrator/core/report/duration.ts");
    var names = { get duration() {
      return module_().duration;
    } };
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

// elsewhere:orchestrator/core/report/verdict.ts
var require_verdict = __commonJS({
  "elsewhere:orchestrator/core/report/verdict.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/report.cjs", "orchestrator/core/report/verdict.ts");
    var names = { get verdictOf() {
      return module_().verdictOf;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/report/open-file.ts
var require_open_file = __commonJS({
  "elsewhere:orchestrator/io/view/report/open-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view/report.cjs", "orchestrator/io/view/report/open-file.ts");
    var names = { get openFile() {
      return module_().openFile;
    } };
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

// elsewhere:orchestrator/io/view/report/write-page.ts
var require_write_page = __commonJS({
  "elsewhere:orchestrator/io/view/report/write-page.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view/report.cjs", "orchestrator/io/view/report/write-page.ts");
    var names = { get writePage() {
      return module_().writePage;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/report.ts
var report_exports = {};
__export(report_exports, {
  report: () => report
});
async function runReport(terminal, options) {
  const read = await (0, import_read_run_report.readRunReport)(terminal, "report", options.run);
  if (read.kind === "problem") return { ok: false, problems: [read.problem] };
  if (read.kind === "none") return { ok: true, text: `There is no run yet. ${read.problem.fix}`, data: null };
  if (options.json) return { ok: true, text: "", data: read.report };
  if (options.markdown) {
    const text = (0, import_render_markdown.renderMarkdown)(read.report);
    return { ok: true, text, data: { text } };
  }
  const path = await (0, import_write_page.writePage)(read.paths, read.report);
  const isOpened = !options.open || await (0, import_open_file.openFile)(path);
  const lines = [summary(read.report), path, ...isOpened ? [] : ["No program here opens files; open it yourself."]];
  return { ok: true, text: lines.join("\n"), data: read.report };
}
function summary(report2) {
  const { run, headline } = report2;
  const { peak, speedUp, agentMs, wallMs } = headline;
  return [
    `Run ${run.id}: ${(0, import_verdict.verdictOf)(report2).join(" ")}`,
    `Up to ${peak} agents at once. Speed-up ${speedUp.toFixed(1)}: ${(0, import_duration.duration)(agentMs)} of agents in ${(0, import_duration.duration)(wallMs)}.`
  ].join("\n");
}
var import_duration, import_render_markdown, import_verdict, import_open_file, import_read_run_report, import_write_page, HELP, report;
var init_report = __esm({
  "orchestrator/verbs/report.ts"() {
    "use strict";
    import_duration = __toESM(require_duration(), 1);
    import_render_markdown = __toESM(require_render_markdown(), 1);
    import_verdict = __toESM(require_verdict(), 1);
    import_open_file = __toESM(require_open_file(), 1);
    import_read_run_report = __toESM(require_read_run_report(), 1);
    import_write_page = __toESM(require_write_page(), 1);
    HELP = `
The page is one file that needs no network, so you can keep, send and print it.
Its only script finds and unfolds tasks; the page is complete without it. It
lies beside the run's other files, and the next report on the same run replaces
it. The last 50 finished runs are kept. --json and --markdown print the figures
or the summary and write nothing.`;
    report = (program, bind) => {
      const command = program.command("report").option("--run <id>", "the run (default: the newest)").option("--open", "open the page in the browser").option("--markdown", "print the summary as Markdown, for example for a pull request, and write nothing").addHelpText("after", HELP);
      bind(command, runReport);
    };
  }
});

// part:verbs/report
var report_exports2 = {};
__export(report_exports2, {
  load: () => load
});
module.exports = __toCommonJS(report_exports2);
var modules = { "orchestrator/verbs/report.ts": () => (init_report(), __toCommonJS(report_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
