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

// orchestrator/core/validators/is-event.ts
var is_event_exports = {};
__export(is_event_exports, {
  isEvent: () => isEvent
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.type === void 0 && (missing0 = "type") || data.at === void 0 && (missing0 = "at")) {
        validate13.errors = null;
        return false;
      } else {
        if (data.at !== void 0) {
          let data0 = data.at;
          const _errs2 = errors;
          if (errors === _errs2) {
            if (errors === _errs2) {
              if (typeof data0 === "string") {
                if (!formats0.test(data0)) {
                  validate13.errors = null;
                  return false;
                }
              } else {
                validate13.errors = null;
                return false;
              }
            }
          }
          var valid0 = _errs2 === errors;
        } else {
          var valid0 = true;
        }
        if (valid0) {
          if (data.owner !== void 0) {
            const _errs4 = errors;
            if (typeof data.owner !== "string") {
              validate13.errors = null;
              return false;
            }
            var valid0 = _errs4 === errors;
          } else {
            var valid0 = true;
          }
          if (valid0) {
            if (data.session !== void 0) {
              const _errs6 = errors;
              if (typeof data.session !== "string") {
                validate13.errors = null;
                return false;
              }
              var valid0 = _errs6 === errors;
            } else {
              var valid0 = true;
            }
            if (valid0) {
              if (data.call !== void 0) {
                const _errs8 = errors;
                if (typeof data.call !== "string") {
                  validate13.errors = null;
                  return false;
                }
                var valid0 = _errs8 === errors;
              } else {
                var valid0 = true;
              }
              if (valid0) {
                if (data.caller !== void 0) {
                  const _errs10 = errors;
                  if (typeof data.caller !== "string") {
                    validate13.errors = null;
                    return false;
                  }
                  var valid0 = _errs10 === errors;
                } else {
                  var valid0 = true;
                }
                if (valid0) {
                  if (data.description !== void 0) {
                    const _errs12 = errors;
                    if (typeof data.description !== "string") {
                      validate13.errors = null;
                      return false;
                    }
                    var valid0 = _errs12 === errors;
                  } else {
                    var valid0 = true;
                  }
                  if (valid0) {
                    if (data.agentType !== void 0) {
                      const _errs14 = errors;
                      if (typeof data.agentType !== "string") {
                        validate13.errors = null;
                        return false;
                      }
                      var valid0 = _errs14 === errors;
                    } else {
                      var valid0 = true;
                    }
                    if (valid0) {
                      if (data.skillName !== void 0) {
                        const _errs16 = errors;
                        if (typeof data.skillName !== "string") {
                          validate13.errors = null;
                          return false;
                        }
                        var valid0 = _errs16 === errors;
                      } else {
                        var valid0 = true;
                      }
                      if (valid0) {
                        if (data.taskId !== void 0) {
                          const _errs18 = errors;
                          if (typeof data.taskId !== "string") {
                            validate13.errors = null;
                            return false;
                          }
                          var valid0 = _errs18 === errors;
                        } else {
                          var valid0 = true;
                        }
                        if (valid0) {
                          if (data.reference !== void 0) {
                            const _errs20 = errors;
                            if (typeof data.reference !== "string") {
                              validate13.errors = null;
                              return false;
                            }
                            var valid0 = _errs20 === errors;
                          } else {
                            var valid0 = true;
                          }
                          if (valid0) {
                            if (data.background !== void 0) {
                              const _errs22 = errors;
                              if (typeof data.background !== "boolean") {
                                validate13.errors = null;
                                return false;
                              }
                              var valid0 = _errs22 === errors;
                            } else {
                              var valid0 = true;
                            }
                            if (valid0) {
                              if (data.promptId !== void 0) {
                                const _errs24 = errors;
                                if (typeof data.promptId !== "string") {
                                  validate13.errors = null;
                                  return false;
                                }
                                var valid0 = _errs24 === errors;
                              } else {
                                var valid0 = true;
                              }
                              if (valid0) {
                                if (data.life !== void 0) {
                                  const _errs26 = errors;
                                  if (typeof data.life !== "string") {
                                    validate13.errors = null;
                                    return false;
                                  }
                                  var valid0 = _errs26 === errors;
                                } else {
                                  var valid0 = true;
                                }
                                if (valid0) {
                                  if (data.slot !== void 0) {
                                    let data13 = data.slot;
                                    const _errs28 = errors;
                                    if (!(typeof data13 == "number" && (!(data13 % 1) && !isNaN(data13)) && isFinite(data13))) {
                                      validate13.errors = null;
                                      return false;
                                    }
                                    var valid0 = _errs28 === errors;
                                  } else {
                                    var valid0 = true;
                                  }
                                  if (valid0) {
                                    if (data.why !== void 0) {
                                      const _errs30 = errors;
                                      if (typeof data.why !== "string") {
                                        validate13.errors = null;
                                        return false;
                                      }
                                      var valid0 = _errs30 === errors;
                                    } else {
                                      var valid0 = true;
                                    }
                                    if (valid0) {
                                      if (data.reason !== void 0) {
                                        const _errs32 = errors;
                                        if (typeof data.reason !== "string") {
                                          validate13.errors = null;
                                          return false;
                                        }
                                        var valid0 = _errs32 === errors;
                                      } else {
                                        var valid0 = true;
                                      }
                                      if (valid0) {
                                        if (data.agent !== void 0) {
                                          const _errs34 = errors;
                                          if (typeof data.agent !== "string") {
                                            validate13.errors = null;
                                            return false;
                                          }
                                          var valid0 = _errs34 === errors;
                                        } else {
                                          var valid0 = true;
                                        }
                                        if (valid0) {
                                          if (data.how !== void 0) {
                                            const _errs36 = errors;
                                            if (typeof data.how !== "string") {
                                              validate13.errors = null;
                                              return false;
                                            }
                                            var valid0 = _errs36 === errors;
                                          } else {
                                            var valid0 = true;
                                          }
                                          if (valid0) {
                                            if (data.transcript !== void 0) {
                                              const _errs38 = errors;
                                              if (typeof data.transcript !== "string") {
                                                validate13.errors = null;
                                                return false;
                                              }
                                              var valid0 = _errs38 === errors;
                                            } else {
                                              var valid0 = true;
                                            }
                                            if (valid0) {
                                              if (data.isTeammate !== void 0) {
                                                const _errs40 = errors;
                                                if (typeof data.isTeammate !== "boolean") {
                                                  validate13.errors = null;
                                                  return false;
                                                }
                                                var valid0 = _errs40 === errors;
                                              } else {
                                                var valid0 = true;
                                              }
                                              if (valid0) {
                                                if (data.other !== void 0) {
                                                  const _errs42 = errors;
                                                  if (typeof data.other !== "string") {
                                                    validate13.errors = null;
                                                    return false;
                                                  }
                                                  var valid0 = _errs42 === errors;
                                                } else {
                                                  var valid0 = true;
                                                }
                                                if (valid0) {
                                                  if (data.status !== void 0) {
                                                    const _errs44 = errors;
                                                    if (typeof data.status !== "string") {
                                                      validate13.errors = null;
                                                      return false;
                                                    }
                                                    var valid0 = _errs44 === errors;
                                                  } else {
                                                    var valid0 = true;
                                                  }
                                                  if (valid0) {
                                                    if (data.isEndInferred !== void 0) {
                                                      const _errs46 = errors;
                                                      if (typeof data.isEndInferred !== "boolean") {
                                                        validate13.errors = null;
                                                        return false;
                                                      }
                                                      var valid0 = _errs46 === errors;
                                                    } else {
                                                      var valid0 = true;
                                                    }
                                                    if (valid0) {
                                                      if (data.hook !== void 0) {
                                                        const _errs48 = errors;
                                                        if (typeof data.hook !== "string") {
                                                          validate13.errors = null;
                                                          return false;
                                                        }
                                                        var valid0 = _errs48 === errors;
                                                      } else {
                                                        var valid0 = true;
                                                      }
                                                      if (valid0) {
                                                        if (data.file !== void 0) {
                                                          const _errs50 = errors;
                                                          if (typeof data.file !== "string") {
                                                            validate13.errors = null;
                                                            return false;
                                                          }
                                                          var valid0 = _errs50 === errors;
                                                        } else {
                                                          var valid0 = true;
                                                        }
                                                        if (valid0) {
                                                          if (data.movedTo !== void 0) {
                                                            const _errs52 = errors;
                                                            if (typeof data.movedTo !== "string") {
                                                              validate13.errors = null;
                                                              return false;
                                                            }
                                                            var valid0 = _errs52 === errors;
                                                          } else {
                                                            var valid0 = true;
                                                          }
                                                          if (valid0) {
                                                            if (data.run !== void 0) {
                                                              const _errs54 = errors;
                                                              if (typeof data.run !== "string") {
                                                                validate13.errors = null;
                                                                return false;
                                                              }
                                                              var valid0 = _errs54 === errors;
                                                            } else {
                                                              var valid0 = true;
                                                            }
                                                            if (valid0) {
                                                              if (data.limit !== void 0) {
                                                                let data27 = data.limit;
                                                                const _errs56 = errors;
                                                                if (!(typeof data27 == "number" && (!(data27 % 1) && !isNaN(data27)) && isFinite(data27))) {
                                                                  validate13.errors = null;
                                                                  return false;
                                                                }
                                                                var valid0 = _errs56 === errors;
                                                              } else {
                                                                var valid0 = true;
                                                              }
                                                              if (valid0) {
                                                                if (data.member !== void 0) {
                                                                  const _errs58 = errors;
                                                                  if (typeof data.member !== "string") {
                                                                    validate13.errors = null;
                                                                    return false;
                                                                  }
                                                                  var valid0 = _errs58 === errors;
                                                                } else {
                                                                  var valid0 = true;
                                                                }
                                                                if (valid0) {
                                                                  if (data.title !== void 0) {
                                                                    const _errs60 = errors;
                                                                    if (typeof data.title !== "string") {
                                                                      validate13.errors = null;
                                                                      return false;
                                                                    }
                                                                    var valid0 = _errs60 === errors;
                                                                  } else {
                                                                    var valid0 = true;
                                                                  }
                                                                  if (valid0) {
                                                                    if (data.given !== void 0) {
                                                                      const _errs62 = errors;
                                                                      if (typeof data.given !== "string") {
                                                                        validate13.errors = null;
                                                                        return false;
                                                                      }
                                                                      var valid0 = _errs62 === errors;
                                                                    } else {
                                                                      var valid0 = true;
                                                                    }
                                                                    if (valid0) {
                                                                      if (data.tookMs !== void 0) {
                                                                        let data31 = data.tookMs;
                                                                        const _errs64 = errors;
                                                                        if (!(typeof data31 == "number" && (!(data31 % 1) && !isNaN(data31)) && isFinite(data31))) {
                                                                          validate13.errors = null;
                                                                          return false;
                                                                        }
                                                                        var valid0 = _errs64 === errors;
                                                                      } else {
                                                                        var valid0 = true;
                                                                      }
                                                                      if (valid0) {
                                                                        if (data.failure !== void 0) {
                                                                          const _errs66 = errors;
                                                                          if (typeof data.failure !== "string") {
                                                                            validate13.errors = null;
                                                                            return false;
                                                                          }
                                                                          var valid0 = _errs66 === errors;
                                                                        } else {
                                                                          var valid0 = true;
                                                                        }
                                                                        if (valid0) {
                                                                          if (data.closed !== void 0) {
                                                                            let data33 = data.closed;
                                                                            const _errs68 = errors;
                                                                            if (!(typeof data33 == "number" && (!(data33 % 1) && !isNaN(data33)) && isFinite(data33))) {
                                                                              validate13.errors = null;
                                                                              return false;
                                                                            }
                                                                            var valid0 = _errs68 === errors;
                                                                          } else {
                                                                            var valid0 = true;
                                                                          }
                                                                          if (valid0) {
                                                                            if (data.failed !== void 0) {
                                                                              let data34 = data.failed;
                                                                              const _errs70 = errors;
                                                                              if (!(typeof data34 == "number" && (!(data34 % 1) && !isNaN(data34)) && isFinite(data34))) {
                                                                                validate13.errors = null;
                                                                                return false;
                                                                              }
                                                                              var valid0 = _errs70 === errors;
                                                                            } else {
                                                                              var valid0 = true;
                                                                            }
                                                                            if (valid0) {
                                                                              const tag0 = data.type;
                                                                              if (typeof tag0 == "string") {
                                                                                if (tag0 === "reserved") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing1;
                                                                                    if (data.at === void 0 && (missing1 = "at") || data.call === void 0 && (missing1 = "call") || data.description === void 0 && (missing1 = "description") || data.agentType === void 0 && (missing1 = "agentType") || data.life === void 0 && (missing1 = "life") || data.slot === void 0 && (missing1 = "slot")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("reserved" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "denied") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing2;
                                                                                    if (data.at === void 0 && (missing2 = "at") || data.call === void 0 && (missing2 = "call") || data.description === void 0 && (missing2 = "description") || data.agentType === void 0 && (missing2 = "agentType") || data.why === void 0 && (missing2 = "why") || data.reason === void 0 && (missing2 = "reason")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("denied" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "started") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing3;
                                                                                    if (data.at === void 0 && (missing3 = "at") || data.life === void 0 && (missing3 = "life") || data.agent === void 0 && (missing3 = "agent") || data.agentType === void 0 && (missing3 = "agentType") || data.how === void 0 && (missing3 = "how")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("started" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "waiting") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing4;
                                                                                    if (data.at === void 0 && (missing4 = "at") || data.agent === void 0 && (missing4 = "agent") || data.agentType === void 0 && (missing4 = "agentType") || data.life === void 0 && (missing4 = "life")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("waiting" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "joined") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing5;
                                                                                    if (data.at === void 0 && (missing5 = "at") || data.call === void 0 && (missing5 = "call") || data.agent === void 0 && (missing5 = "agent")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("joined" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "listed") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing6;
                                                                                    if (data.at === void 0 && (missing6 = "at") || data.life === void 0 && (missing6 = "life")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("listed" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "unlisted") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing7;
                                                                                    if (data.at === void 0 && (missing7 = "at") || data.life === void 0 && (missing7 = "life") || data.promptId === void 0 && (missing7 = "promptId")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("unlisted" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "dropped") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing8;
                                                                                    if (data.at === void 0 && (missing8 = "at") || data.call === void 0 && (missing8 = "call")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("dropped" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "exchanged") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing9;
                                                                                    if (data.at === void 0 && (missing9 = "at") || data.life === void 0 && (missing9 = "life") || data.other === void 0 && (missing9 = "other")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("exchanged" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "idle") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing10;
                                                                                    if (data.at === void 0 && (missing10 = "at") || data.life === void 0 && (missing10 = "life") || data.agent === void 0 && (missing10 = "agent")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("idle" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "ended") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing11;
                                                                                    if (data.at === void 0 && (missing11 = "at") || data.life === void 0 && (missing11 = "life") || data.status === void 0 && (missing11 = "status") || data.by === void 0 && (missing11 = "by")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.by !== void 0) {
                                                                                        const _errs93 = errors;
                                                                                        if (typeof data.by !== "string") {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                        var valid23 = _errs93 === errors;
                                                                                      } else {
                                                                                        var valid23 = true;
                                                                                      }
                                                                                      if (valid23) {
                                                                                        if (data.type !== void 0) {
                                                                                          const _errs95 = errors;
                                                                                          if ("ended" !== data.type) {
                                                                                            validate13.errors = null;
                                                                                            return false;
                                                                                          }
                                                                                          var valid23 = _errs95 === errors;
                                                                                        } else {
                                                                                          var valid23 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "overrun") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing12;
                                                                                    if (data.at === void 0 && (missing12 = "at") || data.agent === void 0 && (missing12 = "agent") || data.reason === void 0 && (missing12 = "reason")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("overrun" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "unreadable") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing13;
                                                                                    if (data.at === void 0 && (missing13 = "at") || data.hook === void 0 && (missing13 = "hook") || data.reason === void 0 && (missing13 = "reason")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("unreadable" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "foreign-file") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing14;
                                                                                    if (data.at === void 0 && (missing14 = "at") || data.file === void 0 && (missing14 = "file") || data.movedTo === void 0 && (missing14 = "movedTo")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("foreign-file" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "run-opened") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing15;
                                                                                    if (data.at === void 0 && (missing15 = "at") || data.run === void 0 && (missing15 = "run") || data.limit === void 0 && (missing15 = "limit")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("run-opened" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "task-held-back") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing16;
                                                                                    if (data.at === void 0 && (missing16 = "at") || data.run === void 0 && (missing16 = "run") || data.taskId === void 0 && (missing16 = "taskId") || data.title === void 0 && (missing16 = "title") || data.reason === void 0 && (missing16 = "reason")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.by !== void 0) {
                                                                                        let data51 = data.by;
                                                                                        const _errs105 = errors;
                                                                                        if (errors === _errs105) {
                                                                                          if (Array.isArray(data51)) {
                                                                                            var valid34 = true;
                                                                                            const len0 = data51.length;
                                                                                            for (let i0 = 0; i0 < len0; i0++) {
                                                                                              const _errs107 = errors;
                                                                                              if (typeof data51[i0] !== "string") {
                                                                                                validate13.errors = null;
                                                                                                return false;
                                                                                              }
                                                                                              var valid34 = _errs107 === errors;
                                                                                              if (!valid34) {
                                                                                                break;
                                                                                              }
                                                                                            }
                                                                                          } else {
                                                                                            validate13.errors = null;
                                                                                            return false;
                                                                                          }
                                                                                        }
                                                                                        var valid33 = _errs105 === errors;
                                                                                      } else {
                                                                                        var valid33 = true;
                                                                                      }
                                                                                      if (valid33) {
                                                                                        if (data.type !== void 0) {
                                                                                          const _errs109 = errors;
                                                                                          if ("task-held-back" !== data.type) {
                                                                                            validate13.errors = null;
                                                                                            return false;
                                                                                          }
                                                                                          var valid33 = _errs109 === errors;
                                                                                        } else {
                                                                                          var valid33 = true;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "task-claimed") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing17;
                                                                                    if (data.at === void 0 && (missing17 = "at") || data.run === void 0 && (missing17 = "run") || data.taskId === void 0 && (missing17 = "taskId") || data.reference === void 0 && (missing17 = "reference")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("task-claimed" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "report-asked") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing18;
                                                                                    if (data.at === void 0 && (missing18 = "at") || data.reference === void 0 && (missing18 = "reference") || data.agent === void 0 && (missing18 = "agent") || data.life === void 0 && (missing18 = "life") || data.why === void 0 && (missing18 = "why")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("report-asked" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "brief-not-given") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing19;
                                                                                    if (data.at === void 0 && (missing19 = "at") || data.reference === void 0 && (missing19 = "reference") || data.call === void 0 && (missing19 = "call") || data.agent === void 0 && (missing19 = "agent") || data.given === void 0 && (missing19 = "given")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("brief-not-given" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "worktree-set-up") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing20;
                                                                                    if (data.at === void 0 && (missing20 = "at") || data.reference === void 0 && (missing20 = "reference") || data.tookMs === void 0 && (missing20 = "tookMs")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("worktree-set-up" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "report-collected") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing21;
                                                                                    if (data.at === void 0 && (missing21 = "at") || data.run === void 0 && (missing21 = "run") || data.reference === void 0 && (missing21 = "reference") || data.status === void 0 && (missing21 = "status")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("report-collected" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "task-closed") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing22;
                                                                                    if (data.at === void 0 && (missing22 = "at") || data.run === void 0 && (missing22 = "run") || data.taskId === void 0 && (missing22 = "taskId") || data.reference === void 0 && (missing22 = "reference")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("task-closed" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "task-retried") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing23;
                                                                                    if (data.at === void 0 && (missing23 = "at") || data.run === void 0 && (missing23 = "run") || data.taskId === void 0 && (missing23 = "taskId") || data.reference === void 0 && (missing23 = "reference") || data.reason === void 0 && (missing23 = "reason")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("task-retried" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "task-given-back") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing24;
                                                                                    if (data.at === void 0 && (missing24 = "at") || data.run === void 0 && (missing24 = "run") || data.taskId === void 0 && (missing24 = "taskId") || data.reason === void 0 && (missing24 = "reason")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("task-given-back" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "run-paused") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing25;
                                                                                    if (data.at === void 0 && (missing25 = "at") || data.run === void 0 && (missing25 = "run")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("run-paused" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "run-resumed") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing26;
                                                                                    if (data.at === void 0 && (missing26 = "at") || data.run === void 0 && (missing26 = "run")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("run-resumed" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "run-stopping") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing27;
                                                                                    if (data.at === void 0 && (missing27 = "at") || data.run === void 0 && (missing27 = "run")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("run-stopping" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else if (tag0 === "run-finished") {
                                                                                  if (data && typeof data == "object" && !Array.isArray(data)) {
                                                                                    let missing28;
                                                                                    if (data.at === void 0 && (missing28 = "at") || data.run === void 0 && (missing28 = "run") || data.closed === void 0 && (missing28 = "closed") || data.failed === void 0 && (missing28 = "failed")) {
                                                                                      validate13.errors = null;
                                                                                      return false;
                                                                                    } else {
                                                                                      if (data.type !== void 0) {
                                                                                        if ("run-finished" !== data.type) {
                                                                                          validate13.errors = null;
                                                                                          return false;
                                                                                        }
                                                                                      }
                                                                                    }
                                                                                  }
                                                                                } else {
                                                                                  validate13.errors = null;
                                                                                  return false;
                                                                                }
                                                                              } else {
                                                                                validate13.errors = null;
                                                                                return false;
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
  validate13.errors = vErrors;
  return errors === 0;
}
var isEvent, formats0;
var init_is_event = __esm({
  "orchestrator/core/validators/is-event.ts"() {
    "use strict";
    isEvent = validate13;
    formats0 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;
  }
});

// part:core/validators/is-event
var is_event_exports2 = {};
__export(is_event_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_event_exports2);
var modules = { "orchestrator/core/validators/is-event.ts": () => (init_is_event(), __toCommonJS(is_event_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
