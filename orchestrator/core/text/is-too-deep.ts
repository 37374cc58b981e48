/** Deeper than anybody nests what Skyfom reads. */
const MOST_DEEP = 100;

/** Whether a parsed text is nested so deeply that what writes it again, or walks through it, may run out of stack. */
export function isTooDeep(value: unknown, left = MOST_DEEP): boolean {
  if (typeof value !== "object" || value === null) return false;
  return left === 0 || Object.values(value).some((member) => isTooDeep(member, left - 1));
}
