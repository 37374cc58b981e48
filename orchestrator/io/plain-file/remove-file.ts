import { unlinkSync } from "node:fs";

/** Removes a file or a link, if it is there. `rmSync` would look at it twice before, and load what removes folders. */
export function removeFile(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
