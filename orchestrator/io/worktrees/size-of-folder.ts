import { lstatSync } from "node:fs";
import { join } from "node:path";
import { entriesIn } from "../names-in.ts";

/** What the files below a folder take on the disk, in bytes; links are not followed, and what cannot be read counts nothing. */
export function sizeOfFolder(folder: string): number {
  let bytes = 0;
  const folders = [folder];
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesIn(at)) {
      const path = join(at, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile()) bytes += sizeOf(path);
    }
  }
  return bytes;
}

/** A file with a second name outside, as package managers make them, takes its space there already. */
function sizeOf(path: string): number {
  try {
    const { nlink, size } = lstatSync(path);
    return nlink > 1 ? 0 : size;
  } catch {
    return 0;
  }
}
