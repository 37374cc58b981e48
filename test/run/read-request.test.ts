import { expect, test } from "vitest";
import { readRequest } from "../../orchestrator/core/run/read-request.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { filterTasks, wordsOfFilter } from "../../orchestrator/core/tasks/task-filter.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";

const child = (id: string, parent: string) => ({ issue_id: id, depends_on_id: parent, type: "parent-child" });

const TASKS = [
  { id: "bd-1", title: "Epic", issue_type: "epic", priority: 2 },
  {
    id: "bd-2",
    title: "Below",
    issue_type: "bug",
    priority: 0,
    labels: ["api"],
    dependencies: [child("bd-2", "bd-1")],
  },
  { id: "bd-3", title: "Far below", issue_type: "task", priority: 1, dependencies: [child("bd-3", "bd-2")] },
  { id: "bd-4", title: "Elsewhere", issue_type: "bug", priority: 4, labels: ["web", "api"] },
].map((fields) => toTask({ status: "open", ...fields }) as Task);

test.each([
  ["", { kind: "tasks" }],
  ["7", { kind: "tasks", limit: 7 }],
  ["bd-1", { kind: "tasks", filter: { ids: ["bd-1"] } }],
  ["3 label:api p0 P1", { kind: "tasks", limit: 3, filter: { labels: ["api"], priorities: [0, 1] } }],
  ["type:bug type:chore bd-4", { kind: "tasks", filter: { types: ["bug", "chore"], ids: ["bd-4"] } }],
  ["let people pay by card", { kind: "goal", goal: "let people pay by card" }],
  ["4 let people pay", { kind: "goal", limit: 4, goal: "let people pay" }],
])("%j asks for what it says", (text, request) => {
  expect(readRequest(words(text), TASKS)).toEqual(request);
});

test.each([
  ["8", '"8" is not a valid number of agents', "Give a whole number from 1 to 7."],
  ["0", '"0" is not a valid number of agents', "Give a whole number from 1 to 7."],
  ["2.5", '"2.5" is not a valid number of agents', "Give a whole number from 1 to 7."],
  ["-1", '"-1" is not a valid number of agents', "Give a whole number from 1 to 7."],
  ["bd-99", 'there is no task "bd-99"', "`skyfom task list` shows the ids."],
  [
    "fast",
    '"fast" is not a task, a filter or a number of agents',
    "Give the id of a task, a filter (label:, type: or p0 to p4), or a goal of several words; `skyfom task list` shows the ids.",
  ],
  [
    "label:api and more",
    '"and more" is neither a task id nor a filter',
    "Use either ids, label:, type: and p0 to p4, or a goal in words, but not both.",
  ],
])("%j is wrong, and told how to fix it", (text, what, fix) => {
  expect(readRequest(words(text), TASKS)).toEqual({ kind: "wrong", problem: { where: "skyfom next", what, fix } });
});

test.each([
  [undefined, ["bd-1", "bd-2", "bd-3", "bd-4"]],
  [{ ids: ["bd-1"] }, ["bd-1", "bd-2", "bd-3"]],
  [{ labels: ["api"] }, ["bd-2", "bd-4"]],
  [{ labels: ["api", "web"], types: ["bug"], priorities: [4] }, ["bd-4"]],
  [{ ids: ["bd-2"], priorities: [1] }, ["bd-3"]],
])("the filter %j lets these through", (filter, ids) => {
  expect(filterTasks(TASKS, filter).map(({ id }) => id)).toEqual(ids);
});

test("a filter is shown as it is typed", () => {
  const typed = "bd-1 label:api type:bug p0";
  const request = readRequest(words(typed), TASKS);
  expect(request.kind === "tasks" && request.filter && wordsOfFilter(request.filter).join(" ")).toBe(typed);
});

function words(text: string): string[] {
  return text.split(" ").filter(Boolean);
}
