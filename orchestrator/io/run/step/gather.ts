import { pricesWith } from "../../../core/cost/prices.ts";
import { NO_COST } from "../../../core/cost/show-cost.ts";
import { type Footprints, NO_FOOTPRINTS } from "../../../core/footprints/footprints.ts";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { isUnfinished, type Run } from "../../../core/run/run.ts";
import { withRunsBelow } from "../../../core/run/step/facts/assess.ts";
import { footprintsQuestion } from "../../../core/run/step/facts/footprints-question.ts";
import { skillsQuestion } from "../../../core/run/step/facts/skills-question.ts";
import type { StepFacts, TrackerFacts } from "../../../core/run/step/facts/step-facts.ts";
import { type TrackerDepth, trackerQuestion } from "../../../core/run/step/facts/tracker-question.ts";
import { askedForward, askedSetUp } from "../../../core/settings/asked-commands.ts";
import type { Task } from "../../../core/tasks/task.ts";
import { readSkills } from "../../composition/read-skills.ts";
import { readFootprints } from "../../footprints/read-footprints.ts";
import { countRoom } from "../../ledger/files/count-room.ts";
import { lastTurn } from "../../ledger/session-trace.ts";
import { isGone } from "../../ledger/settle/settle-gone-owners.ts";
import { isPast } from "../../process/step-until.ts";
import { folderOf } from "../../reference/brief-files.ts";
import { type KeptRuns, readRuns } from "../../reference/read-run.ts";
import { isApproved } from "../../settings/approvals.ts";
import { usageOfRun } from "../../usage/usage-of-run.ts";
import { ourOwners } from "../open/choose-run.ts";
import { checkState } from "../read/check-state.ts";
import { countTokensOfRun } from "../read/count-tokens-of-run.ts";
import { shortPath } from "../read/short-path.ts";
import { isWaitedFor } from "../read/waiting.ts";
import type { RunContext } from "../run-context.ts";
import type { CarriedOut } from "./carry-out.ts";
import { gatherAttempts } from "./gather-attempts.ts";
import { askTracker, ofOneTask, unreadableOf } from "./gather-tracker.ts";
import { gatherWorktrees, type WorktreeFacts } from "./gather-worktrees.ts";

/** What is asked of the engine. */
export interface StepRequest {
  readonly run: Run;
  /** All runs that are kept, if they were read just before to choose this one. */
  readonly kept?: KeptRuns;
  readonly cause: StepCause;
  /** The task for which a run of members is opened, as it was just read. */
  readonly opens?: Task;
}

/** How much a round asks. */
export type StepDepth = TrackerDepth | "base";

/** What brings a step about. */
type StepCause =
  /** The model itself asks. It is given all calls that are due, also those handed over before. */
  | "asked"
  /** The end of an agent. The client may have more ends to tell, and makes further steps as it does. */
  | "end"
  /** A person pauses or stops the run. */
  | "halt"
  /** A waiting command polls whether the run can continue. What files are expected to change does not matter then. */
  | "wait";

/** The round before in the same step: the facts that it was planned from, and how things stood after it. */
export interface Round {
  readonly facts: StepFacts;
  readonly after: CarriedOut;
}

/**
 * Reads everything that a step depends on, each source once a step: a later round reads again only what the round before may have changed.
 * What others change in the meantime is for the next step.
 *
 * @param depth `ready` asks the tracker also which tasks are ready; that is left out while there is something else to change. `base` asks
 * also where a worktree would begin.
 */
export async function gather(
  context: RunContext,
  request: StepRequest,
  depth: StepDepth,
  last?: Round,
): Promise<StepFacts> {
  const { ledger } = context;
  const { runs, broken } = last
    ? { runs: last.after.runs, broken: last.facts.broken }
    : (request.kept ?? readRuns(ledger.paths));
  const run = last ? (runs.find(({ id }) => id === request.run.id) ?? request.run) : request.run;
  const others = runs.filter(({ id }) => id !== run.id);
  const agents = once(() => ledger.agents());
  const attempts = gatherAttempts(context, withRunsBelow(run, others), agents, request.cause === "end", last);
  // `readOnce` counts the slots, so it comes before `askTracker`, which may take seconds: a call that is made meanwhile has neither an
  // agent nor a slot here.
  const unchanging = last?.facts ?? { broken, ...readOnce(context, request, run, others, agents) };
  // Undefined where the tracker has to be asked.
  const known = last ? last.after.tracker : request.opens && ofOneTask(request.opens);
  const tracker =
    known ??
    (await askTracker(context, trackerQuestion(run, [...attempts.values()], depth === "base" ? "ready" : depth)));
  return {
    ...unchanging,
    now: ledger.time(),
    run,
    others,
    attempts,
    tracker,
    footprints: footprintsOf(context, request, run, tracker, last),
    ...gatherWorktrees(
      context,
      { run, attempts, tracker, isWait: request.cause === "wait", asksBase: depth === "base" },
      last && { facts: last.facts, tried: last.after.tried },
    ),
    check: last && last.facts.check.kind !== "none" ? last.facts.check : checkState(context, run),
    unreadable: await unreadableOf(context, run, tracker, last?.facts),
    skills: skillsOf(context, run, tracker, last?.facts.skills),
    tried: last === undefined ? [] : [...last.facts.tried, ...last.after.tried],
    isOutOfTime: isPast(context.until),
    isLastRound: false, // `takeStep`, which counts the rounds, says otherwise
  };
}

