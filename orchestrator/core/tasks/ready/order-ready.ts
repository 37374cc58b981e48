import type { Task } from "../task.ts";
import { compareText, compareTimes } from "../to-utc.ts";
import { type Weight, weighWaiting } from "./weigh-waiting.ts";

/**
 * In which order ready tasks start. `priority`: by priority, where a task has the highest one of all that waits for it; then the longest
 * chain of waiting tasks first; then as the tracker lists them. `tracker`: as the tracker lists them. `oldest`: by age.
 */
export type StartOrder = "priority" | "tracker" | "oldest";

/** A ready task, and, in the order `priority`, what put it where it is. */
interface Ranked {
  readonly task: Task;
  readonly weight?: Weight;
}

/**
 * Puts ready tasks into the order in which they start.
 *
 * @param ready in the tracker's own order.
 * @param tasks every task, since what waits decides.
 */
export function orderReady(ready: readonly Task[], tasks: readonly Task[], order: StartOrder): Ranked[] {
  switch (order) {
    case "tracker":
      return ready.map((task) => ({ task }));
    case "oldest":
      return ready
        .map((task) => ({ task }))
        .sort(({ task: a }, { task: b }) => compareTimes(a.createdAt, b.createdAt) || compareText(a.id, b.id));
    case "priority":
      return orderByWeight(ready, weighWaiting(tasks));
    default:
      return order satisfies never;
  }
}

/** Stable: where weights are equal, the tracker's order stays. A task that waits for itself weighs what it says of itself. */
function orderByWeight(ready: readonly Task[], weights: ReadonlyMap<string, Weight>): Ranked[] {
  return ready
    .map((task) => ({ task, weight: weights.get(task.id) ?? { priority: task.priority, chain: 0, waiting: 0 } }))
    .sort(({ weight: a }, { weight: b }) => a.priority - b.priority || b.chain - a.chain);
}
