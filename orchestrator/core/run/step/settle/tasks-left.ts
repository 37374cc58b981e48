import { renderReference } from "../../../reference/reference.ts";
import type { NewTask } from "../../../tasks/add/new-task.ts";
import type { Task } from "../../../tasks/task.ts";
import { describePartLeft } from "../../../texts/brief/new-tasks.ts";
import type { MemberRun } from "../../run.ts";
import { labelOfUndonePart } from "../../tasks-of-run.ts";
import type { Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";

/** Tasks for what the composites of this run did not do, such as a test or a review for which there was no slot. */
export function tasksLeft(situation: Situation): readonly NewTask[] {
  const { run, others } = situation;
  const done = run.attempts.filter(({ outcome }) => outcome?.kind === "done");
  const references = new Set(done.map(({ number }) => renderReference({ run: run.id, attempt: number })));
  return others.flatMap((one) =>
    one.kind !== "tasks" && references.has(one.work.parent ?? "") ? tasksOf(one, listOf(situation).tasks) : [],
  );
}

/** They belong to the epic of the composite's task, which stays open until they are done. */
function tasksOf({ work, deferred = [], attempts }: MemberRun, tasks: readonly Task[]): NewTask[] {
  const members = work.members.filter(({ name }) => deferred.includes(name));
  const results = attempts.flatMap(({ member = "", outcome }) =>
    outcome?.kind === "done" ? [{ member, summary: outcome.summary }] : [],
  );
  const { dependencies = [] } = tasks.find(({ id }) => id === work.taskId) ?? {};
  const epic = dependencies.find(({ type }) => type === "parent-child")?.on;
  return members.map(({ name, skillName, role }) => ({
    title: `${role}: ${work.title}`,
    description: describePartLeft(work.requirements, work.taskId, results),
    labels: [labelOfUndonePart(work.parent ?? "", name), `skill:${skillName}`],
    ...(epic === undefined ? {} : { parent: epic }),
  }));
}
