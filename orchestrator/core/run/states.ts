import type { Standing } from "./judge/judge-attempt.ts";
import { type Attempt, type Outcome, openAttempts, type Run, type RunState } from "./run.ts";

/** Where one attempt is: its call is to be made, its agent is at work, or it has ended in one of five ways. */
type AttemptState = "due" | "at-work" | Outcome["kind"];

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
export const RUN_STEPS: Readonly<Record<RunState["kind"], readonly RunState["kind"][]>> = {
  open: ["paused", "stopping", "finished"],
  paused: ["open", "stopping"],
  stopping: ["finished"],
  finished: [],
};

export function stateOfAttempt({ outcome }: Attempt, standing: Standing | undefined): AttemptState {
  return outcome?.kind ?? (standing?.kind === "at-work" ? "at-work" : "due");
}

/** The run once a person pauses it. One that is stopping, or over, stays so. */
export function paused(run: Run, at: string): Run {
  return run.state.kind === "open" ? { ...run, state: { kind: "paused", at } } : run;
}

/** The run once a person lifts its pause. */
export function resumed(run: Run): Run {
  return run.state.kind === "paused" ? { ...run, state: { kind: "open" } } : run;
}

/** The run once a person stops it. That its agents are to be stopped is not taken back. */
export function stopped(run: Run, at: string, isNow: boolean): Run {
  const { state } = run;
  if (state.kind === "finished") return run;
  const before = state.kind === "stopping" ? state : { at, isNow: false };
  return { ...run, state: { kind: "stopping", at: before.at, isNow: isNow || before.isNow } };
}

/** Whether a person lets a run begin nothing: it is paused or stopping. */
export function isHalted({ state }: Pick<Run, "state">): boolean {
  return state.kind === "paused" || state.kind === "stopping";
}

/** Whether a run has nothing left to do: nothing of it is at work, nothing waits for a slot, and no pause keeps it open. */
export function isOver(run: Run, isShortOfSlots: boolean): boolean {
  return openAttempts(run).length === 0 && !isShortOfSlots && run.state.kind !== "paused";
}

/** Whether an attempt ended in a way that releases its claim, unless it is tried again. */
export function isGivenUp(outcome: Outcome | undefined): outcome is Outcome {
  return outcome?.kind === "failed" || outcome?.kind === "needs-input" || outcome?.kind === "withdrawn";
}
