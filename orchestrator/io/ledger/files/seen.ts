import { createHash } from "node:crypto";
import { closeSync, constants, lstatSync, openSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADMITTED } from "../../../core/ledger/admitted.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { safeId } from "../../../core/ledger/safe-id.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { removeFile } from "../../plain-file/remove-file.ts";
import type { StatePaths } from "./state-paths.ts";

/** The first 32 hex digits of SHA-256, which make a short, harmless id of any text. */
export function digest(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 32);
}

/** The decision on one call or prompt, whichever of several installs makes it. `event` is its id, or ids that together tell it. */
export function eventKey(owner: OwnerKey, session: string, ...event: readonly string[]): string {
  return `${owner}~event.${nameOfIds([session, ...event])}`;
}

/** The decision on an agent's start; it is kept for as long as that life lasts. */
export function startKey(owner: OwnerKey, agent: string): string {
  return `${owner}~start.${nameOfIds([agent])}`;
}

/** The client's own ids stay as they are, since a digest makes a hook load `node:crypto`. Different lists of ids have different names. */
function nameOfIds(ids: readonly string[]): string {
  const name = ids.map((id) => safeId(id, digest)).join(".");
  return name.length <= LONGEST_NAME ? name : safeId(JSON.stringify(ids), digest);
}

/** With an owner's key before it a name stays under the 255 bytes that file systems allow. */
const LONGEST_NAME = 160;

/** Whether this process is the first to decide on the event; all others stay silent. `note` tells them who it is. */
export function isFirstToDecide(paths: StatePaths, key: string, note = ""): boolean {
  try {
    writeFileSync(join(paths.seen, key), note, { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

/** Overwrites the file that we have just made. A link in its place is not followed, and a pipe does not block. */
const OVER = constants.O_WRONLY | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** Notes that the decision on a call was to admit it: under a name that depends on the call alone, while slots change theirs. */
export function noteAdmitted(paths: StatePaths, key: string): void {
  const file = openSync(join(paths.seen, key), OVER);
  try {
    writeFileSync(file, ADMITTED);
  } finally {
    closeSync(file);
  }
}

export function forgetSeen(paths: StatePaths, key: string): void {
  if (KEY.test(key)) removeFile(join(paths.seen, key));
}

/** A key may come from a record on disk, so only names in `seen/` are ever removed. */
const KEY = /^m[0-9a-z-]+~(event|start)\.[\w.-]+$/;

/** A file system's clock may be some milliseconds behind ours, and another install's hook may be later still. */
const SLACK_MS = 1_000;

/** Forgets an owner's decisions made well before a time, except those that a record still refers to. */
export function forgetOlderThan(paths: StatePaths, owner: OwnerKey, began: Date, kept: ReadonlySet<string>): void {
  for (const key of readdirSync(paths.seen)) {
    if (!key.startsWith(`${owner}~event.`) || kept.has(key)) continue;
    const made = lstatSync(join(paths.seen, key), { throwIfNoEntry: false })?.mtime;
    if (made && made.getTime() < began.getTime() - SLACK_MS) forgetSeen(paths, key);
  }
}

/** Forgets everything that was decided for an owner who is gone. */
export function forgetOwner(paths: StatePaths, owner: OwnerKey): void {
  for (const key of readdirSync(paths.seen)) if (key.startsWith(`${owner}~`)) forgetSeen(paths, key);
  removeFile(join(paths.sessions, owner));
}

/** What the process that was the first to decide noted. */
export function decisionNote(paths: StatePaths, key: string): string {
  return readPlainFile(join(paths.seen, key), LONGEST_NAME) ?? "";
}

export function isDecided(paths: StatePaths, key: string): boolean {
  return timeOfDecision(paths, key) !== undefined;
}

/** Whether a decision is older than this, or lies as far ahead, as it does after the clock was set back. */
export function isDecisionOld(paths: StatePaths, key: string, afterMs: number): boolean {
  const made = timeOfDecision(paths, key);
  return made !== undefined && Math.abs(Date.now() - made) > afterMs;
}

/** In milliseconds of the clock. */
export function timeOfDecision(paths: StatePaths, key: string): number | undefined {
  return lstatSync(join(paths.seen, key), { throwIfNoEntry: false })?.mtimeMs;
}
