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

// orchestrator/core/texts/contexts/tell-end-of-step.ts
var tell_end_of_step_exports = {};
__export(tell_end_of_step_exports, {
  tellEndOfStep: () => tellEndOfStep,
  tellFailedStep: () => tellFailedStep,
  tellSummaryGiven: () => tellSummaryGiven
});
function tellEndOfStep(end, run, cli, isOutOfTime) {
  if (end.kind === "late" || isOutOfTime) return tellSlowStep(run, cli);
  return tellFailedStep(run, cli, end.kind === "ended" ? end.stderr.trim() : end.message);
}
function tellFailedStep(run, cli, why) {
  return `Skyfom: the next step of run ${run} failed:
${why}

Run this now:

\`\`\`sh
${cli} next --run ${run}
\`\`\``;
}
function tellSlowStep(run, cli) {
  return [
    `Skyfom: the next step of run ${run} takes longer than a hook may wait, since its tracker is slow; what is done of it is kept. In the background, run this now:`,
    `\`\`\`sh
${cli} next --run ${run} --in-background
\`\`\``,
    "Then end your turn: when that command ends, what is due next is handed to you."
  ].join("\n\n");
}
function tellSummaryGiven(run) {
  return `Skyfom: run ${run} is over; its summary was given. There is nothing to do.`;
}
var init_tell_end_of_step = __esm({
  "orchestrator/core/texts/contexts/tell-end-of-step.ts"() {
    "use strict";
  }
});

// orchestrator/core/texts/contexts/tell-wait-over.ts
var tell_wait_over_exports = {};
__export(tell_wait_over_exports, {
  tellWaitOver: () => tellWaitOver
});
function tellWaitOver(run, why) {
  switch (why.kind) {
    case "over":
      return `Run ${run} is over.`;
    case "halted":
      return `Run ${run} is halted.`;
    case "late":
      return `In run ${run}, ${why.count === 1 ? "1 agent has" : `${why.count} agents have`} exceeded the time limit.`;
    case "can-start":
      return `Run ${run} can continue: ${why.count} can start.`;
    case "nothing-left":
      return `Run ${run} has nothing left to wait for.`;
    default:
      return why;
  }
}
var init_tell_wait_over = __esm({
  "orchestrator/core/texts/contexts/tell-wait-over.ts"() {
    "use strict";
  }
});

// part:core/texts/contexts
var contexts_exports = {};
__export(contexts_exports, {
  load: () => load
});
module.exports = __toCommonJS(contexts_exports);
var modules = {
  "orchestrator/core/texts/contexts/tell-end-of-step.ts": () => (init_tell_end_of_step(), __toCommonJS(tell_end_of_step_exports)),
  "orchestrator/core/texts/contexts/tell-wait-over.ts": () => (init_tell_wait_over(), __toCommonJS(tell_wait_over_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
