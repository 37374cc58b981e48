import { type DiffSize, tellSize } from "./branch-work.ts";

/** Where the work of one task is that was done in worktrees, and how to see it. */
export interface TaskBranch {
  /** The task's id, or in a composite run the member's name. */
  readonly key: string;
  readonly title: string;
  /** The branch that has its commits; null where it has none. */
  readonly branch: string | null;
  readonly merge: "at-work" | "merged" | "conflict" | "check-failed" | "not-merged" | "nothing";
  /** What the project's check said of it; null where it has not looked. */
  readonly check: "passed" | "failed" | null;
  readonly size: DiffSize | null;
  /** The command that shows what it has changed. */
  readonly diff: string | null;
  /** All this but the diff, as a phrase. */
  readonly told: string;
}

/** `2 files +10 −3, merged into skyfom/run-ab12`. */
export function tellBranch({ size, told }: Pick<TaskBranch, "size" | "told">): string {
  return [...(size ? [tellSize(size)] : []), told].join(", ");
}
