import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { entriesIn } from "../names-in.ts";
import type { AskGit } from "../settings/names-of-repository.ts";
import { endlessFile } from "./endless-file.ts";
import { endlessBeside, endlessNested } from "./endless-nested.ts";
import { pathsOfIndex } from "./look-through-checkout.ts";

/** Far more than somebody adds to a repository at once. Git waits for what is beyond it only as long as its call may take. */
const MOST_NAMES = 50_000;

/**
 * The first file that git would read without end where it lists all that is not tracked: in any folder one may say what is ignored, and
 * any may be a repository of its own.
 */
export function lookThroughUntracked(workTree: string, ask: AskGit): Problem | undefined {
  // git names a folder in which nothing is tracked, and does not look into it
  const nested = endlessBeside(workTree, pathsOfIndex(ask("ls-files", "--stage", "-z") ?? "").paths);
  if (nested) return nested;
  const listed = ask("ls-files", "--others", "--directory", "--exclude-standard", "-z") ?? "";
  const folders = listed.split("\0").flatMap((path) => (path.endsWith("/") ? join(workTree, path) : []));
  let left = MOST_NAMES;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const problem = endlessFile(join(folder, ".gitignore")) ?? endlessNested(folder);
    if (problem) return problem;
    const entries = entriesIn(folder);
    left -= entries.length;
    if (left < 0) return undefined;
    // another repository is listed as one name
    if (entries.some(({ name }) => name === ".git")) continue;
    for (const entry of entries) if (entry.isDirectory()) folders.push(join(folder, entry.name));
  }
  return undefined;
}
