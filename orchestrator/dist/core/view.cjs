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

// elsewhere:orchestrator/core/cost/show-cost.ts
var require_show_cost = __commonJS({
  "elsewhere:orchestrator/core/cost/show-cost.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "cost.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/cost/show-cost.ts", ["NO_COST", "dollars", "showCost"]);
  }
});

// elsewhere:orchestrator/core/cost/token-usage.ts
var require_token_usage = __commonJS({
  "elsewhere:orchestrator/core/cost/token-usage.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "cost.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/cost/token-usage.ts", ["NO_TOKENS", "addTokens", "countTokens", "sumUsage", "totalUsage"]);
  }
});

// elsewhere:orchestrator/core/ledger/explain-denial.ts
var require_explain_denial = __commonJS({
  "elsewhere:orchestrator/core/ledger/explain-denial.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/explain-denial.ts", ["elapsed", "explainDenial", "isStranded"]);
  }
});

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/printable.ts", ["replaceUnprintable", "toJson", "toLine", "toLines", "unprintableMark"]);
  }
});

// elsewhere:string-width
var require_string_width = __commonJS({
  "elsewhere:string-width"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../libraries/string-width.cjs");
    module2.exports = require_stand_in()(file, require, "string-width", ["default"]);
  }
});

// orchestrator/core/view/width-of.ts
var width_of_exports = {};
__export(width_of_exports, {
  widthOf: () => widthOf
});
function widthOf(text) {
  return PLAIN.test(text) ? text.length : (0, import_string_width.default)(text);
}
var import_string_width, PLAIN;
var init_width_of = __esm({
  "orchestrator/core/view/width-of.ts"() {
    "use strict";
    import_string_width = __toESM(require_string_width(), 1);
    PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2026]*$/;
  }
});

// orchestrator/core/view/show-text.ts
var show_text_exports = {};
__export(show_text_exports, {
  breakWord: () => breakWord,
  cutEnd: () => cutEnd,
  cutStart: () => cutStart,
  shortCount: () => shortCount
});
function charactersOf(text) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}
function cutEnd(text, columns) {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of charactersOf(text)) {
    width += widthOf(segment);
    if (width > columns) break;
    kept += segment;
  }
  return columns < 1 ? "" : `${kept.trimEnd()}\u2026`;
}
function cutStart(text, columns) {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of [...charactersOf(text)].reverse()) {
    width += widthOf(segment);
    if (width > columns) break;
    kept = segment + kept;
  }
  return columns < 1 ? "" : `\u2026${kept}`;
}
function breakWord(word, columns) {
  if (widthOf(word) <= columns || columns < 2) return [word];
  const pieces = [];
  let [piece, width] = ["", 0];
  for (const { segment } of charactersOf(word)) {
    const more = widthOf(segment);
    if (width + more > columns && piece !== "") {
      pieces.push(piece);
      [piece, width] = ["", 0];
    }
    piece += segment;
    width += more;
  }
  return [...pieces, piece];
}
function shortCount(count2) {
  if (count2 < 1e3) return String(count2);
  if (count2 < 999500) return `${short(count2 / 1e3)}k`;
  return `${short(count2 / 1e6)}M`;
}
function short(value) {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}
var segmenter;
var init_show_text = __esm({
  "orchestrator/core/view/show-text.ts"() {
    "use strict";
    init_width_of();
  }
});

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-text.ts", ["jsonWithoutTags", "markLines", "quoteLine", "quoteText", "toInertLine", "withoutOpening", "withoutTags"]);
  }
});

// orchestrator/core/view/wrap-lines.ts
var wrap_lines_exports = {};
__export(wrap_lines_exports, {
  wrapLines: () => wrapLines
});
function wrapLines(text, width, indent, most = Number.POSITIVE_INFINITY) {
  const room = Math.max(1, width - indent.length);
  const lines = [];
  let line = "";
  for (const word of (0, import_printable.toLine)(text).split(" ").flatMap((one) => breakWord(one, room))) {
    if (line !== "" && widthOf(line) + 1 + widthOf(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  const shown = lines.slice(0, most);
  if (shown.length < lines.length) shown[most - 1] = `${cutEnd(shown[most - 1] ?? "", room - 1)}\u2026`.replace(/……$/, "\u2026");
  return shown.map((one) => cutEnd(indent + (0, import_quote_text.withoutOpening)(one), width));
}
var import_printable, import_quote_text;
var init_wrap_lines = __esm({
  "orchestrator/core/view/wrap-lines.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    init_show_text();
    init_width_of();
  }
});

// orchestrator/core/view/past/render-last-run.ts
var render_last_run_exports = {};
__export(render_last_run_exports, {
  renderLastRun: () => renderLastRun,
  tellLastRun: () => tellLastRun,
  tellUsage: () => tellUsage
});
function renderLastRun({ lastRun, at }, { width, paint }) {
  if (lastRun === null) return [];
  const { id, finishedAt } = lastRun;
  const ago = (0, import_explain_denial.elapsed)(Date.parse(at) - Date.parse(finishedAt));
  const lines = wrapLines(`Last run ${id} ended ${ago} ago: ${tellLastRun(lastRun)}`, width - 2, "").map(
    (line, n) => n === 0 ? line.replace(/^Last run/, paint.bold) : `  ${line}`
  );
  return [...lines, `  skyfom report --run ${id}  shows everything`];
}
function tellLastRun(run) {
  const { composite, begun, closed, questions, inDoubt, failed, openedAt, finishedAt, tokens, isCounted } = run;
  const work = composite === null ? "" : `${(0, import_printable2.toLine)(composite.skillName)} on \u201C${(0, import_printable2.toLine)(composite.title)}\u201D, `;
  const parts = [
    begun === 0 ? "nothing was started" : `${closed} of ${begun} ${composite ? "parts done" : "closed"}`,
    ...questions > 0 ? [`${questions} ${questions === 1 ? "question" : "questions"}`] : [],
    ...inDoubt > 0 ? [`${inDoubt} in doubt`] : [],
    ...failed > 0 ? [`${failed} failed`] : [],
    `in ${(0, import_explain_denial.elapsed)(Date.parse(finishedAt) - Date.parse(openedAt))}`,
    tokens === null ? "tokens unknown" : `${isCounted ? "" : "at least "}${tellUsage(tokens)}`
  ];
  return `${work}${parts.join(", ")}`;
}
function tellUsage(tokens) {
  return `${shortCount((0, import_token_usage.countTokens)(tokens))} tokens, ${(0, import_show_cost.showCost)(tokens)}`;
}
var import_show_cost, import_token_usage, import_explain_denial, import_printable2;
var init_render_last_run = __esm({
  "orchestrator/core/view/past/render-last-run.ts"() {
    "use strict";
    import_show_cost = __toESM(require_show_cost(), 1);
    import_token_usage = __toESM(require_token_usage(), 1);
    import_explain_denial = __toESM(require_explain_denial(), 1);
    import_printable2 = __toESM(require_printable(), 1);
    init_show_text();
    init_wrap_lines();
  }
});

// orchestrator/core/view/look.ts
var look_exports = {};
__export(look_exports, {
  PLAIN: () => PLAIN2
});
var PLAIN2;
var init_look = __esm({
  "orchestrator/core/view/look.ts"() {
    "use strict";
    PLAIN2 = { bold: (text) => text, dim: (text) => text, red: (text) => text };
  }
});

// elsewhere:orchestrator/core/ledger/events/event-table.ts
var require_event_table = __commonJS({
  "elsewhere:orchestrator/core/ledger/events/event-table.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/events/event-table.ts", ["EVENT_TABLE", "EVENT_TYPES"]);
  }
});

