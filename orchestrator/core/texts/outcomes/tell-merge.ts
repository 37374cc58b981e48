/** What became of the commits that an attempt made in a worktree of its own. */
export type Merge =
  | { readonly kind: "merged"; readonly branch: string; readonly isChecked: boolean }
  /** They conflict, the project's check fails with them, or the attempt ended before they could be merged. */
  | { readonly kind: "conflict" | "check-failed" | "not-merged"; readonly branch: string }
  /** There are none. */
  | { readonly kind: "nothing" };

/** Where they are, as a phrase: their branch, whether that is merged, and what the check said. */
export function tellMerge(merge: Merge): string {
  switch (merge.kind) {
    case "merged":
      return `merged into ${merge.branch}${merge.isChecked ? ", the project's check passed" : ""}`;
    case "conflict":
      return `on the branch ${merge.branch}, not merged: it conflicts`;
    case "check-failed":
      return `on the branch ${merge.branch}, not merged: the project's check fails with it`;
    case "not-merged":
      return `on the branch ${merge.branch}, not merged`;
    case "nothing":
      return "no commits";
    default:
      return merge satisfies never;
  }
}

/** The same of a task whose agent is at work; `before` if an earlier attempt has left commits. */
export function tellMergeAtWork(before: Merge | undefined): string {
  return before === undefined ? "at work" : `tried again; before: ${tellMerge(before)}`;
}
