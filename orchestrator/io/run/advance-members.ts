import { quoteForShell } from "../../core/quote-for-shell.ts";
import { callFor, type Handover, reportOf, resultsOf } from "../../core/run/handover.ts";
import { holdsOfMembers } from "../../core/run/held-back.ts";
import type { MemberWork } from "../../core/run/member-work.ts";
import { type MemberPlan, planMembers } from "../../core/run/plan-members.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import { isOver } from "../../core/run/states.ts";
import { orderOfWork } from "../../core/run/to-member-work.ts";
import type { Advanced } from "./advance-run.ts";
import { forgetReference } from "./brief-files.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { collectMembers } from "./collect-members.ts";
import { dueCalls, noteHandover } from "./due-calls.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { briefPathShown } from "./start-attempts.ts";
import { startMembers } from "./start-members.ts";
import { stopReasons } from "./stop-reasons.ts";
import { tellHeldBack } from "./tell-held-back.ts";
import { settleTracked } from "./tracked-task.ts";
import { waitCommand } from "./wait-command.ts";
import { whyHalted } from "./why-halted.ts";
import { withdrawDue } from "./withdraw-due.ts";

/** One step of a composite run: takes in what its members reported, and starts the parts whose turn it is. */
export async function advanceMembers(
  context: RunContext,
  opened: Run,
  work: MemberWork,
  isAsked: boolean,
): Promise<Advanced> {
  const { ledger } = context;
  const { run: collected } = await withdrawDue(context, await collectMembers(context, opened));
  const order = orderOfWork(work);
  const standings = judgeOpenAttempts(ledger, collected);
  const dueNow = standings.filter(({ standing }) => standing.kind === "due").map(({ attempt }) => attempt);
  for (const { number } of dueNow) forgetReference(ledger.paths, { run: opened.id, attempt: number });
  const { limit, cause, reason } = limitOfRun(context, collected);
  const plan = planMembers({
    run: { ...collected, limit },
    order,
    freeSlots: freeSlots(ledger),
    due: dueNow.length,
    isFinal: cause === "budget",
  });
  const begun = startMembers(context, collected, plan);
  const started = tellHeldBack(ledger, begun, holdsOfMembers(begun, plan.heldBack));
  const due = dueCalls(context, started, new Set(), isAsked);
  const stopping = stopReasons(context, noteHandover(started, due, ledger.time()), plan.aborted);
  const run = finishIfDone(stopping.run, plan, ledger.time());
  const warnings = [...(cause === "budget" && reason ? [reason] : []), ...(await settleTracked(context, run))];
  writeRun(ledger.paths, run);
  const handover = describe(context, run, due, plan, stopping.stops, warnings);
  if (handover.done) {
    const [closed, failed] = [handover.closed.length, handover.failed.length];
    ledger.record("run-finished", { run: run.id, closed, failed });
  }
  return { kind: "handover", handover };
}

function finishIfDone(run: Run, plan: MemberPlan, finishedAt: string): Run {
  if (!isOver(run, plan.isShortOfSlots)) return run;
  const deferred = plan.deferred.map(({ name }) => name);
  return { ...run, finishedAt, ...(deferred.length > 0 ? { deferred } : {}) };
}

function describe(
  context: RunContext,
  run: Run,
  due: readonly Attempt[],
  plan: MemberPlan,
  stops: Handover["stops"],
  warnings: readonly string[],
): Handover {
  const isNested = run.work?.parent !== undefined;
  const done = run.finishedAt !== undefined;
  const dueNumbers = new Set(due.map(({ number }) => number));
  const own = openAttempts(run).find(({ isOwnWork }) => isOwnWork);
  const command = own ? ownWork(context, run, own) : isNested || done ? undefined : waiting(context, run, plan);
  return {
    run: run.id,
    calls: due.map((attempt) => callFor(run, attempt, briefPathShown(context, run.id, attempt.number))),
    waitingFor: openAttempts(run)
      .filter(({ number, isOwnWork }) => !dueNumbers.has(number) && !isOwnWork)
      .map(({ taskId, title }) => ({ taskId, title })),
    heldBack: plan.heldBack,
    blocked: [],
    done,
    ...resultsOf(run),
    stops,
    ...(command === undefined ? {} : { command }),
    ...(isNested && !done ? { nextCommand: `${context.cli} next --run ${run.id}` } : {}),
    ...(done && isNested ? { report: reportOf(run) } : {}),
    ...whyHalted(context, run),
    warnings: [
      ...(plan.aborted === undefined ? [] : [`nothing more was started, because ${plan.aborted}`]),
      ...warnings,
    ],
  };
}

/** A slot that is awaited, or a time limit that no event tells of. */
function waiting(context: RunContext, run: Run, plan: MemberPlan): Handover["command"] {
  if (plan.isShortOfSlots) return waitCommand(context, run, "slot");
  return run.work?.strategy.timeoutSeconds === undefined ? undefined : waitCommand(context, run, "time-limit");
}

function ownWork(context: RunContext, run: Run, { number }: Attempt): NonNullable<Handover["command"]> {
  return { line: `cat ${quoteForShell(briefPathShown(context, run.id, number))}`, why: "own-work" };
}
