import { DirectedGraph } from "graphology";
import { hasCycle } from "graphology-dag";
import type { GraphTask, TaskGraph } from "../task-graph.ts";

/**
 * Holds what was read to what a task graph is, and leaves out the tasks without length at its two ends: they stand for begin and end, and
 * would pass one priority on to everything.
 *
 * @returns the graph, or what is wrong with it as a phrase.
 */
export function toGraph(tasks: readonly GraphTask[]): TaskGraph | string {
  const drawn = new DirectedGraph();
  for (const { id, length } of tasks) {
    if (drawn.hasNode(id)) return `two of its tasks are called ${id}`;
    if (!(length >= 0)) return `task ${id} has no length`;
    drawn.addNode(id);
  }
  for (const { id, needs } of tasks) {
    const missing = needs.find((need) => !drawn.hasNode(need));
    if (missing !== undefined) return `task ${id} needs ${missing}, which is not there`;
    for (const need of needs) drawn.mergeEdge(need, id);
  }
  if (hasCycle(drawn)) return "some of its tasks wait for each other";
  const isEnd = ({ id, length }: GraphTask) => length === 0 && (drawn.inDegree(id) === 0 || drawn.outDegree(id) === 0);
  const ends = new Set(tasks.filter(isEnd).map(({ id }) => id));
  const kept = tasks.filter(({ id }) => !ends.has(id));
  if (kept.length === 0) return "it holds no task that takes time";
  return kept.map((task) => ({ ...task, needs: task.needs.filter((need) => !ends.has(need)) }));
}
