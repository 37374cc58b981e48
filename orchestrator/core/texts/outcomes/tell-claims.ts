/** Claims of an agent for which its work has failed. */
export function tellMissingCommits(commits: readonly string[]): string {
  return `its agent reported done, but named commits that do not exist: ${commits.join(", ")}`;
}

export const IDLE_TALK = "its agent reported done without using any tool";

/** @param told each commit with the reason why it is not its own. */
export function tellOnlyForeign(told: string): string {
  return `its agent reported done with commits that are not its own: ${told}`;
}

/** Notes of claims that do not count, or that nobody could check. */
export const COMMITS_UNCHECKED = "its commits could not be checked";

export function tellTooManyCommits(commits: readonly string[]): string {
  return `it named so many commits that these were not checked: ${commits.join(", ")}`;
}

export function tellAmbiguous(commits: readonly string[]): string {
  return `it named commits by beginnings that several have: ${commits.join(", ")}`;
}

export function tellForeign(told: string): string {
  return `it named commits that are not its own: ${told}`;
}

export function tellMissingFiles(files: readonly string[]): string {
  return `it named files that were not found: ${files.join(", ")}`;
}

export function tellFailedTests(commands: readonly string[]): string {
  return `it reported done although this failed: ${commands.join(", ")}`;
}

/** Why a commit does not count for an attempt. */
export const NOT_ITS_OWN = {
  read: "its agent only read",
  early: "it was made before this attempt began",
  late: "it is dated after this attempt ended",
  elsewhere: "it touches no file that the report names",
} as const;

export function tellAlsoClaimed(reference: string): string {
  return `${reference} also claims it`;
}

export function tellFilesOf(owners: string): string {
  return `it touches only files of ${owners}`;
}

/** Why the work of an agent is in doubt that did not get its brief. */
export function tellOtherPrompt(ended: string, said: string): string {
  const why = "its agent was given another prompt instead of its brief: another plugin's hook replaced it";
  return `${why}. It ended ${ended}: ${said}`;
}

/** The reason with which a task is closed: its agent's summary, and what was not confirmed. */
export function tellClosed(summary: string, notes: readonly string[]): string {
  return notes.length === 0 ? summary : `${summary}\n\nNot confirmed: ${notes.join("; ")}`;
}
