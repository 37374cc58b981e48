import { type Graph, sizeOf } from "./graph.ts";

const UNSEEN = -1;
const DONE = -2;

/**
 * Cycles that share no node, each from its lowest number and without the closing repetition. Every group of nodes that reach one another has
 * one here, and no node is in two, so the answer is never longer than the graph.
 */
export function findCycles(graph: Graph): number[][] {
  const { begins, targets } = graph;
  const size = sizeOf(graph);
  const depths = new Int32Array(size).fill(UNSEEN);
  const nexts = begins.slice(0, size);
  const path: number[] = [];
  /** For each place on the path, the last place up to it that is in a cycle already found. */
  const lastTaken: number[] = [];
  const cycles: number[][] = [];
  for (let root = 0; root < size; root++) {
    if (depths[root] === UNSEEN) enter(root);
    while (path.length > 0) {
      const node = path.at(-1) as number;
      const next = nexts[node] as number;
      if (next === begins[node + 1]) {
        depths[node] = DONE;
        path.pop();
        lastTaken.pop();
        continue;
      }
      nexts[node] = next + 1;
      const target = targets[next] as number;
      const depth = depths[target] as number;
      if (depth === UNSEEN) enter(target);
      else if (depth !== DONE && (lastTaken.at(-1) as number) < depth) take(depth);
    }
  }
  return cycles.map(fromEarliest).sort((a, b) => (a[0] as number) - (b[0] as number));

  function enter(node: number): void {
    depths[node] = path.length;
    path.push(node);
    lastTaken.push(lastTaken.at(-1) ?? -1);
  }

  function take(depth: number): void {
    cycles.push(path.slice(depth));
    for (let at = depth; at < path.length; at++) lastTaken[at] = at;
  }
}

function fromEarliest(cycle: number[]): number[] {
  const start = cycle.reduce((best, node, at) => (node < (cycle[best] as number) ? at : best), 0);
  return [...cycle.slice(start), ...cycle.slice(0, start)];
}
