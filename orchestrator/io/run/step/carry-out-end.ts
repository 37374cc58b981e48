import type { Problem } from "../../../core/problem.ts";
import type { Run } from "../../../core/run/run.ts";
import { withForwarded } from "../../../core/run/step/end/forward.ts";
import type { StepFacts } from "../../../core/run/step/facts/step-facts.ts";
import type { HandOverPlan, LastPlan } from "../../../core/run/step/facts/step-plan.ts";
import type { Handover } from "../../../core/texts/handover/handover.ts";
import { clearCheckWorktree } from "../../worktrees/check-worktree.ts";
import { sweepWorktrees } from "../../worktrees/clear-worktrees.ts";
import { forwardBranch } from "../../worktrees/forward-branch.ts";
import { keepRun } from "../keep/keep-run.ts";
import { writeRun } from "../keep/run-files.ts";
import { keepTokenCounts } from "../read/count-tokens-of-run.ts";
import type { RunContext } from "../run-context.ts";

/** The result of one step of the engine. */
export type StepResult = (
  | { readonly kind: "handover"; readonly handover: Handover }
  | { readonly kind: "unavailable"; readonly problem: Problem }
) & {
  /** What the last round was planned from: nobody has to read it again. */
  readonly facts: StepFacts;
  /** All runs, as the step has left them. */
  readonly runs: readonly Run[];
  /** As the plan says. */
  readonly stopsNow: Handover["stops"];
};

/** Carries out the plan with which a step ends, and returns what came of it: whether the user's branch moved is in the handover. */
export function carryOutEnd(context: RunContext, facts: StepFacts, plan: LastPlan): StepResult {
  const { ledger } = context;
  if (facts.tokenCounts) keepTokenCounts(ledger.paths, facts.run.id, facts.tokenCounts);
  const { stopsNow = [] } = plan;
  if (plan.kind === "unavailable") {
    writeRun(ledger.paths, plan.run);
    return { kind: "unavailable", problem: plan.problem, facts, runs: runsAfter(facts, [plan.run]), stopsNow };
  }
  for (const hold of plan.holds) ledger.record("task-held-back", hold);
  const { runs, handover } = clearUp(context, plan);
  for (const run of runs) keepRun(context, run);
  return { kind: "handover", handover, facts, runs: runsAfter(facts, runs), stopsNow };
}

function runsAfter({ run, others }: StepFacts, changed: readonly Run[]): readonly Run[] {
  return [...new Map([...others, run, ...changed].map((one) => [one.id, one])).values()];
}

/** Removes the worktrees of a run that is over, and moves the user's branch forward, as far as the plan says so. */
function clearUp({ projectDir, ledger }: RunContext, plan: HandOverPlan): HandOverPlan {
  const { handover, toldUntilForwarded, sweeps } = plan;
  if (sweeps) {
    clearCheckWorktree(projectDir, sweeps.id);
    sweepWorktrees(ledger, projectDir, sweeps);
  }
  if (toldUntilForwarded === undefined) return plan;
  return withForwarded(plan, toldUntilForwarded, forwardBranch(projectDir, handover.run));
}
