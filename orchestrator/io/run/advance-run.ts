import type { Problem } from "../../core/problem.ts";
import { renderProblem } from "../../core/problem.ts";
import { callFor, type Handover, resultsOf } from "../../core/run/handover.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import { lastTurn } from "../hook/session-trace.ts";
import type { TaskList } from "../tasks/task-source.ts";
import { returnedAt } from "./brief-files.ts";
import { collectAttempts, judgeOpenAttempts } from "./collect-attempts.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { type Begun, briefPathShown, closeFinishedEpics, freeSlots, startAttempts } from "./start-attempts.ts";

/** The result of one step of the engine. */
export type Advanced =
  | { readonly kind: "handover"; readonly handover: Handover }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/**
 * Takes a run one step further: collects reports, closes or gives back tasks, chooses and claims the next, and hands over their
 * calls. Every step may be repeated, and picks up what a crash cut off.
 *
 * @param isAsked whether the model itself asked: it is then given all calls that are due, also those handed over before.
 */
export async function advanceRun(context: RunContext, opened: Run, isAsked: boolean): Promise<Advanced> {
  const { ledger, source } = context;
  const collected = await collectAttempts(context, opened);
  let listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  if ((await closeFinishedEpics(context, collected.run, listed.list)) > 0) listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  const begun = await startAttempts(context, collected.run, listed.list);
  const due = dueCalls(context, begun, isAsked);
  const run = finishIfDone(noteHandover(begun.run, due, ledger.time()), begun, ledger.time());
  writeRun(ledger.paths, run);
  const warnings = [...collected.warnings, ...begun.warnings];
  const handover = describe(context, run, due, begun, listed.list, warnings);
  if (handover.done) {
    const [closed, failed] = [handover.closed.length, handover.failed.length];
    ledger.record("run-finished", { run: run.id, closed, failed });
  }
  return { kind: "handover", handover };
}

/**
 * Attempts whose call is to be made now. One that was handed over in this very turn is on its way already, unless it was refused
 * since; the model that asks is given all, a notification no more than there are free slots.
 */
function dueCalls(context: RunContext, { run, unclaimed }: Begun, isAsked: boolean): Attempt[] {
  const { ledger } = context;
  const { limit, isFinal } = limitOfRun(context, run);
  if (limit === 0 && !isFinal) return [];
  const turn = lastTurn(ledger)?.toISOString() ?? "";
  const due = judgeOpenAttempts(ledger, run)
    .filter(({ standing, attempt }) => standing.kind === "due" && !unclaimed.has(attempt.number))
    .map(({ attempt }) => attempt);
  if (isAsked) return due;
  const isOnItsWay = ({ number, handedOverAt }: Attempt) => {
    const returned = returnedAt(ledger.paths, { run: run.id, attempt: number }) ?? "";
    return handedOverAt !== "" && handedOverAt >= turn && handedOverAt >= returned;
  };
  return due.filter((attempt) => !isOnItsWay(attempt)).slice(0, freeSlots(ledger));
}

function noteHandover(run: Run, due: readonly Attempt[], handedOverAt: string): Run {
  const numbers = new Set(due.map(({ number }) => number));
  return {
    ...run,
    attempts: run.attempts.map((attempt) => (numbers.has(attempt.number) ? { ...attempt, handedOverAt } : attempt)),
  };
}

function finishIfDone(run: Run, { plan }: Begun, finishedAt: string): Run {
  return openAttempts(run).length === 0 && !plan.isShortOfSlots ? { ...run, finishedAt } : run;
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
  return {
    run: run.id,
    calls: due.map((attempt) => callFor(run.id, attempt, briefPathShown(context, run.id, attempt.number))),
    waitingFor: openAttempts(run)
      .filter(({ number }) => !dueNumbers.has(number))
      .map(({ taskId, title }) => ({ taskId, title })),
    heldBack: plan.heldBack,
    blocked: list.tasks.filter(({ id, status }) => status === "open" && list.blocked.has(id)).map(({ id }) => id),
    done: run.finishedAt !== undefined,
    ...resultsOf(run),
    warnings: [...warnings, ...list.warnings.map((warning) => renderProblem(warning).replaceAll("\n", ". "))],
  };
}
