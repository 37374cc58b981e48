import { readPlainFile } from "../plain-file/read-plain-file.ts";

/** The whole lines of a log, in order; none if there is no log. A last line that is not finished is left out. */
export function readLog(path: string): string[] {
  const text = readPlainFile(path) ?? "";
  const end = text.lastIndexOf("\n");
  return end === -1 ? [] : text.slice(0, end).split("\n");
}
