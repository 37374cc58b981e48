import type { Run } from "../../../core/run/run.ts";
import type { StepFacts, TrackerFacts } from "../../../core/run/step/facts/step-facts.ts";
import type { Tried } from "../../../core/run/step/facts/step-plan.ts";
import type { TrackerDepth } from "../../../core/run/step/facts/tracker-question.ts";

/** An earlier round of the same step: the facts that it was planned from, and how things stood after it. */
export interface Round {
  readonly facts: StepFacts;
  readonly after: CarriedOut;
  /** How much the next round has to know of the tracker's tasks. */
  readonly depth: TrackerDepth;
}

/** How things stand once the changes of a plan were made. */
export interface CarriedOut {
  readonly runs: readonly Run[];
  /** Undefined if the tracker has to be asked again. */
  readonly tracker: TrackerFacts | undefined;
  readonly tried: readonly Tried[];
}
