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

// elsewhere:orchestrator/core/max-concurrent-agents.ts
var require_max_concurrent_agents = __commonJS({
  "elsewhere:orchestrator/core/max-concurrent-agents.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/max-concurrent-agents.ts");
    var names = { get MAX_CONCURRENT_AGENTS() {
      return module_().MAX_CONCURRENT_AGENTS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/status-line.ts
var require_status_line = __commonJS({
  "elsewhere:orchestrator/io/view/status-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/status-line.ts");
    var names = { get statusLine() {
      return module_().statusLine;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/statusline.ts
var statusline_exports = {};
__export(statusline_exports, {
  statusline: () => statusline
});
async function printLine({ cwd, env }, { join }) {
  const text = await (0, import_status_line.statusLine)(typeof join === "string" ? join : void 0, cwd, env);
  return { ok: true, text, isPainted: true, data: { text } };
}
var import_max_concurrent_agents, import_status_line, HELP, statusline;
var init_statusline = __esm({
  "orchestrator/verbs/statusline.ts"() {
    "use strict";
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_status_line = __toESM(require_status_line(), 1);
    HELP = `
Prints for example "skyfom 5/${import_max_concurrent_agents.MAX_CONCURRENT_AGENTS} \xB7 12 done \xB7 3 waiting": slots taken, tasks that
the run has closed, starts that wait for a slot. It prints nothing if nobody is
at work and no run is open. Claude Code runs it if a settings file says

  "statusLine": { "type": "command", "command": "node \\"DIR/.claude/orchestrator/dist/statusline.cjs\\" --join 'YOUR OWN'" }

and names the project on stdin. \`skyfom install\` offers to write that, with the
command of your own settings. Without input on stdin the project is the one
around the current folder.`;
    statusline = (program, bind) => {
      const command = program.command("statusline").option("--join [command]", "print the output of your own status line first, then ours").addHelpText("after", HELP);
      bind(command, printLine);
    };
  }
});

// part:verbs/statusline
var statusline_exports2 = {};
__export(statusline_exports2, {
  load: () => load
});
module.exports = __toCommonJS(statusline_exports2);
var modules = { "orchestrator/verbs/statusline.ts": () => (init_statusline(), __toCommonJS(statusline_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
