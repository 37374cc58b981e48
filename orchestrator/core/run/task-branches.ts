import { type Merge, tellMerge, tellMergeAtWork } from "../texts/outcomes/tell-merge.ts";
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
  const merge = mergeOf(outcome);
  return {
    key,
    title: last.title,
    branch: branch ?? repair?.branch ?? work?.branch ?? null,
    merge: isAtWork ? "at-work" : merge.kind,
    check,
    size: work?.size ?? null,
    diff: work ? diffCommand(work) : null,
    told: isAtWork ? tellMergeAtWork(work && merge) : tellMerge(merge),
  };
}

/** What became of what an attempt has committed in a worktree. */
export function mergeOf({ branch, isChecked, repair, work }: Partial<Outcome> = {}): Merge {
  if (branch !== undefined) return { kind: "merged", branch, isChecked: isChecked === true };
  if (repair !== undefined)
    return { kind: repair.kind === "conflict" ? "conflict" : "check-failed", branch: repair.branch };
  return work === undefined ? { kind: "nothing" } : { kind: "not-merged", branch: work.branch };
}
