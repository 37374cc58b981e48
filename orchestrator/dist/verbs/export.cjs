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

// elsewhere:orchestrator/io/view/report/write-otlp.ts
var require_write_otlp = __commonJS({
  "elsewhere:orchestrator/io/view/report/write-otlp.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view/report.cjs", "orchestrator/io/view/report/write-otlp.ts");
    var names = { get writeOtlp() {
      return module_().writeOtlp;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/export.ts
var export_exports = {};
__export(export_exports, {
  exportRun: () => exportRun
});
async function runExport(terminal, { run }) {
  const read = await (0, import_read_run_report.readRunReport)(terminal, "export", run);
  if (read.kind !== "report") return { ok: false, problems: [read.problem] };
  const { traces, metrics } = await (0, import_write_otlp.writeOtlp)(read.paths, read.report);
  return { ok: true, text: [traces, metrics].join("\n"), data: { run: read.report.run.id, traces, metrics } };
}
var import_read_run_report, import_write_otlp, HELP, exportRun;
var init_export = __esm({
  "orchestrator/verbs/export.ts"() {
    "use strict";
    import_read_run_report = __toESM(require_read_run_report(), 1);
    import_write_otlp = __toESM(require_write_otlp(), 1);
    HELP = `
Two files are written beside the run's other files: a span for the run, with an
event for each denied spawn, and one for each attempt; and the run's figures as
metrics. The names of spans are titles of tasks. Nothing is sent. A collector
takes them as they are:
  curl -H "content-type: application/json" --data @traces.json http://localhost:4318/v1/traces`;
    exportRun = (program, bind) => {
      const command = program.command("export").requiredOption("--otlp", "in OTLP JSON").option("--run <id>", "the run (default: the newest)").addHelpText("after", HELP);
      bind(command, runExport);
    };
  }
});

// part:verbs/export
var export_exports2 = {};
__export(export_exports2, {
  load: () => load
});
module.exports = __toCommonJS(export_exports2);
var modules = { "orchestrator/verbs/export.ts": () => (init_export(), __toCommonJS(export_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
