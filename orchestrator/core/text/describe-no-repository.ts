import type { Problem } from "../problem.ts";

/** Says that a folder is in no project. */
export function describeNoRepository(folder: string): Problem {
  return {
    where: folder,
    what: "this is not a repository: there is no .git or .beads here or above",
    fix: "Change into your project, or run `git init`.",
  };
}
