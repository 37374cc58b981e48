import { spawnSync } from "node:child_process";
import { SAFE_GIT } from "../safe-git.ts";

/** A git directory and the work tree that belongs to it: given to git as they are, so that it searches for neither. */
export interface GitPlace {
  readonly gitDir: string;
  readonly workTree?: string;
}

export type GitAnswer =
  | { readonly ok: true; readonly stdout: string }
  /** What git said, as one line, and what it answered all the same. */
  | { readonly ok: false; readonly why: string; readonly status: number | null; readonly stdout: string };

const PATIENCE_MS = 60_000;

/**
 * Runs git at a place, by a list of arguments. Git would otherwise look for its directory in the folders above: in a worktree whose `.git`
 * somebody has removed it would find the user's own checkout.
 */
export function git({ gitDir, workTree }: GitPlace, ...args: readonly string[]): GitAnswer {
  const { status, stdout, stderr, error } = spawnSync("git", [...SAFE_GIT, ...args], {
    cwd: workTree ?? gitDir,
    env: {
      ...withoutGitVariables(process.env),
      GIT_DIR: gitDir,
      ...(workTree === undefined ? {} : { GIT_WORK_TREE: workTree }),
      // It takes no lock that it does not need, fetches nothing that a partial clone has left out, and asks nobody.
      GIT_OPTIONAL_LOCKS: "0",
      GIT_NO_LAZY_FETCH: "1",
      GIT_TERMINAL_PROMPT: "0",
      LC_ALL: "C",
    },
    encoding: "utf8",
    timeout: PATIENCE_MS,
    maxBuffer: 64 * 1024 * 1024,
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (status === 0) return { ok: true, stdout };
  return {
    ok: false,
    why: (error?.message ?? stderr).trim().replaceAll(/\s*\n\s*/g, " ") || "git failed",
    status,
    stdout: stdout ?? "",
  };
}

/** Variables such as `GIT_INDEX_FILE`, which a hook of git's leaves to all that it starts, would lead elsewhere. */
function withoutGitVariables(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => !LEADS_ELSEWHERE.test(name)));
}

const LEADS_ELSEWHERE =
  /^GIT_(?:DIR|WORK_TREE|COMMON_DIR|INDEX_FILE|OBJECT_DIRECTORY|ALTERNATE_OBJECT_DIRECTORIES|NAMESPACE|PREFIX|CONFIG|CONFIG_PARAMETERS)$/;
