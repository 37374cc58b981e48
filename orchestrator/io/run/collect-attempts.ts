import { judgeAttempt, type Standing } from "../../core/run/judge-attempt.ts";
import { decideDoubt } from "../../core/run/judge-lost.ts";
import { type Reference, renderReference } from "../../core/run/reference.ts";
import { type Attempt, actorOf, type Outcome, openAttempts, type Run } from "../../core/run/run.ts";
import { runNotes } from "../../core/run/run-notes.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readReport, userOfReference } from "./brief-files.ts";
import { checkClaims } from "./check-claims.ts";
import { noteTraces, readTraces } from "./note-traces.ts";
import type { RunContext, Stepped } from "./run-context.ts";
import { writeRun } from "./run-files.ts";
import { takeFollowUps } from "./take-follow-ups.ts";

/** Where an open attempt of a run stands. */
export interface Judged {
  readonly attempt: Attempt;
  readonly standing: Standing;
}

/** What hooks.json gives PreToolUse. */
const HOOK_TIMEOUT_MS = 60_000;

export function judgeOpenAttempts(ledger: Ledger, run: Run): Judged[] {
  // The calls before the agents: a call is bound before its agent is in the ledger.
  const calls = openAttempts(run).map(({ number }) => userOfReference(ledger.paths, { run: run.id, attempt: number }));
  const agents = ledger.agents();
  return openAttempts(run).map((attempt, n) => {
    const reference: Reference = { run: run.id, attempt: attempt.number };
    const { call, boundMs } = calls[n] ?? {};
    const agent = agents.findLast((one) => one.reference === renderReference(reference));
    const lastMessage = readReport(ledger.paths, reference)?.lastMessage;
    const traces = readTraces(ledger.paths, reference);
    const facts = {
      ...(attempt.isOwnWork ? { isOwnWork: true } : {}),
      ...(call === undefined ? {} : { call }),
      isBeingAdmitted: boundMs !== undefined && Math.abs(Date.now() - boundMs) < HOOK_TIMEOUT_MS,
      ...(agent === undefined ? {} : { agent }),
      ...(lastMessage === undefined ? {} : { lastMessage }),
      ...(traces === undefined ? {} : { traces }),
    };
    return { attempt, standing: judgeAttempt(facts, ledger.time()) };
  });
}

/** Takes in what agents reported: closes the tasks that are done and notes what failed. Each step may be repeated. */
export async function collectAttempts(context: RunContext, run: Run): Promise<Stepped> {
  let current = run;
  const warnings: string[] = [];
  noteTraces(context, run);
  for (const { attempt, standing } of judgeOpenAttempts(context.ledger, run)) {
    if (standing.kind !== "over") continue;
    const judged = decideDoubt(standing.outcome, context.settings.lostAgents);
    const checked = await checkClaims(context, run, attempt, judged);
    const outcome = await settleTask(context, run, attempt, checked, warnings);
    if (outcome === undefined) continue; // the tracker could not be asked: the next step tries again
    current = withOutcome(current, attempt, outcome);
    writeRun(context.ledger.paths, current);
  }
  // The step that finds nothing at work any more may be the last, whose summary shows warnings.
  const notes = openAttempts(current).length === 0 ? runNotes(current) : [];
  return { run: current, warnings: [...notes, ...warnings], unclaimed: new Set() };
}

async function settleTask(
  context: RunContext,
  run: Run,
  attempt: Attempt,
  outcome: Outcome,
  warnings: string[],
): Promise<Outcome | undefined> {
  const { ledger, source } = context;
  const { taskId, number } = attempt;
  const reference = renderReference({ run: run.id, attempt: number });
  const closed = outcome.kind === "done" ? await source.close(taskId, actorOf(run), outcome.summary) : undefined;
  if (closed?.kind === "unavailable") {
    warnings.push(`${taskId} is done and could not be closed yet: ${closed.problem.what}`);
    return undefined;
  }
  ledger.record("report-collected", { run: run.id, reference, status: outcome.kind });
  if (closed === undefined) return outcome;
  if (closed.kind !== "done") {
    warnings.push(`${taskId} could not be closed: ${closed.problem.what}`);
    return { ...outcome, kind: "failed", summary: `its task could not be closed: ${closed.problem.what}` };
  }
  ledger.record("task-closed", { run: run.id, taskId, reference });
  const notes = [...(outcome.notes ?? []), ...(await takeFollowUps(context, run, attempt))];
  return notes.length > 0 ? { ...outcome, notes } : outcome;
}

function withOutcome(run: Run, { number }: Attempt, outcome: Outcome): Run {
  return {
    ...run,
    attempts: run.attempts.map((attempt) => (attempt.number === number ? { ...attempt, outcome } : attempt)),
  };
}
