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

// elsewhere:orchestrator/core/view/width-of.ts
var require_width_of = __commonJS({
  "elsewhere:orchestrator/core/view/width-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/look.cjs", "orchestrator/core/view/width-of.ts");
    var names = { get widthOf() {
      return module_().widthOf;
    } };
    module2.exports = Object.create(names);
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
  for (const word of (0, import_printable.toLine)(text).split(" ").flatMap((one) => (0, import_show_text.breakWord)(one, room))) {
    if (line !== "" && (0, import_width_of.widthOf)(line) + 1 + (0, import_width_of.widthOf)(word) > room) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  lines.push(line);
  const shown = lines.slice(0, most);
  if (shown.length < lines.length) shown[most - 1] = `${(0, import_show_text.cutEnd)(shown[most - 1] ?? "", room - 1)}\u2026`.replace(/……$/, "\u2026");
  return shown.map((one) => (0, import_show_text.cutEnd)(indent + (0, import_quote_text.withoutOpening)(one), width));
}
var import_printable, import_quote_text, import_show_text, import_width_of;
var init_wrap_lines = __esm({
  "orchestrator/core/view/wrap-lines.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    import_show_text = __toESM(require_show_text(), 1);
    import_width_of = __toESM(require_width_of(), 1);
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
  const ago = (0, import_elapsed.elapsed)(Date.parse(at) - Date.parse(finishedAt));
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
    `in ${(0, import_elapsed.elapsed)(Date.parse(finishedAt) - Date.parse(openedAt))}`,
    tokens === null ? "tokens unknown" : `${isCounted ? "" : "at least "}${tellUsage(tokens)}`
  ];
  return `${work}${parts.join(", ")}`;
}
function tellUsage(tokens) {
  return `${(0, import_show_text2.shortCount)((0, import_token_usage.countTokens)(tokens))} tokens, ${(0, import_show_cost.showCost)(tokens)}`;
}
var import_show_cost, import_token_usage, import_printable2, import_elapsed, import_show_text2;
var init_render_last_run = __esm({
  "orchestrator/core/view/past/render-last-run.ts"() {
    "use strict";
    import_show_cost = __toESM(require_show_cost(), 1);
    import_token_usage = __toESM(require_token_usage(), 1);
    import_printable2 = __toESM(require_printable(), 1);
    import_elapsed = __toESM(require_elapsed(), 1);
    import_show_text2 = __toESM(require_show_text(), 1);
    init_wrap_lines();
  }
});

// orchestrator/core/view/render-table.ts
function renderTable(columns, rows, width) {
  const kept = columns.flatMap((column, n) => rows.some((row2) => (row2[n] ?? "") !== "") ? [{ column, n }] : []);
  const cells = rows.map((row2) => kept.map(({ n }) => (0, import_printable3.toLine)(row2[n] ?? "")));
  const wanted = kept.map(({ column: { head: head2, most } }, n) => {
    const widest = Math.max((0, import_width_of2.widthOf)(head2), ...cells.map((row2) => (0, import_width_of2.widthOf)(row2[n] ?? "")));
    return Math.min(widest, most ?? widest);
  });
  const widths = fit(wanted, width - GAP.length * kept.length, kept.at(-1)?.column.least ?? LEAST);
  const head = kept.map(({ column }, n) => (0, import_show_text3.cutEnd)(column.head, widths[n] ?? 0));
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
  return column?.cut === "start" ? (0, import_show_text3.cutStart)(cell, width) : (0, import_show_text3.cutEnd)(cell, width);
}
function pad(cell, column, width) {
  const room = " ".repeat(Math.max(0, width - (0, import_width_of2.widthOf)(cell)));
  return column?.align === "right" ? room + cell : cell + room;
}
function sum(numbers) {
  return numbers.reduce((total, one) => total + one, 0);
}
var import_printable3, import_show_text3, import_width_of2, GAP, LEAST;
var init_render_table = __esm({
  "orchestrator/core/view/render-table.ts"() {
    "use strict";
    import_printable3 = __toESM(require_printable(), 1);
    import_show_text3 = __toESM(require_show_text(), 1);
    import_width_of2 = __toESM(require_width_of(), 1);
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
  const number = (count) => count === 0 ? "" : String(count);
  return renderTable(
    COLUMNS,
    runs.map((run) => [
      run.id,
      run.openedAt.slice(0, 16).replace("T", " "),
      `${(0, import_elapsed2.elapsed)(Date.parse(run.finishedAt) - Date.parse(run.openedAt))}${run.isOver ? "" : " \u2026"}`,
      `${run.closed}/${run.begun}`,
      number(run.questions),
      number(run.inDoubt),
      number(run.failed),
      run.tokens === null ? "" : (0, import_show_text4.shortCount)((0, import_token_usage2.countTokens)(run.tokens)),
      run.tokens === null ? "" : (0, import_show_cost2.showCost)(run.tokens).replace("cost unknown", "unknown"),
      run.composite === null ? "" : `${run.composite.skillName}: ${run.composite.title}`
    ]),
    width
  );
}
var import_show_cost2, import_token_usage2, import_elapsed2, import_show_text4, COLUMNS;
var init_render_runs = __esm({
  "orchestrator/core/view/past/render-runs.ts"() {
    "use strict";
    import_show_cost2 = __toESM(require_show_cost(), 1);
    import_token_usage2 = __toESM(require_token_usage(), 1);
    import_elapsed2 = __toESM(require_elapsed(), 1);
    init_render_table();
    import_show_text4 = __toESM(require_show_text(), 1);
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

// elsewhere:orchestrator/core/ledger/agent-status.ts
var require_agent_status = __commonJS({
  "elsewhere:orchestrator/core/ledger/agent-status.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "ledger.cjs", "orchestrator/core/ledger/agent-status.ts");
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
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/core/run/step/begin/choose-work.ts");
    var names = { get chooseWork() {
      return module_().chooseWork;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/end/held-back.ts
var require_held_back = __commonJS({
  "elsewhere:orchestrator/core/run/step/end/held-back.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/core/run/step/end/held-back.ts");
    var names = {
      get holdsOfRun() {
        return module_().holdsOfRun;
      },
      get newHolds() {
        return module_().newHolds;
      },
      get whyNothingBegins() {
        return module_().whyNothingBegins;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/work/work-item.ts
var require_work_item = __commonJS({
  "elsewhere:orchestrator/core/run/work/work-item.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "run.cjs", "orchestrator/core/run/work/work-item.ts");
    var names = {
      get filesOfItem() {
        return module_().filesOfItem;
      },
      get itemOfMember() {
        return module_().itemOfMember;
      },
      get itemOfTask() {
        return module_().itemOfTask;
      },
      get nameOfItem() {
        return module_().nameOfItem;
      },
      get skillOfItem() {
        return module_().skillOfItem;
      },
      get taskOfItem() {
        return module_().taskOfItem;
      },
      get titleOfItem() {
        return module_().titleOfItem;
      }
    };
    module2.exports = Object.create(names);
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

// orchestrator/core/view/show-tasks.ts
var show_tasks_exports = {};
__export(show_tasks_exports, {
  showTasks: () => showTasks
});
function showTasks({ source, tasks, ready, blocked, needs, ...facts }) {
  const { run, others, freeSlots, limit, due, checking, unable, settings, footprints, space, lack } = facts;
  const waiting = (kind) => new Set(needs.flatMap((need) => need.kind === kind ? need.taskId ?? [] : []));
  const doubted = waiting("in-doubt");
  const choice = (0, import_choose_work.chooseWork)({
    run,
    others,
    needs,
    limit,
    freeSlots,
    footprints,
    space,
    lack,
    checkingCount: checking,
    dueCount: due,
    tracker: { kind: "list", list: { tasks, ready, blocked, warnings: [] } },
    unable,
    settings
  });
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const shown = (id) => ({ id, title: byId.get(id)?.title ?? "" });
  const isOurs = new Set((0, import_run2.openAttempts)(run).map(({ taskId }) => taskId));
  const running = tasks.filter(({ status, id }) => status === "in_progress" || isOurs.has(id) && status !== "closed");
  const begins = choice.begins.map(({ item, why }) => ({ ...shown((0, import_work_item.nameOfItem)(item)), why: why ?? null }));
  const isListed = new Set([...begins, ...choice.heldBack, ...running].map(({ id }) => id));
  const passedOver = ready.filter((id) => !isListed.has(id)).map((id) => ({ id, why: (0, import_held_back.whyNothingBegins)(run) ?? OTHERS }));
  return {
    source,
    ready: begins,
    running: running.filter(({ id }) => !doubted.has(id)).map(({ id, assignee }) => ({ ...shown(id), assignee: assignee ?? null })),
    done: tasks.filter(({ status }) => status === "closed").length,
    heldBack: [...choice.heldBack, ...passedOver].filter(({ id }) => !doubted.has(id)).map(({ id, why }) => ({ ...shown(id), reason: (0, import_tell_held.tellHeld)(why) })),
    inDoubt: tasks.filter(({ id }) => doubted.has(id)).map(({ id }) => shown(id)),
    blocked: tasks.filter(({ status, id }) => status === "open" && blocked.has(id) && !doubted.has(id)).map(({ id }) => ({ ...shown(id), by: (0, import_blockers_of.blockersOf)(blocked, id) }))
  };
}
var import_run2, import_choose_work, import_held_back, import_work_item, import_blockers_of, import_tell_held, OTHERS;
var init_show_tasks = __esm({
  "orchestrator/core/view/show-tasks.ts"() {
    "use strict";
    import_run2 = __toESM(require_run(), 1);
    import_choose_work = __toESM(require_choose_work(), 1);
    import_held_back = __toESM(require_held_back(), 1);
    import_work_item = __toESM(require_work_item(), 1);
    import_blockers_of = __toESM(require_blockers_of(), 1);
    import_tell_held = __toESM(require_tell_held(), 1);
    OTHERS = { kind: "other-tasks" };
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
    paint.red((0, import_show_text5.cutEnd)(`Needs you   ${counts(needs)}`, width)),
    ...shown.flatMap((need) => renderNeed(need, Date.parse(at), look)),
    ...more > 0 ? ["", `  and ${more} more: skyfom status --all`] : [],
    ...program === void 0 || paths === "none" ? [] : ["", paint.dim(`  skyfom is at ${program}`)]
  ];
}
function counts(needs) {
  const kinds = [...new Set(needs.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const count = needs.filter((need) => need.kind === kind).length;
    return `${count} ${import_need.NAMES[kind]}${kind === "question" && count > 1 ? "s" : ""}`;
  }).join(", ");
}
function renderNeed(need, now, { width, paths, paint }) {
  const { kind, taskId, title, run, since, text, settlings } = need;
  const age = since === null || Number.isNaN(Date.parse(since)) ? "" : `, ${(0, import_elapsed3.elapsed)(now - Date.parse(since))} ago`;
  const origin = `(${(0, import_need.tellerOf)(need)}, run ${(0, import_printable4.toLine)(run)}${age})`;
  const name = (0, import_printable4.toLine)([taskId ?? "", title].filter(Boolean).join("  ")) || `run ${(0, import_printable4.toLine)(run)}`;
  const begin = `  ${import_need.NAMES[kind].toUpperCase()}  `;
  const head = `${begin}${name}`;
  const isShort = (0, import_width_of3.widthOf)(`${head}  ${origin}`) <= width;
  return [
    "",
    paint.bold(isShort ? `${head}  ${origin}` : (0, import_show_text5.cutEnd)(head, width)),
    // where there is room for little, what follows is worth more
    ...isShort || paths === "none" ? [] : [paint.dim((0, import_show_text5.cutEnd)(`    ${origin}`, width))],
    ...wrapLines(text, width, "    > ", paths === "none" ? LINES_WHERE_LOW : LINES),
    ...renderSettlings(settlings, width)
  ];
}
function renderSettlings(settlings, width) {
  const widest = Math.max(0, ...settlings.map(({ command }) => (0, import_width_of3.widthOf)(command)));
  return settlings.flatMap(({ command, effect }) => {
    const line = `    ${command}${" ".repeat(widest - (0, import_width_of3.widthOf)(command))}  ${effect}`;
    return (0, import_width_of3.widthOf)(line) <= width ? [line] : [`    ${command}`, ...wrapLines(effect, width, "      ")];
  });
}
var import_printable4, import_need, import_elapsed3, import_show_text5, import_width_of3, LINES_WHERE_LOW, LINES;
var init_render_needs = __esm({
  "orchestrator/core/view/past/render-needs.ts"() {
    "use strict";
    import_printable4 = __toESM(require_printable(), 1);
    import_need = __toESM(require_need(), 1);
    import_elapsed3 = __toESM(require_elapsed(), 1);
    import_show_text5 = __toESM(require_show_text(), 1);
    import_width_of3 = __toESM(require_width_of(), 1);
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
  const ids = needs.flatMap(({ taskId }) => taskId ?? []).map(import_printable5.toLine);
  const named = ids.length === 0 ? "" : ` (${(0, import_few.few)(ids, NAMED).join(", ")})`;
  return [
    ...lastRun === null ? [] : [
      `Skyfom: last run ${lastRun.id} ended ${(0, import_elapsed4.elapsed)(Date.parse(at) - Date.parse(lastRun.finishedAt))} ago: ${tellLastRun(lastRun)}.`
    ],
    ...left.map(({ run }) => {
      const goOn = (0, import_slash_command.slashCommand)("skyfom-pm", prefix);
      return `Skyfom: run ${(0, import_printable5.toLine)(run)} was left open: its client has ended. ${goOn} continues it.`;
    }),
    ...needs.length === 0 ? [] : [`Skyfom needs you: ${counts(needs)}${named}. ${show} shows what to do.`]
  ];
}
var import_printable5, import_slash_command, import_elapsed4, import_few, NAMED;
var init_render_brief = __esm({
  "orchestrator/core/view/past/render-brief.ts"() {
    "use strict";
    import_printable5 = __toESM(require_printable(), 1);
    import_slash_command = __toESM(require_slash_command(), 1);
    import_elapsed4 = __toESM(require_elapsed(), 1);
    import_few = __toESM(require_few(), 1);
    init_render_last_run();
    init_render_needs();
    NAMED = 5;
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

// orchestrator/core/view/past/render-branches.ts
function renderBranches(run, branches, look) {
  if (branches.length === 0) return [];
  const { width, rowsOfList, paint } = look;
  const more = branches.length - rowsOfList;
  return [
    paint.bold((0, import_show_text6.cutEnd)(`Work in worktrees, run ${(0, import_printable6.toLine)(run)}`, width)),
    ...branches.slice(0, rowsOfList).flatMap((one) => [
      (0, import_show_text6.cutEnd)(`  ${(0, import_printable6.toLine)(`${one.key}  ${one.title}`)}`, width),
      ...wrapLines((0, import_task_branch.tellBranch)(one), width, "    "),
      // never cut: a command that lost its end would be another one
      ...one.diff === null ? [] : [`    ${one.diff}`]
    ]),
    ...more > 0 ? [`  and ${more} more: skyfom status --all`] : []
  ];
}
var import_printable6, import_task_branch, import_show_text6;
var init_render_branches = __esm({
  "orchestrator/core/view/past/render-branches.ts"() {
    "use strict";
    import_printable6 = __toESM(require_printable(), 1);
    import_task_branch = __toESM(require_task_branch(), 1);
    import_show_text6 = __toESM(require_show_text(), 1);
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
    since === null ? "" : (0, import_elapsed5.elapsed)(now - Date.parse(since)),
    lastActivityAt === null ? "" : (0, import_elapsed5.elapsed)(now - Date.parse(lastActivityAt)),
    tokens === null ? "" : (0, import_show_text7.shortCount)((0, import_token_usage3.countTokens)(tokens)),
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
    return start + (areWhole ? (0, import_printable7.toLine)(path) : (0, import_show_text7.cutStart)((0, import_printable7.toLine)(path), width - start.length));
  });
  const head = areWhole ? "Transcripts and outputs" : "Transcripts (whole, and outputs: --paths)";
  return ["", paint.dim((0, import_show_text7.cutEnd)(head, width)), ...shown];
}
var import_token_usage3, import_printable7, import_elapsed5, import_show_text7, COLUMNS2;
var init_render_agents = __esm({
  "orchestrator/core/view/render-agents.ts"() {
    "use strict";
    import_token_usage3 = __toESM(require_token_usage(), 1);
    import_printable7 = __toESM(require_printable(), 1);
    import_elapsed5 = __toESM(require_elapsed(), 1);
    init_render_table();
    import_show_text7 = __toESM(require_show_text(), 1);
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
    ({ asks, taskId, description }) => asks === null ? [] : [[taskId ?? "", asks.tool, `${(0, import_elapsed6.elapsed)(Date.parse(at) - Date.parse(asks.since))} ago`, description]]
  );
  if (rows.length === 0) return [];
  const count = rows.length === 1 ? "an agent asks" : `${rows.length} agents ask`;
  return [
    paint.red((0, import_show_text8.cutEnd)(`Permission   ${count} for it`, width)),
    ...renderTable(COLUMNS3, rows, width),
    ...wrapLines(EXPLAINED, width, "  ").map(paint.dim)
  ];
}
var import_elapsed6, import_show_text8, COLUMNS3, EXPLAINED;
var init_render_asking = __esm({
  "orchestrator/core/view/render-asking.ts"() {
    "use strict";
    import_elapsed6 = __toESM(require_elapsed(), 1);
    init_render_table();
    import_show_text8 = __toESM(require_show_text(), 1);
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
function tellAsking(count) {
  return count === 0 ? [] : [`${count} ${count === 1 ? "asks" : "ask"} permission`];
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

// orchestrator/core/view/wrap-parts.ts
function wrapParts(heading, parts, width) {
  const lines = [];
  let line = heading;
  let isEmpty = true;
  for (const part of parts) {
    if (!isEmpty && (0, import_width_of4.widthOf)(line + BETWEEN2 + part) > width) {
      lines.push(line);
      line = " ".repeat(heading.length);
      isEmpty = true;
    }
    line += isEmpty ? part : BETWEEN2 + part;
    isEmpty = false;
  }
  return [...lines, line].map((one) => (0, import_show_text9.cutEnd)(one, width));
}
var import_show_text9, import_width_of4, BETWEEN2;
var init_wrap_parts = __esm({
  "orchestrator/core/view/wrap-parts.ts"() {
    "use strict";
    import_show_text9 = __toESM(require_show_text(), 1);
    import_width_of4 = __toESM(require_width_of(), 1);
    BETWEEN2 = " \xB7 ";
  }
});

// orchestrator/core/view/render-task-lists.ts
function renderTaskLists({ tasks, agents }, look) {
  if (!tasks) return [];
  const inTable = new Set(agents.map(({ taskId }) => taskId));
  const { ready, running, inDoubt, done, heldBack, blocked } = tasks;
  const claimed = running.filter(({ id }) => !inTable.has(id));
  const isAny = [running, inDoubt, ready, heldBack, blocked].some(({ length }) => length > 0) || done > 0;
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
    ...wrapParts("Tasks   ", counts2, look.width).map((line) => line.replace(/^Tasks/, look.paint.bold)),
    ...isAny ? [] : wrapLines(NO_TASKS, look.width, "  ").map(look.paint.dim),
    ...list(
      "ready",
      ready.map(({ id, title, why }) => [id, why ?? "", title]),
      look
    ),
    ...list(
      "held back",
      heldBack.map(({ id, title, reason }) => [id, reason, title]),
      look
    ),
    ...list(
      "blocked",
      blocked.map(({ id, title, by }) => [id, `by ${by.join(", ")}`, title]),
      look
    ),
    ...list(
      "claimed",
      claimed.map(({ id, title, assignee }) => [id, assignee ?? "", title]),
      look
    )
  ];
}
function list(name, rows, { width, rowsOfList, paint }) {
  if (rows.length === 0) return [];
  const shown = rows.slice(0, rowsOfList);
  const more = rows.length - shown.length;
  const head = name.toUpperCase();
  const columns = [{ head, most: 16, cut: "start" }, { head: "" }, { head: "" }];
  const whole = renderTable(columns, shown, Number.POSITIVE_INFINITY);
  const fits = whole.every((line) => (0, import_width_of5.widthOf)(line) <= width) || shown.every(([, why]) => why === "");
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
function tellMore(count) {
  return count > 0 ? [`  and ${count} more`] : [];
}
var import_width_of5, LINES_OF_REASON, NO_TASKS;
var init_render_task_lists = __esm({
  "orchestrator/core/view/render-task-lists.ts"() {
    "use strict";
    init_render_table();
    import_width_of5 = __toESM(require_width_of(), 1);
    init_wrap_lines();
    init_wrap_parts();
    LINES_OF_REASON = 2;
    NO_TASKS = 'None yet. Make one: `skyfom task add "What is to be done"`.';
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
    renderHeadline(status, look),
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
  const count = (wanted) => agents.filter(({ status }) => status === wanted).length;
  const parts = [
    `${slots.taken} of ${slots.limit} slots taken`,
    ...count("waiting") > 0 ? [`${count("waiting")} waiting`] : [],
    ...count("idle") > 0 ? [`${count("idle")} idle`] : [],
    ...tellAsking(agents.filter(({ asks }) => asks !== null).length),
    ...runs.map((run) => {
      const age = (0, import_elapsed7.elapsed)(Date.parse(at) - Date.parse(run.openedAt));
      const state = run.state === "open" ? "" : ` (${run.state})`;
      return `run ${(0, import_printable8.toLine)(run.id)}${state} for ${age}: ${run.closed} closed, ${run.failed} failed`;
    }),
    ...stateDir === null ? ["no agent has started here yet"] : []
  ];
  return wrapParts("Skyfom  ", parts, width).map((line) => line.replace(/^Skyfom/, paint.bold));
}
var import_printable8, import_elapsed7;
var init_render_status = __esm({
  "orchestrator/core/view/render-status.ts"() {
    "use strict";
    import_printable8 = __toESM(require_printable(), 1);
    import_elapsed7 = __toESM(require_elapsed(), 1);
    init_render_branches();
    init_render_last_run();
    init_render_needs();
    init_render_agents();
    init_render_asking();
    init_render_status_line();
    init_render_task_lists();
    init_render_warnings();
    init_wrap_parts();
  }
});

// orchestrator/core/view/run-progress.ts
var run_progress_exports = {};
__export(run_progress_exports, {
  newestRunIn: () => newestRunIn,
  progressOfRun: () => progressOfRun
});
function progressOfRun(run) {
  const kinds = [...(0, import_run3.newestAttempts)(run).values()].map(({ outcome }) => outcome?.kind);
  const held = (run.heldBack ?? []).map(({ taskId }) => taskId);
  return {
    isOpen: (0, import_run3.isUnfinished)(run),
    done: kinds.filter((kind) => kind === "done").length,
    tasks: (/* @__PURE__ */ new Set([...run.attempts.map(({ taskId }) => taskId), ...held])).size
  };
}
function newestRunIn(agents) {
  const at = agents.lastIndexOf(REFERENCE);
  return at === -1 ? void 0 : /^[a-z0-9]+(?=\.)/.exec(agents.slice(at + REFERENCE.length))?.[0];
}
var import_run3, REFERENCE;
var init_run_progress = __esm({
  "orchestrator/core/view/run-progress.ts"() {
    "use strict";
    import_run3 = __toESM(require_run(), 1);
    REFERENCE = '"reference":"';
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

// elsewhere:orchestrator/core/text/show-size.ts
var require_show_size = __commonJS({
  "elsewhere:orchestrator/core/text/show-size.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/show-size.ts");
    var names = {
      get showMegabytes() {
        return module_().showMegabytes;
      },
      get showSize() {
        return module_().showSize;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/worktrees/describe-state.ts
var require_describe_state = __commonJS({
  "elsewhere:orchestrator/core/worktrees/describe-state.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "worktrees.cjs", "orchestrator/core/worktrees/describe-state.ts");
    var names = { get describeState() {
      return module_().describeState;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/view/render-worktrees.ts
var render_worktrees_exports = {};
__export(render_worktrees_exports, {
  renderWorktrees: () => renderWorktrees
});
function renderWorktrees(worktrees, width, now, limit) {
  if (worktrees.length === 0) return ["No agent has left a worktree."];
  const rows = worktrees.map(({ id, taskId = "", since, bytes, state }) => [
    id,
    taskId,
    (0, import_elapsed8.elapsed)(now.getTime() - Date.parse(since)),
    (0, import_show_size.showSize)(bytes),
    (0, import_describe_state.describeState)(state)
  ]);
  const diffs = worktrees.flatMap(
    ({ branch, head, state }) => "commits" in state && state.commits > 0 ? [`  git diff ${(0, import_quote_for_shell.quoteArgument)(`HEAD...${branch ?? head}`)}`] : []
  );
  const shown = diffs.length === 0 ? [] : ["", "To see what their commits change:", ...diffs];
  const used = worktrees.reduce((sum2, { bytes }) => sum2 + bytes, 0);
  const allowed = limit === void 0 ? [] : [`Together ${(0, import_show_size.showMegabytes)(used)}; worktreeMegabytes allows ${(0, import_show_size.showMegabytes)(limit)}.`];
  return [
    ...renderTable(COLUMNS4, rows, width),
    ...allowed,
    ...shown,
    "",
    "To remove one: skyfom worktrees remove WORKTREE"
  ];
}
var import_quote_for_shell, import_elapsed8, import_show_size, import_describe_state, COLUMNS4;
var init_render_worktrees = __esm({
  "orchestrator/core/view/render-worktrees.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_elapsed8 = __toESM(require_elapsed(), 1);
    import_show_size = __toESM(require_show_size(), 1);
    import_describe_state = __toESM(require_describe_state(), 1);
    init_render_table();
    COLUMNS4 = [
      { head: "WORKTREE" },
      { head: "TASK" },
      { head: "AGE", align: "right" },
      { head: "SIZE", align: "right" },
      { head: "HOLDS", least: 24 }
    ];
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
  "orchestrator/core/view/past/render-runs.ts": () => (init_render_runs(), __toCommonJS(render_runs_exports)),
  "orchestrator/core/view/build-status.ts": () => (init_build_status(), __toCommonJS(build_status_exports)),
  "orchestrator/core/view/find-separate-calls.ts": () => (init_find_separate_calls(), __toCommonJS(find_separate_calls_exports)),
  "orchestrator/core/view/show-tasks.ts": () => (init_show_tasks(), __toCommonJS(show_tasks_exports)),
  "orchestrator/core/view/past/render-brief.ts": () => (init_render_brief(), __toCommonJS(render_brief_exports)),
  "orchestrator/core/view/past/render-needs.ts": () => (init_render_needs(), __toCommonJS(render_needs_exports)),
  "orchestrator/core/view/render-status.ts": () => (init_render_status(), __toCommonJS(render_status_exports)),
  "orchestrator/core/view/run-progress.ts": () => (init_run_progress(), __toCommonJS(run_progress_exports)),
  "orchestrator/core/view/render-status-line.ts": () => (init_render_status_line(), __toCommonJS(render_status_line_exports)),
  "orchestrator/core/view/render-screen.ts": () => (init_render_screen(), __toCommonJS(render_screen_exports)),
  "orchestrator/core/view/render-worktrees.ts": () => (init_render_worktrees(), __toCommonJS(render_worktrees_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
