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

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/run.ts", ["actorOf", "newestAttempts", "openAttempts"]);
  }
});

// elsewhere:orchestrator/core/view/token-usage.ts
var require_token_usage = __commonJS({
  "elsewhere:orchestrator/core/view/token-usage.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "view.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/view/token-usage.ts", ["NO_TOKENS", "addTokens", "countTokens", "sumUsage", "totalUsage"]);
  }
});

// orchestrator/core/report/concurrency-curve.ts
function concurrencyCurve(stretches, from, to) {
  const changes = /* @__PURE__ */ new Map();
  const change = (at, by) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const stretch of stretches) {
    const [begin, end2] = [Math.max(from, stretch.from), Math.min(to, stretch.to)];
    if (begin >= end2) continue;
    change(begin, 1);
    change(end2, -1);
  }
  const steps = [[from, changes.get(from) ?? 0]];
  let count = changes.get(from) ?? 0;
  for (const at of [...changes.keys()].filter((moment) => moment > from).sort((a, b) => a - b)) {
    const by = changes.get(at) ?? 0;
    count += by;
    if (by !== 0) steps.push([at, count]);
  }
  if ((steps.at(-1)?.[0] ?? to) < to) steps.push([to, count]);
  return steps;
}
function peakOf(curve) {
  return curve.reduce((most, [, count]) => Math.max(most, count), 0);
}
var init_concurrency_curve = __esm({
  "orchestrator/core/report/concurrency-curve.ts"() {
    "use strict";
  }
});

// orchestrator/core/report/events-of-time.ts
function eventsOfTime(events, from, to) {
  const first = events.findIndex(({ at }) => at >= from);
  if (first === -1) return [];
  const within = events.slice(first).filter(({ at }) => at <= to);
  const resumed = new Set(
    within.flatMap((event) => event.type === "started" || event.type === "waiting" ? event.agent : [])
  );
  const before = events.slice(0, first);
  return [...tellingOf(before, livesOf(before, resumed)), ...within];
}
function livesOf(events, resumed) {
  const open = /* @__PURE__ */ new Set();
  const ofResumed = [];
  for (const event of events) {
    switch (event.type) {
      case "reserved":
        open.add(event.life);
        break;
      case "waiting":
      case "started":
        open.add(event.life);
        if (resumed.has(event.agent)) ofResumed.push(event.life);
        break;
      case "idle":
      case "ended":
        open.delete(event.life);
        break;
    }
  }
  return /* @__PURE__ */ new Set([...open, ...ofResumed]);
}
function tellingOf(events, lives) {
  const working = /* @__PURE__ */ new Set();
  return events.filter((event) => {
    switch (event.type) {
      case "waiting":
      case "started":
        if (lives.has(event.life)) working.add(event.agent);
        else working.delete(event.agent);
        return lives.has(event.life);
      case "joined":
        return working.has(event.agent);
      case "reserved":
      case "idle":
      case "ended":
        return lives.has(event.life);
      default:
        return false;
    }
  });
}
var init_events_of_time = __esm({
  "orchestrator/core/report/events-of-time.ts"() {
    "use strict";
  }
});

// orchestrator/core/report/failures-of-run.ts
function refusalsOf(events, openedMs) {
  const asked = /* @__PURE__ */ new Map();
  return events.flatMap((event) => {
    if (event.type === "reserved") asked.set(event.life, event.description);
    const at = Date.parse(event.at) - openedMs;
    if (event.type === "denied") return [{ at, description: event.description, reason: event.reason }];
    if (event.type !== "ended" || event.status !== "refused") return [];
    const reason = event.reason ?? "the client, a rule, another hook or the user refused it";
    return [{ at, description: asked.get(event.life) ?? "", reason }];
  });
}
function failuresOf(run, rows, events, openedMs) {
  const attempts = run.attempts.flatMap(({ taskId, title, member, outcome }) => {
    if (!outcome || outcome.kind === "done" || outcome.kind === "withdrawn") return [];
    const what = `${taskId} ${member === void 0 ? title : `${member}: ${title}`}`;
    return [{ at: Date.parse(outcome.at) - openedMs, what, how: outcome.kind, reason: outcome.summary }];
  });
  const agents = rows.flatMap(({ title, bars, outcome, summary }) => {
    const last = bars.at(-1);
    if (outcome !== "none" || !last || !["failed", "killed", "lost"].includes(last.end)) return [];
    return [{ at: last.to, what: title, how: last.end, reason: summary }];
  });
  const overruns = events.flatMap(
    (event) => event.type === "overrun" ? [{ at: Date.parse(event.at) - openedMs, what: `agent ${event.agent}`, how: "overrun", reason: event.reason }] : []
  );
  return [...attempts, ...agents, ...overruns].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}
