import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import type { DiffSize } from "../../core/worktrees/branch-work.ts";
import { type AttemptBranch, runBranch } from "../../core/worktrees/run-branch.ts";
import type { WorktreeLack } from "../../core/worktrees/worktree-lack.ts";
import { sleepSync } from "../process/sleep-sync.ts";
import { type FoundWorktree, findWorktrees } from "./find-worktrees.ts";
import { type GitPlace, git, gitWithoutPrograms, ITSELF } from "./git.ts";
import { contains, mergeCommits, tryMerge } from "./merge-commits.ts";
import { type Checkout, checkoutOf } from "./place-of.ts";
import { headOf, readWorktree } from "./read-worktrees.ts";

/**
 * The commit that a new worktree of a run begins from: the checkout's own, with all that the run has on its branch. Undefined if there
 * is none, or no worktree can begin from it.
 *
 * @param start where the run began; see `withCheckout`.
 */
export function baseOfRun(projectDir: string, run: string, start: string | undefined): string | undefined {
  const place = checkoutOf(projectDir)?.place;
  const head = place && headForWorktrees(place);
  if (typeof head !== "string" || !place) return undefined;
  const tip = hashOf(place, `refs/heads/${runBranch(run)}`);
  if (tip === undefined) return head;
  return withCheckout(place, tip, start);
}

