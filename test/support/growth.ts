/** By how much the larger input is larger. */
export const FACTOR = 8;

/** Between what linear work grows by and what quadratic work does (64), well off both. */
export const LINEAR = 24;

/** Too short to be told from noise, in microseconds of this process. */
const LEAST_US = 2_000;

/** How often what looks too large is measured: a collection of garbage or a neighbour on the processor is rarely there each time. */
const MEASURED_AT_MOST = 5;

/**
 * By how much the work grows from an input to one that is eight times as large: by the processor's time of this process, which waits for
 * nobody, and the least of several goes. Where the larger takes next to nothing, the smaller is not looked at.
 */
export function growth<Input>(make: (size: number) => Input, size: number, act: (input: Input) => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let times = 0; times < MEASURED_AT_MOST && least >= LINEAR; times++)
    least = Math.min(least, measure(make, size, act));
  return least;
}

function measure<Input>(make: (size: number) => Input, size: number, act: (input: Input) => unknown): number {
  const next = LEAST_US * FACTOR;
  const large = leastWork(make(size * FACTOR), act, next);
  return large / (large <= next ? LEAST_US : Math.max(leastWork(make(size), act, LEAST_US), LEAST_US));
}

/** @param enough what is so short is not done again. */
function leastWork<Input>(input: Input, act: (input: Input) => unknown, enough: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 3 && least > enough; go++) {
    const before = process.cpuUsage();
    act(input);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, user + system);
  }
  return least;
}
