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
    var module_ = require_stand_in()(require, __dirname, "../ledger/events.cjs", "orchestrator/core/ledger/events/event-table.ts");
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

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/printable.ts");
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

// elsewhere:orchestrator/core/view/wrap-lines.ts
var require_wrap_lines = __commonJS({
  "elsewhere:orchestrator/core/view/wrap-lines.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../view.cjs", "orchestrator/core/view/wrap-lines.ts");
    var names = { get wrapLines() {
      return module_().wrapLines;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/fold/fold-events.ts
var require_fold_events = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/fold-events.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger/fold.cjs", "orchestrator/core/ledger/fold/fold-events.ts");
    var names = { get foldEvent() {
      return module_().foldEvent;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/fold/ledger-state.ts
var require_ledger_state = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/ledger-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger/fold.cjs", "orchestrator/core/ledger/fold/ledger-state.ts");
    var names = {
      get LedgerState() {
        return module_().LedgerState;
      },
      get isCutOff() {
        return module_().isCutOff;
      },
      get newestLife() {
        return module_().newestLife;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/view/events/agent-names.ts
var import_fold_events, import_ledger_state, AgentNames;
var init_agent_names = __esm({
  "orchestrator/core/view/events/agent-names.ts"() {
    "use strict";
    import_fold_events = __toESM(require_fold_events(), 1);
    import_ledger_state = __toESM(require_ledger_state(), 1);
    AgentNames = class {
      state = new import_ledger_state.LedgerState();
      tasks = /* @__PURE__ */ new Map();
      began = /* @__PURE__ */ new Map();
      note(event) {
        (0, import_fold_events.foldEvent)(this.state, event);
        if (event.type === "task-claimed" || event.type === "task-retried") this.tasks.set(event.reference, event.taskId);
        if (event.type === "started") this.began.set(event.life, event.at);
      }
      ofLife(life) {
        const entry = this.state.ofLife(life);
        return entry?.description || entry?.agentId || `life ${life}`;
      }
      ofAgent(owner, agent) {
        return this.state.ofAgent(owner, agent)?.description || agent;
      }
      taskOfLife(life) {
        return this.state.ofLife(life)?.taskId ?? void 0;
      }
      taskOfAgent(owner, agent) {
        return this.state.ofAgent(owner, agent)?.taskId ?? void 0;
      }
      taskOfCall(session, call) {
        return this.state.ofCall(session, call)?.taskId ?? void 0;
      }
      taskOfReference(reference) {
        return this.tasks.get(reference);
      }
      /** When the agent of a life began to work, ISO 8601. */
      startOf(life) {
        return this.began.get(life);
      }
    };
  }
});

// elsewhere:orchestrator/core/validators/parse-event.ts
var require_parse_event = __commonJS({
  "elsewhere:orchestrator/core/validators/parse-event.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../validators/parse-event.cjs", "orchestrator/core/validators/parse-event.ts");
    var names = { get parseEvent() {
      return module_().parseEvent;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/view/events/read-log-line.ts
var read_log_line_exports = {};
__export(read_log_line_exports, {
  describeUnusable: () => describeUnusable,
  readLogLine: () => readLogLine
});
function readLogLine(text, line) {
  const event = (0, import_parse_event.parseEvent)(text);
  if (event) return { kind: "event", event };
  return { kind: isJson(text) ? "foreign" : "torn", line };
}
function describeUnusable({ torn, foreign }, file) {
  const parts = [
    ...torn.length > 0 ? [`${count(torn.length)} torn (${list(torn)})`] : [],
    ...foreign.length > 0 ? [`${count(foreign.length)} not of Skyfom (${list(foreign)})`] : []
  ];
  return parts.length === 0 ? void 0 : `Left out${file === void 0 ? "" : ` of ${file}`}: ${parts.join(", ")}.`;
}
function count(lines) {
  return lines === 1 ? "1 line that is" : `${lines} lines that are`;
}
function list(numbers) {
  const named = numbers.slice(0, NAMED).join(", ");
  const more = numbers.length > NAMED ? ` and ${numbers.length - NAMED} more` : "";
  return `${numbers.length === 1 ? "line" : "lines"} ${named}${more}`;
}
function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
var import_parse_event, NAMED;
var init_read_log_line = __esm({
  "orchestrator/core/view/events/read-log-line.ts"() {
    "use strict";
    import_parse_event = __toESM(require_parse_event(), 1);
    NAMED = 10;
  }
});

// orchestrator/core/view/events/task-of-event.ts
function taskOfEvent(event, names) {
  if ("taskId" in event && event.taskId !== void 0) return event.taskId;
  if ("life" in event) {
    const task = names.taskOfLife(event.life);
    if (task !== void 0) return task;
  }
  if ("agent" in event && event.agent !== void 0) return names.taskOfAgent(event.owner, event.agent);
  if ("call" in event) return names.taskOfCall(event.session, event.call);
  if ("reference" in event && event.reference !== void 0) return names.taskOfReference(event.reference);
  return void 0;
}
var init_task_of_event = __esm({
  "orchestrator/core/view/events/task-of-event.ts"() {
    "use strict";
  }
});

// orchestrator/core/view/events/event-list.ts
var event_list_exports = {};
__export(event_list_exports, {
  EventList: () => EventList,
  renderListed: () => renderListed
});
function renderListed({ event, text }, previous, { width, paint }) {
  const [day, time] = localTime(event.at);
  const isNewDay = previous === void 0 || localTime(previous.at)[0] !== day;
  const begin = `${time}  ${event.type.padEnd(TYPE_WIDTH)}  `;
  const [first = "", ...rest] = (0, import_wrap_lines.wrapLines)(text, width, " ".repeat(begin.length));
  const line = `${paint.dim(begin)}${first.slice(begin.length)}`;
  return [...isNewDay ? [paint.bold(day)] : [], event.type === "denied" ? paint.red(line) : line, ...rest];
}
function describeEvent(event, names) {
  const { line } = import_event_table.EVENT_TABLE[event.type];
  return line(event, names);
}
function localTime(at) {
  const time = new Date(at);
  if (Number.isNaN(time.getTime())) return ["at no time", "--:--:--"];
  const two = (value) => String(value).padStart(2, "0");
  return [
    `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`,
    [time.getHours(), time.getMinutes(), time.getSeconds()].map(two).join(":")
  ];
}
var import_event_table, import_printable, import_wrap_lines, TYPE_WIDTH, EventList;
var init_event_list = __esm({
  "orchestrator/core/view/events/event-list.ts"() {
    "use strict";
    import_event_table = __toESM(require_event_table(), 1);
    import_printable = __toESM(require_printable(), 1);
    import_wrap_lines = __toESM(require_wrap_lines(), 1);
    init_agent_names();
    init_read_log_line();
    init_task_of_event();
    TYPE_WIDTH = 16;
    EventList = class {
      constructor(filter) {
        this.filter = filter;
      }
      filter;
      names = new AgentNames();
      unusable = { torn: [], foreign: [] };
      taskIds = /* @__PURE__ */ new Set();
      line = 0;
      /** Takes the next line; the event in it, if it is wanted. */
      take(text) {
        const read = readLogLine(text, ++this.line);
        if (read.kind !== "event") {
          this.unusable[read.kind].push(read.line);
          return void 0;
        }
        const { event } = read;
        this.names.note(event);
        const task = taskOfEvent(event, this.names);
        if (task !== void 0) this.taskIds.add(task);
        const { types, task: wanted } = this.filter;
        if (types && !types.has(event.type) || wanted !== void 0 && task !== wanted) return void 0;
        return { event, text: (0, import_printable.toLine)(describeEvent(event, this.names)) };
      }
      /** A new log follows: its lines are counted from 1, and what was no event in the one before is left behind. */
      beginAnew() {
        this.line = 0;
        this.unusable = { torn: [], foreign: [] };
      }
      /** Tasks that the log has told of so far. */
      tasks() {
        return this.taskIds;
      }
      unusableLines() {
        return this.unusable;
      }
    };
  }
});

// part:core/view/events
var events_exports = {};
__export(events_exports, {
  load: () => load
});
module.exports = __toCommonJS(events_exports);
var modules = {
  "orchestrator/core/view/events/event-list.ts": () => (init_event_list(), __toCommonJS(event_list_exports)),
  "orchestrator/core/view/events/read-log-line.ts": () => (init_read_log_line(), __toCommonJS(read_log_line_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
