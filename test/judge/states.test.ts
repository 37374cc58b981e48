import { describe, expect, test } from "vitest";
import { isForUser } from "../../orchestrator/core/run/is-for-user.ts";
import { resultOfMembers } from "../../orchestrator/core/run/result-of-members.ts";
import { hasTrackedWork, isForTasks, type RunState } from "../../orchestrator/core/run/run.ts";
import {
  ATTEMPT_STEPS,
  finished,
  paused,
  resumed,
  stopped,
  withEnd,
  withoutCall,
  withoutTask,
} from "../../orchestrator/core/run/states.ts";
import { tasksOfRun } from "../../orchestrator/core/run/tasks-of-run.ts";
import * as a from "../plan-step/step.ts";

const OPEN: RunState = { kind: "open" };
const PAUSED: RunState = { kind: "paused", at: a.EARLIER };
const STOPPING: RunState = { kind: "stopping", at: a.EARLIER, isNow: false };
const AT_ONCE: RunState = { ...STOPPING, isNow: true };
const OVER: RunState = { kind: "finished", at: a.EARLIER };
const ALL = [OPEN, PAUSED, STOPPING, AT_ONCE, OVER];

describe("a run", () => {
  const each = (change: (run: ReturnType<typeof a.taskRun>) => ReturnType<typeof a.taskRun>) =>
    ALL.map((state) => change(a.taskRun([], { state })).state);

  test("is paused and resumed only while nobody has stopped it", () => {
    expect(each((run) => paused(run, a.NOW))).toEqual([{ kind: "paused", at: a.NOW }, ...ALL.slice(1)]);
    expect(each(resumed)).toEqual([OPEN, OPEN, ...ALL.slice(2)]);
  });

  test("is stopped until it is over, and then its agents too, which is not taken back", () => {
    const stop = { kind: "stopping", at: a.NOW, isNow: false };
    expect(each((run) => stopped(run, a.NOW, false))).toEqual([stop, stop, STOPPING, AT_ONCE, OVER]);
    const now = { ...stop, isNow: true };
    expect(each((run) => stopped(run, a.NOW, true))).toEqual([now, now, AT_ONCE, AT_ONCE, OVER]);
  });

  test("is over once its task is refused to it, unless it has begun something", () => {
    expect(withoutTask(a.taskRun(), a.NOW).state).toEqual({ kind: "finished", at: a.NOW });
    expect(withoutTask(a.taskRun([a.attempt(1)]), a.NOW).state).toEqual(OPEN);
  });

  test("serves tasks unless it is on a goal in words, and holds them where no run above it does", () => {
    const of = (work: object) => a.memberRun([a.member("one")], [], { work });
    const runs = [a.taskRun(), of({}), of({ isTracked: true }), of({ parent: "zz99.1" })];
    expect(runs.map(isForTasks)).toEqual([true, false, true, true]);
    expect(runs.map(hasTrackedWork)).toEqual([true, false, true, false]);
  });

  test("is over once", () => {
    const end = { kind: "finished", at: a.NOW };
    expect(each((run) => finished(run, a.NOW))).toEqual([end, end, end, end, OVER]);
  });
});

test("the compiler lets no attempt end in a way that the table does not have", () => {
  const run = a.taskRun([a.attempt(1)]);
  const due = { number: 1, from: ["due"] } as const;
  const atWork = { number: 1, from: ["at-work"] } as const;
  const either = { number: 1, from: ["due", "at-work"] } as const;
  // @ts-expect-error a call that was never made has done nothing
  const done = withEnd(run, due, a.outcome("done"));
  // @ts-expect-error nor has it a question
  withEnd(run, due, a.outcome("needs-input"));
  // @ts-expect-error nor left anything behind
  withEnd(run, due, a.outcome("in-doubt"));
  // @ts-expect-error an agent that was at work is not withdrawn
  const withdrawn = withEnd(run, atWork, a.outcome("withdrawn"));
  // @ts-expect-error what may not have begun is not done
  withEnd(run, either, a.outcome("done"));
  // @ts-expect-error and what may have begun is not withdrawn
  withEnd(run, either, a.outcome("withdrawn"));
  const failed = withEnd(run, either, a.outcome("failed"));
  const ends = [done, withdrawn, failed].map(({ attempts }) => attempts[0]?.outcome?.kind ?? "due");
  expect(ATTEMPT_STEPS.due).not.toContain(ends[0]);
  expect(ATTEMPT_STEPS["at-work"]).not.toContain(ends[1]);
  for (const steps of [ATTEMPT_STEPS.due, ATTEMPT_STEPS["at-work"]]) expect(steps).toContain(ends[2]);
});

