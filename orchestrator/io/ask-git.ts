import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { findGitDir } from "./git-dir.ts";
import { boundsOf } from "./plain-file/bounds-of.ts";
import { programOnPath } from "./program-on-path.ts";
import { SAFE_GIT, SAFE_GIT_ENV } from "./safe-git.ts";
import { tryTo } from "./try-to.ts";

const PATIENCE_MS = 10_000;

/** How git is asked. */
interface Asking {
  /** What it is given on standard input, a line each. */
  readonly lines?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * What git answers in a folder; undefined if it fails, is not there or takes too long, and where `.git` leads to the repository of
 * others. For questions alone: it is ended in the middle.
 */
export function askGit(
  cwd: string,
  args: readonly string[],
  { lines = [], env = process.env }: Asking = {},
): string | undefined {
  if (isForeign(cwd)) return undefined;
  const { status, stdout } = spawnSync(programOnPath("git"), [...SAFE_GIT, ...args], {
    cwd,
    env: { ...env, ...SAFE_GIT_ENV },
    input: lines.map((line) => `${line}\n`).join(""),
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["pipe", "pipe", "ignore"],
  });
  return status === 0 ? stdout : undefined;
}

function isForeign(cwd: string): boolean {
  const top = boundsOf(cwd);
  return top !== undefined && tryTo(() => findGitDir(join(top, ".git")).kind) === "foreign";
}
