import { expect, test } from "vitest";
import type { Attempt, Run } from "../../orchestrator/core/run/run.ts";
import { chooseWork } from "../../orchestrator/core/run/step/begin/choose-work.ts";
import { isolationOf } from "../../orchestrator/core/run/work/isolation-of.ts";
import { itemOfTask } from "../../orchestrator/core/run/work/work-item.ts";
import { DEFAULT_SETTINGS } from "../../orchestrator/core/settings/settings.ts";
import { declaredFiles } from "../../orchestrator/core/tasks/files/declared-files.ts";
import { globsOverlap } from "../../orchestrator/core/tasks/files/globs-overlap.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import { fc } from "../support/draws.ts";

function task(id: string, fields: Record<string, unknown> = {}): Task {
  const made = toTask({ id, title: id, status: "open", ...fields });
  if (typeof made === "string") throw new Error(made);
  return made;
}

function attempt(taskId: string, branch?: string): Attempt {
  const outcome = {
    kind: "done",
    summary: "",
    mayRetry: false,
    at: "",
    ...(branch === undefined ? {} : { branch }),
  } as const;
  return { number: 1, taskId, title: "", skillName: "", agentType: "", handedOverAt: "", outcome };
}

const LACK = { kind: "untracked", paths: ["node_modules"], isAsked: false } as const;
const DECLARED = { description: "Files: src/a.ts" };
const NEEDS = { dependencies: [{ issue_id: "b", depends_on_id: "a", type: "blocks" }] };

test.each([
  ["shared", {}, [], "shared"],
  ["worktree", {}, [], "worktree"],
  ["worktree", DECLARED, [], "worktree"],
  ["auto", {}, [], "worktree"],
  ["auto", DECLARED, [], "shared"],
  ["shared", { labels: ["isolation:worktree"] }, [], "worktree"],
  ["shared", { metadata: { isolation: "worktree" } }, [], "worktree"],
  ["worktree", { labels: ["isolation:shared"] }, [], "shared"],
  ["auto", { labels: ["isolation:none"] }, [], "worktree"],
  ["shared", NEEDS, [attempt("a")], "shared"],
  ["shared", NEEDS, [attempt("a", "skyfom/run-r4nd")], "worktree"],
  ["shared", { ...NEEDS, labels: ["isolation:shared"] }, [attempt("a", "skyfom/run-r4nd")], "worktree"],
] as const)("set to %s, a task with %j after %j works in: %s", (isolation, fields, attempts, expected) => {
  expect(isolationOf(itemOfTask(task("b", fields)), { attempts }, { isolation })).toBe(expected);
});

const UNKNOWN = { meets: false, ahead: [], lack: undefined, isAlone: false };

test.each([
  ["that declares files", DECLARED, {}, "shared"],
  ["whose declared files another is expected to change", DECLARED, { meets: true }, "worktree"],
  ["that declares none", {}, {}, "worktree"],
  ["that nothing else can be at work beside", {}, { isAlone: true }, "shared"],
  ["whose worktree would lack something", {}, { lack: { kind: "submodules" } }, "shared"],
  ["that meets another, whose worktree would lack something", DECLARED, { meets: true, lack: LACK }, "shared"],
  ["with files that are newer on the run's branch", DECLARED, { ahead: ["src/a.ts"], lack: LACK }, "worktree"],
  ["that says worktree", { labels: ["isolation:worktree"] }, { isAlone: true, lack: LACK }, "worktree"],
  ["that says shared", { labels: ["isolation:shared"] }, { meets: true }, "shared"],
] as const)("by default, a task %s, with %j and %j, works in: %s", (_, fields, around, expected) => {
  const found = isolationOf(itemOfTask(task("b", fields)), RUN, DEFAULT_SETTINGS, { ...UNKNOWN, ...around });
  expect(found).toBe(expected);
});

test("by default, a task works in the checkout where one that it needs has changed files there and committed none", () => {
  const { outcome, ...begun } = attempt("a");
  const of = (more: object, at: object = {}, needs: Record<string, unknown> = NEEDS) => {
    const attempts = [{ ...begun, outcome: { ...outcome, ...more }, ...at }] as unknown as Attempt[];
    return isolationOf(itemOfTask(task("b", needs)), { attempts }, DEFAULT_SETTINGS);
  };
  const files = ["a.ts"];
  expect(of({ files })).toBe("shared");
  const others = [
    of({ files }, {}, {}),
    of({ files, commits: ["abc"] }),
    of({ files: [] }),
    of({}),
    of({ files, kind: "failed" }),
    of({ files }, { isolation: "worktree" }),
    of({ files, branch: "skyfom/run-r4nd" }),
  ];
  expect(others).toEqual(others.map(() => "worktree"));
});

