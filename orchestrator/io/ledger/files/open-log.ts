import { closeSync, fstatSync, lstatSync, readSync, rmSync, type Stats, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { namesIn } from "../../names-in.ts";
import { openToAppend } from "../../plain-file/open-to-append.ts";
import { randomId } from "../../random-id.ts";
import { renamePatiently } from "../../rename-patiently.ts";
import type { StatePaths } from "./state-paths.ts";

/** Most bytes of a log: five times the size at which it is set aside, and small enough for memory. */
export const MOST_LOG_BYTES = 256 * 2 ** 20;

type Log = ReturnType<typeof openToAppend>;

/**
 * Opens the log to append to it. One that has a name which is not ours, as a hard link, may be a file of somebody else's, or be kept by
 * whoever moved or copied the folder that shows it. It stays as it is, and a copy of it becomes the log.
 *
 * @throws RefusedPath, or the file system's error.
 */
export function openLog(paths: StatePaths): Log {
  const log = openToAppend(paths.events, { most: MOST_LOG_BYTES, mayBeLinked: true });
  if (log.stat.nlink <= 1 || log.stat.nlink <= ownNames(paths, log.stat)) return log;
  try {
    makeOwn(paths, log);
  } finally {
    closeSync(log.file);
  }
  return openToAppend(paths.events, { most: MOST_LOG_BYTES, mayBeLinked: true });
}

/** The names that we give the log: its own, the one in the work tree, and for a moment the one that is renamed to that. */
function ownNames({ shown, events, tmp }: StatePaths, log: Stats): number {
  if (shown === undefined) return 1;
  const known = isIt(join(shown, basename(events)), log) ? 2 : 1;
  return log.nlink <= known ? known : known + namesIn(tmp).filter((name) => isIt(join(tmp, name), log)).length;
}

function isIt(path: string, log: Stats): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.ino === log.ino && stat.dev === log.dev;
}

/** What others append while it is copied is copied too; whoever finds the name given to another file already leaves it. */
function makeOwn({ events, tmp }: StatePaths, { file, stat }: Log): void {
  const fresh = join(tmp, randomId());
  const copied = readFrom(file, 0);
  try {
    writeFileSync(fresh, copied, { flag: "wx", mode: 0o600 });
    if (!isIt(events, stat)) return;
    renamePatiently(fresh, events);
  } finally {
    rmSync(fresh, { force: true });
  }
  const late = readFrom(file, copied.length);
  if (late.length > 0) writeFileSync(events, late, { flag: "a" });
}

function readFrom(file: number, from: number): Buffer {
  const buffer = Buffer.alloc(Math.max(0, fstatSync(file).size - from));
  return buffer.subarray(0, buffer.length === 0 ? 0 : readSync(file, buffer, 0, buffer.length, from));
}
