import type { Forwarded } from "../../core/texts/handover/tell-where-work-is.ts";
import { runBranch } from "../../core/worktrees/run-branch.ts";
import { checkedOut, fastForward } from "./fast-forward.ts";
import { git, gitWithoutPrograms } from "./git.ts";
import { contains, mergeCommits } from "./merge-commits.ts";
import { checkoutOf } from "./place-of.ts";

/**
 * Moves the branch that the user has checked out forward to what a run has on its own: only where nothing in the checkout is changed, and
 * the two merge. Git looks once more, and refuses to write over a file that nobody has committed.
 */
export function forwardBranch(projectDir: string, run: string): Forwarded {
  const checkout = checkoutOf(projectDir);
  if (!checkout) return left("there is no repository");
  const { place } = checkout;
  const said = (...args: string[]) => {
    const answer = git(place, ...args);
    return answer.ok ? answer.stdout.trim() : undefined;
  };
  const found = checkedOut(place);
  if ("why" in found) return left(found.why);
  const { branch } = found;
  const head = said("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  const tip = said("rev-parse", "--verify", "--quiet", `refs/heads/${runBranch(run)}^{commit}`);
  if (branch === undefined || head === undefined) return left("no branch is checked out");
  if (tip === undefined) return left("its own branch is gone");
  if (contains(place, head, tip)) return { kind: "moved", branch };
  const options = ["--porcelain", "-z", "--untracked-files=no", "--ignore-submodules=dirty"];
  const status = gitWithoutPrograms(place, "status", ...options);
  if (!status.ok || status.stdout !== "") return left("your checkout has changes that are not committed");
  const merged = mergeCommits(place, head, tip, `Merge ${runBranch(run)}`);
  if (merged.kind === "conflict") return left(`it conflicts with your branch in ${merged.files.join(", ")}`);
  if (merged.kind === "failed") return left(merged.why);
  const moved = fastForward(place, merged.commit);
  return moved.ok ? { kind: "moved", branch } : left(moved.why);
}

function left(why: string): Forwarded {
  return { kind: "left", why };
}
