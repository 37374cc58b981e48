import { hasLifeEnded } from "../../../core/ledger/fold/has-life-ended.ts";
import type { LedgerState } from "../../../core/ledger/fold/ledger-state.ts";
import { parseHoldingName } from "../../../core/ledger/holding-name.ts";
import { type Owner, ownerDistance, ownerKey, parseOwnerKey } from "../../../core/ledger/owner.ts";
import { progressOf } from "../../../core/ledger/progress.ts";
import { progressOfRemembered, type RememberedLife } from "../../../core/ledger/remembered-life.ts";
import { endedLives } from "../files/ended-lives.ts";
import { readHistory } from "../files/ledger-history.ts";
import type { StateLocation } from "../files/locate-state.ts";
import { type FoundFile, openLives } from "../files/open-files.ts";
import { readSlots } from "../files/slots.ts";
import { hasState, type StatePaths } from "../files/state-paths.ts";
import { isOwnerGone } from "../owner-of-process.ts";
import { type AtWorkFile, atWorkFiles, readAtWork, writtenAt } from "./at-work-file.ts";
import { forget } from "./at-work-folder.ts";
import { filesAround, isOfFolder } from "./where-at-work.ts";

/** A hook asks for its client and the folder, a person at a terminal for the folder alone. */
export type Whose = "client-and-folder" | "folder";

/** Agents of running clients that a project's state does not have, though they began there. */
interface Forgotten {
  readonly lives: readonly RememberedLife[];
  /** What this client began in another state; of no use once it is remembered for this one. */
  readonly outdated: readonly AtWorkFile[];
  /** What this client has open in this state, and has ended since the state was copied. */
  readonly past: readonly FoundFile[];
}

/** What was found a moment ago. */
export interface FoundBefore {
  /** What the home remembers of here and of folders around. */
  readonly remembered?: readonly AtWorkFile[];
  /** Lives in the directories. Where these are what is remembered, nothing need be looked at again. */
  readonly lives?: ReadonlyMap<string, FoundFile>;
  /** Lives in the directories now: they are not looked for again. */
  readonly open?: ReadonlyMap<string, FoundFile>;
}

/** How long a life must have begun before the home was written that does not have it: a hook remembers what it begins within this. */
const SURELY_OLDER_MS = 10_000;

/**
 * Finds agents at work whose state was deleted or replaced: those remembered for this client, and for clients in this folder, that the
 * state does not have, or has less far on, as an older copy of it does. Finds also what such a copy has open and is over. Undefined if
 * there is neither. Whether a client is running is looked up only if it matters, since some systems need a program for that.
 *
 * @param found what was just found. Without lives it is looked who is open: the state may have been deleted since.
 */
export function findForgotten(
  location: StateLocation,
  whose: Whose,
  self: Owner,
  { remembered = filesAround(location), open: looked, lives: found = looked }: FoundBefore = {},
): Forgotten | "all-found" | undefined {
  const own = ownerKey(self);
  const isOwn = (file: AtWorkFile) => whose === "client-and-folder" && file.owner === own;
  const ofHere = remembered.filter((file) => isOwn(file) || isOfFolder(file, location));
  if (ofHere.length === 0) return undefined;
  const outdated = ofHere.filter((file) => isOwn(file) && file.dir !== location.paths.dir);
  const ofThisState = ofHere.filter((file) => isOwn(file) && file.dir === location.paths.dir);
  const pastIn = (open: ReadonlyMap<string, FoundFile>) =>
    ofThisState.flatMap((file) => pastLives(location.paths, file, open));
  const areFound = found && ofHere.every(({ lives }) => lives.every((life) => isAmong(found, life)));
  if (areFound && outdated.length === 0 && pastIn(found).length === 0) return "all-found";
  const open = looked ?? openLives(location.paths);
  const past = pastIn(open);
  const isKnown = knownLives(location.paths, open);
  const lives = ofHere.flatMap((file) => {
    const unknown = file.lives.filter((life) => !isKnown(life));
    return unknown.length === 0 || isOwn(file) || isAlive(file) ? unknown : [];
  });
  return lives.length + outdated.length + past.length === 0 ? undefined : { lives, outdated, past };

  /** Of a client in another container, or on another machine that shares this home, nobody can say that it lives. */
  function isAlive(file: AtWorkFile): boolean {
    const owner = parseOwnerKey(file.owner);
    if (owner === undefined || ownerDistance(owner, self) === "foreign") return false;
    const isGone = isOwnerGone(owner, self);
    if (isGone) forget(file.name);
    return !isGone;
  }
}

/** Forgets what is at work in this folder: a person has said that nobody is. */
export function forgetFolder(location: StateLocation): void {
  for (const file of atWorkFiles()) if (isOfFolder(file, location)) forget(file.name);
}

/**
 * Lives of this client that the home does not have, and that the log has begun long before the home was written: a copy of the state from
 * before they ended was put back. Nothing that waits is remembered, so that it is never among these. A life without a line has just begun.
 */
function pastLives(paths: StatePaths, file: AtWorkFile, open: ReadonlyMap<string, FoundFile>): FoundFile[] {
  const isUnknown = ({ lives }: AtWorkFile, { name }: FoundFile) => !lives.some((life) => lifeOf(life) === name.life);
  const ofClient = [...open.values()].filter(({ name, place }) => name.owner === file.owner && place !== "waiting");
  const unknown = ofClient.filter((one) => isUnknown(file, one));
  if (unknown.length === 0) return [];
  // in this order: what is read is at least as new as the time
  const before = Math.min(writtenAt(file.name) ?? 0, Date.now()) - SURELY_OLDER_MS;
  const newest = readAtWork(file.name);
  if (newest === undefined) return [];
  const { state } = readHistory(paths);
  // a start that has waited has its slot a moment before the line that says so
  const begunAt = ({ name: { life } }: FoundFile) =>
    state.ofLife(life)?.lives.find((one) => one.life === life && one.status !== "waiting")?.from;
  return unknown.filter((one) => isUnknown(newest, one) && Date.parse(begunAt(one) ?? "") < before);
}

function knownLives(paths: StatePaths, open: ReadonlyMap<string, FoundFile>): (life: RememberedLife) => boolean {
  let ended: ReturnType<typeof endedLives> | undefined;
  let history: ReturnType<typeof readHistory> | undefined;
  return (remembered) => {
    const life = lifeOf(remembered);
    if (isAmong(open, remembered)) return true;
    ended ??= endedLives(paths);
    if (ended.has(life)) return true;
    if (!hasState(paths)) return false;
    history ??= readHistory(paths);
    return hasLifeEnded(history.state, life) || isHidden(paths, history.state, life);
  };
}

/** Whether a life is in a slot that cannot be listed. */
function isHidden(paths: StatePaths, state: LedgerState, life: string): boolean {
  const slot = state.ofLife(life)?.lives.find((one) => one.life === life)?.slot;
  return readSlots(paths).some((one) => one.slot === slot && one.isClosed === true);
}

/** Whether a life was found, as far on as it is remembered. */
function isAmong(found: ReadonlyMap<string, FoundFile>, remembered: RememberedLife): boolean {
  const file = found.get(lifeOf(remembered));
  return file !== undefined && progressOf(file) >= progressOfRemembered(remembered);
}

function lifeOf({ file }: RememberedLife): string {
  return parseHoldingName(file)?.life ?? "";
}
