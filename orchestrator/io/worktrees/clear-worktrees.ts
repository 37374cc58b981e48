import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { renderReference } from "../../core/reference/reference.ts";
import type { Attempt, Run } from "../../core/run/run.ts";
import { planRemoval } from "../../core/worktrees/plan-removal.ts";
import type { AgentWorktree } from "../../core/worktrees/worktree.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type FoundWorktree, findWorktrees } from "./find-worktrees.ts";
import { type Checkout, checkoutOf } from "./place-of.ts";
import { readWorktree } from "./read-worktrees.ts";
import { removeWorktree } from "./remove-worktree.ts";

/**
 * Removes the worktrees of a task that is done, as far as they hold nothing that is only there. What cannot go
 * now is listed by `skyfom worktrees`.
 */
export function clearWorktrees(ledger: Ledger, projectDir: string, run: Run, taskId: string): void {
  const own = run.attempts.filter((attempt) => attempt.taskId === taskId && attempt.isolation !== undefined);
  const checkout = own.length > 0 ? checkoutOf(projectDir) : undefined;
  if (!checkout) return;
  const agents = ledger.agents();
  const ids = idsOf(run, own, agents);
  clear(checkout, agents, ({ id }) => ids.has(id));
}

/**
 * Removes what a run that is over has left: worktrees of its attempts, unless a person has to decide about the task, and those that a
 * client has made and was killed before it started an agent there. Again only as far as they hold nothing that is only there.
 */
export function sweepWorktrees(ledger: Ledger, projectDir: string, run: Run): void {
  const own = run.attempts.filter(({ isolation }) => isolation !== undefined);
  const checkout = own.length > 0 ? checkoutOf(projectDir) : undefined;
  if (!checkout) return;
  const agents = ledger.agents();
  const settled = own.filter(({ outcome }) => outcome !== undefined && outcome.kind !== "in-doubt");
  const ids = idsOf(run, settled, agents);
  const known = new Set(agents.map(({ agentId }) => `agent-${agentId}`));
  clear(
    checkout,
    agents,
    ({ id }) => ids.has(id) || !known.has(id),
    ({ id, isLockLeft }) => ids.has(id) || isLockLeft === true,
  );
}

function idsOf(run: Run, attempts: readonly Attempt[], agents: readonly AgentEntry[]): ReadonlySet<string> {
  const references = new Set(attempts.map(({ number }) => renderReference({ run: run.id, attempt: number })));
  return new Set(
    agents.flatMap(({ reference, agentId }) => (references.has(reference ?? "") ? [`agent-${agentId}`] : [])),
  );
}

function clear(
  { commonDir }: Checkout,
  agents: readonly AgentEntry[],
  isMeant: (found: FoundWorktree) => boolean,
  mayGo: (worktree: AgentWorktree) => boolean = () => true,
): void {
  for (const found of findWorktrees(commonDir).filter(isMeant)) {
    const worktree = readWorktree(found, agents);
    const removal = planRemoval(worktree);
    if (mayGo(worktree) && removal.kind === "possible" && removal.cost === undefined)
      removeWorktree(commonDir, worktree, removal);
  }
}
