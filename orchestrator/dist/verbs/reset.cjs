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

// elsewhere:orchestrator/core/text/elapsed.ts
var require_elapsed = __commonJS({
  "elsewhere:orchestrator/core/text/elapsed.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/elapsed.ts");
    var names = { get elapsed() {
      return module_().elapsed;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/show-files.ts
var require_show_files = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/show-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/files/show-files.ts");
    var names = {
      get areFilesShown() {
        return module_().areFilesShown;
      },
      get removeLinks() {
        return module_().removeLinks;
      },
      get showFiles() {
        return module_().showFiles;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/files/state-paths.ts");
    var names = {
      get createState() {
        return module_().createState;
      },
      get hasState() {
        return module_().hasState;
      },
      get howToRecover() {
        return module_().howToRecover;
      },
      get ignoreFolder() {
        return module_().ignoreFolder;
      },
      get isFolder() {
        return module_().isFolder;
      },
      get isLost() {
        return module_().isLost;
      },
      get isOwnLink() {
        return module_().isOwnLink;
      },
      get linkText() {
        return module_().linkText;
      },
      get refuseState() {
        return module_().refuseState;
      },
      get statePaths() {
        return module_().statePaths;
      },
      get whyElsewhere() {
        return module_().whyElsewhere;
      },
      get whyLost() {
        return module_().whyLost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/locate-client-state.ts
var require_locate_client_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/locate-client-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/locate-client-state.ts");
    var names = {
      get isReplaced() {
        return module_().isReplaced;
      },
      get locateClientState() {
        return module_().locateClientState;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/memory/find-forgotten.ts
var require_find_forgotten = __commonJS({
  "elsewhere:orchestrator/io/ledger/memory/find-forgotten.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger/memory.cjs", "orchestrator/io/ledger/memory/find-forgotten.ts");
    var names = {
      get findForgotten() {
        return module_().findForgotten;
      },
      get forgetFolder() {
        return module_().forgetFolder;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/memory/restore-forgotten.ts
var require_restore_forgotten = __commonJS({
  "elsewhere:orchestrator/io/ledger/memory/restore-forgotten.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger/memory.cjs", "orchestrator/io/ledger/memory/restore-forgotten.ts");
    var names = {
      get hasForgotten() {
        return module_().hasForgotten;
      },
      get restoreForgotten() {
        return module_().restoreForgotten;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/open-ledger.ts
var require_open_ledger = __commonJS({
  "elsewhere:orchestrator/io/ledger/open-ledger.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/open-ledger.ts");
    var names = { get openLedger() {
      return module_().openLedger;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/owner-of-process.ts
var require_owner_of_process = __commonJS({
  "elsewhere:orchestrator/io/ledger/owner-of-process.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/owner-of-process.ts");
    var names = {
      get clientPid() {
        return module_().clientPid;
      },
      get isOwnerGone() {
        return module_().isOwnerGone;
      },
      get ownerOfProcess() {
        return module_().ownerOfProcess;
      },
      get thisProcess() {
        return module_().thisProcess;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/ledger/settle/free-slots.ts
var require_free_slots = __commonJS({
  "elsewhere:orchestrator/io/ledger/settle/free-slots.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger/settle.cjs", "orchestrator/io/ledger/settle/free-slots.ts");
    var names = {
      get freeAll() {
        return module_().freeAll;
      },
      get freeDead() {
        return module_().freeDead;
      },
      get heldSlots() {
        return module_().heldSlots;
      }
    };
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
  const age = since === void 0 ? "" : `, since ${(0, import_elapsed.elapsed)(now.getTime() - Date.parse(since))}`;
  return `  ${slot}. ${(0, import_printable.toLine)(`${description}${task}`)}${age}: ${STATES[state]}${pid === void 0 ? "" : ` (pid ${pid})`}`;
}
var import_printable, import_elapsed, import_show_files, import_state_paths, import_locate_client_state, import_find_forgotten, import_restore_forgotten, import_open_ledger, import_owner_of_process, import_free_slots, import_verb, reset, STATES;
var init_reset = __esm({
  "orchestrator/verbs/reset.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_elapsed = __toESM(require_elapsed(), 1);
    import_show_files = __toESM(require_show_files(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_locate_client_state = __toESM(require_locate_client_state(), 1);
    import_find_forgotten = __toESM(require_find_forgotten(), 1);
    import_restore_forgotten = __toESM(require_restore_forgotten(), 1);
    import_open_ledger = __toESM(require_open_ledger(), 1);
    import_owner_of_process = __toESM(require_owner_of_process(), 1);
    import_free_slots = __toESM(require_free_slots(), 1);
    import_verb = __toESM(require_verb(), 1);
    reset = (program, bind) => {
      const command = program.command("reset").option("--force", "also free the slots of agents that may be at work");
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
