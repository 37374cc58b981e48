import type { Problem } from "../../../core/problem.ts";
import type { Handover } from "../../../core/run/handover.ts";
import type { Run } from "../../../core/run/run.ts";
import { withForwarded } from "../../../core/run/step/end/forward.ts";
import type { StepFacts } from "../../../core/run/step/facts/step-facts.ts";
import type { HandOverPlan, LastPlan } from "../../../core/run/step/facts/step-plan.ts";
import type { TrackerDepth } from "../../../core/run/step/facts/tracker-question.ts";
import { planStep } from "../../../core/run/step/plan-step.ts";
import { clearCheckWorktree } from "../../worktrees/check-worktree.ts";
import { sweepWorktrees } from "../../worktrees/clear-worktrees.ts";
import { forwardBranch } from "../../worktrees/forward-branch.ts";
import { keepRun } from "../keep/keep-run.ts";
import { writeRun } from "../keep/run-files.ts";
import type { RunContext } from "../run-context.ts";
import { type CarriedOut, carryOut } from "./carry-out.ts";
import { gather, type Round, type StepRequest } from "./gather.ts";

/** The result of one step of the engine. */
export type StepResult = (
  | { readonly kind: "handover"; readonly handover: Handover }
  | { readonly kind: "unavailable"; readonly problem: Problem }
) & {
  /** What the last round was planned from: nobody has to read it again. */
  readonly facts: StepFacts;
  /** All runs, as the step has left them. */
  readonly runs: readonly Run[];
};

/**
 * Most rounds of one step that change something. A usual step takes up to five. Where claims are lost to somebody else, it takes three
 * more: those attempts end, others begin, and their tasks are claimed.
 */
const MOST_CHANGING = 40;

/**
 * Takes one step of a run in rounds: gather the facts, plan, carry the plan out; and again, until nothing is left to change and the last
 * plan hands over calls. Every step can be repeated, and continues where a crash interrupted the last one.
 */
export async function takeStep(context: RunContext, request: StepRequest): Promise<StepResult> {
  let last: Round | undefined;
  let depth: TrackerDepth = "tasks";
  for (let changing = 0; ; ) {
    const facts = await gather(context, request, depth, last);
    const plan = planStep({ ...facts, isLastRound: changing >= MOST_CHANGING });
    switch (plan.kind) {
      case "change":
        changing += 1;
        last = { facts, after: await carryOut(context, facts, plan) };
        depth = "tasks";
        break;
      case "ask-ready":
        last = { facts, after: unchanged(facts) };
        depth = "ready";
        break;
      default:
        return endStep(context, facts, plan);
    }
  }
}

/** Nothing has changed, but the tracker is to be asked again. */
function unchanged({ run, others }: StepFacts): CarriedOut {
  return { runs: [...others, run], tracker: undefined, tried: [] };
}

function endStep(context: RunContext, facts: StepFacts, plan: LastPlan): StepResult {
  const { ledger } = context;
  if (plan.kind === "unavailable") {
    writeRun(ledger.paths, plan.run);
    return { kind: "unavailable", problem: plan.problem, facts, runs: runsAfter(facts, [plan.run]) };
  }
  for (const hold of plan.holds) ledger.record("task-held-back", hold);
  const { runs, handover } = leaveWork(context, plan);
  for (const run of runs) keepRun(context, run);
  return { kind: "handover", handover, facts, runs: runsAfter(facts, runs) };
}

function runsAfter({ run, others }: StepFacts, changed: readonly Run[]): readonly Run[] {
  return [...new Map([...others, run, ...changed].map((one) => [one.id, one])).values()];
}

/**
 * When the run is over, removes its check's worktree and every worktree that holds nothing of its own, and moves the user's branch forward
 * if the plan says so.
 */
function leaveWork({ projectDir, ledger }: RunContext, plan: HandOverPlan): HandOverPlan {
  const { handover, forwardsFrom, runs } = plan;
  const over = handover.done ? runs.find(({ id }) => id === handover.run) : undefined;
  if (over) {
    clearCheckWorktree(projectDir, over.id);
    sweepWorktrees(ledger, projectDir, over);
  }
  if (forwardsFrom === undefined) return plan;
  return withForwarded(plan, forwardsFrom, forwardBranch(projectDir, handover.run));
}
