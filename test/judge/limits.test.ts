import { describe, expect, test } from "vitest";
import { type LimitFacts, limitNow } from "../../orchestrator/core/run/judge/limit-now.ts";
import { readLimit } from "../../orchestrator/core/run/judge/read-limit.ts";
import type { ApiLimit } from "../../orchestrator/core/run/run.ts";
import * as a from "../plan-step/step.ts";

/** A moment, in seconds after the first. */
const at = (second: number) => new Date(Date.UTC(2026, 0, 1) + second * 1000).toISOString();
type End = readonly [from: number, to: number, how: "done" | ApiLimit];
const BUSY: ApiLimit = { kind: "busy" };

function limitOf(limit: number, now: number, ends: readonly End[], more: Partial<LimitFacts> = {}) {
  const attempts = ends.map(([from, to, how], n) => {
    const outcome =
      how === "done" ? a.outcome("done", { at: at(to) }) : a.outcome("failed", { at: at(to), limit: how });
    return a.attempt(n + 1, { handedOverAt: at(from), outcome });
  });
  return limitNow(a.taskRun(attempts, { limit }), { now: at(now), ...more });
}

describe("how many agents a run may have at work", () => {
  test("is none once a budget is used up", () => {
    const cost = { usd: 5, unpriced: 0 };
    expect(limitOf(7, 0, [], { cost, costBudget: 5 })).toEqual({
      limit: 0,
      cause: "budget",
      spent: { unit: "dollars", budget: 5, used: 5 },
    });
    expect(limitOf(7, 0, [], { tokens: 9, tokenBudget: 9 })).toMatchObject({ limit: 0, cause: "budget" });
    expect(limitOf(7, 0, [], { tokens: 8, tokenBudget: 9, cost, costBudget: 6 })).toEqual({ limit: 7 });
  });

  test("goes by the order in which agents ended", () => {
    const busy: End = [0, 10, BUSY];
    const done: End = [0, 20, "done"];
    expect(limitOf(4, 30, [done, busy])).toMatchObject({ limit: 3, cause: "busy" });
    expect(limitOf(4, 30, [busy, done])).toMatchObject({ limit: 3, cause: "busy" });
  });

  test("is half after a refusal, which closes nothing while more than one was allowed", () => {
    expect(limitOf(7, 11, [[0, 10, BUSY]])).toMatchObject({ limit: 3, cause: "busy" });
    expect(limitOf(2, 11, [[0, 10, BUSY]])).toMatchObject({ limit: 1, cause: "busy" });
  });

  test("never exceeds the run's own: good ends save up nothing", () => {
    const ends: End[] = [
      [0, 1, "done"],
      [0, 2, "done"],
      [3, 10, BUSY],
    ];
    expect(limitOf(7, 11, ends)).toMatchObject({ limit: 3 });
  });

  test("is none for a minute after a refusal of one that was alone, for twice as long after each next, for an hour at most", () => {
    const ends: End[] = [];
    const waits: number[] = [];
    for (let n = 0; n < 8; n++) {
      ends.push([n * 10_000, n * 10_000 + 1, BUSY]);
      const now = limitOf(1, n * 10_000 + 2, ends);
      waits.push(Date.parse((now.cause === "busy" && now.until) || "") - Date.parse(at(n * 10_000 + 1)));
    }
    expect(waits).toEqual([60, 120, 240, 480, 960, 1920, 3600, 3600].map((seconds) => seconds * 1000));
  });

  test("is none for a minute again after a good end", () => {
    const ends: End[] = [
      [0, 1, BUSY],
      [100, 101, BUSY],
      [300, 301, "done"],
      [400, 401, BUSY],
    ];
    expect(limitOf(1, 402, ends)).toMatchObject({ limit: 0, until: at(461) });
  });

  test("is none for exactly an hour where a quota is used up and nobody says until when", () => {
    expect(limitOf(7, 11, [[0, 10, { kind: "used-up" }]])).toMatchObject({
      limit: 0,
      until: at(3_610),
      cause: "quota",
    });
    expect(limitOf(7, 3_610, [[0, 10, { kind: "used-up" }]])).toEqual({ limit: 7 });
  });

  test("is there again only by the good end of an agent that began after the quota was used up", () => {
    const used: End = [0, 10, { kind: "used-up" }];
    expect(limitOf(7, 13, [used, [10, 12, "done"]])).toMatchObject({ limit: 0, cause: "quota" });
    expect(limitOf(7, 13, [used, [11, 12, "done"]])).toEqual({ limit: 7 });
  });
});

describe("when a quota is there again", () => {
  const until = (message: string, now: string) =>
    readLimit(`rate_limit: hit your 5-hour limit · resets ${message}`, now);

  test("is not told where the message does not", () => {
    expect(readLimit("billing_error: no money", a.NOW)).toStrictEqual({ kind: "used-up" });
    expect(until("soon", a.NOW)).toStrictEqual({ kind: "used-up" });
    expect(until("3pm (Nowhere/At_All)", a.NOW)).toStrictEqual({ kind: "used-up" });
    expect(until("Jan 3, 3pm (Nowhere/At_All)", a.NOW)).toStrictEqual({ kind: "used-up" });
  });

  test("is today up to a minute after the time that the message names, then tomorrow", () => {
    const told = (second: string) => until("3:50pm (UTC)", `2026-01-01T15:${second}.000Z`);
    expect(told("51:00")).toEqual({ kind: "used-up", until: "2026-01-01T15:50:00.000Z" });
    expect(told("51:01")).toEqual({ kind: "used-up", until: "2026-01-02T15:50:00.000Z" });
    expect(told("49:59")).toEqual({ kind: "used-up", until: "2026-01-01T15:50:00.000Z" });
  });

  test("is told by the clock of its zone, also in the night in which that is changed", () => {
    const told = (time: string) => until(`${time} (Europe/Berlin)`, "2026-03-28T20:00:00.000Z");
    expect(told("1:30am")).toEqual({ kind: "used-up", until: "2026-03-29T00:30:00.000Z" });
    expect(told("3:30am")).toEqual({ kind: "used-up", until: "2026-03-29T01:30:00.000Z" });
  });
});
