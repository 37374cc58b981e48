import type { TimedTask, ToldHold } from "./find-waits.ts";

/**
 * How long a run would have taken with as many slots as it could use: each task as long as it took, begun when the last one that it was
 * told to wait for was over.
 *
 * @returns undefined where no task is over.
 */
export function withoutLimit(timed: readonly TimedTask[], holds: readonly ToldHold[]): number | undefined {
  const neededBy = new Map<string, Set<string>>();
  for (const { key, by } of holds) neededBy.set(key, new Set([...(neededBy.get(key) ?? []), ...by]));
  const done = timed.flatMap((task) => (task.over === undefined ? [] : [{ ...task, over: task.over }]));
  // what a task needed was over before it began, so that each end is known by the time it is asked for
  const ends = new Map<string, number>();
  for (const { key, began, over } of [...done].sort((a, b) => a.began - b.began || a.over - b.over)) {
    const needed = [...(neededBy.get(key) ?? [])].map((on) => ends.get(on) ?? 0);
    ends.set(key, Math.max(0, ...needed) + over - began);
  }
  return done.length === 0 ? undefined : Math.max(...ends.values());
}
