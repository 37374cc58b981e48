import { codeSpan } from "../../text/code-span.ts";
import { type FewPaths, fewPaths, type WorktreeLack } from "../../worktrees/worktree-lack.ts";
import { HOW_TO_MAKE_WORKTREES } from "./tell-missed-base.ts";

/** What a worktree would lack, as a clause, and what makes worktrees possible, as a sentence. */
export function tellLack(lack: WorktreeLack): { readonly what: string; readonly fix: string } {
  switch (lack.kind) {
    case "no-commit":
      return { what: "there is no commit yet that a worktree could begin from", fix: "Commit what there is." };
    case "branch-in-the-way":
      return { what: "a branch is called `skyfom`, so git makes none for a run", fix: "Rename that branch." };
    case "old-git":
      return { what: "git is older than 2.38, so it cannot merge the work of a worktree", fix: "Update git." };
    case "no-identity":
      return {
        what: "git does not know in whose name to commit, and only commits leave a worktree",
        fix: "Set your name and address with `git config --global user.name` and `git config --global user.email`.",
      };
    case "made-otherwise":
      return {
        what: "a hook made a worktree that cannot be used, or changed the call that asked for one",
        fix: `${HOW_TO_MAKE_WORKTREES}.`,
      };
    case "submodules":
      return {
        what: "a worktree would lack the submodules",
        fix: 'With `"isolation": "worktree"` in .claude/skyfom.json, agents get worktrees all the same.',
      };
    case "untracked":
      return {
        what: `a worktree would lack ${namePaths(lack.paths)}, which git does not track`,
        fix: lack.isAsked
          ? "`skyfom approve`, at a terminal, shows the `worktreeSetUp` that brings what is missing, and asks you."
          : "Let `worktreeSetUp` in .claude/skyfom.json copy, link or make what is missing, and then approve it.",
      };
    default:
      return lack satisfies never;
  }
}

/** Paths on one line; of many only the first. */
function namePaths(paths: readonly string[]): string {
  return tellPaths(fewPaths(paths));
}

/** Such paths on one line. */
export function tellPaths({ paths, more }: FewPaths): string {
  return [...paths.map(codeSpan), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}
