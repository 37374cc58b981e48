import { type BigIntStats, lstatSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { endlessFile } from "../git-files/endless-file.ts";
import { entriesIn } from "../names-in.ts";
import { boundsOf } from "../plain-file/bounds-of.ts";
import { leadsOut } from "../plain-file/leads-out.ts";
import { followLinks, resolveWithin } from "../plain-file/resolve-within.ts";
import type { BeadsFolder } from "./find-beads-folder.ts";
import { foldersOfBd } from "./folders-of-bd.ts";

/** Far more names than bd keeps in a database, with its backups. */
const MOST_NAMES = 20_000;

/** What bd reads whole; its databases are mapped, or read in parts. */
const TEXT = /\.(?:jsonl?|ya?ml|toml|lock|pid)$|^(?:\.env|\.local_version|last-touched|manifest|redirect)$/i;

/** More than the tasks of any project, in bytes. */
const MOST_TEXT_BYTES = 256 * 2 ** 20;

/** A folder to look through, and where the links in it may lead. */
interface Folder {
  readonly path: string;
  readonly bounds: string;
}

/** A file that has more than one name: how many, and those that we came upon. */
interface Shared {
  readonly names: number;
  readonly seen: Set<string>;
}

/**
 * What below `.beads` would have bd write to a file elsewhere: it opens its log, its locks and all of its database under their names,
 * whatever these lead to. `.beads` itself may link to another place of the repository, which is looked through as well; what is deeper is
 * bd's alone, and a link there stays in its folder. Nor may anything there be without end.
 */
export function refuseLinks(found: Pick<BeadsFolder, "path" | "root">, most: number = MOST_NAMES): Problem | undefined {
  const bounds = boundsOf(found.root) ?? found.root;
  for (const path of foldersOfBd(found)) {
    const resolved = resolveWithin(bounds, path);
    // the folder of the tasks was judged where it was found
    if (path !== found.path && resolved.kind === "outside") return leadsOut(path, resolved, bounds);
    const problem = lookThrough(path, bounds, most);
    if (problem) return problem;
  }
  return undefined;
}

function lookThrough(path: string, bounds: string, most: number): Problem | undefined {
  const folders: Folder[] = [{ path, bounds }];
  const entered = new Set<string>();
  const shared = new Map<string, Shared>();
  let left = most;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const real = followLinks(folder.path);
    if (entered.has(real)) continue;
    entered.add(real);
    const own = folder.path === path ? real : folder.bounds;
    // one that cannot be listed is none that bd can use
    for (const entry of entriesIn(folder.path)) {
      if (left-- === 0) return tooMany(path, most);
      const at = join(folder.path, entry.name);
      if (entry.isDirectory()) folders.push({ path: at, bounds: own });
      else if (entry.isSymbolicLink()) {
        const resolved = resolveWithin(folder.bounds, at);
        if (resolved.kind === "outside") return leadsOut(at, resolved, folder.bounds);
        if (isFolder(resolved.path)) folders.push({ path: resolved.path, bounds: resolved.path });
        else note(shared, resolved.path);
      } else if (entry.isFile()) note(shared, join(real, entry.name));
      const isText = TEXT.test(entry.name);
      if (entry.isDirectory() || (entry.isFile() && !isText)) continue;
      const endless = endlessFile(at, isText ? MOST_TEXT_BYTES : Number.POSITIVE_INFINITY, "bd");
      if (endless) return endless;
    }
  }
  const elsewhere = [...shared.values()].find(({ names, seen }) => seen.size < names);
  return elsewhere && hasOtherName([...elsewhere.seen][0] ?? path);
}

function note(shared: Map<string, Shared>, path: string): void {
  const stat = statOf(path);
  if (!stat?.isFile() || stat.nlink <= 1n) return;
  const key = `${stat.dev}:${stat.ino}`;
  const known = shared.get(key) ?? { names: Number(stat.nlink), seen: new Set() };
  known.seen.add(path);
  shared.set(key, known);
}

function statOf(path: string): BigIntStats | undefined {
  try {
    return lstatSync(path, { bigint: true, throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  } catch {
    return false;
  }
}

function hasOtherName(where: string): Problem {
  const what = "the same file has another name outside this folder (a hard link), under which bd would change it too";
  return { where, what, fix: "Put a copy of the file in its place." };
}

function tooMany(where: string, most: number): Problem {
  const what = `it holds more than ${most} files, too many to look for links that lead bd elsewhere`;
  return { where, what, fix: "Move out of it what bd does not need." };
}
