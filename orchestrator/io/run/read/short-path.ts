import { isAbsolute, relative, sep } from "node:path";

/** A path, relative to a folder if it lies in it. It has slashes, since a model uses it in a POSIX shell, also on Windows. */
export function shortPath(folder: string, path: string): string {
  const short = relative(folder, path);
  return (short.startsWith("..") || isAbsolute(short) ? path : short).replaceAll(sep, "/");
}
