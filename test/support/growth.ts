/** By how much the larger input is larger. */
export const FACTOR = 8;

/** Between what linear work grows by and what quadratic work does (64), well off both. */
export const LINEAR = 24;

/** Too short to be told from noise, in microseconds of this process. */
const LEAST_US = 2_000;

/**
 * By how much the work grows from an input to one that is eight times as large: by the processor's time of this process, which waits for
 * nobody, and the least of several goes.
 */
export function growth<Input>(make: (size: number) => Input, size: number, act: (input: Input) => unknown): number {
  const [small, large] = [size, size * FACTOR].map((one) => leastWork(make(one), act));
  return (large ?? 0) / Math.max(small ?? 0, LEAST_US);
}

function leastWork<Input>(input: Input, act: (input: Input) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 3; go++) {
    const before = process.cpuUsage();
    act(input);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}