// elsewhere:orchestrator/core/ledger/fold/fold-events.ts
var require_fold_events = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/fold-events.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/fold/fold-events.ts", ["foldEvent"]);
  }
});

// elsewhere:orchestrator/core/ledger/fold/ledger-state.ts
var require_ledger_state = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/ledger-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/fold/ledger-state.ts", ["LedgerState", "isCutOff", "newestLife"]);
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

// elsewhere:orchestrator/core/ledger/parse-event.ts
var require_parse_event = __commonJS({
  "elsewhere:orchestrator/core/ledger/parse-event.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/parse-event.ts", ["parseEvent"]);
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
  const [first = "", ...rest] = wrapLines(text, width, " ".repeat(begin.length));
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
var import_event_table, import_printable3, TYPE_WIDTH, EventList;
var init_event_list = __esm({
  "orchestrator/core/view/events/event-list.ts"() {
    "use strict";
    import_event_table = __toESM(require_event_table(), 1);
    import_printable3 = __toESM(require_printable(), 1);
    init_wrap_lines();
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
        return { event, text: (0, import_printable3.toLine)(describeEvent(event, this.names)) };
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

// orchestrator/core/view/render-table.ts
function renderTable(columns, rows, width) {
  const kept = columns.flatMap((column, n) => rows.some((row2) => (row2[n] ?? "") !== "") ? [{ column, n }] : []);
  const cells = rows.map((row2) => kept.map(({ n }) => (0, import_printable4.toLine)(row2[n] ?? "")));
  const wanted = kept.map(({ column: { head: head2, most } }, n) => {
    const widest = Math.max(widthOf(head2), ...cells.map((row2) => widthOf(row2[n] ?? "")));
    return Math.min(widest, most ?? widest);
  });
  const widths = fit(wanted, width - GAP.length * kept.length, kept.at(-1)?.column.least ?? LEAST);
  const head = kept.map(({ column }, n) => cutEnd(column.head, widths[n] ?? 0));
  const lines = [head, ...cells.map((row2) => row2.map((cell, n) => cut(cell, kept[n]?.column, widths[n] ?? 0)))];
  return lines.map((line) => {
    const padded = line.map((cell, n) => pad(cell, kept[n]?.column, widths[n] ?? 0));
    return `${GAP}${padded.join(GAP)}`.trimEnd();
  });
}
function fit(wanted, room, least) {
  const widths = [...wanted];
  const last = widths.length - 1;
  for (let surplus = sum(widths) - room; surplus > 0; surplus--) {
    const widest = widths.lastIndexOf(Math.max(...widths.slice(0, last)), last - 1);
    const at = (widths[last] ?? 0) > least ? last : widest;
    widths[at] = Math.max(1, (widths[at] ?? 1) - 1);
  }
  return widths;
}
function cut(cell, column, width) {
  return column?.cut === "start" ? cutStart(cell, width) : cutEnd(cell, width);
}
function pad(cell, column, width) {
  const room = " ".repeat(Math.max(0, width - widthOf(cell)));
  return column?.align === "right" ? room + cell : cell + room;
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
var import_printable4, GAP, LEAST;
var init_render_table = __esm({
  "orchestrator/core/view/render-table.ts"() {
    "use strict";
    import_printable4 = __toESM(require_printable(), 1);
    init_show_text();
    init_width_of();
    GAP = "  ";
    LEAST = 12;
  }
});

// orchestrator/core/view/past/render-runs.ts
var render_runs_exports = {};
__export(render_runs_exports, {
  renderRuns: () => renderRuns
});
function renderRuns(runs, width) {
  const number = (count2) => count2 === 0 ? "" : String(count2);
  return renderTable(
    COLUMNS,
    runs.map((run) => [
      run.id,
      run.openedAt.slice(0, 16).replace("T", " "),
      `${(0, import_explain_denial2.elapsed)(Date.parse(run.finishedAt) - Date.parse(run.openedAt))}${run.isOver ? "" : " \u2026"}`,
      `${run.closed}/${run.begun}`,
      number(run.questions),
      number(run.inDoubt),
      number(run.failed),
      run.tokens === null ? "" : shortCount((0, import_token_usage2.countTokens)(run.tokens)),
      run.tokens === null ? "" : (0, import_show_cost2.showCost)(run.tokens).replace("cost unknown", "unknown"),
      run.composite === null ? "" : `${run.composite.skillName}: ${run.composite.title}`
    ]),
    width
  );
}
var import_show_cost2, import_token_usage2, import_explain_denial2, COLUMNS;
var init_render_runs = __esm({
  "orchestrator/core/view/past/render-runs.ts"() {
    "use strict";
    import_show_cost2 = __toESM(require_show_cost(), 1);
    import_token_usage2 = __toESM(require_token_usage(), 1);
    import_explain_denial2 = __toESM(require_explain_denial(), 1);
    init_render_table();
    init_show_text();
    COLUMNS = [
      { head: "RUN" },
      { head: "BEGAN" },
      { head: "TOOK", align: "right" },
      { head: "DONE", align: "right" },
      { head: "ASKED", align: "right" },
      { head: "DOUBT", align: "right" },
      { head: "FAILED", align: "right" },
      { head: "TOKENS", align: "right" },
      { head: "COST", align: "right" },
      { head: "FOR", least: 12 }
    ];
  }
});

// orchestrator/core/view/has-open-call.ts
var has_open_call_exports = {};
__export(has_open_call_exports, {
  hasOpenCall: () => hasOpenCall
});
function hasOpenCall(lines, tool) {
  const parts = lines.filter((line) => line.includes('"tool_')).flatMap(partsIn);
  const answered = new Set(parts.flatMap(({ type, tool_use_id }) => type === "tool_result" ? [tool_use_id] : []));
  return parts.some(({ type, name, id }) => type === "tool_use" && name === tool && !answered.has(id));
}
function partsIn(line) {
  try {
    const { message } = JSON.parse(line);
    return Array.isArray(message?.content) ? message.content.filter((part) => typeof part === "object" && part) : [];
  } catch {
    return [];
  }
}
var init_has_open_call = __esm({
  "orchestrator/core/view/has-open-call.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/ledger/agent-status.ts
var require_agent_status = __commonJS({
  "elsewhere:orchestrator/core/ledger/agent-status.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/agent-status.ts", ["END_STATUSES", "OPEN_STATUSES", "isOpen"]);
  }
});

// elsewhere:orchestrator/core/reference/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/reference/reference.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "reference.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/reference/reference.ts", ["isReferencePrompt", "parseReference", "referenceAnywhere", "referenceInPrompt", "renderReference"]);
  }
});

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/run.ts", ["actorOf", "finishOf", "hasTrackedWork", "isFinished", "isForTasks", "isUnfinished", "newestAttempts", "openAttempts", "parentOf", "trackedTaskOf"]);
  }
});

