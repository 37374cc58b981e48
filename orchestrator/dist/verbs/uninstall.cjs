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

// elsewhere:orchestrator/core/install/describe-removal.ts
var require_describe_removal = __commonJS({
  "elsewhere:orchestrator/core/install/describe-removal.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/describe-removal.ts");
    var names = { get describeRemoval() {
      return module_().describeRemoval;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/install/plan-files.ts
var require_plan_files = __commonJS({
  "elsewhere:orchestrator/core/install/plan-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/install.cjs", "orchestrator/core/install/plan-files.ts");
    var names = {
      get inClaude() {
        return module_().inClaude;
      },
      get planFiles() {
        return module_().planFiles;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/find-left.ts
var require_find_left = __commonJS({
  "elsewhere:orchestrator/io/install/find-left.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/find-left.ts");
    var names = { get findLeft() {
      return module_().findLeft;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/locate-target.ts
var require_locate_target = __commonJS({
  "elsewhere:orchestrator/io/install/locate-target.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/locate-target.ts");
    var names = { get locateTarget() {
      return module_().locateTarget;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/prepare-uninstall.ts
var require_prepare_uninstall = __commonJS({
  "elsewhere:orchestrator/io/install/prepare-uninstall.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/prepare-uninstall.ts");
    var names = { get prepareUninstall() {
      return module_().prepareUninstall;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/install/why-in-use.ts
var require_why_in_use = __commonJS({
  "elsewhere:orchestrator/io/install/why-in-use.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/install.cjs", "orchestrator/io/install/why-in-use.ts");
    var names = { get whyInUse() {
      return module_().whyInUse;
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

// orchestrator/verbs/uninstall.ts
var uninstall_exports = {};
__export(uninstall_exports, {
  uninstall: () => uninstall
});
async function runUninstall(terminal, given, options) {
  const located = (0, import_locate_target.locateTarget)(terminal.cwd, given, terminal.env);
  if (!located.ok) return { ok: false, problems: [located.problem] };
  const prepared = (0, import_prepare_uninstall.prepareUninstall)(located.target);
  if (!prepared.ok) return prepared;
  const { dir } = located.target;
  const { steps, kept } = prepared.plan;
  const left = (0, import_find_left.findLeft)(located.target, terminal.env);
  const inUse = (0, import_why_in_use.whyInUse)(located.target, terminal.env);
  const data = {
    dir,
    changes: steps.map(({ do: what, path }) => ({ do: what, path })),
    kept,
    left,
    inUse: inUse ?? null
  };
  const keptLines = [
    ...kept.map((path) => `  ${(0, import_plan_files.inClaude)(path)} stays, because you have changed it since it was installed`),
    ...left.map(({ path, holds }) => `  ${path} stays: it holds ${holds}`),
    ...left.length > 0 ? ["To remove what stays, delete it yourself."] : []
  ];
  if (options.dryRun) {
    const attention = inUse === void 0 ? [] : [`Attention: ${inUse.what}.`, inUse.fix];
    const lines = [`Would change in ${dir}:`, ...(0, import_describe_removal.describeRemoval)(steps), ...keptLines, ...attention];
    return { ok: true, text: lines.join("\n"), data };
  }
  if (inUse !== void 0 && !options.yes) {
    const answer = await terminal.confirm(`${inUse.what}. ${WHAT_STAYS} Uninstall anyway?`);
    const exitCode = answer === "interrupted" ? import_verb.INTERRUPTED : 1;
    if (answer !== "yes") return { ok: false, problems: [inUse], exitCode };
  }
  const problem = prepared.carryOut();
  if (problem) return { ok: false, problems: [problem] };
  return { ok: true, text: [`Skyfom is uninstalled from ${dir}/.claude.`, ...keptLines].join("\n"), data };
}
var import_describe_removal, import_plan_files, import_find_left, import_locate_target, import_prepare_uninstall, import_why_in_use, import_verb, uninstall, WHAT_STAYS;
var init_uninstall = __esm({
  "orchestrator/verbs/uninstall.ts"() {
    "use strict";
    import_describe_removal = __toESM(require_describe_removal(), 1);
    import_plan_files = __toESM(require_plan_files(), 1);
    import_find_left = __toESM(require_find_left(), 1);
    import_locate_target = __toESM(require_locate_target(), 1);
    import_prepare_uninstall = __toESM(require_prepare_uninstall(), 1);
    import_why_in_use = __toESM(require_why_in_use(), 1);
    import_verb = __toESM(require_verb(), 1);
    uninstall = (program, bind) => {
      const command = program.command("uninstall").argument("[dir]", "folder of the repository (default: the current folder)").option("--dry-run", "only show what would change").option("--yes", "do so even while a run is open or an agent is at work, and do not ask");
      bind(command, runUninstall);
    };
    WHAT_STAYS = "Tasks stay claimed, and nothing holds agents to the cap afterwards.";
  }
});

// part:verbs/uninstall
var uninstall_exports2 = {};
__export(uninstall_exports2, {
  load: () => load
});
module.exports = __toCommonJS(uninstall_exports2);
var modules = { "orchestrator/verbs/uninstall.ts": () => (init_uninstall(), __toCommonJS(uninstall_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
