/** The text on a `.git` that leads to the git directory of others, behind where it leads. */
export const NOT_ITS_GIT = "which does not belong to this folder, so that the folder counts as one without git";

export const MEND_GIT =
  'If it is a linked work tree that was moved, run `git worktree repair` in it. If its git directory is kept elsewhere, run `git config core.worktree "$PWD"` in it. If it came with an archive, remove the `.git` and run `git init`.';
