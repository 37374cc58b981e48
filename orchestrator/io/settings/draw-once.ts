import { linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { randomId } from "../random-id.ts";

/** Keeps a drawn word in a file of the user's home, unless one is there. Of several processes that draw at once, one's is everybody's. */
export function drawOnce(file: string, word: string): void {
  const fresh = `${file}.${randomId()}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(fresh, `${word}\n`, { flag: "wx", mode: 0o600 });
    try {
      linkSync(fresh, file); // whole, and only where there is none
    } finally {
      rmSync(fresh, { force: true });
    }
  } catch {
    // there already, or in a folder that cannot be written
  }
}
