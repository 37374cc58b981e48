import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import type { BatchTask } from "../../core/tasks/add/new-task.ts";
import { planDelete } from "../../core/tasks/edit/plan-delete.ts";
import { planEdit } from "../../core/tasks/edit/plan-edit.ts";
import { planReopen } from "../../core/tasks/edit/plan-reopen.ts";
import {
  type ChangeContext,
  type ChangePlan,
  planClaim,
  planClose,
  planRelease,
} from "../../core/tasks/plan-change.ts";
import { findReady, type ReadyFilter } from "../../core/tasks/ready/find-ready.ts";
import { describeTaskCycle, findTaskCycles } from "../../core/tasks/ready/find-task-cycles.ts";
import type { Task } from "../../core/tasks/task.ts";
import { changeStore, type StoreChanged, type StorePlan } from "./change-store.ts";
import { type By, blockedIn, findTask, planBatch, planEdge, planNoEdge, planTaskChange } from "./plan-store-change.ts";
import { describeUnreadable, lineOf, readStore, type Store } from "./read-store.ts";
import type { TaskChange, TaskList, TaskSource, Unavailable } from "./task-source.ts";

/** What the embedded store needs to know. */
interface JsonlOptions {
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
export function jsonlSource({ folder, about, projectName, now, readOnly }: JsonlOptions): TaskSource {
  const path = join(folder, "issues.jsonl");
  const change = async (actor: string, plan: (store: Store, by: By) => StorePlan): Promise<StoreChanged> =>
    readOnly
      ? { kind: "unavailable", problem: readOnly }
      : changeStore(folder, path, (store) => plan(store, { actor, now: now() }));
  const changeOne = async (id: string, actor: string, decide: (context: ChangeContext) => ChangePlan) =>
    single(await change(actor, (store, by) => planTaskChange(store, id, by, decide)));
  const createAll = (batch: readonly BatchTask[], actor: string) =>
    change(actor, (store, by) => planBatch(store, batch, projectName, by));

  return {
    kind: "jsonl",
    about,
    list: async (filter) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const list = listStore(store, now(), filter);
      return { kind: "list", list: readOnly ? { ...list, warnings: [readOnly, ...list.warnings] } : list };
    },
    show: async (id) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const found = findTask(store, id);
      return found.kind === "task" ? { kind: "done", task: found.task } : found;
    },
    claim: (id, actor) => changeOne(id, actor, planClaim),
    release: (id, actor, note) => changeOne(id, actor, (context) => planRelease(context, note)),
    close: (id, actor, reason) => changeOne(id, actor, (context) => planClose(context, reason)),
    create: async (task, actor) => single(await createAll([task], actor)),
    createAll: async (batch, actor) => ({ tasks: [], ...(await createAll(batch, actor)) }),
    edit: (id, edit, actor) => changeOne(id, actor, (context) => planEdit(context, edit)),
    reopen: (id, actor) => changeOne(id, actor, planReopen),
    remove: async (id, actor) => {
      const store = tryRead(path);
      if ("kind" in store) return store;
      const found = findTask(store, id);
      if (found.kind !== "task") return found;
      const removed = await change(actor, (now, by) => ({ ...planTaskChange(now, id, by, planDelete), ids: [] }));
      return removed.kind === "done" ? { kind: "done", task: found.task } : removed;
    },
    undepend: async (id, on, actor) => single(await change(actor, (store, by) => planNoEdge(store, id, on, by))),
    depend: async (id, on, type, actor) =>
      single(await change(actor, (store, by) => planEdge(store, id, on, type, by))),
  };
}

function listStore(store: Store, now: Date, filter?: ReadyFilter): TaskList {
  const blocked = blockedIn(store);
  const ready = findReady(store.tasks, now, filter, blocked).map((task) => task.id);
  const cycles = findTaskCycles(blocked).map((cycle) => describeTaskCycle(cycle, placeOf(store, cycle[0] ?? "")));
  return { tasks: store.tasks, ready, blocked, warnings: [...store.warnings, ...cycles] };
}

function placeOf(store: Store, id: string): string {
  return `${store.path}:${lineOf(store, id) + 1}`;
}

function single(changed: StoreChanged): TaskChange {
  return changed.kind === "done" ? { kind: "done", task: changed.tasks[0] as Task } : changed;
}

function tryRead(path: string): Store | Unavailable {
  try {
    const store = readStore(path);
    return store.refused ? { kind: "unavailable", problem: store.refused } : store;
  } catch (error) {
    return { kind: "unavailable", problem: describeUnreadable(path, error) };
  }
}
