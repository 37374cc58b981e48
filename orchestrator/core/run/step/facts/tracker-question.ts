import type { AttemptFacts } from "../../judge/judge-attempt.ts";
import { newestAttempts, type Run } from "../../run.ts";
import { isGivenUp } from "../../states.ts";
import { hasTasks, type TrackerFacts } from "./step-facts.ts";

/** How much is to be known of the tracker's tasks at least: which of them are ready may be a question of its own. */
export type TrackerDepth = "tasks" | "ready";

/** What a step asks the tracker. */
export type TrackerQuestion =
  /** All tasks, and with `ready` also which of them are ready. */
  { readonly kind: TrackerDepth } | { readonly kind: "task"; readonly id: string } | { readonly kind: "nothing" };

/** A run on tasks takes the whole list; one on members asks about the task that it is for, where anything depends on that. */
export function trackerQuestion(
  run: Run,
  attempts: readonly Pick<AttemptFacts, "found">[],
  depth: TrackerDepth,
): TrackerQuestion {
  if (run.kind === "tasks") return { kind: depth };
  const { taskId, isTracked } = run.work;
  // Whether an agent that used no tool may have done its task depends on what the task is.
  const isOfInterest = isTracked || attempts.some(({ found }) => found?.hasUsedTools === false);
  return isOfInterest ? { kind: "task", id: taskId } : { kind: "nothing" };
}

/** Tasks that the run has given up and that the tracker does not list: one whose line cannot be read cannot be shown either. */
export function unlistedTasks(run: Run, tracker: TrackerFacts): readonly string[] {
  if (run.kind !== "tasks" || !hasTasks(tracker)) return [];
  const listed = new Set(tracker.list.tasks.map(({ id }) => id));
  const givenUp = [...newestAttempts(run)].filter(([, { outcome }]) => isGivenUp(outcome));
  return givenUp.map(([id]) => id).filter((id) => !listed.has(id));
}
