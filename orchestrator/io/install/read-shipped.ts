import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MANIFEST_FILE, type Manifest } from "../../core/install/manifest.ts";
import { parseManifest } from "../../core/install/parse-manifest.ts";
import type { ShippedFile } from "../../core/install/plan-files.ts";
import { type HookGroups, inRepository } from "../../core/install/settings/settings-entries.ts";
import { contentDigest } from "./content-digest.ts";

/** A shipped file, where it is copied from, and its text where that differs in an install. */
export interface ShippedSource extends ShippedFile {
  readonly source: string;
  readonly text?: string;
}

/** What a repository's `.claude` gets, laid out as in the plugin, so that relative paths hold in both. */
const FOLDERS = ["bin", "commands", "hooks/dist", "orchestrator/dist", "orchestrator/schemas", "skills"];
const FILES = ["hooks/hooks.json", "orchestrator/skill-composition-schema.json"];

/** The licence goes with the code that it covers; in the root of `.claude` it would seem to cover the user's files. */
const LICENCE = "orchestrator/LICENSE";

/**
 * The client loads modules of plugins alone. Where the user trusts the folder, it takes this part of an install for one, and so has the
 * module beside the hooks that its settings name.
 */
const MODULE_PLUGIN = "skills/skyfom-module";

/** What lies elsewhere in a clone. */
const CLONE_SOURCES: Readonly<Record<string, string>> = {
  [LICENCE]: "LICENSE",
  [`${MODULE_PLUGIN}/.claude-plugin/plugin.json`]: "hooks/client-module/plugin.json",
  [`${MODULE_PLUGIN}/hooks/hooks.json`]: "hooks/client-module/hooks.json",
  [`${MODULE_PLUGIN}/hooks/register.mjs`]: "hooks/dist/register.mjs",
};

/** Every file that we ship, with its digest. */
export function readShipped(root: string): readonly ShippedSource[] {
  const paths = existsSync(join(root, MANIFEST_FILE)) ? installedPaths(root) : clonePaths(root);
  return paths.sort().map((path) => {
    const source = join(root, existsSync(join(root, path)) ? path : (CLONE_SOURCES[path] ?? path));
    const content = readFileSync(source);
    if (!isSlashCommand(path)) return { path, source, digest: contentDigest(content) };
    const text = inRepository(content.toString());
    return { path, source, text, digest: contentDigest(Buffer.from(text)) };
  });
}

/**
 * The client puts the folder of a plugin, or of a project, into a slash command as text. A command names one of both: an install is
 * refused where the project's name would be more than a path, and a plugin may be used in any project.
 */
function isSlashCommand(path: string): boolean {
  return path.startsWith("commands/");
}

/** Whether our files can be told from others in a folder: where all are ours, as in a clone, or where a manifest names them. */
export function canTellOurs(root: string): boolean {
  if (!existsSync(join(root, MANIFEST_FILE))) return existsSync(join(root, ".claude-plugin", "plugin.json"));
  return parseManifest(readFileSync(join(root, MANIFEST_FILE), "utf8")).value !== null;
}

/** The plugin's hooks, from the file that the plugin itself uses. */
export function readPluginHooks(root: string): HookGroups {
  return (JSON.parse(readFileSync(join(root, "hooks", "hooks.json"), "utf8")) as { hooks: HookGroups }).hooks;
}

function clonePaths(root: string): string[] {
  const files = FILES.filter((path) => existsSync(join(root, path)));
  return [...FOLDERS.flatMap((folder) => filesBelow(root, folder)), ...files, ...Object.keys(CLONE_SOURCES)];
}

/** From a repository's `.claude` only what is ours, which the manifest tells from the user's own skills and commands. */
function installedPaths(root: string): string[] {
  const { files } = JSON.parse(readFileSync(join(root, MANIFEST_FILE), "utf8")) as Manifest;
  return Object.keys(files);
}

function filesBelow(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll("\\", "/"),
    );
}
