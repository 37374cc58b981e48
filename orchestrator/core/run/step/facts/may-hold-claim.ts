import { hasTrackedWork, type Run } from "../../run.ts";
import { isHeldBy } from "./is-held-by.ts";
import { hasTasks, type StepFacts } from "./step-facts.ts";

/** Whether an earlier run may still have a task claimed, as far as a step knows: a step of a run on members does not ask for every task. */
export function mayHoldClaim({ run, tracker }: Pick<StepFacts, "run" | "tracker">, earlier: Run): boolean {
  if (!hasTrackedWork(earlier)) return false;
  if (run.kind !== "tasks" || !hasTasks(tracker)) return true;
  return tracker.list.tasks.some((task) => isHeldBy(earlier, task));
}
