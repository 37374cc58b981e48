import { lstatSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FoundPath, FoundPaths } from "../../core/install/found.ts";
import { whyNot } from "../plain-file/open-plain-file.ts";
import { readPlainBytes } from "../plain-file/read-plain-file.ts";
import { resolveWithin } from "../plain-file/resolve-within.ts";
import { tryTo } from "../try-to.ts";
import { contentDigest } from "./content-digest.ts";

/** More than any file of ours or any settings have, in bytes. */
export const MOST_BYTES = 16 * 2 ** 20;

/**
 * What is at paths below a `.claude`, and at every folder above them. Nothing is looked at through a link that leads out
 * of the repository.
 *
 * @param repository the repository's root, which a link must not lead out of.
 */
export function inspectPaths(repository: string, claudeDir: string, paths: readonly string[]): FoundPaths {
  const found = new Map<string, FoundPath>();
  const look = (path: string): FoundPath | undefined => {
    const known = found.get(path);
    if (known) return known;
    const above = path === "" ? undefined : look(folderAbove(path));
    if (path !== "" && above?.kind !== "directory") return undefined;
    const now = inspect(join(claudeDir, path), repository);
    if (now) found.set(path, now);
    return now;
  };
  for (const path of paths) look(path);
  return found;
}

function inspect(path: string, repository: string): FoundPath | undefined {
  const entry = lstatSync(path, { throwIfNoEntry: false });
  if (!entry) return undefined;
  if (entry.isSymbolicLink()) return leadsToFolderInside(path, repository) ? { kind: "directory" } : { kind: "link" };
  if (entry.isDirectory()) return { kind: "directory" };
  const why = whyNot(entry, MOST_BYTES);
  if (why !== undefined)
    return { kind: "other", what: entry.isFile() ? `a file, but ${why}` : why.replace("it is ", "") };
  const bytes = readPlainBytes(path, MOST_BYTES);
  return bytes ? { kind: "file", digest: contentDigest(bytes) } : { kind: "other", what: "a file that cannot be read" };
}

function leadsToFolderInside(link: string, repository: string): boolean {
  const isFolder = tryTo(() => statSync(link).isDirectory()) ?? false;
  return isFolder && resolveWithin(repository, link).kind === "inside";
}

/** The folder above a path below `.claude`; `""` is `.claude` itself. */
export function folderAbove(path: string): string {
  const folder = dirname(path);
  return folder === "." ? "" : folder;
}
