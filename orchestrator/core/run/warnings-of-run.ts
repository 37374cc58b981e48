import { OF_TASK, tellWarning } from "../texts/handover/tell-warning.ts";
import { tellOnBranch } from "../texts/handover/tell-where-work-is.ts";
import type { TaskWarning, Warning } from "../texts/handover/warning.ts";
import { tellSeen } from "../texts/outcomes/tell-seen.ts";
import { newestAttempts, type Outcome, type Run } from "./run.ts";

/** Most warnings that are kept of a run; the oldest make room. */
const KEPT = 50;

/** The run with these warnings added, each once, so that the summary can repeat what an early step warned of. */
export function withWarnings(run: Run, warnings: readonly Warning[]): Run {
  const known = new Set(run.warnings?.map(tellWarning));
  const fresh = [...new Map(warnings.map((one) => [tellWarning(one), one]))].filter(([text]) => !known.has(text));
  if (fresh.length === 0) return run;
  return { ...run, warnings: [...(run.warnings ?? []), ...fresh.map(([, one]) => one)].slice(-KEPT) };
}

/** The kinds of warnings about a task. */
const TASK_WARNINGS = Object.keys(OF_TASK) as readonly TaskWarning["kind"][];

/** Warnings about a task that hold until it is closed or released. */
const UNTIL_RELEASED: readonly TaskWarning["kind"][] = ["not-closed", "not-closed-yet", "not-given-back"];

/** The run without such warnings about a task. */
export function withoutWarnings(run: Run, taskId: string, kinds = UNTIL_RELEASED): Run {
  const { warnings = [] } = run;
  const left = warnings.filter((warning) => !isAbout(warning, taskId, kinds));
  return left.length === warnings.length ? run : { ...run, warnings: left };
}

/** Warnings about a task that no longer matter once it is done. */
const BEFORE_DONE: readonly TaskWarning["kind"][] = ["held-back", "not-claimed", "not-given-back"];

/** What the user should know of a finished run besides how its attempts ended, a line each: first where its work is. */
export function warningsOfRun(run: Run): string[] {
  const where = run.whereWorkIs ?? tellBranchOf(run);
  return [...(where === undefined ? [] : [where]), ...remarksOnRun(run)];
}

/** What the user should know of how an attempt ended, besides its summary, a clause each. */
export function remarksOnEnd({ notes = [], seen = [] }: Pick<Outcome, "notes" | "seen">): readonly string[] {
  return [...notes, ...seen.map(tellSeen)];
}

/** The notes of its attempts and the warnings of its steps, without those that no longer matter. */
export function remarksOnRun(run: Run): string[] {
  const newest = [...newestAttempts(run)];
  const notes = newest.flatMap(([name, { outcome }]) => remarksOnEnd(outcome ?? {}).map((note) => `${name}: ${note}`));
  const closed = newest.filter(([, { outcome }]) => outcome?.kind === "done").map(([name]) => name);
  const isMadeGood = (warning: Warning) => closed.some((name) => isAbout(warning, name, BEFORE_DONE));
  return [...notes, ...(run.warnings ?? []).filter((warning) => !isMadeGood(warning)).map(tellWarning)];
}

/** Says that work is on the run's branch only; undefined if there is none. */
export function tellBranchOf({ attempts }: Run): string | undefined {
  const branch = attempts.find(({ outcome }) => outcome?.branch !== undefined)?.outcome?.branch;
  return branch === undefined ? undefined : tellOnBranch(branch);
}

/** Whether a warning is of this task, and of one of these kinds. */
export function isAbout(warning: Warning, taskId: string, kinds = TASK_WARNINGS): boolean {
  return isOfTask(warning) && warning.taskId === taskId && kinds.includes(warning.kind);
}

function isOfTask(warning: Warning): warning is TaskWarning {
  return warning.kind in OF_TASK;
}
