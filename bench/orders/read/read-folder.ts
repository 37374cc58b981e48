import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { GraphTask, TaskGraph } from "../task-graph.ts";
import { readRcp } from "./read-rcp.ts";
import { readSm } from "./read-sm.ts";
import { readStg } from "./read-stg.ts";
import { readWfcommons } from "./read-wfcommons.ts";
import { toGraph } from "./to-graph.ts";

type Read = (text: string) => readonly GraphTask[] | string;

/** The sets of graphs that can be read, each with what its files end in. */
export const SETS = {
  stg: { ".stg": readStg },
  psplib: { ".sm": readSm, ".rcp": readRcp },
  wfcommons: { ".json": readWfcommons },
} as const satisfies Record<string, Record<string, Read>>;

export type SetName = keyof typeof SETS;

export interface ReadSet {
  readonly graphs: readonly TaskGraph[];
  /** Files that could not be read, each with the reason. */
  readonly unreadable: readonly string[];
}

/** Reads all graphs of a set below a folder, at any depth, in the order of their names. */
export function readFolder(set: SetName, folder: string): ReadSet {
  const readers: Readonly<Record<string, Read>> = SETS[set];
  const graphs: TaskGraph[] = [];
  const unreadable: string[] = [];
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
    const read = readers[extname(name)];
    if (read === undefined) continue;
    const tasks = read(readFileSync(join(folder, name), "utf8"));
    const graph = typeof tasks === "string" ? tasks : toGraph(tasks);
    if (typeof graph === "string") unreadable.push(`${name}: ${graph}`);
    else graphs.push(graph);
  }
  return { graphs, unreadable };
}
