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

// orchestrator/core/notices/notify-settings.ts
var notify_settings_exports = {};
__export(notify_settings_exports, {
  SILENT: () => SILENT
});
var SILENT;
var init_notify_settings = __esm({
  "orchestrator/core/notices/notify-settings.ts"() {
    "use strict";
    SILENT = { bell: false, desktop: false, titles: false, stuckMinutes: 15 };
  }
});

// orchestrator/schemas/notify.schema.json
var notify_schema_default;
var init_notify_schema = __esm({
  "orchestrator/schemas/notify.schema.json"() {
    notify_schema_default = {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "Notifications of Skyfom: ~/.claude/skyfom-notify.json",
      description: "Your own, for all of your repositories. None of them can switch a notification on.",
      type: "object",
      additionalProperties: false,
      properties: {
        $schema: { type: "string", description: "Where this schema is, for editors." },
        bell: { type: "boolean", default: false, description: "Ring the bell of the terminal that watches." },
        desktop: { type: "boolean", default: false, description: "Show it on the desktop." },
        webhook: {
          type: "string",
          pattern: "^https?://",
          maxLength: 2e3,
          description: "Address that it is posted to, as notice.schema.json describes."
        },
        titles: {
          type: "boolean",
          default: false,
          description: "Whether the titles of tasks are told, to the desktop and to the webhook."
        },
        stuckMinutes: {
          type: "integer",
          minimum: 1,
          maximum: 1440,
          default: 15,
          description: "Minutes of silence after which an agent at work counts as stuck."
        }
      }
    };
  }
});

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

