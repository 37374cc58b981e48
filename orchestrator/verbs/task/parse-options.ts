import { InvalidArgumentError } from "commander";

/** Commander's parser for an option that may be given more than once, or as a list with commas. */
export function collect(value: string, earlier: readonly string[] = []): string[] {
  const entries = value.split(",").map((entry) => entry.trim());
  return [...earlier, ...entries.filter((entry) => entry !== "")];
}

/** Commander's parser for an option that may be given more than once, each time with one value. */
export function collectWhole(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

/** Commander's parser for a priority, with or without its P. */
export function parsePriority(value: string): number {
  const priority = /^p?([0-4])$/i.exec(value)?.[1];
  if (priority === undefined) throw new InvalidArgumentError("Give 0 (most urgent) to 4.");
  return Number(priority);
}

/** Commander's parser for a count of 0 (all) or more. */
export function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError("Give a whole number; 0 means all.");
  return Number(value);
}
