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

// elsewhere:orchestrator/core/tasks/ready/find-blocked.ts
var require_find_blocked = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-blocked.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/ready/find-blocked.ts");
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

// elsewhere:orchestrator/core/tasks/to-utc.ts
var require_to_utc = __commonJS({
  "elsewhere:orchestrator/core/tasks/to-utc.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/to-utc.ts");
    var names = {
      get compareText() {
        return module_().compareText;
      },
      get compareTimes() {
        return module_().compareTimes;
      },
      get toUtc() {
        return module_().toUtc;
      },
      get toWholeSecond() {
        return module_().toWholeSecond;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/edit/plan-delete.ts
var plan_delete_exports = {};
__export(plan_delete_exports, {
  planDelete: () => planDelete
});
function planDelete({ task, tasks, actor, now }) {
  const { id, status, assignee, type } = task;
  if (status === "in_progress") {
    const fix = `Release it first: \`skyfom task release ${(0, import_quote_for_shell.quoteArgument)(id)}\`.`;
    return { kind: "refused", problem: { where: id, what: `${assignee ?? "somebody"} works on it`, fix } };
  }
  const hanging = tasks.filter((one) => (0, import_find_blocked.isActive)(one) && one.dependencies.some(({ on }) => on === id));
  if (hanging.length > 0) {
    const named = hanging.slice(0, NAMED).map((one) => one.id);
    const more = hanging.length > NAMED ? ` and ${hanging.length - NAMED} more` : "";
    const fix = `Delete or close those first, or remove the dependency: \`skyfom task dep --remove ${(0, import_quote_for_shell.quoteArgument)(named[0] ?? "")} ${(0, import_quote_for_shell.quoteArgument)(id)}\`.`;
    return {
      kind: "refused",
      problem: {
        where: id,
        what: `${named.join(", ")}${more} ${hanging.length === 1 ? "depends" : "depend"} on it`,
        fix
      }
    };
  }
  const at = (0, import_to_utc.toWholeSecond)(now);
  const grave = { deleted_at: at, deleted_by: actor, delete_reason: "deleted", original_type: type };
  return { kind: "set", fields: { status: "tombstone", updated_at: at, ...grave } };
}
var import_quote_for_shell, import_find_blocked, import_to_utc, NAMED;
var init_plan_delete = __esm({
  "orchestrator/core/tasks/edit/plan-delete.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    import_find_blocked = __toESM(require_find_blocked(), 1);
    import_to_utc = __toESM(require_to_utc(), 1);
    NAMED = 5;
  }
});

// elsewhere:orchestrator/core/tasks/add/plan-new-task.ts
var require_plan_new_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/plan-new-task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "add.cjs", "orchestrator/core/tasks/add/plan-new-task.ts");
    var names = {
      get newEdge() {
        return module_().newEdge;
      },
      get planNewTask() {
        return module_().planNewTask;
      },
      get whyNoTitle() {
        return module_().whyNoTitle;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/add/why-no-files.ts
var require_why_no_files = __commonJS({
  "elsewhere:orchestrator/core/tasks/add/why-no-files.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "add.cjs", "orchestrator/core/tasks/add/why-no-files.ts");
    var names = { get whyNoFiles() {
      return module_().whyNoFiles;
    } };
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

// orchestrator/core/tasks/edit/plan-edit.ts
var plan_edit_exports = {};
__export(plan_edit_exports, {
  planEdit: () => planEdit
});
function planEdit({ task, now }, edit) {
  const titled = edit.title === void 0 ? void 0 : (0, import_plan_new_task.whyNoTitle)(edit.title);
  const wrong = whyNotEditable(task) ?? titled ?? (0, import_why_no_files.whyNoFiles)(edit.files ?? []);
  if (wrong) return { kind: "refused", problem: wrong };
  const given = fieldsOf(task, edit);
  const before = fieldsOf(task, {});
  const changed = Object.entries(given).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]));
  if (changed.length === 0) return { kind: "unchanged" };
  return { kind: "set", fields: { ...Object.fromEntries(changed), updated_at: (0, import_to_utc2.toWholeSecond)(now) } };
}
function fieldsOf(task, edit) {
  const { title = task.title, acceptance = task.acceptance, design = task.design, files } = edit;
  const { priority = task.priority, type = task.type, status = task.status, description = task.description } = edit;
  return {
    title: title.trim(),
    description: files ? (0, import_declared_files.withoutFilesLines)(description) : description,
    design: files ? (0, import_declared_files.withoutFilesLines)(design) : design,
    acceptance_criteria: acceptance,
    priority,
    issue_type: type,
    status,
    // whoever says what its status is has unpinned it
    pinned: edit.status === void 0 && task.isPinned ? true : void 0,
    labels: labelsAfter(task, edit),
    metadata: files ? { ...task.metadata, files } : task.metadata
  };
}
function labelsAfter({ labels }, { addLabels = [], removeLabels = [] }) {
  return [.../* @__PURE__ */ new Set([...labels, ...addLabels])].filter((label) => !removeLabels.includes(label));
}
function whyNotEditable({ id, status, assignee }) {
  const holder = status === "in_progress" ? /^skyfom-(.+)$/.exec(assignee ?? "")?.[1] : void 0;
  if (holder === void 0) return void 0;
  return {
    where: id,
    what: `run ${holder} works on it, and its agent already has its text`,
    fix: `Wait until it is released. If its agent was lost, release it yourself: \`skyfom task release ${(0, import_quote_for_shell2.quoteArgument)(id)}\`.`
  };
}
var import_quote_for_shell2, import_plan_new_task, import_why_no_files, import_declared_files, import_to_utc2;
var init_plan_edit = __esm({
  "orchestrator/core/tasks/edit/plan-edit.ts"() {
    "use strict";
    import_quote_for_shell2 = __toESM(require_quote_for_shell(), 1);
    import_plan_new_task = __toESM(require_plan_new_task(), 1);
    import_why_no_files = __toESM(require_why_no_files(), 1);
    import_declared_files = __toESM(require_declared_files(), 1);
    import_to_utc2 = __toESM(require_to_utc(), 1);
  }
});

// orchestrator/core/tasks/edit/plan-reopen.ts
var plan_reopen_exports = {};
__export(plan_reopen_exports, {
  planReopen: () => planReopen
});
function planReopen({ task, now }) {
  if (task.status === "open") return { kind: "unchanged" };
  if (task.status !== "closed") {
    const id = (0, import_quote_for_shell3.quoteArgument)(task.id);
    const fix = task.status === "in_progress" ? `\`skyfom task release ${id}\` releases a claimed task.` : `\`skyfom task edit ${id} --status open\` changes its status.`;
    return { kind: "refused", problem: { where: task.id, what: `its status is ${task.status}, not closed`, fix } };
  }
  const gone = { assignee: void 0, closed_at: void 0, close_reason: void 0 };
  return { kind: "set", fields: { ...gone, status: "open", updated_at: (0, import_to_utc3.toWholeSecond)(now) } };
}
var import_quote_for_shell3, import_to_utc3;
var init_plan_reopen = __esm({
  "orchestrator/core/tasks/edit/plan-reopen.ts"() {
    "use strict";
    import_quote_for_shell3 = __toESM(require_quote_for_shell(), 1);
    import_to_utc3 = __toESM(require_to_utc(), 1);
  }
});

// part:core/tasks/edit
var edit_exports = {};
__export(edit_exports, {
  load: () => load
});
module.exports = __toCommonJS(edit_exports);
var modules = {
  "orchestrator/core/tasks/edit/plan-delete.ts": () => (init_plan_delete(), __toCommonJS(plan_delete_exports)),
  "orchestrator/core/tasks/edit/plan-edit.ts": () => (init_plan_edit(), __toCommonJS(plan_edit_exports)),
  "orchestrator/core/tasks/edit/plan-reopen.ts": () => (init_plan_reopen(), __toCommonJS(plan_reopen_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
