import { join } from "node:path";
import { entriesIn } from "../names-in.ts";

/** What git writes to in the top of its directory, beside the files that it names in capitals. */
const WRITTEN = /^(?:[A-Z_]+|index|logs|objects|packed-refs|refs|reftable|worktrees)$/;

/** Where it writes at any depth. */
const DEEP = /^(?:logs|refs|reftable|worktrees)$/;

/** What it never writes for a work tree in its entry. */
const LEFT = /^(?:hooks|modules)$/;

/** More than anybody has who packs branches. */
const MOST_NAMES = 100_000;

/**
 * Why git is not to change anything: it writes branches, logs, the index, objects and its list of worktrees under their names, and from one
 * branch on to the one that it stands for, whatever these lead to. Git makes no links there; those in an archive may lead anywhere.
 *
 * @returns undefined if there is no such link.
 */
export function whyLinkInGit(gitDir: string, commonDir: string): string | undefined {
  const tops = [...new Set([commonDir, gitDir])];
  const inTops = whyLink(tops.map((path) => ({ path, goesOn: DEEP, writes: WRITTEN })));
  return inTops ?? whyLinkInStore(commonDir);
}

/** The same for a call that only stores objects. */
export function whyLinkInStore(commonDir: string): string | undefined {
  const store = { path: join(commonDir, "objects"), goesOn: NONE, writes: ALL };
  return whyLink([{ path: commonDir, goesOn: NONE, writes: /^objects$/ }, store]);
}

interface Folder {
  readonly path: string;
  /** Which folders in it are looked into. */
  readonly goesOn: RegExp;
  /** What git writes in it. */
  readonly writes: RegExp;
}

function whyLink(all: readonly Folder[]): string | undefined {
  let left = MOST_NAMES;
  const folders = [...all];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    // in a folder that cannot be listed, git cannot write either
    for (const entry of entriesIn(folder.path)) {
      const path = join(folder.path, entry.name);
      if (left-- === 0) return `${folder.path}: it holds too many files to look for links`;
      if (entry.isSymbolicLink() && folder.writes.test(entry.name)) return `${path}: it is a link`;
      if (entry.isDirectory() && folder.goesOn.test(entry.name) && !LEFT.test(entry.name))
        folders.push({ path, goesOn: ALL, writes: ALL });
    }
  }
  return undefined;
}

const ALL = /^/;
const NONE = /(?!)/;
