import type { SettingsEntries } from "./settings/settings-entries.ts";
import type { Path } from "./settings/settings-text.ts";

/** One shipped file as an install left it. */
export interface InstalledFile {
  /** Digests of every content that is ours: one, or two while an upgrade is in progress. */
  readonly digests: readonly string[];
  /** It was there with the same content before the first install, so it stays at an uninstall. */
  readonly wasThere: boolean;
}

/** What we did to one settings file, and how to undo it. */
export interface SettingsRecord {
  /** Its whole text from before, or null when there was no file. */
  readonly before: string | null;
  /** Digests of the texts that we left: one, or two while an upgrade is in progress. */
  readonly after: readonly string[];
  readonly entries: SettingsEntries;
  /** Objects and lists that we made to hold our entries, outermost first, as paths of keys. */
  readonly containers: readonly Path[];
}

/** What an install did to a repository's `.claude`. Written before anything else, so that an install cut short can go on or be undone. */
export interface Manifest {
  readonly format: 1;
  readonly version: string;
  readonly state: "installing" | "installed";
  readonly files: Readonly<Record<string, InstalledFile>>;
  /** Folders that we made, outermost first, relative to `.claude`; `""` is `.claude` itself. */
  readonly directories: readonly string[];
  readonly settings: SettingsRecord | null;
}

/** Where the manifest is, relative to `.claude`. It belongs into version control with the files that it lists. */
export const MANIFEST_FILE = "skyfom.manifest.json";

/** The file below `.claude` by which an install is known that has lost its manifest: our whole command line. */
export const TELLTALE_FILE = "orchestrator/dist/cli.cjs";

/** Holds what must not be committed: the record of the user's own settings file. It ignores itself. */
export const PERSONAL_FOLDER = "skyfom.local";

/** The record of `settings.local.json`, relative to `.claude`. */
export const PERSONAL_RECORD_FILE = `${PERSONAL_FOLDER}/settings-record.json`;
