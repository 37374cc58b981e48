import { statSync } from "node:fs";
import { join } from "node:path";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { renderReference } from "../../core/reference/reference.ts";
import type { Attempt, Run } from "../../core/run/run.ts";
import { planRemoval } from "../../core/worktrees/plan-removal.ts";
import type { AgentWorktree } from "../../core/worktrees/worktree.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { type FoundWorktree, findWorktrees } from "./find-worktrees.ts";
import { git, gitWithoutPrograms, ITSELF } from "./git.ts";
import { type Checkout, checkoutOf } from "./place-of.ts";
import { countOwnCommits, readWorktree } from "./read-worktrees.ts";
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
 * Removes what a run that is over has left: worktrees of its attempts, unless a person has to decide about the task, those that a client
 * has made and was killed before it started an agent there, and branches without their worktrees, which git did not make, or whose removal
 * a kill cut short. Again only as far as they hold nothing that is only there.
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
  dropBareBranches(checkout, known, ids);
}

/** How the client names the branch that it has git make with an agent's worktree. */
const CLIENTS_BRANCHES = "worktree-";

/** Between a branch and its worktree git takes far less, in milliseconds. */
const MADE_WITHIN_MS = 5000;

/**
 * Removes branches that git made for worktrees which it then failed to make, as it may where several begin in the same moment: no agent
 * has begun there. And those of work that is settled, whose worktree is gone already.
 *
 * @param known the ids of agents that the ledger remembers.
 * @param settled those of them whose work is settled.
 */
function dropBareBranches({ commonDir }: Checkout, known: ReadonlySet<string>, settled: ReadonlySet<string>): void {
  const place = { gitDir: commonDir };
  const format = "--format=%(refname) %(objectname) %(worktreepath)";
  const prefix = `refs/heads/${CLIENTS_BRANCHES}`;
  const worktrees = new Set(findWorktrees(commonDir).map(({ id }) => id));
  for (const line of git(place, "for-each-ref", format, `${prefix}agent-*`).stdout.split("\n")) {
    const [ref = "", head, usedBy] = line.split(" ");
    const id = ref.slice(prefix.length);
    if (head === undefined || usedBy !== "" || worktrees.has(id)) continue;
    if (!settled.has(id) && (known.has(id) || isYoung(join(commonDir, ref)))) continue;
    if (countOwnCommits(place, `${CLIENTS_BRANCHES}${id}`, head) === 0)
      gitWithoutPrograms(place, "update-ref", ITSELF, "-d", ref, head);
  }
}

function isYoung(file: string): boolean {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written < MADE_WITHIN_MS;
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
