import { rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { refuseOutside } from "./plain-file/change-within.ts";
import { randomId } from "./random-id.ts";
import { renamePatiently } from "./rename-patiently.ts";

/**
 * Replaces a file as a whole: readers see the old content or the new, never a part.
 *
 * @param scratch a folder of the one that the file lies in, or of one above it. No link may lead out of that.
 * @throws the file system's error, or where a link would lead; the old file is then unchanged and nothing is left behind.
 */
export function replaceFile(scratch: string, path: string, content: string, mode = 0o600): void {
  const root = dirname(scratch);
  refuseOutside(root, scratch);
  refuseOutside(root, dirname(path));
  const temporary = join(scratch, randomId());
  try {
    writeFileSync(temporary, content, { mode, flag: "wx" });
    renamePatiently(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
