import type { WorktreeLack } from "../../../core/worktrees/worktree-lack.ts";
import { type GitPlace, git } from "../git.ts";
import { hashOf } from "../hash-of.ts";

/** The checkout's commit, or why no run can have worktrees that begin from it; undefined if git cannot be asked. */
export function headForWorktrees(place: GitPlace): string | WorktreeLack | undefined {
  const found = git(place, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  if (!found.ok) return found.status === 1 ? { kind: "no-commit" } : undefined;
  const head = found.stdout.trim();
  // asked for its usage, it writes nothing
  const usage = git(place, "merge-tree", "-h");
  if (!usage.ok && usage.status === null) return undefined;
  if (!usage.stdout.includes("--write-tree")) return { kind: "old-git" };
  // Git keeps branches as paths: beside one of this name there is no room for ours.
  return hashOf(place, "refs/heads/skyfom") === undefined ? head : { kind: "branch-in-the-way" };
}
