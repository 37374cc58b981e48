import { randomInt } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { isFinished, type Run } from "../../../core/run/run.ts";
import { fileOfRun } from "../../../core/run/run-file.ts";
import type { StatePaths } from "../../ledger/files/state-paths.ts";
import { makeFolderWithin } from "../../plain-file/change-within.ts";
import { type KeptRuns, readRuns } from "../../reference/read-run.ts";
import { replaceFile } from "../../replace-file.ts";

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
 * Removes all but the newest finished runs, so that readers stay fast. Broken runs stay.
 *
 * @returns the runs that are left.
 */
export function pruneRuns(paths: StatePaths, kept = readRuns(paths)): KeptRuns {
  const old = new Set(kept.runs.filter(isFinished).slice(0, -FINISHED_RUNS_KEPT));
  for (const { id } of old) rmSync(join(paths.runs, id), { recursive: true, force: true });
  return { ...kept, runs: kept.runs.filter((run) => !old.has(run)) };
}

export function writeRun(paths: StatePaths, run: Run): void {
  makeFolderWithin(paths.dir, join(paths.runs, run.id));
  replaceFile(paths.tmp, join(paths.runs, run.id, "run.json"), `${JSON.stringify(fileOfRun(run), null, 2)}\n`);
}
