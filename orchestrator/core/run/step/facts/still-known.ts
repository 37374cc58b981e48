import { renderReference } from "../../../reference/reference.ts";
import type { AttemptFacts } from "../../judge/judge-attempt.ts";
import type { StepFacts } from "./step-facts.ts";
import type { Change, Tried } from "./step-plan.ts";

/** Changes after which what is known of their attempt is another. */
const TELLING: ReadonlySet<Change["kind"]> = new Set([
  "keep-traces",
  "keep-words",
  "take-in",
  "take-back",
  "give-up-call",
  "unbind",
  "integrate",
]);

/** What the last round of a step knew of an attempt, where that still holds after what the round has tried. */
export function stillKnown(
  { attempts }: Pick<StepFacts, "attempts">,
  tried: readonly Tried[],
  reference: string,
): AttemptFacts | undefined {
  const before = attempts.get(reference);
  // The last round has begun it, and its call was not handed over yet: nothing can be known.
  if (before === undefined) return { isBeingAdmitted: false };
  const isAbout = ({ change }: Tried) =>
    "number" in change && renderReference({ run: change.run, attempt: change.number }) === reference;
  const isTold = tried.some((one) => TELLING.has(one.change.kind) && isAbout(one));
  // What is merged first decides what conflicts.
  const isMoved = before.branch !== undefined && tried.some(({ change }) => change.kind === "integrate");
  return isTold || isMoved ? undefined : before;
}

/** Whether work was taken in by what was tried: what is ahead of the checkout may be another since. */
export function hasTakenIn(tried: readonly Tried[]): boolean {
  return tried.some(({ change }) => change.kind === "take-in" || change.kind === "integrate");
}
