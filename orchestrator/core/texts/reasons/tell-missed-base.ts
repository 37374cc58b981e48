/** Why the worktree of an agent is not at the commit that its run begins from. */
export interface MissedBase {
  /** As a clause: git's words, or one of those below. */
  readonly why: string;
  /** Whether a hook that makes worktrees is the reason, so that the next one would miss it as well. */
  readonly isByHook: boolean;
  /** Where a hook is the reason: whether the next attempt works in the checkout instead. */
  readonly isSharedNext?: boolean;
}

/** Why an agent does not work in the worktree that it was given, and what a person can do, as one sentence without its end. */
export function tellMissedBase({ why, isByHook }: MissedBase, whose: "its" | "your"): string {
  const fix = isByHook ? `. ${HOW_TO_MAKE_WORKTREES}` : "";
  return `${whose} worktree could not be put at the commit that the run begins from: ${why}${fix}`;
}

/** What a person can do where a hook makes worktrees. */
export const HOW_TO_MAKE_WORKTREES =
  "A hook that makes worktrees has to make them in .claude/worktrees and on a new branch; a task with the label isolation:shared needs none";

/** Nobody put the worktree there when its agent began, because the start was taken for that of another call. */
export const TASK_UNKNOWN_IN_TIME = "which task its agent has was not known in time";

export function tellMadeOutside(agent: string): string {
  return `it was made outside .claude/worktrees/agent-${agent}`;
}
