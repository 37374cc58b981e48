import { lstatSync } from "node:fs";

/** Between a rename and the line that tells of it in the log, a process that is alive takes far less than this, in milliseconds. */
const LINE_TAKES_MS = 2_000;

/**
 * Whether the process that moved a file may still write the line itself. The file system's clock may be a moment ahead of ours; a time far
 * in the future means that the clock was set back.
 */
export function isJustMoved(path: string): boolean {
  const moved = timeOfMove(path);
  return moved !== undefined && Math.abs(Date.now() - moved.getTime()) < LINE_TAKES_MS;
}

/** When a file was moved last; undefined where there is none. */
export function timeOfMove(path: string): Date | undefined {
  return lstatSync(path, { throwIfNoEntry: false })?.ctime;
}
