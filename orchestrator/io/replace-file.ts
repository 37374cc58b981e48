import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { randomId } from "./random-id.ts";

/**
 * Replaces a file as a whole: readers see the old content or the new, never a part. `scratch` lies on the same file system.
 *
 * @throws the file system's error; the old file is then unchanged and nothing is left behind.
 */
export function replaceFile(scratch: string, path: string, content: string, mode = 0o600): void {
  const temporary = join(scratch, randomId());
  try {
    writeFileSync(temporary, content, { mode, flag: "wx" });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
