import { codeSpan } from "../text/code-span.ts";
import { ADVICE } from "./describe-missed-base.ts";

/** Why a new worktree of this repository would not do for an agent, although the checkout does. */
export type WorktreeLack =
  /** Git has nothing to make it from. */
  | { readonly kind: "no-commit" }
  /** Beside this branch there is no room for those of runs. */
  | { readonly kind: "branch-in-the-way" }
  /** Git cannot merge what is done there. */
  | { readonly kind: "old-git" }
  /** Neither agents nor runs can commit. */
  | { readonly kind: "no-identity" }
  /** A hook made one elsewhere or at another commit, or another plugin took it out of the call. */
  | { readonly kind: "made-otherwise" }
  /** They would be empty folders. */
  | { readonly kind: "submodules" }
  /** Files and folders that git does not track and that no approved set-up brings; `isAsked` if one that is not approved would bring all. */
  | { readonly kind: "untracked"; readonly paths: readonly string[]; readonly isAsked: boolean };

/** Most paths that are named. */
const MOST_PATHS = 5;

/** What it is, as a clause, and what makes worktrees possible, as a sentence. */
export function describeLack(lack: WorktreeLack): { readonly what: string; readonly fix: string } {
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
        fix: `${ADVICE}.`,
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

/** The first of these paths, and how many more there are. */
export interface FewPaths {
  readonly paths: readonly string[];
  readonly more: number;
}

/** As many of these paths as are named. */
export function fewPaths(paths: readonly string[]): FewPaths {
  return { paths: paths.slice(0, MOST_PATHS), more: Math.max(0, paths.length - MOST_PATHS) };
}

/** Such paths on one line. */
export function tellPaths({ paths, more }: FewPaths): string {
  return [...paths.map(codeSpan), ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}
