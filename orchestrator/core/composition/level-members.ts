import type { MemberGraph } from "./member-graph.ts";

/** The level of each member: 0 for one that depends on nothing, else one more than the highest it depends on. */
export interface Levels {
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
  const path: number[] = [];
  const resumeAt: number[] = [];
  let height = 0;
  let isCyclic = false;
  for (let root = 0; root < size; root++) {
    if (levels[root] !== UNSEEN) continue;
    let member = root;
    let next = begins[member] as number;
    levels[member] = ON_PATH;
    for (;;) {
      const end = begins[member + 1] as number;
      while (next < end && (levels[targets[next] as number] as number) >= 0) next++;
      if (next < end) {
        const target = targets[next] as number;
        if (levels[target] === ON_PATH) {
          isCyclic = true;
          next++;
          continue;
        }
        path.push(member);
        resumeAt.push(next + 1);
        levels[target] = ON_PATH;
        member = target;
        next = begins[member] as number;
        continue;
      }
      const level = levelAbove(levels, targets, begins[member] as number, end);
      levels[member] = level;
      if (level >= height) height = level + 1;
      if (path.length === 0) break;
      member = path.pop() as number;
      next = resumeAt.pop() as number;
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
