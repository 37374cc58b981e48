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
function validate20(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate20.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!func1.call(schema31.properties, key0)) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31, data };
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
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.$schema.type, parentSchema: schema31.properties.$schema, data: data0 };
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
        const err2 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.parallelism.type, parentSchema: schema31.properties.parallelism, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
      if (typeof data1 == "number" && isFinite(data1)) {
        if (data1 > 7 || isNaN(data1)) {
          const err3 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7", schema: 7, parentSchema: schema31.properties.parallelism, data: data1 };
          if (vErrors === null) {
            vErrors = [err3];
          } else {
            vErrors.push(err3);
          }
          errors++;
        }
        if (data1 < 1 || isNaN(data1)) {
          const err4 = { instancePath: instancePath + "/parallelism", schemaPath: "#/properties/parallelism/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.parallelism, data: data1 };
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
        const err5 = { instancePath: instancePath + "/maxAgents", schemaPath: "#/properties/maxAgents/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.maxAgents.type, parentSchema: schema31.properties.maxAgents, data: data2 };
        if (vErrors === null) {
          vErrors = [err5];
        } else {
          vErrors.push(err5);
        }
        errors++;
      }
      if (typeof data2 == "number" && isFinite(data2)) {
        if (data2 > 7 || isNaN(data2)) {
          const err6 = { instancePath: instancePath + "/maxAgents", schemaPath: "#/properties/maxAgents/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7", schema: 7, parentSchema: schema31.properties.maxAgents, data: data2 };
          if (vErrors === null) {
            vErrors = [err6];
          } else {
            vErrors.push(err6);
          }
          errors++;
        }
        if (data2 < 1 || isNaN(data2)) {
          const err7 = { instancePath: instancePath + "/maxAgents", schemaPath: "#/properties/maxAgents/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.maxAgents, data: data2 };
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
        const err8 = { instancePath: instancePath + "/taskSource", schemaPath: "#/properties/taskSource/enum", keyword: "enum", params: { allowedValues: schema31.properties.taskSource.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.taskSource.enum, parentSchema: schema31.properties.taskSource, data: data3 };
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
        const err9 = { instancePath: instancePath + "/order", schemaPath: "#/properties/order/enum", keyword: "enum", params: { allowedValues: schema31.properties.order.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.order.enum, parentSchema: schema31.properties.order, data: data4 };
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
        const err10 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.retries.type, parentSchema: schema31.properties.retries, data: data5 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 10 || isNaN(data5)) {
          const err11 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/maximum", keyword: "maximum", params: { comparison: "<=", limit: 10 }, message: "must be <= 10", schema: 10, parentSchema: schema31.properties.retries, data: data5 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data5 < 0 || isNaN(data5)) {
          const err12 = { instancePath: instancePath + "/retries", schemaPath: "#/properties/retries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.retries, data: data5 };
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
        const err13 = { instancePath: instancePath + "/errorHandling", schemaPath: "#/properties/errorHandling/enum", keyword: "enum", params: { allowedValues: schema31.properties.errorHandling.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.errorHandling.enum, parentSchema: schema31.properties.errorHandling, data: data6 };
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
        const err14 = { instancePath: instancePath + "/isolation", schemaPath: "#/properties/isolation/enum", keyword: "enum", params: { allowedValues: schema31.properties.isolation.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.isolation.enum, parentSchema: schema31.properties.isolation, data: data7 };
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
        const err15 = { instancePath: instancePath + "/lostAgents", schemaPath: "#/properties/lostAgents/enum", keyword: "enum", params: { allowedValues: schema31.properties.lostAgents.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.lostAgents.enum, parentSchema: schema31.properties.lostAgents, data: data8 };
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
            const err16 = { instancePath: instancePath + "/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/models/additionalProperties/enum", keyword: "enum", params: { allowedValues: schema31.properties.models.additionalProperties.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.models.additionalProperties.enum, parentSchema: schema31.properties.models.additionalProperties, data: data10 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
        }
      } else {
        const err17 = { instancePath: instancePath + "/models", schemaPath: "#/properties/models/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.models.type, parentSchema: schema31.properties.models, data: data9 };
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
            if (func2(data12) < 1) {
              const err18 = { instancePath: instancePath + "/agentTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/agentTypes/additionalProperties/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.agentTypes.additionalProperties, data: data12 };
              if (vErrors === null) {
                vErrors = [err18];
              } else {
                vErrors.push(err18);
              }
              errors++;
            }
          } else {
            const err19 = { instancePath: instancePath + "/agentTypes/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/agentTypes/additionalProperties/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.agentTypes.additionalProperties.type, parentSchema: schema31.properties.agentTypes.additionalProperties, data: data12 };
            if (vErrors === null) {
              vErrors = [err19];
            } else {
              vErrors.push(err19);
            }
            errors++;
          }
        }
      } else {
        const err20 = { instancePath: instancePath + "/agentTypes", schemaPath: "#/properties/agentTypes/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.agentTypes.type, parentSchema: schema31.properties.agentTypes, data: data11 };
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
        const err21 = { instancePath: instancePath + "/followUps", schemaPath: "#/properties/followUps/enum", keyword: "enum", params: { allowedValues: schema31.properties.followUps.enum }, message: "must be equal to one of the allowed values", schema: schema31.properties.followUps.enum, parentSchema: schema31.properties.followUps, data: data13 };
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
              const err22 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/required", keyword: "required", params: { missingProperty: "input" }, message: "must have required property 'input'", schema: schema31.properties.prices.additionalProperties.required, parentSchema: schema31.properties.prices.additionalProperties, data: data15 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            if (data15.output === void 0) {
              const err23 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/required", keyword: "required", params: { missingProperty: "output" }, message: "must have required property 'output'", schema: schema31.properties.prices.additionalProperties.required, parentSchema: schema31.properties.prices.additionalProperties, data: data15 };
              if (vErrors === null) {
                vErrors = [err23];
              } else {
                vErrors.push(err23);
              }
              errors++;
            }
            for (const key4 in data15) {
              if (!(key4 === "input" || key4 === "output" || key4 === "cacheRead" || key4 === "cacheWrite" || key4 === "cacheWriteHour")) {
                const err24 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key4 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.prices.additionalProperties, data: data15 };
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
                  const err25 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.prices.additionalProperties.properties.input, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err25];
                  } else {
                    vErrors.push(err25);
                  }
                  errors++;
                }
                if (data16 < 0 || isNaN(data16)) {
                  const err26 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.prices.additionalProperties.properties.input, data: data16 };
                  if (vErrors === null) {
                    vErrors = [err26];
                  } else {
                    vErrors.push(err26);
                  }
                  errors++;
                }
              } else {
                const err27 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/input", schemaPath: "#/properties/prices/additionalProperties/properties/input/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.prices.additionalProperties.properties.input.type, parentSchema: schema31.properties.prices.additionalProperties.properties.input, data: data16 };
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
                  const err28 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.prices.additionalProperties.properties.output, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err28];
                  } else {
                    vErrors.push(err28);
                  }
                  errors++;
                }
                if (data17 < 0 || isNaN(data17)) {
                  const err29 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.prices.additionalProperties.properties.output, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err29];
                  } else {
                    vErrors.push(err29);
                  }
                  errors++;
                }
              } else {
                const err30 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/output", schemaPath: "#/properties/prices/additionalProperties/properties/output/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.prices.additionalProperties.properties.output.type, parentSchema: schema31.properties.prices.additionalProperties.properties.output, data: data17 };
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
                  const err31 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheRead", schemaPath: "#/properties/prices/additionalProperties/properties/cacheRead/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheRead, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err31];
                  } else {
                    vErrors.push(err31);
                  }
                  errors++;
                }
                if (data18 < 0 || isNaN(data18)) {
                  const err32 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheRead", schemaPath: "#/properties/prices/additionalProperties/properties/cacheRead/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheRead, data: data18 };
                  if (vErrors === null) {
                    vErrors = [err32];
                  } else {
                    vErrors.push(err32);
                  }
                  errors++;
                }
              } else {
                const err33 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheRead", schemaPath: "#/properties/prices/additionalProperties/properties/cacheRead/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.prices.additionalProperties.properties.cacheRead.type, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheRead, data: data18 };
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
                  const err34 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWrite", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWrite/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheWrite, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
                if (data19 < 0 || isNaN(data19)) {
                  const err35 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWrite", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWrite/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheWrite, data: data19 };
                  if (vErrors === null) {
                    vErrors = [err35];
                  } else {
                    vErrors.push(err35);
                  }
                  errors++;
                }
              } else {
                const err36 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWrite", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWrite/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.prices.additionalProperties.properties.cacheWrite.type, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheWrite, data: data19 };
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
                  const err37 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWriteHour", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWriteHour/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e4 }, message: "must be <= 10000", schema: 1e4, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheWriteHour, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err37];
                  } else {
                    vErrors.push(err37);
                  }
                  errors++;
                }
                if (data20 < 0 || isNaN(data20)) {
                  const err38 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWriteHour", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWriteHour/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheWriteHour, data: data20 };
                  if (vErrors === null) {
                    vErrors = [err38];
                  } else {
                    vErrors.push(err38);
                  }
                  errors++;
                }
              } else {
                const err39 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1") + "/cacheWriteHour", schemaPath: "#/properties/prices/additionalProperties/properties/cacheWriteHour/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.prices.additionalProperties.properties.cacheWriteHour.type, parentSchema: schema31.properties.prices.additionalProperties.properties.cacheWriteHour, data: data20 };
                if (vErrors === null) {
                  vErrors = [err39];
                } else {
                  vErrors.push(err39);
                }
                errors++;
              }
            }
          } else {
            const err40 = { instancePath: instancePath + "/prices/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/prices/additionalProperties/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.prices.additionalProperties.type, parentSchema: schema31.properties.prices.additionalProperties, data: data15 };
            if (vErrors === null) {
              vErrors = [err40];
            } else {
              vErrors.push(err40);
            }
            errors++;
          }
        }
      } else {
        const err41 = { instancePath: instancePath + "/prices", schemaPath: "#/properties/prices/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.prices.type, parentSchema: schema31.properties.prices, data: data14 };
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
        const err42 = { instancePath: instancePath + "/checkSeconds", schemaPath: "#/properties/checkSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.checkSeconds.type, parentSchema: schema31.properties.checkSeconds, data: data21 };
        if (vErrors === null) {
          vErrors = [err42];
        } else {
          vErrors.push(err42);
        }
        errors++;
      }
      if (typeof data21 == "number" && isFinite(data21)) {
        if (data21 > 86400 || isNaN(data21)) {
          const err43 = { instancePath: instancePath + "/checkSeconds", schemaPath: "#/properties/checkSeconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 86400 }, message: "must be <= 86400", schema: 86400, parentSchema: schema31.properties.checkSeconds, data: data21 };
          if (vErrors === null) {
            vErrors = [err43];
          } else {
            vErrors.push(err43);
          }
          errors++;
        }
        if (data21 < 1 || isNaN(data21)) {
          const err44 = { instancePath: instancePath + "/checkSeconds", schemaPath: "#/properties/checkSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.checkSeconds, data: data21 };
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
        const err45 = { instancePath: instancePath + "/forwardBranch", schemaPath: "#/properties/forwardBranch/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.forwardBranch.type, parentSchema: schema31.properties.forwardBranch, data: data22 };
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
        const err46 = { instancePath: instancePath + "/guardEdits", schemaPath: "#/properties/guardEdits/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema31.properties.guardEdits.type, parentSchema: schema31.properties.guardEdits, data: data23 };
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
        if (func2(data24) < 1) {
          const err47 = { instancePath: instancePath + "/checkCommand", schemaPath: "#/properties/checkCommand/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.checkCommand, data: data24 };
          if (vErrors === null) {
            vErrors = [err47];
          } else {
            vErrors.push(err47);
          }
          errors++;
        }
      } else {
        const err48 = { instancePath: instancePath + "/checkCommand", schemaPath: "#/properties/checkCommand/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.checkCommand.type, parentSchema: schema31.properties.checkCommand, data: data24 };
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
            const err49 = { instancePath: instancePath + "/worktreeSetUp", schemaPath: "#/properties/worktreeSetUp/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key5 }, message: "must NOT have additional properties", schema: false, parentSchema: schema31.properties.worktreeSetUp, data: data25 };
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
                if (!pattern4.test(data27)) {
                  const err50 = { instancePath: instancePath + "/worktreeSetUp/copy/" + i0, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" }, message: 'must match pattern "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$"', schema: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$", parentSchema: schema32, data: data27 };
                  if (vErrors === null) {
                    vErrors = [err50];
                  } else {
                    vErrors.push(err50);
                  }
                  errors++;
                }
              } else {
                const err51 = { instancePath: instancePath + "/worktreeSetUp/copy/" + i0, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data27 };
                if (vErrors === null) {
                  vErrors = [err51];
                } else {
                  vErrors.push(err51);
                }
                errors++;
              }
            }
          } else {
            const err52 = { instancePath: instancePath + "/worktreeSetUp/copy", schemaPath: "#/properties/worktreeSetUp/properties/copy/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.worktreeSetUp.properties.copy.type, parentSchema: schema31.properties.worktreeSetUp.properties.copy, data: data26 };
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
                if (!pattern4.test(data29)) {
                  const err53 = { instancePath: instancePath + "/worktreeSetUp/link/" + i1, schemaPath: "#/$defs/path/pattern", keyword: "pattern", params: { pattern: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" }, message: 'must match pattern "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$"', schema: "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$", parentSchema: schema32, data: data29 };
                  if (vErrors === null) {
                    vErrors = [err53];
                  } else {
                    vErrors.push(err53);
                  }
                  errors++;
                }
              } else {
                const err54 = { instancePath: instancePath + "/worktreeSetUp/link/" + i1, schemaPath: "#/$defs/path/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema32.type, parentSchema: schema32, data: data29 };
                if (vErrors === null) {
                  vErrors = [err54];
                } else {
                  vErrors.push(err54);
                }
                errors++;
              }
            }
          } else {
            const err55 = { instancePath: instancePath + "/worktreeSetUp/link", schemaPath: "#/properties/worktreeSetUp/properties/link/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema31.properties.worktreeSetUp.properties.link.type, parentSchema: schema31.properties.worktreeSetUp.properties.link, data: data28 };
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
            if (func2(data30) < 1) {
              const err56 = { instancePath: instancePath + "/worktreeSetUp/run", schemaPath: "#/properties/worktreeSetUp/properties/run/minLength", keyword: "minLength", params: { limit: 1 }, message: "must NOT have fewer than 1 characters", schema: 1, parentSchema: schema31.properties.worktreeSetUp.properties.run, data: data30 };
              if (vErrors === null) {
                vErrors = [err56];
              } else {
                vErrors.push(err56);
              }
              errors++;
            }
          } else {
            const err57 = { instancePath: instancePath + "/worktreeSetUp/run", schemaPath: "#/properties/worktreeSetUp/properties/run/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema31.properties.worktreeSetUp.properties.run.type, parentSchema: schema31.properties.worktreeSetUp.properties.run, data: data30 };
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
            const err58 = { instancePath: instancePath + "/worktreeSetUp/seconds", schemaPath: "#/properties/worktreeSetUp/properties/seconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.worktreeSetUp.properties.seconds.type, parentSchema: schema31.properties.worktreeSetUp.properties.seconds, data: data31 };
            if (vErrors === null) {
              vErrors = [err58];
            } else {
              vErrors.push(err58);
            }
            errors++;
          }
          if (typeof data31 == "number" && isFinite(data31)) {
            if (data31 > 540 || isNaN(data31)) {
              const err59 = { instancePath: instancePath + "/worktreeSetUp/seconds", schemaPath: "#/properties/worktreeSetUp/properties/seconds/maximum", keyword: "maximum", params: { comparison: "<=", limit: 540 }, message: "must be <= 540", schema: 540, parentSchema: schema31.properties.worktreeSetUp.properties.seconds, data: data31 };
              if (vErrors === null) {
                vErrors = [err59];
              } else {
                vErrors.push(err59);
              }
              errors++;
            }
            if (data31 < 1 || isNaN(data31)) {
              const err60 = { instancePath: instancePath + "/worktreeSetUp/seconds", schemaPath: "#/properties/worktreeSetUp/properties/seconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema31.properties.worktreeSetUp.properties.seconds, data: data31 };
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
        const err61 = { instancePath: instancePath + "/worktreeSetUp", schemaPath: "#/properties/worktreeSetUp/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.properties.worktreeSetUp.type, parentSchema: schema31.properties.worktreeSetUp, data: data25 };
        if (vErrors === null) {
          vErrors = [err61];
        } else {
          vErrors.push(err61);
        }
        errors++;
      }
    }
    if (data.tokenBudget !== void 0) {
      let data32 = data.tokenBudget;
      if (!(typeof data32 == "number" && (!(data32 % 1) && !isNaN(data32)) && isFinite(data32))) {
        const err62 = { instancePath: instancePath + "/tokenBudget", schemaPath: "#/properties/tokenBudget/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema31.properties.tokenBudget.type, parentSchema: schema31.properties.tokenBudget, data: data32 };
        if (vErrors === null) {
          vErrors = [err62];
        } else {
          vErrors.push(err62);
        }
        errors++;
      }
      if (typeof data32 == "number" && isFinite(data32)) {
        if (data32 > 1e12 || isNaN(data32)) {
          const err63 = { instancePath: instancePath + "/tokenBudget", schemaPath: "#/properties/tokenBudget/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e12 }, message: "must be <= 1000000000000", schema: 1e12, parentSchema: schema31.properties.tokenBudget, data: data32 };
          if (vErrors === null) {
            vErrors = [err63];
          } else {
            vErrors.push(err63);
          }
          errors++;
        }
        if (data32 < 1e3 || isNaN(data32)) {
          const err64 = { instancePath: instancePath + "/tokenBudget", schemaPath: "#/properties/tokenBudget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1e3 }, message: "must be >= 1000", schema: 1e3, parentSchema: schema31.properties.tokenBudget, data: data32 };
          if (vErrors === null) {
            vErrors = [err64];
          } else {
            vErrors.push(err64);
          }
          errors++;
        }
      }
    }
    if (data.costBudget !== void 0) {
      let data33 = data.costBudget;
      if (typeof data33 == "number" && isFinite(data33)) {
        if (data33 > 1e6 || isNaN(data33)) {
          const err65 = { instancePath: instancePath + "/costBudget", schemaPath: "#/properties/costBudget/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1e6 }, message: "must be <= 1000000", schema: 1e6, parentSchema: schema31.properties.costBudget, data: data33 };
          if (vErrors === null) {
            vErrors = [err65];
          } else {
            vErrors.push(err65);
          }
          errors++;
        }
        if (data33 < 0.01 || isNaN(data33)) {
          const err66 = { instancePath: instancePath + "/costBudget", schemaPath: "#/properties/costBudget/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0.01 }, message: "must be >= 0.01", schema: 0.01, parentSchema: schema31.properties.costBudget, data: data33 };
          if (vErrors === null) {
            vErrors = [err66];
          } else {
            vErrors.push(err66);
          }
          errors++;
        }
      } else {
        const err67 = { instancePath: instancePath + "/costBudget", schemaPath: "#/properties/costBudget/type", keyword: "type", params: { type: "number" }, message: "must be number", schema: schema31.properties.costBudget.type, parentSchema: schema31.properties.costBudget, data: data33 };
        if (vErrors === null) {
          vErrors = [err67];
        } else {
          vErrors.push(err67);
        }
        errors++;
      }
    }
  } else {
    const err68 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema31.type, parentSchema: schema31, data };
    if (vErrors === null) {
      vErrors = [err68];
    } else {
      vErrors.push(err68);
    }
    errors++;
  }
  validate20.errors = vErrors;
  return errors === 0;
}
var isSettings, schema31, schema32, func1, func2, pattern4;
var init_is_settings = __esm({
  "orchestrator/core/validators/is-settings.ts"() {
    "use strict";
    isSettings = validate20;
    schema31 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Settings of Skyfom: .claude/skyfom.json", "type": "object", "additionalProperties": false, "$defs": { "path": { "type": "string", "pattern": "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" } }, "properties": { "$schema": { "type": "string", "description": "Where this schema is, for editors." }, "parallelism": { "type": "integer", "minimum": 1, "maximum": 7, "default": 5, "description": "Agents that one run keeps at work at once, unless the command names another number." }, "maxAgents": { "type": "integer", "minimum": 1, "maximum": 7, "default": 7, "description": "Lowers the cap of the repository; nothing can raise it." }, "taskSource": { "enum": ["auto", "bd", "jsonl"], "default": "auto", "description": "Where tasks come from: `auto` takes bd where the repository has a Beads database, else .beads/issues.jsonl." }, "order": { "enum": ["priority", "tracker", "oldest"], "default": "priority", "description": "Which of the ready tasks starts first: by priority, where a task has the highest one of all that waits for it, then the longest chain of waiting tasks; as the tracker lists them; or the oldest." }, "retries": { "type": "integer", "minimum": 0, "maximum": 10, "default": 1, "description": "How often a task whose agent failed is tried again in one run." }, "errorHandling": { "description": "Whether a run goes on with other tasks after one has failed for good, or starts nothing more.", "enum": ["continue-on-error", "fail-fast"], "default": "continue-on-error" }, "isolation": { "enum": ["shared", "worktree", "auto"], "default": "shared", "description": "Whether agents share your checkout or have a worktree each; auto gives one to a task that declares no files, or whose files another is expected to change." }, "lostAgents": { "enum": ["ask", "retry", "accept"], "default": "ask", "description": "What becomes of the task of an agent that was lost with its client and may have changed something: it stays in doubt until you decide, is tried again, or counts as done." }, "models": { "type": "object", "additionalProperties": { "enum": ["sonnet", "opus", "haiku", "fable"] }, "default": {}, "description": "The model of the agents that work by a skill, by the skill's name." }, "agentTypes": { "type": "object", "additionalProperties": { "type": "string", "minLength": 1 }, "default": {}, "description": "The subagent_type of the agents that work by a skill, by the skill's name." }, "followUps": { "enum": ["report", "tasks"], "default": "report", "description": "What becomes of what an agent saw and left alone: a line in the summary, or a task." }, "prices": { "type": "object", "additionalProperties": { "type": "object", "additionalProperties": false, "required": ["input", "output"], "properties": { "input": { "type": "number", "minimum": 0, "maximum": 1e4 }, "output": { "type": "number", "minimum": 0, "maximum": 1e4 }, "cacheRead": { "type": "number", "minimum": 0, "maximum": 1e4 }, "cacheWrite": { "type": "number", "minimum": 0, "maximum": 1e4 }, "cacheWriteHour": { "type": "number", "minimum": 0, "maximum": 1e4 } } }, "default": {}, "description": "What a million tokens of a model cost, in US dollars, by the model's whole name; outranks the table that Skyfom brings." }, "checkSeconds": { "type": "integer", "minimum": 1, "maximum": 86400, "default": 1800, "description": "Seconds that checkCommand may take when Skyfom runs it." }, "forwardBranch": { "type": "boolean", "default": false, "description": "Whether your branch is moved forward to what a run has done in worktrees, once approved: when the run ends, and your checkout is clean." }, "guardEdits": { "type": "boolean", "default": true, "description": "Whether an agent is kept from changing files that another agent at work has declared, where both share the checkout." }, "checkCommand": { "type": "string", "minLength": 1, "description": "The command that an agent runs before it reports done, e.g. npm test. Once approved, Skyfom runs it before work from worktrees is put on the run's branch." }, "worktreeSetUp": { "type": "object", "additionalProperties": false, "properties": { "copy": { "type": "array", "items": { "$ref": "#/$defs/path" } }, "link": { "type": "array", "items": { "$ref": "#/$defs/path" } }, "run": { "type": "string", "minLength": 1 }, "seconds": { "type": "integer", "minimum": 1, "maximum": 540 } }, "description": "What a worktree of a run gets before it is used, once approved: files of your checkout that are copied or linked, and one command." }, "tokenBudget": { "type": "integer", "minimum": 1e3, "maximum": 1e12, "description": "Tokens that the agents of one run may take in all: fresh input, cache writes and output. When they are used up, nothing new starts." }, "costBudget": { "type": "number", "minimum": 0.01, "maximum": 1e6, "description": "US dollars that the agents of one run may cost in all. At four fifths the run says so; when they are used up, nothing new starts." } } };
    schema32 = { "type": "string", "pattern": "^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$" };
    func1 = Object.prototype.hasOwnProperty;
    func2 = require_ucs2length().default;
    pattern4 = new RegExp("^(?![/\\\\~])(?!.*(?:^|[/\\\\])\\.\\.(?:$|[/\\\\]))[^:]+$", "u");
    validate20.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// orchestrator/core/validators/is-composition.ts
var is_composition_exports = {};
__export(is_composition_exports, {
  isComposition: () => isComposition
});
function validate202(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate202.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    if (data.name === void 0) {
      const err0 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "name" }, message: "must have required property 'name'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err0];
      } else {
        vErrors.push(err0);
      }
      errors++;
    }
    if (data.executionMode === void 0) {
      const err1 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "executionMode" }, message: "must have required property 'executionMode'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err1];
      } else {
        vErrors.push(err1);
      }
      errors++;
    }
    if (data.subSkills === void 0) {
      const err2 = { instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: "subSkills" }, message: "must have required property 'subSkills'", schema: schema312.required, parentSchema: schema312, data };
      if (vErrors === null) {
        vErrors = [err2];
      } else {
        vErrors.push(err2);
      }
      errors++;
    }
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "name" || key0 === "description" || key0 === "executionMode" || key0 === "maxParallel" || key0 === "coordinationStrategy" || key0 === "subSkills")) {
        const err3 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312, data };
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
        const err4 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.$schema.type, parentSchema: schema312.properties.$schema, data: data0 };
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
        if (!pattern42.test(data1)) {
          const err5 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema312.properties.name, data: data1 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/name", schemaPath: "#/properties/name/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.name.type, parentSchema: schema312.properties.name, data: data1 };
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
        const err7 = { instancePath: instancePath + "/description", schemaPath: "#/properties/description/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.description.type, parentSchema: schema312.properties.description, data: data2 };
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
        const err8 = { instancePath: instancePath + "/executionMode", schemaPath: "#/properties/executionMode/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.executionMode.type, parentSchema: schema312.properties.executionMode, data: data3 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (!(data3 === "parallel" || data3 === "sequential" || data3 === "hybrid")) {
        const err9 = { instancePath: instancePath + "/executionMode", schemaPath: "#/properties/executionMode/enum", keyword: "enum", params: { allowedValues: schema312.properties.executionMode.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.executionMode.enum, parentSchema: schema312.properties.executionMode, data: data3 };
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
        const err10 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.maxParallel.type, parentSchema: schema312.properties.maxParallel, data: data4 };
        if (vErrors === null) {
          vErrors = [err10];
        } else {
          vErrors.push(err10);
        }
        errors++;
      }
      if (typeof data4 == "number" && isFinite(data4)) {
        if (data4 > 7 || isNaN(data4)) {
          const err11 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/maximum", keyword: "maximum", params: { comparison: "<=", limit: 7 }, message: "must be <= 7", schema: 7, parentSchema: schema312.properties.maxParallel, data: data4 };
          if (vErrors === null) {
            vErrors = [err11];
          } else {
            vErrors.push(err11);
          }
          errors++;
        }
        if (data4 < 1 || isNaN(data4)) {
          const err12 = { instancePath: instancePath + "/maxParallel", schemaPath: "#/properties/maxParallel/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema312.properties.maxParallel, data: data4 };
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
            const err13 = { instancePath: instancePath + "/coordinationStrategy", schemaPath: "#/properties/coordinationStrategy/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key1 }, message: "must NOT have additional properties", schema: false, parentSchema: schema312.properties.coordinationStrategy, data: data5 };
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
            const err14 = { instancePath: instancePath + "/coordinationStrategy/errorHandling", schemaPath: "#/properties/coordinationStrategy/properties/errorHandling/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema312.properties.coordinationStrategy.properties.errorHandling.type, parentSchema: schema312.properties.coordinationStrategy.properties.errorHandling, data: data6 };
            if (vErrors === null) {
              vErrors = [err14];
            } else {
              vErrors.push(err14);
            }
            errors++;
          }
          if (!(data6 === "fail-fast" || data6 === "continue-on-error" || data6 === "retry")) {
            const err15 = { instancePath: instancePath + "/coordinationStrategy/errorHandling", schemaPath: "#/properties/coordinationStrategy/properties/errorHandling/enum", keyword: "enum", params: { allowedValues: schema312.properties.coordinationStrategy.properties.errorHandling.enum }, message: "must be equal to one of the allowed values", schema: schema312.properties.coordinationStrategy.properties.errorHandling.enum, parentSchema: schema312.properties.coordinationStrategy.properties.errorHandling, data: data6 };
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
            const err16 = { instancePath: instancePath + "/coordinationStrategy/maxRetries", schemaPath: "#/properties/coordinationStrategy/properties/maxRetries/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.coordinationStrategy.properties.maxRetries.type, parentSchema: schema312.properties.coordinationStrategy.properties.maxRetries, data: data7 };
            if (vErrors === null) {
              vErrors = [err16];
            } else {
              vErrors.push(err16);
            }
            errors++;
          }
          if (typeof data7 == "number" && isFinite(data7)) {
            if (data7 < 0 || isNaN(data7)) {
              const err17 = { instancePath: instancePath + "/coordinationStrategy/maxRetries", schemaPath: "#/properties/coordinationStrategy/properties/maxRetries/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema312.properties.coordinationStrategy.properties.maxRetries, data: data7 };
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
            const err18 = { instancePath: instancePath + "/coordinationStrategy/timeoutSeconds", schemaPath: "#/properties/coordinationStrategy/properties/timeoutSeconds/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema312.properties.coordinationStrategy.properties.timeoutSeconds.type, parentSchema: schema312.properties.coordinationStrategy.properties.timeoutSeconds, data: data8 };
            if (vErrors === null) {
              vErrors = [err18];
            } else {
              vErrors.push(err18);
            }
            errors++;
          }
          if (typeof data8 == "number" && isFinite(data8)) {
            if (data8 < 1 || isNaN(data8)) {
              const err19 = { instancePath: instancePath + "/coordinationStrategy/timeoutSeconds", schemaPath: "#/properties/coordinationStrategy/properties/timeoutSeconds/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema312.properties.coordinationStrategy.properties.timeoutSeconds, data: data8 };
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
        const err20 = { instancePath: instancePath + "/coordinationStrategy", schemaPath: "#/properties/coordinationStrategy/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.properties.coordinationStrategy.type, parentSchema: schema312.properties.coordinationStrategy, data: data5 };
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
          const err21 = { instancePath: instancePath + "/subSkills", schemaPath: "#/properties/subSkills/minItems", keyword: "minItems", params: { limit: 1 }, message: "must NOT have fewer than 1 items", schema: 1, parentSchema: schema312.properties.subSkills, data: data9 };
          if (vErrors === null) {
            vErrors = [err21];
          } else {
            vErrors.push(err21);
          }
          errors++;
        }
        const len0 = data9.length;
        for (let i0 = 0; i0 < len0; i0++) {
          let data10 = data9[i0];
          if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
            if (data10.skillName === void 0) {
              const err22 = { instancePath: instancePath + "/subSkills/" + i0, schemaPath: "#/$defs/subSkill/required", keyword: "required", params: { missingProperty: "skillName" }, message: "must have required property 'skillName'", schema: schema322.required, parentSchema: schema322, data: data10 };
              if (vErrors === null) {
                vErrors = [err22];
              } else {
                vErrors.push(err22);
              }
              errors++;
            }
            for (const key2 in data10) {
              if (!(key2 === "skillName" || key2 === "role" || key2 === "dependencies" || key2 === "required" || key2 === "independent" || key2 === "tokenEstimate" || key2 === "model")) {
                const err23 = { instancePath: instancePath + "/subSkills/" + i0, schemaPath: "#/$defs/subSkill/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key2 }, message: "must NOT have additional properties", schema: false, parentSchema: schema322, data: data10 };
                if (vErrors === null) {
                  vErrors = [err23];
                } else {
                  vErrors.push(err23);
                }
                errors++;
              }
            }
            if (data10.skillName !== void 0) {
              let data11 = data10.skillName;
              if (typeof data11 === "string") {
                if (!pattern42.test(data11)) {
                  const err24 = { instancePath: instancePath + "/subSkills/" + i0 + "/skillName", schemaPath: "#/$defs/subSkill/properties/skillName/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema322.properties.skillName, data: data11 };
                  if (vErrors === null) {
                    vErrors = [err24];
                  } else {
                    vErrors.push(err24);
                  }
                  errors++;
                }
              } else {
                const err25 = { instancePath: instancePath + "/subSkills/" + i0 + "/skillName", schemaPath: "#/$defs/subSkill/properties/skillName/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.properties.skillName.type, parentSchema: schema322.properties.skillName, data: data11 };
                if (vErrors === null) {
                  vErrors = [err25];
                } else {
                  vErrors.push(err25);
                }
                errors++;
              }
            }
            if (data10.role !== void 0) {
              let data12 = data10.role;
              if (typeof data12 !== "string") {
                const err26 = { instancePath: instancePath + "/subSkills/" + i0 + "/role", schemaPath: "#/$defs/subSkill/properties/role/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.properties.role.type, parentSchema: schema322.properties.role, data: data12 };
                if (vErrors === null) {
                  vErrors = [err26];
                } else {
                  vErrors.push(err26);
                }
                errors++;
              }
            }
            if (data10.dependencies !== void 0) {
              let data13 = data10.dependencies;
              if (Array.isArray(data13)) {
                const len1 = data13.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  let data14 = data13[i1];
                  if (typeof data14 === "string") {
                    if (!pattern42.test(data14)) {
                      const err27 = { instancePath: instancePath + "/subSkills/" + i0 + "/dependencies/" + i1, schemaPath: "#/$defs/subSkill/properties/dependencies/items/pattern", keyword: "pattern", params: { pattern: "\\S" }, message: 'must match pattern "\\S"', schema: "\\S", parentSchema: schema322.properties.dependencies.items, data: data14 };
                      if (vErrors === null) {
                        vErrors = [err27];
                      } else {
                        vErrors.push(err27);
                      }
                      errors++;
                    }
                  } else {
                    const err28 = { instancePath: instancePath + "/subSkills/" + i0 + "/dependencies/" + i1, schemaPath: "#/$defs/subSkill/properties/dependencies/items/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.properties.dependencies.items.type, parentSchema: schema322.properties.dependencies.items, data: data14 };
                    if (vErrors === null) {
                      vErrors = [err28];
                    } else {
                      vErrors.push(err28);
                    }
                    errors++;
                  }
                }
                let i2 = data13.length;
                let j0;
                if (i2 > 1) {
                  const indices0 = {};
                  for (; i2--; ) {
                    let item0 = data13[i2];
                    if (typeof item0 !== "string") {
                      continue;
                    }
                    if (typeof indices0[item0] == "number") {
                      j0 = indices0[item0];
                      const err29 = { instancePath: instancePath + "/subSkills/" + i0 + "/dependencies", schemaPath: "#/$defs/subSkill/properties/dependencies/uniqueItems", keyword: "uniqueItems", params: { i: i2, j: j0 }, message: "must NOT have duplicate items (items ## " + j0 + " and " + i2 + " are identical)", schema: true, parentSchema: schema322.properties.dependencies, data: data13 };
                      if (vErrors === null) {
                        vErrors = [err29];
                      } else {
                        vErrors.push(err29);
                      }
                      errors++;
                      break;
                    }
                    indices0[item0] = i2;
                  }
                }
              } else {
                const err30 = { instancePath: instancePath + "/subSkills/" + i0 + "/dependencies", schemaPath: "#/$defs/subSkill/properties/dependencies/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema322.properties.dependencies.type, parentSchema: schema322.properties.dependencies, data: data13 };
                if (vErrors === null) {
                  vErrors = [err30];
                } else {
                  vErrors.push(err30);
                }
                errors++;
              }
            }
            if (data10.required !== void 0) {
              let data15 = data10.required;
              if (typeof data15 !== "boolean") {
                const err31 = { instancePath: instancePath + "/subSkills/" + i0 + "/required", schemaPath: "#/$defs/subSkill/properties/required/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema322.properties.required.type, parentSchema: schema322.properties.required, data: data15 };
                if (vErrors === null) {
                  vErrors = [err31];
                } else {
                  vErrors.push(err31);
                }
                errors++;
              }
            }
            if (data10.independent !== void 0) {
              let data16 = data10.independent;
              if (typeof data16 !== "boolean") {
                const err32 = { instancePath: instancePath + "/subSkills/" + i0 + "/independent", schemaPath: "#/$defs/subSkill/properties/independent/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema322.properties.independent.type, parentSchema: schema322.properties.independent, data: data16 };
                if (vErrors === null) {
                  vErrors = [err32];
                } else {
                  vErrors.push(err32);
                }
                errors++;
              }
            }
            if (data10.tokenEstimate !== void 0) {
              let data17 = data10.tokenEstimate;
              if (!(typeof data17 == "number" && (!(data17 % 1) && !isNaN(data17)) && isFinite(data17))) {
                const err33 = { instancePath: instancePath + "/subSkills/" + i0 + "/tokenEstimate", schemaPath: "#/$defs/subSkill/properties/tokenEstimate/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema322.properties.tokenEstimate.type, parentSchema: schema322.properties.tokenEstimate, data: data17 };
                if (vErrors === null) {
                  vErrors = [err33];
                } else {
                  vErrors.push(err33);
                }
                errors++;
              }
              if (typeof data17 == "number" && isFinite(data17)) {
                if (data17 < 0 || isNaN(data17)) {
                  const err34 = { instancePath: instancePath + "/subSkills/" + i0 + "/tokenEstimate", schemaPath: "#/$defs/subSkill/properties/tokenEstimate/minimum", keyword: "minimum", params: { comparison: ">=", limit: 0 }, message: "must be >= 0", schema: 0, parentSchema: schema322.properties.tokenEstimate, data: data17 };
                  if (vErrors === null) {
                    vErrors = [err34];
                  } else {
                    vErrors.push(err34);
                  }
                  errors++;
                }
              }
            }
            if (data10.model !== void 0) {
              let data18 = data10.model;
              if (typeof data18 !== "string") {
                const err35 = { instancePath: instancePath + "/subSkills/" + i0 + "/model", schemaPath: "#/$defs/subSkill/properties/model/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema322.properties.model.type, parentSchema: schema322.properties.model, data: data18 };
                if (vErrors === null) {
                  vErrors = [err35];
                } else {
                  vErrors.push(err35);
                }
                errors++;
              }
              if (!(data18 === "sonnet" || data18 === "opus" || data18 === "haiku")) {
                const err36 = { instancePath: instancePath + "/subSkills/" + i0 + "/model", schemaPath: "#/$defs/subSkill/properties/model/enum", keyword: "enum", params: { allowedValues: schema322.properties.model.enum }, message: "must be equal to one of the allowed values", schema: schema322.properties.model.enum, parentSchema: schema322.properties.model, data: data18 };
                if (vErrors === null) {
                  vErrors = [err36];
                } else {
                  vErrors.push(err36);
                }
                errors++;
              }
            }
          } else {
            const err37 = { instancePath: instancePath + "/subSkills/" + i0, schemaPath: "#/$defs/subSkill/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema322.type, parentSchema: schema322, data: data10 };
            if (vErrors === null) {
              vErrors = [err37];
            } else {
              vErrors.push(err37);
            }
            errors++;
          }
        }
      } else {
        const err38 = { instancePath: instancePath + "/subSkills", schemaPath: "#/properties/subSkills/type", keyword: "type", params: { type: "array" }, message: "must be array", schema: schema312.properties.subSkills.type, parentSchema: schema312.properties.subSkills, data: data9 };
        if (vErrors === null) {
          vErrors = [err38];
        } else {
          vErrors.push(err38);
        }
        errors++;
      }
    }
  } else {
    const err39 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema312.type, parentSchema: schema312, data };
    if (vErrors === null) {
      vErrors = [err39];
    } else {
      vErrors.push(err39);
    }
    errors++;
  }
  validate202.errors = vErrors;
  return errors === 0;
}
var isComposition, schema312, schema322, pattern42;
var init_is_composition = __esm({
  "orchestrator/core/validators/is-composition.ts"() {
    "use strict";
    isComposition = validate202;
    schema312 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Skyfom skill composition", "description": "A composite skill: its members, the order they work in, and what happens when one fails.", "type": "object", "required": ["name", "executionMode", "subSkills"], "additionalProperties": false, "properties": { "$schema": { "description": "Where an editor finds this schema.", "type": "string", "examples": ["../../orchestrator/skill-composition-schema.json"] }, "name": { "description": "Name of the composite skill, the same as its folder's.", "type": "string", "pattern": "\\S", "examples": ["skyfom-fullstack-developer"] }, "description": { "description": "What the composite skill is for, in one sentence.", "type": "string", "examples": ["One feature across backend, web and mobile."] }, "executionMode": { "description": "parallel: all members start together; sequential: one after the other; hybrid: each as soon as what it depends on has ended.", "type": "string", "enum": ["parallel", "sequential", "hybrid"], "examples": ["hybrid"] }, "maxParallel": { "description": "Most members at work at once; never more than the cap, which it is unless given.", "type": "integer", "minimum": 1, "maximum": 7, "default": 7, "examples": [3] }, "coordinationStrategy": { "description": "How failures and time limits are dealt with.", "type": "object", "additionalProperties": false, "properties": { "errorHandling": { "description": "fail-fast: nothing new starts after a failure; continue-on-error: whatever does not need the failed member goes on; retry: the failed member is tried again, up to maxRetries times.", "type": "string", "enum": ["fail-fast", "continue-on-error", "retry"], "default": "fail-fast", "examples": ["retry"] }, "maxRetries": { "description": "Further attempts that a failed member gets under retry.", "type": "integer", "minimum": 0, "default": 1, "examples": [2] }, "timeoutSeconds": { "description": "Seconds that one member may take before it counts as failed; without it there is no limit.", "type": "integer", "minimum": 1, "examples": [1800] } }, "examples": [{ "errorHandling": "retry", "maxRetries": 2 }] }, "subSkills": { "description": "The members, in the order in which they start where nothing else decides.", "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/subSkill" }, "examples": [[{ "skillName": "skyfom-backend-developer" }]] } }, "$defs": { "subSkill": { "description": "One member: a skill that an agent of its own carries out.", "type": "object", "required": ["skillName"], "additionalProperties": false, "properties": { "skillName": { "description": "Name of the skill, once in a composition.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "role": { "description": "This member's part in the whole, for its brief.", "type": "string", "examples": ["Build the API that the clients call"] }, "dependencies": { "description": "Names of the members that must have ended before this one starts.", "type": "array", "uniqueItems": true, "default": [], "items": { "description": "Name of another member.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "examples": [["skyfom-backend-developer"]] }, "required": { "description": "Whether the whole fails when this member does; an optional member may fail.", "type": "boolean", "default": true, "examples": [false] }, "independent": { "description": "Whether somebody else than the composite must do it, as with a review or a test: it is then run later when no slot is free, never done by the composite itself.", "type": "boolean", "default": false, "examples": [true] }, "tokenEstimate": { "description": "Tokens this member is expected to use; 50000 where it is not given.", "type": "integer", "minimum": 0, "examples": [4e4] }, "model": { "description": "Model for this member's agent; the session's where it is not given.", "type": "string", "enum": ["sonnet", "opus", "haiku"], "examples": ["sonnet"] } }, "examples": [{ "skillName": "skyfom-backend-developer" }] } } };
    schema322 = { "description": "One member: a skill that an agent of its own carries out.", "type": "object", "required": ["skillName"], "additionalProperties": false, "properties": { "skillName": { "description": "Name of the skill, once in a composition.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "role": { "description": "This member's part in the whole, for its brief.", "type": "string", "examples": ["Build the API that the clients call"] }, "dependencies": { "description": "Names of the members that must have ended before this one starts.", "type": "array", "uniqueItems": true, "default": [], "items": { "description": "Name of another member.", "type": "string", "pattern": "\\S", "examples": ["skyfom-backend-developer"] }, "examples": [["skyfom-backend-developer"]] }, "required": { "description": "Whether the whole fails when this member does; an optional member may fail.", "type": "boolean", "default": true, "examples": [false] }, "independent": { "description": "Whether somebody else than the composite must do it, as with a review or a test: it is then run later when no slot is free, never done by the composite itself.", "type": "boolean", "default": false, "examples": [true] }, "tokenEstimate": { "description": "Tokens this member is expected to use; 50000 where it is not given.", "type": "integer", "minimum": 0, "examples": [4e4] }, "model": { "description": "Model for this member's agent; the session's where it is not given.", "type": "string", "enum": ["sonnet", "opus", "haiku"], "examples": ["sonnet"] } }, "examples": [{ "skillName": "skyfom-backend-developer" }] };
    pattern42 = new RegExp("\\S", "u");
    validate202.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// orchestrator/core/validators/is-manifest.ts
var is_manifest_exports = {};
__export(is_manifest_exports, {
  isManifest: () => isManifest,
  isSettingsRecord: () => isSettingsRecord
});
function validate203(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate203.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.state === void 0 && (missing0 = "state") || data.files === void 0 && (missing0 = "files") || data.directories === void 0 && (missing0 = "directories") || data.settings === void 0 && (missing0 = "settings")) {
        validate203.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.format !== void 0) {
          const _errs1 = errors;
          if (1 !== data.format) {
            validate203.errors = [{ instancePath: instancePath + "/format", schemaPath: "#/properties/format/const", keyword: "const", params: { allowedValue: 1 } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (typeof data.version !== "string") {
              validate203.errors = [{ instancePath: instancePath + "/version", schemaPath: "#/properties/version/type", keyword: "type", params: { type: "string" } }];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.state !== void 0) {
              let data2 = data.state;
              const _errs4 = errors;
              if (!(data2 === "installing" || data2 === "installed")) {
                validate203.errors = [{ instancePath: instancePath + "/state", schemaPath: "#/properties/state/enum", keyword: "enum", params: { allowedValues: schema313.properties.state.enum } }];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.files !== void 0) {
                let data3 = data.files;
                const _errs5 = errors;
                if (errors === _errs5) {
                  if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                    for (const key0 in data3) {
                      const _errs7 = errors;
                      if (typeof key0 === "string") {
                        if (!pattern43.test(key0)) {
                          const err0 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames/pattern", keyword: "pattern", params: { pattern: "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$" }, propertyName: key0 };
                          if (vErrors === null) {
                            vErrors = [err0];
                          } else {
                            vErrors.push(err0);
                          }
                          errors++;
                        }
                      }
                      var valid1 = _errs7 === errors;
                      if (!valid1) {
                        const err1 = { instancePath: instancePath + "/files", schemaPath: "#/properties/files/propertyNames", keyword: "propertyNames", params: { propertyName: key0 } };
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                        validate203.errors = vErrors;
                        return false;
                        break;
                      }
                    }
                    if (valid1) {
                      for (const key1 in data3) {
                        let data4 = data3[key1];
                        const _errs9 = errors;
                        if (errors === _errs9) {
                          if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                            let missing1;
                            if (data4.digests === void 0 && (missing1 = "digests") || data4.wasThere === void 0 && (missing1 = "wasThere")) {
                              validate203.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/required", keyword: "required", params: { missingProperty: missing1 } }];
                              return false;
                            } else {
                              if (data4.digests !== void 0) {
                                let data5 = data4.digests;
                                const _errs11 = errors;
                                if (errors === _errs11) {
                                  if (Array.isArray(data5)) {
                                    var valid4 = true;
                                    const len0 = data5.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs13 = errors;
                                      if (typeof data5[i0] !== "string") {
                                        validate203.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/digests/" + i0, schemaPath: "#/properties/files/additionalProperties/properties/digests/items/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                      var valid4 = _errs13 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate203.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/digests", schemaPath: "#/properties/files/additionalProperties/properties/digests/type", keyword: "type", params: { type: "array" } }];
                                    return false;
                                  }
                                }
                                var valid3 = _errs11 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data4.wasThere !== void 0) {
                                  const _errs15 = errors;
                                  if (typeof data4.wasThere !== "boolean") {
                                    validate203.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/wasThere", schemaPath: "#/properties/files/additionalProperties/properties/wasThere/type", keyword: "type", params: { type: "boolean" } }];
                                    return false;
                                  }
                                  var valid3 = _errs15 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          } else {
                            validate203.errors = [{ instancePath: instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/files/additionalProperties/type", keyword: "type", params: { type: "object" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs9 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    }
                  } else {
                    validate203.errors = [{ instancePath: instancePath + "/files", schemaPath: "#/properties/files/type", keyword: "type", params: { type: "object" } }];
                    return false;
                  }
                }
                var valid0 = _errs5 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.directories !== void 0) {
                  let data8 = data.directories;
                  const _errs17 = errors;
                  if (errors === _errs17) {
                    if (Array.isArray(data8)) {
                      var valid5 = true;
                      const len1 = data8.length;
                      for (let i1 = 0; i1 < len1; i1++) {
                        let data9 = data8[i1];
                        const _errs19 = errors;
                        const _errs20 = errors;
                        let valid6 = false;
                        const _errs21 = errors;
                        if ("" !== data9) {
                          const err2 = { instancePath: instancePath + "/directories/" + i1, schemaPath: "#/properties/directories/items/anyOf/0/const", keyword: "const", params: { allowedValue: "" } };
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                        var _valid0 = _errs21 === errors;
                        valid6 = valid6 || _valid0;
                        const _errs22 = errors;
                        if (errors === _errs22) {
                          if (typeof data9 === "string") {
                            if (!pattern43.test(data9)) {
                              const err3 = { instancePath: instancePath + "/directories/" + i1, schemaPath: "#/properties/directories/items/anyOf/1/pattern", keyword: "pattern", params: { pattern: "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$" } };
                              if (vErrors === null) {
                                vErrors = [err3];
                              } else {
                                vErrors.push(err3);
                              }
                              errors++;
                            }
                          } else {
                            const err4 = { instancePath: instancePath + "/directories/" + i1, schemaPath: "#/properties/directories/items/anyOf/1/type", keyword: "type", params: { type: "string" } };
                            if (vErrors === null) {
                              vErrors = [err4];
                            } else {
                              vErrors.push(err4);
                            }
                            errors++;
                          }
                        }
                        var _valid0 = _errs22 === errors;
                        valid6 = valid6 || _valid0;
                        if (!valid6) {
                          const err5 = { instancePath: instancePath + "/directories/" + i1, schemaPath: "#/properties/directories/items/anyOf", keyword: "anyOf", params: {} };
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                          validate203.errors = vErrors;
                          return false;
                        } else {
                          errors = _errs20;
                          if (vErrors !== null) {
                            if (_errs20) {
                              vErrors.length = _errs20;
                            } else {
                              vErrors = null;
                            }
                          }
                        }
                        var valid5 = _errs19 === errors;
                        if (!valid5) {
                          break;
                        }
                      }
                    } else {
                      validate203.errors = [{ instancePath: instancePath + "/directories", schemaPath: "#/properties/directories/type", keyword: "type", params: { type: "array" } }];
                      return false;
                    }
                  }
                  var valid0 = _errs17 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.settings !== void 0) {
                    let data10 = data.settings;
                    const _errs24 = errors;
                    if (!(data10 && typeof data10 == "object" && !Array.isArray(data10)) && data10 !== null) {
                      validate203.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/type", keyword: "type", params: { type: "object" } }];
                      return false;
                    }
                    if (errors === _errs24) {
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        let missing2;
                        if (data10.before === void 0 && (missing2 = "before") || data10.after === void 0 && (missing2 = "after") || data10.entries === void 0 && (missing2 = "entries") || data10.containers === void 0 && (missing2 = "containers")) {
                          validate203.errors = [{ instancePath: instancePath + "/settings", schemaPath: "#/properties/settings/required", keyword: "required", params: { missingProperty: missing2 } }];
                          return false;
                        } else {
                          if (data10.before !== void 0) {
                            let data11 = data10.before;
                            const _errs27 = errors;
                            if (typeof data11 !== "string" && data11 !== null) {
                              validate203.errors = [{ instancePath: instancePath + "/settings/before", schemaPath: "#/properties/settings/properties/before/type", keyword: "type", params: { type: "string" } }];
                              return false;
                            }
                            var valid7 = _errs27 === errors;
                          } else {
                            var valid7 = true;
                          }
                          if (valid7) {
                            if (data10.after !== void 0) {
                              let data12 = data10.after;
                              const _errs30 = errors;
                              if (errors === _errs30) {
                                if (Array.isArray(data12)) {
                                  var valid8 = true;
                                  const len2 = data12.length;
                                  for (let i2 = 0; i2 < len2; i2++) {
                                    const _errs32 = errors;
                                    if (typeof data12[i2] !== "string") {
                                      validate203.errors = [{ instancePath: instancePath + "/settings/after/" + i2, schemaPath: "#/properties/settings/properties/after/items/type", keyword: "type", params: { type: "string" } }];
                                      return false;
                                    }
                                    var valid8 = _errs32 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate203.errors = [{ instancePath: instancePath + "/settings/after", schemaPath: "#/properties/settings/properties/after/type", keyword: "type", params: { type: "array" } }];
                                  return false;
                                }
                              }
                              var valid7 = _errs30 === errors;
                            } else {
                              var valid7 = true;
                            }
                            if (valid7) {
                              if (data10.entries !== void 0) {
                                let data14 = data10.entries;
                                const _errs34 = errors;
                                if (errors === _errs34) {
                                  if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                    let missing3;
                                    if (data14.hooks === void 0 && (missing3 = "hooks") || data14.allow === void 0 && (missing3 = "allow") || data14.env === void 0 && (missing3 = "env")) {
                                      validate203.errors = [{ instancePath: instancePath + "/settings/entries", schemaPath: "#/properties/settings/properties/entries/required", keyword: "required", params: { missingProperty: missing3 } }];
                                      return false;
                                    } else {
                                      if (data14.hooks !== void 0) {
                                        let data15 = data14.hooks;
                                        const _errs36 = errors;
                                        if (errors === _errs36) {
                                          if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
                                            for (const key2 in data15) {
                                              let data16 = data15[key2];
                                              const _errs39 = errors;
                                              if (errors === _errs39) {
                                                if (Array.isArray(data16)) {
                                                  var valid11 = true;
                                                  const len3 = data16.length;
                                                  for (let i3 = 0; i3 < len3; i3++) {
                                                    let data17 = data16[i3];
                                                    const _errs41 = errors;
                                                    if (errors === _errs41) {
                                                      if (data17 && typeof data17 == "object" && !Array.isArray(data17)) {
                                                        let missing4;
                                                        if (data17.hooks === void 0 && (missing4 = "hooks")) {
                                                          validate203.errors = [{ instancePath: instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/settings/properties/entries/properties/hooks/additionalProperties/items/required", keyword: "required", params: { missingProperty: missing4 } }];
                                                          return false;
                                                        } else {
                                                          if (data17.hooks !== void 0) {
                                                            let data18 = data17.hooks;
                                                            const _errs43 = errors;
                                                            if (errors === _errs43) {
                                                              if (Array.isArray(data18)) {
                                                                var valid13 = true;
                                                                const len4 = data18.length;
                                                                for (let i4 = 0; i4 < len4; i4++) {
                                                                  let data19 = data18[i4];
                                                                  const _errs45 = errors;
                                                                  if (!(data19 && typeof data19 == "object" && !Array.isArray(data19))) {
                                                                    validate203.errors = [{ instancePath: instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3 + "/hooks/" + i4, schemaPath: "#/properties/settings/properties/entries/properties/hooks/additionalProperties/items/properties/hooks/items/type", keyword: "type", params: { type: "object" } }];
                                                                    return false;
                                                                  }
                                                                  var valid13 = _errs45 === errors;
                                                                  if (!valid13) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate203.errors = [{ instancePath: instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3 + "/hooks", schemaPath: "#/properties/settings/properties/entries/properties/hooks/additionalProperties/items/properties/hooks/type", keyword: "type", params: { type: "array" } }];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate203.errors = [{ instancePath: instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, schemaPath: "#/properties/settings/properties/entries/properties/hooks/additionalProperties/items/type", keyword: "type", params: { type: "object" } }];
                                                        return false;
                                                      }
                                                    }
                                                    var valid11 = _errs41 === errors;
                                                    if (!valid11) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate203.errors = [{ instancePath: instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/properties/entries/properties/hooks/additionalProperties/type", keyword: "type", params: { type: "array" } }];
                                                  return false;
                                                }
                                              }
                                              var valid10 = _errs39 === errors;
                                              if (!valid10) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate203.errors = [{ instancePath: instancePath + "/settings/entries/hooks", schemaPath: "#/properties/settings/properties/entries/properties/hooks/type", keyword: "type", params: { type: "object" } }];
                                            return false;
                                          }
                                        }
                                        var valid9 = _errs36 === errors;
                                      } else {
                                        var valid9 = true;
                                      }
                                      if (valid9) {
                                        if (data14.allow !== void 0) {
                                          let data20 = data14.allow;
                                          const _errs47 = errors;
                                          if (errors === _errs47) {
                                            if (Array.isArray(data20)) {
                                              var valid14 = true;
                                              const len5 = data20.length;
                                              for (let i5 = 0; i5 < len5; i5++) {
                                                const _errs49 = errors;
                                                if (typeof data20[i5] !== "string") {
                                                  validate203.errors = [{ instancePath: instancePath + "/settings/entries/allow/" + i5, schemaPath: "#/properties/settings/properties/entries/properties/allow/items/type", keyword: "type", params: { type: "string" } }];
                                                  return false;
                                                }
                                                var valid14 = _errs49 === errors;
                                                if (!valid14) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate203.errors = [{ instancePath: instancePath + "/settings/entries/allow", schemaPath: "#/properties/settings/properties/entries/properties/allow/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                          var valid9 = _errs47 === errors;
                                        } else {
                                          var valid9 = true;
                                        }
                                        if (valid9) {
                                          if (data14.env !== void 0) {
                                            let data22 = data14.env;
                                            const _errs51 = errors;
                                            if (errors === _errs51) {
                                              if (data22 && typeof data22 == "object" && !Array.isArray(data22)) {
                                                for (const key3 in data22) {
                                                  const _errs54 = errors;
                                                  if (typeof data22[key3] !== "string") {
                                                    validate203.errors = [{ instancePath: instancePath + "/settings/entries/env/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/settings/properties/entries/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" } }];
                                                    return false;
                                                  }
                                                  var valid15 = _errs54 === errors;
                                                  if (!valid15) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate203.errors = [{ instancePath: instancePath + "/settings/entries/env", schemaPath: "#/properties/settings/properties/entries/properties/env/type", keyword: "type", params: { type: "object" } }];
                                                return false;
                                              }
                                            }
                                            var valid9 = _errs51 === errors;
                                          } else {
                                            var valid9 = true;
                                          }
                                          if (valid9) {
                                            if (data14.statusLine !== void 0) {
                                              let data24 = data14.statusLine;
                                              const _errs56 = errors;
                                              if (errors === _errs56) {
                                                if (data24 && typeof data24 == "object" && !Array.isArray(data24)) {
                                                  let missing5;
                                                  if (data24.type === void 0 && (missing5 = "type") || data24.command === void 0 && (missing5 = "command")) {
                                                    validate203.errors = [{ instancePath: instancePath + "/settings/entries/statusLine", schemaPath: "#/properties/settings/properties/entries/properties/statusLine/required", keyword: "required", params: { missingProperty: missing5 } }];
                                                    return false;
                                                  } else {
                                                    if (data24.type !== void 0) {
                                                      const _errs58 = errors;
                                                      if ("command" !== data24.type) {
                                                        validate203.errors = [{ instancePath: instancePath + "/settings/entries/statusLine/type", schemaPath: "#/properties/settings/properties/entries/properties/statusLine/properties/type/const", keyword: "const", params: { allowedValue: "command" } }];
                                                        return false;
                                                      }
                                                      var valid16 = _errs58 === errors;
                                                    } else {
                                                      var valid16 = true;
                                                    }
                                                    if (valid16) {
                                                      if (data24.command !== void 0) {
                                                        const _errs59 = errors;
                                                        if (typeof data24.command !== "string") {
                                                          validate203.errors = [{ instancePath: instancePath + "/settings/entries/statusLine/command", schemaPath: "#/properties/settings/properties/entries/properties/statusLine/properties/command/type", keyword: "type", params: { type: "string" } }];
                                                          return false;
                                                        }
                                                        var valid16 = _errs59 === errors;
                                                      } else {
                                                        var valid16 = true;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate203.errors = [{ instancePath: instancePath + "/settings/entries/statusLine", schemaPath: "#/properties/settings/properties/entries/properties/statusLine/type", keyword: "type", params: { type: "object" } }];
                                                  return false;
                                                }
                                              }
                                              var valid9 = _errs56 === errors;
                                            } else {
                                              var valid9 = true;
                                            }
                                          }
                                        }
                                      }
                                    }
                                  } else {
                                    validate203.errors = [{ instancePath: instancePath + "/settings/entries", schemaPath: "#/properties/settings/properties/entries/type", keyword: "type", params: { type: "object" } }];
                                    return false;
                                  }
                                }
                                var valid7 = _errs34 === errors;
                              } else {
                                var valid7 = true;
                              }
                              if (valid7) {
                                if (data10.containers !== void 0) {
                                  let data27 = data10.containers;
                                  const _errs61 = errors;
                                  if (errors === _errs61) {
                                    if (Array.isArray(data27)) {
                                      var valid17 = true;
                                      const len6 = data27.length;
                                      for (let i6 = 0; i6 < len6; i6++) {
                                        let data28 = data27[i6];
                                        const _errs63 = errors;
                                        if (errors === _errs63) {
                                          if (Array.isArray(data28)) {
                                            if (data28.length < 1) {
                                              validate203.errors = [{ instancePath: instancePath + "/settings/containers/" + i6, schemaPath: "#/properties/settings/properties/containers/items/minItems", keyword: "minItems", params: { limit: 1 } }];
                                              return false;
                                            } else {
                                              var valid18 = true;
                                              const len7 = data28.length;
                                              for (let i7 = 0; i7 < len7; i7++) {
                                                let data29 = data28[i7];
                                                const _errs65 = errors;
                                                const _errs66 = errors;
                                                let valid19 = false;
                                                const _errs67 = errors;
                                                if (typeof data29 !== "string") {
                                                  const err6 = { instancePath: instancePath + "/settings/containers/" + i6 + "/" + i7, schemaPath: "#/properties/settings/properties/containers/items/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                                  if (vErrors === null) {
                                                    vErrors = [err6];
                                                  } else {
                                                    vErrors.push(err6);
                                                  }
                                                  errors++;
                                                }
                                                var _valid1 = _errs67 === errors;
                                                valid19 = valid19 || _valid1;
                                                const _errs69 = errors;
                                                if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                  const err7 = { instancePath: instancePath + "/settings/containers/" + i6 + "/" + i7, schemaPath: "#/properties/settings/properties/containers/items/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                                  if (vErrors === null) {
                                                    vErrors = [err7];
                                                  } else {
                                                    vErrors.push(err7);
                                                  }
                                                  errors++;
                                                }
                                                var _valid1 = _errs69 === errors;
                                                valid19 = valid19 || _valid1;
                                                if (!valid19) {
                                                  const err8 = { instancePath: instancePath + "/settings/containers/" + i6 + "/" + i7, schemaPath: "#/properties/settings/properties/containers/items/items/anyOf", keyword: "anyOf", params: {} };
                                                  if (vErrors === null) {
                                                    vErrors = [err8];
                                                  } else {
                                                    vErrors.push(err8);
                                                  }
                                                  errors++;
                                                  validate203.errors = vErrors;
                                                  return false;
                                                } else {
                                                  errors = _errs66;
                                                  if (vErrors !== null) {
                                                    if (_errs66) {
                                                      vErrors.length = _errs66;
                                                    } else {
                                                      vErrors = null;
                                                    }
                                                  }
                                                }
                                                var valid18 = _errs65 === errors;
                                                if (!valid18) {
                                                  break;
                                                }
                                              }
                                            }
                                          } else {
                                            validate203.errors = [{ instancePath: instancePath + "/settings/containers/" + i6, schemaPath: "#/properties/settings/properties/containers/items/type", keyword: "type", params: { type: "array" } }];
                                            return false;
                                          }
                                        }
                                        var valid17 = _errs63 === errors;
                                        if (!valid17) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate203.errors = [{ instancePath: instancePath + "/settings/containers", schemaPath: "#/properties/settings/properties/containers/type", keyword: "type", params: { type: "array" } }];
                                      return false;
                                    }
                                  }
                                  var valid7 = _errs61 === errors;
                                } else {
                                  var valid7 = true;
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                    var valid0 = _errs24 === errors;
                  } else {
                    var valid0 = true;
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate203.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate203.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate21.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.entries === void 0 && (missing0 = "entries") || data.containers === void 0 && (missing0 = "containers")) {
        validate21.errors = [{ instancePath, schemaPath: "#/required", keyword: "required", params: { missingProperty: missing0 } }];
        return false;
      } else {
        if (data.before !== void 0) {
          let data0 = data.before;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate21.errors = [{ instancePath: instancePath + "/before", schemaPath: "#/properties/before/type", keyword: "type", params: { type: "string" } }];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.after !== void 0) {
            let data1 = data.after;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (Array.isArray(data1)) {
                var valid1 = true;
                const len0 = data1.length;
                for (let i0 = 0; i0 < len0; i0++) {
                  const _errs6 = errors;
                  if (typeof data1[i0] !== "string") {
                    validate21.errors = [{ instancePath: instancePath + "/after/" + i0, schemaPath: "#/properties/after/items/type", keyword: "type", params: { type: "string" } }];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate21.errors = [{ instancePath: instancePath + "/after", schemaPath: "#/properties/after/type", keyword: "type", params: { type: "array" } }];
                return false;
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.entries !== void 0) {
              let data3 = data.entries;
              const _errs8 = errors;
              if (errors === _errs8) {
                if (data3 && typeof data3 == "object" && !Array.isArray(data3)) {
                  let missing1;
                  if (data3.hooks === void 0 && (missing1 = "hooks") || data3.allow === void 0 && (missing1 = "allow") || data3.env === void 0 && (missing1 = "env")) {
                    validate21.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/required", keyword: "required", params: { missingProperty: missing1 } }];
                    return false;
                  } else {
                    if (data3.hooks !== void 0) {
                      let data4 = data3.hooks;
                      const _errs10 = errors;
                      if (errors === _errs10) {
                        if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
                          for (const key0 in data4) {
                            let data5 = data4[key0];
                            const _errs13 = errors;
                            if (errors === _errs13) {
                              if (Array.isArray(data5)) {
                                var valid4 = true;
                                const len1 = data5.length;
                                for (let i1 = 0; i1 < len1; i1++) {
                                  let data6 = data5[i1];
                                  const _errs15 = errors;
                                  if (errors === _errs15) {
                                    if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                                      let missing2;
                                      if (data6.hooks === void 0 && (missing2 = "hooks")) {
                                        validate21.errors = [{ instancePath: instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/entries/properties/hooks/additionalProperties/items/required", keyword: "required", params: { missingProperty: missing2 } }];
                                        return false;
                                      } else {
                                        if (data6.hooks !== void 0) {
                                          let data7 = data6.hooks;
                                          const _errs17 = errors;
                                          if (errors === _errs17) {
                                            if (Array.isArray(data7)) {
                                              var valid6 = true;
                                              const len2 = data7.length;
                                              for (let i2 = 0; i2 < len2; i2++) {
                                                let data8 = data7[i2];
                                                const _errs19 = errors;
                                                if (!(data8 && typeof data8 == "object" && !Array.isArray(data8))) {
                                                  validate21.errors = [{ instancePath: instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/hooks/" + i2, schemaPath: "#/properties/entries/properties/hooks/additionalProperties/items/properties/hooks/items/type", keyword: "type", params: { type: "object" } }];
                                                  return false;
                                                }
                                                var valid6 = _errs19 === errors;
                                                if (!valid6) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate21.errors = [{ instancePath: instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/hooks", schemaPath: "#/properties/entries/properties/hooks/additionalProperties/items/properties/hooks/type", keyword: "type", params: { type: "array" } }];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate21.errors = [{ instancePath: instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, schemaPath: "#/properties/entries/properties/hooks/additionalProperties/items/type", keyword: "type", params: { type: "object" } }];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs15 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/entries/properties/hooks/additionalProperties/type", keyword: "type", params: { type: "array" } }];
                                return false;
                              }
                            }
                            var valid3 = _errs13 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/entries/hooks", schemaPath: "#/properties/entries/properties/hooks/type", keyword: "type", params: { type: "object" } }];
                          return false;
                        }
                      }
                      var valid2 = _errs10 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data3.allow !== void 0) {
                        let data9 = data3.allow;
                        const _errs21 = errors;
                        if (errors === _errs21) {
                          if (Array.isArray(data9)) {
                            var valid7 = true;
                            const len3 = data9.length;
                            for (let i3 = 0; i3 < len3; i3++) {
                              const _errs23 = errors;
                              if (typeof data9[i3] !== "string") {
                                validate21.errors = [{ instancePath: instancePath + "/entries/allow/" + i3, schemaPath: "#/properties/entries/properties/allow/items/type", keyword: "type", params: { type: "string" } }];
                                return false;
                              }
                              var valid7 = _errs23 === errors;
                              if (!valid7) {
                                break;
                              }
                            }
                          } else {
                            validate21.errors = [{ instancePath: instancePath + "/entries/allow", schemaPath: "#/properties/entries/properties/allow/type", keyword: "type", params: { type: "array" } }];
                            return false;
                          }
                        }
                        var valid2 = _errs21 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data3.env !== void 0) {
                          let data11 = data3.env;
                          const _errs25 = errors;
                          if (errors === _errs25) {
                            if (data11 && typeof data11 == "object" && !Array.isArray(data11)) {
                              for (const key1 in data11) {
                                const _errs28 = errors;
                                if (typeof data11[key1] !== "string") {
                                  validate21.errors = [{ instancePath: instancePath + "/entries/env/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), schemaPath: "#/properties/entries/properties/env/additionalProperties/type", keyword: "type", params: { type: "string" } }];
                                  return false;
                                }
                                var valid8 = _errs28 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            } else {
                              validate21.errors = [{ instancePath: instancePath + "/entries/env", schemaPath: "#/properties/entries/properties/env/type", keyword: "type", params: { type: "object" } }];
                              return false;
                            }
                          }
                          var valid2 = _errs25 === errors;
                        } else {
                          var valid2 = true;
                        }
                        if (valid2) {
                          if (data3.statusLine !== void 0) {
                            let data13 = data3.statusLine;
                            const _errs30 = errors;
                            if (errors === _errs30) {
                              if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
                                let missing3;
                                if (data13.type === void 0 && (missing3 = "type") || data13.command === void 0 && (missing3 = "command")) {
                                  validate21.errors = [{ instancePath: instancePath + "/entries/statusLine", schemaPath: "#/properties/entries/properties/statusLine/required", keyword: "required", params: { missingProperty: missing3 } }];
                                  return false;
                                } else {
                                  if (data13.type !== void 0) {
                                    const _errs32 = errors;
                                    if ("command" !== data13.type) {
                                      validate21.errors = [{ instancePath: instancePath + "/entries/statusLine/type", schemaPath: "#/properties/entries/properties/statusLine/properties/type/const", keyword: "const", params: { allowedValue: "command" } }];
                                      return false;
                                    }
                                    var valid9 = _errs32 === errors;
                                  } else {
                                    var valid9 = true;
                                  }
                                  if (valid9) {
                                    if (data13.command !== void 0) {
                                      const _errs33 = errors;
                                      if (typeof data13.command !== "string") {
                                        validate21.errors = [{ instancePath: instancePath + "/entries/statusLine/command", schemaPath: "#/properties/entries/properties/statusLine/properties/command/type", keyword: "type", params: { type: "string" } }];
                                        return false;
                                      }
                                      var valid9 = _errs33 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                  }
                                }
                              } else {
                                validate21.errors = [{ instancePath: instancePath + "/entries/statusLine", schemaPath: "#/properties/entries/properties/statusLine/type", keyword: "type", params: { type: "object" } }];
                                return false;
                              }
                            }
                            var valid2 = _errs30 === errors;
                          } else {
                            var valid2 = true;
                          }
                        }
                      }
                    }
                  }
                } else {
                  validate21.errors = [{ instancePath: instancePath + "/entries", schemaPath: "#/properties/entries/type", keyword: "type", params: { type: "object" } }];
                  return false;
                }
              }
              var valid0 = _errs8 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.containers !== void 0) {
                let data16 = data.containers;
                const _errs35 = errors;
                if (errors === _errs35) {
                  if (Array.isArray(data16)) {
                    var valid10 = true;
                    const len4 = data16.length;
                    for (let i4 = 0; i4 < len4; i4++) {
                      let data17 = data16[i4];
                      const _errs37 = errors;
                      if (errors === _errs37) {
                        if (Array.isArray(data17)) {
                          if (data17.length < 1) {
                            validate21.errors = [{ instancePath: instancePath + "/containers/" + i4, schemaPath: "#/properties/containers/items/minItems", keyword: "minItems", params: { limit: 1 } }];
                            return false;
                          } else {
                            var valid11 = true;
                            const len5 = data17.length;
                            for (let i5 = 0; i5 < len5; i5++) {
                              let data18 = data17[i5];
                              const _errs39 = errors;
                              const _errs40 = errors;
                              let valid12 = false;
                              const _errs41 = errors;
                              if (typeof data18 !== "string") {
                                const err0 = { instancePath: instancePath + "/containers/" + i4 + "/" + i5, schemaPath: "#/properties/containers/items/items/anyOf/0/type", keyword: "type", params: { type: "string" } };
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                              var _valid0 = _errs41 === errors;
                              valid12 = valid12 || _valid0;
                              const _errs43 = errors;
                              if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                const err1 = { instancePath: instancePath + "/containers/" + i4 + "/" + i5, schemaPath: "#/properties/containers/items/items/anyOf/1/type", keyword: "type", params: { type: "integer" } };
                                if (vErrors === null) {
                                  vErrors = [err1];
                                } else {
                                  vErrors.push(err1);
                                }
                                errors++;
                              }
                              var _valid0 = _errs43 === errors;
                              valid12 = valid12 || _valid0;
                              if (!valid12) {
                                const err2 = { instancePath: instancePath + "/containers/" + i4 + "/" + i5, schemaPath: "#/properties/containers/items/items/anyOf", keyword: "anyOf", params: {} };
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                                validate21.errors = vErrors;
                                return false;
                              } else {
                                errors = _errs40;
                                if (vErrors !== null) {
                                  if (_errs40) {
                                    vErrors.length = _errs40;
                                  } else {
                                    vErrors = null;
                                  }
                                }
                              }
                              var valid11 = _errs39 === errors;
                              if (!valid11) {
                                break;
                              }
                            }
                          }
                        } else {
                          validate21.errors = [{ instancePath: instancePath + "/containers/" + i4, schemaPath: "#/properties/containers/items/type", keyword: "type", params: { type: "array" } }];
                          return false;
                        }
                      }
                      var valid10 = _errs37 === errors;
                      if (!valid10) {
                        break;
                      }
                    }
                  } else {
                    validate21.errors = [{ instancePath: instancePath + "/containers", schemaPath: "#/properties/containers/type", keyword: "type", params: { type: "array" } }];
                    return false;
                  }
                }
                var valid0 = _errs35 === errors;
              } else {
                var valid0 = true;
              }
            }
          }
        }
      }
    } else {
      validate21.errors = [{ instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" } }];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
var isManifest, schema313, pattern43, isSettingsRecord;
var init_is_manifest = __esm({
  "orchestrator/core/validators/is-manifest.ts"() {
    "use strict";
    isManifest = validate203;
    schema313 = { "type": "object", "required": ["format", "version", "state", "files", "directories", "settings"], "properties": { "format": { "const": 1 }, "version": { "type": "string" }, "state": { "enum": ["installing", "installed"] }, "files": { "type": "object", "propertyNames": { "pattern": "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$" }, "additionalProperties": { "type": "object", "required": ["digests", "wasThere"], "properties": { "digests": { "type": "array", "items": { "type": "string" } }, "wasThere": { "type": "boolean" } } } }, "directories": { "type": "array", "items": { "anyOf": [{ "const": "" }, { "type": "string", "pattern": "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$" }] } }, "settings": { "type": "object", "required": ["before", "after", "entries", "containers"], "properties": { "before": { "type": "string", "nullable": true }, "after": { "type": "array", "items": { "type": "string" } }, "entries": { "type": "object", "required": ["hooks", "allow", "env"], "properties": { "hooks": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "object", "required": ["hooks"], "properties": { "hooks": { "type": "array", "items": { "type": "object" } } } } } }, "allow": { "type": "array", "items": { "type": "string" } }, "env": { "type": "object", "additionalProperties": { "type": "string" } }, "statusLine": { "type": "object", "required": ["type", "command"], "properties": { "type": { "const": "command" }, "command": { "type": "string" } } } } }, "containers": { "type": "array", "items": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string" }, { "type": "integer" }] } } } }, "nullable": true } } };
    pattern43 = new RegExp("^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$", "u");
    validate203.evaluated = { "props": { "format": true, "version": true, "state": true, "files": true, "directories": true, "settings": true }, "dynamicProps": false, "dynamicItems": false };
    isSettingsRecord = validate21;
    validate21.evaluated = { "props": { "before": true, "after": true, "entries": true, "containers": true }, "dynamicProps": false, "dynamicItems": false };
  }
});

// orchestrator/core/validators/is-notify-settings.ts
var is_notify_settings_exports = {};
__export(is_notify_settings_exports, {
  isNotifySettings: () => isNotifySettings
});
function validate204(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
  let vErrors = null;
  let errors = 0;
  const evaluated0 = validate204.evaluated;
  if (evaluated0.dynamicProps) {
    evaluated0.props = void 0;
  }
  if (evaluated0.dynamicItems) {
    evaluated0.items = void 0;
  }
  if (data && typeof data == "object" && !Array.isArray(data)) {
    for (const key0 in data) {
      if (!(key0 === "$schema" || key0 === "bell" || key0 === "desktop" || key0 === "webhook" || key0 === "titles" || key0 === "stuckMinutes")) {
        const err0 = { instancePath, schemaPath: "#/additionalProperties", keyword: "additionalProperties", params: { additionalProperty: key0 }, message: "must NOT have additional properties", schema: false, parentSchema: schema314, data };
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
        const err1 = { instancePath: instancePath + "/$schema", schemaPath: "#/properties/%24schema/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema314.properties.$schema.type, parentSchema: schema314.properties.$schema, data: data0 };
        if (vErrors === null) {
          vErrors = [err1];
        } else {
          vErrors.push(err1);
        }
        errors++;
      }
    }
    if (data.bell !== void 0) {
      let data1 = data.bell;
      if (typeof data1 !== "boolean") {
        const err2 = { instancePath: instancePath + "/bell", schemaPath: "#/properties/bell/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema314.properties.bell.type, parentSchema: schema314.properties.bell, data: data1 };
        if (vErrors === null) {
          vErrors = [err2];
        } else {
          vErrors.push(err2);
        }
        errors++;
      }
    }
    if (data.desktop !== void 0) {
      let data2 = data.desktop;
      if (typeof data2 !== "boolean") {
        const err3 = { instancePath: instancePath + "/desktop", schemaPath: "#/properties/desktop/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema314.properties.desktop.type, parentSchema: schema314.properties.desktop, data: data2 };
        if (vErrors === null) {
          vErrors = [err3];
        } else {
          vErrors.push(err3);
        }
        errors++;
      }
    }
    if (data.webhook !== void 0) {
      let data3 = data.webhook;
      if (typeof data3 === "string") {
        if (func12(data3) > 2e3) {
          const err4 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/maxLength", keyword: "maxLength", params: { limit: 2e3 }, message: "must NOT have more than 2000 characters", schema: 2e3, parentSchema: schema314.properties.webhook, data: data3 };
          if (vErrors === null) {
            vErrors = [err4];
          } else {
            vErrors.push(err4);
          }
          errors++;
        }
        if (!pattern44.test(data3)) {
          const err5 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/pattern", keyword: "pattern", params: { pattern: "^https?://" }, message: 'must match pattern "^https?://"', schema: "^https?://", parentSchema: schema314.properties.webhook, data: data3 };
          if (vErrors === null) {
            vErrors = [err5];
          } else {
            vErrors.push(err5);
          }
          errors++;
        }
      } else {
        const err6 = { instancePath: instancePath + "/webhook", schemaPath: "#/properties/webhook/type", keyword: "type", params: { type: "string" }, message: "must be string", schema: schema314.properties.webhook.type, parentSchema: schema314.properties.webhook, data: data3 };
        if (vErrors === null) {
          vErrors = [err6];
        } else {
          vErrors.push(err6);
        }
        errors++;
      }
    }
    if (data.titles !== void 0) {
      let data4 = data.titles;
      if (typeof data4 !== "boolean") {
        const err7 = { instancePath: instancePath + "/titles", schemaPath: "#/properties/titles/type", keyword: "type", params: { type: "boolean" }, message: "must be boolean", schema: schema314.properties.titles.type, parentSchema: schema314.properties.titles, data: data4 };
        if (vErrors === null) {
          vErrors = [err7];
        } else {
          vErrors.push(err7);
        }
        errors++;
      }
    }
    if (data.stuckMinutes !== void 0) {
      let data5 = data.stuckMinutes;
      if (!(typeof data5 == "number" && (!(data5 % 1) && !isNaN(data5)) && isFinite(data5))) {
        const err8 = { instancePath: instancePath + "/stuckMinutes", schemaPath: "#/properties/stuckMinutes/type", keyword: "type", params: { type: "integer" }, message: "must be integer", schema: schema314.properties.stuckMinutes.type, parentSchema: schema314.properties.stuckMinutes, data: data5 };
        if (vErrors === null) {
          vErrors = [err8];
        } else {
          vErrors.push(err8);
        }
        errors++;
      }
      if (typeof data5 == "number" && isFinite(data5)) {
        if (data5 > 1440 || isNaN(data5)) {
          const err9 = { instancePath: instancePath + "/stuckMinutes", schemaPath: "#/properties/stuckMinutes/maximum", keyword: "maximum", params: { comparison: "<=", limit: 1440 }, message: "must be <= 1440", schema: 1440, parentSchema: schema314.properties.stuckMinutes, data: data5 };
          if (vErrors === null) {
            vErrors = [err9];
          } else {
            vErrors.push(err9);
          }
          errors++;
        }
        if (data5 < 1 || isNaN(data5)) {
          const err10 = { instancePath: instancePath + "/stuckMinutes", schemaPath: "#/properties/stuckMinutes/minimum", keyword: "minimum", params: { comparison: ">=", limit: 1 }, message: "must be >= 1", schema: 1, parentSchema: schema314.properties.stuckMinutes, data: data5 };
          if (vErrors === null) {
            vErrors = [err10];
          } else {
            vErrors.push(err10);
          }
          errors++;
        }
      }
    }
  } else {
    const err11 = { instancePath, schemaPath: "#/type", keyword: "type", params: { type: "object" }, message: "must be object", schema: schema314.type, parentSchema: schema314, data };
    if (vErrors === null) {
      vErrors = [err11];
    } else {
      vErrors.push(err11);
    }
    errors++;
  }
  validate204.errors = vErrors;
  return errors === 0;
}
var isNotifySettings, schema314, func12, pattern44;
var init_is_notify_settings = __esm({
  "orchestrator/core/validators/is-notify-settings.ts"() {
    "use strict";
    isNotifySettings = validate204;
    schema314 = { "$schema": "https://json-schema.org/draft/2020-12/schema", "title": "Notifications of Skyfom: ~/.claude/skyfom-notify.json", "description": "Your own, for all of your repositories. None of them can switch a notification on.", "type": "object", "additionalProperties": false, "properties": { "$schema": { "type": "string", "description": "Where this schema is, for editors." }, "bell": { "type": "boolean", "default": false, "description": "Ring the bell of the terminal that watches." }, "desktop": { "type": "boolean", "default": false, "description": "Show it on the desktop." }, "webhook": { "type": "string", "pattern": "^https?://", "maxLength": 2e3, "description": "Address that it is posted to, as notice.schema.json describes." }, "titles": { "type": "boolean", "default": false, "description": "Whether the titles of tasks are told, to the desktop and to the webhook." }, "stuckMinutes": { "type": "integer", "minimum": 1, "maximum": 1440, "default": 15, "description": "Minutes of silence after which an agent at work counts as stuck." } } };
    func12 = require_ucs2length().default;
    pattern44 = new RegExp("^https?://", "u");
    validate204.evaluated = { "props": true, "dynamicProps": false, "dynamicItems": false };
  }
});

// part:core/validators
var validators_exports = {};
__export(validators_exports, {
  load: () => load
});
module.exports = __toCommonJS(validators_exports);
var modules = {
  "orchestrator/core/validators/is-settings.ts": () => (init_is_settings(), __toCommonJS(is_settings_exports)),
  "orchestrator/core/validators/is-composition.ts": () => (init_is_composition(), __toCommonJS(is_composition_exports)),
  "orchestrator/core/validators/is-manifest.ts": () => (init_is_manifest(), __toCommonJS(is_manifest_exports)),
  "orchestrator/core/validators/is-notify-settings.ts": () => (init_is_notify_settings(), __toCommonJS(is_notify_settings_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
