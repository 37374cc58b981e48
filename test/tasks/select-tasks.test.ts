import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { declaredFiles } from "../../orchestrator/core/tasks/declared-files.ts";
import { findFinishedEpics } from "../../orchestrator/core/tasks/find-finished-epics.ts";
import { globsOverlap } from "../../orchestrator/core/tasks/globs-overlap.ts";
import { selectTasks } from "../../orchestrator/core/tasks/select-tasks.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import { drawTasks } from "./draw-issues.ts";

/** A ready task that declares these files. */
function make(id: string, files: readonly string[] = [], fields: Record<string, unknown> = {}): Task {
  return toTask({ id, title: id, priority: 2, metadata: { files }, ...fields }) as Task;
}

const ids = (tasks: readonly Task[]) => tasks.map((task) => task.id);

test("tasks are picked in order up to the limit, and the rest say so", () => {
  const ready = [make("a"), make("b"), make("c"), make("d")];
  const { picked, heldBack } = selectTasks({ ready, atWork: [], limit: 2 });
  expect(ids(picked)).toEqual(["a", "b"]);
  expect(heldBack).toEqual([
    { id: "c", reason: "the limit of 2 at once is reached" },
    { id: "d", reason: "the limit of 2 at once is reached" },
  ]);
});

test("the caller can say where the limit comes from", () => {
  const { heldBack } = selectTasks({ ready: [make("a")], atWork: [], limit: 0, limitReason: "all 7 slots are taken" });
  expect(heldBack).toEqual([{ id: "a", reason: "all 7 slots are taken" }]);
});

test("a task that overlaps waits, and those behind it go ahead", () => {
  const ready = [
    make("a", ["src/api/**"]),
    make("b", ["docs/x.md", "src/api/login.ts"]),
    make("c", ["src/web/**"]),
    make("d"),
  ];
  const { picked, heldBack } = selectTasks({ ready, atWork: [], limit: 7 });
  expect(ids(picked)).toEqual(["a", "c", "d"]);
  expect(heldBack).toEqual([
    { id: "b", reason: "its files src/api/login.ts overlap with src/api/** of a, which is picked before it" },
  ]);
});

test("what is at work holds back what overlaps with it", () => {
  const atWork = [make("w", ["README.md"], { status: "in_progress", assignee: "pm-1" })];
  const { picked, heldBack } = selectTasks({ ready: [make("a", ["README.md"]), make("b")], atWork, limit: 7 });
  expect(ids(picked)).toEqual(["b"]);
  expect(heldBack).toEqual([{ id: "a", reason: "its file README.md is also that of w, which is at work" }]);
});

test("what an agent is at work on is not picked again, even if the tracker calls it ready", () => {
  const { picked, heldBack } = selectTasks({ ready: [make("a")], atWork: [make("a")], limit: 7 });
  expect(picked).toEqual([]);
  expect(heldBack).toEqual([{ id: "a", reason: "an agent is at work on it" }]);
});

describe("what is not for an agent is held back with its reason", () => {
  test.each([
    [{ issue_type: "epic" }, "it is an epic: it is closed when its children are, not worked on"],
    [{ issue_type: "decision" }, "it is of type decision, which nobody works on"],
    [{ is_template: true }, "it is a template"],
    [{ labels: ["human"] }, 'its label "human" keeps it for a person'],
    [{ assignee: "ann" }, "it is assigned to ann"],
    [{ status: "in_progress" }, "its status is in_progress"],
  ])("%j", (fields, reason) => {
    expect(selectTasks({ ready: [make("a", [], fields)], atWork: [], limit: 7, actor: "pm-1" })).toEqual({
      picked: [],
      heldBack: [{ id: "a", reason }],
    });
  });
});

test("a task assigned to the picking actor may be picked", () => {
  const { picked } = selectTasks({ ready: [make("a", [], { assignee: "pm-1" })], atWork: [], limit: 7, actor: "pm-1" });
  expect(ids(picked)).toEqual(["a"]);
});

test("by age instead of in the tracker's order, when asked for", () => {
  const ready = [
    make("new", [], { created_at: "2026-06-02T00:00:00Z" }),
    make("old", [], { created_at: "2026-06-01T00:00:00Z" }),
  ];
  expect(ids(selectTasks({ ready, atWork: [], limit: 1 }).picked)).toEqual(["new"]);
  expect(ids(selectTasks({ ready, atWork: [], limit: 1, order: "oldest" }).picked)).toEqual(["old"]);
});

test("every ready task is picked or held back, once; no two picked ones overlap; never more than the limit", () => {
  const files = fc.array(fc.constantFrom("src/**", "src/a.ts", "*.md", "docs/a.md", "lib/{a,b}/*", "lib/a"), {
    maxLength: 2,
  });
  const tasks = fc.array(files, { maxLength: 10 }).map((all) => all.map((own, at) => make(`t${at}`, own)));
  fc.assert(
    fc.property(tasks, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }), (all, limit, busy) => {
      const [atWork, ready] = [all.slice(0, busy), all.slice(busy)];
      const { picked, heldBack } = selectTasks({ ready, atWork, limit });
      expect([...ids(picked), ...heldBack.map(({ id }) => id)].sort()).toEqual(ids(ready).sort());
      expect(picked.length).toBeLessThanOrEqual(limit);
      const together = [...atWork, ...picked];
      for (const one of picked) {
        for (const other of together) {
          if (one === other) continue;
          const clash = declaredFiles(one).some((mine) =>
            declaredFiles(other).some((theirs) => globsOverlap(mine, theirs)),
          );
          expect(clash).toBe(false);
        }
      }
    }),
  );
});

test("an epic is finished when it has children and all are closed", () => {
  const epics = (...graph: string[]) =>
    findFinishedEpics(drawTasks(...graph).map((task) => (task.id.startsWith("e") ? { ...task, type: "epic" } : task)));
  expect(epics("a^e", "b^e", "a!", "b!")).toEqual(["e"]);
  expect(epics("a^e", "b^e", "a!")).toEqual([]);
  expect(epics("e")).toEqual([]);
  expect(epics("a^e", "a!", "e!")).toEqual([]);
  expect(epics("a^x", "a!")).toEqual([]);
});
