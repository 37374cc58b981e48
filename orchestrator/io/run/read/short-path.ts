import { isAbsolute, relative, sep } from "node:path";

/** A path as seen from a folder, where it lies in it, with slashes: a model runs it in a POSIX shell, also on Windows. */
export function shortPath(folder: string, path: string): string {
  const short = relative(folder, path);
  return (short.startsWith("..") || isAbsolute(short) ? path : short).replaceAll(sep, "/");
}
