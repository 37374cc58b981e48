import { describe, expect, test } from "vitest";
import { findNeeds } from "../../orchestrator/core/run/needs/find-needs.ts";
import { tellerOf } from "../../orchestrator/core/run/needs/need.ts";
import type { Attempt, MemberRun, Outcome, Run } from "../../orchestrator/core/run/run.ts";
import * as a from "../plan-step/step.ts";

type Facts = Parameters<typeof findNeeds>[0];
const OVER = { state: { kind: "finished", at: a.NOW } } as const;
const HELD = { status: "in_progress", assignee: "skyfom-ab12" };

const ended = (number: number, kind: Outcome["kind"], more: Partial<Outcome> = {}, of: Partial<Attempt> = {}) =>
  a.attempt(number, { outcome: a.outcome(kind, more), ...of });
const over = (attempts: readonly Attempt[], id = "ab12"): Run => a.taskRun(attempts, { id, ...OVER });
const composite = (
  attempts: readonly Attempt[],
  more: NonNullable<Parameters<typeof a.memberRun>[2]> = {},
): MemberRun => a.memberRun([a.member("one"), a.member("two")], attempts, { ...OVER, ...more });
const TRACKED = { work: { isTracked: true, taskId: "t1" } };

function needs(facts: Partial<Facts>) {
  return findNeeds({ runs: [], broken: [], tasks: [], isOrphaned: () => false, ...facts });
}

/** Each as its kind, its task and its run. */
function told(facts: Partial<Facts>): string[] {
  return needs(facts).map(({ kind, taskId, run }) => `${kind} ${taskId} ${run}`);
}

describe("what waits for a person", () => {
  test("is told by kind, questions first, and within a kind by time, then in the order of the runs", () => {
    const early = { at: a.EARLIER };
    const run = over([
      ended(1, "failed"),
      ended(2, "in-doubt"),
      ended(3, "needs-input"),
      ended(4, "needs-input", early),
      ended(5, "needs-input"),
    ]);
    const unknown = { status: "in_progress", assignee: "skyfom-zz99" };
    const tasks = [
      ...[1, 3, 4, 5].map((n) => a.task(`t${n}`)),
      a.task("t2", HELD),
      a.task("t6", { ...unknown, started_at: a.NOW }),
      a.task("t7", unknown),
    ];
    const paused = a.taskRun([], { id: "pa11", state: { kind: "paused", at: a.NOW } });
    const open = a.taskRun([], { id: "op11" });
    expect(told({ runs: [open, paused, run], tasks, isOrphaned: ({ id }) => id === "op11" })).toEqual([
      "question t4 ab12",
      "question t3 ab12",
      "question t5 ab12",
      "in-doubt t2 ab12",
      "failed t1 ab12",
      "claimed t7 zz99",
      "claimed t6 zz99",
      "paused null pa11",
      "left-open null op11",
    ]);
  });

  test("is the newest word on a task, of an attempt that was begun", () => {
    const tasks = [a.task("t1")];
    const first = over([ended(1, "needs-input")]);
    expect(told({ runs: [first, over([ended(1, "withdrawn")], "cd34")], tasks })).toEqual(["question t1 ab12"]);
    expect(told({ runs: [first, over([ended(1, "failed")], "cd34")], tasks })).toEqual(["failed t1 cd34"]);
    expect(told({ runs: [first, over([ended(1, "done")], "cd34")], tasks })).toEqual([]);
    expect(told({ runs: [first, a.taskRun([a.attempt(1)], { id: "cd34" })], tasks })).toEqual([]);
  });

  test("is nothing of a run that a composite agent drives, whose own report tells it", () => {
    const below = composite([a.part(1, "one", { outcome: a.outcome("needs-input") })], { work: { parent: "zz99.1" } });
    const open = { ...below, state: { kind: "paused", at: a.NOW } } as const;
    expect(told({ runs: [below, open], isOrphaned: () => true })).toEqual([]);
  });

  test("is of every part of a run on a goal, and of the last such run alone, because nothing settles an older one", () => {
    const parts = [
      a.part(1, "one", { outcome: a.outcome("needs-input") }),
      a.part(2, "two", { outcome: a.outcome("failed") }),
    ];
    const runs = [composite(parts, { id: "cd34" }), composite(parts)];
    expect(needs({ runs })).toEqual([
      expect.objectContaining({ kind: "question", run: "ab12", taskId: null, title: "one: Task t1", settlings: [] }),
      expect.objectContaining({ kind: "failed", run: "ab12", taskId: null, title: "two: Task t2", settlings: [] }),
    ]);
  });

  test("is nothing of an older run on a goal, even where the last has begun nothing", () => {
    const asked = composite([a.part(1, "one", { outcome: a.outcome("needs-input") })], { id: "cd34" });
    expect(told({ runs: [asked, composite([])] })).toEqual([]);
  });

  test("is what failed in a run on a goal only once that run is over", () => {
    const parts = (kind: Outcome["kind"]) => [a.part(1, "one", { outcome: a.outcome(kind) })];
    const open = { state: { kind: "open" } } as const;
    expect(told({ runs: [composite(parts("failed"), open)] })).toEqual([]);
    expect(told({ runs: [composite(parts("needs-input"), open)] })).toEqual(["question null ab12"]);
  });

  test("is, of a task that a composite run holds itself, what the tracker has not settled", () => {
    const runs = [composite([a.part(1, "one", { taskId: "t1", outcome: a.outcome("in-doubt") })], TRACKED)];
    const tasks = [a.task("t1", HELD)];
    expect(told({ runs, tasks })).toEqual(["in-doubt t1 ab12"]);
    expect(told({ runs, tasks: [a.task("t1", { updated_at: a.NOW })] })).toEqual([]);
  });

  test("has its text, and who settles it", () => {
    const run = over([ended(1, "needs-input", { summary: "Which?" })]);
    const [need] = needs({ runs: [run], tasks: [a.task("t1")] });
    expect(need).toEqual({
      kind: "question",
      run: "ab12",
      taskId: "t1",
      title: "Task t1",
      since: a.BETWEEN,
      text: "Which?",
      settlings: [{ command: 'skyfom task note t1 "…"', effect: "answers it for the next run" }],
    });
  });
});

