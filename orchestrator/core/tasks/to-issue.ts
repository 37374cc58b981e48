import type { Task } from "./task.ts";

/** A task with the keys that Beads uses, so that a script reads our JSON as it reads that of `bd`. */
export function toIssue(task: Task): Readonly<Record<string, unknown>> {
  const issue = {
    id: task.id,
    title: task.title,
    description: task.description || undefined,
    design: task.design || undefined,
    acceptance_criteria: task.acceptance || undefined,
    notes: task.notes || undefined,
    status: task.status,
    priority: task.priority,
    issue_type: task.type,
    assignee: task.assignee,
    created_at: task.createdAt,
    updated_at: task.updatedAt,
    started_at: task.startedAt,
    closed_at: task.closedAt,
    close_reason: task.closeReason,
    defer_until: task.deferUntil,
    pinned: task.isPinned || undefined,
    ephemeral: task.isEphemeral || undefined,
    is_template: task.isTemplate || undefined,
    metadata: Object.keys(task.metadata).length > 0 ? task.metadata : undefined,
    labels: task.labels.length > 0 ? task.labels : undefined,
    dependencies: task.dependencies.length > 0 ? task.dependencies.map((edge) => toEdge(task.id, edge)) : undefined,
  };
  return Object.fromEntries(Object.entries(issue).filter(([, value]) => value !== undefined));
}

function toEdge(id: string, { on, type, metadata }: Task["dependencies"][number]): Readonly<Record<string, unknown>> {
  return { issue_id: id, depends_on_id: on, type, metadata: JSON.stringify(metadata ?? {}) };
}
