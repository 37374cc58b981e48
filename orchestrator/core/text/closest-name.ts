import { closest, distance } from "fastest-levenshtein";

/** Beyond so many candidates nothing is compared: many names with many would take minutes. */
export const MOST_CANDIDATES = 500;

/** So would long names with long ones. */
const LONGEST_NAME = 200;

/** The candidate that somebody who wrote `name` most likely meant, or undefined when none looks like it. */
export function closestName(name: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES || name.length > LONGEST_NAME) return undefined;
  const typed = name.toLowerCase();
  const whole = candidates.filter((candidate) => `-${candidate.toLowerCase()}-`.includes(`-${typed}-`));
  if (whole.length === 1) return whole[0];
  const near = closest(name, candidates);
  return distance(typed, near.toLowerCase()) <= Math.max(2, name.length / 4) ? near : undefined;
}
