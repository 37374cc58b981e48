import { type Dirent, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";
import { endlessFile, MOST_TEXT_BYTES } from "./endless-file.ts";

/** More names than are looked at before git is not asked: a repository that packs its branches has far fewer. */
const MOST_NAMES = 100_000;

/** What git reads of its directory, beside the files in it. Hooks are not started, and the directories of submodules are their own. */
const FOLDERS = ["info", "logs", "rebase-apply", "rebase-merge", "refs", "reftable", "sequencer", "worktrees"];

/** Files that git maps into memory, and reads by their size. */
const MAPPED = /^(?:index|sharedindex\..*|packed-refs)$/;
const MOST_MAPPED_BYTES = 2 ** 31;

/** Files that git reads whole; in the directory itself somebody may keep others. */
const READ_WHOLE = /^(?:[A-Z_]+|config|config\.worktree|commondir|gitdir|shallow)$/;

/** Where a store keeps objects, which are read by their size. */
const OF_OBJECTS = /^(?:[0-9a-f]{2}|pack)$/;

/** As deep as git follows one store of objects to another. */
const MOST_STORES = 6;

/** How what is in a folder is read. */
interface Reading {
  /** Whether git reads a file of this name whole; else only what is no file is looked for. */
  readonly isWhole: (name: string) => boolean;
  /** Whether it goes on into a folder of this name. */
  readonly isEntered: (name: string) => boolean;
}

const [ALL, NONE] = [() => true, () => false];

/**
 * The first thing in a git directory that git would read without end: a device or a named pipe, also behind a link, or a text of
 * gigabytes. Git makes none, but an archive may bring them.
 */
export function lookThroughGitDir(gitDir: string): Problem | undefined {
  const top = { isWhole: (name: string) => READ_WHOLE.test(name), isEntered: NONE };
  const written = { isWhole: NONE, isEntered: ALL };
  return (
    lookThrough(gitDir, top) ??
    firstProblem(FOLDERS, (name) =>
      lookThrough(join(gitDir, name), name === "logs" ? written : { isWhole: ALL, isEntered: ALL }),
    ) ??
    lookThroughStore(join(gitDir, "objects"), MOST_STORES)
  );
}

/** A store of objects may name others, which git looks into as well. */
function lookThroughStore(objects: string, left: number): Problem | undefined {
  const info = join(objects, "info");
  const list = join(info, "alternates");
  const problem =
    lookThrough(info, { isWhole: ALL, isEntered: ALL }) ??
    lookThrough(objects, { isWhole: NONE, isEntered: (name) => OF_OBJECTS.test(name) });
  if (problem) return problem;
  const lines = readPlainFile(followLinks(list), MOST_TEXT_BYTES)?.split("\n") ?? [];
  const named = lines.filter((line) => line !== "" && !line.startsWith("#"));
  // git reads what is between quotes as C does
  if (named.length > 0 && (left === 0 || named.some((line) => line.startsWith('"')))) return unknownStore(list);
  return firstProblem(named, (line) => lookThroughStore(resolve(objects, line), left - 1));
}

/** Only links lead back to where the search has been, so only what they lead to is remembered. */
function lookThrough(path: string, { isWhole, isEntered }: Reading): Problem | undefined {
  const folders = [path];
  const linked = new Set<string>();
  let left = MOST_NAMES;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    for (const entry of entriesIn(folder)) {
      // most of what is there are objects, so nothing more is done for one
      if (entry.isFile() && !isWhole(entry.name) && !MAPPED.test(entry.name)) continue;
      const at = join(folder, entry.name);
      if (left-- === 0) return tooMany(path);
      const problem = entry.isDirectory() ? undefined : judge(at, entry.name, isWhole);
      if (problem) return problem;
      if (!isEntered(entry.name)) continue;
      const target = entry.isSymbolicLink() ? followLinks(at) : undefined;
      if (target !== undefined && linked.has(target)) continue;
      if (target !== undefined) linked.add(target);
      if (target !== undefined || entry.isDirectory()) folders.push(at);
    }
  }
  return undefined;
}

function judge(at: string, name: string, isWhole: Reading["isWhole"]): Problem | undefined {
  if (MAPPED.test(name)) return endlessFile(at, MOST_MAPPED_BYTES);
  return endlessFile(at, isWhole(name) ? MOST_TEXT_BYTES : Number.POSITIVE_INFINITY);
}

/** A folder that cannot be listed is none that git can read. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function firstProblem<T>(all: readonly T[], find: (one: T) => Problem | undefined): Problem | undefined {
  for (const one of all) {
    const problem = find(one);
    if (problem) return problem;
  }
  return undefined;
}

function tooMany(where: string): Problem {
  const what = `it holds more than ${MOST_NAMES} files, too many to look for one that git cannot read`;
  return { where, what, fix: "Run `git gc`." };
}

function unknownStore(where: string): Problem {
  const what = "it names stores of objects that only git finds";
  return { where, what, fix: "Name them by plain paths, or run `git repack -a -d`." };
}
