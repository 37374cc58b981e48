import {
  constants,
  copyFileSync,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
  symlinkSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import type { EventFields } from "../../../core/ledger/events/event.ts";
import { removeFile } from "../../plain-file/remove-file.ts";
import { randomId } from "../../random-id.ts";
import { keepForeign } from "./agents-file.ts";
import { ignoreFolder, isFolder, isOwnLink, linkText, type StatePaths } from "./state-paths.ts";

/** Folders that people list. None of our code reads through these links. */
const LISTED = ["slots", "runs"] as const;

/**
 * Shows the log and agents.json in the work tree, where `jq` and `tail -f` read them. They are second names of the files in the git
 * directory: what removes them there removes nothing else, and a log that somebody follows continues. Where they cannot be shown, as
 * with a link in place of the folder, nothing is, and nothing else depends on it.
 *
 * @returns the file that was found in place of agents.json and was moved aside.
 */
export function showFiles(paths: StatePaths): EventFields["foreign-file"] | undefined {
  const { shown } = paths;
  if (shown === undefined) return undefined;
  try {
    makeFolder(shown);
    for (const name of LISTED) linkFolder(paths, name);
    showFile(paths, paths.events);
    let found: EventFields["foreign-file"] | undefined;
    showFile(paths, paths.agents, (file) => {
      const movedTo = keepForeign(paths, file);
      if (movedTo !== undefined) found = { file, movedTo };
    });
    return found;
  } catch {
    return undefined;
  }
}

/** Whether all that can be shown is shown, so that {@link showFiles} would change nothing. */
export function areFilesShown(paths: StatePaths): boolean {
  const { shown } = paths;
  if (shown === undefined) return true;
  const areLinked = LISTED.every((name) => lstatSync(join(shown, name), { throwIfNoEntry: false }));
  return areLinked && [paths.events, paths.agents].every((file) => isFileShown(paths, file));
}

/** @throws if something else than a folder of the repository's own is in its place. */
function makeFolder(shown: string): void {
  for (const folder of [dirname(shown), shown]) {
    if (isFolder(folder)) continue;
    mkdirSync(folder);
    if (folder === shown) ignoreFolder(shown);
  }
}

function linkFolder(paths: StatePaths, name: string): void {
  const link = join(paths.shown as string, name);
  if (lstatSync(link, { throwIfNoEntry: false })) return;
  try {
    symlinkSync(linkText(paths, name), link);
  } catch {
    // another hook was first, or the file system has no links; this is only a convenience
  }
}

/** Removes the links, which show that there is a state. */
export function removeLinks(paths: StatePaths): void {
  for (const name of LISTED) if (isOwnLink(paths, name)) rmSync(join(paths.shown as string, name));
}

/** How often to look again. Two hooks that show one file at once may leave the older one in its place. */
const TRIES = 10;

/**
 * Gives a file its second name, and replaces whatever had it. It looks again afterwards: hooks may replace the file meanwhile.
 *
 * @param keep puts aside what is worth keeping of what is replaced.
 */
function showFile(paths: StatePaths, file: string, keep: (shown: string) => void = () => {}): void {
  const shown = join(paths.shown as string, basename(file));
  for (let tries = 0; tries < TRIES; tries++) {
    const own = lstatSync(file, { throwIfNoEntry: false });
    if (!own?.isFile() || isFileShown(paths, file, own)) return;
    keep(shown);
    const fresh = join(paths.tmp, randomId());
    try {
      linkSync(file, fresh);
      renameSync(fresh, shown);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") continue;
      showFromElsewhere(paths, file, shown);
      return;
    } finally {
      removeFile(fresh);
    }
  }
}

/** Whether the second name leads to the file: it is one and the same, or a link to it. */
function isFileShown(
  paths: StatePaths,
  file: string,
  own: Stats | undefined = lstatSync(file, { throwIfNoEntry: false }),
): boolean {
  const there = lstatSync(join(paths.shown as string, basename(file)), { throwIfNoEntry: false });
  const isSame = there !== undefined && there.ino === own?.ino && there.dev === own.dev;
  return isSame || isOwnLink(paths, basename(file));
}

/** Where the git directory lies on another file system only a link can lead to it, and where there are no links only a copy is left. */
function showFromElsewhere(paths: StatePaths, file: string, shown: string): void {
  removeFile(shown);
  try {
    symlinkSync(linkText(paths, basename(file)), shown);
  } catch {
    // the log grows, and would be copied at each event
    if (file === paths.agents) copyFileSync(file, shown, constants.COPYFILE_EXCL);
  }
}
