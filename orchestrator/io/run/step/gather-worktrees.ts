import { renderReference } from "../../../core/reference/reference.ts";
import { type Attempt, openAttempts } from "../../../core/run/run.ts";
import { nextNumber } from "../../../core/run/states.ts";
import { hasTakenIn } from "../../../core/run/step/facts/facts-still-valid.ts";
import type { StepFacts, WorktreeBase } from "../../../core/run/step/facts/step-facts.ts";
import { measureSpace, readSpace } from "../../worktrees/read-space.ts";
import { baseOfRun } from "../../worktrees/run-branches.ts";
import { isMissedByHook } from "../../worktrees/start/base-notes.ts";
import { unmergedRuns } from "../../worktrees/start/unmerged-runs.ts";
import { uncommittedFiles, whatWorktreesLack } from "../../worktrees/start/what-worktrees-lack.ts";
import { startOfRun } from "../../worktrees/start-of-run.ts";
import type { RunContext } from "../run-context.ts";

/** What decides who gets a worktree. */
export type WorktreeFacts = Pick<StepFacts, "space" | "lack" | "base" | "uncommitted" | "unmerged">;

interface Found extends Pick<StepFacts, "run" | "attempts" | "tracker"> {
  /** Whether it is only asked if the run can continue: then where agents work does not matter, unless room for worktrees is short. */
  readonly isWait: boolean;
  /** Whether an agent is to get a worktree. */
  readonly asksBase: boolean;
}

/** Reads it once a step, and only where something may begin. What agents install or change after that, the next step reads. */
export function gatherWorktrees(context: RunContext, found: Found, last: Last | undefined): WorktreeFacts {
  const base = baseOf(context, found, last);
  if (found.tracker.kind !== "list") return { space: undefined, lack: undefined, base, uncommitted: [], unmerged: [] };
  const before = last?.facts.tracker.kind === "list" ? last.facts : undefined;
  return {
    space: spaceOf(context, found, last),
    base,
    lack: before ? before.lack : lackOf(context, found),
    uncommitted: before ? before.uncommitted : uncommittedOf(context, found),
    unmerged: before ? before.unmerged : mayBeFirst(found) ? unmergedRuns(context.projectDir) : [],
  };
}

/** The round before in the same step: what it was planned from, and what it tried. */
interface Last {
  readonly facts: WorktreeFacts & Pick<StepFacts, "tracker">;
  readonly tried: StepFacts["tried"];
}

/** Measured again once the round before has taken something in: what is merged has left its worktree. */
function spaceOf(
  { projectDir, settings }: RunContext,
  { run, attempts }: Found,
  last: Last | undefined,
): StepFacts["space"] {
  const before = last && !hasTakenIn(last.tried) ? last.facts.space : undefined;
  const isPending = ({ isolation, number }: Attempt) =>
    isolation !== undefined && !attempts.get(renderReference({ run: run.id, attempt: number }))?.agent;
  return readSpace(
    projectDir,
    settings,
    openAttempts(run).filter(isPending).length,
    before ? () => before : measureSpace,
  );
}

/** Asked again once the round before has merged something. */
function baseOf({ ledger, projectDir }: RunContext, { run, asksBase }: Found, last: Last | undefined): WorktreeBase {
  const before = last === undefined || hasTakenIn(last.tried) ? NOT_ASKED : last.facts.base;
  if (!asksBase || before.kind !== "not-asked") return before;
  const commit = baseOfRun(projectDir, run.id, startOfRun(ledger.paths, { run: run.id, attempt: nextNumber(run) }));
  return commit === undefined ? { kind: "none" } : { kind: "commit", commit };
}

const NOT_ASKED: WorktreeBase = { kind: "not-asked" };

function lackOf({ ledger, projectDir, settings, location }: RunContext, { run, isWait }: Found): StepFacts["lack"] {
  if (run.kind !== "tasks" || settings.isolation !== "auto") return undefined;
  if (isWait && settings.worktreeMegabytes === undefined) return undefined;
  if (isMissedByHook(ledger.paths, run.id)) return { kind: "made-otherwise" };
  return whatWorktreesLack(projectDir, location.root, settings);
}

/** Whether the first agent of a run may begin. */
function mayBeFirst({ run, isWait }: Found): boolean {
  return run.kind === "tasks" && run.attempts.length === 0 && !isWait;
}

function uncommittedOf({ projectDir, settings }: RunContext, found: Found): StepFacts["uncommitted"] {
  return mayBeFirst(found) && settings.isolation !== "shared" ? uncommittedFiles(projectDir) : [];
}
