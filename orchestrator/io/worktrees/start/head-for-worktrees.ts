import type { WorktreeLack } from "../../../core/worktrees/worktree-lack.ts";
import { type GitPlace, git } from "../git.ts";
import { hashOf } from "../hash-of.ts";

/** The checkout's commit, or why no run can have worktrees that begin from it; undefined if git cannot be asked. */
export function headForWorktrees(place: GitPlace): string | WorktreeLack | undefined {
  const found = git(place, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  if (!found.ok) return found.status === null ? undefined : { kind: "no-commit" };
  const head = found.stdout.trim();
  const merged = git(place, "merge-tree", "--write-tree", head, head);
  if (!merged.ok) return merged.status === null ? undefined : { kind: "old-git" };
  // Git keeps branches as paths: beside one of this name there is no room for ours.
  return hashOf(place, "refs/heads/skyfom") === undefined ? head : { kind: "branch-in-the-way" };
}
