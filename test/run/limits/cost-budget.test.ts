import { expect, test } from "vitest";
import { costOfAnswer } from "../../../orchestrator/core/cost/cost-of-answer.ts";
import { PRICES, priceOf, pricesWith } from "../../../orchestrator/core/cost/prices.ts";
import { dollars, showCost } from "../../../orchestrator/core/cost/show-cost.ts";
import { limitNow } from "../../../orchestrator/core/run/judge/limit-now.ts";
import type { Run } from "../../../orchestrator/core/run/run.ts";
import type { Handover } from "../../../orchestrator/core/texts/handover/handover.ts";
import { tellLowered } from "../../../orchestrator/core/texts/reasons/tell-limit.ts";
import { report } from "../driven/driven-run.ts";
import { LostRun } from "../driven/lost-run.ts";

test.each([
  ["claude-opus-4-5-20251101", "opus-4-5"],
  ["claude-opus-4-20250514", "opus-4"],
  ["us.anthropic.claude-sonnet-4-5-20250929-v1:0", "sonnet-4-5"],
  ["claude-haiku-5-5[1m]", "haiku-5-5"],
  ["claude-fable-5-1", "fable-5-1"],
])("the price of %s is that of %s", (model, name) => expect(priceOf(model, PRICES)).toBe(PRICES[name]));

test.each(["gpt-6", "unknown", "claude-opus-9", "constructor", "__proto__", "opus"])("%s has no price", (model) =>
  expect(priceOf(model, PRICES)).toBeUndefined(),
);

test("a request is paid by the length of its own prompt, and what is cached for an hour costs more", () => {
  const haiku = PRICES["haiku-5-5"] as never;
  const tokens = { input: 0, cacheWrite: 0, cacheWriteHour: 0, cacheRead: 0, output: 1_000_000 };
  expect(costOfAnswer({ ...tokens, input: 100_000 }, haiku)).toBeCloseTo(0.51);
  expect(costOfAnswer({ ...tokens, input: 100_001 }, haiku)).toBeCloseTo(2.55);
  const opus = PRICES["opus-5"] as never;
  expect(costOfAnswer({ ...tokens, output: 0, cacheWrite: 1_000_000 }, opus)).toBeCloseTo(6.25);
  expect(costOfAnswer({ ...tokens, output: 0, cacheWrite: 1_000_000, cacheWriteHour: 1_000_000 }, opus)).toBeCloseTo(
    10,
  );
});

test("a setting gives a price, and overrides the table", () => {
  const prices = pricesWith({
    "my-model": { input: 2, output: 4 },
    "claude-opus-5": { input: 1, output: 1, cacheRead: 0 },
  });
  expect(priceOf("my-model", prices)).toMatchObject({
    input: 2,
    output: 4,
    cacheRead: 0.2,
    cacheWrite: 2.5,
    cacheWriteHour: 4,
  });
  expect(priceOf("claude-opus-5", prices)).toMatchObject({ input: 1, cacheRead: 0 });
  expect(priceOf("claude-opus-5-20260724", prices)).toBe(PRICES["opus-5"]);
});

test("what has no price is never shown as nothing", () => {
  expect([0, 0.001, 1.005, 123.4, 4_321].map(dollars)).toEqual(["$0", "$0.01", "$1.00", "$123", "$4,321"]);
  expect(showCost({ usd: 0, unpriced: 5 })).toBe("cost unknown");
  expect(showCost({ usd: 1, unpriced: 5 })).toBe("over $1.00");
});

test("a run whose budget in dollars is used up begins nothing more", () => {
  const run = { id: "k3f9", limit: 5, attempts: [] } as unknown as Run;
  const at = (usd: number) =>
    limitNow(run, { now: "2026-01-01T00:00:00.000Z", cost: { usd, unpriced: 0 }, costBudget: 5 });
  expect(at(4.99)).toEqual({ limit: 5 });
  expect(at(5)).toEqual({ limit: 0, cause: "budget", spent: { unit: "dollars", budget: 5, used: 5 } });
  expect(tellLowered(at(5))).toBe("its budget of $5.00 is used up ($5.00 counted)");
});

test("of a budget it is told before it is used up, once", async () => {
  const lost = new LostRun({ costBudget: 5, prices: { unknown: { input: 1, output: 1_000 } } });
  const { run, transcripts } = lost;
  for (const title of ["one", "two", "three"]) await run.add(title);
  const steps: Handover[] = [];
  for (const output of [4_200, 100, 900]) {
    const step = await run.next({ limit: 1, isAsked: true });
    steps.push(step);
    const agent = step.calls[0] && (await run.make(step.calls[0]));
    if (agent === undefined) break;
    const file = transcripts.write(agent, undefined, [{ text: "x", usage: { output_tokens: output } }]);
    await run.end(agent, report("done"), file);
  }
  const last = await run.next({ isAsked: true });
  const isTold = ({ warnings }: Handover) =>
    warnings.filter((one) => one.includes("four fifths of its budget of $5.00"));
  expect(steps.map((step) => isTold(step).length)).toEqual([0, 1, 0]);
  expect([last.calls, last.done]).toEqual([[], true]);
});
