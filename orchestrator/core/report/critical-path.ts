import type { TimedTask } from "./find-waits.ts";
import type { Moment, PathStep, Release, Row } from "./report.ts";

/** A task that began this soon after another's end may have taken its place. */
const HANDED_ON_MS = 10_000;

/**
 * The chain of tasks that a run took as long as: from the task that was over last back to what it needed, or to the end that made
 * room for it, until one that waited for nothing.
 *
 * @param isFull whether no slot was free for the run just before a moment: else an end there made no room.
 */
export function criticalPath(
  timed: readonly TimedTask[],
  rows: readonly Pick<Row, "key" | "bars">[],
  releases: readonly Release[],
  isFull: (at: Moment) => boolean,
): PathStep[] {
  const neededBy = new Map(releases.map(({ by, task }) => [task, by]));
  const done = timed.flatMap((task) => (task.over === undefined ? [] : [{ ...task, over: task.over }]));
  const byKey = new Map(done.map((task) => [task.key, task]));
  const firstBegan = Math.min(...timed.map(({ began }) => began));
  const slotsOf = new Map(rows.flatMap(({ key, bars }) => (key === null ? [] : [[key, bars] as const])));
  const filling = done.filter(({ key, over }) => isFull(slotsOf.get(key)?.at(-1)?.to ?? over));
  const path: PathStep[] = [];
  let at = done.reduce<(typeof done)[number] | undefined>(
    (last, one) => (last && last.over >= one.over ? last : one),
    undefined,
  );
  while (at && !path.some(({ key }) => key === at?.key)) {
    const { key, title, began, over } = at;
    const needed = byKey.get(neededBy.get(key) ?? "");
    const room = began > firstBegan ? madeRoom(filling, key, slotsOf.get(key)?.[0]?.from ?? began) : undefined;
    // What was needed may have been over long before there was room.
    const before = needed && room && room.over > needed.over ? room : (needed ?? room);
    path.unshift({
      key,
      title,
      began,
      over,
      after: before === undefined ? null : before === needed ? "needed" : "slot",
    });
    at = before;
  }
  return path;
}

function madeRoom<T extends { readonly key: string; readonly began: Moment; readonly over: Moment }>(
  done: readonly T[],
  key: string,
  from: Moment,
): T | undefined {
  return done
    .filter((one) => one.key !== key && one.over <= from && from - one.over <= HANDED_ON_MS && one.began < from)
    .reduce<T | undefined>((last, one) => (last && last.over >= one.over ? last : one), undefined);
}

/** Tells of a moment whether, just before it, the run was at its limit or the repository had no free slot. */
export function fullness(rows: readonly Row[], limit: number, cap: number): (at: Moment) => boolean {
  return (at) => {
    const holding = rows.flatMap(({ isOfRun, bars }) =>
      bars.filter(({ hasSlot, from, to }) => hasSlot && from < at && to >= at).map(() => isOfRun),
    );
    return holding.length >= cap || holding.filter(Boolean).length >= limit;
  };
}
