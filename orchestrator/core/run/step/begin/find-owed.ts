import { newestAttempts } from "../../run.ts";
import { isGivenUp } from "../../states.ts";
import type { Situation } from "../facts/assess.ts";
import { isHeldBy } from "../facts/is-held-by.ts";
import { listOf } from "../facts/step-facts.ts";
import { failureOf } from "../facts/tried.ts";

/**
 * Tasks that a run has given up but still has claimed, or may have, as when their line is damaged. The run is not over before they are
 * released, unless the tracker refused that: asking again would not help.
 */
export function findOwed(situation: Situation): string[] {
  const { run, tried, unreadable } = situation;
  if (run.kind !== "tasks") return [];
  const tasks = new Map(listOf(situation).tasks.map((task) => [task.id, task]));
  const isRefused = (id: string) =>
    failureOf(tried, (one) => one.kind === "release-task" && one.run === run.id && one.taskId === id)?.kind ===
    "refused";
  return [...newestAttempts(run)].flatMap(([taskId, { outcome }]) => {
    if (!isGivenUp(outcome) || isRefused(taskId)) return [];
    const task = tasks.get(taskId);
    const isOwed = task ? isHeldBy(run, task) : unreadable.has(taskId);
    return isOwed ? [taskId] : [];
  });
}
