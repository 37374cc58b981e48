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
    for (let key2 of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key2) && key2 !== except)
        __defProp(to, key2, { get: () => from[key2], enumerable: !(desc = __getOwnPropDesc(from, key2)) || desc.enumerable });
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

// orchestrator/core/tasks/add/new-task.ts
var new_task_exports = {};
__export(new_task_exports, {
  withIds: () => withIds
});
function withIds({ parent, dependsOn, ...given }, ids) {
  const idOf = (on) => typeof on === "number" ? ids[on] : on;
  return {
    ...given,
    ...parent === void 0 ? {} : { parent: idOf(parent) },
    ...dependsOn === void 0 ? {} : { dependsOn: dependsOn.map(idOf) }
  };
}
var init_new_task = __esm({
  "orchestrator/core/tasks/add/new-task.ts"() {
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

// elsewhere:orchestrator/core/tasks/files/flaw-of-file.ts
var require_flaw_of_file = __commonJS({
  "elsewhere:orchestrator/core/tasks/files/flaw-of-file.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/files/flaw-of-file.ts");
    var names = { get flawOfFile() {
      return module_().flawOfFile;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/add/why-no-files.ts
var why_no_files_exports = {};
__export(why_no_files_exports, {
  whyNoFiles: () => whyNoFiles
});
function whyNoFiles(files) {
  for (const file of files) {
    const what = flawOf(file.trim());
    if (what === void 0) continue;
    const fix = "Give a path or glob from the root of the repository, such as src/api/**.";
    return { where: `--files "${file}"`, what, fix };
  }
  return void 0;
}
function flawOf(given) {
  const entries = (0, import_declared_files.splitFiles)(given);
  return given !== "" && entries.length === 0 ? "it names no file" : [given, ...entries].map(import_flaw_of_file.flawOfFile).find((flaw) => flaw !== void 0);
}
var import_declared_files, import_flaw_of_file;
var init_why_no_files = __esm({
  "orchestrator/core/tasks/add/why-no-files.ts"() {
    "use strict";
    import_declared_files = __toESM(require_declared_files(), 1);
    import_flaw_of_file = __toESM(require_flaw_of_file(), 1);
  }
});

// orchestrator/core/tasks/add/plan-new-task.ts
var plan_new_task_exports = {};
__export(plan_new_task_exports, {
  newEdge: () => newEdge,
  planNewTask: () => planNewTask,
  whyNoTitle: () => whyNoTitle
});
function planNewTask(given, { id, known, actor, now }) {
  const title = given.title.trim();
  const wrong = whyNoTitle(given.title) ?? whyNoFiles(given.files ?? []);
  if (wrong) return { kind: "refused", problem: wrong };
  const { priority = 2 } = given;
  if (!Number.isInteger(priority) || priority < 0 || priority > 4) {
    return refuse(`"${title}"`, `its priority is ${priority}`, "Give 0 (most urgent) to 4.");
  }
  const unknown = [given.parent, ...given.dependsOn ?? []].filter((on) => on !== void 0 && !known.has(on));
  if (unknown.length > 0) {
    return refuse(
      `"${title}"`,
      `it refers to ${unknown.join(", ")}, which ${unknown.length > 1 ? "do" : "does"} not exist`,
      "`skyfom task list` shows the ids."
    );
  }
  const at = (0, import_to_utc.toWholeSecond)(now);
  return {
    kind: "add",
    fields: {
      _type: "issue",
      id,
      title,
      ...given.description ? { description: given.description } : {},
      status: "open",
      priority,
      issue_type: given.type ?? "task",
      created_at: at,
      created_by: actor,
      updated_at: at,
      ...given.files?.length ? { metadata: { files: given.files } } : {},
      ...given.labels?.length ? { labels: given.labels } : {},
      ...edges(given, id, actor, at)
    }
  };
}
function whyNoTitle(given) {
  const title = given.trim();
  if (title === "") {
    const fix = 'Give one: skyfom task add "The title".';
    return { where: "a new task", what: "it has no title", fix };
  }
  const bytes = new TextEncoder().encode(title).length;
  if (bytes <= LONGEST_TITLE) return void 0;
  return {
    where: `"${title.slice(0, 40)}\u2026"`,
    what: `its title takes ${bytes} bytes, but may take at most ${LONGEST_TITLE}`,
    fix: "Shorten it, and put the rest into the description."
  };
}
function edges({ parent, dependsOn = [] }, id, actor, at) {
  const blockers = [...new Set(dependsOn)].filter((on) => on !== parent);
  const all = [
    ...parent ? [newEdge(id, parent, "parent-child", actor, at)] : [],
    ...blockers.map((on) => newEdge(id, on, "blocks", actor, at))
  ];
  return all.length > 0 ? { dependencies: all } : {};
}
function newEdge(id, on, type, actor, at) {
  return { issue_id: id, depends_on_id: on, type, created_at: at, created_by: actor, metadata: "{}" };
}
function refuse(where, what, fix) {
  return { kind: "refused", problem: { where, what, fix } };
}
var import_to_utc, LONGEST_TITLE;
var init_plan_new_task = __esm({
  "orchestrator/core/tasks/add/plan-new-task.ts"() {
    "use strict";
    import_to_utc = __toESM(require_to_utc(), 1);
    init_why_no_files();
    LONGEST_TITLE = 500;
  }
});

// elsewhere:orchestrator/core/tasks/plans/most-edges.ts
var require_most_edges = __commonJS({
  "elsewhere:orchestrator/core/tasks/plans/most-edges.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/plans/most-edges.ts");
    var names = { get MOST_EDGES() {
      return module_().MOST_EDGES;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/plans/parse-checklist.ts
var require_parse_checklist = __commonJS({
  "elsewhere:orchestrator/core/tasks/plans/parse-checklist.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/plans/parse-checklist.ts");
    var names = { get parseChecklist() {
      return module_().parseChecklist;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/plans/parse-spec-kit.ts
var require_parse_spec_kit = __commonJS({
  "elsewhere:orchestrator/core/tasks/plans/parse-spec-kit.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/plans/parse-spec-kit.ts");
    var names = {
      get isSpecKit() {
        return module_().isSpecKit;
      },
      get parseSpecKit() {
        return module_().parseSpecKit;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/plans/parse-superpowers.ts
var require_parse_superpowers = __commonJS({
  "elsewhere:orchestrator/core/tasks/plans/parse-superpowers.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/plans/parse-superpowers.ts");
    var names = {
      get isSuperpowers() {
        return module_().isSuperpowers;
      },
      get parseSuperpowers() {
        return module_().parseSuperpowers;
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

// elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts
var require_find_task_cycles = __commonJS({
  "elsewhere:orchestrator/core/tasks/ready/find-task-cycles.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/ready/find-task-cycles.ts");
    var names = {
      get describeTaskCycle() {
        return module_().describeTaskCycle;
      },
      get findTaskCycles() {
        return module_().findTaskCycles;
      },
      get findWaitingWay() {
        return module_().findWaitingWay;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/tasks/to-task.ts
var require_to_task = __commonJS({
  "elsewhere:orchestrator/core/tasks/to-task.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../tasks.cjs", "orchestrator/core/tasks/to-task.ts");
    var names = { get toTask() {
      return module_().toTask;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/add/plan-import.ts
var plan_import_exports = {};
__export(plan_import_exports, {
  planImport: () => planImport
});
function planImport(markdown, where, tasks) {
  const { items, problems } = parsePlan(markdown, where);
  if (items.length === 0) {
    const fix = "Write one item a line, for example: - [ ] Add the login page.";
    return { batch: [], problems: [{ where, what: "this file has no checklist items", fix }] };
  }
  const open = items.filter((item) => !item.isDone);
  const named = lookUpNeeds(items, new Set(tasks.map((task) => task.id)), where);
  const tree = treeOf(open);
  if (countEdges(tree, named.needs) > import_most_edges.MOST_EDGES) return { batch: [], problems: [tooMany(where)] };
  const batch = open.map((item) => toBatchTask(item, tree, named.needs));
  const all = [...problems, ...named.problems, ...findWrongFiles(open, where), ...findRepeated(open, tasks, where)];
  const wrong = [...all, ...problems.length > 0 ? [] : findRings(batch, open, where)];
  return wrong.length > 0 ? { batch: [], problems: wrong } : { batch, problems: [] };
}
function findWrongFiles(open, where) {
  return open.flatMap((item) => {
    const problem = whyNoFiles(item.files);
    return problem ? [{ ...problem, where: `${where}:${item.line}`, what: `${problem.where.slice(2)}: ${problem.what}` }] : [];
  });
}
function lookUpNeeds(items, ids, where) {
  const needs = /* @__PURE__ */ new Map();
  const problems = [];
  const byTitle = /* @__PURE__ */ new Map();
  for (const item of items) {
    const same = byTitle.get(key(item.title));
    if (same) same.push(item);
    else byTitle.set(key(item.title), [item]);
  }
  for (const item of items) {
    const found = [];
    for (const need of item.isDone ? [] : item.needs) {
      const same = byTitle.get(key(need)) ?? [];
      const [first] = same;
      if (first && same.length === 1) found.push(first);
      else if (!first && ids.has(need)) found.push(need);
      else problems.push(describeNeed(`${where}:${item.line}`, item, need, same));
    }
    needs.set(item, found);
  }
  return { needs, problems };
}
function treeOf(open) {
  const parents = /* @__PURE__ */ new Map();
  const children = /* @__PURE__ */ new Map();
  for (const item of open) {
    let parent = item.parent;
    while (parent?.isDone) parent = parent.parent;
    if (!parent) continue;
    parents.set(item, parent);
    const siblings = children.get(parent);
    if (siblings) siblings.push(item);
    else children.set(parent, [item]);
  }
  return { places: new Map(open.map((item, at) => [item, at])), parents, children };
}
function toBatchTask(item, tree, needs) {
  const parent = tree.parents.get(item);
  const isEpic = tree.children.has(item);
  const placeOf = (one) => tree.places.get(one) ?? -1;
  const dependsOn = isEpic ? [] : leavesNeededBy(item, tree, needs).map((need) => typeof need === "string" ? need : placeOf(need));
  const { title, description, priority, files } = item;
  return {
    title,
    dependsOn,
    ...description ? { description } : {},
    ...priority === void 0 ? {} : { priority },
    ...isEpic ? { type: "epic" } : {},
    ...files.length > 0 ? { files } : {},
    ...parent ? { parent: placeOf(parent) } : {}
  };
}
function leavesNeededBy(item, tree, needs) {
  const levels = [];
  for (let at = item; at; at = tree.parents.get(at)) levels.push(needs.get(at) ?? []);
  const all = levels.reverse().flatMap((level) => [...level]);
  return [
    ...new Set(
      all.flatMap((need) => typeof need === "string" ? [need] : leavesOf(need, tree))
    )
  ];
}
function leavesOf(item, { children }) {
  const leaves = [];
  const open = item.isDone ? [] : [item];
  for (let at = open.pop(); at; at = open.pop()) {
    const below = children.get(at);
    if (!below) leaves.push(at);
    else for (let n = below.length - 1; n >= 0; n--) open.push(below[n]);
  }
  return leaves;
}
function countEdges({ places, parents, children }, needs) {
  const items = [...places.keys()];
  const sizes = /* @__PURE__ */ new Map();
  const sizeOf = (need) => typeof need === "string" ? 1 : sizes.get(need) ?? 0;
  for (const item of [...items].reverse()) {
    const below = children.get(item) ?? [];
    sizes.set(item, 1 + below.reduce((sum, one) => sum + sizeOf(one), 0));
  }
  const inherited = /* @__PURE__ */ new Map();
  let all = 0;
  for (const item of items) {
    const own = (needs.get(item) ?? []).reduce((sum, need) => sum + sizeOf(need), 0);
    const edges2 = own + (inherited.get(parents.get(item)) ?? 0);
    inherited.set(item, edges2);
    if (!children.has(item)) all += edges2;
  }
  return all;
}
function tooMany(where) {
  const what = `its items would have more than ${import_most_edges.MOST_EDGES} dependencies`;
  return { where, what, fix: "Let an item need fewer others, or import the list in parts." };
}
function findRepeated(open, tasks, where) {
  const known = new Map(tasks.filter(import_find_blocked.isActive).map(({ title, id }) => [key(title), id]));
  const ids = open.flatMap(({ title }) => known.get(key(title)) ?? []);
  if (open.length === 0 || ids.length < open.length) return [];
  const what = `every item is already a task: ${ids.join(", ")}`;
  return [{ where, what, fix: "Tick off what is there, or close those tasks, before you import it again." }];
}
function findRings(batch, open, where) {
  const tasks = batch.map((one, at) => {
    const dependencies = (one.dependsOn ?? []).map((on) => ({ depends_on_id: String(on), type: "blocks" }));
    return (0, import_to_task.toTask)({ id: String(at), title: one.title, dependencies });
  });
  return (0, import_find_task_cycles.findTaskCycles)((0, import_find_blocked.findBlocked)(tasks)).map((path) => ({
    where: `${where}:${open[Number(path[0])]?.line}`,
    what: `items wait for each other: ${path.map((at) => `"${open[Number(at)]?.title}"`).join(" \u2192 ")}`,
    fix: "Remove one of these needs."
  }));
}
function describeNeed(where, item, need, same) {
  if (same.length === 0) {
    return {
      where,
      what: `"${item.title}" needs "${need}", which is neither the title of an item nor the id of a task`,
      fix: "Write the exact title; `skyfom task list` shows the ids."
    };
  }
  const shown = same.slice(0, MOST_LINES).map(({ line }) => line);
  const lines = same.length > MOST_LINES ? [...shown, "\u2026"] : shown;
  return {
    where,
    what: `"${item.title}" needs "${need}", which is the title of ${same.length} items, on lines ${lines.join(", ")}`,
    fix: "Give them different titles."
  };
}
function key(title) {
  return title.trim().toLowerCase().replace(/\s+/g, " ");
}
function parsePlan(markdown, where) {
  if ((0, import_parse_superpowers.isSuperpowers)(markdown)) return { items: (0, import_parse_superpowers.parseSuperpowers)(markdown), problems: [] };
  if ((0, import_parse_spec_kit.isSpecKit)(markdown)) return { items: (0, import_parse_spec_kit.parseSpecKit)(markdown), problems: [] };
  return (0, import_parse_checklist.parseChecklist)(markdown, where);
}
var import_most_edges, import_parse_checklist, import_parse_spec_kit, import_parse_superpowers, import_find_blocked, import_find_task_cycles, import_to_task, MOST_LINES;
var init_plan_import = __esm({
  "orchestrator/core/tasks/add/plan-import.ts"() {
    "use strict";
    import_most_edges = __toESM(require_most_edges(), 1);
    import_parse_checklist = __toESM(require_parse_checklist(), 1);
    import_parse_spec_kit = __toESM(require_parse_spec_kit(), 1);
    import_parse_superpowers = __toESM(require_parse_superpowers(), 1);
    import_find_blocked = __toESM(require_find_blocked(), 1);
    import_find_task_cycles = __toESM(require_find_task_cycles(), 1);
    import_to_task = __toESM(require_to_task(), 1);
    init_why_no_files();
    MOST_LINES = 10;
  }
});

// orchestrator/core/tasks/add/parse-github-issues.ts
var parse_github_issues_exports = {};
__export(parse_github_issues_exports, {
  parseGithubIssues: () => parseGithubIssues
});
function parseGithubIssues(text, tasks) {
  const issues = read(text);
  if (issues === void 0) {
    const problem = { where: "gh issue list", what: "it printed something other than issues", fix: "Upgrade `gh`." };
    return { ok: false, problem };
  }
  const known = new Set(tasks.flatMap(({ description }) => firstLine(description)));
  const fresh = issues.filter(({ url }) => !known.has(url));
  return { ok: true, batch: fresh.map(toBatchTask2), known: issues.length - fresh.length };
}
function read(text) {
  try {
    const issues = JSON.parse(text).map(toIssue);
    return issues.some((issue) => issue === void 0) ? void 0 : issues;
  } catch {
    return void 0;
  }
}
function toIssue(given) {
  const { title, body, url, labels } = given ?? {};
  if (typeof title !== "string" || title.trim() === "" || typeof url !== "string" || !url.startsWith("https://"))
    return void 0;
  const names = Array.isArray(labels) ? labels.map((label) => label?.name) : [];
  return {
    title: title.trim(),
    url,
    body: typeof body === "string" ? body : "",
    labels: names.filter((name) => typeof name === "string")
  };
}
function toBatchTask2({ title, body, url, labels }) {
  const type = labels.flatMap(
    (label) => Object.hasOwn(TYPES, label.toLowerCase()) ? TYPES[label.toLowerCase()] : []
  )[0];
  const priority = labels.flatMap((label) => /^p([0-4])$/i.exec(label)?.[1] ?? [])[0];
  const kept = labels.filter((label) => /^[\w.-][\w. -]*$/.test(label));
  return {
    title,
    description: `${url}

${body}`.trim(),
    ...type === void 0 ? {} : { type },
    ...priority === void 0 ? {} : { priority: Number(priority) },
    ...kept.length === 0 ? {} : { labels: kept }
  };
}
function firstLine(description) {
  const line = description?.split("\n", 1)[0]?.trim();
  return line ? [line] : [];
}
var TYPES;
var init_parse_github_issues = __esm({
  "orchestrator/core/tasks/add/parse-github-issues.ts"() {
    "use strict";
    TYPES = {
      bug: "bug",
      enhancement: "feature",
      feature: "feature",
      epic: "epic"
    };
  }
});

// part:core/tasks/add
var add_exports = {};
__export(add_exports, {
  load: () => load
});
module.exports = __toCommonJS(add_exports);
var modules = {
  "orchestrator/core/tasks/add/new-task.ts": () => (init_new_task(), __toCommonJS(new_task_exports)),
  "orchestrator/core/tasks/add/plan-new-task.ts": () => (init_plan_new_task(), __toCommonJS(plan_new_task_exports)),
  "orchestrator/core/tasks/add/why-no-files.ts": () => (init_why_no_files(), __toCommonJS(why_no_files_exports)),
  "orchestrator/core/tasks/add/plan-import.ts": () => (init_plan_import(), __toCommonJS(plan_import_exports)),
  "orchestrator/core/tasks/add/parse-github-issues.ts": () => (init_parse_github_issues(), __toCommonJS(parse_github_issues_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
