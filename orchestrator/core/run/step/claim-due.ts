import { actorOf } from "../run.ts";
import { dueOf, type Judged, type Situation } from "./assess.ts";
import type { Stage } from "./stage.ts";
import { listOf } from "./step-facts.ts";
import type { Change } from "./step-plan.ts";

/** Claims the tasks of calls that are due, but for those that an earlier step handed over and that are still the run's. */
export function claimDue(situation: Situation): Stage {
  const { run, judged, tried } = situation;
  if (run.work) return { changes: [], warnings: [] };
  const tasks = new Map(listOf(situation).tasks.map((task) => [task.id, task]));
  const isOurs = (id: string) => {
    const task = tasks.get(id);
    return task?.status === "in_progress" && task.assignee === actorOf(run);
  };
  const changes = dueOf(judged).flatMap(({ attempt, reference }): Change[] => {
    const { number, taskId, handedOverAt } = attempt;
    const claim = { run: run.id, number: reference.attempt };
    const came = tried.findLast(({ change }) => change.kind === "claim" && change.number === number)?.came;
    if (came?.kind === "refused") return [{ kind: "lose-claim", ...claim, why: came.problem.what }];
    return came || (handedOverAt !== "" && isOurs(taskId)) ? [] : [{ kind: "claim", ...claim, taskId }];
  });
  return { changes, warnings: [] };
}

/** Attempts that are due while the tracker cannot be asked for their tasks: their calls must wait. */
export function isUnclaimed({ tried }: Situation, { attempt }: Judged): boolean {
  return tried.some(
    ({ change, came }) => change.kind === "claim" && change.number === attempt.number && came.kind === "unavailable",
  );
}
