import { callFor, type Handover, resultsOf } from "../../core/run/handover.ts";
import { type Attempt, openAttempts, type Run } from "../../core/run/run.ts";
import { newWarnings, warningsOfRun } from "../../core/run/warnings-of-run.ts";
import { briefPathShown } from "./brief-path-shown.ts";
import type { RunContext } from "./run-context.ts";

/** What the handover of a step tells in every run: its calls, what is at work, and what the run has come to. */
export type StepTold = Pick<
  Handover,
  "run" | "calls" | "waitingFor" | "done" | "closed" | "failed" | "needsInput" | "inDoubt" | "warnings"
>;

/**
 * Tells of a step.
 *
 * @param before the run as the step found it.
 * @param due attempts whose calls are handed over.
 * @param withheld attempts whose calls must wait.
 */
export function describeStep(
  context: RunContext,
  before: Run,
  run: Run,
  due: readonly Attempt[],
  withheld: readonly Attempt[],
): StepTold {
  const isNotAtWork = new Set([...due, ...withheld].map(({ number }) => number));
  const done = run.finishedAt !== undefined;
  return {
    run: run.id,
    calls: due.map((attempt) => callFor(run, attempt, briefPathShown(context, run.id, attempt.number))),
    waitingFor: openAttempts(run)
      .filter(({ number, isOwnWork }) => !isNotAtWork.has(number) && !isOwnWork)
      .map(({ taskId, title }) => ({ taskId, title })),
    done,
    ...resultsOf(run),
    warnings: done ? warningsOfRun(run) : newWarnings(before, run),
  };
}
