import { renderReference } from "../../../core/reference/reference.ts";
import { actorOf, type Run } from "../../../core/run/run.ts";
import { cutShort, withFailedCall, withoutCall } from "../../../core/run/states.ts";
import type { StepFacts, TrackerFacts } from "../../../core/run/step/facts/step-facts.ts";
import type {
  Change,
  ChangeResult,
  Claim,
  GiveUpCall,
  Integrate,
  ReleaseTask,
  StepPlan,
  Tried,
  WithdrawCall,
} from "../../../core/run/step/facts/step-plan.ts";
import { withoutWarnings, withWarnings } from "../../../core/run/warnings-of-run.ts";
import { forgetReference, withdrawBrief, writeReport } from "../../reference/brief-files.ts";
import { putOnRunBranch } from "../../worktrees/run-branches.ts";
import { noteFinish } from "../keep/keep-run.ts";
import { keepTraces } from "../read/note-traces.ts";
import type { RunContext } from "../run-context.ts";
import { beginItem } from "./begin-item.ts";
import { StepBooks } from "./step-books.ts";
import { makeFollowUp, takeInEnd } from "./take-in-end.ts";

/** How things stand once the changes of a plan were made: the facts that the next round need not read again. */
export interface CarriedOut {
  readonly runs: readonly Run[];
  /** Undefined if the tracker has to be asked again. */
  readonly tracker: TrackerFacts | undefined;
  /** Each change and how it went. */
  readonly tried: readonly Tried[];
}

/** Makes the changes of a plan in order, and records how each went. It decides nothing: failures are facts for the next plan. */
export async function carryOut(
  context: RunContext,
  facts: StepFacts,
  { warnings, changes }: Extract<StepPlan, { readonly kind: "change" }>,
): Promise<CarriedOut> {
  // Stores each run as it changes, and forgets what the tracker said once that is outdated.
  const books = new StepBooks(context.ledger.paths, facts);
  books.keep(withWarnings(facts.run, warnings));
  const tried: Tried[] = [];
  for (const change of changes) tried.push({ change, result: await make(context, books, facts.run.id, change) });
  return { runs: books.runs(), tracker: books.tracker, tried };
}

/** @param own the id of the run that takes the step; a change may be of a run below it, or of one that is over. */
async function make(context: RunContext, books: StepBooks, own: string, change: Change): Promise<ChangeResult> {
  const { ledger, source } = context;
  switch (change.kind) {
    case "keep-traces":
      keepTraces(ledger.paths, { run: change.run, attempt: change.number }, change.traces);
      return DONE;
    case "keep-words":
      writeReport(ledger.paths, { run: change.run, attempt: change.number }, change.words);
      return DONE;
    case "integrate":
      return integrateBranch(context, change);
    case "close-work":
      return closeWork(context, books, change);
    case "make-follow-up":
      return makeFollowUp(context, books, change);
    case "take-in":
      return takeInEnd(context, books, change);
    case "withdraw-call":
      return withdrawCall(context, books, change);
    case "give-up-call":
      return giveUpCall(context, books, change);
    case "unbind":
      forgetReference(ledger.paths, { run: change.run, attempt: change.number });
      return DONE;
    case "end-below": {
      const ended = cutShort(books.run(change.run), change.why, ledger.time());
      books.keep(ended);
      noteFinish(context, ended);
      return DONE;
    }
    case "release-task":
      return releaseTask(context, books, own, change);
    case "close":
    case "close-again": {
      const closed = await source.close(change.taskId, actorOf({ id: own }), change.reason);
      if (closed.kind !== "unavailable") books.forgetTracker();
      if (closed.kind === "done") books.keep(withoutWarnings(books.run(own), change.taskId));
      return closed;
    }
    case "make-task": {
      const made = await source.create(change.task, actorOf({ id: own }));
      if (made.kind !== "unavailable") books.forgetTracker();
      return made;
    }
    case "begin":
      return beginItem(context, books, change);
    case "claim":
      return claim(context, books, change);
    case "claim-work": {
      const claimed = await source.claim(change.taskId, actorOf({ id: change.run }));
      if (claimed.kind === "done") books.noteClaim(claimed.task);
      return claimed;
    }
    case "lose-claim":
      books.keep(withFailedCall(books.run(change.run), change.number, change.why, ledger.time()));
      return DONE;
    default:
      return change satisfies never;
  }
}

const DONE: ChangeResult = { kind: "done" };

async function closeWork(
  { source }: RunContext,
  books: StepBooks,
  { run, taskId, reason }: Extract<Change, { kind: "close-work" }>,
): Promise<ChangeResult> {
  const closed = await source.close(taskId, actorOf({ id: run }), reason);
  if (closed.kind !== "unavailable") books.forgetTracker();
  return closed;
}

async function withdrawCall(
  { ledger, source }: RunContext,
  books: StepBooks,
  change: WithdrawCall,
): Promise<ChangeResult> {
  const { run, number, why, releases } = change;
  const reference = { run, attempt: number };
  if (!withdrawBrief(ledger.paths, reference)) return { kind: "overtaken" };
  const released = releases && (await source.release(releases.taskId, actorOf({ id: run }), releases.note));
  if (released) books.forgetTracker();
  books.keep(withoutCall(books.run(run), number, why, ledger.time()));
  return released ?? DONE;
}

function giveUpCall({ ledger }: RunContext, books: StepBooks, change: GiveUpCall): ChangeResult {
  const { run, number, why } = change;
  const reference = { run, attempt: number };
  if (!withdrawBrief(ledger.paths, reference)) return { kind: "overtaken" };
  ledger.record("report-collected", { run, reference: renderReference(reference), status: "failed" });
  books.keep(withFailedCall(books.run(run), number, why, ledger.time()));
  return DONE;
}

async function releaseTask(
  { ledger, source }: RunContext,
  books: StepBooks,
  own: string,
  change: ReleaseTask,
): Promise<ChangeResult> {
  const { run, taskId, reason, note } = change;
  const released = await source.release(taskId, actorOf({ id: run }), note);
  if (released.kind !== "unavailable") books.forgetTracker();
  if (released.kind !== "done") return released;
  ledger.record("task-given-back", { run, taskId, reason });
  if (run === own) books.keep(withoutWarnings(books.run(run), taskId));
  return released;
}

async function claim({ ledger, source }: RunContext, books: StepBooks, change: Claim): Promise<ChangeResult> {
  const { run, number, taskId } = change;
  const claimed = await source.claim(taskId, actorOf({ id: run }));
  if (claimed.kind === "refused") books.forgetTracker(); // somebody else was given it, or it is closed
  if (claimed.kind !== "done") return claimed;
  books.noteClaim(claimed.task);
  ledger.record("task-claimed", { run, taskId, reference: renderReference({ run, attempt: number }) });
  return claimed;
}

/** Puts what an agent committed in its worktree on the branch of its run. */
function integrateBranch({ projectDir }: RunContext, change: Integrate): ChangeResult {
  const { run, taskId, title, commit } = change;
  const what = putOnRunBranch(projectDir, run, commit, `Merge ${taskId}: ${title}`);
  if (what === undefined) return { kind: "done" };
  return { kind: "refused", problem: { where: taskId, what, fix: "See `skyfom worktrees` for its work." } };
}
