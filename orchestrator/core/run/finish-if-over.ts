import type { Member } from "./member-work.ts";
import type { Run } from "./run.ts";
import { isOver } from "./states.ts";

/** What a plan says of whether anything is left to do. */
interface Rest {
  readonly isShortOfSlots: boolean;
  readonly deferred?: readonly Member[];
  /** Tasks whose claims could not be given back yet. */
  readonly owed?: readonly string[];
}

/** The run as finished at this time, where it has nothing left to do. */
export function finishIfOver(run: Run, { isShortOfSlots, deferred = [], owed = [] }: Rest, finishedAt: string): Run {
  if (!isOver(run, isShortOfSlots) || owed.length > 0) return run;
  return { ...run, finishedAt, ...(deferred.length > 0 ? { deferred: deferred.map(({ name }) => name) } : {}) };
}
