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

// orchestrator/core/validators/is-last-words.ts
var is_last_words_exports = {};
__export(is_last_words_exports, {
  isLastWords: () => isLastWords
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.agent === void 0 && (missing0 = "agent") || data.lastMessage === void 0 && (missing0 = "lastMessage")) {
        validate13.errors = null;
        return false;
      } else {
        if (data.at !== void 0) {
          const _errs1 = errors;
          if (typeof data.at !== "string") {
            validate13.errors = null;
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.agent !== void 0) {
            const _errs3 = errors;
            if (typeof data.agent !== "string") {
              validate13.errors = null;
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.lastMessage !== void 0) {
              const _errs5 = errors;
              if (typeof data.lastMessage !== "string") {
                validate13.errors = null;
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.transcript !== void 0) {
                const _errs7 = errors;
                if (typeof data.transcript !== "string") {
                  validate13.errors = null;
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate13.errors = null;
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var isLastWords;
var init_is_last_words = __esm({
  "orchestrator/core/validators/is-last-words.ts"() {
    "use strict";
    isLastWords = validate13;
  }
});

// part:core/validators/is-last-words
var is_last_words_exports2 = {};
__export(is_last_words_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_last_words_exports2);
var modules = { "orchestrator/core/validators/is-last-words.ts": () => (init_is_last_words(), __toCommonJS(is_last_words_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
