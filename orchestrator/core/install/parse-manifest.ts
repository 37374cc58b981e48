import type { Problem } from "../problem.ts";
import { isManifest, isSettingsRecord } from "../validators/is-manifest.ts";
import { MANIFEST_FILE, type Manifest, PERSONAL_RECORD_FILE, type SettingsRecord } from "./manifest.ts";
import { inClaude } from "./plan-files.ts";
import { onlyOurs } from "./settings/only-ours.ts";

/** What a text held: nothing where there was no file, or where the problem says why it cannot be used. */
interface Parsed<T> {
  readonly value: T | null;
  readonly problem?: Problem;
}

/** Reads the text of a manifest; null if there is none. */
export function parseManifest(text: string | null): Parsed<Manifest> {
  const parsed = parse<Manifest>(MANIFEST_FILE, text, isManifest);
  const settings = parsed.value?.settings;
  return parsed.value && settings ? { value: { ...parsed.value, settings: onlyOurs(settings) } } : parsed;
}

/** Reads the text of the record of the user's own settings; null if there is none. */
export function parsePersonalRecord(text: string | null): Parsed<SettingsRecord> {
  const parsed = parse<SettingsRecord>(PERSONAL_RECORD_FILE, text, isSettingsRecord);
  return parsed.value ? { value: onlyOurs(parsed.value) } : parsed;
}

function parse<T>(path: string, text: string | null, isValid: (value: unknown) => boolean): Parsed<T> {
  if (text === null) return { value: null };
  try {
    const value: unknown = JSON.parse(text);
    if (isValid(value)) return { value: value as T };
  } catch {
    // the same answer as for JSON of another shape
  }
  const what = "is damaged, or was written by a newer version of Skyfom";
  const fix =
    "Restore it from version control, or use the newer version. If neither helps, delete it and run `skyfom install`, which takes over the files that are there.";
  return { value: null, problem: { where: inClaude(path), what, fix } };
}
