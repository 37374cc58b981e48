var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// orchestrator/core/printable.ts
var printable_exports = {};
__export(printable_exports, {
  replaceUnprintable: () => replaceUnprintable,
  toJson: () => toJson,
  toLine: () => toLine,
  toLines: () => toLines,
  unprintableMark: () => unprintableMark
});
function onFirstUse(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
function toLine(text) {
  const line = text.slice(0, LONGEST);
  return (PLAIN.test(line) ? line : line.replaceAll(runsOfIt(), " ")).trim();
}
function toLines(text) {
  const lines = text.replaceAll("\r\n", "\n");
  if (PLAIN_LINES.test(lines)) return lines;
  return lines.replaceAll(unprintable(), (mark) => mark === "\n" || mark === "	" ? mark : " ");
}
function toJson(value, indent = 0) {
  const text = JSON.stringify(value, null, indent);
  if (PLAIN_LINES.test(text)) return text;
  return replaceUnprintable(text, (mark) => mark === "\n" ? mark : toEscapes(mark));
}
function toEscapes(mark) {
  return mark.split("").map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`).join("");
}
function unprintableMark(text) {
  return PLAIN.test(text) ? void 0 : text.match(unprintable())?.[0];
}
function replaceUnprintable(text, replace) {
  return PLAIN.test(text) ? text : text.replaceAll(unprintable(), replace);
}
var JOINED, SEEN, PILED, UNPRINTABLE, PLAIN, PLAIN_LINES, unprintable, runsOfIt, LONGEST;
var init_printable = __esm({
  "orchestrator/core/printable.ts"() {
    "use strict";
    JOINED = [
      "Arab",
      "Syrc",
      "Mong",
      "Nkoo",
      "Deva",
      "Beng",
      "Guru",
      "Gujr",
      "Orya",
      "Taml",
      "Telu",
      "Knda",
      "Mlym",
      "Sinh",
      "Mymr"
    ].map((script) => `\\p{Script_Extensions=${script}}`).join("");
    SEEN = [
      `(?<=[${JOINED}])[\\u200c\\u200d]`,
      String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d(?=\p{Extended_Pictographic})`,
      String.raw`(?<=\p{Extended_Pictographic})\ufe0f`,
      String.raw`(?<=[#*0-9])\ufe0f(?=\u20e3)`
    ].join("|");
    PILED = String.raw`(?<=[\p{Mn}\p{Me}]{6})[\p{Mn}\p{Me}]`;
    UNPRINTABLE = String.raw`(?!${SEEN})(?:[\p{Cc}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\u{1d159}]|${PILED})`;
    PLAIN = /^[\x20-\x7e]*$/;
    PLAIN_LINES = /^[\n\t\x20-\x7e]*$/;
    unprintable = onFirstUse(() => new RegExp(UNPRINTABLE, "gu"));
    runsOfIt = onFirstUse(() => new RegExp(`(?:${UNPRINTABLE})+`, "gu"));
    LONGEST = 2e3;
  }
});

// orchestrator/core/quote-text.ts
var quote_text_exports = {};
__export(quote_text_exports, {
  jsonWithoutTags: () => jsonWithoutTags,
  markLines: () => markLines,
  quoteLine: () => quoteLine,
  quoteText: () => quoteText,
  toInertLine: () => toInertLine,
  withoutOpening: () => withoutOpening,
  withoutTags: () => withoutTags
});
function quoteText(text, { author, most = Number.POSITIVE_INFINITY, keep, whole }) {
  const trimmed = text.trim();
  if (trimmed === "") return "";
  const isCut = trimmed.length > most;
  const shown = !isCut ? trimmed : keep === "end" ? withoutHalf(trimmed.slice(-most)) : withoutHalf(trimmed.slice(0, most));
  const left = trimmed.length - shown.length;
  const where = whole === void 0 ? "" : `: ${whole} shows all of it`;
  return [
    `${author}:`,
    "",
    ...markLines(shown),
    ...isCut ? ["", `Here ${left} characters ${keep === "end" ? "before that " : ""}are omitted${where}.`] : []
  ].join("\n");
}
function markLines(text) {
  return toLines(text).split("\n").map((line) => `> ${makeInert(line)}`.trimEnd());
}
function quoteLine(text, most = LONGEST_LINE) {
  const line = makeInert(toLine(text));
  return line.length <= most ? line : `${withoutHalf(line.slice(0, most - 1)).trimEnd()}\u2026`;
}
function toInertLine(text) {
  return withoutTags(toLine(text));
}
function makeInert(line) {
  return withoutTags(withoutOpening(line));
}
function withoutOpening(line) {
  return line.replace(OPENING, "$1\\");
}
function withoutTags(text) {
  return text.replace(ESCAPED_OR_TAG, (found) => found === "<" ? "\\<" : found);
}
function jsonWithoutTags(json) {
  return json.replaceAll(/<(?=[a-z/!?])/gi, "\\u003c");
}
function withoutHalf(text) {
  return text.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");
}
var LONGEST_LINE, OPENING, ESCAPED_OR_TAG;
var init_quote_text = __esm({
  "orchestrator/core/quote-text.ts"() {
    "use strict";
    init_printable();
    LONGEST_LINE = 200;
    OPENING = /^([ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]+)*)(?=#|`{3}|~{3}|=+[ \t]*$|-+[ \t]*$)/;
    ESCAPED_OR_TAG = /\\.|<(?=[a-z/!?])/gis;
  }
});