var init_failures_of_run = __esm({
  "orchestrator/core/report/failures-of-run.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/run/held-back.ts
var require_held_back = __commonJS({
  "elsewhere:orchestrator/core/run/held-back.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/held-back.ts", ["NO_LONGER", "holdsOfMembers", "holdsOfTasks", "newHolds"]);
  }
});

// elsewhere:orchestrator/core/view/show-text.ts
var require_show_text = __commonJS({
  "elsewhere:orchestrator/core/view/show-text.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "view.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/view/show-text.ts", ["breakWord", "cutEnd", "cutStart", "shortCount"]);
  }
});

// orchestrator/core/report/page/duration.ts
var duration_exports = {};
__export(duration_exports, {
  duration: () => duration
});
function duration(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return pair(minutes, "min", seconds % 60, "s");
  return pair(Math.floor(minutes / 60), "h", minutes % 60, "min");
}
function pair(large, unit, small, smallUnit) {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}
var init_duration = __esm({
  "orchestrator/core/report/page/duration.ts"() {
    "use strict";
  }
});

// orchestrator/core/report/find-waits.ts
function holdsOf(events, run, openedMs) {
  return events.flatMap((event) => {
    if (event.type !== "task-held-back" || event.run !== run) return [];
    const { taskId, member, title, reason, by } = event;
    return [{ key: member ?? taskId, title, reason, by: by ?? [], at: Date.parse(event.at) - openedMs }];
  });
}
function findWaits(timed, holds) {
  const byKey = new Map(timed.map((one) => [one.key, one]));
  const told = /* @__PURE__ */ new Map();
  for (const hold of holds) told.set(hold.key, [...told.get(hold.key) ?? [], hold]);
  const releases = [];
  const waits = [];
  for (const { key, title, began } of timed) {
    const own = (told.get(key) ?? []).filter(({ at }) => at < began);
    const stretches = toStretches(own, began);
    const lastOf = ({ by }) => lastOver(by, byKey, began);
    const last = stretches.map(lastOf).findLast((one) => one !== void 0);
    if (last) releases.push({ by: last.key, task: key });
    const waitedMs = began - (own[0]?.at ?? began);
    if (waitedMs >= WORTH_TELLING_MS) waits.push({ key, title, waitedMs, reason: describe(stretches, lastOf) });
  }
  const notStarted = [...told].filter(([key]) => !byKey.has(key)).flatMap(([, all]) => all.at(-1) ?? []).filter(({ reason }) => reason !== import_held_back.NO_LONGER).map(({ key, title, reason }) => ({ key, title, reason }));
  return { releases, waits, notStarted };
}
function toStretches(holds, began) {
  const stretches = [];
  holds.forEach(({ at, reason, by }, n) => {
    const ms = (holds[n + 1]?.at ?? began) - at;
    const before = stretches.at(-1);
    if (before && before.by.length > 0 && by.length > 0)
      stretches[stretches.length - 1] = { ms: before.ms + ms, reason, by: [.../* @__PURE__ */ new Set([...before.by, ...by])] };
    else stretches.push({ ms, reason, by });
  });
  return stretches;
}
function lastOver(by, byKey, began) {
  return by.flatMap((key) => byKey.get(key) ?? []).filter(({ over }) => over !== void 0 && over <= began).reduce((a, b) => a && (a.over ?? 0) >= (b.over ?? 0) ? a : b, void 0);
}
function describe(stretches, lastOf) {
  const long = stretches.filter(({ ms }) => ms >= WORTH_TELLING_MS);
  const told = long.length > 0 ? long : stretches.slice(-1);
  const texts = told.map((stretch) => ({ ms: stretch.ms, text: describeOne(stretch, lastOf(stretch)) }));
  const [only] = texts;
  return texts.length === 1 && only ? only.text : texts.map(({ ms, text }) => `${duration(ms)}: ${text}`).join("; ");
}
function describeOne({ reason, by }, last) {
  if (by.length === 0) return reason;
  if (!last) return `it needed ${by.join(", ")}`;
  return `it needed ${last.key} \u201C${(0, import_show_text.cutEnd)(last.title, LONGEST_TITLE)}\u201D${by.length > 1 ? `, the last of ${by.length}` : ""}`;
}
var import_held_back, import_show_text, WORTH_TELLING_MS, LONGEST_TITLE;
var init_find_waits = __esm({
  "orchestrator/core/report/find-waits.ts"() {
    "use strict";
    import_held_back = __toESM(require_held_back(), 1);
    import_show_text = __toESM(require_show_text(), 1);
    init_duration();
    WORTH_TELLING_MS = 1e3;
    LONGEST_TITLE = 40;
  }
});

