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

// elsewhere:orchestrator/core/view/render-worktrees.ts
var require_render_worktrees = __commonJS({
  "elsewhere:orchestrator/core/view/render-worktrees.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/view.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/view/render-worktrees.ts", ["renderWorktrees"]);
  }
});

// elsewhere:orchestrator/core/worktrees/plan-removal.ts
var require_plan_removal = __commonJS({
  "elsewhere:orchestrator/core/worktrees/plan-removal.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core/worktrees.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/worktrees/plan-removal.ts", ["planRemoval"]);
  }
});

// elsewhere:orchestrator/io/ledger/files/locate-state.ts
var require_locate_state = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/locate-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/locate-state.ts", ["locateState", "stateWithoutGit"]);
  }
});

// elsewhere:orchestrator/io/ledger/files/read-agents.ts
var require_read_agents = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/read-agents.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/read-agents.ts", ["readAgents"]);
  }
});

// elsewhere:orchestrator/io/ledger/files/state-paths.ts
var require_state_paths = __commonJS({
  "elsewhere:orchestrator/io/ledger/files/state-paths.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/ledger/files/state-paths.ts", ["createState", "hasState", "howToRecover", "ignoreFolder", "isFolder", "isLost", "isOwnLink", "linkText", "refuseState", "statePaths", "whyElsewhere", "whyLost"]);
  }
});

// elsewhere:orchestrator/io/view/look-of-output.ts
var require_look_of_output = __commonJS({
  "elsewhere:orchestrator/io/view/look-of-output.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/view.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/view/look-of-output.ts", ["lookOfOutput", "lookOfStream"]);
  }
});

// elsewhere:orchestrator/io/worktrees/find-worktrees.ts
var require_find_worktrees = __commonJS({
  "elsewhere:orchestrator/io/worktrees/find-worktrees.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/worktrees.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/worktrees/find-worktrees.ts", ["findWorktrees"]);
  }
});

// elsewhere:orchestrator/io/worktrees/place-of.ts
var require_place_of = __commonJS({
  "elsewhere:orchestrator/io/worktrees/place-of.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/worktrees.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/worktrees/place-of.ts", ["checkoutOf"]);
  }
});

// elsewhere:orchestrator/io/worktrees/read-worktrees.ts
var require_read_worktrees = __commonJS({
  "elsewhere:orchestrator/io/worktrees/read-worktrees.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/worktrees.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/worktrees/read-worktrees.ts", ["readWorktree", "readWorktrees"]);
  }
});

// elsewhere:orchestrator/io/worktrees/remove-worktree.ts
var require_remove_worktree = __commonJS({
  "elsewhere:orchestrator/io/worktrees/remove-worktree.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io/worktrees.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/worktrees/remove-worktree.ts", ["removeWorktree"]);
  }
});

// elsewhere:orchestrator/verbs/verb.ts
var require_verb = __commonJS({
  "elsewhere:orchestrator/verbs/verb.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "verb.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/verbs/verb.ts", ["INTERRUPTED"]);
  }
});

// orchestrator/verbs/worktrees.ts
var worktrees_exports = {};
__export(worktrees_exports, {
  worktrees: () => worktrees
});
function listWorktrees(terminal) {
  const place = open(terminal);
  const found = place ? (0, import_read_worktrees.readWorktrees)(place.commonDir, place.agents) : [];
  const { width } = (0, import_look_of_output.lookOfOutput)(terminal.env);
  return {
    ok: true,
    text: (0, import_render_worktrees.renderWorktrees)(found, width, terminal.now()).join("\n"),
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
  const { paths } = (0, import_locate_state.locateState)(folder);
  (0, import_state_paths.refuseState)(paths);
  return checkout && { commonDir: checkout.commonDir, agents: (0, import_read_agents.readAgents)(paths) };
}
function problem(where, what, fix) {
  return { ok: false, problems: [{ where, what, fix }] };
}
var import_render_worktrees, import_plan_removal, import_locate_state, import_read_agents, import_state_paths, import_look_of_output, import_find_worktrees, import_place_of, import_read_worktrees, import_remove_worktree, import_verb, HELP, worktrees, ASK;
var init_worktrees = __esm({
  "orchestrator/verbs/worktrees.ts"() {
    "use strict";
    import_render_worktrees = __toESM(require_render_worktrees(), 1);
    import_plan_removal = __toESM(require_plan_removal(), 1);
    import_locate_state = __toESM(require_locate_state(), 1);
    import_read_agents = __toESM(require_read_agents(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    import_find_worktrees = __toESM(require_find_worktrees(), 1);
    import_place_of = __toESM(require_place_of(), 1);
    import_read_worktrees = __toESM(require_read_worktrees(), 1);
    import_remove_worktree = __toESM(require_remove_worktree(), 1);
    import_verb = __toESM(require_verb(), 1);
    HELP = `
Claude Code makes a worktree for an agent if the call asks for it, and leaves it if it holds changes. A commit exists elsewhere if
another branch or tag, local or remote, has it.`;
    worktrees = (program, bind) => {
      const command = program.command("worktrees").description("list the worktrees of agents, and what exists only there").addHelpText("after", HELP);
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
