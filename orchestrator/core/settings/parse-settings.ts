import schema from "../../schemas/settings.schema.json" with { type: "json" };
import type { Problem } from "../problem.ts";
import { isSettings } from "../validators/is-settings.ts";
import { parseJsonSettings } from "./parse-json-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";

/** The settings with every default filled in, or everything that is wrong with the file. */
export type ParsedSettings =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Reads the text of `.claude/skyfom.json`; `file` is how it is called in what is reported. */
export function parseSettings(file: string, text: string): ParsedSettings {
  const parsed = parseJsonSettings<Settings>(file, text, isSettings, Object.keys(schema.properties));
  if (!parsed.ok) return parsed;
  return { ok: true, settings: { ...DEFAULT_SETTINGS, ...parsed.given } };
}
