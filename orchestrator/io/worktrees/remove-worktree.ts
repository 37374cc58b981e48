import type { Problem } from "../../core/problem.ts";
import type { Removal } from "../../core/worktrees/plan-removal.ts";
import type { AgentWorktree } from "../../core/worktrees/worktree.ts";
import { findWorktrees } from "./find-worktrees.ts";
import { gitWithoutPrograms, ITSELF } from "./git.ts";
import { dropOwnLinks } from "./own-links.ts";

/**
 * Removes a worktree as planned; undefined when it is gone. Git looks once more: without force it refuses files that were changed since,
 * and a branch goes only while it is where it was.
 */
export function removeWorktree(
  commonDir: string,
  { id, path, head = "" }: AgentWorktree,
  { isForced, unlocks, dropsBranch, makesBranch }: Extract<Removal, { kind: "possible" }>,
): Problem | undefined {
  const place = { gitDir: commonDir };
  const found = findWorktrees(commonDir).find((one) => one.id === id);
  if (found) dropOwnLinks(found);
  const steps = [
    ...(makesBranch === undefined ? [] : [["branch", "--no-track", "--", makesBranch, head]]),
    ...(unlocks ? [["worktree", "unlock", "--", path]] : []),
    ["worktree", "remove", ...(isForced ? ["--force"] : []), "--", path],
    ...(dropsBranch === undefined ? [] : [["update-ref", ITSELF, "-d", `refs/heads/${dropsBranch}`, head]]),
  ];
  for (const step of steps) {
    const answer = gitWithoutPrograms(place, ...step);
    if (!answer.ok) return { where: id, what: answer.why.replace(/\.$/, ""), fix: `Check ${path}, then try again.` };
  }
  return undefined;
}
