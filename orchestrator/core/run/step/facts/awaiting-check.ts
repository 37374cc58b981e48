import type { CheckState } from "../../../checks/check-verdict.ts";
import type { AttemptBranch } from "../../../worktrees/run-branch.ts";
import type { AttemptFacts, Standing } from "../../judge/judge-attempt.ts";

/** An attempt whose commits can be put on the run's branch. */
type Mergeable = { readonly branch: Extract<AttemptBranch, { readonly kind: "mergeable" | "to-remake" }> };

/** The attempts among these that are done, and whose commits have to pass the check, or have files made again, before they are merged. */
export function awaitingCheck<Judged extends { readonly known: AttemptFacts; readonly standing: Standing }>(
  judged: readonly Judged[],
  check: CheckState,
): readonly (Judged & Mergeable)[] {
  return judged.flatMap((one) => {
    const { branch, verdict } = one.known;
    const isDone = one.standing.kind === "over" && one.standing.outcome.kind === "done";
    if (!isDone || (branch?.kind !== "mergeable" && branch?.kind !== "to-remake")) return [];
    const isSeen = verdict?.commit === branch.commit;
    const isAwaiting = branch.kind === "to-remake" ? !isSeen || verdict.onto !== branch.onto : !isSeen;
    return isAwaiting && (branch.kind === "to-remake" || check.kind === "approved") ? [{ ...one, branch }] : [];
  });
}
