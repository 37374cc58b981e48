import { describe, expect, test } from "vitest";
import { findWaits } from "../../orchestrator/core/report/find-waits.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";

const task = (id: string, needs: readonly string[], files: readonly string[] = []): Task =>
  ({
    id,
    title: id,
    description: "",
    design: "",
    metadata: { files },
    dependencies: needs.map((on) => ({ on, type: "blocks" })),
  }) as never;

describe("what a task waited for", () => {
  const timed = (taskId: string, began: number, end?: number) => ({
    taskId,
    title: taskId,
    began,
    ...(end === undefined ? {} : { over: end }),
  });

  test.each([
    [
      "the last of those it needs",
      [timed("a", 0, 2_000), timed("b", 0, 5_000), timed("c", 5_200, 6_000)],
      [task("c", ["a", "b"])],
      7,
      "b, the last of 2 that it needs",
    ],
    ["the one it needs", [timed("a", 0, 2_000), timed("c", 2_000)], [task("c", ["a"])], 7, "a, which it needs"],
    [
      "files of a task at work",
      [timed("a", 0, 4_000), timed("c", 4_000)],
      [task("a", [], ["src/**"]), task("c", [], ["src/x.ts"])],
      7,
      "a, which worked on files of its own",
    ],
    [
      "a place in the run",
      [timed("a", 0, 4_000), timed("b", 0, 9_000), timed("c", 4_000)],
      [],
      2,
      "one of the 2 places of the run",
    ],
    [
      "something that nobody wrote down",
      [timed("a", 0, 4_000), timed("c", 4_000)],
      [],
      2,
      "a free slot, or the next step of the run",
    ],
    [
      "one after the other",
      [timed("a", 0, 2_000), timed("b", 2_000, 9_000), timed("c", 9_000)],
      [task("c", ["a"])],
      1,
      "2 s for a, which it needs; 7 s for one of the 1 places of the run",
    ],
  ])("%s", (_, tasks, known, limit, reason) => {
    expect(findWaits(tasks, known, limit).waits.find(({ taskId }) => taskId === "c")?.reason).toBe(reason);
  });

  test("a task that began at once waited for nothing, and a need that was closed before the run released nothing", () => {
    expect(findWaits([timed("c", 900)], [task("c", ["long-ago"])], 7)).toEqual({ releases: [], waits: [] });
  });
});
