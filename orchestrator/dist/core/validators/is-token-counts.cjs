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

// orchestrator/core/validators/is-token-counts.ts
var is_token_counts_exports = {};
__export(is_token_counts_exports, {
  isTokenCounts: () => isTokenCounts
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      for (const key0 in data) {
        let data0 = data[key0];
        const _errs2 = errors;
        if (errors === _errs2) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.bytes === void 0 && (missing0 = "bytes") || data0.tokens === void 0 && (missing0 = "tokens")) {
              validate13.errors = null;
              return false;
            } else {
              if (data0.bytes !== void 0) {
                let data1 = data0.bytes;
                const _errs4 = errors;
                if (errors === _errs4) {
                  if (typeof data1 == "number" && isFinite(data1)) {
                    if (data1 < 0 || isNaN(data1)) {
                      validate13.errors = null;
                      return false;
                    }
                  } else {
                    validate13.errors = null;
                    return false;
                  }
                }
                var valid1 = _errs4 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.tokens !== void 0) {
                  let data2 = data0.tokens;
                  const _errs6 = errors;
                  if (errors === _errs6) {
                    if (typeof data2 == "number" && isFinite(data2)) {
                      if (data2 < 0 || isNaN(data2)) {
                        validate13.errors = null;
                        return false;
                      }
                    } else {
                      validate13.errors = null;
                      return false;
                    }
                  }
                  var valid1 = _errs6 === errors;
                } else {
                  var valid1 = true;
                }
              }
            }
          } else {
            validate13.errors = null;
            return false;
          }
        }
        var valid0 = _errs2 === errors;
        if (!valid0) {
          break;
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
var isTokenCounts;
var init_is_token_counts = __esm({
  "orchestrator/core/validators/is-token-counts.ts"() {
    "use strict";
    isTokenCounts = validate13;
  }
});

// part:core/validators/is-token-counts
var is_token_counts_exports2 = {};
__export(is_token_counts_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_token_counts_exports2);
var modules = { "orchestrator/core/validators/is-token-counts.ts": () => (init_is_token_counts(), __toCommonJS(is_token_counts_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
