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
    module2.exports = (file, load2, id, names) => {
      let real;
      const module3 = () => {
        real ??= (require.cache[file]?.exports ?? load2(file)).load(id);
        return real;
      };
      function standIn(...args) {
        const { default: itself } = module3();
        return new.target ? new itself(...args) : itself(...args);
      }
      for (const name of names) Object.defineProperty(standIn, name, { enumerable: true, get: () => module3()[name] });
      return standIn;
    };
  }
});

// elsewhere:orchestrator/core/view/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/view/printable.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "core/view.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/core/view/printable.ts", ["replaceUnprintable", "toJson", "toLine", "toLines"]);
  }
});

// orchestrator/core/quote-for-shell.ts
var quote_for_shell_exports = {};
__export(quote_for_shell_exports, {
  quoteArgument: () => quoteArgument,
  quoteForShell: () => quoteForShell
});
function quoteForShell(word) {
  if (PLAIN.test(word)) return word;
  const spelled = (0, import_printable.replaceUnprintable)(word.replaceAll("\\", "\\\\"), toBytes).replaceAll("`", toBytes);
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
var import_printable, PLAIN;
var init_quote_for_shell = __esm({
  "orchestrator/core/quote-for-shell.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    PLAIN = /^[\w./:@%+,-]+$/;
  }
});

// orchestrator/core/quote-path.ts
var quote_path_exports = {};
__export(quote_path_exports, {
  quotePath: () => quotePath,
  unquotableMark: () => unquotableMark
});
function quotePath(path) {
  return SPECIAL.test(path.replaceAll("*", "")) ? quoteForShell(path) : `"${path}"`;
}
function unquotableMark(path) {
  return SPECIAL.exec(path)?.[0];
}
var SPECIAL;
var init_quote_path = __esm({
  "orchestrator/core/quote-path.ts"() {
    "use strict";
    init_quote_for_shell();
    SPECIAL = /[$`"\\*\p{Cc}\u2028\u2029]/u;
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

// orchestrator/core/quote-text.ts
var quote_text_exports = {};
__export(quote_text_exports, {
  markLines: () => markLines,
  quoteLine: () => quoteLine,
  quoteText: () => quoteText
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
    ...isCut ? ["", `Here ${left} characters ${keep === "end" ? "before that " : ""}are left out${where}.`] : []
  ].join("\n");
}
function markLines(text) {
  return (0, import_printable2.toLines)(text).split("\n").map((line) => `> ${makeInert(line)}`.trimEnd());
}
function quoteLine(text, most = LONGEST_LINE) {
  const line = makeInert((0, import_printable2.toLine)(text));
  return line.length <= most ? line : `${withoutHalf(line.slice(0, most - 1)).trimEnd()}\u2026`;
}
function makeInert(line) {
  return line.replace(OPENING, "$1\\").replace(TAG, "\\<");
}
function withoutHalf(text) {
  return text.replace(/^[\udc00-\udfff]/, "").replace(/[\ud800-\udbff]$/, "");
}
var import_printable2, LONGEST_LINE, OPENING, TAG;
var init_quote_text = __esm({
  "orchestrator/core/quote-text.ts"() {
    "use strict";
    import_printable2 = __toESM(require_printable(), 1);
    LONGEST_LINE = 200;
    OPENING = /^([ \t]*(?:(?:[>*+-]|\d{1,9}[.)])[ \t]+)*)(?=#|`{3}|~{3}|=+[ \t]*$|-+[ \t]*$)/;
    TAG = /<(?=[a-z/!?])/gi;
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

// orchestrator/core/problem.ts
var problem_exports = {};
__export(problem_exports, {
  renderProblem: () => renderProblem,
  renderProblemInLine: () => renderProblemInLine
});
function renderProblem(problem) {
  return [problem.where, `  ${problem.what}`, `  ${problem.fix}`].map(indentRest).join("\n");
}
function indentRest(text) {
  return text.replaceAll("\n", "\n    ");
}
function renderProblemInLine({ where, what, fix }) {
  return `${where}: ${what}. ${fix}`;
}
var init_problem = __esm({
  "orchestrator/core/problem.ts"() {
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
  "orchestrator/core/quote-path.ts": () => (init_quote_path(), __toCommonJS(quote_path_exports)),
  "orchestrator/core/max-concurrent-agents.ts": () => (init_max_concurrent_agents(), __toCommonJS(max_concurrent_agents_exports)),
  "orchestrator/core/quote-for-shell.ts": () => (init_quote_for_shell(), __toCommonJS(quote_for_shell_exports)),
  "orchestrator/core/quote-text.ts": () => (init_quote_text(), __toCommonJS(quote_text_exports)),
  "orchestrator/core/group-texts.ts": () => (init_group_texts(), __toCommonJS(group_texts_exports)),
  "orchestrator/core/problem.ts": () => (init_problem(), __toCommonJS(problem_exports)),
  "orchestrator/core/name-commands.ts": () => (init_name_commands(), __toCommonJS(name_commands_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
