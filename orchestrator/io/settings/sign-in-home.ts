import { createHmac, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { randomId } from "../random-id.ts";
import { foldersOfKey } from "./folders-of-key.ts";
import { userStateDir } from "./user-state-dir.ts";

const NAME = "key";

/** Draws the key of this home if it has none. */
export function createHomeKey(): void {
  // every hook comes by here
  if (!existsSync(join(userStateDir(), NAME))) findKey();
}

/**
 * The signature of this home under a text, which no clone and no archive brings along; undefined where no folder can keep a key: nothing
 * counts as signed then.
 */
export function signInHome(text: string): string | undefined {
  const key = findKey();
  return key && createHmac("sha256", key).update(text).digest("hex");
}

function findKey(): string | undefined {
  for (const folder of foldersOfKey()) {
    const file = join(folder, NAME);
    const key = readKey(file) ?? createKey(file);
    if (key !== undefined) return key;
  }
  return undefined;
}

function readKey(file: string): string | undefined {
  return /^[0-9a-f]{64}$/.exec(readPlainFile(file, 1_000)?.trim() ?? "")?.[0];
}

/** Of several processes that draw one at once, one's is everybody's. */
function createKey(file: string): string | undefined {
  const fresh = `${file}.${randomId()}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(fresh, `${randomBytes(32).toString("hex")}\n`, { flag: "wx", mode: 0o600 });
    try {
      linkSync(fresh, file); // whole, and only where there is none
    } finally {
      rmSync(fresh, { force: true });
    }
  } catch {
    // there already, or a folder that cannot be written
  }
  return readKey(file);
}
