import { expect, test } from "vitest";
import { blockedBesideBd } from "../../../orchestrator/core/tasks/bd/blocked-beside-bd.ts";
import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";
import { edge, issueLine } from "../support/scratch-store.ts";

function taskOf(id: string, more: Record<string, unknown> = {}): Task {
  const task = toTask(JSON.parse(issueLine(id, more)));
  if (typeof task === "string") throw new Error(task);
  return task;
}

const after = (id: string, on: string, more: Record<string, unknown> = {}) =>
  taskOf(id, { dependencies: [edge(id, on)], ...more });

test.each<[string, string, Record<string, unknown>, boolean]>([
  ["open one that is claimed", "open", { status: "in_progress" }, true],
  ["one with a custom status, claimed", "review", { status: "in_progress" }, false],
  ["one with a custom status, not claimed", "review", {}, true],
])("a task behind an %s: whether it counts as blocked beside bd", (_, status, more, isBlocked) => {
  const tasks = [taskOf("bd-a", { status }), after("bd-b", "bd-a", more)];
  const { blocked, waiting } = blockedBesideBd(tasks, []);
  expect([blocked.has("bd-b"), waiting.has("bd-b")]).toEqual([isBlocked, true]);
});

test("what bd calls ready is not blocked, whatever our rules say", () => {
  const tasks = [taskOf("bd-a"), after("bd-b", "bd-a")];
  expect(blockedBesideBd(tasks, ["bd-a", "bd-b"]).blocked.size).toBe(0);
});
