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

// elsewhere:orchestrator/core/validators/is-run-file.ts
var require_is_run_file = __commonJS({
  "elsewhere:orchestrator/core/validators/is-run-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "validators/is-run-file.cjs", "orchestrator/core/validators/is-run-file.ts");
    var names = { get isRunFile() {
      return module_().isRunFile;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/check-run.ts
var check_run_exports = {};
__export(check_run_exports, {
  checkRun: () => checkRun
});
function checkRun(value, id) {
  if (!(0, import_is_run_file.isRunFile)(value)) return flawOf(import_is_run_file.isRunFile.errors?.[0]);
  if (value.id !== id) return { at: "/id", what: `this should be "${id}"` };
  const wrong2 = value.attempts.findIndex(({ number }, n) => number !== n + 1);
  return wrong2 === -1 ? void 0 : { at: `/attempts/${wrong2}/number`, what: `this should be ${wrong2 + 1}` };
}
function flawOf(error) {
  const { instancePath: at = "", keyword, params = {} } = error ?? {};
  if (keyword === "required") return { at: `${at}/${params.missingProperty}`, what: "this is missing" };
  return { at, what: `this should be ${describeRule(keyword, params)}` };
}
function describeRule(keyword, params) {
  switch (keyword) {
    case "type":
      return [params.type].flat().map((kind) => KINDS[kind]).join(" or ");
    case "format":
      return FORMATS[params.format] ?? "of another form";
    case "enum":
      return params.allowedValues.map((value) => JSON.stringify(value)).join(" or ");
    case "const":
      return params.allowedValue === true ? "true, or left out" : JSON.stringify(params.allowedValue);
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
      return `${BOUNDS[params.comparison]} ${params.limit}`;
    default:
      return "what the schema of runs says";
  }
}
var import_is_run_file, KINDS, FORMATS, BOUNDS;
var init_check_run = __esm({
  "orchestrator/core/run/check-run.ts"() {
    "use strict";
    import_is_run_file = __toESM(require_is_run_file(), 1);
    KINDS = {
      string: "a text",
      boolean: "true or false",
      integer: "a whole number",
      number: "a number",
      array: "a list",
      object: "an object"
    };
    FORMATS = {
      "date-time": "a time such as 2026-01-31T12:00:00.000Z",
      "date-time-or-empty": "a time such as 2026-01-31T12:00:00.000Z, or empty",
      reference: "a reference such as ab12.3"
    };
    BOUNDS = { ">=": "at least", "<=": "at most", ">": "more than" };
  }
});

// orchestrator/core/run/run.ts
var run_exports = {};
__export(run_exports, {
  actorOf: () => actorOf,
  finishOf: () => finishOf,
  hasTrackedWork: () => hasTrackedWork,
  isFinished: () => isFinished,
  isForTasks: () => isForTasks,
  isUnfinished: () => isUnfinished,
  newestAttempts: () => newestAttempts,
  openAttempts: () => openAttempts,
  parentOf: () => parentOf,
  trackedTaskOf: () => trackedTaskOf
});
function parentOf(run) {
  return run.kind === "tasks" ? void 0 : run.work.parent;
}
function trackedTaskOf(run) {
  return run.kind !== "tasks" && run.work.isTracked ? run.work.taskId : void 0;
}
function hasTrackedWork(run) {
  return run.kind === "tasks" || trackedTaskOf(run) !== void 0;
}
function isForTasks(run) {
  return hasTrackedWork(run) || parentOf(run) !== void 0;
}
function isUnfinished(run) {
  return !isFinished(run);
}
function isFinished({ state }) {
  return state.kind === "finished";
}
function finishOf({ state }) {
  return state.kind === "finished" ? state.at : void 0;
}
function actorOf(run) {
  return `skyfom-${run.id}`;
}
function openAttempts(run) {
  return run.attempts.filter((attempt) => attempt.outcome === void 0);
}
function newestAttempts(run) {
  return new Map(run.attempts.map((attempt) => [attempt.member ?? attempt.taskId, attempt]));
}
var init_run = __esm({
  "orchestrator/core/run/run.ts"() {
    "use strict";
  }
});

// orchestrator/core/run/run-file.ts
var run_file_exports = {};
__export(run_file_exports, {
  fileOfRun: () => fileOfRun,
  inTodaysForm: () => inTodaysForm,
  runOfFile: () => runOfFile
});
function runOfFile(file) {
  const { format: _, finishedAt, pausedAt, stopping, filter, work, deferred, ...rest } = file;
  const common = { ...rest, state: stateOfFile({ finishedAt, stopping, pausedAt }) };
  if (work === void 0) return { ...common, kind: "tasks", ...filter ? { filter } : {} };
  const kind = isSplit(work) ? "split" : "composite";
  return { ...common, kind, work, ...deferred ? { deferred } : {} };
}
function fileOfRun(run) {
  const { kind: _, state, ...rest } = run;
  return { format: 1, ...rest, ...fileOfState(state) };
}
function isSplit({ skillName, members }) {
  return members.some((member) => member.skillName === skillName);
}
function stateOfFile(file) {
  const { finishedAt, stopping, pausedAt } = file;
  if (finishedAt !== void 0) return { kind: "finished", at: finishedAt };
  if (stopping !== void 0) return { kind: "stopping", ...stopping };
  return pausedAt === void 0 ? { kind: "open" } : { kind: "paused", at: pausedAt };
}
function fileOfState(state) {
  switch (state.kind) {
    case "open":
      return {};
    case "paused":
      return { pausedAt: state.at };
    case "stopping":
      return { stopping: { at: state.at, isNow: state.isNow } };
    case "finished":
      return { finishedAt: state.at };
    default:
      return state;
  }
}
function inTodaysForm(value) {
  if (typeof value !== "object" || value === null || !("warnings" in value)) return value;
  const { warnings } = value;
  return Array.isArray(warnings) ? { ...value, warnings: warnings.map(warningOf) } : value;
}
function warningOf(kept) {
  return typeof kept === "string" ? { kind: "told", text: kept } : kept;
}
var init_run_file = __esm({
  "orchestrator/core/run/run-file.ts"() {
    "use strict";
  }
});

// orchestrator/core/run/needs/agents-of-run.ts
var agents_of_run_exports = {};
__export(agents_of_run_exports, {
  agentsOfRun: () => agentsOfRun
});
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
var init_agents_of_run = __esm({
  "orchestrator/core/run/needs/agents-of-run.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/is-same-data.ts
var require_is_same_data = __commonJS({
  "elsewhere:orchestrator/core/is-same-data.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/is-same-data.ts");
    var names = { get isSameData() {
      return module_().isSameData;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/owner.ts
var require_owner = __commonJS({
  "elsewhere:orchestrator/core/ledger/owner.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/core/ledger/owner.ts");
    var names = {
      get NO_START() {
        return module_().NO_START;
      },
      get UNKNOWN() {
        return module_().UNKNOWN;
      },
      get ownerDistance() {
        return module_().ownerDistance;
      },
      get ownerKey() {
        return module_().ownerKey;
      },
      get parseOwnerKey() {
        return module_().parseOwnerKey;
      },
      get whereIsForeign() {
        return module_().whereIsForeign;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/choose-among.ts
var choose_among_exports = {};
__export(choose_among_exports, {
  HOW_TO_BEGIN: () => HOW_TO_BEGIN,
  chooseAmong: () => chooseAmong,
  chooseOpen: () => chooseOpen
});
function chooseAmong(kept, chooser, wish, fresh) {
  const { named, limit, filter, isOfAnybody } = wish;
  if (named !== void 0) return namedRun(kept, chooser, named, wish);
  const isMeant = (run2) => run2.kind === "tasks" && (filter === void 0 || (0, import_is_same_data.isSameData)(run2.filter, filter));
  const isAllowed = (run2) => isOfAnybody === true || isOwnOrLeft(chooser, run2);
  const all = kept.runs.filter((run2) => isUnfinished(run2) && isMeant(run2) && isAllowed(run2));
  const own = all.filter(({ owner }) => owner === chooser.key);
  const open = own.length > 0 ? own : all;
  if (open.length > 1) return { kind: "problem", problem: severalRuns("skyfom next", open) };
  const [run] = open;
  if (run) return { kind: "run", run: adopt(chooser, run, wish), isNew: false };
  const { id, at, usual } = fresh();
  const begun = {
    kind: "tasks",
    id,
    owner: chooser.key,
    openedAt: at,
    state: { kind: "open" },
    limit: limit ?? usual,
    ...filter === void 0 ? {} : { filter },
    attempts: []
  };
  return { kind: "run", run: begun, isNew: true };
}
function chooseOpen(kept, verb, named) {
  if (named !== void 0) return findNamed(kept, named, kept.runs.some(isUnfinished) ? NAME_OPEN : HOW_TO_BEGIN);
  const open = kept.runs.filter((run2) => isUnfinished(run2) && parentOf(run2) === void 0);
  const [run, other] = open;
  if (other) return { kind: "problem", problem: severalRuns(`skyfom ${verb}`, open) };
  if (run) return { kind: "run", run, isNew: false };
  const [broken] = kept.broken;
  if (broken) return { kind: "problem", problem: broken.problem };
  return { kind: "problem", problem: { where: `skyfom ${verb}`, what: "no run is open", fix: HOW_TO_BEGIN } };
}
function isOwnOrLeft({ key, gone }, { owner }) {
  return owner === key || gone.has(owner);
}
function namedRun(kept, chooser, id, wish) {
  const found = findNamed(kept, id, "Give an open run, or leave --run out to begin one.");
  if (found.kind !== "run") return found;
  if (!wish.isOfAnybody && !isOwnOrLeft(chooser, found.run))
    return { kind: "problem", problem: drivenElsewhere(chooser, found.run) };
  return { ...found, run: adopt(chooser, found.run, wish) };
}
function findNamed({ runs, broken }, id, fix) {
  const damaged = broken.find((one) => one.id === id);
  if (damaged) return { kind: "problem", problem: damaged.problem };
  const run = runs.find((one) => one.id === id);
  if (run) return isFinished(run) ? { kind: "finished", run } : { kind: "run", run, isNew: false };
  const names = runs.filter(isUnfinished).map((one) => one.id).join(", ") || "none";
  const what = `there is no run "${id}"; open runs: ${names}`;
  return { kind: "problem", problem: { where: "--run", what, fix } };
}
function severalRuns(where, open) {
  return {
    where,
    what: `${open.length} runs are open: ${open.map(({ id, openedAt }) => `${id} (since ${openedAt})`).join(", ")}`,
    fix: "Choose one with --run."
  };
}
function drivenElsewhere(chooser, { id, owner, openedAt }) {
  const other = (0, import_owner.parseOwnerKey)(owner);
  const isHere = other && (0, import_owner.ownerDistance)(other, chooser.owner) === "here";
  const who = isHere ? `by another client process, which is alive (pid ${other.pid})` : "by a client process that cannot be checked from here";
  return {
    where: "--run",
    what: `run ${id}, open since ${openedAt}, is driven ${who}`,
    fix: `Continue in that client, or end the run: \`skyfom stop --run ${id}\`; another run can then take its tasks.`
  };
}
function adopt({ key }, run, { limit, isOfAnybody }) {
  return { ...run, owner: isOfAnybody ? run.owner : key, limit: limit ?? run.limit };
}
var import_is_same_data, import_owner, HOW_TO_BEGIN, NAME_OPEN;
var init_choose_among = __esm({
  "orchestrator/core/run/choose-among.ts"() {
    "use strict";
    import_is_same_data = __toESM(require_is_same_data(), 1);
    import_owner = __toESM(require_owner(), 1);
    init_run();
    HOW_TO_BEGIN = "To begin one, type /skyfom-pm in Claude Code (/skyfom:skyfom-pm for the plugin).";
    NAME_OPEN = "Give an open run, or leave --run out where only one is open.";
  }
});

// elsewhere:orchestrator/core/text/counted.ts
var require_counted = __commonJS({
  "elsewhere:orchestrator/core/text/counted.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/counted.ts");
    var names = { get counted() {
      return module_().counted;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/excerpt.ts
var excerpt_exports = {};
__export(excerpt_exports, {
  excerpt: () => excerpt,
  placeInState: () => placeInState
});
function excerpt(text, most, whole) {
  if (text.length <= most) return text;
  const begin2 = text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
  const where = whole === void 0 ? "" : ` in ${whole}`;
  return `${begin2.trimEnd()}\u2026 (${(0, import_counted.counted)(text.length - begin2.length, "character")} more${where})`;
}
function placeInState(run, path) {
  return `runs/${run}/${path} of Skyfom's state directory`;
}
var import_counted;
var init_excerpt = __esm({
  "orchestrator/core/run/excerpt.ts"() {
    "use strict";
    import_counted = __toESM(require_counted(), 1);
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

// orchestrator/core/run/step/facts/facts-still-valid.ts
var facts_still_valid_exports = {};
__export(facts_still_valid_exports, {
  factsStillValid: () => factsStillValid,
  hasTakenIn: () => hasTakenIn
});
function factsStillValid({ attempts }, tried, reference) {
  const before = attempts.get(reference);
  if (before === void 0) return { isBeingAdmitted: false };
  const isAbout2 = ({ change }) => "number" in change && (0, import_reference.renderReference)({ run: change.run, attempt: change.number }) === reference;
  const isTold = tried.some((one) => TELLING.has(one.change.kind) && isAbout2(one));
  const isMoved = before.branch !== void 0 && tried.some(({ change }) => change.kind === "integrate");
  return isTold || isMoved ? void 0 : before;
}
function hasTakenIn(tried) {
  return tried.some(({ change }) => change.kind === "take-in" || change.kind === "integrate");
}
var import_reference, TELLING;
var init_facts_still_valid = __esm({
  "orchestrator/core/run/step/facts/facts-still-valid.ts"() {
    "use strict";
    import_reference = __toESM(require_reference(), 1);
    TELLING = /* @__PURE__ */ new Set([
      "keep-traces",
      "keep-words",
      "take-in",
      "withdraw-call",
      "give-up-call",
      "unbind",
      "integrate"
    ]);
  }
});

// orchestrator/core/run/states.ts
var states_exports = {};
__export(states_exports, {
  ATTEMPT_STEPS: () => ATTEMPT_STEPS,
  RUN_STEPS: () => RUN_STEPS,
  cutShort: () => cutShort,
  finished: () => finished,
  isGivenUp: () => isGivenUp,
  isHalted: () => isHalted,
  isOver: () => isOver,
  nextNumber: () => nextNumber,
  paused: () => paused,
  resumed: () => resumed,
  stopped: () => stopped,
  withAttempt: () => withAttempt,
  withEnd: () => withEnd,
  withFailedCall: () => withFailedCall,
  withoutCall: () => withoutCall,
  withoutTask: () => withoutTask
});
function nextNumber({ attempts }) {
  return attempts.length + 1;
}
function withAttempt(run, attempt) {
  const number = nextNumber(run);
  return { ...run, attempts: [...run.attempts, { number, ...attempt, handedOverAt: "" }] };
}
function withEnd(run, { number }, outcome) {
  const isMeant = (attempt) => attempt.number === number && attempt.outcome === void 0;
  return { ...run, attempts: run.attempts.map((attempt) => isMeant(attempt) ? { ...attempt, outcome } : attempt) };
}
function withoutCall(run, number, why, at) {
  return withEnd(run, { number, from: ["due"] }, { kind: "withdrawn", summary: why, mayRetry: true, at });
}
function withFailedCall(run, number, why, at) {
  return withEnd(run, { number, from: ["due"] }, { kind: "failed", summary: why, mayRetry: false, at });
}
function paused(run, at) {
  return isIn(run, "open") ? withState(run, { kind: "paused", at }) : run;
}
function resumed(run) {
  return isIn(run, "paused") ? withState(run, { kind: "open" }) : run;
}
function stopped(run, at, isNow) {
  if (isIn(run, "open", "paused")) return withState(run, { kind: "stopping", at, isNow });
  return isNow && isIn(run, "stopping") ? { ...run, state: { ...run.state, isNow } } : run;
}
function finished(run, at) {
  return isIn(run, "open", "paused", "stopping") ? withState(run, { kind: "finished", at }) : run;
}
function withoutTask(run, at) {
  return run.attempts.length === 0 ? finished(run, at) : run;
}
function cutShort(run, why, at) {
  const outcome = { kind: "failed", summary: why, mayRetry: false, at };
  const ended = openAttempts(run).reduce(
    (one, { number }) => withEnd(one, { number, from: ["due", "at-work"] }, outcome),
    run
  );
  return finished(ended, at);
}
function isIn(run, ...kinds) {
  return kinds.some((kind) => kind === run.state.kind);
}
function withState(run, state) {
  return { ...run, state };
}
function isHalted({ state }) {
  return state.kind === "paused" || state.kind === "stopping";
}
function isOver(run, isShortOfSlots) {
  return openAttempts(run).length === 0 && !isShortOfSlots && run.state.kind !== "paused";
}
function isGivenUp(outcome) {
  return outcome?.kind === "failed" || outcome?.kind === "needs-input" || outcome?.kind === "withdrawn";
}
var ATTEMPT_STEPS, RUN_STEPS;
var init_states = __esm({
  "orchestrator/core/run/states.ts"() {
    "use strict";
    init_run();
    ATTEMPT_STEPS = {
      due: ["at-work", "withdrawn", "failed"],
      "at-work": ["due", "done", "failed", "needs-input", "in-doubt"],
      done: [],
      failed: [],
      "needs-input": [],
      "in-doubt": [],
      withdrawn: []
    };
    RUN_STEPS = {
      open: ["paused", "stopping", "finished"],
      paused: ["open", "stopping", "finished"],
      stopping: ["finished"],
      finished: []
    };
  }
});

// orchestrator/core/run/step/facts/step-facts.ts
var step_facts_exports = {};
__export(step_facts_exports, {
  hasTasks: () => hasTasks,
  listOf: () => listOf
});
function listOf({ tracker }) {
  return hasTasks(tracker) ? { ...NOTHING, ...tracker.list } : NOTHING;
}
function hasTasks(tracker) {
  return tracker.kind === "list" || tracker.kind === "tasks";
}
var NOTHING;
var init_step_facts = __esm({
  "orchestrator/core/run/step/facts/step-facts.ts"() {
    "use strict";
    NOTHING = { tasks: [], ready: [], blocked: /* @__PURE__ */ new Map(), warnings: [] };
  }
});

// orchestrator/core/run/step/facts/tracker-question.ts
var tracker_question_exports = {};
__export(tracker_question_exports, {
  trackerQuestion: () => trackerQuestion,
  unlistedTasks: () => unlistedTasks
});
function trackerQuestion(run, attempts, depth) {
  if (run.kind === "tasks") return { kind: depth };
  const { taskId, isTracked } = run.work;
  const isOfInterest = isTracked || attempts.some(({ found }) => found?.hasUsedTools === false);
  return isOfInterest ? { kind: "task", id: taskId } : { kind: "nothing" };
}
function unlistedTasks(run, tracker) {
  if (run.kind !== "tasks" || !hasTasks(tracker)) return [];
  const listed = new Set(tracker.list.tasks.map(({ id }) => id));
  const givenUp = [...newestAttempts(run)].filter(([, { outcome }]) => isGivenUp(outcome));
  return givenUp.map(([id]) => id).filter((id) => !listed.has(id));
}
var init_tracker_question = __esm({
  "orchestrator/core/run/step/facts/tracker-question.ts"() {
    "use strict";
    init_run();
    init_states();
    init_step_facts();
  }
});

// elsewhere:orchestrator/core/run/judge/judge-attempt.ts
var require_judge_attempt = __commonJS({
  "elsewhere:orchestrator/core/run/judge/judge-attempt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/judge-attempt.ts");
    var names = {
      get isBeingAdmitted() {
        return module_().isBeingAdmitted;
      },
      get isEndAwaited() {
        return module_().isEndAwaited;
      },
      get judgeAttempt() {
        return module_().judgeAttempt;
      },
      get phaseOf() {
        return module_().phaseOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/limit-now.ts
var require_limit_now = __commonJS({
  "elsewhere:orchestrator/core/run/judge/limit-now.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/limit-now.ts");
    var names = {
      get limitNow() {
        return module_().limitNow;
      },
      get limitUnder() {
        return module_().limitUnder;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-for-shell.ts");
    var names = {
      get quoteArgument() {
        return module_().quoteArgument;
      },
      get quoteForShell() {
        return module_().quoteForShell;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/reasons/tell-left.ts
var require_tell_left = __commonJS({
  "elsewhere:orchestrator/core/texts/reasons/tell-left.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts.cjs", "orchestrator/core/texts/reasons/tell-left.ts");
    var names = {
      get EFFECTS() {
        return module_().EFFECTS;
      },
      get tellLeft() {
        return module_().tellLeft;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/worktrees/branch-work.ts
var require_branch_work = __commonJS({
  "elsewhere:orchestrator/core/worktrees/branch-work.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/core/worktrees/branch-work.ts");
    var names = {
      get diffCommand() {
        return module_().diffCommand;
      },
      get tellSize() {
        return module_().tellSize;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/is-back-before.ts
function isBackBefore({ at }, { id }, { assignee, updatedAt }) {
  const isNobodys = assignee === void 0 || assignee === actorOf({ id });
  return isNobodys && Date.parse(updatedAt) < Math.floor(Date.parse(at) / 1e3) * 1e3;
}
var init_is_back_before = __esm({
  "orchestrator/core/run/is-back-before.ts"() {
    "use strict";
    init_run();
  }
});

// orchestrator/core/run/result-of-members.ts
var result_of_members_exports = {};
__export(result_of_members_exports, {
  resultOfMembers: () => resultOfMembers
});
function resultOfMembers(run) {
  const newest = newestAttempts(run);
  const { members } = run.work;
  const failed = members.flatMap(({ name }) => {
    const attempt = newest.get(name);
    return attempt?.outcome && attempt.outcome.kind !== "done" ? [attempt] : [];
  });
  const deferred = new Set(run.deferred);
  const isMissing = ({ name, isRequired }) => isRequired && !deferred.has(name) && newest.get(name)?.outcome?.kind !== "done";
  const missing = members.filter(isMissing).map(({ name }) => name);
  return { isDone: missing.length === 0, missing, failed };
}
var init_result_of_members = __esm({
  "orchestrator/core/run/result-of-members.ts"() {
    "use strict";
    init_run();
  }
});

// orchestrator/core/run/is-for-user.ts
var is_for_user_exports = {};
__export(is_for_user_exports, {
  isForUser: () => isForUser
});
function isForUser(run, taskId) {
  const isDoneInVain = run.kind !== "tasks" && trackedTaskOf(run) === taskId && resultOfMembers(run).isDone;
  const isInDoubt = [...newestAttempts(run).values()].some(
    (one) => one.taskId === taskId && one.outcome?.kind === "in-doubt"
  );
  return isInDoubt || isFinished(run) && isDoneInVain;
}
var init_is_for_user = __esm({
  "orchestrator/core/run/is-for-user.ts"() {
    "use strict";
    init_result_of_members();
    init_run();
  }
});

// orchestrator/core/run/needs/run-note.ts
function writeNote({ kind, run, text }) {
  return `[skyfom run ${run} ${kind}] ${text.replaceAll("\n", `
${BELOW}`)}`;
}
function partsOfNotes(notes) {
  const parts = [];
  const lines = notes.split("\n");
  let others = [];
  const endOthers = () => {
    if (others.length > 0) parts.push({ by: "others", text: others.join("\n") });
    others = [];
  };
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    const part = readMarked(line) ?? readUnmarked(line);
    if (part === void 0) {
      others.push(line);
      continue;
    }
    endOthers();
    const text = [part.note.text];
    if (!part.isUnmarked) while (isBelow(lines[at + 1])) text.push((lines[++at] ?? "").slice(BELOW.length));
    parts.push({ ...part, note: { ...part.note, text: text.join("\n") } });
  }
  endOthers();
  return parts;
}
function readMarked(line) {
  const [, run, kind, text = ""] = MARK.exec(line) ?? [];
  return run === void 0 ? void 0 : { by: "run", note: { kind, run, text } };
}
function readUnmarked(line) {
  for (const [kind, pattern] of UNMARKED) {
    const [, run, text = ""] = pattern.exec(line) ?? [];
    if (run !== void 0) return { by: "run", note: { kind, run, text }, isUnmarked: true };
  }
  return void 0;
}
function isBelow(line) {
  return line !== void 0 && (line.startsWith(BELOW) || line.trimEnd() === BELOW.trimEnd());
}
var KINDS2, RUN, MARK, BELOW, UNMARKED;
var init_run_note = __esm({
  "orchestrator/core/run/needs/run-note.ts"() {
    "use strict";
    KINDS2 = ["not-done", "not-started", "left", "reopened"];
    RUN = "([a-z0-9]{4,12})";
    MARK = new RegExp(`^\\[skyfom run ${RUN} (${KINDS2.join("|")})\\](?: (.*))?$`, "s");
    BELOW = "  > ";
    UNMARKED = [
      ["not-done", new RegExp(`^Not done in run ${RUN}: (.*)$`, "s")],
      ["not-started", new RegExp(`^Not started in run ${RUN}: (.*)$`, "s")],
      ["left", new RegExp(`^Not done in run ${RUN}, which is over\\.\\s*$`)],
      ["reopened", new RegExp(`^Run ${RUN}, which is over, had done it, and it is open again\\.\\s*$`)]
    ];
  }
});

// orchestrator/core/run/needs/has-new-note.ts
function hasNewNote({ notes }, run, summaries) {
  const parts = partsOfNotes(notes);
  const own = parts.map((part) => part.by === "run" && part.note.run === run ? part.note.kind : void 0);
  const given = own.lastIndexOf("not-done");
  const at = given === -1 ? own.findLastIndex((kind) => kind !== void 0) : given;
  const added = parts.slice(at + 1).flatMap((part) => part.by === "others" ? [part.text] : []);
  const note = parts[at];
  if (note?.by !== "run" || !note.isUnmarked) return added.some((text) => text.trim() !== "");
  const told2 = [note.note.text, ...added].join("\n");
  const rest = summaries.reduce((text, summary) => text.replace(summary, () => ""), told2);
  const below = rest.indexOf("\n");
  return below !== -1 && rest.slice(below).trim() !== "";
}
var init_has_new_note = __esm({
  "orchestrator/core/run/needs/has-new-note.ts"() {
    "use strict";
    init_run_note();
  }
});

// elsewhere:orchestrator/core/slash-command.ts
var require_slash_command = __commonJS({
  "elsewhere:orchestrator/core/slash-command.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/slash-command.ts");
    var names = { get slashCommand() {
      return module_().slashCommand;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/needs/settle.ts
function settlingsOfTask(kind, taskId, isHeld, prefix) {
  const id = (0, import_quote_for_shell.quoteArgument)(taskId);
  const note = (effect) => ({ command: `skyfom task note ${id} "\u2026"`, effect });
  const start = (effect) => ({
    command: `${(0, import_slash_command.slashCommand)("skyfom-pm", prefix)} ${(0, import_quote_for_shell.quoteForShell)(taskId)}`,
    effect
  });
  switch (kind) {
    case "question":
      return [note(import_tell_left.EFFECTS.answer)];
    case "in-doubt":
      return [
        { command: `skyfom task close ${id}`, effect: import_tell_left.EFFECTS.accept },
        isHeld ? { command: `skyfom task release ${id}`, effect: import_tell_left.EFFECTS.again } : start(import_tell_left.EFFECTS.again)
      ];
    case "failed":
      return [start(import_tell_left.EFFECTS.retry), note(import_tell_left.EFFECTS.advise)];
    default:
      return kind;
  }
}
function settlingOfClaim(taskId, holder) {
  return {
    command: `skyfom task release --actor ${(0, import_quote_for_shell.quoteForShell)(holder)} ${(0, import_quote_for_shell.quoteArgument)(taskId)}`,
    effect: import_tell_left.EFFECTS.release
  };
}
function settlingsOfRun(kind, run, prefix) {
  const stop = { command: `skyfom stop --run ${run}`, effect: import_tell_left.EFFECTS.end };
  return kind === "paused" ? [{ command: `skyfom resume --run ${run}`, effect: import_tell_left.EFFECTS.resume }, stop] : [{ command: (0, import_slash_command.slashCommand)("skyfom-pm", prefix), effect: import_tell_left.EFFECTS.proceed }, stop];
}
var import_quote_for_shell, import_slash_command, import_tell_left;
var init_settle = __esm({
  "orchestrator/core/run/needs/settle.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_slash_command = __toESM(require_slash_command(), 1);
    import_tell_left = __toESM(require_tell_left(), 1);
  }
});

// orchestrator/core/run/needs/find-needs.ts
var find_needs_exports = {};
__export(find_needs_exports, {
  findNeeds: () => findNeeds
});
function findNeeds(facts) {
  const byId = facts.tasks && new Map(facts.tasks.map((task) => [task.id, task]));
  const ofTasks = newestWords(facts.runs).flatMap((word) => needOfTask(word, byId, facts.prefix) ?? []);
  const named = new Set(ofTasks.map(({ taskId }) => taskId));
  const claims = (facts.tasks ?? []).filter(({ id }) => !named.has(id)).flatMap((task) => claimOf(task, facts) ?? []);
  const needs = [...ofTasks, ...claims, ...facts.runs.flatMap((run) => needOfRun(run, facts) ?? [])];
  return needs.sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || ((a.since ?? "") < (b.since ?? "") ? -1 : 1)
  );
}
function newestWords(runs) {
  const driven = runs.filter((run) => parentOf(run) === void 0);
  const untracked = driven.findLast((run) => !hasTrackedWork(run));
  const words = /* @__PURE__ */ new Map();
  for (const run of driven) {
    if (!hasTrackedWork(run) && run !== untracked) continue;
    const begun = [...newestAttempts(run)].filter(([, { outcome }]) => outcome?.kind !== "withdrawn");
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
function needOfTask({ run, attempt, outcome }, byId, prefix = "") {
  const kind = {
    "needs-input": "question",
    "in-doubt": "in-doubt",
    failed: "failed",
    done: void 0,
    withdrawn: void 0
  }[outcome.kind];
  const isTracked = hasTrackedWork(run);
  if (kind === void 0 || isTracked && isSettled(kind, run, attempt, outcome, byId)) return void 0;
  if (!isTracked && kind === "failed" && !isFinished(run)) return void 0;
  const { taskId, member, title } = attempt;
  const task = byId?.get(taskId);
  const isHeld = task === void 0 || task.assignee === actorOf(run);
  return {
    kind,
    run: run.id,
    taskId: isTracked ? taskId : null,
    title: member === void 0 ? title : `${member}: ${title}`,
    since: outcome.at,
    text: outcome.summary,
    settlings: [
      ...isTracked ? settlingsOfTask(kind, taskId, isHeld, prefix) : [],
      ...outcome.work ? [{ command: (0, import_branch_work.diffCommand)(outcome.work), effect: import_tell_left2.EFFECTS.show }] : []
    ]
  };
}
function isSettled(kind, run, { taskId }, outcome, byId) {
  if (!byId) return kind === "failed" && !isFinished(run) && outcome.mayRetry;
  const task = byId.get(taskId);
  if (!task || task.status === "closed") return true;
  const isHeldByRun = task.status === "in_progress" && task.assignee === actorOf(run);
  if (kind === "in-doubt") return !isHeldByRun && !isBackBefore(outcome, run, task);
  if (task.status === "in_progress" || task.assignee !== void 0) return true;
  const summaries = run.attempts.flatMap((one) => one.taskId === taskId && one.outcome ? [one.outcome.summary] : []);
  return hasNewNote(task, run.id, summaries);
}
function claimOf(task, { runs, broken }) {
  const { status, assignee, id, title } = task;
  const run = status === "closed" ? void 0 : /^skyfom-([a-z0-9]{4,12})$/.exec(assignee ?? "")?.[1];
  if (run === void 0 || assignee === void 0 || broken.includes(run)) return void 0;
  const known = runs.find((one) => one.id === run);
  const isTracked = known !== void 0 && isFinished(known) && trackedTaskOf(known) === id;
  const isLeft = isTracked || known !== void 0 && isFinished(known) && isForUser(known, id);
  if (known && !isLeft) return void 0;
  const isDoneInVain = isTracked && status === "in_progress";
  const why = isDoneInVain ? "not-closed" : isLeft ? "claimed" : "claimed-by-unknown";
  const accept = { command: `skyfom task close ${(0, import_quote_for_shell2.quoteArgument)(id)}`, effect: import_tell_left2.EFFECTS.close };
  const release = settlingOfClaim(id, assignee);
  return {
    kind: "claimed",
    run,
    taskId: id,
    title,
    since: task.startedAt ?? null,
    text: (0, import_tell_left2.tellLeft)({ kind: why, run }),
    settlings: isDoneInVain ? [accept, release] : [release]
  };
}
function needOfRun(run, { isOrphaned, prefix = "" }) {
  if (isFinished(run) || parentOf(run) !== void 0) return void 0;
  const title = run.kind === "tasks" ? "" : run.work.title;
  const common = { run: run.id, taskId: null, title };
  if (isOrphaned(run)) {
    const text2 = (0, import_tell_left2.tellLeft)({ kind: "left-open" });
    return { ...common, kind: "left-open", since: null, text: text2, settlings: settlingsOfRun("left-open", run.id, prefix) };
  }
  if (run.state.kind !== "paused") return void 0;
  const text = (0, import_tell_left2.tellLeft)({ kind: "paused" });
  return { ...common, kind: "paused", since: run.state.at, text, settlings: settlingsOfRun("paused", run.id, prefix) };
}
var import_quote_for_shell2, import_tell_left2, import_branch_work, ORDER;
var init_find_needs = __esm({
  "orchestrator/core/run/needs/find-needs.ts"() {
    "use strict";
    import_quote_for_shell2 = __toESM(require_quote_for_shell(), 1);
    import_tell_left2 = __toESM(require_tell_left(), 1);
    import_branch_work = __toESM(require_branch_work(), 1);
    init_is_back_before();
    init_is_for_user();
    init_run();
    init_has_new_note();
    init_settle();
    ORDER = ["question", "in-doubt", "failed", "claimed", "paused", "left-open"];
  }
});

// elsewhere:orchestrator/core/composition/describe-in-few-words.ts
var require_describe_in_few_words = __commonJS({
  "elsewhere:orchestrator/core/composition/describe-in-few-words.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/core/composition/describe-in-few-words.ts");
    var names = {
      get describeInFewWords() {
        return module_().describeInFewWords;
      },
      get skillInFewWords() {
        return module_().skillInFewWords;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/composition/waves/plan-waves.ts
var require_plan_waves = __commonJS({
  "elsewhere:orchestrator/core/composition/waves/plan-waves.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "composition.cjs", "orchestrator/core/composition/waves/plan-waves.ts");
    var names = { get planWaves() {
      return module_().planWaves;
    } };
    module2.exports = Object.create(names);
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

// orchestrator/core/run/work/to-member-work.ts
function workOfComposition(skillName, composition, purpose) {
  const members = composition.subSkills.map(
    (sub) => ({
      name: sub.skillName,
      skillName: sub.skillName,
      role: sub.role ?? `The part of the requirements for ${sub.skillName}`,
      dependencies: sub.dependencies ?? [],
      isRequired: sub.required ?? true,
      isIndependent: sub.independent ?? false,
      ...(0, import_defined.defined)({ model: sub.model })
    })
  );
  const { executionMode: mode, coordinationStrategy: strategy = {} } = composition;
  return { skillName, ...inLine(purpose), members, mode, strategy };
}
function workOfParts(skillName, batch, purpose) {
  const leaves = batch.map((part, n) => ({ part, n })).filter(({ part }) => part.type !== "epic");
  const members = leaves.map(
    ({ part, n }) => ({
      name: nameOfPart(n),
      skillName,
      role: [part.title, part.description].filter(Boolean).join("\n"),
      dependencies: (part.dependsOn ?? []).map((on) => nameOfPart(Number(on))),
      isRequired: true,
      isIndependent: false,
      ...(0, import_defined.defined)({ files: part.files })
    })
  );
  const strategy = { errorHandling: "continue-on-error" };
  return { skillName, ...inLine(purpose), members, mode: "hybrid", strategy };
}
function inLine(purpose) {
  return { ...purpose, title: (0, import_printable.toLine)(purpose.title) };
}
function nameOfPart(n) {
  return `part-${n + 1}`;
}
function limitOfWork({ mode }, maxParallel = import_max_concurrent_agents.MAX_CONCURRENT_AGENTS) {
  return mode === "sequential" ? 1 : Math.min(maxParallel, import_max_concurrent_agents.MAX_CONCURRENT_AGENTS);
}
function orderOfWork({ members }) {
  const named = members.map((member) => ({ skillName: member.name, dependencies: [...member.dependencies], member }));
  const plan = (0, import_plan_waves.planWaves)(named);
  return plan.kind === "waves" ? plan.waves.flat().map(({ member }) => member) : members;
}
function titleOfMember({ name, skillName, role }) {
  const isPart = name !== skillName;
  const [firstLine = ""] = role.split("\n", 1);
  return isPart ? firstLine : (0, import_describe_in_few_words.skillInFewWords)(skillName);
}
var import_describe_in_few_words, import_plan_waves, import_defined, import_max_concurrent_agents, import_printable;
var init_to_member_work = __esm({
  "orchestrator/core/run/work/to-member-work.ts"() {
    "use strict";
    import_describe_in_few_words = __toESM(require_describe_in_few_words(), 1);
    import_plan_waves = __toESM(require_plan_waves(), 1);
    import_defined = __toESM(require_defined(), 1);
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_printable = __toESM(require_printable(), 1);
  }
});

// orchestrator/core/run/work/work-of-skill.ts
var work_of_skill_exports = {};
__export(work_of_skill_exports, {
  unableOf: () => unableOf,
  workOfSkill: () => workOfSkill
});
function workOfSkill(skillName, facts, purpose) {
  switch (facts.kind) {
    case "missing":
    case "plain":
      return { kind: "leaf" };
    case "composed": {
      const { composition } = facts.read;
      const problems = flawsOf(facts);
      if (problems.length > 0 || composition === void 0) return { kind: "problems", problems };
      const work = workOfComposition(skillName, composition, purpose);
      return { kind: "members", work, limit: limitOfWork(work, composition.maxParallel) };
    }
    default:
      return facts;
  }
}
function unableOf(skills) {
  return new Map([...skills].flatMap(([name, facts]) => whyUnable(name, facts)));
}
function whyUnable(skill, facts) {
  const [problem2, ...more] = facts.kind === "composed" ? flawsOf(facts) : [];
  return problem2 ? [[skill, { skill, problem: problem2, more: more.length }]] : [];
}
function flawsOf({ broken, read }) {
  return broken.length > 0 ? broken : read.problems;
}
var init_work_of_skill = __esm({
  "orchestrator/core/run/work/work-of-skill.ts"() {
    "use strict";
    init_to_member_work();
  }
});

// orchestrator/core/run/step/facts/awaiting-check.ts
var awaiting_check_exports = {};
__export(awaiting_check_exports, {
  awaitingCheck: () => awaitingCheck,
  isVerdictOn: () => isVerdictOn
});
function awaitingCheck(judged, check) {
  return judged.flatMap((one) => {
    const { branch, verdict } = one.known;
    const isDone = one.standing.kind === "over" && one.standing.outcome.kind === "done";
    if (!isDone || branch?.kind !== "mergeable" && branch?.kind !== "to-remake") return [];
    const isAwaiting = !isVerdictOn(branch, verdict);
    return isAwaiting && (branch.kind === "to-remake" || check.kind === "approved") ? [{ ...one, branch }] : [];
  });
}
function isVerdictOn({ commit, onto }, verdict) {
  return verdict?.commit === commit && verdict.onto === onto;
}
var init_awaiting_check = __esm({
  "orchestrator/core/run/step/facts/awaiting-check.ts"() {
    "use strict";
  }
});

// orchestrator/core/run/step/facts/assess.ts
var assess_exports = {};
__export(assess_exports, {
  assess: () => assess,
  dueOf: () => dueOf,
  isUnderway: () => isUnderway,
  judgedOf: () => judgedOf,
  openRunsBelow: () => openRunsBelow,
  withRunsBelow: () => withRunsBelow
});
function assess(facts) {
  const { run, others, now, tokens, cost, settings } = facts;
  const judgedIn = new Map(withRunsBelow(run, others).map((one) => [one.id, judgeOpen(facts, one)]));
  const judged = judgedOf({ judgedIn }, run);
  return {
    ...facts,
    judged,
    judgedIn,
    needs: run.kind === "tasks" ? needsOf(facts) : [],
    dueCount: dueOf(judged).length,
    checkingCount: awaitingCheck(judged, facts.check).length,
    unable: unableOf(facts.skills),
    limit: (0, import_limit_now.limitUnder)(settings, run, { now, tokens, cost })
  };
}
function needsOf(facts) {
  const { run, others, broken, tracker, gone } = facts;
  const runs = [...others, run].sort((a, b) => a.openedAt < b.openedAt ? -1 : 1);
  const tasks = hasTasks(tracker) ? tracker.list.tasks : null;
  return findNeeds({ runs, broken: broken.map(({ id }) => id), tasks, isOrphaned: ({ owner }) => gone.has(owner) });
}
function judgedOf({ judgedIn }, { id }) {
  return judgedIn.get(id) ?? [];
}
function judgeOpen({ attempts, now }, run) {
  return openAttempts(run).map((attempt) => {
    const reference = { run: run.id, attempt: attempt.number };
    const known = attempts.get((0, import_reference2.renderReference)(reference)) ?? {};
    return { attempt, reference, known, standing: (0, import_judge_attempt.judgeAttempt)(attempt, known, now) };
  });
}
function dueOf(judged) {
  return judged.filter(({ standing }) => standing.kind === "due");
}
function isUnderway(judged) {
  return judged.some(({ standing }) => standing.kind === "at-work");
}
function openRunsBelow(others, isParent) {
  const isBelow2 = (run) => run.kind !== "tasks" && !isFinished(run) && run.work.parent !== void 0 && isParent(run.work.parent);
  return others.filter(isBelow2);
}
function withRunsBelow(run, others) {
  const found = /* @__PURE__ */ new Set([run]);
  for (const { id } of found) {
    for (const below of openRunsBelow(others, (parent) => parent.startsWith(`${id}.`))) found.add(below);
  }
  return [...found];
}
var import_reference2, import_judge_attempt, import_limit_now;
var init_assess = __esm({
  "orchestrator/core/run/step/facts/assess.ts"() {
    "use strict";
    import_reference2 = __toESM(require_reference(), 1);
    import_judge_attempt = __toESM(require_judge_attempt(), 1);
    import_limit_now = __toESM(require_limit_now(), 1);
    init_find_needs();
    init_run();
    init_work_of_skill();
    init_awaiting_check();
    init_step_facts();
  }
});

// elsewhere:orchestrator/core/footprints/footprints.ts
var require_footprints = __commonJS({
  "elsewhere:orchestrator/core/footprints/footprints.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "footprints.cjs", "orchestrator/core/footprints/footprints.ts");
    var names = { get NO_FOOTPRINTS() {
      return module_().NO_FOOTPRINTS;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/files/declared-files.ts
var require_declared_files = __commonJS({
  "elsewhere:orchestrator/core/tasks/files/declared-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/files/declared-files.ts");
    var names = {
      get boundFiles() {
        return module_().boundFiles;
      },
      get declaredFiles() {
        return module_().declaredFiles;
      },
      get splitFiles() {
        return module_().splitFiles;
      },
      get withoutFilesLines() {
        return module_().withoutFilesLines;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/task-filter.ts
var require_task_filter = __commonJS({
  "elsewhere:orchestrator/core/tasks/task-filter.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/task-filter.ts");
    var names = {
      get filterTasks() {
        return module_().filterTasks;
      },
      get wordsOfFilter() {
        return module_().wordsOfFilter;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/tasks-of-run.ts
function tasksOfRun(tasks, { id, filter }) {
  const wanted = new Set((0, import_task_filter.filterTasks)(tasks, filter));
  const isLeft = (label) => label.startsWith(`${LABEL}${id}.`);
  return tasks.filter((task) => wanted.has(task) || task.labels.some(isLeft));
}
function labelOfUndonePart(reference, member) {
  return `${LABEL}${reference}.${member}`;
}
var import_task_filter, LABEL;
var init_tasks_of_run = __esm({
  "orchestrator/core/run/tasks-of-run.ts"() {
    "use strict";
    import_task_filter = __toESM(require_task_filter(), 1);
    LABEL = "from:";
  }
});

// orchestrator/core/run/step/facts/footprints-question.ts
var footprints_question_exports = {};
__export(footprints_question_exports, {
  footprintsQuestion: () => footprintsQuestion
});
function footprintsQuestion({ run, tracker }, isInGit, last) {
  if (!isInGit || run.kind !== "tasks" || !hasTasks(tracker)) return { known: import_footprints.NO_FOOTPRINTS, tasks: [] };
  const tasks = last === void 0 ? tasksToEstimate(run, tracker.list.tasks) : [];
  const estimates = tasks.length === 0 ? last?.footprints.estimates ?? import_footprints.NO_FOOTPRINTS.estimates : void 0;
  const hasBranch = run.attempts.some(({ outcome }) => outcome?.branch !== void 0);
  const isAheadKnown = last !== void 0 && !hasTakenIn(last.tried);
  const ahead = isAheadKnown ? last.footprints.ahead : hasBranch ? void 0 : import_footprints.NO_FOOTPRINTS.ahead;
  return { known: (0, import_defined2.defined)({ estimates, ahead }), tasks };
}
function tasksToEstimate(run, tasks) {
  const open = new Set(openAttempts(run).map(({ taskId }) => taskId));
  const ofRun = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const inPlay = tasks.filter(
    ({ id, status }) => status === "in_progress" || open.has(id) || status === "open" && ofRun.has(id)
  );
  return inPlay.length < 2 ? [] : inPlay.filter((task) => (0, import_declared_files.declaredFiles)(task).length === 0).slice(0, MOST_TASKS);
}
var import_footprints, import_defined2, import_declared_files, MOST_TASKS;
var init_footprints_question = __esm({
  "orchestrator/core/run/step/facts/footprints-question.ts"() {
    "use strict";
    import_footprints = __toESM(require_footprints(), 1);
    import_defined2 = __toESM(require_defined(), 1);
    import_declared_files = __toESM(require_declared_files(), 1);
    init_run();
    init_tasks_of_run();
    init_facts_still_valid();
    init_step_facts();
    MOST_TASKS = 100;
  }
});

// elsewhere:orchestrator/core/tasks/choose-skill.ts
var require_choose_skill = __commonJS({
  "elsewhere:orchestrator/core/tasks/choose-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/choose-skill.ts");
    var names = { get chooseSkill() {
      return module_().chooseSkill;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/facts/skills-question.ts
var skills_question_exports = {};
__export(skills_question_exports, {
  skillsQuestion: () => skillsQuestion
});
function skillsQuestion(run, tracker) {
  if (run.kind !== "tasks" || tracker.kind !== "list") return [];
  const ready = new Set(tracker.list.ready);
  const newest = newestAttempts(run);
  const tasks = tracker.list.tasks.filter(({ id, status }) => ready.has(id) || status === "in_progress");
  return [...new Set(tasks.flatMap((task) => [(0, import_choose_skill.chooseSkill)(task).skill, newest.get(task.id)?.skillName ?? []].flat()))];
}
var import_choose_skill;
var init_skills_question = __esm({
  "orchestrator/core/run/step/facts/skills-question.ts"() {
    "use strict";
    import_choose_skill = __toESM(require_choose_skill(), 1);
    init_run();
  }
});

// elsewhere:orchestrator/core/texts/outcomes/tell-merge.ts
var require_tell_merge = __commonJS({
  "elsewhere:orchestrator/core/texts/outcomes/tell-merge.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/outcomes.cjs", "orchestrator/core/texts/outcomes/tell-merge.ts");
    var names = {
      get tellMerge() {
        return module_().tellMerge;
      },
      get tellMergeAtWork() {
        return module_().tellMergeAtWork;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/task-branches.ts
var task_branches_exports = {};
__export(task_branches_exports, {
  lastLeft: () => lastLeft,
  mergeOf: () => mergeOf,
  taskBranches: () => taskBranches
});
function taskBranches(run) {
  return [...newestAttempts(run)].flatMap(([key, newest]) => {
    const own = run.attempts.filter((attempt) => isAt(attempt, newest) && attempt.isolation !== void 0);
    const last = own.at(-1);
    const { outcome } = own.findLast((attempt) => attempt.outcome?.work !== void 0) ?? last ?? {};
    return last ? [toBranch(key, last, outcome)] : [];
  });
}
function lastLeft({ attempts }, task) {
  const isLeft = ({ work, repair, branch } = {}) => (work ?? repair) !== void 0 && branch === void 0;
  return attempts.findLast(({ taskId, outcome }) => taskId === task && isLeft(outcome));
}
function isAt(attempt, other) {
  return attempt.taskId === other.taskId && attempt.member === other.member;
}
function toBranch(key, last, outcome) {
  const { branch, repair, work, isChecked } = outcome ?? {};
  const isAtWork = last.outcome === void 0;
  const check = isChecked ? "passed" : repair?.kind === "check" ? "failed" : null;
  const merge2 = mergeOf(outcome);
  return {
    key,
    title: last.title,
    branch: branch ?? repair?.branch ?? work?.branch ?? null,
    merge: isAtWork ? "at-work" : merge2.kind,
    check,
    size: work?.size ?? null,
    diff: work ? (0, import_branch_work2.diffCommand)(work) : null,
    told: isAtWork ? (0, import_tell_merge.tellMergeAtWork)(work && merge2) : (0, import_tell_merge.tellMerge)(merge2)
  };
}
function mergeOf({ branch, isChecked, repair, work } = {}) {
  if (branch !== void 0) return { kind: "merged", branch, isChecked: isChecked === true };
  if (repair !== void 0)
    return { kind: repair.kind === "conflict" ? "conflict" : "check-failed", branch: repair.branch };
  return work === void 0 ? { kind: "nothing" } : { kind: "not-merged", branch: work.branch };
}
var import_tell_merge, import_branch_work2;
var init_task_branches = __esm({
  "orchestrator/core/run/task-branches.ts"() {
    "use strict";
    import_tell_merge = __toESM(require_tell_merge(), 1);
    import_branch_work2 = __toESM(require_branch_work(), 1);
    init_run();
  }
});

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-text.ts");
    var names = {
      get jsonWithoutTags() {
        return module_().jsonWithoutTags;
      },
      get markLines() {
        return module_().markLines;
      },
      get quoteLine() {
        return module_().quoteLine;
      },
      get quoteText() {
        return module_().quoteText;
      },
      get toInertLine() {
        return module_().toInertLine;
      },
      get withoutOpening() {
        return module_().withoutOpening;
      },
      get withoutTags() {
        return module_().withoutTags;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/handover/prompt-of-call.ts
var require_prompt_of_call = __commonJS({
  "elsewhere:orchestrator/core/texts/handover/prompt-of-call.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/handover.cjs", "orchestrator/core/texts/handover/prompt-of-call.ts");
    var names = { get promptOfCall() {
      return module_().promptOfCall;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/report/report-of-members.ts
var require_report_of_members = __commonJS({
  "elsewhere:orchestrator/core/texts/report/report-of-members.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/report.cjs", "orchestrator/core/texts/report/report-of-members.ts");
    var names = {
      get NOTHING_STARTED() {
        return module_().NOTHING_STARTED;
      },
      get NOT_DONE() {
        return module_().NOT_DONE;
      },
      get tellFullLists() {
        return module_().tellFullLists;
      },
      get tellMadeForOthers() {
        return module_().tellMadeForOthers;
      }
    };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/core/texts/outcomes/tell-seen.ts
var require_tell_seen = __commonJS({
  "elsewhere:orchestrator/core/texts/outcomes/tell-seen.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/outcomes.cjs", "orchestrator/core/texts/outcomes/tell-seen.ts");
    var names = {
      get tellMoreSeen() {
        return module_().tellMoreSeen;
      },
      get tellSeen() {
        return module_().tellSeen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/needs/end-of-run.ts
function endOfRun(run) {
  const finishedAt = finishOf(run);
  if (finishedAt === void 0 || parentOf(run) !== void 0) return void 0;
  const newest = [...newestAttempts(run)];
  const outcomes = newest.flatMap(([, { outcome }]) => outcome ?? []);
  const seen = newest.flatMap(
    ([key, { outcome }]) => (outcome?.seen ?? []).map((one) => ({ text: one.text, line: `${key}: ${(0, import_tell_seen.tellSeen)(one)}` }))
  );
  const branches = new Map(taskBranches(run).map((branch) => [branch.key, branch]));
  return {
    tookMs: Math.max(0, Date.parse(finishedAt) - Date.parse(run.openedAt)) || 0,
    tasks: newest.map(([key, { title, outcome }]) => ({
      key,
      title,
      kind: outcome?.kind ?? "open",
      summary: outcome?.summary ?? "",
      files: outcome?.files?.length ?? 0,
      ...(0, import_defined3.defined)({ branch: branches.get(key) }),
      hasFailedCheck: (outcome?.tests ?? []).some(({ result }) => result === "failed")
    })),
    files: new Set(outcomes.flatMap(({ files }) => files ?? [])).size,
    commits: [...new Set(outcomes.flatMap(({ commits }) => commits ?? []))].filter(
      (hash) => /^[0-9a-f]{4,64}$/.test(hash)
    ),
    seen: (0, import_group_texts.groupTexts)(seen.map(({ text }) => text)).sort((a, b) => b.count - a.count),
    seenLines: seen.map(({ line }) => line)
  };
}
var import_group_texts, import_defined3, import_tell_seen;
var init_end_of_run = __esm({
  "orchestrator/core/run/needs/end-of-run.ts"() {
    "use strict";
    import_group_texts = __toESM(require_group_texts(), 1);
    import_defined3 = __toESM(require_defined(), 1);
    import_tell_seen = __toESM(require_tell_seen(), 1);
    init_run();
    init_task_branches();
  }
});

// elsewhere:orchestrator/core/texts/handover/tell-warning.ts
var require_tell_warning = __commonJS({
  "elsewhere:orchestrator/core/texts/handover/tell-warning.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/handover.cjs", "orchestrator/core/texts/handover/tell-warning.ts");
    var names = {
      get OF_TASK() {
        return module_().OF_TASK;
      },
      get tellWarning() {
        return module_().tellWarning;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/handover/tell-where-work-is.ts
var require_tell_where_work_is = __commonJS({
  "elsewhere:orchestrator/core/texts/handover/tell-where-work-is.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/handover.cjs", "orchestrator/core/texts/handover/tell-where-work-is.ts");
    var names = {
      get tellForwarded() {
        return module_().tellForwarded;
      },
      get tellOnBranch() {
        return module_().tellOnBranch;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/warnings-of-run.ts
var warnings_of_run_exports = {};
__export(warnings_of_run_exports, {
  isAbout: () => isAbout,
  remarksOnEnd: () => remarksOnEnd,
  remarksOnRun: () => remarksOnRun,
  tellBranchOf: () => tellBranchOf,
  warningsOfRun: () => warningsOfRun,
  withWarnings: () => withWarnings,
  withoutWarnings: () => withoutWarnings
});
function withWarnings(run, warnings) {
  const known = new Set(run.warnings?.map(import_tell_warning.tellWarning));
  const fresh = [...new Map(warnings.map((one) => [(0, import_tell_warning.tellWarning)(one), one]))].filter(([text]) => !known.has(text));
  if (fresh.length === 0) return run;
  return { ...run, warnings: [...run.warnings ?? [], ...fresh.map(([, one]) => one)].slice(-KEPT) };
}
function withoutWarnings(run, taskId, kinds = UNTIL_RELEASED) {
  const { warnings = [] } = run;
  const left = warnings.filter((warning) => !isAbout(warning, taskId, kinds));
  return left.length === warnings.length ? run : { ...run, warnings: left };
}
function warningsOfRun(run) {
  const where = run.whereWorkIs ?? tellBranchOf(run);
  return [...where === void 0 ? [] : [where], ...remarksOnRun(run)];
}
function remarksOnEnd({ notes = [], seen = [] }) {
  return [...notes, ...seen.map(import_tell_seen2.tellSeen)];
}
function remarksOnRun(run) {
  const newest = [...newestAttempts(run)];
  const notes = newest.flatMap(([name, { outcome }]) => remarksOnEnd(outcome ?? {}).map((note) => `${name}: ${note}`));
  const closed = newest.filter(([, { outcome }]) => outcome?.kind === "done").map(([name]) => name);
  const isMadeGood = (warning) => closed.some((name) => isAbout(warning, name, BEFORE_DONE));
  return [...notes, ...(run.warnings ?? []).filter((warning) => !isMadeGood(warning)).map(import_tell_warning.tellWarning)];
}
function tellBranchOf({ attempts }) {
  const branch = attempts.find(({ outcome }) => outcome?.branch !== void 0)?.outcome?.branch;
  return branch === void 0 ? void 0 : (0, import_tell_where_work_is.tellOnBranch)(branch);
}
function isAbout(warning, taskId, kinds = TASK_WARNINGS) {
  return isOfTask(warning) && warning.taskId === taskId && kinds.includes(warning.kind);
}
function isOfTask(warning) {
  return warning.kind in import_tell_warning.OF_TASK;
}
var import_tell_warning, import_tell_where_work_is, import_tell_seen2, KEPT, TASK_WARNINGS, UNTIL_RELEASED, BEFORE_DONE;
var init_warnings_of_run = __esm({
  "orchestrator/core/run/warnings-of-run.ts"() {
    "use strict";
    import_tell_warning = __toESM(require_tell_warning(), 1);
    import_tell_where_work_is = __toESM(require_tell_where_work_is(), 1);
    import_tell_seen2 = __toESM(require_tell_seen(), 1);
    init_run();
    KEPT = 50;
    TASK_WARNINGS = Object.keys(import_tell_warning.OF_TASK);
    UNTIL_RELEASED = ["not-closed", "not-closed-yet", "not-given-back"];
    BEFORE_DONE = ["held-back", "not-claimed", "not-given-back"];
  }
});

// orchestrator/core/run/handover.ts
var handover_exports = {};
__export(handover_exports, {
  callFor: () => callFor,
  repeatSummary: () => repeatSummary,
  reportOf: () => reportOf,
  resultsOf: () => resultsOf
});
function callFor(run, attempt, briefPath) {
  const reference = { run: run.id, attempt: attempt.number };
  const isBelow2 = parentOf(run) !== void 0;
  return {
    description: (0, import_quote_text.quoteLine)(`${attempt.taskId} ${shorten((0, import_printable2.toLine)(attempt.title), TITLE_SHOWN)}`),
    prompt: (0, import_prompt_of_call.promptOfCall)(reference, briefPath),
    subagent_type: attempt.agentType,
    ...(0, import_defined4.defined)({ model: attempt.model }),
    ...isBelow2 ? { run_in_background: false } : {}
  };
}
function resultsOf(run) {
  const newest = [...newestAttempts(run)].flatMap(([taskId, { outcome }]) => outcome ? [{ taskId, ...outcome }] : []);
  const of = (kind) => newest.filter((one) => one.kind === kind);
  return {
    ...(0, import_defined4.defined)({ end: endOfRun(run) }),
    closed: of("done").map(({ taskId }) => taskId),
    failed: of("failed").map(({ taskId, summary }) => ({ taskId, reason: summary })),
    needsInput: of("needs-input").map(({ taskId, summary }) => ({ taskId, question: summary })),
    inDoubt: of("in-doubt").map(({ taskId, summary }) => ({ taskId, changed: summary })),
    ...run.kind === "tasks" ? {} : { members: (0, import_defined4.defined)({ task: trackedTaskOf(run) }) }
  };
}
function repeatSummary(run) {
  return {
    run: run.id,
    calls: [],
    waitingFor: [],
    ...run.left ?? { heldBack: [], blocked: [] },
    done: true,
    ...resultsOf(run),
    stops: [],
    ...run.kind === "tasks" || run.work.parent === void 0 ? {} : { report: reportOf(run) },
    warnings: warningsOfRun(run)
  };
}
function reportOf(run) {
  const { isDone, failed } = resultOfMembers(run);
  const newest = [...newestAttempts(run).values()];
  const deferred = run.deferred ?? [];
  const share = LONGEST_REPORT / newest.length;
  const whole = placeInState(run.id, "run.json");
  const files = unique(newest.flatMap(({ outcome }) => outcome?.files ?? []));
  const commits = unique(newest.flatMap(({ outcome }) => outcome?.commits ?? []));
  const tests = newest.flatMap(({ outcome }) => outcome?.tests ?? []);
  const sentences = [
    ...newest.map(({ member, outcome }) => `${member}: ${excerpt(outcome?.summary ?? import_report_of_members.NOT_DONE, share, whole)}`),
    // Without follow-ups: each becomes a task of its own when the member's report is collected.
    ...deferred.length > 0 ? [(0, import_report_of_members.tellMadeForOthers)(deferred)] : [],
    ...[files, commits, tests].some(({ length }) => length > MOST_IN_REPORT) ? [(0, import_report_of_members.tellFullLists)(whole)] : []
  ];
  return {
    status: isDone ? "done" : failed.some(({ outcome }) => outcome?.kind === "needs-input") ? "needs-input" : "failed",
    summary: sentences.join(" ") || import_report_of_members.NOTHING_STARTED,
    files: files.slice(0, MOST_IN_REPORT),
    commits: commits.slice(0, MOST_IN_REPORT),
    tests: tests.slice(0, MOST_IN_REPORT),
    followUps: []
  };
}
function unique(values) {
  return [...new Set(values)];
}
function shorten(title, most) {
  return title.length <= most ? title : `${title.slice(0, most - 1).trimEnd()}\u2026`;
}
var import_defined4, import_printable2, import_quote_text, import_prompt_of_call, import_report_of_members, TITLE_SHOWN, LONGEST_REPORT, MOST_IN_REPORT;
var init_handover = __esm({
  "orchestrator/core/run/handover.ts"() {
    "use strict";
    import_defined4 = __toESM(require_defined(), 1);
    import_printable2 = __toESM(require_printable(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    import_prompt_of_call = __toESM(require_prompt_of_call(), 1);
    import_report_of_members = __toESM(require_report_of_members(), 1);
    init_excerpt();
    init_end_of_run();
    init_result_of_members();
    init_run();
    init_warnings_of_run();
    TITLE_SHOWN = 18;
    LONGEST_REPORT = 4e3;
    MOST_IN_REPORT = 50;
  }
});

// elsewhere:orchestrator/core/texts/brief/compose-brief.ts
var require_compose_brief = __commonJS({
  "elsewhere:orchestrator/core/texts/brief/compose-brief.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/brief.cjs", "orchestrator/core/texts/brief/compose-brief.ts");
    var names = {
      get composeBrief() {
        return module_().composeBrief;
      },
      get tellFailure() {
        return module_().tellFailure;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/work/work-item.ts
var work_item_exports = {};
__export(work_item_exports, {
  filesOfItem: () => filesOfItem,
  itemOfMember: () => itemOfMember,
  itemOfTask: () => itemOfTask,
  nameOfItem: () => nameOfItem,
  skillOfItem: () => skillOfItem,
  taskOfItem: () => taskOfItem,
  titleOfItem: () => titleOfItem
});
function itemOfTask(task, skillName = (0, import_choose_skill2.chooseSkill)(task).skill) {
  return { kind: "task", task, skillName };
}
function itemOfMember({ kind, work }, member) {
  return { kind: kind === "split" ? "part" : "member", taskId: work.taskId, member };
}
function nameOfItem(item) {
  return item.kind === "task" ? item.task.id : item.member.name;
}
function taskOfItem(item) {
  return item.kind === "task" ? item.task.id : item.taskId;
}
function skillOfItem(item) {
  return item.kind === "task" ? item.skillName : item.member.skillName;
}
function filesOfItem(item) {
  return item.kind === "task" ? (0, import_declared_files2.declaredFiles)(item.task) : (0, import_declared_files2.boundFiles)(item.member.files ?? []);
}
function titleOfItem(item) {
  return (0, import_printable3.toLine)(nameWork(item));
}
function nameWork(item) {
  switch (item.kind) {
    case "task":
      return item.task.title;
    case "member":
      return (0, import_describe_in_few_words2.skillInFewWords)(item.member.skillName);
    case "part":
      return item.member.role.split("\n", 1)[0] ?? "";
    default:
      return item;
  }
}
var import_describe_in_few_words2, import_printable3, import_choose_skill2, import_declared_files2;
var init_work_item = __esm({
  "orchestrator/core/run/work/work-item.ts"() {
    "use strict";
    import_describe_in_few_words2 = __toESM(require_describe_in_few_words(), 1);
    import_printable3 = __toESM(require_printable(), 1);
    import_choose_skill2 = __toESM(require_choose_skill(), 1);
    import_declared_files2 = __toESM(require_declared_files(), 1);
  }
});

// elsewhere:orchestrator/core/text/code-span.ts
var require_code_span = __commonJS({
  "elsewhere:orchestrator/core/text/code-span.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/code-span.ts");
    var names = { get codeSpan() {
      return module_().codeSpan;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/few.ts
var require_few = __commonJS({
  "elsewhere:orchestrator/core/text/few.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/few.ts");
    var names = {
      get few() {
        return module_().few;
      },
      get fitLines() {
        return module_().fitLines;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/brief/render-member-brief.ts
var require_render_member_brief = __commonJS({
  "elsewhere:orchestrator/core/texts/brief/render-member-brief.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/brief.cjs", "orchestrator/core/texts/brief/render-member-brief.ts");
    var names = { get renderMemberBrief() {
      return module_().renderMemberBrief;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/brief/compose-member-brief.ts
function composeMemberBrief(run, facts) {
  const { member, peers, reference, skill, showCommand, checkCommand, earlierFailure, handInCommand } = facts;
  const { work } = run;
  return (0, import_render_member_brief.renderMemberBrief)({
    member: { skillName: member.skillName, role: member.role },
    peers: peers.map(({ name, role }) => ({ skillName: name, role })),
    context: {
      taskId: `${work.taskId} (${reference})`,
      requirements: work.requirements,
      earlierResults: resultsBefore(run),
      calledAs: /* @__PURE__ */ new Map([[member.skillName, skill]]),
      wholeRequirements: showCommand === void 0 ? placeInState(run.id, "run.json") : (0, import_code_span.codeSpan)(showCommand)
    },
    files: member.files ?? [],
    timeoutSeconds: work.strategy.timeoutSeconds,
    ...{ checkCommand, earlierFailure, handInCommand }
  });
}
function resultsBefore(run) {
  const ended = [...newestAttempts(run)].flatMap(([name, { outcome }]) => outcome ? [{ name, outcome }] : []);
  const most = Math.floor(LONGEST_BEFORE / Math.max(1, ended.length));
  const whole = placeInState(run.id, "run.json");
  return ended.map(({ name, outcome: { kind, summary, files, commits } }) => ({
    skillName: name,
    status: kind,
    summary: excerpt(summary, most, whole),
    ...files ? { files: (0, import_few.few)(files, MOST_CHANGES) } : {},
    ...commits ? { commits: (0, import_few.few)(commits, MOST_CHANGES) } : {}
  }));
}
var import_code_span, import_few, import_render_member_brief, LONGEST_BEFORE, MOST_CHANGES;
var init_compose_member_brief = __esm({
  "orchestrator/core/run/brief/compose-member-brief.ts"() {
    "use strict";
    import_code_span = __toESM(require_code_span(), 1);
    import_few = __toESM(require_few(), 1);
    import_render_member_brief = __toESM(require_render_member_brief(), 1);
    init_excerpt();
    init_run();
    LONGEST_BEFORE = 8e3;
    MOST_CHANGES = 30;
  }
});

// orchestrator/core/run/brief/text-of-brief.ts
var text_of_brief_exports = {};
__export(text_of_brief_exports, {
  textOfBrief: () => textOfBrief
});
function textOfBrief(begin2, facts) {
  const { item, peers, earlierFailure, base, attempt } = begin2;
  const { run, reference, number, checkCommand, cli, steps, repair } = facts;
  const common = {
    reference,
    skill: skillAsCalled(skillOfItem(item), facts),
    ...checkCommand === void 0 ? {} : { checkCommand },
    ...earlierFailure === void 0 ? {} : { earlierFailure },
    ...isForTasks(run) ? { showCommand: `${cli} task show ${(0, import_quote_for_shell3.quoteArgument)(taskOfItem(item))}` } : {}
  };
  if (item.kind !== "task") {
    if (run.kind === "tasks") throw new Error(`run ${run.id} has no members`);
    const members = peers.flatMap((peer) => peer.kind === "task" ? [] : [peer.member]);
    const own = attempt.isOwnWork ? { handInCommand: `${cli} next --run ${run.id} --report ${number}` } : {};
    return composeMemberBrief(run, { member: item.member, peers: members, ...common, ...own });
  }
  if (base === void 0) return (0, import_compose_brief.composeBrief)({ task: item.task, ...common, ...steps });
  return (0, import_compose_brief.composeBrief)({ task: item.task, ...common, isIsolated: true, ...repair ? { repair } : {} });
}
function skillAsCalled(skillName, { skillPrefix, skillOwner = "skyfom" }) {
  return skillOwner === "skyfom" && !skillName.includes(":") ? `${skillPrefix}${skillName}` : skillName;
}
var import_quote_for_shell3, import_compose_brief;
var init_text_of_brief = __esm({
  "orchestrator/core/run/brief/text-of-brief.ts"() {
    "use strict";
    import_quote_for_shell3 = __toESM(require_quote_for_shell(), 1);
    import_compose_brief = __toESM(require_compose_brief(), 1);
    init_run();
    init_work_item();
    init_compose_member_brief();
  }
});

// orchestrator/core/run/step/end/forward.ts
var forward_exports = {};
__export(forward_exports, {
  planForward: () => planForward,
  withForwarded: () => withForwarded
});
function planForward({ forward }, run) {
  const onBranch = tellBranchOf(run);
  if (onBranch === void 0 || forward === "off") return { run };
  if (forward === "approved") return { run, toldUntilForwarded: onBranch };
  return { run: { ...run, whereWorkIs: (0, import_tell_where_work_is2.tellForwarded)(onBranch, { kind: "unapproved" }) } };
}
function withForwarded(plan, from, forwarded) {
  const { runs, handover } = plan;
  const whereWorkIs = (0, import_tell_where_work_is2.tellForwarded)(from, forwarded);
  return {
    ...plan,
    runs: runs.map((run) => run.id === handover.run ? { ...run, whereWorkIs } : run),
    handover: { ...handover, warnings: [whereWorkIs, ...handover.warnings] }
  };
}
var import_tell_where_work_is2;
var init_forward = __esm({
  "orchestrator/core/run/step/end/forward.ts"() {
    "use strict";
    import_tell_where_work_is2 = __toESM(require_tell_where_work_is(), 1);
    init_warnings_of_run();
  }
});

// elsewhere:orchestrator/core/texts/reasons/tell-held.ts
var require_tell_held = __commonJS({
  "elsewhere:orchestrator/core/texts/reasons/tell-held.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts.cjs", "orchestrator/core/texts/reasons/tell-held.ts");
    var names = {
      get tellGivenUp() {
        return module_().tellGivenUp;
      },
      get tellHeld() {
        return module_().tellHeld;
      },
      get tellRunEnds() {
        return module_().tellRunEnds;
      },
      get tellWhatFailed() {
        return module_().tellWhatFailed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/carry-over.ts
function carryOver(before) {
  const newest = /* @__PURE__ */ new Map();
  for (const attempt of before.attempts) if (isEnded(attempt)) newest.set(attempt.member ?? "", attempt);
  return [...newest.values()].map(({ isOwnWork: _, ...attempt }, n) => ({
    ...attempt,
    number: n + 1,
    isFromBefore: true,
    outcome: retried(attempt.outcome)
  }));
}
function isEnded(attempt) {
  return attempt.outcome !== void 0 && attempt.outcome.kind !== "withdrawn";
}
function retried(outcome) {
  return outcome.kind === "done" ? outcome : { ...outcome, kind: "failed", mayRetry: true };
}
var init_carry_over = __esm({
  "orchestrator/core/run/carry-over.ts"() {
    "use strict";
  }
});

// orchestrator/core/run/work/same-work.ts
function findRunOfWork(runs, work, isOurs2) {
  return runs.find(
    (run) => isUnfinished(run) && run.kind !== "tasks" && isSameWork(run.work, work) && isOurs2(run)
  );
}
function findOtherSplit(runs, { parent, members }) {
  const open = parent === void 0 ? void 0 : runs.find((run) => isUnfinished(run) && parentOf(run) === parent);
  return open === void 0 || open.kind === "tasks" || (0, import_is_same_data2.isSameData)(open.work.members, members) ? void 0 : open;
}
function attemptsToCopy(runs, work) {
  const { parent } = work;
  if (parent === void 0) return [];
  const isBefore2 = (run) => run.kind !== "tasks" && isFinished(run) && run.work.parent !== void 0 && // The new request may add something, such as an answer, but must not ask for something else.
  `${work.requirements}
`.startsWith(`${run.work.requirements}
`) && isSameWork({ ...run.work, parent }, work);
  const order = (run) => `${finishOf(run)} ${run.work.parent?.split(".")[1]?.padStart(9, "0")}`;
  const [last] = runs.filter(isBefore2).sort((a, b) => order(a) < order(b) ? 1 : -1);
  return last === void 0 || resultOfMembers(last).isDone ? [] : carryOver(last);
}
function isSameWork(one, other) {
  const isNamed = one.parent !== void 0 || one.isTracked === true && other.isTracked === true;
  return one.skillName === other.skillName && one.taskId === other.taskId && one.parent === other.parent && (isNamed || one.requirements === other.requirements) && (0, import_is_same_data2.isSameData)(one.members, other.members);
}
var import_is_same_data2;
var init_same_work = __esm({
  "orchestrator/core/run/work/same-work.ts"() {
    "use strict";
    import_is_same_data2 = __toESM(require_is_same_data(), 1);
    init_carry_over();
    init_result_of_members();
    init_run();
  }
});

// orchestrator/core/run/work/members-run.ts
function membersRun(of, { work, limit }, runs, ours) {
  const open = findRunOfWork(runs, work, ({ owner }) => ours.has(owner));
  return open ? { kind: "open", run: open } : { kind: "new", of, work, limit, attempts: attemptsToCopy(runs, work) };
}
var init_members_run = __esm({
  "orchestrator/core/run/work/members-run.ts"() {
    "use strict";
    init_same_work();
  }
});

// orchestrator/core/run/work/purpose.ts
function purposeOfTask(task, parent) {
  const holder = parent === void 0 ? { isTracked: true } : { parent };
  return { taskId: task.id, title: task.title, requirements: requirementsOf(task), ...holder };
}
function purposeOfGoal(goal) {
  const [title = ""] = goal.split("\n", 1);
  return { taskId: "goal", title, requirements: goal };
}
function attemptOfBrief(run, number) {
  return isFinished(run) ? void 0 : run.attempts.find((one) => one.number === number);
}
function purposeOfAttempt(run, attempt, parent, task) {
  const { taskId, title } = attempt;
  return { taskId, title, requirements: requirementsOfAttempt(run, attempt, task), parent };
}
function requirementsOfAttempt(run, { member, title }, task) {
  if (run.kind === "tasks") return task === void 0 ? title : requirementsOf(task);
  const { requirements, members } = run.work;
  const role = members.find(({ name }) => name === member)?.role;
  return role === void 0 ? requirements : `${requirements}

Your part of this: ${role}`;
}
function requirementsOf({ title, description, design, acceptance, notes }) {
  const told2 = notes.trim() === "" ? "" : `Notes:
${notes}`;
  return [title, description, design, acceptance, told2].filter((text) => text.trim() !== "").join("\n\n");
}
var init_purpose = __esm({
  "orchestrator/core/run/work/purpose.ts"() {
    "use strict";
    init_run();
  }
});

// orchestrator/core/run/step/facts/tried.ts
function failureOf(tried, isMeant) {
  const result = resultOf(tried, isMeant);
  return result && "problem" in result ? result : void 0;
}
function resultOf(tried, isMeant) {
  return tried.findLast(({ change }) => isMeant(change))?.result;
}
function wasTried({ tried }, wanted) {
  return tried.some(({ change }) => keyOf(change) === keyOf(wanted));
}
function keyOf(change) {
  if (change.kind === "make-task") return `make ${change.task.labels?.[0]}`;
  if (change.kind === "release-task") return `release-task ${change.run} ${change.taskId}`;
  return "taskId" in change ? `${change.kind} ${change.taskId}` : change.kind;
}
var init_tried = __esm({
  "orchestrator/core/run/step/facts/tried.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/tasks/files/file-owners.ts
var require_file_owners = __commonJS({
  "elsewhere:orchestrator/core/tasks/files/file-owners.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/files/file-owners.ts");
    var names = { get FileOwners() {
      return module_().FileOwners;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/work/isolation-of.ts
function isolationOf(item, { attempts }, { isolation }, { meets, ahead, lack, isAlone: isAlone2 } = NOTHING_KNOWN) {
  if (item.kind !== "task") return "shared";
  const { dependencies, metadata, labels } = item.task;
  const needed = new Set(dependencies.map(({ on }) => on));
  if (attempts.some(({ taskId, outcome }) => outcome?.branch !== void 0 && needed.has(taskId))) return "worktree";
  if (lastLeft({ attempts }, item.task.id)?.outcome?.repair !== void 0) return "worktree";
  const declared = (0, import_declared_files3.declaredFiles)(item.task);
  const newer = new import_file_owners.FileOwners([{ id: "branch", files: ahead }]);
  if (newer.findOverlap(declared) !== void 0) return "worktree";
  const asked = [metadata.isolation, ...labels.map((label) => /^isolation:(.+)$/.exec(label)?.[1])];
  if (asked.includes("worktree")) return "worktree";
  if (asked.includes("shared")) return "shared";
  if (isolation !== "auto") return isolation;
  const isBuiltOn = attempts.some((attempt) => needed.has(attempt.taskId) && isUncommitted(attempt));
  const isDisjoint = declared.length > 0 && !meets;
  return isDisjoint || isBuiltOn || isAlone2 || lack !== void 0 ? "shared" : "worktree";
}
function isUncommitted({ isolation, outcome }) {
  if (isolation !== void 0 || outcome?.kind !== "done") return false;
  const { files = [], commits = [] } = outcome;
  return files.length > 0 && commits.length === 0;
}
var import_declared_files3, import_file_owners, NOTHING_KNOWN;
var init_isolation_of = __esm({
  "orchestrator/core/run/work/isolation-of.ts"() {
    "use strict";
    import_declared_files3 = __toESM(require_declared_files(), 1);
    import_file_owners = __toESM(require_file_owners(), 1);
    init_task_branches();
    NOTHING_KNOWN = { meets: false, ahead: [], lack: void 0, isAlone: false };
  }
});

// orchestrator/core/run/step/begin/is-isolated.ts
function isIsolated({ item, meets }, situation) {
  const { run, settings, footprints, lack } = situation;
  const around = { meets: meets !== void 0, ahead: footprints.ahead, lack, isAlone: isAlone(situation) };
  return isolationOf(item, run, settings, around) === "worktree";
}
function isSharedForLack(candidate, situation) {
  return !isIsolated(candidate, situation) && isIsolated(candidate, { ...situation, lack: void 0 });
}
function isAlone({ run, tracker }) {
  if (run.limit > 1) return false;
  const actor = actorOf(run);
  return !listOf({ tracker }).tasks.some(({ status, assignee }) => status === "in_progress" && assignee !== actor);
}
var init_is_isolated = __esm({
  "orchestrator/core/run/step/begin/is-isolated.ts"() {
    "use strict";
    init_run();
    init_isolation_of();
    init_step_facts();
  }
});

// orchestrator/core/run/step/begin/new-attempt.ts
function newAttempt({ item, why }, { models, agentTypes }, { isOwnWork, isIsolated: isIsolated2 }) {
  const skillName = skillOfItem(item);
  const model = (item.kind === "task" ? void 0 : item.member.model) ?? setFor(models, skillName);
  return {
    taskId: taskOfItem(item),
    title: excerpt(titleOfItem(item), LONGEST_TITLE),
    skillName,
    ...item.kind === "task" ? {} : { member: item.member.name },
    ...why === void 0 ? {} : { why: excerpt(why, LONGEST_TITLE) },
    ...isOwnWork ? { isOwnWork: true } : {},
    agentType: setFor(agentTypes, skillName) ?? "general-purpose",
    ...model === void 0 ? {} : { model },
    ...isIsolated2 ? { isolation: "worktree" } : {}
  };
}
function setFor(settings, skillName) {
  return Object.hasOwn(settings, skillName) ? settings[skillName] : void 0;
}
var LONGEST_TITLE;
var init_new_attempt = __esm({
  "orchestrator/core/run/step/begin/new-attempt.ts"() {
    "use strict";
    init_excerpt();
    init_work_item();
    LONGEST_TITLE = 500;
  }
});

// orchestrator/core/run/step/begin/begin.ts
function giveUp(situation, { givenUp }) {
  const { run } = situation;
  const wanted = givenUp.map(({ taskId, failure, hindrance }) => {
    const reason = (0, import_tell_held.tellGivenUp)(failure, hindrance);
    const note = writeNote({ kind: "not-done", run: run.id, text: reason });
    return { kind: "release-task", run: run.id, taskId, reason, note };
  });
  return { changes: wanted.filter((change) => !wasTried(situation, change)), warnings: [] };
}
function begin(situation, { begins, ownWork }) {
  const { run } = situation;
  const together = run.kind === "tasks" ? [] : [...openItems(run), ...begins.map(({ item }) => item)];
  const chosen = [...begins, ...ownWork ? [ownWork] : []];
  const changes = chosen.map((one, n) => {
    const number = nextNumber(run) + n;
    const members = membersOf(situation, one.item, number);
    const base = members === void 0 ? baseOf(situation, one) : void 0;
    const { item, earlierFailure } = one;
    const place = { isOwnWork: one === ownWork, isIsolated: base !== void 0 };
    return {
      kind: "begin",
      run: run.id,
      number,
      item,
      attempt: newAttempt(one, situation.settings, place),
      peers: together.filter((other) => other !== item),
      ...(0, import_defined5.defined)({ earlierFailure, members, base }),
      ...base === void 0 ? {} : apart(situation, item),
      ...situation.settings.guardEdits ? {} : { isUnguarded: true }
    };
  });
  return { changes, warnings: [] };
}
function asksBase(situation, { begins }) {
  const isApart = (one) => isIsolated(one, situation) && membersOf(situation, one.item, nextNumber(situation.run)) === void 0;
  return situation.base.kind === "not-asked" && begins.some(isApart);
}
function membersOf({ run, others, ours, skills }, item, number) {
  if (item.kind !== "task") return void 0;
  const facts = skills.get(item.skillName);
  if (facts === void 0) return void 0;
  const purpose = purposeOfTask(item.task, (0, import_reference3.renderReference)({ run: run.id, attempt: number }));
  const found = workOfSkill(item.skillName, facts, purpose);
  return found.kind === "members" ? membersRun("composite", found, others, ours) : void 0;
}
function baseOf(situation, candidate) {
  const { base } = situation;
  return base.kind === "commit" && isIsolated(candidate, situation) ? base.commit : void 0;
}
function openItems(run) {
  const members = new Map(run.work.members.map((member) => [member.name, member]));
  const open = openAttempts(run).flatMap(({ member }) => members.get(member ?? "") ?? []);
  return open.map((member) => itemOfMember(run, member));
}
function apart({ run, setUp }, item) {
  const last = item.kind === "task" ? lastLeft(run, item.task.id) : void 0;
  const repair = last?.outcome?.repair && { ...last.outcome.repair, number: last.number };
  return (0, import_defined5.defined)({ setUp, repair });
}
var import_defined5, import_reference3, import_tell_held;
var init_begin = __esm({
  "orchestrator/core/run/step/begin/begin.ts"() {
    "use strict";
    import_defined5 = __toESM(require_defined(), 1);
    import_reference3 = __toESM(require_reference(), 1);
    import_tell_held = __toESM(require_tell_held(), 1);
    init_run_note();
    init_run();
    init_states();
    init_task_branches();
    init_members_run();
    init_purpose();
    init_work_item();
    init_work_of_skill();
    init_tried();
    init_is_isolated();
    init_new_attempt();
  }
});

// elsewhere:orchestrator/core/worktrees/worktree-space.ts
var require_worktree_space = __commonJS({
  "elsewhere:orchestrator/core/worktrees/worktree-space.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/core/worktrees/worktree-space.ts");
    var names = { get whyNoSpace() {
      return module_().whyNoSpace;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/begin/begun-worktrees.ts
var import_worktree_space, BegunWorktrees;
var init_begun_worktrees = __esm({
  "orchestrator/core/run/step/begin/begun-worktrees.ts"() {
    "use strict";
    import_worktree_space = __toESM(require_worktree_space(), 1);
    init_is_isolated();
    BegunWorktrees = class {
      constructor(situation) {
        this.situation = situation;
      }
      situation;
      #count = 0;
      add(candidate) {
        if (isIsolated(candidate, this.situation)) this.#count += 1;
      }
      /** Why a candidate gets no worktree now; undefined if it needs none, or there is room for it. */
      whyFull(candidate) {
        const { space } = this.situation;
        return space && isIsolated(candidate, this.situation) ? (0, import_worktree_space.whyNoSpace)(space, this.#count) : void 0;
      }
    };
  }
});

// orchestrator/core/run/step/begin/candidates.ts
function placedOpen(item, { handedOverAt, isOwnWork }) {
  return { is: handedOverAt === "" && !isOwnWork ? "begun" : "at-work", item };
}
var init_candidates = __esm({
  "orchestrator/core/run/step/begin/candidates.ts"() {
    "use strict";
  }
});

// orchestrator/core/run/step/begin/is-tried-again.ts
function isTriedAgain(outcome, attempts, retries) {
  const mayRetry2 = outcome?.kind === "failed" && outcome.mayRetry;
  return mayRetry2 && attempts.filter(isFailure).length <= retries;
}
function isFailure({ outcome, isFromBefore }) {
  return outcome?.kind === "failed" && !outcome.isExcused && !isFromBefore;
}
var init_is_tried_again = __esm({
  "orchestrator/core/run/step/begin/is-tried-again.ts"() {
    "use strict";
  }
});

// orchestrator/core/run/step/begin/place-members.ts
function placeMembers(run) {
  const { work } = run;
  const order = orderOfWork(work);
  const parts = new Map(order.map((member) => [member.name, partOf(run, member)]));
  const aborted = whyAborted(work, order, parts);
  const placed = placeParts(run, order, parts);
  return {
    placed: aborted === void 0 ? placed : placed.filter(({ is }) => is !== "barred"),
    ...(0, import_defined6.defined)({ aborted })
  };
}
function whyAborted({ strategy }, order, parts) {
  if (strategy.errorHandling === "continue-on-error") return void 0;
  for (const { name, isRequired } of order) {
    const part = parts.get(name);
    if (isRequired && part?.is === "failed") return { of: name, summary: part.failure };
  }
  return void 0;
}
function partOf(run, { name }) {
  const attempts = run.attempts.filter(({ member, outcome: outcome2 }) => member === name && outcome2?.kind !== "withdrawn");
  const newest = attempts.at(-1);
  if (!newest) return { is: "untouched" };
  const { outcome } = newest;
  if (!outcome) return { is: "open", attempt: newest };
  if (outcome.kind === "done") return { is: "done" };
  const isAgain = isTriedAgain(outcome, attempts, retriesOf(run.work));
  return { is: isAgain ? "again" : "failed", failure: outcome.summary };
}
function retriesOf({ strategy }) {
  return strategy.errorHandling === "retry" ? strategy.maxRetries ?? 1 : 0;
}
function placeParts(run, order, parts) {
  const lost = /* @__PURE__ */ new Map();
  const required = new Map(order.map(({ name, isRequired }) => [name, isRequired]));
  return order.flatMap((member) => {
    const part = parts.get(member.name);
    const item = itemOfMember(run, member);
    if (part?.is === "failed") lost.set(member.name, member.name);
    if (part?.is === "open") return [placedOpen(item, part.attempt)];
    if (part?.is !== "untouched" && part?.is !== "again") return [];
    const cause = member.dependencies.map((name) => required.get(name) && lost.get(name)).find(Boolean);
    if (cause) {
      lost.set(member.name, cause);
      return [{ is: "barred", item, why: { kind: "depends-on-failed", on: cause } }];
    }
    if (!member.dependencies.every((name) => hasEnded(name, parts, lost))) return [{ is: "waiting", item }];
    const earlierFailure = part.is === "again" ? part.failure : void 0;
    return [{ is: "ready", candidate: { item, ...(0, import_defined6.defined)({ earlierFailure }) } }];
  });
}
function hasEnded(name, parts, lost) {
  const part = parts.get(name);
  return part === void 0 || part.is === "done" || lost.has(name);
}
var import_defined6;
var init_place_members = __esm({
  "orchestrator/core/run/step/begin/place-members.ts"() {
    "use strict";
    import_defined6 = __toESM(require_defined(), 1);
    init_to_member_work();
    init_work_item();
    init_candidates();
    init_is_tried_again();
  }
});

// elsewhere:orchestrator/core/tasks/ready/order-ready.ts
var require_order_ready = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/order-ready.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/ready/order-ready.ts");
    var names = { get orderReady() {
      return module_().orderReady;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/ready/weigh-waiting.ts
var require_weigh_waiting = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/weigh-waiting.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/ready/weigh-waiting.ts");
    var names = {
      get weighWaiting() {
        return module_().weighWaiting;
      },
      get whyHere() {
        return module_().whyHere;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/ready/why-not-pickable.ts
var require_why_not_pickable = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/why-not-pickable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/ready/why-not-pickable.ts");
    var names = {
      get isWork() {
        return module_().isWork;
      },
      get whyNotPickable() {
        return module_().whyNotPickable;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/brief/new-tasks.ts
var require_new_tasks = __commonJS({
  "elsewhere:orchestrator/core/texts/brief/new-tasks.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/brief.cjs", "orchestrator/core/texts/brief/new-tasks.ts");
    var names = {
      get describePartLeft() {
        return module_().describePartLeft;
      },
      get tellNoticed() {
        return module_().tellNoticed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/follow-up.ts
function followUpTask(text, taskId, reference, place) {
  const line = (0, import_printable4.toLine)(text.trim().split("\n", 1)[0]);
  const title = line.length <= LONGEST_TITLE2 ? line : `${line.slice(0, LONGEST_TITLE2 - 1).trimEnd()}\u2026`;
  const whole = excerpt(text.trim(), LONGEST_DESCRIPTION, placeOfReport(reference));
  const seen = (0, import_new_tasks.tellNoticed)(taskId, reference);
  return {
    title,
    description: title === text.trim() ? seen : `${whole}

${seen}`,
    labels: [`${LABEL2}${reference}.${place}`]
  };
}
function placeOfReport(reference) {
  const [run = "", attempt = ""] = reference.split(".");
  return placeInState(run, `reports/${attempt}`);
}
function isFollowUpOf({ id }, { labels }) {
  return labels.some((label) => label.startsWith(`${LABEL2}${id}.`));
}
var import_printable4, import_new_tasks, LONGEST_TITLE2, LONGEST_DESCRIPTION, LABEL2;
var init_follow_up = __esm({
  "orchestrator/core/run/follow-up.ts"() {
    "use strict";
    import_printable4 = __toESM(require_printable(), 1);
    import_new_tasks = __toESM(require_new_tasks(), 1);
    init_excerpt();
    LONGEST_TITLE2 = 120;
    LONGEST_DESCRIPTION = 4e3;
    LABEL2 = "follow-up:";
  }
});

// orchestrator/core/run/step/facts/has-gone-back.ts
function hasGoneBack(run, attempt, task) {
  const { outcome } = attempt ?? {};
  return outcome?.kind === "done" && task.status !== "closed" && isBackBefore(outcome, run, task);
}
var init_has_gone_back = __esm({
  "orchestrator/core/run/step/facts/has-gone-back.ts"() {
    "use strict";
    init_is_back_before();
  }
});

// orchestrator/core/run/step/facts/is-held-by.ts
var is_held_by_exports = {};
__export(is_held_by_exports, {
  isHeldBy: () => isHeldBy,
  mayHoldClaim: () => mayHoldClaim
});
function isHeldBy({ id }, { status, assignee }) {
  return status !== "closed" && assignee === actorOf({ id });
}
function mayHoldClaim({ run, tracker }, earlier) {
  if (!hasTrackedWork(earlier)) return false;
  if (run.kind !== "tasks" || !hasTasks(tracker)) return true;
  return tracker.list.tasks.some((task) => isHeldBy(earlier, task));
}
var init_is_held_by = __esm({
  "orchestrator/core/run/step/facts/is-held-by.ts"() {
    "use strict";
    init_run();
    init_step_facts();
  }
});

// orchestrator/core/run/step/begin/why-done-before.ts
function lastAttempts(runs) {
  const last = /* @__PURE__ */ new Map();
  for (const run of runs) {
    if (run.kind !== "tasks") continue;
    for (const [taskId, attempt] of newestAttempts(run))
      if (attempt.outcome?.kind !== "withdrawn") last.set(taskId, { run, attempt });
  }
  return last;
}
function whyDoneBefore(last, run, task) {
  if (last === void 0 || run.filter?.ids?.includes(task.id)) return void 0;
  if (!hasGoneBack(last.run, last.attempt, task)) return void 0;
  return { kind: "done-before", run: last.run.id, taskId: task.id };
}
var init_why_done_before = __esm({
  "orchestrator/core/run/step/begin/why-done-before.ts"() {
    "use strict";
    init_run();
    init_has_gone_back();
  }
});

// orchestrator/core/run/step/begin/place-tasks.ts
function placeTasks(situation, run) {
  const { settings } = situation;
  const { tasks, ready } = listOf(situation);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const newest = newestAttempts(run);
  const held2 = failedTasks(situation, byId, newest);
  const open = new Map(openAttempts(run).map((attempt) => [attempt.taskId, attempt]));
  const isTaken = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const free = ready.filter((id) => isTaken.has(id) && !open.has(id)).flatMap((id) => byId.get(id) ?? []);
  const before = lastAttempts(situation.others);
  const untried = free.filter(({ id }) => [void 0, "withdrawn"].includes(newest.get(id)?.outcome?.kind));
  const failed = [
    ...free.flatMap((task) => barredIf(task, whyFailed(situation, newest.get(task.id)))),
    ...free.flatMap((task) => barredIf(task, whyUndecided(situation, run, task))),
    ...untried.flatMap((task) => barredIf(task, whyDoneBefore(before.get(task.id), run, task)))
  ];
  const hasFailed = idsOf(failed);
  const rest = free.filter(({ id }) => !hasFailed.has(id));
  const failure = settings.errorHandling === "fail-fast" ? failureForGood(situation, newest) : void 0;
  if (failure !== void 0) {
    const left = held2.flatMap((one) => {
      if (one.is !== "ready") return [];
      const { item, earlierFailure: failure2 } = one.candidate;
      return [{ is: "given-up", item, ...(0, import_defined7.defined)({ failure: failure2 }) }];
    });
    const givenUp = held2.filter(({ is }) => is === "given-up");
    const ends = rest.map((task) => barred(task, { kind: "run-ends", failure }));
    return { placed: [...givenUp, ...left, ...ends], aborted: failure };
  }
  const done = rest.filter((task) => hasGoneBack(run, newest.get(task.id), task));
  const mayBegin = rest.filter((task) => !isFollowUpOf(run, task) && !done.includes(task));
  const unable = mayBegin.flatMap((task) => barredIf(task, whyUnable2(situation, skillOfItem(itemOfTask(task))), true));
  const isUnable = idsOf(unable);
  const unpickable = mayBegin.filter(({ id }) => !isUnable.has(id)).flatMap((task) => barredIf(task, whyUnpicked(situation, run, task)));
  const isBarred = /* @__PURE__ */ new Set([...isUnable, ...idsOf(unpickable)]);
  const startable = mayBegin.filter(({ id }) => !isBarred.has(id));
  const fresh = (0, import_order_ready.orderReady)(startable, tasks, settings.order).map(({ task, weight }) => {
    const before2 = newest.get(task.id);
    const earlierFailure = before2 && mayRetry(situation, before2) ? before2.outcome?.summary : void 0;
    const why = weight && (0, import_weigh_waiting.whyHere)(task, weight);
    const more = (0, import_defined7.defined)({ earlierFailure, why, priority: weight?.priority });
    return { is: "ready", candidate: { item: itemOfTask(task), ...more } };
  });
  const begun = tasks.flatMap((task) => {
    const attempt = open.get(task.id);
    if (attempt) return [placedOpen(itemOfTask(task), attempt)];
    return task.status === "in_progress" ? [{ is: "at-work", item: itemOfTask(task) }] : [];
  });
  const undone = done.map((task) => barred(task, { kind: "gone-back" }));
  return { placed: [...held2, ...fresh, ...begun, ...unpickable, ...unable, ...failed, ...undone] };
}
function barred(task, why, isUnable) {
  return { is: "barred", item: itemOfTask(task), why, ...(0, import_defined7.defined)({ isUnable }) };
}
function barredIf(task, why, isUnable) {
  return why === void 0 ? [] : [barred(task, why, isUnable)];
}
function idsOf(placed) {
  return new Set(placed.map(({ item }) => nameOfItem(item)));
}
function failedTasks(situation, byId, newest) {
  return [...newest].flatMap(([taskId, attempt]) => {
    const { outcome, skillName } = attempt;
    const task = byId.get(taskId);
    if (!task || !isHeldBy(situation.run, task) || !isGivenUp(outcome)) return [];
    const isRetry = mayRetry(situation, attempt);
    const hindrance = isRetry ? whyNotAgain(situation, task, skillName) : void 0;
    const item = { kind: "task", task, skillName };
    const { summary } = outcome;
    if (isRetry && hindrance === void 0)
      return [{ is: "ready", candidate: { item, earlierFailure: summary, isClaimed: true } }];
    return [{ is: "given-up", item, failure: summary, ...(0, import_defined7.defined)({ hindrance }) }];
  });
}
function whyNotAgain(situation, { id, status }, skill) {
  const blockers = listOf(situation).blocked.get(id);
  if (blockers) return { kind: "blocked", blockers };
  return status === "in_progress" ? whyUnable2(situation, skill) : { kind: "status-changed", status };
}
function mayRetry({ run, settings, limit }, { taskId, outcome }) {
  const attempts = run.attempts.filter((one) => one.taskId === taskId);
  const isOpen = run.state.kind !== "stopping" && limit.cause !== "budget";
  return isOpen && isTriedAgain(outcome, attempts, settings.retries);
}
function failureForGood(situation, newest) {
  for (const [taskId, attempt] of newest) {
    const { outcome, handedOverAt, skillName } = attempt;
    const mayRecover = mayRetry(situation, attempt) && !situation.unable.has(skillName);
    if (outcome?.kind === "failed" && handedOverAt !== "" && !mayRecover)
      return { of: taskId, summary: outcome.summary };
  }
  return void 0;
}
function whyFailed(situation, attempt) {
  const { outcome } = attempt ?? {};
  if (attempt === void 0 || mayRetry(situation, attempt)) return void 0;
  if (outcome?.kind === "needs-input") return { kind: "asks", summary: outcome.summary };
  return outcome?.kind === "failed" ? { kind: "failed", summary: outcome.summary } : void 0;
}
function whyUndecided({ needs }, run, { id }) {
  const need = needs.find(({ kind, taskId }) => taskId === id && (kind === "question" || kind === "in-doubt"));
  const isOfRun = need?.run === run.id;
  if (need === void 0 || !isOfRun && run.filter?.ids?.includes(id)) return void 0;
  if (need.kind === "in-doubt") return { kind: "in-doubt" };
  return isOfRun ? void 0 : { kind: "awaits-answer" };
}
function whyUnable2({ unable }, skill) {
  const why = unable.get(skill);
  return why && { kind: "unable", ...why };
}
function whyUnpicked(situation, run, task) {
  const { id } = task;
  const { tasks } = listOf(situation);
  const isParentOf = ({ dependencies }) => dependencies.some(({ on, type }) => type === "parent-child" && on === task.id);
  const why = (0, import_why_not_pickable.whyNotPickable)(task, actorOf(run), () => tasks.some(isParentOf));
  const isLeft = situation.needs.some(({ kind, taskId }) => kind === "claimed" && taskId === id);
  const settling = isLeft && why?.kind === "assigned" ? settlingOfClaim(id, why.assignee) : void 0;
  return why && { kind: "not-pickable", why, ...(0, import_defined7.defined)({ settling }) };
}
var import_defined7, import_order_ready, import_weigh_waiting, import_why_not_pickable;
var init_place_tasks = __esm({
  "orchestrator/core/run/step/begin/place-tasks.ts"() {
    "use strict";
    import_defined7 = __toESM(require_defined(), 1);
    import_order_ready = __toESM(require_order_ready(), 1);
    import_weigh_waiting = __toESM(require_weigh_waiting(), 1);
    import_why_not_pickable = __toESM(require_why_not_pickable(), 1);
    init_follow_up();
    init_settle();
    init_run();
    init_states();
    init_tasks_of_run();
    init_work_item();
    init_has_gone_back();
    init_is_held_by();
    init_step_facts();
    init_candidates();
    init_is_tried_again();
    init_why_done_before();
  }
});

// orchestrator/core/run/step/begin/candidates-of.ts
function candidatesOf(situation) {
  const { run } = situation;
  const { placed, aborted } = run.kind === "tasks" ? placeTasks(situation, run) : placeMembers(run);
  const those = (is) => placed.filter((one) => one.is === is);
  const barred2 = those("barred");
  return {
    ready: those("ready").map(({ candidate }) => candidate),
    atWork: those("at-work").map(({ item }) => item),
    begun: those("begun").map(({ item }) => item),
    barred: barred2.map(held),
    waiting: those("waiting").map(({ item }) => item),
    givenUp: those("given-up").map(({ item, failure, hindrance }) => ({
      taskId: taskOfItem(item),
      ...(0, import_defined8.defined)({ failure, hindrance })
    })),
    unable: barred2.filter(({ isUnable }) => isUnable).map(held),
    ...(0, import_defined8.defined)({ aborted })
  };
}
function held({ item, why }) {
  return { id: nameOfItem(item), why };
}
var import_defined8;
var init_candidates_of = __esm({
  "orchestrator/core/run/step/begin/candidates-of.ts"() {
    "use strict";
    import_defined8 = __toESM(require_defined(), 1);
    init_work_item();
    init_place_members();
    init_place_tasks();
  }
});

// orchestrator/core/run/step/begin/expected-files.ts
var import_file_owners2, ExpectedFiles;
var init_expected_files = __esm({
  "orchestrator/core/run/step/begin/expected-files.ts"() {
    "use strict";
    import_file_owners2 = __toESM(require_file_owners(), 1);
    init_work_item();
    ExpectedFiles = class {
      constructor(footprints, items) {
        this.footprints = footprints;
        for (const item of items) this.add(item);
      }
      footprints;
      /** Items that declare no files, by what is estimated. */
      #estimated = new import_file_owners2.FileOwners();
      /** All items, by what they declare or else by what is estimated. */
      #all = new import_file_owners2.FileOwners();
      add(item) {
        const id = nameOfItem(item);
        const declared = filesOfItem(item);
        this.#all.add({ id, files: declared.length > 0 ? declared : this.#estimateOf(item) });
        if (declared.length === 0) this.#estimated.add({ id, files: this.#estimateOf(item) });
      }
      /** Which file an item is expected to share with one of them. What both declare is no estimate, and holds it back. */
      findMeeting(item) {
        const declared = filesOfItem(item);
        return declared.length > 0 ? this.#estimated.findOverlap(declared) : this.#all.findOverlap(this.#estimateOf(item));
      }
      #estimateOf(item) {
        return item.kind === "task" ? this.footprints.estimates.get(item.task.id) ?? [] : [];
      }
    };
  }
});

// orchestrator/core/run/step/begin/choose-work.ts
var choose_work_exports = {};
__export(choose_work_exports, {
  chooseWork: () => chooseWork
});
function chooseWork(situation) {
  const { run, limit, freeSlots, dueCount, checkingCount } = situation;
  const candidates = candidatesOf(situation);
  const { unable, barred: barred2, aborted } = candidates;
  const isFinal = limit.cause === "budget" && run.kind !== "tasks";
  if (isHalted(run) || isFinal || aborted !== void 0) {
    const heldBack = aborted === void 0 ? [] : barred2;
    const nothing = { begins: [], deferred: [], isShortOfSlots: false, isClosed: true };
    return { ...nothing, givenUp: candidates.givenUp, heldBack, unable: [], ...(0, import_defined9.defined)({ aborted }) };
  }
  const open = openAttempts(run).length - checkingCount;
  const free = freeSlots - dueCount;
  const room = Math.max(0, Math.min(limit.limit - open, free));
  const { begins, rest, overlapping, released } = pick(candidates, room, situation);
  const isAlone2 = parentOf(run) !== void 0 && open === 0 && begins.length === 0 && limit.limit > 0;
  const ownWork = isAlone2 ? rest.find(({ item }) => !mustBeOthers(item)) : void 0;
  const waiting = rest.filter((one) => one !== ownWork);
  const isLeft = isAlone2 && !ownWork;
  const deferred = isLeft ? [...waiting.flatMap(({ item }) => memberOf(item)), ...candidates.waiting.flatMap(memberOf)] : [];
  const isFull = free >= limit.limit - open;
  const whyWaiting = ({ isClaimed, meets }) => {
    if (isClaimed) return { kind: "retry-waits", limit };
    return isFull ? { kind: "run-full", limit, ...(0, import_defined9.defined)({ meets }) } : { kind: "no-slot", ...(0, import_defined9.defined)({ meets }) };
  };
  return {
    begins,
    ...(0, import_defined9.defined)({ ownWork }),
    givenUp: [...candidates.givenUp, ...released],
    heldBack: [
      ...isLeft ? [] : waiting.map((one) => ({ id: nameOfItem(one.item), why: whyWaiting(one) })),
      ...overlapping,
      ...barred2
    ],
    unable,
    deferred,
    isShortOfSlots: room === 0 && limit.cause !== "budget" && !ownWork && !isLeft && waiting.length > 0,
    isClosed: limit.cause === "budget"
  };
}
function pick({ ready, atWork, begun }, room, situation) {
  const begins = [];
  const rest = [];
  const overlapping = [];
  const released = [];
  const busy = new import_file_owners3.FileOwners(atWork.map(ownerOf));
  const before = new import_file_owners3.FileOwners(begun.map(ownerOf));
  const expected = new ExpectedFiles(situation.footprints, [...atWork, ...begun]);
  const worktrees = new BegunWorktrees(situation);
  const whyFull = (one) => {
    const space = worktrees.whyFull(one);
    return space && { kind: "no-space", ...space };
  };
  const whyOverlapping = (files) => {
    const atWork2 = busy.findOverlap(files);
    const overlap = atWork2 ?? before.findOverlap(files);
    return overlap && { kind: "overlap", overlap, isAtWork: atWork2 !== void 0 };
  };
  const take = (one) => {
    const own = ownerOf(one.item);
    const full = whyFull(one);
    const why = (one.isClaimed ? void 0 : whyOverlapping(own.files)) ?? full;
    if (one.isClaimed && full !== void 0) released.push({ taskId: taskOfItem(one.item), hindrance: full });
    else if (why !== void 0) overlapping.push({ id: own.id, why });
    else if (begins.length === room) rest.push(one);
    else {
      begins.push(one);
      before.add(own);
      worktrees.add(one);
      expected.add(one.item);
    }
  };
  for (const group of groupByPriority(ready)) {
    const later = [];
    for (const one of group) {
      const meets = one.isClaimed ? void 0 : expected.findMeeting(one.item);
      if (meets === void 0) take(one);
      else later.push({ ...one, meets });
    }
    for (const one of later) take(one);
  }
  return { begins, rest, overlapping, released };
}
function groupByPriority(ready) {
  const groups = [];
  for (const one of ready) {
    const last = groups.at(-1);
    if (last && one.priority !== void 0 && last[0]?.priority === one.priority) last.push(one);
    else groups.push([one]);
  }
  return groups;
}
function mustBeOthers(item) {
  return item.kind === "task" || item.member.isIndependent;
}
function memberOf(item) {
  return item.kind === "task" ? [] : [item.member];
}
function ownerOf(item) {
  return { id: nameOfItem(item), files: filesOfItem(item) };
}
var import_defined9, import_file_owners3;
var init_choose_work = __esm({
  "orchestrator/core/run/step/begin/choose-work.ts"() {
    "use strict";
    import_defined9 = __toESM(require_defined(), 1);
    import_file_owners3 = __toESM(require_file_owners(), 1);
    init_run();
    init_states();
    init_work_item();
    init_begun_worktrees();
    init_candidates_of();
    init_expected_files();
  }
});

// orchestrator/core/run/step/begin/claim-due.ts
function claimDue(situation) {
  const { run, judged } = situation;
  if (run.kind !== "tasks") return { changes: [], warnings: [] };
  const again = judged.filter((one) => one.standing.kind === "at-work" && isFree(taskOf(situation, one)));
  const wanted = [...dueOf(judged).filter((one) => needsClaim(situation, one)), ...again];
  return { changes: wanted.flatMap((one) => claimOf2(situation, one)), warnings: [] };
}
function claimOf2(situation, one) {
  const { number, taskId } = one.attempt;
  const of = { run: situation.run.id, number };
  const result = claimTried(situation, one);
  if (result === void 0) return [{ kind: "claim", ...of, taskId }];
  const isLost = result.kind === "refused" && one.standing.kind === "due";
  return isLost ? [{ kind: "lose-claim", ...of, why: result.problem.what }] : [];
}
function findUnclaimed(situation) {
  return dueOf(situation.judged).filter((one) => isUnclaimed(situation, one)).map((one) => ({ attempt: one.attempt, why: whyUnclaimed(claimTried(situation, one)) }));
}
function tooLateToClaim(situation) {
  const due = dueOf(situation.judged);
  if (!situation.isOutOfTime || !due.every((one) => isUnclaimed(situation, one))) return void 0;
  const [first] = due.flatMap((one) => {
    const result = claimTried(situation, one);
    return result?.kind === "unavailable" ? [result.problem] : [];
  });
  return first;
}
function whyUnclaimed(result) {
  const isTried = result !== void 0 && "problem" in result;
  return { kind: "unclaimed", ...isTried ? { problem: result.problem } : {} };
}
function isUnclaimed(situation, one) {
  if (situation.run.kind !== "tasks" || claimTried(situation, one)?.kind === "done") return false;
  return !isOurs(situation, taskOf(situation, one));
}
function needsClaim(situation, one) {
  return one.attempt.handedOverAt === "" || !isOurs(situation, taskOf(situation, one));
}
function claimTried({ tried }, { attempt }) {
  return tried.findLast(({ change }) => change.kind === "claim" && change.number === attempt.number)?.result;
}
function taskOf(situation, { attempt }) {
  return listOf(situation).tasks.find(({ id }) => id === attempt.taskId);
}
function isOurs({ run }, task) {
  return task?.status === "in_progress" && task.assignee === actorOf(run);
}
function isFree(task) {
  return task?.status === "open" && task.assignee === void 0;
}
var init_claim_due = __esm({
  "orchestrator/core/run/step/begin/claim-due.ts"() {
    "use strict";
    init_run();
    init_assess();
    init_step_facts();
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-blocked.ts
var require_find_blocked = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-blocked.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/ready/find-blocked.ts");
    var names = {
      get findBlocked() {
        return module_().findBlocked;
      },
      get groupChildren() {
        return module_().groupChildren;
      },
      get isActive() {
        return module_().isActive;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/ready/find-finished-epics.ts
var require_find_finished_epics = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-finished-epics.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/ready/find-finished-epics.ts");
    var names = { get findFinishedEpics() {
      return module_().findFinishedEpics;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/outcomes/tell-closing.ts
var require_tell_closing = __commonJS({
  "elsewhere:orchestrator/core/texts/outcomes/tell-closing.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/outcomes.cjs", "orchestrator/core/texts/outcomes/tell-closing.ts");
    var names = {
      get ALL_CLOSED() {
        return module_().ALL_CLOSED;
      },
      get NOT_ALL_STARTED() {
        return module_().NOT_ALL_STARTED;
      },
      get tellClaimedBy() {
        return module_().tellClaimedBy;
      },
      get tellNotClosed() {
        return module_().tellNotClosed;
      },
      get tellReleased() {
        return module_().tellReleased;
      },
      get tellUnclosed() {
        return module_().tellUnclosed;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/settle/tasks-left.ts
function tasksLeft(situation) {
  const { run, others } = situation;
  const done = run.attempts.filter(({ outcome }) => outcome?.kind === "done");
  const references = new Set(done.map(({ number }) => (0, import_reference4.renderReference)({ run: run.id, attempt: number })));
  return others.flatMap(
    (one) => one.kind !== "tasks" && references.has(one.work.parent ?? "") ? tasksOf(one, listOf(situation).tasks) : []
  );
}
function tasksOf({ work, deferred = [], attempts }, tasks) {
  const members = work.members.filter(({ name }) => deferred.includes(name));
  const results = attempts.flatMap(
    ({ member = "", outcome }) => outcome?.kind === "done" ? [{ member, summary: outcome.summary }] : []
  );
  const { dependencies = [] } = tasks.find(({ id }) => id === work.taskId) ?? {};
  const epic = dependencies.find(({ type }) => type === "parent-child")?.on;
  return members.map(({ name, skillName, role }) => ({
    title: `${role}: ${work.title}`,
    description: (0, import_new_tasks2.describePartLeft)(work.requirements, work.taskId, results),
    labels: [labelOfUndonePart(work.parent ?? "", name), `skill:${skillName}`],
    ...epic === void 0 ? {} : { parent: epic }
  }));
}
var import_reference4, import_new_tasks2;
var init_tasks_left = __esm({
  "orchestrator/core/run/step/settle/tasks-left.ts"() {
    "use strict";
    import_reference4 = __toESM(require_reference(), 1);
    import_new_tasks2 = __toESM(require_new_tasks(), 1);
    init_tasks_of_run();
    init_step_facts();
  }
});

// orchestrator/core/run/step/settle/correct-tracker.ts
function correctTracker(situation) {
  const { run } = situation;
  if (run.kind !== "tasks") return { changes: [], warnings: [] };
  const wanted = [
    ...closeAgain(situation),
    ...makeLeft(situation),
    ...closeEpics(situation, run),
    ...releaseLeft(situation)
  ];
  const changes = wanted.filter((change) => !wasTried(situation, change));
  return { changes, warnings: [] };
}
function closeAgain(situation) {
  const newest = newestAttempts(situation.run);
  return listOf(situation).tasks.filter((task) => hasGoneBack(situation.run, newest.get(task.id), task)).map(({ id: taskId }) => ({
    kind: "close-again",
    taskId,
    reason: newest.get(taskId)?.outcome?.summary ?? ""
  }));
}
function makeLeft(situation) {
  const known = new Set(listOf(situation).tasks.flatMap(({ labels }) => labels));
  return tasksLeft(situation).filter(({ labels }) => !known.has(labels?.[0] ?? "")).map((task) => ({ kind: "make-task", task }));
}
function closeEpics(situation, run) {
  const { tasks } = listOf(situation);
  const done = new Set(run.attempts.filter(({ outcome }) => outcome?.kind === "done").map(({ taskId }) => taskId));
  const taken = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const children = (0, import_find_blocked.groupChildren)(tasks);
  const isOurs2 = ({ id, assignee }) => (taken.has(id) || (children.get(id) ?? []).some((child) => done.has(child.id))) && (assignee === void 0 || assignee === actorOf(run));
  const ours = new Set(tasks.filter(isOurs2).map(({ id }) => id));
  return (0, import_find_finished_epics.findFinishedEpics)(tasks).filter((epic) => ours.has(epic)).map((taskId) => ({ kind: "close", taskId, reason: import_tell_closing.ALL_CLOSED }));
}
function releaseLeft(situation) {
  return listOf(situation).tasks.flatMap((task) => leftByRun(situation.others, task) ?? []);
}
function leftByRun(runs, task) {
  const { id: taskId } = task;
  const run = runs.find((one) => isFinished(one) && isHeldBy(one, task));
  if (run === void 0 || isForUser(run, taskId)) return void 0;
  const isDone = newestAttempts(run).get(taskId)?.outcome?.kind === "done";
  const kind = isDone ? "reopened" : "left";
  const { reason, note } = (0, import_tell_closing.tellReleased)(kind, run.id);
  return { kind: "release-task", run: run.id, taskId, reason, note: writeNote({ kind, run: run.id, text: note }) };
}
var import_find_blocked, import_find_finished_epics, import_tell_closing;
var init_correct_tracker = __esm({
  "orchestrator/core/run/step/settle/correct-tracker.ts"() {
    "use strict";
    import_find_blocked = __toESM(require_find_blocked(), 1);
    import_find_finished_epics = __toESM(require_find_finished_epics(), 1);
    import_tell_closing = __toESM(require_tell_closing(), 1);
    init_is_for_user();
    init_run_note();
    init_run();
    init_tasks_of_run();
    init_has_gone_back();
    init_is_held_by();
    init_step_facts();
    init_tried();
    init_tasks_left();
  }
});

// orchestrator/core/run/step/begin/claim-work.ts
function claimWork(situation) {
  const { run, others, tried, isOpening, now } = situation;
  const taskId = trackedTaskOf(run);
  if (taskId === void 0 || !(isOpening || isOpeningCutShort(situation, taskId))) return void 0;
  const result = tried.findLast(({ change }) => change.kind === "claim-work")?.result;
  if (result === void 0) {
    const left2 = listOf(situation).tasks.flatMap((task) => task.id === taskId && leftByRun(others, task) || []);
    return { kind: "change", warnings: [], changes: [...left2, { kind: "claim-work", run: run.id, taskId }] };
  }
  if (!("problem" in result)) return void 0;
  const left = isOpening || result.kind === "refused" ? withoutTask(run, now) : run;
  return { kind: "unavailable", run: left, problem: result.problem };
}
function isOpeningCutShort(situation, taskId) {
  const { run } = situation;
  if (run.state.kind !== "open" || run.attempts.length > 0) return false;
  const task = listOf(situation).tasks.find(({ id }) => id === taskId);
  return task?.status !== "in_progress" || task.assignee !== actorOf(run);
}
var init_claim_work = __esm({
  "orchestrator/core/run/step/begin/claim-work.ts"() {
    "use strict";
    init_run();
    init_states();
    init_step_facts();
    init_correct_tracker();
  }
});

// elsewhere:orchestrator/core/tasks/ready/blockers-of.ts
var require_blockers_of = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/blockers-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/ready/blockers-of.ts");
    var names = { get blockersOf() {
      return module_().blockersOf;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/begin/find-awaited.ts
function findAwaited(situation) {
  const { run, others, gone } = situation;
  if (run.kind !== "tasks") return [];
  const { tasks, blocked } = listOf(situation);
  const alive = others.filter((one) => !isFinished(one) && !gone.has(one.owner));
  const actors = new Set(alive.map(actorOf));
  const atWork = new Set(
    tasks.flatMap(({ id, assignee }) => assignee !== void 0 && actors.has(assignee) ? id : [])
  );
  const waiting = tasksOfRun(tasks, run).filter(({ status }) => status === "open");
  return [...new Set(waiting.flatMap(({ id }) => (0, import_blockers_of.blockersOf)(blocked, id)))].filter((id) => atWork.has(id));
}
var import_blockers_of;
var init_find_awaited = __esm({
  "orchestrator/core/run/step/begin/find-awaited.ts"() {
    "use strict";
    import_blockers_of = __toESM(require_blockers_of(), 1);
    init_run();
    init_tasks_of_run();
    init_step_facts();
  }
});

// orchestrator/core/run/step/begin/find-owed.ts
function findOwed(situation) {
  const { run, tried, unreadable } = situation;
  if (run.kind !== "tasks") return [];
  const tasks = new Map(listOf(situation).tasks.map((task) => [task.id, task]));
  const isRefused = (id) => failureOf(tried, (one) => one.kind === "release-task" && one.run === run.id && one.taskId === id)?.kind === "refused";
  return [...newestAttempts(run)].flatMap(([taskId, { outcome }]) => {
    if (!isGivenUp(outcome) || isRefused(taskId)) return [];
    const task = tasks.get(taskId);
    const isOwed = task ? isHeldBy(run, task) : unreadable.has(taskId);
    return isOwed ? [taskId] : [];
  });
}
var init_find_owed = __esm({
  "orchestrator/core/run/step/begin/find-owed.ts"() {
    "use strict";
    init_run();
    init_states();
    init_is_held_by();
    init_step_facts();
    init_tried();
  }
});

// elsewhere:orchestrator/core/texts/reasons/tell-stop.ts
var require_tell_stop = __commonJS({
  "elsewhere:orchestrator/core/texts/reasons/tell-stop.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts.cjs", "orchestrator/core/texts/reasons/tell-stop.ts");
    var names = {
      get MOST_CHANGES_MADE() {
        return module_().MOST_CHANGES_MADE;
      },
      get PARENT_ENDED() {
        return module_().PARENT_ENDED;
      },
      get STOPPING() {
        return module_().STOPPING;
      },
      get tellCallGivenUp() {
        return module_().tellCallGivenUp;
      },
      get tellOverdue() {
        return module_().tellOverdue;
      },
      get tellPaused() {
        return module_().tellPaused;
      },
      get tellStopped() {
        return module_().tellStopped;
      },
      get tellWithdrawn() {
        return module_().tellWithdrawn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/settle/give-up-calls.ts
function giveUpCalls({ judged }) {
  const changes = dueOf(judged).flatMap((one) => {
    const why = whyGivenUp(one);
    const { run, attempt: number } = one.reference;
    return why === void 0 ? [] : [{ kind: "give-up-call", run, number, why: (0, import_tell_stop.tellCallGivenUp)(why) }];
  });
  return { changes, warnings: [] };
}
function whyGivenUp(one) {
  if (one.known.briefFlaw === "foreign") return { kind: "foreign-brief" };
  return unusedHandovers(one) >= MOST_HANDOVERS ? { kind: "unused", handovers: MOST_HANDOVERS } : void 0;
}
function unusedHandovers({ attempt, known }) {
  const { handedOverAt, handovers = 0 } = attempt;
  const wasMade = known.returnedAt !== void 0 && known.returnedAt >= handedOverAt;
  return wasMade && known.agent?.status !== "refused" ? 0 : handovers;
}
var import_tell_stop, MOST_HANDOVERS;
var init_give_up_calls = __esm({
  "orchestrator/core/run/step/settle/give-up-calls.ts"() {
    "use strict";
    import_tell_stop = __toESM(require_tell_stop(), 1);
    init_assess();
    MOST_HANDOVERS = 3;
  }
});

// orchestrator/core/run/step/end/due-calls.ts
function dueCalls(situation) {
  const { judged, isAsked, freeSlots } = situation;
  if (withheldCalls(situation).length > 0) return [];
  const due = dueOf(judged).filter((one) => !isUnclaimed(situation, one));
  const handed = isAsked ? due : due.filter((one) => !isOnItsWay(situation, one)).slice(0, freeSlots);
  return handed.map(({ attempt }) => attempt);
}
function withheldCalls({ limit, freeSlots, judged }) {
  const isClosed = limit.limit === 0 && limit.cause !== "budget";
  const isFull = limit.limit > 0 && freeSlots === 0 && !isUnderway(judged);
  return isClosed || isFull ? dueOf(judged).map(({ attempt }) => attempt) : [];
}
function isOnItsWay({ now, lastTurn, judged }, { attempt, known }) {
  const { handedOverAt } = attempt;
  if (handedOverAt > now) return false;
  const justNow = new Date(Date.parse(now) - ON_THE_WAY_MS).toISOString();
  const since = isUnderway(judged) && justNow < lastTurn ? justNow : lastTurn;
  return handedOverAt !== "" && handedOverAt >= since && handedOverAt >= (known.returnedAt ?? "");
}
var ON_THE_WAY_MS;
var init_due_calls = __esm({
  "orchestrator/core/run/step/end/due-calls.ts"() {
    "use strict";
    init_claim_due();
    init_assess();
    ON_THE_WAY_MS = 5e3;
  }
});

// orchestrator/core/run/step/end/held-back.ts
var held_back_exports = {};
__export(held_back_exports, {
  holdsOfRun: () => holdsOfRun,
  newHolds: () => newHolds,
  whyNothingBegins: () => whyNothingBegins
});
function holdsOfRun(run, planned, list, whyClosed2) {
  const reasons = new Map(planned.map(({ id, why }) => [id, why]));
  const pieces = run.kind === "tasks" ? tasksOf2(run, list) : partsOf(run);
  return pieces.flatMap(({ item, isBegun, by, isReady }) => {
    if (isBegun) return [];
    const why = reasons.get(nameOfItem(item));
    if (why !== void 0) return [heldItem(item, why)];
    if (by.length > 0) return [heldItem(item, { kind: "waits", on: by })];
    return whyClosed2 !== void 0 && isReady ? [heldItem(item, whyClosed2)] : [];
  });
}
function tasksOf2(run, { tasks, ready, blocked }) {
  const begun = new Set(openAttempts(run).map(({ taskId }) => taskId));
  const isReady = new Set(ready);
  return tasksOfRun(tasks, run).map((task) => ({
    item: itemOfTask(task),
    isBegun: begun.has(task.id),
    by: task.status === "open" ? (0, import_blockers_of2.blockersOf)(blocked, task.id) : [],
    isReady: isReady.has(task.id)
  }));
}
function partsOf(run) {
  const newest = newestAttempts(run);
  const endOf2 = (name) => newest.get(name)?.outcome?.kind;
  return run.work.members.map((member) => ({
    item: itemOfMember(run, member),
    isBegun: newest.has(member.name) && endOf2(member.name) !== "withdrawn",
    by: member.dependencies.filter((name) => [void 0, "withdrawn"].includes(endOf2(name))),
    isReady: true
  }));
}
function heldItem(item, why) {
  if (item.kind === "task") return { taskId: item.task.id, title: item.task.title, why };
  return { taskId: item.taskId, member: item.member.name, title: titleOfMember(item.member), why };
}
function whyNothingBegins({ state }) {
  if (state.kind === "stopping") return { kind: "stopped" };
  return state.kind === "paused" ? { kind: "paused" } : void 0;
}
function newHolds(run, holds) {
  const before = new Map(run.heldBack?.map((hold) => [keyOf2(hold), hold]));
  const now = new Set(holds.map(keyOf2));
  const begun = new Set(run.attempts.map(keyOf2));
  const gone = [...before.values()].filter((hold) => !now.has(keyOf2(hold)) && !begun.has(keyOf2(hold))).map((hold) => heldWork(hold, { kind: "gone" }));
  const heldBack = [...holds.map((hold) => heldWork(hold, hold.why)), ...gone];
  const told2 = heldBack.filter((hold) => isNews(before.get(keyOf2(hold)), hold));
  const isSame = told2.length === 0 && before.size === heldBack.length;
  return { told: told2, run: isSame ? run : { ...run, heldBack } };
}
function heldWork({ taskId, member, title }, why) {
  const by = why.kind === "waits" ? why.on : void 0;
  return { taskId, ...(0, import_defined10.defined)({ member }), title, why: why.kind, reason: (0, import_tell_held2.tellHeld)(why), ...(0, import_defined10.defined)({ by }) };
}
function isNews(before, { reason, by }) {
  const known = new Set(before?.by);
  return by ? by.some((id) => !known.has(id)) : before?.reason !== reason;
}
function keyOf2({ member, taskId }) {
  return member ?? taskId;
}
var import_defined10, import_blockers_of2, import_tell_held2;
var init_held_back = __esm({
  "orchestrator/core/run/step/end/held-back.ts"() {
    "use strict";
    import_defined10 = __toESM(require_defined(), 1);
    import_blockers_of2 = __toESM(require_blockers_of(), 1);
    import_tell_held2 = __toESM(require_tell_held(), 1);
    init_run();
    init_tasks_of_run();
    init_to_member_work();
    init_work_item();
  }
});

// orchestrator/core/run/step/end/stops.ts
function findStops(situation, aborted) {
  const { run, judged } = situation;
  const isNow = run.state.kind === "stopping" && run.state.isNow;
  if (run.kind !== "tasks") {
    const why = aborted ?? (isNow ? "stopping" : void 0);
    if (run.work.parent !== void 0) return { calls: [], run, below: [] };
    return { ...stopMembers(situation, run, judged, why), below: [] };
  }
  if (isNow) return { calls: agentsAtWork(judged), run, below: [] };
  const late = runsBelowWithTimeLimit(situation).map(
    (nested) => stopMembers(situation, nested, judgedOf(situation, nested), void 0)
  );
  const below = late.filter(({ calls }) => calls.length > 0);
  return { calls: below.flatMap(({ calls }) => calls), run, below: below.map((one) => one.run) };
}
function agentsToStop({ run: { state }, judged }) {
  return state.kind === "stopping" && state.isNow ? agentsAtWork(judged) : [];
}
function agentsAtWork(judged) {
  return judged.flatMap(
    ({ standing }) => standing.kind === "at-work" && standing.agent?.agentId !== void 0 ? [{ task_id: standing.agent.agentId }] : []
  );
}
function runsBelowWithTimeLimit({ run, others }) {
  const parents = new Set(openAttempts(run).map(({ number }) => (0, import_reference5.renderReference)({ run: run.id, attempt: number })));
  return openRunsBelow(others, (parent) => parents.has(parent)).filter(
    ({ work }) => work.strategy.timeoutSeconds !== void 0
  );
}
function stopMembers({ now }, run, judged, why) {
  const seconds = run.work.strategy.timeoutSeconds;
  const calls = [];
  const noted = /* @__PURE__ */ new Map();
  for (const { attempt, standing } of judged) {
    if (standing.kind !== "at-work" || standing.agent?.agentId === void 0) continue;
    const took = Date.parse(now) - Date.parse(standing.agent.spawnedAt);
    const isLate = seconds !== void 0 && took > seconds * 1e3;
    const reason = why === void 0 ? isLate ? (0, import_tell_stop2.tellOverdue)(seconds) : void 0 : (0, import_tell_stop2.tellStopped)(why);
    const stopReason = attempt.stopReason ?? reason;
    if (stopReason === void 0) continue;
    const isOverdue = attempt.stopReason === void 0 && why === void 0;
    calls.push({ task_id: standing.agent.agentId });
    noted.set(attempt.number, { ...attempt, stopReason, ...isOverdue ? { isOverdue } : {} });
  }
  return { calls, run: { ...run, attempts: run.attempts.map((one) => noted.get(one.number) ?? one) } };
}
var import_reference5, import_tell_stop2;
var init_stops = __esm({
  "orchestrator/core/run/step/end/stops.ts"() {
    "use strict";
    import_reference5 = __toESM(require_reference(), 1);
    import_tell_stop2 = __toESM(require_tell_stop(), 1);
    init_run();
    init_assess();
  }
});

// elsewhere:orchestrator/core/texts/reasons/tell-limit.ts
var require_tell_limit = __commonJS({
  "elsewhere:orchestrator/core/texts/reasons/tell-limit.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts.cjs", "orchestrator/core/texts/reasons/tell-limit.ts");
    var names = { get tellLowered() {
      return module_().tellLowered;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/end/wait-for.ts
function waitFor(situation, rest) {
  const { run } = rest;
  const own = openAttempts(run).find(({ isOwnWork }) => isOwnWork);
  if (own)
    return { command: { line: `cat ${(0, import_quote_for_shell4.quoteForShell)(`${situation.briefs}/${own.number}.md`)}`, why: "own-work" } };
  if (isFinished(run)) return {};
  if (situation.checkingCount > 0) return checkInBackground(situation);
  const why = whyIdle(situation, rest);
  if (parentOf(run) !== void 0) return why === "limit" ? waitBelow(situation) : {};
  if (whyNothingStarts(situation) !== void 0 && run.kind === "tasks") return {};
  if (why !== void 0) return waitInBackground(situation, why);
  const hasTimeLimit = run.kind === "tasks" ? runsBelowWithTimeLimit(situation).length > 0 : run.work.strategy.timeoutSeconds !== void 0;
  return hasTimeLimit ? waitInBackground(situation, "time-limit") : {};
}
function whyIdle(situation, { run, choice, withheld, isAwaiting }) {
  const { limit } = situation;
  const isShort = choice.isShortOfSlots || withheld.length > 0;
  const unclaimed = findUnclaimed(situation).map(({ attempt }) => attempt);
  const notAtWork = new Set([...withheld, ...unclaimed].map(({ number }) => number));
  const isIdle = openAttempts(run).every(({ number }) => notAtWork.has(number));
  if (!isIdle || !(isShort || isAwaiting)) return void 0;
  return limit.limit === 0 ? "limit" : isShort ? "slot" : "task";
}
function whyNothingStarts({ run, cli, limit }) {
  if (run.state.kind === "stopping") return import_tell_stop3.STOPPING;
  if (run.state.kind === "paused") return (0, import_tell_stop3.tellPaused)(`${cli} resume --run ${run.id}`);
  return run.kind === "tasks" && limit.cause === "quota" ? (0, import_tell_limit.tellLowered)(limit) : void 0;
}
function whyIdleStartsNothing(situation, run) {
  const isCutShort = situation.isLastRound && openAttempts(run).length === 0;
  return whyNothingStarts(situation) ?? (isCutShort ? import_tell_stop3.MOST_CHANGES_MADE : void 0);
}
function waitInBackground({ cli, run, isWaitedFor }, why) {
  return isWaitedFor ? { isAwaited: true } : { command: { line: `${cli} wait --run ${run.id}`, why } };
}
function checkInBackground({ cli, run, check }) {
  return check.isRunning ? { isAwaited: true } : { command: { line: `${cli} check --run ${run.id}`, why: "check" } };
}
function waitBelow({ cli, run }) {
  return { command: { line: `${cli} wait --run ${run.id} --timeout ${WAIT_BELOW_S}`, why: "limit" } };
}
var import_quote_for_shell4, import_tell_limit, import_tell_stop3, WAIT_BELOW_S;
var init_wait_for = __esm({
  "orchestrator/core/run/step/end/wait-for.ts"() {
    "use strict";
    import_quote_for_shell4 = __toESM(require_quote_for_shell(), 1);
    import_tell_limit = __toESM(require_tell_limit(), 1);
    import_tell_stop3 = __toESM(require_tell_stop(), 1);
    init_run();
    init_claim_due();
    init_stops();
    WAIT_BELOW_S = 100;
  }
});

// elsewhere:orchestrator/core/problem.ts
var require_problem = __commonJS({
  "elsewhere:orchestrator/core/problem.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/problem.ts");
    var names = {
      get renderProblem() {
        return module_().renderProblem;
      },
      get renderProblemInLine() {
        return module_().renderProblemInLine;
      },
      get shortProblem() {
        return module_().shortProblem;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/worktrees/worktree-lack.ts
var require_worktree_lack = __commonJS({
  "elsewhere:orchestrator/core/worktrees/worktree-lack.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/core/worktrees/worktree-lack.ts");
    var names = { get fewPaths() {
      return module_().fewPaths;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/end/warnings-of-step.ts
function warnOfBroken({ run, broken }) {
  if (parentOf(run) !== void 0) return [];
  return broken.map(({ problem: problem2 }) => ({ kind: "broken-run", problem: (0, import_problem.shortProblem)(problem2) }));
}
function warnOfTasks(situation) {
  return listOf(situation).warnings.map((problem2) => ({ kind: "broken-tasks", problem: (0, import_problem.shortProblem)(problem2) }));
}
function warnOfNeeds({ run, needs }) {
  const open = needs.filter((need) => need.run !== run.id).flatMap(warnOfNeed);
  const count = open.length - MOST_NEEDS;
  return count <= 0 ? open : [...open.slice(0, MOST_NEEDS), { kind: "more-needs", count }];
}
function warnOfNeed({ kind, taskId, title, run, text, settlings }) {
  switch (kind) {
    case "question":
    case "in-doubt":
    case "claimed":
      return [{ kind: "need", left: kind, run, name: taskId ?? title, text: excerpt(text, LONGEST_NEED), settlings }];
    case "failed":
    case "paused":
    case "left-open":
      return [];
    default:
      return kind;
  }
}
function warnOfTried({ tried, run }) {
  return tried.flatMap((one) => warnOf(one, run.id));
}
function warnOf({ change, result }, run) {
  if (!("problem" in result)) {
    if (change.kind === "close-again") return [{ kind: "closed-again", taskId: change.taskId }];
    const made = "made" in result ? result.made : void 0;
    if (change.kind !== "make-follow-up" || made?.whyUnlinked === void 0) return [];
    return [{ kind: "not-linked", id: made.id, from: change.from, why: made.whyUnlinked }];
  }
  const { what: why } = result.problem;
  switch (change.kind) {
    case "release-task":
      return change.run === run ? [{ kind: "not-given-back", taskId: change.taskId, why }] : [];
    case "withdraw-call":
      return result.kind === "unavailable" && change.releases ? [{ kind: "not-given-back", taskId: change.releases.taskId, why }] : [];
    case "claim":
      return [{ kind: "not-claimed", taskId: change.taskId, why: (0, import_problem.renderProblemInLine)(result.problem) }];
    case "close-again":
      return [{ kind: "not-closed", taskId: change.taskId, why }];
    case "make-task":
      return [{ kind: "not-made", title: change.task.title, why }];
    // The outcome of an attempt says so, the next step tries again, or the change cannot fail.
    case "keep-traces":
    case "keep-words":
    case "integrate":
    case "close-work":
    case "make-follow-up":
    case "take-in":
    case "give-up-call":
    case "unbind":
    case "end-below":
    case "close":
    case "begin":
    case "lose-claim":
    case "claim-work":
      return [];
    default:
      return change;
  }
}
function warnOfChoice(situation, choice) {
  const { unable, aborted } = choice;
  const { run, limit } = situation;
  if (run.kind === "tasks")
    return [...unable.map(warnHeldBack), ...warnOfWorktrees(situation, choice), ...warnOfBudget(situation)];
  return [
    ...warnOfBudget(situation),
    ...aborted === void 0 ? [] : [{ kind: "aborted", why: (0, import_tell_held3.tellWhatFailed)(aborted) }],
    ...limit.cause === "budget" ? [{ kind: "budget-spent", ...limit.spent }] : []
  ];
}
function warnOfWorktrees(situation, { begins }) {
  const { lack, uncommitted, unmerged } = situation;
  const warnings = [];
  if (lack !== void 0 && begins.some((one) => isSharedForLack(one, situation)))
    warnings.push({ kind: "shared-checkout", lack });
  if (uncommitted.length > 0 && begins.some((one) => isIsolated(one, situation)))
    warnings.push({ kind: "uncommitted", ...(0, import_worktree_lack.fewPaths)(uncommitted) });
  if (unmerged.length > 0 && begins.length > 0) warnings.push({ kind: "unmerged", ...(0, import_worktree_lack.fewPaths)(unmerged) });
  return warnings;
}
function warnOfCheck({ check }) {
  return check.kind === "unapproved" ? [{ kind: "check-unapproved", command: check.command }] : [];
}
function warnOfBudget({ settings, tokens, cost }) {
  const { tokenBudget, costBudget } = settings;
  const warnNear = (unit, used, budget) => budget !== void 0 && used >= budget * NEARLY && used < budget ? [{ kind: "budget-nearly-spent", unit, budget }] : [];
  return [
    ...warnNear("tokens", tokens, tokenBudget),
    ...warnNear("dollars", cost.usd, costBudget),
    ...costBudget !== void 0 && cost.unpriced > 0 ? [{ kind: "unpriced" }] : []
  ];
}
function warnHeldBack({ id: taskId, why }) {
  return { kind: "held-back", taskId, why: (0, import_tell_held3.tellHeld)(why) };
}
var import_problem, import_tell_held3, import_worktree_lack, MOST_NEEDS, LONGEST_NEED, NEARLY;
var init_warnings_of_step = __esm({
  "orchestrator/core/run/step/end/warnings-of-step.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    import_tell_held3 = __toESM(require_tell_held(), 1);
    import_worktree_lack = __toESM(require_worktree_lack(), 1);
    init_excerpt();
    init_run();
    init_is_isolated();
    init_step_facts();
    MOST_NEEDS = 10;
    LONGEST_NEED = 300;
    NEARLY = 0.8;
  }
});

// orchestrator/core/run/step/end/plan-hand-over.ts
function planHandOver(situation, end) {
  const { choice } = end;
  const due = dueCalls(situation);
  const handed = noteHandover(withWarnings(situation.run, end.warnings), situation, due);
  const stops = findStops({ ...situation, run: handed }, choice.aborted);
  const holds = holdsOfRun(situation.run, choice.heldBack, listOf(situation), whyClosed(situation, choice));
  const { told: told2, run: holding } = newHolds(stops.run, holds);
  const { run, toldUntilForwarded } = end.isOver ? planForward(situation, withDeferred(finished(holding, situation.now), choice)) : { run: holding };
  const warnings = warningsOf(situation, run, choice, toldUntilForwarded);
  const handover = { ...describe(situation, run, end, due, holds), warnings, stops: stops.calls };
  const left = end.isOver ? withLeft(run, handover) : run;
  return {
    kind: "hand-over",
    runs: [...stops.below, left],
    holds: told2.map((hold) => ({ run: run.id, ...hold })),
    handover,
    ...(0, import_defined11.defined)({ toldUntilForwarded, sweeps: isFinished(left) ? left : void 0 })
  };
}
function noteHandover(run, { judged, now: handedOverAt }, due) {
  const counts = new Map(judged.map((one) => [one.attempt.number, unusedHandovers(one)]));
  const numbers = new Set(due.map(({ number }) => number));
  const attempts = run.attempts.map((attempt) => {
    const { number } = attempt;
    return numbers.has(number) ? { ...attempt, handedOverAt, handovers: (counts.get(number) ?? 0) + 1 } : attempt;
  });
  return { ...run, attempts };
}
function withDeferred(over, { deferred }) {
  if (over.kind === "tasks" || deferred.length === 0) return over;
  return { ...over, deferred: deferred.map(({ name }) => name) };
}
function withLeft(run, { heldBack, blocked }) {
  return { ...run, left: { heldBack, blocked } };
}
function whyClosed({ run, limit }, { aborted }) {
  if (run.kind === "tasks") return whyNothingBegins(run);
  if (aborted !== void 0) return { kind: "run-ends", failure: aborted };
  const whySpent = limit.cause === "budget" ? { kind: "budget-spent", spent: limit.spent } : void 0;
  return whyNothingBegins(run) ?? whySpent;
}
function leftOf(run, holds) {
  const deferred = new Set(run.kind === "tasks" ? [] : run.deferred);
  const isListed = ({ why, member = "" }) => run.kind === "tasks" ? why.kind !== "waits" : !deferred.has(member);
  return holds.filter(isListed).map(({ member, taskId, why }) => ({ id: member ?? taskId, why }));
}
function describe(situation, run, { choice, isAwaiting, owed }, due, holds) {
  const { briefs, cli } = situation;
  const withheld = withheldCalls(situation);
  const unclaimed = findUnclaimed(situation);
  const isNotAtWork = new Set(
    [...due, ...withheld, ...unclaimed.map(({ attempt }) => attempt)].map(({ number }) => number)
  );
  const done = isFinished(run);
  const below = run.kind !== "tasks" && run.work.parent !== void 0 ? run : void 0;
  const halt = whyIdleStartsNothing(situation, run);
  const held2 = [
    ...done ? leftOf(run, holds) : choice.heldBack,
    ...unclaimed.map(({ attempt, why }) => ({ id: attempt.taskId, why })),
    ...owed.map((id) => ({ id, why: { kind: "still-claimed" } }))
  ];
  return {
    run: run.id,
    calls: due.map((attempt) => callFor(run, attempt, `${briefs}/${attempt.number}.md`)),
    waitingFor: openAttempts(run).filter(({ number, isOwnWork }) => !isNotAtWork.has(number) && !isOwnWork).map(({ taskId, title }) => ({ taskId, title })),
    done,
    ...resultsOf(run),
    heldBack: held2.map(told),
    blocked: blockedOf(situation),
    ...waitFor(situation, { run, choice, withheld, isAwaiting }),
    ...below && !done ? { nextCommand: `${cli} next --run ${run.id}` } : {},
    ...below && done ? { report: reportOf(below) } : {},
    ...(0, import_defined11.defined)({ halt })
  };
}
function told({ id, why }) {
  return { id, reason: (0, import_tell_held4.tellHeld)(why) };
}
function blockedOf(situation) {
  const { run } = situation;
  const { tasks, blocked } = listOf(situation);
  if (run.kind !== "tasks") return [];
  return tasksOfRun(tasks, run).filter(({ id, status }) => status === "open" && blocked.has(id)).map(({ id }) => id);
}
function warningsOf(situation, run, choice, toldUntilForwarded) {
  if (!isFinished(run)) return newOf(situation, run);
  const told2 = { ...run, warnings: besides(run.warnings, choice.unable.map(warnHeldBack)) };
  return toldUntilForwarded ? remarksOnRun(told2) : warningsOfRun(told2);
}
function newOf({ toldBefore }, { warnings }) {
  return besides(warnings, toldBefore).map(import_tell_warning2.tellWarning);
}
function besides(warnings = [], others) {
  const isSame = (one, other) => one.kind === "told" ? one.text === (0, import_tell_warning2.tellWarning)(other) : (0, import_is_same_data3.isSameData)(one, other);
  return warnings.filter((one) => !others.some((other) => isSame(one, other)));
}
var import_is_same_data3, import_defined11, import_tell_warning2, import_tell_held4;
var init_plan_hand_over = __esm({
  "orchestrator/core/run/step/end/plan-hand-over.ts"() {
    "use strict";
    import_is_same_data3 = __toESM(require_is_same_data(), 1);
    import_defined11 = __toESM(require_defined(), 1);
    import_tell_warning2 = __toESM(require_tell_warning(), 1);
    import_tell_held4 = __toESM(require_tell_held(), 1);
    init_handover();
    init_run();
    init_states();
    init_tasks_of_run();
    init_warnings_of_run();
    init_claim_due();
    init_step_facts();
    init_give_up_calls();
    init_due_calls();
    init_forward();
    init_held_back();
    init_stops();
    init_wait_for();
    init_warnings_of_step();
  }
});

// elsewhere:orchestrator/core/run/judge/bound-outcome.ts
var require_bound_outcome = __commonJS({
  "elsewhere:orchestrator/core/run/judge/bound-outcome.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/bound-outcome.ts");
    var names = {
      get LONGEST_NOTE() {
        return module_().LONGEST_NOTE;
      },
      get MOST_NOTES() {
        return module_().MOST_NOTES;
      },
      get boundOutcome() {
        return module_().boundOutcome;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/judge-claims.ts
var require_judge_claims = __commonJS({
  "elsewhere:orchestrator/core/run/judge/judge-claims.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/judge-claims.ts");
    var names = {
      get closeReason() {
        return module_().closeReason;
      },
      get judgeClaims() {
        return module_().judgeClaims;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/judge-composite.ts
var require_judge_composite = __commonJS({
  "elsewhere:orchestrator/core/run/judge/judge-composite.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/judge-composite.ts");
    var names = { get judgeComposite() {
      return module_().judgeComposite;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/judge-lost.ts
var require_judge_lost = __commonJS({
  "elsewhere:orchestrator/core/run/judge/judge-lost.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/judge-lost.ts");
    var names = {
      get decideDoubt() {
        return module_().decideDoubt;
      },
      get judgeLost() {
        return module_().judgeLost;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/judge/parse-report.ts
var require_parse_report = __commonJS({
  "elsewhere:orchestrator/core/run/judge/parse-report.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/parse-report.ts");
    var names = {
      get NO_REPORT() {
        return module_().NO_REPORT;
      },
      get parseReport() {
        return module_().parseReport;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/outcomes/tell-integration.ts
var require_tell_integration = __commonJS({
  "elsewhere:orchestrator/core/texts/outcomes/tell-integration.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/outcomes.cjs", "orchestrator/core/texts/outcomes/tell-integration.ts");
    var names = {
      get CHECK_SAYS_NOTHING() {
        return module_().CHECK_SAYS_NOTHING;
      },
      get tellCommits() {
        return module_().tellCommits;
      },
      get tellConflict() {
        return module_().tellConflict;
      },
      get tellEarlierCommits() {
        return module_().tellEarlierCommits;
      },
      get tellFailedCheck() {
        return module_().tellFailedCheck;
      },
      get tellLeftUncommitted() {
        return module_().tellLeftUncommitted;
      },
      get tellNotMerged() {
        return module_().tellNotMerged;
      },
      get tellNotRemade() {
        return module_().tellNotRemade;
      },
      get tellNothingCommitted() {
        return module_().tellNothingCommitted;
      },
      get tellRemaining() {
        return module_().tellRemaining;
      },
      get tellUncommitted() {
        return module_().tellUncommitted;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/worktrees/run-branch.ts
var require_run_branch = __commonJS({
  "elsewhere:orchestrator/core/worktrees/run-branch.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/core/worktrees/run-branch.ts");
    var names = { get runBranch() {
      return module_().runBranch;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/integrate.ts
function integrateFirst({ tried, check }, one, outcome) {
  const { branch, verdict } = one.known;
  switch (branch?.kind) {
    case void 0:
      return { kind: "ended", outcome };
    case "integrated":
      if (branch.uncommitted && branch.work === void 0 && (outcome.files ?? []).length > 0)
        return { kind: "ended", outcome: uncommittedWork(outcome, branch.uncommitted) };
      return { kind: "ended", outcome: withBranch(withVerdict(outcome, verdict), one.reference.run, branch) };
    case "conflict": {
      const summary = (0, import_tell_integration.tellConflict)(branch.name, (0, import_few2.few)(branch.files, MOST_FILES), outcome.summary);
      return { kind: "ended", outcome: toRepair(outcome, { kind: "conflict", branch: branch.name }, summary) };
    }
    case "unknown":
      return { kind: "ended", outcome: inDoubt(outcome, branch.why) };
    case "to-remake": {
      if (awaitingCheck([one], check).length > 0) return { kind: "unchecked" };
      if (verdict?.merged !== void 0) return integrate(tried, one, outcome, branch, verdict.merged);
      const why = excerpt(verdict?.output.trim() ?? "", LONGEST_WHY);
      const summary = (0, import_tell_integration.tellNotRemade)(branch.name, (0, import_few2.few)(branch.files, MOST_FILES), why, outcome.summary);
      return { kind: "ended", outcome: toRepair(outcome, { kind: "conflict", branch: branch.name }, summary) };
    }
    case "mergeable":
      if (awaitingCheck([one], check).length > 0) return { kind: "unchecked" };
      return integrate(tried, one, outcome, branch, branch.commit);
    default:
      return branch;
  }
}
function integrate(tried, { attempt, reference: { run, attempt: number }, known: { verdict } }, outcome, branch, commit) {
  if (isVerdictOn(branch, verdict) && verdict.result === "failed") {
    const summary = (0, import_tell_integration.tellFailedCheck)(branch.name, outcome.summary);
    return { kind: "ended", outcome: toRepair(outcome, { kind: "check", branch: branch.name }, summary) };
  }
  const failure = failureOf(
    tried,
    (change2) => change2.kind === "integrate" && change2.run === run && change2.number === number
  );
  if (failure) return { kind: "ended", outcome: inDoubt(outcome, failure.problem.what, branch.name) };
  const { taskId, title } = attempt;
  const change = { kind: "integrate", run, number, taskId, title, commit };
  return { kind: "first", stage: { changes: [change], warnings: [] } };
}
function uncommittedWork(outcome, uncommitted) {
  return { ...outcome, kind: "failed", mayRetry: true, summary: (0, import_tell_integration.tellUncommitted)(uncommitted, outcome.summary) };
}
function toRepair(outcome, repair, summary) {
  return { ...outcome, kind: "failed", mayRetry: true, summary, repair };
}
function inDoubt(outcome, why, branch) {
  return { ...outcome, kind: "in-doubt", mayRetry: false, summary: (0, import_tell_integration.tellNotMerged)(why, branch, outcome.summary) };
}
function withVerdict(outcome, verdict) {
  if (verdict?.result === "passed") return { ...outcome, isChecked: true };
  if (verdict?.result !== "unjudged") return outcome;
  return { ...outcome, notes: [...outcome.notes ?? [], import_tell_integration.CHECK_SAYS_NOTHING] };
}
function withBranch(outcome, run, { isOnRunBranch, uncommitted, work }) {
  const { files = [] } = outcome;
  const left = uncommitted ? (0, import_tell_integration.tellRemaining)(uncommitted) : work === void 0 && files.length > 0 ? (0, import_tell_integration.tellNothingCommitted)((0, import_few2.few)(files, MOST_FILES)) : void 0;
  return {
    ...outcome,
    ...isOnRunBranch ? { branch: (0, import_run_branch.runBranch)(run) } : {},
    ...left ? { notes: [...outcome.notes ?? [], left] } : {}
  };
}
function withWork(outcome, { branch }) {
  return branch?.work === void 0 ? outcome : { ...outcome, work: branch.work };
}
function withLeftWork(outcome, { attempt, known: { branch } }, run) {
  const own = branch && "name" in branch ? (0, import_tell_integration.tellCommits)(branch.name) : void 0;
  const before = lastLeft(run, attempt.taskId)?.outcome?.work;
  const told2 = own ?? (before && (0, import_tell_integration.tellEarlierCommits)(before.branch));
  const left = branch?.kind === "integrated" ? branch.uncommitted : void 0;
  const also = left && (0, import_tell_integration.tellLeftUncommitted)(left);
  return { ...outcome, summary: [outcome.summary, told2, also].filter((one) => one !== void 0).join(" ") };
}
var import_few2, import_tell_integration, import_run_branch, MOST_FILES, LONGEST_WHY;
var init_integrate = __esm({
  "orchestrator/core/run/step/integrate.ts"() {
    "use strict";
    import_few2 = __toESM(require_few(), 1);
    import_tell_integration = __toESM(require_tell_integration(), 1);
    import_run_branch = __toESM(require_run_branch(), 1);
    init_excerpt();
    init_task_branches();
    init_awaiting_check();
    init_tried();
    MOST_FILES = 10;
    LONGEST_WHY = 300;
  }
});

// elsewhere:orchestrator/core/run/judge/claimed-commits.ts
var require_claimed_commits = __commonJS({
  "elsewhere:orchestrator/core/run/judge/claimed-commits.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run/judge.cjs", "orchestrator/core/run/judge/claimed-commits.ts");
    var names = {
      get inSeconds() {
        return module_().inSeconds;
      },
      get whyNotItsOwn() {
        return module_().whyNotItsOwn;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/settle/find-foreign.ts
function findForeign(facts, { attempt, reference, known }) {
  const { claimed } = known.found ?? {};
  if (!claimed) return [];
  const runs = [facts.run, ...facts.others];
  const grounds = {
    ...claimed,
    ...timeOf(attempt, known),
    ...claimsOf(facts, runs, reference),
    beside: filesBeside(facts, attempt)
  };
  const earlier = runs.flatMap(({ attempts }) => attempts.filter((one) => isBefore(one, attempt)));
  return claimed.found.flatMap((commit) => {
    const why = (0, import_claimed_commits.whyNotItsOwn)(commit, grounds);
    const isOfTask2 = earlier.some((one) => isDuring(one, commit));
    return why === void 0 ? [] : [{ name: commit.name, why, isOfTask: isOfTask2 }];
  });
}
function timeOf({ handedOverAt }, { agent }) {
  const since = agent?.lives[0]?.from ?? agent?.spawnedAt ?? handedOverAt;
  return { since, ...(0, import_defined12.defined)({ until: agent?.endedAt }) };
}
function filesBeside(facts, { taskId }) {
  const others = openAttempts(facts.run).filter((one) => one.taskId !== taskId);
  return others.map((one) => {
    const task = listOf(facts).tasks.find(({ id }) => id === one.taskId);
    const reference = (0, import_reference6.renderReference)({ run: facts.run.id, attempt: one.number });
    return { reference, declared: task === void 0 ? [] : (0, import_declared_files4.declaredFiles)(task) };
  });
}
function claimsOf(facts, runs, reference) {
  const byId = new Map(runs.map((one) => [one.id, one]));
  const own = (0, import_reference6.renderReference)(reference);
  const above = chainAbove(byId.get(reference.run), byId);
  const below = [];
  const others = [];
  for (const run of runs) {
    const isBelow2 = chainAbove(run, byId).includes(own);
    for (const one of run.attempts) {
      const name = (0, import_reference6.renderReference)({ run: run.id, attempt: one.number });
      if (above.includes(name)) continue;
      if (isBelow2) below.push(...one.outcome?.commits ?? reportedBy(facts, name));
      else if (!one.isFromBefore && one.outcome?.kind === "done" && one.outcome.commits)
        others.push({ reference: name, commits: one.outcome.commits });
    }
  }
  const beside = runs.filter(({ id }) => id === reference.run).flatMap(openAttempts);
  for (const one of beside.filter(({ number }) => number !== reference.attempt)) {
    const name = (0, import_reference6.renderReference)({ run: reference.run, attempt: one.number });
    others.push({ reference: name, commits: countedAlone(facts, one, name) });
  }
  return { below, others };
}
function countedAlone(facts, attempt, name) {
  const known = facts.attempts.get(name) ?? {};
  const { claimed } = known.found ?? {};
  if (!claimed || reportedBy(facts, name).length === 0) return [];
  const grounds = { ...claimed, ...timeOf(attempt, known), below: [], others: [], beside: filesBeside(facts, attempt) };
  return claimed.found.filter((commit) => (0, import_claimed_commits.whyNotItsOwn)(commit, grounds) === void 0).map(({ hash }) => hash);
}
function reportedBy({ attempts }, reference) {
  const reported = attempts.get(reference)?.reported;
  return reported?.kind === "report" && reported.report.status === "done" ? reported.report.commits : [];
}
function chainAbove(run, byId) {
  const chain = [];
  for (let at = run && parentOf(run); at !== void 0 && !chain.includes(at); ) {
    chain.push(at);
    const above = byId.get((0, import_reference6.parseReference)(at)?.run ?? "");
    at = above && parentOf(above);
  }
  return chain;
}
function isBefore({ taskId, member, outcome, handedOverAt }, attempt) {
  const isSame = taskId === attempt.taskId && member === attempt.member;
  return isSame && outcome !== void 0 && handedOverAt !== "" && outcome.at <= attempt.handedOverAt;
}
function isDuring({ handedOverAt, outcome }, { at }) {
  return (0, import_claimed_commits.inSeconds)(handedOverAt) <= at && at <= (outcome?.at ?? "");
}
var import_defined12, import_reference6, import_declared_files4, import_claimed_commits;
var init_find_foreign = __esm({
  "orchestrator/core/run/step/settle/find-foreign.ts"() {
    "use strict";
    import_defined12 = __toESM(require_defined(), 1);
    import_reference6 = __toESM(require_reference(), 1);
    import_declared_files4 = __toESM(require_declared_files(), 1);
    import_claimed_commits = __toESM(require_claimed_commits(), 1);
    init_run();
    init_step_facts();
  }
});

// orchestrator/core/run/step/settle/follow-ups-of.ts
function followUpsOf(situation, { attempt, reference, known }) {
  const texts = known.reported?.kind === "report" ? known.reported.report.followUps : [];
  const whole = placeInState(reference.run, `reports/${reference.attempt}`);
  const taken = texts.slice(0, import_bound_outcome.MOST_NOTES);
  const rest = texts.length - taken.length;
  const bounded = (text) => excerpt(text, import_bound_outcome.LONGEST_NOTE, whole);
  const notesOf = (becomeTasks) => rest === 0 ? [] : [(0, import_tell_seen3.tellMoreSeen)(rest, whole, becomeTasks)];
  if (situation.settings.followUps === "report")
    return { seen: taken.map((text) => ({ text: bounded(text) })), notes: notesOf(false), changes: [], isLate: false };
  const { taskId: from } = attempt;
  const seen = [];
  const changes = [];
  let isLate = false;
  for (const [at, text] of taken.entries()) {
    const task = followUpTask(text, from, (0, import_reference7.renderReference)(reference), at + 1);
    const change = { kind: "make-follow-up", run: reference.run, number: reference.attempt, task, from };
    const became = whatBecame(situation, change);
    if (became === "late") isLate = true;
    else if ("change" in became) changes.push(became.change);
    else seen.push(noteOfFollowUp(bounded(text), became));
  }
  return { seen, notes: notesOf(true), changes, isLate };
}
function whatBecame(situation, change) {
  const { task, from } = change;
  const label = task.labels?.[0] ?? "";
  const result = resultOf(situation.tried, (one) => one.kind === "make-follow-up" && one.task.labels?.[0] === label);
  if (result?.kind === "unavailable" && situation.isOutOfTime) return "late";
  if (result?.kind === "refused") return { why: result.problem.what };
  if (result?.kind === "done" && result.made) return result.made;
  const found = listOf(situation).tasks.find(({ title, labels }) => title === task.title && labels.includes(label));
  if (result?.kind === "unavailable" && found === void 0) {
    const isLookedFor = hasTasks(situation.tracker);
    return {
      why: isLookedFor ? result.problem.what : `${result.problem.what}; look for one with the label ${label}`
    };
  }
  const isConnected = found?.dependencies.some(({ on }) => on === from);
  return found && isConnected ? found : { change: { ...change, ...(0, import_defined13.defined)({ made: found?.id }) } };
}
function noteOfFollowUp(text, became) {
  return { text, ..."id" in became ? { task: became.id } : { why: became.why } };
}
var import_defined13, import_reference7, import_tell_seen3, import_bound_outcome;
var init_follow_ups_of = __esm({
  "orchestrator/core/run/step/settle/follow-ups-of.ts"() {
    "use strict";
    import_defined13 = __toESM(require_defined(), 1);
    import_reference7 = __toESM(require_reference(), 1);
    import_tell_seen3 = __toESM(require_tell_seen(), 1);
    init_excerpt();
    init_follow_up();
    import_bound_outcome = __toESM(require_bound_outcome(), 1);
    init_step_facts();
    init_tried();
  }
});

// orchestrator/core/run/step/settle/take-in.ts
function takeIn(situation) {
  const stages = judgedOf(situation, situation.run).map((one) => takeInOne(situation, one));
  return { changes: stages.flatMap(({ changes }) => changes), warnings: stages.flatMap(({ warnings }) => warnings) };
}
function takeInOne(situation, one) {
  const { run } = situation;
  const ended = endOf(situation, run, one);
  if (ended === void 0) return NOTHING2;
  if (run.kind !== "tasks") return { ...NOTHING2, changes: [noteEnd(one, ended)] };
  const isReported = one.standing.kind === "over" && one.standing.outcome.kind === "done";
  const judged = isReported ? (0, import_judge_composite.judgeComposite)(ended, runOfMembers(situation, one)) : ended;
  const outcome = withWork(judged, one.known);
  if (outcome.kind !== "done") return { ...NOTHING2, changes: [noteEnd(one, withLeftWork(outcome, one, run))] };
  const integration = integrateFirst(situation, one, outcome);
  if (integration.kind === "unchecked") return NOTHING2;
  if (integration.kind === "first") return integration.stage;
  const { outcome: merged } = integration;
  return merged.kind === "done" ? closeDone(situation, one, merged) : { ...NOTHING2, changes: [noteEnd(one, merged)] };
}
function closeDone(situation, one, outcome) {
  const { tracker, tried, run } = situation;
  const { taskId } = one.attempt;
  const isClosing = (change) => change.kind === "close-work" && isOf(change, one);
  if (resultOf(tried, isClosing)?.kind === "done") return afterClosing(situation, one, outcome);
  const failure = failureOf(tried, isClosing);
  const unavailable = tracker.kind === "unavailable" ? tracker : failure?.kind === "unavailable" ? failure : void 0;
  if (unavailable) {
    return { ...NOTHING2, warnings: [{ kind: "not-closed-yet", taskId, why: unavailable.problem.what }] };
  }
  const task = listOf(situation).tasks.find(({ id }) => id === taskId);
  const isFree2 = task === void 0 || task.status === "closed" || task.assignee === void 0;
  const isOurs2 = task?.assignee === actorOf(run);
  const why = failure?.problem.what ?? (isFree2 || isOurs2 ? void 0 : (0, import_tell_closing2.tellClaimedBy)(task.assignee));
  if (why === void 0) {
    const { run: id, number } = noteEnd(one, outcome);
    return { ...NOTHING2, changes: [{ kind: "close-work", run: id, number, taskId, reason: (0, import_judge_claims.closeReason)(outcome) }] };
  }
  if (isOurs2 && task?.status === "in_progress") {
    const summary2 = (0, import_tell_closing2.tellUnclosed)(why, outcome.summary);
    return { ...NOTHING2, changes: [noteEnd(one, { ...outcome, kind: "in-doubt", summary: summary2 })] };
  }
  const summary = (0, import_tell_closing2.tellNotClosed)(why);
  return {
    changes: [noteEnd(one, { ...outcome, kind: "failed", summary })],
    warnings: [{ kind: "not-closed", taskId, why }]
  };
}
function afterClosing(situation, one, outcome) {
  const { seen, notes: told2, changes, isLate } = followUpsOf(situation, one);
  if (changes.length > 0) return { ...NOTHING2, changes };
  if (isLate) return NOTHING2;
  const notes = [...outcome.notes ?? [], ...told2];
  const remarks = { ...notes.length === 0 ? {} : { notes }, ...seen.length === 0 ? {} : { seen } };
  const noted = { ...outcome, ...remarks };
  return { ...NOTHING2, changes: [{ ...noteEnd(one, noted), isClosed: true }] };
}
function endOf(situation, run, { attempt, reference, known, standing }) {
  if (standing.kind !== "over") return void 0;
  const { outcome } = standing;
  const { stopReason, isOverdue = false } = attempt;
  if (run.kind !== "tasks" && stopReason !== void 0 && outcome.kind === "failed")
    return (0, import_bound_outcome2.boundOutcome)({ ...outcome, summary: stopReason, mayRetry: isOverdue }, known.whole);
  const decided = run.kind === "tasks" ? (0, import_judge_lost.decideDoubt)(outcome, situation.settings.lostAgents) : outcome;
  if (known.found === void 0) return (0, import_bound_outcome2.boundOutcome)(decided, known.whole);
  const { hasUsedTools, claimed, ...found } = known.found;
  const task = listOf(situation).tasks.find(({ id }) => id === attempt.taskId);
  const mustChange = task !== void 0 && demandsChanges(attempt.skillName, task);
  const isIdleTalk = hasUsedTools === false && mustChange;
  const report = known.reported?.kind === "report" ? known.reported.report : import_parse_report.NO_REPORT;
  const foreignCommits = findForeign(situation, { attempt, reference, known });
  const facts = { ...found, isIdleTalk, foreignCommits, hasOnlyRead: claimed?.hasOnlyRead ?? false };
  return (0, import_bound_outcome2.boundOutcome)((0, import_judge_claims.judgeClaims)(decided, report, facts), known.whole);
}
function runOfMembers(situation, { reference }) {
  const parent = (0, import_reference8.renderReference)(reference);
  const isMeant = (run) => run.kind === "composite" && run.work.parent === parent;
  const kept = situation.others.find(isMeant);
  if (kept === void 0) return void 0;
  return judgedOf(situation, kept).reduce((run, one) => {
    const outcome = endOf(situation, run, one);
    return outcome === void 0 ? run : withEnd(run, { number: one.attempt.number, from: ["at-work"] }, outcome);
  }, kept);
}
function noteEnd({ attempt, reference }, outcome) {
  return { kind: "take-in", run: reference.run, number: reference.attempt, taskId: attempt.taskId, outcome };
}
function isOf({ run, number }, { reference }) {
  return run === reference.run && number === reference.attempt;
}
function demandsChanges(skillName, { type, labels }) {
  return !LOOKING.has(skillName) && ![type, ...labels].some((word) => ANSWERED.has(word.toLowerCase()));
}
var import_reference8, import_tell_closing2, import_bound_outcome2, import_judge_claims, import_judge_composite, import_judge_lost, import_parse_report, NOTHING2, LOOKING, ANSWERED;
var init_take_in = __esm({
  "orchestrator/core/run/step/settle/take-in.ts"() {
    "use strict";
    import_reference8 = __toESM(require_reference(), 1);
    import_tell_closing2 = __toESM(require_tell_closing(), 1);
    import_bound_outcome2 = __toESM(require_bound_outcome(), 1);
    import_judge_claims = __toESM(require_judge_claims(), 1);
    import_judge_composite = __toESM(require_judge_composite(), 1);
    import_judge_lost = __toESM(require_judge_lost(), 1);
    import_parse_report = __toESM(require_parse_report(), 1);
    init_run();
    init_states();
    init_assess();
    init_step_facts();
    init_tried();
    init_integrate();
    init_find_foreign();
    init_follow_ups_of();
    NOTHING2 = { changes: [], warnings: [] };
    LOOKING = /* @__PURE__ */ new Set(["skyfom-code-reviewer", "skyfom-qa-engineer"]);
    ANSWERED = /* @__PURE__ */ new Set(["question", "research", "spike", "decision", "review"]);
  }
});

// orchestrator/core/run/step/settle/withdraw-calls.ts
function withdrawCalls(situation) {
  const kind = isHalted(situation.run) ? "halted" : isStuck(situation) ? "no-slot" : void 0;
  const changes = kind === void 0 ? [] : dueOf(situation.judged).map((one) => withdrawCall(situation, one, { kind }));
  return { changes, warnings: [] };
}
function withdrawAborted(situation, failure) {
  if (failure === void 0) return { changes: [], warnings: [] };
  const why = { kind: "run-ends", failure };
  const changes = dueOf(situation.judged).map((one) => withdrawCall(situation, one, why));
  return { changes, warnings: [] };
}
function withdrawRest(situation) {
  const cut = dueOf(situation.judged).filter(({ known }) => known.briefFlaw === "gone");
  const changes = cut.map((one) => withdrawCall(situation, one, { kind: "cut-short" }));
  return { changes, warnings: [] };
}
function isStuck({ run, freeSlots, judged, limit }) {
  return parentOf(run) !== void 0 && freeSlots === 0 && !isUnderway(judged) && limit.limit > 0;
}
function withdrawCall({ run }, { attempt, reference }, whyWithdrawn) {
  const why = (0, import_tell_stop4.tellWithdrawn)(whyWithdrawn);
  const note = writeNote({ kind: "not-started", run: run.id, text: why });
  return {
    kind: "withdraw-call",
    run: reference.run,
    number: reference.attempt,
    why,
    ...run.kind === "tasks" ? { releases: { taskId: attempt.taskId, note } } : {}
  };
}
function unbind({ judged }) {
  const bound = dueOf(judged).filter(({ known }) => known.call !== void 0);
  const changes = bound.map(({ reference: { run, attempt } }) => ({ kind: "unbind", run, number: attempt }));
  return { changes, warnings: [] };
}
var import_tell_stop4;
var init_withdraw_calls = __esm({
  "orchestrator/core/run/step/settle/withdraw-calls.ts"() {
    "use strict";
    import_tell_stop4 = __toESM(require_tell_stop(), 1);
    init_run_note();
    init_run();
    init_states();
    init_assess();
  }
});

// orchestrator/core/run/step/settle/end-below.ts
function endBelow(situation, isFinished2) {
  const { run, others } = situation;
  const ended = new Set(run.attempts.filter(({ outcome }) => outcome).map(({ number }) => referenceOf(run, number)));
  const isOver2 = (parent) => ended.has(parent) || isFinished2 && parent.startsWith(`${run.id}.`);
  const orphans = openRunsBelow(others, isOver2);
  const seen = /* @__PURE__ */ new Set([run.id]);
  return { changes: orphans.flatMap((orphan) => cutShort2(situation, orphan, seen)), warnings: [] };
}
function cutShort2(situation, orphan, seen) {
  if (seen.has(orphan.id)) return [];
  seen.add(orphan.id);
  const inIt = { ...situation, run: orphan };
  const due = dueOf(judgedOf(situation, orphan));
  const below = openRunsBelow(situation.others, (parent) => parent.startsWith(`${orphan.id}.`));
  return [
    ...takeIn(inIt).changes,
    ...due.map((one) => withdrawCall(inIt, one, { kind: "parent-ended" })),
    ...below.flatMap((one) => cutShort2(situation, one, seen)),
    { kind: "end-below", run: orphan.id, why: import_tell_stop5.PARENT_ENDED }
  ];
}
function referenceOf({ id }, attempt) {
  return (0, import_reference9.renderReference)({ run: id, attempt });
}
var import_reference9, import_tell_stop5;
var init_end_below = __esm({
  "orchestrator/core/run/step/settle/end-below.ts"() {
    "use strict";
    import_reference9 = __toESM(require_reference(), 1);
    import_tell_stop5 = __toESM(require_tell_stop(), 1);
    init_assess();
    init_take_in();
    init_withdraw_calls();
  }
});

// orchestrator/core/run/step/settle/end-tracked.ts
function endTracked(situation) {
  const { run, tracker, tried } = situation;
  const taskId = trackedTaskOf(run);
  if (run.kind === "tasks" || taskId === void 0) return { changes: [], warnings: [], isOwed: false };
  const { isDone, failed } = resultOfMembers(run);
  const kind = isDone ? "not-closed" : "not-given-back";
  const tell = (why2) => ({ kind, taskId, why: why2 });
  if (tracker.kind === "unavailable") return { changes: [], warnings: [tell(tracker.problem.what)], isOwed: true };
  const task = listOf(situation).tasks.find(({ id }) => id === taskId);
  const isOurs2 = task?.assignee === actorOf(run);
  if (task?.status === "closed" || task !== void 0 && !isDone && !isOurs2) return NOTHING_OWED;
  if (task?.assignee !== void 0 && !isOurs2)
    return { ...NOTHING_OWED, warnings: [tell((0, import_tell_closing3.tellClaimedBy)(task.assignee))] };
  const summary = run.attempts.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("\n");
  const why = failed.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("; ") || import_tell_closing3.NOT_ALL_STARTED;
  const note = writeNote({ kind: "not-done", run: run.id, text: why });
  const change = isDone ? { kind: "close", taskId, reason: summary } : { kind: "release-task", run: run.id, taskId, reason: why, note };
  const isOwn = (one) => one.kind !== "release-task" || one.run === run.id;
  const failure = failureOf(tried, (one) => one.kind === change.kind && isOwn(one));
  if (failure) return { changes: [], warnings: [tell(failure.problem.what)], isOwed: failure.kind === "unavailable" };
  return wasTried(situation, change) ? NOTHING_OWED : { ...NOTHING_OWED, changes: [change] };
}
var import_tell_closing3, NOTHING_OWED;
var init_end_tracked = __esm({
  "orchestrator/core/run/step/settle/end-tracked.ts"() {
    "use strict";
    import_tell_closing3 = __toESM(require_tell_closing(), 1);
    init_run_note();
    init_result_of_members();
    init_run();
    init_step_facts();
    init_tried();
    NOTHING_OWED = { changes: [], warnings: [], isOwed: false };
  }
});

// orchestrator/core/run/step/settle/keep-found.ts
function keepFound({ attempts }) {
  const changes = [...attempts].flatMap(([name, { traces, areTracesNew, unkept }]) => {
    const reference = (0, import_reference10.parseReference)(name);
    if (!reference) return [];
    const of = { run: reference.run, number: reference.attempt };
    return [
      ...traces && areTracesNew ? [{ kind: "keep-traces", ...of, traces }] : [],
      ...unkept ? [{ kind: "keep-words", ...of, words: unkept }] : []
    ];
  });
  return { changes, warnings: [] };
}
var import_reference10;
var init_keep_found = __esm({
  "orchestrator/core/run/step/settle/keep-found.ts"() {
    "use strict";
    import_reference10 = __toESM(require_reference(), 1);
  }
});

// orchestrator/core/run/step/plan-step.ts
var plan_step_exports = {};
__export(plan_step_exports, {
  planStep: () => planStep
});
function planStep(facts) {
  const situation = assess(facts);
  const plan = planStages(situation);
  if (plan.kind !== "hand-over" && plan.kind !== "unavailable") return plan;
  const stopsNow = agentsToStop(situation);
  return stopsNow.length === 0 ? plan : { ...plan, stopsNow };
}
function planStages(situation) {
  const opening = claimWork(situation);
  if (opening !== void 0) return opening;
  const settled = firstOf(situation, [
    keepFound,
    // store what lost agents left behind, before anything else changes it
    takeIn,
    // collect how attempts ended, and close the tasks that are done
    withdrawCalls,
    // withdraw calls that nobody is to make any more
    unbind,
    // free the briefs whose calls were refused
    giveUpCalls,
    // end attempts whose calls were handed over in vain
    withdrawRest,
    // withdraw calls whose briefs a step removed that was cut short
    endOfBelow
    // end the runs of composite agents that have ended
  ]);
  const warnings = [...warningsAtOnce(situation), ...settled.warnings];
  if (settled.changes.length > 0) return { kind: "change", changes: settled.changes, warnings };
  const { run, tracker } = situation;
  if (tracker.kind === "unavailable" && run.kind === "tasks")
    return { kind: "unavailable", run: withWarnings(run, warnings), problem: tracker.problem };
  const inTracker = firstOf(situation, [correctTracker]);
  if (inTracker.changes.length > 0) return { kind: "change", changes: inTracker.changes, warnings };
  if (tracker.kind === "tasks") return { kind: "ask-ready" };
  return planWork(situation, warnings);
}
function planWork(situation, told2) {
  const { run } = situation;
  const choice = chooseWork(situation);
  const isAwaiting = !choice.isClosed && findAwaited(situation).length > 0;
  const owed = findOwed(situation);
  const { isLastRound } = situation;
  const hasEnded2 = !isLastRound && isOver(run, choice.isShortOfSlots || isAwaiting) && owed.length === 0;
  const before = firstOf(situation, [
    () => withdrawAborted(situation, choice.aborted),
    // withdraw calls of a run that a failure has ended
    () => giveUp(situation, choice)
    // release tasks that are not tried again
  ]);
  if (before.changes.length === 0 && !isLastRound && asksBase(situation, choice)) return { kind: "ask-base" };
  const next = firstOf(situation, [
    () => before,
    () => begin(situation, choice),
    // write briefs
    claimDue,
    // claim the tasks of these briefs
    ...hasEnded2 ? [endOfAllBelow, endTracked] : []
    // end what is below, close or release the run's own task
  ]);
  const warnings = [...told2, ...warnOfTasks(situation), ...next.warnings, ...warnOfChoice(situation, choice)];
  if (next.changes.length > 0) return { kind: "change", changes: next.changes, warnings };
  const late = tooLateToClaim(situation);
  if (late !== void 0) return { kind: "unavailable", run, problem: late };
  const isDone = hasEnded2 && !endTracked(situation).isOwed;
  return planHandOver(situation, { choice, warnings, isAwaiting, owed, isOver: isDone });
}
function firstOf(situation, stages) {
  const warnings = [];
  for (const stage of stages) {
    const { changes, warnings: told2 } = stage(situation);
    warnings.push(...told2);
    if (changes.length > 0 && !situation.isLastRound) return { changes, warnings };
  }
  return { changes: [], warnings };
}
function warningsAtOnce(situation) {
  return [...warnOfBroken(situation), ...warnOfNeeds(situation), ...warnOfCheck(situation), ...warnOfTried(situation)];
}
function endOfBelow(situation) {
  return endBelow(situation, false);
}
function endOfAllBelow(situation) {
  return endBelow(situation, true);
}
var init_plan_step = __esm({
  "orchestrator/core/run/step/plan-step.ts"() {
    "use strict";
    init_states();
    init_warnings_of_run();
    init_begin();
    init_choose_work();
    init_claim_due();
    init_claim_work();
    init_find_awaited();
    init_find_owed();
    init_plan_hand_over();
    init_stops();
    init_warnings_of_step();
    init_assess();
    init_correct_tracker();
    init_end_below();
    init_end_tracked();
    init_give_up_calls();
    init_keep_found();
    init_take_in();
    init_withdraw_calls();
  }
});

// elsewhere:orchestrator/core/tasks/add/plan-import.ts
var require_plan_import = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/plan-import.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks/add.cjs", "orchestrator/core/tasks/add/plan-import.ts");
    var names = { get planImport() {
      return module_().planImport;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/work/plan-asked-work.ts
var plan_asked_work_exports = {};
__export(plan_asked_work_exports, {
  attemptMeant: () => attemptMeant,
  planMembers: () => planMembers,
  planSplit: () => planSplit,
  purposeOf: () => purposeOf
});
function attemptMeant(runs, parent) {
  const reference = (0, import_reference11.parseReference)(parent);
  if (reference === void 0) return void 0;
  const run = runs.find(({ id }) => id === reference.run);
  const attempt = run && attemptOfBrief(run, reference.attempt);
  return run && attempt ? { reference, run, attempt } : void 0;
}
function purposeOf(asked, { runs, broken, brief, shown }) {
  switch (asked.kind) {
    case "problem":
      return { kind: "problems", problems: [asked.problem] };
    case "goal":
      return { kind: "purpose", skill: asked.skill, purpose: asked.purpose };
    case "task":
      if (shown === void 0) throw new Error(`the tracker was not asked for ${asked.id}`);
      if ("problem" in shown) return { kind: "problems", problems: [shown.problem] };
      return { kind: "purpose", skill: asked.skill, purpose: purposeOfTask(shown.task), task: shown.task };
    case "brief": {
      const { parent, skill } = asked;
      const damaged = broken.find(({ id }) => id === (0, import_reference11.parseReference)(parent)?.run);
      if (damaged) return { kind: "problems", problems: [damaged.problem] };
      const meant = attemptMeant(runs, parent);
      if (!brief || !meant)
        return problem("--for", `"${parent}" names no brief of an open run`, "Take the reference from your own brief.");
      const task = shown && "task" in shown ? shown.task : void 0;
      const purpose = purposeOfAttempt(meant.run, meant.attempt, parent, task);
      return { kind: "purpose", skill: skill ?? brief.skillName, purpose };
    }
    default:
      return asked;
  }
}
function planMembers({ purpose, skill }, { runs, ours, facts, composites }) {
  if (facts.kind === "missing")
    return problem("--skill", `there is no skill "${skill}"`, `Composite skills here: ${composites.join(", ")}.`);
  const found = workOfSkill(skill, facts, purpose);
  if (found.kind === "problems") return found;
  if (found.kind === "members") return membersRun("composite", found, runs, ours);
  const fix = "Do the work yourself, or split it: --split reads a checklist from standard input.";
  return problem("--skill", `${skill} has no composition; one agent does all of it`, fix);
}
function planSplit({ purpose, skill }, parts, { runs, ours, cli }) {
  const { batch, problems } = (0, import_plan_import.planImport)(parts, "standard input", []);
  if (problems.length > 0) return { kind: "problems", problems };
  const work = workOfParts(skill, batch, purpose);
  const other = findOtherSplit(runs, work);
  if (other === void 0) return membersRun("split", { work, limit: limitOfWork(work) }, runs, ours);
  const what = `${work.parent} is already split; its parts are in run ${other.id}`;
  const fix = `Take the next step of that run: ${cli} next --run ${other.id}. Do anything else yourself.`;
  return problem("skyfom next --split", what, fix);
}
function problem(where, what, fix) {
  return { kind: "problems", problems: [{ where, what, fix }] };
}
var import_reference11, import_plan_import;
var init_plan_asked_work = __esm({
  "orchestrator/core/run/work/plan-asked-work.ts"() {
    "use strict";
    import_reference11 = __toESM(require_reference(), 1);
    import_plan_import = __toESM(require_plan_import(), 1);
    init_members_run();
    init_purpose();
    init_same_work();
    init_to_member_work();
    init_work_of_skill();
  }
});

// orchestrator/core/run/work/read-asked-work.ts
var read_asked_work_exports = {};
__export(read_asked_work_exports, {
  readAskedWork: () => readAskedWork
});
function readAskedWork({ skill, task, parent }) {
  if (parent !== void 0) return { kind: "brief", parent, skill };
  if (skill === void 0 || task === void 0) {
    const fix = "Give a skill with --skill, and with --task the id of a task or a goal in words.";
    return { kind: "problem", problem: { where: "skyfom next", what: "no skill and no task were given", fix } };
  }
  return /^\S+$/.test(task) ? { kind: "task", id: task, skill } : { kind: "goal", purpose: purposeOfGoal(task), skill };
}
var init_read_asked_work = __esm({
  "orchestrator/core/run/work/read-asked-work.ts"() {
    "use strict";
    init_purpose();
  }
});

// orchestrator/core/run/step/look-ahead.ts
var look_ahead_exports = {};
__export(look_ahead_exports, {
  lookAhead: () => lookAhead
});
function lookAhead(facts) {
  const situation = assess(facts);
  const { run, judged } = situation;
  const { begins, heldBack, aborted } = chooseWork(situation);
  const halt = (run.kind === "tasks" || aborted === void 0 ? void 0 : (0, import_tell_held5.tellWhatFailed)(aborted)) ?? whyNothingStarts(situation);
  const list = listOf(situation);
  const titles = titlesOf(run, list.tasks);
  const count = (kind) => judged.filter(({ standing }) => standing.kind === kind).length;
  return {
    closed: [...newestAttempts(run).values()].filter(({ outcome }) => outcome?.kind === "done").length,
    atWork: count("at-work"),
    ended: count("over"),
    starts: halt === void 0 && aborted === void 0 ? [...dueOf(judged).map(startAgain), ...begins.map(startOf)] : [],
    heldBack: heldBack.map(({ id, why }) => ({ id, reason: (0, import_tell_held5.tellHeld)(why), title: titles.get(id) ?? "" })),
    warnings: list.warnings,
    ...(0, import_defined14.defined)({ halt })
  };
}
function titlesOf(run, tasks) {
  return run.kind === "tasks" ? new Map(tasks.map(({ id, title }) => [id, title])) : new Map(run.work.members.map(({ name, role }) => [name, role]));
}
function startAgain({ attempt: { member, taskId, title, skillName } }) {
  return { id: member ?? taskId, title, skillName };
}
function startOf({ item, why }) {
  const title = item.kind === "task" ? item.task.title : item.member.role;
  return { id: nameOfItem(item), title, skillName: skillOfItem(item), ...(0, import_defined14.defined)({ why }) };
}
var import_defined14, import_tell_held5;
var init_look_ahead = __esm({
  "orchestrator/core/run/step/look-ahead.ts"() {
    "use strict";
    import_defined14 = __toESM(require_defined(), 1);
    import_tell_held5 = __toESM(require_tell_held(), 1);
    init_run();
    init_work_item();
    init_choose_work();
    init_wait_for();
    init_assess();
    init_step_facts();
  }
});

// orchestrator/core/run/read-request.ts
var read_request_exports = {};
__export(read_request_exports, {
  readRequest: () => readRequest
});
function readRequest(words, tasks) {
  const [first = "", ...others] = words;
  const isNumber = /^[+-]?\d+(\.\d+)?$/.test(first);
  if (isNumber && !isLimit(Number(first))) return wrong(`"${first}" is not a valid number of agents`, LIMITS);
  const limit = isNumber ? { limit: Number(first) } : {};
  const what = isNumber ? others : words;
  if (what.length === 0) return { kind: "tasks", ...limit };
  const conditions = what.map((word) => readCondition(word, tasks));
  const unknown = what.filter((_, n) => conditions[n] === void 0);
  if (unknown.length === 0) return { kind: "tasks", ...limit, filter: merge(conditions) };
  const lost = what.length === 1 ? unknown.find((word) => looksLikeId(word, tasks)) : void 0;
  if (lost) return wrong(`there is no task "${lost}"`, "`skyfom task list` shows the ids.");
  if (unknown.length < what.length) {
    const fix = "Use either ids, label:, type: and p0 to p4, or a goal in words, but not both.";
    return wrong(`"${unknown.join(" ")}" is neither a task id nor a filter`, fix);
  }
  const isLoneWord = what.length === 1 && /^\S+$/.test(what[0] ?? "");
  if (isLoneWord) return wrong(`"${what[0]}" is not a task, a filter or a number of agents`, WORDS);
  return { kind: "goal", ...limit, goal: what.join(" ") };
}
function wrong(what, fix) {
  return { kind: "wrong", problem: { where: PLACE, what, fix } };
}
function isLimit(limit) {
  return Number.isInteger(limit) && limit >= 1 && limit <= import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS;
}
function readCondition(word, tasks) {
  const [, key, value = ""] = /^(label|type):(.+)$/s.exec(word) ?? [];
  if (key === "label") return { labels: [value] };
  if (key === "type") return { types: [value] };
  if (/^[pP][0-4]$/.test(word)) return { priorities: [Number(word[1])] };
  return tasks.some(({ id }) => id === word) ? { ids: [word] } : void 0;
}
function merge(conditions) {
  const all = (read) => conditions.flatMap((one) => (one && read(one)) ?? []);
  const parts = { ids: all((one) => one.ids), labels: all((one) => one.labels), types: all((one) => one.types) };
  const priorities = all((one) => one.priorities);
  return Object.fromEntries(Object.entries({ ...parts, priorities }).filter(([, values]) => values.length > 0));
}
function looksLikeId(word, tasks) {
  const prefix = /^(.+)-[a-z0-9.]+$/.exec(word)?.[1];
  return prefix !== void 0 && tasks.some(({ id }) => id.startsWith(`${prefix}-`));
}
var import_max_concurrent_agents2, PLACE, LIMITS, WORDS;
var init_read_request = __esm({
  "orchestrator/core/run/read-request.ts"() {
    "use strict";
    import_max_concurrent_agents2 = __toESM(require_max_concurrent_agents(), 1);
    PLACE = "skyfom next";
    LIMITS = `Give a whole number from 1 to ${import_max_concurrent_agents2.MAX_CONCURRENT_AGENTS}.`;
    WORDS = "Give the id of a task, a filter (label:, type: or p0 to p4), or a goal of several words; `skyfom task list` shows the ids.";
  }
});

// orchestrator/core/run/needs/need.ts
var need_exports = {};
__export(need_exports, {
  NAMES: () => NAMES,
  tellerOf: () => tellerOf
});
function tellerOf({ kind }) {
  return kind === "question" ? "its agent asks" : kind === "failed" ? "Skyfom and its agent tell" : "Skyfom tells";
}
var NAMES;
var init_need = __esm({
  "orchestrator/core/run/needs/need.ts"() {
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

// orchestrator/core/run/branch-of-task.ts
var branch_of_task_exports = {};
__export(branch_of_task_exports, {
  branchOfTask: () => branchOfTask
});
function branchOfTask({ id, attempts }, task) {
  const made = attempts.findLast(({ taskId, outcome }) => taskId === task && outcome?.work !== void 0);
  const commit = made?.outcome?.work?.to ?? "";
  if (!made || !HASH.test(commit)) return void 0;
  return { branch: `skyfom/task-${(0, import_reference12.renderReference)({ run: id, attempt: made.number })}`, commit };
}
var import_reference12, HASH;
var init_branch_of_task = __esm({
  "orchestrator/core/run/branch-of-task.ts"() {
    "use strict";
    import_reference12 = __toESM(require_reference(), 1);
    HASH = /^[0-9a-f]{40,64}$/;
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

// orchestrator/core/run/needs/last-run.ts
var last_run_exports = {};
__export(last_run_exports, {
  describeLastRun: () => describeLastRun,
  lastFinished: () => lastFinished
});
function lastFinished(runs) {
  const finished2 = runs.filter((run) => isFinished(run) && parentOf(run) === void 0);
  return finished2.reduce(
    (last, run) => last && (finishOf(last) ?? "") > (finishOf(run) ?? "") ? last : run,
    void 0
  );
}
function describeLastRun(run, entries, finishedAt, tokensOf) {
  const newest = [...newestAttempts(run).values()].filter(({ outcome }) => outcome?.kind !== "withdrawn");
  const count = (kind) => newest.filter(({ outcome }) => outcome?.kind === kind).length;
  const read = agentsOfRun(entries, run.id).map(tokensOf);
  const known = read.flatMap((tokens) => tokens ?? []);
  const { id, openedAt } = run;
  return {
    id,
    openedAt,
    finishedAt,
    composite: run.kind === "tasks" ? null : { skillName: run.work.skillName, title: run.work.title },
    begun: newest.length,
    closed: count("done"),
    questions: count("needs-input"),
    inDoubt: count("in-doubt"),
    failed: count("failed"),
    branches: taskBranches(run),
    tokens: known.length === 0 ? null : known.reduce(import_token_usage.addTokens, import_token_usage.NO_TOKENS),
    isCounted: known.length === read.length
  };
}
var import_token_usage;
var init_last_run = __esm({
  "orchestrator/core/run/needs/last-run.ts"() {
    "use strict";
    import_token_usage = __toESM(require_token_usage(), 1);
    init_run();
    init_task_branches();
    init_agents_of_run();
  }
});

// elsewhere:orchestrator/core/texts/contexts/tell-wait-over.ts
var require_tell_wait_over = __commonJS({
  "elsewhere:orchestrator/core/texts/contexts/tell-wait-over.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "texts/contexts.cjs", "orchestrator/core/texts/contexts/tell-wait-over.ts");
    var names = { get tellWaitOver() {
      return module_().tellWaitOver;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/step/why-wait-over.ts
var why_wait_over_exports = {};
__export(why_wait_over_exports, {
  whyWaitOver: () => whyWaitOver
});
function whyWaitOver(facts) {
  const why = whyOver(assess(facts));
  return why && (0, import_tell_wait_over.tellWaitOver)(facts.run.id, why);
}
function whyOver(situation) {
  const { run, freeSlots } = situation;
  if (isFinished(run)) return { kind: "over" };
  if (isHalted(run)) return { kind: "halted" };
  const late = findStops(situation, void 0).calls.length;
  if (late > 0) return { kind: "late", count: late };
  if (freeSlots === 0) return void 0;
  const choice = chooseWork(situation);
  const count = choice.begins.length + dueCalls(situation).length;
  if (count > 0) return { kind: "can-start", count };
  const isAwaiting = !choice.isClosed && findAwaited(situation).length > 0;
  const mayGoOn = choice.isShortOfSlots || openAttempts(run).length > 0 || isAwaiting;
  return mayGoOn || run.kind !== "tasks" ? void 0 : { kind: "nothing-left" };
}
var import_tell_wait_over;
var init_why_wait_over = __esm({
  "orchestrator/core/run/step/why-wait-over.ts"() {
    "use strict";
    import_tell_wait_over = __toESM(require_tell_wait_over(), 1);
    init_run();
    init_states();
    init_choose_work();
    init_find_awaited();
    init_due_calls();
    init_stops();
    init_assess();
  }
});

// part:core/run
var run_exports2 = {};
__export(run_exports2, {
  load: () => load
});
module.exports = __toCommonJS(run_exports2);
var modules = {
  "orchestrator/core/run/check-run.ts": () => (init_check_run(), __toCommonJS(check_run_exports)),
  "orchestrator/core/run/run.ts": () => (init_run(), __toCommonJS(run_exports)),
  "orchestrator/core/run/run-file.ts": () => (init_run_file(), __toCommonJS(run_file_exports)),
  "orchestrator/core/run/needs/agents-of-run.ts": () => (init_agents_of_run(), __toCommonJS(agents_of_run_exports)),
  "orchestrator/core/run/choose-among.ts": () => (init_choose_among(), __toCommonJS(choose_among_exports)),
  "orchestrator/core/run/excerpt.ts": () => (init_excerpt(), __toCommonJS(excerpt_exports)),
  "orchestrator/core/run/step/facts/facts-still-valid.ts": () => (init_facts_still_valid(), __toCommonJS(facts_still_valid_exports)),
  "orchestrator/core/run/step/facts/tracker-question.ts": () => (init_tracker_question(), __toCommonJS(tracker_question_exports)),
  "orchestrator/core/run/states.ts": () => (init_states(), __toCommonJS(states_exports)),
  "orchestrator/core/run/step/facts/assess.ts": () => (init_assess(), __toCommonJS(assess_exports)),
  "orchestrator/core/run/step/facts/footprints-question.ts": () => (init_footprints_question(), __toCommonJS(footprints_question_exports)),
  "orchestrator/core/run/step/facts/skills-question.ts": () => (init_skills_question(), __toCommonJS(skills_question_exports)),
  "orchestrator/core/run/step/facts/awaiting-check.ts": () => (init_awaiting_check(), __toCommonJS(awaiting_check_exports)),
  "orchestrator/core/run/needs/find-needs.ts": () => (init_find_needs(), __toCommonJS(find_needs_exports)),
  "orchestrator/core/run/task-branches.ts": () => (init_task_branches(), __toCommonJS(task_branches_exports)),
  "orchestrator/core/run/result-of-members.ts": () => (init_result_of_members(), __toCommonJS(result_of_members_exports)),
  "orchestrator/core/run/handover.ts": () => (init_handover(), __toCommonJS(handover_exports)),
  "orchestrator/core/run/brief/text-of-brief.ts": () => (init_text_of_brief(), __toCommonJS(text_of_brief_exports)),
  "orchestrator/core/run/work/work-item.ts": () => (init_work_item(), __toCommonJS(work_item_exports)),
  "orchestrator/core/run/warnings-of-run.ts": () => (init_warnings_of_run(), __toCommonJS(warnings_of_run_exports)),
  "orchestrator/core/run/step/end/forward.ts": () => (init_forward(), __toCommonJS(forward_exports)),
  "orchestrator/core/run/step/plan-step.ts": () => (init_plan_step(), __toCommonJS(plan_step_exports)),
  "orchestrator/core/run/step/facts/step-facts.ts": () => (init_step_facts(), __toCommonJS(step_facts_exports)),
  "orchestrator/core/run/work/plan-asked-work.ts": () => (init_plan_asked_work(), __toCommonJS(plan_asked_work_exports)),
  "orchestrator/core/run/work/read-asked-work.ts": () => (init_read_asked_work(), __toCommonJS(read_asked_work_exports)),
  "orchestrator/core/run/step/look-ahead.ts": () => (init_look_ahead(), __toCommonJS(look_ahead_exports)),
  "orchestrator/core/run/read-request.ts": () => (init_read_request(), __toCommonJS(read_request_exports)),
  "orchestrator/core/run/step/facts/is-held-by.ts": () => (init_is_held_by(), __toCommonJS(is_held_by_exports)),
  "orchestrator/core/run/needs/need.ts": () => (init_need(), __toCommonJS(need_exports)),
  "orchestrator/core/run/branch-of-task.ts": () => (init_branch_of_task(), __toCommonJS(branch_of_task_exports)),
  "orchestrator/core/run/needs/last-run.ts": () => (init_last_run(), __toCommonJS(last_run_exports)),
  "orchestrator/core/run/step/begin/choose-work.ts": () => (init_choose_work(), __toCommonJS(choose_work_exports)),
  "orchestrator/core/run/step/end/held-back.ts": () => (init_held_back(), __toCommonJS(held_back_exports)),
  "orchestrator/core/run/work/work-of-skill.ts": () => (init_work_of_skill(), __toCommonJS(work_of_skill_exports)),
  "orchestrator/core/run/is-for-user.ts": () => (init_is_for_user(), __toCommonJS(is_for_user_exports)),
  "orchestrator/core/run/step/why-wait-over.ts": () => (init_why_wait_over(), __toCommonJS(why_wait_over_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
