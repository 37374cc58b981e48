import type { SettingsRecord } from "../manifest.ts";
import { findOurEntries } from "./find-our-entries.ts";
import { removeEntries } from "./remove-entries.ts";
import { isEmptyObject, type Path } from "./settings-text.ts";

/**
 * The record of a settings file that holds our entries while nothing on disk tells of it any more: the text without them
 * stands for the text from before. Null if nothing is ours.
 *
 * @param text a text in which `checkSettingsText` finds nothing, or null when there is no file.
 */
export function adoptSettings(text: string | null, digest: (text: string) => string): SettingsRecord | null {
  const entries = text === null ? undefined : findOurEntries(text);
  if (text === null || !entries) return null;
  const containers: Path[] = [
    ...(Object.keys(entries.hooks).length > 0 ? [["hooks"]] : []),
    ...Object.keys(entries.hooks).map((event) => ["hooks", event]),
    ...(entries.allow.length > 0 ? [["permissions"], ["permissions", "allow"]] : []),
    ...(Object.keys(entries.env).length > 0 ? [["env"]] : []),
  ];
  const left = removeEntries(text, { entries, containers });
  return { before: isEmptyObject(left) ? null : left, after: [digest(text)], entries, containers };
}
