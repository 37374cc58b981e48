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

// orchestrator/verbs/verb.ts
var verb_exports = {};
__export(verb_exports, {
  INTERRUPTED: () => INTERRUPTED
});
var INTERRUPTED;
var init_verb = __esm({
  "orchestrator/verbs/verb.ts"() {
    "use strict";
    INTERRUPTED = 130;
  }
});

// part:verbs/verb
var verb_exports2 = {};
__export(verb_exports2, {
  load: () => load
});
module.exports = __toCommonJS(verb_exports2);
var modules = { "orchestrator/verbs/verb.ts": () => (init_verb(), __toCommonJS(verb_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
