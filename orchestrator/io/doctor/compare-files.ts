import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { InstalledFiles } from "../../core/doctor/facts.ts";
import { MANIFEST_FILE } from "../../core/install/manifest.ts";
import { NEEDED_FILES } from "../../core/install/needed-files.ts";
import { parseManifest } from "../../core/install/parse-manifest.ts";
import { contentDigest } from "../install/content-digest.ts";

/** Compares what is below `root` with the install's manifest there; without one, as in a plugin, only what is needed is looked for. */
export function compareFiles(root: string): InstalledFiles {
  const recorded = parseManifest(read(root, MANIFEST_FILE)?.toString("utf8") ?? null).value?.files ?? {};
  const paths = [...new Set([...NEEDED_FILES, ...Object.keys(recorded)])];
  const contents = paths.map((path) => ({ path, content: read(root, path), digests: recorded[path]?.digests }));
  return {
    hasManifest: Object.keys(recorded).length > 0,
    missing: contents.flatMap(({ path, content }) => (content === undefined ? [path] : [])),
    changed: contents.flatMap(({ path, content, digests }) =>
      content && digests && !digests.includes(contentDigest(content)) ? [path] : [],
    ),
  };
}

function read(root: string, path: string): Buffer | undefined {
  try {
    return readFileSync(join(root, path));
  } catch {
    return undefined;
  }
}
