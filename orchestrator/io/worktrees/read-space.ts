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

type Measured = Pick<WorktreeSpace, "used" | "each">;

/** Finds what the worktrees of a repository take: every file is looked at, which takes a while. */
export type MeasureSpace = (projectDir: string) => Measured | undefined;

/**
 * What the worktrees of agents take, and what one more would: what the commit has, or the largest of those that are there, which a set-up
 * may have filled. Undefined where there is no repository.
 */
export const measureSpace: MeasureSpace = (projectDir) => {
  const checkout = checkoutOf(projectDir);
  if (!checkout) return undefined;
  const sizes = sizesOf(checkout);
  return { used: sum(sizes), each: Math.max(sizeOfCommit(checkout.place), ...sizes) };
};

/** How long what was measured is good enough to be shown, in milliseconds. */
const GOOD_MS = 60_000;

/** Measures at most once a minute, for a picture that is drawn often. */
export function measureSometimes(now: () => Date, measure: MeasureSpace = measureSpace): MeasureSpace {
  let kept: { readonly atMs: number; readonly measured: Measured | undefined } | undefined;
  return (projectDir) => {
    const atMs = now().getTime();
    if (!kept || Math.abs(atMs - kept.atMs) >= GOOD_MS) kept = { atMs, measured: measure(projectDir) };
    return kept.measured;
  };
}

/**
 * The room for worktrees of agents. Undefined where nothing limits it, so that nothing has to be measured.
 *
 * @param pending how many are to be made already.
 */
export function readSpace(
  projectDir: string,
  settings: Pick<Settings, "worktreeMegabytes">,
  pending: number,
  measure = measureSpace,
): WorktreeSpace | undefined {
  const limit = limitOfSpace(settings);
  const measured = limit === undefined ? undefined : measure(projectDir);
  return limit === undefined || !measured ? undefined : { used: measured.used, each: measured.each, limit, pending };
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
