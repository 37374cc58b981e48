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
      if (data.skillName === void 0 && (missing0 = "skillName") || data.taskId === void 0 && (missing0 = "taskId") || data.title === void 0 && (missing0 = "title") || data.requirements === void 0 && (missing0 = "requirements") || data.members === void 0 && (missing0 = "members") || data.mode === void 0 && (missing0 = "mode") || data.strategy === void 0 && (missing0 = "strategy")) {
        validate14.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.skillName !== void 0) {
          const _errs1 = errors;
          if (typeof data.skillName !== "string") {
            validate14.errors = [errorAt(instancePath + "/skillName", "type", { type: "string" })];
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
              validate14.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
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
                validate14.errors = [errorAt(instancePath + "/isTracked", "type", { type: "boolean" })];
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
                  validate14.errors = [errorAt(instancePath + "/title", "type", { type: "string" })];
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
                    validate14.errors = [errorAt(instancePath + "/requirements", "type", { type: "string" })];
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
                          let data6 = data5[i0];
                          const _errs13 = errors;
                          if (errors === _errs13) {
                            if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                              let missing1;
                              if (data6.name === void 0 && (missing1 = "name") || data6.skillName === void 0 && (missing1 = "skillName") || data6.role === void 0 && (missing1 = "role") || data6.dependencies === void 0 && (missing1 = "dependencies") || data6.isRequired === void 0 && (missing1 = "isRequired") || data6.isIndependent === void 0 && (missing1 = "isIndependent")) {
                                validate14.errors = [errorAt(instancePath + "/members/" + i0, "required", { missingProperty: missing1 })];
                                return false;
                              } else {
                                if (data6.name !== void 0) {
                                  const _errs15 = errors;
                                  if (typeof data6.name !== "string") {
                                    validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/name", "type", { type: "string" })];
                                    return false;
                                  }
                                  var valid2 = _errs15 === errors;
                                } else {
                                  var valid2 = true;
                                }
                                if (valid2) {
                                  if (data6.skillName !== void 0) {
                                    const _errs17 = errors;
                                    if (typeof data6.skillName !== "string") {
                                      validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/skillName", "type", { type: "string" })];
                                      return false;
                                    }
                                    var valid2 = _errs17 === errors;
                                  } else {
                                    var valid2 = true;
                                  }
                                  if (valid2) {
                                    if (data6.role !== void 0) {
                                      const _errs19 = errors;
                                      if (typeof data6.role !== "string") {
                                        validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/role", "type", { type: "string" })];
                                        return false;
                                      }
                                      var valid2 = _errs19 === errors;
                                    } else {
                                      var valid2 = true;
                                    }
                                    if (valid2) {
                                      if (data6.dependencies !== void 0) {
                                        let data10 = data6.dependencies;
                                        const _errs21 = errors;
                                        const _errs22 = errors;
                                        if (errors === _errs22) {
                                          if (Array.isArray(data10)) {
                                            var valid4 = true;
                                            const len1 = data10.length;
                                            for (let i1 = 0; i1 < len1; i1++) {
                                              const _errs24 = errors;
                                              if (typeof data10[i1] !== "string") {
                                                validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/dependencies/" + i1, "type", { type: "string" })];
                                                return false;
                                              }
                                              var valid4 = _errs24 === errors;
                                              if (!valid4) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/dependencies", "type", { type: "array" })];
                                            return false;
                                          }
                                        }
                                        var valid2 = _errs21 === errors;
                                      } else {
                                        var valid2 = true;
                                      }
                                      if (valid2) {
                                        if (data6.isRequired !== void 0) {
                                          const _errs26 = errors;
                                          if (typeof data6.isRequired !== "boolean") {
                                            validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/isRequired", "type", { type: "boolean" })];
                                            return false;
                                          }
                                          var valid2 = _errs26 === errors;
                                        } else {
                                          var valid2 = true;
                                        }
                                        if (valid2) {
                                          if (data6.isIndependent !== void 0) {
                                            const _errs28 = errors;
                                            if (typeof data6.isIndependent !== "boolean") {
                                              validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/isIndependent", "type", { type: "boolean" })];
                                              return false;
                                            }
                                            var valid2 = _errs28 === errors;
                                          } else {
                                            var valid2 = true;
                                          }
                                          if (valid2) {
                                            if (data6.files !== void 0) {
                                              let data14 = data6.files;
                                              const _errs30 = errors;
                                              const _errs31 = errors;
                                              if (errors === _errs31) {
                                                if (Array.isArray(data14)) {
                                                  var valid6 = true;
                                                  const len2 = data14.length;
                                                  for (let i2 = 0; i2 < len2; i2++) {
                                                    const _errs33 = errors;
                                                    if (typeof data14[i2] !== "string") {
                                                      validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/files/" + i2, "type", { type: "string" })];
                                                      return false;
                                                    }
                                                    var valid6 = _errs33 === errors;
                                                    if (!valid6) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/files", "type", { type: "array" })];
                                                  return false;
                                                }
                                              }
                                              var valid2 = _errs30 === errors;
                                            } else {
                                              var valid2 = true;
                                            }
                                            if (valid2) {
                                              if (data6.model !== void 0) {
                                                const _errs35 = errors;
                                                if (typeof data6.model !== "string") {
                                                  validate14.errors = [errorAt(instancePath + "/members/" + i0 + "/model", "type", { type: "string" })];
                                                  return false;
                                                }
                                                var valid2 = _errs35 === errors;
                                              } else {
                                                var valid2 = true;
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
                              validate14.errors = [errorAt(instancePath + "/members/" + i0, "type", { type: "object" })];
                              return false;
                            }
                          }
                          var valid1 = _errs13 === errors;
                          if (!valid1) {
                            break;
                          }
                        }
                      } else {
                        validate14.errors = [errorAt(instancePath + "/members", "type", { type: "array" })];
                        return false;
                      }
                    }
                    var valid0 = _errs11 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.mode !== void 0) {
                      let data17 = data.mode;
                      const _errs37 = errors;
                      if (!(data17 === "parallel" || data17 === "sequential" || data17 === "hybrid")) {
                        validate14.errors = [errorAt(instancePath + "/mode", "enum", { allowedValues: schema19.enum })];
                        return false;
                      }
                      var valid0 = _errs37 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.strategy !== void 0) {
                        let data18 = data.strategy;
                        const _errs39 = errors;
                        if (errors === _errs39) {
                          if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                            if (data18.errorHandling !== void 0) {
                              let data19 = data18.errorHandling;
                              const _errs41 = errors;
                              if (!(data19 === "fail-fast" || data19 === "continue-on-error" || data19 === "retry")) {
                                validate14.errors = [errorAt(instancePath + "/strategy/errorHandling", "enum", { allowedValues: schema20.enum })];
                                return false;
                              }
                              var valid8 = _errs41 === errors;
                            } else {
                              var valid8 = true;
                            }
                            if (valid8) {
                              if (data18.maxRetries !== void 0) {
                                let data20 = data18.maxRetries;
                                const _errs43 = errors;
                                const _errs44 = errors;
                                if (!(typeof data20 == "number" && (!(data20 % 1) && !isNaN(data20)) && isFinite(data20))) {
                                  validate14.errors = [errorAt(instancePath + "/strategy/maxRetries", "type", { type: "integer" })];
                                  return false;
                                }
                                if (errors === _errs44) {
                                  if (typeof data20 == "number" && isFinite(data20)) {
                                    if (data20 > 9007199254740991 || isNaN(data20)) {
                                      validate14.errors = [errorAt(instancePath + "/strategy/maxRetries", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                                      return false;
                                    } else {
                                      if (data20 < 0 || isNaN(data20)) {
                                        validate14.errors = [errorAt(instancePath + "/strategy/maxRetries", "minimum", { comparison: ">=", limit: 0 })];
                                        return false;
                                      }
                                    }
                                  }
                                }
                                var valid8 = _errs43 === errors;
                              } else {
                                var valid8 = true;
                              }
                              if (valid8) {
                                if (data18.timeoutSeconds !== void 0) {
                                  let data21 = data18.timeoutSeconds;
                                  const _errs46 = errors;
                                  if (errors === _errs46) {
                                    if (typeof data21 == "number" && isFinite(data21)) {
                                      if (data21 <= 0 || isNaN(data21)) {
                                        validate14.errors = [errorAt(instancePath + "/strategy/timeoutSeconds", "exclusiveMinimum", { comparison: ">", limit: 0 })];
                                        return false;
                                      }
                                    } else {
                                      validate14.errors = [errorAt(instancePath + "/strategy/timeoutSeconds", "type", { type: "number" })];
                                      return false;
                                    }
                                  }
                                  var valid8 = _errs46 === errors;
                                } else {
                                  var valid8 = true;
                                }
                              }
                            }
                          } else {
                            validate14.errors = [errorAt(instancePath + "/strategy", "type", { type: "object" })];
                            return false;
                          }
                        }
                        var valid0 = _errs39 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.parent !== void 0) {
                          let data22 = data.parent;
                          const _errs48 = errors;
                          if (errors === _errs48) {
                            if (errors === _errs48) {
                              if (typeof data22 === "string") {
                                if (!formats8.test(data22)) {
                                  validate14.errors = [errorAt(instancePath + "/parent", "format", { format: "reference" })];
                                  return false;
                                }
                              } else {
                                validate14.errors = [errorAt(instancePath + "/parent", "type", { type: "string" })];
                                return false;
                              }
                            }
                          }
                          var valid0 = _errs48 === errors;
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
  if (typeof data !== "string" && !(data && typeof data == "object" && !Array.isArray(data))) {
    validate16.errors = [errorAt(instancePath, "type", { type: schema25.type })];
    return false;
  }
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.taskId === void 0 && (missing0 = "taskId") || data.why === void 0 && (missing0 = "why")) {
        validate16.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "held-back" || data0 === "not-claimed" || data0 === "not-closed" || data0 === "not-closed-yet" || data0 === "not-given-back")) {
            validate16.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema26.enum })];
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
              validate16.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
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
                validate16.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
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
  validate16.errors = vErrors;
  return errors === 0;
}
function validate19(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.kind === void 0 && (missing0 = "kind") || data.summary === void 0 && (missing0 = "summary") || data.mayRetry === void 0 && (missing0 = "mayRetry") || data.at === void 0 && (missing0 = "at")) {
        validate19.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.kind !== void 0) {
          let data0 = data.kind;
          const _errs1 = errors;
          if (!(data0 === "done" || data0 === "failed" || data0 === "needs-input" || data0 === "in-doubt" || data0 === "withdrawn")) {
            validate19.errors = [errorAt(instancePath + "/kind", "enum", { allowedValues: schema31.enum })];
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
              validate19.errors = [errorAt(instancePath + "/summary", "type", { type: "string" })];
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
                validate19.errors = [errorAt(instancePath + "/mayRetry", "type", { type: "boolean" })];
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
                        validate19.errors = [errorAt(instancePath + "/at", "format", { format: "date-time" })];
                        return false;
                      }
                    } else {
                      validate19.errors = [errorAt(instancePath + "/at", "type", { type: "string" })];
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
                    validate19.errors = [errorAt(instancePath + "/isExcused", "const", { allowedValue: true })];
                    return false;
                  }
                  var valid0 = _errs9 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.limit !== void 0) {
                    let data5 = data.limit;
                    const _errs10 = errors;
                    if (errors === _errs10) {
                      if (data5 && typeof data5 == "object" && !Array.isArray(data5)) {
                        let missing1;
                        if (data5.kind === void 0 && (missing1 = "kind")) {
                          validate19.errors = [errorAt(instancePath + "/limit", "required", { missingProperty: missing1 })];
                          return false;
                        } else {
                          if (data5.kind !== void 0) {
                            let data6 = data5.kind;
                            const _errs12 = errors;
                            if (!(data6 === "busy" || data6 === "used-up")) {
                              validate19.errors = [errorAt(instancePath + "/limit/kind", "enum", { allowedValues: schema32.enum })];
                              return false;
                            }
                            var valid2 = _errs12 === errors;
                          } else {
                            var valid2 = true;
                          }
                          if (valid2) {
                            if (data5.until !== void 0) {
                              let data7 = data5.until;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (errors === _errs14) {
                                  if (typeof data7 === "string") {
                                    if (!formats0.test(data7)) {
                                      validate19.errors = [errorAt(instancePath + "/limit/until", "format", { format: "date-time" })];
                                      return false;
                                    }
                                  } else {
                                    validate19.errors = [errorAt(instancePath + "/limit/until", "type", { type: "string" })];
                                    return false;
                                  }
                                }
                              }
                              var valid2 = _errs14 === errors;
                            } else {
                              var valid2 = true;
                            }
                          }
                        }
                      } else {
                        validate19.errors = [errorAt(instancePath + "/limit", "type", { type: "object" })];
                        return false;
                      }
                    }
                    var valid0 = _errs10 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.files !== void 0) {
                      let data8 = data.files;
                      const _errs16 = errors;
                      const _errs17 = errors;
                      if (errors === _errs17) {
                        if (Array.isArray(data8)) {
                          var valid5 = true;
                          const len0 = data8.length;
                          for (let i0 = 0; i0 < len0; i0++) {
                            const _errs19 = errors;
                            if (typeof data8[i0] !== "string") {
                              validate19.errors = [errorAt(instancePath + "/files/" + i0, "type", { type: "string" })];
                              return false;
                            }
                            var valid5 = _errs19 === errors;
                            if (!valid5) {
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
                      if (data.commits !== void 0) {
                        let data10 = data.commits;
                        const _errs21 = errors;
                        const _errs22 = errors;
                        if (errors === _errs22) {
                          if (Array.isArray(data10)) {
                            var valid7 = true;
                            const len1 = data10.length;
                            for (let i1 = 0; i1 < len1; i1++) {
                              const _errs24 = errors;
                              if (typeof data10[i1] !== "string") {
                                validate19.errors = [errorAt(instancePath + "/commits/" + i1, "type", { type: "string" })];
                                return false;
                              }
                              var valid7 = _errs24 === errors;
                              if (!valid7) {
                                break;
                              }
                            }
                          } else {
                            validate19.errors = [errorAt(instancePath + "/commits", "type", { type: "array" })];
                            return false;
                          }
                        }
                        var valid0 = _errs21 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.branch !== void 0) {
                          const _errs26 = errors;
                          if (typeof data.branch !== "string") {
                            validate19.errors = [errorAt(instancePath + "/branch", "type", { type: "string" })];
                            return false;
                          }
                          var valid0 = _errs26 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.isChecked !== void 0) {
                            const _errs28 = errors;
                            if (true !== data.isChecked) {
                              validate19.errors = [errorAt(instancePath + "/isChecked", "const", { allowedValue: true })];
                              return false;
                            }
                            var valid0 = _errs28 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.repair !== void 0) {
                              let data14 = data.repair;
                              const _errs29 = errors;
                              if (errors === _errs29) {
                                if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
                                  let missing2;
                                  if (data14.kind === void 0 && (missing2 = "kind") || data14.branch === void 0 && (missing2 = "branch")) {
                                    validate19.errors = [errorAt(instancePath + "/repair", "required", { missingProperty: missing2 })];
                                    return false;
                                  } else {
                                    if (data14.kind !== void 0) {
                                      let data15 = data14.kind;
                                      const _errs31 = errors;
                                      if (!(data15 === "conflict" || data15 === "check")) {
                                        validate19.errors = [errorAt(instancePath + "/repair/kind", "enum", { allowedValues: schema35.enum })];
                                        return false;
                                      }
                                      var valid8 = _errs31 === errors;
                                    } else {
                                      var valid8 = true;
                                    }
                                    if (valid8) {
                                      if (data14.branch !== void 0) {
                                        const _errs33 = errors;
                                        if (typeof data14.branch !== "string") {
                                          validate19.errors = [errorAt(instancePath + "/repair/branch", "type", { type: "string" })];
                                          return false;
                                        }
                                        var valid8 = _errs33 === errors;
                                      } else {
                                        var valid8 = true;
                                      }
                                    }
                                  }
                                } else {
                                  validate19.errors = [errorAt(instancePath + "/repair", "type", { type: "object" })];
                                  return false;
                                }
                              }
                              var valid0 = _errs29 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.tests !== void 0) {
                                let data17 = data.tests;
                                const _errs35 = errors;
                                if (errors === _errs35) {
                                  if (Array.isArray(data17)) {
                                    var valid10 = true;
                                    const len2 = data17.length;
                                    for (let i2 = 0; i2 < len2; i2++) {
                                      let data18 = data17[i2];
                                      const _errs37 = errors;
                                      if (errors === _errs37) {
                                        if (data18 && typeof data18 == "object" && !Array.isArray(data18)) {
                                          let missing3;
                                          if (data18.command === void 0 && (missing3 = "command") || data18.result === void 0 && (missing3 = "result")) {
                                            validate19.errors = [errorAt(instancePath + "/tests/" + i2, "required", { missingProperty: missing3 })];
                                            return false;
                                          } else {
                                            if (data18.command !== void 0) {
                                              const _errs39 = errors;
                                              if (typeof data18.command !== "string") {
                                                validate19.errors = [errorAt(instancePath + "/tests/" + i2 + "/command", "type", { type: "string" })];
                                                return false;
                                              }
                                              var valid11 = _errs39 === errors;
                                            } else {
                                              var valid11 = true;
                                            }
                                            if (valid11) {
                                              if (data18.result !== void 0) {
                                                let data20 = data18.result;
                                                const _errs41 = errors;
                                                if (!(data20 === "passed" || data20 === "failed")) {
                                                  validate19.errors = [errorAt(instancePath + "/tests/" + i2 + "/result", "enum", { allowedValues: schema36.enum })];
                                                  return false;
                                                }
                                                var valid11 = _errs41 === errors;
                                              } else {
                                                var valid11 = true;
                                              }
                                            }
                                          }
                                        } else {
                                          validate19.errors = [errorAt(instancePath + "/tests/" + i2, "type", { type: "object" })];
                                          return false;
                                        }
                                      }
                                      var valid10 = _errs37 === errors;
                                      if (!valid10) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate19.errors = [errorAt(instancePath + "/tests", "type", { type: "array" })];
                                    return false;
                                  }
                                }
                                var valid0 = _errs35 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.notes !== void 0) {
                                  let data21 = data.notes;
                                  const _errs43 = errors;
                                  const _errs44 = errors;
                                  if (errors === _errs44) {
                                    if (Array.isArray(data21)) {
                                      var valid14 = true;
                                      const len3 = data21.length;
                                      for (let i3 = 0; i3 < len3; i3++) {
                                        const _errs46 = errors;
                                        if (typeof data21[i3] !== "string") {
                                          validate19.errors = [errorAt(instancePath + "/notes/" + i3, "type", { type: "string" })];
                                          return false;
                                        }
                                        var valid14 = _errs46 === errors;
                                        if (!valid14) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate19.errors = [errorAt(instancePath + "/notes", "type", { type: "array" })];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs43 === errors;
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
    } else {
      validate19.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate19.errors = vErrors;
  return errors === 0;
}
function validate18(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.number === void 0 && (missing0 = "number") || data.taskId === void 0 && (missing0 = "taskId") || data.title === void 0 && (missing0 = "title") || data.skillName === void 0 && (missing0 = "skillName") || data.agentType === void 0 && (missing0 = "agentType") || data.handedOverAt === void 0 && (missing0 = "handedOverAt")) {
        validate18.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.number !== void 0) {
          let data0 = data.number;
          const _errs1 = errors;
          const _errs2 = errors;
          if (!(typeof data0 == "number" && (!(data0 % 1) && !isNaN(data0)) && isFinite(data0))) {
            validate18.errors = [errorAt(instancePath + "/number", "type", { type: "integer" })];
            return false;
          }
          if (errors === _errs2) {
            if (typeof data0 == "number" && isFinite(data0)) {
              if (data0 > 9007199254740991 || isNaN(data0)) {
                validate18.errors = [errorAt(instancePath + "/number", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                return false;
              } else {
                if (data0 < 0 || isNaN(data0)) {
                  validate18.errors = [errorAt(instancePath + "/number", "minimum", { comparison: ">=", limit: 0 })];
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
              validate18.errors = [errorAt(instancePath + "/taskId", "type", { type: "string" })];
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
                validate18.errors = [errorAt(instancePath + "/title", "type", { type: "string" })];
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
                  validate18.errors = [errorAt(instancePath + "/skillName", "type", { type: "string" })];
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
                    validate18.errors = [errorAt(instancePath + "/member", "type", { type: "string" })];
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
                      validate18.errors = [errorAt(instancePath + "/why", "type", { type: "string" })];
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
                        validate18.errors = [errorAt(instancePath + "/isOwnWork", "const", { allowedValue: true })];
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
                          validate18.errors = [errorAt(instancePath + "/isFromBefore", "const", { allowedValue: true })];
                          return false;
                        }
                        var valid0 = _errs15 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.agentType !== void 0) {
                          const _errs16 = errors;
                          if (typeof data.agentType !== "string") {
                            validate18.errors = [errorAt(instancePath + "/agentType", "type", { type: "string" })];
                            return false;
                          }
                          var valid0 = _errs16 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.model !== void 0) {
                            const _errs18 = errors;
                            if (typeof data.model !== "string") {
                              validate18.errors = [errorAt(instancePath + "/model", "type", { type: "string" })];
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
                                validate18.errors = [errorAt(instancePath + "/isolation", "const", { allowedValue: "worktree" })];
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
                                        validate18.errors = [errorAt(instancePath + "/handedOverAt", "format", { format: "date-time-or-empty" })];
                                        return false;
                                      }
                                    } else {
                                      validate18.errors = [errorAt(instancePath + "/handedOverAt", "type", { type: "string" })];
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
                                    validate18.errors = [errorAt(instancePath + "/handovers", "type", { type: "integer" })];
                                    return false;
                                  }
                                  if (errors === _errs24) {
                                    if (typeof data12 == "number" && isFinite(data12)) {
                                      if (data12 > 9007199254740991 || isNaN(data12)) {
                                        validate18.errors = [errorAt(instancePath + "/handovers", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                                        return false;
                                      } else {
                                        if (data12 < 0 || isNaN(data12)) {
                                          validate18.errors = [errorAt(instancePath + "/handovers", "minimum", { comparison: ">=", limit: 0 })];
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
                                      validate18.errors = [errorAt(instancePath + "/stopReason", "type", { type: "string" })];
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
                                        validate18.errors = [errorAt(instancePath + "/isOverdue", "const", { allowedValue: true })];
                                        return false;
                                      }
                                      var valid0 = _errs28 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.outcome !== void 0) {
                                        const _errs29 = errors;
                                        if (!validate19(data.outcome, { instancePath: instancePath + "/outcome", parentData: data, parentDataProperty: "outcome", rootData })) {
                                          vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
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
      validate18.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate18.errors = vErrors;
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
                      let data6 = data.stopping;
                      const _errs12 = errors;
                      if (errors === _errs12) {
                        if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
                          let missing1;
                          if (data6.at === void 0 && (missing1 = "at") || data6.isNow === void 0 && (missing1 = "isNow")) {
                            validate13.errors = [errorAt(instancePath + "/stopping", "required", { missingProperty: missing1 })];
                            return false;
                          } else {
                            if (data6.at !== void 0) {
                              let data7 = data6.at;
                              const _errs14 = errors;
                              if (errors === _errs14) {
                                if (errors === _errs14) {
                                  if (typeof data7 === "string") {
                                    if (!formats0.test(data7)) {
                                      validate13.errors = [errorAt(instancePath + "/stopping/at", "format", { format: "date-time" })];
                                      return false;
                                    }
                                  } else {
                                    validate13.errors = [errorAt(instancePath + "/stopping/at", "type", { type: "string" })];
                                    return false;
                                  }
                                }
                              }
                              var valid1 = _errs14 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data6.isNow !== void 0) {
                                const _errs16 = errors;
                                if (typeof data6.isNow !== "boolean") {
                                  validate13.errors = [errorAt(instancePath + "/stopping/isNow", "type", { type: "boolean" })];
                                  return false;
                                }
                                var valid1 = _errs16 === errors;
                              } else {
                                var valid1 = true;
                              }
                            }
                          }
                        } else {
                          validate13.errors = [errorAt(instancePath + "/stopping", "type", { type: "object" })];
                          return false;
                        }
                      }
                      var valid0 = _errs12 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.limit !== void 0) {
                        let data9 = data.limit;
                        const _errs18 = errors;
                        const _errs19 = errors;
                        if (!(typeof data9 == "number" && (!(data9 % 1) && !isNaN(data9)) && isFinite(data9))) {
                          validate13.errors = [errorAt(instancePath + "/limit", "type", { type: "integer" })];
                          return false;
                        }
                        if (errors === _errs19) {
                          if (typeof data9 == "number" && isFinite(data9)) {
                            if (data9 > 9007199254740991 || isNaN(data9)) {
                              validate13.errors = [errorAt(instancePath + "/limit", "maximum", { comparison: "<=", limit: 9007199254740991 })];
                              return false;
                            } else {
                              if (data9 < 0 || isNaN(data9)) {
                                validate13.errors = [errorAt(instancePath + "/limit", "minimum", { comparison: ">=", limit: 0 })];
                                return false;
                              }
                            }
                          }
                        }
                        var valid0 = _errs18 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.filter !== void 0) {
                          let data10 = data.filter;
                          const _errs21 = errors;
                          if (errors === _errs21) {
                            if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                              if (data10.ids !== void 0) {
                                let data11 = data10.ids;
                                const _errs23 = errors;
                                const _errs24 = errors;
                                if (errors === _errs24) {
                                  if (Array.isArray(data11)) {
                                    var valid5 = true;
                                    const len0 = data11.length;
                                    for (let i0 = 0; i0 < len0; i0++) {
                                      const _errs26 = errors;
                                      if (typeof data11[i0] !== "string") {
                                        validate13.errors = [errorAt(instancePath + "/filter/ids/" + i0, "type", { type: "string" })];
                                        return false;
                                      }
                                      var valid5 = _errs26 === errors;
                                      if (!valid5) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate13.errors = [errorAt(instancePath + "/filter/ids", "type", { type: "array" })];
                                    return false;
                                  }
                                }
                                var valid3 = _errs23 === errors;
                              } else {
                                var valid3 = true;
                              }
                              if (valid3) {
                                if (data10.labels !== void 0) {
                                  let data13 = data10.labels;
                                  const _errs28 = errors;
                                  const _errs29 = errors;
                                  if (errors === _errs29) {
                                    if (Array.isArray(data13)) {
                                      var valid7 = true;
                                      const len1 = data13.length;
                                      for (let i1 = 0; i1 < len1; i1++) {
                                        const _errs31 = errors;
                                        if (typeof data13[i1] !== "string") {
                                          validate13.errors = [errorAt(instancePath + "/filter/labels/" + i1, "type", { type: "string" })];
                                          return false;
                                        }
                                        var valid7 = _errs31 === errors;
                                        if (!valid7) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate13.errors = [errorAt(instancePath + "/filter/labels", "type", { type: "array" })];
                                      return false;
                                    }
                                  }
                                  var valid3 = _errs28 === errors;
                                } else {
                                  var valid3 = true;
                                }
                                if (valid3) {
                                  if (data10.types !== void 0) {
                                    let data15 = data10.types;
                                    const _errs33 = errors;
                                    const _errs34 = errors;
                                    if (errors === _errs34) {
                                      if (Array.isArray(data15)) {
                                        var valid9 = true;
                                        const len2 = data15.length;
                                        for (let i2 = 0; i2 < len2; i2++) {
                                          const _errs36 = errors;
                                          if (typeof data15[i2] !== "string") {
                                            validate13.errors = [errorAt(instancePath + "/filter/types/" + i2, "type", { type: "string" })];
                                            return false;
                                          }
                                          var valid9 = _errs36 === errors;
                                          if (!valid9) {
                                            break;
                                          }
                                        }
                                      } else {
                                        validate13.errors = [errorAt(instancePath + "/filter/types", "type", { type: "array" })];
                                        return false;
                                      }
                                    }
                                    var valid3 = _errs33 === errors;
                                  } else {
                                    var valid3 = true;
                                  }
                                  if (valid3) {
                                    if (data10.priorities !== void 0) {
                                      let data17 = data10.priorities;
                                      const _errs38 = errors;
                                      if (errors === _errs38) {
                                        if (Array.isArray(data17)) {
                                          var valid10 = true;
                                          const len3 = data17.length;
                                          for (let i3 = 0; i3 < len3; i3++) {
                                            let data18 = data17[i3];
                                            const _errs40 = errors;
                                            const _errs41 = errors;
                                            if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                              validate13.errors = [errorAt(instancePath + "/filter/priorities/" + i3, "type", { type: "integer" })];
                                              return false;
                                            }
                                            if (errors === _errs41) {
                                              if (typeof data18 == "number" && isFinite(data18)) {
                                                if (data18 > 9007199254740991 || isNaN(data18)) {
                                                  validate13.errors = [errorAt(instancePath + "/filter/priorities/" + i3, "maximum", { comparison: "<=", limit: 9007199254740991 })];
                                                  return false;
                                                } else {
                                                  if (data18 < 0 || isNaN(data18)) {
                                                    validate13.errors = [errorAt(instancePath + "/filter/priorities/" + i3, "minimum", { comparison: ">=", limit: 0 })];
                                                    return false;
                                                  }
                                                }
                                              }
                                            }
                                            var valid10 = _errs40 === errors;
                                            if (!valid10) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate13.errors = [errorAt(instancePath + "/filter/priorities", "type", { type: "array" })];
                                          return false;
                                        }
                                      }
                                      var valid3 = _errs38 === errors;
                                    } else {
                                      var valid3 = true;
                                    }
                                  }
                                }
                              }
                            } else {
                              validate13.errors = [errorAt(instancePath + "/filter", "type", { type: "object" })];
                              return false;
                            }
                          }
                          var valid0 = _errs21 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.work !== void 0) {
                            const _errs43 = errors;
                            if (!validate14(data.work, { instancePath: instancePath + "/work", parentData: data, parentDataProperty: "work", rootData })) {
                              vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
                              errors = vErrors.length;
                            }
                            var valid0 = _errs43 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.heldBack !== void 0) {
                              let data20 = data.heldBack;
                              const _errs44 = errors;
                              if (errors === _errs44) {
                                if (Array.isArray(data20)) {
                                  var valid12 = true;
                                  const len4 = data20.length;
                                  for (let i4 = 0; i4 < len4; i4++) {
                                    let data21 = data20[i4];
                                    const _errs46 = errors;
                                    if (errors === _errs46) {
                                      if (data21 && typeof data21 == "object" && !Array.isArray(data21)) {
                                        let missing2;
                                        if (data21.taskId === void 0 && (missing2 = "taskId") || data21.title === void 0 && (missing2 = "title") || data21.reason === void 0 && (missing2 = "reason")) {
                                          validate13.errors = [errorAt(instancePath + "/heldBack/" + i4, "required", { missingProperty: missing2 })];
                                          return false;
                                        } else {
                                          if (data21.taskId !== void 0) {
                                            const _errs48 = errors;
                                            if (typeof data21.taskId !== "string") {
                                              validate13.errors = [errorAt(instancePath + "/heldBack/" + i4 + "/taskId", "type", { type: "string" })];
                                              return false;
                                            }
                                            var valid13 = _errs48 === errors;
                                          } else {
                                            var valid13 = true;
                                          }
                                          if (valid13) {
                                            if (data21.member !== void 0) {
                                              const _errs50 = errors;
                                              if (typeof data21.member !== "string") {
                                                validate13.errors = [errorAt(instancePath + "/heldBack/" + i4 + "/member", "type", { type: "string" })];
                                                return false;
                                              }
                                              var valid13 = _errs50 === errors;
                                            } else {
                                              var valid13 = true;
                                            }
                                            if (valid13) {
                                              if (data21.title !== void 0) {
                                                const _errs52 = errors;
                                                if (typeof data21.title !== "string") {
                                                  validate13.errors = [errorAt(instancePath + "/heldBack/" + i4 + "/title", "type", { type: "string" })];
                                                  return false;
                                                }
                                                var valid13 = _errs52 === errors;
                                              } else {
                                                var valid13 = true;
                                              }
                                              if (valid13) {
                                                if (data21.reason !== void 0) {
                                                  const _errs54 = errors;
                                                  if (typeof data21.reason !== "string") {
                                                    validate13.errors = [errorAt(instancePath + "/heldBack/" + i4 + "/reason", "type", { type: "string" })];
                                                    return false;
                                                  }
                                                  var valid13 = _errs54 === errors;
                                                } else {
                                                  var valid13 = true;
                                                }
                                                if (valid13) {
                                                  if (data21.by !== void 0) {
                                                    let data26 = data21.by;
                                                    const _errs56 = errors;
                                                    const _errs57 = errors;
                                                    if (errors === _errs57) {
                                                      if (Array.isArray(data26)) {
                                                        var valid15 = true;
                                                        const len5 = data26.length;
                                                        for (let i5 = 0; i5 < len5; i5++) {
                                                          const _errs59 = errors;
                                                          if (typeof data26[i5] !== "string") {
                                                            validate13.errors = [errorAt(instancePath + "/heldBack/" + i4 + "/by/" + i5, "type", { type: "string" })];
                                                            return false;
                                                          }
                                                          var valid15 = _errs59 === errors;
                                                          if (!valid15) {
                                                            break;
                                                          }
                                                        }
                                                      } else {
                                                        validate13.errors = [errorAt(instancePath + "/heldBack/" + i4 + "/by", "type", { type: "array" })];
                                                        return false;
                                                      }
                                                    }
                                                    var valid13 = _errs56 === errors;
                                                  } else {
                                                    var valid13 = true;
                                                  }
                                                }
                                              }
                                            }
                                          }
                                        }
                                      } else {
                                        validate13.errors = [errorAt(instancePath + "/heldBack/" + i4, "type", { type: "object" })];
                                        return false;
                                      }
                                    }
                                    var valid12 = _errs46 === errors;
                                    if (!valid12) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate13.errors = [errorAt(instancePath + "/heldBack", "type", { type: "array" })];
                                  return false;
                                }
                              }
                              var valid0 = _errs44 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.left !== void 0) {
                                let data28 = data.left;
                                const _errs61 = errors;
                                if (errors === _errs61) {
                                  if (data28 && typeof data28 == "object" && !Array.isArray(data28)) {
                                    let missing3;
                                    if (data28.heldBack === void 0 && (missing3 = "heldBack") || data28.blocked === void 0 && (missing3 = "blocked")) {
                                      validate13.errors = [errorAt(instancePath + "/left", "required", { missingProperty: missing3 })];
                                      return false;
                                    } else {
                                      if (data28.heldBack !== void 0) {
                                        let data29 = data28.heldBack;
                                        const _errs63 = errors;
                                        if (errors === _errs63) {
                                          if (Array.isArray(data29)) {
                                            var valid17 = true;
                                            const len6 = data29.length;
                                            for (let i6 = 0; i6 < len6; i6++) {
                                              let data30 = data29[i6];
                                              const _errs65 = errors;
                                              if (errors === _errs65) {
                                                if (data30 && typeof data30 == "object" && !Array.isArray(data30)) {
                                                  let missing4;
                                                  if (data30.id === void 0 && (missing4 = "id") || data30.reason === void 0 && (missing4 = "reason")) {
                                                    validate13.errors = [errorAt(instancePath + "/left/heldBack/" + i6, "required", { missingProperty: missing4 })];
                                                    return false;
                                                  } else {
                                                    if (data30.id !== void 0) {
                                                      const _errs67 = errors;
                                                      if (typeof data30.id !== "string") {
                                                        validate13.errors = [errorAt(instancePath + "/left/heldBack/" + i6 + "/id", "type", { type: "string" })];
                                                        return false;
                                                      }
                                                      var valid18 = _errs67 === errors;
                                                    } else {
                                                      var valid18 = true;
                                                    }
                                                    if (valid18) {
                                                      if (data30.reason !== void 0) {
                                                        const _errs69 = errors;
                                                        if (typeof data30.reason !== "string") {
                                                          validate13.errors = [errorAt(instancePath + "/left/heldBack/" + i6 + "/reason", "type", { type: "string" })];
                                                          return false;
                                                        }
                                                        var valid18 = _errs69 === errors;
                                                      } else {
                                                        var valid18 = true;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate13.errors = [errorAt(instancePath + "/left/heldBack/" + i6, "type", { type: "object" })];
                                                  return false;
                                                }
                                              }
                                              var valid17 = _errs65 === errors;
                                              if (!valid17) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate13.errors = [errorAt(instancePath + "/left/heldBack", "type", { type: "array" })];
                                            return false;
                                          }
                                        }
                                        var valid16 = _errs63 === errors;
                                      } else {
                                        var valid16 = true;
                                      }
                                      if (valid16) {
                                        if (data28.blocked !== void 0) {
                                          let data33 = data28.blocked;
                                          const _errs71 = errors;
                                          const _errs72 = errors;
                                          if (errors === _errs72) {
                                            if (Array.isArray(data33)) {
                                              var valid20 = true;
                                              const len7 = data33.length;
                                              for (let i7 = 0; i7 < len7; i7++) {
                                                const _errs74 = errors;
                                                if (typeof data33[i7] !== "string") {
                                                  validate13.errors = [errorAt(instancePath + "/left/blocked/" + i7, "type", { type: "string" })];
                                                  return false;
                                                }
                                                var valid20 = _errs74 === errors;
                                                if (!valid20) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate13.errors = [errorAt(instancePath + "/left/blocked", "type", { type: "array" })];
                                              return false;
                                            }
                                          }
                                          var valid16 = _errs71 === errors;
                                        } else {
                                          var valid16 = true;
                                        }
                                      }
                                    }
                                  } else {
                                    validate13.errors = [errorAt(instancePath + "/left", "type", { type: "object" })];
                                    return false;
                                  }
                                }
                                var valid0 = _errs61 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.deferred !== void 0) {
                                  let data35 = data.deferred;
                                  const _errs76 = errors;
                                  const _errs77 = errors;
                                  if (errors === _errs77) {
                                    if (Array.isArray(data35)) {
                                      var valid22 = true;
                                      const len8 = data35.length;
                                      for (let i8 = 0; i8 < len8; i8++) {
                                        const _errs79 = errors;
                                        if (typeof data35[i8] !== "string") {
                                          validate13.errors = [errorAt(instancePath + "/deferred/" + i8, "type", { type: "string" })];
                                          return false;
                                        }
                                        var valid22 = _errs79 === errors;
                                        if (!valid22) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate13.errors = [errorAt(instancePath + "/deferred", "type", { type: "array" })];
                                      return false;
                                    }
                                  }
                                  var valid0 = _errs76 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.whereWorkIs !== void 0) {
                                    const _errs81 = errors;
                                    if (typeof data.whereWorkIs !== "string") {
                                      validate13.errors = [errorAt(instancePath + "/whereWorkIs", "type", { type: "string" })];
                                      return false;
                                    }
                                    var valid0 = _errs81 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.warnings !== void 0) {
                                      let data38 = data.warnings;
                                      const _errs83 = errors;
                                      if (errors === _errs83) {
                                        if (Array.isArray(data38)) {
                                          var valid23 = true;
                                          const len9 = data38.length;
                                          for (let i9 = 0; i9 < len9; i9++) {
                                            const _errs85 = errors;
                                            if (!validate16(data38[i9], { instancePath: instancePath + "/warnings/" + i9, parentData: data38, parentDataProperty: i9, rootData })) {
                                              vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
                                              errors = vErrors.length;
                                            }
                                            var valid23 = _errs85 === errors;
                                            if (!valid23) {
                                              break;
                                            }
                                          }
                                        } else {
                                          validate13.errors = [errorAt(instancePath + "/warnings", "type", { type: "array" })];
                                          return false;
                                        }
                                      }
                                      var valid0 = _errs83 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.attempts !== void 0) {
                                        let data40 = data.attempts;
                                        const _errs86 = errors;
                                        if (errors === _errs86) {
                                          if (Array.isArray(data40)) {
                                            var valid24 = true;
                                            const len10 = data40.length;
                                            for (let i10 = 0; i10 < len10; i10++) {
                                              const _errs88 = errors;
                                              if (!validate18(data40[i10], { instancePath: instancePath + "/attempts/" + i10, parentData: data40, parentDataProperty: i10, rootData })) {
                                                vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
                                                errors = vErrors.length;
                                              }
                                              var valid24 = _errs88 === errors;
                                              if (!valid24) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate13.errors = [errorAt(instancePath + "/attempts", "type", { type: "array" })];
                                            return false;
                                          }
                                        }
                                        var valid0 = _errs86 === errors;
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
var isRunFile, formats0, schema19, schema20, formats8, schema25, schema26, formats10, schema31, schema32, schema35, schema36;
var init_is_run_file = __esm({
  "orchestrator/core/validators/is-run-file.ts"() {
    "use strict";
    isRunFile = validate13;
    formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;
    schema19 = { "enum": ["parallel", "sequential", "hybrid"] };
    schema20 = { "enum": ["fail-fast", "continue-on-error", "retry"] };
    formats8 = /^[a-z0-9]{4,12}\.[1-9]\d{0,5}$/;
    schema25 = { "type": ["string", "object"], "required": ["kind", "taskId", "why"], "properties": { "kind": { "$ref": "#/$defs/warningKind", "description": "What happened to the task." }, "taskId": { "type": "string", "description": "The task." }, "why": { "type": "string", "description": "Why, as a clause." } } };
    schema26 = { "enum": ["held-back", "not-claimed", "not-closed", "not-closed-yet", "not-given-back"] };
    formats10 = /^(\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?)?$/;
    schema31 = { "enum": ["done", "failed", "needs-input", "in-doubt", "withdrawn"] };
    schema32 = { "enum": ["busy", "used-up"] };
    schema35 = { "enum": ["conflict", "check"] };
    schema36 = { "enum": ["passed", "failed"] };
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
