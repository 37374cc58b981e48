import { markLines } from "../../core/quote-text.ts";
import type { Blocked } from "../../core/tasks/find-blocked.ts";
import { describeBlockers } from "../../core/tasks/plan-change.ts";
import type { Task } from "../../core/tasks/task.ts";
import { toLine } from "../../core/view/printable.ts";

/** One task a line: id, priority, type, title, and who has it or what blocks it. */
export function renderTasks(tasks: readonly Task[], blocked: Blocked = new Map()): string {
  const widest = tasks.reduce((most, { id }) => Math.max(most, toLine(id).length), 0);
  return tasks
    .map((task) => {
      const blockers = blocked.get(task.id);
      const remarks = [
        task.status === "open" ? undefined : task.status,
        task.assignee,
        blockers && describeBlockers(blockers),
      ].filter((remark) => remark !== undefined);
      const tail = remarks.length > 0 ? `  (${toLine(remarks.join("; "))})` : "";
      return `${toLine(task.id).padEnd(widest)}  P${task.priority}  ${toLine(task.type)}  ${toLine(task.title)}${tail}`;
    })
    .join("\n");
}

/** A task in a line, by its id and its title. */
export function describeTask({ id, title }: Task): string {
  return `${toLine(id)}  ${toLine(title)}`;
}

/** Everything about one task, for people. */
export function renderTask(task: Task): string {
  const facts = [
    ["status", task.status],
    ["priority", `P${task.priority}`],
    ["type", task.type],
    ["assignee", task.assignee],
    ["labels", task.labels.join(", ")],
    ["depends on", task.dependencies.map((edge) => `${edge.on} (${edge.type})`).join(", ")],
    ["put off until", task.deferUntil],
    ["created", task.createdAt],
    ["closed", task.closedAt && `${task.closedAt}${task.closeReason ? `: ${task.closeReason}` : ""}`],
  ].filter(([, value]) => value);
  const texts = [
    ["Description", task.description],
    ["Design", task.design],
    ["Acceptance criteria", task.acceptance],
    ["Notes", task.notes],
  ].filter(([, value]) => value);
  return [
    describeTask(task),
    ...facts.map(([name, value = ""]) => `  ${name}: ${toLine(value)}`),
    // Marked as in a brief: a model may read this, and the words are not ours.
    ...texts.map(([name, value = ""]) => `\n${name}\n${markLines(value).join("\n")}`),
  ].join("\n");
}
