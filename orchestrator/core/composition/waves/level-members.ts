import type { MemberGraph } from "./member-graph.ts";

/** The level of each member: 0 for one that depends on nothing, else one more than the highest it depends on. */
interface Levels {
  readonly levels: Int32Array;
  /** How many levels there are. */
  readonly height: number;
  /** Whether a dependency leads back to its own member; the levels are meaningless then. */
  readonly isCyclic: boolean;
}

const UNSEEN = -1;
const ON_PATH = -2;

/** Walks down the dependencies depth first, with a path of its own instead of recursion: a chain may be as long as memory allows. */
export function levelMembers({ begins, targets }: MemberGraph): Levels {
  const size = begins.length - 1;
  const levels = new Int32Array(size).fill(UNSEEN);
  const nexts = begins.slice(0, size);
  const path: number[] = [];
  let height = 0;
  let isCyclic = false;
  for (let root = 0; root < size; root++) {
    if (levels[root] === UNSEEN) path.push(root);
    while (path.length > 0) {
      const member = path[path.length - 1] as number;
      const end = begins[member + 1] as number;
      let next = nexts[member] as number;
      while (next < end && (levels[targets[next] as number] as number) >= 0) next++;
      nexts[member] = next + 1;
      if (next >= end) {
        const level = levelAbove(levels, targets, begins[member] as number, end);
        levels[member] = level;
        height = Math.max(height, level + 1);
        path.pop();
        continue;
      }
      const target = targets[next] as number;
      levels[member] = ON_PATH;
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
