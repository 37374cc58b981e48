/** What the check said of what one attempt has committed. */
export interface CheckVerdict {
  /** The commit of its worktree that was looked at. */
  readonly commit: string;
  /** `unjudged`: the check fails without that work too, so it says nothing of it. */
  readonly result: "passed" | "failed" | "unjudged";
  /** The end of what the check wrote, where it failed. */
  readonly output: string;
  readonly at: string;
  readonly tookMs: number;
}

/** Where the check of a run stands. */
export type CheckState =
  /** There is none, or nothing of the run is done in worktrees. */
  | { readonly kind: "none" }
  /** Nobody has approved its command yet. */
  | { readonly kind: "unapproved"; readonly command: string }
  | { readonly kind: "approved"; readonly command: string; readonly isRunning: boolean };

export const NO_CHECK: CheckState = { kind: "none" };

const RESULTS: readonly unknown[] = ["passed", "failed", "unjudged"];

/** A verdict as it was kept; undefined where it is none. */
export function parseVerdict(text: string): CheckVerdict | undefined {
  try {
    const { commit, result, output, at, tookMs } = JSON.parse(text);
    const isWhole = [commit, output, at].every((value) => typeof value === "string") && typeof tookMs === "number";
    return isWhole && RESULTS.includes(result) ? { commit, result, output, at, tookMs } : undefined;
  } catch {
    return undefined;
  }
}
