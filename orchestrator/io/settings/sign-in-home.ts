import { createHmac, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { drawOnce } from "./draw-once.ts";
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

/** Whether what was read as the signature of a text is that of this home. */
export function isSignedInHome(text: string, signature: unknown): boolean {
  return typeof signature === "string" && signature === signInHome(text);
}

function findKey(): string | undefined {
  for (const folder of foldersOfKey()) {
    const file = join(folder, NAME);
    const known = readKey(file);
    if (known !== undefined) return known;
    drawOnce(file, randomBytes(32).toString("hex"));
    const drawn = readKey(file);
    if (drawn !== undefined) return drawn;
  }
  return undefined;
}

function readKey(file: string): string | undefined {
  return /^[0-9a-f]{64}$/.exec(readPlainFile(file, 1_000)?.trim() ?? "")?.[0];
}
