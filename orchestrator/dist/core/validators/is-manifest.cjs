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

// orchestrator/core/validators/is-manifest.ts
var is_manifest_exports = {};
__export(is_manifest_exports, {
  isManifest: () => isManifest,
  isSettingsRecord: () => isSettingsRecord
});
function validate13(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.format === void 0 && (missing0 = "format") || data.version === void 0 && (missing0 = "version") || data.state === void 0 && (missing0 = "state") || data.files === void 0 && (missing0 = "files") || data.directories === void 0 && (missing0 = "directories") || data.settings === void 0 && (missing0 = "settings")) {
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
          if (data.version !== void 0) {
            const _errs2 = errors;
            if (typeof data.version !== "string") {
              validate13.errors = [errorAt(instancePath + "/version", "type", { type: "string" })];
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
                validate13.errors = [errorAt(instancePath + "/state", "enum", { allowedValues: schema10.properties.state.enum })];
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
                        if (!pattern0.test(key0)) {
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
                        const err1 = errorAt(instancePath + "/files", "propertyNames", { propertyName: key0 });
                        if (vErrors === null) {
                          vErrors = [err1];
                        } else {
                          vErrors.push(err1);
                        }
                        errors++;
                        validate13.errors = vErrors;
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
                              validate13.errors = [errorAt(instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "required", { missingProperty: missing1 })];
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
                                        validate13.errors = [errorAt(instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/digests/" + i0, "type", { type: "string" })];
                                        return false;
                                      }
                                      var valid4 = _errs13 === errors;
                                      if (!valid4) {
                                        break;
                                      }
                                    }
                                  } else {
                                    validate13.errors = [errorAt(instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/digests", "type", { type: "array" })];
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
                                    validate13.errors = [errorAt(instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/wasThere", "type", { type: "boolean" })];
                                    return false;
                                  }
                                  var valid3 = _errs15 === errors;
                                } else {
                                  var valid3 = true;
                                }
                              }
                            }
                          } else {
                            validate13.errors = [errorAt(instancePath + "/files/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "object" })];
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
                    validate13.errors = [errorAt(instancePath + "/files", "type", { type: "object" })];
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
                          const err2 = errorAt(instancePath + "/directories/" + i1, "const", { allowedValue: "" });
                          if (vErrors === null) {
                            vErrors = [err2];
                          } else {
                            vErrors.push(err2);
                          }
                          errors++;
                        }
                        var _valid0 = _errs21 === errors;
                        valid6 = valid6 || _valid0;
                        if (!valid6) {
                          const _errs22 = errors;
                          if (errors === _errs22) {
                            if (typeof data9 === "string") {
                              if (!pattern0.test(data9)) {
                                const err3 = errorAt(instancePath + "/directories/" + i1, "pattern", { pattern: "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$" });
                                if (vErrors === null) {
                                  vErrors = [err3];
                                } else {
                                  vErrors.push(err3);
                                }
                                errors++;
                              }
                            } else {
                              const err4 = errorAt(instancePath + "/directories/" + i1, "type", { type: "string" });
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
                        }
                        if (!valid6) {
                          const err5 = errorAt(instancePath + "/directories/" + i1, "anyOf", {});
                          if (vErrors === null) {
                            vErrors = [err5];
                          } else {
                            vErrors.push(err5);
                          }
                          errors++;
                          validate13.errors = vErrors;
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
                      validate13.errors = [errorAt(instancePath + "/directories", "type", { type: "array" })];
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
                      validate13.errors = [errorAt(instancePath + "/settings", "type", { type: "object" })];
                      return false;
                    }
                    if (errors === _errs24) {
                      if (data10 && typeof data10 == "object" && !Array.isArray(data10)) {
                        let missing2;
                        if (data10.before === void 0 && (missing2 = "before") || data10.after === void 0 && (missing2 = "after") || data10.entries === void 0 && (missing2 = "entries") || data10.containers === void 0 && (missing2 = "containers")) {
                          validate13.errors = [errorAt(instancePath + "/settings", "required", { missingProperty: missing2 })];
                          return false;
                        } else {
                          if (data10.before !== void 0) {
                            let data11 = data10.before;
                            const _errs27 = errors;
                            if (typeof data11 !== "string" && data11 !== null) {
                              validate13.errors = [errorAt(instancePath + "/settings/before", "type", { type: "string" })];
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
                                      validate13.errors = [errorAt(instancePath + "/settings/after/" + i2, "type", { type: "string" })];
                                      return false;
                                    }
                                    var valid8 = _errs32 === errors;
                                    if (!valid8) {
                                      break;
                                    }
                                  }
                                } else {
                                  validate13.errors = [errorAt(instancePath + "/settings/after", "type", { type: "array" })];
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
                                      validate13.errors = [errorAt(instancePath + "/settings/entries", "required", { missingProperty: missing3 })];
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
                                                          validate13.errors = [errorAt(instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, "required", { missingProperty: missing4 })];
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
                                                                    validate13.errors = [errorAt(instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3 + "/hooks/" + i4, "type", { type: "object" })];
                                                                    return false;
                                                                  }
                                                                  var valid13 = _errs45 === errors;
                                                                  if (!valid13) {
                                                                    break;
                                                                  }
                                                                }
                                                              } else {
                                                                validate13.errors = [errorAt(instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3 + "/hooks", "type", { type: "array" })];
                                                                return false;
                                                              }
                                                            }
                                                          }
                                                        }
                                                      } else {
                                                        validate13.errors = [errorAt(instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i3, "type", { type: "object" })];
                                                        return false;
                                                      }
                                                    }
                                                    var valid11 = _errs41 === errors;
                                                    if (!valid11) {
                                                      break;
                                                    }
                                                  }
                                                } else {
                                                  validate13.errors = [errorAt(instancePath + "/settings/entries/hooks/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" })];
                                                  return false;
                                                }
                                              }
                                              var valid10 = _errs39 === errors;
                                              if (!valid10) {
                                                break;
                                              }
                                            }
                                          } else {
                                            validate13.errors = [errorAt(instancePath + "/settings/entries/hooks", "type", { type: "object" })];
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
                                                  validate13.errors = [errorAt(instancePath + "/settings/entries/allow/" + i5, "type", { type: "string" })];
                                                  return false;
                                                }
                                                var valid14 = _errs49 === errors;
                                                if (!valid14) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate13.errors = [errorAt(instancePath + "/settings/entries/allow", "type", { type: "array" })];
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
                                                    validate13.errors = [errorAt(instancePath + "/settings/entries/env/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" })];
                                                    return false;
                                                  }
                                                  var valid15 = _errs54 === errors;
                                                  if (!valid15) {
                                                    break;
                                                  }
                                                }
                                              } else {
                                                validate13.errors = [errorAt(instancePath + "/settings/entries/env", "type", { type: "object" })];
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
                                                    validate13.errors = [errorAt(instancePath + "/settings/entries/statusLine", "required", { missingProperty: missing5 })];
                                                    return false;
                                                  } else {
                                                    if (data24.type !== void 0) {
                                                      const _errs58 = errors;
                                                      if ("command" !== data24.type) {
                                                        validate13.errors = [errorAt(instancePath + "/settings/entries/statusLine/type", "const", { allowedValue: "command" })];
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
                                                          validate13.errors = [errorAt(instancePath + "/settings/entries/statusLine/command", "type", { type: "string" })];
                                                          return false;
                                                        }
                                                        var valid16 = _errs59 === errors;
                                                      } else {
                                                        var valid16 = true;
                                                      }
                                                    }
                                                  }
                                                } else {
                                                  validate13.errors = [errorAt(instancePath + "/settings/entries/statusLine", "type", { type: "object" })];
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
                                    validate13.errors = [errorAt(instancePath + "/settings/entries", "type", { type: "object" })];
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
                                              validate13.errors = [errorAt(instancePath + "/settings/containers/" + i6, "minItems", { limit: 1 })];
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
                                                  const err6 = errorAt(instancePath + "/settings/containers/" + i6 + "/" + i7, "type", { type: "string" });
                                                  if (vErrors === null) {
                                                    vErrors = [err6];
                                                  } else {
                                                    vErrors.push(err6);
                                                  }
                                                  errors++;
                                                }
                                                var _valid1 = _errs67 === errors;
                                                valid19 = valid19 || _valid1;
                                                if (!valid19) {
                                                  const _errs69 = errors;
                                                  if (!(typeof data29 == "number" && (!(data29 % 1) && !isNaN(data29)) && isFinite(data29))) {
                                                    const err7 = errorAt(instancePath + "/settings/containers/" + i6 + "/" + i7, "type", { type: "integer" });
                                                    if (vErrors === null) {
                                                      vErrors = [err7];
                                                    } else {
                                                      vErrors.push(err7);
                                                    }
                                                    errors++;
                                                  }
                                                  var _valid1 = _errs69 === errors;
                                                  valid19 = valid19 || _valid1;
                                                }
                                                if (!valid19) {
                                                  const err8 = errorAt(instancePath + "/settings/containers/" + i6 + "/" + i7, "anyOf", {});
                                                  if (vErrors === null) {
                                                    vErrors = [err8];
                                                  } else {
                                                    vErrors.push(err8);
                                                  }
                                                  errors++;
                                                  validate13.errors = vErrors;
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
                                            validate13.errors = [errorAt(instancePath + "/settings/containers/" + i6, "type", { type: "array" })];
                                            return false;
                                          }
                                        }
                                        var valid17 = _errs63 === errors;
                                        if (!valid17) {
                                          break;
                                        }
                                      }
                                    } else {
                                      validate13.errors = [errorAt(instancePath + "/settings/containers", "type", { type: "array" })];
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
      validate13.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate13.errors = vErrors;
  return errors === 0;
}
function validate14(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
  let vErrors = null;
  let errors = 0;
  if (errors === 0) {
    if (data && typeof data == "object" && !Array.isArray(data)) {
      let missing0;
      if (data.before === void 0 && (missing0 = "before") || data.after === void 0 && (missing0 = "after") || data.entries === void 0 && (missing0 = "entries") || data.containers === void 0 && (missing0 = "containers")) {
        validate14.errors = [errorAt(instancePath, "required", { missingProperty: missing0 })];
        return false;
      } else {
        if (data.before !== void 0) {
          let data0 = data.before;
          const _errs1 = errors;
          if (typeof data0 !== "string" && data0 !== null) {
            validate14.errors = [errorAt(instancePath + "/before", "type", { type: "string" })];
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
                    validate14.errors = [errorAt(instancePath + "/after/" + i0, "type", { type: "string" })];
                    return false;
                  }
                  var valid1 = _errs6 === errors;
                  if (!valid1) {
                    break;
                  }
                }
              } else {
                validate14.errors = [errorAt(instancePath + "/after", "type", { type: "array" })];
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
                    validate14.errors = [errorAt(instancePath + "/entries", "required", { missingProperty: missing1 })];
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
                                        validate14.errors = [errorAt(instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "required", { missingProperty: missing2 })];
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
                                                  validate14.errors = [errorAt(instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/hooks/" + i2, "type", { type: "object" })];
                                                  return false;
                                                }
                                                var valid6 = _errs19 === errors;
                                                if (!valid6) {
                                                  break;
                                                }
                                              }
                                            } else {
                                              validate14.errors = [errorAt(instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1 + "/hooks", "type", { type: "array" })];
                                              return false;
                                            }
                                          }
                                        }
                                      }
                                    } else {
                                      validate14.errors = [errorAt(instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i1, "type", { type: "object" })];
                                      return false;
                                    }
                                  }
                                  var valid4 = _errs15 === errors;
                                  if (!valid4) {
                                    break;
                                  }
                                }
                              } else {
                                validate14.errors = [errorAt(instancePath + "/entries/hooks/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "array" })];
                                return false;
                              }
                            }
                            var valid3 = _errs13 === errors;
                            if (!valid3) {
                              break;
                            }
                          }
                        } else {
                          validate14.errors = [errorAt(instancePath + "/entries/hooks", "type", { type: "object" })];
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
                                validate14.errors = [errorAt(instancePath + "/entries/allow/" + i3, "type", { type: "string" })];
                                return false;
                              }
                              var valid7 = _errs23 === errors;
                              if (!valid7) {
                                break;
                              }
                            }
                          } else {
                            validate14.errors = [errorAt(instancePath + "/entries/allow", "type", { type: "array" })];
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
                                  validate14.errors = [errorAt(instancePath + "/entries/env/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"), "type", { type: "string" })];
                                  return false;
                                }
                                var valid8 = _errs28 === errors;
                                if (!valid8) {
                                  break;
                                }
                              }
                            } else {
                              validate14.errors = [errorAt(instancePath + "/entries/env", "type", { type: "object" })];
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
                                  validate14.errors = [errorAt(instancePath + "/entries/statusLine", "required", { missingProperty: missing3 })];
                                  return false;
                                } else {
                                  if (data13.type !== void 0) {
                                    const _errs32 = errors;
                                    if ("command" !== data13.type) {
                                      validate14.errors = [errorAt(instancePath + "/entries/statusLine/type", "const", { allowedValue: "command" })];
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
                                        validate14.errors = [errorAt(instancePath + "/entries/statusLine/command", "type", { type: "string" })];
                                        return false;
                                      }
                                      var valid9 = _errs33 === errors;
                                    } else {
                                      var valid9 = true;
                                    }
                                  }
                                }
                              } else {
                                validate14.errors = [errorAt(instancePath + "/entries/statusLine", "type", { type: "object" })];
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
                  validate14.errors = [errorAt(instancePath + "/entries", "type", { type: "object" })];
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
                            validate14.errors = [errorAt(instancePath + "/containers/" + i4, "minItems", { limit: 1 })];
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
                                const err0 = errorAt(instancePath + "/containers/" + i4 + "/" + i5, "type", { type: "string" });
                                if (vErrors === null) {
                                  vErrors = [err0];
                                } else {
                                  vErrors.push(err0);
                                }
                                errors++;
                              }
                              var _valid0 = _errs41 === errors;
                              valid12 = valid12 || _valid0;
                              if (!valid12) {
                                const _errs43 = errors;
                                if (!(typeof data18 == "number" && (!(data18 % 1) && !isNaN(data18)) && isFinite(data18))) {
                                  const err1 = errorAt(instancePath + "/containers/" + i4 + "/" + i5, "type", { type: "integer" });
                                  if (vErrors === null) {
                                    vErrors = [err1];
                                  } else {
                                    vErrors.push(err1);
                                  }
                                  errors++;
                                }
                                var _valid0 = _errs43 === errors;
                                valid12 = valid12 || _valid0;
                              }
                              if (!valid12) {
                                const err2 = errorAt(instancePath + "/containers/" + i4 + "/" + i5, "anyOf", {});
                                if (vErrors === null) {
                                  vErrors = [err2];
                                } else {
                                  vErrors.push(err2);
                                }
                                errors++;
                                validate14.errors = vErrors;
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
                          validate14.errors = [errorAt(instancePath + "/containers/" + i4, "type", { type: "array" })];
                          return false;
                        }
                      }
                      var valid10 = _errs37 === errors;
                      if (!valid10) {
                        break;
                      }
                    }
                  } else {
                    validate14.errors = [errorAt(instancePath + "/containers", "type", { type: "array" })];
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
      validate14.errors = [errorAt(instancePath, "type", { type: "object" })];
      return false;
    }
  }
  validate14.errors = vErrors;
  return errors === 0;
}
function errorAt(instancePath, keyword, params) {
  return { instancePath, keyword, params };
}
var isManifest, schema10, pattern0, isSettingsRecord;
var init_is_manifest = __esm({
  "orchestrator/core/validators/is-manifest.ts"() {
    "use strict";
    isManifest = validate13;
    schema10 = { "type": "object", "required": ["format", "version", "state", "files", "directories", "settings"], "properties": { "format": { "const": 1 }, "version": { "type": "string" }, "state": { "enum": ["installing", "installed"] }, "files": { "type": "object", "propertyNames": { "pattern": "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$" }, "additionalProperties": { "type": "object", "required": ["digests", "wasThere"], "properties": { "digests": { "type": "array", "items": { "type": "string" } }, "wasThere": { "type": "boolean" } } } }, "directories": { "type": "array", "items": { "anyOf": [{ "const": "" }, { "type": "string", "pattern": "^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$" }] } }, "settings": { "type": "object", "required": ["before", "after", "entries", "containers"], "properties": { "before": { "type": "string", "nullable": true }, "after": { "type": "array", "items": { "type": "string" } }, "entries": { "type": "object", "required": ["hooks", "allow", "env"], "properties": { "hooks": { "type": "object", "additionalProperties": { "type": "array", "items": { "type": "object", "required": ["hooks"], "properties": { "hooks": { "type": "array", "items": { "type": "object" } } } } } }, "allow": { "type": "array", "items": { "type": "string" } }, "env": { "type": "object", "additionalProperties": { "type": "string" } }, "statusLine": { "type": "object", "required": ["type", "command"], "properties": { "type": { "const": "command" }, "command": { "type": "string" } } } } }, "containers": { "type": "array", "items": { "type": "array", "minItems": 1, "items": { "anyOf": [{ "type": "string" }, { "type": "integer" }] } } } }, "nullable": true } } };
    pattern0 = new RegExp("^(?!(.*/)?\\.\\.?(/|$))[^/\\\\:][^\\\\:]*$", "u");
    isSettingsRecord = validate14;
  }
});

// part:core/validators/is-manifest
var is_manifest_exports2 = {};
__export(is_manifest_exports2, {
  load: () => load
});
module.exports = __toCommonJS(is_manifest_exports2);
var modules = { "orchestrator/core/validators/is-manifest.ts": () => (init_is_manifest(), __toCommonJS(is_manifest_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
