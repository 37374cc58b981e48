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

// orchestrator/core/validators/is-report.ts
var is_report_exports = {};
__export(is_report_exports, {
  isReport: () => isReport
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.status === void 0) {
      const err0 = errorAt(instancePath, "required", { missingProperty: "status" });
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.summary === void 0) {
      const err1 = errorAt(instancePath, "required", { missingProperty: "summary" });
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.status !== void 0) {
      let data0 = data.status;
      if (!(data0 === "done" || data0 === "partial" || data0 === "failed" || data0 === "needs-input")) {
        const err2 = errorAt(instancePath + "/status", "enum", { allowedValues: schema10.properties.status.enum });
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.summary !== void 0) {
      let data1 = data.summary;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err3 = errorAt(instancePath + "/summary", "pattern", { pattern: "\\S" });
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
      } else {
        const err4 = errorAt(instancePath + "/summary", "type", { type: "string" });
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.files !== void 0) {
      let data2 = data.files;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern0.test(data3)) {
              const err5 = errorAt(instancePath + "/files/" + i0, "pattern", { pattern: "\\S" });
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = errorAt(instancePath + "/files/" + i0, "type", { type: "string" });
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
      } else {
        const err7 = errorAt(instancePath + "/files", "type", { type: "array" });
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.commits !== void 0) {
      let data4 = data.commits;
      if (Array.isArray(data4)) {
        const len1 = data4.length;
        for (let i1 = 0; i1 < len1; i1++) {
          let data5 = data4[i1];
          if (typeof data5 === "string") {
            if (!pattern2.test(data5)) {
              const err8 = { instancePath: instancePath + "/commits/" + i1, schemaPath: "#/properties/commits/items/pattern", keyword: "pattern", params: { pattern: "^[0-9a-fA-F]{4,64}$" } };
              if (vErrors === null) {
                vErrors = [err8];
              } else {
                vErrors.push(err8);
              }
              errors++;
            }
          } else {
            const err9 = errorAt(instancePath + "/commits/" + i1, "type", { type: "string" });
            if (vErrors === null) {
              vErrors = [err9];
            } else {
              vErrors.push(err9);
            }
            errors++;
          }
        }
      } else {
        const err10 = errorAt(instancePath + "/commits", "type", { type: "array" });
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tests !== void 0) {
      let data6 = data.tests;
      if (Array.isArray(data6)) {
        const len2 = data6.length;
        for (let i2 = 0; i2 < len2; i2++) {
          let data7 = data6[i2];
          if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
            if (data7.command === void 0) {
              const err11 = errorAt(instancePath + "/tests/" + i2, "required", { missingProperty: "command" });
              if (vErrors === null) {
                vErrors = [err11];
              } else {
                vErrors.push(err11);
              }
              errors++;
            }
            if (data7.result === void 0) {
              const err12 = errorAt(instancePath + "/tests/" + i2, "required", { missingProperty: "result" });
              if (vErrors === null) {
                vErrors = [err12];
              } else {
                vErrors.push(err12);
              }
              errors++;
            }
            if (data7.command !== void 0) {
              let data8 = data7.command;
              if (typeof data8 === "string") {
                if (!pattern0.test(data8)) {
                  const err13 = errorAt(instancePath + "/tests/" + i2 + "/command", "pattern", { pattern: "\\S" });
                  if (vErrors === null) {
                    vErrors = [err13];
                  } else {
                    vErrors.push(err13);
                  }
                  errors++;
                }
              } else {
                const err14 = errorAt(instancePath + "/tests/" + i2 + "/command", "type", { type: "string" });
                if (vErrors === null) {
                  vErrors = [err14];
                } else {
                  vErrors.push(err14);
                }
                errors++;
              }
            }
            if (data7.result !== void 0) {
              let data9 = data7.result;
              if (!(data9 === "passed" || data9 === "failed")) {
                const err15 = errorAt(instancePath + "/tests/" + i2 + "/result", "enum", { allowedValues: schema10.properties.tests.items.properties.result.enum });
                if (vErrors === null) {
                  vErrors = [err15];
                } else {
                  vErrors.push(err15);
                }
                errors++;
              }
            }
          } else {
            const err16 = errorAt(instancePath + "/tests/" + i2, "type", { type: "object" });
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = errorAt(instancePath + "/tests", "type", { type: "array" });
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.followUps !== void 0) {
      let data10 = data.followUps;
      if (Array.isArray(data10)) {
        const len3 = data10.length;
        for (let i3 = 0; i3 < len3; i3++) {
          let data11 = data10[i3];
          if (typeof data11 === "string") {
            if (!pattern0.test(data11)) {
              const err18 = errorAt(instancePath + "/followUps/" + i3, "pattern", { pattern: "\\S" });
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = errorAt(instancePath + "/followUps/" + i3, "type", { type: "string" });
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = errorAt(instancePath + "/followUps", "type", { type: "array" });
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
  } else {
    const err21 = errorAt(instancePath, "type", { type: "object" });
    if (vErrors === null) {
      vErrors = [err21];
    } else {
      vErrors.push(err21);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function errorAt(instancePath, keyword, params) {
  return { instancePath, keyword, params };
}
var isReport, schema10, pattern0, pattern2;
var init_is_report = __esm({
  "orchestrator/core/validators/is-report.ts"() {
    "use strict";
    isReport = validate13;
    schema10 = { "$id": "report.schema.json", "title": "The report of an agent", "description": "What an agent says of its own work, in the fenced block skyfom-report that ends its last message.", "type": "object", "required": ["status", "summary"], "properties": { "status": { "enum": ["done", "partial", "failed", "needs-input"], "description": "done: all that the task asks for is there and checked. needs-input: only the user can say how to go on." }, "summary": { "type": "string", "pattern": "\\S", "description": "What works now and how it was checked, why it is not done, or the question to the user." }, "files": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "The paths that were changed, made or deleted." }, "commits": { "type": "array", "items": { "type": "string", "pattern": "^[0-9a-fA-F]{4,64}$" }, "description": "The hashes of the commits that were made; abbreviations are taken." }, "tests": { "type": "array", "items": { "type": "object", "required": ["command", "result"], "properties": { "command": { "type": "string", "pattern": "\\S" }, "result": { "enum": ["passed", "failed"] } } }, "description": "The checks that were run." }, "followUps": { "type": "array", "items": { "type": "string", "pattern": "\\S" }, "description": "What was seen and left alone, one sentence each." } } };
    pattern0 = new RegExp("\\S", "u");
    pattern2 = new RegExp("^[0-9a-fA-F]{4,64}$", "u");
  }
});

// part:core/validators/is-report
var is_report_exports2 = {};
__export(is_report_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_report_exports2);
var modules = { "orchestrator/core/validators/is-report.ts": () => (init_is_report(), __toCommonJS(is_report_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
