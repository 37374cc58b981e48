/** The files of each of the newest commits. */
export type CommitHistory = readonly (readonly string[])[];

/** A commit of more files than this changes all sorts of things together. */
const MOST_IN_COMMIT = 30;
/** In how many commits two files have to meet, and in which part of those of the one. */
const LEAST_COMMITS = 2;
const LEAST_PART = 0.4;
const MOST_OF_ONE = 4;

/** Files that usually change when one of these does, those that do so most often first. */
export function coChanged(history: CommitHistory, seeds: readonly string[]): string[] {
  const wanted = new Set(seeds);
  const together = new Map<string, Map<string, number>>();
  const alone = new Map<string, number>();
  for (const files of history) {
    if (files.length > MOST_IN_COMMIT) continue;
    for (const seed of files.filter((file) => wanted.has(file))) {
      alone.set(seed, (alone.get(seed) ?? 0) + 1);
      const counts = together.get(seed) ?? new Map<string, number>();
      together.set(seed, counts);
      for (const file of files) if (!wanted.has(file)) counts.set(file, (counts.get(file) ?? 0) + 1);
    }
  }
  return [...together].flatMap(([seed, counts]) => {
    const least = Math.max(LEAST_COMMITS, (alone.get(seed) ?? 0) * LEAST_PART);
    return [...counts]
      .filter(([, count]) => count >= least)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST_OF_ONE)
      .map(([file]) => file);
  });
}
