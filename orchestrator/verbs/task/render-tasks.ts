import type { Blocked } from "../../core/tasks/find-blocked.ts";
import { describeBlockers } from "../../core/tasks/plan-change.ts";
import type { Task } from "../../core/tasks/task.ts";

/** One task a line: id, priority, type, title, and who has it or what blocks it. */
export function renderTasks(tasks: readonly Task[], blocked: Blocked = new Map()): string {
  const widest = Math.max(0, ...tasks.map((task) => task.id.length));
  return tasks
    .map((task) => {
      const blockers = blocked.get(task.id);
      const remarks = [
        task.status === "open" ? undefined : task.status,
        task.assignee,
        blockers && describeBlockers(blockers),
      ].filter((remark) => remark !== undefined);
      const tail = remarks.length > 0 ? `  (${remarks.join("; ")})` : "";
      return `${task.id.padEnd(widest)}  P${task.priority}  ${task.type}  ${task.title}${tail}`;
    })
    .join("\n");
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
    `${task.id}  ${task.title}`,
    ...facts.map(([name, value]) => `  ${name}: ${value}`),
    ...texts.map(([name, value]) => `\n${name}\n${value}`),
  ].join("\n");
}
