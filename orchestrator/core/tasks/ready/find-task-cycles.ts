import type { Problem } from "../../problem.ts";
import { compareText } from "../to-utc.ts";
import type { Blocked, Blocker } from "./find-blocked.ts";

/**
 * Finds the tasks that wait for each other and so can never become ready, as paths that end where they begin:
 * `["a", "b", "a"]`. Parents count, since a blocked parent blocks its children. Each group of tasks that reach one another is
 * named once, by a shortest path, beginning at its smallest id.
 */
export function findTaskCycles(blocked: Blocked): string[][] {
  return findGroups(blocked)
    .flatMap((group) => shortestRing(group, blocked))
    .sort((a, b) => compareText(a.join(), b.join()));
}

/** The shortest way by which `from` waits for `to`, both included; undefined when it does not. */
export function findWay(blocked: Blocked, from: string, to: string): string[] | undefined {
  return shortestWay(from, to, blocked);
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

/** What a blocked task waits for directly. */
function targetsOf(blockers: readonly Blocker[] = []): readonly string[] {
  const [only] = blockers;
  if (blockers.length === 1 && only && only.kind !== "children") return [only.on];
  return blockers.flatMap((blocker) => blocker.on);
}

/** Tarjan's strongly connected components, without recursion since chains of tasks can be long. */
function findGroups(blocked: Blocked): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const path: string[] = [];
  const onPath = new Set<string>();
  const groups: string[][] = [];
  const enter = (id: string) => {
    order.set(id, order.size);
    low.set(id, order.size - 1);
    path.push(id);
    onPath.add(id);
    return { id, targets: targetsOf(blocked.get(id)), at: 0 };
  };
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to));
  for (const root of blocked.keys()) {
    if (order.has(root)) continue;
    const work = [enter(root)];
    for (let top = work.at(-1); top; top = work.at(-1)) {
      const target = top.targets[top.at++];
      if (target !== undefined) {
        // what is not blocked itself waits for nobody
        if (!blocked.has(target)) continue;
        if (!order.has(target)) work.push(enter(target));
        else if (onPath.has(target)) lower(top.id, order.get(target) ?? 0);
        continue;
      }
      work.pop();
      const parent = work.at(-1);
      if (parent) lower(parent.id, low.get(top.id) ?? 0);
      if (low.get(top.id) === order.get(top.id)) groups.push(cutGroup(path, onPath, top.id));
    }
  }
  return groups;
}

function cutGroup(path: string[], onPath: Set<string>, root: string): string[] {
  const group = path.splice(path.lastIndexOf(root));
  for (const id of group) onPath.delete(id);
  return group;
}

/** The shortest way round, if there is one, that uses at least one edge of a task's own: a ring of parents alone blocks nobody. */
function shortestRing(group: readonly string[], blocked: Blocked): string[][] {
  const members = new Set(group);
  let best: string[] | undefined;
  const effort = { left: MOST_STEPS };
  for (const from of [...group].sort(compareText)) {
    // In a group without end any way round will do.
    if (best && effort.left < 0) break;
    const own = blocked.get(from)?.filter((blocker) => blocker.kind !== "parent");
    for (const to of targetsOf(own)) {
      if (best && effort.left < 0) break;
      const back = members.has(to) ? shortestWay(to, from, blocked, members, effort) : undefined;
      if (back && (!best || back.length < best.length)) best = back;
    }
  }
  return best ? [rotate(best)] : [];
}

/** Most tasks that are looked at for the shortest way round in one group. */
const MOST_STEPS = 200_000;

function shortestWay(
  from: string,
  to: string,
  blocked: Blocked,
  within?: ReadonlySet<string>,
  effort = { left: 0 },
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const at of cameFrom.keys()) {
    effort.left -= 1;
    if (at === to) {
      const way: string[] = [];
      for (let step: string | undefined = at; step !== undefined; step = cameFrom.get(step)) way.push(step);
      return way.reverse();
    }
    for (const target of targetsOf(blocked.get(at))) {
      if ((within?.has(target) ?? true) && !cameFrom.has(target)) cameFrom.set(target, at);
    }
  }
  return undefined;
}

function rotate(ring: readonly string[]): string[] {
  const smallest = ring.reduce((least, id, at) => (compareText(id, ring[least] ?? id) < 0 ? at : least), 0);
  const turned = [...ring.slice(smallest), ...ring.slice(0, smallest)];
  return [...turned, turned[0] ?? ""];
}
