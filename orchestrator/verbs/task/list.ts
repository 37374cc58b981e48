import { toLines } from "../../core/printable.ts";
import type { Task } from "../../core/tasks/task.ts";
import { toIssue } from "../../core/tasks/to-issue.ts";
import { lookOfStream } from "../../io/view/look-of-output.ts";
import type { AddVerb } from "../verb.ts";
import { renderTasks } from "./render-tasks.ts";
import { withList } from "./task-verb.ts";

interface Options {
  all?: boolean;
  status?: string;
}

/** `skyfom task list`: all tasks that are not closed, and what blocks them. */
export const listTasks: AddVerb = (program, bind) => {
  const command = program
    .command("list")
    .description("list the open tasks, and what blocks them")
    .option("-a, --all", "include closed tasks")
    .option("-s, --status <status>", "only tasks with this status");
  bind<[Options]>(command, (terminal, { all, status }) =>
    withList(terminal, {}, ({ tasks, blocked }) => {
      const listed = tasks.filter((task) => (status ? task.status === status : all || task.status !== "closed"));
      const text = renderTasks(listed, lookOfStream(terminal.env), blocked) || toLines(explainNone(tasks, status));
      return { ok: true, text, isPainted: true, data: listed.map(toIssue) };
    }),
  );
};

/** The text for an empty list, with how to begin. */
export const NO_TASKS =
  'No tasks yet. Make one: `skyfom task add "What is to be done"`, or several from a checklist: `skyfom task import PLAN.md --dry-run`.';

/** A status that no task has may be a typo. */
function explainNone(tasks: readonly Task[], status: string | undefined): string {
  if (tasks.length === 0) return NO_TASKS;
  if (status === undefined)
    return "Every task is closed. `skyfom task list --all` shows them; `skyfom task add` adds one.";
  const statuses = [...new Set(tasks.map((task) => task.status))].sort();
  return `No task has the status "${status}". In use are: ${statuses.join(", ")}.`;
}
