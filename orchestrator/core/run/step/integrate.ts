import type { CheckVerdict } from "../../checks/check-verdict.ts";
import { few } from "../../text/few.ts";
import {
  CHECK_SAYS_NOTHING,
  tellCommits,
  tellConflict,
  tellEarlierCommits,
  tellFailedCheck,
  tellLeftUncommitted,
  tellNothingCommitted,
  tellNotMerged,
  tellNotRemade,
  tellRemaining,
  tellUncommitted,
} from "../../texts/outcomes/tell-integration.ts";
import { type AttemptBranch, runBranch } from "../../worktrees/run-branch.ts";
import { excerpt } from "../excerpt.ts";
import type { Run } from "../run.ts";
import type { EndOfWork } from "../states.ts";
import { lastLeft } from "../task-branches.ts";
import type { Judged } from "./facts/assess.ts";
import { awaitingCheck, type Commits, isVerdictOn } from "./facts/awaiting-check.ts";
import type { Stage } from "./facts/stage.ts";
import type { StepFacts } from "./facts/step-facts.ts";
import { failureOf } from "./facts/tried.ts";

/** What happens to finished work in a worktree: it is merged into the run's branch first, or the attempt ends without a merge. */
type Integration =
  | { readonly kind: "first"; readonly stage: Stage }
  /** The check comes first. */
  | { readonly kind: "unchecked" }
  | { readonly kind: "ended"; readonly outcome: EndOfWork };

/** Most files that a reason names. */
const MOST_FILES = 10;

/** Most that a reason tells of why a command failed, in characters. */
const LONGEST_WHY = 300;

/** Merges the commits of a finished attempt into the run's branch before its task is closed. The next attempt resolves a conflict. */
export function integrateFirst(
  { tried, check }: Pick<StepFacts, "tried" | "check">,
  one: Judged,
  outcome: EndOfWork,
): Integration {
  const { branch, verdict } = one.known;
  switch (branch?.kind) {
    case undefined:
      return { kind: "ended", outcome };
    case "integrated":
      if (branch.uncommitted && branch.work === undefined && (outcome.files ?? []).length > 0)
        return { kind: "ended", outcome: uncommittedWork(outcome, branch.uncommitted) };
      return { kind: "ended", outcome: withBranch(withVerdict(outcome, verdict), one.reference.run, branch) };
    case "conflict": {
      const summary = tellConflict(branch.name, few(branch.files, MOST_FILES), outcome.summary);
      return { kind: "ended", outcome: toRepair(outcome, { kind: "conflict", branch: branch.name }, summary) };
    }
    case "unknown":
      return { kind: "ended", outcome: inDoubt(outcome, branch.why) };
    case "to-remake": {
      if (awaitingCheck([one], check).length > 0) return { kind: "unchecked" };
      if (verdict?.merged !== undefined) return integrate(tried, one, outcome, branch, verdict.merged);
      const why = excerpt(verdict?.output.trim() ?? "", LONGEST_WHY);
      const summary = tellNotRemade(branch.name, few(branch.files, MOST_FILES), why, outcome.summary);
      return { kind: "ended", outcome: toRepair(outcome, { kind: "conflict", branch: branch.name }, summary) };
    }
    case "mergeable":
      if (awaitingCheck([one], check).length > 0) return { kind: "unchecked" };
      return integrate(tried, one, outcome, branch, branch.commit);
    default:
      return branch satisfies never;
  }
}

/** Puts a commit on the run's branch, unless the check failed with it, or that was tried in vain. */
function integrate(
  tried: StepFacts["tried"],
  { attempt, reference: { run, attempt: number }, known: { verdict } }: Judged,
  outcome: EndOfWork,
  branch: Commits & { readonly name: string },
  commit: string,
): Integration {
  if (isVerdictOn(branch, verdict) && verdict.result === "failed") {
    const summary = tellFailedCheck(branch.name, outcome.summary);
    return { kind: "ended", outcome: toRepair(outcome, { kind: "check", branch: branch.name }, summary) };
  }
  const failure = failureOf(
    tried,
    (change) => change.kind === "integrate" && change.run === run && change.number === number,
  );
  if (failure) return { kind: "ended", outcome: inDoubt(outcome, failure.problem.what, branch.name) };
  const { taskId, title } = attempt;
  const change = { kind: "integrate", run, number, taskId, title, commit } as const;
  return { kind: "first", stage: { changes: [change], warnings: [] } };
}

/** Its task stays open, since those that need it would begin without its work. */
function uncommittedWork(
  outcome: EndOfWork,
  uncommitted: NonNullable<Extract<AttemptBranch, { kind: "integrated" }>["uncommitted"]>,
): EndOfWork {
  return { ...outcome, kind: "failed", mayRetry: true, summary: tellUncommitted(uncommitted, outcome.summary) };
}

/** Work that cannot be merged as it is: the next attempt begins with it. */
function toRepair(outcome: EndOfWork, repair: NonNullable<EndOfWork["repair"]>, summary: string): EndOfWork {
  return { ...outcome, kind: "failed", mayRetry: true, summary, repair };
}

function inDoubt(outcome: EndOfWork, why: string, branch?: string): EndOfWork {
  return { ...outcome, kind: "in-doubt", mayRetry: false, summary: tellNotMerged(why, branch, outcome.summary) };
}

function withVerdict(outcome: EndOfWork, verdict: CheckVerdict | undefined): EndOfWork {
  if (verdict?.result === "passed") return { ...outcome, isChecked: true };
  if (verdict?.result !== "unjudged") return outcome;
  return { ...outcome, notes: [...(outcome.notes ?? []), CHECK_SAYS_NOTHING] };
}

function withBranch(
  outcome: EndOfWork,
  run: string,
  { isOnRunBranch, uncommitted, work }: Extract<NonNullable<Judged["known"]["branch"]>, { kind: "integrated" }>,
): EndOfWork {
  const { files = [] } = outcome;
  const left = uncommitted
    ? tellRemaining(uncommitted)
    : work === undefined && files.length > 0
      ? tellNothingCommitted(few(files, MOST_FILES))
      : undefined;
  return {
    ...outcome,
    ...(isOnRunBranch ? { branch: runBranch(run) } : {}),
    ...(left ? { notes: [...(outcome.notes ?? []), left] } : {}),
  };
}

/** The outcome with what was committed in a worktree of its own. */
export function withWork(outcome: EndOfWork, { branch }: Judged["known"]): EndOfWork {
  return branch?.work === undefined ? outcome : { ...outcome, work: branch.work };
}

/**
 * The outcome of an attempt that is not done, with the branch of its commits, or of those before it, and the worktree of what it has not
 * committed: the next attempt may use them.
 */
export function withLeftWork(outcome: EndOfWork, { attempt, known: { branch } }: Judged, run: Run): EndOfWork {
  const own = branch && "name" in branch ? tellCommits(branch.name) : undefined;
  const before = lastLeft(run, attempt.taskId)?.outcome?.work;
  const told = own ?? (before && tellEarlierCommits(before.branch));
  const left = branch?.kind === "integrated" ? branch.uncommitted : undefined;
  const also = left && tellLeftUncommitted(left);
  return { ...outcome, summary: [outcome.summary, told, also].filter((one) => one !== undefined).join(" ") };
}
