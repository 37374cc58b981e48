import { pricesWith } from "../../../core/cost/prices.ts";
import { NO_COST } from "../../../core/cost/show-cost.ts";
import { type Footprints, NO_FOOTPRINTS } from "../../../core/footprints/footprints.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { isUnfinished, newestAttempts, type Run } from "../../../core/run/run.ts";
import { isGivenUp } from "../../../core/run/states.ts";
import { openRunsBelow } from "../../../core/run/step/facts/assess.ts";
import { hasTasks, type StepFacts, type TrackerFacts } from "../../../core/run/step/facts/step-facts.ts";
import { tellWarning } from "../../../core/run/warning.ts";
import { findUnable, readyTasksOf } from "../../composition/find-unable.ts";
import { readFootprints } from "../../footprints/read-footprints.ts";
import { countRoom } from "../../ledger/files/count-room.ts";
import { lastTurn } from "../../ledger/session-trace.ts";
import { isGone } from "../../ledger/settle/settle-gone-owners.ts";
import { folderOf } from "../../reference/brief-files.ts";
import { readRuns } from "../../reference/read-run.ts";
import { usageOfRun } from "../../view/past/usage-of-run.ts";
import { countTokensOfRun } from "../read/count-tokens-of-run.ts";
import { shortPath } from "../read/short-path.ts";
import { isWaitedFor } from "../read/waiting.ts";
import type { RunContext } from "../run-context.ts";
import type { CarriedOut } from "./carry-out.ts";
import { checkState } from "./check-state.ts";
import { gatherAttempts } from "./gather-attempts.ts";

/** What is asked of the engine. */
export interface StepRequest {
  readonly run: Run;
  /** Whether the model itself asks: it is then given all calls that are due, also those handed over before. */
  readonly isAsked: boolean;
  /** Whether it is only asked if the run can continue, many times over: what files are expected to change does not matter then. */
  readonly isWait?: true;
}

/** What is to be known of the tracker's tasks at least: which of them are ready may be a question of its own. */
type Needs = "tasks" | "ready";

/** An earlier round of the same step. */
export interface Round {
  readonly facts: StepFacts;
  readonly result: CarriedOut;
  /** What the next round needs. */
  readonly needs: Needs;
}

/** Reads everything that a step is decided from, each source once; of what no round of the step has changed, what it has read before. */
export async function gather(
  context: RunContext,
  request: StepRequest,
  last?: Round,
  needs: Needs = last?.needs ?? "ready",
): Promise<StepFacts> {
  const { ledger, settings, cli, projectDir, isLook } = context;
  const { runs, broken } = last ? { runs: last.result.runs, broken: last.facts.broken } : readRuns(ledger.paths);
  const run = last ? (runs.find(({ id }) => id === request.run.id) ?? request.run) : request.run;
  const others = runs.filter(({ id }) => id !== run.id);
  const attempts = gatherAttempts(context, withRunsBelow(run, others));
  const tracker = last?.result.tracker ?? (await askTracker(context, run, [...attempts.values()], needs));
  const isSame = last !== undefined && tracker === last.facts.tracker;
  return {
    now: ledger.time(),
    run,
    others,
    broken,
    attempts,
    tracker,
    footprints: footprintsOf(context, request, run, tracker, last?.facts.footprints),
    check: checkState(context, run),
    unreadable: await findUnreadable(context, run, tracker),
    freeSlots: countRoom(ledger.paths, ledger.limit).free,
    tokens: settings.tokenBudget === undefined ? 0 : countTokensOfRun(ledger, run, !isLook),
    cost:
      settings.costBudget === undefined
        ? NO_COST
        : usageOfRun(ledger.agents(), run.id, pricesWith(settings.prices)).tokens,
    settings,
    unable: isSame ? last.facts.unable : unableIn(context, tracker),
    gone: last?.facts.gone ?? goneOwners(context, others),
    lastTurn: lastTurn(ledger)?.toISOString() ?? "",
    isAsked: request.isAsked,
    isWaitedFor: isWaitedFor(ledger.paths, run.id),
    cli,
    briefs: shortPath(projectDir, folderOf(ledger.paths, run.id, "briefs")),
    toldBefore: last?.facts.toldBefore ?? (run.warnings ?? []).map(tellWarning),
    tried: last === undefined ? [] : [...last.facts.tried, ...last.result.tried],
    isLastRound: false,
  };
}

function footprintsOf(
  { projectDir }: RunContext,
  { isWait }: StepRequest,
  run: Run,
  tracker: TrackerFacts,
  before: Footprints | undefined,
): Footprints {
  return isWait || !hasTasks(tracker) ? NO_FOOTPRINTS : readFootprints(projectDir, run, tracker.list, before);
}

/** A run, and the open runs of parts below it at any depth. */
function withRunsBelow(run: Run, others: readonly Run[]): readonly Run[] {
  const found = [run];
  // It grows while it is gone through.
  for (const { id } of found) {
    const below = openRunsBelow(others, (parent) => parent.startsWith(`${id}.`));
    found.push(...below.filter((one) => !found.includes(one)));
  }
  return found;
}

/** A run on tasks takes the whole list; one of members asks about the task that it is for, where anything depends on that. */
async function askTracker(
  { source }: RunContext,
  run: Run,
  attempts: readonly { readonly found?: { readonly hasUsedTools?: boolean } }[],
  needs: Needs,
): Promise<TrackerFacts> {
  if (run.kind === "tasks") return needs === "tasks" && source.tasks ? source.tasks() : source.list();
  const { work } = run;
  const isOfInterest = work.isTracked || attempts.some(({ found }) => found?.hasUsedTools === false);
  if (!isOfInterest) return { kind: "not-asked" };
  const shown = await source.show(work.taskId);
  if (shown.kind === "unavailable") return shown;
  const tasks = shown.kind === "done" ? [shown.task] : [];
  return { kind: "list", list: { tasks, ready: [], blocked: new Map(), warnings: [] } };
}

/** Of the tasks that the run has given up, those that the tracker neither lists nor can show. */
async function findUnreadable({ source }: RunContext, run: Run, tracker: TrackerFacts): Promise<ReadonlySet<string>> {
  const unreadable = new Set<string>();
  if (run.kind !== "tasks" || !hasTasks(tracker)) return unreadable;
  const listed = new Set(tracker.list.tasks.map(({ id }) => id));
  for (const [taskId, { outcome }] of newestAttempts(run)) {
    if (!isGivenUp(outcome) || listed.has(taskId)) continue;
    if ((await source.show(taskId)).kind === "unavailable") unreadable.add(taskId);
  }
  return unreadable;
}

function unableIn({ skillFolders, projectDir }: RunContext, tracker: TrackerFacts): ReadonlyMap<string, string> {
  return tracker.kind === "list" ? findUnable(readyTasksOf(tracker.list), skillFolders, projectDir) : new Map();
}

function goneOwners({ ledger }: RunContext, others: readonly Run[]): ReadonlySet<OwnerKey> {
  const open = others.filter(isUnfinished);
  return new Set(open.map(({ owner }) => owner).filter((owner) => isGone(ledger, owner)));
}
