import type { BranchWork } from "./branch-work.ts";

/** The branch on which a run brings together what its agents did in worktrees of their own. */
export function runBranch(run: string): string {
  return `skyfom/run-${run}`;
}

/** What an agent that has ended left in its worktree, as the run's branch sees it; `work` where it has committed something. */
export type AttemptBranch = { readonly work?: BranchWork } & LeftBranch;

type LeftBranch =
  /** Nothing that the run's branch does not have: it has taken the work in, or there is none. */
  | { readonly kind: "integrated"; readonly isOnRunBranch: boolean; readonly uncommitted: Leftover | undefined }
  | { readonly kind: "mergeable"; readonly name: string; readonly commit: string }
  | { readonly kind: "conflict"; readonly name: string; readonly files: readonly string[] }
  /** A conflict in generated files alone, which a command makes again on top of what the run has, the commit `onto`. */
  | {
      readonly kind: "to-remake";
      readonly name: string;
      readonly commit: string;
      readonly onto: string;
      readonly files: readonly string[];
    }
  | { readonly kind: "unknown"; readonly why: string };

/** Files that no commit has, and the worktree that has them. */
interface Leftover {
  readonly files: number;
  readonly worktree: string;
}
