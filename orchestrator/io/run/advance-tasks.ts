import { renderProblemInLine } from "../../core/problem.ts";
import { finishIfOver } from "../../core/run/finish-if-over.ts";
import type { Handover } from "../../core/run/handover.ts";
import { holdsOfTasks } from "../../core/run/held-back.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import { tasksOfRun } from "../../core/run/tasks-of-run.ts";
import { withWarnings } from "../../core/run/warnings-of-run.ts";
import type { Advanced } from "./advance-run.ts";
import { collectAttempts } from "./collect-attempts.ts";
import { concludeStep } from "./conclude-step.ts";
import { createDeferred } from "./create-deferred.ts";
import { describeStep } from "./describe-step.ts";
import { dueCalls, noteHandover } from "./due-calls.ts";
import { endNested } from "./end-nested.ts";
import { findAwaited } from "./find-awaited.ts";
import { STILL_CLAIMED } from "./find-owed.ts";
import { giveBackLeft } from "./give-back-left.ts";
import { limitedBelow, stopLateBelow } from "./late-below.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { type Begun, closeFinishedEpics, describeHeldBack, startAttempts } from "./start-attempts.ts";
import { agentsToStop } from "./stop-agents.ts";
import { tellHeldBack } from "./tell-held-back.ts";
import { waitCommand } from "./wait-command.ts";
import { whyHalted } from "./why-halted.ts";
import { withBrokenRuns } from "./with-broken-runs.ts";
import { withdrawDue } from "./withdraw-due.ts";
import { withheldCalls } from "./withheld-calls.ts";

/** One step of a run on tasks: closes or gives back what has ended, chooses and claims the next. */
export async function advanceTasks(context: RunContext, opened: Run, isAsked: boolean): Promise<Advanced> {
  const { ledger, source } = context;
  const collected = await collectAttempts(context, withBrokenRuns(context, opened));
  const withdrawn = await withdrawDue(context, collected);
  // Before the next attempts begin: they go on from where the last ones ended.
  await endNested(context, withdrawn);
  const told = withWarnings(withdrawn, await createDeferred(context, withdrawn));
  // Kept before the tracker is asked for more: should it not answer, what was told so far is not lost.
  if (told.warnings !== opened.warnings) writeRun(ledger.paths, told);
  let listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  const changed =
    (await closeFinishedEpics(context, told, listed.list)) + (await giveBackLeft(context, listed.list.tasks));
  if (changed > 0) listed = await source.list();
  if (listed.kind === "unavailable") return listed;
  const begun = await startAttempts(
    context,
    withWarnings(told, listed.list.warnings.map(renderProblemInLine)),
    listed.list,
  );
  const due = dueCalls(context, begun.run, begun.unclaimed, isAsked);
  const holding = tellHeldBack(ledger, begun.run, holdsOfTasks(begun.run, begun.plan.heldBack, begun.list));
  const isAwaiting = findAwaited(context, holding, begun.list).length > 0;
  const isShortOfSlots = begun.plan.isShortOfSlots || isAwaiting;
  const rest = { isShortOfSlots, owed: begun.owed };
  const run = finishIfOver(noteHandover(holding, due, ledger.time()), rest, ledger.time());
  await concludeStep(context, run);
  return { kind: "handover", handover: describe(context, opened, { ...begun, run }, due, isAwaiting) };
}

function describe(
  context: RunContext,
  opened: Run,
  { run, plan, owed, list }: Begun,
  due: readonly Attempt[],
  isAwaiting: boolean,
): Handover {
  const limit = limitOfRun(context, run);
  const withheld = withheldCalls(context, run);
  const step = describeStep(context, opened, run, due, withheld);
  const isShort = plan.isShortOfSlots || withheld.length > 0;
  const isIdle = (isShort || isAwaiting) && openAttempts(run).length === withheld.length;
  const why = limit.limit === 0 ? "limit" : isShort ? "slot" : "task";
  const halt = whyHalted(context, run).halt ?? (limit.cause === "quota" ? limit.reason : undefined);
  const shownAsHeldBack = step.done ? plan.unable.map(describeHeldBack) : [];
  return {
    ...step,
    heldBack: [...plan.heldBack, ...owed.map((id) => ({ id, reason: STILL_CLAIMED }))],
    blocked: tasksOfRun(list.tasks, run)
      .filter(({ id, status }) => status === "open" && list.blocked.has(id))
      .map(({ id }) => id),
    stops: run.stopping?.isNow ? agentsToStop(context, run) : stopLateBelow(context, run),
    ...(isIdle && halt === undefined ? waitCommand(context, run, why) : {}),
    ...(!isIdle && halt === undefined && limitedBelow(context, run).length > 0
      ? waitCommand(context, run, "time-limit")
      : {}),
    ...(halt === undefined ? {} : { halt }),
    warnings: step.warnings.filter((warning) => !shownAsHeldBack.includes(warning)),
  };
}
