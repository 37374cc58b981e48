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

// elsewhere:orchestrator/verbs/verb-groups.ts
var require_verb_groups = __commonJS({
  "elsewhere:orchestrator/verbs/verb-groups.ts"(exports2, module2) {
    var module_ = require_stand_in()(require, __dirname, "verb-groups.cjs", "orchestrator/verbs/verb-groups.ts");
    var names = {
      get HELP() {
        return module_().HELP;
      },
      get VERB_GROUPS() {
        return module_().VERB_GROUPS;
      }
    };
    module2.exports = Object.create(names);
  }
});

// orchestrator/verbs/help.ts
var help_exports = {};
__export(help_exports, {
  addHelp: () => addHelp,
  arrangeHelp: () => arrangeHelp,
  listVerbs: () => listVerbs,
  namedVerb: () => namedVerb
});
function addHelp(family) {
  family.helpCommand(false).command(`${import_verb_groups.HELP.verb} [verb...]`).description(import_verb_groups.HELP.does).action((words) => showHelp(family, words));
}
function listVerbs(program) {
  const there = new Set(program.commands.map((command) => command.name()));
  for (const { verb } of [...import_verb_groups.VERB_GROUPS.values()].flat()) if (!there.has(verb)) program.command(verb);
}
function arrangeHelp(program) {
  const order = [...import_verb_groups.VERB_GROUPS].flatMap(([group, verbs]) => verbs.map((listed) => ({ group, ...listed })));
  const placeOf = (command) => {
    const place = order.findIndex(({ verb }) => verb === command.name());
    return place === -1 ? order.length : place;
  };
  for (const { group, verb, does, example } of order) {
    const command = program.commands.find((one) => one.name() === verb);
    command?.helpGroup(group).description(does).addHelpText("after", `
For example: ${example}`);
  }
  program.commands.sort((a, b) => placeOf(a) - placeOf(b));
  program.configureHelp({ subcommandTerm: (command) => command.name() });
  const common = [...import_verb_groups.VERB_GROUPS.values()].slice(0, GROUPS_WITH_EXAMPLES).flat();
  program.addHelpText(
    "after",
    `
For example:
${common.map(({ example }) => `  $ ${example}`).join("\n")}

Begin with \`skyfom doctor\`, make tasks with \`skyfom task add\`, and type /skyfom-pm
in Claude Code (/skyfom:skyfom-pm where it is a plugin). \`skyfom help VERB\` shows
the options of a verb, with an example.`
  );
}
function namedVerb(program, words) {
  const named = [];
  let at = program;
  for (const word of words) {
    const next = at?.commands.find((one) => one.name() === word || one.aliases().includes(word));
    if (!next) break;
    named.push(next.name());
    at = next;
  }
  return named;
}
async function showHelp(family, [word, ...more]) {
  const verb = family.commands.find((command) => command.name() === word);
  if (word !== void 0 && !verb) await family.parseAsync([word], { from: "user" });
  if (verb && verb.commands.length > 0) return showHelp(verb, more);
  (verb ?? family).help();
}
var import_verb_groups, GROUPS_WITH_EXAMPLES;
var init_help = __esm({
  "orchestrator/verbs/help.ts"() {
    "use strict";
    import_verb_groups = __toESM(require_verb_groups(), 1);
    GROUPS_WITH_EXAMPLES = 2;
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
