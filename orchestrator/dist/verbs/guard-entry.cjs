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

// elsewhere:orchestrator/core/entry/why-not-for-models.ts
var require_why_not_for_models = __commonJS({
  "elsewhere:orchestrator/core/entry/why-not-for-models.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../core/entry.cjs", "orchestrator/core/entry/why-not-for-models.ts");
    var names = {
      get handsOver() {
        return module_().handsOver;
      },
      get namesFiles() {
        return module_().namesFiles;
      },
      get refuseFile() {
        return module_().refuseFile;
      },
      get whatIsQuoted() {
        return module_().whatIsQuoted;
      },
      get whyNotForModels() {
        return module_().whyNotForModels;
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

// elsewhere:orchestrator/io/plain-file/bounds-of.ts
var require_bounds_of = __commonJS({
  "elsewhere:orchestrator/io/plain-file/bounds-of.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/plain-file.cjs", "orchestrator/io/plain-file/bounds-of.ts");
    var names = {
      get boundsOf() {
        return module_().boundsOf;
      },
      get isThere() {
        return module_().isThere;
      }
    };
    module2.exports = Object.create(names);
  }
});

// elsewhere:orchestrator/io/plain-file/resolve-within.ts
var require_resolve_within = __commonJS({
  "elsewhere:orchestrator/io/plain-file/resolve-within.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../io/plain-file.cjs", "orchestrator/io/plain-file/resolve-within.ts");
    var names = {
      get followLinks() {
        return module_().followLinks;
      },
      get isInGitDir() {
        return module_().isInGitDir;
      },
      get isWithin() {
        return module_().isWithin;
      },
      get resolveWithin() {
        return module_().resolveWithin;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/guard-entry.ts
var guard_entry_exports = {};
__export(guard_entry_exports, {
  forModels: () => forModels,
  guardEntry: () => guardEntry,
  whatEntryQuotes: () => whatEntryQuotes
});
function guardEntry(command, cwd) {
  const verb = nameOf(command);
  const refused = (0, import_why_not_for_models.whyNotForModels)({ verb, options: givenOptions(command) });
  if (refused || !(0, import_why_not_for_models.namesFiles)(verb)) return refused;
  const paths = command.args.filter((word) => word !== "-" && (0, import_node_fs.existsSync)((0, import_node_path.resolve)(cwd, word)));
  return paths.map((path) => whyOutside(path, cwd)).find((problem) => problem !== void 0);
}
function whatEntryQuotes(command) {
  return (0, import_why_not_for_models.whatIsQuoted)({ verb: nameOf(command), options: givenOptions(command) });
}
function forModels(command, outcome) {
  if (!outcome.ok || (0, import_why_not_for_models.handsOver)(nameOf(command))) return outcome;
  return { ...outcome, text: (0, import_quote_text.withoutTags)(outcome.text) };
}
function nameOf(command) {
  const family = command.parent?.parent ? `${command.parent.name()} ` : "";
  return `${family}${command.name()}`;
}
function givenOptions(command) {
  return command.options.filter((option) => command.getOptionValueSource(option.attributeName()) === "cli").map((option) => option.long ?? option.flags);
}
function whyOutside(path, cwd) {
  const root = (0, import_bounds_of.boundsOf)(cwd) ?? cwd;
  const resolved = (0, import_resolve_within.resolveWithin)(root, (0, import_node_path.resolve)(cwd, path));
  return resolved.kind === "outside" ? (0, import_why_not_for_models.refuseFile)(path, resolved.leadsTo, root) : void 0;
}
var import_node_fs, import_node_path, import_why_not_for_models, import_quote_text, import_bounds_of, import_resolve_within;
var init_guard_entry = __esm({
  "orchestrator/verbs/guard-entry.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_why_not_for_models = __toESM(require_why_not_for_models(), 1);
    import_quote_text = __toESM(require_quote_text(), 1);
    import_bounds_of = __toESM(require_bounds_of(), 1);
    import_resolve_within = __toESM(require_resolve_within(), 1);
  }
});

// part:verbs/guard-entry
var guard_entry_exports2 = {};
__export(guard_entry_exports2, {
  load: () => load
});
module.exports = __toCommonJS(guard_entry_exports2);
var modules = { "orchestrator/verbs/guard-entry.ts": () => (init_guard_entry(), __toCommonJS(guard_entry_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
