import { lstatSync, readdirSync } from "node:fs";
import { agentOf, type HoldingName, holdingName, parseHoldingName } from "../../../core/ledger/holding-name.ts";
import { progressOf } from "../../../core/ledger/progress.ts";
import type { OpenLife, Place } from "../../../core/ledger/signals/ledger-view.ts";
import { utcTime } from "../../../core/utc-time.ts";
import { childOf } from "../../plain-file/child-of.ts";
import { isNoFolder } from "./is-no-folder.ts";
import { type Holding, type HoldingRecord, readRecord, readSlots, slotDir } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";

/** One open life as its file tells of it. */
export type OpenFile = Omit<OpenLife, "entry"> & { readonly record?: HoldingRecord };

/** All open lives: in slots, in their callers' slots, waiting, and idle. An offer is not a life. */
export function readOpenFiles(paths: StatePaths, slots: readonly Holding[] = readSlots(paths)): OpenFile[] {
  return findOpenFiles(paths, slots).map(readOpenFile);
}

/** All lives that are open, by their ids, as the names of their files tell of them. */
export function openLives(paths: StatePaths, slots?: readonly Holding[]): Map<string, FoundFile> {
  const lives = new Map<string, FoundFile>();
  for (const file of findOpenFiles(paths, slots)) {
    const other = lives.get(file.name.life);
    // one that waited has its place in line for a moment longer
    if (other === undefined || progressOf(file) >= progressOf(other)) lives.set(file.name.life, file);
  }
  return lives;
}

/** Every file of an open life: more than one while several processes count it again at once. */
export function filesOfLife(paths: StatePaths, life: string): FoundFile[] {
  return findOpenFiles(paths).filter(({ name }) => name.life === life);
}

/** A file of an open life, where it was found. */
export interface FoundFile {
  readonly place: Place;
  readonly name: HoldingName;
  readonly path: string;
  readonly slot?: number;
}

/** All open lives as the names of their files tell of them: to read what is in those takes far longer. */
export function findOpenFiles(paths: StatePaths, slots: readonly Holding[] = readSlots(paths)): FoundFile[] {
  const inSlots = slots.flatMap(({ slot, file, name }): FoundFile[] =>
    name && name.hold.kind !== "offer"
      ? [{ place: "slot", name, path: childOf(slotDir(paths, slot), file), slot }]
      : [],
  );
  const forks = findInFolder("fork", paths.forks).filter(({ name }) => agentOf(name) !== undefined);
  return [...inSlots, ...forks, ...findInFolder("waiting", paths.waiting), ...findInFolder("idle", paths.idle)];
}

/** The file that an open life is in. */
export function pathOfLife(paths: StatePaths, life: Omit<OpenLife, "entry">): string {
  return childOf(folderOfLife(paths, life), holdingName(nameOfLife(life)));
}

/** The name that the file of an open life has. */
export function nameOfLife({ owner, agent, life }: Omit<OpenLife, "entry">): HoldingName {
  return { owner, hold: agent === undefined ? { kind: "reserved" } : { kind: "agent", agent }, life };
}

function folderOfLife(paths: StatePaths, { place, slot }: Omit<OpenLife, "entry">): string {
  switch (place) {
    case "slot":
      return slotDir(paths, slot as number);
    case "fork":
      return paths.forks;
    case "waiting":
    case "idle":
      return paths[place];
  }
}

function findInFolder(place: Exclude<Place, "slot">, folder: string): FoundFile[] {
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch (error) {
    if (isNoFolder(error)) return [];
    throw error;
  }
  return files.flatMap((file) => {
    const name = parseHoldingName(file);
    return name ? [{ place, name, path: childOf(folder, file) }] : [];
  });
}

export function readOpenFile({ place, name, path, slot }: FoundFile): OpenFile {
  const agent = agentOf(name);
  const record = readRecord(path);
  return {
    life: name.life,
    place,
    owner: name.owner,
    since: record?.at ?? timeOfFile(path),
    ...(agent === undefined ? {} : { agent }),
    ...(slot === undefined ? {} : { slot }),
    ...(record ? { record } : {}),
  };
}

function timeOfFile(path: string): string {
  return utcTime(lstatSync(path, { throwIfNoEntry: false })?.mtime ?? new Date(0));
}
