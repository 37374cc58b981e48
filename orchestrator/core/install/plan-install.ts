import type { Problem } from "../problem.ts";
import { type Consent, consentsFor, hookEntries, type SettingsFile } from "./consent.ts";
import { findUnloaded, type UnloadedSettings } from "./find-unloaded.ts";
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
import { type FilePlan, inClaude, planFiles, type ShippedFile } from "./plan-files.ts";
import { checkSettingsText } from "./settings/check-settings-text.ts";
import { hasOurHooks } from "./settings/find-our-entries.ts";
import { isDeepEqual } from "./settings/is-deep-equal.ts";
import { missingEntries } from "./settings/merge-entries.ts";
import { planSettings, type SettingsPlan } from "./settings/plan-settings.ts";
import {
  type HookGroups,
  isEmpty,
  isOurStatusLine,
  joinEntries,
  NO_ENTRIES,
  type SettingsEntries,
} from "./settings/settings-entries.ts";
import { splitByteOrderMark, valueAt } from "./settings/settings-text.ts";

/** Everything that a plan is made from. */
interface InstallInput {
  readonly version: string;
  /** Absolute path of the repository's `.claude`, with forward slashes. */
  readonly claudeDir: string;
  readonly shipped: readonly ShippedFile[];
  readonly pluginHooks: HookGroups;
  readonly found: FoundPaths;
  readonly manifest: Manifest | null;
  readonly personalRecord: SettingsRecord | null;
  /** Texts of the settings files, null if there is none. */
  readonly settings: Readonly<Record<SettingsFile, string | null>>;
  readonly granted: ReadonlySet<Consent["name"]>;
  /** Whether skills and commands that the user has changed stay as they are. */
  readonly keepsEdited?: boolean;
  readonly digest: (text: string) => string;
  /** The command of the status line in the user's own settings. */
  readonly ownStatusLine?: string;
}

/** What an install will do, as data: nothing of it has happened yet. */
export interface InstallPlan {
  /** None when everything is as it should be. */
  readonly steps: readonly InstallStep[];
  readonly added: Readonly<Record<SettingsFile, SettingsEntries>>;
  /** Entries that still need consent, without those already present. */
  readonly open: readonly Consent[];
  /** Files of an earlier version that stay because the user has changed them. */
  readonly kept: readonly string[];
  /** Skills and commands that stay as the user has changed them. */
  readonly edited: readonly string[];
  readonly unloaded: readonly UnloadedSettings[];
}

export type PlannedInstall =
  | { readonly ok: true; readonly plan: InstallPlan }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Plans an install, an upgrade, a repair, or the rest of an install that was cut short: all are the same comparison. */
export function planInstall(asked: InstallInput): PlannedInstall {
  const input = { ...asked, granted: new Set([...asked.granted, ...grantedBefore(asked)]) };
  const consents = consentsFor(input.claudeDir, input.ownStatusLine);
  const files = planFiles(input.shipped, input.found, input.manifest, hasLostManifest(input), input.keepsEdited);
  const shared = planSettingsFile(input, "settings.json", consents);
  const personal = planSettingsFile(input, "settings.local.json", consents);
  const problems = [...files.problems, ...("problems" in shared ? shared.problems : [])];
  if ("problems" in personal) problems.push(...personal.problems);
  if (problems.length > 0 || "problems" in shared || "problems" in personal) return { ok: false, problems };
  return {
    ok: true,
    plan: {
      steps: [...sharedSteps(input, files, shared), ...personalSteps(input, personal)],
      added: { "settings.json": shared.added, "settings.local.json": personal.added },
      open: consents.filter(
        ({ name, file, entries }) =>
          !input.granted.has(name) && !isEmpty(missingEntries(input.settings[file] ?? "", entries)),
      ),
      kept: files.kept,
      edited: files.edited,
      unloaded: [
        ...unloadedAfter(input, "settings.json", shared),
        ...unloadedAfter(input, "settings.local.json", personal),
      ],
    },
  };
}

