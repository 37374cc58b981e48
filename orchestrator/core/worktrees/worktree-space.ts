import { showMegabytes } from "../text/show-size.ts";

/** What the worktrees of agents take on the disk, where a setting limits it; sizes in bytes. */
export interface WorktreeSpace {
  readonly used: number;
  readonly limit: number;
  /** What one more is expected to take. */
  readonly each: number;
  /** How many more are to be made already, for agents that have not begun. */
  readonly pending: number;
}

/**
 * Why no further worktree is made, as a phrase; undefined where there is room for one.
 *
 * @param begun how many this step has begun before it.
 */
export function whyNoSpace({ used, limit, each, pending }: WorktreeSpace, begun: number): string | undefined {
  const then = used + (pending + begun + 1) * each;
  if (then <= limit) return undefined;
  return `a worktree for it would bring those of agents to ${showMegabytes(then)}; worktreeMegabytes allows ${showMegabytes(limit)}`;
}
