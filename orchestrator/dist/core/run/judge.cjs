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

// elsewhere:orchestrator/core/ledger/agent-status.ts
var require_agent_status = __commonJS({
  "elsewhere:orchestrator/core/ledger/agent-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/core/ledger/agent-status.ts");
    var names = {
      get END_STATUSES() {
        return module_().END_STATUSES;
      },
      get OPEN_STATUSES() {
        return module_().OPEN_STATUSES;
      },
      get isOpen() {
        return module_().isOpen;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/defined.ts
var require_defined = __commonJS({
  "elsewhere:orchestrator/core/ledger/defined.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../ledger.cjs", "orchestrator/core/ledger/defined.ts");
    var names = { get defined() {
      return module_().defined;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/outcomes/tell-end.ts
var require_tell_end = __commonJS({
  "elsewhere:orchestrator/core/texts/outcomes/tell-end.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts/outcomes.cjs", "orchestrator/core/texts/outcomes/tell-end.ts");
    var names = {
      get tellAccepted() {
        return module_().tellAccepted;
      },
      get tellFailed() {
        return module_().tellFailed;
      },
      get tellLost() {
        return module_().tellLost;
      },
      get tellMissingMembers() {
        return module_().tellMissingMembers;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/judge/judge-lost.ts
var judge_lost_exports = {};
__export(judge_lost_exports, {
  decideDoubt: () => decideDoubt,
  judgeLost: () => judgeLost
});
function judgeLost(traces) {
  const summary = (0, import_tell_end.tellLost)(traces);
  if (!traces.mayHaveChanged) return { kind: "failed", summary, mayRetry: true, isExcused: true };
  const { files, commits } = traces;
  return { kind: "in-doubt", summary, mayRetry: false, files, commits };
}
function decideDoubt(outcome, lostAgents) {
  if (outcome.kind !== "in-doubt" || lostAgents === "ask") return outcome;
  if (lostAgents === "accept") return { ...outcome, kind: "done", summary: (0, import_tell_end.tellAccepted)(outcome.summary) };
  return { ...outcome, kind: "failed", mayRetry: true, isExcused: true };
}
var import_tell_end;
var init_judge_lost = __esm({
  "orchestrator/core/run/judge/judge-lost.ts"() {
    "use strict";
    import_tell_end = __toESM(require_tell_end(), 1);
  }
});

// elsewhere:orchestrator/core/text/is-nearly.ts
var require_is_nearly = __commonJS({
  "elsewhere:orchestrator/core/text/is-nearly.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/is-nearly.ts");
    var names = {
      get isNearly() {
        return module_().isNearly;
      },
      get saysNothing() {
        return module_().saysNothing;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/text/is-too-deep.ts
var require_is_too_deep = __commonJS({
  "elsewhere:orchestrator/core/text/is-too-deep.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/is-too-deep.ts");
    var names = { get isTooDeep() {
      return module_().isTooDeep;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/report/report-flaws.ts
var require_report_flaws = __commonJS({
  "elsewhere:orchestrator/core/texts/report/report-flaws.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts/report.cjs", "orchestrator/core/texts/report/report-flaws.ts");
    var names = {
      get NO_OBJECT() {
        return module_().NO_OBJECT;
      },
      get REPORT_FLAWS() {
        return module_().REPORT_FLAWS;
      },
      get SHOULD_BE() {
        return module_().SHOULD_BE;
      },
      get tellWrongField() {
        return module_().tellWrongField;
      },
      get tellWrongReport() {
        return module_().tellWrongReport;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/report/report-form.ts
var require_report_form = __commonJS({
  "elsewhere:orchestrator/core/texts/report/report-form.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts/report.cjs", "orchestrator/core/texts/report/report-form.ts");
    var names = {
      get REPORT_EXAMPLE() {
        return module_().REPORT_EXAMPLE;
      },
      get REPORT_FORM() {
        return module_().REPORT_FORM;
      },
      get askAgain() {
        return module_().askAgain;
      },
      get handInForm() {
        return module_().handInForm;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/validators/is-report.ts
var require_is_report = __commonJS({
  "elsewhere:orchestrator/core/validators/is-report.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../validators/is-report.cjs", "orchestrator/core/validators/is-report.ts");
    var names = { get isReport() {
      return module_().isReport;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/judge/check-report.ts
function checkReport(value) {
  if ((0, import_is_report.isReport)(value)) return [];
  const wrong = new Set((import_is_report.isReport.errors ?? []).map(({ instancePath, params }) => memberAt(instancePath, params)));
  const named = Object.entries(import_report_flaws.SHOULD_BE).filter(([name]) => wrong.has(name));
  return named.length === 0 ? [import_report_flaws.NO_OBJECT] : named.map(([name, should]) => (0, import_report_flaws.tellWrongField)(name, should));
}
function memberAt(instancePath, params) {
  return instancePath === "" ? params.missingProperty : instancePath.split("/")[1];
}
var import_report_flaws, import_is_report;
var init_check_report = __esm({
  "orchestrator/core/run/judge/check-report.ts"() {
    "use strict";
    import_report_flaws = __toESM(require_report_flaws(), 1);
    import_is_report = __toESM(require_is_report(), 1);
  }
});

// orchestrator/core/run/judge/parse-report.ts
var parse_report_exports = {};
__export(parse_report_exports, {
  NO_REPORT: () => NO_REPORT,
  parseReport: () => parseReport
});
function parseReport(message) {
  const block = lastBlock(message);
  if (block === void 0) return { kind: "none", why: import_report_flaws2.REPORT_FLAWS.none };
  let value;
  try {
    value = JSON.parse(block);
  } catch {
    return { kind: "none", why: import_report_flaws2.REPORT_FLAWS.noJson };
  }
  if ((0, import_is_too_deep.isTooDeep)(value)) return { kind: "none", why: import_report_flaws2.REPORT_FLAWS.tooDeep };
  const problems = checkReport(value);
  if (problems.length > 0) return { kind: "none", why: (0, import_report_flaws2.tellWrongReport)(problems) };
  const report = { ...NOTHING, ...value };
  if ((0, import_is_nearly.saysNothing)(report.summary)) return { kind: "none", why: import_report_flaws2.REPORT_FLAWS.empty };
  if ((0, import_is_nearly.isNearly)(report.summary, import_report_form.REPORT_EXAMPLE.summary)) return { kind: "none", why: import_report_flaws2.REPORT_FLAWS.form };
  return { kind: "report", report };
}
function lastBlock(message) {
  const lines = message.split("\n");
  let found;
  let opened;
  let outer;
  for (const [at, line] of lines.entries()) {
    if (OPENING.test(line)) opened = at;
    else if (opened !== void 0 && CLOSING.test(line)) {
      found = lines.slice(opened + 1, at).join("\n");
      opened = void 0;
    } else if (opened === void 0 || outer !== void 0) {
      const [, fence] = (outer === void 0 ? OUTER : OUTER_END).exec(line) ?? [];
      if (fence === void 0) continue;
      if (outer === void 0) outer = { fence, before: found };
      else if (fence.startsWith(outer.fence)) {
        found = outer.before;
        opened = void 0;
        outer = void 0;
      }
    }
  }
  return found;
}
var import_is_nearly, import_is_too_deep, import_report_flaws2, import_report_form, NOTHING, NO_REPORT, BEFORE, OPENING, CLOSING, OUTER, OUTER_END;
var init_parse_report = __esm({
  "orchestrator/core/run/judge/parse-report.ts"() {
    "use strict";
    import_is_nearly = __toESM(require_is_nearly(), 1);
    import_is_too_deep = __toESM(require_is_too_deep(), 1);
    import_report_flaws2 = __toESM(require_report_flaws(), 1);
    import_report_form = __toESM(require_report_form(), 1);
    init_check_report();
    NOTHING = {
      files: [],
      commits: [],
      tests: [],
      followUps: []
    };
    NO_REPORT = { status: "failed", summary: "", ...NOTHING };
    BEFORE = /[ \t]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*/.source;
    OPENING = new RegExp(`^${BEFORE}\`\`\`skyfom-report(?![\\w-])(?!.*\`)`, "s");
    CLOSING = /^[ \t]*```[ \t\r]*$/;
    OUTER = new RegExp(`^${BEFORE}(\`{3,}(?![^\`]*\`)|~{3,})`);
    OUTER_END = /^[ \t]*(`{3,}|~{3,})\s*$/;
  }
});

// orchestrator/core/run/judge/reset-time.ts
function resetTime(message, at) {
  const seconds = OF_OLDER_CLIENTS.exec(message)?.[1];
  if (seconds !== void 0) return toIso(Number(seconds) * 1e3);
  const [, day, time] = OF_API.exec(message) ?? [];
  if (day !== void 0) return toIso(Date.parse(`${day}T${time}:00Z`));
  const shown = AT_TERMINAL.exec(message);
  return shown ? toIso(nextSuchTime(shown, Date.parse(at))) : void 0;
}
function nextSuchTime([, month, day, year, hour, minute, half, zone], at) {
  const zoneName = zone;
  const now = wallClock(at, zoneName);
  const today = new Date(now);
  const minutes = (Number(hour) % 12 + (half === "pm" ? 12 : 0)) * 60 + Number(minute ?? 0);
  const timeOn = (y, m, d) => Date.UTC(y, m, d, 0, minutes);
  if (month === void 0) {
    const wall = timeOn(today.getUTCFullYear(), today.getUTCMonth(), today.getUTCDate());
    return toInstant(wall < now - MINUTE_MS ? wall + DAY_MS : wall, zoneName);
  }
  const monthNumber = MONTHS.indexOf(month.toLowerCase());
  return toInstant(timeOn(Number(year ?? today.getUTCFullYear()), monthNumber, Number(day)), zoneName);
}
function wallClock(instant, timeZone) {
  try {
    const format = new Intl.DateTimeFormat("en-US", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric"
    });
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const part = (name) => Number(parts.get(name));
    return Date.UTC(part("year"), part("month") - 1, part("day"), part("hour"), part("minute"), part("second"));
  } catch {
    return Number.NaN;
  }
}
function toInstant(wall, zone) {
  const offsetAt = (instant) => wallClock(instant, zone) - instant;
  const guess = wall - offsetAt(wall);
  return wall - offsetAt(guess);
}
function toIso(time) {
  return Number.isNaN(time) ? void 0 : new Date(time).toISOString();
}
var MONTHS, AT_TERMINAL, OF_API, OF_OLDER_CLIENTS, DAY_MS, MINUTE_MS;
var init_reset_time = __esm({
  "orchestrator/core/run/judge/reset-time.ts"() {
    "use strict";
    MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    AT_TERMINAL = /resets (?:([A-Z][a-z]{2}) (\d{1,2}), (?:(\d{4}), )?)?(\d{1,2})(?::(\d\d))?(am|pm) \(([\w/+-]+)\)/;
    OF_API = /regain access on (\d{4}-\d\d-\d\d) at (\d\d:\d\d) UTC/;
    OF_OLDER_CLIENTS = /usage limit reached\|(\d{9,11})\b/;
    DAY_MS = 864e5;
    MINUTE_MS = 6e4;
  }
});

// orchestrator/core/run/judge/read-limit.ts
function readLimit(reason, at) {
  if (reason.startsWith("billing_error") || USED_UP.test(reason)) {
    const until = resetTime(reason, at);
    return { kind: "used-up", ...until === void 0 ? {} : { until } };
  }
  return BUSY.test(reason) ? { kind: "busy" } : void 0;
}
var BUSY, USED_UP;
var init_read_limit = __esm({
  "orchestrator/core/run/judge/read-limit.ts"() {
    "use strict";
    init_reset_time();
    BUSY = /^(rate_limit|overloaded)\b|^server_error: .*(529|[Oo]verloaded)/;
    USED_UP = /hit your .*limit|usage limit reached\||reached your specified [\w\s-]*limits|[Cc]redit balance is too low/;
  }
});

// orchestrator/core/run/judge/judge-attempt.ts
var judge_attempt_exports = {};
__export(judge_attempt_exports, {
  isBeingAdmitted: () => isBeingAdmitted,
  isEndAwaited: () => isEndAwaited,
  judgeAttempt: () => judgeAttempt,
  phaseOf: () => phaseOf
});
function isBeingAdmitted(boundMs, now) {
  return Math.abs(Date.parse(now) - boundMs) < HOOK_TIMEOUT_MS;
}
function isEndAwaited({ background, isEndInferred, endedAt = "" }, now) {
  return background === true && isEndInferred === true && Date.parse(now) - Date.parse(endedAt) < END_TOLD_WITHIN_MS;
}
function phaseOf({ isOwnWork }, { call, isBeingAdmitted: isBeingAdmitted2, agent, isEndAwaited: isEndAwaited2, reported }) {
  if (isOwnWork) return reported === void 0 ? "at-work" : "over";
  if (call === void 0 || agent?.status === "refused") return "due";
  if (agent === void 0) return isBeingAdmitted2 ? "at-work" : "over";
  return (0, import_agent_status.isOpen)(agent.status) || agent.status === "killed" && isEndAwaited2 ? "at-work" : "over";
}
function judgeAttempt(attempt, known, now) {
  const { agent } = known;
  const at = agent?.endedAt ?? now;
  const phase = phaseOf(attempt, known);
  switch (phase) {
    case "due":
      return { kind: "due" };
    case "at-work":
      return { kind: "at-work", ...(0, import_defined.defined)({ agent }) };
    case "over":
      return { kind: "over", outcome: { ...judgeEnd(attempt, known, at), at } };
    default:
      return phase;
  }
}
function judgeEnd({ isOwnWork }, { agent, reported = parseReport(""), traces, missedBase }, at) {
  if (isOwnWork) return judgeReport(reported);
  switch (agent?.status) {
    case void 0:
      return { ...failed({ kind: "unknown" }, true), isExcused: true };
    case "killed":
      return failed({ kind: "stopped", ...tracesOf(traces) }, false);
    case "lost":
      return judgeLostAgent(traces);
    case "failed":
      return judgeFailure(agent?.reason, at);
    default:
      return missedBase === void 0 ? judgeReport(reported) : judgeMissed(missedBase);
  }
}
function judgeLostAgent(traces = NO_TRACES) {
  const { lastMessage } = traces;
  const reported = lastMessage === void 0 ? void 0 : parseReport(lastMessage);
  return reported?.kind === "report" ? judgeReport(reported) : judgeLost(traces);
}
function judgeMissed(missed) {
  return failed({ kind: "missed-base", missed }, !missed.isByHook || missed.isSharedNext === true);
}
function tracesOf(traces) {
  const isKnown = traces && traces.files.length + traces.commits.length + traces.commands.length > 0;
  return isKnown ? { traces } : {};
}
function judgeFailure(reason, at) {
  const judged = failed({ kind: "failed", ...(0, import_defined.defined)({ reason }) }, true);
  const limit = reason === void 0 ? void 0 : readLimit(reason, at);
  return limit ? { ...judged, isExcused: true, limit } : judged;
}
function judgeReport(parsed) {
  if (parsed.kind === "none") return failed({ kind: "no-report", flaw: parsed.why }, true);
  const { status, summary, files, commits, tests } = parsed.report;
  const lists = Object.entries({ files, commits, tests }).filter(([, list]) => list.length > 0);
  const changed = Object.fromEntries(lists);
  switch (status) {
    case "done":
      return { kind: "done", summary, mayRetry: false, ...changed };
    case "needs-input":
      return { kind: "needs-input", summary, mayRetry: false, ...changed };
    case "partial":
    case "failed":
      return failed({ kind: "reported", status, summary }, true);
  }
}
function failed(why, mayRetry) {
  return { kind: "failed", summary: (0, import_tell_end2.tellFailed)(why), mayRetry };
}
var import_agent_status, import_defined, import_tell_end2, HOOK_TIMEOUT_MS, END_TOLD_WITHIN_MS, NO_TRACES;
var init_judge_attempt = __esm({
  "orchestrator/core/run/judge/judge-attempt.ts"() {
    "use strict";
    import_agent_status = __toESM(require_agent_status(), 1);
    import_defined = __toESM(require_defined(), 1);
    import_tell_end2 = __toESM(require_tell_end(), 1);
    init_judge_lost();
    init_parse_report();
    init_read_limit();
    HOOK_TIMEOUT_MS = 6e4;
    END_TOLD_WITHIN_MS = 6e4;
    NO_TRACES = { mayHaveChanged: true, files: [], commits: [], commands: [] };
  }
});

// elsewhere:orchestrator/core/cost/show-cost.ts
var require_show_cost = __commonJS({
  "elsewhere:orchestrator/core/cost/show-cost.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../cost.cjs", "orchestrator/core/cost/show-cost.ts");
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

// orchestrator/core/run/judge/limit-now.ts
var limit_now_exports = {};
__export(limit_now_exports, {
  limitNow: () => limitNow,
  limitUnder: () => limitUnder
});
function limitUnder({ tokenBudget, costBudget }, run, facts) {
  return limitNow(run, { ...facts, ...(0, import_defined2.defined)({ tokenBudget, costBudget }) });
}
function limitNow(run, { now, tokens = 0, tokenBudget, cost = import_show_cost.NO_COST, costBudget }) {
  const spent = (unit, budget, used) => ({
    limit: 0,
    cause: "budget",
    spent: { unit, budget, used }
  });
  if (costBudget !== void 0 && cost.usd >= costBudget) return spent("dollars", costBudget, cost.usd);
  if (tokenBudget !== void 0 && tokens >= tokenBudget) return spent("tokens", tokenBudget, tokens);
  const { limit, closed } = foldEnds(run);
  if (closed !== void 0 && now < closed.until) return closed;
  return limit >= run.limit ? { limit: run.limit } : { limit, cause: "busy" };
}
function foldEnds(run) {
  const ended = run.attempts.filter((attempt) => attempt.outcome !== void 0);
  const inOrder = ended.sort((a, b) => a.outcome.at < b.outcome.at ? -1 : 1);
  return inOrder.reduce((load2, attempt) => afterEnd(load2, attempt, run.limit), {
    limit: run.limit,
    loweredAt: "",
    alone: 0
  });
}
function afterEnd(load2, { outcome, handedOverAt }, most) {
  if (outcome.kind === "done") return afterGoodEnd(load2, handedOverAt, most);
  const { limit: refusal } = outcome;
  if (refusal === void 0) return load2;
  if (refusal.kind === "used-up") return { ...load2, ...afterQuota(refusal, outcome.at) };
  if (load2.loweredAt !== "" && handedOverAt <= load2.loweredAt) return load2;
  const lowered = { ...load2, limit: Math.max(1, Math.floor(load2.limit / 2)), loweredAt: outcome.at };
  if (load2.limit > 1) return lowered;
  const wait = Math.min(FIRST_WAIT_MS * 2 ** load2.alone, LONGEST_WAIT_MS);
  return { ...lowered, alone: load2.alone + 1, closed: { limit: 0, until: later(outcome.at, wait), cause: "busy" } };
}
function afterGoodEnd(load2, begunAt, most) {
  const { closed: _closed, ...open } = load2;
  const isReopened = begunAt > load2.loweredAt;
  return { ...isReopened ? open : load2, limit: Math.min(most, load2.limit + 1), alone: 0 };
}
function afterQuota({ until }, at) {
  return { closed: { limit: 0, until: until ?? later(at, UNKNOWN_QUOTA_MS), cause: "quota" }, loweredAt: at };
}
function later(at, milliseconds) {
  return new Date(Date.parse(at) + milliseconds).toISOString();
}
var import_show_cost, import_defined2, FIRST_WAIT_MS, LONGEST_WAIT_MS, UNKNOWN_QUOTA_MS;
var init_limit_now = __esm({
  "orchestrator/core/run/judge/limit-now.ts"() {
    "use strict";
    import_show_cost = __toESM(require_show_cost(), 1);
    import_defined2 = __toESM(require_defined(), 1);
    FIRST_WAIT_MS = 6e4;
    LONGEST_WAIT_MS = 36e5;
    UNKNOWN_QUOTA_MS = 36e5;
  }
});

// orchestrator/core/run/judge/read-transcript.ts
var read_transcript_exports = {};
__export(read_transcript_exports, {
  readTranscript: () => readTranscript
});
function readTranscript(entries) {
  const calls = [];
  let prompt;
  let lastMessage;
  let lastAt;
  for (const { at, speaker, message } of entries) {
    lastAt = at ?? lastAt;
    if (speaker === "user") lastMessage = void 0;
    if (message === void 0) continue;
    if (speaker === "user") prompt ??= textOf(message);
    if (speaker !== "assistant") continue;
    for (const part of message.parts)
      if (part.kind === "call") calls.push({ id: part.id, name: part.name, input: part.input });
    lastMessage = message.isEnd ? textOf(message) : void 0;
  }
  return {
    calls,
    ...prompt === void 0 ? {} : { prompt },
    ...lastMessage === void 0 ? {} : { lastMessage },
    ...lastAt === void 0 ? {} : { lastAt }
  };
}
function textOf({ parts }) {
  return parts.flatMap((part) => part.kind === "text" ? [part.text] : []).join("\n");
}
var init_read_transcript = __esm({
  "orchestrator/core/run/judge/read-transcript.ts"() {
    "use strict";
  }
});

// orchestrator/core/run/judge/reading-programs.ts
function readersOf(names, short) {
  const readers = /* @__PURE__ */ new Map();
  for (const name of names.split(" ")) readers.set(name, { options: anyOf(short, GIT_LONG) });
  return readers;
}
function anyOf(short, long) {
  return new RegExp(`^(?:--?|-(?:${short})|--(?:${long.split(" ").join("|")})(?:=[\\s\\S]*)?)$`);
}
var PURE_READERS, READERS, GIT_LONG, GIT_SHORT, GIT_READERS;
var init_reading_programs = __esm({
  "orchestrator/core/run/judge/reading-programs.ts"() {
    "use strict";
    PURE_READERS = new Set(
      "basename cat cd cmp column comm cut df diff dirname du echo egrep false fgrep grep head id ls nl printenv printf ps pwd readlink realpath stat tail test tr true type uname wc whereis which whoami".split(
        " "
      )
    );
    READERS = /* @__PURE__ */ new Map([
      ["date", { options: anyOf("[uR]+|I", "date iso-8601 rfc-3339 rfc-email universal utc"), firstOperand: /^\+/ }],
      [
        "file",
        { options: anyOf("[bikLhNn0rsvE]+", "brief mime mime-type mime-encoding keep-going dereference no-dereference") }
      ],
      [
        "find",
        {
          // Its options are whole words behind one hyphen.
          options: new RegExp(
            [
              "^(?:--?|-(?:[HLPado]|O\\d|\\d+[a-zA-Z]?|and|or|not|i?name|i?path|i?wholename|i?regex|regextype|x?type|size|perm|user|group|uid|gid|nouser|nogroup",
              "newer(?:[aBcm][aBcmt])?|[acm]time|[acm]min|anewer|cnewer|used|samefile|inum|links|lname|ilname|fstype|maxdepth|mindepth|depth|prune|quit",
              "print|print0|printf|ls|empty|readable|writable|executable|true|false|mount|xdev|follow|daystart|noleaf))$"
            ].join("|")
          )
        }
      ],
      ["hostname", { options: anyOf("[fsdIiAa]+", "fqdn long short domain ip-address all-ip-addresses"), mostOperands: 0 }],
      [
        "jq",
        {
          options: anyOf(
            "[nrjaCMScesRfL]+",
            "arg argjson args jsonargs slurp raw-input null-input raw-output compact-output exit-status sort-keys tab indent slurpfile rawfile color-output monochrome-output join-output ascii-output from-file"
          )
        }
      ],
      [
        "rg",
        {
          options: anyOf(
            "[acFHhiIlLnNopPqsSuUvVwx0b.]*(?:[ABCdeEfgjmMrtT].*)?",
            "after-context before-context case-sensitive color colors column context count count-matches files files-with-matches files-without-match fixed-strings follow glob heading hidden iglob ignore-case invert-match json line-number line-regexp max-columns max-count max-depth multiline multiline-dotall no-filename no-heading no-ignore no-ignore-vcs no-line-number no-messages null only-matching passthru pcre2 pretty quiet regexp replace smart-case sort sortr stats text trim type type-list type-not unrestricted vimgrep with-filename word-regexp"
          )
        }
      ],
      ["sed", { options: /^-n$/, firstOperand: /^(?:\d+|\$)(?:,(?:\d+|\$))?p$/ }],
      [
        "sort",
        {
          options: anyOf(
            "[bdfghiMnRrVcCmsuz]*(?:[kt].*|S\\d+[%a-zA-Z]?)?",
            "ignore-leading-blanks dictionary-order ignore-case general-numeric-sort ignore-nonprinting month-sort human-numeric-sort numeric-sort random-sort reverse version-sort sort check key field-separator unique stable merge zero-terminated"
          )
        }
      ],
      ["tree", { options: anyOf("[adfilpsugDhrtFCn]+|[LPI]", "dirsfirst du gitignore noreport prune") }],
      // The second file that `uniq` names is the one it writes.
      [
        "uniq",
        {
          options: anyOf(
            "[cdDiuz]*(?:[fsw]\\d+)?",
            "all-repeated check-chars count group ignore-case repeated skip-chars skip-fields unique zero-terminated"
          ),
          mostOperands: 1
        }
      ]
    ]);
    GIT_LONG = "abbrev abbrev-commit abbrev-ref absolute-git-dir all always author batch batch-check branch branches cached cc check color column committer contains count date decorate deleted diff-filter dirstat dirty error-unmatch exact-match exclude-standard exit-code find-copies find-renames first-parent follow format full-history full-index full-name function-context git-common-dir git-dir graph grep heading histogram ignore-all-space ignore-blank-lines ignore-case ignore-space-at-eol ignore-space-change ignored invert-grep is-ancestor is-inside-work-tree left-right line-number long match max-count max-depth merge-base merges min-parents minimal modified name-only name-status no-abbrev-commit no-color no-decorate no-ext-diff no-index no-merges no-patch no-renames no-textconv numstat oneline only-matching others patch patience pickaxe-all pickaxe-regex porcelain pretty quiet raw relative remotes reverse root short shortstat show-cdup show-current show-prefix show-toplevel simplify-by-decoration since skip source stage staged stat summary symbolic-full-name tags text topo-order unified unmerged until untracked untracked-files verbose verify word-diff word-diff-regex word-regexp";
    GIT_SHORT = "[a-zA-NP-Z\\d%,.]+";
    GIT_READERS = new Map([
      ["branch", { options: anyOf("[arv]+", "all remotes verbose show-current list no-color"), mostOperands: 0 }],
      ["remote", { options: anyOf("v", "verbose"), mostOperands: 0 }],
      ...readersOf("cat-file check-ignore describe grep ls-files ls-tree merge-base rev-parse status", GIT_SHORT),
      ...readersOf("blame diff log rev-list shortlog show", `${GIT_SHORT}|[SGL].+`)
    ]);
  }
});

// orchestrator/core/run/judge/split-command.ts
function splitCommand(line) {
  const commands = [[]];
  let at = 0;
  const take = (pattern) => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) at += found[0].length;
    return found;
  };
  while (at < line.length) {
    if (take(BLANK) || take(COMMENT) || take(HARMLESS_REDIRECTION)) continue;
    if (take(SEPARATOR)) {
      commands.push([]);
      continue;
    }
    const word = takeWord(take);
    if (!word) return void 0;
    commands.at(-1)?.push(word);
  }
  return commands.filter((words) => words.length > 0);
}
function takeWord(take) {
  let text = "";
  let isFixed = true;
  let isSingle = true;
  for (let parts = 0; ; parts++) {
    const single = take(SINGLE);
    const double = single ? null : take(DOUBLE);
    const escaped = single || double ? null : take(ESCAPED);
    const bare = single || double || escaped ? null : take(BARE);
    if (!single && !double && !escaped && !bare) {
      if (parts === 0) return void 0;
      return { text, isFixed, ...isSingle ? {} : { mayBeSeveral: true } };
    }
    const expanded = double?.[1]?.replaceAll(/\\[$"\\\n]/g, "") ?? bare?.[0] ?? "";
    if (expanded.includes("$(")) return void 0;
    if (expanded.includes("$") || text === "" && /^[*?[{]/.test(bare?.[0] ?? "")) isFixed = false;
    if (/[*?[{]/.test(bare?.[0] ?? "")) isSingle = false;
    text += single?.[1] ?? double?.[1]?.replaceAll(/\\([$`"\\])/g, "$1") ?? escaped?.[1] ?? bare?.[0] ?? "";
  }
}
var HARMLESS_REDIRECTION, SEPARATOR, COMMENT, BLANK, SINGLE, DOUBLE, ESCAPED, BARE;
var init_split_command = __esm({
  "orchestrator/core/run/judge/split-command.ts"() {
    "use strict";
    HARMLESS_REDIRECTION = /(?:[12]?>[ \t]*\/dev\/null|2>&1|&>[ \t]*\/dev\/null)(?=[\s;|&]|$)/y;
    SEPARATOR = /&&|\|\||[;|\n](?![|&])/y;
    COMMENT = /#[^\n]*/y;
    BLANK = /(?:[ \t]|\\\n)+/y;
    SINGLE = /'([^']*)'/y;
    DOUBLE = /"((?:[^"\\`]|\\[\s\S])*)"/y;
    ESCAPED = /\\([^\n])/y;
    BARE = /[^\s'"\\`;|&<>()]+/y;
  }
});

// orchestrator/core/run/judge/is-reading-command.ts
function isReadingCommand(line) {
  const commands = line.length > LONGEST ? void 0 : splitCommand(line);
  return commands?.every(isReading) ?? false;
}
function isReading([program, ...args]) {
  if (!program?.isFixed) return false;
  if (PURE_READERS.has(program.text)) return true;
  if (program.text === "git") return isReadingGit(args);
  const reading = READERS.get(program.text);
  return reading !== void 0 && readsOnly(reading, args);
}
function isReadingGit(args) {
  const [first, ...rest] = args;
  if (first?.text === "--no-pager") return isReadingGit(rest);
  if (first?.text === "-C") return rest[0]?.isFixed === true && isReadingGit(rest.slice(1));
  const reading = first?.isFixed ? GIT_READERS.get(first.text) : void 0;
  return reading !== void 0 && readsOnly(reading, rest);
}
function readsOnly({ options, firstOperand, mostOperands }, args) {
  const isOption = ({ text }) => text.startsWith("-") && text !== "-";
  const operands = args.filter((word) => !isOption(word));
  const [first] = operands;
  return args.every((word) => word.isFixed && (!isOption(word) || options.test(word.text))) && (first === void 0 || firstOperand === void 0 || firstOperand.test(first.text)) && (mostOperands === void 0 || operands.length <= mostOperands && !operands.some(({ mayBeSeveral }) => mayBeSeveral));
}
var LONGEST;
var init_is_reading_command = __esm({
  "orchestrator/core/run/judge/is-reading-command.ts"() {
    "use strict";
    init_reading_programs();
    init_split_command();
    LONGEST = 2e4;
  }
});

// orchestrator/core/run/judge/traces.ts
var traces_exports = {};
__export(traces_exports, {
  describeCall: () => describeCall,
  editedFile: () => editedFile,
  mayChange: () => mayChange
});
function mayChange({ name, input }) {
  if (READING_TOOLS.has(name)) return false;
  return name !== "Bash" || typeof input.command !== "string" || !isReadingCommand(input.command);
}
function editedFile({ name, input }) {
  const path = name === "NotebookEdit" ? input.notebook_path : input.file_path;
  return EDITING_TOOLS.has(name) && typeof path === "string" ? path : void 0;
}
function describeCall({ name, input }) {
  return name === "Bash" && typeof input.command === "string" ? input.command : name;
}
var READING_TOOLS, EDITING_TOOLS;
var init_traces = __esm({
  "orchestrator/core/run/judge/traces.ts"() {
    "use strict";
    init_is_reading_command();
    READING_TOOLS = /* @__PURE__ */ new Set([
      "Agent",
      "AskUserQuestion",
      "BashOutput",
      "Glob",
      "Grep",
      "LS",
      "ListMcpResourcesTool",
      "NotebookRead",
      "Read",
      "ReadMcpResourceTool",
      "Skill",
      "Task",
      "TaskGet",
      "TaskList",
      "TaskOutput",
      "TodoWrite",
      "ToolSearch",
      "WebFetch",
      "WebSearch"
    ]);
    EDITING_TOOLS = /* @__PURE__ */ new Set(["Edit", "MultiEdit", "NotebookEdit", "Write"]);
  }
});

// elsewhere:orchestrator/core/tasks/files/globs-overlap.ts
var require_globs_overlap = __commonJS({
  "elsewhere:orchestrator/core/tasks/files/globs-overlap.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/files/globs-overlap.ts");
    var names = {
      get compilePattern() {
        return module_().compilePattern;
      },
      get globsOverlap() {
        return module_().globsOverlap;
      },
      get newEffort() {
        return module_().newEffort;
      },
      get patternsOverlap() {
        return module_().patternsOverlap;
      },
      get withSlashes() {
        return module_().withSlashes;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/judge/judge-traces.ts
var judge_traces_exports = {};
__export(judge_traces_exports, {
  editedFiles: () => editedFiles,
  judgeTraces: () => judgeTraces
});
function judgeTraces({ transcripts, edited, dirty, commits, declared }) {
  const known = transcripts.flatMap((one) => one ?? []);
  const changing = changingCalls(transcripts);
  const files = [.../* @__PURE__ */ new Set([...edited, ...dirty.filter((file) => isAmong(declared, file))])].sort();
  const isItsOwn = (commit) => isInTime(commit, known) && isTouching(commit, [...declared, ...edited], changing);
  const own = commits.filter(isItsOwn);
  const lastMessage = transcripts[0]?.lastMessage;
  return {
    mayHaveChanged: changing.length + files.length + own.length > 0 || transcripts.includes(void 0),
    files,
    commits: own.map(({ hash }) => hash),
    commands: changing.filter((one) => editedFile(one) === void 0).map(describeCall),
    ...lastMessage === void 0 ? {} : { lastMessage }
  };
}
function editedFiles(transcripts) {
  return changingCalls(transcripts).flatMap((one) => editedFile(one) ?? []);
}
function changingCalls(transcripts) {
  return transcripts.flatMap((one) => one?.calls ?? []).filter(mayChange);
}
function isInTime({ at }, transcripts) {
  const last = transcripts.flatMap(({ lastAt }) => lastAt ?? []).sort().at(-1);
  return last === void 0 || Date.parse(at) <= Date.parse(last) + AFTERMATH_MS;
}
function isTouching({ files }, paths, changing) {
  return paths.length === 0 ? changing.length > 0 : files.some((file) => isAmong(paths, file));
}
function isAmong(globs, file) {
  return globs.some((glob) => (0, import_globs_overlap.globsOverlap)(glob, file));
}
var import_globs_overlap, AFTERMATH_MS;
var init_judge_traces = __esm({
  "orchestrator/core/run/judge/judge-traces.ts"() {
    "use strict";
    import_globs_overlap = __toESM(require_globs_overlap(), 1);
    init_traces();
    AFTERMATH_MS = 6e4;
  }
});

// orchestrator/core/run/judge/left-by.ts
var left_by_exports = {};
__export(left_by_exports, {
  leftBy: () => leftBy
});
function leftBy({ status }) {
  if (status === "completed") return "words";
  return status === "lost" || status === "killed" ? "traces" : "nothing";
}
var init_left_by = __esm({
  "orchestrator/core/run/judge/left-by.ts"() {
    "use strict";
  }
});

// elsewhere:orchestrator/core/texts/outcomes/tell-claims.ts
var require_tell_claims = __commonJS({
  "elsewhere:orchestrator/core/texts/outcomes/tell-claims.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts/outcomes.cjs", "orchestrator/core/texts/outcomes/tell-claims.ts");
    var names = {
      get COMMITS_UNCHECKED() {
        return module_().COMMITS_UNCHECKED;
      },
      get IDLE_TALK() {
        return module_().IDLE_TALK;
      },
      get NOT_ITS_OWN() {
        return module_().NOT_ITS_OWN;
      },
      get tellAlsoClaimed() {
        return module_().tellAlsoClaimed;
      },
      get tellAmbiguous() {
        return module_().tellAmbiguous;
      },
      get tellClosed() {
        return module_().tellClosed;
      },
      get tellFailedTests() {
        return module_().tellFailedTests;
      },
      get tellFilesOf() {
        return module_().tellFilesOf;
      },
      get tellForeign() {
        return module_().tellForeign;
      },
      get tellMissingCommits() {
        return module_().tellMissingCommits;
      },
      get tellMissingFiles() {
        return module_().tellMissingFiles;
      },
      get tellOnlyForeign() {
        return module_().tellOnlyForeign;
      },
      get tellOtherPrompt() {
        return module_().tellOtherPrompt;
      },
      get tellTooManyCommits() {
        return module_().tellTooManyCommits;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/judge/claimed-commits.ts
var claimed_commits_exports = {};
__export(claimed_commits_exports, {
  inSeconds: () => inSeconds,
  whyNotItsOwn: () => whyNotItsOwn
});
function whyNotItsOwn({ hash, at, files }, grounds) {
  const { since, until, hasOnlyRead, below, others } = grounds;
  const isIt = (name) => hash.startsWith(name.toLowerCase());
  if (below.some(isIt)) return void 0;
  if (hasOnlyRead) return import_tell_claims.NOT_ITS_OWN.read;
  if (since !== void 0 && inSeconds(at) < inSeconds(since)) return import_tell_claims.NOT_ITS_OWN.early;
  if (until !== void 0 && inSeconds(at) > inSeconds(until)) return import_tell_claims.NOT_ITS_OWN.late;
  const other = others.find(({ commits }) => commits.some(isIt));
  if (other) return (0, import_tell_claims.tellAlsoClaimed)(other.reference);
  if (!touches(files, grounds)) return import_tell_claims.NOT_ITS_OWN.elsewhere;
  const owners = ownersOf(files, grounds);
  return owners && (0, import_tell_claims.tellFilesOf)(owners);
}
function ownersOf(touched, { files, declared, beside }) {
  if (touched.length === 0 || declaresSome(declared, touched)) return void 0;
  if (declared.length === 0 && touched.some((path) => files.includes(path))) return void 0;
  const whole = beside.find((other) => touched.every((path) => declaresSome(other.declared, [path])));
  if (whole) return whole.reference;
  const owners = touched.map((path) => beside.find((other) => declaresSome(other.declared, [path]))?.reference);
  return owners.includes(void 0) ? void 0 : [...new Set(owners)].join(" and ");
}
function declaresSome(declared, touched) {
  return touched.some((path) => declared.some((glob) => (0, import_globs_overlap2.globsOverlap)(glob, path)));
}
function inSeconds(at) {
  return at.slice(0, 19);
}
function touches(touched, { files, declared }) {
  if (files.length > 0) {
    const named = new Set(files);
    return touched.some((path) => foldersOf(path).some((one) => named.has(one)));
  }
  return declared.length === 0 || declaresSome(declared, touched);
}
function foldersOf(path) {
  const names = path.split("/");
  return names.map((_, at) => names.slice(0, at + 1).join("/"));
}
var import_globs_overlap2, import_tell_claims;
var init_claimed_commits = __esm({
  "orchestrator/core/run/judge/claimed-commits.ts"() {
    "use strict";
    import_globs_overlap2 = __toESM(require_globs_overlap(), 1);
    import_tell_claims = __toESM(require_tell_claims(), 1);
  }
});

// elsewhere:orchestrator/core/text/counted.ts
var require_counted = __commonJS({
  "elsewhere:orchestrator/core/text/counted.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/counted.ts");
    var names = { get counted() {
      return module_().counted;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/excerpt.ts
var require_excerpt = __commonJS({
  "elsewhere:orchestrator/core/run/excerpt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../run.cjs", "orchestrator/core/run/excerpt.ts");
    var names = {
      get excerpt() {
        return module_().excerpt;
      },
      get placeInState() {
        return module_().placeInState;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/judge/bound-outcome.ts
var bound_outcome_exports = {};
__export(bound_outcome_exports, {
  LONGEST_NOTE: () => LONGEST_NOTE,
  MOST_NOTES: () => MOST_NOTES,
  boundOutcome: () => boundOutcome
});
function boundOutcome(outcome, whole) {
  const { notes } = outcome;
  const summary = (0, import_excerpt.excerpt)(outcome.summary, LONGEST_SUMMARY, whole);
  return { ...outcome, summary, ...notes === void 0 ? {} : { notes: boundNotes(notes, whole) } };
}
function boundNotes(notes, whole) {
  const shown = notes.slice(0, MOST_NOTES).map((note) => (0, import_excerpt.excerpt)(note, LONGEST_NOTE, whole));
  const rest = notes.length - shown.length;
  return rest === 0 ? shown : [...shown, `${(0, import_counted.counted)(rest, "note")} more${whole === void 0 ? "" : ` in ${whole}`}`];
}
var import_counted, import_excerpt, LONGEST_SUMMARY, LONGEST_NOTE, MOST_NOTES;
var init_bound_outcome = __esm({
  "orchestrator/core/run/judge/bound-outcome.ts"() {
    "use strict";
    import_counted = __toESM(require_counted(), 1);
    import_excerpt = __toESM(require_excerpt(), 1);
    LONGEST_SUMMARY = 1200;
    LONGEST_NOTE = 500;
    MOST_NOTES = 20;
  }
});

// elsewhere:orchestrator/core/text/few.ts
var require_few = __commonJS({
  "elsewhere:orchestrator/core/text/few.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/few.ts");
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

// orchestrator/core/run/judge/judge-claims.ts
var judge_claims_exports = {};
__export(judge_claims_exports, {
  closeReason: () => closeReason,
  judgeClaims: () => judgeClaims
});
function judgeClaims(outcome, report, facts) {
  if (facts.given === "another-prompt") return inDoubt(outcome);
  if (outcome.kind !== "done") return outcome;
  const {
    missingCommits = [],
    ambiguousCommits = [],
    uncheckedCommits = [],
    foreignCommits = [],
    missingFiles
  } = facts;
  if (missingCommits.length > 0) return failed2(outcome, (0, import_tell_claims2.tellMissingCommits)((0, import_few.few)(missingCommits, MOST_NAMED)));
  if (facts.isIdleTalk) return failed2(outcome, import_tell_claims2.IDLE_TALK);
  const told = (0, import_few.few)(
    foreignCommits.map(({ name, why }) => `${name} (${why})`),
    MOST_NAMED
  ).join(", ");
  const claimed = foreignCommits.filter(({ isOfTask }) => !isOfTask);
  if (facts.hasOnlyRead && claimed.length > 0) return failed2(outcome, (0, import_tell_claims2.tellOnlyForeign)(told));
  const failedTests = report.tests.filter(({ result }) => result === "failed").map(({ command }) => command);
  const notes = [
    ...facts.missingCommits === void 0 && report.commits.length > 0 ? [import_tell_claims2.COMMITS_UNCHECKED] : [],
    ...uncheckedCommits.length > 0 ? [(0, import_tell_claims2.tellTooManyCommits)((0, import_few.few)(uncheckedCommits, MOST_NAMED))] : [],
    ...ambiguousCommits.length > 0 ? [(0, import_tell_claims2.tellAmbiguous)((0, import_few.few)(ambiguousCommits, MOST_NAMED))] : [],
    ...told === "" ? [] : [(0, import_tell_claims2.tellForeign)(told)],
    ...missingFiles.length > 0 ? [(0, import_tell_claims2.tellMissingFiles)((0, import_few.few)(missingFiles, MOST_NAMED))] : [],
    ...failedTests.length > 0 ? [(0, import_tell_claims2.tellFailedTests)((0, import_few.few)(failedTests, MOST_NAMED))] : []
  ];
  const counted2 = without(outcome, [
    ...ambiguousCommits,
    ...uncheckedCommits,
    ...foreignCommits.map(({ name }) => name)
  ]);
  return notes.length > 0 ? { ...counted2, notes } : counted2;
}
function without(outcome, foreign) {
  if (foreign.length === 0 || outcome.commits === void 0) return outcome;
  const { commits, ...rest } = outcome;
  const own = commits.filter((name) => !foreign.includes(name));
  return own.length === 0 ? rest : { ...rest, commits: own };
}
function closeReason({ summary, notes = [] }) {
  return (0, import_tell_claims2.tellClosed)(summary, notes);
}
function inDoubt(outcome) {
  return {
    ...outcome,
    kind: "in-doubt",
    summary: (0, import_tell_claims2.tellOtherPrompt)(outcome.kind, outcome.summary),
    mayRetry: false
  };
}
function failed2(outcome, summary) {
  return { ...outcome, kind: "failed", summary, mayRetry: true };
}
var import_few, import_tell_claims2, MOST_NAMED;
var init_judge_claims = __esm({
  "orchestrator/core/run/judge/judge-claims.ts"() {
    "use strict";
    import_few = __toESM(require_few(), 1);
    import_tell_claims2 = __toESM(require_tell_claims(), 1);
    MOST_NAMED = 10;
  }
});

// elsewhere:orchestrator/core/run/result-of-members.ts
var require_result_of_members = __commonJS({
  "elsewhere:orchestrator/core/run/result-of-members.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../run.cjs", "orchestrator/core/run/result-of-members.ts");
    var names = { get resultOfMembers() {
      return module_().resultOfMembers;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/judge/judge-composite.ts
var judge_composite_exports = {};
__export(judge_composite_exports, {
  judgeComposite: () => judgeComposite
});
function judgeComposite(outcome, nested) {
  if (outcome.kind !== "done" || nested === void 0) return outcome;
  const { isDone, missing } = (0, import_result_of_members.resultOfMembers)(nested);
  if (isDone) return outcome;
  return { ...outcome, kind: "failed", summary: (0, import_tell_end3.tellMissingMembers)(nested.id, missing), mayRetry: true };
}
var import_tell_end3, import_result_of_members;
var init_judge_composite = __esm({
  "orchestrator/core/run/judge/judge-composite.ts"() {
    "use strict";
    import_tell_end3 = __toESM(require_tell_end(), 1);
    import_result_of_members = __toESM(require_result_of_members(), 1);
  }
});

// orchestrator/core/run/judge/read-hand-in.ts
var read_hand_in_exports = {};
__export(read_hand_in_exports, {
  ownPart: () => ownPart,
  readHandIn: () => readHandIn
});
function ownPart(run, given) {
  const attempt = run.attempts.find(({ number, isOwnWork }) => isOwnWork && String(number) === given);
  if (attempt) return attempt;
  const own = run.attempts.filter(({ isOwnWork, outcome }) => isOwnWork && !outcome).map(({ number }) => number);
  const fix = own.length > 0 ? `Parts you can hand in: ${own.join(", ")}.` : "Take the next step to see what to do.";
  return { where: WHERE, what: `run ${run.id} has no part ${given} for you to hand in`, fix };
}
function readHandIn(run, part, text, earlier, cli) {
  if (earlier !== void 0) {
    const what = `the report of part ${part.number} of run ${run.id} was already handed in at ${earlier}`;
    return refused(what, `That report counts. Take the next step: ${cli} next --run ${run.id}`);
  }
  const message = text.includes("```skyfom-report") ? text : `\`\`\`skyfom-report
${text.trim()}
\`\`\`
`;
  const parsed = parseReport(message);
  if (parsed.kind === "none") return refused(parsed.why, "Use the JSON form at the end of the brief.");
  return { kind: "message", message };
}
function refused(what, fix) {
  return { kind: "problem", problem: { where: WHERE, what, fix } };
}
var WHERE;
var init_read_hand_in = __esm({
  "orchestrator/core/run/judge/read-hand-in.ts"() {
    "use strict";
    init_parse_report();
    WHERE = "skyfom next --report";
  }
});

// part:core/run/judge
var judge_exports = {};
__export(judge_exports, {
  load: () => load
});
module.exports = __toCommonJS(judge_exports);
var modules = {
  "orchestrator/core/run/judge/judge-attempt.ts": () => (init_judge_attempt(), __toCommonJS(judge_attempt_exports)),
  "orchestrator/core/run/judge/limit-now.ts": () => (init_limit_now(), __toCommonJS(limit_now_exports)),
  "orchestrator/core/run/judge/read-transcript.ts": () => (init_read_transcript(), __toCommonJS(read_transcript_exports)),
  "orchestrator/core/run/judge/traces.ts": () => (init_traces(), __toCommonJS(traces_exports)),
  "orchestrator/core/run/judge/parse-report.ts": () => (init_parse_report(), __toCommonJS(parse_report_exports)),
  "orchestrator/core/run/judge/judge-traces.ts": () => (init_judge_traces(), __toCommonJS(judge_traces_exports)),
  "orchestrator/core/run/judge/left-by.ts": () => (init_left_by(), __toCommonJS(left_by_exports)),
  "orchestrator/core/run/judge/claimed-commits.ts": () => (init_claimed_commits(), __toCommonJS(claimed_commits_exports)),
  "orchestrator/core/run/judge/bound-outcome.ts": () => (init_bound_outcome(), __toCommonJS(bound_outcome_exports)),
  "orchestrator/core/run/judge/judge-claims.ts": () => (init_judge_claims(), __toCommonJS(judge_claims_exports)),
  "orchestrator/core/run/judge/judge-composite.ts": () => (init_judge_composite(), __toCommonJS(judge_composite_exports)),
  "orchestrator/core/run/judge/judge-lost.ts": () => (init_judge_lost(), __toCommonJS(judge_lost_exports)),
  "orchestrator/core/run/judge/read-hand-in.ts": () => (init_read_hand_in(), __toCommonJS(read_hand_in_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