// elsewhere:orchestrator/core/run/task-branches.ts
var require_task_branches = __commonJS({
  "elsewhere:orchestrator/core/run/task-branches.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/task-branches.ts", ["describeMerge", "lastLeft", "taskBranches", "tellBranch"]);
  }
});

// orchestrator/core/view/build-status.ts
var build_status_exports = {};
__export(build_status_exports, {
  buildStatus: () => buildStatus
});
function buildStatus(facts) {
  const titles = titlesOf(facts.runs);
  const agents = facts.agents.map((agent) => withWholeTitle(agent, titles)).sort((a, b) => ORDER[a.status] - ORDER[b.status] || (a.slot ?? 0) - (b.slot ?? 0) || compare(a.since, b.since));
  const { at, stateDir, limit, entries, openRuns, needs, lastRun, tasks, separateCalls, problems } = facts;
  return {
    format: 1,
    at,
    stateDir,
    slots: { taken: new Set(agents.flatMap(({ slot }) => slot ?? [])).size, limit },
    runs: openRuns.map(showRun),
    needs,
    lastRun,
    agents,
    ended: countEnded(entries),
    tasks,
    separateCalls,
    problems
  };
}
function titlesOf(runs) {
  return new Map(
    runs.flatMap(
      (run) => run.attempts.map(({ number, title }) => [(0, import_reference.renderReference)({ run: run.id, attempt: number }), title])
    )
  );
}
function withWholeTitle(agent, titles) {
  const { reference, taskId, description } = agent;
  const title = titles.get(reference ?? "");
  if (title === void 0 || taskId === null) return agent;
  const cut2 = description.slice(taskId.length + 1).replace(/…$/, "");
  return description.startsWith(`${taskId} `) && title.startsWith(cut2) ? { ...agent, description: `${taskId} ${title}` } : agent;
}
function showRun(run) {
  const newest = [...(0, import_run.newestAttempts)(run).values()];
  const outcomes = newest.map(({ outcome }) => outcome?.kind);
  return {
    id: run.id,
    openedAt: run.openedAt,
    limit: run.limit,
    closed: outcomes.filter((kind) => kind === "done").length,
    failed: outcomes.filter((kind) => kind === "failed").length,
    atWork: (0, import_run.openAttempts)(run).length,
    state: run.state.kind,
    questions: newest.flatMap(questionOf),
    branches: (0, import_task_branches.taskBranches)(run)
  };
}
function questionOf({ taskId, outcome }) {
  if (outcome?.kind !== "needs-input" && outcome?.kind !== "in-doubt") return [];
  return [{ taskId, kind: outcome.kind, summary: outcome.summary }];
}
function countEnded(entries) {
  const counts2 = { completed: 0, failed: 0, killed: 0, refused: 0, lost: 0 };
  for (const { status } of entries) if (!(0, import_agent_status.isOpen)(status)) counts2[status] += 1;
  return counts2;
}
function compare(a, b) {
  return (a ?? "") < (b ?? "") ? -1 : 1;
}
var import_agent_status, import_reference, import_run, import_task_branches, ORDER;
var init_build_status = __esm({
  "orchestrator/core/view/build-status.ts"() {
    "use strict";
    import_agent_status = __toESM(require_agent_status(), 1);
    import_reference = __toESM(require_reference(), 1);
    import_run = __toESM(require_run(), 1);
    import_task_branches = __toESM(require_task_branches(), 1);
    ORDER = { running: 0, reserved: 0, offered: 0, unreadable: 0, waiting: 1, idle: 2 };
  }
});

