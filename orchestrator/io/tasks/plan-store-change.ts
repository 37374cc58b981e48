import type { Problem } from "../../core/problem.ts";
import { type BatchTask, withIds } from "../../core/tasks/add/new-task.ts";
import { newEdge, planNewTask } from "../../core/tasks/add/plan-new-task.ts";
import type { ChangeContext, ChangePlan } from "../../core/tasks/plan-change.ts";
import { whyNoDependency, whyNotDependent } from "../../core/tasks/plan-dependency.ts";
import { type Blocked, findBlocked } from "../../core/tasks/ready/find-blocked.ts";
import type { Task } from "../../core/tasks/task.ts";
import { toWholeSecond } from "../../core/tasks/to-utc.ts";
import type { StorePlan } from "./change-store.ts";
import { newTaskId, taskPrefix } from "./new-task-id.ts";
import { type Store, taskOf } from "./read-store.ts";
import type { Fields, LineEdit } from "./write-store.ts";

/** Who changes the store, and when. */
export interface By {
  readonly actor: string;
  readonly now: Date;
}

/** Plans a change to one task, as `decide` decides it. */
export function planTaskChange(
  store: Store,
  id: string,
  by: By,
  decide: (context: ChangeContext) => ChangePlan,
): StorePlan {
  const found = findTask(store, id);
  if (found.kind !== "task") return found;
  const blockers = blockedIn(store).get(id) ?? [];
  const planned = decide({ ...by, task: found.task, tasks: store.tasks, blockers });
  if (planned.kind === "refused") return planned;
  return planned.kind === "set" ? editOne(id, planned) : { kind: "unchanged", ids: [id] };
}

/** Plans one more edge of a task. */
export function planEdge(store: Store, id: string, on: string, type: string, { actor, now }: By): StorePlan {
  const known = new Map(store.tasks.map((task) => [task.id, task]));
  const problem = whyNoDependency(store.tasks, known, id, on, type);
  if (problem) return { kind: "refused", problem };
  if (known.get(id)?.dependencies.some((edge) => edge.on === on)) return { kind: "unchanged", ids: [id] };
  const at = toWholeSecond(now);
  return editOne(id, {
    fields: { updated_at: at },
    append: { key: "dependencies", value: newEdge(id, on, type, actor, at) },
  });
}

/** Plans that one edge of a task goes. */
export function planNoEdge(store: Store, id: string, on: string, { now }: By): StorePlan {
  const problem = whyNotDependent(new Map(store.tasks.map((task) => [task.id, task])), id, on);
  if (problem) return { kind: "refused", problem };
  const isIt = (edge: unknown) => (edge as { depends_on_id?: unknown } | null)?.depends_on_id === on;
  return editOne(id, { fields: { updated_at: toWholeSecond(now) }, remove: { key: "dependencies", isIt } });
}

function editOne(id: string, edit: LineEdit): StorePlan {
  return { kind: "write", ids: [id], change: { set: new Map([[id, edit]]), add: [] } };
}

/** Plans new tasks. All of them get their ids first, so that each may need any other. */
export function planBatch(store: Store, batch: readonly BatchTask[], projectName: string, by: By): StorePlan {
  const prefix = taskPrefix(store.tasks[0]?.id, projectName);
  const taken = allIds(store);
  const ids: string[] = [];
  for (const { parent } of batch) {
    const id = newTaskId(taken, prefix, typeof parent === "number" ? ids[parent] : parent);
    taken.add(id);
    ids.push(id);
  }
  const known = new Set([...store.places.keys(), ...ids]);
  const add: Fields[] = [];
  for (const [at, task] of batch.entries()) {
    const planned = planNewTask(withIds(task, ids), { ...by, id: ids[at] as string, known });
    if (planned.kind === "refused") return planned;
    add.push(planned.fields);
  }
  return { kind: "write", ids, change: { set: new Map(), add } };
}

/** Also those of tombstones and broken lines, so that a new task never takes the id of a deleted one. */
function allIds(store: Store): Set<string> {
  const everywhere = store.bytes.toString("utf8").matchAll(/"id"\s*:\s*"([^"\\]+)"/g);
  return new Set(Array.from(everywhere, (match) => match[1] as string));
}

/** What is blocked in the store, also by tasks whose lines cannot be read. */
export function blockedIn(store: Store): Blocked {
  return findBlocked(store.tasks, store.unreadable, (id) => taskOf(store, id));
}

type FoundTask =
  | { readonly kind: "task"; readonly task: Task }
  | { readonly kind: "refused" | "unavailable"; readonly problem: Problem };

/** The task of this id, or why it is not there. A line that cannot be read may be fixed: until then nobody knows what it says. */
export function findTask(store: Store, id: string): FoundTask {
  const task = taskOf(store, id);
  if (task) return { kind: "task", task };
  const isThere = store.unreadable.has(id);
  const what = isThere ? `the line of ${id} cannot be read` : `there is no task ${id}`;
  const fix = isThere
    ? "`skyfom task list` names the line and what is wrong with it."
    : "`skyfom task list` shows the ids.";
  return { kind: isThere ? "unavailable" : "refused", problem: { where: store.path, what, fix } };
}
