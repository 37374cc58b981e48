import type { Problem } from "../../core/problem.ts";

/** What is wrong with the first of them with which something is. */
export function firstProblem<T>(all: Iterable<T>, find: (one: T) => Problem | undefined): Problem | undefined {
  for (const one of all) {
    const problem = find(one);
    if (problem) return problem;
  }
  return undefined;
}
