import type { Task } from "../task.ts";
import { groupChildren, isActive } from "./find-blocked.ts";

/** The open epics that have children, all of them closed: they are done and can be closed themselves. */
export function findFinishedEpics(tasks: readonly Task[]): string[] {
  const children = groupChildren(tasks);
  return tasks
    .filter((task) => task.type === "epic" && isActive(task))
    .filter((epic) => {
      const below = children.get(epic.id) ?? [];
      return below.length > 0 && below.every((child) => child.status === "closed");
    })
    .map((epic) => epic.id);
}