// elsewhere:orchestrator/core/ledger/fold-events.ts
var require_fold_events = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold-events.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/fold-events.ts", ["foldEvent"]);
  }
});

// elsewhere:orchestrator/core/ledger/ledger-state.ts
var require_ledger_state = __commonJS({
  "elsewhere:orchestrator/core/ledger/ledger-state.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "ledger.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/ledger/ledger-state.ts", ["ENDED_AGENTS_SHOWN", "LedgerState", "newestLife"]);
  }
});

// orchestrator/core/report/lives-of-log.ts
function livesOfLog(events) {
  const state = new import_ledger_state.LedgerState();
  const asked = /* @__PURE__ */ new Map();
  const begun = /* @__PURE__ */ new Map();
  for (const event of events) {
    (0, import_fold_events.foldEvent)(state, event);
    switch (event.type) {
      case "reserved":
      case "waiting":
        asked.set(event.life, Date.parse(event.at));
        break;
      case "started": {
        const fromMs = Date.parse(event.at);
        const { life, slot } = event;
        const askedMs = asked.get(life) ?? fromMs;
        begun.set(life, { life, askedMs, fromMs, end: "running", hasSlot: slot !== void 0 });
        break;
      }
      case "idle":
      case "ended":
        end(begun.get(event.life), Date.parse(event.at), event.type === "idle" ? "idle" : event.status);
        break;
    }
  }
  return [...begun.values()].flatMap((life) => {
    const agent = state.ofLife(life.life);
    return agent ? [{ ...life, agent }] : [];
  });
}
function end(life, toMs, how) {
  if (!life) return;
  life.toMs ??= toMs;
  if (life.end === "running" || life.end === "idle") life.end = how;
}
var import_fold_events, import_ledger_state;
var init_lives_of_log = __esm({
  "orchestrator/core/report/lives-of-log.ts"() {
    "use strict";
    import_fold_events = __toESM(require_fold_events(), 1);
    import_ledger_state = __toESM(require_ledger_state(), 1);
  }
});

// elsewhere:orchestrator/core/run/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/run/reference.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/reference.ts", ["isReferencePrompt", "parseReference", "referenceInPrompt", "renderReference"]);
  }
});