// orchestrator/core/view/find-separate-calls.ts
var find_separate_calls_exports = {};
__export(find_separate_calls_exports, {
  findSeparateCalls: () => findSeparateCalls
});
function findSeparateCalls(run, agents, messageOf) {
  const byReference = new Map(agents.map((agent) => [agent.reference, agent]));
  const sets = /* @__PURE__ */ new Map();
  for (const { number, taskId, handedOverAt } of run.attempts) {
    const agent = byReference.get((0, import_reference2.renderReference)({ run: run.id, attempt: number }));
    const message = agent && messageOf(agent);
    if (message === void 0) continue;
    const messages = sets.get(handedOverAt) ?? /* @__PURE__ */ new Map();
    messages.set(message, [...messages.get(message) ?? [], taskId]);
    sets.set(handedOverAt, messages);
  }
  return [...sets.values()].filter((messages) => messages.size > 1).map((messages) => ({ run: run.id, messages: [...messages.values()] }));
}
var import_reference2;
var init_find_separate_calls = __esm({
  "orchestrator/core/view/find-separate-calls.ts"() {
    "use strict";
    import_reference2 = __toESM(require_reference(), 1);
  }
});

// elsewhere:orchestrator/core/run/step/begin/choose-work.ts
var require_choose_work = __commonJS({
  "elsewhere:orchestrator/core/run/step/begin/choose-work.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/step/begin/choose-work.ts", ["chooseWork"]);
  }
});

// elsewhere:orchestrator/core/run/work/work-item.ts
var require_work_item = __commonJS({
  "elsewhere:orchestrator/core/run/work/work-item.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/work/work-item.ts", ["filesOfItem", "itemOfMember", "itemOfTask", "nameOfItem", "skillOfItem", "taskOfItem", "titleOfItem"]);
  }
});

// elsewhere:orchestrator/core/tasks/ready/blockers-of.ts
var require_blockers_of = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/blockers-of.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "tasks.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/tasks/ready/blockers-of.ts", ["blockersOf"]);
  }
});

// orchestrator/core/view/show-tasks.ts
var show_tasks_exports = {};
__export(show_tasks_exports, {
  showTasks: () => showTasks
});
function showTasks({ source, tasks, ready, blocked, needs, ...facts }) {
  const { run, freeSlots, due, unable, settings, footprints } = facts;
  const waiting = (kind) => new Set(needs.flatMap((need) => need.kind === kind ? need.taskId ?? [] : []));
  const doubted = waiting("in-doubt");
  const choice = (0, import_choose_work.chooseWork)({
    run,
    needs,
    limit: { limit: run.limit },
    freeSlots,
    footprints,
    checkingCount: 0,
    dueCount: due,
    tracker: { kind: "list", list: { tasks, ready, blocked, warnings: [] } },
    unable,
    tried: [],
    settings
  });
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const shown = (id) => ({ id, title: byId.get(id)?.title ?? "" });
  const isOurs = new Set((0, import_run2.openAttempts)(run).map(({ taskId }) => taskId));
  const running = tasks.filter(({ status, id }) => status === "in_progress" || isOurs.has(id) && status !== "closed");
  return {
    source,
    ready: choice.begins.map(({ item, why }) => ({ ...shown((0, import_work_item.nameOfItem)(item)), why: why ?? null })),
    running: running.filter(({ id }) => !doubted.has(id)).map(({ id, assignee }) => ({ ...shown(id), assignee: assignee ?? null })),
    done: tasks.filter(({ status }) => status === "closed").length,
    heldBack: choice.heldBack.map(({ id, reason }) => ({ ...shown(id), reason })),
    inDoubt: tasks.filter(({ id }) => doubted.has(id)).map(({ id }) => shown(id)),
    blocked: tasks.filter(({ status, id }) => status === "open" && blocked.has(id)).map(({ id }) => ({ ...shown(id), by: (0, import_blockers_of.blockersOf)(blocked, id) }))
  };
}
var import_run2, import_choose_work, import_work_item, import_blockers_of;
var init_show_tasks = __esm({
  "orchestrator/core/view/show-tasks.ts"() {
    "use strict";
    import_run2 = __toESM(require_run(), 1);
    import_choose_work = __toESM(require_choose_work(), 1);
    import_work_item = __toESM(require_work_item(), 1);
    import_blockers_of = __toESM(require_blockers_of(), 1);
  }
});

// elsewhere:orchestrator/core/run/excerpt.ts
var require_excerpt = __commonJS({
  "elsewhere:orchestrator/core/run/excerpt.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/excerpt.ts", ["excerpt", "few", "fitLines", "placeInState"]);
  }
});

// elsewhere:orchestrator/core/slash-command.ts
var require_slash_command = __commonJS({
  "elsewhere:orchestrator/core/slash-command.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/slash-command.ts", ["slashCommand"]);
  }
});

// elsewhere:orchestrator/core/run/needs/need.ts
var require_need = __commonJS({
  "elsewhere:orchestrator/core/run/needs/need.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/needs/need.ts", ["NAMES", "tellerOf"]);
  }
});

