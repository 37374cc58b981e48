import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedSettings, parseSettings } from "../../core/settings/parse-settings.ts";
import { DEFAULT_SETTINGS } from "../../core/settings/settings.ts";

/** Where the settings are, from the repository's root. */
export const SETTINGS_FILE = ".claude/skyfom.json";

/** The settings of a repository: the defaults where it has no file, and every problem where the file is wrong. */
export function readSettings(root: string): ParsedSettings {
  let text: string;
  try {
    text = readFileSync(join(root, SETTINGS_FILE), "utf8");
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return { ok: true, settings: DEFAULT_SETTINGS };
    return {
      ok: false,
      problems: [{ where: SETTINGS_FILE, what: `it cannot be read: ${message}`, fix: "Make it a readable file." }],
    };
  }
  return parseSettings(SETTINGS_FILE, text);
}
