import { join } from "node:path";
import { type ReadWithin, readWithin } from "../plain-file/read-within.ts";

/** Where the settings are, from the repository's root. */
export const SETTINGS_FILE = ".claude/skyfom.json";

/** More than any settings need, in bytes. */
const MOST_BYTES = 64 * 2 ** 10;

/** The bytes of the settings, if they are a plain file of the repository. Hooks read them with this, too. */
export function readSettingsFile(root: string): ReadWithin {
  return readWithin(join(root, SETTINGS_FILE), { root, most: MOST_BYTES, shown: SETTINGS_FILE });
}
