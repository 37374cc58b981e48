import type { Problem } from "../../problem.ts";
import { type FoundPath, nameFound } from "../found.ts";
import type { SettingsRecord } from "../manifest.ts";
import { adoptSettings } from "./adopt-settings.ts";
import { checkSettingsText } from "./check-settings-text.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { isFromBefore } from "./is-from-before.ts";
import { mergeEntries } from "./merge-entries.ts";
import { removeEntries } from "./remove-entries.ts";
import { joinEntries, NO_ENTRIES, type SettingsEntries, unique } from "./settings-entries.ts";

/** A settings file as it stands, and what an earlier install recorded of it. */
interface SettingsState {
  /** The file's name in reports. */
  readonly file: string;
  readonly found: FoundPath | undefined;
  /** Its text, null when there is no file. */
  readonly text: string | null;
  /** Null if none is on disk: what is there of ours is then taken over. */
  readonly record: SettingsRecord | null;
}

/** What happens to one settings file. */
export interface SettingsPlan {
  /** The new text, or undefined when everything wanted is there. */
  readonly text?: string;
  readonly added: SettingsEntries;
  /** What to keep on disk while the file is being written, and after. */
  readonly begun: SettingsRecord | null;
  readonly done: SettingsRecord | null;
}

/**
 * Adds the wanted entries to a settings file, and keeps what is needed to give back the very bytes from before.
 *
 * @param offered everything that this version may add; what else was recorded goes.
 */
export function planSettings(
  { file, found, text, record: onDisk }: SettingsState,
  wanted: SettingsEntries,
  offered: SettingsEntries,
  digest: (text: string) => string,
): SettingsPlan | { readonly problems: readonly Problem[] } {
  const problems = found && found.kind !== "file" ? [notAFile(file, found)] : checkSettingsText(file, text ?? "");
  if (problems.length > 0) return { problems };
  const record = onDisk ?? adoptSettings(text, digest);
  const merged = mergeEntries(text ?? "", wanted, staleOf(record?.entries ?? NO_ENTRIES, offered));
  if (merged.text === (text ?? ""))
    return { added: NO_ENTRIES, begun: record, done: finish(record, digest(merged.text)) };
  const begun: SettingsRecord = {
    before: textBefore(text, record, digest),
    after: [...new Set([digest(merged.text), ...(record?.after ?? [])])],
    entries: joinEntries(record?.entries ?? NO_ENTRIES, merged.added),
    containers: unique([...(record?.containers ?? []), ...merged.containers]),
  };
  return { text: merged.text, added: merged.added, begun, done: finish(begun, digest(merged.text)) };
}

/** The record once the file is as it should be: of several texts that may have been ours, this one is. */
function finish(record: SettingsRecord | null, digest: string): SettingsRecord | null {
  return record?.after.includes(digest) ? { ...record, after: [digest] } : record;
}

/** The text that an uninstall should leave: as it was, with what the user has changed since. */
function textBefore(
  text: string | null,
  record: SettingsRecord | null,
  digest: (text: string) => string,
): string | null {
  if (!record || text === null) return text;
  const isLeftByUs = record.after.includes(digest(text)) && isFromBefore(record, text);
  if (text === record.before || isLeftByUs) return record.before;
  return removeEntries(text, record);
}

/** What an earlier version added and this one does not offer; hooks are told by their scripts and need no comparison. */
function staleOf(recorded: SettingsEntries, offered: SettingsEntries): SettingsEntries {
  return {
    hooks: recorded.hooks,
    allow: recorded.allow.filter((rule) => !offered.allow.includes(rule)),
    env: Object.fromEntries(Object.entries(recorded.env).filter(([name, value]) => offered.env[name] !== value)),
    ...(recorded.statusLine && !isDeepEqual(recorded.statusLine, offered.statusLine)
      ? { statusLine: recorded.statusLine }
      : {}),
  };
}

function notAFile(file: string, found: FoundPath): Problem {
  const what =
    found.kind === "link"
      ? "is a link, and Skyfom never writes through links"
      : `is ${nameFound(found)}, but must be a file`;
  return { where: file, what, fix: "Replace it with a file and install again." };
}
