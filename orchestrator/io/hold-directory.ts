import { existsSync, mkdirSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomId } from "./random-id.ts";
import { renamePatiently } from "./rename-patiently.ts";

/**
 * Makes `directory` hold one file called `name`, if it holds none: the file is written in a directory of its own, which is
 * then renamed onto `directory`. A rename onto a directory that is not empty fails on every system, so the first to succeed
 * is its holder. `scratch` must exist on the same file system.
 *
 * @returns false when somebody else holds it, or when a file stands where the directory belongs.
 * @throws the file system's error when `scratch` cannot be written.
 */
export function holdDirectory(scratch: string, directory: string, name: string, content: string): boolean {
  const own = join(scratch, randomId());
  mkdirSync(own, { mode: 0o700 });
  let isMoved = false;
  try {
    writeFileSync(join(own, name), content, { mode: 0o600 });
    isMoved = moveOnto(own, directory);
  } finally {
    if (!isMoved) rmSync(own, { recursive: true, force: true });
  }
  return isMoved;
}

function moveOnto(own: string, directory: string): boolean {
  try {
    rmdirSync(directory);
  } catch {
    // absent, or held: the rename decides
  }
  try {
    // On Windows a rename onto a held directory is refused as one is while a scanner looks, so only an empty place is worth a pause.
    if (isEmpty(directory)) renamePatiently(own, directory);
    else renameSync(own, directory);
    return true;
  } catch (error) {
    if (HELD.has((error as NodeJS.ErrnoException).code ?? "")) return false;
    throw error;
  }
}

function isEmpty(directory: string): boolean {
  return !existsSync(directory);
}

/** What a rename onto a held directory, or onto a file, fails with (Linux, macOS, Windows). */
const HELD = new Set(["ENOTEMPTY", "EEXIST", "ENOTDIR", "EPERM", "EACCES", "EBUSY"]);