test("an attempt ends once, and no other with it", () => {
  const run = a.taskRun([a.attempt(1, { outcome: a.outcome("done") }), a.attempt(2), a.attempt(3)]);
  const kinds = (one: typeof run) => one.attempts.map(({ outcome }) => outcome?.kind);
  const failed = (number: number) => kinds(withEnd(run, { number, from: ["at-work"] }, a.outcome("failed")));
  expect(failed(2)).toEqual(["done", "failed", undefined]);
  expect(failed(1)).toEqual(["done", undefined, undefined]);
  expect(kinds(withoutCall(run, 3, "so", a.NOW))).toEqual(["done", undefined, "withdrawn"]);
});

describe("a composite run", () => {
  const members = [a.member("one"), a.member("two"), a.member("may", { isRequired: false })];
  const tracked = { work: { isTracked: true, taskId: "t1" }, state: OVER };
  const done = members.map(({ name }, n) => a.part(n + 1, name, { outcome: a.outcome("done") }));

  test("is done if all required parts are, or are left to others", () => {
    const failed = a.part(3, "may", { outcome: a.outcome("failed") });
    const result = resultOfMembers(a.memberRun(members, [...done.slice(0, 1), failed, a.part(4, "two")]));
    expect(result).toEqual({ isDone: false, missing: ["two"], failed: [failed] });
    expect(resultOfMembers(a.memberRun(members, done))).toEqual({ isDone: true, missing: [], failed: [] });
    expect(resultOfMembers(a.memberRun(members, done.slice(0, 1), { deferred: ["two"] })).isDone).toBe(true);
  });

  test("keeps its task for the user where all is done and it could not be closed", () => {
    expect(isForUser(a.memberRun(members, done, tracked), "t1")).toBe(true);
    expect(isForUser(a.memberRun(members, done, tracked), "t2")).toBe(false);
    expect(isForUser(a.memberRun(members, done.slice(1), tracked), "t1")).toBe(false);
    expect(isForUser(a.memberRun(members, done, { ...tracked, state: OPEN }), "t1")).toBe(false);
    expect(isForUser(a.memberRun(members, done, { state: OVER }), "goal")).toBe(false);
  });
});

test("a run keeps a task for the user that is in doubt", () => {
  const run = a.taskRun([
    a.attempt(1, { outcome: a.outcome("in-doubt") }),
    a.attempt(2, { outcome: a.outcome("failed") }),
  ]);
  expect(["t1", "t2", "t3"].map((id) => isForUser(run, id))).toEqual([true, false, false]);
  const again = a.taskRun([...run.attempts, a.attempt(3, { taskId: "t1", outcome: a.outcome("done") })]);
  expect(isForUser(again, "t1")).toBe(false);
});

test("a run takes the tasks that its filter lets through, and what its own composites have left to others", () => {
  const tasks = [
    a.task("t1"),
    a.task("t2", { labels: ["x", "from:ab12.1.one"] }),
    a.task("t3", { labels: ["from:ab123.1.one"] }),
    a.task("t4"),
  ];
  const taken = (filter?: { ids: string[] }) =>
    tasksOfRun(tasks, { id: "ab12", ...(filter ? { filter } : {}) }).map(({ id }) => id);
  expect(taken()).toEqual(["t1", "t2", "t3", "t4"]);
  expect(taken({ ids: ["t1"] })).toEqual(["t1", "t2"]);
});
