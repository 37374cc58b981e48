import { lstatSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdingName } from "../../../core/ledger/holding-name.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { isRememberedLife, type RememberedLife, rememberedLife } from "../../../core/ledger/remembered-life.ts";
import type { OpenLife } from "../../../core/ledger/signals/ledger-view.ts";
import { shortHash } from "../../../core/short-hash.ts";
import { namesIn } from "../../names-in.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { randomId } from "../../random-id.ts";
import { nameOfLife } from "../files/open-files.ts";
import type { StatePaths } from "../files/state-paths.ts";
import { atWorkFolder } from "./at-work-folder.ts";

/** What one client has at work in one state, as a file in the user's home keeps it: nothing done to the repository reaches that. */
export interface AtWorkFile {
  readonly file: string;
  readonly owner: OwnerKey;
  readonly dir: string;
  readonly shown?: string;
  readonly lives: readonly RememberedLife[];
}

/** Far more than what the agents of one client take, in bytes. */
const MOST_BYTES = 2 ** 20;

/** Every such file has the key of its client before this. */
const MARK = "~";

/**
 * Keeps what a client has at work in a state; nothing while that is nothing. A home that cannot be written keeps none, and whoever
 * deletes the whole state there is not found out.
 */
export function rememberAtWork({ dir, shown }: StatePaths, owner: OwnerKey, open: readonly OpenLife[]): void {
  const lives = open.flatMap((life) => (life.owner === owner ? (rememberedLife(life, fileOf(life)) ?? []) : []));
  const file = join(atWorkFolder(), `${owner}${MARK}${shortHash(dir)}`);
  const content = JSON.stringify({ format: 1, dir, shown, lives });
  try {
    if (lives.length === 0) rmSync(file, { force: true });
    else replace(file, content);
  } catch {
    // read-only, or no folder at all
  }
}

export function forgetAtWork({ file }: AtWorkFile): void {
  forget(file);
}

function forget(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // a home that cannot be written any more
  }
}

/** After this long nothing that is remembered is of use: whoever is at work changes it more often, in milliseconds. */
const LONGEST_MS = 30 * 24 * 3_600_000;

/** A process that is alive renames its file well before this, in milliseconds. */
const WRITTEN_WITHIN_MS = 60_000;

/** Everything that is remembered. Usually there is nothing, or one file. */
export function atWorkFiles(): AtWorkFile[] {
  return namesIn(atWorkFolder()).flatMap((name) => {
    const isWhole = name.split(MARK).length === 2;
    if (isOlder(name, isWhole ? LONGEST_MS : WRITTEN_WITHIN_MS)) forget(join(atWorkFolder(), name));
    else if (isWhole) return readAtWork(name) ?? [];
    return [];
  });
}

function isOlder(name: string, thanMs: number): boolean {
  const written = lstatSync(join(atWorkFolder(), name), { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && Date.now() - written > thanMs;
}

function readAtWork(name: string): AtWorkFile | undefined {
  const file = join(atWorkFolder(), name);
  try {
    const { dir, shown, lives } = JSON.parse(readPlainFile(file, MOST_BYTES) ?? "null");
    if (typeof dir !== "string" || !Array.isArray(lives)) return undefined;
    const isShown = typeof shown === "string" ? { shown } : {};
    return { file, owner: ownerOf(name), dir, ...isShown, lives: lives.filter(isRememberedLife) };
  } catch {
    return undefined; // renamed at this moment, or none of ours
  }
}

function ownerOf(name: string): OwnerKey {
  return name.split(MARK, 1)[0] as OwnerKey;
}

function fileOf(life: OpenLife): string {
  return holdingName(nameOfLife(life));
}

function replace(file: string, content: string): void {
  const fresh = `${file}${MARK}${randomId()}`;
  try {
    writeFileSync(fresh, content, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    mkdirSync(atWorkFolder(), { recursive: true, mode: 0o700 });
    writeFileSync(fresh, content, { flag: "wx", mode: 0o600 });
  }
  renameSync(fresh, file);
}
