import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../orchestrator/core/tasks/to-task.ts";
import type { TaskGraph } from "./task-graph.ts";

const START = Date.UTC(2026, 0, 1);

/** How many tasks of ten have each priority, from P0 to P4: most are normal, few are urgent. */
const OF_TEN = [1, 2, 4, 2, 1];

/** The graph as a tracker holds it: each task a minute newer than the one before, of a priority that is drawn. */
export function toTasks(graph: TaskGraph, random: () => number, isEstimated: boolean): Task[] {
  return graph.map(({ id, length, needs }, at) => {
    const task = toTask({
      id,
      title: id,
      priority: drawPriority(random()),
      created_at: new Date(START + at * 60_000).toISOString(),
      dependencies: needs.map((need) => ({ depends_on_id: need, type: "blocks" })),
      ...(isEstimated ? { estimated_minutes: length } : {}),
    });
    if (typeof task === "string") throw new Error(`task ${id}: ${task}`);
    return task;
  });
}

function drawPriority(drawn: number): number {
  let left = drawn * 10;
  return OF_TEN.findIndex((share) => {
    left -= share;
    return left < 0;
  });
}
