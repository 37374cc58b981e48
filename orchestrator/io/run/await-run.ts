import type { Problem } from "../../core/problem.ts";
import { planMembers } from "../../core/run/plan-members.ts";
import type { Run } from "../../core/run/run.ts";
import { orderOfWork } from "../../core/run/to-member-work.ts";
import { freeSlots } from "./free-slots.ts";
import { limitOfRun } from "./limit-of-run.ts";
import type { RunContext } from "./run-context.ts";
import { readRun } from "./run-files.ts";
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
  const run = readRun(ledger.paths, id);
  if (!run || run.finishedAt !== undefined) return { kind: "over", why: `Run ${id} is over.` };
  noteWaiting(ledger.paths, id);
  if (run.pausedAt !== undefined || run.stopping) return { kind: "over", why: `Run ${id} is halted.` };
  const late = stopReasons(context, run, undefined).stops;
  if (late.length > 0) return { kind: "over", why: `Of run ${id}, ${late.length} at work are over their time limit.` };
  if (freeSlots(ledger) === 0) return { kind: "waiting" };
  const count = run.work ? startableMembers(context, run) : await startableTasks(context, run);
  if (typeof count !== "number") return count;
  return count > 0 ? { kind: "over", why: `Run ${id} can go on: ${count} can start.` } : { kind: "waiting" };
}

function startableMembers(context: RunContext, run: Run): number {
  const { ledger } = context;
  const order = run.work ? orderOfWork(run.work) : [];
  const { limit } = limitOfRun(context, run);
  return planMembers({ run: { ...run, limit }, order, freeSlots: freeSlots(ledger), due: 0 }).starts.length;
}

async function startableTasks(context: RunContext, run: Run): Promise<number | Extract<Look, { kind: "unavailable" }>> {
  const listed = await context.source.list();
  if (listed.kind === "unavailable") return listed;
  const { fresh, retries } = planNow(context, run, listed.list);
  return fresh.length + retries.length;
}
