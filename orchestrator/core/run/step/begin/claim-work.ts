import { trackedTaskOf } from "../../run.ts";
import { withoutTask } from "../../states.ts";
import type { Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";
import type { StepPlan } from "../facts/step-plan.ts";
import { leftByRun } from "../settle/settle-tasks.ts";

/**
 * Claims the task for which a step opens a run of members, after releasing what an earlier run has kept claimed. If it is not to be had,
 * the step ends, and the run is over unless it has begun before. Undefined once it is claimed, and in any other step.
 */
export function claimWork(situation: Situation): StepPlan | undefined {
  const { run, others, tried, opens, now } = situation;
  const taskId = trackedTaskOf(run);
  if (!opens || taskId === undefined) return undefined;
  const result = tried.findLast(({ change }) => change.kind === "claim-work")?.result;
  if (result === undefined) {
    const left = listOf(situation).tasks.flatMap((task) => (task.id === taskId && leftByRun(others, task)) || []);
    return { kind: "change", warnings: [], changes: [...left, { kind: "claim-work", run: run.id, taskId }] };
  }
  return "problem" in result ? { kind: "unavailable", run: withoutTask(run, now), problem: result.problem } : undefined;
}