// orchestrator/core/view/past/render-needs.ts
var render_needs_exports = {};
__export(render_needs_exports, {
  counts: () => counts,
  renderNeeds: () => renderNeeds
});
function renderNeeds({ needs, at }, look) {
  if (needs.length === 0) return [];
  const { width, rowsOfList, paint, paths, program } = look;
  const shown = needs.slice(0, rowsOfList);
  const more = needs.length - shown.length;
  return [
    paint.red(cutEnd(`Needs you   ${counts(needs)}`, width)),
    ...shown.flatMap((need) => renderNeed(need, Date.parse(at), look)),
    ...more > 0 ? ["", `  and ${more} more: skyfom status --all`] : [],
    ...program === void 0 || paths === "none" ? [] : ["", paint.dim(`  skyfom is at ${program}`)]
  ];
}
function counts(needs) {
  const kinds = [...new Set(needs.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const count2 = needs.filter((need) => need.kind === kind).length;
    return `${count2} ${import_need.NAMES[kind]}${kind === "question" && count2 > 1 ? "s" : ""}`;
  }).join(", ");
}
function renderNeed(need, now, { width, paths, paint }) {
  const { kind, taskId, title, run, since, text, settlings } = need;
  const age = since === null || Number.isNaN(Date.parse(since)) ? "" : `, ${(0, import_explain_denial3.elapsed)(now - Date.parse(since))} ago`;
  const origin = `(${(0, import_need.tellerOf)(need)}, run ${(0, import_printable5.toLine)(run)}${age})`;
  const name = (0, import_printable5.toLine)([taskId ?? "", title].filter(Boolean).join("  ")) || `run ${(0, import_printable5.toLine)(run)}`;
  const begin = `  ${import_need.NAMES[kind].toUpperCase()}  `;
  const head = `${begin}${name}`;
  const isShort = widthOf(`${head}  ${origin}`) <= width;
  return [
    "",
    ...isShort ? [paint.bold(`${head}  ${origin}`)] : [paint.bold(cutEnd(head, width)), paint.dim(cutEnd(`    ${origin}`, width))],
    ...wrapLines(text, width, "    > ", paths === "none" ? LINES_WHERE_LOW : LINES),
    ...renderSettlings(settlings, width)
  ];
}
function renderSettlings(settlings, width) {
  const widest = Math.max(0, ...settlings.map(({ command }) => widthOf(command)));
  return settlings.flatMap(({ command, effect }) => {
    const line = `    ${command}${" ".repeat(widest - widthOf(command))}  ${effect}`;
    return widthOf(line) <= width ? [line] : [`    ${command}`, ...wrapLines(effect, width, "      ")];
  });
}
var import_explain_denial3, import_printable5, import_need, LINES_WHERE_LOW, LINES;
var init_render_needs = __esm({
  "orchestrator/core/view/past/render-needs.ts"() {
    "use strict";
    import_explain_denial3 = __toESM(require_explain_denial(), 1);
    import_printable5 = __toESM(require_printable(), 1);
    import_need = __toESM(require_need(), 1);
    init_show_text();
    init_width_of();
    init_wrap_lines();
    LINES_WHERE_LOW = 2;
    LINES = 12;
  }
});

// orchestrator/core/view/past/render-brief.ts
var render_brief_exports = {};
__export(render_brief_exports, {
  renderBrief: () => renderBrief
});
function renderBrief({ lastRun, needs, at }, prefix) {
  const show = (0, import_slash_command.slashCommand)("skyfom-status", prefix);
  const left = needs.filter(({ kind }) => kind === "left-open");
  const ids = needs.flatMap(({ taskId }) => taskId ?? []).map(import_printable6.toLine);
  const named = ids.length === 0 ? "" : ` (${(0, import_excerpt.few)(ids, NAMED2).join(", ")})`;
  return [
    ...lastRun === null ? [] : [
      `Skyfom: last run ${lastRun.id} ended ${(0, import_explain_denial4.elapsed)(Date.parse(at) - Date.parse(lastRun.finishedAt))} ago: ${tellLastRun(lastRun)}.`
    ],
    ...left.map(({ run }) => {
      const goOn = (0, import_slash_command.slashCommand)("skyfom-pm", prefix);
      return `Skyfom: run ${(0, import_printable6.toLine)(run)} was left open: its client has ended. ${goOn} continues it.`;
    }),
    ...needs.length === 0 ? [] : [`Skyfom needs you: ${counts(needs)}${named}. ${show} shows what to do.`]
  ];
}
var import_explain_denial4, import_printable6, import_excerpt, import_slash_command, NAMED2;
var init_render_brief = __esm({
  "orchestrator/core/view/past/render-brief.ts"() {
    "use strict";
    import_explain_denial4 = __toESM(require_explain_denial(), 1);
    import_printable6 = __toESM(require_printable(), 1);
    import_excerpt = __toESM(require_excerpt(), 1);
    import_slash_command = __toESM(require_slash_command(), 1);
    init_render_last_run();
    init_render_needs();
    NAMED2 = 5;
  }
});

// orchestrator/core/view/past/render-branches.ts
function renderBranches(run, branches, look) {
  if (branches.length === 0) return [];
  const { width, rowsOfList, paint } = look;
  const more = branches.length - rowsOfList;
  return [
    paint.bold(cutEnd(`Work in worktrees, run ${(0, import_printable7.toLine)(run)}`, width)),
    ...branches.slice(0, rowsOfList).flatMap((one) => [
      cutEnd(`  ${(0, import_printable7.toLine)(`${one.key}  ${one.title}`)}`, width),
      ...wrapLines((0, import_task_branches2.tellBranch)(one), width, "    "),
      // never cut: a command that lost its end would be another one
      ...one.diff === null ? [] : [`    ${one.diff}`]
    ]),
    ...more > 0 ? [`  and ${more} more: skyfom status --all`] : []
  ];
}
var import_printable7, import_task_branches2;
var init_render_branches = __esm({
  "orchestrator/core/view/past/render-branches.ts"() {
    "use strict";
    import_printable7 = __toESM(require_printable(), 1);
    import_task_branches2 = __toESM(require_task_branches(), 1);
    init_show_text();
    init_wrap_lines();
  }
});

