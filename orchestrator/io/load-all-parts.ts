import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { namesIn } from "./names-in.ts";

/** The folders of `orchestrator/dist` that hold parts of the command line; a file of that name is one too. */
const FOLDERS = ["core", "io", "libraries", "verbs"];

/**
 * Loads all parts of the bundle at once. A process that waits, or that replaces or removes the very files it runs from, must not
 * load one later: it could be gone by then, or of another version. From the source all is loaded already.
 */
export function loadAllParts(): void {
  const load = createRequire(import.meta.filename);
  const dist = dirname(import.meta.filename);
  const top = namesIn(dist).filter((name) => FOLDERS.includes(basename(name, ".cjs")) && name.endsWith(".cjs"));
  for (const part of [...top.map((name) => join(dist, name)), ...FOLDERS.flatMap((name) => partsIn(join(dist, name)))])
    load(part);
}

/** The files of all parts in a folder and below it; none where the source runs and not its bundle. */
function partsIn(folder: string): string[] {
  return namesIn(folder).flatMap((name) => {
    const path = join(folder, name);
    return name.endsWith(".cjs") ? [path] : partsIn(path);
  });
}
