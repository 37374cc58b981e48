import { describe, expect, test } from "vitest";
import type { Attempt, Run } from "../../../orchestrator/core/run/run.ts";
import { mayHoldClaim } from "../../../orchestrator/core/run/step/facts/is-held-by.ts";
import type { Change } from "../../../orchestrator/core/run/step/facts/step-plan.ts";
import * as a from "../step.ts";

const DONE = a.outcome("done", { at: "2026-01-01T11:00:00.900Z" }); // trackers store whole seconds
const CLOSED = { status: "closed" };
const FINISHED = { kind: "finished", at: a.BETWEEN } as const;
const done = (number: number, more: Partial<Attempt> = {}) => a.attempt(number, { outcome: DONE, ...more });
const filter = { ids: ["none"] };

/** The changes of a step of a run that takes no task itself. */
const changes = (given: Parameters<typeof a.changesOf>[0]) =>
  a.changesOf({ ...given, run: { ...a.taskRun(), filter, ...given.run } as never });

describe("what the run has closed and is open again", () => {
  const open = (more: object = {}) => a.tracker(a.task("t1", more));
  const again = ["close-again t1: It is done."];

  test.each<[string, readonly string[], object]>([
    ["is closed again if nothing has changed it since", again, {}],
    ["is closed again if the run itself has claimed it", again, a.OURS],
    ["is left to whoever changed it since", [], { updated_at: a.NOW }],
    ["is left to whoever changed it in the second of its agent's end", [], { updated_at: a.BETWEEN }],
    ["is left to whoever has it claimed", [], a.THEIRS],
    ["is no such thing while it is closed", [], CLOSED],
  ])("%s", (_name, expected, more) => {
    expect(changes({ run: a.taskRun([done(1)], { filter }), tracker: open(more) })).toEqual(expected);
  });

  test("is only what its newest attempt has done, and is tried once in a step", () => {
    const run = a.taskRun([done(1), a.attempt(2, { taskId: "t1", outcome: a.outcome("failed") })], { filter });
    expect(changes({ run, tracker: open() })).toEqual([]);
    const change = { kind: "close-again", taskId: "t1", reason: "" } as const;
    const once = { run: a.taskRun([done(1)], { filter }), tracker: open() };
    expect(changes({ ...once, tried: [a.tried(change, "refused")] })).toEqual([]);
    for (const other of [{ ...change, taskId: "t2" }, { ...change, kind: "close" } as const])
      expect(changes({ ...once, tried: [a.tried(other, "refused")] })).toEqual(again);
  });
});

describe("what a composite left to others", () => {
  const members = [a.member("one"), a.member("two", { isIndependent: true })];
  const left = (
    more: object = {},
    attempts = [a.part(1, "one", { outcome: DONE }), a.part(2, "two", { outcome: a.outcome("failed") })],
  ) =>
    a.memberRun(members, attempts, {
      id: "cd34",
      state: FINISHED,
      deferred: ["two"],
      work: { parent: "ab12.1", taskId: "t1" },
      ...more,
    });
  const tasks = [
    a.task("t1", { ...CLOSED, parent: "e1" }),
    a.task("e1", { issue_type: "epic" }),
    a.task("t5", { parent: "e1" }),
  ];
  const run = a.taskRun([done(1), a.attempt(2, { outcome: a.outcome("failed") })], { filter });

  test("becomes a task in the same epic, once, with what was done", () => {
    const plan = a.planOf({ run, others: [left()], tracker: a.tracker(...tasks) });
    const task = {
      title: "Do two: Goal",
      description: "Reach it\n\nWhat was done for t1:\n- one: It is done.",
      labels: ["from:ab12.1.two", "skill:skill-two"],
      parent: "e1",
    };
    expect(plan).toMatchObject({ kind: "change", changes: [{ kind: "make-task", task }] });
    const made = a.task("t6", { labels: ["from:ab12.1.two"], ...CLOSED });
    expect(changes({ run, others: [left()], tracker: a.tracker(...tasks, made) })).toEqual([]);
    const tried = [a.tried({ kind: "make-task", task }, "refused")];
    expect(changes({ run, others: [left()], tracker: a.tracker(...tasks), tried })).toEqual([]);
    const other = [a.tried({ kind: "make-task", task: { ...task, labels: ["x", "skill:skill-two"] } }, "refused")];
    expect(changes({ run, others: [left()], tracker: a.tracker(...tasks), tried: other })).toEqual([
      "make-task Do two: Goal",
    ]);
  });

  test("has no epic where its task has none", () => {
    const plan = a.planOf({
      run,
      others: [left()],
      tracker: a.tracker(a.task("t1", { ...CLOSED, needs: ["e1"] }), a.task("e1", CLOSED)),
    });
    const [change] = plan.kind === "change" ? plan.changes : [];
    expect(change?.kind === "make-task" && "parent" in change.task).toBe(false);
    const gone = a.planOf({ run, others: [left()], tracker: a.tracker() });
    expect(gone).toMatchObject({ kind: "change", changes: [{ kind: "make-task" }] });
  });

  test.each([
    ["nothing was left", left({ deferred: undefined })],
    ["its agent has not done its task", left({ work: { parent: "ab12.2", taskId: "t2" } })],
    ["it is of another run", left({ work: { parent: "zz99.1", taskId: "t1" } })],
    ["the main conversation drove it", left({ work: { taskId: "t1" } })],
  ])("becomes none where %s", (_name, other) => {
    expect(changes({ run, others: [other], tracker: a.tracker(...tasks) })).toEqual([]);
  });
});

