import { findNeeds } from "../../core/run/needs/find-needs.ts";
import type { Need } from "../../core/run/needs/need.ts";
import { isFinished, openAttempts, type Run } from "../../core/run/run.ts";
import { paused, resumed, stopped } from "../../core/run/states.ts";
import { hasTasks } from "../../core/run/step/facts/step-facts.ts";
import { settleGoneOwners } from "../ledger/settle/settle-gone-owners.ts";
import type { KeptRuns } from "../reference/read-run.ts";
import { writeRun } from "./keep/run-files.ts";
import type { RunContext } from "./run-context.ts";
import type { StepResult } from "./step/carry-out-end.ts";
import { takeStep } from "./step/take-step.ts";

/** A run after it was halted, and what continues in it. */
export interface Halted {
  readonly run: Run;
  readonly atWork: number;
  /** Agents that may be stopped, as inputs of the TaskStop tool. */
  readonly stops: readonly { readonly task_id: string }[];
  readonly warnings: readonly string[];
  /** What of it waits for a person, if it is over. */
  readonly needs: readonly Need[];
}

/**
 * Lets a run start nothing more until it is resumed. Agents at work continue.
 *
 * @param kept all runs that are kept, if they were read just before to choose this one.
 */
export function pauseRun(context: RunContext, run: Run, kept?: KeptRuns): Promise<Halted> {
  return halt(context, run, paused(run, context.ledger.time()), "run-paused", kept);
}

/** Stops a run: nothing more is started, and it is over when the agents at work have ended. */
export function stopRun(context: RunContext, run: Run, isNow: boolean, kept?: KeptRuns): Promise<Halted> {
  return halt(context, run, stopped(run, context.ledger.time(), isNow), "run-stopping", kept);
}

/** Resumes a paused run. A run that is stopping stays so. */
export function resumeRun({ ledger }: RunContext, run: Run): Run {
  const open = resumed(run);
  if (open !== run) ledger.record("run-resumed", { run: run.id });
  writeRun(ledger.paths, open);
  return open;
}

async function halt(
  context: RunContext,
  before: Run,
  halted: Run,
  event: "run-paused" | "run-stopping",
  kept: KeptRuns | undefined,
): Promise<Halted> {
  const { ledger } = context;
  writeRun(ledger.paths, halted);
  if (halted !== before) ledger.record(event, { run: halted.id });
  // If a client died, no hook may have run since, and its agents are gone.
  settleGoneOwners(ledger);
  // A step withdraws calls, releases claims, and ends a run of which nothing is at work.
  const advanced = await takeStep(context, { run: halted, ...(kept ? { kept } : {}), cause: "halt" });
  const run = advanced.runs.find(({ id }) => id === halted.id) ?? halted;
  const warnings = advanced.kind === "handover" ? advanced.handover.warnings : [advanced.problem.what];
  return {
    run,
    atWork: openAttempts(run).length,
    stops: advanced.stopsNow,
    warnings,
    needs: isFinished(run) ? await needsOf(context, run, advanced) : [],
  };
}

async function needsOf(
  { source, commandPrefix }: RunContext,
  { id, kind }: Run,
  { facts, runs }: StepResult,
): Promise<Need[]> {
  // A run of members knows of no task but its own.
  const tracker = kind === "tasks" ? facts.tracker : await source.list();
  const needs = findNeeds({
    runs: runs.toSorted((a, b) => (a.openedAt < b.openedAt ? -1 : 1)),
    broken: facts.broken.map((one) => one.id),
    tasks: hasTasks(tracker) ? tracker.list.tasks : null,
    isOrphaned: () => false,
    prefix: commandPrefix,
  });
  return needs.filter(({ run }) => run === id);
}
