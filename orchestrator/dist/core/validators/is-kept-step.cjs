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

// orchestrator/core/validators/is-kept-step.ts
var is_kept_step_exports = {};
__export(is_kept_step_exports, {
  isKeptStep: () => isKeptStep
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text") || data.references === void 0 && (missing0 = "references") || data.signature === void 0 && (missing0 = "signature")) {
        validate13.errors = null;
        return false;
      } else {
        if (data.text !== void 0) {
          const _errs1 = errors;
          if (typeof data.text !== "string") {
            validate13.errors = null;
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.isOver !== void 0) {
            const _errs3 = errors;
            if (typeof data.isOver !== "boolean") {
              validate13.errors = null;
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.references !== void 0) {
              let data2 = data.references;
              const _errs5 = errors;
              if (errors === _errs5) {
                if (Array.isArray(data2)) {
                  var valid1 = true;
                  const len0 = data2.length;
                  for (let i0 = 0; i0 < len0; i0++) {
                    const _errs7 = errors;
                    if (typeof data2[i0] !== "string") {
                      validate13.errors = null;
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                    if (!valid1) {
                      break;
                    }
                  }
                } else {
                  validate13.errors = null;
                  return false;
                }
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.signature !== void 0) {
                const _errs9 = errors;
                if (typeof data.signature !== "string") {
                  validate13.errors = null;
                  return false;
                }
                var valid0 = _errs9 === errors;
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
var isKeptStep;
var init_is_kept_step = __esm({
  "orchestrator/core/validators/is-kept-step.ts"() {
    "use strict";
    isKeptStep = validate13;
  }
});

// part:core/validators/is-kept-step
var is_kept_step_exports2 = {};
__export(is_kept_step_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_kept_step_exports2);
var modules = { "orchestrator/core/validators/is-kept-step.ts": () => (init_is_kept_step(), __toCommonJS(is_kept_step_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
