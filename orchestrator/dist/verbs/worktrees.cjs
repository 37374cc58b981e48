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

// elsewhere:orchestrator/core/view/render-worktrees.ts
var require_render_worktrees = __commonJS({
  "elsewhere:orchestrator/core/view/render-worktrees.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/render-worktrees.ts");
    var names = { get renderWorktrees() {
      return module_().renderWorktrees;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/worktrees/plan-removal.ts
var require_plan_removal = __commonJS({
  "elsewhere:orchestrator/core/worktrees/plan-removal.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/worktrees.cjs", "orchestrator/core/worktrees/plan-removal.ts");
    var names = { get planRemoval() {
      return module_().planRemoval;
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

// elsewhere:orchestrator/io/ledger/files/read-agents.ts
var require_read_agents = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/read-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/ledger.cjs", "orchestrator/io/ledger/files/read-agents.ts");
    var names = { get readAgents() {
      return module_().readAgents;
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

// elsewhere:orchestrator/io/view/why-no-project.ts
var require_why_no_project = __commonJS({
  "elsewhere:orchestrator/io/view/why-no-project.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/why-no-project.ts");
    var names = { get whyNoProject() {
      return module_().whyNoProject;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/find-worktrees.ts
var require_find_worktrees = __commonJS({
  "elsewhere:orchestrator/io/worktrees/find-worktrees.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/worktrees.cjs", "orchestrator/io/worktrees/find-worktrees.ts");
    var names = { get findWorktrees() {
      return module_().findWorktrees;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/place-of.ts
var require_place_of = __commonJS({
  "elsewhere:orchestrator/io/worktrees/place-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/worktrees.cjs", "orchestrator/io/worktrees/place-of.ts");
    var names = { get checkoutOf() {
      return module_().checkoutOf;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/read-space.ts
var require_read_space = __commonJS({
  "elsewhere:orchestrator/io/worktrees/read-space.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/worktrees.cjs", "orchestrator/io/worktrees/read-space.ts");
    var names = {
      get limitOfSpace() {
        return module_().limitOfSpace;
      },
      get measureSometimes() {
        return module_().measureSometimes;
      },
      get measureSpace() {
        return module_().measureSpace;
      },
      get readSpace() {
        return module_().readSpace;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/read-worktrees.ts
var require_read_worktrees = __commonJS({
  "elsewhere:orchestrator/io/worktrees/read-worktrees.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/worktrees.cjs", "orchestrator/io/worktrees/read-worktrees.ts");
    var names = {
      get countOwnCommits() {
        return module_().countOwnCommits;
      },
      get headOf() {
        return module_().headOf;
      },
      get readWorktree() {
        return module_().readWorktree;
      },
      get readWorktrees() {
        return module_().readWorktrees;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/worktrees/remove-worktree.ts
var require_remove_worktree = __commonJS({
  "elsewhere:orchestrator/io/worktrees/remove-worktree.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/worktrees.cjs", "orchestrator/io/worktrees/remove-worktree.ts");
    var names = { get removeWorktree() {
      return module_().removeWorktree;
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

// orchestrator/verbs/worktrees.ts
var worktrees_exports = {};
__export(worktrees_exports, {
  worktrees: () => worktrees
});
function listWorktrees(terminal) {
  const { env } = terminal;
  const noProject = (0, import_why_no_project.whyNoProject)((0, import_locate_state.locateState)(env.CLAUDE_PROJECT_DIR || terminal.cwd), env);
  if (noProject) return { ok: false, problems: [noProject] };
  const place = open(terminal);
  const found = place ? (0, import_read_worktrees.readWorktrees)(place.commonDir, place.agents) : [];
  const { width } = (0, import_look_of_output.lookOfOutput)(env);
  return {
    ok: true,
    text: (0, import_render_worktrees.renderWorktrees)(found, width, terminal.now(), place?.limit).join("\n"),
    data: { worktrees: found }
  };
}
async function removeOne(terminal, id) {
  const place = open(terminal);
  const found = place && (0, import_find_worktrees.findWorktrees)(place.commonDir).find((one) => one.id === id);
  if (!found) return problem(id, "no agent has a worktree of this name", "`skyfom worktrees` lists them.");
  const worktree = (0, import_read_worktrees.readWorktree)(found, place.agents);
  const removal = (0, import_plan_removal.planRemoval)(worktree);
  if (removal.kind === "refused") return { ok: false, problems: [removal.problem] };
  const { cost } = removal;
  if (cost !== void 0 && !terminal.isInteractive) return problem(id, cost.replace(/\.$/, ""), ASK);
  const answer = cost === void 0 ? "yes" : await terminal.confirm(`${id}: ${cost} Remove it?`);
  if (answer !== "yes") {
    const exitCode = answer === "interrupted" ? import_verb.INTERRUPTED : 0;
    return { ok: true, text: `${id} stays.`, data: { removed: false }, exitCode };
  }
  const failed = (0, import_remove_worktree.removeWorktree)(place.commonDir, worktree, removal);
  return failed ? { ok: false, problems: [failed] } : { ok: true, text: `${id} is gone.`, data: { removed: true } };
}
function open({ cwd, env }) {
  const folder = env.CLAUDE_PROJECT_DIR || cwd;
  const checkout = (0, import_place_of.checkoutOf)(folder);
  const { paths, root } = (0, import_locate_state.locateState)(folder);
  (0, import_state_paths.refuseState)(paths);
  const read = (0, import_read_settings.readSettings)(root);
  const limit = read.ok ? (0, import_read_space.limitOfSpace)(read.settings) : void 0;
  return checkout && { commonDir: checkout.commonDir, agents: (0, import_read_agents.readAgents)(paths), limit };
}
function problem(where, what, fix) {
  return { ok: false, problems: [{ where, what, fix }] };
}
var import_render_worktrees, import_plan_removal, import_locate_state, import_read_agents, import_state_paths, import_read_settings, import_look_of_output, import_why_no_project, import_find_worktrees, import_place_of, import_read_space, import_read_worktrees, import_remove_worktree, import_verb, HELP, worktrees, ASK;
var init_worktrees = __esm({
  "orchestrator/verbs/worktrees.ts"() {
    "use strict";
    import_render_worktrees = __toESM(require_render_worktrees(), 1);
    import_plan_removal = __toESM(require_plan_removal(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_read_agents = __toESM(require_read_agents(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_read_settings = __toESM(require_read_settings(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    import_why_no_project = __toESM(require_why_no_project(), 1);
    import_find_worktrees = __toESM(require_find_worktrees(), 1);
    import_place_of = __toESM(require_place_of(), 1);
    import_read_space = __toESM(require_read_space(), 1);
    import_read_worktrees = __toESM(require_read_worktrees(), 1);
    import_remove_worktree = __toESM(require_remove_worktree(), 1);
    import_verb = __toESM(require_verb(), 1);
    HELP = `
Claude Code makes a worktree for an agent if the call asks for it, and leaves it
if it holds changes. A commit exists elsewhere if another branch or tag, local
or remote, has it.`;
    worktrees = (program, bind) => {
      const command = program.command("worktrees").addHelpText("after", HELP);
      bind(command, listWorktrees);
      const remove = command.command("remove <worktree>").description("remove one; asks first if something exists only there");
      bind(remove, removeOne);
    };
    ASK = "Run this at a terminal: it asks you first.";
  }
});

// part:verbs/worktrees
var worktrees_exports2 = {};
__export(worktrees_exports2, {
  load: () => load
});
module.exports = __toCommonJS(worktrees_exports2);
var modules = { "orchestrator/verbs/worktrees.ts": () => (init_worktrees(), __toCommonJS(worktrees_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
