import { join } from "node:path";
import { findGitDir } from "../git-dir.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import type { GitPlace } from "./git.ts";

/** The user's checkout for git, and the directory that all work trees of its repository share. */
export interface Checkout {
  readonly place: GitPlace;
  readonly commonDir: string;
}

/** Undefined if the folder is in no repository. */
export function checkoutOf(projectDir: string): Checkout | undefined {
  const { isInGit, workTree } = locateState(projectDir);
  if (!isInGit) return undefined;
  const found = findGitDir(join(workTree, ".git"));
  return found.kind === "own" ? { place: { gitDir: found.gitDir, workTree }, commonDir: found.common } : undefined;
}
