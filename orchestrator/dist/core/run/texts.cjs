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

// elsewhere:orchestrator/core/texts/brief/compose-brief.ts
var require_compose_brief = __commonJS({
  "elsewhere:orchestrator/core/texts/brief/compose-brief.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts/brief.cjs", "orchestrator/core/texts/brief/compose-brief.ts");
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

// elsewhere:orchestrator/core/run/run.ts
var require_run = __commonJS({
  "elsewhere:orchestrator/core/run/run.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../run.cjs", "orchestrator/core/run/run.ts");
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

// elsewhere:orchestrator/core/run/work/work-item.ts
var require_work_item = __commonJS({
  "elsewhere:orchestrator/core/run/work/work-item.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../run.cjs", "orchestrator/core/run/work/work-item.ts");
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

// elsewhere:orchestrator/core/texts/brief/render-member-brief.ts
var require_render_member_brief = __commonJS({
  "elsewhere:orchestrator/core/texts/brief/render-member-brief.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts/brief.cjs", "orchestrator/core/texts/brief/render-member-brief.ts");
    var names = { get renderMemberBrief() {
      return module_().renderMemberBrief;
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

// orchestrator/core/run/texts/compose-member-brief.ts
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
      wholeRequirements: showCommand === void 0 ? (0, import_excerpt.placeInState)(run.id, "run.json") : (0, import_code_span.codeSpan)(showCommand)
    },
    files: member.files ?? [],
    timeoutSeconds: work.strategy.timeoutSeconds,
    ...{ checkCommand, earlierFailure, handInCommand }
  });
}
function resultsBefore(run) {
  const ended = [...(0, import_run.newestAttempts)(run)].flatMap(([name, { outcome }]) => outcome ? [{ name, outcome }] : []);
  const most = Math.floor(LONGEST_BEFORE / Math.max(1, ended.length));
  const whole = (0, import_excerpt.placeInState)(run.id, "run.json");
  return ended.map(({ name, outcome: { kind, summary, files, commits } }) => ({
    skillName: name,
    status: kind,
    summary: (0, import_excerpt.excerpt)(summary, most, whole),
    ...files ? { files: (0, import_few.few)(files, MOST_CHANGES) } : {},
    ...commits ? { commits: (0, import_few.few)(commits, MOST_CHANGES) } : {}
  }));
}
var import_code_span, import_few, import_render_member_brief, import_excerpt, import_run, LONGEST_BEFORE, MOST_CHANGES;
var init_compose_member_brief = __esm({
  "orchestrator/core/run/texts/compose-member-brief.ts"() {
    "use strict";
    import_code_span = __toESM(require_code_span(), 1);
    import_few = __toESM(require_few(), 1);
    import_render_member_brief = __toESM(require_render_member_brief(), 1);
    import_excerpt = __toESM(require_excerpt(), 1);
    import_run = __toESM(require_run(), 1);
    LONGEST_BEFORE = 8e3;
    MOST_CHANGES = 30;
  }
});

// orchestrator/core/run/texts/text-of-brief.ts
var text_of_brief_exports = {};
__export(text_of_brief_exports, {
  textOfBrief: () => textOfBrief
});
function textOfBrief(begin, facts) {
  const { item, peers, earlierFailure, base, attempt } = begin;
  const { run, reference, number, checkCommand, cli, steps, repair } = facts;
  const common = {
    reference,
    skill: skillAsCalled((0, import_work_item.skillOfItem)(item), facts),
    ...checkCommand === void 0 ? {} : { checkCommand },
    ...earlierFailure === void 0 ? {} : { earlierFailure },
    ...(0, import_run2.isForTasks)(run) ? { showCommand: `${cli} task show ${(0, import_quote_for_shell.quoteArgument)((0, import_work_item.taskOfItem)(item))}` } : {}
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
var import_quote_for_shell, import_compose_brief, import_run2, import_work_item;
var init_text_of_brief = __esm({
  "orchestrator/core/run/texts/text-of-brief.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_compose_brief = __toESM(require_compose_brief(), 1);
    import_run2 = __toESM(require_run(), 1);
    import_work_item = __toESM(require_work_item(), 1);
    init_compose_member_brief();
  }
});

// part:core/run/texts
var texts_exports = {};
__export(texts_exports, {
  load: () => load
});
module.exports = __toCommonJS(texts_exports);
var modules = { "orchestrator/core/run/texts/text-of-brief.ts": () => (init_text_of_brief(), __toCommonJS(text_of_brief_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
