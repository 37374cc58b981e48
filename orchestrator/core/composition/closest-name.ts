import { closest, distance } from "fastest-levenshtein";

/** Beyond these nothing is compared: many names with many, or long ones with long ones, would take minutes. */
const MOST_CANDIDATES = 500;
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
