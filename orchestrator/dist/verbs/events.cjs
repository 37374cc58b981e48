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

// elsewhere:orchestrator/core/ledger/events/event-table.ts
var require_event_table = __commonJS({
  "elsewhere:orchestrator/core/ledger/events/event-table.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger/events.cjs", "orchestrator/core/ledger/events/event-table.ts");
    var names = {
      get EVENT_TABLE() {
        return module_().EVENT_TABLE;
      },
      get EVENT_TYPES() {
        return module_().EVENT_TYPES;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/events/event-list.ts
var require_event_list = __commonJS({
  "elsewhere:orchestrator/core/view/events/event-list.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view/events.cjs", "orchestrator/core/view/events/event-list.ts");
    var names = {
      get EventList() {
        return module_().EventList;
      },
      get renderListed() {
        return module_().renderListed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/events/read-log-line.ts
var require_read_log_line = __commonJS({
  "elsewhere:orchestrator/core/view/events/read-log-line.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view/events.cjs", "orchestrator/core/view/events/read-log-line.ts");
    var names = {
      get describeUnusable() {
        return module_().describeUnusable;
      },
      get readLogLine() {
        return module_().readLogLine;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/wrap-lines.ts
var require_wrap_lines = __commonJS({
  "elsewhere:orchestrator/core/view/wrap-lines.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/view.cjs", "orchestrator/core/view/wrap-lines.ts");
    var names = { get wrapLines() {
      return module_().wrapLines;
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

// elsewhere:orchestrator/io/tasks/open-task-source.ts
var require_open_task_source = __commonJS({
  "elsewhere:orchestrator/io/tasks/open-task-source.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/tasks.cjs", "orchestrator/io/tasks/open-task-source.ts");
    var names = { get openTaskSource() {
      return module_().openTaskSource;
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

// elsewhere:orchestrator/io/view/print-events.ts
var require_print_events = __commonJS({
  "elsewhere:orchestrator/io/view/print-events.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/print-events.ts");
    var names = { get printEvents() {
      return module_().printEvents;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/read-log.ts
var require_read_log = __commonJS({
  "elsewhere:orchestrator/io/view/read-log.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/read-log.ts");
    var names = { get readLog() {
      return module_().readLog;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/view/why-no-log.ts
var require_why_no_log = __commonJS({
  "elsewhere:orchestrator/io/view/why-no-log.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/why-no-log.ts");
    var names = { get whyNoLog() {
      return module_().whyNoLog;
    } };
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

// orchestrator/verbs/events.ts
var events_exports = {};
__export(events_exports, {
  events: () => events
});
async function runEvents(terminal, options) {
  const wrong = [...wrongTypes(options.type), ...wrongCount(options.last)];
  if (wrong.length > 0) return { ok: false, problems: wrong, exitCode: 2 };
  const location = (0, import_locate_client_state.locateClientState)(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, terminal.env);
  const { paths, root } = location;
  const noProject = options.follow ? void 0 : (0, import_why_no_project.whyNoProject)(location, terminal.env);
  const problem = (0, import_state_paths.whyElsewhere)(paths) ?? (0, import_why_no_log.whyNoLog)(paths.events) ?? noProject;
  if (problem) return { ok: false, problems: [problem] };
  const filter = {
    ...options.type === void 0 ? {} : { types: new Set(splitTypes(options.type)) },
    ...options.task === void 0 ? {} : { task: options.task }
  };
  const list = new import_event_list.EventList(filter);
  const before = (0, import_read_log.readLog)(paths.eventsBefore).flatMap((line) => list.take(line) ?? []);
  const unusableBefore = list.unusableLines();
  list.beginAnew();
  const listed = [...before, ...(0, import_read_log.readLog)(paths.events).flatMap((line) => list.take(line) ?? [])];
  const unknown = listed.length > 0 ? void 0 : await unknownTask(terminal, root, options.task, list);
  if (unknown) return { ok: false, problems: [unknown] };
  if (options.follow) {
    const last = Number(options.last ?? LAST_WHEN_FOLLOWING);
    await (0, import_print_events.printEvents)({ paths, filter, last, asJson: Boolean(options.json) });
  }
  const shown = options.last === void 0 ? listed : listed.slice(Math.max(0, listed.length - Number(options.last)));
  const unusable = list.unusableLines();
  const text = [
    ...render(shown, (0, import_look_of_output.lookOfStream)(terminal.env)),
    ...[(0, import_read_log_line.describeUnusable)(unusableBefore, "events.1.jsonl") ?? [], (0, import_read_log_line.describeUnusable)(unusable) ?? []].flat(),
    ...shown.length > 0 ? [] : [(0, import_state_paths.hasState)(paths) ? "No such event yet." : "No event: Skyfom has no state here yet."]
  ];
  return {
    ok: true,
    text: text.join("\n"),
    isPainted: true,
    data: { events: shown.map(({ event }) => event), unusable, unusableBefore }
  };
}
function render(listed, look) {
  return listed.flatMap((one, n) => (0, import_event_list.renderListed)(one, listed[n - 1]?.event, look));
}
function splitTypes(text) {
  return text.split(",").map((type) => type.trim());
}
function wrongTypes(text) {
  const unknown = text === void 0 ? [] : splitTypes(text).filter((type) => !Object.hasOwn(import_event_table.EVENT_TABLE, type));
  return unknown.map((type) => ({
    where: "--type",
    what: `there is no event type "${type}"`,
    fix: `Use one of: ${import_event_table.EVENT_TYPES.join(", ")}.`
  }));
}
function wrongCount(text) {
  if (text === void 0 || /^\d{1,9}$/.test(text)) return [];
  return [{ where: "--last", what: `"${text}" is not a number of events`, fix: "Give a whole number, such as 20." }];
}
async function unknownTask({ env, now }, root, id, list) {
  if (id === void 0 || list.tasks().has(id)) return void 0;
  const opened = await (0, import_open_task_source.openTaskSource)(root, env, now);
  const shown = opened.kind === "source" ? await opened.source.show(id) : void 0;
  if (shown?.kind === "done") return void 0;
  const known = [...list.tasks()];
  const names = known.slice(0, NAMED).join(", ") + (known.length > NAMED ? ` and ${known.length - NAMED} more` : "");
  return {
    where: "--task",
    what: `neither the log nor the tracker has a task "${id}"`,
    fix: known.length === 0 ? "The log has no task yet; `skyfom task list` shows those of the tracker." : `The log has: ${names}.`
  };
}
var import_event_table, import_event_list, import_read_log_line, import_wrap_lines, import_state_paths, import_locate_client_state, import_open_task_source, import_look_of_output, import_print_events, import_read_log, import_why_no_log, import_why_no_project, WIDTH, INDENT, explain, help, LAST_WHEN_FOLLOWING, events, NAMED;
var init_events = __esm({
  "orchestrator/verbs/events.ts"() {
    "use strict";
    import_event_table = __toESM(require_event_table(), 1);
    import_event_list = __toESM(require_event_list(), 1);
    import_read_log_line = __toESM(require_read_log_line(), 1);
    import_wrap_lines = __toESM(require_wrap_lines(), 1);
    import_state_paths = __toESM(require_state_paths(), 1);
    import_locate_client_state = __toESM(require_locate_client_state(), 1);
    import_open_task_source = __toESM(require_open_task_source(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    import_print_events = __toESM(require_print_events(), 1);
    import_read_log = __toESM(require_read_log(), 1);
    import_why_no_log = __toESM(require_why_no_log(), 1);
    import_why_no_project = __toESM(require_why_no_project(), 1);
    WIDTH = 80;
    INDENT = " ".repeat(20);
    explain = (type) => (0, import_wrap_lines.wrapLines)(import_event_table.EVENT_TABLE[type].tells, WIDTH, INDENT).join("\n").replace(INDENT, `  ${type.padEnd(17)} `);
    help = () => `
The types of events, and their meaning:
${import_event_table.EVENT_TYPES.map(explain).join("\n")}

With --follow and --json, each event is printed on one line.`;
    LAST_WHEN_FOLLOWING = 10;
    events = (program, bind) => {
      const command = program.command("events").option("-f, --follow", "keep showing new events, until Ctrl-C").option("--type <types>", "only events of these types, separated by commas").option("--task <id>", "only events about this task, its agents, calls and attempts").option("-n, --last <count>", `only this many of the newest (default with --follow: ${LAST_WHEN_FOLLOWING})`).addHelpText("after", help);
      bind(command, runEvents);
    };
    NAMED = 12;
  }
});

// part:verbs/events
var events_exports2 = {};
__export(events_exports2, {
  load: () => load
});
module.exports = __toCommonJS(events_exports2);
var modules = { "orchestrator/verbs/events.ts": () => (init_events(), __toCommonJS(events_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
