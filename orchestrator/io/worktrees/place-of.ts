import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { commonGitDir, locateState } from "../ledger/locate-state.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import type { GitPlace } from "./git.ts";

/** The user's checkout for git, and the directory that all work trees of its repository share. */
export interface Checkout {
  readonly place: GitPlace;
  readonly commonDir: string;
}

/** Undefined where the folder is in no repository. */
export function checkoutOf(projectDir: string): Checkout | undefined {
  const { isInGit, workTree } = locateState(projectDir);
  if (!isInGit) return undefined;
  const dotGit = join(workTree, ".git");
  return { place: { gitDir: gitDirOf(dotGit), workTree }, commonDir: commonGitDir(dotGit) };
}

const MOST_BYTES = 64 * 2 ** 10;

/** `.git` itself, or where a file of that name leads. */
function gitDirOf(dotGit: string): string {
  if (statSync(dotGit).isDirectory()) return dotGit;
  const pointer = /^gitdir: (.+)$/m.exec(readPlainFile(dotGit, MOST_BYTES) ?? "")?.[1]?.trim();
  return pointer === undefined ? dotGit : resolve(dirname(dotGit), pointer);
}
