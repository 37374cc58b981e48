import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Reference } from "../../core/run/reference.ts";
import type { Run } from "../../core/run/run.ts";
import type { StatePaths } from "../ledger/state-paths.ts";

/** Why a reference stands for nothing any more: its run is finished, or its attempt has an outcome. Where nothing tells, it does. */
export function whyOver(paths: StatePaths, { run, attempt }: Reference): "run" | "attempt" | undefined {
  try {
    const { finishedAt, attempts } = JSON.parse(readFileSync(join(paths.runs, run, "run.json"), "utf8")) as Run;
    if (finishedAt !== undefined) return "run";
    return attempts.find(({ number }) => number === attempt)?.outcome === undefined ? undefined : "attempt";
  } catch {
    return undefined;
  }
}
