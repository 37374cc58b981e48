import { type Problem, renderProblemInLine } from "../../core/problem.ts";

/** What a path is refused with: something else than what belongs there is in its place. A finding about the disk, and no bug. */
export class RefusedPath extends Error {
  constructor(readonly problem: Problem) {
    super(renderProblemInLine(problem).replace(/\.$/, ""));
  }
}
