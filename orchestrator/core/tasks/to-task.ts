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
  if (typeof fields.id !== "string" || fields.id === "") return 'it has no "id"';
  if (typeof fields.title !== "string" || fields.title === "") return 'it has no "title"';
  const wrong = firstWrong(fields);
  if (wrong) return wrong;
  const dependencies = toDependencies(fields.dependencies);
  if (typeof dependencies === "string") return dependencies;
  return {
    id: fields.id,
    title: fields.title,
    description: text(fields.description),
    design: text(fields.design),
    acceptance: text(fields.acceptance_criteria),
    notes: text(fields.notes),
    status: text(fields.status) || "open",
    priority: (fields.priority as number | undefined) ?? 0,
    type: text(fields.issue_type) || "task",
    ...(fields.assignee ? { assignee: fields.assignee as string } : {}),
    labels: (fields.labels as string[] | null | undefined) ?? [],
    dependencies,
    createdAt: time(fields.created_at) ?? NO_TIME,
    updatedAt: time(fields.updated_at) ?? time(fields.created_at) ?? NO_TIME,
    ...optional("startedAt", time(fields.started_at)),
    ...optional("closedAt", time(fields.closed_at)),
    ...optional("closeReason", fields.close_reason as string | undefined),
    ...optional("deferUntil", time(fields.defer_until)),
    isPinned: fields.pinned === true,
    isEphemeral: fields.ephemeral === true || fields.wisp === true,
    isTemplate: fields.is_template === true,
    metadata: toObject(fields.metadata),
  };
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

/** The first field that does not hold what Beads puts there; null counts as left out. */
function firstWrong(fields: Fields): string | undefined {
  for (const key of TEXTS) {
    const value = fields[key];
    if (value !== undefined && value !== null && typeof value !== "string") return `"${key}" is not a text`;
  }
  for (const key of TIMES) {
    const value = fields[key];
    if (value && (typeof value !== "string" || toUtc(value) === undefined)) return `"${key}" is not a time`;
  }
  const { priority, labels } = fields;
  if (priority !== undefined && priority !== null && typeof priority !== "number") return '"priority" is not a number';
  if (labels && !(Array.isArray(labels) && labels.every((label) => typeof label === "string")))
    return '"labels" is not a list of texts';
  return undefined;
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

const NONE: readonly Dependency[] = [];
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

function optional<Key extends string>(key: Key, value: string | undefined | null): { [K in Key]?: string } {
  return value ? ({ [key]: value } as { [K in Key]: string }) : {};
}
