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
              if (data.why !== void 0) {
                const _errs7 = errors;
                if (typeof data.why !== "string") {
                  validate24.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                  return false;
                }
                var valid0 = _errs7 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.reason !== void 0) {
                  const _errs9 = errors;
                  if (typeof data.reason !== "string") {
                    validate24.errors = [errorAt(instancePath + "/reason", "type", { type: "string" })];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.by !== void 0) {
                    let data5 = data.by;
                    const _errs11 = errors;
                    const _errs12 = errors;
                    if (errors === _errs12) {
                      if (Array.isArray(data5)) {
                        var valid2 = true;
                        const len0 = data5.length;
                        for (let i0 = 0; i0 < len0; i0++) {
                          const _errs14 = errors;
                          if (typeof data5[i0] !== "string") {
                            validate24.errors = [errorAt(instancePath + "/by/" + i0, "type", { type: "string" })];
                            return false;
                          }
                          var valid2 = _errs14 === errors;
                          if (!valid2) {
                            break;
                          }
                        }
                      } else {
                        validate24.errors = [errorAt(instancePath + "/by", "type", { type: "array" })];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
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
function validate29(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.where === void 0 && (missing0 = "where") || data.what === void 0 && (missing0 = "what") || data.fix === void 0 && (missing0 = "fix")) {
        validate29.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.where !== void 0) {
          const _errs1 = errors;
          if (typeof data.where !== "string") {
            validate29.errors = [errorAt(instancePath + "/where", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.what !== void 0) {
            const _errs3 = errors;
            if (typeof data.what !== "string") {
              validate29.errors = [errorAt(instancePath + "/what", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.fix !== void 0) {
              const _errs5 = errors;
              if (typeof data.fix !== "string") {
                validate29.errors = [errorAt(instancePath + "/fix", "type", { type: "string" })];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate29.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate29.errors = vErrors;
  return errors === 0;
}
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.command === void 0 && (missing0 = "command") || data.effect === void 0 && (missing0 = "effect")) {
        validate32.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.command !== void 0) {
          const _errs1 = errors;
          if (typeof data.command !== "string") {
            validate32.errors = [errorAt(instancePath + "/command", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.effect !== void 0) {
            const _errs3 = errors;
            if (typeof data.effect !== "string") {
              validate32.errors = [errorAt(instancePath + "/effect", "type", { type: "string" })];
              return false;
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
function validate34(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
          if (tag0 === "no-commit") {
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.kind === void 0 && (missing1 = "kind")) {
                  validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing1 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data0 = data.kind;
                    if (!(data0 === "no-commit" || data0 === "branch-in-the-way" || data0 === "old-git" || data0 === "no-identity" || data0 === "made-otherwise" || data0 === "submodules")) {
                      validate34.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema36.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                  }
                }
              } else {
                validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "branch-in-the-way") {
            const _errs5 = errors;
            if (errors === _errs5) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (data.kind === void 0 && (missing2 = "kind")) {
                  validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing2 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data1 = data.kind;
                    if (!(data1 === "no-commit" || data1 === "branch-in-the-way" || data1 === "old-git" || data1 === "no-identity" || data1 === "made-otherwise" || data1 === "submodules")) {
                      validate34.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema36.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                  }
                }
              } else {
                validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "old-git") {
            const _errs8 = errors;
            if (errors === _errs8) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing3;
                if (data.kind === void 0 && (missing3 = "kind")) {
                  validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing3 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data2 = data.kind;
                    if (!(data2 === "no-commit" || data2 === "branch-in-the-way" || data2 === "old-git" || data2 === "no-identity" || data2 === "made-otherwise" || data2 === "submodules")) {
                      validate34.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema36.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                  }
                }
              } else {
                validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "no-identity") {
            const _errs11 = errors;
            if (errors === _errs11) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing4;
                if (data.kind === void 0 && (missing4 = "kind")) {
                  validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing4 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data3 = data.kind;
                    if (!(data3 === "no-commit" || data3 === "branch-in-the-way" || data3 === "old-git" || data3 === "no-identity" || data3 === "made-otherwise" || data3 === "submodules")) {
                      validate34.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema36.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                  }
                }
              } else {
                validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "made-otherwise") {
            const _errs14 = errors;
            if (errors === _errs14) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.kind === void 0 && (missing5 = "kind")) {
                  validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing5 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data4 = data.kind;
                    if (!(data4 === "no-commit" || data4 === "branch-in-the-way" || data4 === "old-git" || data4 === "no-identity" || data4 === "made-otherwise" || data4 === "submodules")) {
                      validate34.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema36.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                  }
                }
              } else {
                validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "submodules") {
            const _errs17 = errors;
            if (errors === _errs17) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.kind === void 0 && (missing6 = "kind")) {
                  validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing6 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data5 = data.kind;
                    if (!(data5 === "no-commit" || data5 === "branch-in-the-way" || data5 === "old-git" || data5 === "no-identity" || data5 === "made-otherwise" || data5 === "submodules")) {
                      validate34.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema36.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                  }
                }
              } else {
                validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "untracked") {
            const _errs20 = errors;
            if (errors === _errs20) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if (data.kind === void 0 && (missing7 = "kind") || data.paths === void 0 && (missing7 = "paths") || data.isAsked === void 0 && (missing7 = "isAsked")) {
                  validate34.errors = [errorAt(instancePath, "required", { missingProperty: missing7 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs22 = errors;
                    if ("untracked" !== data.kind) {
                      validate34.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "untracked" })];
                      return false;
                    }
                    var valid14 = _errs22 === errors;
                  } else {
                    var valid14 = true;
                  }
                  if (valid14) {
                    if (data.paths !== void 0) {
                      let data7 = data.paths;
                      const _errs23 = errors;
                      const _errs24 = errors;
                      if (errors === _errs24) {
                        if (Array.isArray(data7)) {
                          var valid16 = true;
                          const len0 = data7.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs26 = errors;
                            if (typeof data7[i0] !== "string") {
                              validate34.errors = [errorAt(instancePath + "/paths/" + i0, "type", { type: "string" })];
                              return false;
                            }
                            var valid16 = _errs26 === errors;
                            if (!valid16) {
                              break;
                            }
                          }
                        } else {
                          validate34.errors = [errorAt(instancePath + "/paths", "type", { type: "array" })];
                          return false;
                        }
                      }
                      var valid14 = _errs23 === errors;
                    } else {
                      var valid14 = true;
                    }
                    if (valid14) {
                      if (data.isAsked !== void 0) {
                        const _errs28 = errors;
                        if (typeof data.isAsked !== "boolean") {
                          validate34.errors = [errorAt(instancePath + "/isAsked", "type", { type: "boolean" })];
                          return false;
                        }
                        var valid14 = _errs28 === errors;
                      } else {
                        var valid14 = true;
                      }
                    }
                  }
                }
              } else {
                validate34.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else {
            validate34.errors = [errorAt(instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 })];
            return false;
          }
        } else {
          validate34.errors = [errorAt(instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 })];
          return false;
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
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        const tag0 = data.kind;
        if (typeof tag0 == "string") {
          if (tag0 === "held-back") {
            const _errs2 = errors;
            if (errors === _errs2) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing1;
                if (data.kind === void 0 && (missing1 = "kind") || data.taskId === void 0 && (missing1 = "taskId") || data.why === void 0 && (missing1 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing1 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data0 = data.kind;
                    const _errs4 = errors;
                    if (!(data0 === "held-back" || data0 === "not-claimed" || data0 === "not-closed" || data0 === "not-closed-yet" || data0 === "not-given-back")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                    var valid2 = _errs4 === errors;
                  } else {
                    var valid2 = true;
                  }
                  if (valid2) {
                    if (data.taskId !== void 0) {
                      const _errs5 = errors;
                      if (typeof data.taskId !== "string") {
                        validate28.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
                        return false;
                      }
                      var valid2 = _errs5 === errors;
                    } else {
                      var valid2 = true;
                    }
                    if (valid2) {
                      if (data.why !== void 0) {
                        const _errs7 = errors;
                        if (typeof data.why !== "string") {
                          validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                          return false;
                        }
                        var valid2 = _errs7 === errors;
                      } else {
                        var valid2 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "not-claimed") {
            const _errs9 = errors;
            if (errors === _errs9) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing2;
                if (data.kind === void 0 && (missing2 = "kind") || data.taskId === void 0 && (missing2 = "taskId") || data.why === void 0 && (missing2 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing2 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data3 = data.kind;
                    const _errs11 = errors;
                    if (!(data3 === "held-back" || data3 === "not-claimed" || data3 === "not-closed" || data3 === "not-closed-yet" || data3 === "not-given-back")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                    var valid4 = _errs11 === errors;
                  } else {
                    var valid4 = true;
                  }
                  if (valid4) {
                    if (data.taskId !== void 0) {
                      const _errs12 = errors;
                      if (typeof data.taskId !== "string") {
                        validate28.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
                        return false;
                      }
                      var valid4 = _errs12 === errors;
                    } else {
                      var valid4 = true;
                    }
                    if (valid4) {
                      if (data.why !== void 0) {
                        const _errs14 = errors;
                        if (typeof data.why !== "string") {
                          validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                          return false;
                        }
                        var valid4 = _errs14 === errors;
                      } else {
                        var valid4 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "not-closed") {
            const _errs16 = errors;
            if (errors === _errs16) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing3;
                if (data.kind === void 0 && (missing3 = "kind") || data.taskId === void 0 && (missing3 = "taskId") || data.why === void 0 && (missing3 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing3 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data6 = data.kind;
                    const _errs18 = errors;
                    if (!(data6 === "held-back" || data6 === "not-claimed" || data6 === "not-closed" || data6 === "not-closed-yet" || data6 === "not-given-back")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                    var valid6 = _errs18 === errors;
                  } else {
                    var valid6 = true;
                  }
                  if (valid6) {
                    if (data.taskId !== void 0) {
                      const _errs19 = errors;
                      if (typeof data.taskId !== "string") {
                        validate28.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
                        return false;
                      }
                      var valid6 = _errs19 === errors;
                    } else {
                      var valid6 = true;
                    }
                    if (valid6) {
                      if (data.why !== void 0) {
                        const _errs21 = errors;
                        if (typeof data.why !== "string") {
                          validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                          return false;
                        }
                        var valid6 = _errs21 === errors;
                      } else {
                        var valid6 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "not-closed-yet") {
            const _errs23 = errors;
            if (errors === _errs23) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing4;
                if (data.kind === void 0 && (missing4 = "kind") || data.taskId === void 0 && (missing4 = "taskId") || data.why === void 0 && (missing4 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing4 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data9 = data.kind;
                    const _errs25 = errors;
                    if (!(data9 === "held-back" || data9 === "not-claimed" || data9 === "not-closed" || data9 === "not-closed-yet" || data9 === "not-given-back")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                    var valid8 = _errs25 === errors;
                  } else {
                    var valid8 = true;
                  }
                  if (valid8) {
                    if (data.taskId !== void 0) {
                      const _errs26 = errors;
                      if (typeof data.taskId !== "string") {
                        validate28.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
                        return false;
                      }
                      var valid8 = _errs26 === errors;
                    } else {
                      var valid8 = true;
                    }
                    if (valid8) {
                      if (data.why !== void 0) {
                        const _errs28 = errors;
                        if (typeof data.why !== "string") {
                          validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                          return false;
                        }
                        var valid8 = _errs28 === errors;
                      } else {
                        var valid8 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "not-given-back") {
            const _errs30 = errors;
            if (errors === _errs30) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing5;
                if (data.kind === void 0 && (missing5 = "kind") || data.taskId === void 0 && (missing5 = "taskId") || data.why === void 0 && (missing5 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing5 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data12 = data.kind;
                    const _errs32 = errors;
                    if (!(data12 === "held-back" || data12 === "not-claimed" || data12 === "not-closed" || data12 === "not-closed-yet" || data12 === "not-given-back")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[0].properties.kind.enum })];
                      return false;
                    }
                    var valid10 = _errs32 === errors;
                  } else {
                    var valid10 = true;
                  }
                  if (valid10) {
                    if (data.taskId !== void 0) {
                      const _errs33 = errors;
                      if (typeof data.taskId !== "string") {
                        validate28.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
                        return false;
                      }
                      var valid10 = _errs33 === errors;
                    } else {
                      var valid10 = true;
                    }
                    if (valid10) {
                      if (data.why !== void 0) {
                        const _errs35 = errors;
                        if (typeof data.why !== "string") {
                          validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                          return false;
                        }
                        var valid10 = _errs35 === errors;
                      } else {
                        var valid10 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "closed-again") {
            const _errs37 = errors;
            if (errors === _errs37) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing6;
                if (data.kind === void 0 && (missing6 = "kind") || data.taskId === void 0 && (missing6 = "taskId")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing6 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs39 = errors;
                    if ("closed-again" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "closed-again" })];
                      return false;
                    }
                    var valid12 = _errs39 === errors;
                  } else {
                    var valid12 = true;
                  }
                  if (valid12) {
                    if (data.taskId !== void 0) {
                      const _errs40 = errors;
                      if (typeof data.taskId !== "string") {
                        validate28.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
                        return false;
                      }
                      var valid12 = _errs40 === errors;
                    } else {
                      var valid12 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "not-linked") {
            const _errs42 = errors;
            if (errors === _errs42) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing7;
                if (data.kind === void 0 && (missing7 = "kind") || data.id === void 0 && (missing7 = "id") || data.from === void 0 && (missing7 = "from") || data.why === void 0 && (missing7 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing7 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs44 = errors;
                    if ("not-linked" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "not-linked" })];
                      return false;
                    }
                    var valid14 = _errs44 === errors;
                  } else {
                    var valid14 = true;
                  }
                  if (valid14) {
                    if (data.id !== void 0) {
                      const _errs45 = errors;
                      if (typeof data.id !== "string") {
                        validate28.errors = [errorAt(instancePath + "/id", "type", { type: "string" })];
                        return false;
                      }
                      var valid14 = _errs45 === errors;
                    } else {
                      var valid14 = true;
                    }
                    if (valid14) {
                      if (data.from !== void 0) {
                        const _errs47 = errors;
                        if (typeof data.from !== "string") {
                          validate28.errors = [errorAt(instancePath + "/from", "type", { type: "string" })];
                          return false;
                        }
                        var valid14 = _errs47 === errors;
                      } else {
                        var valid14 = true;
                      }
                      if (valid14) {
                        if (data.why !== void 0) {
                          const _errs49 = errors;
                          if (typeof data.why !== "string") {
                            validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                            return false;
                          }
                          var valid14 = _errs49 === errors;
                        } else {
                          var valid14 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "not-made") {
            const _errs51 = errors;
            if (errors === _errs51) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing8;
                if (data.kind === void 0 && (missing8 = "kind") || data.title === void 0 && (missing8 = "title") || data.why === void 0 && (missing8 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing8 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs53 = errors;
                    if ("not-made" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "not-made" })];
                      return false;
                    }
                    var valid16 = _errs53 === errors;
                  } else {
                    var valid16 = true;
                  }
                  if (valid16) {
                    if (data.title !== void 0) {
                      const _errs54 = errors;
                      if (typeof data.title !== "string") {
                        validate28.errors = [errorAt(instancePath + "/title", "type", { type: "string" })];
                        return false;
                      }
                      var valid16 = _errs54 === errors;
                    } else {
                      var valid16 = true;
                    }
                    if (valid16) {
                      if (data.why !== void 0) {
                        const _errs56 = errors;
                        if (typeof data.why !== "string") {
                          validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                          return false;
                        }
                        var valid16 = _errs56 === errors;
                      } else {
                        var valid16 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "broken-run") {
            const _errs58 = errors;
            if (errors === _errs58) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing9;
                if (data.kind === void 0 && (missing9 = "kind") || data.problem === void 0 && (missing9 = "problem")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing9 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data24 = data.kind;
                    const _errs60 = errors;
                    if (!(data24 === "broken-run" || data24 === "broken-tasks")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[4].properties.kind.enum })];
                      return false;
                    }
                    var valid18 = _errs60 === errors;
                  } else {
                    var valid18 = true;
                  }
                  if (valid18) {
                    if (data.problem !== void 0) {
                      const _errs61 = errors;
                      if (!validate29(data.problem, { instancePath: instancePath + "/problem", parentData: data, parentDataProperty: "problem", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid18 = _errs61 === errors;
                    } else {
                      var valid18 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "broken-tasks") {
            const _errs62 = errors;
            if (errors === _errs62) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing10;
                if (data.kind === void 0 && (missing10 = "kind") || data.problem === void 0 && (missing10 = "problem")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing10 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data26 = data.kind;
                    const _errs64 = errors;
                    if (!(data26 === "broken-run" || data26 === "broken-tasks")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[4].properties.kind.enum })];
                      return false;
                    }
                    var valid20 = _errs64 === errors;
                  } else {
                    var valid20 = true;
                  }
                  if (valid20) {
                    if (data.problem !== void 0) {
                      const _errs65 = errors;
                      if (!validate29(data.problem, { instancePath: instancePath + "/problem", parentData: data, parentDataProperty: "problem", rootData })) {
                        vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
                        errors = vErrors.length;
                      }
                      var valid20 = _errs65 === errors;
                    } else {
                      var valid20 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "need") {
            const _errs66 = errors;
            if (errors === _errs66) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing11;
                if (data.kind === void 0 && (missing11 = "kind") || data.left === void 0 && (missing11 = "left") || data.run === void 0 && (missing11 = "run") || data.name === void 0 && (missing11 = "name") || data.text === void 0 && (missing11 = "text") || data.settlings === void 0 && (missing11 = "settlings")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing11 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs68 = errors;
                    if ("need" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "need" })];
                      return false;
                    }
                    var valid22 = _errs68 === errors;
                  } else {
                    var valid22 = true;
                  }
                  if (valid22) {
                    if (data.left !== void 0) {
                      let data29 = data.left;
                      const _errs69 = errors;
                      if (!(data29 === "question" || data29 === "in-doubt" || data29 === "claimed")) {
                        validate28.errors = [errorAt(instancePath + "/left", "enum", { allowedValues: schema33.enum })];
                        return false;
                      }
                      var valid22 = _errs69 === errors;
                    } else {
                      var valid22 = true;
                    }
                    if (valid22) {
                      if (data.run !== void 0) {
                        const _errs71 = errors;
                        if (typeof data.run !== "string") {
                          validate28.errors = [errorAt(instancePath + "/run", "type", { type: "string" })];
                          return false;
                        }
                        var valid22 = _errs71 === errors;
                      } else {
                        var valid22 = true;
                      }
                      if (valid22) {
                        if (data.name !== void 0) {
                          const _errs73 = errors;
                          if (typeof data.name !== "string") {
                            validate28.errors = [errorAt(instancePath + "/name", "type", { type: "string" })];
                            return false;
                          }
                          var valid22 = _errs73 === errors;
                        } else {
                          var valid22 = true;
                        }
                        if (valid22) {
                          if (data.text !== void 0) {
                            const _errs75 = errors;
                            if (typeof data.text !== "string") {
                              validate28.errors = [errorAt(instancePath + "/text", "type", { type: "string" })];
                              return false;
                            }
                            var valid22 = _errs75 === errors;
                          } else {
                            var valid22 = true;
                          }
                          if (valid22) {
                            if (data.settlings !== void 0) {
                              let data33 = data.settlings;
                              const _errs77 = errors;
                              if (errors === _errs77) {
                                if (Array.isArray(data33)) {
                                  var valid24 = true;
                                  const len0 = data33.length;
                                  for (let i0 = 0; i0 < len0; i0++) {
                                    const _errs79 = errors;
                                    if (!validate32(data33[i0], { instancePath: instancePath + "/settlings/" + i0, parentData: data33, parentDataProperty: i0, rootData })) {
                                      vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
                                      errors = vErrors.length;
                                    }
                                    var valid24 = _errs79 === errors;
                                    if (!valid24) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate28.errors = [errorAt(instancePath + "/settlings", "type", { type: "array" })];
                                  return false;
                                }
                              }
                              var valid22 = _errs77 === errors;
                            } else {
                              var valid22 = true;
                            }
                          }
                        }
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "more-needs") {
            const _errs80 = errors;
            if (errors === _errs80) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing12;
                if (data.kind === void 0 && (missing12 = "kind") || data.count === void 0 && (missing12 = "count")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing12 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs82 = errors;
                    if ("more-needs" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "more-needs" })];
                      return false;
                    }
                    var valid26 = _errs82 === errors;
                  } else {
                    var valid26 = true;
                  }
                  if (valid26) {
                    if (data.count !== void 0) {
                      let data36 = data.count;
                      const _errs83 = errors;
                      const _errs84 = errors;
                      if (!(typeof data36 == "number" && (!(data36 % 1) && !isNaN(data36)) && isFinite(data36))) {
                        validate28.errors = [errorAt(instancePath + "/count", "type", { type: "integer" })];
                        return false;
                      }
                      if (errors === _errs84) {
                        if (typeof data36 == "number" && isFinite(data36)) {
                          if (data36 > 9007199254740991 || isNaN(data36)) {
                            validate28.errors = [errorAt(instancePath + "/count", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                            return false;
                          } else {
                            if (data36 < 0 || isNaN(data36)) {
                              validate28.errors = [errorAt(instancePath + "/count", "minimum", { comparison: ">=", limit: 0 })];
                              return false;
                            }
                          }
                        }
                      }
                      var valid26 = _errs83 === errors;
                    } else {
                      var valid26 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "check-unapproved") {
            const _errs86 = errors;
            if (errors === _errs86) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing13;
                if (data.kind === void 0 && (missing13 = "kind") || data.command === void 0 && (missing13 = "command")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing13 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs88 = errors;
                    if ("check-unapproved" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "check-unapproved" })];
                      return false;
                    }
                    var valid29 = _errs88 === errors;
                  } else {
                    var valid29 = true;
                  }
                  if (valid29) {
                    if (data.command !== void 0) {
                      const _errs89 = errors;
                      if (typeof data.command !== "string") {
                        validate28.errors = [errorAt(instancePath + "/command", "type", { type: "string" })];
                        return false;
                      }
                      var valid29 = _errs89 === errors;
                    } else {
                      var valid29 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "shared-checkout") {
            const _errs91 = errors;
            if (errors === _errs91) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing14;
                if (data.kind === void 0 && (missing14 = "kind") || data.lack === void 0 && (missing14 = "lack")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing14 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs93 = errors;
                    if ("shared-checkout" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "shared-checkout" })];
                      return false;
                    }
                    var valid31 = _errs93 === errors;
                  } else {
                    var valid31 = true;
                  }
                  if (valid31) {
                    if (data.lack !== void 0) {
                      const _errs94 = errors;
                      if (!validate34(data.lack, { instancePath: instancePath + "/lack", parentData: data, parentDataProperty: "lack", rootData })) {
                        vErrors = vErrors === null ? validate34.errors : vErrors.concat(validate34.errors);
                        errors = vErrors.length;
                      }
                      var valid31 = _errs94 === errors;
                    } else {
                      var valid31 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "uncommitted") {
            const _errs95 = errors;
            if (errors === _errs95) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing15;
                if (data.kind === void 0 && (missing15 = "kind") || data.paths === void 0 && (missing15 = "paths") || data.more === void 0 && (missing15 = "more")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing15 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data41 = data.kind;
                    const _errs97 = errors;
                    if (!(data41 === "uncommitted" || data41 === "unmerged")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[9].properties.kind.enum })];
                      return false;
                    }
                    var valid33 = _errs97 === errors;
                  } else {
                    var valid33 = true;
                  }
                  if (valid33) {
                    if (data.paths !== void 0) {
                      let data42 = data.paths;
                      const _errs98 = errors;
                      const _errs99 = errors;
                      if (errors === _errs99) {
                        if (Array.isArray(data42)) {
                          var valid35 = true;
                          const len1 = data42.length;
                          for (let i1 = 0; i1 < len1; i1++) {
                            const _errs101 = errors;
                            if (typeof data42[i1] !== "string") {
                              validate28.errors = [errorAt(instancePath + "/paths/" + i1, "type", { type: "string" })];
                              return false;
                            }
                            var valid35 = _errs101 === errors;
                            if (!valid35) {
                              break;
                            }
                          }
                        } else {
                          validate28.errors = [errorAt(instancePath + "/paths", "type", { type: "array" })];
                          return false;
                        }
                      }
                      var valid33 = _errs98 === errors;
                    } else {
                      var valid33 = true;
                    }
                    if (valid33) {
                      if (data.more !== void 0) {
                        let data44 = data.more;
                        const _errs103 = errors;
                        const _errs104 = errors;
                        if (!(typeof data44 == "number" && (!(data44 % 1) && !isNaN(data44)) && isFinite(data44))) {
                          validate28.errors = [errorAt(instancePath + "/more", "type", { type: "integer" })];
                          return false;
                        }
                        if (errors === _errs104) {
                          if (typeof data44 == "number" && isFinite(data44)) {
                            if (data44 > 9007199254740991 || isNaN(data44)) {
                              validate28.errors = [errorAt(instancePath + "/more", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                              return false;
                            } else {
                              if (data44 < 0 || isNaN(data44)) {
                                validate28.errors = [errorAt(instancePath + "/more", "minimum", { comparison: ">=", limit: 0 })];
                                return false;
                              }
                            }
                          }
                        }
                        var valid33 = _errs103 === errors;
                      } else {
                        var valid33 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "unmerged") {
            const _errs106 = errors;
            if (errors === _errs106) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing16;
                if (data.kind === void 0 && (missing16 = "kind") || data.paths === void 0 && (missing16 = "paths") || data.more === void 0 && (missing16 = "more")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing16 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    let data45 = data.kind;
                    const _errs108 = errors;
                    if (!(data45 === "uncommitted" || data45 === "unmerged")) {
                      validate28.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.oneOf[9].properties.kind.enum })];
                      return false;
                    }
                    var valid38 = _errs108 === errors;
                  } else {
                    var valid38 = true;
                  }
                  if (valid38) {
                    if (data.paths !== void 0) {
                      let data46 = data.paths;
                      const _errs109 = errors;
                      const _errs110 = errors;
                      if (errors === _errs110) {
                        if (Array.isArray(data46)) {
                          var valid40 = true;
                          const len2 = data46.length;
                          for (let i2 = 0; i2 < len2; i2++) {
                            const _errs112 = errors;
                            if (typeof data46[i2] !== "string") {
                              validate28.errors = [errorAt(instancePath + "/paths/" + i2, "type", { type: "string" })];
                              return false;
                            }
                            var valid40 = _errs112 === errors;
                            if (!valid40) {
                              break;
                            }
                          }
                        } else {
                          validate28.errors = [errorAt(instancePath + "/paths", "type", { type: "array" })];
                          return false;
                        }
                      }
                      var valid38 = _errs109 === errors;
                    } else {
                      var valid38 = true;
                    }
                    if (valid38) {
                      if (data.more !== void 0) {
                        let data48 = data.more;
                        const _errs114 = errors;
                        const _errs115 = errors;
                        if (!(typeof data48 == "number" && (!(data48 % 1) && !isNaN(data48)) && isFinite(data48))) {
                          validate28.errors = [errorAt(instancePath + "/more", "type", { type: "integer" })];
                          return false;
                        }
                        if (errors === _errs115) {
                          if (typeof data48 == "number" && isFinite(data48)) {
                            if (data48 > 9007199254740991 || isNaN(data48)) {
                              validate28.errors = [errorAt(instancePath + "/more", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                              return false;
                            } else {
                              if (data48 < 0 || isNaN(data48)) {
                                validate28.errors = [errorAt(instancePath + "/more", "minimum", { comparison: ">=", limit: 0 })];
                                return false;
                              }
                            }
                          }
                        }
                        var valid38 = _errs114 === errors;
                      } else {
                        var valid38 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "budget-nearly-spent") {
            const _errs117 = errors;
            if (errors === _errs117) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing17;
                if (data.kind === void 0 && (missing17 = "kind") || data.unit === void 0 && (missing17 = "unit") || data.budget === void 0 && (missing17 = "budget")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing17 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs119 = errors;
                    if ("budget-nearly-spent" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "budget-nearly-spent" })];
                      return false;
                    }
                    var valid43 = _errs119 === errors;
                  } else {
                    var valid43 = true;
                  }
                  if (valid43) {
                    if (data.unit !== void 0) {
                      let data50 = data.unit;
                      const _errs120 = errors;
                      if (!(data50 === "tokens" || data50 === "dollars")) {
                        validate28.errors = [errorAt(instancePath + "/unit", "enum", { allowedValues: schema42.enum })];
                        return false;
                      }
                      var valid43 = _errs120 === errors;
                    } else {
                      var valid43 = true;
                    }
                    if (valid43) {
                      if (data.budget !== void 0) {
                        let data51 = data.budget;
                        const _errs122 = errors;
                        if (errors === _errs122) {
                          if (typeof data51 == "number" && isFinite(data51)) {
                            if (data51 < 0 || isNaN(data51)) {
                              validate28.errors = [errorAt(instancePath + "/budget", "minimum", { comparison: ">=", limit: 0 })];
                              return false;
                            }
                          } else {
                            validate28.errors = [errorAt(instancePath + "/budget", "type", { type: "number" })];
                            return false;
                          }
                        }
                        var valid43 = _errs122 === errors;
                      } else {
                        var valid43 = true;
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "budget-spent") {
            const _errs124 = errors;
            if (errors === _errs124) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing18;
                if (data.kind === void 0 && (missing18 = "kind") || data.unit === void 0 && (missing18 = "unit") || data.budget === void 0 && (missing18 = "budget") || data.used === void 0 && (missing18 = "used")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing18 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs126 = errors;
                    if ("budget-spent" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "budget-spent" })];
                      return false;
                    }
                    var valid46 = _errs126 === errors;
                  } else {
                    var valid46 = true;
                  }
                  if (valid46) {
                    if (data.unit !== void 0) {
                      let data53 = data.unit;
                      const _errs127 = errors;
                      if (!(data53 === "tokens" || data53 === "dollars")) {
                        validate28.errors = [errorAt(instancePath + "/unit", "enum", { allowedValues: schema42.enum })];
                        return false;
                      }
                      var valid46 = _errs127 === errors;
                    } else {
                      var valid46 = true;
                    }
                    if (valid46) {
                      if (data.budget !== void 0) {
                        let data54 = data.budget;
                        const _errs129 = errors;
                        if (errors === _errs129) {
                          if (typeof data54 == "number" && isFinite(data54)) {
                            if (data54 < 0 || isNaN(data54)) {
                              validate28.errors = [errorAt(instancePath + "/budget", "minimum", { comparison: ">=", limit: 0 })];
                              return false;
                            }
                          } else {
                            validate28.errors = [errorAt(instancePath + "/budget", "type", { type: "number" })];
                            return false;
                          }
                        }
                        var valid46 = _errs129 === errors;
                      } else {
                        var valid46 = true;
                      }
                      if (valid46) {
                        if (data.used !== void 0) {
                          let data55 = data.used;
                          const _errs131 = errors;
                          if (errors === _errs131) {
                            if (typeof data55 == "number" && isFinite(data55)) {
                              if (data55 < 0 || isNaN(data55)) {
                                validate28.errors = [errorAt(instancePath + "/used", "minimum", { comparison: ">=", limit: 0 })];
                                return false;
                              }
                            } else {
                              validate28.errors = [errorAt(instancePath + "/used", "type", { type: "number" })];
                              return false;
                            }
                          }
                          var valid46 = _errs131 === errors;
                        } else {
                          var valid46 = true;
                        }
                      }
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "unpriced") {
            const _errs133 = errors;
            if (errors === _errs133) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing19;
                if (data.kind === void 0 && (missing19 = "kind")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing19 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    if ("unpriced" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "unpriced" })];
                      return false;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "aborted") {
            const _errs136 = errors;
            if (errors === _errs136) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing20;
                if (data.kind === void 0 && (missing20 = "kind") || data.why === void 0 && (missing20 = "why")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing20 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs138 = errors;
                    if ("aborted" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "aborted" })];
                      return false;
                    }
                    var valid51 = _errs138 === errors;
                  } else {
                    var valid51 = true;
                  }
                  if (valid51) {
                    if (data.why !== void 0) {
                      const _errs139 = errors;
                      if (typeof data.why !== "string") {
                        validate28.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                        return false;
                      }
                      var valid51 = _errs139 === errors;
                    } else {
                      var valid51 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else if (tag0 === "told") {
            const _errs141 = errors;
            if (errors === _errs141) {
              if (data && typeof data == "object" && !Array.isArray(data)) {
                let missing21;
                if (data.kind === void 0 && (missing21 = "kind") || data.text === void 0 && (missing21 = "text")) {
                  validate28.errors = [errorAt(instancePath, "required", { missingProperty: missing21 })];
                  return false;
                } else {
                  if (data.kind !== void 0) {
                    const _errs143 = errors;
                    if ("told" !== data.kind) {
                      validate28.errors = [errorAt(instancePath + "/kind", "const", { allowedValue: "told" })];
                      return false;
                    }
                    var valid53 = _errs143 === errors;
                  } else {
                    var valid53 = true;
                  }
                  if (valid53) {
                    if (data.text !== void 0) {
                      const _errs144 = errors;
                      if (typeof data.text !== "string") {
                        validate28.errors = [errorAt(instancePath + "/text", "type", { type: "string" })];
                        return false;
                      }
                      var valid53 = _errs144 === errors;
                    } else {
                      var valid53 = true;
                    }
                  }
                }
              } else {
                validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
                return false;
              }
            }
          } else {
            validate28.errors = [errorAt(instancePath, "discriminator", { error: "mapping", tag: "kind", tagValue: tag0 })];
            return false;
          }
        } else {
          validate28.errors = [errorAt(instancePath, "discriminator", { error: "tag", tag: "kind", tagValue: tag0 })];
          return false;
        }
      }
    } else {
      validate28.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate28.errors = vErrors;
  return errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind")) {
        validate39.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "busy" || data0 === "used-up")) {
            validate39.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema50.enum })];
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
                    validate39.errors = [errorAt(instancePath + "/until", "format", { format: "date-time" })];
                    return false;
                  }
                } else {
                  validate39.errors = [errorAt(instancePath + "/until", "type", { type: "string" })];
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
      validate39.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate39.errors = vErrors;
  return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.files === void 0 && (missing0 = "files") || data.added === void 0 && (missing0 = "added") || data.removed === void 0 && (missing0 = "removed")) {
        validate42.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.files !== void 0) {
          let data0 = data.files;
          const _errs1 = errors;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate42.errors = [errorAt(instancePath + "/files", "type", { type: "integer" })];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate42.errors = [errorAt(instancePath + "/files", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate42.errors = [errorAt(instancePath + "/files", "minimum", { comparison: ">=", limit: 0 })];
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
              validate42.errors = [errorAt(instancePath + "/added", "type", { type: "integer" })];
              return false;
            }
            if (errors === _errs5) {
              if (typeof data1 == "number" && isFinite(data1)) {
                if (data1 > 9007199254740991 || isNaN(data1)) {
                  validate42.errors = [errorAt(instancePath + "/added", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                  return false;
                } else {
                  if (data1 < 0 || isNaN(data1)) {
                    validate42.errors = [errorAt(instancePath + "/added", "minimum", { comparison: ">=", limit: 0 })];
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
                validate42.errors = [errorAt(instancePath + "/removed", "type", { type: "integer" })];
                return false;
              }
              if (errors === _errs8) {
                if (typeof data2 == "number" && isFinite(data2)) {
                  if (data2 > 9007199254740991 || isNaN(data2)) {
                    validate42.errors = [errorAt(instancePath + "/removed", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                    return false;
                  } else {
                    if (data2 < 0 || isNaN(data2)) {
                      validate42.errors = [errorAt(instancePath + "/removed", "minimum", { comparison: ">=", limit: 0 })];
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
      validate42.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate42.errors = vErrors;
  return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.branch === void 0 && (missing0 = "branch") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) {
        validate41.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.branch !== void 0) {
          const _errs1 = errors;
          if (typeof data.branch !== "string") {
            validate41.errors = [errorAt(instancePath + "/branch", "type", { type: "string" })];
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
                  validate41.errors = [{ instancePath: instancePath + "/from", schemaPath: "#/$defs/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" } }];
                  return false;
                }
              } else {
                validate41.errors = [errorAt(instancePath + "/from", "type", { type: "string" })];
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
                    validate41.errors = [{ instancePath: instancePath + "/to", schemaPath: "#/$defs/hash/pattern", keyword: "pattern", params: { pattern: "^[0-9a-f]{40,64}$" } }];
                    return false;
                  }
                } else {
                  validate41.errors = [errorAt(instancePath + "/to", "type", { type: "string" })];
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
                if (!validate42(data.size, { instancePath: instancePath + "/size", parentData: data, parentDataProperty: "size", rootData })) {
                  vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
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
      validate41.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate41.errors = vErrors;
  return errors === 0;
}
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.branch === void 0 && (missing0 = "branch")) {
        validate45.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "conflict" || data0 === "check")) {
            validate45.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema61.enum })];
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
              validate45.errors = [errorAt(instancePath + "/branch", "type", { type: "string" })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate45.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate45.errors = vErrors;
  return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.command === void 0 && (missing0 = "command") || data.result === void 0 && (missing0 = "result")) {
        validate47.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.command !== void 0) {
          const _errs1 = errors;
          if (typeof data.command !== "string") {
            validate47.errors = [errorAt(instancePath + "/command", "type", { type: "string" })];
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
              validate47.errors = [errorAt(instancePath + "/result", "enum", { allowedValues: schema63.enum })];
              return false;
            }
            var valid0 = _errs3 === errors;
          } else {
            var valid0 = true;
          }
        }
      }
    } else {
      validate47.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate47.errors = vErrors;
  return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.text === void 0 && (missing0 = "text")) {
        validate49.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.text !== void 0) {
          const _errs1 = errors;
          if (typeof data.text !== "string") {
            validate49.errors = [errorAt(instancePath + "/text", "type", { type: "string" })];
            return false;
          }
          var valid0 = _errs1 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.task !== void 0) {
            const _errs3 = errors;
            if (typeof data.task !== "string") {
              validate49.errors = [errorAt(instancePath + "/task", "type", { type: "string" })];
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
                validate49.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
                return false;
              }
              var valid0 = _errs5 === errors;
            } else {
              var valid0 = true;
            }
          }
        }
      }
    } else {
      validate49.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate49.errors = vErrors;
  return errors === 0;
}
function validate38(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.summary === void 0 && (missing0 = "summary") || data.mayRetry === void 0 && (missing0 = "mayRetry") || data.at === void 0 && (missing0 = "at")) {
        validate38.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "done" || data0 === "failed" || data0 === "needs-input" || data0 === "in-doubt" || data0 === "withdrawn")) {
            validate38.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema48.enum })];
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
              validate38.errors = [errorAt(instancePath + "/summary", "type", { type: "string" })];
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
                validate38.errors = [errorAt(instancePath + "/mayRetry", "type", { type: "boolean" })];
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
                        validate38.errors = [errorAt(instancePath + "/at", "format", { format: "date-time" })];
                        return false;
                      }
                    } else {
                      validate38.errors = [errorAt(instancePath + "/at", "type", { type: "string" })];
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
                    validate38.errors = [errorAt(instancePath + "/isExcused", "const", { allowedValue: true })];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.limit !== void 0) {
                    const _errs10 = errors;
                    if (!validate39(data.limit, { instancePath: instancePath + "/limit", parentData: data, parentDataProperty: "limit", rootData })) {
                      vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors);
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
                              validate38.errors = [errorAt(instancePath + "/files/" + i0, "type", { type: "string" })];
                              return false;
                            }
                            var valid3 = _errs14 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate38.errors = [errorAt(instancePath + "/files", "type", { type: "array" })];
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
                                validate38.errors = [errorAt(instancePath + "/commits/" + i1, "type", { type: "string" })];
                                return false;
                              }
                              var valid5 = _errs19 === errors;
                              if (!valid5) {
                                break;
                              }
                            }
                          } else {
                            validate38.errors = [errorAt(instancePath + "/commits", "type", { type: "array" })];
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
                          if (!validate41(data.work, { instancePath: instancePath + "/work", parentData: data, parentDataProperty: "work", rootData })) {
                            vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
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
                              validate38.errors = [errorAt(instancePath + "/branch", "type", { type: "string" })];
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
                                validate38.errors = [errorAt(instancePath + "/isChecked", "const", { allowedValue: true })];
                                return false;
                              }
                              var valid0 = _errs24 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.repair !== void 0) {
                                const _errs25 = errors;
                                if (!validate45(data.repair, { instancePath: instancePath + "/repair", parentData: data, parentDataProperty: "repair", rootData })) {
                                  vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
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
                                        if (!validate47(data14[i2], { instancePath: instancePath + "/tests/" + i2, parentData: data14, parentDataProperty: i2, rootData })) {
                                          vErrors = vErrors === null ? validate47.errors : vErrors.concat(validate47.errors);
                                          errors = vErrors.length;
                                        }
                                        var valid6 = _errs28 === errors;
                                        if (!valid6) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate38.errors = [errorAt(instancePath + "/tests", "type", { type: "array" })];
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
                                            validate38.errors = [errorAt(instancePath + "/notes/" + i3, "type", { type: "string" })];
                                            return false;
                                          }
                                          var valid8 = _errs32 === errors;
                                          if (!valid8) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate38.errors = [errorAt(instancePath + "/notes", "type", { type: "array" })];
                                        return false;
                                      }
                                    }
                                    var valid0 = _errs29 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.seen !== void 0) {
                                      let data18 = data.seen;
                                      const _errs34 = errors;
                                      if (errors === _errs34) {
                                        if (Array.isArray(data18)) {
                                          var valid9 = true;
                                          const len4 = data18.length;
                                          for (let i4 = 0; i4 < len4; i4++) {
                                            const _errs36 = errors;
                                            if (!validate49(data18[i4], { instancePath: instancePath + "/seen/" + i4, parentData: data18, parentDataProperty: i4, rootData })) {
                                              vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid9 = _errs36 === errors;
                                            if (!valid9) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate38.errors = [errorAt(instancePath + "/seen", "type", { type: "array" })];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs34 === errors;
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
    } else {
      validate38.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate38.errors = vErrors;
  return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.taskId === void 0 && (missing0 = "taskId") || data.title === void 0 && (missing0 = "title") || data.skillName === void 0 && (missing0 = "skillName") || data.agentType === void 0 && (missing0 = "agentType") || data.handedOverAt === void 0 && (missing0 = "handedOverAt")) {
        validate37.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.number !== void 0) {
          let data0 = data.number;
          const _errs1 = errors;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate37.errors = [errorAt(instancePath + "/number", "type", { type: "integer" })];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate37.errors = [errorAt(instancePath + "/number", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate37.errors = [errorAt(instancePath + "/number", "minimum", { comparison: ">=", limit: 0 })];
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
              validate37.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
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
                validate37.errors = [errorAt(instancePath + "/title", "type", { type: "string" })];
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
                  validate37.errors = [errorAt(instancePath + "/skillName", "type", { type: "string" })];
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
                    validate37.errors = [errorAt(instancePath + "/member", "type", { type: "string" })];
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
                      validate37.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
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
                        validate37.errors = [errorAt(instancePath + "/isOwnWork", "const", { allowedValue: true })];
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
                          validate37.errors = [errorAt(instancePath + "/isFromBefore", "const", { allowedValue: true })];
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
                                validate37.errors = [{ instancePath: instancePath + "/agentType", schemaPath: "#/properties/agentType/pattern", keyword: "pattern", params: { pattern: "^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$" } }];
                                return false;
                              }
                            } else {
                              validate37.errors = [errorAt(instancePath + "/agentType", "type", { type: "string" })];
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
                              validate37.errors = [errorAt(instancePath + "/model", "type", { type: "string" })];
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
                                validate37.errors = [errorAt(instancePath + "/isolation", "const", { allowedValue: "worktree" })];
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
                                        validate37.errors = [errorAt(instancePath + "/handedOverAt", "format", { format: "date-time-or-empty" })];
                                        return false;
                                      }
                                    } else {
                                      validate37.errors = [errorAt(instancePath + "/handedOverAt", "type", { type: "string" })];
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
                                    validate37.errors = [errorAt(instancePath + "/handovers", "type", { type: "integer" })];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 9007199254740991 || isNaN(data12)) {
                                        validate37.errors = [errorAt(instancePath + "/handovers", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                                        return false;
                                      } else {
                                        if (data12 < 0 || isNaN(data12)) {
                                          validate37.errors = [errorAt(instancePath + "/handovers", "minimum", { comparison: ">=", limit: 0 })];
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
                                      validate37.errors = [errorAt(instancePath + "/stopReason", "type", { type: "string" })];
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
                                        validate37.errors = [errorAt(instancePath + "/isOverdue", "const", { allowedValue: true })];
                                        return false;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.outcome !== void 0) {
                                        const _errs29 = errors;
                                        if (!validate38(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
                                          vErrors = vErrors === null ? validate38.errors : vErrors.concat(validate38.errors);
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
      validate37.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate37.errors = vErrors;
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
                                              if (!validate37(data18[i3], { instancePath: instancePath + "/attempts/" + i3, parentData: data18, parentDataProperty: i3, rootData })) {
                                                vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
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
var isRunFile, formats0, schema22, schema24, formats8, schema31, schema33, schema42, schema36, pattern0, formats10, schema48, schema50, pattern1, schema61, schema63;
var init_is_run_file = __esm({
  "orchestrator/core/validators/is-run-file.ts"() {
    "use strict";
    isRunFile = validate13;
    formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;
    schema22 = { "enum": ["parallel", "sequential", "hybrid"] };
    schema24 = { "enum": ["fail-fast", "continue-on-error", "retry"] };
    formats8 = /^[a-z0-9]{4,12}\.[1-9]\d{0,5}$/;
    schema31 = { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "required": ["kind", "taskId", "why"], "properties": { "kind": { "enum": ["held-back", "not-claimed", "not-closed", "not-closed-yet", "not-given-back"], "description": "What happened to the task." }, "taskId": { "type": "string", "description": "The task." }, "why": { "type": "string", "description": "Why, as a clause." } } }, { "type": "object", "required": ["kind", "taskId"], "properties": { "kind": { "const": "closed-again", "description": "A task that was done is closed again, because git has set the tracker back." }, "taskId": { "type": "string", "description": "The task." } } }, { "type": "object", "required": ["kind", "id", "from", "why"], "properties": { "kind": { "const": "not-linked", "description": "A follow-up is a task, but the tracker did not link it to the one during which it was seen." }, "id": { "type": "string", "description": "The follow-up." }, "from": { "type": "string", "description": "The task during which it was seen." }, "why": { "type": "string", "description": "Why, as a phrase." } } }, { "type": "object", "required": ["kind", "title", "why"], "properties": { "kind": { "const": "not-made", "description": "A part for others is in no task." }, "title": { "type": "string", "description": "What the task would be called." }, "why": { "type": "string", "description": "Why, as a clause." } } }, { "type": "object", "required": ["kind", "problem"], "properties": { "kind": { "enum": ["broken-run", "broken-tasks"], "description": "A run whose file cannot be read, or tasks that cannot be read or ordered." }, "problem": { "$ref": "#/$defs/problem", "description": "What is wrong." } } }, { "type": "object", "required": ["kind", "left", "run", "name", "text", "settlings"], "properties": { "kind": { "const": "need", "description": "Something that an earlier run has left to the user." }, "left": { "$ref": "#/$defs/leftKind", "description": "What it is." }, "run": { "type": "string", "description": "The run that has left it." }, "name": { "type": "string", "description": "The task, or the title of what is no task." }, "text": { "type": "string", "description": "The question, what was changed, or what is wrong, as far as it is shown." }, "settlings": { "type": "array", "description": "What settles it, the usual way first.", "items": { "$ref": "#/$defs/settling" } } } }, { "type": "object", "required": ["kind", "count"], "properties": { "kind": { "const": "more-needs", "description": "What earlier runs have left besides." }, "count": { "$ref": "#/$defs/count", "description": "How much." } } }, { "type": "object", "required": ["kind", "command"], "properties": { "kind": { "const": "check-unapproved", "description": "The project's check is set, but nobody has approved it." }, "command": { "type": "string", "description": "The check." } } }, { "type": "object", "required": ["kind", "lack"], "properties": { "kind": { "const": "shared-checkout", "description": "Agents share the checkout, because worktrees lack something." }, "lack": { "$ref": "#/$defs/lack", "description": "What they lack." } } }, { "type": "object", "required": ["kind", "paths", "more"], "properties": { "kind": { "enum": ["uncommitted", "unmerged"], "description": "What agents in worktrees do not see: files that are not committed, or branches that are not merged." }, "paths": { "$ref": "#/$defs/texts", "description": "The first of them." }, "more": { "$ref": "#/$defs/count", "description": "How many there are besides." } } }, { "type": "object", "required": ["kind", "unit", "budget"], "properties": { "kind": { "const": "budget-nearly-spent", "description": "More than four fifths of a budget are spent." }, "unit": { "$ref": "#/$defs/budgetUnit", "description": "What it counts." }, "budget": { "type": "number", "minimum": 0, "description": "The budget." } } }, { "type": "object", "required": ["kind", "unit", "budget", "used"], "properties": { "kind": { "const": "budget-spent", "description": "A budget is used up." }, "unit": { "$ref": "#/$defs/budgetUnit", "description": "What it counts." }, "budget": { "type": "number", "minimum": 0, "description": "The budget." }, "used": { "type": "number", "minimum": 0, "description": "What was counted." } } }, { "type": "object", "required": ["kind"], "properties": { "kind": { "const": "unpriced", "description": "The budget in dollars does not count models without a price." } } }, { "type": "object", "required": ["kind", "why"], "properties": { "kind": { "const": "aborted", "description": "A failure has ended the run." }, "why": { "type": "string", "description": "It, as a phrase." } } }, { "type": "object", "required": ["kind", "text"], "properties": { "kind": { "const": "told", "description": "A warning of an earlier version." }, "text": { "type": "string", "description": "Its words." } } }] };
    schema33 = { "enum": ["question", "in-doubt", "claimed"] };
    schema42 = { "enum": ["tokens", "dollars"] };
    schema36 = { "type": "object", "required": ["kind"], "discriminator": { "propertyName": "kind" }, "oneOf": [{ "type": "object", "required": ["kind"], "properties": { "kind": { "enum": ["no-commit", "branch-in-the-way", "old-git", "no-identity", "made-otherwise", "submodules"], "description": "What is in the way." } } }, { "type": "object", "required": ["kind", "paths", "isAsked"], "properties": { "kind": { "const": "untracked", "description": "Files and folders that git does not track are missing there." }, "paths": { "$ref": "#/$defs/texts", "description": "These." }, "isAsked": { "type": "boolean", "description": "Whether a set-up that nobody has approved would bring all." } } }] };
    pattern0 = new RegExp("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._:@/()+-]{0,99}$", "u");
    formats10 = /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;
    schema48 = { "enum": ["done", "failed", "needs-input", "in-doubt", "withdrawn"] };
    schema50 = { "enum": ["busy", "used-up"] };
    pattern1 = new RegExp("^[0-9a-f]{40,64}$", "u");
    schema61 = { "enum": ["conflict", "check"] };
    schema63 = { "enum": ["passed", "failed"] };
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
