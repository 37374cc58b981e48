/** What the worktrees of agents take on the disk, where a setting limits it; sizes in bytes. */
export interface WorktreeSpace {
  readonly used: number;
  readonly limit: number;
  /** What one more is expected to take. */
  readonly each: number;
  /** How many more are to be made already, for agents that have not begun. */
  readonly pending: number;
}

/** What worktrees would take with one more, and may take, in bytes. */
export interface NoSpace {
  readonly then: number;
  readonly limit: number;
}

/**
 * Why no further worktree is made; undefined where there is room for one.
 *
 * @param begun how many this step has begun before it.
 */
export function whyNoSpace({ used, limit, each, pending }: WorktreeSpace, begun: number): NoSpace | undefined {
  const then = used + (pending + begun + 1) * each;
  return then <= limit ? undefined : { then, limit };
}
