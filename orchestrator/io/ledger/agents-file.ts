import { closeSync, fstatSync, openSync, readSync, renameSync } from "node:fs";
import type { AgentEntry } from "../../core/ledger/agent-entry.ts";
import { replaceFile } from "../replace-file.ts";
import type { StatePaths } from "./state-paths.ts";

/** How our own file ends; text that was appended to it ends otherwise. */
const END = "\n]\n";

/** agents.json as text: a JSON array with one agent a line. */
export function renderAgents(entries: readonly AgentEntry[]): string {
  return entries.length === 0 ? `[${END}` : `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}${END}`;
}

/** Replaces agents.json. A file that somebody appended to is moved aside first; returns where to, if so. */
export function writeAgents(paths: StatePaths, entries: readonly AgentEntry[]): string | undefined {
  const movedTo = isForeign(paths.agents) ? `${paths.agents}.foreign` : undefined;
  if (movedTo !== undefined) renameSync(paths.agents, movedTo);
  replaceFile(paths.tmp, paths.agents, renderAgents(entries));
  return movedTo;
}

function isForeign(path: string): boolean {
  let file: number;
  try {
    file = openSync(path, "r");
  } catch {
    return false;
  }
  try {
    const { size } = fstatSync(file);
    const tail = Buffer.alloc(END.length);
    return (
      readSync(file, tail, 0, tail.length, Math.max(0, size - tail.length)) !== tail.length || tail.toString() !== END
    );
  } catch {
    return true;
  } finally {
    closeSync(file);
  }
}
