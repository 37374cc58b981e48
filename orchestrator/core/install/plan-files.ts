import type { Problem } from "../problem.ts";
import { type FoundPaths, nameFound } from "./found.ts";
import { type InstalledFile, MANIFEST_FILE, type Manifest } from "./manifest.ts";

/** A file that we put into a repository's `.claude`, with the digest of its content. */
export interface ShippedFile {
  /** Relative to the plugin's root and to `.claude` alike. */
  readonly path: string;
  readonly digest: string;
}

/** What happens to the files of an install. */
export interface FilePlan {
  /** Folders that are to be made, outermost first. */
  readonly missing: readonly string[];
  /** Folders that an uninstall takes away where nothing is left in them. */
  readonly directories: readonly string[];
  readonly copy: readonly string[];
  /** Files of an earlier version that we no longer ship. */
  readonly remove: readonly string[];
  /** Such files that the user has changed since; they stay. */
  readonly kept: readonly string[];
  /** Skills and commands that the user has changed, and wishes to keep as they are. */
  readonly edited: readonly string[];
  readonly files: Readonly<Record<string, InstalledFile>>;
  readonly problems: readonly Problem[];
}

/**
 * Compares what we ship with what is there. Nothing of the user's is ever overwritten: it is a problem that is named.
 *
 * @param hasLostManifest an install stands there that has no manifest any more: what is ours byte for byte is taken over.
 * @param keepsEdited whether skills and commands of ours that the user has changed stay as they are.
 */
export function planFiles(
  shipped: readonly ShippedFile[],
  found: FoundPaths,
  manifest: Manifest | null,
  hasLostManifest: boolean,
  keepsEdited = false,
): FilePlan {
  const recorded = manifest?.files ?? {};
  const directories = [...new Set(shipped.flatMap(({ path }) => parentsOf(path)))].sort();
  const shippedPaths = new Set(shipped.map(({ path }) => path));
  const gone = Object.keys(recorded).filter((path) => !shippedPaths.has(path) && found.has(path));
  const isOurs = (path: string) => isContentOf(recorded[path], found.get(path)) && !recorded[path]?.wasThere;
  const missing = directories.filter((path) => !found.has(path));
  const made = hasLostManifest ? directories : missing;
  const others = shipped.filter((file) => isForeign(file, found, recorded[file.path]));
  const mayStay = ({ path }: ShippedFile) => mayBeEdited(path) && recorded[path] && found.get(path)?.kind === "file";
  const edited = others.filter((file) => keepsEdited && mayStay(file)).map(({ path }) => path);
  const foreign = others.filter(({ path }) => !edited.includes(path));
  return {
    missing,
    directories: [...new Set([...(manifest?.directories ?? []), ...made])].sort(),
    copy: shipped
      .filter(({ path, digest }) => digestAt(found, path) !== digest && !edited.includes(path))
      .map(({ path }) => path),
    edited,
    remove: gone.filter(isOurs),
    kept: gone.filter((path) => !isOurs(path)),
    files: Object.fromEntries(
      shipped.map((file) => [file.path, toRecord(file, found, recorded[file.path], hasLostManifest)]),
    ),
    problems: [
      ...directories.flatMap((path) => findBlockedFolder(path, found)),
      ...describeForeign(foreign, found, recorded, hasLostManifest),
    ],
  };
}

/** Texts that a model reads. Code is of one version, or nothing of it can be relied on. */
function mayBeEdited(path: string): boolean {
  return /^(skills|commands)\/.*\.(md|json|ya?ml)$/.test(path);
}

function toRecord(
  file: ShippedFile,
  found: FoundPaths,
  recorded: InstalledFile | undefined,
  hasLostManifest: boolean,
): InstalledFile {
  return {
    digests: [...new Set([file.digest, ...(recorded?.digests ?? [])])],
    wasThere: recorded?.wasThere ?? (!hasLostManifest && digestAt(found, file.path) === file.digest),
  };
}

/** All folders above a file, outermost first, with `""` for `.claude`. */
function parentsOf(path: string): string[] {
  const names = path.split("/").slice(0, -1);
  return ["", ...names.map((_, depth) => names.slice(0, depth + 1).join("/"))];
}

function findBlockedFolder(path: string, found: FoundPaths): Problem[] {
  const kind = found.get(path)?.kind;
  if (kind === undefined || kind === "directory") return [];
  const what = kind === "link" ? "is a link that leads out of the repository" : "is a file, but must be a folder";
  return [{ where: inClaude(path), what, fix: "Move it away and install again." }];
}

function isForeign({ path, digest }: ShippedFile, found: FoundPaths, recorded?: InstalledFile): boolean {
  const there = found.get(path);
  return there !== undefined && !(there.kind === "file" && there.digest === digest) && !isContentOf(recorded, there);
}

function describeForeign(
  foreign: readonly ShippedFile[],
  found: FoundPaths,
  recorded: Readonly<Record<string, InstalledFile>>,
  hasLostManifest: boolean,
): Problem[] {
  const files = foreign.filter(({ path }) => found.get(path)?.kind === "file");
  const describe = ({ path }: ShippedFile): Problem => {
    const where = inClaude(path);
    const there = found.get(path);
    if (there && there.kind !== "file")
      return { where, what: `is ${nameFound(there)}, but must be a file of Skyfom`, fix: AWAY };
    return { where, what: "already exists and does not belong to Skyfom", fix: AWAY };
  };
  if (!hasLostManifest || files.length === 0) {
    const changed = files.filter(({ path }) => recorded[path]);
    return [...foreign.filter((file) => !changed.includes(file)).map(describe), ...describeChanged(changed)];
  }
  const names = files.map(({ path }) => inClaude(path)).join(", ");
  const what = `is missing, so it is unknown whether you have changed the files that differ from this version: ${names}`;
  const lost: Problem = { where: inClaude(MANIFEST_FILE), what, fix: LOST };
  return [...foreign.filter((file) => !files.includes(file)).map(describe), lost];
}

/** One problem for all of them; advice for each would make the list unreadable. */
function describeChanged(changed: readonly ShippedFile[]): Problem[] {
  const [first, ...more] = changed.map(({ path }) => inClaude(path));
  if (first === undefined) return [];
  if (more.length === 0) {
    const what = "was changed since Skyfom installed it, so nothing was written";
    return [{ where: first, what, fix: mayBeEdited(changed[0]?.path ?? "") ? KEEP_IT : KEEP_A_COPY }];
  }
  const what = `${changed.length} files were changed since Skyfom installed them, so nothing was written:`;
  return [{ where: inClaude(""), what, names: [first, ...more], fix: KEEP_COPIES }];
}

const LOST =
  "Restore it from version control, or install the version these files belong to; otherwise move them away and install again.";
const AWAY = "Move it away and install again.";
const KEEP_A_COPY = "To use ours, delete it and install again. To keep yours, rename it and install again.";
const KEEP_IT = "To keep yours, install with --keep; to take ours, delete it and install again.";
const KEEP_COPIES =
  "To keep skills and commands of yours, install with --keep. To take ours for all, delete these files and install again; to keep another, move it to another name first.";

function isContentOf(recorded: InstalledFile | undefined, there: ReturnType<FoundPaths["get"]>): boolean {
  return there?.kind === "file" && (recorded?.digests.includes(there.digest) ?? false);
}

function digestAt(found: FoundPaths, path: string): string | undefined {
  const there = found.get(path);
  return there?.kind === "file" ? there.digest : undefined;
}

/** How a path is called in what is reported. */
export function inClaude(path: string): string {
  return path === "" ? ".claude" : `.claude/${path}`;
}
