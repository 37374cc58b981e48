import { findGroups } from "../../graph/find-groups.ts";
import { findWay, type SearchEffort } from "../../graph/find-way.ts";
import { findNamedWay, type NamedGraph, namedGraph } from "../../graph/named-graph.ts";
import type { Problem } from "../../problem.ts";
import { compareText } from "../to-utc.ts";
import type { Blocked, Blocker } from "./find-blocked.ts";

/**
 * Finds the tasks that wait for each other and so can never become ready, as paths that end where they begin:
 * `["a", "b", "a"]`. Parents count, since a blocked parent blocks its children. Each group of tasks that reach one another is
 * named once, by a shortest path, beginning at its smallest id.
 */
export function findTaskCycles(blocked: Blocked): string[][] {
  const waiting = waitingGraph(blocked);
  return findGroups(waiting.graph)
    .flatMap((group) => shortestRing(group, waiting, blocked))
    .sort((a, b) => compareText(a.join(), b.join()));
}

/** The shortest way by which `from` waits for `to`, both included; undefined when it does not. */
export function findWaitingWay(blocked: Blocked, from: string, to: string): string[] | undefined {
  return findNamedWay(waitingGraph(blocked), from, to);
}

/** A cycle as a warning, with its whole path. */
export function describeTaskCycle(path: readonly string[], where: string): Problem {
  const [first, second] = path;
  const [waits, ring] = [path.slice(1), path].map(shorten);
  return {
    where,
    what: `${first} waits for ${waits?.join(", which waits for ")}: ${ring?.join(" → ")}`,
    fix: `None of them can ever be ready. Remove one of these dependencies, for example that of ${first} on ${second}.`,
  };
}

/** Most ids of one path that are named: a ring can be as long as the list of tasks. */
const MOST_NAMED = 20;

function shorten(path: readonly string[]): readonly string[] {
  if (path.length <= MOST_NAMED) return path;
  const half = MOST_NAMED / 2;
  return [...path.slice(0, half), `(${path.length - MOST_NAMED} more)`, ...path.slice(-half)];
}

/** Who waits directly for whom. */
function waitingGraph(blocked: Blocked): NamedGraph {
  return namedGraph(new Map([...blocked].map(([id, blockers]) => [id, targetsOf(blockers)])));
}

/** What a blocked task waits for directly. */
function targetsOf(blockers: readonly Blocker[] = []): readonly string[] {
  const [only] = blockers;
  if (blockers.length === 1 && only && only.kind !== "children") return [only.on];
  return blockers.flatMap((blocker) => blocker.on);
}

/** The shortest way round, if there is one, that uses at least one edge of a task's own: a ring of parents alone blocks nobody. */
function shortestRing(group: readonly number[], { graph, ids, numbers }: NamedGraph, blocked: Blocked): string[][] {
  const members = new Set(group);
  let best: number[] | undefined;
  const effort: SearchEffort = { left: MOST_STEPS };
  const named = group.map((number) => ({ number, id: ids[number] as string }));
  for (const from of named.sort((a, b) => compareText(a.id, b.id))) {
    // In a group without end any way round will do.
    if (best && effort.left < 0) break;
    const own = blocked.get(from.id)?.filter((blocker) => blocker.kind !== "parent");
    for (const id of targetsOf(own)) {
      if (best && effort.left < 0) break;
      const to = numbers.get(id) as number;
      const back = members.has(to) ? findWay(graph, to, from.number, members, effort) : undefined;
      if (back && (!best || back.length < best.length)) best = back;
    }
  }
  return best ? [rotate(best.map((number) => ids[number] as string))] : [];
}

/** Most tasks that are looked at for the shortest way round in one group. */
const MOST_STEPS = 200_000;

function rotate(ring: readonly string[]): string[] {
  const smallest = ring.reduce((least, id, at) => (compareText(id, ring[least] ?? id) < 0 ? at : least), 0);
  const turned = [...ring.slice(smallest), ...ring.slice(0, smallest)];
  return [...turned, turned[0] ?? ""];
}
