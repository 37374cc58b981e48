import { renderProblem } from "../../core/problem.ts";
import { callFor, type Handover, resultsOf } from "../../core/run/handover.ts";
import { holdsOfTasks } from "../../core/run/held-back.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import { isOver } from "../../core/run/states.ts";
import { filterTasks } from "../../core/tasks/task-filter.ts";
import type { TaskList } from "../tasks/task-source.ts";
import type { Advanced } from "./advance-run.ts";
import { collectAttempts } from "./collect-attempts.ts";
import { createDeferred } from "./create-deferred.ts";
import { dueCalls, noteHandover } from "./due-calls.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { type Begun, briefPathShown, closeFinishedEpics, startAttempts } from "./start-attempts.ts";
import { agentsToStop } from "./stop-agents.ts";
import { tellHeldBack } from "./tell-held-back.ts";
import { waitCommand } from "./wait-command.ts";
import { whyHalted } from "./why-halted.ts";
import { withdrawDue } from "./withdraw-due.ts";

/** One step of a run on tasks: closes or gives back what has ended, chooses and claims the next. */
export async function advanceTasks(context: RunContext, opened: Run, isAsked: boolean): Promise<Advanced> {
  const { ledger, source } = context;
  const collected = await collectAttempts(context, opened);
  const withdrawn = await withdrawDue(context, collected.run);
  const deferredWarnings = await createDeferred(context, opened, withdrawn.run);
  let listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  if ((await closeFinishedEpics(context, withdrawn.run, listed.list)) > 0) listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  const begun = await startAttempts(context, withdrawn.run, listed.list);
  const due = dueCalls(context, begun.run, begun.unclaimed, isAsked);
  const holding = tellHeldBack(ledger, begun.run, holdsOfTasks(begun.run, begun.plan.heldBack, listed.list));
  const run = finishIfDone(noteHandover(holding, due, ledger.time()), begun, ledger.time());
  writeRun(ledger.paths, run);
  const warnings = [...collected.warnings, ...withdrawn.warnings, ...deferredWarnings, ...begun.warnings];
  const handover = describe(context, run, due, begun, listed.list, warnings);
  if (handover.done) {
    const [closed, failed] = [handover.closed.length, handover.failed.length];
    ledger.record("run-finished", { run: run.id, closed, failed });
  }
  return { kind: "handover", handover };
}

function finishIfDone(run: Run, { plan }: Begun, finishedAt: string): Run {
  return isOver(run, plan.isShortOfSlots) ? { ...run, finishedAt } : run;
}

function describe(
  context: RunContext,
  run: Run,
  due: readonly Attempt[],
  { plan }: Begun,
  list: TaskList,
  warnings: readonly string[],
): Handover {
  const dueNumbers = new Set(due.map(({ number }) => number));
  const isIdle = plan.isShortOfSlots && openAttempts(run).length === 0;
  const limit = limitOfRun(context, run);
  const halt = whyHalted(context, run).halt ?? (limit.cause === "quota" ? limit.reason : undefined);
  const why = limit.limit === 0 ? "limit" : "slot";
  const command = isIdle && halt === undefined ? waitCommand(context, run, why) : undefined;
  return {
    run: run.id,
    calls: due.map((attempt) => callFor(run, attempt, briefPathShown(context, run.id, attempt.number))),
    waitingFor: openAttempts(run)
      .filter(({ number }) => !dueNumbers.has(number))
      .map(({ taskId, title }) => ({ taskId, title })),
    heldBack: plan.heldBack,
    blocked: filterTasks(list.tasks, run.filter)
      .filter(({ id, status }) => status === "open" && list.blocked.has(id))
      .map(({ id }) => id),
    done: run.finishedAt !== undefined,
    ...resultsOf(run),
    stops: run.stopping?.isNow ? agentsToStop(context, run) : [],
    ...(command === undefined ? {} : { command }),
    ...(halt === undefined ? {} : { halt }),
    warnings: [...warnings, ...list.warnings.map((warning) => renderProblem(warning).replaceAll("\n", ". "))],
  };
}