/** The facts that no change of a step affects. */
type Unchanging = Omit<
  StepFacts,
  | "broken"
  | "now"
  | "run"
  | "others"
  | "attempts"
  | "tracker"
  | "footprints"
  | keyof WorktreeFacts
  | "check"
  | "unreadable"
  | "skills"
  | "tried"
  | "isOutOfTime"
  | "isLastRound"
>;

function readOnce(
  context: RunContext,
  { cause, opens }: StepRequest,
  run: Run,
  others: readonly Run[],
  agents: () => readonly AgentEntry[],
): Unchanging {
  const { ledger, settings, cli, projectDir } = context;
  const { tokenBudget, costBudget } = settings;
  return {
    freeSlots: countRoom(ledger.paths, ledger.limit).free,
    ...(tokenBudget === undefined ? { tokens: 0 } : countTokensOfRun(ledger, run, agents())),
    cost: costBudget === undefined ? NO_COST : usageOfRun(agents(), run.id, pricesWith(settings.prices)).tokens,
    settings,
    forward: forwardState(context),
    setUp: approvedSetUp(context),
    gone: goneOwners(context, others),
    ours: ourOwners(ledger, others),
    lastTurn: lastTurn(ledger)?.toISOString() ?? "",
    isAsked: cause === "asked",
    isOpening: opens !== undefined,
    isWaitedFor: isWaitedFor(ledger.paths, run.id),
    cli,
    briefs: shortPath(projectDir, folderOf(ledger.paths, run.id, "briefs")),
    toldBefore: run.warnings ?? [],
  };
}

/** Whether the user's branch is moved forward to the work of a run that is over. */
function forwardState({ settings, location }: RunContext): StepFacts["forward"] {
  const asked = askedForward(settings);
  if (asked === undefined) return "off";
  return isApproved(location.root, asked) ? "approved" : "unapproved";
}

function approvedSetUp({ settings, location }: RunContext): StepFacts["setUp"] {
  const asked = askedSetUp(settings);
  return asked && isApproved(location.root, asked) ? settings.worktreeSetUp : undefined;
}

/** Reads a source when it is first asked for, and then gives what was read. */
function once<T>(read: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => {
    known ??= { value: read() };
    return known.value;
  };
}

function footprintsOf(
  context: RunContext,
  { cause }: StepRequest,
  run: Run,
  tracker: TrackerFacts,
  last: Round | undefined,
): Footprints {
  if (cause === "wait") return NO_FOOTPRINTS;
  const { isInGit, workTree } = context.location;
  const before = last && { footprints: last.facts.footprints, tried: last.after.tried };
  const { projectDir } = context;
  return readFootprints({ projectDir, workTree }, run.id, footprintsQuestion({ run, tracker }, isInGit, before));
}

/** A skill that changes in the course of a step is for the next. */
function skillsOf(
  { skillFolders, projectDir }: RunContext,
  run: Run,
  tracker: TrackerFacts,
  known: StepFacts["skills"] = new Map(),
): StepFacts["skills"] {
  const unknown = skillsQuestion(run, tracker).filter((name) => !known.has(name));
  return unknown.length === 0 ? known : new Map([...known, ...readSkills(unknown, skillFolders, projectDir)]);
}

function goneOwners({ ledger }: RunContext, others: readonly Run[]): ReadonlySet<OwnerKey> {
  const open = others.filter(isUnfinished);
  return new Set(open.map(({ owner }) => owner).filter((owner) => isGone(ledger, owner)));
}
