import { join } from "node:path";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { readBelow } from "../../plain-file/read-below.ts";
import { replaceFile } from "../../replace-file.ts";
import { isDead, stampOf } from "../../tasks/process-stamp.ts";

/** Notes that this process waits for the run. */
export function noteWaiting(paths: StatePaths, run: string): void {
  replaceFile(paths.tmp, waitingFile(paths, run), stampOf(process.pid));
}

/** Whether a process that is alive waits for the run. */
export function isWaitedFor(paths: StatePaths, run: string): boolean {
  const stamp = readBelow(paths.dir, waitingFile(paths, run));
  return stamp !== undefined && !isDead(stamp);
}

function waitingFile(paths: StatePaths, run: string): string {
  return join(paths.runs, run, "waiting");
}
