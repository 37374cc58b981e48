import type { Integrate, Tried } from "../../../core/run/step/facts/step-plan.ts";
import { putOnRunBranch } from "../../worktrees/run-branches.ts";
import type { RunContext } from "../run-context.ts";

/** Puts what an agent committed in its worktree on the branch of its run. */
export function integrateBranch({ projectDir }: RunContext, change: Integrate): Tried["came"] {
  const { run, taskId, title, commit } = change;
  const what = putOnRunBranch(projectDir, run, commit, `Merge ${taskId}: ${title}`);
  if (what === undefined) return { kind: "done" };
  return { kind: "refused", problem: { where: taskId, what, fix: "See `skyfom worktrees` for its work." } };
}
