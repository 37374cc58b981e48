import type { Problem } from "../../core/problem.ts";
import { toInertLine } from "../../core/quote-text.ts";
import { followLinks, isWithin, type Resolved } from "./resolve-within.ts";

/** Says that a path is left alone because of where its links lead. */
export function leadsOut(where: string, { leadsTo }: Extract<Resolved, { kind: "outside" }>, root: string): Problem {
  const place = isWithin(followLinks(root), leadsTo) ? "in a git directory" : `outside ${root}`;
  const what = `it leads to ${toInertLine(leadsTo)}, which is ${place}, and is neither read nor written`;
  return { where, what, fix: "Put a plain file or folder in its place." };
}
