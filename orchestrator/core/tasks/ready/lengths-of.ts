import type { Task } from "../task.ts";

/**
 * How long each task is taken to be, in their order. Where the tracker holds estimates, in minutes: one without an estimate counts as their
 * mean. Where it holds none, each counts as 1.
 */
export function lengthsOf(tasks: readonly Task[]): number[] {
  const estimates = tasks.flatMap(({ estimateMinutes }) => estimateMinutes ?? []);
  const mean = estimates.length === 0 ? 1 : estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
  return tasks.map(({ estimateMinutes }) => estimateMinutes ?? mean);
}
