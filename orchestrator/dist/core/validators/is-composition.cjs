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

// orchestrator/core/validators/is-composition.ts
var is_composition_exports = {};
__export(is_composition_exports, {
  isComposition: () => isComposition
});
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.skillName === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "skillName" }, message: "must have required property 'skillName'", schema: schema11.required, parentSchema: schema11, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "skillName" || key0 === "role" || key0 === "dependencies" || key0 === "required" || key0 === "independent" || key0 === "tokenEstimate" || key0 === "model")) {
        const err1 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema11, data };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.skillName !== void 0) {
      let data0 = data.skillName;
      if (typeof data0 === "string") {
        if (!pattern0.test(data0)) {
          const err2 = { instancePath: instancePath + "/skillName", schemaPath: "#/properties/skillName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.skillName, data: data0 };
          if (vErrors === null) {
            vErrors = [err2];
          } else {
            vErrors.push(err2);
          }
          errors++;
        }
      } else {
        const err3 = { instancePath: instancePath + "/skillName", schemaPath: "#/properties/skillName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.skillName.type, parentSchema: schema11.properties.skillName, data: data0 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.role !== void 0) {
      let data1 = data.role;
      if (typeof data1 !== "string") {
        const err4 = { instancePath: instancePath + "/role", schemaPath: "#/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.role.type, parentSchema: schema11.properties.role, data: data1 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.dependencies !== void 0) {
      let data2 = data.dependencies;
      if (Array.isArray(data2)) {
        const len0 = data2.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data3 = data2[i0];
          if (typeof data3 === "string") {
            if (!pattern0.test(data3)) {
              const err5 = { instancePath: instancePath + "/dependencies/" + i0, schemaPath: "#/properties/dependencies/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema11.properties.dependencies.items, data: data3 };
              if (vErrors === null) {
                vErrors = [err5];
              } else {
                vErrors.push(err5);
              }
              errors++;
            }
          } else {
            const err6 = { instancePath: instancePath + "/dependencies/" + i0, schemaPath: "#/properties/dependencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.dependencies.items.type, parentSchema: schema11.properties.dependencies.items, data: data3 };
            if (vErrors === null) {
              vErrors = [err6];
            } else {
              vErrors.push(err6);
            }
            errors++;
          }
        }
        let i1 = data2.length;
        let j0;
        if (i1 > 1) {
          const indices0 = {};
          for (; i1--; ) {
            let item0 = data2[i1];
            if (typeof item0 !== "string") {
              continue;
            }
            if (typeof indices0[item0] == "number") {
              j0 = indices0[item0];
              const err7 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/uniqueItems", keyword: "uniqueItems", params: { i: i1, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i1 + " are identical)", schema: true, parentSchema: schema11.properties.dependencies, data: data2 };
              if (vErrors === null) {
                vErrors = [err7];
              } else {
                vErrors.push(err7);
              }
              errors++;
              break;
            }
            indices0[item0] = i1;
          }
        }
      } else {
        const err8 = { instancePath: instancePath + "/dependencies", schemaPath: "#/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema11.properties.dependencies.type, parentSchema: schema11.properties.dependencies, data: data2 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.required !== void 0) {
      let data4 = data.required;
      if (typeof data4 !== "boolean") {
        const err9 = { instancePath: instancePath + "/required", schemaPath: "#/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.required.type, parentSchema: schema11.properties.required, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.independent !== void 0) {
      let data5 = data.independent;
      if (typeof data5 !== "boolean") {
        const err10 = { instancePath: instancePath + "/independent", schemaPath: "#/properties/independent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema11.properties.independent.type, parentSchema: schema11.properties.independent, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
    }
    if (data.tokenEstimate !== void 0) {
      let data6 = data.tokenEstimate;
      if (!(typeof data6 == "number" && (!(data6 % 1) && !isNaN(data6)) && isFinite(data6))) {
        const err11 = { instancePath: instancePath + "/tokenEstimate", schemaPath: "#/properties/tokenEstimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema11.properties.tokenEstimate.type, parentSchema: schema11.properties.tokenEstimate, data: data6 };
        if (vErrors === null) {
          vErrors = [err11];
        } else {
          vErrors.push(err11);
        }
        errors++;
      }
      if (typeof data6 == "number" && isFinite(data6)) {
        if (data6 < 0 || isNaN(data6)) {
          const err12 = { instancePath: instancePath + "/tokenEstimate", schemaPath: "#/properties/tokenEstimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema11.properties.tokenEstimate, data: data6 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.model !== void 0) {
      let data7 = data.model;
      if (typeof data7 !== "string") {
        const err13 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.properties.model.type, parentSchema: schema11.properties.model, data: data7 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
      if (!(data7 === "sonnet" || data7 === "opus" || data7 === "haiku")) {
        const err14 = { instancePath: instancePath + "/model", schemaPath: "#/properties/model/enum", keyword: "enum", params: { allowedValues: schema11.properties.model.enum }, message: "must be equal to one of the allowed values", schema: schema11.properties.model.enum, parentSchema: schema11.properties.model, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
  } else {
    const err15 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema11.type, parentSchema: schema11, data };
    if (vErrors === null) {
      vErrors = [err15];
    } else {
      vErrors.push(err15);
    }
    errors++;
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.executionMode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executionMode" }, message: "must have required property 'executionMode'", schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.subSkills === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subSkills" }, message: "must have required property 'subSkills'", schema: schema10.required, parentSchema: schema10, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "name" || key0 === "description" || key0 === "executionMode" || key0 === "maxParallel" || key0 === "coordinationStrategy" || key0 === "subSkills")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.$schema.type, parentSchema: schema10.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err4];
        } else {
          vErrors.push(err4);
        }
        errors++;
      }
    }
    if (data.name !== void 0) {
      let data1 = data.name;
      if (typeof data1 === "string") {
        if (!pattern0.test(data1)) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema10.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.name.type, parentSchema: schema10.properties.name, data: data1 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.description !== void 0) {
      let data2 = data.description;
      if (typeof data2 !== "string") {
        const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.description.type, parentSchema: schema10.properties.description, data: data2 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.executionMode !== void 0) {
      let data3 = data.executionMode;
      if (typeof data3 !== "string") {
        const err8 = { instancePath: instancePath + "/executionMode", schemaPath: "#/properties/executionMode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.executionMode.type, parentSchema: schema10.properties.executionMode, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data3 === "parallel" || data3 === "sequential" || data3 === "hybrid")) {
        const err9 = { instancePath: instancePath + "/executionMode", schemaPath: "#/properties/executionMode/enum", keyword: "enum", params: { allowedValues: schema10.properties.executionMode.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.executionMode.enum, parentSchema: schema10.properties.executionMode, data: data3 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.maxParallel !== void 0) {
      let data4 = data.maxParallel;
      if (!(typeof data4 == "number" && (!(data4 % 1) && !isNaN(data4)) && isFinite(data4))) {
        const err10 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.maxParallel.type, parentSchema: schema10.properties.maxParallel, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 7 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7", schema: 7, parentSchema: schema10.properties.maxParallel, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.maxParallel, data: data4 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.coordinationStrategy !== void 0) {
      let data5 = data.coordinationStrategy;
      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
        for (const key1 in data5) {
          if (!(key1 === "errorHandling" || key1 === "maxRetries" || key1 === "timeoutSeconds")) {
            const err13 = { instancePath: instancePath + "/coordinationStrategy", schemaPath: "#/properties/coordinationStrategy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10.properties.coordinationStrategy, data: data5 };
            if (vErrors === null) {
              vErrors = [err13];
            } else {
              vErrors.push(err13);
            }
            errors++;
          }
        }
        if (data5.errorHandling !== void 0) {
          let data6 = data5.errorHandling;
          if (typeof data6 !== "string") {
            const err14 = { instancePath: instancePath + "/coordinationStrategy/errorHandling", schemaPath: "#/properties/coordinationStrategy/properties/errorHandling/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.coordinationStrategy.properties.errorHandling.type, parentSchema: schema10.properties.coordinationStrategy.properties.errorHandling, data: data6 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data6 === "fail-fast" || data6 === "continue-on-error" || data6 === "retry")) {
            const err15 = { instancePath: instancePath + "/coordinationStrategy/errorHandling", schemaPath: "#/properties/coordinationStrategy/properties/errorHandling/enum", keyword: "enum", params: { allowedValues: schema10.properties.coordinationStrategy.properties.errorHandling.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.coordinationStrategy.properties.errorHandling.enum, parentSchema: schema10.properties.coordinationStrategy.properties.errorHandling, data: data6 };
            if (vErrors === null) {
              vErrors = [err15];
            } else {
              vErrors.push(err15);
            }
            errors++;
          }
        }
        if (data5.maxRetries !== void 0) {
          let data7 = data5.maxRetries;
          if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
            const err16 = { instancePath: instancePath + "/coordinationStrategy/maxRetries", schemaPath: "#/properties/coordinationStrategy/properties/maxRetries/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.coordinationStrategy.properties.maxRetries.type, parentSchema: schema10.properties.coordinationStrategy.properties.maxRetries, data: data7 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/coordinationStrategy/maxRetries", schemaPath: "#/properties/coordinationStrategy/properties/maxRetries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.coordinationStrategy.properties.maxRetries, data: data7 };
              if (vErrors === null) {
                vErrors = [err17];
              } else {
                vErrors.push(err17);
              }
              errors++;
            }
          }
        }
        if (data5.timeoutSeconds !== void 0) {
          let data8 = data5.timeoutSeconds;
          if (!(typeof data8 == "number" && (!(data8 % 1) && !isNaN(data8)) && isFinite(data8))) {
            const err18 = { instancePath: instancePath + "/coordinationStrategy/timeoutSeconds", schemaPath: "#/properties/coordinationStrategy/properties/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.coordinationStrategy.properties.timeoutSeconds.type, parentSchema: schema10.properties.coordinationStrategy.properties.timeoutSeconds, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/coordinationStrategy/timeoutSeconds", schemaPath: "#/properties/coordinationStrategy/properties/timeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.coordinationStrategy.properties.timeoutSeconds, data: data8 };
              if (vErrors === null) {
                vErrors = [err19];
              } else {
                vErrors.push(err19);
              }
              errors++;
            }
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/coordinationStrategy", schemaPath: "#/properties/coordinationStrategy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.coordinationStrategy.type, parentSchema: schema10.properties.coordinationStrategy, data: data5 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.subSkills !== void 0) {
      let data9 = data.subSkills;
      if (Array.isArray(data9)) {
        if (data9.length < 1) {
          const err21 = { instancePath: instancePath + "/subSkills", schemaPath: "#/properties/subSkills/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema10.properties.subSkills, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          if (!validate14(data9[i0], { instancePath: instancePath + "/subSkills/" + i0, parentData: data9, parentDataProperty: i0, rootData })) {
            vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
            errors = vErrors.length;
          }
        }
      } else {
        const err22 = { instancePath: instancePath + "/subSkills", schemaPath: "#/properties/subSkills/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.subSkills.type, parentSchema: schema10.properties.subSkills, data: data9 };
        if (vErrors === null) {
          vErrors = [err22];
        } else {
          vErrors.push(err22);
        }
        errors++;
      }
    }
  } else {
    const err23 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err23];
    } else {
      vErrors.push(err23);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var isComposition, schema10, pattern0, schema11;
var init_is_composition = __esm({
  "orchestrator/core/validators/is-composition.ts"() {
    "use strict";
    isComposition = validate13;
    schema10 = { "title": "Skyfom skill composition", "description": "A composite skill: its members, the order they work in, and what happens when one fails.", "type": "object", "required": ["name", "executionMode", "subSkills"], "additionalProperties": false, "properties": { "$schema": { "description": "Where an editor finds this schema.", "type": "string", "examples": ["../../orchestrator/skill-composition-schema.json"] }, "name": { "description": "Name of the composite skill, the same as its folder's.", "type": "string", "pattern": "\\S", "examples": ["skyfom-fullstack-developer"] }, "description": { "description": "What the composite skill is for, in one sentence.", "type": "string", "examples": ["One feature across backend, web and mobile."] }, "executionMode": { "description": "parallel: all members start together; sequential: one after the other; hybrid: each as soon as what it depends on has ended.", "type": "string", "enum": ["parallel", "sequential", "hybrid"], "examples": ["hybrid"] }, "maxParallel": { "description": "Most members at work at once; never more than the cap, which it is unless given.", "type": "integer", "minimum": 1, "maximum": 7, "default": 7, "examples": [3] }, "coordinationStrategy": { "description": "How failures and time limits are dealt with.", "type": "object", "additionalProperties": false, "properties": { "errorHandling": { "description": "fail-fast: nothing new starts after a failure; continue-on-error: whatever does not need the failed member goes on; retry: the failed member is tried again, up to maxRetries times.", "type": "string", "enum": ["fail-fast", "continue-on-error", "retry"], "default": "fail-fast", "examples": ["retry"] }, "maxRetries": { "description": "Further attempts that a failed member gets under retry.", "type": "integer", "minimum": 0, "default": 1, "examples": [2] }, "timeoutSeconds": { "description": "Seconds that one member may take before it counts as failed; without it there is no limit.", "type": "integer", "minimum": 1, "examples": [1800] } }, "examples": [{ "errorHandling": "retry", "maxRetries": 2 }] }, "subSkills": { "description": "The members, in the order in which they start where nothing else decides.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/subSkill" }, "examples": [[{ "skillName": "skyfom-backend-developer" }]] } }, "$defs": { "subSkill": { "description": "One member: a skill that an agent of its own carries out.", "type": "object", "required": ["skillName"], "additionalProperties": false, "properties": { "skillName": { "description": "Name of the skill, once in a composition.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "role": { "description": "This member's part in the whole, for its brief.", "type": "string", "examples": ["Build the API that the clients call"] }, "dependencies": { "description": "Names of the members that must have ended before this one starts.", "type": "array", "uniqueItems": true, "default": [], "items": { "description": "Name of another member.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "examples": [["skyfom-backend-developer"]] }, "required": { "description": "Whether the whole fails when this member does; an optional member may fail.", "type": "boolean", "default": true, "examples": [false] }, "independent": { "description": "Whether somebody else than the composite must do it, as with a review or a test: it is then run later when no slot is free, never done by the composite itself.", "type": "boolean", "default": false, "examples": [true] }, "tokenEstimate": { "description": "Tokens this member is expected to use; 50000 where it is not given.", "type": "integer", "minimum": 0, "examples": [4e4] }, "model": { "description": "Model for this member's agent; the session's where it is not given.", "type": "string", "enum": ["sonnet", "opus", "haiku"], "examples": ["sonnet"] } }, "examples": [{ "skillName": "skyfom-backend-developer" }] } } };
    pattern0 = new RegExp("\\S", "u");
    schema11 = { "description": "One member: a skill that an agent of its own carries out.", "type": "object", "required": ["skillName"], "additionalProperties": false, "properties": { "skillName": { "description": "Name of the skill, once in a composition.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "role": { "description": "This member's part in the whole, for its brief.", "type": "string", "examples": ["Build the API that the clients call"] }, "dependencies": { "description": "Names of the members that must have ended before this one starts.", "type": "array", "uniqueItems": true, "default": [], "items": { "description": "Name of another member.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "examples": [["skyfom-backend-developer"]] }, "required": { "description": "Whether the whole fails when this member does; an optional member may fail.", "type": "boolean", "default": true, "examples": [false] }, "independent": { "description": "Whether somebody else than the composite must do it, as with a review or a test: it is then run later when no slot is free, never done by the composite itself.", "type": "boolean", "default": false, "examples": [true] }, "tokenEstimate": { "description": "Tokens this member is expected to use; 50000 where it is not given.", "type": "integer", "minimum": 0, "examples": [4e4] }, "model": { "description": "Model for this member's agent; the session's where it is not given.", "type": "string", "enum": ["sonnet", "opus", "haiku"], "examples": ["sonnet"] } }, "examples": [{ "skillName": "skyfom-backend-developer" }] };
  }
});

// part:core/validators/is-composition
var is_composition_exports2 = {};
__export(is_composition_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_composition_exports2);
var modules = { "orchestrator/core/validators/is-composition.ts": () => (init_is_composition(), __toCommonJS(is_composition_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
