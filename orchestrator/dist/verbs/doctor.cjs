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
    module2.exports = (file, load2, id, names) => {
      let real;
      const module3 = () => {
        real ??= (require.cache[file]?.exports ?? load2(file)).load(id);
        return real;
      };
      function standIn(...args) {
        const { default: itself } = module3();
        return new.target ? new itself(...args) : itself(...args);
      }
      for (const name of names) Object.defineProperty(standIn, name, { enumerable: true, get: () => module3()[name] });
      return standIn;
    };
  }
});

// elsewhere:orchestrator/core/doctor/diagnose.ts
var require_diagnose = __commonJS({
  "elsewhere:orchestrator/core/doctor/diagnose.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/doctor.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/doctor/diagnose.ts", ["CHECKS", "diagnose", "renderDiagnosis"]);
  }
});

// elsewhere:orchestrator/io/doctor/gather-facts.ts
var require_gather_facts = __commonJS({
  "elsewhere:orchestrator/io/doctor/gather-facts.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/doctor.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/doctor/gather-facts.ts", ["gatherFacts"]);
  }
});

// elsewhere:orchestrator/io/is-allowed-entry.ts
var require_is_allowed_entry = __commonJS({
  "elsewhere:orchestrator/io/is-allowed-entry.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/is-allowed-entry.ts", ["isAllowedEntry"]);
  }
});

// orchestrator/verbs/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  doctor: () => doctor
});
async function runDoctor(terminal) {
  const diagnosis = (0, import_diagnose.diagnose)(
    await (0, import_gather_facts.gatherFacts)((0, import_node_fs.realpathSync)(terminal.cwd), terminal.env, terminal.now, (0, import_is_allowed_entry.isAllowedEntry)(process.argv))
  );
  const isWrong = diagnosis.checks.some(({ status }) => status === "wrong");
  return { ok: true, text: (0, import_diagnose.renderDiagnosis)(diagnosis), data: diagnosis, exitCode: isWrong ? 1 : 0 };
}
var import_node_fs, import_diagnose, import_gather_facts, import_is_allowed_entry, doctor;
var init_doctor = __esm({
  "orchestrator/verbs/doctor.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_diagnose = __toESM(require_diagnose(), 1);
    import_gather_facts = __toESM(require_gather_facts(), 1);
    import_is_allowed_entry = __toESM(require_is_allowed_entry(), 1);
    doctor = (program, bind) => {
      const command = program.command("doctor").description("check that the cap is held here, and what a run needs");
      bind(command, runDoctor);
    };
  }
});

// part:verbs/doctor
var doctor_exports2 = {};
__export(doctor_exports2, {
  load: () => load
});
module.exports = __toCommonJS(doctor_exports2);
var modules = { "orchestrator/verbs/doctor.ts": () => (init_doctor(), __toCommonJS(doctor_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
