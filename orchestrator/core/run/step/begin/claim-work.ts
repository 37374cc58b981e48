import { actorOf, type Run, trackedTaskOf } from "../../run.ts";
import { withoutTask } from "../../states.ts";
import type { Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";
import type { StepPlan } from "../facts/step-plan.ts";
import { leftByRun } from "../settle/correct-tracker.ts";

/**
 * Claims the task for which a step opens a run of members, after releasing what an earlier run has kept claimed. If it is not to be had,
 * the step ends, and the run is over unless it has begun before. Where the step that opened the run was cut short before it claimed the
 * task, the next one claims it. Undefined once it is claimed, and in any other step.
 */
export function claimWork(situation: Situation): StepPlan | undefined {
  const { run, others, tried, isOpening, now } = situation;
  const taskId = trackedTaskOf(run);
  if (taskId === undefined || !(isOpening || isOpeningCutShort(situation, taskId))) return undefined;
  const result = tried.findLast(({ change }) => change.kind === "claim-work")?.result;
  if (result === undefined) {
    const left = listOf(situation).tasks.flatMap((task) => (task.id === taskId && leftByRun(others, task)) || []);
    return { kind: "change", warnings: [], changes: [...left, { kind: "claim-work", run: run.id, taskId }] };
  }
  if (!("problem" in result)) return undefined;
  // Where the tracker cannot be asked, only the opening itself is in vain: its caller is told, and may open the run again.
  const left: Run = isOpening || result.kind === "refused" ? withoutTask(run, now) : run;
  return { kind: "unavailable", run: left, problem: result.problem };
}

/** Whether a run was opened and nothing of it has begun, without its claim. */
function isOpeningCutShort(situation: Situation, taskId: string): boolean {
  const { run } = situation;
  if (run.state.kind !== "open" || run.attempts.length > 0) return false;
  const task = listOf(situation).tasks.find(({ id }) => id === taskId);
  return task?.status !== "in_progress" || task.assignee !== actorOf(run);
}
