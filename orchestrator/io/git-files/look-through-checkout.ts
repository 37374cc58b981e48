import { dirname, join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import type { AskGit } from "../settings/names-of-repository.ts";
import { endlessFile } from "./endless-file.ts";
import { endlessInGit } from "./endless-in-git.ts";
import { firstProblem } from "./first-problem.ts";

/** What git reads in any folder of a work tree, and at its top, where git-lfs reads one more. */
const IN_FOLDERS = [".gitattributes", ".gitignore"];
const AT_TOP = [...IN_FOLDERS, ".gitmodules", ".mailmap", ".lfsconfig"];

/** An entry of the index: its mode, hash and stage, a tab, and its path. */
const ENTRY = /^(\d+) [^\t]*\t(.*)$/s;

/** The paths that git lists with `ls-files --stage -z`, each once, also one in conflict; and which of them are submodules. */
export function pathsOfIndex(listed: string): {
  readonly paths: readonly string[];
  readonly submodules: readonly string[];
} {
  const entries = listed.split("\0").flatMap((entry) => [ENTRY.exec(entry) ?? []].filter((found) => found.length > 0));
  const paths = (found: readonly string[][]) => [...new Set(found.map(([, , path = ""]) => path))];
  return { paths: paths(entries), submodules: paths(entries.filter(([, mode]) => mode === "160000")) };
}

/**
 * The first file of a work tree that git would read without end where it compares, merges or searches paths: those that tell it how, in
 * the folders of these paths and above them.
 *
 * @param folder that the paths begin at: the top of the work tree or a folder in it.
 */
export function lookThroughCheckout(folder: string, paths: readonly string[]): Problem | undefined {
  const folders = new Set([""]);
  for (const path of paths) {
    // a folder that is known has those above it
    for (let at = path.lastIndexOf("/"); at > 0 && !folders.has(path.slice(0, at)); at = path.lastIndexOf("/", at - 1))
      folders.add(path.slice(0, at));
  }
  const top = boundsOf(folder) ?? folder;
  const below = [...folders].map((name) => join(folder, name));
  const above: string[] = [];
  for (let at = folder; at !== top; at = dirname(at)) above.push(dirname(at));
  const files = [...above, ...below].flatMap((at) => (at === top ? AT_TOP : IN_FOLDERS).map((name) => join(at, name)));
  return firstProblem(files, (file) => endlessFile(file));
}

/** The same of all that is tracked, and of the git directories of its submodules; also why git cannot list it. */
export function endlessInCheckout(workTree: string, ask: AskGit): Problem | undefined {
  const listed = ask("ls-files", "--stage", "-z");
  if (listed === undefined) return unlisted(workTree);
  const { paths, submodules } = pathsOfIndex(listed);
  const isOwn = (path: string) => boundsOf(join(workTree, path)) === join(workTree, path);
  return (
    lookThroughCheckout(workTree, paths) ??
    firstProblem(submodules.filter(isOwn), (path) => endlessInGit(join(workTree, path)))
  );
}

function unlisted(where: string): Problem {
  const what = "git does not list its files in time, or they are more than can be looked through";
  return { where, what, fix: "See what `git ls-files --stage` says." };
}