/** Who has our status line has said yes to it: what is joined to it is put right without another. */
function grantedBefore({ settings }: InstallInput): Consent["name"][] {
  const text = settings["settings.local.json"];
  if (text === null || checkSettingsText("", text).length > 0) return [];
  return isOurStatusLine(valueAt(splitByteOrderMark(text).json, ["statusLine"])) ? ["status-line"] : [];
}

function unloadedAfter({ settings }: InstallInput, file: SettingsFile, { text }: SettingsPlan): UnloadedSettings[] {
  return findUnloaded(file, settings[file], text ?? settings[file]);
}

/** Whether Skyfom is installed there while its manifest is gone: it is known by its hooks, or by its own command line. */
function hasLostManifest({ manifest, settings, shipped, found }: InstallInput): boolean {
  if (manifest) return false;
  const own = shipped.find(({ path }) => path === TELLTALE_FILE);
  const there = found.get(TELLTALE_FILE);
  const isOwnThere = own !== undefined && there?.kind === "file" && there.digest === own.digest;
  return isOwnThere || hasOurHooks(settings["settings.json"]);
}

function planSettingsFile(input: InstallInput, file: SettingsFile, consents: readonly Consent[]) {
  const always = file === "settings.json" ? hookEntries(input.pluginHooks) : NO_ENTRIES;
  const asked = consents.filter((consent) => consent.file === file);
  const sum = (some: readonly Consent[]) => some.map(({ entries }) => entries).reduce(joinEntries, always);
  const state = {
    file: inClaude(file),
    found: input.found.get(file),
    text: input.settings[file],
    record: file === "settings.json" ? (input.manifest?.settings ?? null) : input.personalRecord,
  };
  return planSettings(state, sum(asked.filter(({ name }) => input.granted.has(name))), sum(asked), input.digest);
}

/** The manifest comes first, so that an install cut short can go on or be undone; settings last, so that they name no missing hook. */
function sharedSteps(input: InstallInput, files: FilePlan, settings: SettingsPlan): InstallStep[] {
  const { version, shipped, manifest, found } = input;
  const { directories } = files;
  // what is about to be deleted stays listed until it is gone
  const recorded = { ...manifest?.files, ...files.files };
  const begun = { format: 1, version, directories, state: "installing", files: recorded, settings: settings.begun };
  const settled = shipped.map(({ path, digest }) => [path, { ...files.files[path], digests: [digest] }]);
  const done = { ...begun, state: "installed", files: Object.fromEntries(settled), settings: settings.done };
  const changes: InstallStep[] = [
    ...files.missing.filter((path) => path !== "").map((path) => ({ do: "make-directory", path }) as const),
    ...files.copy.map((path) => ({ do: "copy", path }) as const),
    ...writeSettings("settings.json", settings),
    ...files.remove.map((path) => ({ do: "delete", path }) as const),
  ];
  if (changes.length === 0 && isDeepEqual(done, manifest)) return [];
  const makeRoot: InstallStep[] = found.has("") ? [] : [{ do: "make-directory", path: "" }];
  return [...makeRoot, writeJson(MANIFEST_FILE, begun), ...changes, writeJson(MANIFEST_FILE, done)];
}

/** The record of the user's own settings ignores itself in git. */
function personalSteps({ personalRecord, found }: InstallInput, settings: SettingsPlan): InstallStep[] {
  const writes = writeSettings("settings.local.json", settings);
  if (writes.length === 0 && isDeepEqual(settings.done, personalRecord)) return [];
  return [
    ...(found.has(PERSONAL_FOLDER) ? [] : [{ do: "make-directory", path: PERSONAL_FOLDER } as const]),
    { do: "write", path: `${PERSONAL_FOLDER}/.gitignore`, text: "*\n" },
    writeJson(PERSONAL_RECORD_FILE, settings.begun),
    ...writes,
    writeJson(PERSONAL_RECORD_FILE, settings.done),
  ];
}

function writeSettings(file: SettingsFile, { text }: SettingsPlan): InstallStep[] {
  return text === undefined ? [] : [{ do: "write", path: file, text }];
}

function writeJson(path: string, value: unknown): InstallStep {
  return { do: "write", path, text: `${JSON.stringify(value, null, 2)}\n` };
}
