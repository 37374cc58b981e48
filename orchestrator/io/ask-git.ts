import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findGitDir } from "./git-dir.ts";
import { endlessInGit } from "./git-files/endless-in-git.ts";
import { isGitDirectory } from "./git-files/is-git-directory.ts";
import { boundsOf } from "./plain-file/bounds-of.ts";
import { programOnPath } from "./program-on-path.ts";
import { MOST_GIT_OUTPUT, nothingAbove, SAFE_GIT, SAFE_GIT_ENV } from "./safe-git.ts";
import { environmentOfGit } from "./settings/environment-of-git.ts";
import { tryTo } from "./try-to.ts";

const PATIENCE_MS = 10_000;

/** How git is asked. */
interface Asking {
  /** What it is given on standard input, a line each. */
  readonly lines?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * What git answers in a folder; undefined if it fails, is not there or takes too long, where `.git` leads to the repository of
 * others or to none, and where git would read something in it without end. For questions alone: it is ended in the middle.
 */
export function askGit(
  cwd: string,
  args: readonly string[],
  { lines = [], env = process.env }: Asking = {},
): string | undefined {
  const top = boundsOf(cwd);
  const found = top === undefined ? undefined : tryTo(() => findGitDir(join(top, ".git")));
  if (found?.kind === "foreign") return undefined;
  if (endlessInGit(cwd) || (found && !isGitDirectory(found))) return undefined;
  // settings may name another work tree
  const place = top === undefined ? {} : { GIT_WORK_TREE: top, ...nothingAbove(top) };
  const { status, stdout } = spawnSync(programOnPath("git"), [...SAFE_GIT, ...args], {
    cwd,
    env: { ...environmentOfGit(cwd, env), ...place, ...SAFE_GIT_ENV },
    input: lines.map((line) => `${line}\n`).join(""),
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: MOST_GIT_OUTPUT,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}
