import { randomInt } from "node:crypto";
import { existsSync, lstatSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isFinished, type Run } from "../../../core/run/run.ts";
import { fileOfRun } from "../../../core/run/run-file.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { LEFT_AFTER_MS } from "../../ledger/files/sweep-scratch.ts";
import { namesIn } from "../../names-in.ts";
import { isThere } from "../../plain-file/bounds-of.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import type { KeptRuns } from "../../reference/read-run.ts";
import { replaceFile } from "../../replace-file.ts";
import { tryTo } from "../../try-to.ts";

/** Letters of a run's name, without those that look alike. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A name that no other run in this state directory has. */
export function newRunId(paths: StatePaths): string {
  let id: string;
  do id = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  while (existsSync(join(paths.runs, id)));
  return id;
}

/** How many finished runs are kept. */
const FINISHED_RUNS_KEPT = 50;

/**
 * Removes all but the newest finished runs, so that readers stay fast, and what openings left that were killed before they stored their
 * run. Broken runs stay.
 *
 * @param isNeeded tells of an old run that it has to stay, as while it has a task claimed.
 */
export function pruneRuns(
  paths: StatePaths,
  { runs, unstored }: Pick<KeptRuns, "runs" | "unstored">,
  now: Date,
  isNeeded: (run: Run) => boolean,
): void {
  const old = runs.filter(isFinished).slice(0, -FINISHED_RUNS_KEPT);
  for (const run of old) {
    if (!isNeeded(run)) rmSync(join(paths.runs, run.id), { recursive: true, force: true });
  }
  for (const id of unstored) {
    const folder = join(paths.runs, id);
    if (isLeftUnopened(folder, now)) tryTo(() => rmSync(folder, { recursive: true, force: true }));
  }
}

/** Whether it is the folder of a run that was never stored, and that no agent has worked for. */
function isLeftUnopened(folder: string, now: Date): boolean {
  if (isThere(join(folder, "run.json"))) return false;
  if (["used", "reports"].some((name) => namesIn(join(folder, name)).length > 0)) return false;
  const made = lstatSync(folder, { throwIfNoEntry: false });
  return made?.isDirectory() === true && now.getTime() - made.mtimeMs > LEFT_AFTER_MS;
}

export function writeRun(paths: StatePaths, run: Run): void {
  makeFolderWithin(paths.dir, join(paths.runs, run.id));
  replaceFile(paths.tmp, join(paths.runs, run.id, "run.json"), `${JSON.stringify(fileOfRun(run), null, 2)}\n`);
}
