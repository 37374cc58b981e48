import {
  closeSync,
  fstatSync,
  linkSync,
  lstatSync,
  openSync,
  readSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { basename, join } from "node:path";
import { namesIn } from "../../names-in.ts";
import { openToAppend } from "../../plain-file/open-to-append.ts";
import { RefusedPath } from "../../plain-file/refused-path.ts";
import { sleepSync } from "../../process/sleep-sync.ts";
import { randomId } from "../../random-id.ts";
import { renamePatiently } from "../../rename-patiently.ts";
import type { StatePaths } from "./state-paths.ts";

/** Most bytes of a log: five times the size at which it is set aside, and small enough for memory. */
export const MOST_LOG_BYTES = 256 * 2 ** 20;

type Log = ReturnType<typeof openToAppend>;

/** How often the log is opened at most, while other processes replace it. */
const MOST_OPENS = 100;

/**
 * Opens the log to append to it. A log that also has a name of somebody else's, as a hard link, may be part of a backup, or a file that
 * was put there to be written to. That file stays as it is, and a copy of it becomes the log.
 *
 * @throws RefusedPath, or the file system's error.
 */
export function openLog(paths: StatePaths): Log {
  for (let opens = 0; opens < MOST_OPENS; opens++) {
    const log = openToAppend(paths.events, { most: MOST_LOG_BYTES, mayBeLinked: true });
    const shared = isShared(paths, log.stat);
    // A log that another process replaced since it was opened may have only the name of somebody else's left.
    if (!shared && isIt(paths.events, log.stat)) return log;
    try {
      if (shared) makeOwn(paths, log);
    } finally {
      closeSync(log.file);
    }
  }
  const what = "another program replaces it again and again, and it was not written";
  throw new RefusedPath({ where: paths.events, what, fix: "End that program." });
}

/** Whether the log has a name that is not ours. */
function isShared(paths: StatePaths, log: Stats): boolean {
  return log.nlink > 1 && log.nlink > ownNames(paths, log);
}

/** The names that we give the log: its own, the one in the work tree, and for a moment the one that is renamed to that. */
function ownNames({ shown, events, tmp }: StatePaths, log: Stats): number {
  if (shown === undefined) return 1;
  const known = isIt(join(shown, basename(events)), log) ? 2 : 1;
  return log.nlink <= known ? known : known + namesIn(tmp).filter((name) => isIt(join(tmp, name), log)).length;
}

/** Whether a path is the log. On Windows some versions of Node give a device two numbers, one by its path and one by an open file. */
function isIt(path: string, log: Stats): boolean {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  return stat?.ino === log.ino && (stat.dev === log.dev || process.platform === "win32");
}

/** How often a hook looks whether another one has put its copy in place, and how long it waits for that, in milliseconds. */
const LOOK_EVERY_MS = 5;
const PUT_WITHIN_MS = 2_000;

/**
 * Puts a copy in place of the log. Of several hooks only one may: a second copy would take the place of the first, and of what was
 * appended to that. A hook that was killed before it did so is waited for no longer than another one needs.
 */
function makeOwn(paths: StatePaths, log: Log): void {
  const copy = join(paths.tmp, `log-${log.stat.dev}-${log.stat.ino}`);
  for (let waited = 0; isIt(paths.events, log.stat); waited += LOOK_EVERY_MS) {
    if (waited > PUT_WITHIN_MS) {
      rmSync(copy, { force: true });
      waited = 0;
    }
    if (putCopy(paths, log, copy)) return;
    sleepSync(LOOK_EVERY_MS);
  }
}

/** Whether this hook put its copy in place. Whoever gives it the name `copy` may, for as long as it has that name. */
function putCopy({ events, tmp }: StatePaths, { file, stat }: Log, copy: string): boolean {
  if (lstatSync(copy, { throwIfNoEntry: false })) return false;
  const fresh = join(tmp, randomId());
  const own = openSync(fresh, "ax", 0o600);
  try {
    const copied = readFrom(file, 0);
    writeFileSync(own, copied);
    if (!succeeds(() => linkSync(fresh, copy), "EEXIST")) return false;
    rmSync(fresh);
    if (!isIt(events, stat)) {
      rmSync(copy, { force: true });
      return false;
    }
    if (!succeeds(() => renamePatiently(copy, events), "ENOENT")) return false;
    // appended by a hook that had opened the log before it got its other name
    writeFileSync(own, readFrom(file, copied.length));
    return true;
  } finally {
    closeSync(own);
    rmSync(fresh, { force: true });
  }
}

/** Whether a step succeeds; false if it fails with this code. @throws any other error. */
function succeeds(step: () => void, code: string): boolean {
  try {
    step();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === code) return false;
    throw error;
  }
}

function readFrom(file: number, from: number): Buffer {
  const buffer = Buffer.alloc(Math.max(0, fstatSync(file).size - from));
  return buffer.subarray(0, buffer.length === 0 ? 0 : readSync(file, buffer, 0, buffer.length, from));
}
