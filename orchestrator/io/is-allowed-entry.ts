import { basename } from "node:path";
import { ENTRY_FILE } from "../core/entry-file.ts";

/** Whether this process was started by the path that the allow rule names, so that nobody was asked. */
export function isAllowedEntry(argv: readonly string[]): boolean {
  return basename(argv[1] ?? "") === ENTRY_FILE;
}
