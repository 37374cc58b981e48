import { lstatSync, statSync } from "node:fs";
import type { Problem } from "../../core/problem.ts";
import { kindOf, tooLarge } from "../plain-file/open-plain-file.ts";
import { readPlainBytes } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";

/** The device that ends at once, by which settings are switched off. */
const NOTHING = "/dev/null";

/** Far more than a text that git reads whole, in bytes. */
export const MOST_TEXT_BYTES = 32 * 2 ** 20;

/**
 * What git would wait for or read without end, or hold in memory, if it opened a path; undefined where it can, or where it fails at once. Git
 * follows links, so they are followed here. A link may lead to a file of the kernel's that says it is empty, so what it leads to is read.
 */
export function endlessFile(where: string, most = MOST_TEXT_BYTES): Problem | undefined {
  const why = whyEndless(where, most);
  if (why === undefined) return undefined;
  return { where, what: `${why}, and git would read it`, fix: "Put a plain file in its place, or remove it." };
}

function whyEndless(path: string, most: number): string | undefined {
  try {
    const stat = statSync(path);
    if (stat.isDirectory() || stat.isSocket()) return undefined;
    if (stat.isCharacterDevice() && stat.rdev === statSync(NOTHING, { throwIfNoEntry: false })?.rdev) return undefined;
    if (!stat.isFile()) return `it is ${kindOf(stat)}`;
    if (stat.size > most) return tooLarge(most);
    const isElsewhere = stat.size === 0 && lstatSync(path).isSymbolicLink();
    return isElsewhere && readPlainBytes(followLinks(path), 0) === undefined ? "it leads to no plain file" : undefined;
  } catch {
    return undefined; // nothing that could be opened is there
  }
}
