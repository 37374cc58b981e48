import type { WorktreeState } from "./worktree.ts";

/** What was found of a worktree. */
interface WorktreeFacts {
  readonly isAtWork: boolean;
  /** Why it is locked, empty if that was not said; undefined if it is not. */
  readonly lockReason?: string;
  readonly isThere: boolean;
  readonly hasSubmodules: boolean;
  /** Whether a merge, a rebase or the like has begun and is not over. */
  readonly isUnfinished: boolean;
  /** Files that differ from the last commit or are not tracked; undefined if git could not say. */
  readonly changedFiles?: number;
  /** Commits that are on no other branch or tag; undefined if git could not say. */
  readonly ownCommits?: number;
}

/** What removing a worktree would take away. What git cannot tell counts as something to lose. */
export function judgeWorktree(facts: WorktreeFacts): WorktreeState {
  const { lockReason, ownCommits: commits, changedFiles: files, isUnfinished } = facts;
  if (facts.isAtWork) return { kind: "at-work" };
  if (lockReason !== undefined) return { kind: "locked", reason: lockReason };
  if (commits === undefined) return { kind: "unreadable", why: "git cannot list its commits" };
  if (facts.hasSubmodules) return { kind: "submodules" };
  if (!facts.isThere) return { kind: "gone", commits };
  if (files === undefined) return { kind: "unreadable", why: "git cannot compare its files with its last commit" };
  if (files > 0 || isUnfinished) return { kind: "uncommitted", files, isUnfinished, commits };
  return commits > 0 ? { kind: "unmerged", commits } : { kind: "merged" };
}
