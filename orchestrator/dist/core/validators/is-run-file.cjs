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

// orchestrator/core/validators/is-run-file.ts
var is_run_file_exports = {};
__export(is_run_file_exports, {
  isRunFile: () => isRunFile
});
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.at === void 0 && (missing0 = "at") || data.isNow === void 0 && (missing0 = "isNow")) {
        validate14.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.at !== void 0) {
          let data0 = data.at;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (errors === _errs1) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate14.errors = [errorAt(instancePath + "/at", "format", { format: "date-time" })];
                  return false;
                }
              } else {
                validate14.errors = [errorAt(instancePath + "/at", "type", { type: "string" })];
                return false;
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.isNow !== void 0) {
            const _errs3 = errors;
            if (typeof data.isNow !== "boolean") {
              validate14.errors = [errorAt(instancePath + "/isNow", "type", { type: "boolean" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate14.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function validate16(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.ids !== void 0) {
        let data0 = data.ids;
        const _errs1 = errors;
        const _errs2 = errors;
        if (errors === _errs2) {
          if (Array.isArray(data0)) {
            var valid2 = true;
            const len0 = data0.length;
            for (let i0 = 0; i0 < len0; i0++) {
              const _errs4 = errors;
              if (typeof data0[i0] !== "string") {
                validate16.errors = [errorAt(instancePath + "/ids/" + i0, "type", { type: "string" })];
                return false;
              }
              var valid2 = _errs4 === errors;
              if (!valid2) {
                break;
              }
            }
          } else {
            validate16.errors = [errorAt(instancePath + "/ids", "type", { type: "array" })];
            return false;
          }
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.labels !== void 0) {
          let data2 = data.labels;
          const _errs6 = errors;
          const _errs7 = errors;
          if (errors === _errs7) {
            if (Array.isArray(data2)) {
              var valid4 = true;
              const len1 = data2.length;
              for (let i1 = 0; i1 < len1; i1++) {
                const _errs9 = errors;
                if (typeof data2[i1] !== "string") {
                  validate16.errors = [errorAt(instancePath + "/labels/" + i1, "type", { type: "string" })];
                  return false;
                }
                var valid4 = _errs9 === errors;
                if (!valid4) {
                  break;
                }
              }
            } else {
              validate16.errors = [errorAt(instancePath + "/labels", "type", { type: "array" })];
              return false;
            }
          }
          var valid0 = _errs6 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.types !== void 0) {
            let data4 = data.types;
            const _errs11 = errors;
            const _errs12 = errors;
            if (errors === _errs12) {
              if (Array.isArray(data4)) {
                var valid6 = true;
                const len2 = data4.length;
                for (let i2 = 0; i2 < len2; i2++) {
                  const _errs14 = errors;
                  if (typeof data4[i2] !== "string") {
                    validate16.errors = [errorAt(instancePath + "/types/" + i2, "type", { type: "string" })];
                    return false;
                  }
                  var valid6 = _errs14 === errors;
                  if (!valid6) {
                    break;
                  }
                }
              } else {
                validate16.errors = [errorAt(instancePath + "/types", "type", { type: "array" })];
                return false;
              }
            }
            var valid0 = _errs11 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.priorities !== void 0) {
              let data6 = data.priorities;
              const _errs16 = errors;
              if (errors === _errs16) {
                if (Array.isArray(data6)) {
                  var valid7 = true;
                  const len3 = data6.length;
                  for (let i3 = 0; i3 < len3; i3++) {
                    let data7 = data6[i3];
                    const _errs18 = errors;
                    const _errs19 = errors;
                    if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                      validate16.errors = [errorAt(instancePath + "/priorities/" + i3, "type", { type: "integer" })];
                      return false;
                    }
                    if (errors === _errs19) {
                      if (typeof data7 == "number" && isFinite(data7)) {
                        if (data7 > 9007199254740991 || isNaN(data7)) {
                          validate16.errors = [errorAt(instancePath + "/priorities/" + i3, "maximum", { comparison: "<=", limit: 9007199254740991 })];
                          return false;
                        } else {
                          if (data7 < 0 || isNaN(data7)) {
                            validate16.errors = [errorAt(instancePath + "/priorities/" + i3, "minimum", { comparison: ">=", limit: 0 })];
                            return false;
                          }
                        }
                      }
                    }
                    var valid7 = _errs18 === errors;
                    if (!valid7) {
                      break;
                    }
                  }
                } else {
                  validate16.errors = [errorAt(instancePath + "/priorities", "type", { type: "array" })];
                  return false;
                }
              }
              var valid0 = _errs16 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate16.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate16.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.name === void 0 && (missing0 = "name") || data.skillName === void 0 && (missing0 = "skillName") || data.role === void 0 && (missing0 = "role") || data.dependencies === void 0 && (missing0 = "dependencies") || data.isRequired === void 0 && (missing0 = "isRequired") || data.isIndependent === void 0 && (missing0 = "isIndependent")) {
        validate19.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.name !== void 0) {
          const _errs1 = errors;
          if (typeof data.name !== "string") {
            validate19.errors = [errorAt(instancePath + "/name", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.skillName !== void 0) {
            const _errs3 = errors;
            if (typeof data.skillName !== "string") {
              validate19.errors = [errorAt(instancePath + "/skillName", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.role !== void 0) {
              const _errs5 = errors;
              if (typeof data.role !== "string") {
                validate19.errors = [errorAt(instancePath + "/role", "type", { type: "string" })];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.dependencies !== void 0) {
                let data3 = data.dependencies;
                const _errs7 = errors;
                const _errs8 = errors;
                if (errors === _errs8) {
                  if (Array.isArray(data3)) {
                    var valid2 = true;
                    const len0 = data3.length;
                    for (let i0 = 0; i0 < len0; i0++) {
                      const _errs10 = errors;
                      if (typeof data3[i0] !== "string") {
                        validate19.errors = [errorAt(instancePath + "/dependencies/" + i0, "type", { type: "string" })];
                        return false;
                      }
                      var valid2 = _errs10 === errors;
                      if (!valid2) {
                        break;
                      }
                    }
                  } else {
                    validate19.errors = [errorAt(instancePath + "/dependencies", "type", { type: "array" })];
                    return false;
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isRequired !== void 0) {
                  const _errs12 = errors;
                  if (typeof data.isRequired !== "boolean") {
                    validate19.errors = [errorAt(instancePath + "/isRequired", "type", { type: "boolean" })];
                    return false;
                  }
                  var valid0 = _errs12 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.isIndependent !== void 0) {
                    const _errs14 = errors;
                    if (typeof data.isIndependent !== "boolean") {
                      validate19.errors = [errorAt(instancePath + "/isIndependent", "type", { type: "boolean" })];
                      return false;
                    }
                    var valid0 = _errs14 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.files !== void 0) {
                      let data7 = data.files;
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (Array.isArray(data7)) {
                          var valid4 = true;
                          const len1 = data7.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs19 = errors;
                            if (typeof data7[i1] !== "string") {
                              validate19.errors = [errorAt(instancePath + "/files/" + i1, "type", { type: "string" })];
                              return false;
                            }
                            var valid4 = _errs19 === errors;
                            if (!valid4) {
                              break;
                            }
                          }
                        } else {
                          validate19.errors = [errorAt(instancePath + "/files", "type", { type: "array" })];
                          return false;
                        }
                      }
                      var valid0 = _errs16 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.model !== void 0) {
                        const _errs21 = errors;
                        if (typeof data.model !== "string") {
                          validate19.errors = [errorAt(instancePath + "/model", "type", { type: "string" })];
                          return false;
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate19.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      if (data.errorHandling !== void 0) {
        let data0 = data.errorHandling;
        const _errs1 = errors;
        if (!(data0 === "fail-fast" || data0 === "continue-on-error" || data0 === "retry")) {
          validate21.errors = [errorAt(instancePath + "/errorHandling", "enum", { allowedValues: schema24.enum })];
          return false;
        }
        var valid0 = _errs1 === errors;
      } else {
        var valid0 = true;
      }
      if (valid0) {
        if (data.maxRetries !== void 0) {
          let data1 = data.maxRetries;
          const _errs3 = errors;
          const _errs4 = errors;
          if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
            validate21.errors = [errorAt(instancePath + "/maxRetries", "type", { type: "integer" })];
            return false;
          }
          if (errors === _errs4) {
            if (typeof data1 == "number" && isFinite(data1)) {
              if (data1 > 9007199254740991 || isNaN(data1)) {
                validate21.errors = [errorAt(instancePath + "/maxRetries", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                return false;
              } else {
                if (data1 < 0 || isNaN(data1)) {
                  validate21.errors = [errorAt(instancePath + "/maxRetries", "minimum", { comparison: ">=", limit: 0 })];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs3 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.timeoutSeconds !== void 0) {
            let data2 = data.timeoutSeconds;
            const _errs6 = errors;
            if (errors === _errs6) {
              if (typeof data2 == "number" && isFinite(data2)) {
                if (data2 <= 0 || isNaN(data2)) {
                  validate21.errors = [errorAt(instancePath + "/timeoutSeconds", "exclusiveMinimum", { comparison: ">", limit: 0 })];
                  return false;
                }
              } else {
                validate21.errors = [errorAt(instancePath + "/timeoutSeconds", "type", { type: "number" })];
                return false;
              }
            }
            var valid0 = _errs6 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate21.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate21.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.skillName === void 0 && (missing0 = "skillName") || data.taskId === void 0 && (missing0 = "taskId") || data.title === void 0 && (missing0 = "title") || data.requirements === void 0 && (missing0 = "requirements") || data.members === void 0 && (missing0 = "members") || data.mode === void 0 && (missing0 = "mode") || data.strategy === void 0 && (missing0 = "strategy")) {
        validate18.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.skillName !== void 0) {
          const _errs1 = errors;
          if (typeof data.skillName !== "string") {
            validate18.errors = [errorAt(instancePath + "/skillName", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.taskId !== void 0) {
            const _errs3 = errors;
            if (typeof data.taskId !== "string") {
              validate18.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.isTracked !== void 0) {
              const _errs5 = errors;
              if (typeof data.isTracked !== "boolean") {
                validate18.errors = [errorAt(instancePath + "/isTracked", "type", { type: "boolean" })];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.title !== void 0) {
                const _errs7 = errors;
                if (typeof data.title !== "string") {
                  validate18.errors = [errorAt(instancePath + "/title", "type", { type: "string" })];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.requirements !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.requirements !== "string") {
                    validate18.errors = [errorAt(instancePath + "/requirements", "type", { type: "string" })];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.members !== void 0) {
                    let data5 = data.members;
                    const _errs11 = errors;
                    if (errors === _errs11) {
                      if (Array.isArray(data5)) {
                        var valid1 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs13 = errors;
                          if (!validate19(data5[i0], { instancePath: instancePath + "/members/" + i0, parentData: data5, parentDataProperty: i0, rootData })) {
                            vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
                            errors = vErrors.length;
                          }
                          var valid1 = _errs13 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate18.errors = [errorAt(instancePath + "/members", "type", { type: "array" })];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.mode !== void 0) {
                      let data7 = data.mode;
                      const _errs14 = errors;
                      if (!(data7 === "parallel" || data7 === "sequential" || data7 === "hybrid")) {
                        validate18.errors = [errorAt(instancePath + "/mode", "enum", { allowedValues: schema22.enum })];
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.strategy !== void 0) {
                        const _errs16 = errors;
                        if (!validate21(data.strategy, { instancePath: instancePath + "/strategy", parentData: data, parentDataProperty: "strategy", rootData })) {
                          vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
                          errors = vErrors.length;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.parent !== void 0) {
                          let data9 = data.parent;
                          const _errs17 = errors;
                          if (errors === _errs17) {
                            if (errors === _errs17) {
                              if (typeof data9 === "string") {
                                if (!formats8.test(data9)) {
                                  validate18.errors = [errorAt(instancePath + "/parent", "format", { format: "reference" })];
                                  return false;
                                }
                              } else {
                                validate18.errors = [errorAt(instancePath + "/parent", "type", { type: "string" })];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs17 === errors;
                        } else {
                          var valid0 = true;
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate18.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate18.errors = vErrors;
  return errors === 0;
}
function validate24(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.taskId === void 0 && (missing0 = "taskId") || data.title === void 0 && (missing0 = "title") || data.reason === void 0 && (missing0 = "reason")) {
        validate24.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.taskId !== void 0) {
          const _errs1 = errors;
          if (typeof data.taskId !== "string") {
            validate24.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.member !== void 0) {
            const _errs3 = errors;
            if (typeof data.member !== "string") {
              validate24.errors = [errorAt(instancePath + "/member", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs5 = errors;
              if (typeof data.title !== "string") {
                validate24.errors = [errorAt(instancePath + "/title", "type", { type: "string" })];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.reason !== void 0) {
                const _errs7 = errors;
                if (typeof data.reason !== "string") {
                  validate24.errors = [errorAt(instancePath + "/reason", "type", { type: "string" })];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.by !== void 0) {
                  let data4 = data.by;
                  const _errs9 = errors;
                  const _errs10 = errors;
                  if (errors === _errs10) {
                    if (Array.isArray(data4)) {
                      var valid2 = true;
                      const len0 = data4.length;
                      for (let i0 = 0; i0 < len0; i0++) {
                        const _errs12 = errors;
                        if (typeof data4[i0] !== "string") {
                          validate24.errors = [errorAt(instancePath + "/by/" + i0, "type", { type: "string" })];
                          return false;
                        }
                        var valid2 = _errs12 === errors;
                        if (!valid2) {
                          break;
                        }
                      }
                    } else {
                      validate24.errors = [errorAt(instancePath + "/by", "type", { type: "array" })];
                      return false;
                    }
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
              }
            }
          }
        }
      }
    } else {
      validate24.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate24.errors = vErrors;
  return errors === 0;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.heldBack === void 0 && (missing0 = "heldBack") || data.blocked === void 0 && (missing0 = "blocked")) {
        validate26.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.heldBack !== void 0) {
          let data0 = data.heldBack;
          const _errs1 = errors;
          if (errors === _errs1) {
            if (Array.isArray(data0)) {
              var valid1 = true;
              const len0 = data0.length;
              for (let i0 = 0; i0 < len0; i0++) {
                let data1 = data0[i0];
                const _errs3 = errors;
                if (errors === _errs3) {
                  if (data1 && typeof data1 == "object" && !Array.isArray(data1)) {
                    let missing1;
                    if (data1.id === void 0 && (missing1 = "id") || data1.reason === void 0 && (missing1 = "reason")) {
                      validate26.errors = [errorAt(instancePath + "/heldBack/" + i0, "required", { missingProperty: missing1 })];
                      return false;
                    } else {
                      if (data1.id !== void 0) {
                        const _errs5 = errors;
                        if (typeof data1.id !== "string") {
                          validate26.errors = [errorAt(instancePath + "/heldBack/" + i0 + "/id", "type", { type: "string" })];
                          return false;
                        }
                        var valid2 = _errs5 === errors;
                      } else {
                        var valid2 = true;
                      }
                      if (valid2) {
                        if (data1.reason !== void 0) {
                          const _errs7 = errors;
                          if (typeof data1.reason !== "string") {
                            validate26.errors = [errorAt(instancePath + "/heldBack/" + i0 + "/reason", "type", { type: "string" })];
                            return false;
                          }
                          var valid2 = _errs7 === errors;
                        } else {
                          var valid2 = true;
                        }
                      }
                    }
                  } else {
                    validate26.errors = [errorAt(instancePath + "/heldBack/" + i0, "type", { type: "object" })];
                    return false;
                  }
                }
                var valid1 = _errs3 === errors;
                if (!valid1) {
                  break;
                }
              }
            } else {
              validate26.errors = [errorAt(instancePath + "/heldBack", "type", { type: "array" })];
              return false;
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.blocked !== void 0) {
            let data4 = data.blocked;
            const _errs9 = errors;
            const _errs10 = errors;
            if (errors === _errs10) {
              if (Array.isArray(data4)) {
                var valid4 = true;
                const len1 = data4.length;
                for (let i1 = 0; i1 < len1; i1++) {
                  const _errs12 = errors;
                  if (typeof data4[i1] !== "string") {
                    validate26.errors = [errorAt(instancePath + "/blocked/" + i1, "type", { type: "string" })];
                    return false;
                  }
                  var valid4 = _errs12 === errors;
                  if (!valid4) {
                    break;
                  }
                }
              } else {
                validate26.errors = [errorAt(instancePath + "/blocked", "type", { type: "array" })];
                return false;
              }
            }
            var valid0 = _errs9 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate26.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate26.errors = vErrors;
  return errors === 0;
}
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    validate28.errors = [errorAt(instancePath, "type", { type: schema31.type })];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.taskId === void 0 && (missing0 = "taskId") || data.why === void 0 && (missing0 = "why")) {
        validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "held-back" || data0 === "not-claimed" || data0 === "not-closed" || data0 === "not-closed-yet" || data0 === "not-given-back")) {
            validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema32.enum })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.taskId !== void 0) {
            const _errs3 = errors;
            if (typeof data.taskId !== "string") {
              validate28.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.why !== void 0) {
              const _errs5 = errors;
              if (typeof data.why !== "string") {
                validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate32.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "busy" || data0 === "used-up")) {
            validate32.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema39.enum })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.until !== void 0) {
            let data1 = data.until;
            const _errs3 = errors;
            if (errors === _errs3) {
              if (errors === _errs3) {
                if (typeof data1 === "string") {
                  if (!formats0.test(data1)) {
                    validate32.errors = [errorAt(instancePath + "/until", "format", { format: "date-time" })];
                    return false;
                  }
                } else {
                  validate32.errors = [errorAt(instancePath + "/until", "type", { type: "string" })];
                  return false;
                }
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate32.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate32.errors = vErrors;
  return errors === 0;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files") || data.added === void 0 && (missing0 = "added") || data.removed === void 0 && (missing0 = "removed")) {
        validate35.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.files !== void 0) {
          let data0 = data.files;
          const _errs1 = errors;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate35.errors = [errorAt(instancePath + "/files", "type", { type: "integer" })];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate35.errors = [errorAt(instancePath + "/files", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate35.errors = [errorAt(instancePath + "/files", "minimum", { comparison: ">=", limit: 0 })];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.added !== void 0) {
            let data1 = data.added;
            const _errs4 = errors;
            const _errs5 = errors;
            if (!(typeof data1 == "number" && (!(data1 % 1) && !isNaN(data1)) && isFinite(data1))) {
              validate35.errors = [errorAt(instancePath + "/added", "type", { type: "integer" })];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate35.errors = [errorAt(instancePath + "/added", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate35.errors = [errorAt(instancePath + "/added", "minimum", { comparison: ">=", limit: 0 })];
                    return false;
                  }
                }
              }
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.removed !== void 0) {
              let data2 = data.removed;
              const _errs7 = errors;
              const _errs8 = errors;
              if (!(typeof data2 == "number" && (!(data2 % 1) && !isNaN(data2)) && isFinite(data2))) {
                validate35.errors = [errorAt(instancePath + "/removed", "type", { type: "integer" })];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 9007199254740991 || isNaN(data2)) {
                    validate35.errors = [errorAt(instancePath + "/removed", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate35.errors = [errorAt(instancePath + "/removed", "minimum", { comparison: ">=", limit: 0 })];
                      return false;
                    }
                  }
                }
              }
              var valid0 = _errs7 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate35.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate35.errors = vErrors;
  return errors === 0;
}
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.branch === void 0 && (missing0 = "branch") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
        validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.branch !== void 0) {
          const _errs1 = errors;
          if (typeof data.branch !== "string") {
            validate34.errors = [errorAt(instancePath + "/branch", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.from !== void 0) {
            let data1 = data.from;
            const _errs3 = errors;
            const _errs4 = errors;
            if (errors === _errs4) {
              if (typeof data1 === "string") {
                if (!pattern1.test(data1)) {
                  validate34.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/$defs/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" } }];
                  return false;
                }
              } else {
                validate34.errors = [errorAt(instancePath + "/from", "type", { type: "string" })];
                return false;
              }
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.to !== void 0) {
              let data2 = data.to;
              const _errs6 = errors;
              const _errs7 = errors;
              if (errors === _errs7) {
                if (typeof data2 === "string") {
                  if (!pattern1.test(data2)) {
                    validate34.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/$defs/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" } }];
                    return false;
                  }
                } else {
                  validate34.errors = [errorAt(instancePath + "/to", "type", { type: "string" })];
                  return false;
                }
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.size !== void 0) {
                const _errs9 = errors;
                if (!validate35(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
                  vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
                  errors = vErrors.length;
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
      validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate34.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.branch === void 0 && (missing0 = "branch")) {
        validate38.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "conflict" || data0 === "check")) {
            validate38.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema50.enum })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.branch !== void 0) {
            const _errs3 = errors;
            if (typeof data.branch !== "string") {
              validate38.errors = [errorAt(instancePath + "/branch", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate38.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.command === void 0 && (missing0 = "command") || data.result === void 0 && (missing0 = "result")) {
        validate40.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.command !== void 0) {
          const _errs1 = errors;
          if (typeof data.command !== "string") {
            validate40.errors = [errorAt(instancePath + "/command", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.result !== void 0) {
            let data1 = data.result;
            const _errs3 = errors;
            if (!(data1 === "passed" || data1 === "failed")) {
              validate40.errors = [errorAt(instancePath + "/result", "enum", { allowedValues: schema52.enum })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate40.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate40.errors = vErrors;
  return errors === 0;
}
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.summary === void 0 && (missing0 = "summary") || data.mayRetry === void 0 && (missing0 = "mayRetry") || data.at === void 0 && (missing0 = "at")) {
        validate31.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "done" || data0 === "failed" || data0 === "needs-input" || data0 === "in-doubt" || data0 === "withdrawn")) {
            validate31.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema37.enum })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.summary !== void 0) {
            const _errs3 = errors;
            if (typeof data.summary !== "string") {
              validate31.errors = [errorAt(instancePath + "/summary", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.mayRetry !== void 0) {
              const _errs5 = errors;
              if (typeof data.mayRetry !== "boolean") {
                validate31.errors = [errorAt(instancePath + "/mayRetry", "type", { type: "boolean" })];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.at !== void 0) {
                let data3 = data.at;
                const _errs7 = errors;
                if (errors === _errs7) {
                  if (errors === _errs7) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate31.errors = [errorAt(instancePath + "/at", "format", { format: "date-time" })];
                        return false;
                      }
                    } else {
                      validate31.errors = [errorAt(instancePath + "/at", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.isExcused !== void 0) {
                  const _errs9 = errors;
                  if (true !== data.isExcused) {
                    validate31.errors = [errorAt(instancePath + "/isExcused", "const", { allowedValue: true })];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.limit !== void 0) {
                    const _errs10 = errors;
                    if (!validate32(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                      errors = vErrors.length;
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.files !== void 0) {
                      let data6 = data.files;
                      const _errs11 = errors;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (Array.isArray(data6)) {
                          var valid3 = true;
                          const len0 = data6.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs14 = errors;
                            if (typeof data6[i0] !== "string") {
                              validate31.errors = [errorAt(instancePath + "/files/" + i0, "type", { type: "string" })];
                              return false;
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate31.errors = [errorAt(instancePath + "/files", "type", { type: "array" })];
                          return false;
                        }
                      }
                      var valid0 = _errs11 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.commits !== void 0) {
                        let data8 = data.commits;
                        const _errs16 = errors;
                        const _errs17 = errors;
                        if (errors === _errs17) {
                          if (Array.isArray(data8)) {
                            var valid5 = true;
                            const len1 = data8.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs19 = errors;
                              if (typeof data8[i1] !== "string") {
                                validate31.errors = [errorAt(instancePath + "/commits/" + i1, "type", { type: "string" })];
                                return false;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate31.errors = [errorAt(instancePath + "/commits", "type", { type: "array" })];
                            return false;
                          }
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.work !== void 0) {
                          const _errs21 = errors;
                          if (!validate34(data.work, { instancePath: instancePath + "/work", parentData: data, parentDataProperty: "work", rootData })) {
                            vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.branch !== void 0) {
                            const _errs22 = errors;
                            if (typeof data.branch !== "string") {
                              validate31.errors = [errorAt(instancePath + "/branch", "type", { type: "string" })];
                              return false;
                            }
                            var valid0 = _errs22 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.isChecked !== void 0) {
                              const _errs24 = errors;
                              if (true !== data.isChecked) {
                                validate31.errors = [errorAt(instancePath + "/isChecked", "const", { allowedValue: true })];
                                return false;
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.repair !== void 0) {
                                const _errs25 = errors;
                                if (!validate38(data.repair, { instancePath: instancePath + "/repair", parentData: data, parentDataProperty: "repair", rootData })) {
                                  vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs25 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.tests !== void 0) {
                                  let data14 = data.tests;
                                  const _errs26 = errors;
                                  if (errors === _errs26) {
                                    if (Array.isArray(data14)) {
                                      var valid6 = true;
                                      const len2 = data14.length;
                                      for (let i2 = 0; i2 < len2; i2++) {
                                        const _errs28 = errors;
                                        if (!validate40(data14[i2], { instancePath: instancePath + "/tests/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
                                          vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid6 = _errs28 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate31.errors = [errorAt(instancePath + "/tests", "type", { type: "array" })];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.notes !== void 0) {
                                    let data16 = data.notes;
                                    const _errs29 = errors;
                                    const _errs30 = errors;
                                    if (errors === _errs30) {
                                      if (Array.isArray(data16)) {
                                        var valid8 = true;
                                        const len3 = data16.length;
                                        for (let i3 = 0; i3 < len3; i3++) {
                                          const _errs32 = errors;
                                          if (typeof data16[i3] !== "string") {
                                            validate31.errors = [errorAt(instancePath + "/notes/" + i3, "type", { type: "string" })];
                                            return false;
                                          }
                                          var valid8 = _errs32 === errors;
                                          if (!valid8) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate31.errors = [errorAt(instancePath + "/notes", "type", { type: "array" })];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate31.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate31.errors = vErrors;
  return errors === 0;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.taskId === void 0 && (missing0 = "taskId") || data.title === void 0 && (missing0 = "title") || data.skillName === void 0 && (missing0 = "skillName") || data.agentType === void 0 && (missing0 = "agentType") || data.handedOverAt === void 0 && (missing0 = "handedOverAt")) {
        validate30.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.number !== void 0) {
          let data0 = data.number;
          const _errs1 = errors;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate30.errors = [errorAt(instancePath + "/number", "type", { type: "integer" })];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate30.errors = [errorAt(instancePath + "/number", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate30.errors = [errorAt(instancePath + "/number", "minimum", { comparison: ">=", limit: 0 })];
                  return false;
                }
              }
            }
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.taskId !== void 0) {
            const _errs4 = errors;
            if (typeof data.taskId !== "string") {
              validate30.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.title !== void 0) {
              const _errs6 = errors;
              if (typeof data.title !== "string") {
                validate30.errors = [errorAt(instancePath + "/title", "type", { type: "string" })];
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.skillName !== void 0) {
                const _errs8 = errors;
                if (typeof data.skillName !== "string") {
                  validate30.errors = [errorAt(instancePath + "/skillName", "type", { type: "string" })];
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.member !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.member !== "string") {
                    validate30.errors = [errorAt(instancePath + "/member", "type", { type: "string" })];
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.why !== void 0) {
                    const _errs12 = errors;
                    if (typeof data.why !== "string") {
                      validate30.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.isOwnWork !== void 0) {
                      const _errs14 = errors;
                      if (true !== data.isOwnWork) {
                        validate30.errors = [errorAt(instancePath + "/isOwnWork", "const", { allowedValue: true })];
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.isFromBefore !== void 0) {
                        const _errs15 = errors;
                        if (true !== data.isFromBefore) {
                          validate30.errors = [errorAt(instancePath + "/isFromBefore", "const", { allowedValue: true })];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.agentType !== void 0) {
                          let data8 = data.agentType;
                          const _errs16 = errors;
                          if (errors === _errs16) {
                            if (typeof data8 === "string") {
                              if (!pattern0.test(data8)) {
                                validate30.errors = [{ instancePath: instancePath + "/agentType", schemaPath: "#/properties/agentType/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$" } }];
                                return false;
                              }
                            } else {
                              validate30.errors = [errorAt(instancePath + "/agentType", "type", { type: "string" })];
                              return false;
                            }
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.model !== void 0) {
                            const _errs18 = errors;
                            if (typeof data.model !== "string") {
                              validate30.errors = [errorAt(instancePath + "/model", "type", { type: "string" })];
                              return false;
                            }
                            var valid0 = _errs18 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.isolation !== void 0) {
                              const _errs20 = errors;
                              if ("worktree" !== data.isolation) {
                                validate30.errors = [errorAt(instancePath + "/isolation", "const", { allowedValue: "worktree" })];
                                return false;
                              }
                              var valid0 = _errs20 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.handedOverAt !== void 0) {
                                let data11 = data.handedOverAt;
                                const _errs21 = errors;
                                if (errors === _errs21) {
                                  if (errors === _errs21) {
                                    if (typeof data11 === "string") {
                                      if (!formats10.test(data11)) {
                                        validate30.errors = [errorAt(instancePath + "/handedOverAt", "format", { format: "date-time-or-empty" })];
                                        return false;
                                      }
                                    } else {
                                      validate30.errors = [errorAt(instancePath + "/handedOverAt", "type", { type: "string" })];
                                      return false;
                                    }
                                  }
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.handovers !== void 0) {
                                  let data12 = data.handovers;
                                  const _errs23 = errors;
                                  const _errs24 = errors;
                                  if (!(typeof data12 == "number" && (!(data12 % 1) && !isNaN(data12)) && isFinite(data12))) {
                                    validate30.errors = [errorAt(instancePath + "/handovers", "type", { type: "integer" })];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 9007199254740991 || isNaN(data12)) {
                                        validate30.errors = [errorAt(instancePath + "/handovers", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                                        return false;
                                      } else {
                                        if (data12 < 0 || isNaN(data12)) {
                                          validate30.errors = [errorAt(instancePath + "/handovers", "minimum", { comparison: ">=", limit: 0 })];
                                          return false;
                                        }
                                      }
                                    }
                                  }
                                  var valid0 = _errs23 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.stopReason !== void 0) {
                                    const _errs26 = errors;
                                    if (typeof data.stopReason !== "string") {
                                      validate30.errors = [errorAt(instancePath + "/stopReason", "type", { type: "string" })];
                                      return false;
                                    }
                                    var valid0 = _errs26 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.isOverdue !== void 0) {
                                      const _errs28 = errors;
                                      if (true !== data.isOverdue) {
                                        validate30.errors = [errorAt(instancePath + "/isOverdue", "const", { allowedValue: true })];
                                        return false;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.outcome !== void 0) {
                                        const _errs29 = errors;
                                        if (!validate31(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
                                          vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid0 = _errs29 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate30.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate30.errors = vErrors;
  return errors === 0;
}
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.id === void 0 && (missing0 = "id") || data.owner === void 0 && (missing0 = "owner") || data.openedAt === void 0 && (missing0 = "openedAt") || data.limit === void 0 && (missing0 = "limit") || data.attempts === void 0 && (missing0 = "attempts")) {
        validate13.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.format !== void 0) {
          const _errs1 = errors;
          if (1 !== data.format) {
            validate13.errors = [errorAt(instancePath + "/format", "const", { allowedValue: 1 })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.id !== void 0) {
            const _errs2 = errors;
            if (typeof data.id !== "string") {
              validate13.errors = [errorAt(instancePath + "/id", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs2 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.owner !== void 0) {
              const _errs4 = errors;
              if (typeof data.owner !== "string") {
                validate13.errors = [errorAt(instancePath + "/owner", "type", { type: "string" })];
                return false;
              }
              var valid0 = _errs4 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.openedAt !== void 0) {
                let data3 = data.openedAt;
                const _errs6 = errors;
                if (errors === _errs6) {
                  if (errors === _errs6) {
                    if (typeof data3 === "string") {
                      if (!formats0.test(data3)) {
                        validate13.errors = [errorAt(instancePath + "/openedAt", "format", { format: "date-time" })];
                        return false;
                      }
                    } else {
                      validate13.errors = [errorAt(instancePath + "/openedAt", "type", { type: "string" })];
                      return false;
                    }
                  }
                }
                var valid0 = _errs6 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.finishedAt !== void 0) {
                  let data4 = data.finishedAt;
                  const _errs8 = errors;
                  if (errors === _errs8) {
                    if (errors === _errs8) {
                      if (typeof data4 === "string") {
                        if (!formats0.test(data4)) {
                          validate13.errors = [errorAt(instancePath + "/finishedAt", "format", { format: "date-time" })];
                          return false;
                        }
                      } else {
                        validate13.errors = [errorAt(instancePath + "/finishedAt", "type", { type: "string" })];
                        return false;
                      }
                    }
                  }
                  var valid0 = _errs8 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.pausedAt !== void 0) {
                    let data5 = data.pausedAt;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (errors === _errs10) {
                        if (typeof data5 === "string") {
                          if (!formats0.test(data5)) {
                            validate13.errors = [errorAt(instancePath + "/pausedAt", "format", { format: "date-time" })];
                            return false;
                          }
                        } else {
                          validate13.errors = [errorAt(instancePath + "/pausedAt", "type", { type: "string" })];
                          return false;
                        }
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.stopping !== void 0) {
                      const _errs12 = errors;
                      if (!validate14(data.stopping, { instancePath: instancePath + "/stopping", parentData: data, parentDataProperty: "stopping", rootData })) {
                        vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                        errors = vErrors.length;
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.limit !== void 0) {
                        let data7 = data.limit;
                        const _errs13 = errors;
                        const _errs14 = errors;
                        if (!(typeof data7 == "number" && (!(data7 % 1) && !isNaN(data7)) && isFinite(data7))) {
                          validate13.errors = [errorAt(instancePath + "/limit", "type", { type: "integer" })];
                          return false;
                        }
                        if (errors === _errs14) {
                          if (typeof data7 == "number" && isFinite(data7)) {
                            if (data7 > 9007199254740991 || isNaN(data7)) {
                              validate13.errors = [errorAt(instancePath + "/limit", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                              return false;
                            } else {
                              if (data7 < 0 || isNaN(data7)) {
                                validate13.errors = [errorAt(instancePath + "/limit", "minimum", { comparison: ">=", limit: 0 })];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs13 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.filter !== void 0) {
                          const _errs16 = errors;
                          if (!validate16(data.filter, { instancePath: instancePath + "/filter", parentData: data, parentDataProperty: "filter", rootData })) {
                            vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                            errors = vErrors.length;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.work !== void 0) {
                            const _errs17 = errors;
                            if (!validate18(data.work, { instancePath: instancePath + "/work", parentData: data, parentDataProperty: "work", rootData })) {
                              vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs17 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.heldBack !== void 0) {
                              let data10 = data.heldBack;
                              const _errs18 = errors;
                              if (errors === _errs18) {
                                if (Array.isArray(data10)) {
                                  var valid2 = true;
                                  const len0 = data10.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs20 = errors;
                                    if (!validate24(data10[i0], { instancePath: instancePath + "/heldBack/" + i0, parentData: data10, parentDataProperty: i0, rootData })) {
                                      vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid2 = _errs20 === errors;
                                    if (!valid2) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate13.errors = [errorAt(instancePath + "/heldBack", "type", { type: "array" })];
                                  return false;
                                }
                              }
                              var valid0 = _errs18 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.left !== void 0) {
                                const _errs21 = errors;
                                if (!validate26(data.left, { instancePath: instancePath + "/left", parentData: data, parentDataProperty: "left", rootData })) {
                                  vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
                                  errors = vErrors.length;
                                }
                                var valid0 = _errs21 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.deferred !== void 0) {
                                  let data13 = data.deferred;
                                  const _errs22 = errors;
                                  const _errs23 = errors;
                                  if (errors === _errs23) {
                                    if (Array.isArray(data13)) {
                                      var valid4 = true;
                                      const len1 = data13.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs25 = errors;
                                        if (typeof data13[i1] !== "string") {
                                          validate13.errors = [errorAt(instancePath + "/deferred/" + i1, "type", { type: "string" })];
                                          return false;
                                        }
                                        var valid4 = _errs25 === errors;
                                        if (!valid4) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate13.errors = [errorAt(instancePath + "/deferred", "type", { type: "array" })];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs22 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.whereWorkIs !== void 0) {
                                    const _errs27 = errors;
                                    if (typeof data.whereWorkIs !== "string") {
                                      validate13.errors = [errorAt(instancePath + "/whereWorkIs", "type", { type: "string" })];
                                      return false;
                                    }
                                    var valid0 = _errs27 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.warnings !== void 0) {
                                      let data16 = data.warnings;
                                      const _errs29 = errors;
                                      if (errors === _errs29) {
                                        if (Array.isArray(data16)) {
                                          var valid5 = true;
                                          const len2 = data16.length;
                                          for (let i2 = 0; i2 < len2; i2++) {
                                            const _errs31 = errors;
                                            if (!validate28(data16[i2], { instancePath: instancePath + "/warnings/" + i2, parentData: data16, parentDataProperty: i2, rootData })) {
                                              vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid5 = _errs31 === errors;
                                            if (!valid5) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate13.errors = [errorAt(instancePath + "/warnings", "type", { type: "array" })];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs29 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.attempts !== void 0) {
                                        let data18 = data.attempts;
                                        const _errs32 = errors;
                                        if (errors === _errs32) {
                                          if (Array.isArray(data18)) {
                                            var valid6 = true;
                                            const len3 = data18.length;
                                            for (let i3 = 0; i3 < len3; i3++) {
                                              const _errs34 = errors;
                                              if (!validate30(data18[i3], { instancePath: instancePath + "/attempts/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
                                                vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid6 = _errs34 === errors;
                                              if (!valid6) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate13.errors = [errorAt(instancePath + "/attempts", "type", { type: "array" })];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs32 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                    }
                                  }
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      }
    } else {
      validate13.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function errorAt(instancePath, keyword, params) {
  return { instancePath, keyword, params };
}
var isRunFile, formats0, schema22, schema24, formats8, schema31, schema32, pattern0, formats10, schema37, schema39, pattern1, schema50, schema52;
var init_is_run_file = __esm({
  "orchestrator/core/validators/is-run-file.ts"() {
    "use strict";
    isRunFile = validate13;
    formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;
    schema22 = { "enum": ["parallel", "sequential", "hybrid"] };
    schema24 = { "enum": ["fail-fast", "continue-on-error", "retry"] };
    formats8 = /^[a-z0-9]{4,12}\.[1-9]\d{0,5}$/;
    schema31 = { "type": ["string", "object"], "required": ["kind", "taskId", "why"], "properties": { "kind": { "$ref": "#/$defs/warningKind", "description": "What happened to the task." }, "taskId": { "type": "string", "description": "The task." }, "why": { "type": "string", "description": "Why, as a clause." } } };
    schema32 = { "enum": ["held-back", "not-claimed", "not-closed", "not-closed-yet", "not-given-back"] };
    pattern0 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$", "u");
    formats10 = /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;
    schema37 = { "enum": ["done", "failed", "needs-input", "in-doubt", "withdrawn"] };
    schema39 = { "enum": ["busy", "used-up"] };
    pattern1 = new RegExp("^[0-9a-f]{40,64}$", "u");
    schema50 = { "enum": ["conflict", "check"] };
    schema52 = { "enum": ["passed", "failed"] };
  }
});

// part:core/validators/is-run-file
var is_run_file_exports2 = {};
__export(is_run_file_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_run_file_exports2);
var modules = { "orchestrator/core/validators/is-run-file.ts": () => (init_is_run_file(), __toCommonJS(is_run_file_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
