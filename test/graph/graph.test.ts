import { expect, test } from "vitest";
import { findCycles } from "../../orchestrator/core/graph/find-cycles.ts";
import { findGroups } from "../../orchestrator/core/graph/find-groups.ts";
import { findWay } from "../../orchestrator/core/graph/find-way.ts";
import { graphOf, targetsOf } from "../../orchestrator/core/graph/graph.ts";
import { levelNodes } from "../../orchestrator/core/graph/level-nodes.ts";
import { findNamedWay, namedGraph } from "../../orchestrator/core/graph/named-graph.ts";
import { sortNodes } from "../../orchestrator/core/graph/sort-nodes.ts";
import { fc } from "../support/draws.ts";

// Each algorithm beside another way to the same answer, on graphs of up to eight nodes.

const MOST = 8;

const graphs = fc.integer({ min: 1, max: MOST }).chain((size) =>
  fc.array(fc.uniqueArray(fc.integer({ min: 0, max: size - 1 }), { maxLength: 3 }), {
    minLength: size,
    maxLength: size,
  }),
);

/** The number of steps of the shortest way of at least one step between each two nodes (Floyd and Warshall). */
function distances(lists: readonly (readonly number[])[]): number[][] {
  const far = lists.map((targets) => lists.map((_, to) => (targets.includes(to) ? 1 : Number.POSITIVE_INFINITY)));
  const at = (from: number, to: number) => far[from]?.[to] ?? Number.POSITIVE_INFINITY;
  for (const via of lists.keys())
    for (const from of lists.keys())
      for (const to of lists.keys()) (far[from] as number[])[to] = Math.min(at(from, to), at(from, via) + at(via, to));
  return far;
}

test("a graph keeps what each node leads to", () => {
  fc.assert(
    fc.property(graphs, (lists) => {
      expect(lists.map((_, node) => [...targetsOf(graphOf(lists), node)])).toEqual(lists);
    }),
  );
});

test("groups, cycles, levels and the order of nodes agree with the distances between them", () => {
  fc.assert(
    fc.property(graphs, (lists) => {
      const graph = graphOf(lists);
      const far = distances(lists);
      const isMutual = (a: number, b: number) =>
        a === b || (Number.isFinite(far[a]?.[b]) && Number.isFinite(far[b]?.[a]));
      const groups = lists.map((_, node) => [...lists.keys()].filter((other) => isMutual(node, other)).join());
      expect(
        findGroups(graph)
          .map((group) => group.sort().join())
          .sort(),
      ).toEqual([...new Set(groups)].sort());
      const inCycle = [...lists.keys()].filter((node) => Number.isFinite(far[node]?.[node]));
      const cycles = findCycles(graph);
      expect(new Set(cycles.flat()).size).toBe(cycles.flat().length);
      expect(cycles.length > 0).toBe(inCycle.length > 0);
      for (const cycle of cycles)
        for (const [at, node] of cycle.entries()) expect(lists[node]).toContain(cycle[(at + 1) % cycle.length]);
      expect(levelNodes(graph).isCyclic).toBe(inCycle.length > 0);
      const sorted = sortNodes(graph);
      const isBehind = (node: number) => inCycle.some((one) => one === node || Number.isFinite(far[one]?.[node]));
      expect([...sorted].sort()).toEqual([...lists.keys()].filter((node) => !isBehind(node)));
      for (const node of sorted)
        for (const target of lists[node] ?? [])
          if (sorted.includes(target)) expect(sorted.indexOf(target)).toBeGreaterThan(sorted.indexOf(node));
      if (inCycle.length > 0) return;
      const { levels, height } = levelNodes(graph);
      for (const [node, targets] of lists.entries())
        expect(levels[node]).toBe(Math.max(-1, ...targets.map((target) => levels[target] ?? Number.NaN)) + 1);
      expect(height).toBe(Math.max(...levels) + 1);
    }),
    { numRuns: 2000 },
  );
});

test("a way is as short as the distance, and follows the graph", () => {
  const two = graphs.chain((lists) => {
    const node = fc.integer({ min: 0, max: lists.length - 1 });
    return fc.tuple(fc.constant(lists), node, node);
  });
  fc.assert(
    fc.property(two, ([lists, from, to]) => {
      const way = findWay(graphOf(lists), from, to);
      const far = from === to ? 0 : (distances(lists)[from]?.[to] ?? Number.NaN);
      expect(way === undefined ? Number.POSITIVE_INFINITY : way.length - 1).toBe(far);
      for (const [at, node] of (way ?? []).slice(1).entries()) expect(lists[way?.[at] ?? -1]).toContain(node);
    }),
    { numRuns: 1000 },
  );
});

test("ways between ids lead through ids that are only led to", () => {
  const graph = namedGraph(
    new Map([
      ["a", ["b", "x"]],
      ["b", ["c"]],
    ]),
  );
  expect(findNamedWay(graph, "a", "c")).toEqual(["a", "b", "c"]);
  expect([findNamedWay(graph, "x", "a"), findNamedWay(graph, "nobody", "a")]).toEqual([undefined, undefined]);
});
