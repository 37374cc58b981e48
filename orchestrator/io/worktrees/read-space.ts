import type { Settings } from "../../core/settings/settings.ts";
import type { WorktreeSpace } from "../../core/worktrees/worktree-space.ts";
import { findWorktrees } from "./find-worktrees.ts";
import { type GitPlace, git } from "./git.ts";
import { type Checkout, checkoutOf } from "./place-of.ts";
import { sizeOfFolder } from "./size-of-folder.ts";

const MEGABYTE = 1_000_000;

/** The limit of a repository's settings, in bytes. */
export function limitOfSpace({ worktreeMegabytes }: Pick<Settings, "worktreeMegabytes">): number | undefined {
  return worktreeMegabytes === undefined ? undefined : worktreeMegabytes * MEGABYTE;
}

/**
 * What the worktrees of agents take, and what one more would: what the commit has, or the largest of those that are there, which a set-up
 * may have filled. Undefined where nothing limits it, so that nothing has to be measured.
 *
 * @param pending how many are to be made already.
 */
export function readSpace(
  projectDir: string,
  settings: Pick<Settings, "worktreeMegabytes">,
  pending: number,
): WorktreeSpace | undefined {
  const limit = limitOfSpace(settings);
  const checkout = limit === undefined ? undefined : checkoutOf(projectDir);
  if (limit === undefined || !checkout) return undefined;
  const sizes = sizesOf(checkout);
  return { used: sum(sizes), limit, each: Math.max(sizeOfCommit(checkout.place), ...sizes), pending };
}

/** What the worktrees of agents take, in bytes; 0 where there is no repository. */
export function usedSpace(projectDir: string): number {
  const checkout = checkoutOf(projectDir);
  return checkout ? sum(sizesOf(checkout)) : 0;
}

function sizesOf({ commonDir }: Checkout): number[] {
  return findWorktrees(commonDir).map(({ path }) => sizeOfFolder(path));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((all, one) => all + one, 0);
}

/** What the files of the checkout's commit take; 0 if git cannot say. */
function sizeOfCommit(place: GitPlace): number {
  const answer = git(place, "ls-tree", "-r", "-z", "--format=%(objectsize)", "HEAD");
  // a submodule has no size
  return answer.ok ? sum(answer.stdout.split("\0").map((size) => Number(size) || 0)) : 0;
}
