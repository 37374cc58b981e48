import type { Dependency, Task } from "../task.ts";

/** The moments of a task: it may start, all of its children have ended, it has ended. Moment `m` of task `i` is node `i * MOMENTS + m`. */
export const MOMENTS = 3;
export const START = 0;
const CHILDREN = 1;
const END = 2;

/**
 * The moments that each moment comes before, by Beads' rules: a blocker ends before what it blocks starts, a parent that is blocked holds
 * its children back, an epic ends after its children, and `waits-for` waits for the children of its target. Size: linear in tasks and
 * dependencies.
 *
 * @param active tasks that can still block others.
 */
export function linkMoments(active: readonly Task[]): number[][] {
  const places = new Map(active.map((task, at) => [task.id, at]));
  const after: number[][] = [];
  for (let at = 0; at < active.length; at += 1) after.push([END + at * MOMENTS], [END + at * MOMENTS], []);
  active.forEach((task, at) => {
    for (const edge of task.dependencies) link(after, edge, at, places.get(edge.on));
  });
  return after;
}

function link(after: number[][], { type }: Dependency, at: number, on: number | undefined): void {
  if (on === undefined) return;
  const add = (from: number, to: number) => after[from]?.push(to);
  const start = at * MOMENTS + START;
  switch (type) {
    case "blocks":
    case "conditional-blocks":
      return void add(on * MOMENTS + END, start);
    case "waits-for":
      return void add(on * MOMENTS + CHILDREN, start);
    case "parent-child":
      add(on * MOMENTS + START, start);
      return void add(at * MOMENTS + END, on * MOMENTS + CHILDREN);
  }
}
