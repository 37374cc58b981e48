import { statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { readPlainFile } from "./plain-file/read-plain-file.ts";

/** Far more than a file that holds one path has, in bytes. */
const MOST_BYTES = 64 * 2 ** 10;

/** The git directory of a work tree: `.git` itself, or what a file of that name leads to. */
export function gitDirOf(dotGit: string): string {
  if (statSync(dotGit).isDirectory()) return dotGit;
  const pointer = /^gitdir: (.+)$/m.exec(readPlainFile(dotGit, MOST_BYTES) ?? "")?.[1]?.trim();
  return pointer === undefined ? dotGit : resolve(dirname(dotGit), pointer);
}

/** The git directory that all work trees share: that of a linked one names it in a `commondir` file. */
export function commonGitDir(dotGit: string): string {
  const gitDir = gitDirOf(dotGit);
  const common = gitDir === dotGit ? undefined : readPlainFile(join(gitDir, "commondir"), MOST_BYTES);
  return common === undefined ? gitDir : resolve(gitDir, common.trim());
}