describe("a need of a task is settled", () => {
  const of = (kind: Outcome["kind"], task: object | null, more: Partial<Outcome> = {}, open = false) => {
    const attempts = [ended(1, kind, more)];
    const runs = [open ? a.taskRun(attempts) : over(attempts)];
    return told({ runs, tasks: task && [a.task("t1", task)] }).length === 0;
  };

  test("once the task is closed or gone", () => {
    expect(of("failed", { status: "closed" })).toBe(true);
    expect(told({ runs: [over([ended(1, "needs-input")])], tasks: [a.task("t2")] })).toEqual([]);
  });

  test("for one in doubt once somebody has taken it from the run, but not where git has taken the claim back", () => {
    const changed = { updated_at: a.NOW };
    expect(of("in-doubt", HELD)).toBe(false);
    const runs = [over([ended(1, "in-doubt")])];
    expect(told({ runs, tasks: [a.task("t1", { ...HELD, ...changed })] })).toEqual(["in-doubt t1 ab12"]);
    expect(of("in-doubt", { ...HELD, assignee: "ann" })).toBe(true);
    expect(of("in-doubt", changed)).toBe(true);
    expect(of("in-doubt", {})).toBe(false);
    expect(of("in-doubt", { assignee: "skyfom-ab12" })).toBe(false);
  });

  test("for any other while somebody works on it", () => {
    expect(of("needs-input", { status: "in_progress" })).toBe(true);
    expect(of("needs-input", { assignee: "ann" })).toBe(true);
    expect(of("needs-input", {})).toBe(false);
  });

  test("where the tracker cannot be asked, only for a failure that an open run tries again", () => {
    expect(of("failed", null, { mayRetry: true }, true)).toBe(true);
    expect(of("failed", null, { mayRetry: false }, true)).toBe(false);
    expect(of("failed", null, { mayRetry: true })).toBe(false);
    expect(of("needs-input", null, { mayRetry: true }, true)).toBe(false);
  });

  test("by a note that a person adds, but not by what the run itself has written", () => {
    const run = over([
      a.attempt(3, { taskId: "t1" }),
      ended(1, "failed", { summary: "One.\nTwo." }),
      ended(2, "done", { summary: "Other." }),
    ]);
    const isOpen = (notes: string) => told({ runs: [run], tasks: [a.task("t1", { notes })] }).length > 0;
    const given = "Not done in run ab12: One.\nTwo.";
    expect(isOpen("")).toBe(true);
    expect(isOpen("  ")).toBe(true);
    expect(isOpen("Use the other one.")).toBe(false);
    expect(isOpen(given)).toBe(true);
    expect(isOpen(`Before.\n${given}`)).toBe(true);
    expect(isOpen(`${given}; and more of it`)).toBe(true);
    expect(isOpen(`${given}\n \n`)).toBe(true);
    expect(isOpen(`${given}; and more of it\n`)).toBe(true);
    expect(isOpen(`${given}\nUse the other one.`)).toBe(false);
    expect(isOpen(`${given}\nOther.`)).toBe(false);
    expect(isOpen(`${given}\nUse it.\n${given}`)).toBe(true);
  });
});

