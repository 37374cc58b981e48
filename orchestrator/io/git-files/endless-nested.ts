import { dirname, join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { entriesIn } from "../names-in.ts";
import { readGitPointer } from "../plain-file/read-git-pointer.ts";
import { endlessFile } from "./endless-file.ts";
import { firstProblem } from "./first-problem.ts";

/** What git reads of a folder's `.git` to see whether it is a repository of its own, whose files are none of the one around it. */
const TELLING = ["HEAD", "commondir"];

/** The first of those files that never ends, in a repository below the user's own. */
export function endlessNested(folder: string): Problem | undefined {
  const dotGit = join(folder, ".git");
  const pointer = readGitPointer(dotGit, "gitdir: ");
  const gitDir = pointer.kind === "path" ? resolve(folder, pointer.path) : dotGit;
  return firstProblem(TELLING, (name) => endlessFile(join(gitDir, name)));
}

/**
 * The same for all untracked folders that lie beside tracked files.
 *
 * @param paths the tracked files, from the top of the work tree.
 */
export function endlessBeside(workTree: string, paths: readonly string[]): Problem | undefined {
  const tracked = new Set([""]);
  for (const path of paths)
    for (let at = dirname(path); at !== "." && !tracked.has(at); at = dirname(at)) tracked.add(at);
  return firstProblem(tracked, (folder) =>
    firstProblem(foldersIn(join(workTree, folder)), (name) =>
      tracked.has(join(folder, name)) ? undefined : endlessNested(join(workTree, folder, name)),
    ),
  );
}

function foldersIn(folder: string): string[] {
  return entriesIn(folder).flatMap((entry) => (entry.isDirectory() && entry.name !== ".git" ? [entry.name] : []));
}
