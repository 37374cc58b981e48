import { closeSync, constants, fstatSync, lstatSync, openSync, type Stats } from "node:fs";
import { toInertLine } from "../../core/quote-text.ts";
import { whyNot } from "./open-plain-file.ts";
import { RefusedPath } from "./refused-path.ts";
import { followLinks } from "./resolve-within.ts";

const APPEND =
  constants.O_RDWR | constants.O_APPEND | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that is changed in place. */
interface InPlace {
  readonly most: number;
  /** Set where the caller looks at its other names itself, as hard links. */
  readonly mayBeLinked?: true;
}

/**
 * Opens a file of ours to append to it, and makes it where it is not there. A link, a device, a pipe, a file that is too large, and one
 * that has another name as a hard link are refused: what is written would go to a place that is not ours.
 *
 * @throws RefusedPath, or the file system's error.
 */
export function openToAppend(
  path: string,
  { most, mayBeLinked }: InPlace,
): { readonly file: number; readonly stat: Stats } {
  const file = open(path);
  const stat = fstatSync(file);
  const why =
    whyNot(stat, most) ?? (!mayBeLinked && stat.nlink > 1 ? "it has another name, as a hard link" : undefined);
  if (why === undefined) return { file, stat };
  closeSync(file);
  throw refusal(path, why);
}

function open(path: string): number {
  try {
    return openSync(path, APPEND, 0o600);
  } catch (error) {
    if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink())
      throw refusal(path, `it is a link to ${toInertLine(followLinks(path))}`);
    throw error;
  }
}

function refusal(where: string, why: string): RefusedPath {
  return new RefusedPath({ where, what: `${why}, and was not written`, fix: "Move it away." });
}
