import { lstatSync } from "node:fs";
import { readPlainFile } from "./read-plain-file.ts";

/** Far more than a file that holds one path has, in bytes. */
const MOST_BYTES = 64 * 2 ** 10;

/** What a file in which git keeps one path says. */
export type GitPointer =
  | { readonly kind: "path"; readonly path: string }
  | { readonly kind: "absent" }
  /**
   * Git may read another path there than Skyfom: it follows links, takes line breaks as part of a path, and goes through
   * folders behind which `..` leads elsewhere.
   */
  | { readonly kind: "odd"; readonly text: string };

/** Reads such a file; `prefix` stands before the path. */
export function readGitPointer(file: string, prefix = ""): GitPointer {
  const text = readPlainFile(file, MOST_BYTES);
  if (text === undefined) return isThere(file) ? { kind: "odd", text: "" } : { kind: "absent" };
  const path = text.replace(/[\r\n]+$/, "").slice(prefix.length);
  return text.startsWith(prefix) && isPlainPath(path) ? { kind: "path", path } : { kind: "odd", text: path };
}

/** Whether there is but one way to read a path: on one line, in known characters, and up only at its beginning. */
export function isPlainPath(path: string): boolean {
  const names = path.split(process.platform === "win32" ? /[\\/]/ : "/").filter((name) => name !== "" && name !== ".");
  const down = names.findIndex((name) => name !== "..");
  return path !== "" && !/[\0\r\n\ufffd]/.test(path) && !names.slice(down === -1 ? names.length : down).includes("..");
}

function isThere(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
