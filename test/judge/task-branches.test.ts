import { expect, test } from "vitest";
import type { Attempt, Outcome } from "../../orchestrator/core/run/run.ts";
import { lastLeft, taskBranches } from "../../orchestrator/core/run/task-branches.ts";
import { tellBranch } from "../../orchestrator/core/worktrees/task-branch.ts";
import * as a from "../plan-step/step.ts";

const WORK = { branch: "b", from: "a".repeat(40), to: "c".repeat(64), size: { files: 2, added: 1, removed: 0 } };
const DIFF = `git diff ${"a".repeat(12)}...${"c".repeat(12)}`;

function isolated(number: number, outcome?: Outcome, more: Partial<Attempt> = {}): Attempt {
  return a.attempt(number, { isolation: "worktree", ...(outcome ? { outcome } : {}), ...more });
}

test.each<[string, Attempt[], object, string]>([
  [
    "merged work",
    [isolated(1, a.outcome("done", { work: WORK, branch: "r", isChecked: true }))],
    { branch: "r", merge: "merged", check: "passed", diff: DIFF },
    "2 files +1 −0, merged into r, the project's check passed",
  ],
  [
    "a conflict",
    [isolated(1, a.outcome("failed", { work: WORK, repair: { kind: "conflict", branch: "b" } }))],
    { branch: "b", merge: "conflict", check: null, diff: DIFF },
    "2 files +1 −0, on the branch b, not merged: it conflicts",
  ],
  [
    "a failing check",
    [isolated(1, a.outcome("failed", { work: WORK, repair: { kind: "check", branch: "b" } }))],
    { branch: "b", merge: "check-failed", check: "failed", diff: DIFF },
    "2 files +1 −0, on the branch b, not merged: the project's check fails with it",
  ],
  [
    "work in doubt whose size git could not tell",
    [isolated(1, a.outcome("in-doubt", { work: { ...WORK, size: undefined as never } }))],
    { branch: "b", merge: "not-merged", check: null, size: null, diff: DIFF },
    "on the branch b, not merged",
  ],
  [
    "an attempt that changed nothing",
    [isolated(1, a.outcome("done"))],
    { branch: null, merge: "nothing", check: null, size: null, diff: null },
    "no commits",
  ],
  [
    "an agent at work",
    [isolated(1)],
    { branch: null, merge: "at-work", check: null, size: null, diff: null },
    "at work",
  ],
  [
    "a second attempt at work",
    [isolated(1, a.outcome("failed", { work: WORK })), isolated(2, undefined, { taskId: "t1" })],
    { branch: "b", merge: "at-work", diff: DIFF },
    "2 files +1 −0, tried again; before: on the branch b, not merged",
  ],
  [
    "a second attempt that was withdrawn",
    [isolated(1, a.outcome("failed", { work: WORK })), isolated(2, a.outcome("withdrawn"), { taskId: "t1" })],
    { branch: "b", merge: "not-merged", diff: DIFF },
    "2 files +1 −0, on the branch b, not merged",
  ],
])("of %s it is told where it is and how to see it", (_, attempts, shown, told) => {
  const [branch, ...more] = taskBranches(a.taskRun(attempts));
  expect(branch).toMatchObject({ key: "t1", ...shown });
  expect([branch && tellBranch(branch), more]).toEqual([told, []]);
});

test("tasks of the shared checkout have no branch of their own, and members are told apart", () => {
  const part = (number: number, member: string) => isolated(number, undefined, { taskId: "t1", member });
  const run = a.taskRun([a.attempt(3), part(1, "api"), part(2, "web")]);
  expect(taskBranches(run).map(({ key }) => key)).toEqual(["api", "web"]);
});

test("each task or member has its own attempts, of which the newest that committed something counts", () => {
  const of = (run: Parameters<typeof taskBranches>[0]) =>
    taskBranches(run).map(({ key, title, branch }) => [key, title, branch]);
  const work = (branch: string) =>
    ({ outcome: a.outcome("failed", { work: { ...WORK, branch } }), isolation: "worktree" }) as const;
  const tasks = a.taskRun([
    a.attempt(1, work("b1")),
    isolated(2),
    a.attempt(3, { ...work("b3"), taskId: "t1" }),
    isolated(4),
  ]);
  expect(of(tasks)).toEqual([
    ["t1", "Task t3", "b3"],
    ["t2", "Task t2", null],
    ["t4", "Task t4", null],
  ]);
  const members = a.memberRun(
    [a.member("one"), a.member("two")],
    [a.part(1, "one", work("b1")), a.part(2, "two", work("b2"))],
  );
  expect(of(members).map(([key, , branch]) => [key, branch])).toEqual([
    ["one", "b1"],
    ["two", "b2"],
  ]);
});

test("what could not be merged has its branch, even if nothing else is known of its commits", () => {
  const lost = isolated(1, a.outcome("failed", { repair: { kind: "conflict", branch: "b" } }));
  expect(taskBranches(a.taskRun([lost]))).toMatchObject([{ branch: "b", merge: "conflict", diff: null }]);
});

test.each<[string, readonly Partial<Outcome>[], number | undefined]>([
  ["nothing where none has committed anything", [{}, {}], undefined],
  ["nothing where all is merged", [{ work: WORK, branch: "r" }], undefined],
  ["the newest that has left commits", [{ work: WORK }, { work: WORK }], 2],
  ["it even if later ones came to nothing or were merged", [{ work: WORK }, {}, { work: WORK, branch: "r" }], 1],
  ["one of which only the branch to repair is known", [{ repair: { kind: "conflict", branch: "b" } }], 1],
])("of what a task has left unmerged it is %s", (_, outcomes, number) => {
  const ended = outcomes.map((more, n) => isolated(n + 1, a.outcome("failed", more), { taskId: "t1" }));
  const next = ended.length + 1;
  const other = isolated(next, a.outcome("failed", { work: WORK }), { taskId: "t2" });
  const attempts = [...ended, other, isolated(next + 1, undefined, { taskId: "t1" })];
  expect(lastLeft({ attempts }, "t1")?.number).toBe(number);
});
