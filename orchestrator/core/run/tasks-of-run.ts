import type { Task } from "../tasks/task.ts";
import { filterTasks } from "../tasks/task-filter.ts";
import type { TaskRun } from "./run.ts";

/** The tasks that a run takes: those that its filter lets through, and what its own composites left to others. */
export function tasksOfRun(tasks: readonly Task[], { id, filter }: Pick<TaskRun, "id" | "filter">): readonly Task[] {
  const wanted = new Set(filterTasks(tasks, filter));
  const isLeft = (label: string) => label.startsWith(`${LABEL}${id}.`);
  return tasks.filter((task) => wanted.has(task) || task.labels.some(isLeft));
}

/** The label of the task that is made of a member's part which the composite with this reference left to others. */
export function labelOfUndonePart(reference: string, member: string): string {
  return `${LABEL}${reference}.${member}`;
}

const LABEL = "from:";
