import { resultOfMembers } from "./result-of-members.ts";
import { isFinished, newestAttempts, type Run, trackedTaskOf } from "./run.ts";

/** Whether a run that is over keeps a task claimed because the user has to decide: it is in doubt, or done but could not be closed. */
export function isForUser(run: Run, taskId: string): boolean {
  const isDoneInVain = run.kind !== "tasks" && trackedTaskOf(run) === taskId && resultOfMembers(run).isDone;
  const isInDoubt = [...newestAttempts(run).values()].some(
    (one) => one.taskId === taskId && one.outcome?.kind === "in-doubt",
  );
  return isInDoubt || (isFinished(run) && isDoneInVain);
}
