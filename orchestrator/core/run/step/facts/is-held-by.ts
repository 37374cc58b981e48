import type { Task } from "../../../tasks/task.ts";
import { actorOf, hasTrackedWork, type Run } from "../../run.ts";
import { hasTasks, type StepFacts } from "./step-facts.ts";

/**
 * Whether a task that is not closed bears the name of a run, which others then leave alone. Its status does not matter: somebody may have
 * changed that while an agent was at work, and that leaves the name.
 */
export function isHeldBy({ id }: Pick<Run, "id">, { status, assignee }: Pick<Task, "status" | "assignee">): boolean {
  return status !== "closed" && assignee === actorOf({ id });
}

/** Whether an earlier run may still have a task claimed, as far as a step knows: a step of a run on members does not ask for every task. */
export function mayHoldClaim({ run, tracker }: Pick<StepFacts, "run" | "tracker">, earlier: Run): boolean {
  if (!hasTrackedWork(earlier)) return false;
  if (run.kind !== "tasks" || !hasTasks(tracker)) return true;
  return tracker.list.tasks.some((task) => isHeldBy(earlier, task));
}
