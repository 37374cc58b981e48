import { statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { findGitDir } from "../../git-dir.ts";
import { isLinkedHead } from "../../git-files/is-linked-head.ts";
import { followLinks } from "../../plain-file/resolve-within.ts";
import { userHome } from "../../settings/user-home.ts";
import { tryTo } from "../../try-to.ts";
import { isOwnLink, type StatePaths, statePaths } from "./state-paths.ts";

/** Where a project's state is, and the folder that it belongs to. */
export interface StateLocation {
  readonly paths: StatePaths;
  /** The folder whose `.claude` counts: the main work tree, or the project directory where there is no git. */
  readonly root: string;
  /** The work tree that the project directory lies in; another than `root` in a linked worktree. */
  readonly workTree: string;
  readonly isInGit: boolean;
  /** Where `.git` leads, when that is the git directory of others: the folder then counts as one without git. */
  readonly gitLeadsTo?: string;
}

/**
 * The one state directory that every session of a repository shares: main tree, sub-folder, linked worktree, bare
 * repository, separate git directory and submodule each lead to one answer. Read with the file system, without git, and
 * whatever variables such as `GIT_DIR` say.
 *
 * @param projectDir the client's `CLAUDE_PROJECT_DIR`; never `cwd`, which moves into worktrees.
 * @param home the search for `.git` never reaches this folder, so a home under version control is not every project's.
 */
export function locateState(projectDir: string, home: string = userHome()): StateLocation {
  const [near = stateWithoutGit(projectDir)] = statesAround(projectDir, home);
  return near;
}

/** That state, and then those of the repositories around, the nearest first. Each is looked for when it is asked for. */
export function* statesAround(projectDir: string, home: string = userHome()): Generator<StateLocation> {
  const realHome = followLinks(resolve(home));
  for (let start = folderAt(resolve(projectDir)); ; ) {
    const found = findWorkTree(start, realHome);
    const location = found === undefined ? stateWithoutGit(start.path) : stateOf(found);
    yield location;
    if (found === undefined || !location.isInGit || dirname(found.path) === found.path) return;
    start = folderAbove(found);
  }
}

function stateOf({ path: workTree, hasGit }: WorkTree): StateLocation {
  const dotGit = join(workTree, ".git");
  const found = hasGit ? findGitDir(dotGit) : ({ kind: "own", common: dotGit } as const);
  if (found.kind === "foreign") return { ...stateWithoutGit(workTree), gitLeadsTo: found.leadsTo };
  const { common } = found;
  const inGit = join(common, "skyfom");
  if (basename(common) !== ".git") return { paths: statePaths(inGit), root: workTree, workTree, isInGit: true };
  const root = dirname(common);
  return { paths: placeIn(common, inGit, inWorkTree(root)), root, workTree, isInGit: true };
}

/** Where the state of a folder is, as long as no git is there. */
export function stateWithoutGit(projectDir: string): StateLocation {
  const root = resolve(projectDir);
  return { paths: statePaths(inWorkTree(root)), root, workTree: root, isInGit: false };
}

/**
 * In the git directory, where no `git clean`, `git stash` or checkout reaches it and no clone brings anything along. A folder of that
 * name in the work tree is no state, whoever put it there.
 */
function placeIn(common: string, inGit: string, shown: string): StatePaths {
  // Git takes a folder without a HEAD for no repository either, so nothing of it would be kept.
  return hasHead(common) ? statePaths(inGit, shown) : statePaths(shown);
}

function inWorkTree(root: string): string {
  return join(root, ".claude", "state");
}

/** Whether a folder shows a state by our own links, wherever its git directory is now. */
export function showsState(folder: string): boolean {
  return isOwnLink(statePaths(join(folder, ".git", "skyfom"), inWorkTree(folder)), "slots");
}

function isThere(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

function hasHead(common: string): boolean {
  const head = join(common, "HEAD");
  return isLinkedHead(head) || (tryTo(() => statSync(head).isFile()) ?? false);
}

/** A folder by the name that it is called by, and by the one without links. */
interface Folder {
  readonly path: string;
  readonly real: string;
}

function folderAt(path: string): Folder {
  return { path, real: followLinks(path) };
}

/** A folder that no link leads to has none above it either, so nothing need be looked up. */
function folderAbove({ path, real }: Folder): Folder {
  const above = dirname(path);
  return real === path ? { path: above, real: above } : folderAt(above);
}

interface WorkTree extends Folder {
  readonly hasGit: boolean;
}

/**
 * A folder whose git directory is gone still counts as a work tree if it shows a state of ours: its agents at work must not be forgotten.
 *
 * @param home without links: clients may call it by any of its names.
 */
function findWorkTree(start: Folder, home: string): WorkTree | undefined {
  for (let folder = start; folder.real !== home; folder = folderAbove(folder)) {
    const hasGit = isThere(join(folder.path, ".git"));
    if (hasGit || showsState(folder.path)) return { ...folder, hasGit };
    if (dirname(folder.path) === folder.path) return undefined;
  }
  return undefined;
}
