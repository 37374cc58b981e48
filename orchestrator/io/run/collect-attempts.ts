import { judgeAttempt, type Standing } from "../../core/run/judge-attempt.ts";
import { type Reference, renderReference } from "../../core/run/reference.ts";
import { type Attempt, actorOf, type Outcome, openAttempts, type Run } from "../../core/run/run.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readReport, userOfReference } from "./brief-files.ts";
import type { RunContext, Stepped } from "./run-context.ts";
import { writeRun } from "./run-files.ts";

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
    const facts = {
      ...(attempt.isOwnWork ? { isOwnWork: true } : {}),
      ...(call === undefined ? {} : { call }),
      isBeingAdmitted: boundMs !== undefined && Math.abs(Date.now() - boundMs) < HOOK_TIMEOUT_MS,
      ...(agent === undefined ? {} : { agent }),
      ...(lastMessage === undefined ? {} : { lastMessage }),
    };
    return { attempt, standing: judgeAttempt(facts, ledger.time()) };
  });
}

/** Takes in what agents reported: closes the tasks that are done and notes what failed. Each step may be repeated. */
export async function collectAttempts(context: RunContext, run: Run): Promise<Stepped> {
  let current = run;
  const warnings: string[] = [];
  for (const { attempt, standing } of judgeOpenAttempts(context.ledger, run)) {
    if (standing.kind !== "over") continue;
    const outcome = await settleTask(context, run, attempt, standing.outcome, warnings);
    if (outcome === undefined) continue; // the tracker could not be asked: the next step tries again
    current = withOutcome(current, attempt, outcome);
    writeRun(context.ledger.paths, current);
  }
  return { run: current, warnings, unclaimed: new Set() };
}

async function settleTask(
  { ledger, source }: RunContext,
  run: Run,
  { taskId, number }: Attempt,
  outcome: Outcome,
  warnings: string[],
): Promise<Outcome | undefined> {
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
  return outcome;
}

function withOutcome(run: Run, { number }: Attempt, outcome: Outcome): Run {
  return {
    ...run,
    attempts: run.attempts.map((attempt) => (attempt.number === number ? { ...attempt, outcome } : attempt)),
  };
}
