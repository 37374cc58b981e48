import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdingName, parseHoldingName } from "../../../core/ledger/holding-name.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { type RememberedLife, rememberedLife } from "../../../core/ledger/remembered-life.ts";
import type { OpenLife } from "../../../core/ledger/signals/ledger-view.ts";
import { shortHash } from "../../../core/short-hash.ts";
import { randomId } from "../../random-id.ts";
import { tryTo } from "../../try-to.ts";
import { endedLives } from "../files/ended-lives.ts";
import { nameOfLife } from "../files/open-files.ts";
import { hasState, type StatePaths } from "../files/state-paths.ts";
import type { Memory } from "../ledger.ts";
import { type AtWorkFile, readAtWork } from "./at-work-file.ts";
import { atWorkFolder, forget, MARK } from "./at-work-folder.ts";

/**
 * Remembers what a client has at work in a state. A life that is missing is dropped only if it has ended, since the state may be deleted
 * right now. If the home cannot be written, nothing is remembered, and the deletion of a whole state goes unnoticed.
 */
function rememberAtWork(
  paths: StatePaths,
  owner: OwnerKey,
  open: readonly OpenLife[],
  hasEnded: (life: string) => boolean,
): void {
  if (!hasState(paths)) return;
  const ids = new Set(open.map(({ life }) => life));
  let ended: ReadonlySet<string> | undefined;
  const isOver = (life: string) => {
    ended ??= endedLives(paths);
    return ended.has(life) || hasEnded(life);
  };
  const atWork = open.flatMap((life) => (life.owner === owner ? (rememberedLife(life, fileOf(life)) ?? []) : []));
  change(placeOf(paths, owner), (before) => [
    ...atWork,
    ...before.filter((life) => !ids.has(idOf(life)) && !isOver(idOf(life))),
  ]);
}

/** Drops lives that a process has ended itself, so that nothing but that need tell of their ends. */
function forgetEnded(paths: StatePaths, owner: OwnerKey, lives: ReadonlySet<string>): void {
  const place = placeOf(paths, owner);
  change(place, (before) => before.filter((life) => !lives.has(idOf(life))));
}

/** What hooks keep in the user's home. */
export const MEMORY: Memory = { remember: rememberAtWork, forget: forgetEnded };

/** Keeps for a state what a client began in another one, before that is forgotten. */
export function rememberToo(paths: StatePaths, owner: OwnerKey, lives: readonly RememberedLife[]): void {
  const ids = new Set(lives.map(idOf));
  change(placeOf(paths, owner), (before) => [...before.filter((life) => !ids.has(idOf(life))), ...lives]);
}

/** Drops lives that have ended. */
export function forgetLives(file: AtWorkFile, ended: ReadonlySet<string>): void {
  change(file, (before) => before.filter((life) => !ended.has(idOf(life))));
}

type AtWorkPlace = Omit<AtWorkFile, "lives" | "owner">;

function placeOf({ dir, shown }: StatePaths, owner: OwnerKey): AtWorkPlace {
  return { name: `${owner}${MARK}${shortHash(dir)}`, dir, ...(shown === undefined ? {} : { shown }) };
}

/** Writes only what has changed: most hooks change nothing. */
function change(
  { name, dir, shown }: AtWorkPlace,
  next: (before: readonly RememberedLife[]) => readonly RememberedLife[],
): void {
  const before = readAtWork(name)?.lives ?? [];
  const lives = next(before);
  if (JSON.stringify(lives) === JSON.stringify(before)) return;
  if (lives.length === 0) forget(name);
  else tryTo(() => replace(join(atWorkFolder(), name), JSON.stringify({ format: 1, dir, shown, lives })));
}

function idOf({ file }: RememberedLife): string {
  return parseHoldingName(file)?.life ?? file;
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
