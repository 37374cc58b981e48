import { describe, expect, test } from "vitest";
import { renderProblemInLine } from "../../orchestrator/core/problem.ts";
import type { Change, ChangeResult } from "../../orchestrator/core/run/step/facts/step-plan.ts";
import { tellWarning } from "../../orchestrator/core/texts/handover/tell-warning.ts";
import * as a from "./step.ts";

type Given = Parameters<typeof a.endOf>[0];

/** What a step tells, at its end or before. */
function warnings(given: Given): readonly string[] {
  const plan = a.planOf({ run: a.taskRun([a.attempt(9)]), tracker: a.tracker(a.task("t9", a.OURS)), ...given });
  if (plan.kind === "change") return plan.warnings.map(tellWarning);
  if (plan.kind !== "hand-over") throw new Error(`the step does not end: ${plan.kind}`);
  return (plan.runs.at(-1)?.warnings ?? []).map(tellWarning);
}

test("runs that are broken are told by one that the main conversation drives", () => {
  const broken = [{ id: "xx11", problem: a.problem("it is broken") }];
  expect(warnings({ broken })).toEqual(["tracker: it is broken. "]);
  expect(warnings({ broken, run: a.memberRun([a.member("one")]) })).toHaveLength(1);
  expect(warnings({ broken, run: a.memberRun([a.member("one")], [], { work: { parent: "zz99.1" } }) })).toEqual([]);
});

test("a problem is kept as long as it is told", () => {
  const problem = { ...a.problem("x".repeat(5_000)), names: ["y"], fix: "z".repeat(5_000) };
  const plan = a.endOf({
    run: a.taskRun([a.attempt(9)]),
    tracker: a.tracker(a.task("t9", a.OURS)),
    broken: [{ id: "xx11", problem }],
  });
  const kept = plan.runs.at(-1)?.warnings ?? [];
  expect(JSON.stringify(kept).length).toBeLessThan(4_200);
  expect(kept.map(tellWarning)).toEqual([renderProblemInLine(problem)]);
});

describe("a warning of an earlier version is known by its words", () => {
  const told = { kind: "told", text: "t1 is held back: its skill x cannot be run: tracker: it is missing. " } as const;
  const skills = new Map([["x", a.broken("it is missing")]]);
  const tracker = a.tracker(a.task("t1", { labels: ["skill:x"] }));
  const handed = (text: string) =>
    a.endOf({ run: a.taskRun([], { warnings: [{ ...told, text }] }), skills, tracker }).handover;

  test("it is shown as it is, but not where the summary says the same of what is held back", () => {
    expect(handed(told.text)).toMatchObject({ done: true, warnings: [], heldBack: [{ id: "t1" }] });
    expect(handed("t1 waits.").warnings).toEqual(["t1 waits."]);
  });
});

