import type { Reference } from "../../core/run/reference.ts";
import { readRun } from "./read-run.ts";
import type { RunFolders } from "./run-folders.ts";

/** Why a reference stands for nothing any more: its run is finished, or its attempt has an outcome. Where nothing tells, it does. */
export function whyOver(paths: RunFolders, { run, attempt }: Reference): "run" | "attempt" | undefined {
  const found = readRun(paths, run);
  if (found?.finishedAt !== undefined) return "run";
  return found?.attempts.find(({ number }) => number === attempt)?.outcome === undefined ? undefined : "attempt";
}