// elsewhere:orchestrator/core/settings/parse-json-settings.ts
var require_parse_json_settings = __commonJS({
  "elsewhere:orchestrator/core/settings/parse-json-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "settings.cjs", "orchestrator/core/settings/parse-json-settings.ts");
    var names = { get parseJsonSettings() {
      return module_().parseJsonSettings;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/validators/is-notify-settings.ts
var require_is_notify_settings = __commonJS({
  "elsewhere:orchestrator/core/validators/is-notify-settings.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "validators/is-notify-settings.cjs", "orchestrator/core/validators/is-notify-settings.ts");
    var names = { get isNotifySettings() {
      return module_().isNotifySettings;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/notices/parse-notify-settings.ts
var parse_notify_settings_exports = {};
__export(parse_notify_settings_exports, {
  parseNotifySettings: () => parseNotifySettings
});
function parseNotifySettings(file, text) {
  const parsed = (0, import_parse_json_settings.parseJsonSettings)(file, text, import_is_notify_settings.isNotifySettings, Object.keys(notify_schema_default.properties));
  if (!parsed.ok) return parsed;
  return { ok: true, settings: { ...SILENT, ...parsed.given } };
}
var import_parse_json_settings, import_is_notify_settings;
var init_parse_notify_settings = __esm({
  "orchestrator/core/notices/parse-notify-settings.ts"() {
    "use strict";
    init_notify_schema();
    import_parse_json_settings = __toESM(require_parse_json_settings(), 1);
    import_is_notify_settings = __toESM(require_is_notify_settings(), 1);
    init_notify_settings();
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

// elsewhere:orchestrator/core/run/needs/need.ts
var require_need = __commonJS({
  "elsewhere:orchestrator/core/run/needs/need.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/core/run/needs/need.ts");
    var names = {
      get NAMES() {
        return module_().NAMES;
      },
      get tellerOf() {
        return module_().tellerOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/elapsed.ts
var require_elapsed = __commonJS({
  "elsewhere:orchestrator/core/text/elapsed.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/elapsed.ts");
    var names = { get elapsed() {
      return module_().elapsed;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/past/render-last-run.ts
var require_render_last_run = __commonJS({
  "elsewhere:orchestrator/core/view/past/render-last-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "view.cjs", "orchestrator/core/view/past/render-last-run.ts");
    var names = {
      get renderLastRun() {
        return module_().renderLastRun;
      },
      get tellLastRun() {
        return module_().tellLastRun;
      },
      get tellUsage() {
        return module_().tellUsage;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/notices/find-notices.ts
var find_notices_exports = {};
__export(find_notices_exports, {
  findNotices: () => findNotices
});
function findNotices(before, after, told, stuckMinutes) {
  const facts = [...ended(before, after), ...needs(after), ...asking(after), ...stuck(after, stuckMinutes)];
  const fresh = before === void 0 ? [] : facts.filter(({ key }) => !told.has(key));
  const events = [...new Set(fresh.map(({ event }) => event))];
  return {
    notices: events.flatMap(
      (event) => toNotices(
        event,
        fresh.filter((fact) => fact.event === event)
      )
    ),
    told: /* @__PURE__ */ new Set([...told, ...facts.map(({ key }) => key)])
  };
}
function toNotices(event, facts) {
  const notice = (some, text) => ({
    event,
    text,
    run: some[0]?.run ?? null,
    tasks: some.flatMap(({ task }) => task ?? [])
  });
  if (event === "run-finished") return facts.map((fact) => notice([fact], fact.words));
  const words = facts.map((fact) => fact.words).join(", ");
  return [notice(facts, `${HEADS[event]}: ${words}.`)];
}
function ended(before, after) {
  const open = new Set(after.runs.map(({ id }) => id));
  return (before?.runs ?? []).filter(({ id }) => !open.has(id)).map(({ id, closed, failed }) => {
    const told = after.lastRun?.id === id ? (0, import_render_last_run.tellLastRun)({ ...after.lastRun, composite: null }) : `${closed} closed, ${failed} failed`;
    const words = `Run ${(0, import_printable.toLine)(id)} is finished: ${told}.`;
    return { key: `ended ${id}`, event: "run-finished", run: id, task: void 0, words };
  });
}
function needs({ needs: needs2 }) {
  const isNews = ({ kind }) => kind !== "paused";
  return needs2.filter(isNews).map(({ kind, run, taskId, title }) => ({
    key: `needs ${kind} ${run} ${taskId}`,
    event: "needs-you",
    run: null,
    task: taskId === null ? void 0 : { id: taskId, title },
    words: `${import_need.NAMES[kind]} ${(0, import_printable.toLine)(taskId ?? `run ${run}`)}`
  }));
}
function asking({ agents }) {
  return agents.flatMap(
    (agent) => agent.asks === null ? [] : [
      {
        key: `asks ${agent.id} ${agent.asks.since}`,
        event: "permission",
        run: null,
        task: taskOf(agent),
        words: `${nameOf(agent)} (${(0, import_printable.toLine)(agent.asks.tool)})`
      }
    ]
  );
}
function stuck({ agents, at }, minutes) {
  return agents.flatMap((agent) => {
    const { id, status, asks, lastActivityAt } = agent;
    if (status !== "running" || asks !== null || lastActivityAt === null) return [];
    const silentMs = Date.parse(at) - Date.parse(lastActivityAt);
    if (silentMs < minutes * 6e4) return [];
    const words = `${nameOf(agent)} is silent for ${(0, import_elapsed.elapsed)(silentMs)}`;
    return [{ key: `stuck ${id} ${lastActivityAt}`, event: "stuck", run: null, task: taskOf(agent), words }];
  });
}
function taskOf({ taskId, description }) {
  if (taskId === null) return void 0;
  const title = description.startsWith(`${taskId} `) ? description.slice(taskId.length + 1) : description;
  return { id: taskId, title };
}
function nameOf({ taskId, slot }) {
  return taskId === null ? `the agent in slot ${slot ?? "?"}` : (0, import_printable.toLine)(taskId);
}
var import_printable, import_need, import_elapsed, import_render_last_run, HEADS;
var init_find_notices = __esm({
  "orchestrator/core/notices/find-notices.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_need = __toESM(require_need(), 1);
    import_elapsed = __toESM(require_elapsed(), 1);
    import_render_last_run = __toESM(require_render_last_run(), 1);
    HEADS = {
      "needs-you": "It needs you",
      permission: "Your permission is asked",
      stuck: "Nothing happens"
    };
  }
});

// orchestrator/core/notices/notice.ts
var notice_exports = {};
__export(notice_exports, {
  noticeBody: () => noticeBody,
  noticeLine: () => noticeLine
});
function noticeBody({ event, text, run, tasks }, at, withTitles) {
  return {
    format: 1,
    event,
    at,
    text,
    run,
    tasks: tasks.map(({ id }) => id),
    ...withTitles ? { titles: tasks.map(({ title }) => title) } : {}
  };
}
function noticeLine({ text, tasks }, withTitles) {
  const titles = withTitles ? tasks.map(({ title }) => title.replaceAll(/[<>&]/g, " ")) : [];
  const line = [text, ...titles].join(" ").replaceAll(/[\p{Cc}\s]+/gu, " ");
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1)}\u2026`;
}
var LONGEST;
var init_notice = __esm({
  "orchestrator/core/notices/notice.ts"() {
    "use strict";
    LONGEST = 240;
  }
});

// part:core/notices
var notices_exports = {};
__export(notices_exports, {
  load: () => load
});
module.exports = __toCommonJS(notices_exports);
var modules = {
  "orchestrator/core/notices/notify-settings.ts": () => (init_notify_settings(), __toCommonJS(notify_settings_exports)),
  "orchestrator/core/notices/parse-notify-settings.ts": () => (init_parse_notify_settings(), __toCommonJS(parse_notify_settings_exports)),
  "orchestrator/core/notices/find-notices.ts": () => (init_find_notices(), __toCommonJS(find_notices_exports)),
  "orchestrator/core/notices/notice.ts": () => (init_notice(), __toCommonJS(notice_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
