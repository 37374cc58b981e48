import { existsSync } from "node:fs";
import type { Run } from "../../core/run/run.ts";
import type { StatePaths } from "../ledger/state-paths.ts";
import { readRuns } from "../run/run-files.ts";

/** Every run that is kept, the oldest first; none where no run was ever made here. */
export function readKeptRuns(paths: StatePaths): Run[] {
  return existsSync(paths.runs) ? readRuns(paths) : [];
}
