import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { agentOf, type HoldingName, holdingName, parseHoldingName } from "../../core/ledger/holding-name.ts";
import type { OpenLife, Place } from "../../core/ledger/ledger-view.ts";
import { type HoldingRecord, readRecord, readSlots, slotDir } from "./slots.ts";
import type { StatePaths } from "./state-paths.ts";

/** One open life as its file tells of it. */
export type OpenFile = Omit<OpenLife, "entry"> & { readonly record?: HoldingRecord };

/** All lives that are open: those in slots and in their callers' slots, and those that wait or are idle. An offer is no life. */
export function readOpenFiles(paths: StatePaths): OpenFile[] {
  const inSlots = readSlots(paths).flatMap(({ slot, name, record }) =>
    name && name.hold.kind !== "offer"
      ? [openFile("slot", name, record, join(slotDir(paths, slot), holdingName(name)), slot)]
      : [],
  );
  const forks = readFolder("fork", paths.forks).filter(({ agent }) => agent !== undefined);
  return [...inSlots, ...forks, ...readFolder("waiting", paths.waiting), ...readFolder("idle", paths.idle)];
}

/** The file that an open life stands in. */
export function pathOfLife(paths: StatePaths, life: Omit<OpenLife, "entry">): string {
  return join(folderOfLife(paths, life), holdingName(nameOfLife(life)));
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

function readFolder(place: Exclude<Place, "slot">, folder: string): OpenFile[] {
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
  name: HoldingName,
  record: HoldingRecord | undefined,
  path: string,
  slot?: number,
): OpenFile {
  const agent = agentOf(name);
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
  return (statSync(path, { throwIfNoEntry: false })?.mtime ?? new Date(0)).toISOString();
}
