import { createHash } from "node:crypto";
import { parseHTML } from "linkedom";
import { describe, expect, test } from "vitest";
import { criticalPath } from "../../orchestrator/core/report/critical-path.ts";
import { findGaps } from "../../orchestrator/core/report/find-gaps.ts";
import { measureRun } from "../../orchestrator/core/report/measure-run.ts";
import type { RunReport } from "../../orchestrator/core/report/report.ts";
import { NOTHING_BESIDES } from "../../orchestrator/core/report/tasks/besides.ts";
import { verdictOf } from "../../orchestrator/core/report/verdict.ts";
import { describeLastRun } from "../../orchestrator/core/run/needs/last-run.ts";
import type { Need } from "../../orchestrator/core/run/needs/need.ts";
import type { Attempt, TaskRun } from "../../orchestrator/core/run/run.ts";
import { renderPage } from "../../orchestrator/report-page.ts";
import { at, sorted, worked } from "./worked.ts";

const attempt = (number: number, outcome?: "done" | "failed"): Attempt => ({
  number,
  taskId: `t${number}`,
  title: `Task ${number}`,
  skillName: "skill",
  agentType: "general-purpose",
  handedOverAt: at(0),
  ...(outcome ? { outcome: { kind: outcome, summary: "", mayRetry: false, at: at(9) } } : {}),
});

const RUN = { kind: "tasks", id: "abcd", owner: "", openedAt: at(0), limit: 5 } as const;

function measure(state: TaskRun["state"], attempts: readonly Attempt[], needs: readonly Need[] = []): RunReport {
  return measureRun({
    run: { ...RUN, state, attempts },
    events: [
      ...attempts.flatMap(({ number, taskId, outcome }) =>
        worked(`${number}`, `abcd.${number}`, outcome ? [number, number, 8] : [number, number], {
          taskId,
          slot: number,
        }),
      ),
      { at: at(9), type: "task-held-back", run: "abcd", taskId: "late", title: "Late", reason: "it waits" } as const,
    ],
    cap: 7,
    repository: "shop",
    madeAt: at(60),
    usageOf: () => undefined,
    remarks: [],
    besides: { ...NOTHING_BESIDES, needs },
  });
}

test("what was never begun counts among the tasks of which some are done", () => {
  const [done, rest] = verdictOf(measure({ kind: "finished", at: at(20) }, [attempt(1, "done"), attempt(2, "failed")]));
  expect([done, rest]).toEqual([
    "1 of 3 tasks is done, in 20 s.",
    "1 failed, 1 was never begun; nothing waits for you.",
  ]);
});

test("what was given back before an agent had it was never begun, in the report as in the list of runs", () => {
  const withdrawn: Attempt = { ...attempt(2), outcome: { kind: "withdrawn", summary: "", mayRetry: true, at: at(9) } };
  const report = measure({ kind: "finished", at: at(20) }, [attempt(1, "done"), withdrawn]);
  expect(verdictOf(report)).toEqual(["1 of 3 tasks is done, in 20 s.", "2 were never begun; nothing waits for you."]);
  const run = { ...RUN, state: { kind: "finished", at: at(20) }, attempts: [attempt(1, "done"), withdrawn] } as const;
  const { begun, closed } = describeLastRun(run, [], at(20), () => undefined);
  expect([report.headline.tasks, report.headline.closed, report.headline.failed]).toEqual([begun, closed, 0]);
});

test("an agent whose client has ended is not at work", () => {
  const left: Need = { kind: "left-open", run: "abcd", taskId: null, title: "", since: null, text: "", settlings: [] };
  const of = (needs: readonly Need[]) =>
    verdictOf(measure({ kind: "open" }, [attempt(1, "done"), attempt(2)], needs))[1];
  expect(of([])).toMatch(/^1 is at work, /);
  expect(of([left])).toMatch(/^1 was at work when its client ended, /);
});

test("nothing has determined the end of a run that is open", () => {
  const attempts = [attempt(1, "done"), attempt(2, "done")];
  expect(measure({ kind: "open" }, attempts)).toMatchObject({ criticalPath: [], unlimitedMs: null });
  const finished = measure({ kind: "finished", at: at(20) }, attempts);
  expect([finished.criticalPath.length, finished.unlimitedMs]).toEqual([1, 8_000]);
});

