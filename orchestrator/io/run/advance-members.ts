import { quoteForShell } from "../../core/quote-for-shell.ts";
import { finishIfOver } from "../../core/run/finish-if-over.ts";
import { type Handover, reportOf } from "../../core/run/handover.ts";
import { holdsOfMembers } from "../../core/run/held-back.ts";
import { closing, type LimitNow } from "../../core/run/limit-now.ts";
import type { MemberWork } from "../../core/run/member-work.ts";
import { type MemberPlan, planMembers } from "../../core/run/plan-members.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import { orderOfWork } from "../../core/run/to-member-work.ts";
import { withWarnings } from "../../core/run/warnings-of-run.ts";
import { forgetReference } from "../reference/brief-files.ts";
import type { Advanced } from "./advance-run.ts";
import { briefPathShown } from "./brief-path-shown.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import { collectMembers } from "./collect-members.ts";
import { concludeStep } from "./conclude-step.ts";
import { describeStep } from "./describe-step.ts";
import { dueCalls, noteHandover } from "./due-calls.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { startMembers } from "./start-members.ts";
import { stopReasons } from "./stop-reasons.ts";
import { tellHeldBack } from "./tell-held-back.ts";
import { settleTracked } from "./tracked-task.ts";
import { waitBelow, waitCommand } from "./wait-command.ts";
import { whyHalted } from "./why-halted.ts";
import { withBrokenRuns } from "./with-broken-runs.ts";
import { withdrawDue } from "./withdraw-due.ts";
import { withheldCalls } from "./withheld-calls.ts";

/** One step of a composite run: takes in what its members reported, and starts the parts whose turn it is. */
export async function advanceMembers(
  context: RunContext,
  opened: Run,
  work: MemberWork,
  isAsked: boolean,
): Promise<Advanced> {
  const { ledger } = context;
  const collected = await withdrawDue(context, await collectMembers(context, withBrokenRuns(context, opened)));
  const standings = judgeOpenAttempts(ledger, collected);
  const dueNow = standings.filter(({ standing }) => standing.kind === "due").map(({ attempt }) => attempt);
  for (const { number } of dueNow) forgetReference(ledger.paths, { run: opened.id, attempt: number });
  const now = limitOfRun(context, collected);
  const plan = planMembers({
    run: { ...collected, limit: now.limit },
    order: orderOfWork(work),
    freeSlots: freeSlots(ledger),
    due: dueNow.length,
    ...closing(now),
  });
  const begun = startMembers(context, withWarnings(collected, whyNoMore(now, plan)), plan);
  const started = tellHeldBack(ledger, begun, holdsOfMembers(begun, plan.heldBack));
  const due = dueCalls(context, started, new Set(), isAsked);
  const whyStopped = plan.aborted ?? (collected.stopping?.isNow ? "the run is to end" : undefined);
  const stopping = stopReasons(context, noteHandover(started, due, ledger.time()), whyStopped);
  const run = await settleTracked(context, finishIfOver(stopping.run, plan, ledger.time()));
  await concludeStep(context, run);
  return { kind: "handover", handover: describe(context, opened, run, { due, plan, stops: stopping.stops }) };
}

function whyNoMore({ cause, reason }: LimitNow, { aborted }: MemberPlan): string[] {
  return [
    ...(aborted === undefined ? [] : [`nothing more was started, because ${aborted}`]),
    ...(cause === "budget" && reason ? [reason] : []),
  ];
}

interface StepOfMembers {
  readonly due: readonly Attempt[];
  readonly plan: MemberPlan;
  readonly stops: Handover["stops"];
}

function describe(context: RunContext, opened: Run, run: Run, { due, plan, stops }: StepOfMembers): Handover {
  const isNested = run.work?.parent !== undefined;
  const withheld = withheldCalls(context, run);
  const step = describeStep(context, opened, run, due, withheld);
  const { done } = step;
  return {
    ...step,
    heldBack: plan.heldBack,
    blocked: [],
    stops,
    ...commandOf(context, run, plan, withheld),
    ...(isNested && !done ? { nextCommand: `${context.cli} next --run ${run.id}` } : {}),
    ...(done && isNested ? { report: reportOf(run) } : {}),
    ...whyHalted(context, run),
  };
}

/** The part to do oneself; a slot or the API that is awaited, or a time limit that no event tells of. */
function commandOf(
  context: RunContext,
  run: Run,
  plan: MemberPlan,
  withheld: readonly Attempt[],
): Pick<Handover, "command" | "isAwaited"> {
  const open = openAttempts(run);
  const own = open.find(({ isOwnWork }) => isOwnWork);
  if (own) {
    const path = briefPathShown(context, run.id, own.number);
    return { command: { line: `cat ${quoteForShell(path)}`, why: "own-work" } };
  }
  if (run.finishedAt !== undefined) return {};
  const isIdle = (plan.isShortOfSlots || withheld.length > 0) && open.length === withheld.length;
  const isClosed = closing(limitOfRun(context, run)) !== undefined;
  if (run.work?.parent !== undefined) return isIdle && isClosed ? waitBelow(context, run) : {};
  if (isIdle) return waitCommand(context, run, isClosed ? "limit" : "slot");
  return run.work?.strategy.timeoutSeconds === undefined ? {} : waitCommand(context, run, "time-limit");
}
