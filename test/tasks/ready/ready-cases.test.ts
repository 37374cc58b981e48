import { describe, expect, test } from "vitest";
import { findReady, type ReadyFilter } from "../../../orchestrator/core/tasks/ready/find-ready.ts";
import { whyNotPickable } from "../../../orchestrator/core/tasks/ready/why-not-pickable.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";
import cases from "../../data/beads-ready-cases.json" with { type: "json" };

test("all 32 cases are here", () => {
  expect(cases.cases).toHaveLength(32);
});

describe.each(cases.cases)("case $n: $name", (given) => {
  const tasks = given.issues.map((issue) => toTask(issue as Record<string, unknown>) as Task);
  const ready = findReady(tasks, new Date(given.now), given.filter as ReadyFilter);

  test("raw answer, in order", () => {
    expect(ready.map((task) => task.id)).toEqual(given.ready);
  });

  test("answer after our selection", () => {
    const pickable = ready.filter((task) => whyNotPickable(task) === undefined);
    expect(pickable.map((task) => task.id)).toEqual(given.policy ?? given.ready);
  });
});
