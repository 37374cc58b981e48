/** What the check said of what one attempt has committed. */
export interface CheckVerdict {
  /** The commit of its worktree that was looked at. */
  readonly commit: string;
  /** `unjudged`: the check fails without that work too, so it says nothing of it. `remade`: generated files were made again, unchecked. */
  readonly result: "passed" | "failed" | "unjudged" | "remade";
  /** The end of what the check wrote, where it failed. */
  readonly output: string;
  /** Where generated files had to be made again: the commit on top of which that was tried, and the merge with them, unless it failed. */
  readonly onto?: string;
  readonly merged?: string;
  readonly at: string;
  readonly tookMs: number;
}

/** Where the check of a run stands, and whether a process looks at finished work. */
export type CheckState = { readonly isRunning: boolean } & Check;

type Check =
  /** There is none, or nothing of the run is done in worktrees. */
  | { readonly kind: "none" }
  /** Nobody has approved its command yet. */
  | { readonly kind: "unapproved"; readonly command: string }
  | { readonly kind: "approved"; readonly command: string };

export const NO_CHECK: CheckState = { kind: "none", isRunning: false };

const RESULTS: readonly unknown[] = ["passed", "failed", "unjudged", "remade"];

/** A verdict as it was kept; undefined where it is none. */
export function parseVerdict(text: string): CheckVerdict | undefined {
  try {
    const { commit, result, output, at, tookMs, onto, merged } = JSON.parse(text);
    const isWhole = [commit, output, at].every((value) => typeof value === "string") && typeof tookMs === "number";
    return isWhole && RESULTS.includes(result)
      ? { commit, result, output, at, tookMs, ...hashes({ onto, merged }) }
      : undefined;
  } catch {
    return undefined;
  }
}

function hashes(found: Readonly<Record<"onto" | "merged", unknown>>): Pick<CheckVerdict, "onto" | "merged"> {
  return Object.fromEntries(Object.entries(found).filter(([, hash]) => /^[0-9a-f]{40,64}$/.test(String(hash))));
}
