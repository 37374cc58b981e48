import { closeSync, constants, fstatSync, openSync, readlinkSync, type Stats } from "node:fs";

/** A link as the last name is not followed, and a named pipe not waited for. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** A file that is open for reading, or why there is none. */
type OpenedFile =
  | { readonly kind: "file"; readonly file: number; readonly stat: Stats }
  | { readonly kind: "absent" }
  /** `isTooLarge` tells a file of more bytes than are read from what is no readable file. */
  | { readonly kind: "refused"; readonly why: string; readonly isTooLarge: boolean };

/** Opens a regular file of at most `most` bytes. It is looked at once it is open, so that nothing can take its place in between. */
export function openPlainFile(path: string, most: number): OpenedFile {
  let file: number;
  try {
    file = openSync(path, READ);
  } catch (error) {
    return explain(error as NodeJS.ErrnoException);
  }
  const stat = fstatSync(file);
  const why = whyNot(stat, most);
  if (why === undefined) return { kind: "file", file, stat };
  closeSync(file);
  return { kind: "refused", why, isTooLarge: stat.isFile() };
}

/** The path of an open file as the kernel has it, without links; undefined if the system does not tell (anywhere but on Linux). */
export function pathOfOpenFile(file: number): string | undefined {
  try {
    return readlinkSync(`/proc/self/fd/${file}`).replace(/ \(deleted\)$/, "");
  } catch {
    return undefined;
  }
}

/** Why something is no regular file of a size that is read; undefined when it is one. */
export function whyNot(stat: Stats, most: number): string | undefined {
  if (!stat.isFile()) return `it is ${kindOf(stat)}`;
  return stat.size > most ? tooLarge(most) : undefined;
}

export function tooLarge(most: number): string {
  return `it has more than ${most >= 2 ** 20 ? `${Math.floor(most / 2 ** 20)} MB` : `${Math.floor(most / 2 ** 10)} KB`}`;
}

function explain({ code, message }: NodeJS.ErrnoException): OpenedFile {
  if (code === "ENOENT" || code === "ENOTDIR") return { kind: "absent" };
  const whys: Readonly<Record<string, string>> = {
    ELOOP: "it is a link to itself",
    EMLINK: "it is a link to itself",
    ENXIO: "it is a socket",
    EACCES: "its permissions do not allow it",
    EISDIR: "it is a folder",
  };
  return { kind: "refused", why: whys[code ?? ""] ?? message, isTooLarge: false };
}

/** What something on disk is, with its article. */
export function kindOf(stat: Stats): string {
  if (stat.isFile()) return "a file";
  if (stat.isDirectory()) return "a folder";
  if (stat.isFIFO()) return "a named pipe";
  if (stat.isSocket()) return "a socket";
  return "a device";
}
