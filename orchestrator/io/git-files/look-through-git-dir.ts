import { join, resolve } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { entriesIn, namesIn } from "../names-in.ts";
import { readPlainFile } from "../plain-file/read-plain-file.ts";
import { followLinks } from "../plain-file/resolve-within.ts";
import { endlessFile, MOST_TEXT_BYTES } from "./endless-file.ts";
import { firstProblem } from "./first-problem.ts";

/** More names than are looked at before git is not asked: a repository that packs its branches has far fewer. */
const MOST_NAMES = 100_000;

/** More than the index, or the list of packed branches, of any repository. */
const MOST_MAPPED_BYTES = 2 ** 31;

/** The most bytes that a file of this name may have; undefined where only what is no file is looked for. */
type Limit = (name: string) => number | undefined;

/** How what is in a folder is read. */
interface Reading {
  readonly limit: Limit;
  /** Whether git goes on into a folder of this name. */
  readonly isEntered: (name: string) => boolean;
}

/** Holds to the size of a text what git reads whole; it maps other files into memory, reads them in parts, or does not read them. */
const wholeAre =
  (names: RegExp): Limit =>
  (name) =>
    names.test(name) ? MOST_TEXT_BYTES : undefined;

const [ALL, NONE] = [() => true, () => false];

/** Files that git keeps in its directory itself, where programs may keep others, such as an index of tags. */
const OWN = wholeAre(
  /^(?:HEAD|(?:AUTO|BISECT|CHERRY_PICK|COMMIT|MERGE|NOTES|ORIG|REBASE|REVERT|SQUASH|TAG)_[A-Z_]+|config|config\.worktree|commondir|gitdir|locked|shallow)$/,
);
const MAPPED = /^(?:index|sharedindex\..*|packed-refs)$/;
const TOP: Reading = { limit: (name) => (MAPPED.test(name) ? MOST_MAPPED_BYTES : OWN(name)), isEntered: NONE };

/** A step of a rebase may have a patch of any size, by its number or this name; git only writes it. */
const STEPS = wholeAre(/^(?!\d+$|patch$)/);

/** What git reads in the folders of its directory. Hooks are not started, and the directories of submodules are their own. */
const IN_FOLDERS: Readonly<Record<string, Limit>> = {
  info: wholeAre(/^(?:attributes|exclude|grafts|sparse-checkout)$/),
  logs: () => undefined,
  "rebase-apply": STEPS,
  "rebase-merge": STEPS,
  refs: wholeAre(/^/),
  reftable: wholeAre(/^tables\.list$/),
  sequencer: STEPS,
};

/** What git reads about a store of objects. */
const ABOUT_OBJECTS: Reading = { limit: wholeAre(/^(?:alternates|commit-graph-chain)$/), isEntered: ALL };

/** Where it keeps them, and lists those of its packs: objects are read by their size. */
const OF_OBJECTS = /^(?:[0-9a-f]{2}|pack|multi-pack-index\.d)$/;
const OBJECTS: Reading = {
  limit: wholeAre(/^multi-pack-index-chain$/),
  isEntered: (name) => OF_OBJECTS.test(name),
};

/** As deep as git follows one store of objects to another. */
const MOST_STORES = 6;

/**
 * The first thing in a git directory that git would read without end: a device or a named pipe, also behind a link, or a text of
 * gigabytes. Git makes none, but an archive may bring them.
 */
export function lookThroughGitDir(gitDir: string): Problem | undefined {
  const worktrees = join(gitDir, "worktrees");
  return (
    lookThroughOwn(gitDir) ??
    firstProblem(namesIn(worktrees), (name) => lookThroughOwn(join(worktrees, name))) ??
    lookThroughStore(join(gitDir, "objects"), MOST_STORES)
  );
}

/** Without what it shares with others. */
function lookThroughOwn(gitDir: string): Problem | undefined {
  return (
    lookThrough(gitDir, TOP) ??
    firstProblem(Object.entries(IN_FOLDERS), ([name, limit]) =>
      lookThrough(join(gitDir, name), { limit, isEntered: ALL }),
    )
  );
}

/** A store of objects may name others, which git looks into as well. */
function lookThroughStore(objects: string, left: number): Problem | undefined {
  const info = join(objects, "info");
  const list = join(info, "alternates");
  const problem = lookThrough(info, ABOUT_OBJECTS) ?? lookThrough(objects, OBJECTS);
  if (problem) return problem;
  const lines = readPlainFile(followLinks(list), MOST_TEXT_BYTES)?.split("\n") ?? [];
  const named = lines.filter((line) => line !== "" && !line.startsWith("#"));
  // git reads what is between quotes as C does
  if (named.length > 0 && (left === 0 || named.some((line) => line.startsWith('"')))) return unknownStore(list);
  return firstProblem(named, (line) => lookThroughStore(resolve(objects, line), left - 1));
}

/** Only links lead back to where the search has been, so only what they lead to is remembered. */
function lookThrough(path: string, { limit, isEntered }: Reading): Problem | undefined {
  const folders = [path];
  const linked = new Set<string>();
  let left = MOST_NAMES;
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    // one that cannot be listed is none that git can read
    for (const entry of entriesIn(folder)) {
      // most of what is there are objects, so nothing more is done for one
      const most = limit(entry.name);
      if (entry.isFile() && most === undefined) continue;
      const at = join(folder, entry.name);
      if (left-- === 0) return tooMany(path);
      const problem = entry.isDirectory() ? undefined : endlessFile(at, most ?? Number.POSITIVE_INFINITY);
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

function tooMany(where: string): Problem {
  const what = `it holds more than ${MOST_NAMES} files, too many to look for one that git cannot read`;
  return { where, what, fix: "Run `git gc`." };
}

function unknownStore(where: string): Problem {
  const what = "it names stores of objects that only git finds";
  return { where, what, fix: "Name them by plain paths, or run `git repack -a -d`." };
}
