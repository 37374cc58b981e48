import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { type Blocked, findBlocked } from "../../core/tasks/find-blocked.ts";
import { describeCycle, findCycles } from "../../core/tasks/find-cycles.ts";
import { findReady } from "../../core/tasks/find-ready.ts";
import { type BatchTask, withIds } from "../../core/tasks/new-task.ts";
import {
  type ChangeContext,
  type ChangePlan,
  planClaim,
  planClose,
  planRelease,
} from "../../core/tasks/plan-change.ts";
import { whyNoDependency } from "../../core/tasks/plan-dependency.ts";
import { newEdge, planNewTask } from "../../core/tasks/plan-new-task.ts";
import type { Task } from "../../core/tasks/task.ts";
import { toWholeSecond } from "../../core/tasks/to-utc.ts";
import { changeStore, type StoreChanged, type StorePlan } from "./change-store.ts";
import { newTaskId, taskPrefix } from "./new-task-id.ts";
import { describeUnreadable, lineOf, readStore, type Store, taskOf } from "./read-store.ts";
import type { TaskChange, TaskSource, Unavailable } from "./task-source.ts";
import type { Fields, LineEdit } from "./write-store.ts";

/** What the embedded store needs to know. */
export interface JsonlOptions {
  /** The `.beads` folder. */
  readonly folder: string;
  readonly about: string;
  /** What a repository without tasks gives its ids. */
  readonly projectName: string;
  readonly now: () => Date;
  /** Set when nothing may be written, because the file is only a copy of a database. */
  readonly readOnly?: Problem;
}

/** The embedded store: tasks in `.beads/issues.jsonl`, as Beads exports them. */
export function jsonlSource(options: JsonlOptions): TaskSource {
  const { folder, about, now, readOnly } = options;
  const path = join(folder, "issues.jsonl");

  const change = (plan: (store: Store) => StorePlan): Promise<StoreChanged> =>
    readOnly ? Promise.resolve({ kind: "unavailable", problem: readOnly }) : changeStore(folder, path, plan);

  const changeOne = async (id: string, actor: string, plan: (context: ChangeContext) => ChangePlan) =>
    single(
      await change((store) => {
        const found = findTask(store, id);
        if ("problem" in found) return { kind: "refused", problem: found.problem };
        const blockers = blockedIn(store).get(id) ?? [];
        const planned = plan({ task: found.task, tasks: store.tasks, blockers, actor, now: now() });
        if (planned.kind === "refused") return planned;
        return planned.kind === "set" ? editOne(id, planned) : { kind: "unchanged", ids: [id] };
      }),
    );

  const createAll = (batch: readonly BatchTask[], actor: string) =>
    change((store) => {
      const prefix = taskPrefix(store.tasks[0]?.id, options.projectName);
      return planBatch(store, batch, prefix, actor, now());
    });

  return {
    kind: "jsonl",
    about,
    list: async (filter) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const blocked = blockedIn(store);
      const ready = findReady(store.tasks, now(), filter, blocked).map((task) => task.id);
      const cycles = findCycles(blocked).map((cycle) => describeCycle(cycle, placeOf(store, cycle[0] ?? "")));
      const warnings = [...(readOnly ? [readOnly] : []), ...store.warnings, ...cycles];
      return { kind: "list", list: { tasks: store.tasks, ready, blocked, warnings } };
    },
    show: async (id) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const found = findTask(store, id);
      return "problem" in found ? { kind: "refused", problem: found.problem } : { kind: "done", task: found.task };
    },
    claim: (id, actor) => changeOne(id, actor, planClaim),
    release: (id, actor, note) => changeOne(id, actor, (context) => planRelease(context, note)),
    close: (id, actor, reason) => changeOne(id, actor, (context) => planClose(context, reason)),
    create: async (task, actor) => single(await createAll([task], actor)),
    createAll: async (batch, actor) => ({ tasks: [], ...(await createAll(batch, actor)) }),
    depend: async (id, on, type, actor) =>
      single(
        await change((store) => {
          const known = new Map(store.tasks.map((task) => [task.id, task]));
          const problem = whyNoDependency(store.tasks, known, id, on, type);
          if (problem) return { kind: "refused", problem };
          if (known.get(id)?.dependencies.some((edge) => edge.on === on)) return { kind: "unchanged", ids: [id] };
          const at = toWholeSecond(now());
          const append = { key: "dependencies", value: newEdge(id, on, type, actor, at) };
          return editOne(id, { fields: { updated_at: at }, append });
        }),
      ),
  };
}

function editOne(id: string, edit: LineEdit): StorePlan {
  return { kind: "write", ids: [id], change: { set: new Map([[id, edit]]), add: [] } };
}

/** Gives all of them ids first, so that each may need any other. */
function planBatch(store: Store, batch: readonly BatchTask[], prefix: string, actor: string, now: Date): StorePlan {
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
    const planned = planNewTask(withIds(task, ids), { id: ids[at] as string, known, actor, now });
    if (planned.kind === "refused") return planned;
    add.push(planned.fields);
  }
  return { kind: "write", ids, change: { set: new Map(), add } };
}

function single(changed: StoreChanged): TaskChange {
  return changed.kind === "done" ? { kind: "done", task: changed.tasks[0] as Task } : changed;
}

function tryRead(path: string): Store | Unavailable {
  try {
    return readStore(path);
  } catch (error) {
    return { kind: "unavailable", problem: describeUnreadable(path, error) };
  }
}

function blockedIn(store: Store): Blocked {
  return findBlocked(store.tasks, store.unreadable, (id) => taskOf(store, id));
}

function findTask(store: Store, id: string): { task: Task } | { problem: Problem } {
  const task = taskOf(store, id);
  if (task) return { task };
  const what = store.unreadable.has(id) ? `the line of ${id} cannot be read` : `there is no task ${id}`;
  const fix = store.unreadable.has(id)
    ? "`skyfom task list` names the line and what is wrong with it."
    : "`skyfom task list` shows the ids.";
  return { problem: { where: store.path, what, fix } };
}

function placeOf(store: Store, id: string): string {
  return `${store.path}:${lineOf(store, id) + 1}`;
}

/** Also those of tombstones and broken lines, so that a new task never takes the id of a deleted one. */
function allIds(store: Store): Set<string> {
  const everywhere = store.bytes.toString("utf8").matchAll(/"id"\s*:\s*"([^"\\]+)"/g);
  return new Set(Array.from(everywhere, (match) => match[1] as string));
}
