import { renderReference } from "../../core/reference/reference.ts";
import type { Run } from "../../core/run/run.ts";
import { planRemoval } from "../../core/worktrees/plan-removal.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { findWorktrees } from "./find-worktrees.ts";
import { checkoutOf } from "./place-of.ts";
import { readWorktree } from "./read-worktrees.ts";
import { removeWorktree } from "./remove-worktree.ts";

/** Removes the worktrees of a task that is done, as far as they hold nothing that is only there. What cannot go now is listed by `skyfom worktrees`. */
export function clearWorktrees(ledger: Ledger, projectDir: string, run: Run, taskId: string): void {
  const checkout = checkoutOf(projectDir);
  const own = run.attempts.filter((attempt) => attempt.taskId === taskId && attempt.isolation !== undefined);
  if (!checkout || own.length === 0) return;
  const references = new Set(own.map(({ number }) => renderReference({ run: run.id, attempt: number })));
  const agents = ledger.agents();
  const ids = new Set(
    agents.flatMap(({ reference, agentId }) => (references.has(reference ?? "") ? [`agent-${agentId}`] : [])),
  );
  for (const found of findWorktrees(checkout.commonDir).filter(({ id }) => ids.has(id))) {
    const worktree = readWorktree(found, agents);
    const removal = planRemoval(worktree);
    if (removal.kind === "possible" && removal.cost === undefined)
      removeWorktree(checkout.commonDir, worktree, removal);
  }
}
