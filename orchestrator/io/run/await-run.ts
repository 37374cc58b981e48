import { type Problem, renderProblem } from "../../core/problem.ts";
import { closing } from "../../core/run/limit-now.ts";
import { planMembers } from "../../core/run/plan-members.ts";
import { openAttempts, type Run } from "../../core/run/run.ts";
import { orderOfWork } from "../../core/run/to-member-work.ts";
import { findRun } from "../reference/read-run.ts";
import { dueCalls } from "./due-calls.ts";
import { findAwaited } from "./find-awaited.ts";
import { freeSlots } from "./free-slots.ts";
import { lateBelow } from "./late-below.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { planNow } from "./start-attempts.ts";
import { stopReasons } from "./stop-reasons.ts";
import { noteWaiting } from "./wait-command.ts";

/** Whether the waiting is over, and why, as a sentence. */
export type Look =
  | { readonly kind: "over"; readonly why: string }
  | { readonly kind: "waiting" }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** One look of whoever waits for a run. Changes nothing but the note that somebody waits. */
export async function awaitRun(context: RunContext, id: string): Promise<Look> {
  const { ledger } = context;
  const found = findRun(ledger.paths, id);
  if (found.kind === "broken") return { kind: "over", why: `Run ${id} cannot go on:\n${renderProblem(found.problem)}` };
  if (found.kind === "none" || found.run.finishedAt !== undefined) return { kind: "over", why: `Run ${id} is over.` };
  const { run } = found;
  noteWaiting(ledger.paths, id);
  if (run.pausedAt !== undefined || run.stopping) return { kind: "over", why: `Run ${id} is halted.` };
  const late = [...stopReasons(context, run, undefined).stops, ...lateBelow(context, run)];
  if (late.length > 0) return { kind: "over", why: `Of run ${id}, ${late.length} at work are over their time limit.` };
  if (freeSlots(ledger) === 0) return { kind: "waiting" };
  const count = run.work ? startableMembers(context, run) : await startableTasks(context, run);
  if (typeof count !== "number") return count;
  return count > 0 ? { kind: "over", why: `Run ${id} can go on: ${count} can start.` } : { kind: "waiting" };
}

function startableMembers(context: RunContext, run: Run): number {
  const { ledger } = context;
  const order = run.work ? orderOfWork(run.work) : [];
  const now = limitOfRun(context, run);
  const due = dueCalls(context, run, new Set(), false).length;
  const plan = planMembers({
    run: { ...run, limit: now.limit },
    order,
    freeSlots: freeSlots(ledger),
    due,
    ...closing(now),
  });
  return plan.starts.length + due;
}

async function startableTasks(context: RunContext, run: Run): Promise<number | Exclude<Look, { kind: "waiting" }>> {
  const listed = await context.source.list();
  if (listed.kind === "unavailable") return listed;
  const { fresh, retries, isShortOfSlots } = planNow(context, run, listed.list);
  const count = fresh.length + retries.length + dueCalls(context, run, new Set(), false).length;
  const isWaiting = isShortOfSlots || openAttempts(run).length > 0 || findAwaited(context, run, listed.list).length > 0;
  return count > 0 || isWaiting ? count : { kind: "over", why: `Run ${run.id} has nothing left to wait for.` };
}
