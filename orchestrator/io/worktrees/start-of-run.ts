import type { Reference } from "../../core/reference/reference.ts";
import { readBrief } from "../reference/brief-files.ts";
import type { RunFolders } from "../reference/run-folders.ts";

/** The commit of the checkout that the first worktree of a run began from, as one of its attempts sees it; undefined if that is the first. */
export function startOfRun(paths: RunFolders, { run, attempt }: Reference): string | undefined {
  for (let number = 1; number <= attempt; number++) {
    const base = readBrief(paths, { run, attempt: number })?.base;
    if (base !== undefined) return base;
  }
  return undefined;
}
