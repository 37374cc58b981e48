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

// elsewhere:orchestrator/core/ledger/explain-denial.ts
var require_explain_denial = __commonJS({
  "elsewhere:orchestrator/core/ledger/explain-denial.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/explain-denial.ts", ["elapsed", "explainDenial", "isStranded"]);
  }
});

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/printable.ts", ["replaceUnprintable", "toJson", "toLine", "toLines", "unprintableMark"]);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-client-state.ts
var require_locate_client_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-client-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/locate-client-state.ts", ["isReplaced", "locateClientState"]);
  }
});

// elsewhere:orchestrator/io/ledger/files/show-files.ts
var require_show_files = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/show-files.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/show-files.ts", ["areFilesShown", "removeLinks", "showFiles"]);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/state-paths.ts", ["createState", "hasState", "howToRecover", "ignoreFolder", "isFolder", "isLost", "isOwnLink", "linkText", "refuseState", "statePaths", "whyElsewhere", "whyLost"]);
  }
});

// elsewhere:orchestrator/io/ledger/memory/find-forgotten.ts
var require_find_forgotten = __commonJS({
  "elsewhere:orchestrator/io/ledger/memory/find-forgotten.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/memory/find-forgotten.ts", ["findForgotten", "forgetFolder"]);
  }
});

// elsewhere:orchestrator/io/ledger/memory/restore-forgotten.ts
var require_restore_forgotten = __commonJS({
  "elsewhere:orchestrator/io/ledger/memory/restore-forgotten.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/memory/restore-forgotten.ts", ["hasForgotten", "restoreForgotten"]);
  }
});

// elsewhere:orchestrator/io/ledger/open-ledger.ts
var require_open_ledger = __commonJS({
  "elsewhere:orchestrator/io/ledger/open-ledger.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/open-ledger.ts", ["openLedger"]);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/owner-of-process.ts", ["clientPid", "isOwnerGone", "ownerOfProcess", "thisProcess"]);
  }
});

// elsewhere:orchestrator/io/ledger/settle/free-slots.ts
var require_free_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/settle/free-slots.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/settle/free-slots.ts", ["freeAll", "freeDead", "heldSlots"]);
  }
});

// elsewhere:orchestrator/verbs/verb.ts
var require_verb = __commonJS({
  "elsewhere:orchestrator/verbs/verb.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "verb.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/verbs/verb.ts", ["INTERRUPTED"]);
  }
});

