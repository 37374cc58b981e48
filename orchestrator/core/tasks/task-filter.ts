import { groupChildren } from "./ready/find-blocked.ts";
import type { Task } from "./task.ts";

/** Which tasks a run takes. A task must meet every condition that is there, and one of the values in it. */
export interface TaskFilter {
  /** These tasks, and those below them. */
  readonly ids?: readonly string[];
  readonly labels?: readonly string[];
  readonly types?: readonly string[];
  /** 0, the most urgent, to 4. */
  readonly priorities?: readonly number[];
}

/** The tasks that a filter lets through; all of them without one. */
export function filterTasks(tasks: readonly Task[], filter: TaskFilter | undefined): readonly Task[] {
  if (!filter) return tasks;
  const { labels, types, priorities } = filter;
  const below = filter.ids && withAllBelow(tasks, filter.ids);
  return tasks.filter(
    (task) =>
      (!below || below.has(task.id)) &&
      (!labels || labels.some((label) => task.labels.includes(label))) &&
      (!types || types.includes(task.type)) &&
      (!priorities || priorities.includes(task.priority)),
  );
}

/** The words of a filter as it is typed: the values of one condition may hold spaces. */
export function wordsOfFilter({ ids = [], labels = [], types = [], priorities = [] }: TaskFilter): string[] {
  return [
    ...ids,
    ...labels.map((label) => `label:${label}`),
    ...types.map((type) => `type:${type}`),
    ...priorities.map((priority) => `p${priority}`),
  ];
}

function withAllBelow(tasks: readonly Task[], ids: readonly string[]): ReadonlySet<string> {
  const children = groupChildren(tasks);
  const found = new Set(ids);
  for (const id of found) for (const child of children.get(id) ?? []) found.add(child.id);
  return found;
}
