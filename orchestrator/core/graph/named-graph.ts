import { findWay } from "./find-way.ts";
import { type Graph, graphOf } from "./graph.ts";

/** A graph whose nodes have ids: the id of each number, and the number of each id. */
export interface NamedGraph {
  readonly graph: Graph;
  readonly ids: readonly string[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** Makes a graph of ids, each with those that it leads to. An id that is only led to leads nowhere. */
export function namedGraph(targets: ReadonlyMap<string, readonly string[]>): NamedGraph {
  const numbers = new Map([...targets.keys()].map((id, at) => [id, at]));
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, numbers.size);
    return numbers.size - 1;
  };
  const lists = [...targets.values()].map((ids) => ids.map(numberOf));
  while (lists.length < numbers.size) lists.push([]);
  return { graph: graphOf(lists), ids: [...numbers.keys()], numbers };
}

/** The shortest way from one id to another, both included; undefined where there is none. */
export function findNamedWay({ graph, ids, numbers }: NamedGraph, from: string, to: string): string[] | undefined {
  const [begin, end] = [numbers.get(from), numbers.get(to)];
  if (begin === undefined || end === undefined) return undefined;
  return findWay(graph, begin, end)?.map((at) => ids[at] as string);
}
