import { lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The work tree that a path lies in, by its own name and without following links; undefined outside any. */
export function boundsOf(path: string): string | undefined {
  for (let at = resolve(path); ; at = dirname(at)) {
    if (isThere(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}

/** Whether anything has this name, also a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // a parent is not a folder
  }
}
