/** Which pieces of work pass the check together, and which fail it. */
interface Sorted<T> {
  readonly passed: readonly T[];
  readonly failed: readonly T[];
}

/**
 * Checks several pieces of work at once, and halves a batch that fails until what is at fault stands alone. Each is looked at on top of
 * all that has passed before it.
 *
 * @param passes runs the check on these together.
 */
export async function sortByCheck<T>(
  all: readonly T[],
  passes: (together: readonly T[]) => Promise<boolean>,
): Promise<Sorted<T>> {
  const passed: T[] = [];
  const failed: T[] = [];
  const look = async (some: readonly T[]): Promise<void> => {
    if (some.length === 0) return;
    if (await passes([...passed, ...some])) passed.push(...some);
    else if (some.length === 1) failed.push(...some);
    else {
      const half = Math.ceil(some.length / 2);
      await look(some.slice(0, half));
      await look(some.slice(half));
    }
  };
  await look(all);
  return { passed, failed };
}
