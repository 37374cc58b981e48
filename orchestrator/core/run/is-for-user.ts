import { resultOfMembers } from "./result-of-members.ts";
import { newestAttempts, type Run } from "./run.ts";

/** Whether a run that is over keeps a task claimed for the user: it is in doubt, or its members are done and it could not be closed. */
export function isForUser(run: Run, taskId: string): boolean {
  const { work } = run;
  const isDoneInVain = work?.isTracked === true && work.taskId === taskId && resultOfMembers(run).isDone;
  const isInDoubt = [...newestAttempts(run).values()].some(
    (one) => one.taskId === taskId && one.outcome?.kind === "in-doubt",
  );
  return run.finishedAt !== undefined ? isDoneInVain || isInDoubt : isInDoubt;
}
