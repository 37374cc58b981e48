import { describe, expect, test } from "vitest";
import { sumUsage } from "../../orchestrator/core/cost/token-usage.ts";
import type { LedgerEvent } from "../../orchestrator/core/ledger/events/event.ts";
import { concurrencyCurve, peakOf } from "../../orchestrator/core/report/concurrency-curve.ts";
import { duration } from "../../orchestrator/core/report/duration.ts";
import { measureRun } from "../../orchestrator/core/report/measure-run.ts";
import { tickLabel } from "../../orchestrator/core/report/page/time/time-axis.ts";
import type { Attempt, TaskRun } from "../../orchestrator/core/run/run.ts";
import { readEntries } from "../../orchestrator/core/transcripts/read-entries.ts";
import { at, sorted, worked } from "./worked.ts";

describe("the curve of those at work", () => {
  //  0         5         10
  //  ├────a────┤────c────┤
  //       ├────b────┤
  const from = (...pairs: [number, number][]) =>
    concurrencyCurve(
      pairs.map(([from, to]) => ({ from, to })),
      0,
      10,
    );

  test("steps where the number changes, and only there", () => {
    expect(from([0, 5], [5, 10], [2.5, 7.5])).toEqual([
      [0, 1],
      [2.5, 2],
      [7.5, 1],
      [10, 0],
    ]);
  });

  test("does not count two where one ends as the next begins", () => {
    expect(peakOf(from([0, 5], [5, 10]))).toBe(1);
  });

  test("is cut to the run's time", () => {
    expect(from([-5, 3], [8, 20], [30, 40])).toEqual([
      [0, 1],
      [3, 0],
      [8, 1],
      [10, 0],
    ]);
  });

  test("is flat without anybody", () => {
    expect(from()).toEqual([
      [0, 0],
      [10, 0],
    ]);
  });
});

const attempt = (number: number, taskId: string, more: Partial<Attempt> = {}): Attempt => ({
  number,
  taskId,
  title: `Title of ${taskId}`,
  skillName: "skill",
  agentType: "general-purpose",
  handedOverAt: at(0),
  ...more,
});
const over = (kind: "done" | "failed", second: number) => ({
  kind,
  summary: `it ${kind}`,
  mayRetry: false,
  at: at(second),
});

const finished = (n: number) => ({ kind: "finished", at: at(n) }) as const;

function measure(run: Partial<TaskRun>, events: readonly LedgerEvent[]) {
  const usage = { input_tokens: 10, output_tokens: 1 };
  return measureRun({
    run: { kind: "tasks", id: "abcd", owner: "", openedAt: at(0), state: finished(20), limit: 5, attempts: [], ...run },
    events,
    cap: 7,
    repository: "shop",
    madeAt: at(30),
    usageOf: (transcript) =>
      transcript === "gone"
        ? undefined
        : sumUsage(readEntries(JSON.stringify({ type: "assistant", message: { id: transcript, model: "m", usage } }))),
    remarks: [],
  });
}

test("attempts at one task stand together with the agents that they started; the others stand below", () => {
  const report = measure(
    {
      attempts: [
        attempt(1, "a", { outcome: over("failed", 4) }),
        attempt(2, "b", { outcome: over("done", 9) }),
        attempt(3, "a"),
      ],
    },
    sorted(
      worked("one", "abcd.1", [0, 1, 4]),
      worked("two", "abcd.2", [0, 2, 9]),
      worked("child", undefined, [3, 3, 6], { caller: "a-two" }),
      worked("other", undefined, [1, 1, 12]),
      worked("three", "abcd.3", [5, 6]),
    ),
  );
  expect(
    report.rows.map(({ title, attempt, outcome, isOfRun, bars }) => [title, attempt, outcome, isOfRun, bars[0]?.end]),
  ).toEqual([
    ["Title of a", 1, "failed", true, "completed"],
    ["Title of a", 2, "open", true, "running"],
    ["Title of b", 1, "done", true, "completed"],
    ["job of child", 0, "none", true, "completed"],
    ["job of other", 0, "none", false, "completed"],
  ]);
  expect(report.headline).toMatchObject({
    tasks: 2,
    closed: 1,
    failed: 0,
    wallMs: 20_000,
    agentMs: (3 + 7 + 3 + 14) * 1_000,
    peak: 4,
    failures: 1,
  });
  expect(report.headline.speedUp).toBeCloseTo(27 / 20);
  expect(report.failures).toEqual([{ at: 4_000, what: "a Title of a", how: "failed", reason: "it failed" }]);
});

test("an agent of the time before and one of the time after the run are cut, and one outside is not there", () => {
  const { rows, curve } = measure(
    {},
    sorted(worked("before", undefined, [0, 0, 5]), worked("late", undefined, [15, 15, 40])),
  );
  expect(rows.map(({ title, bars }) => [title, bars[0]?.from, bars[0]?.to, bars[0]?.end])).toEqual([
    ["job of before", 0, 5_000, "completed"],
    ["job of late", 15_000, 20_000, "running"],
  ]);
  expect(curve).toEqual([
    [0, 1],
    [5_000, 0],
    [15_000, 1],
    [20_000, 0],
  ]);
  expect(measure({ openedAt: at(6), state: finished(14) }, worked("before", undefined, [0, 0, 5])).rows).toEqual([]);
});

