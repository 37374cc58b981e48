import { lstatSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { sleepSync } from "../../process/sleep-sync.ts";
import { tryTo } from "../../try-to.ts";
import { atWorkFolder, forget, MARK } from "./at-work-folder.ts";

/** A change takes about a millisecond. A process that has the lock for longer than this was killed, in milliseconds. */
const TAKES_MS = 1_000;

const LOOK_EVERY_MS = 2;

/** How often the lock is looked for at most. No hook waits for longer: what is remembered is of less use than a hook that answers. */
const MOST_LOOKS = 100;

/** Changes one file of the memory while no other process does. Where the lock cannot be had in time, it is changed all the same. */
export function withMemoryLock(name: string, change: (isLocked: boolean) => void): void {
  const lock = `${name}${MARK}lock`;
  const isLocked = takeLock(lock);
  try {
    change(isLocked);
  } finally {
    if (isLocked) forget(lock);
  }
}

function takeLock(name: string): boolean {
  const path = join(atWorkFolder(), name);
  for (let look = 0; look < MOST_LOOKS; look++) {
    try {
      writeFileSync(path, "", { flag: "wx", mode: 0o600 });
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "ENOENT") tryTo(() => mkdirSync(atWorkFolder(), { recursive: true, mode: 0o700 }));
      else if (code !== "EEXIST") return false;
      else if (isAbandoned(path)) forget(name);
      else sleepSync(LOOK_EVERY_MS);
    }
  }
  return false;
}

function isAbandoned(path: string): boolean {
  const taken = lstatSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return taken !== undefined && Math.abs(Date.now() - taken) > TAKES_MS;
}
