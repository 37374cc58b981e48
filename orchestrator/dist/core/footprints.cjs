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

// orchestrator/core/footprints/footprints.ts
var footprints_exports = {};
__export(footprints_exports, {
  NO_FOOTPRINTS: () => NO_FOOTPRINTS
});
var NO_FOOTPRINTS;
var init_footprints = __esm({
  "orchestrator/core/footprints/footprints.ts"() {
    "use strict";
    NO_FOOTPRINTS = { estimates: /* @__PURE__ */ new Map(), ahead: [] };
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

// elsewhere:orchestrator/core/tasks/plans/without-end.ts
var require_without_end = __commonJS({
  "elsewhere:orchestrator/core/tasks/plans/without-end.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "tasks.cjs", "orchestrator/core/tasks/plans/without-end.ts");
    var names = { get withoutEnd() {
      return module_().withoutEnd;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/footprints/tracked-files.ts
var tracked_files_exports = {};
__export(tracked_files_exports, {
  TrackedFiles: () => TrackedFiles
});
function withoutExtension(file) {
  return file.replace(/(?<=[^/])\.[^./]+$/, "");
}
var import_without_end, TrackedFiles;
var init_tracked_files = __esm({
  "orchestrator/core/footprints/tracked-files.ts"() {
    "use strict";
    import_without_end = __toESM(require_without_end(), 1);
    TrackedFiles = class {
      #all;
      /** By the last name of their path, with its extension and without. */
      #byName = /* @__PURE__ */ new Map();
      #folders = /* @__PURE__ */ new Set();
      constructor(files) {
        this.#all = new Set(files);
        for (const file of files) {
          const name = file.slice(file.lastIndexOf("/") + 1);
          for (const key of /* @__PURE__ */ new Set([name, withoutExtension(name)])) {
            const known = this.#byName.get(key);
            if (known) known.push(file);
            else this.#byName.set(key, [file]);
          }
          for (let at = file.indexOf("/"); at !== -1; at = file.indexOf("/", at + 1)) this.#folders.add(file.slice(0, at));
        }
      }
      has(file) {
        return this.#all.has(file);
      }
      /** What a word means: the file or folder of that path, else the files whose path ends so, else the module of that dotted name. */
      named(word) {
        const path = (0, import_without_end.withoutEnd)(word, "/");
        if (this.#all.has(path)) return [path];
        if (path.includes("/") && this.#folders.has(path)) return [`${path}/**`];
        const found = this.#endingWith(path);
        return found.length > 0 || path.includes("/") ? found : this.#endingWith(path.replaceAll(".", "/"));
      }
      #endingWith(path) {
        const known = this.#byName.get(path.slice(path.lastIndexOf("/") + 1)) ?? [];
        return known.filter((file) => [file, withoutExtension(file)].some((one) => `/${one}`.endsWith(`/${path}`)));
      }
    };
  }
});

// orchestrator/core/footprints/co-changed.ts
function coChanged(history, seeds) {
  const wanted = new Set(seeds);
  const together = /* @__PURE__ */ new Map();
  const alone = /* @__PURE__ */ new Map();
  for (const files of history) {
    if (files.length > MOST_IN_COMMIT) continue;
    for (const seed of files.filter((file) => wanted.has(file))) {
      alone.set(seed, (alone.get(seed) ?? 0) + 1);
      const counts = together.get(seed) ?? /* @__PURE__ */ new Map();
      together.set(seed, counts);
      for (const file of files) if (!wanted.has(file)) counts.set(file, (counts.get(file) ?? 0) + 1);
    }
  }
  return [...together].flatMap(([seed, counts]) => {
    const least = Math.max(LEAST_COMMITS, (alone.get(seed) ?? 0) * LEAST_PART);
    return [...counts].filter(([, count]) => count >= least).sort(([, a], [, b]) => b - a).slice(0, MOST_OF_ONE).map(([file]) => file);
  });
}
var MOST_IN_COMMIT, LEAST_COMMITS, LEAST_PART, MOST_OF_ONE;
var init_co_changed = __esm({
  "orchestrator/core/footprints/co-changed.ts"() {
    "use strict";
    MOST_IN_COMMIT = 30;
    LEAST_COMMITS = 2;
    LEAST_PART = 0.4;
    MOST_OF_ONE = 4;
  }
});

// orchestrator/core/footprints/estimate-files.ts
var estimate_files_exports = {};
__export(estimate_files_exports, {
  estimateFiles: () => estimateFiles
});
function estimateFiles({ paths, symbols }, { files, definedIn, history }) {
  const named = paths.flatMap((path) => atMost(files.named(path)));
  const defined = symbols.flatMap((symbol) => atMost(definedIn.get(symbol) ?? []));
  const seeds = [.../* @__PURE__ */ new Set([...named, ...defined])];
  const together = coChanged(history, seeds).filter((file) => files.has(file));
  return [.../* @__PURE__ */ new Set([...seeds, ...together])].slice(0, MOST_FILES);
}
function atMost(found) {
  return found.length <= MOST_MEANT ? found : [];
}
var MOST_MEANT, MOST_FILES;
var init_estimate_files = __esm({
  "orchestrator/core/footprints/estimate-files.ts"() {
    "use strict";
    init_co_changed();
    MOST_MEANT = 3;
    MOST_FILES = 25;
  }
});

// orchestrator/core/footprints/names-in-text.ts
var names_in_text_exports = {};
__export(names_in_text_exports, {
  namesInText: () => namesInText
});
function namesInText(text) {
  const read = text.slice(0, LONGEST_TEXT);
  const code = new Set((read.match(/`[^`\n]{1,200}`/g) ?? []).flatMap((span) => span.match(WORD) ?? []));
  const paths = /* @__PURE__ */ new Set();
  const symbols = /* @__PURE__ */ new Set();
  for (const word of read.match(WORD) ?? []) {
    const isCalled = /\w\(/.test(word);
    const plain = bare(word);
    if (/[./\\]/.test(plain)) paths.add(plain.replaceAll("\\", "/"));
    for (const part of plain.split(/[./\\()]+/))
      if (IDENTIFIER.test(part) && (isCalled || code.has(word) || hasLookOfCode(part))) symbols.add(part);
  }
  return { paths: [...paths].slice(0, MOST_NAMES), symbols: [...symbols].slice(0, MOST_NAMES) };
}
function bare(word) {
  const called = word.replace(/^[([~@+]+/, "").replace(/(?<=\w)\(.*$/, "");
  return (0, import_without_end2.withoutEnd)(called, ")].-+").replace(/^(?:\.\/)+/, "");
}
function hasLookOfCode(word) {
  return /[a-z0-9][A-Z]/.test(word) || /[A-Za-z0-9]_+[A-Za-z0-9]/.test(word);
}
var import_without_end2, LONGEST_TEXT, MOST_NAMES, WORD, IDENTIFIER;
var init_names_in_text = __esm({
  "orchestrator/core/footprints/names-in-text.ts"() {
    "use strict";
    import_without_end2 = __toESM(require_without_end(), 1);
    LONGEST_TEXT = 4e4;
    MOST_NAMES = 200;
    WORD = /[\p{L}\p{N}_.\-/\\@+~()[\]]+/gu;
    IDENTIFIER = /^[A-Za-z_]\w{3,79}$/;
  }
});

// part:core/footprints
var footprints_exports2 = {};
__export(footprints_exports2, {
  load: () => load
});
module.exports = __toCommonJS(footprints_exports2);
var modules = {
  "orchestrator/core/footprints/footprints.ts": () => (init_footprints(), __toCommonJS(footprints_exports)),
  "orchestrator/core/footprints/tracked-files.ts": () => (init_tracked_files(), __toCommonJS(tracked_files_exports)),
  "orchestrator/core/footprints/estimate-files.ts": () => (init_estimate_files(), __toCommonJS(estimate_files_exports)),
  "orchestrator/core/footprints/names-in-text.ts": () => (init_names_in_text(), __toCommonJS(names_in_text_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
