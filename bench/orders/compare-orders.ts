import { MAX_CONCURRENT_AGENTS } from "../../orchestrator/core/max-concurrent-agents.ts";
import { randomNumbers } from "../planner/random-numbers.ts";
import { longestPaths } from "./longest-paths.ts";
import { playGraph } from "./play-graph.ts";
import { ORDERS, type Order, rankTasks } from "./rank-tasks.ts";
import type { TaskGraph } from "./task-graph.ts";
import { toTasks } from "./to-tasks.ts";

/** What an order comes to on one graph. */
export interface Outcome {
  /** The end of the last task, to the lower bound: no order can be below 1. */
  readonly makespan: number;
  /** The mean end of the tasks of P0 and P1. */
  readonly urgent: number;
}

/** Plays a graph with every order on all slots. The seed draws the priorities. */
export function compareOrders(graph: TaskGraph, seed: number): Record<Order, Outcome> {
  const bound = lowerBound(graph, MAX_CONCURRENT_AGENTS);
  const play = (order: Order): Outcome => {
    const tasks = toTasks(graph, randomNumbers(seed), order === "estimated");
    const ends = playGraph(graph, rankTasks(graph, tasks, order), MAX_CONCURRENT_AGENTS);
    const urgent = tasks.filter(({ priority }) => priority <= 1).map(({ id }) => ends.get(id) ?? Number.NaN);
    return { makespan: latest(ends.values()) / bound, urgent: mean(urgent) };
  };
  return Object.fromEntries(ORDERS.map((order) => [order, play(order)])) as Record<Order, Outcome>;
}

/** No run can be shorter than its longest path, nor than its work shared by all slots. */
export function lowerBound(graph: TaskGraph, slots: number): number {
  const work = graph.reduce((sum, { length }) => sum + length, 0);
  return Math.max(latest(longestPaths(graph).values()), work / slots);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function latest(values: Iterable<number>): number {
  let last = 0;
  for (const value of values) last = Math.max(last, value);
  return last;
}
