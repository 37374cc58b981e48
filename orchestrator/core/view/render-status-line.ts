import type { RunProgress } from "./run-progress.ts";

/** What a status line tells of a repository. */
export interface StatusLineFacts {
  readonly taken: number;
  readonly limit: number;
  /** Starts that wait for a slot. */
  readonly waiting: number;
  /** Agents for whose calls the client has asked the person. */
  readonly asking: number;
  /** The newest run, where there is one. */
  readonly run?: RunProgress & {
    /** What of it waits for the person, as far as it knows itself: an answer since is in the tracker. */
    readonly needs: number;
  };
}

/** `skyfom 5/7 · 12 done · 1 needs you · 2 ask permission · 3 waiting`; empty if nobody is at work and no run is open. */
export function renderStatusLine({ taken, limit, waiting, asking, run }: StatusLineFacts): string {
  if (taken === 0 && waiting === 0 && !run?.isOpen) return "";
  return [
    `skyfom ${taken}/${limit}`,
    ...(run ? [`${run.done} done`] : []),
    ...(run && run.needs > 0 ? [`${run.needs} ${run.needs === 1 ? "needs" : "need"} you`] : []),
    ...tellAsking(asking),
    ...(waiting > 0 ? [`${waiting} waiting`] : []),
  ].join(" · ");
}

/** `1 asks permission`; nothing where none does. */
export function tellAsking(count: number): string[] {
  return count === 0 ? [] : [`${count} ${count === 1 ? "asks" : "ask"} permission`];
}

type RunSegmentFacts = Pick<StatusLineFacts, "taken" | "limit"> & { readonly run?: RunProgress };

/** `3/7 at work · 4 of 12 done`, for a line of its own; empty if nobody is at work and no run is open. */
export function renderRunSegment({ taken, limit, run }: RunSegmentFacts): string {
  if (taken === 0 && !run?.isOpen) return "";
  return [`${taken}/${limit} at work`, ...(run ? [`${run.done} of ${run.tasks} done`] : [])].join(" · ");
}

/** What stands between a status line of the user's and ours. */
const BETWEEN = " │ ";

/** The user's own status line with ours at the end of its last line. */
export function joinStatusLines(theirs: string, ours: string): string {
  const before = theirs.trimEnd();
  return before === "" || ours === "" ? `${before}${ours}` : `${before}${BETWEEN}${ours}`;
}
