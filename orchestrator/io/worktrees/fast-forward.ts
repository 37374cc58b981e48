import { type GitAnswer, type GitPlace, git, gitWithoutPrograms, refusal } from "./git.ts";

/** The branch that is checked out, without `refs/heads/`; undefined if none is; or why it must not be moved. */
type CheckedOut = { readonly branch: string | undefined } | { readonly why: string };

/**
 * Finds the branch that a work tree has checked out. A branch that is a symbolic ref, as an archive may bring it, is refused: git would
 * write the logs of all refs on the way.
 */
export function checkedOut(place: GitPlace): CheckedOut {
  const named = git(place, "symbolic-ref", "--no-recurse", "--quiet", "HEAD");
  if (!named.ok) return named.status === 1 ? { branch: undefined } : { why: named.why };
  const ref = named.stdout.trim();
  if (git(place, "symbolic-ref", "--quiet", ref).ok) return { why: `${ref} is a symbolic ref to another branch` };
  return { branch: ref.replace(/^refs\/heads\//, "") };
}

/** Moves what is checked out forward to a commit. Options that settings add for its branch are left out: one would leave it in place. */
export function fastForward(place: GitPlace, commit: string): GitAnswer {
  const found = checkedOut(place);
  if ("why" in found) return refusal(found.why);
  const { branch } = found;
  // in an option, the name of a setting ends at the first `=`
  if (branch?.includes("=")) return refusal(`git cannot be told to leave out the options of a branch named ${branch}`);
  const merge = ["merge", "--ff-only", "--no-verify-signatures", "--quiet", commit];
  return gitWithoutPrograms(
    { ...place, ...(branch ? { settings: [`branch.${branch}.mergeOptions=`] } : {}) },
    ...merge,
  );
}
