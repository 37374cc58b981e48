import { findReady } from "../../orchestrator/core/tasks/ready/find-ready.ts";
import { orderReady } from "../../orchestrator/core/tasks/ready/order-ready.ts";
import type { Task } from "../../orchestrator/core/tasks/task.ts";
import { randomNumbers } from "../planner/random-numbers.ts";
import { longestPaths } from "./longest-paths.ts";
import type { TaskGraph } from "./task-graph.ts";

/** The orders that are compared. `estimated` is our default where the tracker holds an estimate of every task. */
export const ORDERS = ["priority", "estimated", "tracker", "oldest", "random", "longest path"] as const;

export type Order = (typeof ORDERS)[number];

/** The product may ask for the time; no task of a graph is put off. */
const NOW = new Date("2026-06-01T00:00:00Z");

/**
 * The ids of all tasks in the order in which they start where several are ready. One ranking serves the whole run: what waits for a ready
 * task has not begun, so its weight is the same at every step.
 */
export function rankTasks(graph: TaskGraph, tasks: readonly Task[], order: Order): string[] {
  const listed = findReady(tasks, NOW, {}, new Map());
  const ids = (by: "priority" | "tracker" | "oldest") => orderReady(listed, tasks, by).map(({ task }) => task.id);
  switch (order) {
    case "priority":
    case "estimated":
      return ids("priority");
    case "tracker":
    case "oldest":
      return ids(order);
    case "random": {
      const random = randomNumbers(tasks.length);
      const drawn = new Map(tasks.map(({ id }) => [id, random()]));
      return ids("oldest").sort((a, b) => (drawn.get(a) ?? 0) - (drawn.get(b) ?? 0));
    }
    case "longest path": {
      const paths = longestPaths(graph);
      return ids("oldest").sort((a, b) => (paths.get(b) ?? 0) - (paths.get(a) ?? 0));
    }
    default:
      return order satisfies never;
  }
}
