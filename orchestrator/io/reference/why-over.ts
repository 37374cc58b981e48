import { parseReference, type Reference } from "../../core/reference/reference.ts";
import { isFinished, parentOf } from "../../core/run/run.ts";
import { readRun } from "./read-run.ts";
import type { RunFolders } from "./run-folders.ts";

/** Deeper than any run is nested: files that name each other in a circle must not keep a hook. */
const DEEPEST = 20;

/**
 * Why a reference stands for nothing any more: its run is finished, its attempt has an outcome, or what it is a part of is over. Where
 * nothing tells, it does.
 */
export function whyOver(
  paths: RunFolders,
  { run, attempt }: Reference,
  depth = 0,
): "run" | "attempt" | "parent" | undefined {
  const found = readRun(paths, run);
  if (found === undefined) return undefined;
  if (isFinished(found)) return "run";
  if (found.attempts.find(({ number }) => number === attempt)?.outcome !== undefined) return "attempt";
  const parent = parseReference(parentOf(found) ?? "");
  return parent && depth < DEEPEST && whyOver(paths, parent, depth + 1) ? "parent" : undefined;
}
