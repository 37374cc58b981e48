import { closeSync, constants, openSync, readSync, statSync } from "node:fs";
import type { Problem } from "../../core/problem.ts";
import { kindOf, tooLarge } from "../plain-file/open-plain-file.ts";

/** The device that ends at once, by which settings are switched off. */
const NOTHING = "/dev/null";

const RECORDS = 4_096;

/** Far more than a text that git reads whole, in bytes. */
export const MOST_TEXT_BYTES = 32 * 2 ** 20;

/**
 * Why a program that opens this path would wait or read without end, or fill the memory. Undefined if it would not. Git follows links, so
 * they are followed here. A file of the kernel's may say that it is empty, so such a one is read.
 */
export function endlessFile(where: string, most = MOST_TEXT_BYTES, reader = "git"): Problem | undefined {
  const why = whyEndless(where, most);
  if (why === undefined) return undefined;
  return { where, what: `${why}, and ${reader} would read it`, fix: "Put a plain file in its place, or remove it." };
}

function whyEndless(path: string, most: number): string | undefined {
  try {
    const stat = statSync(path);
    if (stat.isDirectory() || stat.isSocket()) return undefined;
    if (stat.isCharacterDevice() && stat.rdev === statSync(NOTHING, { throwIfNoEntry: false })?.rdev) return undefined;
    if (!stat.isFile()) return `it is ${kindOf(stat)}`;
    if (stat.size > most) return tooLarge(most);
    return stat.size === 0 && holdsSome(path) ? "it says that it is empty, but is not" : undefined;
  } catch {
    return undefined; // nothing that could be opened is there
  }
}

function holdsSome(path: string): boolean {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    // some give only whole records
    return readSync(file, Buffer.alloc(RECORDS)) > 0;
  } finally {
    closeSync(file);
  }
}
