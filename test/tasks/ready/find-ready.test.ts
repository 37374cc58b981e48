import { describe, expect, test } from "vitest";
import { findBlocked } from "../../../orchestrator/core/tasks/ready/find-blocked.ts";
import { findReady, type ReadyFilter } from "../../../orchestrator/core/tasks/ready/find-ready.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";
import { fc } from "../../support/draws.ts";
import { draw } from "../support/draw-issues.ts";
import { type Issue, slowReady } from "../support/slow-ready.ts";

const NOW = "2026-06-15T12:00:00Z";
const STATUSES = ["open", "open", "open", "in_progress", "blocked", "deferred", "closed", "pinned", "hooked", "review"];
const TYPES = ["task", "task", "task", "epic", "bug", "gate", "message"];
const EDGES = ["blocks", "conditional-blocks", "waits-for", "parent-child", "parent-child", "related"];

const time = fc.integer({ min: 0, max: 4 }).map((hours) => `2026-06-15T${10 + hours}:00:00Z`);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4, nil: undefined });

/** Stores of up to nine tasks, dense enough in edges for rings, chains of parents and gates with several children. */
const stores = fc.integer({ min: 0, max: 9 }).chain((count) =>
  fc.tuple(
    ...Array.from({ length: count }, (_, at) =>
      fc.record({
        id: fc.constant(`t-${at}`),
        title: fc.constant("a task"),
        status: fc.constantFrom(...STATUSES),
        priority: fc.integer({ min: 0, max: 4 }),
        issue_type: fc.constantFrom(...TYPES),
        created_at: time,
        defer_until: optional(time),
        pinned: fc.constantFrom(false, false, false, true),
        ephemeral: fc.constantFrom(false, false, false, true),
        dependencies: fc.array(
          fc.record({
            issue_id: fc.constant(`t-${at}`),
            depends_on_id: fc.integer({ min: 0, max: count }).map((on) => `t-${on}`),
            type: fc.constantFrom(...EDGES),
            metadata: fc.constantFrom("{}", '{"gate":"any-children"}', '{"gate":"all-children"}'),
          }),
          { maxLength: 3 },
        ),
      }),
    ),
  ),
) as fc.Arbitrary<Issue[]>;

function toTasks(issues: readonly Issue[]): Task[] {
  return issues.map((issue) => toTask(issue as unknown as Record<string, unknown>) as Task);
}

function ready(issues: readonly Issue[], filter: ReadyFilter = {}): string[] {
  return findReady(toTasks(issues), new Date(NOW), filter).map((task) => task.id);
}

test("agrees with a slow reference on any store", () => {
  fc.assert(
    fc.property(stores, (issues) => {
      expect(ready(issues)).toEqual(slowReady(issues, NOW));
    }),
    { numRuns: 3000 },
  );
});

test("the order of the lines changes nothing", () => {
  const shuffled = stores.chain((issues) =>
    fc.tuple(fc.constant(issues), fc.shuffledSubarray(issues, { minLength: issues.length })),
  );
  fc.assert(
    fc.property(shuffled, ([issues, otherwise]) => {
      expect(ready(otherwise)).toEqual(ready(issues));
    }),
  );
});

describe("what the cases leave open", () => {
  test.each([
    ["a diamond opens at its bottom", ["a>b", "a>c", "b>d", "c>d"], ["d"]],
    ["and then at both sides", ["a>b", "a>c", "b>d", "c>d", "d!"], ["b", "c"]],
    ["a closed parent passes no block on", ["child^parent", "parent>stone", "parent!"], ["child", "stone"]],
    ["a blocked parent blocks through three levels", ["d^c", "c^b", "b^a", "a>stone"], ["stone"]],
    ["a ring of parents blocks nobody", ["a^b", "b^a"], ["a", "b"]],
    ["two parents, one of them blocked: blocked", ["kid^free", "kid^stuck", "stuck>stone"], ["free", "stone"]],
  ])("%s", (_, graph, expected) => {
    expect(ready(draw(...graph))).toEqual(expected);
  });
});

describe("filters", () => {
  const issues: Issue[] = [
    { ...(draw("a")[0] as Issue), id: "p", priority: 0, labels: ["x"], issue_type: "gate" },
    { ...(draw("a")[0] as Issue), id: "q", priority: 1, assignee: "ann" },
    ...draw("kid^q", "grandkid^kid", "q.1", "q.2^z"),
  ].filter((issue, at, all) => all.findIndex((one) => one.id === issue.id) === at);

  test.each<[string, ReadyFilter, string[]]>([
    ["a type asked for by name is shown, whatever it is", { type: "gate" }, ["p"]],
    ["priority", { priority: 1 }, ["q"]],
    ["assignee", { assignee: "ann" }, ["q"]],
    ["everything below a parent, by edge or by id", { parent: "q" }, ["grandkid", "kid", "q.1"]],
    ["limit 0 is no limit", { limit: 0 }, ["q", "grandkid", "kid", "q.1", "q.2", "z"]],
  ])("%s", (_, filter, expected) => {
    expect(ready(issues, filter)).toEqual(expected);
  });

  test("hybrid: the last two days by priority, then the older ones by age", () => {
    const at = (id: string, created_at: string, priority: number) => ({
      ...(draw(id)[0] as Issue),
      created_at,
      priority,
    });
    const mixed = [
      at("old-late", "2026-06-10T00:00:00Z", 0),
      at("old-early", "2026-06-01T00:00:00Z", 4),
      at("new-low", "2026-06-15T00:00:00Z", 3),
      at("new-high", "2026-06-14T00:00:00Z", 1),
      at("new-high-later", "2026-06-14T01:00:00Z", 1),
    ];
    expect(ready(mixed, { sort: "hybrid" })).toEqual([
      "new-high",
      "new-high-later",
      "new-low",
      "old-early",
      "old-late",
    ]);
  });
});

test("a task whose blocker is on a line that cannot be read is blocked", () => {
  const tasks = toTasks(draw("a>torn")).filter((task) => task.id === "a");
  expect([...findBlocked(tasks)]).toEqual([]);
  expect([...findBlocked(tasks, new Set(["torn"]))]).toEqual([["a", [{ kind: "task", on: "torn" }]]]);
});

test("everything that blocks a task is named", () => {
  const tasks = toTasks(draw("a>b", "a>c", "a^p", "p>b"));
  expect(findBlocked(tasks).get("a")).toEqual([
    { kind: "task", on: "b" },
    { kind: "task", on: "c" },
    { kind: "parent", on: "p" },
  ]);
});