describe("an epic whose tasks are all closed", () => {
  const epic = (more: object = {}) => a.task("e1", { issue_type: "epic", ...more });
  const child = (id: string, more: object = CLOSED) => a.task(id, { parent: "e1", ...more });
  const closes = ["close e1: All of its tasks are closed."];
  const of = (run: ReturnType<typeof a.taskRun>, ...tasks: ReturnType<typeof a.task>[]) =>
    a.changesOf({ run, tracker: a.tracker(...tasks) });

  test("is closed by the run that takes it, or that did one of them", () => {
    expect(of(a.taskRun(), epic(), child("t1"))).toEqual(closes);
    expect(of(a.taskRun([done(1)], { filter }), epic(), child("t1"), child("t2"))).toEqual(closes);
    expect(of(a.taskRun([], { filter }), epic(), child("t1"))).toEqual([]);
    expect(of(a.taskRun([a.attempt(1, { outcome: a.outcome("failed") })], { filter }), epic(), child("t1"))).toEqual(
      [],
    );
  });

  test("is left to whoever has claimed it, and open while one of them is", () => {
    expect(of(a.taskRun(), epic(a.OURS), child("t1"))).toEqual(closes);
    expect(of(a.taskRun([], { filter: { ids: ["e1"] } }), epic(a.THEIRS), child("t1"))).toEqual([]);
    expect(of(a.taskRun([], { filter: { ids: ["e1"] } }), epic(), child("t1"), child("t2", a.THEIRS))).toEqual([]);
  });
});

describe("a claim that a run which is over has left", () => {
  const left = (id: string, more: object = {}) =>
    a.task(id, { status: "in_progress", assignee: "skyfom-zz99", ...more });
  const over = (...attempts: Attempt[]) => a.taskRun(attempts, { id: "zz99", state: FINISHED });
  const back = ["release-task t1 of zz99: Not done in run zz99, which is over."];
  const of = (other: Parameters<typeof changes>[0]["others"], task = left("t1")) =>
    changes({ others: other ?? [], tracker: a.tracker(task) });

  test("is given back", () => {
    expect(of([over()])).toEqual(back);
    expect(of([over(a.attempt(1, { outcome: a.outcome("failed") }))])).toEqual(back);
    expect(of([over(a.attempt(2, { outcome: a.outcome("in-doubt") }))])).toEqual(back);
    for (const status of ["open", "blocked", "deferred"]) expect(of([over()], left("t1", { status }))).toEqual(back);
  });

  test("is given back with what is true of it where that run had done the task", () => {
    const again = ["release-task t1 of zz99: Run zz99, which is over, had done it, and it is open again."];
    const others = [over(a.attempt(1, { outcome: DONE }))];
    expect(of(others, left("t1", { status: "open" }))).toEqual(again);
    const note = "[skyfom run zz99 reopened] the run is over and had done it; it is open again";
    expect(a.planOf({ others, tracker: a.tracker(left("t1")) })).toMatchObject({ changes: [{ note }] });
  });

  test("stays where it is the user's to decide, the run is not over, or it is no such claim", () => {
    expect(of([over(a.attempt(1, { outcome: a.outcome("in-doubt") }))])).toEqual([]);
    expect(of([a.taskRun([], { id: "zz99" })])).toEqual([]);
    expect(of([over()], left("t1", CLOSED))).toEqual([]);
    expect(of([over()], a.task("t1", a.THEIRS))).toEqual([]);
    expect(of([over()], a.task("t1", { status: "in_progress" }))).toEqual([]);
    const change = { kind: "release-task", run: "zz99", taskId: "t1", reason: "", note: "" } as const;
    expect(changes({ others: [over()], tracker: a.tracker(left("t1")), tried: [a.tried(change, "done")] })).toEqual([]);
  });
});

