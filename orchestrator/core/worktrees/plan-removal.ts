import type { Problem } from "../problem.ts";
import { quoteArgument } from "../quote-for-shell.ts";
import { describeState } from "./describe-state.ts";
import type { AgentWorktree } from "./worktree.ts";

/** How a worktree may be removed. */
export type Removal =
  | { readonly kind: "refused"; readonly problem: Problem }
  | {
      readonly kind: "possible";
      /** What a person has to say yes to first, in sentences; undefined if nothing is lost and nothing is left behind. */
      readonly cost?: string;
      /** Whether the lock of a client that has ended is taken off. */
      readonly unlocks?: true;
      /** Whether files that are not committed are deleted with it. */
      readonly isForced: boolean;
      /** The branch that goes with it: made by the client for this worktree, with nothing of its own. */
      readonly dropsBranch?: string;
      /** A branch that is made first, for commits that nothing else would name. */
      readonly makesBranch?: string;
    };

/** Decides how to remove a worktree so that no commit is lost, and no file without a yes. */
export function planRemoval(worktree: AgentWorktree): Removal {
  const { id, path, branch, state, isLockLeft } = worktree;
  const unlocks = isLockLeft ? { unlocks: isLockLeft } : {};
  const refuse = (fix: string): Removal => ({
    kind: "refused",
    problem: { where: id, what: describeState(state), fix },
  });
  switch (state.kind) {
    case "at-work":
      return refuse("Wait for its agent. If the agent is gone, run `skyfom reset`.");
    case "locked":
      return refuse(`To unlock it: git worktree unlock ${quoteArgument(path)}`);
    case "unreadable":
      return refuse(`Check ${path} yourself; \`git worktree repair\` repairs a worktree whose folder was moved.`);
    case "submodules":
      return refuse(`Push their commits, then: git worktree remove --force ${quoteArgument(path)}`);
    case "merged":
      return {
        kind: "possible",
        isForced: false,
        ...unlocks,
        ...(isOfClient(branch, id) ? { dropsBranch: branch } : {}),
      };
    default: {
      const kept = branch ?? (state.commits > 0 ? `skyfom/kept/${id}` : undefined);
      const rest = state.commits > 0 && kept ? ` Its commits stay on the branch ${kept}.` : "";
      const isForced = state.kind === "uncommitted";
      const what = isForced ? " Uncommitted files are lost for good." : "";
      const cost = `${describeState(state)}.${what}${rest}`;
      const makes = branch === undefined && kept !== undefined ? { makesBranch: kept } : {};
      const isEmptyBranch = state.commits === 0 && isOfClient(branch, id);
      return {
        kind: "possible",
        cost,
        isForced,
        ...unlocks,
        ...makes,
        ...(isEmptyBranch ? { dropsBranch: branch } : {}),
      };
    }
  }
}

/** Whether the client made this branch for this worktree. One that an agent or a person made stays. */
function isOfClient(branch: string | undefined, id: string): branch is string {
  return branch === `worktree-${id}`;
}
