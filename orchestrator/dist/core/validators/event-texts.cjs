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

// orchestrator/core/validators/event-texts.ts
var event_texts_exports = {};
__export(event_texts_exports, {
  EVENT_TEXTS: () => EVENT_TEXTS
});
var EVENT_TEXTS;
var init_event_texts = __esm({
  "orchestrator/core/validators/event-texts.ts"() {
    "use strict";
    EVENT_TEXTS = { "reserved": ["call", "description", "agentType", "life"], "denied": ["call", "description", "agentType", "why", "reason"], "started": ["life", "agent", "agentType", "how"], "waiting": ["agent", "agentType", "life"], "joined": ["call", "agent"], "listed": ["life"], "unlisted": ["life", "promptId"], "dropped": ["call"], "exchanged": ["life", "other"], "idle": ["life", "agent"], "ended": ["life", "status", "by"], "overrun": ["agent", "reason"], "unreadable": ["hook", "reason"], "foreign-file": ["file", "movedTo"], "run-opened": ["run"], "task-held-back": ["run", "taskId", "title", "reason"], "task-claimed": ["run", "taskId", "reference"], "report-asked": ["reference", "agent", "life", "why"], "brief-not-given": ["reference", "call", "agent", "given"], "worktree-set-up": ["reference"], "report-collected": ["run", "reference", "status"], "task-closed": ["run", "taskId", "reference"], "task-retried": ["run", "taskId", "reference", "reason"], "task-given-back": ["run", "taskId", "reason"], "run-paused": ["run"], "run-resumed": ["run"], "run-stopping": ["run"], "run-finished": ["run"] };
  }
});

// part:core/validators/event-texts
var event_texts_exports2 = {};
__export(event_texts_exports2, {
  load: () => load
});
module.exports = __toCommonJS(event_texts_exports2);
var modules = { "orchestrator/core/validators/event-texts.ts": () => (init_event_texts(), __toCommonJS(event_texts_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