test("a run on members settles no task but its own", () => {
  const left = a.task("t1", { status: "in_progress", assignee: "skyfom-zz99" });
  const over = a.taskRun([], { id: "zz99", state: FINISHED });
  const run = a.memberRun([a.member("one")], [a.part(1, "one", { outcome: DONE })]);
  expect(a.changesOf({ run, others: [over], tracker: a.tracker(left) })).toEqual([]);
});

test("what has failed for good is given back once in a step", () => {
  const run = a.taskRun([a.attempt(1, { outcome: a.outcome("failed") })], { filter });
  const given = { run, tracker: a.tracker(a.task("t1", a.OURS)) };
  const back = ["release-task t1 of ab12: It is failed."];
  expect(changes(given)).toEqual(back);
  const change = { kind: "release-task", run: a.RUN, taskId: "t1", reason: "", note: "" } as const;
  expect(changes({ ...given, tried: [a.tried(change, "unavailable")] })).toEqual([]);
  expect(changes({ ...given, tried: [a.tried({ ...change, taskId: "t2" }, "unavailable")] })).toEqual(back);
});

test("a claim is owed until its own release is refused, whatever becomes of another run's claim on that task", () => {
  const run = a.taskRun([a.attempt(1, { outcome: a.outcome("failed") })], { filter });
  const given = { run, tracker: a.tracker(a.task("t1", a.OURS)) };
  const change = { kind: "release-task", run: a.RUN, taskId: "t1", reason: "", note: "" } as const;
  const doneAfter = (...tried: ReturnType<typeof a.tried>[]) => a.endOf({ ...given, tried }).handover.done;
  expect(doneAfter(a.tried(change, "refused"))).toBe(true);
  expect(doneAfter(a.tried(change, "unavailable"), a.tried({ ...change, run: "zz99" }, "refused"))).toBe(false);
});

test("an earlier run may hold a claim where a listed task bears its name, and where not all tasks are known", () => {
  const other = { id: "zz99", state: FINISHED };
  const over = a.taskRun([], other);
  const held = a.task("t1", { assignee: "skyfom-zz99" });
  const may = (tracker = a.tracker(held), earlier: Run = over, run: Run = a.taskRun()) =>
    mayHoldClaim({ run, tracker }, earlier);
  expect([may(), may(a.tracker(a.task("t1")))]).toEqual([true, false]);
  expect(may(a.tracker(held, a.task("t2")))).toBe(true);
  expect([may(a.LOCKED), may(a.tracker(), over, a.memberRun([]))]).toEqual([true, true]);
  const untracked = a.memberRun([], [], other);
  expect([may(a.LOCKED, untracked), may(a.tracker(), untracked, a.memberRun([]))]).toEqual([false, false]);
});

