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

// elsewhere:orchestrator/core/view/past/render-brief.ts
var require_render_brief = __commonJS({
  "elsewhere:orchestrator/core/view/past/render-brief.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/past/render-brief.ts");
    var names = { get renderBrief() {
      return module_().renderBrief;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/past/render-needs.ts
var require_render_needs = __commonJS({
  "elsewhere:orchestrator/core/view/past/render-needs.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/past/render-needs.ts");
    var names = {
      get counts() {
        return module_().counts;
      },
      get renderNeeds() {
        return module_().renderNeeds;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/render-status.ts
var require_render_status = __commonJS({
  "elsewhere:orchestrator/core/view/render-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/render-status.ts");
    var names = { get renderStatus() {
      return module_().renderStatus;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/command-prefix.ts
var require_command_prefix = __commonJS({
  "elsewhere:orchestrator/io/command-prefix.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/command-prefix.ts");
    var names = { get commandPrefix() {
      return module_().commandPrefix;
    } };
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

// elsewhere:orchestrator/io/view/read-status.ts
var require_read_status = __commonJS({
  "elsewhere:orchestrator/io/view/read-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/read-status.ts");
    var names = { get readStatus() {
      return module_().readStatus;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/where-skyfom-is.ts
var require_where_skyfom_is = __commonJS({
  "elsewhere:orchestrator/io/view/where-skyfom-is.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/where-skyfom-is.ts");
    var names = { get whereSkyfomIs() {
      return module_().whereSkyfomIs;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/status.ts
var status_exports = {};
__export(status_exports, {
  status: () => status
});
async function runStatus(terminal, { all, paths, brief }) {
  const {
    paths: state,
    isInGit,
    root
  } = (0, import_locate_client_state.locateClientState)(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, terminal.env);
  const elsewhere = (0, import_state_paths.whyElsewhere)(state);
  if (elsewhere) return { ok: false, problems: [elsewhere] };
  const found = await (0, import_read_status.readStatus)(terminal.cwd, terminal.env, terminal.now);
  if (!isInGit && found.stateDir === null && found.tasks === null) return { ok: false, problems: found.problems };
  if (brief) {
    const text = (0, import_render_brief.renderBrief)(found, (0, import_command_prefix.commandPrefix)(root)).join("\n");
    return { ok: true, text, data: { text, waiting: (0, import_render_needs.counts)(found.needs) } };
  }
  const usual = (0, import_look_of_output.lookOfOutput)(terminal.env);
  const look = {
    ...usual,
    rowsOfList: all ? Number.POSITIVE_INFINITY : usual.rowsOfList,
    paths: paths ? "whole" : "short",
    program: (0, import_where_skyfom_is.whereSkyfomIs)(terminal.cwd, terminal.env)
  };
  return { ok: true, text: (0, import_render_status.renderStatus)(found, look), isPainted: true, data: found };
}
var import_render_brief, import_render_needs, import_render_status, import_command_prefix, import_state_paths, import_locate_client_state, import_look_of_output, import_read_status, import_where_skyfom_is, LEGEND, status;
var init_status = __esm({
  "orchestrator/verbs/status.ts"() {
    "use strict";
    import_render_brief = __toESM(require_render_brief(), 1);
    import_render_needs = __toESM(require_render_needs(), 1);
    import_render_status = __toESM(require_render_status(), 1);
    import_command_prefix = __toESM(require_command_prefix(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_locate_client_state = __toESM(require_locate_client_state(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    import_read_status = __toESM(require_read_status(), 1);
    import_where_skyfom_is = __toESM(require_where_skyfom_is(), 1);
    LEGEND = `
AGE is the time since the agent took its slot or began to wait, ACTIVE the time
since its transcript last grew, and TOKENS counts all its requests, cache reads
included. A ready task that does not start is "held back", with the reason. A
task that waits for another is "blocked". "Needs you" lists what waits for your
decision, from any run, with the commands that settle it. This changes nothing.`;
    status = (program, bind) => {
      const command = program.command("status").option("--all", "show long lists in full").option("--paths", "show the full paths of transcripts and outputs").option("--brief", "only the outcome of the last run and how much waits for you; nothing if there is neither").addHelpText("after", LEGEND);
      bind(command, runStatus);
    };
  }
});

// part:verbs/status
var status_exports2 = {};
__export(status_exports2, {
  load: () => load
});
module.exports = __toCommonJS(status_exports2);
var modules = { "orchestrator/verbs/status.ts": () => (init_status(), __toCommonJS(status_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
