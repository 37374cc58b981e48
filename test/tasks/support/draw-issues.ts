import type { Task } from "../../../orchestrator/core/tasks/task.ts";
import { toTask } from "../../../orchestrator/core/tasks/to-task.ts";
import type { Issue } from "./slow-ready.ts";

/** A store drawn as `waiting>target`, or `child^parent`; a name with `!` is closed. */
export function draw(...words: string[]): Issue[] {
  const issues = new Map<string, { id: string; closed: boolean; edges: [string, string][] }>();
  const meet = (name: string) => {
    const id = name.replace("!", "");
    const known = issues.get(id) ?? { id, closed: false, edges: [] };
    issues.set(id, known);
    if (name.endsWith("!")) known.closed = true;
    return known;
  };
  for (const word of words) {
    const [from = "", arrow, to = ""] = word.split(/([>^])/);
    const issue = meet(from);
    if (arrow) issue.edges.push([meet(to).id, arrow === ">" ? "blocks" : "parent-child"]);
  }
  return [...issues.values()].map(({ id, closed, edges }) => ({
    id,
    title: id,
    status: closed ? "closed" : "open",
    priority: 2,
    issue_type: "task",
    created_at: "2026-06-15T12:00:00Z",
    dependencies: edges.map(([depends_on_id, type]) => ({ issue_id: id, depends_on_id, type })),
  }));
}

/** The same as tasks. */
export function drawTasks(...words: string[]): Task[] {
  return draw(...words).map((issue) => toTask(issue as unknown as Record<string, unknown>) as Task);
}
