import { type Graph, sizeOf } from "./graph.ts";

/** The level of each node: 0 for one that leads nowhere, else one more than the highest that it leads to. */
interface Levels {
  readonly levels: Int32Array;
  /** How many levels there are. */
  readonly height: number;
  /** Whether a way leads back to its own node; the levels are meaningless then. */
  readonly isCyclic: boolean;
}

const UNSEEN = -1;
const ON_PATH = -2;

/** Walks along the edges depth first, with a path of its own instead of recursion: a chain may be as long as memory allows. */
export function levelNodes(graph: Graph): Levels {
  const { begins, targets } = graph;
  const size = sizeOf(graph);
  const levels = new Int32Array(size).fill(UNSEEN);
  const nexts = begins.slice(0, size);
  const path: number[] = [];
  let height = 0;
  let isCyclic = false;
  for (let root = 0; root < size; root++) {
    if (levels[root] === UNSEEN) path.push(root);
    while (path.length > 0) {
      const node = path[path.length - 1] as number;
      const end = begins[node + 1] as number;
      let next = nexts[node] as number;
      while (next < end && (levels[targets[next] as number] as number) >= 0) next++;
      nexts[node] = next + 1;
      if (next >= end) {
        const level = levelAbove(levels, targets, begins[node] as number, end);
        levels[node] = level;
        height = Math.max(height, level + 1);
        path.pop();
        continue;
      }
      const target = targets[next] as number;
      levels[node] = ON_PATH;
      if (levels[target] === ON_PATH) isCyclic = true;
      else path.push(target);
    }
  }
  return { levels, height, isCyclic };
}

/** One more than the highest level among `targets[begin]` to `targets[end - 1]`. */
function levelAbove(levels: Int32Array, targets: Int32Array, begin: number, end: number): number {
  let level = 0;
  for (let at = begin; at < end; at++) {
    const below = levels[targets[at] as number] as number;
    if (below >= level) level = below + 1;
  }
  return level;
}
