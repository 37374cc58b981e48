import { actorOf, type Run } from "../../core/run/run.ts";
import type { TaskChange } from "../tasks/task-source.ts";
import type { RunContext } from "./run-context.ts";

/** Closes a task that a run has done; one that somebody else has claimed by then is left to them. */
export async function closeOwn({ source }: RunContext, run: Run, taskId: string, reason: string): Promise<TaskChange> {
  const shown = await source.show(taskId);
  if (shown.kind !== "done") return shown;
  const { assignee, status } = shown.task;
  if (status === "closed" || assignee === undefined || assignee === actorOf(run))
    return source.close(taskId, actorOf(run), reason);
  const fix = `Let ${assignee} know that the work is there, or close it yourself: skyfom task close ${taskId}.`;
  return { kind: "refused", problem: { where: taskId, what: `it is claimed by ${assignee} now`, fix } };
}
