import type { Problem } from "../problem.ts";
import { findBlocked } from "./find-blocked.ts";
import type { Task } from "./task.ts";
import { compareText } from "./to-utc.ts";

/** What each blocked task waits for directly, and over which arrows a whole ring of waiting can be closed. */
interface Waiting {
  readonly next: ReadonlyMap<string, readonly string[]>;
  /** Arrows by which a task is blocked itself, and not only through its parent. */
  readonly own: ReadonlySet<string>;
}

/**
 * Finds the tasks that wait for each other and so can never become ready, as paths that end where they begin:
 * `["a", "b", "a"]`. Parents count, since a blocked parent blocks its children. Each group of tasks that reach one another is
 * named once, by a shortest path, beginning at its smallest id.
 */
export function findCycles(tasks: readonly Task[]): string[][] {
  const waiting = whoWaitsForWhom(tasks);
  return findGroups(waiting.next)
    .flatMap((group) => shortestRing(group, waiting) ?? [])
    .sort((a, b) => compareText(a.join(), b.join()));
}

/** The shortest way by which `from` waits for `to`, both included; undefined when it does not. */
export function findWay(tasks: readonly Task[], from: string, to: string): string[] | undefined {
  return shortestWay(from, to, whoWaitsForWhom(tasks).next);
}

/** A cycle as a warning, with its whole path. */
export function describeCycle(path: readonly string[], where: string): Problem {
  const [first, second] = path;
  return {
    where,
    what: `${first} waits for ${path.slice(1).join(", which waits for ")}: ${path.join(" → ")}`,
    fix: `None of them can ever be ready. Remove one of these dependencies, for instance that of ${first} on ${second}.`,
  };
}

function whoWaitsForWhom(tasks: readonly Task[]): Waiting {
  const next = new Map<string, string[]>();
  const own = new Set<string>();
  for (const [id, blockers] of findBlocked(tasks)) {
    const targets: string[] = [];
    for (const blocker of blockers) {
      const on = blocker.kind === "children" ? blocker.on : [blocker.on];
      targets.push(...on);
      if (blocker.kind !== "parent") for (const target of on) own.add(arrow(id, target));
    }
    next.set(id, targets);
  }
  return { next, own };
}

function arrow(from: string, to: string): string {
  return JSON.stringify([from, to]);
}

/** Tarjan's strongly connected components, without recursion since chains of tasks can be long. */
function findGroups(next: Waiting["next"]): string[][] {
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
    return { id, targets: next.get(id) ?? [], at: 0 };
  };
  const lower = (id: string, to: number) => low.set(id, Math.min(low.get(id) ?? to, to));
  for (const root of next.keys()) {
    if (order.has(root)) continue;
    const work = [enter(root)];
    for (let top = work.at(-1); top; top = work.at(-1)) {
      const target = top.targets[top.at++];
      if (target !== undefined) {
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
  const group = path.splice(path.indexOf(root));
  for (const id of group) onPath.delete(id);
  return group;
}

/** The shortest way round that uses at least one arrow of a task's own: a ring of parents alone blocks nobody. */
function shortestRing(group: readonly string[], { next, own }: Waiting): string[][] | undefined {
  const members = new Set(group);
  let best: string[] | undefined;
  for (const from of [...group].sort(compareText)) {
    for (const to of next.get(from) ?? []) {
      if (!members.has(to) || !own.has(arrow(from, to))) continue;
      const back = shortestWay(to, from, next, members);
      if (back && (!best || back.length < best.length)) best = back;
    }
  }
  return best && [rotate(best)];
}

function shortestWay(
  from: string,
  to: string,
  next: Waiting["next"],
  within?: ReadonlySet<string>,
): string[] | undefined {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const at of cameFrom.keys()) {
    if (at === to) {
      const way: string[] = [];
      for (let step: string | undefined = at; step !== undefined; step = cameFrom.get(step)) way.unshift(step);
      return way;
    }
    for (const target of next.get(at) ?? [])
      if ((within?.has(target) ?? true) && !cameFrom.has(target)) cameFrom.set(target, at);
  }
  return undefined;
}

function rotate(ring: readonly string[]): string[] {
  const smallest = ring.reduce((least, id, at) => (compareText(id, ring[least] ?? id) < 0 ? at : least), 0);
  const turned = [...ring.slice(smallest), ...ring.slice(0, smallest)];
  return [...turned, turned[0] ?? ""];
}
