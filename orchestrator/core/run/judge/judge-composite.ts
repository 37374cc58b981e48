import { tellMissingMembers } from "../../texts/outcomes/tell-end.ts";
import { resultOfMembers } from "../result-of-members.ts";
import type { MemberRun } from "../run.ts";
import type { EndOfWork } from "../states.ts";

/**
 * Compares a composite agent's report with the run of its members: it is done only if they are. The members' reports count even if the
 * agent did not take its last step.
 */
export function judgeComposite(outcome: EndOfWork, nested: MemberRun | undefined): EndOfWork {
  if (outcome.kind !== "done" || nested === undefined) return outcome;
  const { isDone, missing } = resultOfMembers(nested);
  if (isDone) return outcome;
  return { ...outcome, kind: "failed", summary: tellMissingMembers(nested.id, missing), mayRetry: true };
}
