import { describe, expect, test } from "vitest";
import type { Attempt } from "../../orchestrator/core/run/run.ts";
import { declaredFiles } from "../../orchestrator/core/tasks/files/declared-files.ts";
import { globsOverlap } from "../../orchestrator/core/tasks/files/globs-overlap.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import { fc } from "../support/draws.ts";
import { chooseTasks, RUN } from "./driven/choose-tasks.ts";

/** A ready task that declares these files. */
function make(id: string, files: readonly string[] = [], fields: Record<string, unknown> = {}): Task {
  return toTask({ id, title: id, priority: 2, metadata: { files }, ...fields }) as Task;
}

/** A task that somebody works on. */
function busy(id: string, files: readonly string[] = []): Task {
  return make(id, files, { status: "in_progress", assignee: "pm-1" });
}

test("tasks begin in order up to the limit, and the rest say so", () => {
  const ready = [make("a"), make("b"), make("c"), make("d")];
  const { begins, heldBack } = chooseTasks({ ready, limit: 2, freeSlots: 7 });
  expect(begins).toEqual(["a", "b"]);
  expect(heldBack).toEqual([
    { id: "c", reason: "this run works on at most 2 at once" },
    { id: "d", reason: "this run works on at most 2 at once" },
  ]);
});

test("where no slot is free, that is the reason and not the limit", () => {
  const { begins, heldBack } = chooseTasks({ ready: [make("a")], limit: 2, freeSlots: 0 });
  expect([begins, heldBack]).toEqual([[], [{ id: "a", reason: "no slot of the repository is free" }]]);
});

test("a task that overlaps waits, and those behind it go ahead", () => {
  const ready = [
    make("a", ["src/api/**"]),
    make("b", ["docs/x.md", "src/api/login.ts"]),
    make("c", ["src/web/**"]),
    make("d"),
  ];
  const { begins, heldBack } = chooseTasks({ ready, limit: 7 });
  expect(begins).toEqual(["a", "c", "d"]);
  expect(heldBack).toEqual([
    { id: "b", reason: "its files src/api/login.ts overlap with src/api/** of a, which starts first" },
  ]);
});

test("what is at work holds back what overlaps with it", () => {
  const ready = [make("a", ["README.md"]), make("b")];
  const { begins, heldBack } = chooseTasks({ ready, atWork: [busy("w", ["README.md"])], limit: 7 });
  expect(begins).toEqual(["b"]);
  expect(heldBack).toEqual([{ id: "a", reason: "its file README.md is also that of w, which is at work" }]);
});

test("what an agent of the run is at work on does not begin again, even if the tracker calls it ready", () => {
  const attempt: Attempt = {
    number: 1,
    taskId: "a",
    title: "a",
    skillName: "skyfom-backend-developer",
    agentType: "general-purpose",
    handedOverAt: "2026-01-01T00:00:00.000Z",
  };
  const ready = [make("a", ["README.md"]), make("b", ["README.md"])];
  const { begins, heldBack } = chooseTasks({ ready, limit: 7, attempts: [attempt] });
  expect(begins).toEqual([]);
  expect(heldBack).toEqual([{ id: "b", reason: "its file README.md is also that of a, which is at work" }]);
});

describe("what is not for an agent is held back with its reason", () => {
  test.each([
    [{ issue_type: "epic" }, "it is an epic without children: add some with --parent, or close it"],
    [{ issue_type: "decision" }, "it is of type decision, which nobody works on"],
    [{ is_template: true }, "it is a template"],
    [{ labels: ["human"] }, 'its label "human" reserves it for a person'],
    [{ assignee: "ann" }, "it is assigned to ann"],
    [{ status: "in_progress" }, "its status is in_progress"],
  ])("%j", (fields, reason) => {
    expect(chooseTasks({ ready: [make("a", [], fields)], limit: 7 })).toEqual({
      begins: [],
      heldBack: [{ id: "a", reason }],
    });
  });
});

test("an epic with children waits for them", () => {
  const child = make("b", [], { dependencies: [{ depends_on_id: "a", type: "parent-child" }] });
  expect(chooseTasks({ ready: [make("a", [], { issue_type: "epic" }), child], limit: 7 })).toEqual({
    begins: ["b"],
    heldBack: [{ id: "a", reason: "it is an epic, which is closed when its children are" }],
  });
});

test("a task that is assigned to the run may begin", () => {
  const ready = [make("a", [], { assignee: `skyfom-${RUN}` })];
  expect(chooseTasks({ ready, limit: 7 }).begins).toEqual(["a"]);
});

test("by age instead of in the tracker's order, where that is set", () => {
  const ready = [
    make("new", [], { created_at: "2026-06-02T00:00:00Z" }),
    make("old", [], { created_at: "2026-06-01T00:00:00Z" }),
  ];
  expect(chooseTasks({ ready, limit: 1 }).begins).toEqual(["new"]);
  expect(chooseTasks({ ready, limit: 1, order: "oldest" }).begins).toEqual(["old"]);
});

test("every ready task begins or is held back, once; no two that begin overlap; never more than the limit", () => {
  const files = fc.array(fc.constantFrom("src/**", "src/a.ts", "*.md", "docs/a.md", "lib/{a,b}/*", "lib/a"), {
    maxLength: 2,
  });
  const drawn = fc.array(files, { maxLength: 10 });
  fc.assert(
    fc.property(drawn, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 3 }), (all, limit, atWorkCount) => {
      const atWork = all.slice(0, atWorkCount).map((own, at) => busy(`w${at}`, own));
      const ready = all.slice(atWorkCount).map((own, at) => make(`t${at}`, own));
      const { begins, heldBack } = chooseTasks({ ready, atWork, limit });
      expect([...begins, ...heldBack.map(({ id }) => id)].sort()).toEqual(ready.map(({ id }) => id).sort());
      expect(begins.length).toBeLessThanOrEqual(limit);
      const begun = ready.filter(({ id }) => begins.includes(id));
      for (const one of begun) {
        for (const other of [...atWork, ...begun]) {
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
