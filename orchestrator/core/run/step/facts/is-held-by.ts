import type { Task } from "../../../tasks/task.ts";
import { actorOf, type Run } from "../../run.ts";

/**
 * Whether a task that is not closed bears the name of a run, which others then leave alone. Its status does not matter: somebody may have
 * changed that while an agent was at work, and that leaves the name.
 */
export function isHeldBy({ id }: Pick<Run, "id">, { status, assignee }: Pick<Task, "status" | "assignee">): boolean {
  return status !== "closed" && assignee === actorOf({ id });
}
