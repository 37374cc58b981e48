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

// elsewhere:string-width
var require_string_width = __commonJS({
  "elsewhere:string-width"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/string-width.cjs", "string-width");
    var names = { get default() {
      return module_().default;
    } };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// orchestrator/core/view/width-of.ts
var width_of_exports = {};
__export(width_of_exports, {
  widthOf: () => widthOf
});
function widthOf(text) {
  return PLAIN.test(text) ? text.length : (0, import_string_width.default)(text);
}
var import_string_width, PLAIN;
var init_width_of = __esm({
  "orchestrator/core/view/width-of.ts"() {
    "use strict";
    import_string_width = __toESM(require_string_width(), 1);
    PLAIN = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2026]*$/;
  }
});

// orchestrator/core/view/show-text.ts
var show_text_exports = {};
__export(show_text_exports, {
  breakWord: () => breakWord,
  cutEnd: () => cutEnd,
  cutStart: () => cutStart,
  shortCount: () => shortCount
});
function charactersOf(text) {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter.segment(text);
}
function cutEnd(text, columns) {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of charactersOf(text)) {
    width += widthOf(segment);
    if (width > columns) break;
    kept += segment;
  }
  return columns < 1 ? "" : `${kept.trimEnd()}\u2026`;
}
function cutStart(text, columns) {
  if (widthOf(text) <= columns) return text;
  let kept = "";
  let width = 1;
  for (const { segment } of [...charactersOf(text)].reverse()) {
    width += widthOf(segment);
    if (width > columns) break;
    kept = segment + kept;
  }
  return columns < 1 ? "" : `\u2026${kept}`;
}
function breakWord(word, columns) {
  if (widthOf(word) <= columns || columns < 2) return [word];
  const pieces = [];
  let [piece, width] = ["", 0];
  for (const { segment } of charactersOf(word)) {
    const more = widthOf(segment);
    if (width + more > columns && piece !== "") {
      pieces.push(piece);
      [piece, width] = ["", 0];
    }
    piece += segment;
    width += more;
  }
  return [...pieces, piece];
}
function shortCount(count) {
  if (count < 1e3) return String(count);
  if (count < 999500) return `${short(count / 1e3)}k`;
  return `${short(count / 1e6)}M`;
}
function short(value) {
  return value < 100 ? value.toFixed(1) : String(Math.round(value));
}
var segmenter;
var init_show_text = __esm({
  "orchestrator/core/view/show-text.ts"() {
    "use strict";
    init_width_of();
  }
});

// elsewhere:picocolors
var require_picocolors = __commonJS({
  "elsewhere:picocolors"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../libraries/picocolors.cjs", "picocolors");
    var names = {
      get createColors() {
        return module_().createColors;
      },
      get default() {
        return module_().default;
      }
    };
    module2.exports = Object.setPrototypeOf(function(...args) {
      const { default: itself } = module_();
      return new.target ? new itself(...args) : itself(...args);
    }, names);
  }
});

// orchestrator/core/view/look.ts
var PLAIN2;
var init_look = __esm({
  "orchestrator/core/view/look.ts"() {
    "use strict";
    PLAIN2 = { bold: (text) => text, dim: (text) => text, red: (text) => text };
  }
});

// elsewhere:orchestrator/io/is-terminal.ts
var require_is_terminal = __commonJS({
  "elsewhere:orchestrator/io/is-terminal.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io.cjs", "orchestrator/io/is-terminal.ts");
    var names = { get isTerminal() {
      return module_().isTerminal;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/io/view/look-of-output.ts
var look_of_output_exports = {};
__export(look_of_output_exports, {
  lookOfOutput: () => lookOfOutput,
  lookOfStream: () => lookOfStream
});
function lookOfStream(env) {
  const look = lookOfOutput(env);
  return (0, import_is_terminal.isTerminal)(1) ? look : { ...look, width: Number.POSITIVE_INFINITY };
}
function lookOfOutput(env) {
  const isShown = (0, import_is_terminal.isTerminal)(1);
  const isColoured = isShown && !env.NO_COLOR && env.TERM !== "dumb";
  const width = isShown && process.stdout.columns || PLAIN_WIDTH;
  return { width, rowsOfList: ROWS_OF_LIST, paths: "short", paint: isColoured ? (0, import_picocolors.createColors)(true) : PLAIN2 };
}
var import_picocolors, import_is_terminal, PLAIN_WIDTH, ROWS_OF_LIST;
var init_look_of_output = __esm({
  "orchestrator/io/view/look-of-output.ts"() {
    "use strict";
    import_picocolors = __toESM(require_picocolors(), 1);
    init_look();
    import_is_terminal = __toESM(require_is_terminal(), 1);
    PLAIN_WIDTH = 80;
    ROWS_OF_LIST = 8;
  }
});

// part:io/look
var look_exports = {};
__export(look_exports, {
  load: () => load
});
module.exports = __toCommonJS(look_exports);
var modules = {
  "orchestrator/core/view/show-text.ts": () => (init_show_text(), __toCommonJS(show_text_exports)),
  "orchestrator/core/view/width-of.ts": () => (init_width_of(), __toCommonJS(width_of_exports)),
  "orchestrator/io/view/look-of-output.ts": () => (init_look_of_output(), __toCommonJS(look_of_output_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
