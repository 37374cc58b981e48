/** Why a task is not closed that somebody else has. */
export function tellClaimedBy(holder: string): string {
  return `it is claimed by ${holder} now`;
}

/** Work that is done, in the words of its agent, and whose task could not be closed. */
export function tellUnclosed(why: string, said: string): string {
  return `its work is done, but its task could not be closed: ${why}. ${said}`;
}

/** The same where somebody else has the task. */
export function tellNotClosed(why: string): string {
  return `its task could not be closed: ${why}`;
}

/** The reason with which an epic is closed. */
export const ALL_CLOSED = "All of its tasks are closed.";

/** Why the task of a composite run is released none of whose members has failed. */
export const NOT_ALL_STARTED = "not all parts were started";

/** Why a run that is over releases a task: as the log tells it, and as the task's notes do, which begin with the run. */
interface Released {
  readonly reason: string;
  readonly note: string;
}

/** @param kind `reopened` if the run had done it. */
export function tellReleased(kind: "left" | "reopened", run: string): Released {
  return kind === "reopened"
    ? {
        reason: `Run ${run}, which is over, had done it, and it is open again.`,
        note: "the run is over and had done it; it is open again",
      }
    : { reason: `Not done in run ${run}, which is over.`, note: "the run is over and had not done it" };
}
