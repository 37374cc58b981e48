import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { type KeptStep, textOfKept } from "../../../core/run/tell/kept-step.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { removeFileWithin } from "../../plain-file/change-within.ts";
import { refuseObstacle } from "../../plain-file/find-obstacle.ts";
import { readBelow } from "../../plain-file/read-below.ts";
import { randomId } from "../../random-id.ts";
import { userOfReference } from "../../reference/brief-files.ts";
import { renamePatiently } from "../../rename-patiently.ts";
import { replaceFile } from "../../replace-file.ts";
import { isDead, stampOf } from "../../tasks/process-stamp.ts";
import { tryTo } from "../../try-to.ts";

/** Notes that this process takes steps of the run in the background. */
export function beginSteps(paths: StatePaths, run: string): void {
  replaceFile(paths.tmp, place(paths, run, "stepping"), stampOf(process.pid));
}

/** From here on a step takes in whatever has ended before. */
export function takeUpRequests(paths: StatePaths, run: string): void {
  removeFileWithin(paths.dir, place(paths, run, "once-more"));
}

/**
 * Keeps what is due for the hook that the end of this process calls.
 *
 * @returns whether one step more is due, since something has ended meanwhile.
 */
export function endSteps(paths: StatePaths, run: string, kept: KeptStep): boolean {
  replaceFile(paths.tmp, place(paths, run, "due"), JSON.stringify(kept));
  removeFileWithin(paths.dir, place(paths, run, "stepping"));
  // after that, since a hook asks first and looks then
  return existsSync(place(paths, run, "once-more"));
}

/** Asks a process that takes steps of the run for one more. False if there is none: then the caller has to take the step. */
export function askOnceMore(paths: StatePaths, run: string): boolean {
  if (!isStepping(paths, run)) return false;
  replaceFile(paths.tmp, place(paths, run, "once-more"), "");
  return isStepping(paths, run);
}

/** Whether anything waits to be handed over. */
export function isAnythingKept(paths: StatePaths, run: string): boolean {
  return existsSync(place(paths, run, "due"));
}

/** What waits to be handed over, for the one hook that takes it; undefined too where all its calls were made meanwhile. */
export function takeKept(paths: StatePaths, run: string): string | undefined {
  if (!isAnythingKept(paths, run)) return undefined;
  const [due, taken] = [place(paths, run, "due"), join(paths.tmp, randomId())];
  refuseObstacle(paths.dir, dirname(due));
  tryTo(() => renamePatiently(due, taken));
  const kept: unknown = tryTo(() => JSON.parse(readBelow(paths.dir, taken) ?? ""));
  rmSync(taken, { force: true });
  return textOfKept(kept, (one) => userOfReference(paths, one) !== undefined);
}

function isStepping(paths: StatePaths, run: string): boolean {
  const stamp = readBelow(paths.dir, place(paths, run, "stepping"));
  return stamp !== undefined && !isDead(stamp);
}

function place(paths: StatePaths, run: string, name: string): string {
  return join(paths.runs, run, name);
}
