import type { Task } from "../../../core/tasks/task.ts";
import type { TaskChange, Unavailable } from "../task-source.ts";
import type { BdAnswer } from "./ask-bd.ts";
import type { Bd } from "./bd.ts";
import type { BdView } from "./bd-view.ts";
import { pickTask, showWithBd } from "./show-with-bd.ts";

/**
 * The task as it is after a change, by what bd printed of it, which is without its dependencies; asked for where nothing was printed
 * that can be read.
 */
export async function taskAfterChange(
  bd: Bd,
  view: BdView,
  before: Task,
  answer: BdAnswer,
  isClaim = false,
): Promise<TaskChange> {
  if (answer.kind !== "records") {
    view.forget();
    return toChange(before.id, answer);
  }
  const printed = pickTask(bd, answer.records, before.id, "update");
  const shown = printed?.kind === "done" ? printed : await showWithBd(bd, before.id);
  if (shown.kind !== "done") {
    view.forget();
    return shown;
  }
  const { dependencies, labels, metadata } = (await view.known(before.id)) ?? before;
  const task = { ...shown.task, dependencies, labels, metadata };
  await view.note(task, isClaim);
  return { kind: "done", task };
}

export function toChange(where: string, answer: Extract<BdAnswer, { kind: "no" }> | Unavailable): TaskChange {
  return answer.kind === "no"
    ? refuse(where, `bd says: ${answer.message}`, "See `skyfom task show` for its state.")
    : answer;
}

export function refuse(where: string, what: string, fix: string): TaskChange {
  return { kind: "refused", problem: { where, what, fix } };
}
