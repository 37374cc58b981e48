import { type Graph, sizeOf } from "./graph.ts";

/** Every group of nodes that all lead to one another, single nodes included (Tarjan's algorithm, without recursion: chains can be long). */
export function findGroups(graph: Graph): number[][] {
  const { begins, targets } = graph;
  const size = sizeOf(graph);
  const order = new Int32Array(size).fill(-1);
  const low = new Int32Array(size);
  const nexts = begins.slice(0, size);
  const isOnPath = new Uint8Array(size);
  const path: number[] = [];
  const work: number[] = [];
  const groups: number[][] = [];
  let seen = 0;
  const enter = (node: number): void => {
    order[node] = seen;
    low[node] = seen++;
    isOnPath[node] = 1;
    path.push(node);
    work.push(node);
  };
  const lower = (node: number, to: number): void => {
    if (to < (low[node] as number)) low[node] = to;
  };
  for (let root = 0; root < size; root++) {
    if (order[root] === -1) enter(root);
    while (work.length > 0) {
      const node = work.at(-1) as number;
      const next = nexts[node] as number;
      if (next < (begins[node + 1] as number)) {
        nexts[node] = next + 1;
        const target = targets[next] as number;
        if (order[target] === -1) enter(target);
        else if (isOnPath[target]) lower(node, order[target] as number);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent !== undefined) lower(parent, low[node] as number);
      if (low[node] !== order[node]) continue;
      const group = path.splice(path.lastIndexOf(node));
      for (const one of group) isOnPath[one] = 0;
      groups.push(group);
    }
  }
  return groups;
}
