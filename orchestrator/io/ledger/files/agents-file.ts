import { closeSync, futimesSync, lstatSync, openSync, readSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { AgentEntry } from "../../../core/ledger/agent-entry.ts";
import { openPlainFile } from "../../plain-file/open-plain-file.ts";
import { openToAppend } from "../../plain-file/open-to-append.ts";
import { readBytes } from "../../plain-file/read-bytes.ts";
import { readPlainFile } from "../../plain-file/read-plain-file.ts";
import { randomId } from "../../random-id.ts";
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

/**
 * Replaces agents.json. One that says the same already is only marked as newer than the log. What somebody else put there is kept first, in
 * a file beside it; returns which, if so.
 */
export function writeAgents(paths: StatePaths, entries: readonly AgentEntry[]): string | undefined {
  const text = renderAgentsFile(entries);
  if (renew(paths.agents, text)) return undefined;
  const keptIn = keepForeign(paths, paths.agents);
  replaceFile(paths.tmp, paths.agents, text);
  return keptIn;
}

/** Whether the file has this text; then it is as if written now. */
function renew(path: string, text: string): boolean {
  const opened = openPlainFile(path, Buffer.byteLength(text));
  if (opened.kind !== "file") return false;
  try {
    if (readBytes(opened.file, opened.stat.size, opened.stat.size)?.toString("utf8") !== text) return false;
    const now = preciseSeconds();
    futimesSync(opened.file, now, now);
    return true;
  } catch {
    return false;
  } finally {
    closeSync(opened.file);
  }
}

/** The time to the microsecond, as the log has it: a `Date` lies up to a millisecond before a line that was just written. */
function preciseSeconds(): number {
  const [precise, rough] = [performance.timeOrigin + performance.now(), Date.now()];
  // they differ once the clock was set since this process began
  return (Math.abs(precise - rough) < 2 ? precise : rough) / 1000;
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
    const name = freeName(aside, stat.ino);
    renameSync(agents, name);
    return name;
  }
  if (endsAsOurs(agents)) return undefined;
  // Read before deciding who keeps it, because the other may replace the file at once.
  const content = readPlainFile(agents);
  const isReplaced = content === undefined || content.endsWith(AGENTS_END);
  // Of several hooks that find the same file, known by its inode and time, one keeps it.
  const marker = join(tmp, `foreign-${stat.ino}-${stat.mtimeMs}`);
  if (isReplaced || !isFirst(marker)) return undefined;
  try {
    return putAside(aside, content, stat.ino);
  } catch (error) {
    rmSync(marker, { force: true }); // the next hook tries again
    throw error;
  }
}

/** Most that is kept of what others write there, in bytes. */
const MOST_ASIDE = 256 * 2 ** 20;

/** In the file beside it, or in one of its own where something else has that name. Returns where. */
function putAside(aside: string, content: string, inode: number): string {
  try {
    const { file } = openToAppend(aside, { most: MOST_ASIDE });
    try {
      writeFileSync(file, content);
    } finally {
      closeSync(file);
    }
    return aside;
  } catch {
    const name = freeName(aside, inode);
    writeFileSync(name, content, { flag: "wx", mode: 0o600 });
    return name;
  }
}

/** A name beside it that nothing has. */
function freeName(aside: string, inode: number): string {
  const name = `${aside}-${inode}`;
  return lstatSync(name, { throwIfNoEntry: false }) ? `${name}-${randomId()}` : name;
}

function endsAsOurs(path: string): boolean {
  const opened = openPlainFile(path, Number.POSITIVE_INFINITY);
  if (opened.kind !== "file") return false;
  try {
    const tail = Buffer.alloc(AGENTS_END.length);
    const at = Math.max(0, opened.stat.size - tail.length);
    return readSync(opened.file, tail, 0, tail.length, at) === tail.length && tail.toString() === AGENTS_END;
  } finally {
    closeSync(opened.file);
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
