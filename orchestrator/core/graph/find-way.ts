import { type Graph, targetsOf } from "./graph.ts";

/** How many more nodes may be looked at; it is counted down, also below 0. */
export interface SearchEffort {
  left: number;
}

/**
 * The shortest way from one node to another, both included, by breadth-first search; undefined where there is none.
 *
 * @param within the nodes that the way may use; all unless given.
 */
export function findWay(
  graph: Graph,
  from: number,
  to: number,
  within?: ReadonlySet<number>,
  effort: SearchEffort = { left: 0 },
): number[] | undefined {
  const cameFrom = new Map<number, number | undefined>([[from, undefined]]);
  for (const at of cameFrom.keys()) {
    effort.left -= 1;
    if (at === to) {
      const way: number[] = [];
      for (let step: number | undefined = at; step !== undefined; step = cameFrom.get(step)) way.push(step);
      return way.reverse();
    }
    for (const target of targetsOf(graph, at))
      if ((within?.has(target) ?? true) && !cameFrom.has(target)) cameFrom.set(target, at);
  }
  return undefined;
}
