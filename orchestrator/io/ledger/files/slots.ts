import { type Dirent, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { StartKind } from "../../../core/ledger/events/event.ts";
import { isForeignFile } from "../../../core/ledger/foreign-file.ts";
import { countsUnread, holderAmong, isSlot } from "../../../core/ledger/held-slot.ts";
import { type HoldingName, holdingName } from "../../../core/ledger/holding-name.ts";
import { roomUnder } from "../../../core/ledger/room.ts";
import { MAX_CONCURRENT_AGENTS } from "../../../core/max-concurrent-agents.ts";
import { holdDirectory } from "../../hold-directory.ts";
import { childOf } from "../../plain-file/child-of.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { renamePatiently } from "../../rename-patiently.ts";
import { tryTo } from "../../try-to.ts";
import { isNoFolder } from "./is-no-folder.ts";
import type { StatePaths } from "./state-paths.ts";

/** The content of a holder's file. It is written once, before its slot is taken; whatever changes is in its name. */
export interface HoldingRecord {
  readonly format: 1;
  /** ISO 8601. */
  readonly at: string;
  readonly session: string;
  readonly call?: string;
  readonly caller?: string;
  readonly agentType: string;
  readonly description: string;
  readonly skillName?: string;
  readonly taskId?: string;
  readonly reference?: string;
  /** How its agent came to work, where that is not told from its call: whoever takes over from a process that was killed goes by it. */
  readonly how?: StartKind;
  /** Set where its state was deleted while it worked, and it was counted again. */
  readonly isRestored?: true;
  /** The file in `seen/` with the decision on this call. It is removed with the record. */
  readonly seen?: string;
  /** The transcript that will hold the result of `call`, and its size in bytes when the call was admitted. */
  readonly results?: { readonly path: string; readonly from: number };
}

/** One taken slot. Without `name` it is held by something unreadable, but still counts as taken. */
export interface Holding {
  readonly slot: number;
  /** Empty where the slot is no directory, or cannot be listed. */
  readonly file: string;
  /** Set where it cannot be listed: it may hold an agent at work. */
  readonly isClosed?: true;
  readonly name?: HoldingName;
}

/** All slot numbers up to the limit; a limit may lower the cap and never raise it. */
function slotNumbers(limit: number): number[] {
  return Array.from({ length: Math.min(limit, MAX_CONCURRENT_AGENTS) }, (_, n) => n + 1);
}

/**
 * Takes the first free slot for a life; undefined if there is none. Each slot goes to one process, however many try. If slots above a
 * lowered limit are still held, as many fewer of the lower ones are tried, so that processes that look at once cannot exceed the limit
 * together.
 *
 * @param slots those that are taken: whoever has just looked need not do so again, since a process may be suspended after any look.
 */
export function takeSlot(
  paths: StatePaths,
  limit: number,
  name: HoldingName,
  record: HoldingRecord,
  slots: readonly Holding[] = readSlots(paths),
): number | undefined {
  const content = `${JSON.stringify(record)}\n`;
  const held = new Set(slots.map(({ slot }) => slot));
  const empty = slotNumbers(limit).filter((slot) => !held.has(slot));
  const hold = (slot: number) => holdDirectory(paths.tmp, slotDir(paths, slot), holdingName(name), content);
  return empty
    .slice(0, roomUnder(limit, held.size, 0).unheld)
    .find((slot) => hold(slot) || (clearForeign(slotDir(paths, slot)) && hold(slot)));
}

/**
 * Removes what other programs have left in a slot that nobody holds, since a holding can only be renamed onto an empty directory. If
 * something cannot be removed, nobody gets the slot.
 *
 * @returns whether there was anything of theirs alone.
 */
function clearForeign(directory: string): boolean {
  const names = tryTo(() => readEntries(directory))?.map(({ name }) => name) ?? [];
  if (names.length === 0 || !names.every(isForeignFile)) return false;
  for (const name of names) {
    try {
      rmSync(join(directory, name), { recursive: true, force: true });
    } catch {
      // open on a network drive, or not ours to remove
    }
  }
  return true;
}

/**
 * Every slot that is taken, in order. One above the cap is taken by an agent alone whose state was deleted while it worked, and whose
 * slot others had taken when it was counted again.
 */
export function readSlots(paths: StatePaths): Holding[] {
  const numbered = (readEntries(paths.slots) ?? []).filter(({ name }) => isSlot(name));
  const inOrder = numbered.sort((one, other) => Number(one.name) - Number(other.name));
  return inOrder.flatMap((entry) => readSlot(paths, Number(entry.name), entry));
}

/** Gives a holding another name: of several that try with the same source, one returns true. */
export function renameHolding(paths: StatePaths, slot: number, from: HoldingName, to: HoldingName): boolean {
  return moveFile(join(slotDir(paths, slot), holdingName(from)), join(slotDir(paths, slot), holdingName(to)));
}

/** Moves a file that we know by its exact name; false when somebody else was first. */
export function moveFile(from: string, to: string): boolean {
  try {
    renamePatiently(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return false;
    throw error;
  }
}

export function slotDir(paths: StatePaths, slot: number): string {
  return childOf(paths.slots, String(slot));
}

function readSlot(paths: StatePaths, slot: number, entry: Dirent): Holding[] {
  // A file or a link holds the slot; links are never followed.
  if (!entry.isDirectory()) return countsUnread(slot) ? [{ slot, file: "" }] : [];
  const entries = tryTo(() => readEntries(slotDir(paths, slot)) ?? []);
  if (entries === undefined) return countsUnread(slot) ? [{ slot, file: "", isClosed: true }] : [];
  const held = holderAmong(
    slot,
    entries.map(({ name }) => name),
  );
  return held ? [{ slot, ...held }] : [];
}

/**
 * What is in a directory; undefined if there is none. @throws the file system's error where it cannot be
 * listed: nobody can say what it holds.
 */
function readEntries(directory: string): Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch (error) {
    if (isNoFolder(error)) return undefined;
    throw error;
  }
}

/** The record in a file; undefined if it is gone or damaged. The file's name still says whose it is. */
export function readRecord(path: string): HoldingRecord | undefined {
  try {
    const record: unknown = JSON.parse(readPlainFile(path) ?? "null");
    return typeof record === "object" && record !== null ? (record as HoldingRecord) : undefined;
  } catch {
    return undefined;
  }
}
