import { describe, expect, test } from "vitest";
import { type LimitFacts, limitNow } from "../../../orchestrator/core/run/judge/limit-now.ts";
import { readLimit } from "../../../orchestrator/core/run/judge/read-limit.ts";
import type { Attempt, Outcome, Run } from "../../../orchestrator/core/run/run.ts";
import { tellLowered } from "../../../orchestrator/core/texts/reasons/tell-limit.ts";

const BUSY = "rate_limit: API Error: Request rejected (429) · This request would exceed your rate limit";
const USED_UP = "rate_limit: You've hit your 5-hour limit · resets 3:51pm (UTC)";

/** What the ledger keeps of an agent's failure, as client 2.1.330 gave it. */
const REASONS: readonly [string, ReturnType<typeof readLimit>][] = [
  [BUSY, { kind: "busy" }],
  [
    "rate_limit: API Error: Server is temporarily limiting requests (not your usage limit) · This request would exceed your rate limit",
    { kind: "busy" },
  ],
  ["rate_limit", { kind: "busy" }],
  ["server_error: API Error: 529 Overloaded. This is a server-side issue, usually temporary", { kind: "busy" }],
  ["server_error: API Error: 500 Internal server error", undefined],
  [USED_UP, { kind: "used-up", until: "2026-11-24T15:51:00.000Z" }],
  [
    "rate_limit: You've hit your 5-hour limit · resets 4pm (Europe/Berlin)",
    { kind: "used-up", until: "2026-11-24T15:00:00.000Z" },
  ],
  [
    "rate_limit: You've hit your 5-hour limit · resets 1:52am (Europe/Berlin)",
    { kind: "used-up", until: "2026-11-25T00:52:00.000Z" },
  ],
  [
    "rate_limit: You've hit your weekly limit · resets Nov 27, 3:52pm (Europe/Berlin)",
    { kind: "used-up", until: "2026-11-27T14:52:00.000Z" },
  ],
  [
    "rate_limit: You've hit your weekly limit · resets Jul 1, 2027, 12am (America/New_York)",
    { kind: "used-up", until: "2027-07-01T04:00:00.000Z" },
  ],
  ["rate_limit: You've hit your Opus limit · resets 3pm (Nowhere/At_All)", { kind: "used-up" }],
  [
    "rate_limit: API Error: Request rejected (429) · Claude AI usage limit reached|1795536000",
    { kind: "used-up", until: "2026-11-24T16:00:00.000Z" },
  ],
  [
    "API Error: 400 You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.",
    { kind: "used-up", until: "2026-12-01T00:00:00.000Z" },
  ],
  ["billing_error: Credit balance is too low", { kind: "used-up" }],
  ["API Error: 400 scripted error", undefined],
  ["its agent reported failed: the tests hit a rate_limit", undefined],
];

test.each(REASONS)("a failure is read for what the API meant: %s", (reason, expected) => {
  expect(readLimit(reason, "2026-11-24T14:30:00.000Z")).toEqual(expected);
});

/** A moment of the run, in minutes after it was opened. */
const minute = (n: number) => new Date(Date.UTC(2026, 10, 24, 14, n)).toISOString();

/** Attempts as a line each: when the call was handed over, when it ended, and how. */
function run(...lines: readonly (readonly [number, number, "done" | "failed", string?])[]): Run {
  const attempts = lines.map(([from, to, kind, summary = ""], index): Attempt => {
    const limit = kind === "failed" ? readLimit(summary, minute(to)) : undefined;
    const refused = limit === undefined ? {} : { isExcused: true as const, limit };
    const outcome: Outcome = { kind, summary, mayRetry: true, at: minute(to), ...refused };
    const task = { taskId: `t-${index}`, title: "", skillName: "s", agentType: "general-purpose" };
    return { number: index + 1, ...task, handedOverAt: minute(from), outcome };
  });
  const state = { kind: "open" } as const;
  return { kind: "tasks", id: "abcd", owner: "m-b-n-p1-s1", openedAt: minute(0), state, limit: 7, attempts };
}

const limitAt = (n: number, of: Run, more: Partial<LimitFacts> = {}) => limitNow(of, { now: minute(n), ...more });
/** The limit, and why it is lower, in words. */
const toldAt = (...args: Parameters<typeof limitAt>) => [limitAt(...args), tellLowered(limitAt(...args))];

