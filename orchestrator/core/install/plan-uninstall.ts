import type { Problem } from "../problem.ts";
import type { SettingsFile } from "./consent.ts";
import type { FoundPaths } from "./found.ts";
import type { InstallStep } from "./install-step.ts";
import {
  MANIFEST_FILE,
  type Manifest,
  PERSONAL_FOLDER,
  PERSONAL_RECORD_FILE,
  type SettingsRecord,
  TELLTALE_FILE,
} from "./manifest.ts";
import { inClaude } from "./plan-files.ts";
import { adoptSettings } from "./settings/adopt-settings.ts";
import { checkSettingsText } from "./settings/check-settings-text.ts";
import { hasOurHooks } from "./settings/find-our-entries.ts";
import { isFromBefore } from "./settings/is-from-before.ts";
import { removeEntries } from "./settings/remove-entries.ts";
import { isEmptyObject } from "./settings/settings-text.ts";

/** Everything that the plan of an uninstall is made from. */
interface UninstallInput {
  readonly found: FoundPaths;
  readonly manifest: Manifest | null;
  readonly personalRecord: SettingsRecord | null;
  readonly settings: Readonly<Record<SettingsFile, string | null>>;
  readonly digest: (text: string) => string;
}

export type PlannedUninstall =
  | {
      readonly ok: true;
      readonly steps: readonly InstallStep[];
      /** Files of ours that stay because the user has changed them. */
      readonly kept: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Takes out what an install put in, in the opposite order: settings first, so that no hook is named that is gone, the manifest last. */
export function planUninstall(input: UninstallInput): PlannedUninstall {
  const { manifest, personalRecord, settings, found } = input;
  if (!manifest && (found.has(TELLTALE_FILE) || hasOurHooks(settings["settings.json"]))) {
    return { ok: false, problems: [LOST_MANIFEST] };
  }
  const shared = restore("settings.json", settings["settings.json"], manifest?.settings ?? null, input.digest);
  const personal = restore("settings.local.json", settings["settings.local.json"], personalRecord, input.digest);
  const problems = [...shared.problems, ...personal.problems];
  if (problems.length > 0) return { ok: false, problems };
  if (!manifest && !found.has(PERSONAL_FOLDER) && personal.steps.length === 0) {
    return { ok: false, problems: [NOTHING_INSTALLED] };
  }
  const files = Object.entries(manifest?.files ?? {}).filter(([path, file]) => !file.wasThere && found.has(path));
  const isOurs = ([path, file]: (typeof files)[number]) => {
    const there = found.get(path);
    return there?.kind === "file" && file.digests.includes(there.digest);
  };
  const directories = [...(manifest?.directories ?? [])].sort().reverse();
  return {
    ok: true,
    steps: [
      ...shared.steps,
      ...personal.steps,
      ...(found.has(PERSONAL_FOLDER) ? PERSONAL_CLEARANCE : []),
      ...files.filter(isOurs).map(([path]): InstallStep => ({ do: "delete", path })),
      ...directories.filter((path) => path !== "").map((path): InstallStep => ({ do: "remove-directory", path })),
      ...(manifest ? [{ do: "delete", path: MANIFEST_FILE } as const] : []),
      ...(directories.includes("") ? [{ do: "remove-directory", path: "" } as const] : []),
    ],
    kept: files.filter((file) => !isOurs(file)).map(([path]) => path),
  };
}

const NOTHING_INSTALLED: Problem = {
  where: inClaude(MANIFEST_FILE),
  what: "is missing, and no file of Skyfom is here",
  fix: "Give the folder in which it is installed.",
};

const LOST_MANIFEST: Problem = {
  where: inClaude(MANIFEST_FILE),
  what: "is missing, so it is unknown what Skyfom added here; nothing was changed",
  fix: "Restore it from version control. Or run `skyfom install` from a clone of the same version, which takes over the files that are here, and then uninstall.",
};

const PERSONAL_CLEARANCE: readonly InstallStep[] = [
  { do: "delete", path: `${PERSONAL_FOLDER}/.gitignore` },
  { do: "delete", path: PERSONAL_RECORD_FILE },
  { do: "remove-directory", path: PERSONAL_FOLDER },
];

/**
 * Restores the file as it was before the install, byte for byte, if nobody else has changed it since. Otherwise it only takes our entries
 * out. Where no record of them is left, it knows them by the command that they start.
 */
function restore(
  file: SettingsFile,
  text: string | null,
  onDisk: SettingsRecord | null,
  digest: (text: string) => string,
): { readonly steps: readonly InstallStep[]; readonly problems: readonly Problem[] } {
  if (text === null || text === onDisk?.before) return { steps: [], problems: [] };
  if (onDisk?.after.includes(digest(text)) && isFromBefore(onDisk, text))
    return { steps: [replace(file, onDisk.before)], problems: [] };
  const problems = checkSettingsText(inClaude(file), text);
  if (problems.length > 0) return { steps: [], problems };
  const record = onDisk ?? adoptSettings(text, digest);
  if (!record) return { steps: [], problems: [] };
  const left = removeEntries(text, record);
  const isOnlyOurs = record.before === null && isEmptyObject(left);
  return { steps: left === text ? [] : [replace(file, isOnlyOurs ? null : left)], problems: [] };
}

function replace(path: string, text: string | null): InstallStep {
  return text === null ? { do: "delete", path } : { do: "write", path, text };
}
