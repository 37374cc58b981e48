import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { checkRun } from "../../core/run/check-run.ts";
import { actorOf, type Run } from "../../core/run/run.ts";
import { inTodaysForm, type RunFile, runOfFile } from "../../core/run/run-file.ts";
import { entriesIn } from "../names-in.ts";
import { isThere } from "../plain-file/bounds-of.ts";
import { obstacleAt } from "../plain-file/find-obstacle.ts";
import { readBelow } from "../plain-file/read-below.ts";
import type { RunFolders } from "./run-folders.ts";

/** What is kept under the name of a run. */
type FoundRun =
  | { readonly kind: "run"; readonly run: Run }
  | { readonly kind: "none" }
  | { readonly kind: "broken"; readonly id: string; readonly problem: Problem };

const ID = /^[a-z0-9]{4,12}$/;

/** The folders of a run. */
const FOLDERS: ReadonlySet<string> = new Set([
  "briefs",
  "used",
  "returned",
  "reports",
  "asked",
  "given",
  "traces",
  "checks",
  "set-up",
  "base",
]);

/** Reads a run's file, and takes it only where all of it is as code relies on it to be. */
export function findRun(paths: Pick<RunFolders, "runs">, id: string): FoundRun {
  if (!ID.test(id)) return { kind: "none" };
  const folder = join(paths.runs, id);
  const file = join(folder, "run.json");
  const broken = (where: string, why: string): FoundRun => ({ kind: "broken", id, problem: explain(id, where, why) });
  const obstacle = obstacleIn(folder);
  if (obstacle !== undefined) return broken(obstacle.where, obstacle.what);
  if (!isThere(file)) return { kind: "none" };
  const content = readBelow(dirname(paths.runs), file);
  if (content === undefined) return broken(file, "its file cannot be read");
  let value: unknown;
  try {
    value = inTodaysForm(JSON.parse(content));
  } catch {
    return broken(file, "its file is not JSON");
  }
  const flaw = checkRun(value, id);
  if (flaw === undefined) return { kind: "run", run: runOfFile(value as RunFile) };
  return broken(flaw.at === "" ? file : `${file} ${flaw.at}`, flaw.what);
}

/** A run, or undefined if there is none by that name that can be read. */
export function readRun(paths: Pick<RunFolders, "runs">, id: string): Run | undefined {
  const found = findRun(paths, id);
  return found.kind === "run" ? found.run : undefined;
}

/** All runs that are stored, and those whose files cannot be read. */
export interface KeptRuns {
  /** The oldest first. */
  readonly runs: readonly Run[];
  readonly broken: readonly Extract<FoundRun, { readonly kind: "broken" }>[];
  /** Names that a run may have, under which none is stored. */
  readonly unstored: readonly string[];
}

/** All that is kept of runs; nothing where no run was ever made here. */
export function readRuns(paths: Pick<RunFolders, "runs">): KeptRuns {
  const names = namesIn(paths.runs);
  const found = names.map((id) => findRun(paths, id));
  const runs = found.flatMap((one) => (one.kind === "run" ? [one.run] : []));
  return {
    runs: runs.sort((a, b) => (a.openedAt < b.openedAt ? -1 : 1)),
    broken: found.flatMap((one) => (one.kind === "broken" ? [one] : [])),
    unstored: names.filter((id, at) => ID.test(id) && found[at]?.kind === "none"),
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

/** What is in the place of a run's folder, or of one in it: nothing of such a run is read. */
function obstacleIn(folder: string): Problem | undefined {
  const own = obstacleAt(folder);
  if (own !== undefined) return own;
  // none where there is no such run, or its folder cannot be listed: its file says more
  const odd = entriesIn(folder).find((entry) => FOLDERS.has(entry.name) && !entry.isDirectory());
  return odd && obstacleAt(join(folder, odd.name));
}

function explain(id: string, where: string, why: string): Problem {
  const fix = `Fix it, or move ${id} out of that folder, which holds its agents' reports. To release a task it holds: \`skyfom task release TASK --actor ${actorOf({ id })}\`.`;
  return { where, what: `run ${id} is damaged and skipped: ${why}`, fix };
}
