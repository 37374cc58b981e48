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

// elsewhere:orchestrator/core/cost/prices.ts
var require_prices = __commonJS({
  "elsewhere:orchestrator/core/cost/prices.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/cost.cjs", "orchestrator/core/cost/prices.ts");
    var names = {
      get PRICES() {
        return module_().PRICES;
      },
      get PRICES_OF() {
        return module_().PRICES_OF;
      },
      get priceOf() {
        return module_().priceOf;
      },
      get pricesWith() {
        return module_().pricesWith;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/entry/is-by-model.ts
var require_is_by_model = __commonJS({
  "elsewhere:orchestrator/core/entry/is-by-model.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/entry.cjs", "orchestrator/core/entry/is-by-model.ts");
    var names = { get isByModel() {
      return module_().isByModel;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/ledger/defined.ts
var require_defined = __commonJS({
  "elsewhere:orchestrator/core/ledger/defined.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/ledger.cjs", "orchestrator/core/ledger/defined.ts");
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

// elsewhere:orchestrator/core/run/handover.ts
var require_handover = __commonJS({
  "elsewhere:orchestrator/core/run/handover.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/handover.ts");
    var names = {
      get callFor() {
        return module_().callFor;
      },
      get repeatSummary() {
        return module_().repeatSummary;
      },
      get reportOf() {
        return module_().reportOf;
      },
      get resultsOf() {
        return module_().resultsOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/read-request.ts
var require_read_request = __commonJS({
  "elsewhere:orchestrator/core/run/read-request.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/read-request.ts");
    var names = { get readRequest() {
      return module_().readRequest;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/step/facts/is-held-by.ts
var require_is_held_by = __commonJS({
  "elsewhere:orchestrator/core/run/step/facts/is-held-by.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/step/facts/is-held-by.ts");
    var names = {
      get isHeldBy() {
        return module_().isHeldBy;
      },
      get mayHoldClaim() {
        return module_().mayHoldClaim;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/run/tell/handed-over.ts
var require_handed_over = __commonJS({
  "elsewhere:orchestrator/core/run/tell/handed-over.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run/tell.cjs", "orchestrator/core/run/tell/handed-over.ts");
    var names = {
      get handedOverBy() {
        return module_().handedOverBy;
      },
      get renderHandedOver() {
        return module_().renderHandedOver;
      }
    };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/core/texts/handover/render-goal.ts
var require_render_goal = __commonJS({
  "elsewhere:orchestrator/core/texts/handover/render-goal.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/texts/handover.cjs", "orchestrator/core/texts/handover/render-goal.ts");
    var names = {
      get renderGoal() {
        return module_().renderGoal;
      },
      get renderGoalForUser() {
        return module_().renderGoalForUser;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/handover/render-handover.ts
var require_render_handover = __commonJS({
  "elsewhere:orchestrator/core/texts/handover/render-handover.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/texts/handover.cjs", "orchestrator/core/texts/handover/render-handover.ts");
    var names = {
      get WHAT_IS_QUOTED() {
        return module_().WHAT_IS_QUOTED;
      },
      get renderBriefly() {
        return module_().renderBriefly;
      },
      get renderHandover() {
        return module_().renderHandover;
      },
      get renderStops() {
        return module_().renderStops;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/reference/read-run.ts
var require_read_run = __commonJS({
  "elsewhere:orchestrator/io/reference/read-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/reference.cjs", "orchestrator/io/reference/read-run.ts");
    var names = {
      get findRun() {
        return module_().findRun;
      },
      get readRun() {
        return module_().readRun;
      },
      get readRuns() {
        return module_().readRuns;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/hand-in.ts
var require_hand_in = __commonJS({
  "elsewhere:orchestrator/io/run/hand-in.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/hand-in.ts");
    var names = { get handIn() {
      return module_().handIn;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/keep/run-files.ts
var require_run_files = __commonJS({
  "elsewhere:orchestrator/io/run/keep/run-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/keep/run-files.ts");
    var names = {
      get newRunId() {
        return module_().newRunId;
      },
      get pruneRuns() {
        return module_().pruneRuns;
      },
      get writeRun() {
        return module_().writeRun;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/open/choose-run.ts
var require_choose_run = __commonJS({
  "elsewhere:orchestrator/io/run/open/choose-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open/choose-run.ts");
    var names = {
      get chooseRun() {
        return module_().chooseRun;
      },
      get findOpenRun() {
        return module_().findOpenRun;
      },
      get isOurs() {
        return module_().isOurs;
      },
      get ourOwners() {
        return module_().ourOwners;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/open/open-asked-work.ts
var require_open_asked_work = __commonJS({
  "elsewhere:orchestrator/io/run/open/open-asked-work.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open/open-asked-work.ts");
    var names = { get openAskedWork() {
      return module_().openAskedWork;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/open/open-context.ts
var require_open_context = __commonJS({
  "elsewhere:orchestrator/io/run/open/open-context.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open/open-context.ts");
    var names = { get openContext() {
      return module_().openContext;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/open/with-run-lock.ts
var require_with_run_lock = __commonJS({
  "elsewhere:orchestrator/io/run/open/with-run-lock.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open/with-run-lock.ts");
    var names = { get withRunLock() {
      return module_().withRunLock;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/step/take-step.ts
var require_take_step = __commonJS({
  "elsewhere:orchestrator/io/run/step/take-step.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/step/take-step.ts");
    var names = { get takeStep() {
      return module_().takeStep;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/usage/usage-of-run.ts
var require_usage_of_run = __commonJS({
  "elsewhere:orchestrator/io/usage/usage-of-run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/usage.cjs", "orchestrator/io/usage/usage-of-run.ts");
    var names = {
      get tellUsageOfRun() {
        return module_().tellUsageOfRun;
      },
      get usageOfRun() {
        return module_().usageOfRun;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/next/find-mixed.ts
function findMixed(words, options) {
  const { run, skill, task, split, report, handover, inBackground, dryRun } = options;
  const work = namesOfWork(options);
  const [first = "", ...more] = words;
  if (run !== void 0 && (more.length > 0 || !/^([+-]?\d.*)?$/.test(first))) {
    return wrong("an open run keeps its tasks", "Leave out --run, or the words after the number.");
  }
  if (words.length > 0 && work.length > 0) {
    return wrong(`"${words.join(" ")}" is not expected with ${work.join(" or ")}`, "Pass it with --task.");
  }
  if (run !== void 0 && work.length > 0) {
    return wrong(`--run continues an open run, but ${work.join(" with ")} begins one`, LEAVE_ONE_OUT);
  }
  if (report !== void 0 && run === void 0) {
    return wrong("--report needs --run", "Use the command that your brief ends with.");
  }
  if (handover && run === void 0) return wrong("--handover needs --run", "Leave it out; it is for the hook.");
  if (inBackground && (run === void 0 || handover || report !== void 0)) {
    return wrong("--in-background is expected with --run alone", "Use the command as it was handed over.");
  }
  if (task !== void 0 && skill === void 0) {
    return wrong("--task needs --skill", "To run one task, give its id alone: skyfom next ID.");
  }
  if (options.for !== void 0 && task !== void 0) {
    return wrong("--task is not expected with --for", "Leave --task out; the brief describes the work.");
  }
  if (options.for !== void 0 && skill === void 0 && !split) {
    return wrong("--for needs --skill or --split", "Use the command that your brief names.");
  }
  return dryRun ? findChanges(options) : void 0;
}
function findChanges({ skill, split, report, handover, inBackground }) {
  if (report !== void 0 || handover || inBackground) {
    const other = handover ? "--handover" : inBackground ? "--in-background" : "--report";
    return wrong(`--dry-run changes nothing, but ${other} does`, LEAVE_ONE_OUT);
  }
  if (skill === void 0 && !split) return void 0;
  const fix = skill === void 0 ? "Leave --dry-run out." : `\`skyfom plan ${(0, import_quote_for_shell.quoteForShell)(skill)}\` shows its waves.`;
  return wrong("--dry-run shows which tasks would start, not what a skill would begin", fix);
}
function namesOfWork(options) {
  return [
    ...options.skill === void 0 ? [] : ["--skill"],
    ...options.split ? ["--split"] : [],
    ...options.for === void 0 ? [] : ["--for"]
  ];
}
function wrong(what, fix) {
  return { where: "skyfom next", what, fix };
}
var import_quote_for_shell, LEAVE_ONE_OUT;
var init_find_mixed = __esm({
  "orchestrator/verbs/next/find-mixed.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    LEAVE_ONE_OUT = "Leave one of them out.";
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

// elsewhere:orchestrator/core/tasks/task-filter.ts
var require_task_filter = __commonJS({
  "elsewhere:orchestrator/core/tasks/task-filter.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/task-filter.ts");
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

// elsewhere:orchestrator/io/run/look-ahead.ts
var require_look_ahead = __commonJS({
  "elsewhere:orchestrator/io/run/look-ahead.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/look-ahead.ts");
    var names = { get lookAtNext() {
      return module_().lookAtNext;
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

// orchestrator/verbs/next/show-plan.ts
async function showPlan(terminal, context, wish) {
  const kept = (0, import_read_run.readRuns)(context.ledger.paths);
  const chosen = (0, import_choose_run.chooseRun)(context.ledger, wish, context.settings.parallelism, kept);
  if (chosen.kind === "problem") return { ok: false, problems: [chosen.problem] };
  const { run } = chosen;
  if (chosen.kind === "finished") {
    const data = { run: run.id, wouldStart: [], heldBack: [] };
    return { ok: true, text: `Run ${run.id} is over: nothing would start.`, data };
  }
  const ahead = await (0, import_look_ahead.lookAtNext)(context, run, kept);
  if (ahead.kind === "unavailable") return { ok: false, problems: [ahead.problem] };
  const { starts, heldBack } = ahead;
  for (const warning of ahead.warnings) terminal.progress((0, import_problem.renderProblem)(warning));
  const { width } = (0, import_look_of_output.lookOfStream)(terminal.env);
  const text = [
    ...chosen.isNew ? [describeNew(starts.length)] : describeOpen(run, ahead),
    ...starts.map(showStart),
    ...heldBack.length === 0 ? [] : ["Held back:"],
    ...heldBack.flatMap((one) => showHeldBack(one, width)),
    ...(0, import_wrap_lines.wrapLines)(howToProceed(context, wish, chosen, starts.length + heldBack.length > 0), width, "")
  ].join("\n");
  return { ok: true, text, data: { run: chosen.isNew ? null : run.id, wouldStart: starts, heldBack } };
}
function showStart({ id, title, skillName, why }) {
  return `  ${(0, import_quote_text.quoteLine)(`${id}  ${title}`)}  (${(0, import_quote_text.quoteLine)(skillName)})${why === void 0 ? "" : `  ${(0, import_quote_text.quoteLine)(why)}`}`;
}
function showHeldBack({ id, title, reason }, width) {
  return [`  ${(0, import_quote_text.quoteLine)(`${id}  ${title}`)}`, ...(0, import_wrap_lines.wrapLines)((0, import_quote_text.quoteLine)(reason, LONGEST_REASON), width, "      ")];
}
function describeOpen(run, { closed, atWork, ended, starts, halt }) {
  const reports = ended === 1 ? "1 has ended: its report is" : `${ended} have ended: their reports are`;
  const first = ended === 0 ? "" : ` ${reports} collected first, and then more may start.`;
  const count = starts.length;
  const what = halt === void 0 ? count === 0 ? " nothing." : `, ${count} at once:` : ` nothing: ${halt}.`;
  return [`Run ${run.id} is open: ${closed} closed, ${atWork} at work.${first}`, `Its next step would start${what}`];
}
function describeNew(count) {
  return count === 0 ? "Nothing would start now." : `Would start now, ${count} at once:`;
}
function howToProceed(context, wish, { run, isNew }, isThereWork) {
  if (!isNew) return howToGoOn(context, run);
  return isThereWork ? howToBegin(wish) : howToMakeWork(wish);
}
function howToMakeWork({ filter }) {
  if (filter !== void 0) return `No ready task matches ${(0, import_task_filter.wordsOfFilter)(filter).join(" ")}.`;
  return 'No task is ready. `skyfom task list --all` shows all tasks; `skyfom task add "\u2026"` adds one.';
}
function howToBegin({ limit, filter }) {
  const words = [...limit === void 0 ? [] : [String(limit)], ...filter ? (0, import_task_filter.wordsOfFilter)(filter) : []];
  const command = ["/skyfom-pm", ...words.map(import_quote_for_shell2.quoteForShell)].join(" ");
  const plugin = command.replace("/", "/skyfom:");
  return `Nothing was claimed. To run it, type ${command} in Claude Code (${plugin} where it is a plugin).`;
}
function howToGoOn({ ledger, commandPrefix }, run) {
  const where = (0, import_choose_run.isOurs)(ledger, run) ? "Claude Code" : "the Claude Code that drives it";
  return `Nothing was changed. To go on with it, type ${(0, import_slash_command.slashCommand)("skyfom-pm", commandPrefix)} in ${where}.`;
}
var import_problem, import_quote_for_shell2, import_quote_text, import_slash_command, import_task_filter, import_wrap_lines, import_read_run, import_look_ahead, import_choose_run, import_look_of_output, LONGEST_REASON;
var init_show_plan = __esm({
  "orchestrator/verbs/next/show-plan.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    import_quote_for_shell2 = __toESM(require_quote_for_shell(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    import_slash_command = __toESM(require_slash_command(), 1);
    import_task_filter = __toESM(require_task_filter(), 1);
    import_wrap_lines = __toESM(require_wrap_lines(), 1);
    import_read_run = __toESM(require_read_run(), 1);
    import_look_ahead = __toESM(require_look_ahead(), 1);
    import_choose_run = __toESM(require_choose_run(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    LONGEST_REASON = 2e3;
  }
});

// elsewhere:orchestrator/core/reference/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/reference/reference.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/reference.cjs", "orchestrator/core/reference/reference.ts");
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

// elsewhere:orchestrator/core/texts/contexts/tell-end-of-step.ts
var require_tell_end_of_step = __commonJS({
  "elsewhere:orchestrator/core/texts/contexts/tell-end-of-step.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/texts/contexts.cjs", "orchestrator/core/texts/contexts/tell-end-of-step.ts");
    var names = {
      get tellEndOfStep() {
        return module_().tellEndOfStep;
      },
      get tellFailedStep() {
        return module_().tellFailedStep;
      },
      get tellSummaryGiven() {
        return module_().tellSummaryGiven;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/tell/kept-step.ts
var require_kept_step = __commonJS({
  "elsewhere:orchestrator/io/run/tell/kept-step.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/tell/kept-step.ts");
    var names = {
      get askOnceMore() {
        return module_().askOnceMore;
      },
      get beginSteps() {
        return module_().beginSteps;
      },
      get clearRequests() {
        return module_().clearRequests;
      },
      get endSteps() {
        return module_().endSteps;
      },
      get isAnythingKept() {
        return module_().isAnythingKept;
      },
      get takeKept() {
        return module_().takeKept;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/next/step-in-background.ts
async function stepInBackground({ ledger: { paths }, cli }, run, step) {
  if ((0, import_read_run2.findRun)(paths, run).kind !== "run") return step();
  for (; ; ) {
    (0, import_kept_step.beginSteps)(paths, run);
    (0, import_kept_step.clearRequests)(paths, run);
    const outcome = await step();
    const kept = outcome.ok ? keptOf(outcome.text, outcome.data) : { text: (0, import_tell_end_of_step.tellFailedStep)(run, cli, (0, import_quote_text2.withoutTags)(outcome.problems.map(import_problem2.renderProblem).join("\n"))), references: [] };
    if (!(0, import_kept_step.endSteps)(paths, run, kept)) return outcome;
  }
}
function keptOf(text, { calls, done: isOver }) {
  const references = calls.flatMap(({ prompt }) => {
    const reference = (0, import_reference.referenceInPrompt)(prompt);
    return reference ? [(0, import_reference.renderReference)(reference)] : [];
  });
  return { text, references, isOver };
}
var import_problem2, import_quote_text2, import_reference, import_tell_end_of_step, import_read_run2, import_kept_step;
var init_step_in_background = __esm({
  "orchestrator/verbs/next/step-in-background.ts"() {
    "use strict";
    import_problem2 = __toESM(require_problem(), 1);
    import_quote_text2 = __toESM(require_quote_text(), 1);
    import_reference = __toESM(require_reference(), 1);
    import_tell_end_of_step = __toESM(require_tell_end_of_step(), 1);
    import_read_run2 = __toESM(require_read_run(), 1);
    import_kept_step = __toESM(require_kept_step(), 1);
  }
});

// orchestrator/verbs/next.ts
var next_exports = {};
__export(next_exports, {
  next: () => next
});
function planElsewhere(skill) {
  const what = "no agents can start from a terminal";
  const fix = skill === void 0 ? "Run it inside Claude Code." : `\`skyfom plan ${(0, import_quote_for_shell3.quoteForShell)(skill)}\` shows the waves of the skill.`;
  return { ok: false, problems: [{ where: "skyfom next", what, fix }] };
}
async function readWish(context, words, { run }, isByPerson) {
  const isPlain = words.length === 0 || words.length === 1 && /^[1-7]$/.test(words[0] ?? "");
  const listed = isPlain ? void 0 : await context.source.list();
  if (listed?.kind === "unavailable") return { kind: "outcome", outcome: { ok: false, problems: [listed.problem] } };
  const request = (0, import_read_request.readRequest)(words, listed?.list.tasks ?? []);
  if (request.kind === "wrong") {
    return { kind: "outcome", outcome: { ok: false, problems: [request.problem], exitCode: 2 } };
  }
  if (request.kind === "goal") {
    const { goal, limit } = request;
    const text = isByPerson ? (0, import_render_goal.renderGoalForUser)(goal, context.commandPrefix, limit) : (0, import_render_goal.renderGoal)(goal, context.cli, limit);
    return { kind: "outcome", outcome: { ok: true, text, data: { goal } } };
  }
  return { kind: "wish", wish: { named: run, limit: request.limit, filter: request.filter } };
}
async function stepOfRun(terminal, context, wish, { handover, report, isPatient }) {
  const handedIn = report === void 0 ? void 0 : await terminal.readInput();
  if (handedIn?.ok === false) return { ok: false, problems: [handedIn.problem] };
  const patienceMs = isPatient ? BACKGROUND_PATIENCE_MS : void 0;
  return locked(context, { isForHook: Boolean(handover), patienceMs }, async () => {
    const kept = (0, import_read_run3.readRuns)(context.ledger.paths);
    const chosen = (0, import_choose_run2.chooseRun)(context.ledger, wish, context.settings.parallelism, kept);
    if (chosen.kind === "problem") return { kind: "problems", problems: [chosen.problem] };
    if (chosen.kind === "finished") return { kind: "handover", handover: (0, import_handover.repeatSummary)(chosen.run) };
    const { run, isNew } = chosen;
    const wrong2 = report === void 0 ? void 0 : (0, import_hand_in.handIn)(context, run, report, handedIn?.text ?? "");
    if (wrong2) return { kind: "problems", problems: [wrong2] };
    if (isNew) context.ledger.record("run-opened", { run: run.id, limit: run.limit });
    return advance(context, { run, kept, cause: handover ? "end" : "asked" }, isNew);
  });
}
async function stepOfWork(terminal, context, options) {
  const { skill, task, split } = options;
  const read = split ? await terminal.readInput() : void 0;
  if (read?.ok === false) return { ok: false, problems: [read.problem] };
  const asked = { skill, task, parent: options.for, parts: read?.text };
  return locked(context, {}, async () => {
    const kept = (0, import_read_run3.readRuns)(context.ledger.paths);
    const opened = await (0, import_open_asked_work.openAskedWork)(context, asked, kept);
    if (opened.kind === "problems") return opened;
    const { run, isNew, task: task2 } = opened;
    return advance(context, { run, kept, cause: "asked", ...(0, import_defined.defined)({ opens: task2 }) }, isNew);
  });
}
async function locked(context, { isForHook = false, patienceMs }, step) {
  const done = await (0, import_with_run_lock.withRunLock)(context.ledger, step, patienceMs);
  if (done.kind === "busy") return { ok: false, problems: [done.problem] };
  const { value } = done;
  if (value.kind === "problems") return { ok: false, problems: value.problems };
  const { handover } = value;
  const text = textOf(context, handover, isForHook);
  const printed = isForHook && text !== "" ? (0, import_handed_over.renderHandedOver)({ text, isOver: handover.done }) : text;
  return { ok: true, text: printed, data: handover };
}
async function advance(context, request, isNew) {
  const advanced = await (0, import_take_step.takeStep)(context, request);
  const { facts, runs } = advanced;
  if (isNew) {
    const kept = { runs, unstored: request.kept?.unstored ?? [] };
    (0, import_run_files.pruneRuns)(context.ledger.paths, kept, new Date(context.ledger.time()), (run) => (0, import_is_held_by.mayHoldClaim)(facts, run));
  }
  return advanced.kind === "unavailable" ? { kind: "problems", problems: [advanced.problem] } : advanced;
}
function textOf({ cli, ledger, settings, commandPrefix }, handover, isForHook) {
  const { calls, stops, command, waitingFor, warnings, isAwaited } = handover;
  const isIdle = calls.length + stops.length + warnings.length === 0 && !command;
  const isQuiet = isForHook && !handover.done && isIdle && (waitingFor.length > 0 || isAwaited);
  if (isQuiet) return "";
  const usage = handover.end ? (0, import_usage_of_run.tellUsageOfRun)((0, import_usage_of_run.usageOfRun)(ledger.agents(), handover.run, (0, import_prices.pricesWith)(settings.prices))) : void 0;
  return isForHook ? (0, import_render_handover.renderBriefly)(handover, cli, usage, commandPrefix) : (0, import_render_handover.renderHandover)(handover, cli, usage, commandPrefix);
}
function noHookRan({ projectDir, commandPrefix }) {
  return {
    where: projectDir,
    what: "no Skyfom hook has run in this Claude Code process, so nothing would enforce the cap; no agents were started",
    fix: `Type the command ${(0, import_slash_command2.slashCommand)("skyfom-pm", commandPrefix)} again; if that does not help, \`skyfom doctor\` names what keeps the hooks from running.`
  };
}
var import_prices, import_is_by_model, import_defined, import_max_concurrent_agents, import_quote_for_shell3, import_handover, import_read_request, import_is_held_by, import_handed_over, import_slash_command2, import_render_goal, import_render_handover, import_read_run3, import_hand_in, import_run_files, import_choose_run2, import_open_asked_work, import_open_context, import_with_run_lock, import_take_step, import_usage_of_run, HELP, BACKGROUND_PATIENCE_MS, next, runNext;
var init_next = __esm({
  "orchestrator/verbs/next.ts"() {
    "use strict";
    import_prices = __toESM(require_prices(), 1);
    import_is_by_model = __toESM(require_is_by_model(), 1);
    import_defined = __toESM(require_defined(), 1);
    import_max_concurrent_agents = __toESM(require_max_concurrent_agents(), 1);
    import_quote_for_shell3 = __toESM(require_quote_for_shell(), 1);
    import_handover = __toESM(require_handover(), 1);
    import_read_request = __toESM(require_read_request(), 1);
    import_is_held_by = __toESM(require_is_held_by(), 1);
    import_handed_over = __toESM(require_handed_over(), 1);
    import_slash_command2 = __toESM(require_slash_command(), 1);
    import_render_goal = __toESM(require_render_goal(), 1);
    import_render_handover = __toESM(require_render_handover(), 1);
    import_read_run3 = __toESM(require_read_run(), 1);
    import_hand_in = __toESM(require_hand_in(), 1);
    import_run_files = __toESM(require_run_files(), 1);
    import_choose_run2 = __toESM(require_choose_run(), 1);
    import_open_asked_work = __toESM(require_open_asked_work(), 1);
    import_open_context = __toESM(require_open_context(), 1);
    import_with_run_lock = __toESM(require_with_run_lock(), 1);
    import_take_step = __toESM(require_take_step(), 1);
    import_usage_of_run = __toESM(require_usage_of_run(), 1);
    init_find_mixed();
    init_show_plan();
    init_step_in_background();
    HELP = `
In your own terminal no agents can start, so it shows what would start, as with
--dry-run.`;
    BACKGROUND_PATIENCE_MS = 6e5;
    next = (program, bind) => {
      const command = program.command("next").argument(
        "[what...]",
        `how many agents to keep at work, 1 to ${import_max_concurrent_agents.MAX_CONCURRENT_AGENTS}; then which tasks: ids, label:NAME, type:NAME, p0 to p4; or a goal in words`
      ).option("--run <id>", "the run to continue (default: the only open one, or a new one)").option("--skill <name>", "run the members of a composite skill instead of the ready tasks").option("--task <id or words>", "with --skill: the task to work on, or the goal in words").option(
        "--for <reference>",
        "with --skill or --split: the reference of the brief that this is part of, such as ab12.3"
      ).option("--split", "read parts as a checklist from standard input, and give them to agents with the same skill").option("--report <number>", "with --run: read the report on a part that you did yourself from standard input").option("--dry-run", "show what the next step of the open run, or of a new one, would start, and change nothing").option("--handover", "with --run, for the hook: print only what has not been handed over yet, as JSON").option(
        "--in-background",
        "with --run, where a hook could not wait for the step: leave what is due to the next hook"
      ).addHelpText("after", HELP);
      bind(command, runNext);
    };
    runNext = async (terminal, words, options) => {
      const mixed = findMixed(words, options);
      if (mixed) return { ok: false, problems: [mixed], exitCode: 2 };
      const isByPerson = !(0, import_is_by_model.isByModel)(terminal.env);
      const isForPlan = options.dryRun || isByPerson;
      const opened = await (0, import_open_context.openContext)(terminal.cwd, terminal.env, terminal.now, { isShown: isForPlan, isStep: true });
      if (opened.kind === "problems") return { ok: false, problems: opened.problems };
      const { context, isGuarded } = opened;
      const { skill, split, report, handover } = options;
      const isWork = skill !== void 0 || split;
      if (isByPerson && (isWork || report !== void 0 || handover)) return planElsewhere(skill);
      if (!isForPlan && !isGuarded) return { ok: false, problems: [noHookRan(context)] };
      if (isWork) return stepOfWork(terminal, context, options);
      if (options.inBackground && options.run !== void 0) {
        const { inBackground: _, ...once } = options;
        return stepInBackground(context, options.run, async () => runNext(terminal, words, { ...once, isPatient: true }));
      }
      const wish = await readWish(context, words, options, isByPerson);
      if (wish.kind !== "wish") return wish.outcome;
      if (isForPlan) return showPlan(terminal, context, { ...wish.wish, isOfAnybody: isByPerson });
      return stepOfRun(terminal, context, wish.wish, options);
    };
  }
});

// part:verbs/next
var next_exports2 = {};
__export(next_exports2, {
  load: () => load
});
module.exports = __toCommonJS(next_exports2);
var modules = { "orchestrator/verbs/next.ts": () => (init_next(), __toCommonJS(next_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
