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

// orchestrator/core/tasks/ready/find-blocked.ts
var find_blocked_exports = {};
__export(find_blocked_exports, {
  findBlocked: () => findBlocked,
  groupChildren: () => groupChildren,
  isActive: () => isActive
});
function isActive(task) {
  return !INACTIVE.has(task.status);
}
function findBlocked(tasks, unreadable = /* @__PURE__ */ new Set(), find = findIn(tasks)) {
  const children = groupChildren(tasks);
  const blocked = /* @__PURE__ */ new Map();
  for (const task of tasks) {
    if (task.dependencies.length === 0 || !isActive(task)) continue;
    for (const edge of task.dependencies) {
      const blocker = directBlocker(edge, find, children, unreadable);
      if (!blocker) continue;
      const known = blocked.get(task.id);
      if (known) known.push(blocker);
      else blocked.set(task.id, [blocker]);
    }
  }
  passToChildren(blocked, children);
  return blocked;
}
function findIn(tasks) {
  const byId2 = new Map(tasks.map((task) => [task.id, task]));
  return (id) => byId2.get(id);
}
function directBlocker(edge, find, children, unreadable) {
  if (edge.type === "blocks" || edge.type === "conditional-blocks") {
    const target = find(edge.on);
    const stands = target ? isActive(target) : unreadable.has(edge.on);
    return stands ? { kind: "task", on: edge.on } : void 0;
  }
  if (edge.type !== "waits-for" || !find(edge.on)) return void 0;
  const waitsFor = children.get(edge.on) ?? [];
  const active = waitsFor.filter(isActive);
  const anyWillDo = edge.metadata?.gate === "any-children" && waitsFor.some((child) => child.status === "closed");
  return active.length > 0 && !anyWillDo ? { kind: "children", of: edge.on, on: active.map((child) => child.id) } : void 0;
}
function passToChildren(blocked, children) {
  const open = [...blocked.keys()];
  for (let parent = open.pop(); parent !== void 0; parent = open.pop()) {
    for (const child of children.get(parent) ?? []) {
      if (!isActive(child)) continue;
      const known = blocked.get(child.id);
      if (!known) {
        blocked.set(child.id, [{ kind: "parent", on: parent }]);
        open.push(child.id);
      } else known.push({ kind: "parent", on: parent });
    }
  }
}
function groupChildren(tasks) {
  const children = /* @__PURE__ */ new Map();
  for (const task of tasks) {
    for (const { on, type } of task.dependencies) {
      if (type !== "parent-child") continue;
      const siblings = children.get(on);
      if (siblings) siblings.push(task);
      else children.set(on, [task]);
    }
  }
  return children;
}
var INACTIVE;
var init_find_blocked = __esm({
  "orchestrator/core/tasks/ready/find-blocked.ts"() {
    "use strict";
    INACTIVE = /* @__PURE__ */ new Set(["closed", "pinned", "tombstone"]);
  }
});

// orchestrator/core/tasks/task-filter.ts
var task_filter_exports = {};
__export(task_filter_exports, {
  filterTasks: () => filterTasks,
  wordsOfFilter: () => wordsOfFilter
});
function filterTasks(tasks, filter) {
  if (!filter) return tasks;
  const { labels, types, priorities } = filter;
  const below = filter.ids && withAllBelow(tasks, filter.ids);
  return tasks.filter(
    (task) => (!below || below.has(task.id)) && (!labels || labels.some((label) => task.labels.includes(label))) && (!types || types.includes(task.type)) && (!priorities || priorities.includes(task.priority))
  );
}
function wordsOfFilter({ ids = [], labels = [], types = [], priorities = [] }) {
  return [
    ...ids,
    ...labels.map((label) => `label:${label}`),
    ...types.map((type) => `type:${type}`),
    ...priorities.map((priority) => `p${priority}`)
  ];
}
function withAllBelow(tasks, ids) {
  const children = groupChildren(tasks);
  const found = new Set(ids);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id);
  return found;
}
var init_task_filter = __esm({
  "orchestrator/core/tasks/task-filter.ts"() {
    "use strict";
    init_find_blocked();
  }
});

// orchestrator/core/tasks/files/declared-files.ts
var declared_files_exports = {};
__export(declared_files_exports, {
  boundFiles: () => boundFiles,
  declaredFiles: () => declaredFiles,
  splitFiles: () => splitFiles,
  withoutFilesLines: () => withoutFilesLines
});
function declaredFiles(task) {
  const fromMetadata = [task.metadata.files].flat().flatMap((entry) => typeof entry === "string" ? splitFiles(entry) : []);
  const fromText = [task.description, task.design].flatMap(filesInText);
  return boundFiles([.../* @__PURE__ */ new Set([...fromMetadata, ...fromText])]);
}
function boundFiles(files) {
  const short = files.filter(({ length }) => length <= LONGEST_FILE).slice(0, MOST_FILES);
  return short.length === files.length ? short : [...short, ANYTHING];
}
function filesInText(text2) {
  if (!/files/i.test(text2)) return [];
  const files = [];
  let isListOpen = false;
  for (const line of text2.split(/\r?\n/)) {
    const declared = FILES_LINE.exec(line)?.[1];
    const item = isListOpen && declared === void 0 ? ITEM.exec(line)?.[1] : void 0;
    isListOpen = declared === "" || item !== void 0;
    files.push(...splitFiles(declared ?? item ?? ""));
  }
  return files;
}
function withoutFilesLines(text2) {
  if (!/files/i.test(text2)) return text2;
  let isInList = false;
  const kept = text2.split("\n").filter((line) => {
    const declared = FILES_LINE.exec(line)?.[1];
    const isItem = isInList && ITEM.test(line);
    isInList = declared === "" || isItem;
    return declared === void 0 && !isItem;
  });
  return kept.join("\n").trim();
}
function splitFiles(list) {
  const byComma = cutAtCommas(list);
  const entries = byComma.length > 1 || list.includes("`") ? byComma : list.split(/\s+/);
  return boundFiles(entries.map(withoutQuotes).filter((entry) => entry !== "" && !entry.startsWith("!")));
}
function cutAtCommas(list) {
  const entries = [];
  let end = list.length;
  let isWithin = false;
  for (let at = list.length - 1; at >= 0; at--) {
    const character = list[at];
    if (character === "}") isWithin = true;
    else if (character === "{") isWithin = false;
    else if (character === "," && !isWithin) {
      entries.push(list.slice(at + 1, end));
      end = at;
    }
  }
  entries.push(list.slice(0, end));
  return entries.reverse();
}
function withoutQuotes(entry) {
  const trimmed = entry.trim();
  let [from, to] = [0, trimmed.length];
  while (from < to && "`\"'".includes(trimmed[from] ?? " ")) from += 1;
  while (to > from && "`\"'.;".includes(trimmed[to - 1] ?? " ")) to -= 1;
  const dots = /^\.{1,2}(?!\.)/.exec(trimmed.slice(to))?.[0] ?? "";
  const isName = to === from || "/\\".includes(trimmed[to - 1] ?? "");
  return trimmed.slice(from, isName ? to + dots.length : to);
}
var FILES_LINE, ITEM, MOST_FILES, LONGEST_FILE, ANYTHING;
var init_declared_files = __esm({
  "orchestrator/core/tasks/files/declared-files.ts"() {
    "use strict";
    FILES_LINE = /^[ \t]*(?:[-*][ \t]+)?\**files\**[ \t]*:\**[ \t]*(.*)$/is;
    ITEM = /^[ \t]*[-*][ \t]+(\S.*)$/s;
    MOST_FILES = 500;
    LONGEST_FILE = 500;
    ANYTHING = "**";
  }
});

