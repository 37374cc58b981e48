import { closest, distance } from "fastest-levenshtein";

/** Names beyond this many are not searched: comparing every wrong name with every right one would take minutes. */
const MOST_CANDIDATES = 500;

/** The candidate that somebody who wrote `name` most likely meant, or undefined when none looks like it. */
export function closestName(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return undefined;
  const typed = name.toLowerCase();
  const whole = candidates.filter((candidate) => `-${candidate.toLowerCase()}-`.includes(`-${typed}-`));
  if (whole.length === 1) return whole[0];
  const near = closest(name, candidates);
  return distance(typed, near.toLowerCase()) <= Math.max(2, name.length / 4) ? near : undefined;
}
