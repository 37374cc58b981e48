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

// orchestrator/verbs/help.ts
var help_exports = {};
__export(help_exports, {
  addHelp: () => addHelp
});
function addHelp(family) {
  family.helpCommand(false).command("help [verb...]").description("show the help of a verb").action((words) => showHelp(family, words));
}
async function showHelp(family, [word, ...more]) {
  const verb = family.commands.find((command) => command.name() === word);
  if (word !== void 0 && !verb) await family.parseAsync([word], { from: "user" });
  if (verb && verb.commands.length > 0) return showHelp(verb, more);
  (verb ?? family).help();
}
var init_help = __esm({
  "orchestrator/verbs/help.ts"() {
    "use strict";
  }
});

// part:verbs/help
var help_exports2 = {};
__export(help_exports2, {
  load: () => load
});
module.exports = __toCommonJS(help_exports2);
var modules = { "orchestrator/verbs/help.ts": () => (init_help(), __toCommonJS(help_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
