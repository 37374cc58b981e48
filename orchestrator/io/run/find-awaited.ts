import { actorOf, type Run } from "../../core/run/run.ts";
import { tasksOfRun } from "../../core/run/tasks-of-run.ts";
import { blockersOf } from "../../core/tasks/blockers-of.ts";
import { isGone } from "../ledger/settle-gone-owners.ts";
import { readRuns } from "../reference/read-run.ts";
import type { TaskList } from "../tasks/task-source.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";

/** Tasks that an open run of another client works on, and that tasks of this run wait for: they may be ready in a while. */
export function findAwaited(context: RunContext, run: Run, { tasks, blocked }: TaskList): string[] {
  if (startsNoMore(context, run)) return [];
  const { ledger } = context;
  const others = readRuns(ledger.paths).runs.filter(
    ({ id, owner, finishedAt }) => id !== run.id && finishedAt === undefined && !isGone(ledger, owner),
  );
  const actors = new Set(others.map(actorOf));
  const atWork = new Set(
    tasks.filter(({ assignee }) => assignee !== undefined && actors.has(assignee)).map(({ id }) => id),
  );
  const waiting = tasksOfRun(tasks, run).filter(({ status }) => status === "open");
  return [...new Set(waiting.flatMap(({ id }) => blockersOf(blocked, id)))].filter((id) => atWork.has(id));
}

function startsNoMore(context: RunContext, run: Run): boolean {
  const hasFailed = run.attempts.some(({ outcome }) => outcome?.kind === "failed");
  return (
    run.pausedAt !== undefined ||
    run.stopping !== undefined ||
    limitOfRun(context, run).cause === "budget" ||
    (context.settings.errorHandling === "fail-fast" && hasFailed)
  );
}
