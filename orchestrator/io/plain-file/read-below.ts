import { closeSync } from "node:fs";
import { dirname } from "node:path";
import { namesIn } from "../names-in.ts";
import { findObstacle } from "./find-obstacle.ts";
import { openPlainFile } from "./open-plain-file.ts";
import { readBytes } from "./read-bytes.ts";
import { MOST_STATE_BYTES } from "./read-plain-file.ts";

/**
 * The text of a plain file below a folder of ours, reached through no link; undefined if there is none. The way is looked at once the
 * file is open, so that nothing can be exchanged in between.
 */
export function readBelow(root: string, path: string, most = MOST_STATE_BYTES): string | undefined {
  const opened = openPlainFile(path, most);
  if (opened.kind !== "file") return undefined;
  try {
    if (findObstacle(root, dirname(path)) !== undefined) return undefined;
    return readBytes(opened.file, opened.stat.size, most)?.toString("utf8");
  } catch {
    return undefined;
  } finally {
    closeSync(opened.file);
  }
}

/** The names in a folder below one of ours; none if it is not there, or a link leads to it. */
export function namesBelow(root: string, folder: string): string[] {
  return findObstacle(root, folder) === undefined ? namesIn(folder) : [];
}
