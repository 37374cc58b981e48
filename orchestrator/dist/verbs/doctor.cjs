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

// elsewhere:orchestrator/core/doctor/diagnose.ts
var require_diagnose = __commonJS({
  "elsewhere:orchestrator/core/doctor/diagnose.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/doctor.cjs", "orchestrator/core/doctor/diagnose.ts");
    var names = {
      get CHECKS() {
        return module_().CHECKS;
      },
      get diagnose() {
        return module_().diagnose;
      },
      get renderDiagnosis() {
        return module_().renderDiagnosis;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/doctor/mends-for.ts
var require_mends_for = __commonJS({
  "elsewhere:orchestrator/core/doctor/mends-for.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/doctor.cjs", "orchestrator/core/doctor/mends-for.ts");
    var names = { get mendsFor() {
      return module_().mendsFor;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/manifest.ts
var require_manifest = __commonJS({
  "elsewhere:orchestrator/core/install/manifest.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/manifest.ts");
    var names = {
      get MANIFEST_FILE() {
        return module_().MANIFEST_FILE;
      },
      get PERSONAL_FOLDER() {
        return module_().PERSONAL_FOLDER;
      },
      get PERSONAL_RECORD_FILE() {
        return module_().PERSONAL_RECORD_FILE;
      },
      get TELLTALE_FILE() {
        return module_().TELLTALE_FILE;
      }
    };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/io/doctor/gather-facts.ts
var require_gather_facts = __commonJS({
  "elsewhere:orchestrator/io/doctor/gather-facts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/doctor.cjs", "orchestrator/io/doctor/gather-facts.ts");
    var names = { get gatherFacts() {
      return module_().gatherFacts;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/is-allowed-entry.ts
var require_is_allowed_entry = __commonJS({
  "elsewhere:orchestrator/io/is-allowed-entry.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/is-allowed-entry.ts");
    var names = { get isAllowedEntry() {
      return module_().isAllowedEntry;
    } };
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

// elsewhere:orchestrator/verbs/install.ts
var require_install = __commonJS({
  "elsewhere:orchestrator/verbs/install.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "install.cjs", "orchestrator/verbs/install.ts");
    var names = {
      get install() {
        return module_().install;
      },
      get runInstall() {
        return module_().runInstall;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/verbs/reset.ts
var require_reset = __commonJS({
  "elsewhere:orchestrator/verbs/reset.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reset.cjs", "orchestrator/verbs/reset.ts");
    var names = {
      get reset() {
        return module_().reset;
      },
      get runReset() {
        return module_().runReset;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/doctor.ts
var doctor_exports = {};
__export(doctor_exports, {
  doctor: () => doctor
});
async function runDoctor(terminal, { fix, dryRun }) {
  const found = await examine(terminal);
  if (!fix) return report(terminal, found, []);
  const isInstalled = (0, import_node_fs.existsSync)((0, import_node_path.join)(terminal.cwd, ".claude", import_manifest.MANIFEST_FILE));
  const told = [];
  for (const mend of (0, import_mends_for.mendsFor)(found, isInstalled)) told.push(...await carryOut(terminal, mend, Boolean(dryRun)));
  if (told.length === 0) return report(terminal, found, [NOTHING]);
  return report(terminal, dryRun ? found : await examine(terminal), told);
}
async function examine({ cwd, env, now }) {
  return (0, import_diagnose.diagnose)(await (0, import_gather_facts.gatherFacts)((0, import_node_fs.realpathSync)(cwd), env, now, (0, import_is_allowed_entry.isAllowedEntry)(process.argv)));
}
async function carryOut(terminal, mend, isDry) {
  if (mend === "reset" && isDry) return ["`skyfom reset` would free slots that nobody holds.", ""];
  const outcome = mend === "install" ? await (0, import_install.runInstall)(terminal, void 0, { keep: true, dryRun: isDry }) : await (0, import_reset.runReset)(terminal, {});
  return [outcome.ok ? outcome.text : outcome.problems.map(import_problem.renderProblem).join("\n"), ""];
}
function report({ env }, diagnosis, told) {
  const isWrong = diagnosis.checks.some(({ status }) => status === "wrong");
  const text = [...told.map(import_printable.toLines), (0, import_diagnose.renderDiagnosis)(diagnosis, (0, import_look_of_output.lookOfStream)(env))].join("\n");
  return { ok: true, text, isPainted: true, data: diagnosis, exitCode: isWrong ? 1 : 0 };
}
var import_node_fs, import_node_path, import_diagnose, import_mends_for, import_manifest, import_printable, import_problem, import_gather_facts, import_is_allowed_entry, import_look_of_output, import_install, import_reset, doctor, NOTHING;
var init_doctor = __esm({
  "orchestrator/verbs/doctor.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_diagnose = __toESM(require_diagnose(), 1);
    import_mends_for = __toESM(require_mends_for(), 1);
    import_manifest = __toESM(require_manifest(), 1);
    import_printable = __toESM(require_printable(), 1);
    import_problem = __toESM(require_problem(), 1);
    import_gather_facts = __toESM(require_gather_facts(), 1);
    import_is_allowed_entry = __toESM(require_is_allowed_entry(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    import_install = __toESM(require_install(), 1);
    import_reset = __toESM(require_reset(), 1);
    doctor = (program, bind) => {
      const command = program.command("doctor").option("--fix", "repair files, hooks and slots; asks before it changes how Claude Code behaves").option("--dry-run", "with --fix: only show what would change");
      bind(command, runDoctor);
    };
    NOTHING = "There is nothing here that --fix mends: what is not fine says below what to do.";
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
