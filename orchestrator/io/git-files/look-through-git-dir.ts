import { type Dirent, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";
import { endlessFile, MOST_TEXT_BYTES } from "./endless-file.ts";

/** More names than are looked at before git is not asked: a repository that packs its branches has far fewer. */
const MOST_NAMES = 500_000;

/** What git reads of its directory, beside the files in it. Hooks are not started, and the directories of submodules are their own. */
const FOLDERS = [
  "info",
  "logs",
  "objects",
  "rebase-apply",
  "rebase-merge",
  "refs",
  "reftable",
  "sequencer",
  "worktrees",
];

/** Files that git maps into memory, and reads by their size. */
const MAPPED = /^(?:index|sharedindex\..*|packed-refs)$/;
const MOST_MAPPED_BYTES = 2 ** 31;

/** Files that git reads whole; in the directory itself somebody may keep others. */
const READ_WHOLE = /^(?:[A-Z_]+|config|config\.worktree|commondir|gitdir|shallow)$/;

/** As deep as git follows one store of objects to another. */
const MOST_STORES = 6;

interface Folder {
  readonly path: string;
  /** Whether git reads the files in it whole; else only what is no file is looked for, as among objects. */
  readonly isRead: (name: string) => boolean;
}

/**
 * The first thing in a git directory that git would read without end: a device or a named pipe, also behind a link, or a text of
 * gigabytes. Git makes none, but an archive may bring them.
 */
export function lookThroughGitDir(gitDir: string): Problem | undefined {
  const top: Folder = { path: gitDir, isRead: (name) => READ_WHOLE.test(name) };
  const folders = FOLDERS.map((name) => ({
    path: join(gitDir, name),
    isRead: () => name !== "objects" && name !== "logs",
  }));
  const read = { path: join(gitDir, "objects", "info"), isRead: () => true };
  return lookThrough([top], false) ?? lookThrough([...folders, read], true) ?? otherStores(join(gitDir, "objects"));
}

function lookThrough(folders: Folder[], isDeep: boolean): Problem | undefined {
  const entered = new Set<string>();
  let left = MOST_NAMES;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    const key = `${folder.isRead("")} ${followLinks(folder.path)}`;
    if (entered.has(key)) continue;
    entered.add(key);
    for (const entry of entriesIn(folder.path)) {
      if (left-- === 0) return tooMany(folder.path);
      const at = join(folder.path, entry.name);
      const problem = judge(at, entry, folder.isRead(entry.name));
      if (problem) return problem;
      if (isDeep && (entry.isDirectory() || entry.isSymbolicLink())) folders.push({ ...folder, path: at });
    }
  }
  return undefined;
}

function judge(at: string, entry: Dirent, isRead: boolean): Problem | undefined {
  if (entry.isDirectory() || (entry.isFile() && !isRead && !MAPPED.test(entry.name))) return undefined;
  if (MAPPED.test(entry.name)) return endlessFile(at, MOST_MAPPED_BYTES);
  return endlessFile(at, isRead ? MOST_TEXT_BYTES : Number.POSITIVE_INFINITY);
}

/** A store of objects may name others, which git looks into as well. */
function otherStores(objects: string, left = MOST_STORES): Problem | undefined {
  const list = join(objects, "info", "alternates");
  const lines = readPlainFile(followLinks(list), MOST_TEXT_BYTES)?.split("\n") ?? [];
  for (const line of lines.filter((text) => text !== "" && !text.startsWith("#"))) {
    // git reads what is between quotes as C does
    if (left === 0 || line.startsWith('"')) return unknownStore(list);
    const store = resolve(objects, line);
    const folders = [
      { path: store, isRead: () => false },
      { path: join(store, "info"), isRead: () => true },
    ];
    const problem = lookThrough(folders, true) ?? otherStores(store, left - 1);
    if (problem) return problem;
  }
  return undefined;
}

/** A folder that cannot be listed is none that git can read. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function tooMany(where: string): Problem {
  const what = `more than ${MOST_NAMES} files are here or in folders beside it, too many to look for one that git cannot read`;
  return { where, what, fix: "Run `git gc`." };
}

function unknownStore(where: string): Problem {
  return {
    where,
    what: "it names stores of objects that only git finds",
    fix: "Name them by plain paths, or run `git repack -a -d`.",
  };
}
