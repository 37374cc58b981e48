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

// elsewhere:orchestrator/io/tasks/why-unknown-skill.ts
var require_why_unknown_skill = __commonJS({
  "elsewhere:orchestrator/io/tasks/why-unknown-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/tasks.cjs", "orchestrator/io/tasks/why-unknown-skill.ts");
    var names = { get whyUnknownSkill() {
      return module_().whyUnknownSkill;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:commander
var require_commander = __commonJS({
  "elsewhere:commander"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/commander.cjs", "commander");
    var names = {
      get Argument() {
        return module_().Argument;
      },
      get Command() {
        return module_().Command;
      },
      get CommanderError() {
        return module_().CommanderError;
      },
      get Help() {
        return module_().Help;
      },
      get InvalidArgumentError() {
        return module_().InvalidArgumentError;
      },
      get InvalidOptionArgumentError() {
        return module_().InvalidOptionArgumentError;
      },
      get Option() {
        return module_().Option;
      },
      get createArgument() {
        return module_().createArgument;
      },
      get createCommand() {
        return module_().createCommand;
      },
      get createOption() {
        return module_().createOption;
      },
      get program() {
        return module_().program;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// elsewhere:orchestrator/core/text/closest-name.ts
var require_closest_name = __commonJS({
  "elsewhere:orchestrator/core/text/closest-name.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/text.cjs", "orchestrator/core/text/closest-name.ts");
    var names = {
      get MOST_CANDIDATES() {
        return module_().MOST_CANDIDATES;
      },
      get closestName() {
        return module_().closestName;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/task/parse-options.ts
function collect(value, earlier = []) {
  const entries = value.split(",").map((entry) => entry.trim());
  return [...earlier, ...entries.filter((entry) => entry !== "")];
}
function collectWhole(value, earlier = []) {
  return [...earlier, value];
}
function parsePriority(value) {
  const priority = /^p?([0-4])$/i.exec(value)?.[1];
  if (priority === void 0) throw new import_commander.InvalidArgumentError("Give 0 (most urgent) to 4.");
  return Number(priority);
}
function parseCount(value) {
  if (!/^\d+$/.test(value)) throw new import_commander.InvalidArgumentError("Give a whole number; 0 means all.");
  return Number(value);
}
function parseTaskType(value) {
  return parseName(value, TASK_TYPES);
}
function parseDependencyType(value) {
  return parseName(value, DEPENDENCY_TYPES);
}
function parseName(value, known) {
  const meant = known.includes(value) ? void 0 : (0, import_closest_name.closestName)(value, known);
  if (meant !== void 0) throw new import_commander.InvalidArgumentError(`Did you mean "${meant}"?`);
  if (!/^[\w-]{1,50}$/.test(value)) throw new import_commander.InvalidArgumentError("Give one word of at most 50 letters.");
  return value;
}
var import_commander, import_closest_name, TASK_TYPES, DEPENDENCY_TYPES;
var init_parse_options = __esm({
  "orchestrator/verbs/task/parse-options.ts"() {
    "use strict";
    import_commander = __toESM(require_commander(), 1);
    import_closest_name = __toESM(require_closest_name(), 1);
    TASK_TYPES = ["bug", "feature", "task", "epic", "chore", "decision", "spike", "story", "milestone"];
    DEPENDENCY_TYPES = ["blocks", "conditional-blocks", "waits-for", "parent-child", "related", "discovered-from"];
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

// elsewhere:orchestrator/core/run/needs/need.ts
var require_need = __commonJS({
  "elsewhere:orchestrator/core/run/needs/need.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/run.cjs", "orchestrator/core/run/needs/need.ts");
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

// elsewhere:orchestrator/core/tasks/plan-change.ts
var require_plan_change = __commonJS({
  "elsewhere:orchestrator/core/tasks/plan-change.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/plan-change.ts");
    var names = {
      get describeBlockers() {
        return module_().describeBlockers;
      },
      get planClaim() {
        return module_().planClaim;
      },
      get planClose() {
        return module_().planClose;
      },
      get planRelease() {
        return module_().planRelease;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/brief-texts.ts
var require_brief_texts = __commonJS({
  "elsewhere:orchestrator/core/texts/brief-texts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/texts.cjs", "orchestrator/core/texts/brief-texts.ts");
    var names = {
      get HOW_QUOTED() {
        return module_().HOW_QUOTED;
      },
      get NOTES_AUTHOR() {
        return module_().NOTES_AUTHOR;
      },
      get NO_PUSH() {
        return module_().NO_PUSH;
      },
      get PLAN_AUTHOR() {
        return module_().PLAN_AUTHOR;
      },
      get TASK_AUTHOR() {
        return module_().TASK_AUTHOR;
      }
    };
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

// orchestrator/verbs/task/render-tasks.ts
function renderTasks(tasks, { width, paint }, blocked = /* @__PURE__ */ new Map()) {
  const widest = tasks.reduce((most, { id }) => Math.max(most, (0, import_width_of.widthOf)((0, import_printable.toLine)(id))), 0);
  return tasks.map((task2) => {
    const id = (0, import_printable.toLine)(task2.id);
    const begin = `${id}${" ".repeat(widest - (0, import_width_of.widthOf)(id))}  P${task2.priority}  ${(0, import_printable.toLine)(task2.type)}  `;
    const remarks = remarksOn(task2, blocked);
    const room = width - (0, import_width_of.widthOf)(begin);
    const tail = (0, import_show_text.cutEnd)(remarks === "" ? "" : `  (${remarks})`, Math.max(0, room - LEAST_TITLE));
    const title = (0, import_show_text.cutEnd)((0, import_printable.toLine)(task2.title), Math.max(LEAST_TITLE, room - (0, import_width_of.widthOf)(tail)));
    return `${begin}${title}${tail === "" ? "" : paint.dim(tail)}`;
  }).join("\n");
}
function remarksOn({ id, status, assignee }, blocked) {
  const blockers = blocked.get(id);
  const remarks = [status === "open" ? void 0 : status, assignee, blockers && (0, import_plan_change.describeBlockers)(blockers)];
  return (0, import_printable.toLine)(remarks.filter((remark) => remark !== void 0).join("; "));
}
function describeTask({ id, title }) {
  return `${(0, import_printable.toLine)(id)}  ${(0, import_printable.toLine)(title)}`;
}
function renderTask(task2, { files, skill, blockers, history, need }) {
  const facts = [
    ["status", task2.status],
    ["priority", `P${task2.priority}`],
    ["type", task2.type],
    ["assignee", task2.assignee],
    ["labels", task2.labels.join(", ")],
    ["files", files.join(", ") || "none declared"],
    ["skill", `${skill.skill} (${skill.because})`],
    ["depends on", task2.dependencies.map((edge) => `${edge.on} (${edge.type})`).join(", ")],
    ["blocked", blockers.length > 0 ? (0, import_plan_change.describeBlockers)(blockers) : ""],
    ["deferred until", task2.deferUntil],
    ["created", task2.createdAt],
    ["closed", task2.closedAt && `${task2.closedAt}${task2.closeReason ? `: ${task2.closeReason}` : ""}`]
  ].filter(([, value]) => value);
  const texts = [
    ["Description", task2.description, import_brief_texts.TASK_AUTHOR],
    ["Design", task2.design, import_brief_texts.TASK_AUTHOR],
    ["Acceptance criteria", task2.acceptance, import_brief_texts.TASK_AUTHOR],
    ["Notes", task2.notes, import_brief_texts.NOTES_AUTHOR]
  ].filter(([, value]) => value);
  return [
    describeTask(task2),
    ...facts.map(([name, value = ""]) => `  ${name}: ${(0, import_printable.toLine)(value)}`),
    ...need ? ["", `Needs you (${(0, import_need.tellerOf)(need)}):`, ...(0, import_quote_text.markLines)(need.text), ...need.settlings.map(renderSettling)] : [],
    ...history.length > 0 ? ["", "Tried before, as Skyfom and the agents tell it", ...history.map(renderTry)] : [],
    // Quoted as in a brief, because a model may read these foreign words.
    ...texts.map(([name, value = "", author = ""]) => `
${name}
${(0, import_quote_text.quoteText)(value, { author })}`)
  ].join("\n");
}
function renderSettling({ command, effect }) {
  return `  ${command}  ${effect}`;
}
function renderTry({ reference, at, outcome, summary }) {
  return `> ${at.slice(0, 16).replace("T", " ")}  ${reference}  ${outcome}: ${(0, import_quote_text.quoteLine)(summary, LONGEST_SUMMARY)}`;
}
var import_printable, import_quote_text, import_need, import_plan_change, import_brief_texts, import_show_text, import_width_of, LONGEST_SUMMARY, LEAST_TITLE;
var init_render_tasks = __esm({
  "orchestrator/verbs/task/render-tasks.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    import_need = __toESM(require_need(), 1);
    import_plan_change = __toESM(require_plan_change(), 1);
    import_brief_texts = __toESM(require_brief_texts(), 1);
    import_show_text = __toESM(require_show_text(), 1);
    import_width_of = __toESM(require_width_of(), 1);
    LONGEST_SUMMARY = 200;
    LEAST_TITLE = 20;
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

// elsewhere:orchestrator/core/tasks/to-issue.ts
var require_to_issue = __commonJS({
  "elsewhere:orchestrator/core/tasks/to-issue.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/to-issue.ts");
    var names = { get toIssue() {
      return module_().toIssue;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/default-actor.ts
var require_default_actor = __commonJS({
  "elsewhere:orchestrator/io/tasks/default-actor.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/tasks.cjs", "orchestrator/io/tasks/default-actor.ts");
    var names = { get defaultActor() {
      return module_().defaultActor;
    } };
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

// orchestrator/verbs/task/task-verb.ts
async function withTasks(terminal, act) {
  const opened = await (0, import_open_task_source.openTaskSource)(terminal.cwd, terminal.env, terminal.now);
  return opened.kind === "none" ? { ok: false, problems: [opened.problem] } : act(opened.source);
}
async function withList(terminal, filter, act) {
  return withTasks(terminal, async (source) => {
    const answer2 = await source.list(filter);
    if (answer2.kind === "unavailable") return { ok: false, problems: [answer2.problem] };
    for (const warning of answer2.list.warnings) terminal.progress((0, import_problem.renderProblem)(warning));
    return act(answer2.list);
  });
}
async function changeTask(terminal, actor, change, describe) {
  return withTasks(terminal, async (source) => {
    const who = actor ?? (0, import_default_actor.defaultActor)(terminal.cwd, terminal.env);
    const changed = await change(source, who);
    if (changed.kind !== "done") return { ok: false, problems: [changed.problem] };
    return { ok: true, text: describe(changed.task, who), data: (0, import_to_issue.toIssue)(changed.task) };
  });
}
var import_problem, import_to_issue, import_default_actor, import_open_task_source;
var init_task_verb = __esm({
  "orchestrator/verbs/task/task-verb.ts"() {
    "use strict";
    import_problem = __toESM(require_problem(), 1);
    import_to_issue = __toESM(require_to_issue(), 1);
    import_default_actor = __toESM(require_default_actor(), 1);
    import_open_task_source = __toESM(require_open_task_source(), 1);
  }
});

// orchestrator/verbs/task/add.ts
var import_why_unknown_skill, addTask;
var init_add = __esm({
  "orchestrator/verbs/task/add.ts"() {
    "use strict";
    import_why_unknown_skill = __toESM(require_why_unknown_skill(), 1);
    init_parse_options();
    init_render_tasks();
    init_task_verb();
    addTask = (program, bind) => {
      const command = program.command("add <title>").description("create a task").option("-d, --description <text>", "the full description of the work").option("-p, --priority <0-4>", "0 is the most urgent (default: 2)", parsePriority).option("-t, --type <type>", "bug, feature, task, epic, chore, \u2026 (default: task)", parseTaskType).option("-l, --label <labels>", "labels, separated by commas; skill:NAME chooses the skill for the task", collect).option("--parent <id>", "the parent task or epic").option("--needs <ids>", "tasks that must be closed first, separated by commas", collect).option("--files <glob>", "a path or glob that the task will write; may be repeated", collectWhole).option("--actor <name>", "who creates it");
      bind(
        command,
        (terminal, title, { actor, label, needs, ...given }) => {
          const unknown = (0, import_why_unknown_skill.whyUnknownSkill)(terminal.cwd, terminal.env, label);
          if (unknown) return { ok: false, problems: [unknown], exitCode: 2 };
          return changeTask(
            terminal,
            actor,
            (source, who) => source.create(
              { ...given, title, ...label ? { labels: label } : {}, ...needs ? { dependsOn: needs } : {} },
              who
            ),
            describeTask
          );
        }
      );
    };
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

// elsewhere:orchestrator/io/run/holder-in-doubt.ts
var require_holder_in_doubt = __commonJS({
  "elsewhere:orchestrator/io/run/holder-in-doubt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/holder-in-doubt.ts");
    var names = { get holderInDoubt() {
      return module_().holderInDoubt;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/run/open-holder.ts
var require_open_holder = __commonJS({
  "elsewhere:orchestrator/io/run/open-holder.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/run.cjs", "orchestrator/io/run/open-holder.ts");
    var names = { get openHolder() {
      return module_().openHolder;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/task/change.ts
function warnOfRun(id, run) {
  const fix = `Its next step starts no agent for it. One at work on it goes on; \`skyfom stop --now --run ${run}\` stops all of them.`;
  return { where: id, what: `run ${run} has claimed it`, fix };
}
async function addNote(source, id, text, actor) {
  if (text.trim() === "")
    return refuse("skyfom task note", "the note is empty", "Say what the next agent should know.");
  const shown = await source.show(id);
  if (shown.kind !== "done") return shown;
  const { assignee, status } = shown.task;
  if (status === "closed") {
    const fix2 = 'Add what is left to do as a task: `skyfom task add "\u2026"`.';
    return refuse(id, "it is closed, so nobody would read the note", fix2);
  }
  if (assignee === void 0 && status !== "in_progress") return source.release(id, actor, text);
  const what = `${assignee ?? "somebody"} works on it`;
  const fix = `Wait until it is released, or release it with the note: \`skyfom task release --note "\u2026" ${(0, import_quote_for_shell.quoteArgument)(id)}\`.`;
  return refuse(id, what, fix);
}
function refuse(where, what, fix) {
  return { kind: "refused", problem: { where, what, fix } };
}
var import_printable2, import_problem2, import_quote_for_shell, import_holder_in_doubt, import_open_holder, claimTask, releaseTask, noteTask, closeTask, AFFECTS_READY, dependTask;
var init_change = __esm({
  "orchestrator/verbs/task/change.ts"() {
    "use strict";
    import_printable2 = __toESM(require_printable(), 1);
    import_problem2 = __toESM(require_problem(), 1);
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_holder_in_doubt = __toESM(require_holder_in_doubt(), 1);
    import_open_holder = __toESM(require_open_holder(), 1);
    init_parse_options();
    init_task_verb();
    claimTask = (program, bind) => {
      const command = program.command("claim <id>").description("claim a task; refused if it is blocked, closed or claimed by somebody else").option("--actor <name>", "who claims it");
      bind(
        command,
        (terminal, id, { actor }) => changeTask(
          terminal,
          actor,
          (source, who) => source.claim(id, who),
          (task2, who) => (0, import_printable2.toLine)(`${task2.id} is claimed by ${who}.`)
        )
      );
    };
    releaseTask = (program, bind) => {
      const command = program.command("release <id>").description("release a claimed task, so that it is open and unassigned again").option("--note <text>", "what the next agent should know; added to the task's notes").option("--actor <name>", "who releases it: its holder; not needed for a task in doubt");
      bind(
        command,
        (terminal, id, { actor, note }) => changeTask(
          terminal,
          actor ?? (0, import_holder_in_doubt.holderInDoubt)(terminal.cwd, id),
          (source, who) => source.release(id, who, note),
          (task2) => (0, import_printable2.toLine)(`${task2.id} is free.`)
        )
      );
    };
    noteTask = (program, bind) => {
      const command = program.command("note <id> <text>").description("add a note to a task that nobody works on, such as the answer to an agent's question").option("--actor <name>", "who does this");
      bind(
        command,
        (terminal, id, text, { actor }) => changeTask(
          terminal,
          actor,
          (source, who) => addNote(source, id, text, who),
          (task2) => (0, import_printable2.toLine)(`The note was added to ${task2.id}.`)
        )
      );
    };
    closeTask = (program, bind) => {
      const command = program.command("close <id>").description("close a task; refused while it is blocked or has open children").option("-r, --reason <text>", "what came of it", "done").option("--actor <name>", "who closes it");
      bind(command, async (terminal, id, { actor, reason }) => {
        const run = (0, import_open_holder.openHolder)(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, id);
        const outcome = await changeTask(
          terminal,
          actor,
          (source, who) => source.close(id, who, reason),
          (task2) => (0, import_printable2.toLine)(`${task2.id} is closed.`)
        );
        if (outcome.ok && run !== void 0) terminal.progress((0, import_problem2.renderProblem)(warnOfRun(id, run)));
        return outcome;
      });
    };
    AFFECTS_READY = /* @__PURE__ */ new Set(["blocks", "conditional-blocks", "waits-for", "parent-child"]);
    dependTask = (program, bind) => {
      const command = program.command("dep <id> <on>").alias("depend").description("make the first task depend on the second, or remove that dependency").option("-t, --type <type>", "blocks, parent-child, waits-for, related, \u2026", parseDependencyType, "blocks").option("--remove", "remove the dependency, whatever its type").option("--actor <name>", "who does this");
      bind(command, (terminal, id, on, options) => {
        const { actor, type, remove } = options;
        if (remove)
          return changeTask(
            terminal,
            actor,
            (source, who) => source.undepend(id, on, who),
            (task2) => (0, import_printable2.toLine)(`${task2.id} no longer depends on ${on}.`)
          );
        return changeTask(
          terminal,
          actor,
          (source, who) => source.depend(id, on, type, who),
          (task2) => `${(0, import_printable2.toLine)(`${task2.id} depends on ${on} (${type}).`)}${AFFECTS_READY.has(type) ? "" : " That does not change what is ready."}`
        );
      });
    };
  }
});

// elsewhere:orchestrator/verbs/verb.ts
var require_verb = __commonJS({
  "elsewhere:orchestrator/verbs/verb.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verb.cjs", "orchestrator/verbs/verb.ts");
    var names = { get INTERRUPTED() {
      return module_().INTERRUPTED;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/task/delete.ts
function deleteOne(terminal, id, { yes, actor }) {
  return withTasks(terminal, async (source) => {
    const shown = await source.show(id);
    if (shown.kind !== "done") return { ok: false, problems: [shown.problem] };
    if (!yes && !terminal.isInteractive) {
      const fix = "Run it at a terminal, or with --yes.";
      return {
        ok: false,
        problems: [{ where: "skyfom task delete", what: "it asks before it deletes, and nobody can answer here", fix }]
      };
    }
    const question = (0, import_printable3.toLine)(`Delete ${shown.task.id} \u201C${shown.task.title}\u201D for good?`);
    const answer2 = yes ? "yes" : await terminal.confirm(question);
    if (answer2 !== "yes") {
      const exitCode = answer2 === "interrupted" ? import_verb.INTERRUPTED : 0;
      return { ok: true, text: "It stays.", data: { deleted: false }, exitCode };
    }
    const removed = await source.remove(id, actor ?? (0, import_default_actor2.defaultActor)(terminal.cwd, terminal.env));
    if (removed.kind !== "done") return { ok: false, problems: [removed.problem] };
    return { ok: true, text: (0, import_printable3.toLine)(`${id} is deleted.`), data: { deleted: true, task: (0, import_to_issue2.toIssue)(removed.task) } };
  });
}
var import_printable3, import_to_issue2, import_default_actor2, import_verb, deleteTask;
var init_delete = __esm({
  "orchestrator/verbs/task/delete.ts"() {
    "use strict";
    import_printable3 = __toESM(require_printable(), 1);
    import_to_issue2 = __toESM(require_to_issue(), 1);
    import_default_actor2 = __toESM(require_default_actor(), 1);
    import_verb = __toESM(require_verb(), 1);
    init_task_verb();
    deleteTask = (program, bind) => {
      const command = program.command("delete <id>").description("delete a task that nobody works on and no task depends on; asks first").option("--yes", "do not ask").option("--actor <name>", "who deletes it");
      bind(command, deleteOne);
    };
  }
});

// orchestrator/verbs/task/edit.ts
var import_commander2, import_why_unknown_skill2, editTask;
var init_edit = __esm({
  "orchestrator/verbs/task/edit.ts"() {
    "use strict";
    import_commander2 = __toESM(require_commander(), 1);
    import_why_unknown_skill2 = __toESM(require_why_unknown_skill(), 1);
    init_parse_options();
    init_render_tasks();
    init_task_verb();
    editTask = (program, bind) => {
      const command = program.command("edit <id>").description("change the given fields of a task; refused while an agent works on it").option("--title <text>", "the new title").option("-d, --description <text>", "the new description").option("--acceptance <text>", "acceptance criteria").option("--design <text>", "how to do it").option("-p, --priority <0-4>", "0 is the most urgent", parsePriority).option("-t, --type <type>", "bug, feature, task, epic, chore, \u2026", parseTaskType).addOption(new import_commander2.Option("-s, --status <status>", "its status").choices(["open", "blocked", "deferred"])).option("--add-label <labels>", "labels to add, separated by commas", collect).option("--remove-label <labels>", "labels to remove, separated by commas", collect).option("--files <glob>", "replace its files with this path or glob; may be repeated", collectWhole).option("--no-files", "remove its declared files").option("--actor <name>", "who changes it");
      bind(
        command,
        (terminal, id, options) => {
          const { actor, addLabel, removeLabel, files, ...given } = options;
          const edit = {
            ...given,
            ...files === void 0 || files === true ? {} : { files: files || [] },
            ...addLabel ? { addLabels: addLabel } : {},
            ...removeLabel ? { removeLabels: removeLabel } : {}
          };
          if (Object.keys(edit).filter((key) => key !== "json").length === 0) {
            const fix = "Give at least one option, such as --title; see `skyfom task edit --help`.";
            return {
              ok: false,
              problems: [{ where: "skyfom task edit", what: "nothing to change was given", fix }],
              exitCode: 2
            };
          }
          const unknown = (0, import_why_unknown_skill2.whyUnknownSkill)(terminal.cwd, terminal.env, addLabel);
          if (unknown) return { ok: false, problems: [unknown], exitCode: 2 };
          return changeTask(terminal, actor, (source, who) => source.edit(id, edit, who), describeTask);
        }
      );
    };
  }
});

// elsewhere:orchestrator/core/tasks/add/parse-github-issues.ts
var require_parse_github_issues = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/parse-github-issues.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/add.cjs", "orchestrator/core/tasks/add/parse-github-issues.ts");
    var names = { get parseGithubIssues() {
      return module_().parseGithubIssues;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/add/plan-import.ts
var require_plan_import = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/plan-import.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks/add.cjs", "orchestrator/core/tasks/add/plan-import.ts");
    var names = { get planImport() {
      return module_().planImport;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/composition/read-text.ts
var require_read_text = __commonJS({
  "elsewhere:orchestrator/io/composition/read-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/composition.cjs", "orchestrator/io/composition/read-text.ts");
    var names = { get readText() {
      return module_().readText;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
    var names = {
      get boundsOf() {
        return module_().boundsOf;
      },
      get isThere() {
        return module_().isThere;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/tasks/list-github-issues.ts
var require_list_github_issues = __commonJS({
  "elsewhere:orchestrator/io/tasks/list-github-issues.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/tasks.cjs", "orchestrator/io/tasks/list-github-issues.ts");
    var names = { get listGithubIssues() {
      return module_().listGithubIssues;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/task/import.ts
async function plan(terminal, source, file) {
  const read = await readPlan(terminal, file);
  if (!read.ok) return { ok: false, problems: [read.problem] };
  const listed = await source.list();
  if (listed.kind === "unavailable") return { ok: false, problems: [listed.problem] };
  if (file === void 0) {
    const parsed = (0, import_parse_github_issues.parseGithubIssues)(read.text, listed.list.tasks);
    if (!parsed.ok) return { ok: false, problems: [parsed.problem] };
    const { batch: batch2, known } = parsed;
    return {
      ok: true,
      batch: batch2,
      remark: `${batch2.length} open ${batch2.length === 1 ? "issue" : "issues"}; ${known} more ${known === 1 ? "is a task" : "are tasks"} already.`
    };
  }
  const { batch, problems } = (0, import_plan_import.planImport)(read.text, file, listed.list.tasks);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, batch, remark: "" };
}
function readPlan(terminal, file) {
  if (file === void 0) return (0, import_list_github_issues.listGithubIssues)(terminal.cwd, terminal.env);
  if (file === "-") return terminal.readInput();
  const path = (0, import_node_path.resolve)(terminal.cwd, file);
  return (0, import_read_text.readText)(path, file, (0, import_bounds_of.boundsOf)((0, import_node_path.dirname)(path)));
}
async function isAgreed(terminal, batch, remark) {
  if (!terminal.isInteractive) return false;
  terminal.progress([...planLines(batch), "", remark].join("\n"));
  return await terminal.confirm(`Make ${these(batch)}?`) === "yes";
}
function whichOne() {
  const what = "it takes a file, or --github, and one of them only";
  return {
    where: "skyfom task import",
    what,
    fix: "`skyfom task import --help` shows how it is used, with an example."
  };
}
function unfinished(problem, made) {
  if (made.length === 0) return { ok: false, problems: [problem] };
  const rest = {
    where: made.join(", "),
    what: "these were made before that, so the import is not whole",
    fix: "Take what is made out of the checklist, or close those tasks, before you import it again."
  };
  return { ok: false, problems: [problem, rest] };
}
function planLines(batch) {
  const depthOf = (task2) => {
    const parent = typeof task2.parent === "number" ? batch[task2.parent] : void 0;
    return parent ? depthOf(parent) + 1 : 0;
  };
  return batch.map((task2, at) => {
    const needs = (task2.dependsOn ?? []).map((on) => typeof on === "number" ? `#${on + 1}` : on);
    const remarks = [
      `P${task2.priority ?? 2}`,
      task2.type ?? "task",
      needs.length > 0 ? `needs ${needs.join(", ")}` : "",
      task2.files?.length ? `files ${task2.files.join(", ")}` : ""
    ].filter((remark) => remark !== "");
    return `${"  ".repeat(depthOf(task2))}#${at + 1} ${(0, import_printable4.toLine)(`${task2.title}  (${remarks.join("; ")})`)}`;
  });
}
function these(batch) {
  return batch.length === 1 ? "this task" : `these ${batch.length} tasks`;
}
function renderPlan(batch, remark) {
  const end = `Nothing was created. Without --dry-run, ${these(batch)} would be${remark === "" ? "" : ", once you agree"}.`;
  return [...planLines(batch), "", ...remark === "" ? [] : [remark], end].join("\n");
}
var import_node_path, import_printable4, import_parse_github_issues, import_plan_import, import_to_issue3, import_read_text, import_bounds_of, import_default_actor3, import_list_github_issues, importTasks;
var init_import = __esm({
  "orchestrator/verbs/task/import.ts"() {
    "use strict";
    import_node_path = require("node:path");
    import_printable4 = __toESM(require_printable(), 1);
    import_parse_github_issues = __toESM(require_parse_github_issues(), 1);
    import_plan_import = __toESM(require_plan_import(), 1);
    import_to_issue3 = __toESM(require_to_issue(), 1);
    import_read_text = __toESM(require_read_text(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_default_actor3 = __toESM(require_default_actor(), 1);
    import_list_github_issues = __toESM(require_list_github_issues(), 1);
    init_render_tasks();
    init_task_verb();
    importTasks = (program, bind) => {
      const command = program.command("import [file]").description(
        "create tasks from a Markdown checklist, a superpowers plan or a spec-kit task list; - reads standard input. In a checklist, nesting sets the parent, and needs:, files: and p0 to p4 are understood"
      ).option(
        "--github",
        "take the open issues on GitHub instead, by your own gh; shows them, and asks before it makes them"
      ).option("--yes", "with --github: make them without asking").option("--dry-run", "show the tasks without creating them").option("--actor <name>", "who creates them");
      bind(
        command,
        (terminal, file, options) => withTasks(terminal, async (source) => {
          const { dryRun, github, actor } = options;
          if (file === void 0 === !github) return { ok: false, problems: [whichOne()], exitCode: 2 };
          const planned = await plan(terminal, source, file);
          if (!planned.ok) return planned;
          const { batch, remark } = planned;
          if (batch.length === 0) return { ok: true, text: remark, data: [] };
          if (dryRun) return { ok: true, text: renderPlan(batch, remark), data: batch };
          if (github && !options.yes && !await isAgreed(terminal, batch, remark))
            return { ok: true, text: renderPlan(batch, remark), data: batch };
          const made = await source.createAll(batch, actor ?? (0, import_default_actor3.defaultActor)(terminal.cwd, terminal.env));
          return made.kind === "done" ? { ok: true, text: made.tasks.map(describeTask).join("\n"), data: made.tasks.map(import_to_issue3.toIssue) } : unfinished(
            made.problem,
            made.tasks.map((task2) => task2.id)
          );
        })
      );
    };
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

// orchestrator/verbs/task/list.ts
function explainNone(tasks, status) {
  if (tasks.length === 0) return NO_TASKS;
  if (status === void 0)
    return "Every task is closed. `skyfom task list --all` shows them; `skyfom task add` adds one.";
  const statuses = [...new Set(tasks.map((task2) => task2.status))].sort();
  return `No task has the status "${status}". In use are: ${statuses.join(", ")}.`;
}
var import_printable5, import_to_issue4, import_look_of_output, listTasks, NO_TASKS;
var init_list = __esm({
  "orchestrator/verbs/task/list.ts"() {
    "use strict";
    import_printable5 = __toESM(require_printable(), 1);
    import_to_issue4 = __toESM(require_to_issue(), 1);
    import_look_of_output = __toESM(require_look_of_output(), 1);
    init_render_tasks();
    init_task_verb();
    listTasks = (program, bind) => {
      const command = program.command("list").description("list the open tasks, and what blocks them").option("-a, --all", "include closed tasks").option("-s, --status <status>", "only tasks with this status");
      bind(
        command,
        (terminal, { all, status }) => withList(terminal, {}, ({ tasks, blocked }) => {
          const listed = tasks.filter((task2) => status ? task2.status === status : all || task2.status !== "closed");
          const text = renderTasks(listed, (0, import_look_of_output.lookOfStream)(terminal.env), blocked) || (0, import_printable5.toLines)(explainNone(tasks, status));
          return { ok: true, text, isPainted: true, data: listed.map(import_to_issue4.toIssue) };
        })
      );
    };
    NO_TASKS = 'No tasks yet. Make one: `skyfom task add "What is to be done"`, or several from a checklist: `skyfom task import PLAN.md --dry-run`.';
  }
});

// elsewhere:orchestrator/core/tasks/ready/why-not-pickable.ts
var require_why_not_pickable = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/why-not-pickable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/ready/why-not-pickable.ts");
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

// orchestrator/verbs/task/ready.ts
function answer(list, look, pickable, actor, limit = 0) {
  const byId = new Map(list.tasks.map((task2) => [task2.id, task2]));
  const ready = list.ready.flatMap((id) => byId.get(id) ?? []);
  const kept = pickable ? ready.filter((task2) => (0, import_why_not_pickable.whyNotPickable)(task2, actor) === void 0) : ready;
  const shown = limit > 0 ? kept.slice(0, limit) : kept;
  return { ok: true, text: renderTasks(shown, look) || explainNone2(list), isPainted: true, data: shown.map(import_to_issue5.toIssue) };
}
function explainNone2({ tasks, blocked }) {
  if (tasks.length === 0) return NO_TASKS;
  const open = tasks.filter(({ status }) => status !== "closed").length;
  if (open === 0) return "Nothing is ready: every task is closed. To add one, use `skyfom task add`.";
  const waiting = blocked.size > 0 ? `${blocked.size} blocked; ` : "";
  return `Nothing is ready. ${waiting}\`skyfom task list\` shows why the others wait.`;
}
var import_commander3, import_why_not_pickable, import_to_issue5, import_look_of_output2, readyTasks;
var init_ready = __esm({
  "orchestrator/verbs/task/ready.ts"() {
    "use strict";
    import_commander3 = __toESM(require_commander(), 1);
    import_why_not_pickable = __toESM(require_why_not_pickable(), 1);
    import_to_issue5 = __toESM(require_to_issue(), 1);
    import_look_of_output2 = __toESM(require_look_of_output(), 1);
    init_list();
    init_parse_options();
    init_render_tasks();
    init_task_verb();
    readyTasks = (program, bind) => {
      const command = program.command("ready").description("list the tasks that could start now, in order").option("--pickable", "only tasks for an agent: no epics, no templates, nothing assigned to others").addOption(new import_commander3.Option("-s, --sort <order>", "the order").choices(["priority", "oldest", "hybrid"])).option("-n, --limit <count>", "the most tasks to list; 0 means all", parseCount).option("-p, --priority <0-4>", "only tasks of this priority", parsePriority).option("-t, --type <type>", "only tasks of this type").option("-l, --label <labels>", "only tasks with all of these labels", collect).option("--exclude-label <labels>", "only tasks with none of these labels", collect).option("-u, --unassigned", "only unassigned tasks").option("-a, --assignee <name>", "only tasks assigned to this name").option("--parent <id>", "only tasks below this one").option("--include-deferred", "also tasks deferred to a later time").option("--actor <name>", "with --pickable: also tasks assigned to this name");
      bind(command, (terminal, { pickable, label, excludeLabel, actor, limit, ...rest }) => {
        const filter = {
          ...rest,
          ...label ? { labels: label } : {},
          ...excludeLabel ? { excludeLabels: excludeLabel } : {}
        };
        return withList(
          terminal,
          filter,
          (list) => answer(list, (0, import_look_of_output2.lookOfStream)(terminal.env), Boolean(pickable), actor, limit)
        );
      });
    };
  }
});

// orchestrator/verbs/task/reopen.ts
var import_printable6, reopenTask;
var init_reopen = __esm({
  "orchestrator/verbs/task/reopen.ts"() {
    "use strict";
    import_printable6 = __toESM(require_printable(), 1);
    init_task_verb();
    reopenTask = (program, bind) => {
      const command = program.command("reopen <id>").description("open a closed task again, without an assignee").option("--actor <name>", "who does this");
      bind(
        command,
        (terminal, id, { actor }) => changeTask(
          terminal,
          actor,
          (source, who) => source.reopen(id, who),
          (task2) => (0, import_printable6.toLine)(`${task2.id} is open.`)
        )
      );
    };
  }
});

// elsewhere:orchestrator/core/tasks/choose-skill.ts
var require_choose_skill = __commonJS({
  "elsewhere:orchestrator/core/tasks/choose-skill.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/choose-skill.ts");
    var names = { get chooseSkill() {
      return module_().chooseSkill;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/files/declared-files.ts
var require_declared_files = __commonJS({
  "elsewhere:orchestrator/core/tasks/files/declared-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/tasks.cjs", "orchestrator/core/tasks/files/declared-files.ts");
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

// elsewhere:orchestrator/io/view/past/read-task-past.ts
var require_read_task_past = __commonJS({
  "elsewhere:orchestrator/io/view/past/read-task-past.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/view.cjs", "orchestrator/io/view/past/read-task-past.ts");
    var names = { get readTaskPast() {
      return module_().readTaskPast;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/task/show.ts
var import_choose_skill, import_declared_files, import_to_issue6, import_read_task_past, showTask;
var init_show = __esm({
  "orchestrator/verbs/task/show.ts"() {
    "use strict";
    import_choose_skill = __toESM(require_choose_skill(), 1);
    import_declared_files = __toESM(require_declared_files(), 1);
    import_to_issue6 = __toESM(require_to_issue(), 1);
    import_read_task_past = __toESM(require_read_task_past(), 1);
    init_render_tasks();
    init_task_verb();
    showTask = (program, bind) => {
      const command = program.command("show <id>").description("show one task in full, with its files, skill, attempts and any open question");
      bind(
        command,
        (terminal, id) => withTasks(terminal, async (source) => {
          const shown = await source.show(id);
          if (shown.kind !== "done") return { ok: false, problems: [shown.problem] };
          const { task: task2 } = shown;
          const listed = await source.list();
          const list = listed.kind === "list" ? listed.list : void 0;
          const [files, skill] = [(0, import_declared_files.declaredFiles)(task2), (0, import_choose_skill.chooseSkill)(task2)];
          const past = (0, import_read_task_past.readTaskPast)(terminal.env.CLAUDE_PROJECT_DIR || terminal.cwd, id, list?.tasks ?? [task2]);
          const blockers = list?.blocked.get(id) ?? [];
          const data = { ...(0, import_to_issue6.toIssue)(task2), skyfom: { files, skill, ...past, need: past.need ?? null } };
          return { ok: true, text: renderTask(task2, { files, skill, blockers, ...past }), data };
        })
      );
    };
  }
});

// orchestrator/verbs/task.ts
var task_exports = {};
__export(task_exports, {
  task: () => task
});
var VERBS, EXAMPLES, task;
var init_task = __esm({
  "orchestrator/verbs/task.ts"() {
    "use strict";
    init_add();
    init_change();
    init_delete();
    init_edit();
    init_import();
    init_list();
    init_ready();
    init_reopen();
    init_show();
    VERBS = [
      addTask,
      listTasks,
      readyTasks,
      showTask,
      editTask,
      claimTask,
      releaseTask,
      noteTask,
      closeTask,
      reopenTask,
      deleteTask,
      dependTask,
      importTasks
    ];
    EXAMPLES = /* @__PURE__ */ new Map([
      ["add", 'skyfom task add "Add the login endpoint" -p 1 --files "src/api/**"'],
      ["list", "skyfom task list --status in_progress"],
      ["ready", "skyfom task ready --priority 1"],
      ["show", "skyfom task show app-12"],
      ["edit", 'skyfom task edit app-12 -p 1 --add-label backend --files "src/api/**"'],
      ["claim", "skyfom task claim app-12 --actor ann"],
      ["release", 'skyfom task release app-12 --note "The schema is in src/db/schema.sql."'],
      ["note", 'skyfom task note app-12 "Take the second provider."'],
      ["close", 'skyfom task close app-12 --reason "merged"'],
      ["reopen", "skyfom task reopen app-12"],
      ["delete", "skyfom task delete app-12"],
      ["dep", "skyfom task dep app-12 app-7\nTo remove it: skyfom task dep --remove app-12 app-7"],
      [
        "import",
        "skyfom task import PLAN.md --dry-run\nA line of a checklist:\n  - [ ] Show the login page p1; needs: Add the login API; files: src/web/**"
      ]
    ]);
    task = (program, bind) => {
      const family = program.command("task");
      for (const addVerb of VERBS) addVerb(family, bind);
      for (const command of family.commands) command.addHelpText("after", `
For example: ${EXAMPLES.get(command.name())}`);
    };
  }
});

// part:verbs/task
var task_exports2 = {};
__export(task_exports2, {
  load: () => load
});
module.exports = __toCommonJS(task_exports2);
var modules = { "orchestrator/verbs/task.ts": () => (init_task(), __toCommonJS(task_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
