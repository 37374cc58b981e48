import type { Dependency, Task } from "../task.ts";

/** Why a task is blocked: another task precedes it, its parent is blocked, or it waits for the children of a third. */
export type Blocker =
  | { readonly kind: "task"; readonly on: string }
  | { readonly kind: "parent"; readonly on: string }
  | { readonly kind: "children"; readonly of: string; readonly on: readonly string[] };

/** The tasks that are blocked, each with everything that blocks it. */
export type Blocked = ReadonlyMap<string, readonly Blocker[]>;

type FindTask = (id: string) => Task | undefined;

const INACTIVE = new Set(["closed", "pinned", "tombstone"]);

/** Whether a task can still block others: neither closed nor pinned. */
export function isActive(task: Task): boolean {
  return !INACTIVE.has(task.status);
}

/**
 * Finds all blocked tasks. A target that is in no task list never blocks, except where `unreadable` says that it is there on a
 * line that cannot be read: nobody may start a task because the line of its blocker is broken.
 */
export function findBlocked(
  tasks: readonly Task[],
  unreadable: ReadonlySet<string> = new Set(),
  find: FindTask = findIn(tasks),
): Blocked {
  const children = groupChildren(tasks);
  const blocked = new Map<string, Blocker[]>();
  for (const task of tasks) {
    if (task.dependencies.length === 0 || !isActive(task)) continue;
    for (const edge of task.dependencies) {
      const blocker = directBlocker(edge, find, children, unreadable);
      if (!blocker) continue;
      const known = blocked.get(task.id);
      if (known) known.push(blocker);
      else blocked.set(task.id, [blocker]);
    }
  }
  passToChildren(blocked, children);
  return blocked;
}

function findIn(tasks: readonly Task[]): FindTask {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  return (id) => byId.get(id);
}

function directBlocker(
  edge: Dependency,
  find: FindTask,
  children: ReadonlyMap<string, readonly Task[]>,
  unreadable: ReadonlySet<string>,
): Blocker | undefined {
  if (edge.type === "blocks" || edge.type === "conditional-blocks") {
    const target = find(edge.on);
    const stands = target ? isActive(target) : unreadable.has(edge.on);
    return stands ? { kind: "task", on: edge.on } : undefined;
  }
  if (edge.type !== "waits-for" || !find(edge.on)) return undefined;
  const waitsFor = children.get(edge.on) ?? [];
  const active = waitsFor.filter(isActive);
  const anyWillDo = edge.metadata?.gate === "any-children" && waitsFor.some((child) => child.status === "closed");
  return active.length > 0 && !anyWillDo
    ? { kind: "children", of: edge.on, on: active.map((child) => child.id) }
    : undefined;
}

/** A blocked parent blocks its active children, and they theirs, however the edges run. */
function passToChildren(blocked: Map<string, Blocker[]>, children: ReadonlyMap<string, readonly Task[]>): void {
  const open = [...blocked.keys()];
  for (let parent = open.pop(); parent !== undefined; parent = open.pop()) {
    for (const child of children.get(parent) ?? []) {
      if (!isActive(child)) continue;
      const known = blocked.get(child.id);
      if (!known) {
        blocked.set(child.id, [{ kind: "parent", on: parent }]);
        open.push(child.id);
      } else known.push({ kind: "parent", on: parent });
    }
  }
}

/** The children of each task that has any. */
export function groupChildren(tasks: readonly Task[]): ReadonlyMap<string, readonly Task[]> {
  const children = new Map<string, Task[]>();
  for (const task of tasks) {
    for (const { on, type } of task.dependencies) {
      if (type !== "parent-child") continue;
      const siblings = children.get(on);
      if (siblings) siblings.push(task);
      else children.set(on, [task]);
    }
  }
  return children;
}
