import type { Run } from "../../run.ts";
import type { Forwarded } from "../../warnings-of-run.ts";
import { tellBranchOf, tellForwarded } from "../../warnings-of-run.ts";
import type { Situation } from "../facts/assess.ts";
import type { StepPlan } from "../facts/step-plan.ts";

type HandOver = Extract<StepPlan, { readonly kind: "hand-over" }>;

/** How the user's branch is to be moved forward to the work of a run that is over; undefined where it is not. */
export function forwardOf({ forward }: Pick<Situation, "forward">, run: Run): HandOver["forwards"] {
  const told = tellBranchOf(run);
  return told === undefined || forward === "off" ? undefined : { told, isApproved: forward === "approved" };
}

/** A plan once the user's branch was moved forward, or was not: the run and the summary say where its work is. */
export function withForwarded(plan: HandOver, forwarded: Forwarded): HandOver {
  const { forwards, runs, handover } = plan;
  if (forwards === undefined) return plan;
  const whereWorkIs = tellForwarded(forwards.told, forwarded);
  const warnings = handover.warnings.map((line) => (line === forwards.told ? whereWorkIs : line));
  return {
    ...plan,
    runs: runs.map((run) => (run.id === handover.run ? { ...run, whereWorkIs } : run)),
    handover: { ...handover, warnings },
  };
}
