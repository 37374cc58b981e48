import type { CheckVerdict } from "./check-verdict.ts";
import { sortByCheck } from "./sort-by-check.ts";

/** What can be found out about pieces of work, and where a verdict goes as soon as there is one. */
interface Bench<T> {
  /** Whether these merge with each other, in this order. */
  readonly merges: (together: readonly T[]) => boolean;
  /** Runs the check on these together; on none of them, on what was there before. */
  readonly passes: (together: readonly T[]) => Promise<boolean>;
  readonly keep: (piece: T, result: CheckVerdict["result"]) => void;
}

/**
 * Judges pieces of finished work, all at once as far as they merge. What does not merge with those before it has no verdict: once they are
 * taken in, it is a conflict. A failure is held against a piece only if another passed, or what was there before does.
 */
export async function judgePieces<T>(pieces: readonly T[], { merges, passes, keep }: Bench<T>): Promise<void> {
  const together: T[] = [];
  for (const piece of pieces) if (merges([...together, piece])) together.push(piece);
  const kept = new Set<T>();
  const { passed, failed } = await sortByCheck(together, async (some) => {
    if (!(await passes(some))) return false;
    for (const piece of some.filter((one) => !kept.has(one))) keep(piece, "passed");
    for (const piece of some) kept.add(piece);
    return true;
  });
  if (failed.length === 0) return;
  const isBroken = passed.length === 0 && !(await passes([]));
  for (const piece of failed) keep(piece, isBroken ? "unjudged" : "failed");
}
