import { describe, expect, test } from "vitest";
import { renderProblem } from "../../../orchestrator/core/problem.ts";
import { findBlocked } from "../../../orchestrator/core/tasks/ready/find-blocked.ts";
import { findReady } from "../../../orchestrator/core/tasks/ready/find-ready.ts";
import { describeTaskCycle, findTaskCycles } from "../../../orchestrator/core/tasks/ready/find-task-cycles.ts";
import { fc } from "../../support/draws.ts";
import { drawTasks } from "../support/draw-issues.ts";

describe("the path of a cycle, from its smallest id back to it", () => {
  test.each([
    ["none in a diamond", ["a>b", "a>c", "b>d", "c>d"], []],
    ["two tasks", ["b>a", "a>b"], [["a", "b", "a"]]],
    ["three, entered from outside", ["x>c", "c>b", "b>a", "a>c"], [["a", "c", "b", "a"]]],
    ["a task that waits for itself", ["a>a"], [["a", "a"]]],
    [
      "two cycles apart from each other",
      ["a>b", "b>a", "c>d", "d>c"],
      [
        ["a", "b", "a"],
        ["c", "d", "c"],
      ],
    ],
    ["the shorter of two that share a task", ["a>b", "b>c", "c>a", "a>z", "z>a"], [["a", "z", "a"]]],
    ["a parent that waits for its own child", ["kid^parent", "parent>kid"], [["kid", "parent", "kid"]]],
    ["a ring of parents alone blocks nobody", ["a^b", "b^a"], []],
    ["a closed member opens the ring", ["a>b", "b>c", "c>a", "c!"], []],
  ])("%s", (_, graph, expected) => {
    expect(findTaskCycles(findBlocked(drawTasks(...graph)))).toEqual(expected);
  });
});

test("a cycle is described by where it is, its whole path and what to do", () => {
  expect(renderProblem(describeTaskCycle(["a", "b", "c", "a"], ".beads/issues.jsonl:3"))).toBe(
    [
      ".beads/issues.jsonl:3",
      "  a waits for b, which waits for c, which waits for a: a → b → c → a",
      "  None of them can ever be ready. Remove one of these dependencies, for example that of a on b.",
    ].join("\n"),
  );
});

test("a chain of 20,000 tasks is no trouble", () => {
  const chain = Array.from({ length: 20_000 }, (_, at) => `${at}>${at + 1}`);
  expect(findTaskCycles(findBlocked(drawTasks(...chain)))).toEqual([]);
});

test("where all tasks are open, nothing ready means a cycle, and a cycle's members are never ready", () => {
  const edge = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.constantFrom(">", "^"), fc.integer({ min: 0, max: 6 }));
  fc.assert(
    fc.property(fc.array(edge, { minLength: 1, maxLength: 12 }), (edges) => {
      const tasks = drawTasks(...edges.map((parts) => parts.join("")));
      const cycles = findTaskCycles(findBlocked(tasks));
      const ready = findReady(tasks, new Date("2026-06-15T12:00:00Z")).map((task) => task.id);
      if (ready.length === 0) expect(cycles).not.toEqual([]);
      for (const id of cycles.flat()) expect(ready).not.toContain(id);
      const waits = new Set(tasks.flatMap((task) => task.dependencies.map(({ on }) => `${task.id} ${on}`)));
      for (const path of cycles)
        for (let at = 1; at < path.length; at++) expect(waits).toContain(`${path[at - 1]} ${path[at]}`);
    }),
    { numRuns: 2000 },
  );
});
