/** A stretch of time in which an agent worked. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * How many stretches overlap, as steps: from each moment on, that many. Where one ends at the very moment at which
 * another begins, its slot was passed on, so the end counts first.
 */
export function concurrencyCurve(
  stretches: readonly Stretch[],
  from: number,
  to: number,
): (readonly [number, number])[] {
  const changes = new Map<number, number>();
  const change = (at: number, by: number) => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const stretch of stretches) {
    const [begin, end] = [Math.max(from, stretch.from), Math.min(to, stretch.to)];
    if (begin >= end) continue;
    change(begin, 1);
    change(end, -1);
  }
  const steps: (readonly [number, number])[] = [[from, changes.get(from) ?? 0]];
  let count = changes.get(from) ?? 0;
  for (const at of [...changes.keys()].filter((moment) => moment > from).sort((a, b) => a - b)) {
    const by = changes.get(at) ?? 0;
    count += by;
    if (by !== 0) steps.push([at, count]);
  }
  if ((steps.at(-1)?.[0] ?? to) < to) steps.push([to, count]);
  return steps;
}

/** Most at one moment. */
export function peakOf(curve: readonly (readonly [number, number])[]): number {
  return curve.reduce((most, [, count]) => Math.max(most, count), 0);
}
