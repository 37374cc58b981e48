import { randomInt } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Run } from "../../core/run/run.ts";
import type { StatePaths } from "../ledger/state-paths.ts";
import { replaceFile } from "../replace-file.ts";

/** Letters of a run's name: none that is read as another. */
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

/** A name for a run that no other in this state directory has. */
export function newRunId(paths: StatePaths): string {
  let id: string;
  do id = Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  while (existsSync(join(paths.runs, id)));
  return id;
}

/** Every run that is kept, the oldest first. */
export function readRuns(paths: StatePaths): Run[] {
  if (!existsSync(paths.runs)) return [];
  return readdirSync(paths.runs)
    .flatMap((id) => readRun(paths, id) ?? [])
    .sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1));
}

const ID = /^[a-z0-9]{4,12}$/;

export function readRun(paths: StatePaths, id: string): Run | undefined {
  try {
    const run = JSON.parse(readFileSync(join(paths.runs, id, "run.json"), "utf8")) as Run;
    // The id becomes part of paths: it is taken only where the folder has that name.
    const isNamed = run.id === id && ID.test(id);
    const isWhole = Array.isArray(run.attempts) && run.attempts.every((attempt) => attempt !== null);
    return run.format === 1 && isNamed && isWhole ? run : undefined;
  } catch {
    return undefined;
  }
}

/** Finished runs that are kept, for a look back. */
const FINISHED_RUNS_KEPT = 50;

/** Removes all but the newest finished runs, so that no reader has to go through the whole history. */
export function pruneRuns(paths: StatePaths): void {
  const finished = readRuns(paths).filter(({ finishedAt }) => finishedAt !== undefined);
  for (const { id } of finished.slice(0, -FINISHED_RUNS_KEPT))
    rmSync(join(paths.runs, id), { recursive: true, force: true });
}

export function writeRun(paths: StatePaths, run: Run): void {
  mkdirSync(join(paths.runs, run.id), { recursive: true, mode: 0o700 });
  replaceFile(paths.tmp, join(paths.runs, run.id, "run.json"), `${JSON.stringify(run, null, 2)}\n`);
}
