import { runBranch } from "../../orchestrator/core/worktrees/run-branch.ts";
import { baseOfRun, putOnRunBranch } from "../../orchestrator/io/worktrees/run-branches.ts";
import type { ScratchClone } from "./scratch-clone.ts";

/** How two commits from one base come together. */
export interface Integrated {
  /** Whether git's own merge of both is clean. */
  readonly isCleanForGit: boolean;
  readonly ours:
    | { readonly kind: "merged" }
    /** The second conflicted, and was made again from where the first had brought the run. */
    | { readonly kind: "second-attempt" }
    | { readonly kind: "failed"; readonly why: string };
}

/**
 * Puts two commits on the branch of a run, one after the other. Where the second conflicts, it is made again on the commit that the
 * product has a second attempt begin from: with the tree of `rebased`, where it has one.
 */
export function integratePair(
  clone: ScratchClone,
  run: string,
  [first, second]: readonly [string, string],
  rebased: string | undefined,
): Integrated {
  const tree = mergeByGit(clone, first, second);
  return { isCleanForGit: tree !== undefined, ours: byProduct(clone, run, [first, second], { tree, rebased }) };
}

function byProduct(
  clone: ScratchClone,
  run: string,
  [first, second]: readonly [string, string],
  { tree, rebased }: { readonly tree: string | undefined; readonly rebased: string | undefined },
): Integrated["ours"] {
  const take = (commit: string) => putOnRunBranch(clone.root, run, commit, "Take in");
  const now = (what: string) => clone.git("rev-parse", `${runBranch(run)}${what}`);
  const failed = (why: string) => ({ kind: "failed", why }) as const;
  const notBegun = take(first);
  if (notBegun !== undefined) return failed(notBegun);
  const conflict = take(second);
  if (conflict === undefined)
    return tree === undefined || now("^{tree}") === tree ? { kind: "merged" } : failed("not what git makes of it");
  const base = baseOfRun(clone.root, run, undefined);
  if (rebased === undefined || base === undefined) return failed(conflict);
  const again = clone.git("commit-tree", `${rebased}^{tree}`, "-p", base, "-m", "The same, from there");
  const whyNot = take(again);
  if (whyNot !== undefined) return failed(whyNot);
  const isWhole = clone.git("merge-base", first, now("")) === first && now("") === again;
  return isWhole ? { kind: "second-attempt" } : failed("the first is lost");
}

/** The tree of git's own merge; undefined if it has conflicts. */
function mergeByGit(clone: ScratchClone, first: string, second: string): string | undefined {
  try {
    return clone.git("merge-tree", "--write-tree", first, second);
  } catch {
    return undefined;
  }
}
