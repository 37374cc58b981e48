import type { Run } from "../../run.ts";
import type { Forwarded } from "../../warnings-of-run.ts";
import { tellBranchOf, tellForwarded } from "../../warnings-of-run.ts";
import type { Situation } from "../facts/assess.ts";
import type { Forwards, HandOverPlan } from "../facts/step-plan.ts";

/** How the user's branch is to be moved forward to the work of a run that is over; undefined where it is not. */
export function forwardOf({ forward }: Pick<Situation, "forward">, run: Run): Forwards | undefined {
  const whereWorkIs = tellBranchOf(run);
  if (whereWorkIs === undefined || forward === "off") return undefined;
  return { isApproved: forward === "approved", whereWorkIs };
}

/** A plan once the user's branch was moved forward, or was not: the run and the summary say where its work is. */
export function withForwarded(plan: HandOverPlan, forwarded: Forwarded): HandOverPlan {
  const { forwards, runs, handover } = plan;
  if (forwards === undefined) return plan;
  const whereWorkIs = tellForwarded(forwards.whereWorkIs, forwarded);
  return {
    ...plan,
    runs: runs.map((run) => (run.id === handover.run ? { ...run, whereWorkIs } : run)),
    handover: { ...handover, warnings: [whereWorkIs, ...handover.warnings] },
  };
}
