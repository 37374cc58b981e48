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
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// node_modules/ajv/dist/runtime/ucs2length.js
var require_ucs2length = __commonJS({
  "node_modules/ajv/dist/runtime/ucs2length.js"(exports2) {
    "use strict";
    Object.defineProperty(exports2, "__esModule", { value: true });
    function ucs2length(str) {
      const len = str.length;
      let length = 0;
      let pos = 0;
      let value;
      while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 55296 && value <= 56319 && pos < len) {
          value = str.charCodeAt(pos);
          if ((value & 64512) === 56320)
            pos++;
        }
      }
      return length;
    }
    exports2.default = ucs2length;
    ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
  }
});

// orchestrator/core/validators/is-settings.ts
var is_settings_exports = {};
__export(is_settings_exports, {
  isSettings: () => isSettings
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func2.call(schema10.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10, data };
        if (vErrors === null) {
          vErrors = [err0];
        } else {
          vErrors.push(err0);
        }
        errors++;
      }
    }
    if (data.$schema !== void 0) {
      let data0 = data.$schema;
      if (typeof data0 !== "string") {
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.$schema.type, parentSchema: schema10.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.parallelism !== void 0) {
      let data1 = data.parallelism;
      if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
        const err2 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.parallelism.type, parentSchema: schema10.properties.parallelism, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 7 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7", schema: 7, parentSchema: schema10.properties.parallelism, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.parallelism, data: data1 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
      }
    }
    if (data.maxAgents !== void 0) {
      let data2 = data.maxAgents;
      if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
        const err5 = { instancePath: instancePath + "/maxAgents", schemaPath: "#/properties/maxAgents/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.maxAgents.type, parentSchema: schema10.properties.maxAgents, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 7 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/maxAgents", schemaPath: "#/properties/maxAgents/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7", schema: 7, parentSchema: schema10.properties.maxAgents, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/maxAgents", schemaPath: "#/properties/maxAgents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.maxAgents, data: data2 };
          if (vErrors === null) {
            vErrors = [err7];
          } else {
            vErrors.push(err7);
          }
          errors++;
        }
      }
    }
    if (data.taskSource !== void 0) {
      let data3 = data.taskSource;
      if (!(data3 === "auto" || data3 === "bd" || data3 === "jsonl")) {
        const err8 = { instancePath: instancePath + "/taskSource", schemaPath: "#/properties/taskSource/enum", keyword: "enum", params: { allowedValues: schema10.properties.taskSource.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.taskSource.enum, parentSchema: schema10.properties.taskSource, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
    }
    if (data.order !== void 0) {
      let data4 = data.order;
      if (!(data4 === "priority" || data4 === "tracker" || data4 === "oldest")) {
        const err9 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema10.properties.order.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.order.enum, parentSchema: schema10.properties.order, data: data4 };
        if (vErrors === null) {
          vErrors = [err9];
        } else {
          vErrors.push(err9);
        }
        errors++;
      }
    }
    if (data.retries !== void 0) {
      let data5 = data.retries;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err10 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.retries.type, parentSchema: schema10.properties.retries, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 10 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema10.properties.retries, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.retries, data: data5 };
          if (vErrors === null) {
            vErrors = [err12];
          } else {
            vErrors.push(err12);
          }
          errors++;
        }
      }
    }
    if (data.errorHandling !== void 0) {
      let data6 = data.errorHandling;
      if (!(data6 === "continue-on-error" || data6 === "fail-fast")) {
        const err13 = { instancePath: instancePath + "/errorHandling", schemaPath: "#/properties/errorHandling/enum", keyword: "enum", params: { allowedValues: schema10.properties.errorHandling.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.errorHandling.enum, parentSchema: schema10.properties.errorHandling, data: data6 };
        if (vErrors === null) {
          vErrors = [err13];
        } else {
          vErrors.push(err13);
        }
        errors++;
      }
    }
    if (data.isolation !== void 0) {
      let data7 = data.isolation;
      if (!(data7 === "shared" || data7 === "worktree" || data7 === "auto")) {
        const err14 = { instancePath: instancePath + "/isolation", schemaPath: "#/properties/isolation/enum", keyword: "enum", params: { allowedValues: schema10.properties.isolation.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.isolation.enum, parentSchema: schema10.properties.isolation, data: data7 };
        if (vErrors === null) {
          vErrors = [err14];
        } else {
          vErrors.push(err14);
        }
        errors++;
      }
    }
    if (data.lostAgents !== void 0) {
      let data8 = data.lostAgents;
      if (!(data8 === "ask" || data8 === "retry" || data8 === "accept")) {
        const err15 = { instancePath: instancePath + "/lostAgents", schemaPath: "#/properties/lostAgents/enum", keyword: "enum", params: { allowedValues: schema10.properties.lostAgents.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.lostAgents.enum, parentSchema: schema10.properties.lostAgents, data: data8 };
        if (vErrors === null) {
          vErrors = [err15];
        } else {
          vErrors.push(err15);
        }
        errors++;
      }
    }
    if (data.models !== void 0) {
      let data9 = data.models;
      if (data9 && typeof data9 == "object" && !Array.isArray(data9)) {
        for (const key1 in data9) {
          let data10 = data9[key1];
          if (!(data10 === "sonnet" || data10 === "opus" || data10 === "haiku" || data10 === "fable")) {
            const err16 = { instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema10.properties.models.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.models.additionalProperties.enum, parentSchema: schema10.properties.models.additionalProperties, data: data10 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.models.type, parentSchema: schema10.properties.models, data: data9 };
        if (vErrors === null) {
          vErrors = [err17];
        } else {
          vErrors.push(err17);
        }
        errors++;
      }
    }
    if (data.agentTypes !== void 0) {
      let data11 = data.agentTypes;
      if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
        for (const key2 in data11) {
          let data12 = data11[key2];
          if (typeof data12 === "string") {
            if (!pattern0.test(data12)) {
              const err18 = { instancePath: instancePath + "/agentTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/agentTypes/additionalProperties/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$" }, message: 'must match pattern "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$"', schema: "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$", parentSchema: schema10.properties.agentTypes.additionalProperties, data: data12 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/agentTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/agentTypes/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.agentTypes.additionalProperties.type, parentSchema: schema10.properties.agentTypes.additionalProperties, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/agentTypes", schemaPath: "#/properties/agentTypes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.agentTypes.type, parentSchema: schema10.properties.agentTypes, data: data11 };
        if (vErrors === null) {
          vErrors = [err20];
        } else {
          vErrors.push(err20);
        }
        errors++;
      }
    }
    if (data.followUps !== void 0) {
      let data13 = data.followUps;
      if (!(data13 === "report" || data13 === "tasks")) {
        const err21 = { instancePath: instancePath + "/followUps", schemaPath: "#/properties/followUps/enum", keyword: "enum", params: { allowedValues: schema10.properties.followUps.enum }, message: "must be equal to one of the allowed values", schema: schema10.properties.followUps.enum, parentSchema: schema10.properties.followUps, data: data13 };
        if (vErrors === null) {
          vErrors = [err21];
        } else {
          vErrors.push(err21);
        }
        errors++;
      }
    }
    if (data.prices !== void 0) {
      let data14 = data.prices;
      if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
        for (const key3 in data14) {
          let data15 = data14[key3];
          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
            if (data15.input === void 0) {
              const err22 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'", schema: schema10.properties.prices.additionalProperties.required, parentSchema: schema10.properties.prices.additionalProperties, data: data15 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data15.output === void 0) {
              const err23 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'", schema: schema10.properties.prices.additionalProperties.required, parentSchema: schema10.properties.prices.additionalProperties, data: data15 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === "input" || key4 === "output" || key4 === "cacheRead" || key4 === "cacheWrite" || key4 === "cacheWriteHour")) {
                const err24 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10.properties.prices.additionalProperties, data: data15 };
                if (vErrors === null) {
                  vErrors = [err24];
                } else {
                  vErrors.push(err24);
                }
                errors++;
              }
            }
            if (data15.input !== void 0) {
              let data16 = data15.input;
              if (typeof data16 == "number" && isFinite(data16)) {
                if (data16 > 1e4 || isNaN(data16)) {
                  const err25 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema10.properties.prices.additionalProperties.properties.input, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                  const err26 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.prices.additionalProperties.properties.input, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.prices.additionalProperties.properties.input.type, parentSchema: schema10.properties.prices.additionalProperties.properties.input, data: data16 };
                if (vErrors === null) {
                  vErrors = [err27];
                } else {
                  vErrors.push(err27);
                }
                errors++;
              }
            }
            if (data15.output !== void 0) {
              let data17 = data15.output;
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 > 1e4 || isNaN(data17)) {
                  const err28 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema10.properties.prices.additionalProperties.properties.output, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err29 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.prices.additionalProperties.properties.output, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.prices.additionalProperties.properties.output.type, parentSchema: schema10.properties.prices.additionalProperties.properties.output, data: data17 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data15.cacheRead !== void 0) {
              let data18 = data15.cacheRead;
              if (typeof data18 == "number" && isFinite(data18)) {
                if (data18 > 1e4 || isNaN(data18)) {
                  const err31 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheRead", schemaPath: "#/properties/prices/additionalProperties/properties/cacheRead/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheRead, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data18 < 0 || isNaN(data18)) {
                  const err32 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheRead", schemaPath: "#/properties/prices/additionalProperties/properties/cacheRead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheRead, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheRead", schemaPath: "#/properties/prices/additionalProperties/properties/cacheRead/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.prices.additionalProperties.properties.cacheRead.type, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheRead, data: data18 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
            }
            if (data15.cacheWrite !== void 0) {
              let data19 = data15.cacheWrite;
              if (typeof data19 == "number" && isFinite(data19)) {
                if (data19 > 1e4 || isNaN(data19)) {
                  const err34 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWrite", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWrite/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheWrite, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                  const err35 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWrite", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWrite/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheWrite, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWrite", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWrite/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.prices.additionalProperties.properties.cacheWrite.type, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheWrite, data: data19 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
            if (data15.cacheWriteHour !== void 0) {
              let data20 = data15.cacheWriteHour;
              if (typeof data20 == "number" && isFinite(data20)) {
                if (data20 > 1e4 || isNaN(data20)) {
                  const err37 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWriteHour", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWriteHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheWriteHour, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (data20 < 0 || isNaN(data20)) {
                  const err38 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWriteHour", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWriteHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheWriteHour, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWriteHour", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWriteHour/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.prices.additionalProperties.properties.cacheWriteHour.type, parentSchema: schema10.properties.prices.additionalProperties.properties.cacheWriteHour, data: data20 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.prices.additionalProperties.type, parentSchema: schema10.properties.prices.additionalProperties, data: data15 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.prices.type, parentSchema: schema10.properties.prices, data: data14 };
        if (vErrors === null) {
          vErrors = [err41];
        } else {
          vErrors.push(err41);
        }
        errors++;
      }
    }
    if (data.checkSeconds !== void 0) {
      let data21 = data.checkSeconds;
      if (!(typeof data21 == "number" && (!(data21 % 1) && !isNaN(data21)) && isFinite(data21))) {
        const err42 = { instancePath: instancePath + "/checkSeconds", schemaPath: "#/properties/checkSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.checkSeconds.type, parentSchema: schema10.properties.checkSeconds, data: data21 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 86400 || isNaN(data21)) {
          const err43 = { instancePath: instancePath + "/checkSeconds", schemaPath: "#/properties/checkSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema10.properties.checkSeconds, data: data21 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          const err44 = { instancePath: instancePath + "/checkSeconds", schemaPath: "#/properties/checkSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.checkSeconds, data: data21 };
          if (vErrors === null) {
            vErrors = [err44];
          } else {
            vErrors.push(err44);
          }
          errors++;
        }
      }
    }
    if (data.forwardBranch !== void 0) {
      let data22 = data.forwardBranch;
      if (typeof data22 !== "boolean") {
        const err45 = { instancePath: instancePath + "/forwardBranch", schemaPath: "#/properties/forwardBranch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema10.properties.forwardBranch.type, parentSchema: schema10.properties.forwardBranch, data: data22 };
        if (vErrors === null) {
          vErrors = [err45];
        } else {
          vErrors.push(err45);
        }
        errors++;
      }
    }
    if (data.guardEdits !== void 0) {
      let data23 = data.guardEdits;
      if (typeof data23 !== "boolean") {
        const err46 = { instancePath: instancePath + "/guardEdits", schemaPath: "#/properties/guardEdits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema10.properties.guardEdits.type, parentSchema: schema10.properties.guardEdits, data: data23 };
        if (vErrors === null) {
          vErrors = [err46];
        } else {
          vErrors.push(err46);
        }
        errors++;
      }
    }
    if (data.checkCommand !== void 0) {
      let data24 = data.checkCommand;
      if (typeof data24 === "string") {
        if (func3(data24) < 1) {
          const err47 = { instancePath: instancePath + "/checkCommand", schemaPath: "#/properties/checkCommand/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.checkCommand, data: data24 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/checkCommand", schemaPath: "#/properties/checkCommand/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.checkCommand.type, parentSchema: schema10.properties.checkCommand, data: data24 };
        if (vErrors === null) {
          vErrors = [err48];
        } else {
          vErrors.push(err48);
        }
        errors++;
      }
    }
    if (data.worktreeSetUp !== void 0) {
      let data25 = data.worktreeSetUp;
      if (data25 && typeof data25 == "object" && !Array.isArray(data25)) {
        for (const key5 in data25) {
          if (!(key5 === "copy" || key5 === "link" || key5 === "run" || key5 === "seconds")) {
            const err49 = { instancePath: instancePath + "/worktreeSetUp", schemaPath: "#/properties/worktreeSetUp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema10.properties.worktreeSetUp, data: data25 };
            if (vErrors === null) {
              vErrors = [err49];
            } else {
              vErrors.push(err49);
            }
            errors++;
          }
        }
        if (data25.copy !== void 0) {
          let data26 = data25.copy;
          if (Array.isArray(data26)) {
            const len0 = data26.length;
            for (let i0 = 0; i0 < len0; i0++) {
              let data27 = data26[i0];
              if (typeof data27 === "string") {
                if (!pattern1.test(data27)) {
                  const err50 = { instancePath: instancePath + "/worktreeSetUp/copy/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" }, message: 'must match pattern "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$"', schema: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$", parentSchema: schema11, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/worktreeSetUp/copy/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.type, parentSchema: schema11, data: data27 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/worktreeSetUp/copy", schemaPath: "#/properties/worktreeSetUp/properties/copy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.worktreeSetUp.properties.copy.type, parentSchema: schema10.properties.worktreeSetUp.properties.copy, data: data26 };
            if (vErrors === null) {
              vErrors = [err52];
            } else {
              vErrors.push(err52);
            }
            errors++;
          }
        }
        if (data25.link !== void 0) {
          let data28 = data25.link;
          if (Array.isArray(data28)) {
            const len1 = data28.length;
            for (let i1 = 0; i1 < len1; i1++) {
              let data29 = data28[i1];
              if (typeof data29 === "string") {
                if (!pattern1.test(data29)) {
                  const err53 = { instancePath: instancePath + "/worktreeSetUp/link/" + i1, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" }, message: 'must match pattern "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$"', schema: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$", parentSchema: schema11, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/worktreeSetUp/link/" + i1, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.type, parentSchema: schema11, data: data29 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/worktreeSetUp/link", schemaPath: "#/properties/worktreeSetUp/properties/link/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema10.properties.worktreeSetUp.properties.link.type, parentSchema: schema10.properties.worktreeSetUp.properties.link, data: data28 };
            if (vErrors === null) {
              vErrors = [err55];
            } else {
              vErrors.push(err55);
            }
            errors++;
          }
        }
        if (data25.run !== void 0) {
          let data30 = data25.run;
          if (typeof data30 === "string") {
            if (func3(data30) < 1) {
              const err56 = { instancePath: instancePath + "/worktreeSetUp/run", schemaPath: "#/properties/worktreeSetUp/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.worktreeSetUp.properties.run, data: data30 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/worktreeSetUp/run", schemaPath: "#/properties/worktreeSetUp/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.worktreeSetUp.properties.run.type, parentSchema: schema10.properties.worktreeSetUp.properties.run, data: data30 };
            if (vErrors === null) {
              vErrors = [err57];
            } else {
              vErrors.push(err57);
            }
            errors++;
          }
        }
        if (data25.seconds !== void 0) {
          let data31 = data25.seconds;
          if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
            const err58 = { instancePath: instancePath + "/worktreeSetUp/seconds", schemaPath: "#/properties/worktreeSetUp/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.worktreeSetUp.properties.seconds.type, parentSchema: schema10.properties.worktreeSetUp.properties.seconds, data: data31 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 540 || isNaN(data31)) {
              const err59 = { instancePath: instancePath + "/worktreeSetUp/seconds", schemaPath: "#/properties/worktreeSetUp/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 540 }, message: "must be <= 540", schema: 540, parentSchema: schema10.properties.worktreeSetUp.properties.seconds, data: data31 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data31 < 1 || isNaN(data31)) {
              const err60 = { instancePath: instancePath + "/worktreeSetUp/seconds", schemaPath: "#/properties/worktreeSetUp/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.worktreeSetUp.properties.seconds, data: data31 };
              if (vErrors === null) {
                vErrors = [err60];
              } else {
                vErrors.push(err60);
              }
              errors++;
            }
          }
        }
      } else {
        const err61 = { instancePath: instancePath + "/worktreeSetUp", schemaPath: "#/properties/worktreeSetUp/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.worktreeSetUp.type, parentSchema: schema10.properties.worktreeSetUp, data: data25 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.remake !== void 0) {
      let data32 = data.remake;
      if (data32 && typeof data32 == "object" && !Array.isArray(data32)) {
        for (const key6 in data32) {
          const _errs68 = errors;
          if (typeof key6 === "string") {
            if (!pattern1.test(key6)) {
              const err62 = { instancePath: instancePath + "/remake", schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" }, message: 'must match pattern "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$"', schema: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$", parentSchema: schema11, data: key6, propertyName: key6 };
              if (vErrors === null) {
                vErrors = [err62];
              } else {
                vErrors.push(err62);
              }
              errors++;
            }
          } else {
            const err63 = { instancePath: instancePath + "/remake", schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema11.type, parentSchema: schema11, data: key6, propertyName: key6 };
            if (vErrors === null) {
              vErrors = [err63];
            } else {
              vErrors.push(err63);
            }
            errors++;
          }
          var valid12 = _errs68 === errors;
          if (!valid12) {
            const err64 = { instancePath: instancePath + "/remake", schemaPath: "#/properties/remake/propertyNames", keyword: "propertyNames", params: { propertyName: key6 }, message: "property name must be valid", schema: schema10.properties.remake.propertyNames, parentSchema: schema10.properties.remake, data: data32 };
            if (vErrors === null) {
              vErrors = [err64];
            } else {
              vErrors.push(err64);
            }
            errors++;
          }
        }
        for (const key7 in data32) {
          let data33 = data32[key7];
          if (typeof data33 === "string") {
            if (func3(data33) < 1) {
              const err65 = { instancePath: instancePath + "/remake/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/remake/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema10.properties.remake.additionalProperties, data: data33 };
              if (vErrors === null) {
                vErrors = [err65];
              } else {
                vErrors.push(err65);
              }
              errors++;
            }
          } else {
            const err66 = { instancePath: instancePath + "/remake/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/remake/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema10.properties.remake.additionalProperties.type, parentSchema: schema10.properties.remake.additionalProperties, data: data33 };
            if (vErrors === null) {
              vErrors = [err66];
            } else {
              vErrors.push(err66);
            }
            errors++;
          }
        }
      } else {
        const err67 = { instancePath: instancePath + "/remake", schemaPath: "#/properties/remake/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.properties.remake.type, parentSchema: schema10.properties.remake, data: data32 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
    if (data.worktreeMegabytes !== void 0) {
      let data34 = data.worktreeMegabytes;
      if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
        const err68 = { instancePath: instancePath + "/worktreeMegabytes", schemaPath: "#/properties/worktreeMegabytes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.worktreeMegabytes.type, parentSchema: schema10.properties.worktreeMegabytes, data: data34 };
        if (vErrors === null) {
          vErrors = [err68];
        } else {
          vErrors.push(err68);
        }
        errors++;
      }
      if (typeof data34 == "number" && isFinite(data34)) {
        if (data34 > 1e9 || isNaN(data34)) {
          const err69 = { instancePath: instancePath + "/worktreeMegabytes", schemaPath: "#/properties/worktreeMegabytes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e9 }, message: "must be <= 1000000000", schema: 1e9, parentSchema: schema10.properties.worktreeMegabytes, data: data34 };
          if (vErrors === null) {
            vErrors = [err69];
          } else {
            vErrors.push(err69);
          }
          errors++;
        }
        if (data34 < 1 || isNaN(data34)) {
          const err70 = { instancePath: instancePath + "/worktreeMegabytes", schemaPath: "#/properties/worktreeMegabytes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema10.properties.worktreeMegabytes, data: data34 };
          if (vErrors === null) {
            vErrors = [err70];
          } else {
            vErrors.push(err70);
          }
          errors++;
        }
      }
    }
    if (data.tokenBudget !== void 0) {
      let data35 = data.tokenBudget;
      if (!(typeof data35 == "number" && (!(data35 % 1) && !isNaN(data35)) && isFinite(data35))) {
        const err71 = { instancePath: instancePath + "/tokenBudget", schemaPath: "#/properties/tokenBudget/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema10.properties.tokenBudget.type, parentSchema: schema10.properties.tokenBudget, data: data35 };
        if (vErrors === null) {
          vErrors = [err71];
        } else {
          vErrors.push(err71);
        }
        errors++;
      }
      if (typeof data35 == "number" && isFinite(data35)) {
        if (data35 > 1e12 || isNaN(data35)) {
          const err72 = { instancePath: instancePath + "/tokenBudget", schemaPath: "#/properties/tokenBudget/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema10.properties.tokenBudget, data: data35 };
          if (vErrors === null) {
            vErrors = [err72];
          } else {
            vErrors.push(err72);
          }
          errors++;
        }
        if (data35 < 1e3 || isNaN(data35)) {
          const err73 = { instancePath: instancePath + "/tokenBudget", schemaPath: "#/properties/tokenBudget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000", schema: 1e3, parentSchema: schema10.properties.tokenBudget, data: data35 };
          if (vErrors === null) {
            vErrors = [err73];
          } else {
            vErrors.push(err73);
          }
          errors++;
        }
      }
    }
    if (data.costBudget !== void 0) {
      let data36 = data.costBudget;
      if (typeof data36 == "number" && isFinite(data36)) {
        if (data36 > 1e6 || isNaN(data36)) {
          const err74 = { instancePath: instancePath + "/costBudget", schemaPath: "#/properties/costBudget/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema10.properties.costBudget, data: data36 };
          if (vErrors === null) {
            vErrors = [err74];
          } else {
            vErrors.push(err74);
          }
          errors++;
        }
        if (data36 < 0.01 || isNaN(data36)) {
          const err75 = { instancePath: instancePath + "/costBudget", schemaPath: "#/properties/costBudget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema10.properties.costBudget, data: data36 };
          if (vErrors === null) {
            vErrors = [err75];
          } else {
            vErrors.push(err75);
          }
          errors++;
        }
      } else {
        const err76 = { instancePath: instancePath + "/costBudget", schemaPath: "#/properties/costBudget/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema10.properties.costBudget.type, parentSchema: schema10.properties.costBudget, data: data36 };
        if (vErrors === null) {
          vErrors = [err76];
        } else {
          vErrors.push(err76);
        }
        errors++;
      }
    }
  } else {
    const err77 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema10.type, parentSchema: schema10, data };
    if (vErrors === null) {
      vErrors = [err77];
    } else {
      vErrors.push(err77);
    }
    errors++;
  }
  validate13.errors = vErrors;
  return errors === 0;
}
var isSettings, schema10, schema11, func2, func3, pattern0, pattern1;
var init_is_settings = __esm({
  "orchestrator/core/validators/is-settings.ts"() {
    "use strict";
    isSettings = validate13;
    schema10 = { "title": "Settings of Skyfom: .claude/skyfom.json", "type": "object", "additionalProperties": false, "$defs": { "path": { "type": "string", "pattern": "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" } }, "properties": { "$schema": { "type": "string", "description": "Where this schema is, for editors." }, "parallelism": { "type": "integer", "minimum": 1, "maximum": 7, "default": 5, "description": "Agents that one run keeps at work at once, unless the command names another number." }, "maxAgents": { "type": "integer", "minimum": 1, "maximum": 7, "default": 7, "description": "Lowers the cap of the repository; nothing can raise it." }, "taskSource": { "enum": ["auto", "bd", "jsonl"], "default": "auto", "description": "Where tasks come from: `auto` takes bd where the repository has a Beads database, else .beads/issues.jsonl." }, "order": { "enum": ["priority", "tracker", "oldest"], "default": "priority", "description": "Which of the ready tasks starts first: by priority, where a task has the highest one of all that waits for it, then the longest chain of waiting tasks; as the tracker lists them; or the oldest." }, "retries": { "type": "integer", "minimum": 0, "maximum": 10, "default": 1, "description": "How often a task whose agent failed is tried again in one run." }, "errorHandling": { "description": "Whether a run goes on with other tasks after one has failed for good, or starts nothing more.", "enum": ["continue-on-error", "fail-fast"], "default": "continue-on-error" }, "isolation": { "enum": ["shared", "worktree", "auto"], "default": "auto", "description": "Whether agents share your checkout or have a worktree each; auto gives one to a task that declares no files, or whose files another is expected to change, where worktrees have what the project needs." }, "lostAgents": { "enum": ["ask", "retry", "accept"], "default": "ask", "description": "What becomes of the task of an agent that was lost with its client and may have changed something: it stays in doubt until you decide, is tried again, or counts as done." }, "models": { "type": "object", "additionalProperties": { "enum": ["sonnet", "opus", "haiku", "fable"] }, "default": {}, "description": "The model of the agents that work by a skill, by the skill's name." }, "agentTypes": { "type": "object", "additionalProperties": { "type": "string", "pattern": "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$", "examples": ["general-purpose"] }, "default": {}, "description": "The subagent_type of the agents that work by a skill, by the skill's name." }, "followUps": { "enum": ["report", "tasks"], "default": "report", "description": "What becomes of what an agent saw and left alone: a line in the summary, or a task." }, "prices": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "type": "number", "minimum": 0, "maximum": 1e4 }, "output": { "type": "number", "minimum": 0, "maximum": 1e4 }, "cacheRead": { "type": "number", "minimum": 0, "maximum": 1e4 }, "cacheWrite": { "type": "number", "minimum": 0, "maximum": 1e4 }, "cacheWriteHour": { "type": "number", "minimum": 0, "maximum": 1e4 } } }, "default": {}, "description": "What a million tokens of a model cost, in US dollars, by the model's whole name; outranks the table that Skyfom brings." }, "checkSeconds": { "type": "integer", "minimum": 1, "maximum": 86400, "default": 1800, "description": "Seconds that checkCommand may take when Skyfom runs it." }, "forwardBranch": { "type": "boolean", "default": false, "description": "Whether your branch is moved forward to what a run has done in worktrees, once approved: when the run ends, and your checkout is clean." }, "guardEdits": { "type": "boolean", "default": true, "description": "Whether an agent is kept from changing files that another agent at work has declared, where both share the checkout." }, "checkCommand": { "type": "string", "minLength": 1, "description": "The command that an agent runs before it reports done, e.g. npm test. Once approved, Skyfom runs it before work from worktrees is put on the run's branch." }, "worktreeSetUp": { "type": "object", "additionalProperties": false, "properties": { "copy": { "type": "array", "items": { "$ref": "#/$defs/path" } }, "link": { "type": "array", "items": { "$ref": "#/$defs/path" } }, "run": { "type": "string", "minLength": 1 }, "seconds": { "type": "integer", "minimum": 1, "maximum": 540 } }, "description": "What a worktree of a run gets before it is used, once approved: files of your checkout that are copied or linked, and one command." }, "remake": { "type": "object", "propertyNames": { "$ref": "#/$defs/path" }, "additionalProperties": { "type": "string", "minLength": 1 }, "description": 'Generated files, by path, each with the command that makes it again, once approved, where it conflicts in a merge of work from worktrees: { "package-lock.json": "npm install --package-lock-only" }.' }, "worktreeMegabytes": { "type": "integer", "minimum": 1, "maximum": 1e9, "description": "Megabytes that worktrees of agents may take in all. A task whose worktree would exceed them waits." }, "tokenBudget": { "type": "integer", "minimum": 1e3, "maximum": 1e12, "description": "Tokens that the agents of one run may take in all: fresh input, cache writes and output. When they are used up, nothing new starts." }, "costBudget": { "type": "number", "minimum": 0.01, "maximum": 1e6, "description": "US dollars that the agents of one run may cost in all. At four fifths the run says so; when they are used up, nothing new starts." } } };
    schema11 = { "type": "string", "pattern": "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" };
    func2 = Object.prototype.hasOwnProperty;
    func3 = require_ucs2length().default;
    pattern0 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$", "u");
    pattern1 = new RegExp("^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$", "u");
  }
});

// part:core/validators/is-settings
var is_settings_exports2 = {};
__export(is_settings_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_settings_exports2);
var modules = { "orchestrator/core/validators/is-settings.ts": () => (init_is_settings(), __toCommonJS(is_settings_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
