import { lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isForeignFile } from "../../../core/ledger/foreign-file.ts";
import type { StatePaths } from "./state-paths.ts";

/** A waiter that has not looked for this long, in milliseconds, loses its place in line. */
const LIVE_FOR_MS = 10_000;

/** Starts that wait for a slot and are alive, the longest waiting first. */
export function liveWaiters(paths: StatePaths): { readonly file: string; readonly since: number }[] {
  const now = Date.now();
  return tickets(paths)
    .filter((file) => !isForeignFile(file))
    .flatMap((file) => {
      const stat = lstatSync(join(paths.waiting, file), { throwIfNoEntry: false });
      return stat && Math.abs(now - stat.mtimeMs) < LIVE_FOR_MS ? [{ file, since: stat.birthtimeMs }] : [];
    })
    .sort((a, b) => a.since - b.since || (a.file < b.file ? -1 : 1));
}

/** Whether the start with this ticket is among them. */
export function isInLine(paths: StatePaths, ticket: string): boolean {
  return liveWaiters(paths).some(({ file }) => file === ticket);
}

function tickets({ waiting }: StatePaths): string[] {
  try {
    return readdirSync(waiting);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return []; // no state yet
    throw error;
  }
}
