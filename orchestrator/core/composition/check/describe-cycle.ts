import type { CompositionFinding } from "../finding.ts";
import { showName } from "../show-name.ts";
import type { Explanation, Locate } from "./explanation.ts";

type Cycle = Extract<CompositionFinding, { kind: "cycle" }>;

/** Longer cycles are shown by their first and last names; the finding has the whole path. */
const MOST_NAMES = 12;

/** The text and the fix of a cycle, with the place of each dependency along it. */
export function describeCycle(cycle: Cycle, locate: Locate): Explanation {
  const { pointers } = cycle;
  const path = cycle.path.map(showName);
  const [first, ...others] = path;
  if (pointers.length > MOST_NAMES) {
    const shown = [...path.slice(0, 4), `… ${path.length - 8} more …`, ...path.slice(-4)].join(" → ");
    return {
      what: `"${first}" depends on itself through ${pointers.length - 1} others: ${shown}`,
      fix: "Remove one of the dependencies along this path.",
    };
  }
  const told = others.map((name) => `"${name}"`).join(", which depends on ");
  return {
    what: `"${first}" depends on ${told}: ${path.join(" → ")}`,
    fix: `Remove one of these dependencies: ${pointers.map(locate).join(" or ")}.`,
  };
}
