import { join } from "node:path";
import type { SettingsFile } from "../../core/install/consent.ts";
import { type FoundPath, type FoundPaths, nameFound } from "../../core/install/found.ts";
import {
  MANIFEST_FILE,
  type Manifest,
  PERSONAL_FOLDER,
  PERSONAL_RECORD_FILE,
  type SettingsRecord,
} from "../../core/install/manifest.ts";
import { parseManifest, parsePersonalRecord } from "../../core/install/parse-manifest.ts";
import { inClaude } from "../../core/install/plan-files.ts";
import type { Problem } from "../../core/problem.ts";
import { isTextTooDeep } from "../../core/text/is-text-too-deep.ts";
import { readPlainBytes } from "../plain-file/read-plain-file.ts";
import { folderAbove, inspectPaths, MOST_BYTES } from "./inspect-paths.ts";

/** What stands in a repository's `.claude`, as far as an install or an uninstall has to do with it. */
interface TargetState {
  readonly found: FoundPaths;
  readonly manifest: Manifest | null;
  readonly personalRecord: SettingsRecord | null;
  readonly settings: Readonly<Record<SettingsFile, string | null>>;
  /** Every path that has been looked at and whose folder is there, inside the repository. */
  readonly paths: readonly string[];
}

type ReadTarget =
  | { readonly ok: true; readonly state: TargetState }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const OWN_PATHS = [
  "settings.json",
  "settings.local.json",
  MANIFEST_FILE,
  `${PERSONAL_FOLDER}/.gitignore`,
  PERSONAL_RECORD_FILE,
];

/** Looks at a `.claude` without changing anything. */
export function readTarget(repository: string, claudeDir: string, shipped: readonly string[]): ReadTarget {
  const own = inspectPaths(repository, claudeDir, OWN_PATHS);
  const read = (path: string) => readText(join(claudeDir, path), own.get(path), inClaude(path));
  const settings = { "settings.json": read("settings.json"), "settings.local.json": read("settings.local.json") };
  const blocked = [
    ...findBlocked(PERSONAL_FOLDER, own.get(PERSONAL_FOLDER), "directory"),
    ...[MANIFEST_FILE, PERSONAL_RECORD_FILE].flatMap((path) => findBlocked(path, own.get(path), "file")),
  ];
  if (blocked.length > 0) return { ok: false, problems: blocked };
  const [ofManifest, ofRecord] = [read(MANIFEST_FILE), read(PERSONAL_RECORD_FILE)];
  const [manifest, record] = [parseManifest(ofManifest.text), parsePersonalRecord(ofRecord.text)];
  const readings = [ofManifest, ofRecord, manifest, record, ...Object.values(settings)];
  const problems = readings.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) return { ok: false, problems };
  const recorded = [...Object.keys(manifest.value?.files ?? {}), ...(manifest.value?.directories ?? [])];
  const paths = [...new Set([...OWN_PATHS, ...shipped, ...recorded])];
  const found = inspectPaths(repository, claudeDir, paths);
  return {
    ok: true,
    state: {
      found,
      manifest: manifest.value,
      personalRecord: record.value,
      settings: {
        "settings.json": settings["settings.json"].text,
        "settings.local.json": settings["settings.local.json"].text,
      },
      paths: paths.filter((path) => path !== "" && found.get(folderAbove(path))?.kind === "directory"),
    },
  };
}

/** Our own records are read and replaced: what else stands in their place is nothing that we could. */
function findBlocked(path: string, found: FoundPath | undefined, needed: "file" | "directory"): Problem[] {
  if (found === undefined || found.kind === needed) return [];
  const what = `is ${nameFound(found)}, but must be a ${needed === "file" ? "file" : "folder of the repository"}`;
  return [{ where: inClaude(path), what, fix: "Move it away and run the command again." }];
}

const READABLE = "Make it a readable text file and run the command again.";

function tooDeep(where: string): Problem {
  return { where, what: "is nested too deeply to be read", fix: READABLE };
}

/** The text of a file, null where there is none. A text that is not UTF-8 could not be given back byte for byte. */
function readText(
  path: string,
  found: FoundPath | undefined,
  name: string,
): { text: string | null; problem?: Problem } {
  if (found?.kind !== "file") return { text: null };
  const bytes = readPlainBytes(path, MOST_BYTES);
  if (bytes === undefined) return { text: null, problem: { where: name, what: "cannot be read", fix: READABLE } };
  try {
    // the byte order mark stays, so that it is there when the text is written back
    const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    return isTextTooDeep(text) ? { text: null, problem: tooDeep(name) } : { text };
  } catch {
    return { text: null, problem: { where: name, what: "is not UTF-8 text", fix: "Save it as UTF-8." } };
  }
}
