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

// elsewhere:orchestrator/core/reference/reference.ts
var require_reference = __commonJS({
  "elsewhere:orchestrator/core/reference/reference.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../reference.cjs", "orchestrator/core/reference/reference.ts");
    var names = {
      get isReferencePrompt() {
        return module_().isReferencePrompt;
      },
      get parseReference() {
        return module_().parseReference;
      },
      get referenceAnywhere() {
        return module_().referenceAnywhere;
      },
      get referenceInPrompt() {
        return module_().referenceInPrompt;
      },
      get renderReference() {
        return module_().renderReference;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/tell/kept-step.ts
var kept_step_exports = {};
__export(kept_step_exports, {
  textOfKept: () => textOfKept
});
function textOfKept({ text, references }, isUsed) {
  const calls = references.flatMap((one) => (0, import_reference.parseReference)(one) ?? []);
  return calls.length > 0 && calls.every(isUsed) ? void 0 : text;
}
var import_reference;
var init_kept_step = __esm({
  "orchestrator/core/run/tell/kept-step.ts"() {
    "use strict";
    import_reference = __toESM(require_reference(), 1);
  }
});

// elsewhere:orchestrator/core/printable.ts
var require_printable = __commonJS({
  "elsewhere:orchestrator/core/printable.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../../core.cjs", "orchestrator/core/printable.ts");
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

// elsewhere:orchestrator/core/texts/contexts/tell-end-of-step.ts
var require_tell_end_of_step = __commonJS({
  "elsewhere:orchestrator/core/texts/contexts/tell-end-of-step.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "../texts/contexts.cjs", "orchestrator/core/texts/contexts/tell-end-of-step.ts");
    var names = {
      get tellEndOfStep() {
        return module_().tellEndOfStep;
      },
      get tellFailedStep() {
        return module_().tellFailedStep;
      },
      get tellSummaryGiven() {
        return module_().tellSummaryGiven;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/run/tell/handed-over.ts
var handed_over_exports = {};
__export(handed_over_exports, {
  handedOverBy: () => handedOverBy,
  renderHandedOver: () => renderHandedOver
});
function renderHandedOver({ text, isOver }) {
  return (0, import_printable.toJson)({ text, isOver });
}
function handedOverBy(end, run, cli, isOutOfTime) {
  if (end.kind === "ended" && end.status === 0) return readHandedOver(end.stdout.trim());
  return { text: (0, import_tell_end_of_step.tellEndOfStep)(end, run, cli, isOutOfTime), isOver: false };
}
function readHandedOver(printed) {
  if (printed === "") return void 0;
  const { text, isOver } = fieldsOf(printed);
  return typeof text === "string" ? { text: text.trim(), isOver: isOver === true } : { text: printed, isOver: false };
}
function fieldsOf(printed) {
  try {
    const read = JSON.parse(printed);
    return read ?? {};
  } catch {
    return {};
  }
}
var import_printable, import_tell_end_of_step;
var init_handed_over = __esm({
  "orchestrator/core/run/tell/handed-over.ts"() {
    "use strict";
    import_printable = __toESM(require_printable(), 1);
    import_tell_end_of_step = __toESM(require_tell_end_of_step(), 1);
  }
});

// part:core/run/tell
var tell_exports = {};
__export(tell_exports, {
  load: () => load
});
module.exports = __toCommonJS(tell_exports);
var modules = {
  "orchestrator/core/run/tell/kept-step.ts": () => (init_kept_step(), __toCommonJS(kept_step_exports)),
  "orchestrator/core/run/tell/handed-over.ts": () => (init_handed_over(), __toCommonJS(handed_over_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
