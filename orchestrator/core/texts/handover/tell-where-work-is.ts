/** Says that work is on the run's branch only. The branch name is our own, so it needs no quotes. */
export function tellOnBranch(branch: string): string {
  return `the work of agents in worktrees is on the branch ${branch}, not in your checkout; to see it: git diff HEAD...${branch}; to merge it: git merge ${branch}`;
}

/** Whether the user's branch was moved forward to the work of a run. */
export type Forwarded =
  | { readonly kind: "moved"; readonly branch: string }
  /** The branch stays where it is, with the reason as a clause. */
  | { readonly kind: "left"; readonly why: string }
  /** Nobody has approved that it is moved, so it was not tried. */
  | { readonly kind: "unapproved" };

/** Where the work of a run is after that, as a clause. `onBranch` is the result of `tellBranchOf`. */
export function tellForwarded(onBranch: string, forwarded: Forwarded): string {
  switch (forwarded.kind) {
    case "moved":
      return `the work of agents in worktrees is in your checkout: its branch ${forwarded.branch} was moved forward`;
    case "left":
      return `${onBranch}. Your branch was not moved forward, because ${forwarded.why}`;
    case "unapproved":
      return `${onBranch}. Your branch was not moved forward: nobody has approved that, see \`skyfom approve\``;
    default:
      return forwarded satisfies never;
  }
}
