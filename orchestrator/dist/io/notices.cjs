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

// elsewhere:orchestrator/core/notices/find-notices.ts
var require_find_notices = __commonJS({
  "elsewhere:orchestrator/core/notices/find-notices.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/notices.cjs", "orchestrator/core/notices/find-notices.ts");
    var names = { get findNotices() {
      return module_().findNotices;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/notices/notice.ts
var require_notice = __commonJS({
  "elsewhere:orchestrator/core/notices/notice.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/notices.cjs", "orchestrator/core/notices/notice.ts");
    var names = {
      get noticeBody() {
        return module_().noticeBody;
      },
      get noticeLine() {
        return module_().noticeLine;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/notices/post-notice.ts
async function postNotice(address, body) {
  try {
    const { ok, status } = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", "user-agent": "skyfom" },
      body: JSON.stringify(body),
      redirect: "error",
      signal: AbortSignal.timeout(PATIENCE_MS)
    });
    return ok ? void 0 : `the webhook answered ${status}`;
  } catch (error) {
    return error.name === "TimeoutError" ? "the webhook did not answer in time" : "the webhook cannot be reached";
  }
}
var PATIENCE_MS;
var init_post_notice = __esm({
  "orchestrator/io/notices/post-notice.ts"() {
    "use strict";
    PATIENCE_MS = 1e4;
  }
});

// built-in:node:child_process
var execFile;
var init_node_child_process = __esm({
  "built-in:node:child_process"() {
    execFile = (...args) => require("node:child_process").execFile(...args);
  }
});

// elsewhere:orchestrator/io/program-on-path.ts
var require_program_on_path = __commonJS({
  "elsewhere:orchestrator/io/program-on-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/program-on-path.ts");
    var names = {
      get foldersOnPath() {
        return module_().foldersOnPath;
      },
      get programOnPath() {
        return module_().programOnPath;
      },
      get withPlainPath() {
        return module_().withPlainPath;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/notices/show-on-desktop.ts
function showOnDesktop(line, platform = process.platform) {
  const command = commandFor(line, platform);
  if (command === void 0) return Promise.resolve("no program of this system shows notifications");
  const [program, ...args] = command;
  return new Promise((resolve2) => {
    const options = { cwd: (0, import_node_os.homedir)(), env: (0, import_program_on_path.withPlainPath)(process.env), timeout: PATIENCE_MS2 };
    execFile(
      (0, import_program_on_path.programOnPath)(program),
      args,
      options,
      (error) => resolve2(error === null ? void 0 : `${program} cannot show notifications`)
    );
  });
}
function commandFor(line, platform) {
  switch (platform) {
    case "darwin":
      return ["osascript", ...APPLE_SCRIPT.flatMap((text) => ["-e", text]), line, TITLE];
    case "linux":
    case "freebsd":
    case "openbsd":
      return ["notify-send", "--app-name", TITLE, "--", TITLE, line];
    default:
      return void 0;
  }
}
var import_node_os, import_program_on_path, PATIENCE_MS2, APPLE_SCRIPT, TITLE;
var init_show_on_desktop = __esm({
  "orchestrator/io/notices/show-on-desktop.ts"() {
    "use strict";
    init_node_child_process();
    import_node_os = require("node:os");
    import_program_on_path = __toESM(require_program_on_path(), 1);
    PATIENCE_MS2 = 1e4;
    APPLE_SCRIPT = ["on run argv", "display notification (item 1 of argv) with title (item 2 of argv)", "end run"];
    TITLE = "Skyfom";
  }
});

// orchestrator/io/notices/notifier.ts
var notifier_exports = {};
__export(notifier_exports, {
  Notifier: () => Notifier
});
var import_find_notices, import_notice, Notifier;
var init_notifier = __esm({
  "orchestrator/io/notices/notifier.ts"() {
    "use strict";
    import_find_notices = __toESM(require_find_notices(), 1);
    import_notice = __toESM(require_notice(), 1);
    init_post_notice();
    init_show_on_desktop();
    Notifier = class {
      constructor(settings, ring) {
        this.settings = settings;
        this.ring = ring;
      }
      settings;
      ring;
      /** Why the last notice could not be told, for whoever looks. */
      failure;
      before;
      told = /* @__PURE__ */ new Set();
      /** Compares a look with the one before, and tells what is new. Nothing waits for it. */
      look(status) {
        const { bell, desktop, webhook, stuckMinutes } = this.settings;
        if (!bell && !desktop && webhook === void 0) return;
        const { notices, told } = (0, import_find_notices.findNotices)(this.before, status, this.told, stuckMinutes);
        this.before = status;
        this.told = told;
        if (bell && notices.length > 0) this.ring();
        for (const notice of notices) void this.tell(notice, status.at);
      }
      async tell(notice, at) {
        const { desktop, webhook, titles } = this.settings;
        const failures = await Promise.all([
          desktop ? showOnDesktop((0, import_notice.noticeLine)(notice, titles)) : void 0,
          webhook === void 0 ? void 0 : postNotice(webhook, (0, import_notice.noticeBody)(notice, at, titles))
        ]);
        this.failure = failures.find((failure) => failure !== void 0);
      }
    };
  }
});

// elsewhere:orchestrator/core/notices/notify-settings.ts
var require_notify_settings = __commonJS({
  "elsewhere:orchestrator/core/notices/notify-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/notices.cjs", "orchestrator/core/notices/notify-settings.ts");
    var names = { get SILENT() {
      return module_().SILENT;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/notices/parse-notify-settings.ts
var require_parse_notify_settings = __commonJS({
  "elsewhere:orchestrator/core/notices/parse-notify-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/notices.cjs", "orchestrator/core/notices/parse-notify-settings.ts");
    var names = { get parseNotifySettings() {
      return module_().parseNotifySettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/read-within.ts
var require_read_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "plain-file.cjs", "orchestrator/io/plain-file/read-within.ts");
    var names = { get readWithin() {
      return module_().readWithin;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/settings/is-home-moved.ts
var require_is_home_moved = __commonJS({
  "elsewhere:orchestrator/io/settings/is-home-moved.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/is-home-moved.ts");
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

// elsewhere:orchestrator/io/settings/user-config-dir.ts
var require_user_config_dir = __commonJS({
  "elsewhere:orchestrator/io/settings/user-config-dir.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/io/settings/user-config-dir.ts");
    var names = { get userConfigDir() {
      return module_().userConfigDir;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/notices/read-notify-settings.ts
var read_notify_settings_exports = {};
__export(read_notify_settings_exports, {
  readNotifySettings: () => readNotifySettings
});
function readNotifySettings(folder, env) {
  if ((0, import_is_home_moved.isConfigDirMoved)(folder, env)) return { ok: true, settings: import_notify_settings.SILENT };
  const file = (0, import_node_path.join)((0, import_user_config_dir.userConfigDir)(env), NOTIFY_FILE);
  const read = (0, import_read_within.readWithin)(file, { root: (0, import_node_path.parse)((0, import_node_path.resolve)(file)).root, most: MOST_BYTES });
  if (read.kind === "absent") return { ok: true, settings: import_notify_settings.SILENT };
  if (read.kind === "refused") return { ok: false, problems: [read.problem] };
  return (0, import_parse_notify_settings.parseNotifySettings)(file, read.bytes.toString("utf8"));
}
var import_node_path, import_notify_settings, import_parse_notify_settings, import_read_within, import_is_home_moved, import_user_config_dir, NOTIFY_FILE, MOST_BYTES;
var init_read_notify_settings = __esm({
  "orchestrator/io/notices/read-notify-settings.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_notify_settings = __toESM(require_notify_settings(), 1);
    import_parse_notify_settings = __toESM(require_parse_notify_settings(), 1);
    import_read_within = __toESM(require_read_within(), 1);
    import_is_home_moved = __toESM(require_is_home_moved(), 1);
    import_user_config_dir = __toESM(require_user_config_dir(), 1);
    NOTIFY_FILE = "skyfom-notify.json";
    MOST_BYTES = 64 * 2 ** 10;
  }
});

// part:io/notices
var notices_exports = {};
__export(notices_exports, {
  load: () => load
});
module.exports = __toCommonJS(notices_exports);
var modules = {
  "orchestrator/io/notices/notifier.ts": () => (init_notifier(), __toCommonJS(notifier_exports)),
  "orchestrator/io/notices/read-notify-settings.ts": () => (init_read_notify_settings(), __toCommonJS(read_notify_settings_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