describe("what earlier runs have left to the user", () => {
  const over = (id: string, kind: "needs-input" | "in-doubt" | "failed", count = 1, summary = "Which?") =>
    a.taskRun(
      Array.from({ length: count }, (_, n) => a.attempt(n + 1, { outcome: a.outcome(kind, { summary }) })),
      { id, state: { kind: "finished", at: a.BETWEEN } },
    );
  const tracker = (count: number, more: object = {}) =>
    a.tracker(a.task("t99", a.OURS), ...Array.from({ length: count }, (_, n) => a.task(`t${n + 1}`, more)));
  const run = a.taskRun([a.attempt(99)], { filter: { ids: ["t99"] } });
  const told = (given: Given) => warnings({ run, ...given });

  test("is told: a question, a doubt, and a claim of a run that nobody knows; no failure", () => {
    expect(told({ others: [over("zz99", "needs-input")], tracker: tracker(1) })).toEqual([
      expect.stringMatching(/^t1 has had a question since run zz99: Which\? \(`.*` .*\)$/),
    ]);
    const claim = { status: "in_progress", assignee: "skyfom-zz99" };
    expect(told({ others: [over("zz99", "in-doubt")], tracker: tracker(1, claim) })).toEqual([
      expect.stringMatching(/^t1 has been in doubt since run zz99: /),
    ]);
    expect(told({ tracker: tracker(1, { status: "in_progress", assignee: "skyfom-yy88" }) })).toEqual([
      expect.stringMatching(/^t1: .*\(/),
    ]);
    expect(told({ others: [over("zz99", "failed")], tracker: tracker(1) })).toEqual([]);
    const members = a.memberRun([a.member("one")], [a.part(1, "one", { outcome: a.outcome("needs-input") })], {
      id: "zz99",
      state: { kind: "finished", at: a.BETWEEN },
    });
    expect(told({ others: [members], tracker: tracker(1) })).toEqual([
      "one: Task t1 has had a question since run zz99: It is needs-input.",
    ]);
    const own = { ...over(a.RUN, "needs-input"), state: { kind: "open" } as const, filter: { ids: ["none"] } };
    expect(warnings({ run: own, tracker: tracker(1) })).toEqual([]);
  });

  test("is told of at most ten, and shortly", () => {
    const many = told({ others: [over("zz99", "needs-input", 12)], tracker: tracker(12) });
    expect([many.length, many.at(-1)]).toEqual([
      11,
      "2 more items from earlier runs wait for you; see `skyfom status`",
    ]);
    expect(told({ others: [over("zz99", "needs-input", 10)], tracker: tracker(10) })).toHaveLength(10);
    expect(told({ others: [over("zz99", "needs-input", 11)], tracker: tracker(11) })).toHaveLength(11);
    expect(told({ others: [over("zz99", "needs-input", 11)], tracker: tracker(11) }).at(-1)).toMatch(
      /^1 more item from earlier runs waits /,
    );
    const [long] = told({ others: [over("zz99", "needs-input", 1, "x".repeat(400))], tracker: tracker(1) });
    expect(long).toMatch(/: x{300}… \(100 characters more\) \(`/);
  });
});

describe("what of a step's changes could not be made is told, as far as no outcome says it", () => {
  const back = { kind: "release-task", run: a.RUN, taskId: "t1", reason: "", note: "" } as const;
  const take = { kind: "withdraw-call", run: a.RUN, number: 1, why: "" } as const;
  const releases = { taskId: "t1", note: "" };
  const again = { kind: "close-again", taskId: "t1", reason: "" } as const;
  const claim = { kind: "claim", run: a.RUN, number: 1, taskId: "t1" } as const;

  test.each<[string, string | undefined, Change, ChangeResult["kind"]]>([
    ["a release", "t1 could not be released: it is locked", back, "refused"],
    ["the release of an earlier run's claim", undefined, { ...back, run: "zz99" }, "refused"],
    ["a release that was made", undefined, back, "done"],
    ["the release of a call's claim", "t1 could not be released: it is locked", { ...take, releases }, "unavailable"],
    ["that release, refused: somebody else has it", undefined, { ...take, releases }, "refused"],
    ["a call without a claim", undefined, take, "unavailable"],
    ["a claim", "t1 was not claimed: tracker: it is locked. ", claim, "unavailable"],
    ["a claim that was made", undefined, claim, "done"],
    ["a task that is open again", "t1 could not be closed: it is locked", again, "refused"],
    [
      "a task that was open again, and is closed",
      "t1 was open again, because the tracker had returned to an earlier state; it is closed again",
      again,
      "done",
    ],
    [
      "a part for others",
      `"Look" could not become a task: it is locked`,
      { kind: "make-task", task: { title: "Look" } },
      "refused",
    ],
    ["anything else", undefined, { kind: "unbind", run: a.RUN, number: 1 }, "refused"],
  ])("%s", (_name, expected, change, result) => {
    expect(warnings({ tried: [a.tried(change, result)] })).toEqual(expected === undefined ? [] : [expected]);
  });
});

describe("of a budget", () => {
  const budget = (tokens: number, usd: number, unpriced = 0): Given => ({ tokens, cost: { usd, unpriced } as never });
  const both = { tokenBudget: 100, costBudget: 100 };
  const near = [
    "more than four fifths of its budget of 100 tokens are spent",
    "more than four fifths of its budget of $100 are spent",
  ];

  test("it is told once that it is nearly used up", () => {
    expect(warnings({ ...budget(80, 80), settings: both })).toEqual(near);
    expect(warnings({ ...budget(79, 80), settings: both })).toEqual(near.slice(1));
    expect(warnings({ ...budget(99, 79), settings: both })).toEqual(near.slice(0, 1));
    expect(warnings({ ...budget(100, 0), settings: { tokenBudget: 100 } })).toEqual([]);
    expect(warnings({ ...budget(1000, 1000), settings: {} })).toEqual([]);
    const members = { run: a.memberRun([a.member("one")], [a.part(1, "one")]) };
    expect(warnings({ ...budget(80, 80), settings: both, ...members })).toEqual(near);
  });

  test("it is told that a model has no price, where that counts", () => {
    const unpriced = "not every model has a price, so the budget in dollars counts less than was spent; set `prices`";
    expect(warnings({ ...budget(0, 0, 1), settings: { costBudget: 100 } })).toEqual([unpriced]);
    expect(warnings({ ...budget(0, 0, 1), settings: { tokenBudget: 100 } })).toEqual([]);
    expect(warnings({ ...budget(0, 0), settings: { costBudget: 100 } })).toEqual([]);
  });

  test("a run on members tells that it is used up, or why else nothing more begins", () => {
    const attempts = [a.part(1, "one")];
    const run = a.memberRun([a.member("one"), a.member("two")], attempts);
    expect(warnings({ ...budget(100, 0), settings: { tokenBudget: 100 }, run })).toEqual([
      "its budget of 100 tokens is used up (100 counted without cache reads)",
    ]);
    const failed = { ...run, attempts: [...attempts, a.part(2, "two", { outcome: a.outcome("failed") })] };
    expect(warnings({ run: failed })).toEqual(["nothing more was started, because two failed: It is failed."]);
    const busy = a.part(3, "two", {
      outcome: a.outcome("failed", { isExcused: true, mayRetry: true, limit: { kind: "busy" } }),
    });
    expect(
      warnings({
        run: {
          ...run,
          attempts: [...attempts, { ...busy, isFromBefore: true }],
          work: { ...run.work, strategy: { errorHandling: "retry" } },
        },
      }),
    ).toEqual([]);
  });
});
