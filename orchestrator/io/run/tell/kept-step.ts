import { existsSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { HandedOver } from "../../../core/run/tell/handed-over.ts";
import { type KeptStep, textOfKept } from "../../../core/run/tell/kept-step.ts";
import { isKeptStep } from "../../../core/validators/is-kept-step.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { removeFileWithin } from "../../plain-file/change-within.ts";
import { refuseObstacle } from "../../plain-file/find-obstacle.ts";
import { readBelow } from "../../plain-file/read-below.ts";
import { randomId } from "../../random-id.ts";
import { userOfReference } from "../../reference/brief-files.ts";
import { renamePatiently } from "../../rename-patiently.ts";
import { replaceFile } from "../../replace-file.ts";
import { isSignedInHome, signInHome } from "../../settings/sign-in-home.ts";
import { isDead, stampOf } from "../../tasks/process-stamp.ts";
import { tryTo } from "../../try-to.ts";

/** Notes that this process takes steps of the run in the background. */
export function beginSteps(paths: StatePaths, run: string): void {
  replaceFile(paths.tmp, place(paths, run, "stepping"), stampOf(process.pid));
}

/** From here on the step collects everything that has ended. */
export function clearRequests(paths: StatePaths, run: string): void {
  removeFileWithin(paths.dir, place(paths, run, "once-more"));
}

/**
 * Stores what is due, for the hook that runs when this process ends.
 *
 * @returns whether another step is due, because something has ended in the meantime.
 */
export function endSteps(paths: StatePaths, run: string, kept: KeptStep): boolean {
  replaceFile(
    paths.tmp,
    place(paths, run, "due"),
    JSON.stringify({ ...kept, signature: signInHome(signedText(run, kept)) }),
  );
  removeFileWithin(paths.dir, place(paths, run, "stepping"));
  // after storing, because a hook asks for a step first and looks for a result then
  return existsSync(place(paths, run, "once-more"));
}

/** Asks a process that takes steps of the run for another one. False if there is none; the caller then takes the step itself. */
export function askOnceMore(paths: StatePaths, run: string): boolean {
  if (!isStepping(paths, run)) return false;
  replaceFile(paths.tmp, place(paths, run, "once-more"), "");
  return isStepping(paths, run);
}

/** Whether a result is stored. */
export function isAnythingKept(paths: StatePaths, run: string): boolean {
  return existsSync(place(paths, run, "due"));
}

/** A model is told the text as it stands, so that it counts only as this home stored it. */
function signedText(run: string, { text, references, isOver }: KeptStep): string {
  return JSON.stringify([run, text, references, ...(isOver ? [isOver] : [])]);
}

/** Takes the stored result, which only one hook gets; also undefined if all its calls have been made in the meantime. */
export function takeKept(paths: StatePaths, run: string): HandedOver | undefined {
  if (!isAnythingKept(paths, run)) return undefined;
  const [due, taken] = [place(paths, run, "due"), join(paths.tmp, randomId())];
  refuseObstacle(paths.dir, dirname(due));
  tryTo(() => renamePatiently(due, taken));
  const kept = tryTo((): unknown => JSON.parse(readBelow(paths.dir, taken) ?? ""));
  rmSync(taken, { force: true });
  if (!isKeptStep(kept) || !isSignedInHome(signedText(run, kept), kept.signature)) return undefined;
  const text = textOfKept(kept, (one) => userOfReference(paths, one) !== undefined);
  return text === undefined ? undefined : { text, isOver: kept.isOver === true };
}

function isStepping(paths: StatePaths, run: string): boolean {
  const stamp = readBelow(paths.dir, place(paths, run, "stepping"));
  return stamp !== undefined && !isDead(stamp);
}

function place(paths: StatePaths, run: string, name: string): string {
  return join(paths.runs, run, name);
}
