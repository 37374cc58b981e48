import { renameSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { holdingName, parseHoldingName } from "../../../core/ledger/holding-name.ts";
import type { OwnerKey } from "../../../core/ledger/owner.ts";
import { progressOfRemembered, type RememberedLife, rememberedLife } from "../../../core/ledger/remembered-life.ts";
import type { OpenLife } from "../../../core/ledger/signals/ledger-view.ts";
import { shortHash } from "../../../core/short-hash.ts";
import { randomId } from "../../random-id.ts";
import { tryTo } from "../../try-to.ts";
import { endedLives } from "../files/ended-lives.ts";
import { nameOfLife, openLives } from "../files/open-files.ts";
import { hasState, type StatePaths } from "../files/state-paths.ts";
import type { Memory } from "../ledger.ts";
import { type AtWorkFile, atWorkFiles, readAtWork } from "./at-work-file.ts";
import { atWorkFolder, forget, MARK } from "./at-work-folder.ts";
import { withMemoryLock } from "./with-memory-lock.ts";

/**
 * Remembers which agents of a client are at work in a state. A life that the state lacks is dropped only if it is known to have ended:
 * somebody may be deleting the state. A life never returns to an earlier stage: an older copy of the state may have been put back. If the
 * home cannot be written, nothing is remembered, and nobody notices when a whole state is deleted.
 */
function rememberAtWork(
  paths: StatePaths,
  owner: OwnerKey,
  open: readonly OpenLife[],
  hasEnded: (life: string) => boolean,
): void {
  if (!hasState(paths)) return;
  const atWork = open.flatMap((life) => (life.owner === owner ? (rememberedLife(life, fileOf(life)) ?? []) : []));
  const ids = new Set(open.map(({ life }) => life));
  change(placeOf(paths, owner), (before, isLocked) => {
    const known = new Map(before.map((life) => [idOf(life), life]));
    // Since it was read who is open, another process may have ended one and dropped it here.
    const stillOpen: Pick<ReadonlySet<string>, "has"> = isLocked ? openLives(paths) : ids;
    let ended: ReadonlySet<string> | undefined;
    const isOver = (life: string) => {
      ended ??= endedLives(paths);
      return ended.has(life) || hasEnded(life);
    };
    const isKept = (life: string) => known.has(life) && !isOver(life);
    return [
      ...atWork
        .filter((life) => stillOpen.has(idOf(life)) || isKept(idOf(life)))
        .map((life) => further(life, known.get(idOf(life)))),
      ...before.filter((life) => !ids.has(idOf(life)) && isKept(idOf(life))),
    ];
  });
}

function further(life: RememberedLife, before: RememberedLife | undefined): RememberedLife {
  return before !== undefined && progressOfRemembered(before) > progressOfRemembered(life) ? before : life;
}

/** Drops ended lives from the files of all clients: the process that ended them may have been killed before it could. */
function forgetAnybodys(lives: ReadonlySet<string>): void {
  for (const file of atWorkFiles()) forgetLives(file, lives);
}

/** What hooks keep in the user's home. */
export const MEMORY: Memory = {
  livesOfAgents: (paths, owner) =>
    new Set(
      readAtWork(placeOf(paths, owner).name)?.lives.flatMap((life) =>
        progressOfRemembered(life) > 0 ? idOf(life) : [],
      ),
    ),
  remember: rememberAtWork,
  forget: (paths, owner, ended) => forgetLives(placeOf(paths, owner), ended),
  forgetAnybodys,
};

/** Keeps for a state what a client began in another one, before that is forgotten. */
export function rememberToo(paths: StatePaths, owner: OwnerKey, lives: readonly RememberedLife[]): void {
  const ids = new Set(lives.map(idOf));
  change(placeOf(paths, owner), (before) => [...before.filter((life) => !ids.has(idOf(life))), ...lives]);
}

type AtWorkPlace = Omit<AtWorkFile, "lives" | "owner">;

/** Drops lives that have ended. Another process may be about to remember one of them: it has the lock until it did. */
export function forgetLives(place: AtWorkPlace, ended: ReadonlySet<string>): void {
  changeLocked(place, (before) => before.filter((life) => !ended.has(idOf(life))));
}

function placeOf({ dir, shown }: StatePaths, owner: OwnerKey): AtWorkPlace {
  return { name: `${owner}${MARK}${shortHash(dir)}`, dir, ...(shown === undefined ? {} : { shown }) };
}

/** What is remembered next; `isLocked` while no other process changes it. */
type Next = (before: readonly RememberedLife[], isLocked: boolean) => readonly RememberedLife[];

/** Takes the lock only where something changes: most hooks change nothing. */
function change(place: AtWorkPlace, next: Next): void {
  if (changed(place, next, false) !== undefined) changeLocked(place, next);
}

function changeLocked(place: AtWorkPlace, next: Next): void {
  withMemoryLock(place.name, (isLocked) => {
    const asOf = new Date();
    const lives = changed(place, next, isLocked);
    if (lives) write(place, lives, asOf);
  });
}

/** Undefined where nothing has. */
function changed({ name }: AtWorkPlace, next: Next, isLocked: boolean): readonly RememberedLife[] | undefined {
  const before = readAtWork(name)?.lives ?? [];
  const lives = next(before, isLocked);
  return JSON.stringify(lives) === JSON.stringify(before) ? undefined : lives;
}

function write({ name, dir, shown }: AtWorkPlace, lives: readonly RememberedLife[], asOf: Date): void {
  if (lives.length === 0) forget(name);
  else tryTo(() => replace(join(atWorkFolder(), name), JSON.stringify({ format: 1, dir, shown, lives }), asOf));
}

function idOf({ file }: RememberedLife): string {
  return parseHoldingName(file)?.life ?? file;
}

function fileOf(life: OpenLife): string {
  return holdingName(nameOfLife(life));
}

/** The file gets the time of what it says: this process may have been suspended since. */
function replace(file: string, content: string, asOf: Date): void {
  const fresh = `${file}${MARK}${randomId()}`;
  writeFileSync(fresh, content, { flag: "wx", mode: 0o600 });
  utimesSync(fresh, asOf, asOf);
  renameSync(fresh, file);
}
