import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import type { Task } from "../../core/tasks/task.ts";
import { describeUnreadable, readStore, type Store } from "./read-store.ts";
import type { Unavailable } from "./task-source.ts";
import { withLock } from "./with-lock.ts";
import { applyChange, replaceStore, type StoreChange } from "./write-store.ts";

/** What to do to the store once it is locked and read, and the tasks that it is about. */
export type StorePlan =
  | { readonly kind: "write"; readonly ids: readonly string[]; readonly change: StoreChange }
  | { readonly kind: "unchanged"; readonly ids: readonly string[] }
  | { readonly kind: "refused"; readonly problem: Problem };

/** What came of it: the tasks as they then stand on disk, in the plan's order. */
export type StoreChanged =
  | { readonly kind: "done"; readonly tasks: readonly Task[] }
  | { readonly kind: "refused"; readonly problem: Problem }
  | Unavailable;

/** How long to wait for other processes that change tasks; each takes milliseconds. */
const PATIENCE_MS = 30_000;
/** How often to begin again because somebody who knows no lock (git, an editor, `bd export`) wrote the file meanwhile. */
const MOST_ATTEMPTS = 10;

/** Reads, plans and replaces the store as one step among all processes. */
export async function changeStore(
  folder: string,
  path: string,
  plan: (store: Store) => StorePlan,
): Promise<StoreChanged> {
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

function changeLocked(path: string, plan: (store: Store) => StorePlan): StoreChanged {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const store = readStore(path);
    if (store.frozen) return { kind: "unavailable", problem: store.frozen };
    const planned = plan(store);
    if (planned.kind === "refused") return planned;
    if (planned.kind === "write" && !replaceStore(store, applyChange(store, planned.change))) continue;
    const tasks = readBack(path, planned.ids);
    if (tasks) return { kind: "done", tasks };
  }
  return { kind: "unavailable", problem: describeBusyFile(path) };
}

/** Undefined when one of them is gone: somebody else wrote the file in between, and it has to be planned anew. */
function readBack(path: string, ids: readonly string[]): Task[] | undefined {
  const byId = new Map(readStore(path).tasks.map((task) => [task.id, task]));
  const tasks = ids.flatMap((id) => byId.get(id) ?? []);
  return tasks.length === ids.length ? tasks : undefined;
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
