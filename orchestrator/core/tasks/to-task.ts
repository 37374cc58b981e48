import { isTooDeep } from "../text/is-too-deep.ts";
import type { Dependency, Task } from "./task.ts";
import { toUtc } from "./to-utc.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A task that an old export gave no time of creation counts as older than every other. */
const NO_TIME = "1970-01-01T00:00:00Z";

/**
 * Reads one issue as Beads writes it (a line of the export, or an element of `bd … --json`), with Beads' defaults for what is
 * left out: status `open`, type `task`, and priority 0, which is how `bd` itself reads a line without one.
 *
 * @returns the task, or what is wrong with it as a phrase: `"priority" is not a number`.
 */
export function toTask(fields: Fields): Task | string {
  const { id, title, description, design, acceptance_criteria, notes, status, priority, issue_type, labels } = fields;
  if (typeof id !== "string" || id === "") return 'it has no "id"';
  if (typeof title !== "string" || title === "") return 'it has no "title"';
  const wrong = firstWrong(fields);
  if (wrong) return wrong;
  if (isTooDeep(fields)) return "it is nested too deeply";
  const dependencies = toDependencies(fields.dependencies);
  if (typeof dependencies === "string") return dependencies;
  const createdAt = time(fields.created_at) ?? NO_TIME;
  const task: Writable<Task> = {
    id,
    title,
    description: text(description),
    design: text(design),
    acceptance: text(acceptance_criteria),
    notes: text(notes),
    status: text(status) || "open",
    priority: (priority as number | null | undefined) ?? 0,
    type: text(issue_type) || "task",
    labels: (labels as string[] | null | undefined) ?? NONE,
    dependencies,
    createdAt,
    updatedAt: time(fields.updated_at) ?? createdAt,
    isPinned: fields.pinned === true,
    isEphemeral: fields.ephemeral === true || fields.wisp === true,
    isTemplate: fields.is_template === true,
    metadata: toObject(fields.metadata),
  };
  addOptional(task, fields);
  return task;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function addOptional(task: Writable<Task>, fields: Fields): void {
  const { assignee, started_at, closed_at, close_reason, defer_until, estimated_minutes } = fields;
  if (assignee) task.assignee = assignee as string;
  if (started_at) task.startedAt = toUtc(started_at as string) as string;
  if (closed_at) task.closedAt = toUtc(closed_at as string) as string;
  if (close_reason) task.closeReason = close_reason as string;
  if (defer_until) task.deferUntil = toUtc(defer_until as string) as string;
  if (typeof estimated_minutes === "number" && estimated_minutes > 0) task.estimateMinutes = estimated_minutes;
}

/**
 * The first field that does not hold what Beads puts there; null counts as left out. Spelled out, since a loop
 * over names costs several times as much.
 */
function firstWrong(fields: Fields): string | undefined {
  const wrong =
    notText("description", fields.description) ??
    notText("design", fields.design) ??
    notText("acceptance_criteria", fields.acceptance_criteria) ??
    notText("notes", fields.notes) ??
    notText("status", fields.status) ??
    notText("issue_type", fields.issue_type) ??
    notText("assignee", fields.assignee) ??
    notText("close_reason", fields.close_reason) ??
    notTime("created_at", fields.created_at) ??
    notTime("updated_at", fields.updated_at) ??
    notTime("started_at", fields.started_at) ??
    notTime("closed_at", fields.closed_at) ??
    notTime("defer_until", fields.defer_until);
  if (wrong) return wrong;
  const { priority, labels } = fields;
  if (priority !== undefined && priority !== null && typeof priority !== "number") return '"priority" is not a number';
  const areTexts = !labels || (Array.isArray(labels) && labels.every((label) => typeof label === "string"));
  return areTexts ? undefined : '"labels" is not a list of strings';
}

function notText(key: string, value: unknown): string | undefined {
  return value === undefined || value === null || typeof value === "string" ? undefined : `"${key}" is not a string`;
}

function notTime(key: string, value: unknown): string | undefined {
  if (!value || (typeof value === "string" && toUtc(value) !== undefined)) return undefined;
  return `"${key}" is not a time`;
}

/** Takes both shapes: edges (`depends_on_id`, `type`), and whole issues with a `dependency_type`, as `bd show` gives them. */
function toDependencies(value: unknown): readonly Dependency[] | string {
  if (value === undefined || value === null) return NONE;
  if (!Array.isArray(value)) return '"dependencies" is not a list';
  const dependencies: Dependency[] = [];
  for (const edge of value as Fields[]) {
    const on = edge?.depends_on_id ?? edge?.id;
    const type = edge?.dependency_type ?? edge?.type ?? "blocks";
    if (typeof on !== "string" || typeof type !== "string")
      return '"dependencies" holds something that is not a dependency';
    const metadata = edge.dependency_type ? {} : toObject(edge.metadata);
    dependencies.push(metadata === EMPTY ? { on, type } : { on, type, metadata });
  }
  return dependencies;
}

const NONE: readonly never[] = [];
const EMPTY: Fields = {};

/** Metadata is an object on issues and a text that holds one on edges. */
function toObject(value: unknown): Fields {
  if (typeof value === "string" && value !== "" && value !== "{}") {
    try {
      return toObject(JSON.parse(value));
    } catch {
      return EMPTY;
    }
  }
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : EMPTY;
}

function text(value: unknown): string {
  return (value as string | null | undefined) ?? "";
}

function time(value: unknown): string | undefined {
  return value ? toUtc(value as string) : undefined;
}
