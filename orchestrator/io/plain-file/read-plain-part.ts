import { closeSync, readSync } from "node:fs";
import { openPlainFile } from "./open-plain-file.ts";

/**
 * At most `most` bytes of a regular file of any size, as text, from a byte offset on; a negative one counts from the end. A character
 * that is cut shows as one that cannot be read. Undefined if there is no such file.
 */
export function readPlainPart(path: string, from: number, most: number): string | undefined {
  const opened = openPlainFile(path, Number.POSITIVE_INFINITY);
  if (opened.kind !== "file") return undefined;
  const { file, stat } = opened;
  try {
    const start = from < 0 ? Math.max(0, stat.size + from) : from;
    const buffer = Buffer.alloc(Math.min(most, Math.max(0, stat.size - start)));
    return buffer.toString("utf8", 0, readSync(file, buffer, 0, buffer.length, start));
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
