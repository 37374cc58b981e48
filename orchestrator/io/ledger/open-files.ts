import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { type HoldingName, holdingName, parseHoldingName } from "../../core/ledger/holding-name.ts";
import type { OpenLife, Place } from "../../core/ledger/ledger-view.ts";
import { type HoldingRecord, readRecord, readSlots, slotDir } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";

/** One open life as its file tells of it. */
export type OpenFile = Omit<OpenLife, "entry"> & { readonly record?: HoldingRecord };

/** All lives that are open: those in slots, and those that wait or are idle. */
export function readOpenFiles(paths: StatePaths): OpenFile[] {
  const inSlots = readSlots(paths).flatMap(({ slot, name, record }) =>
    name ? [openFile("slot", name, record, join(slotDir(paths, slot), holdingName(name)), slot)] : [],
  );
  return [...inSlots, ...readFolder("waiting", paths.waiting), ...readFolder("idle", paths.idle)];
}

/** The file that an open life stands in. */
export function pathOfLife(paths: StatePaths, life: Omit<OpenLife, "entry">): string {
  const folder = life.place === "slot" ? slotDir(paths, life.slot as number) : paths[life.place];
  return join(folder, holdingName({ owner: life.owner, agent: life.agent, life: life.life }));
}

function readFolder(place: Place, folder: string): OpenFile[] {
  let files: string[];
  try {
    files = readdirSync(folder);
  } catch {
    return [];
  }
  return files.flatMap((file) => {
    const name = parseHoldingName(file);
    return name ? [openFile(place, name, readRecord(join(folder, file)), join(folder, file))] : [];
  });
}

function openFile(
  place: Place,
  { owner, agent, life }: HoldingName,
  record: HoldingRecord | undefined,
  path: string,
  slot?: number,
): OpenFile {
  return {
    life,
    place,
    owner,
    since: record?.at ?? timeOfFile(path),
    ...(agent === undefined ? {} : { agent }),
    ...(slot === undefined ? {} : { slot }),
    ...(record ? { record } : {}),
  };
}

function timeOfFile(path: string): string {
  return (statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date(0)).toISOString();
}
