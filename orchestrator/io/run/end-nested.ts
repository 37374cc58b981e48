import { renderReference } from "../../core/run/reference.ts";
import { type Outcome, openAttempts, type Run } from "../../core/run/run.ts";
import { withOutcome } from "../../core/run/with-outcome.ts";
import { readRuns } from "../reference/read-run.ts";
import { collectMembers } from "./collect-members.ts";
import { keepRun } from "./keep-run.ts";
import type { RunContext } from "./run-context.ts";
import { takeBackCalls } from "./take-back-calls.ts";

/** Ends the runs of parts whose agents, of this run, have ended: nobody takes their steps any more. */
export async function endNested(context: RunContext, run: Run): Promise<void> {
  for (const orphan of orphansOf(context, run)) {
    const ended = await cutShort(context, orphan);
    await endNested(context, ended);
    keepRun(context, ended);
  }
}

/** Open runs of parts whose agent has ended, or never was. */
function orphansOf({ ledger }: RunContext, { id, attempts, finishedAt }: Run): readonly Run[] {
  const ended = attempts.filter(({ outcome }) => outcome !== undefined);
  if (ended.length === 0 && finishedAt === undefined) return [];
  const parents = new Set(ended.map(({ number }) => renderReference({ run: id, attempt: number })));
  const isOrphan = (parent: string) => parents.has(parent) || (finishedAt !== undefined && parent.startsWith(`${id}.`));
  return readRuns(ledger.paths).runs.filter(
    (run) => run.finishedAt === undefined && run.work?.parent !== undefined && isOrphan(run.work.parent),
  );
}

/** The run as finished, with what its members have reported by now: of those at work nobody takes the reports in any more. */
async function cutShort(context: RunContext, nested: Run): Promise<Run> {
  const why = "the agent whose work it was a part of has ended";
  const at = context.ledger.time();
  const outcome: Outcome = { kind: "failed", summary: why, mayRetry: false, at };
  const rest = await takeBackCalls(context, await collectMembers(context, nested), why);
  const ended = openAttempts(rest).reduce((run, attempt) => withOutcome(run, attempt, outcome), rest);
  return { ...ended, finishedAt: at };
}
