var __create = Object.create;
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __getProtoOf = Object.getPrototypeOf;
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
var __toESM = (mod, isNodeMode, target) => (target = mod != null ? __create(__getProtoOf(mod)) : {}, __copyProps(
  // If the importer is in node compatibility mode or this is not an ESM
  // file that has been converted to a CommonJS file using a Babel-
  // compatible transform (i.e. "__esModule" has not been set), then set
  // "default" to the CommonJS "module.exports" for node compatibility.
  isNodeMode || !mod || !mod.__esModule ? __defProp(target, "default", { value: mod, enumerable: true }) : target,
  mod
));
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// scripts/build/stand-in.cjs
var require_stand_in = __commonJS({
  "scripts/build/stand-in.cjs"(exports2, module2) {
    module2.exports = (load2, folder, file, id) => {
      let real;
      return () => {
        if (real === void 0) {
          const path = require("node:path").join(folder, file);
          real = (require.cache[path]?.exports ?? load2(path)).load(id);
        }
        return real;
      };
    };
  }
});

// elsewhere:orchestrator/core/validators/is-event.ts
var require_is_event = __commonJS({
  "elsewhere:orchestrator/core/validators/is-event.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "is-event.cjs", "orchestrator/core/validators/is-event.ts");
    var names = { get isEvent() {
      return module_().isEvent;
    } };
    module2.exports = Object.create(names);
  }
});

// orchestrator/core/validators/parse-event.ts
var parse_event_exports = {};
__export(parse_event_exports, {
  parseEvent: () => parseEvent
});
function parseEvent(line) {
  try {
    const value = JSON.parse(line);
    return (0, import_is_event.isEvent)(value) ? value : void 0;
  } catch {
    return void 0;
  }
}
var import_is_event;
var init_parse_event = __esm({
  "orchestrator/core/validators/parse-event.ts"() {
    "use strict";
    import_is_event = __toESM(require_is_event(), 1);
  }
});

// part:core/validators/parse-event
var parse_event_exports2 = {};
__export(parse_event_exports2, {
  load: () => load
});
module.exports = __toCommonJS(parse_event_exports2);
var modules = { "orchestrator/core/validators/parse-event.ts": () => (init_parse_event(), __toCommonJS(parse_event_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
