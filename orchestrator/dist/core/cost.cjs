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

// orchestrator/core/cost/show-cost.ts
var show_cost_exports = {};
__export(show_cost_exports, {
  NO_COST: () => NO_COST,
  dollars: () => dollars,
  showCost: () => showCost
});
function showCost({ usd, unpriced }) {
  if (unpriced > 0) return usd > 0 ? `over ${dollars(usd)}` : "cost unknown";
  return dollars(usd);
}
function dollars(usd) {
  if (usd === 0) return "$0";
  if (usd >= 99.995) return `$${Math.round(usd).toLocaleString("en")}`;
  return `$${Math.max(0.01, usd).toFixed(2)}`;
}
var NO_COST;
var init_show_cost = __esm({
  "orchestrator/core/cost/show-cost.ts"() {
    "use strict";
    NO_COST = { usd: 0, unpriced: 0 };
  }
});

// orchestrator/core/cost/cost-of-answer.ts
function costOfAnswer(tokens, price2) {
  const { input, cacheWrite, cacheRead, output } = tokens;
  const hour = Math.min(tokens.cacheWriteHour, cacheWrite);
  const { long } = price2;
  const paid = long && input + cacheWrite + cacheRead > long.above ? long : price2;
  const sum = input * paid.input + (cacheWrite - hour) * paid.cacheWrite + hour * paid.cacheWriteHour + cacheRead * paid.cacheRead + output * paid.output;
  return sum / MILLION;
}
var MILLION;
var init_cost_of_answer = __esm({
  "orchestrator/core/cost/cost-of-answer.ts"() {
    "use strict";
    MILLION = 1e6;
  }
});

// orchestrator/core/cost/prices.ts
var prices_exports = {};
__export(prices_exports, {
  PRICES: () => PRICES,
  PRICES_OF: () => PRICES_OF,
  priceOf: () => priceOf,
  pricesWith: () => pricesWith
});
function priceOf(model, prices) {
  if (Object.hasOwn(prices, model)) return prices[model];
  const [, family, major, minor] = NAME.exec(model) ?? [];
  if (family === void 0 || major === void 0) return void 0;
  const name = minor === void 0 || minor === "0" ? `${family}-${major}` : `${family}-${major}-${minor}`;
  return Object.hasOwn(prices, name) ? prices[name] : void 0;
}
function pricesWith(given) {
  const own = Object.entries(given).map(([model, set]) => [
    model,
    { ...price(set.input, set.output, set.input / 10), ...set }
  ]);
  return own.length === 0 ? PRICES : { ...PRICES, ...Object.fromEntries(own) };
}
function price(input, output, cacheRead) {
  return { input, output, cacheWrite: input * 1.25, cacheWriteHour: input * 2, cacheRead };
}
var PRICES_OF, PRICES, NAME;
var init_prices = __esm({
  "orchestrator/core/cost/prices.ts"() {
    "use strict";
    PRICES_OF = "2026-10-24";
    PRICES = {
      "fable-5-1": price(10, 50, 0.25),
      "fable-5": price(10, 50, 1),
      "mythos-5-1": price(10, 50, 0.25),
      "mythos-5": price(10, 50, 1),
      "opus-5-5": price(4, 20, 0.2),
      "opus-5": price(5, 25, 0.5),
      "opus-4-8": price(5, 25, 0.5),
      "opus-4-7": price(5, 25, 0.5),
      "opus-4-6": price(5, 25, 0.5),
      "opus-4-5": price(5, 25, 0.5),
      "opus-4-1": price(15, 75, 1.5),
      "opus-4": price(15, 75, 1.5),
      "sonnet-5-5": price(2, 10, 0.1),
      "sonnet-5": price(2, 10, 0.2),
      "sonnet-4-6": price(3, 15, 0.3),
      "sonnet-4-5": price(3, 15, 0.3),
      "sonnet-4": price(3, 15, 0.3),
      "haiku-5-5": { ...price(0.1, 0.5, 0.01), long: { ...price(0.5, 2.5, 0.05), above: 1e5 } },
      "haiku-4-5": price(1, 5, 0.1)
    };
    NAME = /(?:^|[^a-z])(fable|mythos|opus|sonnet|haiku)-(\d{1,2})(?:-(\d{1,2}))?(?!\d)/;
  }
});

