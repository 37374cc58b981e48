import { join } from "node:path";
import type { InstalledFiles } from "../../core/doctor/facts.ts";
import { MANIFEST_FILE } from "../../core/install/manifest.ts";
import { NEEDED_FILES } from "../../core/install/needed-files.ts";
import { parseManifest } from "../../core/install/parse-manifest.ts";
import { contentDigest } from "../install/content-digest.ts";
import { readPlainBytes } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";

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

/** More than any file of ours has, in bytes. */
const MOST_BYTES = 16 * 2 ** 20;

function read(root: string, path: string): Buffer | undefined {
  return readPlainBytes(followLinks(join(root, path)), MOST_BYTES);
}
