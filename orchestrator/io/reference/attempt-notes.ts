import { dirname, join } from "node:path";
import type { Reference } from "../../core/reference/reference.ts";
import { createFileWithin, makeFolderWithin } from "../plain-file/change-within.ts";
import { namesBelow } from "../plain-file/read-below.ts";
import type { RunFolders } from "./run-folders.ts";

/**
 * What hooks note of an attempt, an empty file each: `asked` by the life whose agent was asked for its report, `given` by what its
 * agent was given instead of its brief. The file name is the whole note, so a note is never half written.
 */
type Notebook = "asked" | "given";

/** Makes a note; false where it is there already, so that of several installs' hooks one acts on it, or where it cannot be written. */
export function noteOnce(paths: RunFolders, notebook: Notebook, { run, attempt }: Reference, what: string): boolean {
  const folder = join(paths.runs, run, notebook);
  try {
    makeFolderWithin(dirname(paths.runs), folder);
    createFileWithin(dirname(paths.runs), join(folder, `${attempt}.${what}`), "");
    return true;
  } catch {
    return false; // on a full disk too: what a hook notes here must not keep it from freeing a slot
  }
}

/** All that was noted of an attempt. */
export function readNotes(paths: RunFolders, notebook: Notebook, { run, attempt }: Reference): string[] {
  const start = `${attempt}.`;
  return namesBelow(dirname(paths.runs), join(paths.runs, run, notebook))
    .filter((name) => name.startsWith(start))
    .map((name) => name.slice(start.length));
}
