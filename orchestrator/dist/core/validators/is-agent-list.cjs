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

// orchestrator/core/validators/is-agent-list.ts
var is_agent_list_exports = {};
__export(is_agent_list_exports, {
  isAgentList: () => isAgentList
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  ;
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (Array.isArray(data)) {
      var valid0 = true;
      const len0 = data.length;
      for (let i0 = 0; i0 < len0; i0++) {
        let data0 = data[i0];
        const _errs1 = errors;
        if (errors === _errs1) {
          if (data0 && typeof data0 == "object" && !Array.isArray(data0)) {
            let missing0;
            if (data0.id === void 0 && (missing0 = "id") || data0.isJoined === void 0 && (missing0 = "isJoined") || data0.skillName === void 0 && (missing0 = "skillName") || data0.taskId === void 0 && (missing0 = "taskId") || data0.status === void 0 && (missing0 = "status") || data0.spawnedAt === void 0 && (missing0 = "spawnedAt") || data0.description === void 0 && (missing0 = "description") || data0.agentType === void 0 && (missing0 = "agentType") || data0.lives === void 0 && (missing0 = "lives")) {
              validate13.errors = null;
              return false;
            } else {
              if (data0.id !== void 0) {
                const _errs3 = errors;
                if (typeof data0.id !== "string") {
                  validate13.errors = null;
                  return false;
                }
                var valid1 = _errs3 === errors;
              } else {
                var valid1 = true;
              }
              if (valid1) {
                if (data0.call !== void 0) {
                  const _errs5 = errors;
                  if (typeof data0.call !== "string") {
                    validate13.errors = null;
                    return false;
                  }
                  var valid1 = _errs5 === errors;
                } else {
                  var valid1 = true;
                }
                if (valid1) {
                  if (data0.agentId !== void 0) {
                    const _errs7 = errors;
                    if (typeof data0.agentId !== "string") {
                      validate13.errors = null;
                      return false;
                    }
                    var valid1 = _errs7 === errors;
                  } else {
                    var valid1 = true;
                  }
                  if (valid1) {
                    if (data0.isTeammate !== void 0) {
                      const _errs9 = errors;
                      if (typeof data0.isTeammate !== "boolean") {
                        validate13.errors = null;
                        return false;
                      }
                      var valid1 = _errs9 === errors;
                    } else {
                      var valid1 = true;
                    }
                    if (valid1) {
                      if (data0.isJoined !== void 0) {
                        const _errs11 = errors;
                        if (typeof data0.isJoined !== "boolean") {
                          validate13.errors = null;
                          return false;
                        }
                        var valid1 = _errs11 === errors;
                      } else {
                        var valid1 = true;
                      }
                      if (valid1) {
                        if (data0.skillName !== void 0) {
                          let data6 = data0.skillName;
                          const _errs13 = errors;
                          if (typeof data6 !== "string" && data6 !== null) {
                            validate13.errors = null;
                            return false;
                          }
                          var valid1 = _errs13 === errors;
                        } else {
                          var valid1 = true;
                        }
                        if (valid1) {
                          if (data0.taskId !== void 0) {
                            let data7 = data0.taskId;
                            const _errs15 = errors;
                            if (typeof data7 !== "string" && data7 !== null) {
                              validate13.errors = null;
                              return false;
                            }
                            var valid1 = _errs15 === errors;
                          } else {
                            var valid1 = true;
                          }
                          if (valid1) {
                            if (data0.status !== void 0) {
                              const _errs17 = errors;
                              if (typeof data0.status !== "string") {
                                validate13.errors = null;
                                return false;
                              }
                              var valid1 = _errs17 === errors;
                            } else {
                              var valid1 = true;
                            }
                            if (valid1) {
                              if (data0.spawnedAt !== void 0) {
                                let data9 = data0.spawnedAt;
                                const _errs19 = errors;
                                if (errors === _errs19) {
                                  if (errors === _errs19) {
                                    if (typeof data9 === "string") {
                                      if (!formats0.test(data9)) {
                                        validate13.errors = null;
                                        return false;
                                      }
                                    } else {
                                      validate13.errors = null;
                                      return false;
                                    }
                                  }
                                }
                                var valid1 = _errs19 === errors;
                              } else {
                                var valid1 = true;
                              }
                              if (valid1) {
                                if (data0.endedAt !== void 0) {
                                  let data10 = data0.endedAt;
                                  const _errs21 = errors;
                                  if (errors === _errs21) {
                                    if (errors === _errs21) {
                                      if (typeof data10 === "string") {
                                        if (!formats0.test(data10)) {
                                          validate13.errors = null;
                                          return false;
                                        }
                                      } else {
                                        validate13.errors = null;
                                        return false;
                                      }
                                    }
                                  }
                                  var valid1 = _errs21 === errors;
                                } else {
                                  var valid1 = true;
                                }
                                if (valid1) {
                                  if (data0.reason !== void 0) {
                                    const _errs23 = errors;
                                    if (typeof data0.reason !== "string") {
                                      validate13.errors = null;
                                      return false;
                                    }
                                    var valid1 = _errs23 === errors;
                                  } else {
                                    var valid1 = true;
                                  }
                                  if (valid1) {
                                    if (data0.isEndInferred !== void 0) {
                                      const _errs25 = errors;
                                      if (typeof data0.isEndInferred !== "boolean") {
                                        validate13.errors = null;
                                        return false;
                                      }
                                      var valid1 = _errs25 === errors;
                                    } else {
                                      var valid1 = true;
                                    }
                                    if (valid1) {
                                      if (data0.description !== void 0) {
                                        const _errs27 = errors;
                                        if (typeof data0.description !== "string") {
                                          validate13.errors = null;
                                          return false;
                                        }
                                        var valid1 = _errs27 === errors;
                                      } else {
                                        var valid1 = true;
                                      }
                                      if (valid1) {
                                        if (data0.agentType !== void 0) {
                                          const _errs29 = errors;
                                          if (typeof data0.agentType !== "string") {
                                            validate13.errors = null;
                                            return false;
                                          }
                                          var valid1 = _errs29 === errors;
                                        } else {
                                          var valid1 = true;
                                        }
                                        if (valid1) {
                                          if (data0.caller !== void 0) {
                                            const _errs31 = errors;
                                            if (typeof data0.caller !== "string") {
                                              validate13.errors = null;
                                              return false;
                                            }
                                            var valid1 = _errs31 === errors;
                                          } else {
                                            var valid1 = true;
                                          }
                                          if (valid1) {
                                            if (data0.background !== void 0) {
                                              const _errs33 = errors;
                                              if (typeof data0.background !== "boolean") {
                                                validate13.errors = null;
                                                return false;
                                              }
                                              var valid1 = _errs33 === errors;
                                            } else {
                                              var valid1 = true;
                                            }
                                            if (valid1) {
                                              if (data0.promptId !== void 0) {
                                                const _errs35 = errors;
                                                if (typeof data0.promptId !== "string") {
                                                  validate13.errors = null;
                                                  return false;
                                                }
                                                var valid1 = _errs35 === errors;
                                              } else {
                                                var valid1 = true;
                                              }
                                              if (valid1) {
                                                if (data0.reference !== void 0) {
                                                  const _errs37 = errors;
                                                  if (typeof data0.reference !== "string") {
                                                    validate13.errors = null;
                                                    return false;
                                                  }
                                                  var valid1 = _errs37 === errors;
                                                } else {
                                                  var valid1 = true;
                                                }
                                                if (valid1) {
                                                  if (data0.transcript !== void 0) {
                                                    const _errs39 = errors;
                                                    if (typeof data0.transcript !== "string") {
                                                      validate13.errors = null;
                                                      return false;
                                                    }
                                                    var valid1 = _errs39 === errors;
                                                  } else {
                                                    var valid1 = true;
                                                  }
                                                  if (valid1) {
                                                    if (data0.owner !== void 0) {
                                                      const _errs41 = errors;
                                                      if (typeof data0.owner !== "string") {
                                                        validate13.errors = null;
                                                        return false;
                                                      }
                                                      var valid1 = _errs41 === errors;
                                                    } else {
                                                      var valid1 = true;
                                                    }
                                                    if (valid1) {
                                                      if (data0.session !== void 0) {
                                                        const _errs43 = errors;
                                                        if (typeof data0.session !== "string") {
                                                          validate13.errors = null;
                                                          return false;
                                                        }
                                                        var valid1 = _errs43 === errors;
                                                      } else {
                                                        var valid1 = true;
                                                      }
                                                      if (valid1) {
                                                        if (data0.lives !== void 0) {
                                                          let data22 = data0.lives;
                                                          const _errs45 = errors;
                                                          if (errors === _errs45) {
                                                            if (Array.isArray(data22)) {
                                                              var valid2 = true;
                                                              const len1 = data22.length;
                                                              for (let i1 = 0; i1 < len1; i1++) {
                                                                let data23 = data22[i1];
                                                                const _errs47 = errors;
                                                                if (errors === _errs47) {
                                                                  if (data23 && typeof data23 == "object" && !Array.isArray(data23)) {
                                                                    let missing1;
                                                                    if (data23.life === void 0 && (missing1 = "life") || data23.status === void 0 && (missing1 = "status") || data23.from === void 0 && (missing1 = "from")) {
                                                                      validate13.errors = null;
                                                                      return false;
                                                                    } else {
                                                                      if (data23.life !== void 0) {
                                                                        const _errs49 = errors;
                                                                        if (typeof data23.life !== "string") {
                                                                          validate13.errors = null;
                                                                          return false;
                                                                        }
                                                                        var valid3 = _errs49 === errors;
                                                                      } else {
                                                                        var valid3 = true;
                                                                      }
                                                                      if (valid3) {
                                                                        if (data23.status !== void 0) {
                                                                          const _errs51 = errors;
                                                                          if (typeof data23.status !== "string") {
                                                                            validate13.errors = null;
                                                                            return false;
                                                                          }
                                                                          var valid3 = _errs51 === errors;
                                                                        } else {
                                                                          var valid3 = true;
                                                                        }
                                                                        if (valid3) {
                                                                          if (data23.slot !== void 0) {
                                                                            let data26 = data23.slot;
                                                                            const _errs53 = errors;
                                                                            if (!(typeof data26 == "number" && (!(data26 % 1) && !isNaN(data26)) && isFinite(data26))) {
                                                                              validate13.errors = null;
                                                                              return false;
                                                                            }
                                                                            var valid3 = _errs53 === errors;
                                                                          } else {
                                                                            var valid3 = true;
                                                                          }
                                                                          if (valid3) {
                                                                            if (data23.from !== void 0) {
                                                                              let data27 = data23.from;
                                                                              const _errs55 = errors;
                                                                              if (errors === _errs55) {
                                                                                if (errors === _errs55) {
                                                                                  if (typeof data27 === "string") {
                                                                                    if (!formats0.test(data27)) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    }
                                                                                  } else {
                                                                                    validate13.errors = null;
                                                                                    return false;
                                                                                  }
                                                                                }
                                                                              }
                                                                              var valid3 = _errs55 === errors;
                                                                            } else {
                                                                              var valid3 = true;
                                                                            }
                                                                            if (valid3) {
                                                                              if (data23.to !== void 0) {
                                                                                let data28 = data23.to;
                                                                                const _errs57 = errors;
                                                                                if (errors === _errs57) {
                                                                                  if (errors === _errs57) {
                                                                                    if (typeof data28 === "string") {
                                                                                      if (!formats0.test(data28)) {
                                                                                        validate13.errors = null;
                                                                                        return false;
                                                                                      }
                                                                                    } else {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    }
                                                                                  }
                                                                                }
                                                                                var valid3 = _errs57 === errors;
                                                                              } else {
                                                                                var valid3 = true;
                                                                              }
                                                                              if (valid3) {
                                                                                if (data23.isListed !== void 0) {
                                                                                  const _errs59 = errors;
                                                                                  if (typeof data23.isListed !== "boolean") {
                                                                                    validate13.errors = null;
                                                                                    return false;
                                                                                  }
                                                                                  var valid3 = _errs59 === errors;
                                                                                } else {
                                                                                  var valid3 = true;
                                                                                }
                                                                                if (valid3) {
                                                                                  if (data23.unlistedIn !== void 0) {
                                                                                    const _errs61 = errors;
                                                                                    if (typeof data23.unlistedIn !== "string") {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    }
                                                                                    var valid3 = _errs61 === errors;
                                                                                  } else {
                                                                                    var valid3 = true;
                                                                                  }
                                                                                  if (valid3) {
                                                                                    if (data23.call !== void 0) {
                                                                                      const _errs63 = errors;
                                                                                      if (typeof data23.call !== "string") {
                                                                                        validate13.errors = null;
                                                                                        return false;
                                                                                      }
                                                                                      var valid3 = _errs63 === errors;
                                                                                    } else {
                                                                                      var valid3 = true;
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
                                                                    validate13.errors = null;
                                                                    return false;
                                                                  }
                                                                }
                                                                var valid2 = _errs47 === errors;
                                                                if (!valid2) {
                                                                  break;
                                                                }
                                                              }
                                                            } else {
                                                              validate13.errors = null;
                                                              return false;
                                                            }
                                                          }
                                                          var valid1 = _errs45 === errors;
                                                        } else {
                                                          var valid1 = true;
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
                      }
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
        var valid0 = _errs1 === errors;
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
var isAgentList, formats0;
var init_is_agent_list = __esm({
  "orchestrator/core/validators/is-agent-list.ts"() {
    "use strict";
    isAgentList = validate13;
    formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;
  }
});

// part:core/validators/is-agent-list
var is_agent_list_exports2 = {};
__export(is_agent_list_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_agent_list_exports2);
var modules = { "orchestrator/core/validators/is-agent-list.ts": () => (init_is_agent_list(), __toCommonJS(is_agent_list_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
