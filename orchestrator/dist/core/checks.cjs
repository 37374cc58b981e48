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

// orchestrator/core/checks/check-verdict.ts
var check_verdict_exports = {};
__export(check_verdict_exports, {
  NO_CHECK: () => NO_CHECK,
  parseVerdict: () => parseVerdict
});
function parseVerdict(text) {
  try {
    const { commit, result, output, at, tookMs, onto, merged } = JSON.parse(text);
    const isWhole = [commit, output, at].every((value) => typeof value === "string") && typeof tookMs === "number";
    return isWhole && RESULTS.includes(result) ? { commit, result, output, at, tookMs, ...hashes({ onto, merged }) } : void 0;
  } catch {
    return void 0;
  }
}
function hashes(found) {
  return Object.fromEntries(Object.entries(found).filter(([, hash]) => /^[0-9a-f]{40,64}$/.test(String(hash))));
}
var NO_CHECK, RESULTS;
var init_check_verdict = __esm({
  "orchestrator/core/checks/check-verdict.ts"() {
    "use strict";
    NO_CHECK = { kind: "none", isRunning: false };
    RESULTS = ["passed", "failed", "unjudged", "remade"];
  }
});

// orchestrator/core/checks/sort-by-check.ts
async function sortByCheck(all, passes) {
  const passed = [];
  const failed = [];
  const look = async (some) => {
    if (some.length === 0) return;
    if (await passes([...passed, ...some])) passed.push(...some);
    else if (some.length === 1) failed.push(...some);
    else {
      const half = Math.ceil(some.length / 2);
      await look(some.slice(0, half));
      await look(some.slice(half));
    }
  };
  await look(all);
  return { passed, failed };
}
var init_sort_by_check = __esm({
  "orchestrator/core/checks/sort-by-check.ts"() {
    "use strict";
  }
});

// orchestrator/core/checks/judge-pieces.ts
var judge_pieces_exports = {};
__export(judge_pieces_exports, {
  judgePieces: () => judgePieces
});
async function judgePieces(pieces, { merges, passes, keep }) {
  const together = [];
  for (const piece of pieces) if (merges([...together, piece])) together.push(piece);
  const kept = /* @__PURE__ */ new Set();
  const { passed, failed } = await sortByCheck(together, async (some) => {
    if (!await passes(some)) return false;
    for (const piece of some.filter((one) => !kept.has(one))) keep(piece, "passed");
    for (const piece of some) kept.add(piece);
    return true;
  });
  if (failed.length === 0) return;
  const isBroken = passed.length === 0 && !await passes([]);
  for (const piece of failed) keep(piece, isBroken ? "unjudged" : "failed");
}
var init_judge_pieces = __esm({
  "orchestrator/core/checks/judge-pieces.ts"() {
    "use strict";
    init_sort_by_check();
  }
});

// part:core/checks
var checks_exports = {};
__export(checks_exports, {
  load: () => load
});
module.exports = __toCommonJS(checks_exports);
var modules = {
  "orchestrator/core/checks/check-verdict.ts": () => (init_check_verdict(), __toCommonJS(check_verdict_exports)),
  "orchestrator/core/checks/judge-pieces.ts": () => (init_judge_pieces(), __toCommonJS(judge_pieces_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
