import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";

/** Neither a link is followed nor a named pipe waited for. */
const READ = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/** The text of a regular file, or undefined where there is none at this path. */
export function readPlainFile(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, READ);
  } catch {
    return undefined;
  }
  try {
    return fstatSync(file).isFile() ? readFileSync(file, "utf8") : undefined;
  } catch {
    return undefined;
  } finally {
    closeSync(file);
  }
}
