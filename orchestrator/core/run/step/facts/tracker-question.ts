import type { AttemptFacts } from "../../judge/judge-attempt.ts";
import { newestAttempts, type Run } from "../../run.ts";
import { isGivenUp } from "../../states.ts";
import { hasTasks, type TrackerFacts } from "./step-facts.ts";

/** What a step needs to know about tasks: all of them, or also which are ready. Some trackers tell that only if asked again. */
export type TrackerDepth = "tasks" | "ready";

/** What a step asks the tracker. */
export type TrackerQuestion =
  /** All tasks, and with `ready` also which of them are ready. */
  { readonly kind: TrackerDepth } | { readonly kind: "task"; readonly id: string } | { readonly kind: "nothing" };

/** A run on tasks asks for the whole list; one on members asks for its own task, if a decision depends on it. */
export function trackerQuestion(
  run: Run,
  attempts: readonly Pick<AttemptFacts, "found">[],
  depth: TrackerDepth,
): TrackerQuestion {
  if (run.kind === "tasks") return { kind: depth };
  const { taskId, isTracked } = run.work;
  // Whether a task can be done without a single tool call depends on the task.
  const isOfInterest = isTracked || attempts.some(({ found }) => found?.hasUsedTools === false);
  return isOfInterest ? { kind: "task", id: taskId } : { kind: "nothing" };
}

/** Tasks that the run has given up and that the tracker does not list, as when their line is damaged. */
export function unlistedTasks(run: Run, tracker: TrackerFacts): readonly string[] {
  if (run.kind !== "tasks" || !hasTasks(tracker)) return [];
  const listed = new Set(tracker.list.tasks.map(({ id }) => id));
  const givenUp = [...newestAttempts(run)].filter(([, { outcome }]) => isGivenUp(outcome));
  return givenUp.map(([id]) => id).filter((id) => !listed.has(id));
}
