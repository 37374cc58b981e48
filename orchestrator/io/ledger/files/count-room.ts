import { readSlots } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";
import { liveWaiters } from "./waiting-line.ts";

/** How many of a repository's slots are taken, waited for and free, under a limit that a setting may have lowered. */
interface Room {
  /** Also in slots above the limit. */
  readonly held: number;
  readonly waiting: number;
  /** Slots that starts in the waiting line may take. */
  readonly unheld: number;
  /** Slots that a new spawn may take. */
  readonly free: number;
}

/** The one count of free slots: for hooks, waiters, the engine, the status and its pages. There need not be a state. */
export function countRoom(paths: StatePaths, limit: number): Room {
  const held = readSlots(paths).length;
  const waiting = liveWaiters(paths).length;
  const unheld = Math.max(0, limit - held);
  return { held, waiting, unheld, free: Math.max(0, unheld - waiting) };
}