// orchestrator/core/view/render-agents.ts
function renderAgents({ agents, at }, look) {
  if (agents.length === 0) return [];
  const now = Date.parse(at);
  return [
    ...renderTable(
      COLUMNS2,
      agents.map((agent) => row(agent, now)),
      look.width
    ),
    ...renderPaths(agents, look)
  ];
}
function row(agent, now) {
  const { slot, status, taskId, skillName, since, lastActivityAt, tokens } = agent;
  return [
    slot === null ? { waiting: "waits", idle: "idle" }[status] : String(slot),
    taskId ?? "",
    (skillName ?? agent.agentType).replace(/^skyfom-/, ""),
    since === null ? "" : (0, import_explain_denial5.elapsed)(now - Date.parse(since)),
    lastActivityAt === null ? "" : (0, import_explain_denial5.elapsed)(now - Date.parse(lastActivityAt)),
    tokens === null ? "" : shortCount((0, import_token_usage3.countTokens)(tokens)),
    whatOf(agent)
  ];
}
function whatOf({ status, description, taskId, process }) {
  const name = taskId !== null && description.startsWith(`${taskId} `) ? description.slice(taskId.length + 1) : description;
  const state = {
    reserved: "[about to start] ",
    offered: "[reserved for a parent about to wake] ",
    unreadable: "[unreadable, see skyfom reset] ",
    running: "",
    waiting: "",
    idle: ""
  }[status];
  const place = { alive: "", gone: "[client gone] ", unknown: "[of another machine] " }[process];
  return `${status === "unreadable" ? "" : place}${state}${name || (status === "offered" ? "" : "an agent without a description")}`;
}
function renderPaths(agents, { width, paths, paint }) {
  if (paths === "none") return [];
  const areWhole = paths === "whole";
  const lines = agents.flatMap(({ slot, status, transcript, output }) => {
    const label = `  ${slot ?? status}`;
    return [
      ...transcript === null ? [] : [[label, "transcript", transcript]],
      ...output === null || !areWhole ? [] : [[label, "output", output]]
    ];
  });
  if (lines.length === 0) return [];
  const labels = Math.max(...lines.map(([label]) => label.length));
  const shown = lines.map(([label, what, path]) => {
    const start = `${label.padEnd(labels)}  ${areWhole ? what.padEnd(12) : ""}`;
    return start + (areWhole ? (0, import_printable8.toLine)(path) : cutStart((0, import_printable8.toLine)(path), width - start.length));
  });
  const head = areWhole ? "Transcripts and outputs" : "Transcripts (whole, and outputs: --paths)";
  return ["", paint.dim(cutEnd(head, width)), ...shown];
}
var import_token_usage3, import_explain_denial5, import_printable8, COLUMNS2;
var init_render_agents = __esm({
  "orchestrator/core/view/render-agents.ts"() {
    "use strict";
    import_token_usage3 = __toESM(require_token_usage(), 1);
    import_explain_denial5 = __toESM(require_explain_denial(), 1);
    import_printable8 = __toESM(require_printable(), 1);
    init_render_table();
    init_show_text();
    COLUMNS2 = [
      { head: "SLOT", most: 5 },
      { head: "TASK", most: 16, cut: "start" },
      { head: "SKILL", most: 18 },
      { head: "AGE", most: 10, align: "right" },
      { head: "ACTIVE", most: 10, align: "right" },
      { head: "TOKENS", most: 6, align: "right" },
      { head: "WHAT", least: 22 }
    ];
  }
});

// orchestrator/core/view/render-asking.ts
function renderAsking({ agents, at }, { width, paint }) {
  const rows = agents.flatMap(
    ({ asks, taskId, description }) => asks === null ? [] : [[taskId ?? "", asks.tool, `${(0, import_explain_denial6.elapsed)(Date.parse(at) - Date.parse(asks.since))} ago`, description]]
  );
  if (rows.length === 0) return [];
  const count2 = rows.length === 1 ? "an agent asks" : `${rows.length} agents ask`;
  return [
    paint.red(cutEnd(`Permission   ${count2} for it`, width)),
    ...renderTable(COLUMNS3, rows, width),
    ...wrapLines(EXPLAINED, width, "  ").map(paint.dim)
  ];
}
var import_explain_denial6, COLUMNS3, EXPLAINED;
var init_render_asking = __esm({
  "orchestrator/core/view/render-asking.ts"() {
    "use strict";
    import_explain_denial6 = __toESM(require_explain_denial(), 1);
    init_render_table();
    init_show_text();
    init_wrap_lines();
    COLUMNS3 = [
      { head: "TASK", most: 16, cut: "start" },
      { head: "TOOL", most: 16 },
      { head: "ASKED", align: "right" },
      { head: "WHAT", least: 22 }
    ];
    EXPLAINED = "In their session of Claude Code. A call that you have allowed is listed until it has ended.";
  }
});

// orchestrator/core/view/render-status-line.ts
var render_status_line_exports = {};
__export(render_status_line_exports, {
  joinStatusLines: () => joinStatusLines,
  renderRunSegment: () => renderRunSegment,
  renderStatusLine: () => renderStatusLine,
  tellAsking: () => tellAsking
});
function renderStatusLine({ taken, limit, waiting, asking, run }) {
  if (taken === 0 && waiting === 0 && !run?.isOpen) return "";
  return [
    `skyfom ${taken}/${limit}`,
    ...run ? [`${run.done} done`] : [],
    ...run && run.needs > 0 ? [`${run.needs} ${run.needs === 1 ? "needs" : "need"} you`] : [],
    ...tellAsking(asking),
    ...waiting > 0 ? [`${waiting} waiting`] : []
  ].join(" \xB7 ");
}
function tellAsking(count2) {
  return count2 === 0 ? [] : [`${count2} ${count2 === 1 ? "asks" : "ask"} permission`];
}
function renderRunSegment({ taken, limit, run }) {
  if (taken === 0 && !run?.isOpen) return "";
  return [`${taken}/${limit} at work`, ...run ? [`${run.done} of ${run.tasks} done`] : []].join(" \xB7 ");
}
function joinStatusLines(theirs, ours) {
  const before = theirs.trimEnd();
  return before === "" || ours === "" ? `${before}${ours}` : `${before}${BETWEEN}${ours}`;
}
var BETWEEN;
var init_render_status_line = __esm({
  "orchestrator/core/view/render-status-line.ts"() {
    "use strict";
    BETWEEN = " \u2502 ";
  }
});

