import { type Room, roomUnder } from "../../../core/ledger/room.ts";
import { type Holding, readSlots } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";
import { liveWaiters } from "./waiting-line.ts";

/** Counts free slots, for hooks, waiters, the engine, the status and its pages. There need not be a state. */
export function countRoom(paths: StatePaths, limit: number, slots: readonly Holding[] = readSlots(paths)): Room {
  return roomUnder(limit, slots.length, liveWaiters(paths).length);
}
