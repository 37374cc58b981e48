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

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../core.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/quote-for-shell.ts", ["quoteArgument", "quoteForShell"]);
  }
});

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "run.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/run/run.ts", ["actorOf", "newestAttempts", "openAttempts"]);
  }
});

// orchestrator/core/needs/has-new-note.ts
function markOf(run) {
  return `Not done in run ${run}: `;
}
function hasNewNote({ notes }, run, summaries) {
  const at = notes.lastIndexOf(markOf(run));
  if (at === -1) return notes.trim() !== "";
  const told = notes.slice(at + markOf(run).length);
  const rest = summaries.reduce((text, summary) => text.replace(summary, () => ""), told);
  return /\n\s*\S/.test(rest);
}
var init_has_new_note = __esm({
  "orchestrator/core/needs/has-new-note.ts"() {
    "use strict";
  }
});

// orchestrator/core/needs/settle.ts
function settlingsOfTask(kind, taskId, holder) {
  const id = (0, import_quote_for_shell.quoteArgument)(taskId);
  const note = (effect) => ({ command: `skyfom task note ${id} "\u2026"`, effect });
  const retry = (effect) => ({ command: `/skyfom-pm ${(0, import_quote_for_shell.quoteForShell)(taskId)}`, effect });
  const close = (effect) => ({ command: `skyfom task close ${id}`, effect });
  switch (kind) {
    case "question":
      return [note("answers it, for the next run")];
    case "in-doubt":
      return [close("accepts what is there"), { command: `skyfom task release ${id}`, effect: "has it done again" }];
    case "failed":
      return [retry("tries it again"), note("tells the next agent more")];
    case "claimed":
      return [
        {
          command: `skyfom task release --actor ${(0, import_quote_for_shell.quoteForShell)(holder)} ${id}`,
          effect: "gives it back, if that run is over"
        }
      ];
    default:
      return [];
  }
}
function settlingsOfRun(kind, run) {
  const stop = { command: `skyfom stop --run ${run}`, effect: "ends it" };
  return kind === "paused" ? [{ command: `skyfom resume --run ${run}`, effect: "lets it go on" }, stop] : [{ command: "/skyfom-pm", effect: "goes on with it in a new session" }, stop];
}
var import_quote_for_shell;
var init_settle = __esm({
  "orchestrator/core/needs/settle.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
  }
});

// orchestrator/core/needs/find-needs.ts
var find_needs_exports = {};
__export(find_needs_exports, {
  findNeeds: () => findNeeds
});
function findNeeds(facts) {
  const byId = facts.tasks && new Map(facts.tasks.map((task) => [task.id, task]));
  const ofTasks = newestWords(facts.runs).flatMap((word) => needOfTask(word, byId) ?? []);
  const named = new Set(ofTasks.map(({ taskId }) => taskId));
  const claims = (facts.tasks ?? []).filter(({ id }) => !named.has(id)).flatMap((task) => claimOf(task, facts) ?? []);
  const needs = [...ofTasks, ...claims, ...facts.runs.flatMap((run) => needOfRun(run, facts) ?? [])];
  return needs.sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || ((a.since ?? "") < (b.since ?? "") ? -1 : 1)
  );
}
function newestWords(runs) {
  const driven = runs.filter(({ work }) => work?.parent === void 0);
  const untracked = driven.filter(({ work }) => work && !work.isTracked).at(-1);
  const words = /* @__PURE__ */ new Map();
  for (const run of driven) {
    if (run.work && !run.work.isTracked && run !== untracked) continue;
    const begun = [...(0, import_run.newestAttempts)(run)].filter(([, { outcome }]) => outcome?.kind !== "withdrawn");
    const byTask = /* @__PURE__ */ new Map();
    for (const [part, attempt] of begun) {
      const parts = byTask.get(attempt.taskId) ?? /* @__PURE__ */ new Map();
      byTask.set(attempt.taskId, parts.set(part, { run, attempt }));
    }
    for (const [task, parts] of byTask) words.set(task, parts);
  }
  return [...words.values()].flatMap(
    (parts) => [...parts.values()].flatMap(
      ({ run, attempt }) => attempt.outcome ? [{ run, attempt, outcome: attempt.outcome }] : []
    )
  );
}
function needOfTask({ run, attempt, outcome }, byId) {
  const kind = {
    "needs-input": "question",
    "in-doubt": "in-doubt",
    failed: "failed",
    done: void 0,
    withdrawn: void 0
  }[outcome.kind];
  const isTracked = run.work === void 0 || run.work.isTracked === true;
  if (kind === void 0 || isTracked && isSettled(kind, run, attempt, outcome, byId)) return void 0;
  if (!isTracked && kind === "failed" && run.finishedAt === void 0) return void 0;
  const { taskId, member, title } = attempt;
  return {
    kind,
    run: run.id,
    taskId: isTracked ? taskId : null,
    title: member === void 0 ? title : `${member}: ${title}`,
    since: outcome.at,
    text: outcome.summary.replace(/^it needs an answer: /, ""),
    settlings: isTracked ? settlingsOfTask(kind, taskId, (0, import_run.actorOf)(run)) : []
  };
}
function isSettled(kind, run, { taskId }, { mayRetry }, byId) {
  if (!byId) return kind === "failed" && run.finishedAt === void 0 && mayRetry;
  const task = byId.get(taskId);
  if (!task || task.status === "closed") return true;
  const isHeldByRun = task.status === "in_progress" && task.assignee === (0, import_run.actorOf)(run);
  if (kind === "in-doubt") return !isHeldByRun;
  if (task.status === "in_progress" || task.assignee !== void 0) return true;
  const summaries = run.attempts.flatMap((one) => one.taskId === taskId && one.outcome ? [one.outcome.summary] : []);
  return hasNewNote(task, run.id, summaries);
}
function claimOf(task, { runs, broken }) {
  const { status, assignee, id, title } = task;
  const run = status === "in_progress" ? /^skyfom-([a-z0-9]{4,12})$/.exec(assignee ?? "")?.[1] : void 0;
  if (run === void 0 || assignee === void 0 || broken.includes(run)) return void 0;
  const known = runs.find((one) => one.id === run);
  const isDoneInVain = known?.finishedAt !== void 0 && known.work?.isTracked === true && known.work.taskId === id;
  if (known && !isDoneInVain) return void 0;
  const text = isDoneInVain ? "what it needs is done, and it could not be closed" : `run ${run} claimed it, and is not known here: its file is gone, or it is another checkout's`;
  const accept = { command: `skyfom task close ${(0, import_quote_for_shell2.quoteArgument)(id)}`, effect: "closes it" };
  const settlings = settlingsOfTask("claimed", id, assignee);
  return {
    kind: "claimed",
    run,
    taskId: id,
    title,
    since: task.startedAt ?? null,
    text,
    settlings: isDoneInVain ? [accept, ...settlings] : settlings
  };
}
function needOfRun(run, { isOrphaned }) {
  if (run.finishedAt !== void 0 || run.work?.parent !== void 0) return void 0;
  const title = run.work?.title ?? "";
  const common = { run: run.id, taskId: null, title };
  if (isOrphaned(run)) {
    const text2 = "its client has ended; what it had begun is taken up by its next step";
    return { ...common, kind: "left-open", since: null, text: text2, settlings: settlingsOfRun("left-open", run.id) };
  }
  if (run.pausedAt === void 0 || run.stopping) return void 0;
  const text = "nothing new starts until it is resumed";
  return { ...common, kind: "paused", since: run.pausedAt, text, settlings: settlingsOfRun("paused", run.id) };
}
var import_quote_for_shell2, import_run, ORDER;
var init_find_needs = __esm({
  "orchestrator/core/needs/find-needs.ts"() {
    "use strict";
    import_quote_for_shell2 = __toESM(require_quote_for_shell(), 1);
    import_run = __toESM(require_run(), 1);
    init_has_new_note();
    init_settle();
    ORDER = ["question", "in-doubt", "failed", "claimed", "paused", "left-open"];
  }
});

