import { lstatSync } from "node:fs";
import { join } from "node:path";
import { parseHoldingName } from "../../../core/ledger/holding-name.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { isRememberedLife, type RememberedLife } from "../../../core/ledger/remembered-life.ts";
import { namesIn } from "../../names-in.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { atWorkFolder, forget, MARK } from "./at-work-folder.ts";

/** What one client has at work in one state, as a file in the user's home keeps it: nothing done to the repository reaches that. */
export interface AtWorkFile {
  readonly name: string;
  readonly owner: OwnerKey;
  readonly dir: string;
  readonly shown?: string;
  readonly lives: readonly RememberedLife[];
}

/** Far more than what the agents of one client take, in bytes. */
const MOST_BYTES = 2 ** 20;

/** A file that has not been written for so long is deleted, in milliseconds: agents at work cause a write far more often. */
const LONGEST_MS = 30 * 24 * 3_600_000;

/** So long after it was written, an unfinished file is deleted, in milliseconds: a living process renames its own well before that. */
const WRITTEN_WITHIN_MS = 60_000;

/** How often the files are listed at most, while other processes move entries from one file to another. */
const MOST_LOOKS = 20;

/**
 * All files that remember agents at work; usually none or one. A listed file may be gone when it is read. Its agents have ended, or another
 * process has moved them into another file, which it writes before it removes this one. So all files are listed again.
 */
export function atWorkFiles(): AtWorkFile[] {
  for (let look = 1; ; look++) {
    const names = namesIn(atWorkFolder()).filter((name) => !forgetIfOld(name) && isWhole(name));
    const files = names.map((name) => readAtWork(name));
    const isMoved = names.some((name, at) => files[at] === undefined && writtenAt(name) === undefined);
    if (!isMoved || look === MOST_LOOKS) return files.flatMap((file) => file ?? []);
  }
}

function isWhole(name: string): boolean {
  return name.split(MARK).length === 2;
}

function forgetIfOld(name: string): boolean {
  const written = writtenAt(name);
  const isOld = written !== undefined && Date.now() - written > (isWhole(name) ? LONGEST_MS : WRITTEN_WITHIN_MS);
  if (isOld) forget(name);
  return isOld;
}

/** When a file was written last, in milliseconds since 1970; undefined where there is none. */
export function writtenAt(name: string): number | undefined {
  return lstatSync(join(atWorkFolder(), name), { throwIfNoEntry: false })?.mtimeMs;
}

/** Whether anything in the home still remembers a life. */
export function isRemembered(life: string): boolean {
  return atWorkFiles().some(({ lives }) => lives.some(({ file }) => parseHoldingName(file)?.life === life));
}

/** One file; undefined where there is none. */
export function readAtWork(name: string): AtWorkFile | undefined {
  try {
    const { dir, shown, lives } = JSON.parse(readPlainFile(join(atWorkFolder(), name), MOST_BYTES) ?? "null");
    if (typeof dir !== "string" || !Array.isArray(lives)) return undefined;
    const isShown = typeof shown === "string" ? { shown } : {};
    return { name, owner: ownerOf(name), dir, ...isShown, lives: lives.filter(isRememberedLife) };
  } catch {
    return undefined; // renamed at this moment, or none of ours
  }
}

/** The key of the client whose file this is, by its name. */
export function ownerOf(name: string): OwnerKey {
  return name.split(MARK, 1)[0] as OwnerKey;
}