// orchestrator/core/tasks/choose-skill.ts
var choose_skill_exports = {};
__export(choose_skill_exports, {
  chooseSkill: () => chooseSkill
});
function chooseSkill(task) {
  const shown = task.title.slice(0, LONGEST_TITLE);
  return named(task) ?? byTag(COMPOSITES, task) ?? byTag(LEAVES, task) ?? byPath(declaredFiles(task)) ?? byTitle(shown) ?? byFileIn(shown) ?? { skill: DEFAULT_SKILL, because: "nothing in the task names a field, so the default applies" };
}
function named(task) {
  for (const label of task.labels) {
    const groups = NAMED.exec(label)?.groups;
    const skill = groups?.asked ?? groups?.known;
    if (skill) return { skill, because: `label "${label}"` };
  }
  return void 0;
}
function byTag(fields, task) {
  for (const { skill, labels } of fields) {
    const label = task.labels.find((one) => labels.includes(one.toLowerCase()));
    if (label) return { skill, because: `label "${label}"` };
    if (labels.includes(task.type)) return { skill, because: `type "${task.type}"` };
  }
  return void 0;
}
function byPath(files) {
  const most = mostMatched(files);
  return most && { skill: most.skill, because: `path ${most.file}` };
}
function mostMatched(files) {
  let best;
  let most = 0;
  for (const { skill, path } of LEAVES) {
    const matching = files.filter((file2) => path?.test(file2));
    const [file] = matching;
    if (file === void 0 || matching.length <= most) continue;
    most = matching.length;
    best = { skill, file };
  }
  return best;
}
function byTitle(title) {
  for (const { skill, title: pattern } of LEAVES) {
    const word = pattern?.exec(title)?.[0];
    if (word) return { skill, because: `"${word}" in the title` };
  }
  return void 0;
}
function byFileIn(title) {
  const most = mostMatched(title.match(/[\w./-]*\w\.\w+/g) ?? []);
  return most && { skill: most.skill, because: `"${most.file}" in the title` };
}
var DEFAULT_SKILL, COMPOSITES, LEAVES, LONGEST_TITLE, NAMED;
var init_choose_skill = __esm({
  "orchestrator/core/tasks/choose-skill.ts"() {
    "use strict";
    init_declared_files();
    DEFAULT_SKILL = "skyfom-backend-developer";
    COMPOSITES = [
      { skill: "skyfom-fullstack-developer", labels: ["fullstack", "full-stack"] },
      { skill: "skyfom-feature-complete", labels: ["feature-complete", "end-to-end-feature"] }
    ];
    LEAVES = [
      {
        skill: "skyfom-code-reviewer",
        labels: ["review", "code-review"],
        title: /\b(?:code[- ]review|review(?:s|ed|ing)?)\b/i
      },
      {
        skill: "skyfom-designer",
        labels: ["design", "ux", "wireframe"],
        path: /(?:^|\/)designs?\/|\.(?:fig|sketch)$/i,
        // not every design is one of a surface: that of a schema is code
        title: /\b(?:wireframes?|mock-?ups?|ux|design\b.*\b(?:screens?|pages?|dialogs?|layouts?|icons?|logo|onboarding|ui))\b/i
      },
      {
        skill: "skyfom-qa-engineer",
        labels: ["qa", "test", "tests", "testing", "e2e"],
        path: /(?:^|\/)(?:tests?|e2e|__tests__|spec)\/|[._-](?:test|spec)\.\w+$/i,
        title: /\b(?:e2e|tests?|regression|coverage)\b/i
      },
      {
        skill: "skyfom-mobile-developer",
        labels: ["mobile", "ios", "android", "react-native", "flutter"],
        path: /(?:^|\/)(?:ios|android|mobile)\/|\.(?:swift|kt|dart)$/i,
        title: /\b(?:mobile|ios|android|react native|flutter)\b/i
      },
      {
        skill: "skyfom-devops-engineer",
        labels: ["devops", "infra", "infrastructure", "ci", "cd", "deploy", "deployment", "docker"],
        path: /(?:^|\/)(?:\.github|\.ci|infra|deploy|k8s|helm|terraform)\/|(?:^|\/)(?:dockerfile|docker-compose)|\.tf$/i,
        title: /\b(?:ci|deploy\w*|docker\w*|kubernetes|terraform|pipeline|infrastructure)\b/i
      },
      {
        skill: "skyfom-frontend-developer",
        labels: ["frontend", "front-end", "ui", "web", "css"],
        path: /(?:^|\/)(?:web|frontend|components|pages|styles)\/|\.(?:tsx|jsx|vue|svelte|css|scss|html)$/i,
        title: /^(?:show|display)\b|\b(?:front-?end|ui|css|(?:web|landing|login|home) ?page|screens?|buttons?|side ?bar|nav ?bar|component|react|vue|svelte)\b/i
      },
      {
        skill: "skyfom-backend-developer",
        labels: ["backend", "back-end", "api", "server", "database", "db"],
        path: /(?:^|\/)(?:api|server|backend|db|migrations)\/|\.(?:sql|go|rs|py|java)$/i,
        title: /\b(?:back-?end|api|endpoint|server|database|migration|schema)\b/i
      }
    ];
    LONGEST_TITLE = 300;
    NAMED = /^(?:skill:(?<asked>[a-z0-9][a-z0-9:-]*)|(?<known>skyfom-[a-z0-9-]+))$/;
  }
});

// orchestrator/core/tasks/plans/without-end.ts
var without_end_exports = {};
__export(without_end_exports, {
  withoutEnd: () => withoutEnd
});
function withoutEnd(text2, characters) {
  let to = text2.length;
  while (to > 0 && characters.includes(text2[to - 1] ?? "")) to -= 1;
  return text2.slice(0, to);
}
var init_without_end = __esm({
  "orchestrator/core/tasks/plans/without-end.ts"() {
    "use strict";
  }
});

// orchestrator/core/tasks/files/expand-braces.ts
var expand_braces_exports = {};
__export(expand_braces_exports, {
  expandBraces: () => expandBraces
});
function expandBraces(pattern, alone) {
  if (/\\[{}]/.test(pattern)) return void 0;
  const open = [pattern];
  const done = /* @__PURE__ */ new Set();
  for (let next = open.pop(); next !== void 0; next = open.pop()) {
    const braces = /\{([^{}]*)\}/.exec(next);
    if (!braces) done.add(next.replaceAll(OPEN, "{").replaceAll(CLOSE, "}"));
    else {
      const [whole, inside = ""] = braces;
      const before = next.slice(0, braces.index);
      const after = next.slice(braces.index + whole.length);
      const choices = inside.includes(",") ? inside.split(",") : [alone(inside)];
      for (const choice of choices) {
        if (choice === void 0) return void 0;
        open.push(before + choice.replaceAll("{", OPEN).replaceAll("}", CLOSE) + after);
      }
    }
    if (open.length + done.size > MOST_ALTERNATIVES) return void 0;
  }
  return [...done];
}
var MOST_ALTERNATIVES, OPEN, CLOSE;
var init_expand_braces = __esm({
  "orchestrator/core/tasks/files/expand-braces.ts"() {
    "use strict";
    MOST_ALTERNATIVES = 64;
    [OPEN, CLOSE] = ["\0", ""];
  }
});

// orchestrator/core/tasks/files/flaw-of-file.ts
var flaw_of_file_exports = {};
__export(flaw_of_file_exports, {
  flawOfFile: () => flawOfFile
});
function flawOfFile(file) {
  if (file === "") return "it is empty";
  if (file.startsWith(":")) return "it begins with a colon, which git takes for an instruction";
  if (/^(?:[/\\~]|[a-z]:)/i.test(file)) return "it is not relative to the root of the repository";
  let depth = 0;
  for (const part of file.split(/[\\/]/)) {
    if (part === "..") depth -= 1;
    else if (part !== "." && part !== "") depth += 1;
    if (depth < 0) return "it leads out of the repository";
  }
  return void 0;
}
var init_flaw_of_file = __esm({
  "orchestrator/core/tasks/files/flaw-of-file.ts"() {
    "use strict";
  }
});