describe("the last time in which nobody worked", () => {
  const gap = (isOpen: boolean) =>
    findGaps([[0, 1], [5_000, 0]], 40_000, [], [], { openedMs: 0, isOpen }).map(({ reason }) => reason); // biome-ignore format: a curve

  test("is not the finish of a run that is open", () => {
    expect(gap(true)).toEqual([expect.stringMatching(/^the next step had not been taken: /)]);
    expect(gap(false)).toEqual(["the last agent had ended, and the step that ended the run had not been taken"]);
  });
});

test("an end made room only where no other slot was free", () => {
  const bar = (from: number, to: number) => ({ from, to, life: "", asked: from, hasSlot: true, slot: 1 });
  const times = { a: [0, 100], b: [101, 300] } as const;
  const all = Object.entries(times).map(([key, [began, over]]) => ({ key, title: key, began, over }));
  const rows = all.map(({ key, began, over }) => ({ key, bars: [{ ...bar(began, over), end: "completed" as const }] }));
  const path = (isFull: boolean) => criticalPath(all, rows, [], () => isFull).map(({ key, after }) => [key, after]);
  expect(path(true)).toEqual([["a", null], ["b", "slot"]]); // biome-ignore format: pairs
  expect(path(false)).toEqual([["b", null]]);
});

/** A run of t1 0-8, t2 0-12 and t3 9-20, of which two at most are at work. */
function threeTasks(limit: number): RunReport {
  const over = (number: number, second: number): Attempt => ({
    ...attempt(number),
    outcome: { kind: "done", summary: "", mayRetry: false, at: at(second) },
  });
  const times = [[0, 8], [0, 12], [9, 20]] as const; // biome-ignore format: from and to
  return measureRun({
    run: {
      ...RUN,
      state: { kind: "finished", at: at(20) },
      limit,
      attempts: times.map(([, to], n) => over(n + 1, to)),
    },
    events: sorted(
      ...times.map(([from, to], n) =>
        worked(`${n}`, `abcd.${n + 1}`, [from, from, to], { taskId: `t${n + 1}`, slot: (n % 2) + 1 }),
      ),
    ),
    cap: 7,
    repository: "shop",
    madeAt: at(60),
    usageOf: () => undefined,
    remarks: [],
  });
}

test.each([
  [2, ["t1", "t3"]],
  [3, ["t3"]],
])("with two at work, a run with a limit of %i that goes on with another hung on %j", (limit, keys) => {
  expect(threeTasks(limit).criticalPath.map(({ key }) => key)).toEqual(keys);
});

describe("the page says what determined the end of a run, and what it would have taken without a limit:", () => {
  /** The fold about it, each of its parts as a line, and whether the legend explains the frames that are drawn. */
  function told(report: RunReport): { readonly lines: string[]; readonly isInLegend: boolean } {
    const html = renderPage(report, (text) => createHash("sha256").update(text).digest("base64"));
    const { document } = parseHTML(html);
    const fold = [...document.querySelectorAll("details")].find((one) =>
      one.querySelector("summary")?.textContent?.includes("determined the end"),
    );
    const lines = [...(fold?.querySelectorAll("summary, p, li") ?? [])].map(({ textContent }) => textContent ?? "");
    return { lines, isInLegend: /[^\d %]what determined the end of the run/.test(document.body.textContent ?? "") };
  }

  test("a chain of tasks", () => {
    expect(told(threeTasks(2))).toEqual({
      lines: [
        "2 tasks, one after the other, determined the end of the run: 95 % of its time",
        "With as many slots as it could use, the run would have taken 12 s.",
        "Task 1, 8 s",
        "Task 3, 11 s, in the slot that the one above freed",
      ],
      isInLegend: true,
    });
  });

  test("the longest of seven that need nothing", () => {
    const attempts = [1, 2, 3, 4, 5, 6, 7].map((number) => attempt(number, "done"));
    expect(told(measure({ kind: "finished", at: at(20) }, attempts))).toEqual({
      lines: [
        "1 task determined the end of the run: 40 % of its time",
        "With as many slots as it could use, the run would have taken 8 s.",
        "Task 1, 8 s",
      ],
      isInLegend: true,
    });
  });

  test("nothing where no task is over", () => {
    expect(told(measure({ kind: "open" }, [attempt(1)]))).toEqual({ lines: [], isInLegend: false });
  });
});
