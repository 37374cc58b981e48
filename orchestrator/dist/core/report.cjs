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

// elsewhere:orchestrator/core/cost/token-usage.ts
var require_token_usage = __commonJS({
  "elsewhere:orchestrator/core/cost/token-usage.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "cost.cjs", "orchestrator/core/cost/token-usage.ts");
    var names = {
      get NO_TOKENS() {
        return module_().NO_TOKENS;
      },
      get USAGE_MARK() {
        return module_().USAGE_MARK;
      },
      get addTokens() {
        return module_().addTokens;
      },
      get countBudgeted() {
        return module_().countBudgeted;
      },
      get countTokens() {
        return module_().countTokens;
      },
      get sumUsage() {
        return module_().sumUsage;
      },
      get totalUsage() {
        return module_().totalUsage;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/core/run/run.ts");
    var names = {
      get actorOf() {
        return module_().actorOf;
      },
      get finishOf() {
        return module_().finishOf;
      },
      get hasTrackedWork() {
        return module_().hasTrackedWork;
      },
      get isFinished() {
        return module_().isFinished;
      },
      get isForTasks() {
        return module_().isForTasks;
      },
      get isUnfinished() {
        return module_().isUnfinished;
      },
      get newestAttempts() {
        return module_().newestAttempts;
      },
      get openAttempts() {
        return module_().openAttempts;
      },
      get parentOf() {
        return module_().parentOf;
      },
      get trackedTaskOf() {
        return module_().trackedTaskOf;
      }
    };
    module2.exports = Object.create(names);
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

// orchestrator/core/report/critical-path.ts
function criticalPath(timed, rows, releases, isFull) {
  const neededBy = new Map(releases.map(({ by, task }) => [task, by]));
  const done = timed.flatMap((task) => task.over === void 0 ? [] : [{ ...task, over: task.over }]);
  const byKey = new Map(done.map((task) => [task.key, task]));
  const firstBegan = Math.min(...timed.map(({ began }) => began));
  const slotsOf = new Map(rows.flatMap(({ key, bars }) => key === null ? [] : [[key, bars]]));
  const filling = done.filter(({ key, over }) => isFull(slotsOf.get(key)?.at(-1)?.to ?? over));
  const path = [];
  let at = done.reduce(
    (last, one) => last && last.over >= one.over ? last : one,
    void 0
  );
  while (at && !path.some(({ key }) => key === at?.key)) {
    const { key, title, began, over } = at;
    const needed = byKey.get(neededBy.get(key) ?? "");
    const room = began > firstBegan ? madeRoom(filling, key, slotsOf.get(key)?.[0]?.from ?? began) : void 0;
    const before = needed && room && room.over > needed.over ? room : needed ?? room;
    path.unshift({
      key,
      title,
      began,
      over,
      after: before === void 0 ? null : before === needed ? "needed" : "slot"
    });
    at = before;
  }
  return path;
}
function madeRoom(done, key, from) {
  return done.filter((one) => one.key !== key && one.over <= from && from - one.over <= HANDED_ON_MS && one.began < from).reduce((last, one) => last && last.over >= one.over ? last : one, void 0);
}
function fullness(rows, limit, cap) {
  return (at) => {
    const holding = rows.flatMap(
      ({ isOfRun, bars }) => bars.filter(({ hasSlot, from, to }) => hasSlot && from < at && to >= at).map(() => isOfRun)
    );
    return holding.length >= cap || holding.filter(Boolean).length >= limit;
  };
}
var HANDED_ON_MS;
var init_critical_path = __esm({
  "orchestrator/core/report/critical-path.ts"() {
    "use strict";
    HANDED_ON_MS = 1e4;
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

// orchestrator/core/report/find-gaps.ts
function findGaps(curve, wallMs, holds, events, { openedMs, isOpen }) {
  const pauses = pausesOf(events, openedMs, wallMs);
  return curve.flatMap(([from, count], n) => {
    const to = curve[n + 1]?.[0] ?? wallMs;
    if (count > 0 || to - from < WORTH_TELLING_MS) return [];
    return [
      { from, ms: to - from, reason: whyNobody({ from, to, isEnd: to >= wallMs && !isOpen }, holds, pauses, curve) }
    ];
  });
}
function whyNobody({ from, to, isEnd }, holds, pauses, curve) {
  if (pauses.some((pause) => pause.from < to && pause.to > from)) return "the run was paused";
  const isFirst = !curve.some(([at, count]) => at < from && count > 0);
  if (isFirst) return "no agent had started yet";
  if (isEnd) return "the last agent had ended, and the step that ended the run had not been taken";
  const told = mostFrequent(holds.filter(({ at, by }) => at >= from && at < to && by.length === 0));
  return told ?? "the next step had not been taken: the main conversation was busy, waited for a person, or had ended";
}
function mostFrequent(holds) {
  const counts = /* @__PURE__ */ new Map();
  for (const { reason } of holds) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}
function pausesOf(events, openedMs, wallMs) {
  const pauses = [];
  let since;
  for (const { type, at } of events) {
    const moment = Date.parse(at) - openedMs;
    if (type === "run-paused") since ??= moment;
    if (type !== "run-resumed" || since === void 0) continue;
    pauses.push({ from: since, to: moment });
    since = void 0;
  }
  return since === void 0 ? pauses : [...pauses, { from: since, to: wallMs }];
}
var WORTH_TELLING_MS;
var init_find_gaps = __esm({
  "orchestrator/core/report/find-gaps.ts"() {
    "use strict";
    WORTH_TELLING_MS = 1e3;
  }
});

// elsewhere:orchestrator/core/ledger/defined.ts
var require_defined = __commonJS({
  "elsewhere:orchestrator/core/ledger/defined.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/core/ledger/defined.ts");
    var names = { get defined() {
      return module_().defined;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/view/show-text.ts
var require_show_text = __commonJS({
  "elsewhere:orchestrator/core/view/show-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/look.cjs", "orchestrator/core/view/show-text.ts");
    var names = {
      get breakWord() {
        return module_().breakWord;
      },
      get cutEnd() {
        return module_().cutEnd;
      },
      get cutStart() {
        return module_().cutStart;
      },
      get shortCount() {
        return module_().shortCount;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/report/duration.ts
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
  "orchestrator/core/report/duration.ts"() {
    "use strict";
  }
});

// orchestrator/core/report/find-waits.ts
function holdsOf(events, run, openedMs) {
  return events.flatMap((event) => {
    if (event.type !== "task-held-back" || event.run !== run) return [];
    const { taskId, member, title, why, reason, by } = event;
    return [
      { key: member ?? taskId, title, reason, by: by ?? [], at: Date.parse(event.at) - openedMs, ...(0, import_defined.defined)({ why }) }
    ];
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
    if (waitedMs >= WORTH_TELLING_MS2) waits.push({ key, title, waitedMs, reason: describe(stretches, lastOf) });
  }
  const notStarted = [...told].filter(([key]) => !byKey.has(key)).flatMap(([, all]) => all.at(-1) ?? []).filter(({ why }) => why !== "gone").map(({ key, title, reason }) => ({ key, title, reason }));
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
  const long = stretches.filter(({ ms }) => ms >= WORTH_TELLING_MS2);
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
var import_defined, import_show_text, WORTH_TELLING_MS2, LONGEST_TITLE;
var init_find_waits = __esm({
  "orchestrator/core/report/find-waits.ts"() {
    "use strict";
    import_defined = __toESM(require_defined(), 1);
    import_show_text = __toESM(require_show_text(), 1);
    init_duration();
    WORTH_TELLING_MS2 = 1e3;
    LONGEST_TITLE = 40;
  }
});

// elsewhere:orchestrator/core/ledger/fold/fold-events.ts
var require_fold_events = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/fold-events.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/fold.cjs", "orchestrator/core/ledger/fold/fold-events.ts");
    var names = { get foldEvent() {
      return module_().foldEvent;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/fold/ledger-state.ts
var require_ledger_state = __commonJS({
  "elsewhere:orchestrator/core/ledger/fold/ledger-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger/fold.cjs", "orchestrator/core/ledger/fold/ledger-state.ts");
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
        begun.set(life, { life, askedMs, fromMs, end: "running", hasSlot: slot !== void 0, slot: slot ?? null });
        break;
      }
      case "idle":
        end(begun.get(event.life), Date.parse(event.at), "idle");
        break;
      case "ended":
        end(begun.get(event.life), Date.parse(event.at), event.status, event.isEndInferred);
        break;
    }
  }
  return [...begun.values()].flatMap((life) => {
    const agent = state.ofLife(life.life);
    const { isEndInferred: _isEndInferred, ...known } = life;
    return agent ? [{ ...known, agent }] : [];
  });
}
function end(life, toMs, how, isInferred = false) {
  if (!life) return;
  life.toMs ??= toMs;
  if (life.end !== "running" && life.end !== "idle" && !(life.isEndInferred && !isInferred)) return;
  life.end = how;
  life.isEndInferred = isInferred;
}
var import_fold_events, import_ledger_state;
var init_lives_of_log = __esm({
  "orchestrator/core/report/lives-of-log.ts"() {
    "use strict";
    import_fold_events = __toESM(require_fold_events(), 1);
    import_ledger_state = __toESM(require_ledger_state(), 1);
  }
});

// elsewhere:orchestrator/core/reference/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/reference/reference.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "reference.cjs", "orchestrator/core/reference/reference.ts");
    var names = {
      get isReferencePrompt() {
        return module_().isReferencePrompt;
      },
      get parseReference() {
        return module_().parseReference;
      },
      get referenceAnywhere() {
        return module_().referenceAnywhere;
      },
      get referenceInPrompt() {
        return module_().referenceInPrompt;
      },
      get renderReference() {
        return module_().renderReference;
      }
    };
    module2.exports = Object.create(names);
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
  for (const { life, agent, askedMs, fromMs, toMs, end: end2, hasSlot, slot } of lives) {
    const known = byAgent.get(agent.id) ?? { agent, bars: [] };
    byAgent.set(agent.id, known);
    const [asked, from, to] = [askedMs, fromMs, toMs ?? endMs].map((ms) => clamp(ms - openedMs, endMs - openedMs));
    const isCut = toMs === void 0 || toMs > endMs;
    const shownEnd = isCut ? "running" : end2;
    known.bars.push({ life, asked: asked ?? 0, from: from ?? 0, to: to ?? 0, end: shownEnd, hasSlot, slot });
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
    usage: usageOfAgents(own, usageOf),
    transcript: own[0]?.agent.transcript ?? null
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
    usage: usageOfAgents([{ agent, bars }], usageOf),
    transcript: agent.transcript ?? null
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

// orchestrator/core/report/tasks/besides.ts
var NOTHING_BESIDES;
var init_besides = __esm({
  "orchestrator/core/report/tasks/besides.ts"() {
    "use strict";
    NOTHING_BESIDES = {
      reportOf: () => void 0,
      commits: /* @__PURE__ */ new Map(),
      linksOf: () => ({ brief: null, report: null }),
      linkTo: () => null,
      needs: [],
      timeZone: "UTC"
    };
  }
});

// elsewhere:orchestrator/core/run/task-branches.ts
var require_task_branches = __commonJS({
  "elsewhere:orchestrator/core/run/task-branches.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/core/run/task-branches.ts");
    var names = {
      get lastLeft() {
        return module_().lastLeft;
      },
      get mergeOf() {
        return module_().mergeOf;
      },
      get taskBranches() {
        return module_().taskBranches;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/report/tasks/task-details.ts
function taskDetails(run, rows, besides) {
  const newest = (0, import_run.newestAttempts)(run);
  const branches = new Map((0, import_task_branches.taskBranches)(run).map((branch) => [branch.key, branch]));
  const keys = [...new Set(rows.flatMap(({ key }) => key !== null && newest.has(key) ? key : []))];
  return keys.map((key) => {
    const own = run.attempts.filter((attempt) => keyOf2(attempt) === key);
    const ofTask = rows.filter((row) => row.key === key);
    const last = newest.get(key);
    const isFirst = rows.find((row) => row.key !== null && row.taskId === last.taskId)?.key === key;
    const below = isFirst ? rows.filter((row) => row.isOfRun && row.key === null && row.taskId === last.taskId) : [];
    const attempts = own.map((attempt, n) => describe2(run, attempt, ofTask[n], besides));
    const reports = own.flatMap(({ number }) => besides.reportOf(number) ?? []);
    const newestReport = besides.reportOf(last.number);
    const commits = unique(own.flatMap(({ outcome }) => outcome?.commits ?? []));
    const named = unique([
      ...own.flatMap(({ outcome }) => outcome?.files ?? []),
      ...reports.flatMap(({ files }) => files)
    ]);
    return {
      key,
      taskId: last.taskId,
      title: last.member === void 0 ? last.title : `${last.member}: ${last.title}`,
      skillName: last.skillName,
      why: last.why ?? null,
      outcome: last.outcome?.kind ?? "open",
      summary: last.outcome?.summary ?? "",
      branch: branches.get(key) ?? null,
      files: filesOf(named, commits, besides),
      commits: commits.map((hash) => ({ hash, subject: besides.commits.get(hash)?.subject ?? null })),
      tests: last.outcome?.tests ?? newestReport?.tests ?? [],
      followUps: newestReport?.followUps ?? [],
      notes: last.outcome?.notes ?? [],
      attempts,
      tokens: sum([...ofTask, ...below].flatMap(({ usage }) => usage ? usage.map(({ tokens }) => tokens) : []))
    };
  });
}
function keyOf2({ member, taskId }) {
  return member ?? taskId;
}
function describe2(run, attempt, row, besides) {
  const bars = row?.bars ?? [];
  const { brief, report } = besides.linksOf(attempt.number);
  return {
    reference: (0, import_reference2.renderReference)({ run: run.id, attempt: attempt.number }),
    outcome: attempt.outcome?.kind ?? "open",
    summary: attempt.outcome?.summary ?? "",
    from: bars[0]?.from ?? null,
    workedMs: bars.reduce((all, { from, to }) => all + to - from, 0),
    models: row?.usage?.map(({ model }) => model) ?? [],
    tokens: sum(row?.usage?.map(({ tokens }) => tokens) ?? []),
    brief,
    report,
    transcript: row?.transcript == null ? null : besides.linkTo(row.transcript)
  };
}
function filesOf(named, commits, { commits: known }) {
  const files = new Map(named.map((path) => [path, { path, added: null, removed: null }]));
  for (const hash of commits) {
    for (const [path, { added, removed }] of known.get(hash)?.files ?? []) {
      const before = files.get(path);
      files.set(path, { path, added: plus(before?.added, added), removed: plus(before?.removed, removed) });
    }
  }
  return [...files.values()];
}
function plus(one, other) {
  return one == null ? other : one + (other ?? 0);
}
function sum(tokens) {
  return tokens.length === 0 ? null : tokens.reduce(import_token_usage.addTokens, import_token_usage.NO_TOKENS);
}
function unique(values) {
  return [...new Set(values)];
}
var import_token_usage, import_reference2, import_run, import_task_branches;
var init_task_details = __esm({
  "orchestrator/core/report/tasks/task-details.ts"() {
    "use strict";
    import_token_usage = __toESM(require_token_usage(), 1);
    import_reference2 = __toESM(require_reference(), 1);
    import_run = __toESM(require_run(), 1);
    import_task_branches = __toESM(require_task_branches(), 1);
  }
});

// orchestrator/core/report/without-limit.ts
function withoutLimit(timed, holds) {
  const neededBy = /* @__PURE__ */ new Map();
  for (const { key, by } of holds) neededBy.set(key, /* @__PURE__ */ new Set([...neededBy.get(key) ?? [], ...by]));
  const done = timed.flatMap((task) => task.over === void 0 ? [] : [{ ...task, over: task.over }]);
  const ends = /* @__PURE__ */ new Map();
  for (const { key, began, over } of [...done].sort((a, b) => a.began - b.began || a.over - b.over)) {
    const needed = [...neededBy.get(key) ?? []].map((on) => ends.get(on) ?? 0);
    ends.set(key, Math.max(0, ...needed) + over - began);
  }
  return done.length === 0 ? void 0 : Math.max(...ends.values());
}
var init_without_limit = __esm({
  "orchestrator/core/report/without-limit.ts"() {
    "use strict";
  }
});

// orchestrator/core/report/measure-run.ts
var measure_run_exports = {};
__export(measure_run_exports, {
  measureRun: () => measureRun
});
function measureRun(facts) {
  const { run, events, cap, repository, madeAt, usageOf, remarks, besides = NOTHING_BESIDES } = facts;
  const openedMs = Date.parse(run.openedAt);
  const isOpen = (0, import_run2.finishOf)(run) === void 0;
  const endMs = Math.max(openedMs, Date.parse((0, import_run2.finishOf)(run) ?? madeAt));
  const wallMs = endMs - openedMs;
  const told = eventsOfTime(events, run.openedAt, new Date(endMs).toISOString());
  const lives = livesOfLog(told).filter(({ fromMs, toMs }) => fromMs < endMs && (toMs ?? endMs) > openedMs);
  const rows = rowsOfRun({ run, lives, openedMs, endMs, usageOf });
  const bars = rows.flatMap((row) => row.bars.filter(({ hasSlot }) => hasSlot));
  const curve = concurrencyCurve(bars, 0, wallMs);
  const agentMs = rows.filter(({ isOfRun }) => isOfRun).flatMap(({ bars: bars2 }) => bars2.filter(({ hasSlot }) => hasSlot)).reduce((sum2, { from, to }) => sum2 + to - from, 0);
  const window = told.filter(({ at }) => at >= run.openedAt);
  const [refusals, failures] = [refusalsOf(window, openedMs), failuresOf(run, rows, window, openedMs)];
  const tokensByTask = sumByTask(rows);
  const usage = rows.flatMap((row) => row.isOfRun && row.usage ? row.usage.map(({ tokens }) => tokens) : []);
  const timed = timedTasks(run, rows, window, openedMs);
  const holds = holdsOf(window, run.id, openedMs);
  const waits = findWaits(timed, holds);
  const newest = [...(0, import_run2.newestAttempts)(run).values()].map(({ outcome }) => outcome?.kind);
  const outcomes = newest.filter((kind) => kind !== "withdrawn");
  return {
    format: 1,
    run: {
      id: run.id,
      openedAt: run.openedAt,
      finishedAt: (0, import_run2.finishOf)(run) ?? null,
      limit: run.limit,
      repository,
      composite: run.kind === "tasks" ? null : (({ skillName, taskId, title }) => ({ skillName, taskId, title }))(run.work)
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
      tokens: tokensByTask.length === 0 ? null : tokensByTask.reduce((sum2, one) => sum2 + (0, import_token_usage2.countTokens)(one.tokens), 0),
      usage: usage.length === 0 ? null : usage.reduce(import_token_usage2.addTokens, import_token_usage2.NO_TOKENS)
    },
    madeAt,
    timeZone: besides.timeZone,
    needs: besides.needs,
    details: taskDetails(run, rows, besides),
    rows,
    curve,
    ...waits,
    // Of a run that is open nobody knows yet what its end will hang on.
    criticalPath: isOpen ? [] : criticalPath(timed, rows, waits.releases, fullness(rows, run.limit, cap)),
    unlimitedMs: isOpen ? null : withoutLimit(timed, holds) ?? null,
    gaps: findGaps(curve, wallMs, holds, window, { openedMs, isOpen }),
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
      sums.set(key, known ? { ...known, tokens: (0, import_token_usage2.addTokens)(known.tokens, tokens) } : { taskId, title, model, tokens });
    }
  }
  return [...sums.values()].sort((a, b) => (0, import_token_usage2.countTokens)(b.tokens) - (0, import_token_usage2.countTokens)(a.tokens));
}
function timedTasks(run, rows, events, openedMs) {
  const began = /* @__PURE__ */ new Map();
  const note = (key, at) => began.has(key) || began.set(key, at);
  for (const event of events)
    if (event.type === "task-claimed" && event.run === run.id) note(event.taskId, Date.parse(event.at) - openedMs);
  for (const { key, bars } of rows) if (key !== null && bars[0]) note(key, bars[0].asked);
  return [...(0, import_run2.newestAttempts)(run)].flatMap(([key, { title, outcome }]) => {
    const at = began.get(key);
    return at === void 0 ? [] : [{ key, title, began: at, ...outcome ? { over: Date.parse(outcome.at) - openedMs } : {} }];
  });
}
function remarkOnTokens(rows) {
  const unread = rows.filter(({ isOfRun, usage, bars }) => isOfRun && usage === null && bars.length > 0).length;
  if (unread === 0) return [];
  return [`The tokens of ${unread} ${unread === 1 ? "agent" : "agents"} are unknown: their transcripts are gone.`];
}
var import_token_usage2, import_run2;
var init_measure_run = __esm({
  "orchestrator/core/report/measure-run.ts"() {
    "use strict";
    import_token_usage2 = __toESM(require_token_usage(), 1);
    import_run2 = __toESM(require_run(), 1);
    init_concurrency_curve();
    init_critical_path();
    init_events_of_time();
    init_failures_of_run();
    init_find_gaps();
    init_find_waits();
    init_lives_of_log();
    init_rows_of_run();
    init_besides();
    init_task_details();
    init_without_limit();
  }
});

// elsewhere:orchestrator/core/group-texts.ts
var require_group_texts = __commonJS({
  "elsewhere:orchestrator/core/group-texts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/group-texts.ts");
    var names = { get groupTexts() {
      return module_().groupTexts;
    } };
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

// elsewhere:orchestrator/core/worktrees/task-branch.ts
var require_task_branch = __commonJS({
  "elsewhere:orchestrator/core/worktrees/task-branch.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/core/worktrees/task-branch.ts");
    var names = { get tellBranch() {
      return module_().tellBranch;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/cost/show-cost.ts
var require_show_cost = __commonJS({
  "elsewhere:orchestrator/core/cost/show-cost.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "cost.cjs", "orchestrator/core/cost/show-cost.ts");
    var names = {
      get NO_COST() {
        return module_().NO_COST;
      },
      get dollars() {
        return module_().dollars;
      },
      get showCost() {
        return module_().showCost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/report/count-never-begun.ts
function countNeverBegun({ details, notStarted }) {
  const keys = new Set(details.map(({ key }) => key));
  const heldBack = notStarted.filter(({ key }) => !keys.has(key)).length;
  return heldBack + details.filter(({ outcome }) => outcome === "withdrawn").length;
}
var init_count_never_begun = __esm({
  "orchestrator/core/report/count-never-begun.ts"() {
    "use strict";
  }
});

// orchestrator/core/report/verdict.ts
var verdict_exports = {};
__export(verdict_exports, {
  verdictOf: () => verdictOf
});
function verdictOf(report) {
  const neverBegun = countNeverBegun(report);
  return [whatIsDone(report, neverBegun), whatIsNot(report, neverBegun)];
}
function whatIsDone({ run, headline }, neverBegun) {
  const { closed, wallMs, usage } = headline;
  const tasks = headline.tasks + neverBegun;
  const isOpen = run.finishedAt === null;
  const took = [
    `${isOpen ? "after" : "in"} ${duration(wallMs)}`,
    ...usage === null ? [] : [`${(0, import_show_text2.shortCount)((0, import_token_usage3.countTokens)(usage))} tokens`, (0, import_show_cost.showCost)(usage)]
  ].join(", ");
  if (headline.tasks === 0) return isOpen ? `The run has not begun any work yet, ${took}.` : "The run began no task.";
  const noun = run.composite ? tasks === 1 ? "part" : "parts" : tasks === 1 ? "task" : "tasks";
  const verb = isOpen ? "done so far" : "done";
  return `${closed} of ${tasks} ${noun} ${closed === 1 ? "is" : "are"} ${verb}, ${took}.`;
}
function whatIsNot({ run, details, needs }, neverBegun) {
  const count = (kind) => details.filter(({ outcome }) => outcome === kind).length;
  const parts = [
    ...some(count("failed"), "failed"),
    ...some(count("needs-input"), "ended with a question", "ended with questions"),
    ...some(count("in-doubt"), "is in doubt", "are in doubt"),
    ...some(count("open"), ...whereOpen(run, needs)),
    ...some(neverBegun, "was never begun", "were never begun")
  ];
  const waiting = needs.length === 0 ? "nothing waits for you" : `${needs.length} ${needs.length === 1 ? "thing waits" : "things wait"} for you`;
  if (parts.length === 0) return `${waiting[0]?.toUpperCase()}${waiting.slice(1)}.`;
  return `${parts.join(", ")}; ${waiting}.`;
}
function whereOpen({ finishedAt }, needs) {
  if (finishedAt !== null) return ["did not end", "did not end"];
  const isLeft = needs.some(({ kind }) => kind === "left-open");
  return isLeft ? ["was at work when its client ended", "were at work when their client ended"] : ["is at work", "are at work"];
}
function some(count, one, many = one) {
  return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
}
var import_show_cost, import_token_usage3, import_show_text2;
var init_verdict = __esm({
  "orchestrator/core/report/verdict.ts"() {
    "use strict";
    import_show_cost = __toESM(require_show_cost(), 1);
    import_token_usage3 = __toESM(require_token_usage(), 1);
    import_show_text2 = __toESM(require_show_text(), 1);
    init_count_never_begun();
    init_duration();
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

// orchestrator/core/report/markdown/inert-markdown.ts
function inertMarkdown(text, most) {
  const line = (0, import_printable.toLine)(text);
  const short = line.length > most ? `${line.slice(0, most).replace(/[\ud800-\udbff]$/, "").trimEnd()}\u2026` : line;
  return short.replaceAll(LIVE, (mark) => `${mark}${APART}`).replaceAll(PUNCTUATION, (mark) => mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : `\\${mark}`).replace(OPENING, "\\");
}
function inertCodeSpan(text, most) {
  const line = (0, import_printable.toLine)(text).slice(0, most);
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = "`".repeat(longest + 1);
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}
var import_printable, PUNCTUATION, OPENING, LIVE, APART;
var init_inert_markdown = __esm({
  "orchestrator/core/report/markdown/inert-markdown.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    PUNCTUATION = /[\\`*_[\]<>~|&!]/g;
    OPENING = /^(?=[#+=-]|\d+[.)])/;
    LIVE = /@|#(?=\w)|\bGH-(?=\d)|\b[a-z][a-z\d+.-]*:(?=\/\/)|\bmailto:|\bwww\.|\bxmpp:/gi;
    APART = "\u2060";
  }
});

// orchestrator/core/report/markdown/render-markdown.ts
var render_markdown_exports = {};
__export(render_markdown_exports, {
  renderMarkdown: () => renderMarkdown,
  renderTaskAlone: () => renderTaskAlone
});
function renderMarkdown(report) {
  const { run, details, needs, notStarted } = report;
  const done = details.filter(({ outcome }) => outcome === "done");
  const waiting = new Set(needs.map(({ taskId, title }) => keyOfNeed(taskId, title)));
  const undone = details.filter(
    ({ outcome, taskId, title }) => outcome !== "done" && !waiting.has(keyOfNeed(taskId, title))
  );
  const branches = new Map(details.map(({ taskId, title, branch }) => [keyOfNeed(taskId, title), branch]));
  const isLeft = needs.some(({ kind }) => kind === "left-open");
  const followUps = (0, import_group_texts.groupTexts)(details.flatMap(({ followUps: followUps2 }) => followUps2));
  return [
    ...verdictOf(report),
    ...section("Done", done.flatMap(taskLines)),
    ...section("Not done", [
      ...undone.flatMap(({ title, key, outcome, summary, branch }) => [
        entry(title, key, outcome === "open" && isLeft ? "its client has ended" : STANDS[outcome], summary),
        ...branchLines(branch)
      ]),
      ...notStarted.map(({ title, key, reason }) => entry(title, key, STANDS.withdrawn, reason))
    ]),
    ...section(
      "Needs a decision",
      needs.flatMap(({ kind, title, taskId, run: run2, text, settlings }) => [
        entry(title || `Run ${run2}`, taskId, import_need.NAMES[kind], text),
        ...branchLines(branches.get(keyOfNeed(taskId, title)), false),
        ...settlings.map(({ command, effect }) => `  - ${inertCodeSpan(command, LONGEST_TITLE2)} ${words(effect)}`)
      ])
    ),
    ...section(
      "Noticed and left alone",
      listed(
        followUps.map(({ text, count }) => `- ${words(text, LONGEST_SUMMARY)}${count > 1 ? ` (${count} times)` : ""}`)
      )
    ),
    "",
    `Run ${run.id} of Skyfom.`
  ].join("\n").replace(/^(.*)\n/, "$1 ");
}
function renderTaskAlone({ run }, detail) {
  const { key, outcome } = detail;
  const where = `Task ${inertCodeSpan(key, LONGEST_TITLE2)} of run ${run.id} of Skyfom, ${STANDS[outcome]}.`;
  return [...taskLines(detail), "", where].join("\n");
}
function entry(title, key, stands, text) {
  const where = [...key === null ? [] : [inertCodeSpan(key, LONGEST_TITLE2)], stands].join(", ");
  return `- **${words(title)}** (${where})${text === "" ? "" : `: ${words(text, LONGEST_SUMMARY)}`}`;
}
function keyOfNeed(taskId, title) {
  return JSON.stringify([taskId, title]);
}
function branchLines(branch, withDiff = true) {
  if (!branch) return [];
  const diff = branch.diff !== null && withDiff ? `; to see it: ${inertCodeSpan(branch.diff, LONGEST_TITLE2)}` : "";
  return [`  - ${words((0, import_task_branch.tellBranch)(branch))}${diff}`];
}
function taskLines({ title, summary, files, tests, branch }) {
  const changed = files.slice(0, MOST).map(({ path }) => inertCodeSpan(path, LONGEST_TITLE2));
  const more = files.length > MOST ? ` and ${files.length - MOST} more` : "";
  return [
    `- **${words(title)}**: ${words(summary, LONGEST_SUMMARY)}`,
    ...branchLines(branch),
    ...changed.length > 0 ? [`  - Changed: ${changed.join(", ")}${more}`] : [],
    ...tests.slice(0, MOST).map(({ command, result }) => `  - ${inertCodeSpan(command, LONGEST_TITLE2)} ${result}`)
  ];
}
function section(title, lines) {
  return lines.length === 0 ? [] : ["", `### ${title}`, "", ...lines];
}
function listed(lines) {
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST), `- and ${lines.length - MOST} more`];
}
function words(text, most = LONGEST_TITLE2) {
  return inertMarkdown(text, most);
}
var import_group_texts, import_need, import_task_branch, LONGEST_TITLE2, LONGEST_SUMMARY, MOST, STANDS;
var init_render_markdown = __esm({
  "orchestrator/core/report/markdown/render-markdown.ts"() {
    "use strict";
    import_group_texts = __toESM(require_group_texts(), 1);
    import_need = __toESM(require_need(), 1);
    import_task_branch = __toESM(require_task_branch(), 1);
    init_verdict();
    init_inert_markdown();
    LONGEST_TITLE2 = 200;
    LONGEST_SUMMARY = 400;
    MOST = 20;
    STANDS = {
      done: "done",
      failed: "failed",
      "needs-input": import_need.NAMES.question,
      "in-doubt": import_need.NAMES["in-doubt"],
      withdrawn: "never begun",
      open: "at work"
    };
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
  "orchestrator/core/report/markdown/render-markdown.ts": () => (init_render_markdown(), __toCommonJS(render_markdown_exports)),
  "orchestrator/core/report/duration.ts": () => (init_duration(), __toCommonJS(duration_exports)),
  "orchestrator/core/report/verdict.ts": () => (init_verdict(), __toCommonJS(verdict_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
