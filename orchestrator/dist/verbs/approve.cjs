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

// elsewhere:orchestrator/core/settings/asked-commands.ts
var require_asked_commands = __commonJS({
  "elsewhere:orchestrator/core/settings/asked-commands.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/settings.cjs", "orchestrator/core/settings/asked-commands.ts");
    var names = {
      get askedCheck() {
        return module_().askedCheck;
      },
      get askedCommands() {
        return module_().askedCommands;
      },
      get askedForward() {
        return module_().askedForward;
      },
      get askedRemake() {
        return module_().askedRemake;
      },
      get askedSetUp() {
        return module_().askedSetUp;
      }
    };
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

// elsewhere:orchestrator/io/settings/approvals.ts
var require_approvals = __commonJS({
  "elsewhere:orchestrator/io/settings/approvals.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/settings.cjs", "orchestrator/io/settings/approvals.ts");
    var names = {
      get isApproved() {
        return module_().isApproved;
      },
      get keepApproval() {
        return module_().keepApproval;
      },
      get withdraw() {
        return module_().withdraw;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/is-home-moved.ts
var require_is_home_moved = __commonJS({
  "elsewhere:orchestrator/io/settings/is-home-moved.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/settings.cjs", "orchestrator/io/settings/is-home-moved.ts");
    var names = {
      get isConfigDirMoved() {
        return module_().isConfigDirMoved;
      },
      get isHomeMoved() {
        return module_().isHomeMoved;
      },
      get whatMovesConfigDir() {
        return module_().whatMovesConfigDir;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/read-settings.ts
var require_read_settings = __commonJS({
  "elsewhere:orchestrator/io/settings/read-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/settings.cjs", "orchestrator/io/settings/read-settings.ts");
    var names = { get readSettings() {
      return module_().readSettings;
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

// orchestrator/verbs/approve.ts
var approve_exports = {};
__export(approve_exports, {
  approve: () => approve
});
async function approveAll(terminal, options) {
  const { root } = (0, import_locate_state.locateState)(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd);
  const read = (0, import_read_settings.readSettings)(root);
  if (!read.ok) return { ok: false, problems: read.problems };
  if ((0, import_is_home_moved.isHomeMoved)(root, process.env)) return { ok: false, problems: [HOME_IS_THEIRS] };
  const asked = (0, import_asked_commands.askedCommands)(read.settings);
  if (options.withdraw) return withdrawAll(root, asked);
  const lines = [];
  for (const one of asked) {
    const isNew = !(0, import_approvals.isApproved)(root, one);
    if (isNew && !terminal.isInteractive) return { ok: false, problems: [askAtTerminal(one)] };
    const answer = isNew ? await terminal.confirm(`${one.when}

${showExactly(one.text)}

Approve it?`) : "yes";
    if (answer === "interrupted") return { ok: true, text: "", data: { approved: [] }, exitCode: import_verb.INTERRUPTED };
    if (answer === "yes" && isNew) (0, import_approvals.keepApproval)(root, one);
    lines.push(`${answer === "yes" ? "approved" : "not approved"}: ${showExactly(one.text)}`);
  }
  const approved = asked.filter((one) => (0, import_approvals.isApproved)(root, one)).map(({ text }) => text);
  return { ok: true, text: lines.join("\n") || "Nothing in the settings needs your approval.", data: { approved } };
}
function withdrawAll(root, asked) {
  for (const one of asked) (0, import_approvals.withdraw)(root, one);
  return { ok: true, text: "Nothing that the settings name is run.", data: { approved: [] } };
}
function askAtTerminal({ text }) {
  const fix = "Run `skyfom approve` at a terminal: it asks you first.";
  return { where: ".claude/skyfom.json", what: `this is not approved: ${showExactly(text)}`, fix };
}
function showExactly(text) {
  return (0, import_printable.toLine)(text) === text ? text : (0, import_printable.toJson)(text);
}
var import_printable, import_asked_commands, import_locate_state, import_approvals, import_is_home_moved, import_read_settings, import_verb, HELP, approve, HOME_IS_THEIRS;
var init_approve = __esm({
  "orchestrator/verbs/approve.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_asked_commands = __toESM(require_asked_commands(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_approvals = __toESM(require_approvals(), 1);
    import_is_home_moved = __toESM(require_is_home_moved(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    import_verb = __toESM(require_verb(), 1);
    HELP = `
Settings come with a repository, so nothing that they name is run before a
person has read it. Another text is asked for anew. What is approved is kept in
your home, for this folder and this machine.`;
    approve = (program, bind) => {
      const command = program.command("approve").option("--withdraw", "take back what was approved").addHelpText("after", HELP);
      bind(command, approveAll);
    };
    HOME_IS_THEIRS = {
      where: ".claude",
      what: "the settings of this repository set HOME, where what you approve is kept",
      fix: "Remove that from .claude/settings.json and .claude/settings.local.json."
    };
  }
});

// part:verbs/approve
var approve_exports2 = {};
__export(approve_exports2, {
  load: () => load
});
module.exports = __toCommonJS(approve_exports2);
var modules = { "orchestrator/verbs/approve.ts": () => (init_approve(), __toCommonJS(approve_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
