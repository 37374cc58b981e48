import { newestAttempts, type Run } from "./run.ts";

/** Most warnings that are kept of a run; the oldest make room. */
const KEPT = 50;

/** The run in which these are noted, each once: a warning of a step in the middle is still to be read in the summary. */
export function withWarnings(run: Run, warnings: readonly string[]): Run {
  const known = run.warnings ?? [];
  const fresh = [...new Set(warnings)].filter((warning) => !known.includes(warning));
  return fresh.length === 0 ? run : { ...run, warnings: [...known, ...fresh].slice(-KEPT) };
}

/** What is said where a claim could not be given back. */
export function notGivenBack(taskId: string, why: string): string {
  return `${taskId} could not be given back: ${why}`;
}

/** What is said where a task that is done could not be closed. */
export function notClosed(taskId: string, why: string): string {
  return `${taskId} could not be closed: ${why}`;
}

/** The run without such warnings of a task, once the run has settled it. */
export function withSettled(run: Run, taskId: string): Run {
  const isMadeGood = (warning: string) =>
    [notGivenBack, notClosed].some((tell) => warning.startsWith(tell(taskId, "")));
  const warnings = run.warnings?.filter((warning) => !isMadeGood(warning));
  return warnings?.length === run.warnings?.length ? run : { ...run, ...(warnings && { warnings }) };
}

/** What has been noted between two looks at a run. */
export function newWarnings(before: Run, after: Run): readonly string[] {
  return (after.warnings ?? []).filter((warning) => !before.warnings?.includes(warning));
}

/** What the user should know of a finished run besides how its attempts ended, a line each; without what was made good since. */
export function warningsOfRun(run: Run): string[] {
  const newest = [...newestAttempts(run)];
  const notes = newest.flatMap(([name, { outcome }]) => (outcome?.notes ?? []).map((note) => `${name}: ${note}`));
  const closed = newest.filter(([, { outcome }]) => outcome?.kind === "done").map(([name]) => name);
  const isMadeGood = (warning: string) => closed.some((name) => warning.startsWith(`${name} `));
  return [...notes, ...(run.warnings ?? []).filter((warning) => !isMadeGood(warning))];
}
