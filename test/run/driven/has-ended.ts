import { type MemberRun, newestAttempts } from "../../../orchestrator/core/run/run.ts";

/** Whether a part has ended for good, or never begins because of what failed before it. */
export function hasEnded(run: MemberRun, name: string): boolean {
  const attempts = run.attempts.filter(({ member, outcome }) => member === name && outcome?.kind !== "withdrawn");
  const newest = attempts.at(-1);
  const { strategy, members } = run.work;
  if (newest === undefined) {
    const needs = members.find((one) => one.name === name)?.dependencies ?? [];
    return needs.some((on) => isLost(run, on));
  }
  if (newest.outcome === undefined) return false;
  const failures = attempts.filter(({ outcome }) => outcome?.kind === "failed" && !outcome.isExcused).length;
  const retries = strategy.errorHandling === "retry" ? (strategy.maxRetries ?? 1) : 0;
  return newest.outcome.kind !== "failed" || !newest.outcome.mayRetry || failures > retries;
}

/** Whether a required part has failed for good, or cannot be done any more. */
function isLost(run: MemberRun, name: string): boolean {
  if (!run.work.members.find((one) => one.name === name)?.isRequired || !hasEnded(run, name)) return false;
  return newestAttempts(run).get(name)?.outcome?.kind !== "done";
}
