import type { Problem } from "../problem.ts";
import type { Blocked } from "./ready/find-blocked.ts";
import type { Task } from "./task.ts";

/** All tasks, the ids that are ready in the tracker's order, what blocks the others, and what could not be read. */
export interface TaskList {
  readonly tasks: readonly Task[];
  readonly ready: readonly string[];
  readonly blocked: Blocked;
  readonly warnings: readonly Problem[];
}

/** All tasks, and what could not be read; which are ready is left open. */
export type AllTasks = Pick<TaskList, "tasks" | "warnings">;
