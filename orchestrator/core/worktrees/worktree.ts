/** A linked worktree that the client made for an agent, and what removing it would take away. */
export interface AgentWorktree {
  /** The name of its folder, such as `agent-a32837f69b7651ca0`. */
  readonly id: string;
  readonly path: string;
  /** Undefined if its HEAD is detached. */
  readonly branch?: string;
  /** The hash of its last commit; undefined if it has none. */
  readonly head?: string;
  /** What its agent works or worked on, as far as the ledger remembers it. */
  readonly taskId?: string;
  readonly description?: string;
  /** When it was made, ISO 8601. */
  readonly since: string;
  /** Whether a client has locked it that has ended since: the lock is taken off before anything else. */
  readonly isLockLeft?: true;
  readonly state: WorktreeState;
}

/** A worktree in the list of all. Adding up the sizes of its files takes long, so only the list does it. */
export interface ListedWorktree extends AgentWorktree {
  /** What its files take on the disk, without what git keeps of them. */
  readonly bytes: number;
}

/** What is in the way of removing a worktree; the first that is so counts. */
export type WorktreeState =
  /** Its agent is at work, as far as the ledger knows. */
  | { readonly kind: "at-work" }
  | { readonly kind: "locked"; readonly reason: string }
  /** Git cannot say what is in it. */
  | { readonly kind: "unreadable"; readonly why: string }
  /** It has submodules of its own, whose commits go with it. */
  | { readonly kind: "submodules" }
  /** Files that no commit has, or a merge, rebase or the like that is not over; with the commits that are on no other branch or tag. */
  | { readonly kind: "uncommitted"; readonly files: number; readonly isUnfinished: boolean; readonly commits: number }
  /** Commits that are on no other branch or tag. */
  | { readonly kind: "unmerged"; readonly commits: number }
  /** Its folder is gone, and git still knows it; with such commits. */
  | { readonly kind: "gone"; readonly commits: number }
  /** Everything in it is elsewhere, too. */
  | { readonly kind: "merged" };
