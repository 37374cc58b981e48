import type { Task } from "./task.ts";
import { toTask } from "./to-task.ts";

/** What one line of an export holds. */
type TaskLine =
  | { readonly kind: "task"; readonly task: Task }
  /** A blank line, a header, a memory, or the tombstone of a deleted task: kept, and of no consequence. */
  | { readonly kind: "other" }
  /** A line that a merge left behind. */
  | { readonly kind: "conflict marker" }
  /** Cannot be read; `id` is the task that it seems to hold. */
  | { readonly kind: "broken"; readonly what: string; readonly id?: string };

const OTHER: TaskLine = { kind: "other" };
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?: |\r?$)|^={7}\r?$/;

/** Reads one line of `.beads/issues.jsonl`, with or without a carriage return at its end. */
export function parseTaskLine(line: string): TaskLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    if (line.trim() === "") return OTHER;
    if (CONFLICT.test(line)) return { kind: "conflict marker" };
    return broken(line, "it is not JSON; it may have been cut or edited by hand");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return broken(line, "it is not a JSON object");
  const fields = value as Record<string, unknown>;
  if (typeof fields._schema === "string" && fields.id === undefined) return OTHER;
  if (fields._type !== undefined && fields._type !== "issue") return OTHER;
  if (fields.status === "tombstone") return OTHER;
  const task = toTask(fields);
  return typeof task === "string" ? broken(line, task) : { kind: "task", task };
}

function broken(line: string, what: string): TaskLine {
  const id = /"id"\s*:\s*"([^"\\]+)"/.exec(line)?.[1];
  return id === undefined ? { kind: "broken", what } : { kind: "broken", what, id };
}
