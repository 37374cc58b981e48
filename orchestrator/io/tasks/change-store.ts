import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { describeUnreadable, readStore, type Store } from "./read-store.ts";
import type { TaskChange } from "./task-source.ts";
import { withLock } from "./with-lock.ts";
import { applyChange, type Fields, type LineEdit, replaceStore } from "./write-store.ts";

/** What to do to the store, once it is locked and read. */
export type StorePlan =
  | { readonly kind: "set"; readonly id: string; readonly edit: LineEdit }
  | { readonly kind: "add"; readonly id: string; readonly fields: Fields }
  | { readonly kind: "unchanged"; readonly id: string }
  | { readonly kind: "refused"; readonly problem: Problem };

/** How long to wait for other processes that change tasks; each takes milliseconds. */
const PATIENCE_MS = 30_000;
/** How often to begin again because somebody who knows no lock (git, an editor, `bd export`) wrote the file meanwhile. */
const MOST_ATTEMPTS = 10;

/** Reads, plans and replaces the store as one step among all processes, and returns the task as it then stands on disk. */
export async function changeStore(
  folder: string,
  path: string,
  plan: (store: Store) => StorePlan,
): Promise<TaskChange> {
  try {
    prepareFolder(folder);
    const lock = { directory: `${path}.lock`, scratch: join(folder, "skyfom.tmp"), patienceMs: PATIENCE_MS };
    const locked = await withLock(lock, () => changeLocked(path, plan));
    return locked.kind === "busy" ? { kind: "unavailable", problem: locked.problem } : locked.value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { kind: "unavailable", problem: describeUnreadable(path, error) };
  }
}

function changeLocked(path: string, plan: (store: Store) => StorePlan): TaskChange {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const store = readStore(path);
    if (store.frozen) return { kind: "unavailable", problem: store.frozen };
    const planned = plan(store);
    if (planned.kind === "refused") return planned;
    if (planned.kind === "unchanged" || replaceStore(store, toBytes(store, planned))) return readBack(path, planned.id);
  }
  return { kind: "unavailable", problem: describeBusyFile(path) };
}

function toBytes(store: Store, plan: Extract<StorePlan, { kind: "set" | "add" }>): Buffer {
  return plan.kind === "add"
    ? applyChange(store, { set: new Map(), add: [plan.fields] })
    : applyChange(store, { set: new Map([[plan.id, plan.edit]]), add: [] });
}

function readBack(path: string, id: string): TaskChange {
  const task = readStore(path).tasks.find((one) => one.id === id);
  if (!task) return { kind: "unavailable", problem: describeBusyFile(path) };
  return { kind: "done", task };
}

function describeBusyFile(path: string): Problem {
  return {
    where: path,
    what: "another program keeps rewriting this file",
    fix: "End what writes it (a running git checkout, an editor, a sync), then try again.",
  };
}

/** What bd ignores too, and git must not see: locks and half-written files. */
function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(join(folder, ".gitignore"), "*.lock\n*.tmp\n", { flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}
