/** What an agent has left uncommitted in its worktree. */
interface Uncommitted {
  readonly files: number;
  readonly worktree: string;
}

/** Work that conflicts with the run's branch in these files, whose agent said this. */
export function tellConflict(branch: string, files: readonly string[], said: string): string {
  const how = "Merge that branch into yours and resolve the conflict so that both changes keep working";
  return `its work is on the branch ${branch} and conflicts with the run's branch in ${files.join(", ")}. ${how}. Its report said: ${said}`;
}

/** The same where a command that makes these files again has failed. */
export function tellNotRemade(branch: string, files: readonly string[], why: string, said: string): string {
  return `its work is on the branch ${branch} and conflicts with the run's branch in ${files.join(", ")}, which could not be made again: ${why}. Its report said: ${said}`;
}

export function tellFailedCheck(branch: string, said: string): string {
  return `its work is on the branch ${branch}, and the project's check fails with it. Its report said: ${said}`;
}

/** Work of which nothing was committed. */
export function tellUncommitted({ files, worktree }: Uncommitted, said: string): string {
  return `it committed nothing, and ${filesLeft(files)} in the worktree ${worktree}. Only commits are merged. Its report said: ${said}`;
}

/** Work that could not be merged for a reason that nobody foresaw. */
export function tellNotMerged(why: string, branch: string | undefined, said: string): string {
  const done = branch === undefined ? "its work is done" : `its work is done and on the branch ${branch}`;
  return `${done}, but could not be merged into the run's branch: ${why}. ${said}`;
}

/** The note of work on which the project's check says nothing. */
export const CHECK_SAYS_NOTHING = "the project's check fails without its work, too, and so says nothing of it";

/** The note of what stays in the worktree of merged work. */
export function tellRemaining({ files, worktree }: Uncommitted): string {
  return `${filesLeft(files)} in the worktree ${worktree}, which remains`;
}

/** The note of files that were named and not committed. */
export function tellNothingCommitted(files: readonly string[]): string {
  return `it named files as changed, but committed nothing in its worktree: ${files.join(", ")}`;
}

/** Where the commits of work are that is not done. */
export function tellCommits(branch: string): string {
  return `Its commits are on the branch ${branch}.`;
}

export function tellEarlierCommits(branch: string): string {
  return `Commits of an earlier attempt are on the branch ${branch}.`;
}

export function tellLeftUncommitted({ files, worktree }: Uncommitted): string {
  return `${filesLeft(files)} in the worktree ${worktree}.`;
}

function filesLeft(files: number): string {
  return `${files} of its files ${files === 1 ? "is" : "are"} uncommitted`;
}
