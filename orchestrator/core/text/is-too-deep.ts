/** Deeper than anybody nests what Skyfom reads. */
const MOST_DEEP = 100;

/** Whether a parsed text is nested so deeply that what writes it again, or walks through it, may run out of stack. */
export function isTooDeep(value: unknown, left = MOST_DEEP): boolean {
  if (typeof value !== "object" || value === null) return false;
  if (left === 0) return true;
  // spelled out, since a store has many tasks: lists of members and functions to try them cost several times as much
  if (Array.isArray(value)) {
    for (const member of value) if (isTooDeep(member, left - 1)) return true;
  } else for (const key in value) if (isTooDeep((value as Record<string, unknown>)[key], left - 1)) return true;
  return false;
}