// orchestrator/core/view/render-task-lists.ts
function renderTaskLists({ tasks, agents }, look) {
  if (!tasks) return [];
  const inTable = new Set(agents.map(({ taskId }) => taskId));
  const { ready, running, inDoubt, done, heldBack, blocked } = tasks;
  const claimed = running.filter(({ id }) => !inTable.has(id));
  const counts2 = [
    `${running.length - claimed.length} running`,
    ...claimed.length > 0 ? [`${claimed.length} claimed`] : [],
    ...inDoubt.length > 0 ? [`${inDoubt.length} in doubt`] : [],
    `${ready.length} ready`,
    `${heldBack.length} held back`,
    `${blocked.length} blocked`,
    `${done} done`
  ];
  return [
    cutEnd(`Tasks   ${counts2.join(" \xB7 ")}`, look.width).replace(/^Tasks/, look.paint.bold),
    ...list2(
      "ready",
      ready.map(({ id, title, why }) => [id, why ?? "", title]),
      look
    ),
    ...list2(
      "held back",
      heldBack.map(({ id, title, reason }) => [id, reason, title]),
      look
    ),
    ...list2(
      "blocked",
      blocked.map(({ id, title, by }) => [id, `by ${by.join(", ")}`, title]),
      look
    ),
    ...list2(
      "claimed",
      claimed.map(({ id, title, assignee }) => [id, assignee ?? "", title]),
      look
    )
  ];
}
function list2(name, rows, { width, rowsOfList, paint }) {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, rowsOfList);
  const more = rows.length - shown.length;
  const head = name.toUpperCase();
  const columns = [{ head, most: 16, cut: "start" }, { head: "" }, { head: "" }];
  const whole = renderTable(columns, shown, Number.POSITIVE_INFINITY);
  const fits = whole.every((line) => widthOf(line) <= width) || shown.every(([, why]) => why === "");
  return [
    "",
    ...fits ? renderTable(columns, shown, width) : inTwoLines(head, shown, width, paint),
    ...tellMore(more)
  ];
}
function inTwoLines(head, rows, width, paint) {
  const columns = [{ head, most: 16, cut: "start" }, { head: "" }];
  const [heading = "", ...lines] = renderTable(
    columns,
    rows.map(([id, , title]) => [id, title]),
    width
  );
  const reasons = rows.map(
    ([, why]) => why === "" ? [] : wrapLines(why, width, "      ", LINES_OF_REASON).map(paint.dim)
  );
  return [heading, ...lines.flatMap((line, n) => [line, ...reasons[n] ?? []])];
}
function tellMore(count2) {
  return count2 > 0 ? [`  and ${count2} more`] : [];
}
var LINES_OF_REASON;
var init_render_task_lists = __esm({
  "orchestrator/core/view/render-task-lists.ts"() {
    "use strict";
    init_render_table();
    init_show_text();
    init_width_of();
    init_wrap_lines();
    LINES_OF_REASON = 2;
  }
});

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/problem.ts", ["renderProblem", "renderProblemInLine"]);
  }
});

// orchestrator/core/view/render-warnings.ts
function renderWarnings({ separateCalls, problems, agents }, { width, paint }) {
  const gone = agents.filter(({ process, slot }) => process === "gone" && slot !== null).length;
  const lines = [
    ...separateCalls.flatMap(describeSeparateCalls),
    ...gone > 0 ? [
      `${gone} ${gone === 1 ? "slot is" : "slots are"} held for client processes that are gone.`,
      "  The next session frees them, or: skyfom reset"
    ] : [],
    ...problems.flatMap((problem) => (0, import_problem.renderProblem)(problem).split("\n"))
  ];
  return lines.length === 0 ? [] : [paint.red("Warnings"), ...lines.flatMap((line) => wrapLines(line, width, `  ${/^ */.exec(line)?.[0] ?? ""}`))];
}
function describeSeparateCalls({ run, messages }) {
  const all = messages.flat().length;
  return [
    `Agents not running in parallel: run ${run} handed over ${all} calls for one message, but they came in ${messages.length}:`,
    `  ${messages.map((tasks) => tasks.join(" + ")).join(", then ")}`,
    "  Agents start together only if their calls are in one message."
  ];
}
var import_problem;
var init_render_warnings = __esm({
  "orchestrator/core/view/render-warnings.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    init_wrap_lines();
  }
});

// orchestrator/core/view/render-status.ts
var render_status_exports = {};
__export(render_status_exports, {
  renderStatus: () => renderStatus
});
function renderStatus(status, look) {
  const sections = [
    [renderHeadline(status, look)],
    renderAgents(status, look),
    renderAsking(status, look),
    renderNeeds(status, look),
    renderLastRun(status, look),
    ...status.runs.map(({ id, branches }) => renderBranches(id, branches, look)),
    ...status.lastRun ? [renderBranches(status.lastRun.id, status.lastRun.branches, look)] : [],
    renderTaskLists(status, look),
    renderWarnings(status, look)
  ];
  return sections.filter((lines) => lines.length > 0).map((lines) => lines.join("\n")).join("\n\n");
}
function renderHeadline({ slots, agents, runs, at, stateDir }, { width, paint }) {
  const count2 = (wanted) => agents.filter(({ status }) => status === wanted).length;
  const parts = [
    `${slots.taken} of ${slots.limit} slots taken`,
    ...count2("waiting") > 0 ? [`${count2("waiting")} waiting`] : [],
    ...count2("idle") > 0 ? [`${count2("idle")} idle`] : [],
    ...tellAsking(agents.filter(({ asks }) => asks !== null).length),
    ...runs.map((run) => {
      const age = (0, import_explain_denial7.elapsed)(Date.parse(at) - Date.parse(run.openedAt));
      const state = run.state === "open" ? "" : ` (${run.state})`;
      return `run ${(0, import_printable9.toLine)(run.id)}${state} for ${age}: ${run.closed} closed, ${run.failed} failed`;
    }),
    ...stateDir === null ? ["no agent has started here yet"] : []
  ];
  const line = cutEnd(`Skyfom  ${parts.join(" \xB7 ")}`, width);
  return line.replace(/^Skyfom/, paint.bold);
}
var import_explain_denial7, import_printable9;
var init_render_status = __esm({
  "orchestrator/core/view/render-status.ts"() {
    "use strict";
    import_explain_denial7 = __toESM(require_explain_denial(), 1);
    import_printable9 = __toESM(require_printable(), 1);
    init_render_branches();
    init_render_last_run();
    init_render_needs();
    init_render_agents();
    init_render_asking();
    init_render_status_line();
    init_render_task_lists();
    init_render_warnings();
    init_show_text();
  }
});

