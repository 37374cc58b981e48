import type { Task } from "../task.ts";

/**
 * How long each task is taken to be, by its id. Where the tracker holds estimates, in minutes: one without an estimate counts as their
 * mean. Where it holds none, each counts as 1.
 */
export function lengthsOf(tasks: readonly Task[]): ReadonlyMap<string, number> {
  const estimates = tasks.flatMap(({ estimateMinutes }) => estimateMinutes ?? []);
  const mean = estimates.length === 0 ? 1 : estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
  return new Map(tasks.map(({ id, estimateMinutes }) => [id, estimateMinutes ?? mean]));
}