test("who began before the run and worked on, or was resumed in it, keeps the name from before", () => {
  const resumed: LedgerEvent = {
    at: at(8),
    type: "started",
    life: "again",
    slot: 2,
    agent: "a-old",
    agentType: "x",
    how: "resume",
  };
  const events = sorted(
    worked("old", undefined, [0, 1, 2]),
    worked("long", undefined, [0, 1, 9]),
    worked("over", undefined, [0, 1, 3]),
    [resumed],
  );
  const { rows } = measure({ openedAt: at(6), state: finished(14) }, events);
  expect(rows.map(({ title, bars }) => [title, bars.map(({ from, to }) => [from, to])])).toEqual([
    ["job of long", [[0, 3_000]]],
    ["job of old", [[2_000, 8_000]]],
  ]);
});

test("an idle parent holds no slot until it is woken, and a forked skill works in its caller's", () => {
  const { rows, headline } = measure({}, [
    ...worked("parent", undefined, [0, 0]),
    { at: at(1), type: "idle", life: "parent", agent: "a-parent" },
    { at: at(5), type: "started", life: "again", slot: 1, agent: "a-parent", agentType: "x", how: "wake" },
    { at: at(5), type: "started", life: "fork", agent: "f", agentType: "x", how: "fork" },
    { at: at(7), type: "ended", life: "fork", status: "completed", by: "x" },
    { at: at(8), type: "ended", life: "again", status: "killed", by: "x" },
  ]);
  expect(rows.map(({ bars }) => bars.map(({ from, to, end, hasSlot }) => [from, to, end, hasSlot]))).toEqual([
    [
      [0, 1_000, "idle", true],
      [5_000, 8_000, "killed", true],
    ],
    [[5_000, 7_000, "completed", false]],
  ]);
  expect(headline.peak).toBe(1);
});

test("an end that was inferred is shown as the client told it later, and lasts until it was inferred", () => {
  const inferred = {
    at: at(3),
    type: "ended",
    life: "one",
    status: "killed",
    by: "turnEnded",
    isEndInferred: true,
  } as const;
  const told = { at: at(5), type: "ended", life: "one", status: "failed", by: "notified" } as const;
  const begun = worked("one", undefined, [0, 1, 3]).slice(0, 2);
  const shown = (...ends: Parameters<typeof measure>[1]) =>
    measure({}, [...begun, ...ends]).rows.flatMap(({ bars }) => bars.map(({ from, to, end }) => [from, to, end]));
  expect(shown(inferred, told)).toEqual([[1_000, 3_000, "failed"]]);
  expect(shown(inferred, inferred)).toEqual([[1_000, 3_000, "killed"]]);
  expect(shown(told, inferred)).toEqual([[1_000, 5_000, "failed"]]);
});

test("spawns count as refused whoever refused them, each with its reason, and only those of the run's time", () => {
  const refused = { type: "ended", status: "refused", by: "x" } as const;
  const denied = { type: "denied", agentType: "x", why: "full", reason: "7 of 7" } as const;
  const { refusals, headline, failures } = measure({ openedAt: at(1) }, [
    { at: at(0), ...denied, call: "c-0", description: "before the run" },
    ...worked("one", undefined, [2, 2, 3]).slice(0, 1),
    ...worked("two", undefined, [2, 2, 3]).slice(0, 1),
    { at: at(3), ...refused, life: "one" },
    { at: at(4), ...refused, life: "two", reason: "a rule of the settings" },
    { at: at(5), ...denied, call: "c-3", description: "eighth" },
  ]);
  expect(refusals).toEqual([
    { at: 2_000, description: "job of one", reason: "the client, a rule, another hook or the user refused it" },
    { at: 3_000, description: "job of two", reason: "a rule of the settings" },
    { at: 4_000, description: "eighth", reason: "7 of 7" },
  ]);
  expect([headline.refusals, failures]).toEqual([3, []]);
});

test("tokens are added up by task and model, and what is gone is said", () => {
  const report = measure(
    { attempts: [attempt(1, "a"), attempt(2, "a"), attempt(3, "b")] },
    sorted(worked("one", "abcd.1", [0, 1, 4]), worked("two", "abcd.2", [4, 5, 6]), worked("gone", "abcd.3", [0, 1, 2])),
  );
  expect(report.tokensByTask.map(({ taskId, model, tokens }) => [taskId, model, tokens.input, tokens.output])).toEqual([
    ["a", "m", 20, 2],
  ]);
  expect(report.tokensByTask[0]?.title).toBe("Title of a");
  expect(report.headline.tokens).toBe(22);
  expect(report.remarks).toEqual(["The tokens of 1 agent are unknown: their transcripts are gone."]);
});

test.each([
  [400, "0 s"],
  [59_600, "1 min"],
  [116_000, "1 min 56 s"],
  [7_500_000, "2 h 5 min"],
  [7_200_000, "2 h"],
])("%i ms are %s", (ms, text) => {
  expect(duration(ms)).toBe(text);
});

test.each([
  [0, "0"],
  [45, "45 s"],
  [90, "1:30"],
  [7_500, "2:05:00"],
])("a tick at %i seconds is %s", (seconds, text) => {
  expect(tickLabel(seconds)).toBe(text);
});