// orchestrator/core/view/render-screen.ts
var render_screen_exports = {};
__export(render_screen_exports, {
  renderScreen: () => renderScreen
});
function renderScreen(status, look, rows, note) {
  const rowsOfList = rows >= TALL ? ROWS_OF_LIST : ROWS_OF_LIST_WHERE_LOW;
  const lines = renderStatus(status, { ...look, rowsOfList, paths: "none" }).split("\n");
  const room = Math.max(0, rows - 1);
  const shown = lines.slice(0, room);
  const hidden = lines.length - shown.length;
  const foot = `${hidden > 0 ? `${hidden} more ${hidden === 1 ? "line" : "lines"} \xB7 ` : ""}q quits${note === void 0 ? "" : ` \xB7 ${note}`}`;
  return [...shown, ...Array(room - shown.length).fill(""), look.paint.dim(foot.slice(0, look.width))];
}
var TALL, ROWS_OF_LIST, ROWS_OF_LIST_WHERE_LOW;
var init_render_screen = __esm({
  "orchestrator/core/view/render-screen.ts"() {
    "use strict";
    init_render_status();
    TALL = 36;
    ROWS_OF_LIST = 8;
    ROWS_OF_LIST_WHERE_LOW = 3;
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-for-shell.ts", ["quoteArgument", "quoteForShell"]);
  }
});

// elsewhere:orchestrator/core/worktrees/describe-state.ts
var require_describe_state = __commonJS({
  "elsewhere:orchestrator/core/worktrees/describe-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "worktrees.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/worktrees/describe-state.ts", ["describeState"]);
  }
});

// orchestrator/core/view/render-worktrees.ts
var render_worktrees_exports = {};
__export(render_worktrees_exports, {
  renderWorktrees: () => renderWorktrees
});
function renderWorktrees(worktrees, width, now) {
  if (worktrees.length === 0) return ["No agent has left a worktree."];
  const rows = worktrees.map(({ id, taskId = "", since, bytes, state }) => [
    id,
    taskId,
    (0, import_explain_denial8.elapsed)(now.getTime() - Date.parse(since)),
    showSize(bytes),
    (0, import_describe_state.describeState)(state)
  ]);
  const diffs = worktrees.flatMap(
    ({ branch, head, state }) => "commits" in state && state.commits > 0 ? [`  git diff ${(0, import_quote_for_shell.quoteArgument)(`HEAD...${branch ?? head}`)}`] : []
  );
  const shown = diffs.length === 0 ? [] : ["", "To see what their commits change:", ...diffs];
  return [...renderTable(COLUMNS4, rows, width), ...shown, "", "To remove one: skyfom worktrees remove WORKTREE"];
}
function showSize(bytes) {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${Math.round(bytes / 1e3 ** step)} ${UNITS[step]}`;
}
var import_explain_denial8, import_quote_for_shell, import_describe_state, COLUMNS4, UNITS;
var init_render_worktrees = __esm({
  "orchestrator/core/view/render-worktrees.ts"() {
    "use strict";
    import_explain_denial8 = __toESM(require_explain_denial(), 1);
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_describe_state = __toESM(require_describe_state(), 1);
    init_render_table();
    COLUMNS4 = [
      { head: "WORKTREE" },
      { head: "TASK" },
      { head: "AGE", align: "right" },
      { head: "SIZE", align: "right" },
      { head: "HOLDS", least: 24 }
    ];
    UNITS = ["B", "KB", "MB", "GB", "TB"];
  }
});

// part:core/view
var view_exports = {};
__export(view_exports, {
  load: () => load
});
module.exports = __toCommonJS(view_exports);
var modules = {
  "orchestrator/core/view/past/render-last-run.ts": () => (init_render_last_run(), __toCommonJS(render_last_run_exports)),
  "orchestrator/core/view/wrap-lines.ts": () => (init_wrap_lines(), __toCommonJS(wrap_lines_exports)),
  "orchestrator/core/view/look.ts": () => (init_look(), __toCommonJS(look_exports)),
  "orchestrator/core/view/events/event-list.ts": () => (init_event_list(), __toCommonJS(event_list_exports)),
  "orchestrator/core/view/events/read-log-line.ts": () => (init_read_log_line(), __toCommonJS(read_log_line_exports)),
  "orchestrator/core/view/show-text.ts": () => (init_show_text(), __toCommonJS(show_text_exports)),
  "orchestrator/core/view/past/render-runs.ts": () => (init_render_runs(), __toCommonJS(render_runs_exports)),
  "orchestrator/core/view/has-open-call.ts": () => (init_has_open_call(), __toCommonJS(has_open_call_exports)),
  "orchestrator/core/view/build-status.ts": () => (init_build_status(), __toCommonJS(build_status_exports)),
  "orchestrator/core/view/find-separate-calls.ts": () => (init_find_separate_calls(), __toCommonJS(find_separate_calls_exports)),
  "orchestrator/core/view/show-tasks.ts": () => (init_show_tasks(), __toCommonJS(show_tasks_exports)),
  "orchestrator/core/view/past/render-brief.ts": () => (init_render_brief(), __toCommonJS(render_brief_exports)),
  "orchestrator/core/view/past/render-needs.ts": () => (init_render_needs(), __toCommonJS(render_needs_exports)),
  "orchestrator/core/view/render-status.ts": () => (init_render_status(), __toCommonJS(render_status_exports)),
  "orchestrator/core/view/render-status-line.ts": () => (init_render_status_line(), __toCommonJS(render_status_line_exports)),
  "orchestrator/core/view/width-of.ts": () => (init_width_of(), __toCommonJS(width_of_exports)),
  "orchestrator/core/view/render-screen.ts": () => (init_render_screen(), __toCommonJS(render_screen_exports)),
  "orchestrator/core/view/render-worktrees.ts": () => (init_render_worktrees(), __toCommonJS(render_worktrees_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
