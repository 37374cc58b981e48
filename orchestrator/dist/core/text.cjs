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

// elsewhere:fastest-levenshtein
var require_fastest_levenshtein = __commonJS({
  "elsewhere:fastest-levenshtein"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/fastest-levenshtein.cjs", "fastest-levenshtein");
    var names = {
      get closest() {
        return module_().closest;
      },
      get default() {
        return module_().default;
      },
      get distance() {
        return module_().distance;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// orchestrator/core/text/closest-name.ts
var closest_name_exports = {};
__export(closest_name_exports, {
  MOST_CANDIDATES: () => MOST_CANDIDATES,
  closestName: () => closestName
});
function closestName(name, candidates) {
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES || name.length > LONGEST_NAME) return void 0;
  const typed = name.toLowerCase();
  const whole = candidates.filter((candidate) => `-${candidate.toLowerCase()}-`.includes(`-${typed}-`));
  if (whole.length === 1) return whole[0];
  const near = (0, import_fastest_levenshtein.closest)(name, candidates);
  return (0, import_fastest_levenshtein.distance)(typed, near.toLowerCase()) <= Math.max(2, name.length / 4) ? near : void 0;
}
var import_fastest_levenshtein, MOST_CANDIDATES, LONGEST_NAME;
var init_closest_name = __esm({
  "orchestrator/core/text/closest-name.ts"() {
    "use strict";
    import_fastest_levenshtein = __toESM(require_fastest_levenshtein(), 1);
    MOST_CANDIDATES = 500;
    LONGEST_NAME = 200;
  }
});

// orchestrator/core/text/place-in-text.ts
var place_in_text_exports = {};
__export(place_in_text_exports, {
  placeInText: () => placeInText
});
function placeInText(file, text, offset) {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\r|\n/);
  return `${file}:${lines.length}:${(lines.at(-1) ?? "").length + 1}`;
}
var init_place_in_text = __esm({
  "orchestrator/core/text/place-in-text.ts"() {
    "use strict";
  }
});

// elsewhere:jsonc-parser
var require_jsonc_parser = __commonJS({
  "elsewhere:jsonc-parser"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/jsonc-parser.cjs", "jsonc-parser");
    var names = {
      get ParseErrorCode() {
        return module_().ParseErrorCode;
      },
      get ScanError() {
        return module_().ScanError;
      },
      get SyntaxKind() {
        return module_().SyntaxKind;
      },
      get applyEdits() {
        return module_().applyEdits;
      },
      get createScanner() {
        return module_().createScanner;
      },
      get default() {
        return module_().default;
      },
      get findNodeAtLocation() {
        return module_().findNodeAtLocation;
      },
      get findNodeAtOffset() {
        return module_().findNodeAtOffset;
      },
      get format() {
        return module_().format;
      },
      get getLocation() {
        return module_().getLocation;
      },
      get getNodePath() {
        return module_().getNodePath;
      },
      get getNodeValue() {
        return module_().getNodeValue;
      },
      get modify() {
        return module_().modify;
      },
      get parse() {
        return module_().parse;
      },
      get parseTree() {
        return module_().parseTree;
      },
      get printParseErrorCode() {
        return module_().printParseErrorCode;
      },
      get stripComments() {
        return module_().stripComments;
      },
      get visit() {
        return module_().visit;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// orchestrator/core/text/explain-syntax-error.ts
var explain_syntax_error_exports = {};
__export(explain_syntax_error_exports, {
  explainSyntaxError: () => explainSyntaxError
});
function explainSyntaxError(file, text, error) {
  return {
    where: placeInText(file, text, error.offset),
    what: EXPLANATIONS[(0, import_jsonc_parser.printParseErrorCode)(error.error)] ?? "this is not JSON",
    fix: "Fix the file."
  };
}
var import_jsonc_parser, EXPLANATIONS;
var init_explain_syntax_error = __esm({
  "orchestrator/core/text/explain-syntax-error.ts"() {
    "use strict";
    import_jsonc_parser = __toESM(require_jsonc_parser(), 1);
    init_place_in_text();
    EXPLANATIONS = {
      InvalidSymbol: "this is not a JSON value",
      InvalidNumberFormat: "this is not a JSON number",
      PropertyNameExpected: "a property name in double quotes is missing here",
      ValueExpected: "a value is missing here",
      ColonExpected: "a colon is missing here",
      CommaExpected: "a comma is missing here",
      CloseBraceExpected: "a closing } belongs here",
      CloseBracketExpected: "a closing ] belongs here",
      EndOfFileExpected: "the file should end here",
      InvalidCommentToken: "JSON has no comments",
      UnexpectedEndOfComment: "this comment is not closed",
      UnexpectedEndOfString: "this string is not closed",
      UnexpectedEndOfNumber: "this number is not complete",
      InvalidUnicode: "this \\u escape is not complete",
      InvalidEscapeCharacter: "JSON has no such escape",
      InvalidCharacter: "this character must be escaped in a JSON string"
    };
  }
});

// orchestrator/core/text/is-nearly.ts
var is_nearly_exports = {};
__export(is_nearly_exports, {
  isNearly: () => isNearly,
  saysNothing: () => saysNothing
});
function isNearly(text, other) {
  const [words, form] = [wordsOf(text), wordsOf(other)];
  return likeness(words, form) >= NEARLY_THE_SAME || shareOfPieces(words, form) >= NEARLY_THE_SAME;
}
function saysNothing(text) {
  return !/[\p{L}\p{N}]/u.test(lettersOf(text.slice(0, LONGEST_READ)));
}
function shareOfPieces(words, ofForm) {
  const form = ` ${ofForm.join(" ")} `;
  const taken = /* @__PURE__ */ new Set();
  for (let at = 0; at + PIECE <= words.length; at++) {
    if (!form.includes(` ${words.slice(at, at + PIECE).join(" ")} `)) continue;
    for (let word = at; word < at + PIECE; word++) taken.add(word);
  }
  return words.length === 0 ? 0 : taken.size / words.length;
}
function wordsOf(text) {
  const words = lettersOf(text.slice(0, LONGEST_READ)).split(/[^\p{L}]+/u);
  return [...new Set(words)].filter((word) => word !== "").slice(0, MOST_WORDS);
}
function likeness(one, other) {
  const [pairs, rest] = [pairsOf(one), pairsOf(other)];
  const all = pairs.length + rest.length;
  let shared = 0;
  for (const pair of pairs) {
    const at = rest.indexOf(pair);
    if (at === -1) continue;
    rest.splice(at, 1);
    shared += 1;
  }
  return all === 0 ? 0 : 2 * shared / all;
}
function pairsOf(words) {
  const letters = [...words.join("").slice(0, MOST_LETTERS)];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
function lettersOf(text) {
  const letters = [
    ...withoutReferences(text).normalize("NFKD").toLowerCase().replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, "")
  ];
  return letters.map((letter) => LOOKALIKES.get(letter) ?? letter).join("");
}
function withoutReferences(text) {
  return text.replaceAll(/&#(?:x([\da-f]{1,6})|(\d{1,8}));?/gi, (all, hex, decimal = "") => {
    const code = hex === void 0 ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 1114111 ? String.fromCodePoint(code) : all;
  });
}
function zip(letters, latin) {
  return [...letters].map((letter, at) => [letter, latin[at] ?? letter]);
}
var PIECE, LONGEST_READ, MOST_WORDS, NEARLY_THE_SAME, MOST_LETTERS, LOOKALIKES;
var init_is_nearly = __esm({
  "orchestrator/core/text/is-nearly.ts"() {
    "use strict";
    PIECE = 3;
    LONGEST_READ = 1e6;
    MOST_WORDS = 200;
    NEARLY_THE_SAME = 0.8;
    MOST_LETTERS = 1e3;
    LOOKALIKES = new Map(
      zip("\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04BB\u0501\u051B\u051D\u043A\u043C\u0442\u0432\u043D\u0433\u03B1\u03BF\u03C1\u03BD\u03C5\u03B9\u03BA\u03C4\u03B5\u03B7\u03C9", "aeopcyxijshdqwkmtbhraopvuikteno")
    );
  }
});

// orchestrator/core/text/is-too-deep.ts
var is_too_deep_exports = {};
__export(is_too_deep_exports, {
  isTooDeep: () => isTooDeep
});
function isTooDeep(value, left = MOST_DEEP) {
  if (typeof value !== "object" || value === null) return false;
  if (left === 0) return true;
  if (Array.isArray(value)) {
    for (const member of value) if (isTooDeep(member, left - 1)) return true;
  } else for (const key in value) if (isTooDeep(value[key], left - 1)) return true;
  return false;
}
var MOST_DEEP;
var init_is_too_deep = __esm({
  "orchestrator/core/text/is-too-deep.ts"() {
    "use strict";
    MOST_DEEP = 100;
  }
});

// orchestrator/core/text/elapsed.ts
var elapsed_exports = {};
__export(elapsed_exports, {
  elapsed: () => elapsed
});
function elapsed(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
var init_elapsed = __esm({
  "orchestrator/core/text/elapsed.ts"() {
    "use strict";
  }
});

// orchestrator/core/text/counted.ts
var counted_exports = {};
__export(counted_exports, {
  counted: () => counted
});
function counted(number, noun) {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
var init_counted = __esm({
  "orchestrator/core/text/counted.ts"() {
    "use strict";
  }
});

// orchestrator/core/text/odd-character.ts
var odd_character_exports = {};
__export(odd_character_exports, {
  oddCharacter: () => oddCharacter
});
function oddCharacter(text) {
  const found = ODD.exec(text)?.[0].codePointAt(0);
  return found === void 0 ? void 0 : `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
}
var ODD;
var init_odd_character = __esm({
  "orchestrator/core/text/odd-character.ts"() {
    "use strict";
    ODD = /(?![ \t\r\n])[\p{C}\p{Z}\uFFFD]|\r(?!\n)/u;
  }
});

// orchestrator/core/text/not-its-git.ts
var not_its_git_exports = {};
__export(not_its_git_exports, {
  MEND_GIT: () => MEND_GIT,
  NOT_ITS_GIT: () => NOT_ITS_GIT
});
var NOT_ITS_GIT, MEND_GIT;
var init_not_its_git = __esm({
  "orchestrator/core/text/not-its-git.ts"() {
    "use strict";
    NOT_ITS_GIT = "which does not belong to this folder, so that the folder counts as one without git";
    MEND_GIT = 'If it is a linked work tree that was moved, run `git worktree repair` in it. If its git directory is kept elsewhere, run `git config core.worktree "$PWD"` in it. If it came with an archive, remove the `.git` and run `git init`.';
  }
});

// orchestrator/core/text/describe-no-repository.ts
var describe_no_repository_exports = {};
__export(describe_no_repository_exports, {
  describeNoRepository: () => describeNoRepository
});
function describeNoRepository(folder) {
  return {
    where: folder,
    what: "this is not a repository: there is no .git or .beads here or above",
    fix: "Change into your project, or run `git init`."
  };
}
var init_describe_no_repository = __esm({
  "orchestrator/core/text/describe-no-repository.ts"() {
    "use strict";
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

// orchestrator/core/text/code-span.ts
var code_span_exports = {};
__export(code_span_exports, {
  codeSpan: () => codeSpan
});
function codeSpan(text) {
  const line = (0, import_printable.toLine)(text).replaceAll(/<(?=[a-z/!?])/gi, "< ");
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map(({ length }) => length));
  const fence = "`".repeat(longest + 1);
  return longest === 0 ? `\`${line}\`` : `${fence} ${line} ${fence}`;
}
var import_printable;
var init_code_span = __esm({
  "orchestrator/core/text/code-span.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
  }
});

// orchestrator/core/text/show-size.ts
var show_size_exports = {};
__export(show_size_exports, {
  showMegabytes: () => showMegabytes,
  showSize: () => showSize
});
function showSize(bytes) {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${Math.round(bytes / 1e3 ** step)} ${UNITS[step]}`;
}
function showMegabytes(bytes) {
  return `${Math.ceil(bytes / MEGABYTE)} MB`;
}
var UNITS, MEGABYTE;
var init_show_size = __esm({
  "orchestrator/core/text/show-size.ts"() {
    "use strict";
    UNITS = ["B", "KB", "MB", "GB", "TB"];
    MEGABYTE = 1e6;
  }
});

// orchestrator/core/text/is-text-too-deep.ts
var is_text_too_deep_exports = {};
__export(is_text_too_deep_exports, {
  isTextTooDeep: () => isTextTooDeep
});
function isTextTooDeep(text) {
  let depth = 0;
  for (const [part] of text.matchAll(PARTS)) {
    if (part === "[" || part === "{") depth += 1;
    else if (part === "]" || part === "}") depth -= 1;
    if (depth > MOST_DEEP2) return true;
  }
  return false;
}
var MOST_DEEP2, PARTS;
var init_is_text_too_deep = __esm({
  "orchestrator/core/text/is-text-too-deep.ts"() {
    "use strict";
    MOST_DEEP2 = 1e3;
    PARTS = /"(?:[^"\\\n]+|\\.)*"?|\/\/[^\n]*|\/\*.*?(?:\*\/|$)|[[\]{}]/gs;
  }
});

// elsewhere:orchestrator/core/quote-path.ts
var require_quote_path = __commonJS({
  "elsewhere:orchestrator/core/quote-path.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core.cjs", "orchestrator/core/quote-path.ts");
    var names = {
      get quotePath() {
        return module_().quotePath;
      },
      get unquotableMark() {
        return module_().unquotableMark;
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

// orchestrator/core/text/unfit-folder.ts
var unfit_folder_exports = {};
__export(unfit_folder_exports, {
  explainUnfitFolder: () => explainUnfitFolder
});
function explainUnfitFolder(root) {
  const mark = (0, import_quote_path.unquotableMark)(root);
  if (mark === void 0) return void 0;
  const why = mark === "<" ? `what begins with ${mark} in that name looks like an element of HTML to a model` : (0, import_printable2.toLine)(mark) === mark ? `a shell acts on ${mark} in that name when a command of its skills is typed` : `${(0, import_printable2.toJson)(mark)} in that name is not printed as it is, so a command of its skills would name another folder`;
  const what = `Skyfom lies in ${(0, import_quote_text.toInertLine)(root)}, and ${why}`;
  return { what, fix: "Install Skyfom in a folder with a plain name." };
}
var import_printable2, import_quote_path, import_quote_text;
var init_unfit_folder = __esm({
  "orchestrator/core/text/unfit-folder.ts"() {
    "use strict";
    import_printable2 = __toESM(require_printable(), 1);
    import_quote_path = __toESM(require_quote_path(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
  }
});

// orchestrator/core/text/few.ts
var few_exports = {};
__export(few_exports, {
  few: () => few,
  fitLines: () => fitLines
});
function few(items, most) {
  return items.length <= most ? items : [...items.slice(0, most), `and ${items.length - most} more`];
}
function fitLines(lines, most, whole) {
  let length = 0;
  const count = lines.findIndex((line) => {
    length += line.length + 1;
    return length > most;
  });
  return count === -1 ? lines : [...lines.slice(0, count), `- and ${lines.length - count} more: ${whole}`];
}
var init_few = __esm({
  "orchestrator/core/text/few.ts"() {
    "use strict";
  }
});

// part:core/text
var text_exports = {};
__export(text_exports, {
  load: () => load
});
module.exports = __toCommonJS(text_exports);
var modules = {
  "orchestrator/core/text/closest-name.ts": () => (init_closest_name(), __toCommonJS(closest_name_exports)),
  "orchestrator/core/text/place-in-text.ts": () => (init_place_in_text(), __toCommonJS(place_in_text_exports)),
  "orchestrator/core/text/explain-syntax-error.ts": () => (init_explain_syntax_error(), __toCommonJS(explain_syntax_error_exports)),
  "orchestrator/core/text/is-nearly.ts": () => (init_is_nearly(), __toCommonJS(is_nearly_exports)),
  "orchestrator/core/text/is-too-deep.ts": () => (init_is_too_deep(), __toCommonJS(is_too_deep_exports)),
  "orchestrator/core/text/elapsed.ts": () => (init_elapsed(), __toCommonJS(elapsed_exports)),
  "orchestrator/core/text/counted.ts": () => (init_counted(), __toCommonJS(counted_exports)),
  "orchestrator/core/text/odd-character.ts": () => (init_odd_character(), __toCommonJS(odd_character_exports)),
  "orchestrator/core/text/not-its-git.ts": () => (init_not_its_git(), __toCommonJS(not_its_git_exports)),
  "orchestrator/core/text/describe-no-repository.ts": () => (init_describe_no_repository(), __toCommonJS(describe_no_repository_exports)),
  "orchestrator/core/text/code-span.ts": () => (init_code_span(), __toCommonJS(code_span_exports)),
  "orchestrator/core/text/show-size.ts": () => (init_show_size(), __toCommonJS(show_size_exports)),
  "orchestrator/core/text/is-text-too-deep.ts": () => (init_is_text_too_deep(), __toCommonJS(is_text_too_deep_exports)),
  "orchestrator/core/text/unfit-folder.ts": () => (init_unfit_folder(), __toCommonJS(unfit_folder_exports)),
  "orchestrator/core/text/few.ts": () => (init_few(), __toCommonJS(few_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
