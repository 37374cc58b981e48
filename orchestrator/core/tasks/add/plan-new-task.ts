import type { Problem } from "../../problem.ts";
import { toWholeSecond } from "../to-utc.ts";
import type { NewTask } from "./new-task.ts";
import { whyNoFiles } from "./why-no-files.ts";

/** The line of a new task, in the order in which Beads writes its keys, or why there can be none. */
type NewTaskPlan =
  | { readonly kind: "add"; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: "refused"; readonly problem: Problem };

/** What bd takes, in bytes of UTF-8: with one longer title in it, it imports nothing of a file. */
const LONGEST_TITLE = 500;

/** Plans the line for `given`, under an id that is free. */
export function planNewTask(
  given: NewTask,
  { id, known, actor, now }: { id: string; known: Pick<ReadonlySet<string>, "has">; actor: string; now: Date },
): NewTaskPlan {
  const title = given.title.trim();
  const wrong = whyNoTitle(given.title) ?? whyNoFiles(given.files ?? []);
  if (wrong) return { kind: "refused", problem: wrong };
  const { priority = 2 } = given;
  if (!Number.isInteger(priority) || priority < 0 || priority > 4) {
    return refuse(`"${title}"`, `its priority is ${priority}`, "Give 0 (most urgent) to 4.");
  }
  const unknown = [given.parent, ...(given.dependsOn ?? [])].filter((on) => on !== undefined && !known.has(on));
  if (unknown.length > 0) {
    return refuse(
      `"${title}"`,
      `it refers to ${unknown.join(", ")}, which ${unknown.length > 1 ? "do" : "does"} not exist`,
      "`skyfom task list` shows the ids.",
    );
  }
  const at = toWholeSecond(now);
  return {
    kind: "add",
    fields: {
      _type: "issue",
      id,
      title,
      ...(given.description ? { description: given.description } : {}),
      status: "open",
      priority,
      issue_type: given.type ?? "task",
      created_at: at,
      created_by: actor,
      updated_at: at,
      ...(given.files?.length ? { metadata: { files: given.files } } : {}),
      ...(given.labels?.length ? { labels: given.labels } : {}),
      ...edges(given, id, actor, at),
    },
  };
}

/** What is wrong with a title, undefined if nothing is. */
export function whyNoTitle(given: string): Problem | undefined {
  const title = given.trim();
  if (title === "") {
    const fix = 'Give one: skyfom task add "The title".';
    return { where: "a new task", what: "it has no title", fix };
  }
  const bytes = new TextEncoder().encode(title).length;
  if (bytes <= LONGEST_TITLE) return undefined;
  return {
    where: `"${title.slice(0, 40)}…"`,
    what: `its title takes ${bytes} bytes, but may take at most ${LONGEST_TITLE}`,
    fix: "Shorten it, and put the rest into the description.",
  };
}

function edges(
  { parent, dependsOn = [] }: NewTask,
  id: string,
  actor: string,
  at: string,
): { dependencies?: unknown[] } {
  const blockers = [...new Set(dependsOn)].filter((on) => on !== parent);
  const all = [
    ...(parent ? [newEdge(id, parent, "parent-child", actor, at)] : []),
    ...blockers.map((on) => newEdge(id, on, "blocks", actor, at)),
  ];
  return all.length > 0 ? { dependencies: all } : {};
}

/** An edge as Beads writes it. */
export function newEdge(
  id: string,
  on: string,
  type: string,
  actor: string,
  at: string,
): Readonly<Record<string, unknown>> {
  return { issue_id: id, depends_on_id: on, type, created_at: at, created_by: actor, metadata: "{}" };
}

function refuse(where: string, what: string, fix: string): NewTaskPlan {
  return { kind: "refused", problem: { where, what, fix } };
}