describe("a busy API", () => {
  test("lowers the limit step by step, and each good end raises it by one", () => {
    const lines = [
      [0, 1, "failed", BUSY],
      [2, 3, "failed", BUSY],
      [4, 5, "done"],
      [4, 6, "done"],
    ] as const;
    const limits = lines.map((_, n) => limitAt(7, run(...lines.slice(0, n + 1))).limit);
    expect(limits).toEqual([3, 1, 2, 3]);
  });

  test("counts once for a burst of refusals of agents that were begun before it", () => {
    expect(limitAt(3, run([0, 1, "failed", BUSY], [0, 1, "failed", BUSY], [1, 2, "failed", BUSY])).limit).toBe(3);
  });

  test("says why the limit is lower, and says nothing of it once the limit is whole again", () => {
    expect(toldAt(2, run([0, 1, "failed", BUSY]))).toEqual([
      { limit: 3, cause: "busy" },
      "the API asked for fewer requests, so 3 at once for now",
    ]);
    const good = [2, 3, 4, 5].map((n) => [2, n, "done"] as const);
    expect(toldAt(9, run([0, 1, "failed", BUSY], ...good))).toEqual([{ limit: 7 }, undefined]);
  });

  test("that refuses even an agent that is alone is left alone for a minute, then for two", () => {
    const alone = { ...run([0, 1, "failed", BUSY], [2, 3, "failed", BUSY]), limit: 1 };
    expect(toldAt(1, { ...alone, attempts: alone.attempts.slice(0, 1) })).toEqual([
      { limit: 0, until: minute(2), cause: "busy" },
      "the API refuses even one agent at a time, until 2026-11-24 14:02 UTC",
    ]);
    expect([2, 4, 5].map((n) => limitNow(alone, { now: minute(n) }).limit)).toEqual([0, 0, 1]);
  });

  test("is not told by other failures", () => {
    expect(limitAt(2, run([0, 1, "failed", "its agent reported failed: no"], [0, 1, "failed", "lost"]))).toEqual({
      limit: 7,
    });
  });
});

describe("a quota that is used up", () => {
  test("stops everything until the time that the client names, and says so", () => {
    const until = "2026-11-24T15:51:00.000Z";
    const used = run([0, 30, "failed", USED_UP]);
    expect(toldAt(40, used)).toEqual([
      { limit: 0, until, cause: "quota" },
      "the quota of the model is used up, until 2026-11-24 15:51 UTC",
    ]);
    expect(limitAt(111, used).limit).toBe(7);
  });

  test("holds for an hour where no time is named", () => {
    const used = run([0, 1, "failed", "billing_error: Credit balance is too low"]);
    expect([60, 61].map((n) => limitAt(n, used).limit)).toEqual([0, 7]);
  });

  test("is there again when an agent that was begun after it ends well; one from before proves nothing", () => {
    expect(limitAt(40, run([0, 30, "failed", USED_UP], [20, 35, "done"])).limit).toBe(0);
    expect(limitAt(40, run([0, 30, "failed", USED_UP], [31, 35, "done"])).limit).toBe(7);
  });
});

test("a token budget that is used up ends the run's spawning for good, to the token", () => {
  const facts = { tokenBudget: 1000 };
  expect(limitAt(1, run(), { ...facts, tokens: 999 })).toEqual({ limit: 7 });
  expect(toldAt(1, run(), { ...facts, tokens: 1000 })).toEqual([
    { limit: 0, cause: "budget", spent: { unit: "tokens", budget: 1000, used: 1000 } },
    "its budget of 1000 tokens is used up (1000 counted without cache reads)",
  ]);
});

test("an agent that reports of such words itself closes nothing", () => {
  const outcome: Outcome = {
    kind: "failed",
    summary: `its agent reported failed: ${USED_UP}`,
    mayRetry: true,
    at: "2026-11-24T15:00:00.000Z",
  };
  const attempt: Attempt = {
    number: 1,
    taskId: "t",
    title: "",
    skillName: "s",
    agentType: "g",
    handedOverAt: "",
    outcome,
  };
  const common = { kind: "tasks", id: "ab12", owner: "m", openedAt: "", limit: 5 } as const;
  const run: Run = { ...common, state: { kind: "open" }, attempts: [attempt] };
  expect(limitNow(run, { now: "2026-11-24T15:01:00.000Z" })).toEqual({ limit: 5 });
});
