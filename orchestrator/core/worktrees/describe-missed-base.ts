/** Why the worktree of an agent is not at the commit that its run begins from. */
export interface MissedBase {
  readonly why: string;
  /** Whether a hook that makes worktrees is the reason, so that the next one would miss it as well. */
  readonly isByHook: boolean;
  /** Where a hook is the reason: whether the next attempt works in the checkout instead. */
  readonly isSharedNext?: boolean;
}

/** Why an agent does not work in the worktree that it was given, and what a person can do, as one sentence without its end. */
export function describeMissedBase({ why, isByHook }: MissedBase, whose: "its" | "your"): string {
  const fix = isByHook ? `. ${ADVICE}` : "";
  return `${whose} worktree could not be put at the commit that the run begins from: ${why}${fix}`;
}

export const ADVICE =
  "A hook that makes worktrees has to make them in .claude/worktrees and on a new branch; a task with the label isolation:shared needs none";
