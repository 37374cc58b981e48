/** A task with how long it takes, and the places of those that it needs. */
export interface ScheduledTask {
  readonly seconds: number;
  readonly needs: readonly number[];
}

/** Seconds that greedy list scheduling takes for the tasks on so many slots: whenever a slot is free, the first that is ready begins. */
export function listSchedule(tasks: readonly ScheduledTask[], slots: number): number {
  const ends = new Map<number, number>();
  const waiting = new Set(tasks.keys());
  let running: { n: number; end: number }[] = [];
  let now = 0;
  while (waiting.size > 0 || running.length > 0) {
    for (const n of waiting) {
      const isReady = tasks[n]?.needs.every((need) => (ends.get(need) ?? Number.POSITIVE_INFINITY) <= now);
      if (!isReady || running.length >= slots) continue;
      waiting.delete(n);
      running.push({ n, end: now + (tasks[n]?.seconds ?? 0) });
    }
    now = Math.min(...running.map(({ end }) => end));
    for (const { n, end } of running) if (end <= now) ends.set(n, end);
    running = running.filter(({ end }) => end > now);
  }
  return now;
}
