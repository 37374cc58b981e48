import { existsSync, lstatSync, readdirSync, renameSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { readRuns } from "../../../orchestrator/io/reference/read-run.ts";
import { pruneRuns } from "../../../orchestrator/io/run/keep/run-files.ts";
import { stampOf } from "../../../orchestrator/io/tasks/process-stamp.ts";
import * as say from "../../ledger/support/payloads.ts";
import type { DrivenRun } from "../driven/driven-run.ts";

/** Before every clock of a scene. */
const LONG_AGO = new Date("2025-01-01T00:00:00.000Z");

/**
 * What a killed process left is removed by its age, an hour, by the next process that would leave the same: here it is as old at once, and
 * a session starts, a task is changed and a run is opened.
 */
export async function sweepLeftovers(run: DrivenRun): Promise<void> {
  const { tmp, runs } = run.replay.paths;
  for (const folder of [tmp, runs, join(run.root, ".beads"), join(run.root, ".beads/skyfom.tmp")]) makeOld(folder);
  await run.replay.give(say.sessionStarted());
  const id = await run.add("later");
  const closed = await (await run.source()).close(id, "test", "It is not needed.");
  if (closed.kind !== "done") throw new Error(closed.problem.what);
  pruneRuns(run.replay.paths, readRuns(run.replay.paths), run.replay.now(), () => true);
}

function makeOld(folder: string): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (!lstatSync(path).isSymbolicLink()) utimesSync(path, LONG_AGO, LONG_AGO);
  }
}

/** Locks that this process holds are then those of a dead one: the tests go on in the process whose death they play. */
export function buryHolder(root: string): void {
  const alive = stampOf(process.pid);
  for (const lock of [join(root, ".beads"), join(root, ".git/skyfom")].flatMap(locksIn)) {
    const held = join(lock, alive);
    if (existsSync(held)) renameSync(held, join(lock, alive.replace(/-s\d+$/, "-s1"))); // its number belongs to another one now
  }
}

function locksIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries.filter(({ name }) => name.endsWith(".lock")).map(({ name, parentPath }) => join(parentPath, name));
}
