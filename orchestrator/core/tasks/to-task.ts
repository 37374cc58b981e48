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
  const { assignee, started_at, closed_at, close_reason, defer_until } = fields;
  if (assignee) task.assignee = assignee as string;
  if (started_at) task.startedAt = toUtc(started_at as string) as string;
  if (closed_at) task.closedAt = toUtc(closed_at as string) as string;
  if (close_reason) task.closeReason = close_reason as string;
  if (defer_until) task.deferUntil = toUtc(defer_until as string) as string;
}

/** The first field that does not hold what Beads puts there; null counts as left out. */
function firstWrong(fields: Fields): string | undefined {
  const { priority, labels } = fields;
  for (const key of TEXTS) if (isOther(fields[key], "string")) return `"${key}" is not a text`;
  for (const key of TIMES) {
    const value = fields[key];
    if (value && (typeof value !== "string" || toUtc(value) === undefined)) return `"${key}" is not a time`;
  }
  if (isOther(priority, "number")) return '"priority" is not a number';
  const areTexts = !labels || (Array.isArray(labels) && labels.every((label) => typeof label === "string"));
  return areTexts ? undefined : '"labels" is not a list of texts';
}

const TEXTS = [
  "description",
  "design",
  "acceptance_criteria",
  "notes",
  "status",
  "issue_type",
  "assignee",
  "close_reason",
];
const TIMES = ["created_at", "updated_at", "started_at", "closed_at", "defer_until"];

function isOther(value: unknown, type: "string" | "number"): boolean {
  return value !== undefined && value !== null && typeof value !== type;
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
      return '"dependencies" holds something that is no dependency';
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
