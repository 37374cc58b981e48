import type { CheckState, CheckVerdict } from "../../../checks/check-verdict.ts";
import type { AttemptBranch } from "../../../worktrees/run-branch.ts";
import type { AttemptFacts, Standing } from "../../judge/judge-attempt.ts";

/** An attempt whose commits can be put on the run's branch. */
type Mergeable = { readonly branch: Extract<AttemptBranch, { readonly kind: "mergeable" | "to-remake" }> };

/** The commits of an attempt, and where files have to be made again, the commit on top of which that is done. */
export type Commits = { readonly commit: string; readonly onto?: string };

/** The attempts among these that are done, and whose commits have to pass the check, or have files made again, before they are merged. */
export function awaitingCheck<Judged extends { readonly known: AttemptFacts; readonly standing: Standing }>(
  judged: readonly Judged[],
  check: CheckState,
): readonly (Judged & Mergeable)[] {
  return judged.flatMap((one) => {
    const { branch, verdict } = one.known;
    const isDone = one.standing.kind === "over" && one.standing.outcome.kind === "done";
    if (!isDone || (branch?.kind !== "mergeable" && branch?.kind !== "to-remake")) return [];
    const isAwaiting = !isVerdictOn(branch, verdict);
    return isAwaiting && (branch.kind === "to-remake" || check.kind === "approved") ? [{ ...one, branch }] : [];
  });
}

/** Whether the verdict covers exactly the commits that would be merged. */
export function isVerdictOn({ commit, onto }: Commits, verdict: CheckVerdict | undefined): verdict is CheckVerdict {
  return verdict?.commit === commit && verdict.onto === onto;
}
