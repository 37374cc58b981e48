import type { Handover } from "../../core/run/handover.ts";
import type { Run } from "../../core/run/run.ts";
import { judgeOpenAttempts } from "./collect-attempts.ts";
import type { RunContext } from "./run-context.ts";

/** A composite run in which it is noted whose agents are to be stopped and why, and the calls that stop them. */
export interface Stopping {
  readonly run: Run;
  readonly stops: Handover["stops"];
}

/**
 * Agents that are to be stopped: all, when a failure has ended the run, else those over their time limit. Only the main
 * conversation can stop an agent, so a step below it stops none: there the run ends when they have.
 *
 * @param isByMain whether it is the main conversation that is told.
 */
export function stopReasons(
  { ledger }: RunContext,
  run: Run,
  aborted: string | undefined,
  isByMain = run.work?.parent === undefined,
): Stopping {
  const { work } = run;
  if (!work || !isByMain) return { run, stops: [] };
  const seconds = work.strategy.timeoutSeconds;
  const now = Date.parse(ledger.time());
  const reasons = new Map<number, { stopReason: string; isOverdue: boolean; agent: string }>();
  for (const { attempt, standing } of judgeOpenAttempts(ledger, run)) {
    if (standing.kind !== "at-work" || standing.agent?.agentId === undefined) continue;
    const since = Date.parse(standing.agent.spawnedAt);
    const isLate = seconds !== undefined && now - since > seconds * 1000;
    const late = isLate ? `it took longer than its ${seconds} s` : undefined;
    const stopReason = attempt.stopReason ?? (aborted === undefined ? late : `stopped, because ${aborted}`);
    if (stopReason === undefined) continue;
    const isOverdue = attempt.stopReason === undefined ? aborted === undefined : attempt.isOverdue === true;
    reasons.set(attempt.number, { stopReason, isOverdue, agent: standing.agent.agentId });
  }
  const attempts = run.attempts.map((attempt) => {
    const { stopReason, isOverdue } = reasons.get(attempt.number) ?? {};
    if (stopReason === undefined) return attempt;
    return { ...attempt, stopReason, ...(isOverdue ? { isOverdue: true as const } : {}) };
  });
  return { run: { ...run, attempts }, stops: [...reasons.values()].map(({ agent }) => ({ task_id: agent })) };
}
