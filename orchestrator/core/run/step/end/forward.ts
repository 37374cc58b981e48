import type { Forwarded } from "../../../texts/handover/tell-where-work-is.ts";
import { tellForwarded } from "../../../texts/handover/tell-where-work-is.ts";
import type { Run } from "../../run.ts";
import { tellBranchOf } from "../../warnings-of-run.ts";
import type { Situation } from "../facts/assess.ts";
import type { HandOverPlan } from "../facts/step-plan.ts";

/**
 * Whether the user's branch is to be moved forward to the work of a run that is over, and from where. If a person has yet to approve that,
 * the run says so.
 */
export function planForward(
  { forward }: Pick<Situation, "forward">,
  run: Run,
): { readonly run: Run; readonly toldUntilForwarded?: string } {
  const onBranch = tellBranchOf(run);
  if (onBranch === undefined || forward === "off") return { run };
  if (forward === "approved") return { run, toldUntilForwarded: onBranch };
  return { run: { ...run, whereWorkIs: tellForwarded(onBranch, { kind: "unapproved" }) } };
}

/** The plan once it was tried to move the user's branch forward: the run and the summary say where its work is. */
export function withForwarded(plan: HandOverPlan, from: string, forwarded: Forwarded): HandOverPlan {
  const { runs, handover } = plan;
  const whereWorkIs = tellForwarded(from, forwarded);
  return {
    ...plan,
    runs: runs.map((run) => (run.id === handover.run ? { ...run, whereWorkIs } : run)),
    handover: { ...handover, warnings: [whereWorkIs, ...handover.warnings] },
  };
}
