import { readSync } from "node:fs";

const CHUNK = 64 * 1024;

/** The bytes of an open file, or undefined if there are more than `most`: a file may grow, and some in /proc have no size. */
export function readBytes(file: number, size: number, most: number): Buffer | undefined {
  const parts: Buffer[] = [];
  let total = 0;
  for (let room = Math.min(size, most) + 1; ; room = CHUNK) {
    const part = Buffer.allocUnsafe(room);
    const length = readSync(file, part, 0, room, null);
    if (length === 0) return parts.length === 1 ? parts[0] : Buffer.concat(parts);
    total += length;
    if (total > most) return undefined;
    parts.push(part.subarray(0, length));
  }
}
