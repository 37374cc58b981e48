import { dirname, join } from "node:path";
import { boundsOf } from "../plain-file/bounds-of.ts";
import type { BeadsFolder } from "./find-beads-folder.ts";

/**
 * Where bd looks for settings, and writes where it finds no database beside the tasks: there, and in the folders above the one that it is
 * started in, up to the top of the repository.
 */
export function foldersOfBd({ path, root }: Pick<BeadsFolder, "path" | "root">): ReadonlySet<string> {
  const bounds = boundsOf(root) ?? root;
  const folders = [path];
  for (let at = root; ; at = dirname(at)) {
    folders.push(join(at, ".beads"));
    if (at === bounds || dirname(at) === at) return new Set(folders);
  }
}