// orchestrator/core/tasks/files/globs-overlap.ts
var globs_overlap_exports = {};
__export(globs_overlap_exports, {
  compilePattern: () => compilePattern,
  globsOverlap: () => globsOverlap,
  newEffort: () => newEffort,
  patternsOverlap: () => patternsOverlap,
  withSlashes: () => withSlashes
});
function globsOverlap(a, b, effort = newEffort()) {
  return patternsOverlap(compilePattern(a), compilePattern(b), effort);
}
function newEffort() {
  return { left: MOST_EFFORT };
}
function compilePattern(pattern) {
  const text2 = normalise(pattern);
  return { text: text2, readings: text2.length > LONGEST_PATTERN ? void 0 : expand(text2) };
}
function patternsOverlap(one, other, effort) {
  if (one.text.startsWith(`${other.text}/`) || other.text.startsWith(`${one.text}/`)) return true;
  const { readings: left } = one;
  const { readings: right } = other;
  if (!left || !right) return true;
  return left.some((mine) => right.some((theirs) => segmentsMeet(mine, theirs, effort)));
}
function withSlashes(pattern) {
  return pattern.replace(/\\(?![*?[\]{}!+@()\\])/g, "/");
}
function normalise(pattern) {
  if (flawOfFile(pattern) !== void 0) return "**";
  const slashed = withSlashes(pattern);
  if (SLASH_IN_CLASS.test(slashed)) return "**";
  return slashed.normalize("NFC").toLowerCase().replace(/^(?:\.?\/)+/, "");
}
function expand(pattern) {
  return expandBraces(pattern, () => "*")?.flatMap(toSegments);
}
function toSegments(pattern) {
  const names = resolveDots(pattern);
  const wide = names.flatMap((name) => name === "**" ? [name] : name.replace(/\*\*+/g, "*/**/*").split("/"));
  const readings = wide.length === names.length ? [names] : [wide, names.map(narrow)];
  return readings.map((reading) => {
    const segments = reading.map((name) => name === "**" ? GLOBSTAR : toParts(name));
    return isFile(pattern) ? segments : [...segments, GLOBSTAR];
  });
}
function isFile(pattern) {
  return /[^/]\.[a-z][a-z0-9]*$/.test(pattern);
}
function narrow(name) {
  return name === "**" ? name : name.replace(/\*\*+/g, "*");
}
function resolveDots(pattern) {
  const names = [];
  for (const name of pattern.split("/")) {
    if (name === "..") {
      if (/[*?[(]/.test(names.pop() ?? "")) return ["**"];
    }
    if (name !== ".." && name !== "." && name !== "") names.push(name);
  }
  return names;
}
function toParts(name) {
  if (/[()]/.test(name)) return [MANY];
  const parts = [];
  for (let at = 0; at < name.length; at++) {
    const character = name[at];
    if (character === "\\" && at + 1 < name.length) parts.push(name[++at]);
    else if (character === "*") parts.push(MANY);
    else if (character === "?") parts.push(ANY);
    else if (character === "[") {
      parts.push(MANY);
      at = Math.max(at, name.lastIndexOf("]"));
    } else parts.push(character);
  }
  return parts;
}
function segmentsMeet(a, b, effort) {
  return meet(
    effort,
    a,
    b,
    (segment) => segment === GLOBSTAR,
    (one, other) => partsMeet(one, other, effort)
  );
}
function partsMeet(a, b, effort) {
  return meet(
    effort,
    a,
    b,
    (part) => part === MANY,
    (one, other) => one === ANY || other === ANY || one === other
  );
}
function meet(effort, a, b, isMany, itemsMeet) {
  let reachable = [];
  for (let i = 0; i <= a.length; i++) {
    effort.left -= b.length + 1;
    if (effort.left < 0) return true;
    const row = [];
    const one = a[i - 1];
    for (let j = 0; j <= b.length; j++) {
      const other = b[j - 1];
      if (i === 0 && j === 0) row[j] = true;
      else if (i > 0 && isMany(one) && (reachable[j] || j > 0 && row[j - 1])) row[j] = true;
      else if (j > 0 && isMany(other) && (row[j - 1] || i > 0 && reachable[j])) row[j] = true;
      else row[j] = i > 0 && j > 0 && !isMany(one) && !isMany(other) && !!reachable[j - 1] && itemsMeet(one, other);
    }
    if (!row.includes(true)) return false;
    reachable = row;
  }
  return reachable[b.length] === true;
}
var GLOBSTAR, ANY, MANY, MOST_EFFORT, LONGEST_PATTERN, SLASH_IN_CLASS;
var init_globs_overlap = __esm({
  "orchestrator/core/tasks/files/globs-overlap.ts"() {
    "use strict";
    init_expand_braces();
    init_flaw_of_file();
    GLOBSTAR = /* @__PURE__ */ Symbol("**");
    ANY = /* @__PURE__ */ Symbol("?");
    MANY = /* @__PURE__ */ Symbol("*");
    MOST_EFFORT = 5e6;
    LONGEST_PATTERN = 4096;
    SLASH_IN_CLASS = /\[[^\]]*\//;
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

// elsewhere:orchestrator/core/text/is-too-deep.ts
var require_is_too_deep = __commonJS({
  "elsewhere:orchestrator/core/text/is-too-deep.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "text.cjs", "orchestrator/core/text/is-too-deep.ts");
    var names = { get isTooDeep() {
      return module_().isTooDeep;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/to-utc.ts
var to_utc_exports = {};
__export(to_utc_exports, {
  compareText: () => compareText,
  compareTimes: () => compareTimes,
  toUtc: () => toUtc,
  toWholeSecond: () => toWholeSecond
});
function toUtc(text2) {
  if (UTC_SECOND.test(text2)) return text2;
  const [, day, clock, fraction = "", zone = ""] = TIME.exec(text2) ?? [];
  const time2 = Date.parse(`${day}T${clock}${zone.toUpperCase()}`);
  if (Number.isNaN(time2)) return void 0;
  const digits = fraction.replace(/0+$/, "");
  return `${new Date(time2).toISOString().slice(0, 19)}${digits && `.${digits}`}Z`;
}
function compareTimes(a, b) {
  return a.length === b.length ? compareText(a, b) : compareText(a.slice(0, -1), b.slice(0, -1));
}
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function toWholeSecond(moment) {
  return `${moment.toISOString().slice(0, 19)}Z`;
}
var UTC_SECOND, TIME;
var init_to_utc = __esm({
  "orchestrator/core/tasks/to-utc.ts"() {
    "use strict";
    UTC_SECOND = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/;
    TIME = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d:\d\d)(?:\.(\d+))?(Z|z|[+-]\d\d:\d\d)$/;
  }
});

// orchestrator/core/tasks/to-task.ts
var to_task_exports = {};
__export(to_task_exports, {
  toTask: () => toTask
});
function toTask(fields) {
  const { id, title, description, design, acceptance_criteria, notes, status, priority, issue_type, labels } = fields;
  if (typeof id !== "string" || id === "") return 'it has no "id"';
  if (typeof title !== "string" || title === "") return 'it has no "title"';
  const wrong = firstWrong(fields);
  if (wrong) return wrong;
  if ((0, import_is_too_deep.isTooDeep)(fields)) return "it is nested too deeply";
  const dependencies = toDependencies(fields.dependencies);
  if (typeof dependencies === "string") return dependencies;
  const createdAt = time(fields.created_at) ?? NO_TIME;
  const task = {
    id,
    title,
    description: text(description),
    design: text(design),
    acceptance: text(acceptance_criteria),
    notes: text(notes),
    status: text(status) || "open",
    priority: priority ?? 0,
    type: text(issue_type) || "task",
    labels: labels ?? NONE,
    dependencies,
    createdAt,
    updatedAt: time(fields.updated_at) ?? createdAt,
    isPinned: fields.pinned === true,
    isEphemeral: fields.ephemeral === true || fields.wisp === true,
    isTemplate: fields.is_template === true,
    metadata: toObject(fields.metadata)
  };
  addOptional(task, fields);
  return task;
}
function addOptional(task, fields) {
  const { assignee, started_at, closed_at, close_reason, defer_until, estimated_minutes } = fields;
  if (assignee) task.assignee = assignee;
  if (started_at) task.startedAt = toUtc(started_at);
  if (closed_at) task.closedAt = toUtc(closed_at);
  if (close_reason) task.closeReason = close_reason;
  if (defer_until) task.deferUntil = toUtc(defer_until);
  if (typeof estimated_minutes === "number" && estimated_minutes > 0) task.estimateMinutes = estimated_minutes;
}
function firstWrong(fields) {
  const wrong = notText("description", fields.description) ?? notText("design", fields.design) ?? notText("acceptance_criteria", fields.acceptance_criteria) ?? notText("notes", fields.notes) ?? notText("status", fields.status) ?? notText("issue_type", fields.issue_type) ?? notText("assignee", fields.assignee) ?? notText("close_reason", fields.close_reason) ?? notTime("created_at", fields.created_at) ?? notTime("updated_at", fields.updated_at) ?? notTime("started_at", fields.started_at) ?? notTime("closed_at", fields.closed_at) ?? notTime("defer_until", fields.defer_until);
  if (wrong) return wrong;
  const { priority, labels } = fields;
  if (priority !== void 0 && priority !== null && typeof priority !== "number") return '"priority" is not a number';
  const areTexts = !labels || Array.isArray(labels) && labels.every((label) => typeof label === "string");
  return areTexts ? void 0 : '"labels" is not a list of strings';
}
function notText(key, value) {
  return value === void 0 || value === null || typeof value === "string" ? void 0 : `"${key}" is not a string`;
}
function notTime(key, value) {
  if (!value || typeof value === "string" && toUtc(value) !== void 0) return void 0;
  return `"${key}" is not a time`;
}
function toDependencies(value) {
  if (value === void 0 || value === null) return NONE;
  if (!Array.isArray(value)) return '"dependencies" is not a list';
  const dependencies = [];
  for (const edge of value) {
    const on = edge?.depends_on_id ?? edge?.id;
    const type = edge?.dependency_type ?? edge?.type ?? "blocks";
    if (typeof on !== "string" || typeof type !== "string")
      return '"dependencies" holds something that is not a dependency';
    const metadata = edge.dependency_type ? {} : toObject(edge.metadata);
    dependencies.push(metadata === EMPTY ? { on, type } : { on, type, metadata });
  }
  return dependencies;
}
function toObject(value) {
  if (typeof value === "string" && value !== "" && value !== "{}") {
    try {
      return toObject(JSON.parse(value));
    } catch {
      return EMPTY;
    }
  }
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : EMPTY;
}
function text(value) {
  return value ?? "";
}
function time(value) {
  return value ? toUtc(value) : void 0;
}
var import_is_too_deep, NO_TIME, NONE, EMPTY;
var init_to_task = __esm({
  "orchestrator/core/tasks/to-task.ts"() {
    "use strict";
    import_is_too_deep = __toESM(require_is_too_deep(), 1);
    init_to_utc();
    NO_TIME = "1970-01-01T00:00:00Z";
    NONE = [];
    EMPTY = {};
  }
});

// orchestrator/core/tasks/parse-task-line.ts
var parse_task_line_exports = {};
__export(parse_task_line_exports, {
  parseTaskLine: () => parseTaskLine
});
function parseTaskLine(line) {
  let value;
  try {
    value = JSON.parse(line);
  } catch {
    if (line.trim() === "") return OTHER;
    if (CONFLICT.test(line)) return { kind: "conflict marker" };
    return broken(line, "it is not JSON; it may have been cut or edited by hand");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return broken(line, "it is not a JSON object");
  const fields = value;
  if (typeof fields._schema === "string" && fields.id === void 0) return OTHER;
  if (fields._type !== void 0 && fields._type !== "issue") return OTHER;
  if (fields.status === "tombstone") return OTHER;
  const task = toTask(fields);
  return typeof task === "string" ? broken(line, task) : { kind: "task", task };
}
function broken(line, what) {
  const id = /"id"\s*:\s*"([^"\\]+)"/.exec(line)?.[1];
  return id === void 0 ? { kind: "broken", what } : { kind: "broken", what, id };
}
var OTHER, CONFLICT;
var init_parse_task_line = __esm({
  "orchestrator/core/tasks/parse-task-line.ts"() {
    "use strict";
    init_to_task();
    OTHER = { kind: "other" };
    CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)|^={7}\r?$/;
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

// orchestrator/core/tasks/plan-change.ts
var plan_change_exports = {};
__export(plan_change_exports, {
  describeBlockers: () => describeBlockers,
  planClaim: () => planClaim,
  planClose: () => planClose,
  planRelease: () => planRelease
});
function planClaim({ task, blockers, actor, now }) {
  if (task.status === "in_progress" && task.assignee === actor) return { kind: "unchanged" };
  if (task.status === "closed") return refuse(task, "it is closed", takeAnother());
  if (task.assignee !== void 0 && task.assignee !== actor) {
    return refuse(
      task,
      `it is claimed by ${task.assignee}`,
      takeAnother(`${task.assignee} can release it${commandOf(task)}`)
    );
  }
  if (task.status !== "open")
    return refuse(task, `its status is ${task.status}; only an open task can be claimed`, takeAnother());
  if (blockers.length > 0) return refuse(task, `it is blocked: ${describeBlockers(blockers)}`, takeAnother());
  const at = toWholeSecond(now);
  return set({ status: "in_progress", assignee: actor, updated_at: at, ...task.startedAt ? {} : { started_at: at } });
}
function planRelease({ task, actor, now }, note) {
  if (task.status === "closed") return refuse(task, "it is closed", "A closed task has no claim to release.");
  if (task.assignee !== void 0 && task.assignee !== actor) {
    return refuse(
      task,
      `it is claimed by ${task.assignee}, not by ${actor}`,
      `Release it as its holder: --actor ${(0, import_quote_for_shell.quoteForShell)(task.assignee)}.`
    );
  }
  const isClaimed = task.status === "in_progress";
  const isFree = !isClaimed && task.assignee === void 0;
  const isNoted = !note || task.notes === note || task.notes.endsWith(`
${note}`);
  if (isFree && isNoted) return { kind: "unchanged" };
  return set({
    ...isClaimed ? { status: "open" } : {},
    assignee: void 0,
    updated_at: toWholeSecond(now),
    ...note ? { notes: task.notes ? `${task.notes}
${note}` : note } : {}
  });
}
function planClose({ task, tasks, blockers, now }, reason) {
  if (task.status === "closed") return { kind: "unchanged" };
  if (task.isTemplate) return refuse(task, "it is a template", "Close the tasks created from it instead.");
  if (task.isPinned || task.status === "pinned")
    return refuse(
      task,
      "it is pinned",
      `Unpin it first: \`skyfom task edit ${(0, import_quote_for_shell.quoteArgument)(task.id)} --status open\`.`
    );
  if (blockers.length > 0)
    return refuse(task, `it is blocked: ${describeBlockers(blockers)}`, "Close what blocks it first.");
  const open = task.type === "epic" ? (groupChildren(tasks).get(task.id) ?? []).filter(isActive) : [];
  if (open.length > 0)
    return refuse(task, `it has open children: ${open.map((child) => child.id).join(", ")}`, "Close them first.");
  const at = toWholeSecond(now);
  return set({ status: "closed", updated_at: at, closed_at: at, close_reason: reason });
}
function describeBlockers(blockers) {
  const before = blockers.flatMap((blocker) => blocker.kind === "task" ? [blocker.on] : []);
  const others = blockers.flatMap((blocker) => blocker.kind === "task" ? [] : [describeBlocker(blocker)]);
  return [...before.length > 0 ? [`it waits for ${before.join(", ")}`] : [], ...others].join("; ");
}
function describeBlocker(blocker) {
  switch (blocker.kind) {
    case "parent":
      return `its parent ${blocker.on} is blocked`;
    case "children":
      return `it waits for the children of ${blocker.of}: ${blocker.on.join(", ")}`;
    default:
      return blocker;
  }
}
function commandOf({ id, assignee = "" }) {
  if (!/^skyfom-/.test(assignee)) return "";
  return `, or once that run is over you: \`skyfom task release ${(0, import_quote_for_shell.quoteForShell)(id)} --actor ${(0, import_quote_for_shell.quoteForShell)(assignee)}\``;
}
function set(fields) {
  return { kind: "set", fields };
}
function refuse(task, what, fix) {
  return { kind: "refused", problem: { where: task.id, what, fix } };
}
function takeAnother(first) {
  const advice = "`skyfom task ready --pickable` lists free ones";
  return first ? `${first}; otherwise ${advice}.` : `Take another: ${advice}.`;
}
var import_quote_for_shell;
var init_plan_change = __esm({
  "orchestrator/core/tasks/plan-change.ts"() {
    "use strict";
    import_quote_for_shell = __toESM(require_quote_for_shell(), 1);
    init_find_blocked();
    init_to_utc();
  }
});

// elsewhere:orchestrator/core/graph/named-graph.ts
var require_named_graph = __commonJS({
  "elsewhere:orchestrator/core/graph/named-graph.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "graph.cjs", "orchestrator/core/graph/named-graph.ts");
    var names = {
      get findNamedWay() {
        return module_().findNamedWay;
      },
      get namedGraph() {
        return module_().namedGraph;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/graph/find-groups.ts
var require_find_groups = __commonJS({
  "elsewhere:orchestrator/core/graph/find-groups.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "graph.cjs", "orchestrator/core/graph/find-groups.ts");
    var names = { get findGroups() {
      return module_().findGroups;
    } };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/graph/find-way.ts
var require_find_way = __commonJS({
  "elsewhere:orchestrator/core/graph/find-way.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "graph.cjs", "orchestrator/core/graph/find-way.ts");
    var names = { get findWay() {
      return module_().findWay;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/ready/find-task-cycles.ts
var find_task_cycles_exports = {};
__export(find_task_cycles_exports, {
  describeTaskCycle: () => describeTaskCycle,
  findTaskCycles: () => findTaskCycles,
  findWaitingWay: () => findWaitingWay
});
function findTaskCycles(blocked) {
  const waiting = waitingGraph(blocked);
  return (0, import_find_groups.findGroups)(waiting.graph).flatMap((group) => shortestRing(group, waiting, blocked)).sort((a, b) => compareText(a.join(), b.join()));
}
function findWaitingWay(blocked, from, to) {
  return (0, import_named_graph.findNamedWay)(waitingGraph(blocked), from, to);
}
function describeTaskCycle(path, where) {
  const [first, second] = path;
  const [waits, ring] = [path.slice(1), path].map(shorten);
  return {
    where,
    what: `${first} waits for ${waits?.join(", which waits for ")}: ${ring?.join(" \u2192 ")}`,
    fix: `None of them can ever be ready. Remove one of these dependencies, for example that of ${first} on ${second}.`
  };
}
function shorten(path) {
  if (path.length <= MOST_NAMED) return path;
  const half = MOST_NAMED / 2;
  return [...path.slice(0, half), `(${path.length - MOST_NAMED} more)`, ...path.slice(-half)];
}
function waitingGraph(blocked) {
  return (0, import_named_graph.namedGraph)(new Map([...blocked].map(([id, blockers]) => [id, targetsOf(blockers)])));
}
function targetsOf(blockers = []) {
  const [only] = blockers;
  if (blockers.length === 1 && only && only.kind !== "children") return [only.on];
  return blockers.flatMap((blocker) => blocker.on);
}
function shortestRing(group, { graph, ids, numbers }, blocked) {
  const members = new Set(group);
  let best;
  const effort = { left: MOST_STEPS };
  const named2 = group.map((number) => ({ number, id: ids[number] }));
  for (const from of named2.sort((a, b) => compareText(a.id, b.id))) {
    if (best && effort.left < 0) break;
    const own = blocked.get(from.id)?.filter((blocker) => blocker.kind !== "parent");
    for (const id of targetsOf(own)) {
      if (best && effort.left < 0) break;
      const to = numbers.get(id);
      const back = members.has(to) ? (0, import_find_way.findWay)(graph, to, from.number, members, effort) : void 0;
      if (back && (!best || back.length < best.length)) best = back;
    }
  }
  return best ? [rotate(best.map((number) => ids[number]))] : [];
}
function rotate(ring) {
  const smallest = ring.reduce((least, id, at) => compareText(id, ring[least] ?? id) < 0 ? at : least, 0);
  const turned = [...ring.slice(smallest), ...ring.slice(0, smallest)];
  return [...turned, turned[0] ?? ""];
}
var import_find_groups, import_find_way, import_named_graph, MOST_NAMED, MOST_STEPS;
var init_find_task_cycles = __esm({
  "orchestrator/core/tasks/ready/find-task-cycles.ts"() {
    "use strict";
    import_find_groups = __toESM(require_find_groups(), 1);
    import_find_way = __toESM(require_find_way(), 1);
    import_named_graph = __toESM(require_named_graph(), 1);
    init_to_utc();
    MOST_NAMED = 20;
    MOST_STEPS = 2e5;
  }
});

// orchestrator/core/tasks/plan-dependency.ts
var plan_dependency_exports = {};
__export(plan_dependency_exports, {
  whyNoDependency: () => whyNoDependency,
  whyNotDependent: () => whyNotDependent
});
function whyNoDependency(tasks, known, id, on, type) {
  const where = `${id} \u2192 ${on}`;
  const task = known.get(id);
  const target = known.get(on);
  const missing = [task ? [] : [id], target ? [] : [on]].flat();
  if (!task || !target) {
    return {
      where,
      what: `there is no task ${missing.join(" and no task ")}`,
      fix: "`skyfom task list` shows the ids."
    };
  }
  if (id === on) return { where, what: "a task cannot depend on itself", fix: "Name two tasks." };
  const existing = task.dependencies.find((edge) => edge.on === on);
  if (existing && existing.type !== type) {
    return {
      where,
      what: `${id} already depends on ${on} by "${existing.type}", and two tasks can have only one dependency`,
      fix: `Keep it, or remove it first: \`skyfom task dep --remove ${(0, import_quote_for_shell2.quoteArgument)(id)} ${(0, import_quote_for_shell2.quoteArgument)(on)}\`.`
    };
  }
  if (WAITING.has(type) && task.type === "epic" !== (target.type === "epic")) {
    const [epic, other] = task.type === "epic" ? [id, on] : [on, id];
    return {
      where,
      what: `${epic} is an epic and ${other} is not; tasks can only wait for tasks, and epics for epics`,
      fix: `Let ${id} depend on the tasks below the epic instead, or make it a child: --type parent-child.`
    };
  }
  if (existing) return void 0;
  return whyCycle(tasks, task, on, type, where);
}
function whyCycle(tasks, task, on, type, where) {
  const dependencies = [...task.dependencies, { on, type }];
  const after = tasks.map((one) => ({ ...one, status: "open", ...one.id === task.id ? { dependencies } : {} }));
  const back = findWaitingWay(findBlocked(after), on, task.id);
  if (!back) return type === "parent-child" ? whyOwnAncestor(tasks, task.id, on, where) : void 0;
  return {
    where,
    what: `they would wait for each other: ${[task.id, ...back].join(" \u2192 ")}`,
    fix: `Leave it out, or first remove another one on that path: \`skyfom task dep --remove ${(0, import_quote_for_shell2.quoteArgument)(back.at(-2) ?? on)} ${(0, import_quote_for_shell2.quoteArgument)(task.id)}\`.`
  };
}
function whyOwnAncestor(tasks, id, parent, where) {
  const parentsOf = ({ dependencies }) => dependencies.flatMap((edge) => edge.type === "parent-child" ? [edge.on] : []);
  const back = (0, import_named_graph2.findNamedWay)((0, import_named_graph2.namedGraph)(new Map(tasks.map((task) => [task.id, parentsOf(task)]))), parent, id);
  if (!back) return void 0;
  return {
    where,
    what: `${id} would be its own ancestor: ${[id, ...back].join(" \u2192 ")}`,
    fix: "Choose a parent that is not below it."
  };
}
function whyNotDependent(known, id, on) {
  const task = known.get(id);
  if (!task) return { where: id, what: `there is no task ${id}`, fix: "`skyfom task list` shows the ids." };
  if (task.dependencies.some((edge) => edge.on === on)) return void 0;
  const others = task.dependencies.map((edge) => edge.on);
  const fix = others.length === 0 ? "It depends on nothing." : `It depends on ${others.join(", ")}.`;
  return { where: `${id} \u2192 ${on}`, what: `${id} does not depend on ${on}`, fix };
}
var import_named_graph2, import_quote_for_shell2, WAITING;
var init_plan_dependency = __esm({
  "orchestrator/core/tasks/plan-dependency.ts"() {
    "use strict";
    import_named_graph2 = __toESM(require_named_graph(), 1);
    import_quote_for_shell2 = __toESM(require_quote_for_shell(), 1);
    init_find_blocked();
    init_find_task_cycles();
    WAITING = /* @__PURE__ */ new Set(["blocks", "conditional-blocks"]);
  }
});

// orchestrator/core/tasks/ready/find-ready.ts
var find_ready_exports = {};
__export(find_ready_exports, {
  findReady: () => findReady
});
function findReady(tasks, now, filter = {}, blocked = findBlocked(tasks)) {
  const below = filter.parent === void 0 ? void 0 : findDescendants(tasks, filter.parent);
  const asleep = filter.includeDeferred ? void 0 : findAsleep(tasks, now);
  const ready = tasks.filter(
    (task) => task.status === "open" && !task.isPinned && !task.isEphemeral && !blocked.has(task.id) && (filter.type === void 0 ? !NOT_WORK.has(task.type) : task.type === filter.type) && !(asleep?.has(task.id) || asleep && task.dependencies.some((edge) => isChildOf(edge, asleep))) && (below === void 0 || below.has(task.id)) && passes(task, filter)
  );
  ready.sort(ORDERS[filter.sort ?? "priority"](now));
  return filter.limit ? ready.slice(0, filter.limit) : ready;
}
function passes(task, filter) {
  return (!filter.unassigned || task.assignee === void 0) && (filter.assignee === void 0 || task.assignee === filter.assignee) && (filter.priority === void 0 || task.priority === filter.priority) && (filter.labels ?? []).every((label) => task.labels.includes(label)) && !(filter.excludeLabels ?? []).some((label) => task.labels.includes(label));
}
function isChildOf(edge, parents) {
  return edge.type === "parent-child" && parents.has(edge.on);
}
function findAsleep(tasks, now) {
  const asleep = tasks.filter((task) => task.deferUntil !== void 0 && Date.parse(task.deferUntil) > now.getTime());
  return new Set(asleep.map((task) => task.id));
}
function findDescendants(tasks, parent) {
  const children = groupChildren(tasks);
  const found = /* @__PURE__ */ new Set();
  const open = [parent];
  for (let at = open.pop(); at !== void 0; at = open.pop()) {
    for (const child of children.get(at) ?? []) {
      if (found.has(child.id)) continue;
      found.add(child.id);
      open.push(child.id);
    }
  }
  for (const task of tasks) {
    const hasParent = task.dependencies.some((edge) => edge.type === "parent-child");
    if (!hasParent && task.id.startsWith(`${parent}.`)) found.add(task.id);
  }
  return found;
}
var NOT_WORK, byPriority, byAge, byId, TWO_DAYS, ORDERS;
var init_find_ready = __esm({
  "orchestrator/core/tasks/ready/find-ready.ts"() {
    "use strict";
    init_to_utc();
    init_find_blocked();
    NOT_WORK = /* @__PURE__ */ new Set(["merge-request", "gate", "molecule", "message", "agent", "role", "rig"]);
    byPriority = (a, b) => a.priority - b.priority;
    byAge = (a, b) => compareTimes(a.createdAt, b.createdAt);
    byId = (a, b) => compareText(a.id, b.id);
    TWO_DAYS = 48 * 36e5;
    ORDERS = {
      priority: () => (a, b) => byPriority(a, b) || byAge(b, a) || byId(a, b),
      oldest: () => (a, b) => byAge(a, b) || byId(a, b),
      hybrid: (now) => {
        const since = toWholeSecond(new Date(now.getTime() - TWO_DAYS));
        const isRecent = (task) => compareTimes(task.createdAt, since) >= 0;
        return (a, b) => {
          const recent = Number(isRecent(b)) - Number(isRecent(a));
          return recent || (isRecent(a) ? byPriority(a, b) : 0) || byAge(a, b) || byId(a, b);
        };
      }
    };
  }
});

// orchestrator/core/tasks/files/file-owners.ts
var file_owners_exports = {};
__export(file_owners_exports, {
  FileOwners: () => FileOwners
});
function foldersAbove(path) {
  const folders = [];
  for (let at = path.indexOf("/"); at !== -1; at = path.indexOf("/", at + 1)) folders.push(path.slice(0, at));
  return folders;
}
var MAGIC, FileOwners;
var init_file_owners = __esm({
  "orchestrator/core/tasks/files/file-owners.ts"() {
    "use strict";
    init_globs_overlap();
    MAGIC = /[*?[({\\]|(?:^|\/)\.{0,2}(?:\/|$)/;
    FileOwners = class {
      #exact = /* @__PURE__ */ new Map();
      /** Folders above plain paths, with the first claim below each. */
      #above = /* @__PURE__ */ new Map();
      #patterns = [];
      #all = [];
      #effort = newEffort();
      constructor(owners = []) {
        for (const owner of owners) this.add(owner);
      }
      add({ id, files }) {
        for (const file of files) {
          const claim = { order: this.#all.length, owner: id, file, pattern: compilePattern(file) };
          this.#all.push(claim);
          const { text: text2 } = claim.pattern;
          if (MAGIC.test(text2)) this.#patterns.push(claim);
          else {
            if (!this.#exact.has(text2)) this.#exact.set(text2, claim);
            for (const folder of foldersAbove(text2)) if (!this.#above.has(folder)) this.#above.set(folder, claim);
          }
        }
      }
      /** The first file that somebody shares with one of the owners; undefined if none. */
      findOverlap(files) {
        if (this.#all.length === 0) return void 0;
        let first;
        for (const mine of files) {
          const claim = this.#firstOf(compilePattern(mine), first?.claim.order ?? this.#all.length);
          if (claim) first = { claim, mine };
        }
        return first && { mine: first.mine, theirs: first.claim.file, owner: first.claim.owner };
      }
      /** The first claim, of those before a place, that a file overlaps with. */
      #firstOf(mine, before) {
        const isPlain = !MAGIC.test(mine.text);
        const candidates = isPlain ? this.#lookUp(mine.text) : [];
        let best;
        for (const claim of candidates) if (claim.order < (best?.order ?? before)) best = claim;
        for (const claim of isPlain ? this.#patterns : this.#all) {
          if (claim.order >= (best?.order ?? before)) break;
          if (patternsOverlap(mine, claim.pattern, this.#effort)) return claim;
        }
        return best;
      }
      #lookUp(text2) {
        const found = [
          this.#exact.get(text2),
          this.#above.get(text2),
          ...foldersAbove(text2).map((one) => this.#exact.get(one))
        ];
        return found.filter((claim) => claim !== void 0);
      }
    };
  }
});

// elsewhere:orchestrator/core/graph/graph.ts
var require_graph = __commonJS({
  "elsewhere:orchestrator/core/graph/graph.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "graph.cjs", "orchestrator/core/graph/graph.ts");
    var names = {
      get graphOf() {
        return module_().graphOf;
      },
      get sizeOf() {
        return module_().sizeOf;
      },
      get targetsOf() {
        return module_().targetsOf;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/core/graph/sort-nodes.ts
var require_sort_nodes = __commonJS({
  "elsewhere:orchestrator/core/graph/sort-nodes.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "graph.cjs", "orchestrator/core/graph/sort-nodes.ts");
    var names = { get sortNodes() {
      return module_().sortNodes;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/tasks/ready/link-moments.ts
function linkMoments(active) {
  const places = new Map(active.map((task, at) => [task.id, at]));
  const after = [];
  for (let at = 0; at < active.length; at += 1) after.push([END + at * MOMENTS], [END + at * MOMENTS], []);
  active.forEach((task, at) => {
    for (const edge of task.dependencies) link(after, edge, at, places.get(edge.on));
  });
  return after;
}
function link(after, { type }, at, on) {
  if (on === void 0) return;
  const add = (from, to) => after[from]?.push(to);
  const start = at * MOMENTS + START;
  switch (type) {
    case "blocks":
    case "conditional-blocks":
      return void add(on * MOMENTS + END, start);
    case "waits-for":
      return void add(on * MOMENTS + CHILDREN, start);
    case "parent-child":
      add(on * MOMENTS + START, start);
      return void add(at * MOMENTS + END, on * MOMENTS + CHILDREN);
  }
}
var MOMENTS, START, CHILDREN, END;
var init_link_moments = __esm({
  "orchestrator/core/tasks/ready/link-moments.ts"() {
    "use strict";
    MOMENTS = 3;
    START = 0;
    CHILDREN = 1;
    END = 2;
  }
});

// orchestrator/core/tasks/ready/why-not-pickable.ts
var why_not_pickable_exports = {};
__export(why_not_pickable_exports, {
  isWork: () => isWork,
  whyNotPickable: () => whyNotPickable
});
function isWork({ type, isTemplate }) {
  return !GATHERING.has(type) && !isTemplate;
}
function whyNotPickable(task, actor, hasChildren = () => true) {
  if (task.status !== "open") return { kind: "status", status: task.status };
  if (task.type === "epic") return { kind: hasChildren() ? "epic" : "childless-epic" };
  if (GATHERING.has(task.type)) return { kind: "type", type: task.type };
  if (task.isTemplate) return { kind: "template" };
  if (task.labels.includes(FOR_A_PERSON)) return { kind: "for-a-person", label: FOR_A_PERSON };
  if (task.assignee !== void 0 && task.assignee !== actor) return { kind: "assigned", assignee: task.assignee };
  return void 0;
}
var GATHERING, FOR_A_PERSON;
var init_why_not_pickable = __esm({
  "orchestrator/core/tasks/ready/why-not-pickable.ts"() {
    "use strict";
    GATHERING = /* @__PURE__ */ new Set(["epic", "milestone", "decision", "event"]);
    FOR_A_PERSON = "human";
  }
});

// orchestrator/core/tasks/ready/weigh-waiting.ts
var weigh_waiting_exports = {};
__export(weigh_waiting_exports, {
  weighWaiting: () => weighWaiting,
  whyHere: () => whyHere
});
function weighWaiting(tasks) {
  const active = tasks.filter(isActive);
  const after = linkMoments(active);
  const lengths = lengthsOf(active);
  const onward = new Array(after.length);
  const weights = /* @__PURE__ */ new Map();
  for (const node of (0, import_sort_nodes.sortNodes)((0, import_graph.graphOf)(after)).reverse()) {
    const at = Math.floor(node / MOMENTS);
    const task = active[at];
    const following = join(after[node] ?? [], onward);
    if (node % MOMENTS !== START || !isWork(task)) {
      onward[node] = following;
      continue;
    }
    const here = begin(task, lengths[at] ?? 1, following);
    onward[node] = here;
    weights.set(task.id, weightOf(task, here, following));
  }
  return weights;
}
function weightOf(task, { priority, from, chain: chain2 }, { first, count }) {
  const weight = { priority, chain: chain2, waiting: count };
  if (from !== void 0 && from !== task) weight.from = from.id;
  if (first !== void 0) weight.next = first.id;
  return weight;
}
function join(nodes, onward) {
  if (nodes.length === 1) return onward[nodes[0]] ?? NOTHING;
  let urgent = NOTHING;
  let long = NOTHING;
  for (const node of nodes) {
    const one = onward[node];
    if (one === void 0) continue;
    if (one.priority < urgent.priority) urgent = one;
    if (one.chain > long.chain) long = one;
  }
  if (urgent === long) return urgent;
  return { priority: urgent.priority, from: urgent.from, chain: long.chain, first: long.first, count: long.count };
}
function begin(task, length, { priority, from, chain: chain2, count }) {
  const own = task.status === "deferred" ? Number.POSITIVE_INFINITY : task.priority;
  const isOwn = own <= priority;
  return {
    priority: isOwn ? own : priority,
    from: isOwn ? task : from,
    chain: chain2 + length,
    first: task,
    count: count + 1
  };
}
function lengthsOf(tasks) {
  const estimates = tasks.flatMap(({ estimateMinutes }) => estimateMinutes ?? []);
  const mean = estimates.length === 0 ? 1 : estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
  return tasks.map(({ estimateMinutes }) => estimateMinutes ?? mean);
}
function whyHere({ priority: own }, weight) {
  const { priority, from, waiting } = weight;
  if (waiting === 0) return void 0;
  const row = waiting === 1 ? "1 task waits for it" : `${waiting} tasks in a row wait for it`;
  return from === void 0 || priority === own ? row : `P${priority}, because ${from} waits for it; ${row}`;
}
var import_graph, import_sort_nodes, NOTHING;
var init_weigh_waiting = __esm({
  "orchestrator/core/tasks/ready/weigh-waiting.ts"() {
    "use strict";
    import_graph = __toESM(require_graph(), 1);
    import_sort_nodes = __toESM(require_sort_nodes(), 1);
    init_find_blocked();
    init_link_moments();
    init_why_not_pickable();
    NOTHING = { priority: Number.POSITIVE_INFINITY, from: void 0, chain: 0, first: void 0, count: 0 };
  }
});

// orchestrator/core/tasks/ready/order-ready.ts
var order_ready_exports = {};
__export(order_ready_exports, {
  orderReady: () => orderReady
});
function orderReady(ready, tasks, order) {
  switch (order) {
    case "tracker":
      return ready.map((task) => ({ task }));
    case "oldest":
      return ready.map((task) => ({ task })).sort(({ task: a }, { task: b }) => compareTimes(a.createdAt, b.createdAt) || compareText(a.id, b.id));
    case "priority":
      return orderByWeight(ready, weighWaiting(tasks));
    default:
      return order;
  }
}
function orderByWeight(ready, weights) {
  return ready.map((task) => ({ task, weight: weights.get(task.id) ?? { priority: task.priority, chain: 0, waiting: 0 } })).sort(({ weight: a }, { weight: b }) => a.priority - b.priority || b.chain - a.chain);
}
var init_order_ready = __esm({
  "orchestrator/core/tasks/ready/order-ready.ts"() {
    "use strict";
    init_to_utc();
    init_weigh_waiting();
  }
});

// orchestrator/core/tasks/ready/find-finished-epics.ts
var find_finished_epics_exports = {};
__export(find_finished_epics_exports, {
  findFinishedEpics: () => findFinishedEpics
});
function findFinishedEpics(tasks) {
  const children = groupChildren(tasks);
  return tasks.filter((task) => task.type === "epic" && isActive(task)).filter((epic) => {
    const below = children.get(epic.id) ?? [];
    return below.length > 0 && below.every((child) => child.status === "closed");
  }).map((epic) => epic.id);
}
var init_find_finished_epics = __esm({
  "orchestrator/core/tasks/ready/find-finished-epics.ts"() {
    "use strict";
    init_find_blocked();
  }
});

// orchestrator/core/tasks/ready/blockers-of.ts
var blockers_of_exports = {};
__export(blockers_of_exports, {
  blockersOf: () => blockersOf
});
function blockersOf(blocked, id) {
  const on = (blocked.get(id) ?? []).flatMap((blocker) => blocker.kind === "children" ? blocker.on : [blocker.on]);
  return [...new Set(on)];
}
var init_blockers_of = __esm({
  "orchestrator/core/tasks/ready/blockers-of.ts"() {
    "use strict";
  }
});

// orchestrator/core/tasks/plans/most-edges.ts
var most_edges_exports = {};
__export(most_edges_exports, {
  MOST_EDGES: () => MOST_EDGES
});
var MOST_EDGES;
var init_most_edges = __esm({
  "orchestrator/core/tasks/plans/most-edges.ts"() {
    "use strict";
    MOST_EDGES = 2e5;
  }
});

// orchestrator/core/tasks/plans/parse-checklist.ts
var parse_checklist_exports = {};
__export(parse_checklist_exports, {
  parseChecklist: () => parseChecklist
});
function parseChecklist(markdown, where) {
  const items = [];
  const open = [];
  let fence;
  for (const [at, line] of markdown.split(/\r?\n/).entries()) {
    const marker = FENCE.exec(line)?.[1];
    const wasInFence = fence !== void 0;
    if (marker && (!fence || marker.startsWith(fence))) fence = fence ? void 0 : marker;
    const found = wasInFence ? null : ITEM2.exec(line);
    if (line.trim() !== "") closeDownTo(open, widthOf(line));
    if (found) items.push(openItem(open, line, at + 1, found));
    else if (!wasInFence && FIELD_LINE.test(line) && open.length > 0) takeFields(open.at(-1).item, line);
    else open.at(-1)?.text.push(line);
  }
  closeDownTo(open, 0);
  const untitled = items.filter((item) => item.title === "");
  return { items, problems: untitled.map((item) => describeUntitled(`${where}:${item.line}`)) };
}
function closeDownTo(open, indent) {
  for (let last = open.at(-1); last && last.indent >= indent; last = open.at(-1)) {
    last.item.description = dedent(last.text);
    open.pop();
  }
}
function openItem(open, line, number, [, mark, text2 = ""]) {
  const parent = open.at(-1)?.item;
  const isDone = mark !== " ";
  const item = {
    line: number,
    isDone,
    title: "",
    description: "",
    files: [],
    needs: [],
    ...parent ? { parent } : {}
  };
  item.title = takeFields(item, text2);
  open.push({ item, indent: widthOf(line), text: [] });
  return item;
}
function takeFields(item, line) {
  const fields = [...line.matchAll(FIELD)];
  for (const [at, field] of fields.entries()) {
    const value = takePriority(item, line.slice(field.index + field[0].length, fields[at + 1]?.index));
    const entries = withoutEnd(withoutOpened(value), ";,(\u2013\u2014-");
    if (field[1]?.toLowerCase() === "files") item.files.push(...splitFiles(entries));
    else item.needs.push(...splitNeeds(entries));
  }
  const rest = takePriority(item, line.slice(0, fields[0]?.index));
  return fields.length > 0 ? withoutEnd(rest, " 	;,(\u2013\u2014-") : rest;
}
function withoutOpened(value) {
  return value.endsWith(")") && value.split(")").length > value.split("(").length ? value.slice(0, -1) : value;
}
function takePriority(item, text2) {
  const found = PRIORITY.exec(text2);
  if (!found) return text2.trim();
  item.priority = Number(found[1]);
  return `${text2.slice(0, found.index)} ${text2.slice(found.index + found[0].length)}`.replace(/\s+/g, " ").trim();
}
function splitNeeds(text2) {
  const needs = text2.split(/[,;]/).map((need) => need.trim().replace(/^["“]|["”.)]$/g, ""));
  return needs.filter((need) => need !== "");
}
function dedent(lines) {
  const least = lines.reduce(
    (most, line) => line.trim() === "" ? most : Math.min(most, widthOf(line)),
    Number.MAX_SAFE_INTEGER
  );
  return lines.map((line) => line.replaceAll("	", TAB).slice(least)).join("\n").trim();
}
function widthOf(text2) {
  return (/^\s*/.exec(text2)?.[0] ?? "").replaceAll("	", TAB).length;
}
function describeUntitled(where) {
  return { where, what: "this item has no title", fix: "Write the title after the box." };
}
var ITEM2, FENCE, FIELD_LINE, FIELD, PRIORITY, TAB;
var init_parse_checklist = __esm({
  "orchestrator/core/tasks/plans/parse-checklist.ts"() {
    "use strict";
    init_declared_files();
    init_without_end();
    ITEM2 = /^\s*(?:[-*+]|\d+[.)])\s+\[([ xX])\](?:\s+(.*))?$/s;
    FENCE = /^\s*(`{3,}|~{3,})/;
    FIELD_LINE = /^\s*(?:[-*+]\s+)?(?:needs|files):/i;
    FIELD = /\b(needs|files):/gi;
    PRIORITY = /(?:^|\s)[([]?p([0-4])[)\]]?[,;]?(?=\s|$)/i;
    TAB = "    ";
  }
});

// orchestrator/core/tasks/plans/lines-outside-fences.ts
function linesOf(markdown) {
  let fence;
  return markdown.split(/\r?\n/).map((text2, at) => {
    const marker = FENCE2.exec(text2)?.[1];
    const wasCode = fence !== void 0;
    if (marker && (fence === void 0 || marker.startsWith(fence))) fence = fence === void 0 ? marker : void 0;
    return { number: at + 1, text: text2, isCode: wasCode || marker !== void 0 };
  });
}
var FENCE2;
var init_lines_outside_fences = __esm({
  "orchestrator/core/tasks/plans/lines-outside-fences.ts"() {
    "use strict";
    FENCE2 = /^\s*(`{3,}|~{3,})/;
  }
});

// orchestrator/core/tasks/plans/parse-spec-kit.ts
var parse_spec_kit_exports = {};
__export(parse_spec_kit_exports, {
  isSpecKit: () => isSpecKit,
  parseSpecKit: () => parseSpecKit
});
function isSpecKit(markdown) {
  return linesOf(markdown).some(({ text: text2, isCode }) => !isCode && ITEM3.test(text2));
}
function parseSpecKit(markdown) {
  const phases = readPhases(markdown);
  const all = phases.flatMap(({ tasks }) => tasks);
  const titles = new Map(all.map(({ id, item }) => [id, item.title]));
  let base = [];
  let room = MOST_EDGES + 1;
  let stories = [];
  for (const { isStory, tasks } of phases) {
    if (tasks.length === 0) continue;
    const last = chain(tasks, isStory || stories.length === 0 ? base : stories, ({ item }, earlier) => {
      const needed = item.isDone ? [] : earlier.slice(0, room);
      room -= needed.length;
      item.needs.push(...needed.map((one) => one.item.title));
    });
    if (isStory) stories.push(...last);
    else [base, stories] = [last, []];
  }
  for (const { item, dependsOn } of all) item.needs.push(...dependsOn.flatMap((id) => titles.get(id) ?? []));
  return all.map(({ item }) => ({ ...item, needs: [...new Set(item.needs)].filter((need) => need !== item.title) }));
}
function chain(tasks, before, wait) {
  const groups = [];
  tasks.forEach((task, at) => {
    const together = task.isParallel && tasks[at - 1]?.isParallel;
    if (together) groups.at(-1)?.push(task);
    else groups.push([task]);
  });
  let earlier = before;
  for (const group of groups) {
    for (const task of group) wait(task, earlier);
    earlier = group.filter(({ item }) => !item.isDone);
  }
  return earlier;
}
function pathsIn(title) {
  return (title.match(WORD) ?? []).flatMap((word) => {
    const path = PATH.exec(word)?.[1];
    return path === void 0 ? [] : [withoutEnd(path, ".,;")];
  });
}
function readPhases(markdown) {
  const phases = [{ isStory: false, tasks: [] }];
  for (const { number, text: text2, isCode } of linesOf(markdown)) {
    if (isCode) continue;
    const heading = PHASE.exec(text2)?.[1];
    if (heading !== void 0) phases.push({ isStory: STORY.test(heading), tasks: [] });
    const [, mark, id, words] = ITEM3.exec(text2) ?? [];
    if (id === void 0 || words === void 0) continue;
    const title = words.replaceAll(/\[(?:P|US\d+)\]\s*/gi, "").trim();
    const item = {
      line: number,
      isDone: mark !== " ",
      title: `${id} ${title}`,
      description: "",
      files: pathsIn(title),
      needs: []
    };
    const dependsOn = DEPENDS.exec(title)?.[1]?.match(/T\d{3,}/g) ?? [];
    phases.at(-1)?.tasks.push({ item, id, isParallel: /\[P\]/i.test(words), dependsOn });
  }
  return phases;
}
var ITEM3, PHASE, STORY, WORD, PATH, DEPENDS;
var init_parse_spec_kit = __esm({
  "orchestrator/core/tasks/plans/parse-spec-kit.ts"() {
    "use strict";
    init_lines_outside_fences();
    init_most_edges();
    init_without_end();
    ITEM3 = /^\s*[-*]\s+\[([ xX])\]\s+(T\d{3,})\s+(.*)$/s;
    PHASE = /^##\s+(?:Phase\b)?(.*)$/is;
    STORY = /user story/i;
    WORD = /[\w.@*/-]+/g;
    PATH = /^\**((?:[\w.@-]+\/)+[\w.@*-]*)/;
    DEPENDS = /\(depends on ([^()]+)\)/i;
  }
});

// orchestrator/core/tasks/plans/parse-superpowers.ts
var parse_superpowers_exports = {};
__export(parse_superpowers_exports, {
  isSuperpowers: () => isSuperpowers,
  parseSuperpowers: () => parseSuperpowers
});
function isSuperpowers(markdown) {
  return linesOf(markdown).some(({ text: text2, isCode }) => !isCode && TASK.test(text2));
}
function parseSuperpowers(markdown) {
  const sections = [];
  let open;
  for (const { number, text: text2, isCode } of linesOf(markdown)) {
    const title = isCode ? void 0 : TASK.exec(text2)?.[2];
    const level = isCode ? void 0 : HEADING.exec(text2)?.[1]?.length;
    if (title !== void 0 && level !== void 0) {
      open = { line: number, title: title.trim(), level, body: [] };
      sections.push(open);
    } else if (open && level !== void 0 && level <= open.level) open = void 0;
    else open?.body.push({ text: text2, isCode });
  }
  return sections.map(({ line, title, body }, at) => {
    const boxes = body.flatMap(({ text: text2, isCode }) => isCode ? [] : STEP.exec(text2)?.[1] ?? []);
    const before = sections[at - 1]?.title;
    return {
      line,
      isDone: boxes.length > 0 && boxes.every((box) => box !== " "),
      title,
      description: body.map(({ text: text2 }) => text2).join("\n").trim(),
      files: [...new Set(body.flatMap(({ text: text2, isCode }) => isCode ? [] : filesIn(text2)))],
      needs: before === void 0 ? [] : [before]
    };
  });
}
function filesIn(line) {
  const named2 = FILE.exec(line)?.[1];
  if (named2 === void 0) return [];
  const quoted = [...named2.matchAll(/`([^`]+)`/g)].map(([, path = ""]) => path);
  const paths = quoted.length > 0 ? quoted : [named2.trim().split(/\s/, 1)[0] ?? ""];
  return paths.map((path) => path.replace(/:\d+(?:[-–]\d+)?(?:,\s*\d+(?:[-–]\d+)?)*$/, "").trim()).filter((path) => path !== "");
}
var TASK, HEADING, STEP, FILE;
var init_parse_superpowers = __esm({
  "orchestrator/core/tasks/plans/parse-superpowers.ts"() {
    "use strict";
    init_lines_outside_fences();
    TASK = /^#{2,4}\s+Task\s+(\d+)\s*[:.–-]\s*(\S.*)$/s;
    HEADING = /^(#{1,4})\s/;
    STEP = /^\s*[-*]\s+\[([ xX])\]/;
    FILE = /^\s*[-*]\s+(?:Create|Modify|Test|Delete|Move)\b[^:]*:\s*(.*)$/is;
  }
});

// orchestrator/core/tasks/to-issue.ts
var to_issue_exports = {};
__export(to_issue_exports, {
  toIssue: () => toIssue
});
function toIssue(task) {
  const issue = {
    id: task.id,
    title: task.title,
    description: task.description || void 0,
    design: task.design || void 0,
    acceptance_criteria: task.acceptance || void 0,
    notes: task.notes || void 0,
    status: task.status,
    priority: task.priority,
    issue_type: task.type,
    assignee: task.assignee,
    created_at: task.createdAt,
    updated_at: task.updatedAt,
    started_at: task.startedAt,
    closed_at: task.closedAt,
    close_reason: task.closeReason,
    defer_until: task.deferUntil,
    pinned: task.isPinned || void 0,
    ephemeral: task.isEphemeral || void 0,
    is_template: task.isTemplate || void 0,
    metadata: Object.keys(task.metadata).length > 0 ? task.metadata : void 0,
    labels: task.labels.length > 0 ? task.labels : void 0,
    dependencies: task.dependencies.length > 0 ? task.dependencies.map((edge) => toEdge(task.id, edge)) : void 0
  };
  return Object.fromEntries(Object.entries(issue).filter(([, value]) => value !== void 0));
}
function toEdge(id, { on, type, metadata }) {
  return { issue_id: id, depends_on_id: on, type, metadata: JSON.stringify(metadata ?? {}) };
}
var init_to_issue = __esm({
  "orchestrator/core/tasks/to-issue.ts"() {
    "use strict";
  }
});

// part:core/tasks
var tasks_exports = {};
__export(tasks_exports, {
  load: () => load
});
module.exports = __toCommonJS(tasks_exports);
var modules = {
  "orchestrator/core/tasks/task-filter.ts": () => (init_task_filter(), __toCommonJS(task_filter_exports)),
  "orchestrator/core/tasks/files/declared-files.ts": () => (init_declared_files(), __toCommonJS(declared_files_exports)),
  "orchestrator/core/tasks/choose-skill.ts": () => (init_choose_skill(), __toCommonJS(choose_skill_exports)),
  "orchestrator/core/tasks/plans/without-end.ts": () => (init_without_end(), __toCommonJS(without_end_exports)),
  "orchestrator/core/tasks/files/globs-overlap.ts": () => (init_globs_overlap(), __toCommonJS(globs_overlap_exports)),
  "orchestrator/core/tasks/to-task.ts": () => (init_to_task(), __toCommonJS(to_task_exports)),
  "orchestrator/core/tasks/parse-task-line.ts": () => (init_parse_task_line(), __toCommonJS(parse_task_line_exports)),
  "orchestrator/core/tasks/plan-change.ts": () => (init_plan_change(), __toCommonJS(plan_change_exports)),
  "orchestrator/core/tasks/plan-dependency.ts": () => (init_plan_dependency(), __toCommonJS(plan_dependency_exports)),
  "orchestrator/core/tasks/ready/find-blocked.ts": () => (init_find_blocked(), __toCommonJS(find_blocked_exports)),
  "orchestrator/core/tasks/files/flaw-of-file.ts": () => (init_flaw_of_file(), __toCommonJS(flaw_of_file_exports)),
  "orchestrator/core/tasks/to-utc.ts": () => (init_to_utc(), __toCommonJS(to_utc_exports)),
  "orchestrator/core/tasks/ready/find-task-cycles.ts": () => (init_find_task_cycles(), __toCommonJS(find_task_cycles_exports)),
  "orchestrator/core/tasks/ready/find-ready.ts": () => (init_find_ready(), __toCommonJS(find_ready_exports)),
  "orchestrator/core/tasks/files/file-owners.ts": () => (init_file_owners(), __toCommonJS(file_owners_exports)),
  "orchestrator/core/tasks/ready/order-ready.ts": () => (init_order_ready(), __toCommonJS(order_ready_exports)),
  "orchestrator/core/tasks/ready/weigh-waiting.ts": () => (init_weigh_waiting(), __toCommonJS(weigh_waiting_exports)),
  "orchestrator/core/tasks/ready/why-not-pickable.ts": () => (init_why_not_pickable(), __toCommonJS(why_not_pickable_exports)),
  "orchestrator/core/tasks/ready/find-finished-epics.ts": () => (init_find_finished_epics(), __toCommonJS(find_finished_epics_exports)),
  "orchestrator/core/tasks/ready/blockers-of.ts": () => (init_blockers_of(), __toCommonJS(blockers_of_exports)),
  "orchestrator/core/tasks/files/expand-braces.ts": () => (init_expand_braces(), __toCommonJS(expand_braces_exports)),
  "orchestrator/core/tasks/plans/most-edges.ts": () => (init_most_edges(), __toCommonJS(most_edges_exports)),
  "orchestrator/core/tasks/plans/parse-checklist.ts": () => (init_parse_checklist(), __toCommonJS(parse_checklist_exports)),
  "orchestrator/core/tasks/plans/parse-spec-kit.ts": () => (init_parse_spec_kit(), __toCommonJS(parse_spec_kit_exports)),
  "orchestrator/core/tasks/plans/parse-superpowers.ts": () => (init_parse_superpowers(), __toCommonJS(parse_superpowers_exports)),
  "orchestrator/core/tasks/to-issue.ts": () => (init_to_issue(), __toCommonJS(to_issue_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
