import { renderReference } from "../../../reference/reference.ts";
import type { AttemptFacts } from "../../judge/judge-attempt.ts";
import type { StepFacts } from "./step-facts.ts";
import type { Change, Tried } from "./step-plan.ts";

/** Changes that make the facts about their attempt outdated. */
const TELLING: ReadonlySet<Change["kind"]> = new Set([
  "keep-traces",
  "keep-words",
  "take-in",
  "withdraw-call",
  "give-up-call",
  "unbind",
  "integrate",
]);

/** The facts that the last round had about an attempt, if its changes did not make them outdated. */
export function factsStillValid(
  { attempts }: Pick<StepFacts, "attempts">,
  tried: readonly Tried[],
  reference: string,
): AttemptFacts | undefined {
  const before = attempts.get(reference);
  // The last round began it, and its call has not been handed over: there is nothing to know.
  if (before === undefined) return { isBeingAdmitted: false };
  const isAbout = ({ change }: Tried) =>
    "number" in change && renderReference({ run: change.run, attempt: change.number }) === reference;
  const isTold = tried.some((one) => TELLING.has(one.change.kind) && isAbout(one));
  // Which branches conflict depends on what was merged before.
  const isMoved = before.branch !== undefined && tried.some(({ change }) => change.kind === "integrate");
  return isTold || isMoved ? undefined : before;
}

/** Whether work was collected or merged, so that the run's branch may have other files ahead of the checkout. */
export function hasTakenIn(tried: readonly Tried[]): boolean {
  return tried.some(({ change }) => change.kind === "take-in" || change.kind === "integrate");
}