test("a task whose earlier work could not be merged gets a worktree again, whatever else has changed", () => {
  const repair = { kind: "check", branch: "worktree-agent-a" } as const;
  const left = attempt("b");
  const attempts = [{ ...left, outcome: { ...left.outcome, kind: "failed", repair } }] as unknown as Attempt[];
  const around = { ...UNKNOWN, isAlone: true, lack: LACK };
  const of = (id: string) => isolationOf(itemOfTask(task(id, DECLARED)), { attempts }, { isolation: "auto" }, around);
  expect([of("b"), of("c")]).toEqual(["worktree", "shared"]);
});

test.each(["shared", "worktree"] as const)("set to %s, nothing that a worktree lacks counts", (isolation) => {
  const around = { ...UNKNOWN, isAlone: true, lack: LACK };
  expect(isolationOf(itemOfTask(task("b")), RUN, { isolation }, around)).toBe(isolation);
});

test("a member works where the agent of the whole does", () => {
  const member = { name: "web", skillName: "s", role: "", dependencies: [], isRequired: true, isIndependent: false };
  expect(isolationOf({ kind: "member", taskId: "a", member }, { attempts: [] }, { isolation: "worktree" })).toBe(
    "shared",
  );
});

const FILES = ["src/a.ts", "src/b.ts", "src/*.ts", "docs/**", "docs/x.md", "lib"];

test("no two tasks with overlapping declared files work at once, so none share a checkout, and no more could begin, whatever is estimated", () => {
  const files = fc.uniqueArray(fc.constantFrom(...FILES), { maxLength: 3 });
  const drawn = fc.array(fc.tuple(files, files), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(drawn, (lists) => {
      const tasks = lists.map(([declared], n) =>
        task(`t-${n}`, declared.length === 0 ? {} : { metadata: { files: declared } }),
      );
      const estimates = new Map(lists.map(([, expected], n) => [`t-${n}`, expected]));
      const chosen = begins(tasks, estimates);
      const begun = chosen.map((one) => one.task);
      const ids = new Set(begun.map(({ id }) => id));
      for (const one of begun)
        for (const other of begun)
          if (one !== other) expect([one.id, other.id, overlaps(one, other)]).toEqual([one.id, other.id, false]);
      for (const one of tasks.filter(({ id }) => !ids.has(id)))
        expect([one.id, begun.some((other) => overlaps(one, other))]).toEqual([one.id, true]);
      for (const { task: one, meets } of chosen) {
        const others = tasks.filter((other) => other !== one && declaredFiles(other).length === 0);
        const mayMeet = others.some(({ id }) => isShared(declaredFiles(one), estimates.get(id) ?? []));
        if (declaredFiles(one).length > 0 && meets) expect([one.id, mayMeet]).toEqual([one.id, true]);
        const isolation = isolationOf(itemOfTask(one), RUN, { isolation: "auto" }, { ...UNKNOWN, meets });
        expect(isolation).toBe(declaredFiles(one).length > 0 && !meets ? "shared" : "worktree");
      }
    }),
  );
});

const RUN: Run = {
  kind: "tasks",
  id: "ab13",
  owner: "m",
  openedAt: "",
  state: { kind: "open" },
  limit: 7,
  attempts: [],
};

/** What a run with room for all of them begins, and whether each is expected to meet another. */
function begins(tasks: readonly Task[], estimates: ReadonlyMap<string, readonly string[]>) {
  const list = { tasks, ready: tasks.map(({ id }) => id), blocked: new Map(), warnings: [] };
  const choice = chooseWork({
    run: RUN,
    others: [],
    needs: [],
    limit: { limit: 20 },
    tracker: { kind: "list", list },
    freeSlots: 20,
    dueCount: 0,
    checkingCount: 0,
    footprints: { estimates, ahead: [] },
    space: undefined,
    lack: undefined,
    unable: new Map(),
    settings: { retries: 0, errorHandling: "continue-on-error", order: "priority", isolation: "shared" },
  });
  return choice.begins.flatMap(({ item, meets }) =>
    item.kind === "task" ? [{ task: item.task, meets: meets !== undefined }] : [],
  );
}

function overlaps(one: Task, other: Task): boolean {
  return isShared(declaredFiles(one), declaredFiles(other));
}

function isShared(some: readonly string[], others: readonly string[]): boolean {
  return some.some((file) => others.some((glob) => globsOverlap(file, glob)));
}