// orchestrator/core/report/rows-of-run.ts
function rowsOfRun(facts) {
  const agents = workedAgents(facts);
  const taskOf = tasksOfAgents(facts.run, agents);
  const attempts = facts.run.attempts.map((attempt) => ({ attempt, row: rowOfAttempt(facts, attempt, agents) }));
  const isAttempt = new Set(facts.run.attempts.map(({ number }) => referenceOf(facts.run, number)));
  const others = agents.filter(({ agent }) => agent.reference === void 0 || !isAttempt.has(agent.reference)).map(({ agent, bars }) => rowOfOther(facts, agent, bars, taskOf.get(agent.id)));
  const keys = /* @__PURE__ */ new Map();
  for (const { attempt, row } of attempts) {
    const key = keyOf(attempt);
    keys.set(key, Math.min(keys.get(key) ?? Infinity, row.bars[0]?.from ?? Infinity));
  }
  const ordered = [...keys].sort((a, b) => a[1] === b[1] ? 0 : a[1] - b[1]).map(([key]) => key);
  return [
    ...ordered.flatMap((key) => {
      const own = attempts.filter(({ attempt }) => keyOf(attempt) === key);
      const taskId = own[0]?.attempt.taskId;
      const isFirstOfTask = own[0]?.attempt === facts.run.attempts.find((attempt) => attempt.taskId === taskId);
      return [
        ...own.map(({ row }) => row),
        ...isFirstOfTask ? others.filter((row) => row.isOfRun && row.taskId === taskId) : []
      ];
    }),
    ...others.filter(({ isOfRun }) => !isOfRun)
  ];
}
function keyOf({ member, taskId }) {
  return member === void 0 ? `task ${taskId}` : `member ${member}`;
}
function workedAgents({ lives, openedMs, endMs }) {
  const byAgent = /* @__PURE__ */ new Map();
  for (const { life, agent, askedMs, fromMs, toMs, end: end2, hasSlot } of lives) {
    const known = byAgent.get(agent.id) ?? { agent, bars: [] };
    byAgent.set(agent.id, known);
    const [asked, from, to] = [askedMs, fromMs, toMs ?? endMs].map((ms) => clamp(ms - openedMs, endMs - openedMs));
    const isCut = toMs === void 0 || toMs > endMs;
    known.bars.push({ life, asked: asked ?? 0, from: from ?? 0, to: to ?? 0, end: isCut ? "running" : end2, hasSlot });
  }
  return [...byAgent.values()];
}
function clamp(at, most) {
  return Math.min(Math.max(0, at), most);
}
function tasksOfAgents(run, agents) {
  const ofAttempt = new Map(run.attempts.map(({ number, taskId }) => [referenceOf(run, number), taskId]));
  const byAgentId = new Map(agents.map(({ agent }) => [agent.agentId, agent]));
  const tasks = /* @__PURE__ */ new Map();
  for (const { agent } of agents) {
    const seen = /* @__PURE__ */ new Set();
    let one = agent;
    while (one && !seen.has(one) && !ofAttempt.has(one.reference ?? "")) {
      seen.add(one);
      one = one.caller === void 0 ? void 0 : byAgentId.get(one.caller);
    }
    const task = ofAttempt.get(one?.reference ?? "");
    if (task !== void 0) tasks.set(agent.id, task);
  }
  return tasks;
}
function referenceOf({ id }, attempt) {
  return (0, import_reference.renderReference)({ run: id, attempt });
}
function rowOfAttempt({ run, usageOf }, attempt, agents) {
  const reference = referenceOf(run, attempt.number);
  const own = agents.filter(({ agent }) => agent.reference === reference);
  const before = run.attempts.filter((other) => keyOf(other) === keyOf(attempt) && other.number < attempt.number);
  return {
    key: attempt.member ?? attempt.taskId,
    taskId: attempt.taskId,
    title: attempt.member === void 0 ? attempt.title : `${attempt.member}: ${attempt.title}`,
    skillName: attempt.skillName,
    attempt: before.length + 1,
    outcome: attempt.outcome?.kind ?? "open",
    summary: attempt.outcome?.summary ?? "",
    bars: own.flatMap(({ bars }) => bars),
    isOfRun: true,
    usage: usageOfAgents(own, usageOf)
  };
}
function rowOfOther({ usageOf }, agent, bars, taskId) {
  return {
    key: null,
    taskId: taskId ?? agent.taskId,
    title: agent.description || agent.agentType || "an agent without a description",
    skillName: agent.skillName,
    attempt: 0,
    outcome: "none",
    summary: agent.reason ?? "",
    bars,
    isOfRun: taskId !== void 0,
    usage: usageOfAgents([{ agent, bars }], usageOf)
  };
}
function usageOfAgents(agents, usageOf) {
  const read = agents.flatMap(({ agent }) => agent.transcript && usageOf(agent.transcript) || []);
  if (read.length === 0) return null;
  return read.flatMap((usage) => [...usage].map(([model, tokens]) => ({ model, tokens })));
}
var import_reference;
var init_rows_of_run = __esm({
  "orchestrator/core/report/rows-of-run.ts"() {
    "use strict";
    import_reference = __toESM(require_reference(), 1);
  }
});

