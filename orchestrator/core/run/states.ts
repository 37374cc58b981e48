import type { Standing } from "./judge/judge-attempt.ts";
import { type Attempt, type Outcome, openAttempts, type Run } from "./run.ts";

/** Where one attempt is: its call is to be made, its agent is at work, or it has ended in one of five ways. */
export type AttemptState = "due" | "at-work" | Outcome["kind"];

/** Where a run is. */
export type RunState = "open" | "paused" | "ending" | "finished";

/** Every step that an attempt can take. `docs/run-engine.md` draws the same. */
export const ATTEMPT_STEPS: Readonly<Record<AttemptState, readonly AttemptState[]>> = {
  due: ["at-work", "withdrawn", "failed"],
  "at-work": ["due", "done", "failed", "needs-input", "in-doubt"],
  done: [],
  failed: [],
  "needs-input": [],
  "in-doubt": [],
  withdrawn: [],
};

/** Every step that a run can take. */
export const RUN_STEPS: Readonly<Record<RunState, readonly RunState[]>> = {
  open: ["paused", "ending", "finished"],
  paused: ["open", "ending"],
  ending: ["finished"],
  finished: [],
};

export function stateOfAttempt({ outcome }: Attempt, standing: Standing | undefined): AttemptState {
  return outcome?.kind ?? (standing?.kind === "at-work" ? "at-work" : "due");
}

export function stateOfRun({ finishedAt, stopping, pausedAt }: Run): RunState {
  if (finishedAt !== undefined) return "finished";
  if (stopping) return "ending";
  return pausedAt === undefined ? "open" : "paused";
}

/** Whether a person lets a run begin nothing: it is paused, or is to end. */
export function isHalted({ pausedAt, stopping }: Pick<Run, "pausedAt" | "stopping">): boolean {
  return pausedAt !== undefined || stopping !== undefined;
}

/** Whether a run has nothing left to do: nothing of it is at work, nothing waits for a slot, and no pause keeps it open. */
export function isOver(run: Run, isShortOfSlots: boolean): boolean {
  const isPaused = run.pausedAt !== undefined && run.stopping === undefined;
  return openAttempts(run).length === 0 && !isShortOfSlots && !isPaused;
}

/** Whether an attempt has ended so that its claim goes back, unless it is tried again. */
export function isGivenUp(outcome: Outcome | undefined): outcome is Outcome {
  return outcome?.kind === "failed" || outcome?.kind === "needs-input" || outcome?.kind === "withdrawn";
}