// orchestrator/core/cost/token-usage.ts
var token_usage_exports = {};
__export(token_usage_exports, {
  NO_TOKENS: () => NO_TOKENS,
  USAGE_MARK: () => USAGE_MARK,
  addTokens: () => addTokens,
  countBudgeted: () => countBudgeted,
  countTokens: () => countTokens,
  sumUsage: () => sumUsage,
  totalUsage: () => totalUsage
});
function sumUsage(entries, prices = PRICES) {
  const answers = /* @__PURE__ */ new Map();
  for (const { message } of entries) {
    if (message?.id === void 0 || message.tokens === void 0) continue;
    const tokens = mostOf(answers.get(message.id)?.tokens, message.tokens);
    answers.set(message.id, { model: message.model ?? "unknown", tokens });
  }
  const byModel = /* @__PURE__ */ new Map();
  for (const { model, tokens } of answers.values())
    byModel.set(model, addTokens(byModel.get(model) ?? NO_TOKENS, priced(tokens, priceOf(model, prices))));
  return byModel;
}
function totalUsage(byModel) {
  return [...byModel.values()].reduce(addTokens, NO_TOKENS);
}
function addTokens(one, other) {
  return {
    input: one.input + other.input,
    cacheWrite: one.cacheWrite + other.cacheWrite,
    cacheRead: one.cacheRead + other.cacheRead,
    output: one.output + other.output,
    usd: one.usd + other.usd,
    unpriced: one.unpriced + other.unpriced
  };
}
function countTokens({
  input,
  cacheWrite,
  cacheRead,
  output
}) {
  return input + cacheWrite + cacheRead + output;
}
function countBudgeted({ input, cacheWrite, output }) {
  return input + cacheWrite + output;
}
function mostOf(one, other) {
  if (one === void 0) return other;
  return {
    input: Math.max(one.input, other.input),
    cacheWrite: Math.max(one.cacheWrite, other.cacheWrite),
    cacheWriteHour: Math.max(one.cacheWriteHour, other.cacheWriteHour),
    cacheRead: Math.max(one.cacheRead, other.cacheRead),
    output: Math.max(one.output, other.output)
  };
}
function priced(tokens, price2) {
  const { input, cacheWrite, cacheRead, output } = tokens;
  const counts = { input, cacheWrite, cacheRead, output };
  return price2 ? { ...counts, usd: costOfAnswer(tokens, price2), unpriced: 0 } : { ...counts, usd: 0, unpriced: countTokens(counts) };
}
var NO_TOKENS, USAGE_MARK;
var init_token_usage = __esm({
  "orchestrator/core/cost/token-usage.ts"() {
    "use strict";
    init_cost_of_answer();
    init_prices();
    NO_TOKENS = { input: 0, cacheWrite: 0, cacheRead: 0, output: 0, usd: 0, unpriced: 0 };
    USAGE_MARK = '"usage"';
  }
});

// orchestrator/core/cost/spent-budget.ts
var spent_budget_exports = {};
__export(spent_budget_exports, {
  tellBudget: () => tellBudget,
  tellSpent: () => tellSpent
});
function tellSpent({ unit, budget, used }) {
  const counted = unit === "tokens" ? `${used} counted without cache reads` : `${dollars(used)} counted`;
  return `its budget of ${tellBudget({ unit, budget })} is used up (${counted})`;
}
function tellBudget({ unit, budget }) {
  return unit === "tokens" ? `${budget} tokens` : dollars(budget);
}
var init_spent_budget = __esm({
  "orchestrator/core/cost/spent-budget.ts"() {
    "use strict";
    init_show_cost();
  }
});

// part:core/cost
var cost_exports = {};
__export(cost_exports, {
  load: () => load
});
module.exports = __toCommonJS(cost_exports);
var modules = {
  "orchestrator/core/cost/show-cost.ts": () => (init_show_cost(), __toCommonJS(show_cost_exports)),
  "orchestrator/core/cost/token-usage.ts": () => (init_token_usage(), __toCommonJS(token_usage_exports)),
  "orchestrator/core/cost/prices.ts": () => (init_prices(), __toCommonJS(prices_exports)),
  "orchestrator/core/cost/spent-budget.ts": () => (init_spent_budget(), __toCommonJS(spent_budget_exports))
};
var load = (id) => modules[id]();
// Annotate the CommonJS export names for ESM import in node:
0 && (module.exports = {
  load
});
