import { toLine } from "../../core/printable.ts";
import { type GitPlace, git, gitWithoutPrograms } from "./git.ts";

type Merged =
  | { readonly kind: "merged"; readonly commit: string }
  | { readonly kind: "conflict"; readonly files: readonly string[] }
  | { readonly kind: "failed"; readonly why: string };

/**
 * Merges two commits, given by their whole hashes, into a new one that no branch names yet, without a checkout: no file of anybody is touched. Where one contains the
 * other, it is that one.
 */
export function mergeCommits(place: GitPlace, ours: string, theirs: string, message: string): Merged {
  const shared = git(place, "merge-base", ours, theirs);
  const common = shared.ok ? shared.stdout.trim() : undefined;
  if (common === ours) return { kind: "merged", commit: theirs };
  if (common === theirs) return { kind: "merged", commit: ours };
  const tried = tryMerge(place, ours, theirs);
  if (tried.kind !== "clean") return tried;
  const made = git(place, "commit-tree", tried.tree, "-p", ours, "-p", theirs, "-m", toLine(message));
  return made.ok ? { kind: "merged", commit: made.stdout.trim() } : { kind: "failed", why: made.why };
}

/** The tree that a merge of two commits comes to, with the files in which it has conflicts. */
type Tried =
  | { readonly kind: "clean"; readonly tree: string }
  | { readonly kind: "conflict"; readonly tree: string; readonly files: readonly string[] }
  | Extract<Merged, { readonly kind: "failed" }>;

export function tryMerge(place: GitPlace, ours: string, theirs: string): Tried {
  const answer = gitWithoutPrograms(
    place,
    "merge-tree",
    "--write-tree",
    "-z",
    "--name-only",
    "--no-messages",
    ours,
    theirs,
  );
  const [tree = "", ...files] = answer.stdout.split("\0").filter((entry) => entry !== "");
  if (answer.ok) return { kind: "clean", tree };
  return answer.status === 1 ? { kind: "conflict", tree, files } : { kind: "failed", why: answer.why };
}

/** Whether all of a commit's history is part of another's. */
export function contains(place: GitPlace, whole: string, part: string): boolean {
  return git(place, "merge-base", "--is-ancestor", part, whole).ok;
}
