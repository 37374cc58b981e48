import type { Outcome } from "./run.ts";

/** Where what an attempt has committed in a worktree is, as a phrase: its branch, whether that is merged, and what the check said. */
export function describeMerge({ branch, isChecked, repair }: Outcome): string | undefined {
  if (branch !== undefined) return `merged into ${branch}${isChecked ? ", the project's check passed" : ""}`;
  if (repair === undefined) return undefined;
  const why = repair.kind === "conflict" ? "it conflicts" : "the project's check fails with it";
  return `on the branch ${repair.branch}, not merged: ${why}`;
}
