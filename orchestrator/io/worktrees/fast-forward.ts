import { type GitAnswer, type GitPlace, git, gitWithoutPrograms, refusal } from "./git.ts";

/** The branch that is checked out: its name without `refs/heads/`, none where no branch is, or why it is not to be moved. */
type CheckedOut = { readonly branch: string | undefined } | { readonly why: string };

/**
 * The branch that a work tree has checked out. A branch may be a symbolic ref, as an archive may bring one. It is refused, because git also
 * writes the log of each ref on the way.
 */
export function checkedOut(place: GitPlace): CheckedOut {
  const named = git(place, "symbolic-ref", "--no-recurse", "--quiet", "HEAD");
  if (!named.ok) return named.status === 1 ? { branch: undefined } : { why: named.why };
  const ref = named.stdout.trim();
  if (git(place, "symbolic-ref", "--quiet", ref).ok) return { why: `${ref} is a symbolic ref to another branch` };
  return { branch: ref.replace(/^refs\/heads\//, "") };
}

/** Moves what is checked out forward to a commit. The settings of its branch could add options, such as one that leaves it where it is. */
export function fastForward(place: GitPlace, commit: string): GitAnswer {
  const found = checkedOut(place);
  if ("why" in found) return refusal(found.why);
  const { branch } = found;
  // an option ends its name at the first of them
  if (branch?.includes("=")) return refusal(`git cannot be told to leave out the options of a branch named ${branch}`);
  const merge = ["merge", "--ff-only", "--no-verify-signatures", "--quiet", commit];
  return gitWithoutPrograms(
    { ...place, ...(branch ? { settings: [`branch.${branch}.mergeOptions=`] } : {}) },
    ...merge,
  );
}
