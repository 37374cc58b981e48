import { diffCommand } from "../worktrees/branch-work.ts";
import type { TaskBranch } from "../worktrees/task-branch.ts";
import { type Attempt, newestAttempts, type Outcome, type Run } from "./run.ts";

/** Of each task of a run that had a worktree, in the order in which they began. */
export function taskBranches(run: Run): TaskBranch[] {
  return [...newestAttempts(run)].flatMap(([key, newest]) => {
    const own = run.attempts.filter((attempt) => isAt(attempt, newest) && attempt.isolation !== undefined);
    const last = own.at(-1);
    // One that was withdrawn or came to nothing does not hide what was done before it.
    const { outcome } = own.findLast((attempt) => attempt.outcome?.work !== undefined) ?? last ?? {};
    return last ? [toBranch(key, last, outcome)] : [];
  });
}

/** The newest attempt at a task that has left commits which are not merged, whatever came to nothing after it. */
export function lastLeft({ attempts }: Pick<Run, "attempts">, task: string): Attempt | undefined {
  const isLeft = ({ work, repair, branch }: Partial<Outcome> = {}) =>
    (work ?? repair) !== undefined && branch === undefined;
  return attempts.findLast(({ taskId, outcome }) => taskId === task && isLeft(outcome));
}

function isAt(attempt: Attempt, other: Attempt): boolean {
  return attempt.taskId === other.taskId && attempt.member === other.member;
}

function toBranch(key: string, last: Attempt, outcome: Outcome | undefined): TaskBranch {
  const { branch, repair, work, isChecked } = outcome ?? {};
  const isAtWork = last.outcome === undefined;
  const check = isChecked ? "passed" : repair?.kind === "check" ? "failed" : null;
  const where = (outcome && describeMerge(outcome)) ?? "no commits";
  return {
    key,
    title: last.title,
    branch: branch ?? repair?.branch ?? work?.branch ?? null,
    merge: isAtWork ? "at-work" : mergeOf(outcome),
    check,
    size: work?.size ?? null,
    diff: work ? diffCommand(work) : null,
    told: isAtWork ? (work ? `tried again; before: ${where}` : "at work") : where,
  };
}

function mergeOf({ branch, repair, work }: Partial<Outcome> = {}): TaskBranch["merge"] {
  if (branch !== undefined) return "merged";
  if (repair !== undefined) return repair.kind === "conflict" ? "conflict" : "check-failed";
  return work === undefined ? "nothing" : "not-merged";
}

/** Where what an attempt has committed in a worktree is, as a phrase: its branch, whether that is merged, and what the check said. */
export function describeMerge({ branch, isChecked, repair, work }: Outcome): string | undefined {
  if (branch !== undefined) return `merged into ${branch}${isChecked ? ", the project's check passed" : ""}`;
  if (repair === undefined) return work && `on the branch ${work.branch}, not merged`;
  const why = repair.kind === "conflict" ? "it conflicts" : "the project's check fails with it";
  return `on the branch ${repair.branch}, not merged: ${why}`;
}
