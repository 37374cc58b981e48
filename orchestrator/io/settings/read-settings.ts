import { type ParsedSettings, parseSettings } from "../../core/settings/parse-settings.ts";
import { DEFAULT_SETTINGS } from "../../core/settings/settings.ts";
import { readSettingsFile, SETTINGS_FILE } from "./read-settings-file.ts";

/** The settings of a repository: the defaults where it has no file, and every problem where the file is wrong. */
export function readSettings(root: string): ParsedSettings {
  const read = readSettingsFile(root);
  if (read.kind === "absent") return { ok: true, settings: DEFAULT_SETTINGS };
  if (read.kind === "refused") return { ok: false, problems: [read.problem] };
  return parseSettings(SETTINGS_FILE, read.bytes.toString("utf8"));
}
