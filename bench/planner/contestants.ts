import { alg, Graph } from "@dagrejs/graphlib";
import { toposortReverse } from "@n1ru4l/toposort";
import { graphSequencer } from "@pnpm/deps.graph-sequencer";
import batchingToposort from "batching-toposort";
import { DepGraph } from "dependency-graph";
import { DirectedGraph } from "graphology";
import { topologicalGenerations } from "graphology-dag";
import TopoSort from "topo-sort";
import toposort from "toposort";
import { planExecutionOrder } from "../../orchestrator/parallel-executor.ts";
import type { BenchTask } from "./task.ts";

/** A way from the plain array to groups of names. A peer that only sorts has `order` too; `groups` then adds what is missing. */
export interface Contestant {
  readonly groups: (tasks: readonly BenchTask[]) => Iterable<Iterable<string | BenchTask>>;
  readonly order?: (tasks: readonly BenchTask[]) => readonly string[];
}

export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  floor: { groups: floor },
  ours: { groups: (tasks) => planExecutionOrder(tasks) },
  "topo-sort": sorter(byTopoSort),
  toposort: sorter(byToposort),
  "@n1ru4l/toposort": {
    groups: (tasks) => toposortReverse(new Map(tasks.map(({ skillName, dependencies }) => [skillName, dependencies]))),
  },
  "batching-toposort": { groups: byBatchingToposort },
  "@pnpm/deps.graph-sequencer": {
    groups: (tasks) =>
      graphSequencer(new Map(tasks.map(({ skillName, dependencies }) => [skillName, dependencies]))).chunks,
  },
  "dependency-graph": sorter(byDependencyGraph),
  "graphology-dag": { groups: byGraphology },
  "@dagrejs/graphlib": sorter(byGraphlib),
};

/** What no planner can do without: index the names, look up each dependency. */
function floor(tasks: readonly BenchTask[]): Iterable<Iterable<string>> {
  const indexes = new Map<string, number>();
  for (let i = 0; i < tasks.length; i++) indexes.set((tasks[i] as BenchTask).skillName, i);
  let sum = 0;
  for (const { dependencies } of tasks) for (const name of dependencies) sum += indexes.get(name) as number;
  return sum < 0 ? [["never"]] : [];
}

function sorter(order: (tasks: readonly BenchTask[]) => readonly string[]): Contestant {
  return { order, groups: (tasks) => groupByLevel(tasks, order(tasks)) };
}

/** What a user of a sorter has to add: each task one level above the highest that it depends on. */
function groupByLevel(tasks: readonly BenchTask[], order: readonly string[]): string[][] {
  const needs = new Map(tasks.map(({ skillName, dependencies }) => [skillName, dependencies]));
  const levels = new Map<string, number>();
  const groups: string[][] = [];
  for (const name of order) {
    let level = 0;
    for (const dependency of needs.get(name) ?? []) level = Math.max(level, (levels.get(dependency) ?? -1) + 1);
    levels.set(name, level);
    const group = groups[level];
    if (group) group.push(name);
    else groups[level] = [name];
  }
  return groups;
}

function byTopoSort(tasks: readonly BenchTask[]): string[] {
  const sort = new TopoSort();
  for (const { skillName, dependencies } of tasks) sort.add(skillName, dependencies);
  return sort.sort().reverse();
}

function byToposort(tasks: readonly BenchTask[]): string[] {
  const edges = tasks.flatMap(({ skillName, dependencies }) =>
    dependencies.map((dependency) => [dependency, skillName] as const),
  );
  return toposort.array(
    tasks.map(({ skillName }) => skillName),
    edges,
  );
}

function byBatchingToposort(tasks: readonly BenchTask[]): string[][] {
  const dependents: Record<string, string[]> = {};
  for (const { skillName } of tasks) dependents[skillName] = [];
  for (const { skillName, dependencies } of tasks) {
    for (const dependency of dependencies) {
      const list = dependents[dependency];
      if (list) list.push(skillName);
      else dependents[dependency] = [skillName];
    }
  }
  return batchingToposort(dependents);
}

function byDependencyGraph(tasks: readonly BenchTask[]): string[] {
  const graph = new DepGraph();
  for (const { skillName } of tasks) graph.addNode(skillName);
  for (const { skillName, dependencies } of tasks) {
    for (const dependency of dependencies) graph.addDependency(skillName, dependency);
  }
  return graph.overallOrder();
}

function byGraphology(tasks: readonly BenchTask[]): string[][] {
  const graph = new DirectedGraph();
  for (const { skillName } of tasks) graph.addNode(skillName);
  for (const { skillName, dependencies } of tasks) {
    for (const dependency of dependencies) graph.addDirectedEdge(dependency, skillName);
  }
  return topologicalGenerations(graph);
}

function byGraphlib(tasks: readonly BenchTask[]): string[] {
  const graph = new Graph();
  for (const { skillName } of tasks) graph.setNode(skillName);
  for (const { skillName, dependencies } of tasks) {
    for (const dependency of dependencies) graph.setEdge(dependency, skillName);
  }
  return alg.topsort(graph);
}
