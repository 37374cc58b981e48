import type { Task } from "../task.ts";
import type { Weight } from "./weigh-waiting.ts";

/**
 * Why a task starts before others of its priority, as a phrase: `P0, because shop-x8m waits for it; 3 tasks in a row wait for it`.
 *
 * @returns undefined if nothing waits for it, so that only its own priority counts.
 */
export function whyHere({ priority: own }: Pick<Task, "priority">, weight: Weight): string | undefined {
  const { priority, from, waiting } = weight;
  if (waiting === 0) return undefined;
  const row = waiting === 1 ? "1 task waits for it" : `${waiting} tasks in a row wait for it`;
  return from === undefined || priority === own ? row : `P${priority}, because ${from} waits for it; ${row}`;
}
