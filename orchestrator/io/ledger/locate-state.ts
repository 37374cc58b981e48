import { statSync } from "node:fs";
import { homedir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { readPlainFile } from "../plain-file/read-plain-file.ts";

/** Where a project's state is, and the folder that it belongs to. */
export interface StateLocation {
  /** `<root>/.claude/state`, or `skyfom` in a git directory that has no work tree of its own. */
  readonly stateDir: string;
  /** The folder whose `.claude` counts: the main work tree, or the project directory where there is no git. */
  readonly root: string;
  /** The work tree that the project directory lies in; another than `root` in a linked worktree. */
  readonly workTree: string;
  readonly isInGit: boolean;
}

/**
 * The one state directory that every session of a repository shares: main tree, sub-folder, linked worktree, bare
 * repository, separate git directory and submodule each lead to one answer. Read with the file system, without git.
 *
 * @param projectDir the client's `CLAUDE_PROJECT_DIR`; never `cwd`, which moves into worktrees.
 * @param home the search for `.git` never reaches this folder, so a home under version control is not every project's.
 */
export function locateState(projectDir: string, home: string = homedir()): StateLocation {
  const start = resolve(projectDir);
  const workTree = findWorkTree(start, resolve(home));
  if (workTree === undefined) {
    return { stateDir: join(start, ".claude", "state"), root: start, workTree: start, isInGit: false };
  }
  const common = commonGitDir(join(workTree, ".git"));
  if (basename(common) !== ".git") return { stateDir: join(common, "skyfom"), root: workTree, workTree, isInGit: true };
  const root = dirname(common);
  return { stateDir: join(root, ".claude", "state"), root, workTree, isInGit: true };
}

function findWorkTree(start: string, home: string): string | undefined {
  for (let folder = start; folder !== home; folder = dirname(folder)) {
    if (statSync(join(folder, ".git"), { throwIfNoEntry: false })) return folder;
    if (dirname(folder) === folder) return undefined;
  }
  return undefined;
}

/** Far more than a file that holds one path has, in bytes. */
const MOST_BYTES = 64 * 2 ** 10;

/** The git directory that all work trees share: `.git` itself, or what a `.git` file and a `commondir` file lead to. */
export function commonGitDir(dotGit: string): string {
  if (statSync(dotGit).isDirectory()) return dotGit;
  const pointer = /^gitdir: (.+)$/m.exec(readPlainFile(dotGit, MOST_BYTES) ?? "")?.[1]?.trim();
  if (pointer === undefined) return dotGit;
  const gitDir = resolve(dirname(dotGit), pointer);
  const common = readPlainFile(join(gitDir, "commondir"), MOST_BYTES);
  return common === undefined ? gitDir : resolve(gitDir, common.trim());
}