// orchestrator/core/report/measure-run.ts
var measure_run_exports = {};
__export(measure_run_exports, {
  measureRun: () => measureRun
});
function measureRun({ run, events, cap, repository, madeAt, usageOf, remarks }) {
  const openedMs = Date.parse(run.openedAt);
  const endMs = Math.max(openedMs, Date.parse(run.finishedAt ?? madeAt));
  const wallMs = endMs - openedMs;
  const told = eventsOfTime(events, run.openedAt, new Date(endMs).toISOString());
  const lives = livesOfLog(told).filter(({ fromMs, toMs }) => fromMs < endMs && (toMs ?? endMs) > openedMs);
  const rows = rowsOfRun({ run, lives, openedMs, endMs, usageOf });
  const bars = rows.flatMap((row) => row.bars.filter(({ hasSlot }) => hasSlot));
  const curve = concurrencyCurve(bars, 0, wallMs);
  const agentMs = rows.filter(({ isOfRun }) => isOfRun).flatMap(({ bars: bars2 }) => bars2.filter(({ hasSlot }) => hasSlot)).reduce((sum, { from, to }) => sum + to - from, 0);
  const window = told.filter(({ at }) => at >= run.openedAt);
  const [refusals, failures] = [refusalsOf(window, openedMs), failuresOf(run, rows, window, openedMs)];
  const tokensByTask = sumByTask(rows);
  const outcomes = [...(0, import_run.newestAttempts)(run).values()].map(({ outcome }) => outcome?.kind);
  return {
    format: 1,
    run: {
      id: run.id,
      openedAt: run.openedAt,
      finishedAt: run.finishedAt ?? null,
      limit: run.limit,
      repository,
      composite: run.work ? { skillName: run.work.skillName, taskId: run.work.taskId, title: run.work.title } : null
    },
    cap,
    headline: {
      tasks: outcomes.length,
      closed: outcomes.filter((kind) => kind === "done").length,
      failed: outcomes.filter((kind) => kind !== "done" && kind !== void 0).length,
      wallMs,
      agentMs,
      speedUp: wallMs === 0 ? 0 : agentMs / wallMs,
      peak: peakOf(curve),
      refusals: refusals.length,
      failures: failures.length,
      tokens: tokensByTask.length === 0 ? null : tokensByTask.reduce((sum, one) => sum + (0, import_token_usage.countTokens)(one.tokens), 0)
    },
    rows,
    curve,
    ...findWaits(timedTasks(run, rows, window, openedMs), holdsOf(window, run.id, openedMs)),
    tokensByTask,
    refusals,
    failures,
    remarks: [...remarks, ...remarkOnTokens(rows)]
  };
}
function sumByTask(rows) {
  const sums = /* @__PURE__ */ new Map();
  const titles = /* @__PURE__ */ new Map();
  for (const { key, taskId, title } of rows)
    if (key !== null && taskId !== null && !titles.has(taskId)) titles.set(taskId, title);
  for (const { taskId, usage, isOfRun } of rows) {
    if (taskId === null || !isOfRun) continue;
    const title = titles.get(taskId) ?? "";
    for (const { model, tokens } of usage ?? []) {
      const key = JSON.stringify([taskId, model]);
      const known = sums.get(key);
      sums.set(key, known ? { ...known, tokens: (0, import_token_usage.addTokens)(known.tokens, tokens) } : { taskId, title, model, tokens });
    }
  }
  return [...sums.values()].sort((a, b) => (0, import_token_usage.countTokens)(b.tokens) - (0, import_token_usage.countTokens)(a.tokens));
}
function timedTasks(run, rows, events, openedMs) {
  const began = /* @__PURE__ */ new Map();
  const note = (key, at) => began.has(key) || began.set(key, at);
  for (const event of events)
    if (event.type === "task-claimed" && event.run === run.id) note(event.taskId, Date.parse(event.at) - openedMs);
  for (const { key, bars } of rows) if (key !== null && bars[0]) note(key, bars[0].asked);
  return [...(0, import_run.newestAttempts)(run)].flatMap(([key, { title, outcome }]) => {
    const at = began.get(key);
    return at === void 0 ? [] : [{ key, title, began: at, ...outcome ? { over: Date.parse(outcome.at) - openedMs } : {} }];
  });
}
function remarkOnTokens(rows) {
  const unread = rows.filter(({ isOfRun, usage, bars }) => isOfRun && usage === null && bars.length > 0).length;
  if (unread === 0) return [];
  return [`The tokens of ${unread} ${unread === 1 ? "agent" : "agents"} are not known: no transcript is left.`];
}
var import_run, import_token_usage;
var init_measure_run = __esm({
  "orchestrator/core/report/measure-run.ts"() {
    "use strict";
    import_run = __toESM(require_run(), 1);
    import_token_usage = __toESM(require_token_usage(), 1);
    init_concurrency_curve();
    init_events_of_time();
    init_failures_of_run();
    init_find_waits();
    init_lives_of_log();
    init_rows_of_run();
  }
});

// part:core/report
var report_exports = {};
__export(report_exports, {
  load: () => load
});
module.exports = __toCommonJS(report_exports);
var modules = {
  "orchestrator/core/report/measure-run.ts": () => (init_measure_run(), __toCommonJS(measure_run_exports)),
  "orchestrator/core/report/page/duration.ts": () => (init_duration(), __toCommonJS(duration_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
