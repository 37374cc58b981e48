import { chmodSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { InstallStep } from "../../core/install/install-step.ts";
import { inClaude } from "../../core/install/plan-files.ts";
import type { Problem } from "../../core/problem.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { refuseOutside } from "../plain-file/change-within.ts";
import type { ShippedSource } from "./read-shipped.ts";

/** What a file is called until it is whole; the next run clears away one that was left. */
const UNFINISHED = ".skyfom-unfinished";

/**
 * Carries out the steps of a plan in their order, and stops at the first that fails, or that a link would lead out of the repository.
 *
 * @param sources each shipped file, by its path below `.claude`.
 * @returns the problem that stopped it, or undefined.
 */
export function carryOutSteps(
  claudeDir: string,
  sources: ReadonlyMap<string, ShippedSource>,
  steps: readonly InstallStep[],
): Problem | undefined {
  const repository = boundsOf(dirname(claudeDir)) ?? dirname(claudeDir);
  for (const step of steps) {
    try {
      refuseOutside(repository, dirname(join(claudeDir, step.path)));
      carryOut(claudeDir, sources, step);
    } catch (error) {
      const fix = "Fix that and run the command again; it continues where it stopped.";
      return { where: inClaude(step.path), what: `cannot be changed: ${(error as Error).message}`, fix };
    }
  }
  return undefined;
}

/** Clears away what a run that was killed left half-written beside these paths. */
export function clearUnfinished(claudeDir: string, paths: readonly string[]): void {
  for (const path of paths) rmSync(join(claudeDir, path + UNFINISHED), { force: true });
}

function carryOut(claudeDir: string, sources: ReadonlyMap<string, ShippedSource>, step: InstallStep): void {
  const target = join(claudeDir, step.path);
  switch (step.do) {
    case "make-directory":
      mkdirSync(target, { recursive: true });
      return;
    case "copy": {
      const shipped = sources.get(step.path);
      if (shipped === undefined) throw new Error("it has no source");
      putFile(target, shipped.text ?? readFileSync(shipped.source), statSync(shipped.source).mode);
      return;
    }
    case "write":
      putFile(target, step.text, statSync(target, { throwIfNoEntry: false })?.mode);
      return;
    case "delete":
      rmSync(target, { force: true });
      return;
    case "remove-directory":
      removeIfEmpty(target);
  }
}

/** Writes beside the target and renames, so that the target is at every moment the old file or the new one. */
function putFile(target: string, content: Buffer | string, mode?: number): void {
  const unfinished = target + UNFINISHED;
  rmSync(unfinished, { force: true });
  // "wx" follows no link that somebody may have put there meanwhile
  writeFileSync(unfinished, content, { flag: "wx" });
  if (mode !== undefined) chmodSync(unfinished, mode & 0o777);
  renameSync(unfinished, target);
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? "";
    if (!["ENOENT", "ENOTEMPTY", "EEXIST", "ENOTDIR"].includes(code)) throw error;
  }
}
