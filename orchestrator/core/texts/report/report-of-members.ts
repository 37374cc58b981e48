/** What the report of a composite says of a member that has not ended. */
export const NOT_DONE = "not done";
/** The summary of a composite none of whose members was begun. */
export const NOTHING_STARTED = "Nothing was started.";

/** Names the tasks that parts for others have become. */
export function tellMadeForOthers(tasks: readonly string[]): string {
  return `Made tasks for others: ${tasks.join(", ")}.`;
}

/** Says where the lists are that the report has only the beginnings of. */
export function tellFullLists(place: string): string {
  return `The full lists of files, commits and tests are in ${place}.`;
}
