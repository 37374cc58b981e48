import { type Room, roomUnder } from "../../../core/ledger/room.ts";
import { readSlots } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";
import { liveWaiters } from "./waiting-line.ts";

/** Counts free slots, for hooks, waiters, the engine, the status and its pages. There need not be a state. */
export function countRoom(paths: StatePaths, limit: number): Room {
  return roomUnder(limit, readSlots(paths).length, liveWaiters(paths).length);
}