// orchestrator/core/entry-file.ts
var entry_file_exports = {};
__export(entry_file_exports, {
  ENTRY_FILE: () => ENTRY_FILE
});
var ENTRY_FILE;
var init_entry_file = __esm({
  "orchestrator/core/entry-file.ts"() {
    "use strict";
    ENTRY_FILE = "skyfom.mjs";
  }
});

// orchestrator/core/problem.ts
var problem_exports = {};
__export(problem_exports, {
  renderProblem: () => renderProblem,
  renderProblemInLine: () => renderProblemInLine,
  shortProblem: () => shortProblem
});
function renderProblem({ where, what, names = [], fix }) {
  const named = names.map((name) => `    ${asLine(name)}`);
  return [asLine(where), `  ${asLine(what)}`, ...named, `  ${asLine(fix)}`].join("\n");
}
function renderProblemInLine(problem) {
  const { where, what, fix } = shortProblem(problem);
  return withoutTags(`${toLine(where)}: ${toLine(what)}. ${toLine(fix)}`);
}
function shortProblem({ where, what, names = [], fix }) {
  const found = names.length === 0 ? what : `${what} ${names.join(", ")}`;
  return { where: shorten(where), what: shorten(found), fix: shorten(fix) };
}
function asLine(text) {
  return toLine(shorten(text));
}
function shorten(part) {
  return part.length > LONGEST_PART ? `${part.slice(0, LONGEST_PART - 1)}\u2026` : part;
}
var LONGEST_PART;
var init_problem = __esm({
  "orchestrator/core/problem.ts"() {
    "use strict";
    init_printable();
    init_quote_text();
    LONGEST_PART = 2e3;
  }
});

// orchestrator/core/quote-for-shell.ts
var quote_for_shell_exports = {};
__export(quote_for_shell_exports, {
  quoteArgument: () => quoteArgument,
  quoteForShell: () => quoteForShell
});
function quoteForShell(word) {
  if (PLAIN2.test(word)) return word;
  const spelled = replaceUnprintable(word.replaceAll("\\", "\\\\"), toBytes).replaceAll(MARKUP, toBytes);
  const isSpelled = spelled !== word.replaceAll("\\", "\\\\");
  return isSpelled ? `$'${spelled.replaceAll("'", "\\'")}'` : `'${word.replaceAll("'", "'\\''")}'`;
}
function quoteArgument(word) {
  return word.startsWith("-") ? `-- ${quoteForShell(word)}` : quoteForShell(word);
}
function toBytes(mark) {
  const bytes = [...new TextEncoder().encode(mark)];
  return bytes.map((byte) => `\\x${byte.toString(16).padStart(2, "0")}`).join("");
}
var MARKUP, PLAIN2;
var init_quote_for_shell = __esm({
  "orchestrator/core/quote-for-shell.ts"() {
    "use strict";
    init_printable();
    MARKUP = /`|<(?=[a-z/!?])/gi;
    PLAIN2 = /^[\w./:@%+,-]+$/;
  }
});

// orchestrator/core/quote-path.ts
var quote_path_exports = {};
__export(quote_path_exports, {
  quotePath: () => quotePath,
  unquotableMark: () => unquotableMark
});
function quotePath(path) {
  const isKept = unquotableMark(path.replaceAll("*", "")) === void 0;
  return isKept ? `"${path}"` : quoteForShell(path);
}
function unquotableMark(path) {
  return SPECIAL.exec(path)?.[0] ?? unprintableMark(path);
}
var SPECIAL;
var init_quote_path = __esm({
  "orchestrator/core/quote-path.ts"() {
    "use strict";
    init_printable();
    init_quote_for_shell();
    SPECIAL = /[$`"\\*!]|<(?=[a-z/!?])/i;
  }
});

// orchestrator/core/max-concurrent-agents.ts
var max_concurrent_agents_exports = {};
__export(max_concurrent_agents_exports, {
  MAX_CONCURRENT_AGENTS: () => MAX_CONCURRENT_AGENTS
});
var MAX_CONCURRENT_AGENTS;
var init_max_concurrent_agents = __esm({
  "orchestrator/core/max-concurrent-agents.ts"() {
    "use strict";
    MAX_CONCURRENT_AGENTS = 7;
  }
});

