import { realpathSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { MEND_GIT, NOT_ITS_GIT } from "../../core/text/not-its-git.ts";
import { locateState } from "../ledger/files/locate-state.ts";

/** Where an install or an uninstall works. */
export interface Target {
  /** The folder that Claude Code is started in. */
  readonly dir: string;
  readonly claudeDir: string;
  /** The work tree that it lies in. */
  readonly repository: string;
}

type LocatedTarget = { readonly ok: true; readonly target: Target } | { readonly ok: false; readonly problem: Problem };

/** Finds the `.claude` of a folder, which must lie in a git repository and not be the user's own. */
export function locateTarget(cwd: string, given: string | undefined, env: NodeJS.ProcessEnv): LocatedTarget {
  const asked = resolve(cwd, given ?? ".");
  const fail = (what: string, fix: string): LocatedTarget => ({ ok: false, problem: { where: asked, what, fix } });
  const stats = statSync(asked, { throwIfNoEntry: false });
  if (!stats) return fail("does not exist", "Give the folder of a repository.");
  if (!stats.isDirectory()) return fail("is not a folder", "Give the folder of a repository.");
  const dir = realpathSync(asked);
  const claudeDir = join(dir, ".claude");
  if (personalFolders(env).includes(claudeDir)) {
    return fail("holds your own Claude Code settings for every project", "Give the folder of one repository.");
  }
  const { isInGit, gitLeadsTo, workTree } = locateState(dir);
  if (gitLeadsTo !== undefined) return fail(`has a .git that leads to ${gitLeadsTo}, ${NOT_ITS_GIT}`, MEND_GIT);
  if (!isInGit)
    return fail("is not in a git repository", "Give the folder of a repository, or run `git init` there first.");
  return { ok: true, target: { dir, claudeDir, repository: workTree } };
}

/** Where Claude Code keeps what applies to all of a user's projects. */
function personalFolders(env: NodeJS.ProcessEnv): string[] {
  return [join(homedir(), ".claude"), ...(env.CLAUDE_CONFIG_DIR ? [env.CLAUDE_CONFIG_DIR] : [])].map((folder) => {
    try {
      return realpathSync(folder);
    } catch {
      return resolve(folder);
    }
  });
}
