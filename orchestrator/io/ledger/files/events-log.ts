import { closeSync, readSync, type Stats, writeSync } from "node:fs";
import type { LedgerEvent } from "../../../core/ledger/events/event.ts";
import { parseEvent } from "../../../core/validators/parse-event.ts";
import { openPlainFile } from "../../plain-file/open-plain-file.ts";
import { tryTo } from "../../try-to.ts";
import { MOST_LOG_BYTES, openLog } from "./open-log.ts";
import type { StatePaths } from "./state-paths.ts";

/**
 * Appends one event as one line in one write, so that lines of several processes never mix. After a torn line, which has no
 * newline, it begins with one.
 */
export function appendEvent(paths: StatePaths, event: LedgerEvent): void {
  const { file: log, stat } = openLog(paths);
  try {
    const { size } = stat;
    const last = Buffer.alloc(1);
    const isTorn = size > 0 && readSync(log, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    const line = Buffer.from(`${isTorn ? "\n" : ""}${JSON.stringify(event)}\n`);
    if (writeSync(log, line) < line.length) throw new Error(`${paths.events} was not written whole: is the disk full?`);
  } finally {
    closeSync(log);
  }
}

const NEWLINE = 10;

/** The log from a byte offset to its last whole line. */
export interface LogTail {
  readonly events: readonly LedgerEvent[];
  /** Bytes up to the end of the last whole line. */
  readonly offset: number;
  /** Bytes in the log: more than `offset` if its last line is unfinished, fewer than were asked for if it was begun anew or cut. */
  readonly size: number;
  /** Lines that are no event. */
  readonly torn: number;
}

/** Reads whole lines from `from`; a line that is not finished is left for the next reader. */
export function readEvents(paths: StatePaths, from: number): LogTail {
  const { text, size } = readFrom(paths.events, from);
  const end = text.lastIndexOf(NEWLINE) + 1;
  const events: LedgerEvent[] = [];
  let torn = 0;
  for (const line of text.subarray(0, end).toString("utf8").split("\n")) {
    if (line === "") continue;
    const event = parseEvent(line);
    if (event) events.push(event);
    else torn += 1;
  }
  return { events, offset: from + end, size, torn };
}

/** Bytes in the log; 0 when there is none. */
export function logSize(paths: StatePaths): number {
  return withLog(paths.events, (_, { size }) => size) ?? 0;
}

/** What is in the log from there on; nothing of one that cannot be read, as if nothing were new. */
function readFrom(path: string, from: number): { readonly text: Buffer; readonly size: number } {
  const read = withLog(path, (log, { size }) => {
    if (size < from) return { text: NOTHING, size };
    const buffer = Buffer.alloc(size - from);
    const length = tryTo(() => readSync(log, buffer, 0, buffer.length, from)) ?? 0;
    return { text: buffer.subarray(0, length), size: from + length };
  });
  return read ?? { text: NOTHING, size: 0 };
}

const NOTHING = Buffer.alloc(0);

function withLog<T>(path: string, use: (log: number, stat: Stats) => T): T | undefined {
  const log = openPlainFile(path, MOST_LOG_BYTES);
  if (log.kind !== "file") return undefined; // none yet, or no file: the slots are known from their directories alone
  try {
    return use(log.file, log.stat);
  } finally {
    closeSync(log.file);
  }
}