// orchestrator/verbs/reset.ts
var reset_exports = {};
__export(reset_exports, {
  reset: () => reset,
  runReset: () => runReset
});
async function runReset(terminal, options) {
  const location = (0, import_locate_client_state.locateClientState)(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, terminal.env);
  const { paths } = location;
  (0, import_state_paths.refuseState)(paths);
  if ((0, import_state_paths.isLost)(paths)) return beginAnew(terminal, location, options.force === true);
  const restored = (0, import_restore_forgotten.restoreForgotten)(location, "folder", (0, import_owner_of_process.ownerOfProcess)(terminal.env));
  if (restored.kind === "uncountable") {
    if (!options.force) return uncountable(location, restored.why);
    (0, import_find_forgotten.forgetFolder)(location);
  }
  const ledger = (0, import_open_ledger.openLedger)(terminal.cwd, terminal.env, terminal.now);
  if (!ledger) return noState(terminal);
  const before = (0, import_free_slots.heldSlots)(ledger);
  (0, import_free_slots.freeDead)(ledger);
  const alive = (0, import_free_slots.heldSlots)(ledger);
  const answer = options.force ? "yes" : alive.length === 0 ? "no" : await askToFree(terminal, alive);
  if (answer === "yes") {
    (0, import_free_slots.freeAll)(ledger);
    (0, import_find_forgotten.forgetFolder)(location);
  }
  const held = (0, import_free_slots.heldSlots)(ledger);
  const isHeld = (one) => held.some(({ slot }) => slot === one.slot);
  const freed = before.filter((one) => !isHeld(one));
  const exitCode = answer === "interrupted" ? import_verb.INTERRUPTED : 0;
  return { ok: true, text: describe(freed, held, terminal.now()), data: { freed, held }, exitCode };
}
function uncountable({ paths }, what) {
  const fix = "Mend that, or start over as if no agent were at work: skyfom reset --force";
  return { ok: false, problems: [{ where: paths.dir, what, fix }] };
}
function noState({ cwd, env }) {
  const { isInGit } = (0, import_locate_client_state.locateClientState)(env.CLAUDE_PROJECT_DIR || cwd, env);
  const text = "No slot is taken: Skyfom has no state here yet.";
  if (isInGit) return { ok: true, text, data: { freed: [], held: [] } };
  const what = "this is not a repository, and Skyfom has no state here";
  return { ok: false, problems: [{ where: cwd, what, fix: "Change into your project." }] };
}
async function beginAnew(terminal, location, isForced) {
  const { paths } = location;
  const what = `${paths.dir} is gone, so nobody can tell who is at work`;
  const answer = isForced ? "yes" : await terminal.confirm(`${what}. Start over as if no agent were?`);
  const exitCode = answer === "interrupted" ? import_verb.INTERRUPTED : 0;
  if (answer === "yes") {
    (0, import_find_forgotten.forgetFolder)(location);
    (0, import_show_files.removeLinks)(paths);
  }
  const text = answer === "yes" ? "No slot is taken." : `${what}. To start over anyway: skyfom reset --force`;
  return { ok: true, text, data: { freed: [], held: [] }, exitCode };
}
function askToFree(terminal, alive) {
  const list = alive.map((one) => line(one, terminal.now())).join("\n");
  return terminal.confirm(
    `These agents may be at work; freeing their slots lets as many more start:
${list}
Free them?`
  );
}
function describe(freed, held, now) {
  const lines = [
    ...freed.length === 0 ? [] : ["Freed:", ...freed.map((one) => line(one, now))],
    ...held.length === 0 ? [] : ["Still held:", ...held.map((one) => line(one, now))]
  ];
  if (lines.length === 0) return "No slot is taken.";
  if (held.length > 0) lines.push("To free these too, although their agents may be at work: skyfom reset --force");
  return lines.join("\n");
}
function line({ slot, description, taskId, since, state, pid }, now) {
  const task = taskId && !description.includes(taskId) ? ` (${taskId})` : "";
  const age = since === void 0 ? "" : `, since ${(0, import_explain_denial.elapsed)(now.getTime() - Date.parse(since))}`;
  return `  ${slot}. ${(0, import_printable.toLine)(`${description}${task}`)}${age}: ${STATES[state]}${pid === void 0 ? "" : ` (pid ${pid})`}`;
}
var import_explain_denial, import_printable, import_locate_client_state, import_show_files, import_state_paths, import_find_forgotten, import_restore_forgotten, import_open_ledger, import_owner_of_process, import_free_slots, import_verb, reset, STATES;
var init_reset = __esm({
  "orchestrator/verbs/reset.ts"() {
    "use strict";
    import_explain_denial = __toESM(require_explain_denial(), 1);
    import_printable = __toESM(require_printable(), 1);
    import_locate_client_state = __toESM(require_locate_client_state(), 1);
    import_show_files = __toESM(require_show_files(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_find_forgotten = __toESM(require_find_forgotten(), 1);
    import_restore_forgotten = __toESM(require_restore_forgotten(), 1);
    import_open_ledger = __toESM(require_open_ledger(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    import_free_slots = __toESM(require_free_slots(), 1);
    import_verb = __toESM(require_verb(), 1);
    reset = (program, bind) => {
      const command = program.command("reset").description("show who holds the slots, free dead ones, and ask before freeing any that may be alive").option("--force", "also free the slots of agents that may be at work");
      bind(command, runReset);
    };
    STATES = {
      alive: "its client process is alive",
      gone: "its client process is gone",
      unknown: "its client process cannot be checked from here",
      unreadable: "its record cannot be read"
    };
  }
});

// part:verbs/reset
var reset_exports2 = {};
__export(reset_exports2, {
  load: () => load
});
module.exports = __toCommonJS(reset_exports2);
var modules = { "orchestrator/verbs/reset.ts": () => (init_reset(), __toCommonJS(reset_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
