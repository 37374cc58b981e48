import { InvalidArgumentError } from "commander";
import { closestName } from "../../core/text/closest-name.ts";

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

/** Beads' own names; others are custom ones. */
const TASK_TYPES = ["bug", "feature", "task", "epic", "chore", "decision", "spike", "story", "milestone"];
const DEPENDENCY_TYPES = ["blocks", "conditional-blocks", "waits-for", "parent-child", "related", "discovered-from"];

/** Commander's parser for a task's type: any name but one that is nearly a name of Beads. */
export function parseTaskType(value: string): string {
  return parseName(value, TASK_TYPES);
}

/** Commander's parser for a dependency's type: any name but one that is nearly a name of Beads. */
export function parseDependencyType(value: string): string {
  return parseName(value, DEPENDENCY_TYPES);
}

function parseName(value: string, known: readonly string[]): string {
  const meant = known.includes(value) ? undefined : closestName(value, known);
  if (meant !== undefined) throw new InvalidArgumentError(`Did you mean "${meant}"?`);
  if (!/^[\w-]{1,50}$/.test(value)) throw new InvalidArgumentError("Give one word of at most 50 letters.");
  return value;
}
