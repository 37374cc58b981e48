import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** Hides from git what is in a folder for a moment only. A `.gitignore` that is there already stays as it is. */
export function ignoreInFolder(folder: string, patterns: readonly string[]): void {
  try {
    writeFileSync(join(folder, ".gitignore"), patterns.map((pattern) => `${pattern}\n`).join(""), { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
