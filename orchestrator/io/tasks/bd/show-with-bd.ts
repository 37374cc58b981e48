import type { Task } from "../../../core/tasks/task.ts";
import { toTask } from "../../../core/tasks/to-task.ts";
import type { TaskChange, Unavailable } from "../task-source.ts";
import { askBd, type Records } from "./ask-bd.ts";
import type { Bd } from "./bd.ts";

/** How many ids one call is given: a command line is not endless. */
const MOST_IDS = 100;

/** One task, as bd has it now. */
export async function showWithBd(bd: Bd, id: string): Promise<TaskChange> {
  const answer = await askBd(bd, ["show"], { ids: [id], mayRepeat: true });
  if (answer.kind === "unavailable") return answer;
  if (answer.kind === "no") return unknownTask(bd, id);
  return pickTask(bd, answer.records, id, "show") ?? unknownTask(bd, id);
}

/** Those of several tasks that are there and can be read. */
export async function showAllWithBd(bd: Bd, ids: readonly string[]): Promise<Task[]> {
  const tasks: Task[] = [];
  for (let at = 0; at < ids.length; at += MOST_IDS) {
    const some = ids.slice(at, at + MOST_IDS);
    const answer = await askBd(bd, ["show"], { ids: some, mayRepeat: true });
    if (answer.kind !== "records") continue;
    for (const id of some) {
      const picked = pickTask(bd, answer.records, id, "show");
      if (picked?.kind === "done") tasks.push(picked.task);
    }
  }
  return tasks;
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
      what: `bd ${bd.version.text} printed ${id} in an unknown form: ${what}`,
      fix: "Install a supported version: 0.49.x or 1.0.x.",
    },
  };
}

function unknownTask(bd: Bd, id: string): TaskChange {
  return {
    kind: "refused",
    problem: { where: bd.folder, what: `there is no task ${id}`, fix: "`skyfom task list` shows the ids." },
  };
}
