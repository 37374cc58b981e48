import { boundOutcome } from "../../core/run/bound-outcome.ts";
import { judgeAttempt, type Standing } from "../../core/run/judge-attempt.ts";
import { decideDoubt } from "../../core/run/judge-lost.ts";
import { type Reference, renderReference } from "../../core/run/reference.ts";
import { type Attempt, actorOf, type Outcome, openAttempts, type Run } from "../../core/run/run.ts";
import { notClosed, withWarnings } from "../../core/run/warnings-of-run.ts";
import { withOutcome } from "../../core/run/with-outcome.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { readReport, userOfReference } from "../reference/brief-files.ts";
import { checkClaims } from "./check-claims.ts";
import { checkComposite } from "./check-composite.ts";
import { closeOwn } from "./close-own.ts";
import { noteTraces, readTraces } from "./note-traces.ts";
import { placeOfWords } from "./place-of-words.ts";
import type { RunContext } from "./run-context.ts";
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
  const at = ledger.time();
  const now = Date.parse(at);
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
      isBeingAdmitted: boundMs !== undefined && Math.abs(now - boundMs) < HOOK_TIMEOUT_MS,
      ...(agent === undefined ? {} : { agent }),
      ...(lastMessage === undefined ? {} : { lastMessage }),
      ...(traces === undefined ? {} : { traces }),
    };
    return { attempt, standing: judgeAttempt(facts, at) };
  });
}

/** Takes in what agents reported: closes the tasks that are done and notes what failed. Each step may be repeated. */
export async function collectAttempts(context: RunContext, run: Run): Promise<Run> {
  let current = run;
  noteTraces(context, run);
  for (const { attempt, standing } of judgeOpenAttempts(context.ledger, run)) {
    if (standing.kind !== "over") continue;
    const judged = decideDoubt(standing.outcome, context.settings.lostAgents);
    const reference = { run: run.id, attempt: attempt.number };
    const claimed = await checkClaims(context, run, attempt, judged);
    // What the user's setting accepts unseen is not looked at.
    const isReported = standing.outcome.kind === "done";
    const checked = isReported ? await checkComposite(context, reference, claimed) : claimed;
    const whole = placeOfWords(context.ledger.paths, reference);
    const settled = await settleTask(context, run, attempt, boundOutcome(checked, whole));
    current = withWarnings(current, settled.warnings);
    if (settled.outcome === undefined) continue; // the tracker could not be asked: the next step tries again
    current = withOutcome(current, attempt, settled.outcome);
    writeRun(context.ledger.paths, current);
  }
  return current;
}

interface Settled {
  readonly outcome?: Outcome;
  readonly warnings: readonly string[];
}

async function settleTask(context: RunContext, run: Run, attempt: Attempt, outcome: Outcome): Promise<Settled> {
  const { ledger } = context;
  const { taskId, number } = attempt;
  const reference = renderReference({ run: run.id, attempt: number });
  const closed = outcome.kind === "done" ? await closeOwn(context, run, taskId, outcome.summary) : undefined;
  if (closed?.kind === "unavailable")
    return { warnings: [`${taskId} is done and could not be closed yet: ${closed.problem.what}`] };
  const settled =
    closed?.kind === "refused"
      ? await doneInVain(context, run, taskId, outcome, closed.problem.what)
      : { outcome, warnings: [] };
  ledger.record("report-collected", { run: run.id, reference, status: settled.outcome.kind });
  if (closed?.kind !== "done") return settled;
  ledger.record("task-closed", { run: run.id, taskId, reference });
  const notes = [...(outcome.notes ?? []), ...(await takeFollowUps(context, run, attempt))];
  return { outcome: notes.length > 0 ? { ...outcome, notes } : outcome, warnings: [] };
}

/** What is done on a task that still is the run's and cannot be closed is the user's to decide: nobody is to do it once more. */
async function doneInVain(
  { source }: RunContext,
  run: Run,
  taskId: string,
  outcome: Outcome,
  why: string,
): Promise<Required<Settled>> {
  const shown = await source.show(taskId);
  const isOurs = shown.kind === "done" && shown.task.status === "in_progress" && shown.task.assignee === actorOf(run);
  if (isOurs) {
    const summary = `its work is done and its task could not be closed: ${why}. ${outcome.summary}`;
    return { outcome: { ...outcome, kind: "in-doubt", summary }, warnings: [] };
  }
  const summary = `its task could not be closed: ${why}`;
  return { outcome: { ...outcome, kind: "failed", summary }, warnings: [notClosed(taskId, why)] };
}
