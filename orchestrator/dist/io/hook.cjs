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
    module2.exports = (file, load2, id, names) => {
      let real;
      const module3 = () => {
        real ??= (require.cache[file]?.exports ?? load2(file)).load(id);
        return real;
      };
      function standIn(...args) {
        const { default: itself } = module3();
        return new.target ? new itself(...args) : itself(...args);
      }
      for (const name of names) Object.defineProperty(standIn, name, { enumerable: true, get: () => module3()[name] });
      return standIn;
    };
  }
});

// elsewhere:orchestrator/io/plain-file/read-plain-file.ts
var require_read_plain_file = __commonJS({
  "elsewhere:orchestrator/io/plain-file/read-plain-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "plain-file.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/plain-file/read-plain-file.ts", ["MOST_STATE_BYTES", "readPlainFile"]);
  }
});

// elsewhere:orchestrator/io/replace-file.ts
var require_replace_file = __commonJS({
  "elsewhere:orchestrator/io/replace-file.ts"(exports2, module2) {
    var file = require("node:path").join(__dirname, "../io.cjs");
    module2.exports = require_stand_in()(file, require, "orchestrator/io/replace-file.ts", ["replaceFile"]);
  }
});

// orchestrator/io/hook/session-trace.ts
var session_trace_exports = {};
__export(session_trace_exports, {
  lastTurn: () => lastTurn,
  noteSession: () => noteSession,
  noteTurnEnd: () => noteTurnEnd
});
function noteSession(ledger) {
  (0, import_replace_file.replaceFile)(ledger.paths.tmp, traceOf(ledger), ledger.time());
}
function noteTurnEnd(client, at) {
  const trace = traceOf(client);
  if ((0, import_node_fs.lstatSync)(trace, { throwIfNoEntry: false })) (0, import_replace_file.replaceFile)(client.paths.tmp, trace, at.toISOString());
}
function lastTurn(ledger) {
  const text = (0, import_read_plain_file.readPlainFile)(traceOf(ledger));
  if (text === void 0) return void 0;
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? /* @__PURE__ */ new Date(0) : at;
}
function traceOf({ paths, key }) {
  return (0, import_node_path.join)(paths.sessions, key);
}
var import_node_fs, import_node_path, import_read_plain_file, import_replace_file;
var init_session_trace = __esm({
  "orchestrator/io/hook/session-trace.ts"() {
    "use strict";
    import_node_fs = require("node:fs");
    import_node_path = require("node:path");
    import_read_plain_file = __toESM(require_read_plain_file(), 1);
    import_replace_file = __toESM(require_replace_file(), 1);
  }
});

// part:io/hook
var hook_exports = {};
__export(hook_exports, {
  load: () => load
});
module.exports = __toCommonJS(hook_exports);
var modules = { "orchestrator/io/hook/session-trace.ts": () => (init_session_trace(), __toCommonJS(session_trace_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
