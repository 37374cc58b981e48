import { closeSync, fstatSync, lstatSync, readSync, watch } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { MOST_LOG_BYTES } from "../ledger/files/open-log.ts";
import { openPlainFile } from "../plain-file/open-plain-file.ts";

/** What has come to a log: whole lines, or that a new log has taken its place. */
type LogNews =
  | { readonly kind: "lines"; readonly lines: readonly string[] }
  | { readonly kind: "rotated" }
  | { readonly kind: "caught-up" };

const CHUNK = 1024 * 1024;
const NEWLINE = 10;

/** How often the log is looked at where the system does not tell of changes, in milliseconds. */
const LOOK_EVERY_MS = 1_000;

/**
 * Reads a log from its beginning and continues as it grows, also when a new one or a copy takes its place. A log that is not there yet is
 * awaited.
 */
export async function* followLog(path: string, folder: string, signal?: AbortSignal): AsyncGenerator<LogNews> {
  let log: OpenLog | undefined;
  try {
    while (!signal?.aborted) {
      log ??= openLog(path);
      for (let lines = log?.read(); lines !== undefined; lines = log?.read()) yield { kind: "lines", lines };
      if (log?.isReplaced()) {
        // What was written between the last look and the rename is in the old one still.
        for (let lines = log.read(); lines !== undefined; lines = log.read()) yield { kind: "lines", lines };
        const next = openLog(path);
        const isCopy = next?.continues(log) ?? false;
        log.close();
        log = next;
        if (!isCopy) yield { kind: "rotated" };
        continue;
      }
      yield { kind: "caught-up" };
      await change(folder, signal);
    }
  } finally {
    log?.close();
  }
}

interface OpenLog {
  /** The next whole lines, or undefined when there is none now. */
  read(): string[] | undefined;
  isReplaced(): boolean;
  /** Whether this is a copy of the one before. If so, it is read on from where that one was. */
  continues(before: OpenLog): boolean;
  /** The open file, and the bytes of it that were handed out as whole lines. */
  handedOut(): { readonly file: number; readonly bytes: number };
  close(): void;
}

function openLog(path: string): OpenLog | undefined {
  const opened = openPlainFile(path, MOST_LOG_BYTES);
  if (opened.kind !== "file") return undefined;
  const { file, stat } = opened;
  const { ino } = stat;
  let offset = 0;
  let rest = Buffer.alloc(0);
  return {
    read: () => {
      const chunk = Buffer.alloc(CHUNK);
      const length = readSync(file, chunk, 0, CHUNK, offset);
      if (length === 0) return undefined;
      offset += length;
      const all = Buffer.concat([rest, chunk.subarray(0, length)]);
      const end = all.lastIndexOf(NEWLINE) + 1;
      rest = all.subarray(end);
      return end === 0 ? [] : all.toString("utf8", 0, end - 1).split("\n");
    },
    isReplaced: () => {
      const now = lstatSync(path, { throwIfNoEntry: false });
      return now === undefined ? fstatSync(file).nlink === 0 : now.ino !== ino || now.size < offset;
    },
    continues: (before) => {
      const read = before.handedOut();
      const isCopy = beginAlike(read.file, file, read.bytes);
      if (isCopy) offset = read.bytes;
      return isCopy;
    },
    handedOut: () => ({ file, bytes: offset - rest.length }),
    close: () => closeSync(file),
  };
}

/** Whether two files have the same first `length` bytes. */
function beginAlike(one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at += CHUNK) {
    const size = Math.min(CHUNK, length - at);
    const [first, second] = [Buffer.alloc(size), Buffer.alloc(size)];
    if (readSync(one, first, 0, size, at) < size || readSync(other, second, 0, size, at) < size) return false;
    if (!first.equals(second)) return false;
  }
  return true;
}

/** Waits until something in the folder has changed, or for a while. */
async function change(folder: string, signal: AbortSignal | undefined): Promise<void> {
  const stop = new AbortController();
  const onAbort = () => stop.abort();
  signal?.addEventListener("abort", onAbort);
  const watcher = watchQuietly(folder, onAbort);
  await sleep(LOOK_EVERY_MS, undefined, { signal: stop.signal }).catch(() => undefined);
  watcher?.close();
  signal?.removeEventListener("abort", onAbort);
}

/** Watches a folder if that is possible. It is not if the folder is missing or on another machine, or if too many are watched already. */
export function watchQuietly(folder: string, onChange: () => void): { close(): void } | undefined {
  try {
    const watcher = watch(folder, onChange);
    watcher.on("error", () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}
