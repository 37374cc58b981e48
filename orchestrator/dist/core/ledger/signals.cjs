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

// orchestrator/core/ledger/signals/ledger-view.ts
var ledger_view_exports = {};
__export(ledger_view_exports, {
  descendants: () => descendants,
  isOwn: () => isOwn,
  isSameAgent: () => isSameAgent,
  isUnstarted: () => isUnstarted,
  lifeOfAgent: () => lifeOfAgent,
  lifeOfCall: () => lifeOfCall,
  workerOf: () => workerOf
});
function workerOf({ agent, entry }) {
  return agent ?? (entry.isJoined ? entry.agentId : void 0);
}
function isSameAgent(one, other) {
  return one.agent !== void 0 && one.agent === other.agent && one.owner === other.owner;
}
function isUnstarted(life) {
  return workerOf(life) === void 0;
}
function isOwn({ owner, mayBeSettled }, life) {
  return life.owner === owner && mayBeSettled.has(life.life);
}
function lifeOfAgent(view, agent) {
  return view.open.find((life) => isOwn(view, life) && workerOf(life) === agent);
}
function lifeOfCall(view, session, call) {
  return view.open.find(
    (life) => isOwn(view, life) && life.entry.call === call && (life.entry.session ?? session) === session
  );
}
function descendants(view, agent) {
  const found = [];
  const callers = [agent];
  for (let caller = callers.pop(); caller !== void 0; caller = callers.pop()) {
    for (const life of view.open) {
      if (!isOwn(view, life) || life.entry.caller !== caller || found.includes(life)) continue;
      found.push(life);
      const worker = workerOf(life);
      if (worker !== void 0) callers.push(worker);
    }
  }
  return found;
}
var init_ledger_view = __esm({
  "orchestrator/core/ledger/signals/ledger-view.ts"() {
    "use strict";
  }
});

// part:core/ledger/signals
var signals_exports = {};
__export(signals_exports, {
  load: () => load
});
module.exports = __toCommonJS(signals_exports);
var modules = { "orchestrator/core/ledger/signals/ledger-view.ts": () => (init_ledger_view(), __toCommonJS(ledger_view_exports)) };
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
