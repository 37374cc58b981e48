import type { NamedCommit } from "../../../core/run/judge/claimed-commits.ts";
import { askGit } from "../../ask-git.ts";

/** Commits of a report as the repository knows them. */
interface LookedUp {
  readonly missing: readonly string[];
  /** The others, each with every path that it changes, makes or deletes. */
  readonly found: readonly NamedCommit[];
}

/**
 * Looks up commits, abbreviated or not, in the repository around a folder; undefined if git cannot say.
 *
 * @param names hex digits only, so that none is taken for an option or another way to name a commit.
 */
export function lookUpCommits(folder: string, names: readonly string[]): LookedUp | undefined {
  if (names.length === 0) return { missing: [], found: [] };
  const asked = names.map((name) => `${name}^{commit}`);
  const answers = askGit(folder, ["cat-file", "--batch-check"], { lines: asked })?.trimEnd();
  if (answers === undefined) return undefined;
  const lines = answers.split("\n");
  const named = names.flatMap((name, at) => {
    const hash = /^([0-9a-f]{40,64}) commit /.exec(lines[at] ?? "")?.[1];
    return hash === undefined ? [] : [{ name, hash }];
  });
  const hashes = [...new Set(named.map(({ hash }) => hash))];
  const times = timesOf(folder, hashes);
  const files = filesOf(folder, hashes);
  if (times === undefined || files === undefined) return undefined;
  return {
    missing: names.filter((_, at) => lines[at]?.endsWith(" missing")),
    found: named.map(({ name, hash }) => ({ name, hash, at: times.get(hash) ?? "", files: files.get(hash) ?? [] })),
  };
}

/** When each was made: the committer's time, which an amended or moved commit has again. */
function timesOf(folder: string, hashes: readonly string[]): Map<string, string> | undefined {
  if (hashes.length === 0) return new Map();
  const told = askGit(folder, ["rev-list", "--no-walk=unsorted", "--format=%ct", "--stdin"], { lines: hashes });
  const pairs = told?.matchAll(/^commit ([0-9a-f]+)\n(\d+)$/gm);
  return (
    pairs && new Map([...pairs].map(([, hash = "", seconds]) => [hash, new Date(Number(seconds) * 1000).toISOString()]))
  );
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
