import { appendFileSync, closeSync, fstatSync, lstatSync, openSync, readSync, renameSync } from "node:fs";
import { join } from "node:path";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { replaceFile } from "../../replace-file.ts";
import type { StatePaths } from "./state-paths.ts";

/** How our own file ends; appended text ends differently. */
export const AGENTS_END = "\n]\n";

/** agents.json as text: a JSON array with one agent a line. */
function renderAgentsFile(entries: readonly AgentEntry[]): string {
  return entries.length === 0
    ? `[${AGENTS_END}`
    : `[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}${AGENTS_END}`;
}

/** Replaces agents.json. What somebody else put there is kept first, in a file beside it; returns which, if so. */
export function writeAgents(paths: StatePaths, entries: readonly AgentEntry[]): string | undefined {
  const keptIn = keepForeign(paths, paths.agents);
  replaceFile(paths.tmp, paths.agents, renderAgentsFile(entries));
  return keptIn;
}

/**
 * Keeps what is in place of an agents.json and is not ours, and returns where. It is copied, not moved, so that readers find a
 * file at every moment.
 */
export function keepForeign(paths: StatePaths, agents: string): string | undefined {
  const { tmp } = paths;
  const aside = `${paths.agents}.foreign`;
  const stat = lstatSync(agents, { throwIfNoEntry: false });
  if (!stat || stat.isSymbolicLink()) return undefined;
  if (!stat.isFile()) {
    renameSync(agents, `${aside}-${stat.ino}`);
    return `${aside}-${stat.ino}`;
  }
  if (endsAsOurs(agents)) return undefined;
  // Read before deciding who keeps it, because the other may replace the file at once.
  const content = readPlainFile(agents);
  const isReplaced = content === undefined || content.endsWith(AGENTS_END);
  // Of several hooks that find the same file, known by its inode and time, one keeps it.
  if (isReplaced || !isFirst(join(tmp, `foreign-${stat.ino}-${stat.mtimeMs}`))) return undefined;
  appendFileSync(aside, content, { mode: 0o600 });
  return aside;
}

function endsAsOurs(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const tail = Buffer.alloc(AGENTS_END.length);
    const at = Math.max(0, fstatSync(file).size - tail.length);
    return readSync(file, tail, 0, tail.length, at) === tail.length && tail.toString() === AGENTS_END;
  } finally {
    closeSync(file);
  }
}

function isFirst(marker: string): boolean {
  try {
    closeSync(openSync(marker, "wx", 0o600));
    return true;
  } catch {
    return false;
  }
}
