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

// orchestrator/verbs/verb-groups.ts
var verb_groups_exports = {};
__export(verb_groups_exports, {
  VERB_GROUPS: () => VERB_GROUPS
});
var VERB_GROUPS;
var init_verb_groups = __esm({
  "orchestrator/verbs/verb-groups.ts"() {
    "use strict";
    VERB_GROUPS = /* @__PURE__ */ new Map([
      [
        "Every day:",
        [
          { verb: "status", example: "skyfom status" },
          { verb: "watch", example: "skyfom watch" },
          { verb: "task", example: 'skyfom task add "Add the login endpoint" -p 1' },
          { verb: "report", example: "skyfom report --open" },
          { verb: "runs", example: "skyfom runs --all" }
        ]
      ],
      [
        "A run:",
        [
          { verb: "next", example: "skyfom next --dry-run" },
          { verb: "pause", example: "skyfom pause" },
          { verb: "resume", example: "skyfom resume --run k3f9" },
          { verb: "stop", example: "skyfom stop --now" },
          { verb: "events", example: "skyfom events --task app-12 --last 20" },
          { verb: "reset", example: "skyfom reset" },
          { verb: "worktrees", example: "skyfom worktrees" },
          { verb: "pull-request", example: "skyfom pull-request --dry-run" },
          { verb: "export", example: "skyfom export --otlp" }
        ]
      ],
      [
        "Setting up:",
        [
          { verb: "install", example: "skyfom install ~/projects/app" },
          { verb: "approve", example: "skyfom approve" },
          { verb: "doctor", example: "skyfom doctor" },
          { verb: "uninstall", example: "skyfom uninstall" },
          { verb: "completion", example: "skyfom completion bash >> ~/.bashrc" },
          { verb: "version", example: "skyfom version" },
          { verb: "help", example: "skyfom help task add" }
        ]
      ],
      [
        "Composite skills:",
        [
          { verb: "plan", example: "skyfom plan skyfom-fullstack-developer" },
          { verb: "validate", example: "skyfom validate skills" }
        ]
      ],
      [
        "For Claude Code itself:",
        [
          { verb: "check", example: "skyfom check --run k3f9" },
          { verb: "wait", example: "skyfom wait --run k3f9" },
          { verb: "statusline", example: "skyfom statusline --join" }
        ]
      ]
    ]);
  }
});

// part:verbs/verb-groups
var verb_groups_exports2 = {};
__export(verb_groups_exports2, {
  load: () => load
});
module.exports = __toCommonJS(verb_groups_exports2);
var modules = { "orchestrator/verbs/verb-groups.ts": () => (init_verb_groups(), __toCommonJS(verb_groups_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