/** The checkout's commit, or why no run can have worktrees that begin from it; undefined if git cannot be asked. */
export function headForWorktrees(place: GitPlace): string | WorktreeLack | undefined {
  const found = git(place, "rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  if (!found.ok) return found.status === 1 ? { kind: "no-commit" } : undefined;
  // asked for its usage, it writes nothing
  const usage = git(place, "merge-tree", "-h");
  if (!usage.ok && usage.status === null) return undefined;
  if (!usage.stdout.includes("--write-tree")) return { kind: "old-git" };
  // Git keeps branches as paths: beside one of this name there is no room for ours.
  return hashOf(place, "refs/heads/skyfom") === undefined ? found.stdout.trim() : { kind: "branch-in-the-way" };
}

const HASH = /^[0-9a-f]{40,64}$/;

/** What is known beside git: agents of the ledger, and generated files that a command makes again where they conflict. */
interface Known {
  readonly agents: readonly AgentEntry[];
  readonly remakes: readonly string[];
  /** Where the run began; see `withCheckout`. */
  readonly start: string | undefined;
}

/**
 * What the agent of an attempt has left, held against the run's branch. It changes nothing that a branch names.
 *
 * @param base the commit that its worktree began from; undefined if its brief is gone, as where a kill cut a withdrawal short.
 */
export function branchOfAttempt(
  projectDir: string,
  run: string,
  agent: string,
  base: string | undefined,
  { agents, remakes, start }: Known,
): AttemptBranch {
  const checkout = checkoutOf(projectDir);
  const seen = checkout && findWhole(checkout.commonDir, agent);
  // The client removes a worktree in which nothing was changed.
  if (!checkout || !seen) return { kind: "integrated", isOnRunBranch: false, uncommitted: undefined };
  const { found, head, branch } = seen;
  if (head === undefined) return { kind: "unknown", why: `git finds no commit in ${found.path}` };
  if (base === undefined)
    return { kind: "unknown", why: "the brief that says where its worktree began is gone or damaged" };
  const tip = hashOf(checkout.place, `refs/heads/${runBranch(run)}`);
  const name = branch ?? head;
  const work =
    !HASH.test(base) || contains(checkout.place, base, head) ? {} : { work: { branch: name, from: base, to: head } };
  if (contains(checkout.place, tip ?? base, head)) {
    return {
      ...work,
      kind: "integrated",
      isOnRunBranch: tip !== undefined && "work" in work,
      // only here does it matter what else is in the worktree, which takes git longer to say
      uncommitted: uncommittedIn(checkout.commonDir, found, agents),
    };
  }
  return {
    ...work,
    ...heldWork(checkout.place, head, tip ?? base, { name, canRemake: tip !== undefined, remakes, start }),
  };
}

/** How often, and how many times, a worktree is looked at that may be about to go, in milliseconds. */
const LOOK_EVERY_MS = 100;
const MOST_LOOKS = 30;

/**
 * The worktree of an agent and what it has checked out, once it is whole: the client may be removing it at this moment, which takes its
 * commit before its name.
 */
function findWhole(commonDir: string, agent: string) {
  for (let look = 1; ; look++) {
    const found = findWorktrees(commonDir).find(({ id }) => id === `agent-${agent}`);
    const seen = found && { found, ...headOf(found) };
    if (seen?.head !== undefined || !found || look === MOST_LOOKS) return seen;
    sleepSync(LOOK_EVERY_MS);
  }
}

/** What is not committed in a worktree. In one that is being removed files are missing, too, for a moment. */
function uncommittedIn(commonDir: string, found: FoundWorktree, agents: readonly AgentEntry[]) {
  const { id, state } = readWorktree(found, agents);
  if (state.kind !== "uncommitted") return undefined;
  sleepSync(LOOK_EVERY_MS);
  const isStillThere = findWorktrees(commonDir).some((one) => one.id === id);
  return isStillThere ? { files: state.files, worktree: id } : undefined;
}

interface Work extends Pick<Known, "remakes" | "start"> {
  readonly name: string;
  readonly canRemake: boolean;
}

/**
 * A generated file is made again on top of the run's branch. So a conflict is for that only where the run's branch has it as well, and the
 * checkout adds none.
 */
function heldWork(
  place: GitPlace,
  commit: string,
  tip: string,
  { name, canRemake, remakes, start }: Work,
): AttemptBranch {
  const merged = tryMerge(place, tip, commit);
  const onto = withCheckout(place, tip, start);
  const held = onto === tip ? merged : tryMerge(place, onto, commit);
  if (merged.kind === "failed") return { kind: "unknown", why: merged.why };
  if (held.kind === "failed") return { kind: "unknown", why: held.why };
  if (merged.kind === "clean" && held.kind === "clean") return { kind: "mergeable", name, commit };
  const inRun = merged.kind === "conflict" ? merged.files : [];
  const files = [...new Set([...inRun, ...(held.kind === "conflict" ? held.files : [])])];
  return canRemake && files.every((file) => inRun.includes(file) && remakes.includes(file))
    ? { kind: "to-remake", name, commit, onto: tip, files }
    : { kind: "conflict", name, files };
}

/** Whether the worktree of an agent has a commit; also if there is no worktree any more, as where nothing was changed. */
export function standsOn(projectDir: string, agent: string, commit: string): boolean {
  const checkout = checkoutOf(projectDir);
  const found = checkout && findWorktrees(checkout.commonDir).find(({ id }) => id === `agent-${agent}`);
  const head = found && headOf(found).head;
  return !checkout || head === undefined || !HASH.test(commit) || contains(checkout.place, head, commit);
}

/**
 * A commit of a run with what the user's checkout has by now, where the two merge. A conflict with that is for an agent to resolve, and not
 * for the user once the run is over.
 *
 * @param start where the run began. A checkout without that, as of another branch or in a rebase, is not what its work is for.
 */
function withCheckout(place: GitPlace, commit: string, start: string | undefined): string {
  const head = hashOf(place, "HEAD");
  const isOther = start !== undefined && HASH.test(start) && head !== undefined && !contains(place, head, start);
  const merged = head === undefined || isOther ? undefined : mergeCommits(place, commit, head, WITH_CHECKOUT);
  return merged?.kind === "merged" ? merged.commit : commit;
}

const WITH_CHECKOUT = "Merge the current state of the checkout";

/** Puts a commit on the branch of its run, which is made where it is not there; why that failed, or undefined. */
export function putOnRunBranch(projectDir: string, run: string, commit: string, message: string): string | undefined {
  const checkout = checkoutOf(projectDir);
  if (!checkout) return "the repository is gone";
  const { place } = checkout;
  const name = `refs/heads/${runBranch(run)}`;
  const usedBy = checkedOutAt(checkout, name);
  if (usedBy !== undefined) return `its branch is checked out in ${usedBy}; check out another branch there`;
  const tip = hashOf(place, name);
  const merged = tip === undefined ? ({ kind: "merged", commit } as const) : mergeCommits(place, tip, commit, message);
  if (merged.kind === "failed") return merged.why;
  if (merged.kind === "conflict") return `it conflicts in ${merged.files.join(", ")}`;
  // Only from where it was: what somebody else has put there meanwhile is not lost.
  const moved = gitWithoutPrograms(
    place,
    "update-ref",
    ITSELF,
    "-m",
    "skyfom: take in",
    name,
    merged.commit,
    tip ?? "",
  );
  return moved.ok ? undefined : moved.why;
}

/** Files that the run's branch has changed and that the user's checkout has in another state; none if git cannot say. */
export function filesAhead(projectDir: string, run: string): string[] {
  const place = checkoutOf(projectDir)?.place;
  if (!place) return [];
  const options = ["--name-only", "-z", "--no-renames", "--no-ext-diff", "--no-textconv"];
  const answer = git(place, "diff", ...options, `HEAD...refs/heads/${runBranch(run)}`, "--");
  return answer.ok ? answer.stdout.split("\0").filter((file) => file !== "") : [];
}

/** How much lies between two commits; undefined if git cannot say. */
export function sizeOfDiff(projectDir: string, from: string, to: string): DiffSize | undefined {
  const place = checkoutOf(projectDir)?.place;
  const answer = place && git(place, "diff", "--shortstat", "--no-ext-diff", "--no-textconv", `${from}...${to}`, "--");
  if (!answer?.ok) return undefined;
  const count = (what: string) => Number(new RegExp(`(\\d+) ${what}`).exec(answer.stdout)?.[1] ?? 0);
  return { files: count("file"), added: count("insertion"), removed: count("deletion") };
}

/** The commit that the work of a run is held against: the tip of its branch, with what the checkout has by now. */
export function heldAgainst(projectDir: string, run: string, start: string | undefined): string | undefined {
  const place = checkoutOf(projectDir)?.place;
  const tip = tipOfRun(projectDir, run);
  return place && tip && withCheckout(place, tip, start);
}

/** The commit that the next work of a run is put on top of: the tip of its branch, or the checkout's own while there is none. */
export function tipOfRun(projectDir: string, run: string): string | undefined {
  const place = checkoutOf(projectDir)?.place;
  return place && (hashOf(place, `refs/heads/${runBranch(run)}`) ?? hashOf(place, "HEAD"));
}

/** If a branch is moved while it is checked out, that checkout shows changes that nobody made. */
function checkedOutAt({ place }: Checkout, name: string): string | undefined {
  const answer = git(place, "for-each-ref", "--format=%(worktreepath)", name);
  const path = answer.stdout.trim();
  return path === "" ? undefined : path;
}

function hashOf(place: GitPlace, name: string): string | undefined {
  const answer = git(place, "rev-parse", "--verify", "--quiet", `${name}^{commit}`);
  return answer.ok ? answer.stdout.trim() : undefined;
}
