import type { Task } from "../../../core/tasks/task.ts";
import { toTask } from "../../../core/tasks/to-task.ts";
import type { TaskChange, Unavailable } from "../task-source.ts";
import { askBd, type Bd, type Records } from "./bd-session.ts";

/** One task, as bd has it now. */
export async function showWithBd(bd: Bd, id: string): Promise<TaskChange> {
  const answer = await askBd(bd, ["show", id], { mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return unknownTask(bd, id);
  return pickTask(bd, answer.records, id, "show") ?? unknownTask(bd, id);
}

/** The task `id` among what bd printed. bd completes ids that are cut short: what was not asked for does not count. */
export function pickTask(
  bd: Bd,
  records: Records,
  id: string,
  call: string,
): { kind: "done"; task: Task } | Unavailable | undefined {
  const record = records.find((one) => one.id === id);
  if (!record) return undefined;
  const task = toTask(record);
  return typeof task === "string" ? unreadable(bd, id, call, task) : { kind: "done", task };
}

function unreadable(bd: Bd, id: string, call: string, what: string): Unavailable {
  return {
    kind: "unavailable",
    problem: {
      where: `bd ${call}`,
      what: `bd ${bd.version.text} printed ${id} in a form we do not know: ${what}`,
      fix: "Install a version that Skyfom is made for: 0.49.x or 1.0.x.",
    },
  };
}

export function unknownTask(bd: Bd, id: string): TaskChange {
  return {
    kind: "refused",
    problem: { where: bd.folder, what: `there is no task ${id}`, fix: "`skyfom task list` shows the ids." },
  };
}
