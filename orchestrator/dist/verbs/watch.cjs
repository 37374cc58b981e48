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

// elsewhere:orchestrator/io/notices/read-notify-settings.ts
var require_read_notify_settings = __commonJS({
  "elsewhere:orchestrator/io/notices/read-notify-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/notices.cjs", "orchestrator/io/notices/read-notify-settings.ts");
    var names = { get readNotifySettings() {
      return module_().readNotifySettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/watch-status.ts
var require_watch_status = __commonJS({
  "elsewhere:orchestrator/io/view/watch-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/watch-status.ts");
    var names = {
      get canWatch() {
        return module_().canWatch;
      },
      get watchStatus() {
        return module_().watchStatus;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/watch.ts
var watch_exports = {};
__export(watch_exports, {
  watch: () => watch
});
async function runWatch({ cwd, env, now }) {
  if (!(0, import_watch_status.canWatch)(env)) {
    const what = "it needs a terminal";
    return { ok: false, problems: [{ where: "skyfom watch", what, fix: "For one look, use `skyfom status`." }] };
  }
  const notify = (0, import_read_notify_settings.readNotifySettings)(env.CLAUDE_PROJECT_DIR || cwd, env);
  if (!notify.ok) return { ok: false, problems: notify.problems };
  const end = await (0, import_watch_status.watchStatus)(cwd, env, now, notify.settings);
  const exitCode = end === "key" ? 0 : 128 + import_node_os.constants.signals[end];
  return { ok: true, text: "", data: { endedBy: end }, exitCode };
}
var import_node_os, import_read_notify_settings, import_watch_status, HELP, watch;
var init_watch = __esm({
  "orchestrator/verbs/watch.ts"() {
    "use strict";
    import_node_os = require("node:os");
    import_read_notify_settings = __toESM(require_read_notify_settings(), 1);
    import_watch_status = __toESM(require_watch_status(), 1);
    HELP = `
Shows what \`skyfom status\` shows, and every change as it happens. q or Ctrl-C
quits and restores the terminal. While it runs, it tells you what your own
~/.claude/skyfom-notify.json asks for: that a run is finished, that something
needs you, that an agent asks your permission or is silent for long. Without
that file it tells nothing.`;
    watch = (program, bind) => {
      const command = program.command("watch").addHelpText("after", HELP);
      bind(command, runWatch);
    };
  }
});

// part:verbs/watch
var watch_exports2 = {};
__export(watch_exports2, {
  load: () => load
});
module.exports = __toCommonJS(watch_exports2);
var modules = { "orchestrator/verbs/watch.ts": () => (init_watch(), __toCommonJS(watch_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