describe("a claim waits for a person", () => {
  const claimed = (more: object = {}) => [a.task("t1", { status: "in_progress", assignee: "skyfom-zz99", ...more })];

  test("where the run that made it is unknown here, and its file is not merely broken", () => {
    const release = "skyfom task release --actor skyfom-zz99 t1";
    expect(needs({ tasks: claimed() })).toEqual([
      {
        kind: "claimed",
        run: "zz99",
        taskId: "t1",
        title: "Task t1",
        since: null,
        text: "run zz99 claimed it, but is unknown here: its file is gone, or it belongs to another checkout",
        settlings: [{ command: release, effect: "releases it, if that run is over" }],
      },
    ]);
    expect(needs({ tasks: claimed({ started_at: a.EARLIER }) })[0]?.since).toBe("2026-01-01T10:00:00Z");
    expect(told({ tasks: claimed(), broken: ["zz99"] })).toEqual([]);
    for (const status of ["open", "blocked", "deferred"])
      expect(told({ tasks: claimed({ status }) })).toEqual(["claimed t1 zz99"]);
    expect(told({ tasks: claimed({ status: "closed" }) })).toEqual([]);
    expect(told({ tasks: claimed({ assignee: "ann" }) })).toEqual([]);
    expect(told({ tasks: claimed(), runs: [over([], "zz99")] })).toEqual([]);
  });

  test("where the run that left it in doubt is over, and its status was changed since, so that no step releases it", () => {
    const tasks = [a.task("t1", { assignee: "skyfom-ab12", updated_at: a.NOW })];
    const [need, ...rest] = needs({ runs: [over([ended(1, "in-doubt")])], tasks });
    expect([need?.kind, need?.text, rest]).toEqual(["claimed", "run ab12, which is over, still has it claimed", []]);
    expect(need?.settlings.map(({ command }) => command)).toEqual(["skyfom task release --actor skyfom-ab12 t1"]);
    expect(told({ runs: [a.taskRun([ended(1, "in-doubt")])], tasks })).toEqual([]);
    expect(told({ runs: [over([ended(1, "failed")])], tasks })).toEqual([]);
  });

  test("where its composite run is over and could not close it", () => {
    const tasks = [a.task("t1", HELD)];
    const [need] = needs({ tasks, runs: [composite([], TRACKED)] });
    expect(need?.text).toBe("everything it needs is done, but it could not be closed");
    expect(need?.settlings.map(({ effect }) => effect)).toEqual(["closes it", "releases it, if that run is over"]);
    const opened = needs({ tasks: [a.task("t1", { ...HELD, status: "open" })], runs: [composite([], TRACKED)] });
    expect(opened.map(({ text }) => text)).toEqual(["run ab12, which is over, still has it claimed"]);
    expect(told({ tasks, runs: [composite([], { ...TRACKED, state: { kind: "open" } })] })).toEqual([]);
    expect(told({ tasks, runs: [composite([], { work: { isTracked: true, taskId: "t2" } })] })).toEqual([]);
  });
});

test("a run waits for a person that is paused, or whose client has ended", () => {
  const paused = a.taskRun([], { state: { kind: "paused", at: a.NOW } });
  const goal = a.memberRun([a.member("one")]);
  expect(needs({ runs: [paused] })).toMatchObject([{ kind: "paused", since: a.NOW, title: "" }]);
  expect(needs({ runs: [goal] })).toEqual([]);
  expect(needs({ runs: [goal], isOrphaned: () => true })).toMatchObject([{ kind: "left-open", title: "Goal" }]);
  expect(told({ runs: [over([])], isOrphaned: () => true })).toEqual([]);
});

test("a task in doubt is started by its name where the run has no claim that could be released", () => {
  const [need] = needs({ runs: [over([ended(1, "in-doubt")])], tasks: [a.task("t1")] });
  expect(need?.settlings).toEqual([
    { command: "skyfom task close t1", effect: "accepts the work" },
    { command: "/skyfom-pm t1", effect: "has it done again" },
  ]);
});

test("each need names the commands that settle it, the usual way first", () => {
  const work = { branch: "b", from: "a".repeat(40), to: "c".repeat(40) };
  const doubt = a.attempt(2, { outcome: a.outcome("in-doubt", { work }) });
  const run = over([ended(1, "failed"), doubt, ended(3, "needs-input")]);
  const tasks = [a.task("t1"), a.task("t2", HELD), a.task("t3")];
  const paused = a.taskRun([], { id: "pa11", state: { kind: "paused", at: a.NOW } });
  const open = a.taskRun([], { id: "op11" });
  const all = needs({ runs: [run, paused, open], tasks, isOrphaned: ({ id }) => id === "op11", prefix: "skyfom:" });
  expect(
    all.map(({ kind, settlings }) => [kind, ...settlings.map(({ command, effect }) => `${command}: ${effect}`)]),
  ).toEqual([
    ["question", 'skyfom task note t3 "…": answers it for the next run'],
    [
      "in-doubt",
      "skyfom task close t2: accepts the work",
      "skyfom task release t2: has it done again",
      "git diff aaaaaaaaaaaa...cccccccccccc: shows what it has changed",
    ],
    ["failed", "/skyfom:skyfom-pm t1: tries it again", 'skyfom task note t1 "…": tells the next agent more'],
    ["paused", "skyfom resume --run pa11: resumes it", "skyfom stop --run pa11: ends it"],
    ["left-open", "/skyfom:skyfom-pm: continues it in a new session", "skyfom stop --run op11: ends it"],
  ]);
  expect(all.map(tellerOf)).toEqual([
    "its agent asks",
    "Skyfom tells",
    "Skyfom and its agent tell",
    "Skyfom tells",
    "Skyfom tells",
  ]);
});