describe("the task that a run on members holds itself", () => {
  const member = a.member("one");
  const over = (kind: "done" | "failed" | "none", work: object = { isTracked: true }) => {
    const attempts = kind === "none" ? [] : [a.part(1, "one", { outcome: a.outcome(kind) })];
    return a.memberRun([member], attempts, { work });
  };
  const of = (run: ReturnType<typeof over>, more: object | undefined, tried: readonly Change[] = []) =>
    a.changesOf({
      run,
      tracker: a.tracker(...(more ? [a.task("goal", more)] : [])),
      tried: tried.map((one) => a.tried(one, "done")),
    });
  const aborted = { kind: "aborted", why: "one failed: It is failed." };
  const closes = ["close goal: one: It is done."];
  const back = (why: string) => [`release-task goal of ab12: ${why}`];

  test("is closed once its members are done, where nobody else holds it", () => {
    for (const more of [a.OURS, {}, undefined]) expect(of(over("done"), more)).toEqual(closes);
    for (const more of [a.THEIRS, { ...a.OURS, ...CLOSED }]) expect(of(over("done"), more)).toEqual([]);
    expect(of(over("done", {}), a.OURS)).toEqual([]);
    const { runs } = a.endOf({ run: over("done"), tracker: a.tracker(a.task("goal", a.THEIRS)) });
    expect(runs.at(-1)).toMatchObject({
      state: { kind: "finished" },
      warnings: [{ kind: "not-closed", taskId: "goal", why: "it is claimed by ann now" }],
    });
  });

  test("goes back with the reason where they are not, if the run holds it", () => {
    expect(of(over("failed"), a.OURS)).toEqual(back("one: It is failed."));
    const plan = a.planOf({ run: over("failed"), tracker: a.tracker(a.task("goal", a.OURS)) });
    expect(plan).toMatchObject({ changes: [{ note: "[skyfom run ab12 not-done] one: It is failed." }] });
    const stopping = { ...over("none"), state: { kind: "stopping", at: "", isNow: false } as const };
    expect(of(stopping, a.OURS)).toEqual(back("not all parts were started"));
    for (const more of [{}, a.THEIRS, CLOSED]) expect(of(over("failed"), more)).toEqual([]);
    expect(
      a.endOf({ run: over("failed"), tracker: a.tracker(a.task("goal", a.THEIRS)) }).runs.at(-1)?.warnings,
    ).toEqual([aborted]);
    expect(of(over("failed"), undefined)).toEqual(back("one: It is failed."));
  });

  test("is settled before the run is over: where the tracker cannot be asked, the next step tries again", () => {
    const close = { kind: "close", taskId: "goal", reason: "" } as const;
    const of = (kind: "done" | "unavailable" | "refused") =>
      a.endOf({ run: over("done"), tracker: a.tracker(a.task("goal", a.OURS)), tried: [a.tried(close, kind)] });
    const told = [{ kind: "not-closed", taskId: "goal", why: "it is locked" }];
    expect(of("unavailable")).toMatchObject({ handover: { done: false }, runs: [{ warnings: told }] });
    expect(of("refused")).toMatchObject({ handover: { done: true }, runs: [{ warnings: told }] });
    expect(of("done").handover.done).toBe(true);
    expect(of("done").runs[0]?.warnings).toBeUndefined();
    const unbind = { kind: "unbind", run: a.RUN, number: 1 } as const;
    const besides = [a.tried(close, "done"), a.tried(unbind, "refused")];
    const settled = a.endOf({ run: over("done"), tracker: a.tracker(a.task("goal", a.OURS)), tried: besides });
    expect([settled.handover.done, settled.runs[0]?.warnings]).toEqual([true, undefined]);
    const late = { run: over("done"), tracker: a.tracker(a.task("goal", a.OURS)), isLastRound: true };
    expect(a.endOf(late).handover.done).toBe(false);
    const release = { kind: "release-task", run: a.RUN, taskId: "goal", reason: "", note: "" } as const;
    const releasing = (kind: "unavailable" | "refused") =>
      a.endOf({ run: over("failed"), tracker: a.tracker(a.task("goal", a.OURS)), tried: [a.tried(release, kind)] });
    expect([releasing("unavailable").handover.done, releasing("refused").handover.done]).toEqual([false, true]);
    const locked = a.endOf({ run: over("failed"), tracker: a.LOCKED });
    expect(locked).toMatchObject({
      handover: { done: false },
      runs: [{ warnings: [{ ...told[0], kind: "not-given-back" }, aborted] }],
    });
  });
});
