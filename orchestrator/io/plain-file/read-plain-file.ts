import { closeSync } from "node:fs";
import { openPlainFile } from "./open-plain-file.ts";
import { readBytes } from "./read-bytes.ts";

/** More than anything that we keep in the state, and little enough to hold in memory, in bytes. */
export const MOST_STATE_BYTES = 256 * 2 ** 20;

/** The text of a regular file of at most `most` bytes, or undefined if there is none at this path. */
export function readPlainFile(path: string, most?: number): string | undefined {
  return readPlainBytes(path, most)?.toString("utf8");
}

/** The same as bytes. */
export function readPlainBytes(path: string, most = MOST_STATE_BYTES): Buffer | undefined {
  const opened = openPlainFile(path, most);
  if (opened.kind !== "file") return undefined;
  try {
    return readBytes(opened.file, opened.stat.size, most);
  } catch {
    return undefined;
  } finally {
    closeSync(opened.file);
  }
}
