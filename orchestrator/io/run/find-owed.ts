import { isGivenUp } from "../../core/run/plan-attempts.ts";
import { actorOf, newestAttempts, type Run } from "../../core/run/run.ts";
import type { TaskList } from "../tasks/task-source.ts";
import type { RunContext } from "./run-context.ts";

/** The reason of what is held back because its claim is still the run's. */
export const STILL_CLAIMED = "its claim could not be given back yet";

/** Tasks that a run has given up and still has claimed, or may have: the line of one cannot be read. It is not over before. */
export async function findOwed({ source }: RunContext, run: Run, { tasks }: TaskList): Promise<string[]> {
  const known = new Map(tasks.map((task) => [task.id, task]));
  const owed: string[] = [];
  for (const [taskId, { outcome }] of newestAttempts(run)) {
    if (!isGivenUp(outcome)) continue;
    const task = known.get(taskId);
    const isOwed = task
      ? task.status === "in_progress" && task.assignee === actorOf(run)
      : (await source.show(taskId)).kind === "unavailable";
    if (isOwed) owed.push(taskId);
  }
  return owed;
}
