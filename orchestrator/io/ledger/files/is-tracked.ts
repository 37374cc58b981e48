import { join } from "node:path";
import { readPlainBytes } from "../../plain-file/read-plain-file.ts";

/**
 * Whether git's index names a file below `folder`, a path from the top of the repository that ends with `/`. The index holds paths as
 * they are written; its fourth format leaves out what a path has in common with the one before, so there only the end is looked for.
 */
export function isTracked(gitDir: string, folder: string): boolean {
  const index = readPlainBytes(join(gitDir, "index"));
  if (index === undefined) return false; // nothing was ever added
  const isCompressed = index.length > 8 && index.readUInt32BE(4) >= 4;
  return index.includes(isCompressed ? folder.slice(-"lots/".length) : folder);
}
