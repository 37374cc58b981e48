/** A size, and what was measured there. */
export type Point = readonly [size: number, value: number];

/** As which power of its size what was measured grows: a least-squares fit to the logarithms of all points; `NaN` of fewer than two sizes. */
export function exponent(points: readonly Point[]): number {
  const logs = points.map(([size, value]) => [Math.log(size), Math.log(value)] as const);
  const mean = (of: 0 | 1) => logs.reduce((sum, log) => sum + log[of], 0) / logs.length;
  const [size, value] = [mean(0), mean(1)];
  const together = logs.reduce((sum, [x, y]) => sum + (x - size) * (y - value), 0);
  return together / logs.reduce((sum, [x]) => sum + (x - size) ** 2, 0);
}
