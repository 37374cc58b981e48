import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from "node:fs";
import type { LedgerEvent } from "../../core/ledger/event.ts";
import type { StatePaths } from "./state-paths.ts";

const APPEND = constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0);

/**
 * Appends one event as one line in one write, so that lines of several processes never mix. After a torn line, which has no
 * newline, it begins with one.
 */
export function appendEvent(paths: StatePaths, event: LedgerEvent): void {
  const log = openSync(paths.events, APPEND, 0o600);
  try {
    const { size } = fstatSync(log);
    const last = Buffer.alloc(1);
    const isTorn = size > 0 && readSync(log, last, 0, 1, size - 1) === 1 && last[0] !== NEWLINE;
    writeSync(log, `${isTorn ? "\n" : ""}${JSON.stringify(event)}\n`);
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
  /** Lines that are no event. */
  readonly torn: number;
}

/** Reads whole lines from `from`; a line that is not finished is left for the next reader. */
export function readEvents(paths: StatePaths, from: number): LogTail {
  const text = readFrom(paths.events, from);
  const end = text.lastIndexOf(NEWLINE) + 1;
  const events: LedgerEvent[] = [];
  let torn = 0;
  for (const line of text.subarray(0, end).toString("utf8").split("\n")) {
    if (line === "") continue;
    const event = parseEvent(line);
    if (event) events.push(event);
    else torn += 1;
  }
  return { events, offset: from + end, torn };
}

/** Bytes in the log; 0 when there is none. */
export function logSize(paths: StatePaths): number {
  return withLog(paths.events, (log) => fstatSync(log).size) ?? 0;
}

function readFrom(path: string, from: number): Buffer {
  const read = withLog(path, (log) => {
    const buffer = Buffer.alloc(Math.max(0, fstatSync(log).size - from));
    return buffer.subarray(0, readSync(log, buffer, 0, buffer.length, from));
  });
  return read ?? Buffer.alloc(0);
}

function withLog<T>(path: string, use: (log: number) => T): T | undefined {
  let log: number;
  try {
    log = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  } catch {
    return undefined;
  }
  try {
    return use(log);
  } finally {
    closeSync(log);
  }
}

function parseEvent(line: string): LedgerEvent | undefined {
  try {
    const value: unknown = JSON.parse(line);
    const isEvent = typeof value === "object" && value !== null && "type" in value && "at" in value;
    return isEvent ? (value as LedgerEvent) : undefined;
  } catch {
    return undefined;
  }
}
