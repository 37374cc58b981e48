import { type Graph, sizeOf, targetsOf } from "./graph.ts";

/**
 * Sorts the nodes of a graph so that each precedes all that it leads to (Kahn's algorithm). Nodes of a cycle, and those behind one,
 * are left out.
 */
export function sortNodes(graph: Graph): number[] {
  const size = sizeOf(graph);
  const before = new Int32Array(size);
  for (const node of graph.targets) before[node] = (before[node] ?? 0) + 1;
  const sorted: number[] = [];
  for (let node = 0; node < size; node += 1) if (before[node] === 0) sorted.push(node);
  for (let at = 0; at < sorted.length; at += 1) {
    for (const node of targetsOf(graph, sorted[at] as number)) {
      const left = (before[node] ?? 0) - 1;
      before[node] = left;
      if (left === 0) sorted.push(node);
    }
  }
  return sorted;
}