// elsewhere:orchestrator/core/view/token-usage.ts
var require_token_usage = __commonJS({
  "elsewhere:orchestrator/core/view/token-usage.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "view.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/view/token-usage.ts", ["NO_TOKENS", "addTokens", "countTokens", "sumUsage", "totalUsage"]);
  }
});

// orchestrator/core/needs/last-run.ts
var last_run_exports = {};
__export(last_run_exports, {
  agentsOfRun: () => agentsOfRun,
  describeLastRun: () => describeLastRun,
  lastFinished: () => lastFinished
});
function lastFinished(runs) {
  const finished = runs.filter(({ finishedAt, work }) => finishedAt !== void 0 && work?.parent === void 0);
  return finished.reduce(
    (last, run) => last && (last.finishedAt ?? "") > (run.finishedAt ?? "") ? last : run,
    void 0
  );
}
function describeLastRun(run, entries, tokensOf) {
  const newest = [...(0, import_run2.newestAttempts)(run).values()].filter(({ outcome }) => outcome?.kind !== "withdrawn");
  const count = (kind) => newest.filter(({ outcome }) => outcome?.kind === kind).length;
  const read = agentsOfRun(entries, run.id).map(tokensOf);
  const known = read.flatMap((tokens) => tokens ?? []);
  const { id, openedAt, finishedAt = openedAt, work } = run;
  return {
    id,
    openedAt,
    finishedAt,
    composite: work ? { skillName: work.skillName, title: work.title } : null,
    begun: newest.length,
    closed: count("done"),
    questions: count("needs-input"),
    inDoubt: count("in-doubt"),
    failed: count("failed"),
    tokens: known.length === 0 ? null : known.reduce(import_token_usage.addTokens, import_token_usage.NO_TOKENS),
    isCounted: known.length === read.length
  };
}
function agentsOfRun(entries, run) {
  const found = /* @__PURE__ */ new Set();
  const ids = /* @__PURE__ */ new Set();
  for (const entry of entries) {
    const { reference, caller, agentId } = entry;
    const isOfRun = reference?.startsWith(`${run}.`) || caller !== void 0 && ids.has(caller);
    if (!isOfRun || agentId === void 0) continue;
    found.add(entry);
    ids.add(agentId);
  }
  return [...found];
}
var import_run2, import_token_usage;
var init_last_run = __esm({
  "orchestrator/core/needs/last-run.ts"() {
    "use strict";
    import_run2 = __toESM(require_run(), 1);
    import_token_usage = __toESM(require_token_usage(), 1);
  }
});

// orchestrator/core/needs/need.ts
var need_exports = {};
__export(need_exports, {
  NAMES: () => NAMES
});
var NAMES;
var init_need = __esm({
  "orchestrator/core/needs/need.ts"() {
    "use strict";
    NAMES = {
      question: "question",
      "in-doubt": "in doubt",
      failed: "failed",
      claimed: "claimed",
      paused: "paused",
      "left-open": "left open"
    };
  }
});

// part:core/needs
var needs_exports = {};
__export(needs_exports, {
  load: () => load
});
module.exports = __toCommonJS(needs_exports);
var modules = {
  "orchestrator/core/needs/find-needs.ts": () => (init_find_needs(), __toCommonJS(find_needs_exports)),
  "orchestrator/core/needs/last-run.ts": () => (init_last_run(), __toCommonJS(last_run_exports)),
  "orchestrator/core/needs/need.ts": () => (init_need(), __toCommonJS(need_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
