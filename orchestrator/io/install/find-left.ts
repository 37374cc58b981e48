import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { locateState } from "../ledger/files/locate-state.ts";
import { findBeadsFolder } from "../tasks/find-beads-folder.ts";
import type { Target } from "./locate-target.ts";

/** What was made by using Skyfom, not by installing it: an uninstall leaves it, and only its owner can tell what it is worth. */
interface Left {
  /** From the folder that Skyfom is taken out of, or the whole path where it is elsewhere. */
  readonly path: string;
  readonly holds: string;
}

/** Finds what stays after an uninstall, besides files that the user has changed. */
export function findLeft({ dir, claudeDir }: Target, env: NodeJS.ProcessEnv): Left[] {
  const beads = findBeadsFolder(dir, env)?.path;
  const { dir: state, shown } = locateState(dir).paths;
  const places: readonly (readonly [path: string, holds: string])[] = [
    [state, "the log of runs and their agents"],
    ...(shown === undefined ? [] : [[shown, "the view of that log in the work tree"] as const]),
    [join(claudeDir, "skyfom.json"), "your Skyfom settings"],
    ...(beads === undefined ? [] : [[beads, "your tasks"] as const]),
  ];
  return places.filter(([path]) => existsSync(path)).map(([path, holds]) => ({ path: nameFrom(dir, path), holds }));
}

function nameFrom(dir: string, path: string): string {
  const name = relative(dir, path);
  return name.startsWith("..") ? path : name.replaceAll("\\", "/");
}