// orchestrator/core/slash-command.ts
var slash_command_exports = {};
__export(slash_command_exports, {
  slashCommand: () => slashCommand
});
function slashCommand(name, prefix) {
  return `/${prefix}${name}`;
}
var init_slash_command = __esm({
  "orchestrator/core/slash-command.ts"() {
    "use strict";
  }
});

// orchestrator/core/short-hash.ts
var short_hash_exports = {};
__export(short_hash_exports, {
  shortHash: () => shortHash
});
function shortHash(text) {
  let hash = 2166136261;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
var init_short_hash = __esm({
  "orchestrator/core/short-hash.ts"() {
    "use strict";
  }
});

// orchestrator/core/utc-time.ts
var utc_time_exports = {};
__export(utc_time_exports, {
  utcTime: () => utcTime
});
function utcTime(time) {
  const day = [time.getUTCFullYear(), two(time.getUTCMonth() + 1), two(time.getUTCDate())].join("-");
  const hour = [time.getUTCHours(), time.getUTCMinutes(), time.getUTCSeconds()].map(two).join(":");
  return `${day}T${hour}.${String(time.getUTCMilliseconds()).padStart(3, "0")}Z`;
}
function two(part) {
  return String(part).padStart(2, "0");
}
var init_utc_time = __esm({
  "orchestrator/core/utc-time.ts"() {
    "use strict";
  }
});

// orchestrator/core/is-same-data.ts
var is_same_data_exports = {};
__export(is_same_data_exports, {
  isSameData: () => isSameData
});
function isSameData(one, other) {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [left, right] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return left.size === right.size && [...left].every(([name, value]) => right.has(name) && isSameData(value, right.get(name)));
}
var init_is_same_data = __esm({
  "orchestrator/core/is-same-data.ts"() {
    "use strict";
  }
});

// orchestrator/core/group-texts.ts
var group_texts_exports = {};
__export(group_texts_exports, {
  groupTexts: () => groupTexts
});
function groupTexts(texts) {
  const counts = /* @__PURE__ */ new Map();
  for (const text of texts) {
    const key = text.trim().toLowerCase().replaceAll(/\s+/g, " ");
    const known = counts.get(key);
    if (known) known.count += 1;
    else counts.set(key, { text: text.trim(), count: 1 });
  }
  return [...counts.values()];
}
var init_group_texts = __esm({
  "orchestrator/core/group-texts.ts"() {
    "use strict";
  }
});

// orchestrator/core/name-commands.ts
var name_commands_exports = {};
__export(name_commands_exports, {
  nameCommands: () => nameCommands
});
function nameCommands(problem, cli, verbs) {
  const command = new RegExp(`(?<![\\w/.-])skyfom(?= (?:${verbs.join("|")})\\b)`, "g");
  return { ...problem, fix: problem.fix.replaceAll(command, () => cli) };
}
var init_name_commands = __esm({
  "orchestrator/core/name-commands.ts"() {
    "use strict";
  }
});

// part:core
var core_exports = {};
__export(core_exports, {
  load: () => load
});
module.exports = __toCommonJS(core_exports);
var modules = {
  "orchestrator/core/quote-text.ts": () => (init_quote_text(), __toCommonJS(quote_text_exports)),
  "orchestrator/core/entry-file.ts": () => (init_entry_file(), __toCommonJS(entry_file_exports)),
  "orchestrator/core/problem.ts": () => (init_problem(), __toCommonJS(problem_exports)),
  "orchestrator/core/quote-path.ts": () => (init_quote_path(), __toCommonJS(quote_path_exports)),
  "orchestrator/core/max-concurrent-agents.ts": () => (init_max_concurrent_agents(), __toCommonJS(max_concurrent_agents_exports)),
  "orchestrator/core/printable.ts": () => (init_printable(), __toCommonJS(printable_exports)),
  "orchestrator/core/quote-for-shell.ts": () => (init_quote_for_shell(), __toCommonJS(quote_for_shell_exports)),
  "orchestrator/core/slash-command.ts": () => (init_slash_command(), __toCommonJS(slash_command_exports)),
  "orchestrator/core/short-hash.ts": () => (init_short_hash(), __toCommonJS(short_hash_exports)),
  "orchestrator/core/utc-time.ts": () => (init_utc_time(), __toCommonJS(utc_time_exports)),
  "orchestrator/core/is-same-data.ts": () => (init_is_same_data(), __toCommonJS(is_same_data_exports)),
  "orchestrator/core/group-texts.ts": () => (init_group_texts(), __toCommonJS(group_texts_exports)),
  "orchestrator/core/name-commands.ts": () => (init_name_commands(), __toCommonJS(name_commands_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
