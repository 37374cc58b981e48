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

// orchestrator/core/texts/brief/new-tasks.ts
var new_tasks_exports = {};
__export(new_tasks_exports, {
  describePartLeft: () => describePartLeft,
  tellNoticed: () => tellNoticed
});
function tellNoticed(taskId, reference) {
  return `Noticed by the agent that worked on ${taskId} (${reference}).`;
}
function describePartLeft(requirements, taskId, done) {
  const results = done.map(({ member, summary }) => `- ${member}: ${summary}`);
  return [requirements, "", `What was done for ${taskId}:`, ...results].join("\n");
}
var init_new_tasks = __esm({
  "orchestrator/core/texts/brief/new-tasks.ts"() {
    "use strict";
  }
});

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

// elsewhere:orchestrator/core/quote-text.ts
var require_quote_text = __commonJS({
  "elsewhere:orchestrator/core/quote-text.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/quote-text.ts");
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

// elsewhere:orchestrator/core/text/code-span.ts
var require_code_span = __commonJS({
  "elsewhere:orchestrator/core/text/code-span.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../text.cjs", "orchestrator/core/text/code-span.ts");
    var names = { get codeSpan() {
      return module_().codeSpan;
    } };
    module2.exports = Object.create(names);
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

// elsewhere:orchestrator/core/texts/brief-texts.ts
var require_brief_texts = __commonJS({
  "elsewhere:orchestrator/core/texts/brief-texts.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts.cjs", "orchestrator/core/texts/brief-texts.ts");
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

// elsewhere:orchestrator/core/texts/composition/compose-prompt.ts
var require_compose_prompt = __commonJS({
  "elsewhere:orchestrator/core/texts/composition/compose-prompt.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts.cjs", "orchestrator/core/texts/composition/compose-prompt.ts");
    var names = {
      get composePart() {
        return module_().composePart;
      },
      get composePrompt() {
        return module_().composePrompt;
      },
      get joinSections() {
        return module_().joinSections;
      },
      get section() {
        return module_().section;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/texts/report/report-form.ts
var require_report_form = __commonJS({
  "elsewhere:orchestrator/core/texts/report/report-form.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "report.cjs", "orchestrator/core/texts/report/report-form.ts");
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

// elsewhere:orchestrator/core/quote-for-shell.ts
var require_quote_for_shell = __commonJS({
  "elsewhere:orchestrator/core/quote-for-shell.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/quote-for-shell.ts");
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

// elsewhere:orchestrator/core/tasks/files/declared-files.ts
var require_declared_files = __commonJS({
  "elsewhere:orchestrator/core/tasks/files/declared-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/files/declared-files.ts");
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

// elsewhere:orchestrator/core/tasks/files/expand-braces.ts
var require_expand_braces = __commonJS({
  "elsewhere:orchestrator/core/tasks/files/expand-braces.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/files/expand-braces.ts");
    var names = { get expandBraces() {
      return module_().expandBraces;
    } };
    module2.exports = Object.create(names);
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

// orchestrator/core/texts/brief/describe-repair.ts
function describeRepair({ kind, branch, shown, sides }) {
  const merge = `An earlier attempt has done this task: begin with \`git merge ${(0, import_quote_for_shell.quoteArgument)(branch)}\`.`;
  const author = kind === "conflict" ? "Git says" : "The end of what the check wrote";
  const quoted = (0, import_quote_text.quoteText)(shown, { author, most: LONGEST, keep: kind === "conflict" ? "beginning" : "end" });
  const named = sides && (0, import_quote_text.quoteText)(tellSides(sides), { author: "Commits of both sides", most: LONGEST_SIDES });
  return [kind === "conflict" ? `${merge} ${SIDES}` : `${merge} ${FAILS}`, named ?? "", quoted].filter((part) => part !== "").join("\n\n");
}
function tellSides({ ours, theirs }) {
  return [...tellSide("the run has", ours), ...tellSide("the earlier attempt has", theirs)].join("\n");
}
function tellSide(name, commits) {
  return commits.map(({ hash, subject, taskId, title }) => {
    const task = taskId === void 0 ? "" : `, of task ${taskId}: ${title}`;
    return `${name} ${hash.slice(0, 12)} ${subject}${task}`.slice(0, LONGEST_LINE);
  });
}
var import_quote_for_shell, import_quote_text, LONGEST, LONGEST_SIDES, LONGEST_LINE, SIDES, FAILS;
var init_describe_repair = __esm({
  "orchestrator/core/texts/brief/describe-repair.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    LONGEST = 1e4;
    LONGEST_SIDES = 4e3;
    LONGEST_LINE = 300;
    SIDES = "It conflicts with what the run has by now. Between `<<<<<<<` and `|||||||` stands what the run has, then what both come from, then the earlier attempt. Resolve it so that both sides keep what they are for; `git show` and `skyfom task show` tell what that is.";
    FAILS = "With it the project's check fails. Mend the cause, and weaken no test for it.";
  }
});

// orchestrator/core/texts/brief/compose-brief.ts
var compose_brief_exports = {};
__export(compose_brief_exports, {
  composeBrief: () => composeBrief,
  tellFailure: () => tellFailure
});
function composeBrief(facts) {
  const { task, skill, earlierFailure } = facts;
  return [
    `# ${(0, import_quote_text2.quoteLine)(task.id)}: ${(0, import_quote_text2.quoteLine)(task.title)}`,
    `You work on this one task of a run (${facts.reference}). ${facts.isIsolated ? OWN_WORKTREE : SAME_CHECKOUT}`,
    `Use the skill ${(0, import_code_span.codeSpan)(skill)}: invoke it before you begin.`,
    import_brief_texts.HOW_QUOTED,
    section("Task", ofTask(facts, task.description)),
    section("Design", ofTask(facts, task.design)),
    section("Accepted when", ofTask(facts, task.acceptance)),
    section("Notes", ofTask(facts, task.notes, "end")),
    section("An earlier attempt failed", tellFailure(earlierFailure)),
    section("To repair", facts.repair === void 0 ? "" : describeRepair(facts.repair)),
    section("Your members", describeSteps(facts)),
    section("Your files", describeFiles((0, import_declared_files.declaredFiles)(task), facts.isIsolated)),
    section("Rules", rules(facts)),
    section("Report", import_report_form.REPORT_FORM)
  ].filter((part) => part !== "").join("\n\n");
}
function ofTask({ showCommand }, text, keep = "beginning") {
  const author = keep === "end" ? import_brief_texts.NOTES_AUTHOR : import_brief_texts.TASK_AUTHOR;
  const whole = showCommand === void 0 ? {} : { whole: (0, import_code_span.codeSpan)(showCommand) };
  return (0, import_quote_text2.quoteText)(text, { author, most: LONGEST_TEXT, keep, ...whole });
}
function tellFailure(failure) {
  if (!failure) return "";
  return `${(0, import_quote_text2.quoteText)(failure, { author: "Skyfom noted, with words of that attempt's agent" })}

Find out why before you try again.`;
}
function section(title, text) {
  return text.trim() === "" ? "" : `## ${title}
${text.trim()}`;
}
function describeSteps({ stepCommand }) {
  return stepCommand === void 0 ? "" : `Code plans who does what. Take the first step now, and the next one whenever you are told to:

\`\`\`sh
${stepCommand}
\`\`\``;
}
function describeFiles(files, isIsolated = false) {
  if (files.length === 0) return "The task names none. Change what it needs, but nothing that belongs to another task.";
  const named = (0, import_few.few)(files.map(nameFile), MOST_FILES).join(", ");
  if (isIsolated) return `These are yours: ${named}. Leave all others as they are.`;
  const specs = files.map(pathspecs);
  const isTold = files.length <= MOST_FILES && specs.every((one) => one !== void 0);
  const paths = isTold ? specs.flat().join(" ") : "\u2026";
  return `These are yours alone: ${named}. Leave all others as they are.
Commit only them: \`git commit --only -m "\u2026" -- ${paths}\`. If another process holds git's index, wait a moment and try again.`;
}
function pathspecs(declared) {
  const alone = (inside) => inside.includes("..") ? void 0 : `{${inside}}`;
  return (0, import_expand_braces.expandBraces)((0, import_globs_overlap.withSlashes)(declared), alone)?.map(pathspec);
}
function pathspec(file) {
  if (file.startsWith(":")) return (0, import_quote_for_shell2.quoteForShell)(`./${file}`);
  return (0, import_quote_for_shell2.quoteForShell)(/[*?[]/.test(file) ? `:(glob)${file}` : file);
}
function nameFile(path) {
  return PLAIN_PATH.test(path) ? path : (0, import_quote_for_shell2.quoteForShell)(path);
}
function rules({ checkCommand, splitCommand }) {
  return [
    "- Leave the task tracker alone (`bd`, `.beads`, `skyfom task`): your report closes the task.",
    import_brief_texts.NO_PUSH,
    ...checkCommand ? [`- Before you report done, this must pass: ${(0, import_code_span.codeSpan)(checkCommand)}`] : [],
    ...splitCommand ? [
      `- You may give parts that can be done at the same time to agents: \`${splitCommand}\` reads them from standard input, as a checklist with \`files:\` and \`needs:\`.`
    ] : [],
    "- If a spawn of yours is refused, do that part of the work yourself."
  ].join("\n");
}
var import_quote_for_shell2, import_quote_text2, import_declared_files, import_expand_braces, import_globs_overlap, import_code_span, import_few, import_brief_texts, import_report_form, LONGEST_TEXT, MOST_FILES, SAME_CHECKOUT, OWN_WORKTREE, PLAIN_PATH;
var init_compose_brief = __esm({
  "orchestrator/core/texts/brief/compose-brief.ts"() {
    "use strict";
    import_quote_for_shell2 = __toESM(require_quote_for_shell(), 1);
    import_quote_text2 = __toESM(require_quote_text(), 1);
    import_declared_files = __toESM(require_declared_files(), 1);
    import_expand_braces = __toESM(require_expand_braces(), 1);
    import_globs_overlap = __toESM(require_globs_overlap(), 1);
    import_code_span = __toESM(require_code_span(), 1);
    import_few = __toESM(require_few(), 1);
    import_brief_texts = __toESM(require_brief_texts(), 1);
    import_report_form = __toESM(require_report_form(), 1);
    init_describe_repair();
    LONGEST_TEXT = 2e4;
    MOST_FILES = 50;
    SAME_CHECKOUT = "Other agents work on other tasks in the same checkout at the same time.";
    OWN_WORKTREE = "You have your own git worktree, in which your commands start. Change nothing outside it, and do not switch or rename its branch. Commit everything there: only what is committed when you end counts.";
    PLAIN_PATH = /^[\p{L}\p{N}\p{M}_./*?{}[\]@+~%:=-]+$/u;
  }
});

// orchestrator/core/texts/brief/render-member-brief.ts
var render_member_brief_exports = {};
__export(render_member_brief_exports, {
  renderMemberBrief: () => renderMemberBrief
});
function renderMemberBrief(facts) {
  const { member, peers, context, files, earlierFailure, handInCommand } = facts;
  return (0, import_compose_prompt.joinSections)([
    ...(0, import_compose_prompt.composePart)(member, peers, context),
    (0, import_compose_prompt.section)("An earlier attempt failed", tellFailure(earlierFailure)),
    (0, import_compose_prompt.section)(
      "Your files",
      (0, import_few2.few)(files, MOST_FILES2).map((file) => `- ${(0, import_quote_text3.quoteLine)(file)}`).join("\n")
    ),
    (0, import_compose_prompt.section)("Rules", rules2(facts)),
    (0, import_compose_prompt.section)("Report", handInCommand === void 0 ? import_report_form2.REPORT_FORM : (0, import_report_form2.handInForm)(handInCommand))
  ]);
}
function rules2({ timeoutSeconds: seconds, checkCommand }) {
  return [
    '- Commit only your files: `git commit --only -m "\u2026" -- FILES`. If another process holds git\'s index, wait a moment and try again.',
    "- Leave the task tracker alone (`bd`, `.beads`, `skyfom task`).",
    import_brief_texts2.NO_PUSH,
    ...checkCommand ? [`- Before you report done, this must pass: ${(0, import_code_span2.codeSpan)(checkCommand)}`] : [],
    ...seconds ? [`- You have ${seconds} seconds. Report what you have by then, as \`partial\` if necessary.`] : [],
    "- If a spawn of yours is refused, do that part of the work yourself."
  ].join("\n");
}
var import_quote_text3, import_code_span2, import_few2, import_brief_texts2, import_compose_prompt, import_report_form2, MOST_FILES2;
var init_render_member_brief = __esm({
  "orchestrator/core/texts/brief/render-member-brief.ts"() {
    "use strict";
    import_quote_text3 = __toESM(require_quote_text(), 1);
    import_code_span2 = __toESM(require_code_span(), 1);
    import_few2 = __toESM(require_few(), 1);
    import_brief_texts2 = __toESM(require_brief_texts(), 1);
    import_compose_prompt = __toESM(require_compose_prompt(), 1);
    import_report_form2 = __toESM(require_report_form(), 1);
    init_compose_brief();
    MOST_FILES2 = 50;
  }
});

// part:core/texts/brief
var brief_exports = {};
__export(brief_exports, {
  load: () => load
});
module.exports = __toCommonJS(brief_exports);
var modules = {
  "orchestrator/core/texts/brief/new-tasks.ts": () => (init_new_tasks(), __toCommonJS(new_tasks_exports)),
  "orchestrator/core/texts/brief/render-member-brief.ts": () => (init_render_member_brief(), __toCommonJS(render_member_brief_exports)),
  "orchestrator/core/texts/brief/compose-brief.ts": () => (init_compose_brief(), __toCommonJS(compose_brief_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
