import { existsSync } from "node:fs";
import { join } from "node:path";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { isOpen } from "../../core/ledger/agent-status.ts";
import { judgeWorktree } from "../../core/worktrees/judge-worktree.ts";
import type { AgentWorktree, ListedWorktree } from "../../core/worktrees/worktree.ts";
import { namesIn } from "../names-in.ts";
import { isDead } from "../tasks/process-stamp.ts";
import { type FoundWorktree, findWorktrees } from "./find-worktrees.ts";
import { type GitPlace, git, gitWithoutPrograms } from "./git.ts";
import { ownLinks } from "./own-links.ts";
import { sizeOfFolder } from "./size-of-folder.ts";

/**
 * The worktrees of agents and what each holds. It changes nothing.
 *
 * @param agents those that the ledger remembers, open ones among them.
 */
export function readWorktrees(commonDir: string, agents: readonly AgentEntry[]): ListedWorktree[] {
  return findWorktrees(commonDir).map((found) => ({
    ...readWorktree(found, agents),
    bytes: sizeOfFolder(found.path),
  }));
}

/** One worktree and what it holds. It changes nothing. */
export function readWorktree(found: FoundWorktree, agents: readonly AgentEntry[]): AgentWorktree {
  const { id, path, gitDir, madeAt, lockReason } = found;
  const agent = agents.findLast(({ agentId }) => `agent-${agentId}` === id);
  const isLockLeft = lockReason !== undefined && isOfGoneClient(lockReason, agents);
  const { place, branch, head } = headOf(found);
  const isThere = place.workTree !== undefined;
  const ownCommits = countOwnCommits(place, branch, head);
  const changedFiles = isThere ? countChangedFiles(place, found) : undefined;
  const state = judgeWorktree({
    isAtWork: agent !== undefined && isOpen(agent.status),
    ...(lockReason === undefined || isLockLeft ? {} : { lockReason }),
    isThere,
    hasSubmodules: namesIn(join(gitDir, "modules")).length > 0 || (isThere && holdsRepositories(place, path)),
    isUnfinished: UNFINISHED.some((name) => existsSync(join(gitDir, name))),
    ...(ownCommits === undefined ? {} : { ownCommits }),
    ...(changedFiles === undefined ? {} : { changedFiles }),
  });
  return {
    id,
    path,
    ...(branch === undefined ? {} : { branch }),
    ...(head === undefined ? {} : { head }),
    ...(agent?.taskId ? { taskId: agent.taskId } : {}),
    ...(agent ? { description: agent.description } : {}),
    since: madeAt,
    ...(isLockLeft ? { isLockLeft } : {}),
    state,
  };
}

/** Where git is asked about a worktree, and what that has checked out. */
export function headOf({ path, gitDir }: Pick<FoundWorktree, "path" | "gitDir">): {
  readonly place: GitPlace;
  readonly branch: string | undefined;
  readonly head: string | undefined;
} {
  const place = { gitDir, ...(existsSync(path) ? { workTree: path } : {}) };
  const branch = said(place, "symbolic-ref", "--quiet", "HEAD")?.replace(/^refs\/heads\//, "");
  return { place, branch, head: said(place, "rev-parse", "--verify", "--quiet", "HEAD^{commit}") };
}

/** How the client locks the worktree of an agent, with its own pid and start (2.1.330). */
const CLIENTS_LOCK = /^claude .+ \(pid (\d+) start (\d+)\)$/;

/** Whether a lock is of a client whose agents the ledger knows and that has certainly ended: nobody takes it off any more. */
function isOfGoneClient(reason: string, agents: readonly AgentEntry[]): boolean {
  const [, pid, start] = CLIENTS_LOCK.exec(reason) ?? [];
  if (start === undefined) return false;
  const owner = agents.findLast((one) => one.owner?.endsWith(`-p${pid}-s${start}`))?.owner;
  return owner !== undefined && isDead(owner);
}

/** What git leaves in a git directory while a merge or the like is in progress. */
const UNFINISHED = ["MERGE_HEAD", "CHERRY_PICK_HEAD", "REVERT_HEAD", "rebase-merge", "rebase-apply", "BISECT_LOG"];

/** Commits that would be on no branch, tag or remote branch, if this worktree and its branch were gone; undefined if git cannot say. */
export function countOwnCommits(
  place: GitPlace,
  branch: string | undefined,
  head: string | undefined,
): number | undefined {
  if (head === undefined) return branch === undefined ? undefined : 0; // nothing was committed on it yet
  const others = [...(branch === undefined ? [] : [`--exclude=${branch}`]), "--branches", "--tags", "--remotes"];
  const counted = said(place, "rev-list", "--count", head, "--not", ...others);
  return counted === undefined ? undefined : Number(counted);
}

function countChangedFiles(place: GitPlace, { path, gitDir }: FoundWorktree): number | undefined {
  const options = ["--porcelain=v1", "-z", "--untracked-files=all", "--ignore-submodules=dirty", "--no-renames"];
  const answer = gitWithoutPrograms(place, "status", ...options);
  if (!answer.ok) return undefined;
  const entries = answer.stdout.split("\0").filter((entry) => entry !== "");
  const untracked = entries.flatMap((entry) => (entry.startsWith("?? ") ? [entry.slice(3)] : []));
  return entries.length - ownLinks(path, gitDir, untracked).length;
}

function said(place: GitPlace, ...args: readonly string[]): string | undefined {
  const answer = git(place, ...args);
  return answer.ok ? answer.stdout.trim() : undefined;
}

/**
 * Whether a folder that is committed as a submodule is a repository here, wherever that keeps its commits. Git is not asked what has
 * changed in one: it would go by the settings of that repository, which may name programs.
 */
function holdsRepositories(place: GitPlace, path: string): boolean {
  const entries = said(place, "ls-files", "--stage", "-z")?.split("\0") ?? [];
  const folders = entries.filter((entry) => entry.startsWith("160000 ")).map((entry) => entry.split("\t").slice(1));
  return folders.some((folder) => existsSync(join(path, folder.join("\t"), ".git")));
}
