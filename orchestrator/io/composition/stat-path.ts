import { type Stats, statSync } from "node:fs";

/** What is at a path, links followed; undefined if nothing can be reached: no file, a circle of links, a name too long. */
export function statPath(path: string): Stats | undefined {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}
