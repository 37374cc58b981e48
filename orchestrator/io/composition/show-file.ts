import { relative } from "node:path";
import { escapeControls } from "../../core/composition/show-name.ts";

/** How messages call a file. */
export type ShowFile = (file: string) => string;

/** A file as messages call it: from `cwd` where it is below, else in full; with slashes on every system. */
export function showFile(cwd: string, file: string): string {
  const below = relative(cwd, file);
  return escapeControls((below === "" ? "." : below.startsWith("..") ? file : below).replaceAll("\\", "/"));
}
