import { DirectedGraph } from "graphology";
import { topologicalSort } from "graphology-dag";
import type { TaskGraph } from "./task-graph.ts";

/** For each task, by its id, the longest path that begins with it, its own length included. */
export function longestPaths(graph: TaskGraph): ReadonlyMap<string, number> {
  const drawn = new DirectedGraph();
  for (const { id } of graph) drawn.addNode(id);
  for (const { id, needs } of graph) for (const need of needs) drawn.mergeEdge(need, id);
  const lengths = new Map(graph.map(({ id, length }) => [id, length]));
  const paths = new Map<string, number>();
  for (const id of topologicalSort(drawn).reverse()) {
    const onward = drawn.outNeighbors(id).reduce((longest, next) => Math.max(longest, paths.get(next) ?? 0), 0);
    paths.set(id, (lengths.get(id) ?? 0) + onward);
  }
  return paths;
}
