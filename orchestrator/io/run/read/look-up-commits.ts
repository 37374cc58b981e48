import type { NamedCommit } from "../../../core/run/judge/claimed-commits.ts";
import { askGit } from "../../ask-git.ts";
import { timeOfCommit } from "./time-of-commit.ts";

/** Commits of a report as the repository knows them. */
interface LookedUp {
  readonly missing: readonly string[];
  /** Abbreviations that several commits share. */
  readonly ambiguous: readonly string[];
  /** The others, each with every path that it changes, makes or deletes. */
  readonly found: readonly NamedCommit[];
}

/**
 * Looks up commits, abbreviated or not, in the repository around a folder; undefined if git cannot say.
 *
 * @param names hex digits only, so that git takes none for an option or a revision of another form.
 */
export function lookUpCommits(folder: string, names: readonly string[]): LookedUp | undefined {
  if (names.length === 0) return { missing: [], ambiguous: [], found: [] };
  const asked = names.map((name) => `${name}^{commit}`);
  const answers = askGit(folder, ["cat-file", "--batch-check"], { lines: asked })?.trimEnd();
  if (answers === undefined) return undefined;
  const lines = answers.split("\n");
  const named = names.flatMap((name, at) => {
    const hash = /^([0-9a-f]{40,64}) commit /.exec(lines[at] ?? "")?.[1];
    // the name of a branch or tag may look like the hash of another commit
    return hash?.startsWith(name.toLowerCase()) ? [{ name, hash }] : [];
  });
  const hashes = [...new Set(named.map(({ hash }) => hash))];
  const times = timesOf(folder, hashes);
  const files = filesOf(folder, hashes);
  if (times === undefined || files === undefined) return undefined;
  const isFound = new Set(named.map(({ name }) => name));
  const ambiguous = ambiguousOf(
    folder,
    names.filter((name) => !isFound.has(name)),
  );
  return {
    missing: names.filter((name) => !isFound.has(name) && !ambiguous.includes(name)),
    ambiguous,
    found: named.map(({ name, hash }) => ({ name, hash, at: times.get(hash) ?? "", files: files.get(hash) ?? [] })),
  };
}

/** Asked for a commit, git says only that there is none. */
function ambiguousOf(folder: string, names: readonly string[]): string[] {
  if (names.length === 0) return [];
  const lines = askGit(folder, ["cat-file", "--batch-check"], { lines: names })?.split("\n") ?? [];
  return names.filter((_, at) => lines[at]?.endsWith(" ambiguous"));
}

/** When each was made, by the committer's time, which amending or rebasing a commit renews. */
function timesOf(folder: string, hashes: readonly string[]): Map<string, string> | undefined {
  if (hashes.length === 0) return new Map();
  const told = askGit(folder, ["rev-list", "--no-walk=unsorted", "--format=%ct", "--stdin"], { lines: hashes });
  const pairs = told?.matchAll(/^commit ([0-9a-f]+)\n(\d+)$/gm);
  return pairs && new Map([...pairs].flatMap(([, hash = "", seconds]) => pairOf(hash, timeOfCommit(seconds))));
}

function pairOf(hash: string, at: string | undefined): [string, string][] {
  return at === undefined ? [] : [[hash, at]];
}

/** A merge is listed once for each of its parents. */
function filesOf(folder: string, hashes: readonly string[]): Map<string, string[]> | undefined {
  const listed = askGit(folder, ["diff-tree", "--stdin", "--root", "-r", "-m", "-z", "--name-only"], { lines: hashes });
  if (listed === undefined) return undefined;
  const files = new Map<string, string[]>(hashes.map((hash) => [hash, []]));
  let current: string[] = [];
  for (const entry of listed.split("\0")) {
    const begun = files.get(entry);
    if (begun) current = begun;
    else if (entry !== "") current.push(entry);
  }
  return files;
}
