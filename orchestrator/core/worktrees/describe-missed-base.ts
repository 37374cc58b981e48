/** Why an agent does not work in the worktree that it was given, and what a person can do, as one sentence without its end. */
export function describeMissedBase(why: string): string {
  return `its worktree is not at the commit that the run begins from: ${why}. A hook that makes worktrees has to make them in .claude/worktrees and on a new branch; a task with the label isolation:shared needs none`;
}
