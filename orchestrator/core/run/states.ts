import { type Attempt, type Outcome, openAttempts, type Run, type RunState } from "./run.ts";

/** The states of an open attempt: its call is to be made, or its agent is at work. */
type OpenState = "due" | "at-work";

/** The states of an attempt: open, or ended in one of five ways. */
type AttemptState = OpenState | Outcome["kind"];

/** Every transition of an attempt. The compiler holds `withEnd` to it; `docs/run-engine.md` draws it. */
export const ATTEMPT_STEPS = {
  due: ["at-work", "withdrawn", "failed"],
  "at-work": ["due", "done", "failed", "needs-input", "in-doubt"],
  done: [],
  failed: [],
  "needs-input": [],
  "in-doubt": [],
  withdrawn: [],
} as const satisfies Readonly<Record<AttemptState, readonly AttemptState[]>>;

/** The ends that cannot be reached from some of these states. */
type NotFrom<From extends OpenState> = {
  [One in From]: Exclude<Outcome["kind"], (typeof ATTEMPT_STEPS)[One][number]>;
}[From];

/** How an attempt in this state may end. If it may be in either state, only an end that both allow. */
type EndOf<From extends OpenState> = Outcome<Exclude<Outcome["kind"], NotFrom<From>>>;

export type EndOfWork = EndOf<"at-work">;

/** Every transition of a run. The compiler holds `withState` to it. */
export const RUN_STEPS = {
  open: ["paused", "stopping", "finished"],
  paused: ["open", "stopping", "finished"],
  stopping: ["finished"],
  finished: [],
} as const satisfies Readonly<Record<RunState["kind"], readonly RunState["kind"][]>>;

/** An attempt that has not begun. */
export type NewAttempt = Omit<Attempt, "number" | "handedOverAt">;

/** The number of the next attempt of a run, which is also the name of its brief. */
export function nextNumber({ attempts }: Pick<Run, "attempts">): number {
  return attempts.length + 1;
}

/** The run with a new attempt. */
export function withAttempt(run: Run, attempt: NewAttempt): Run {
  const number = nextNumber(run);
  return { ...run, attempts: [...run.attempts, { number, ...attempt, handedOverAt: "" }] };
}

/**
 * The run with the end of an attempt. An attempt ends once.
 *
 * @param from the states that it may be in; the compiler rejects an end that `ATTEMPT_STEPS` does not allow from there.
 */
export function withEnd<R extends Run, From extends OpenState>(
  run: R,
  { number }: { readonly number: number; readonly from: readonly From[] },
  outcome: NoInfer<EndOf<From>>,
): R {
  const isMeant = (attempt: Attempt) => attempt.number === number && attempt.outcome === undefined;
  return { ...run, attempts: run.attempts.map((attempt) => (isMeant(attempt) ? { ...attempt, outcome } : attempt)) };
}

/** The run after the call of an attempt was withdrawn. */
export function withoutCall<R extends Run>(run: R, number: number, why: string, at: string): R {
  return withEnd(run, { number, from: ["due"] }, { kind: "withdrawn", summary: why, mayRetry: true, at });
}

/** The run after the call of an attempt was given up: somebody else has its task, or its call was never made. */
export function withFailedCall<R extends Run>(run: R, number: number, why: string, at: string): R {
  return withEnd(run, { number, from: ["due"] }, { kind: "failed", summary: why, mayRetry: false, at });
}

/** The run, paused. One that is stopping or over stays as it is. */
export function paused<R extends Run>(run: R, at: string): R {
  return isIn(run, "open") ? withState(run, { kind: "paused", at }) : run;
}

/** The run, resumed. */
export function resumed<R extends Run>(run: R): R {
  return isIn(run, "paused") ? withState(run, { kind: "open" }) : run;
}

/** The run, stopping. Once its agents are to be stopped, that stays so. */
export function stopped<R extends Run>(run: R, at: string, isNow: boolean): R {
  if (isIn(run, "open", "paused")) return withState(run, { kind: "stopping", at, isNow });
  return isNow && isIn(run, "stopping") ? { ...run, state: { ...run.state, isNow } } : run;
}

/** The run, finished. */
export function finished<R extends Run>(run: R, at: string): R {
  return isIn(run, "open", "paused", "stopping") ? withState(run, { kind: "finished", at }) : run;
}

/** The run after the tracker refused its task: finished, unless it has begun something. */
export function withoutTask<R extends Run>(run: R, at: string): R {
  return run.attempts.length === 0 ? finished(run, at) : run;
}

/** The run, ended early: the reports of members that are still at work are not collected. */
export function cutShort<R extends Run>(run: R, why: string, at: string): R {
  const outcome = { kind: "failed", summary: why, mayRetry: false, at } as const;
  const ended = openAttempts(run).reduce(
    (one, { number }) => withEnd(one, { number, from: ["due", "at-work"] }, outcome),
    run,
  );
  return finished(ended, at);
}

type In<Kind extends RunState["kind"]> = { readonly state: Extract<RunState, { readonly kind: Kind }> };

function isIn<R extends Run, Kind extends RunState["kind"]>(run: R, ...kinds: readonly Kind[]): run is R & In<Kind> {
  return kinds.some((kind) => kind === run.state.kind);
}

/** The states from which a run may enter this one. */
type Before<To extends RunState["kind"]> = {
  [From in RunState["kind"]]: To extends (typeof RUN_STEPS)[From][number] ? From : never;
}[RunState["kind"]];

/** The run in another state. The compiler rejects a transition that `RUN_STEPS` does not have. */
function withState<R extends Run, To extends RunState>(run: R & In<Before<To["kind"]>>, state: To): R {
  return { ...run, state };
}

/** Whether a person keeps a run from beginning anything: it is paused or stopping. */
export function isHalted({ state }: Pick<Run, "state">): boolean {
  return state.kind === "paused" || state.kind === "stopping";
}

/** Whether a run has nothing left to do: nothing of it is at work, nothing waits for a slot, and no pause keeps it open. */
export function isOver(run: Run, isShortOfSlots: boolean): boolean {
  return openAttempts(run).length === 0 && !isShortOfSlots && run.state.kind !== "paused";
}

/** Whether an attempt ended in a way that releases its claim unless it is tried again. */
export function isGivenUp(outcome: Outcome | undefined): outcome is Outcome {
  return outcome?.kind === "failed" || outcome?.kind === "needs-input" || outcome?.kind === "withdrawn";
}
