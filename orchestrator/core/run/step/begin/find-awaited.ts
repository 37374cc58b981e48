import { blockersOf } from "../../../tasks/ready/blockers-of.ts";
import { actorOf, isFinished } from "../../run.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import type { Situation } from "../facts/assess.ts";
import { listOf } from "../facts/step-facts.ts";

/** Tasks that another client's open run works on and that tasks of this run wait for. When they are done, these may become ready. */
export function findAwaited(situation: Situation): string[] {
  const { run, others, gone } = situation;
  if (run.kind !== "tasks") return [];
  const { tasks, blocked } = listOf(situation);
  const alive = others.filter((one) => !isFinished(one) && !gone.has(one.owner));
  const actors = new Set(alive.map(actorOf));
  const atWork = new Set(
    tasks.flatMap(({ id, assignee }) => (assignee !== undefined && actors.has(assignee) ? id : [])),
  );
  const waiting = tasksOfRun(tasks, run).filter(({ status }) => status === "open");
  return [...new Set(waiting.flatMap(({ id }) => blockersOf(blocked, id)))].filter((id) => atWork.has(id));
}
