import type { CheckState } from "../../../checks/check-verdict.ts";
import type { AttemptBranch } from "../../../worktrees/run-branch.ts";
import type { AttemptFacts, Standing } from "../../judge/judge-attempt.ts";

/** An attempt whose commits merge with what the run has. */
type Mergeable = { readonly branch: Extract<AttemptBranch, { readonly kind: "mergeable" }> };

/** The attempts that are done and whose commits have to pass the check before they are merged. */
export function awaitingCheck<Judged extends { readonly known: AttemptFacts; readonly standing: Standing }>(
  judged: readonly Judged[],
  check: CheckState,
): readonly (Judged & Mergeable)[] {
  if (check.kind !== "approved") return [];
  return judged.flatMap((one) => {
    const { branch, verdict } = one.known;
    const isDone = one.standing.kind === "over" && one.standing.outcome.kind === "done";
    return isDone && branch?.kind === "mergeable" && verdict?.commit !== branch.commit ? [{ ...one, branch }] : [];
  });
}
