import { existsSync, lstatSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { findGitDir } from "../git-dir.ts";
import { locateState } from "../ledger/files/locate-state.ts";
import { ignoreFolder } from "../ledger/files/state-paths.ts";
import { isThere } from "../plain-file/bounds-of.ts";
import { makeFolderWithin } from "../plain-file/change-within.ts";
import { findObstacle } from "../plain-file/find-obstacle.ts";
import { type GitPlace, gitWithoutPrograms } from "./git.ts";
import { type Checkout, checkoutOf } from "./place-of.ts";

type OpenedWorktree =
  | { readonly kind: "open"; readonly path: string }
  | { readonly kind: "failed"; readonly why: string };

/** The worktree in which a run's work is checked: beside those of its agents, so that the user's checkout is not touched. */
function checkWorktreePath(root: string, run: string): string {
  return join(root, ".claude", "worktrees", nameOf(run));
}

/** The entry that git has of it. */
function entryOf(commonDir: string, run: string): string {
  return join(commonDir, "worktrees", nameOf(run));
}

function nameOf(run: string): string {
  return `skyfom-check-${run}`;
}

/**
 * Brings that worktree to a commit, and makes it where it is not there. What git ignores stays, such as what a build keeps. A command may
 * have done anything to it, so it is looked at each time: one that is no worktree of this repository any more is made anew.
 *
 * @throws where a link would lead out of the repository.
 */
export function openCheckWorktree({ commonDir }: Checkout, root: string, run: string, commit: string): OpenedWorktree {
  const path = checkWorktreePath(root, run);
  makeFolderWithin(root, dirname(path));
  ignoreFolder(dirname(path));
  const place = placeOfWorktree(commonDir, path);
  if (place) {
    const steps = [
      ["reset", "--hard", "--quiet", commit],
      ["clean", "-ffdq"],
    ];
    if (steps.every((step) => gitWithoutPrograms(place, ...step).ok)) return { kind: "open", path };
  }
  removeCheckWorktree({ commonDir }, root, run);
  const made = gitWithoutPrograms(
    { gitDir: commonDir },
    "worktree",
    "add",
    "--force",
    "--force",
    "--detach",
    "--quiet",
    "--",
    path,
    commit,
  );
  return made.ok ? { kind: "open", path } : { kind: "failed", why: made.why };
}

/**
 * Removes it, whatever is left of it: it holds nothing of anybody's. A git that was killed as it made it has left its entry locked, which
 * git would neither remove nor prune. Other entries of git's list are not pruned: the worktree of one may lie on a drive that is not there
 * now.
 */
export function removeCheckWorktree({ commonDir }: Pick<Checkout, "commonDir">, root: string, run: string): void {
  const path = checkWorktreePath(root, run);
  if (isFolder(path)) gitWithoutPrograms({ gitDir: commonDir }, "worktree", "remove", "--force", "--force", "--", path);
  makeFolderWithin(root, dirname(path));
  rmSync(path, { recursive: true, force: true });
  const entry = entryOf(commonDir, run);
  if (findObstacle(commonDir, dirname(entry)) === undefined) rmSync(entry, { recursive: true, force: true });
}

/** Removes what a check that was killed has left behind. */
export function clearCheckWorktree(projectDir: string, run: string): void {
  const { root } = locateState(projectDir);
  const checkout = checkoutOf(projectDir);
  if (!checkout) return;
  const isLeft = [checkWorktreePath(root, run), entryOf(checkout.commonDir, run)].some(isThere);
  if (isLeft) removeCheckWorktree(checkout, root, run);
}

/** A link in its place may lead to a worktree of the user's, which would be cleared or removed. */
function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** The same of the worktree of a run's check. */
export function placeOfCheckWorktree(
  { commonDir }: Pick<Checkout, "commonDir">,
  root: string,
  run: string,
): GitPlace | undefined {
  return placeOfWorktree(commonDir, checkWorktreePath(root, run));
}

/** What git is told of this worktree, if it is still one: its `.git` has to lead into this repository. */
function placeOfWorktree(commonDir: string, path: string): GitPlace | undefined {
  const dotGit = join(path, ".git");
  if (!isFolder(path) || !existsSync(dotGit)) return undefined;
  const found = findGitDir(dotGit);
  if (found.kind !== "own" || found.common !== commonDir || dirname(found.gitDir) !== join(commonDir, "worktrees"))
    return undefined;
  return existsSync(found.gitDir) ? { gitDir: found.gitDir, workTree: path } : undefined;
}
