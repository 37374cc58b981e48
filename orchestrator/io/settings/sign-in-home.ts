import { createHmac, randomBytes } from "node:crypto";
import { existsSync, linkSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { randomId } from "../random-id.ts";
import { userStateDir } from "./user-state-dir.ts";

function keyFile(): string {
  return join(userStateDir(), "key");
}

function readKey(): string | undefined {
  return /^[0-9a-f]{64}$/.exec(readPlainFile(keyFile(), 1_000)?.trim() ?? "")?.[0];
}

/** Draws the key of this home if it has none. Of several processes that do at once, one's is everybody's. */
export function createHomeKey(): void {
  const file = keyFile();
  if (existsSync(file)) return;
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
    // there already, or a home that cannot be written
  }
}

/** The signature of this home under a text, which no clone and no archive brings along; empty where the home cannot keep a key. */
export function signInHome(text: string): string {
  createHomeKey();
  const key = readKey();
  return key === undefined ? "" : createHmac("sha256", key).update(text).digest("hex");
}
