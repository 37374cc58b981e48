import { NO_COST } from "../../core/cost/show-cost.ts";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { renderReference } from "../../core/reference/reference.ts";
import { judgeAttempt } from "../../core/run/judge/judge-attempt.ts";
import { limitUnder } from "../../core/run/judge/limit-now.ts";
import { parseReport } from "../../core/run/judge/parse-report.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import type { Settings } from "../../core/settings/settings.ts";
import type { LimitNow } from "../../core/texts/reasons/tell-limit.ts";
import { readVerdict } from "../checks/verdict-files.ts";
import type { StatePaths } from "../ledger/files/state-paths.ts";
import { readReport } from "../reference/brief-files.ts";
import { checkState } from "../run/read/check-state.ts";
import { countTokensOfRun } from "../run/read/count-tokens-of-run.ts";
import { usageOfRun } from "../usage/usage-of-run.ts";

/** Where a look finds what a run's limit depends on. */
interface Place {
  readonly root: string;
  readonly paths: StatePaths;
  readonly settings: Settings;
  readonly entries: readonly AgentEntry[];
  readonly prices: Parameters<typeof usageOfRun>[2];
  /** ISO 8601. */
  readonly now: string;
}

/** The limit of a run that is in force now, as a step would find it. It reads transcripts only where a budget is set. */
export function limitOfRun({ paths, settings, entries, prices, now }: Place, run: Run): LimitNow {
  const { tokenBudget, costBudget } = settings;
  const tokens = tokenBudget === undefined ? 0 : countTokensOfRun({ paths }, run, entries).tokens;
  const cost = costBudget === undefined ? NO_COST : usageOfRun(entries, run.id, prices).tokens;
  return limitUnder(settings, run, { now, tokens, cost });
}

/**
 * How many open attempts are done and wait for the check, so that no agent is at work on them. What they have committed is not looked at:
 * one without commits is closed at the next step, which frees its place as well.
 */
export function countAwaitingCheck({ root, paths, settings, entries, now }: Place, run: Run): number {
  const { kind } = checkState({ settings, location: { root }, ledger: { paths } }, run);
  if (kind !== "approved") return 0;
  const isAwaiting = (attempt: Attempt) => {
    const reference = { run: run.id, attempt: attempt.number };
    const agent = entries.findLast((one) => one.reference === renderReference(reference));
    const said = readReport(paths, reference);
    if (attempt.isolation === undefined || agent === undefined || said === undefined) return false;
    const standing = judgeAttempt(
      attempt,
      { call: agent.call ?? "", agent, reported: parseReport(said.lastMessage) },
      now,
    );
    const isDone = standing.kind === "over" && standing.outcome.kind === "done";
    return isDone && readVerdict(paths, reference) === undefined;
  };
  return openAttempts(run).filter(isAwaiting).length;
}
