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

/** The first of these paths, and how many more there are. */
export interface FewPaths {
  readonly paths: readonly string[];
  readonly more: number;
}

/** As many of these paths as are named. */
export function fewPaths(paths: readonly string[]): FewPaths {
  return { paths: paths.slice(0, MOST_PATHS), more: Math.max(0, paths.length - MOST_PATHS) };
}
