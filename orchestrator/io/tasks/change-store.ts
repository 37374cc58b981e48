import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../../core/problem.ts";
import { toInertLine } from "../../core/quote-text.ts";
import type { Task } from "../../core/tasks/task.ts";
import { leadsOut } from "../plain-file/leads-out.ts";
import { resolveWithin } from "../plain-file/resolve-within.ts";
import { ignoreInFolder } from "./ignore-in-folder.ts";
import {
  boundsOfStore,
  describeUnreadable,
  isFileOfTasks,
  readStore,
  type Store,
  taskOf,
  versionOf,
} from "./read-store.ts";
import type { Unavailable } from "./task-source.ts";
import { withLock } from "./with-lock.ts";
import { applyChange, replaceStore, type StoreChange, sweepStore } from "./write-store.ts";

/** What to do to the store once it is locked and read, and the tasks that it is about. */
export type StorePlan =
  | { readonly kind: "write"; readonly ids: readonly string[]; readonly change: StoreChange }
  | { readonly kind: "unchanged"; readonly ids: readonly string[] }
  | { readonly kind: "refused"; readonly problem: Problem }
  | Unavailable;

/** The outcome of it: the tasks as they then are on disk, in the plan's order. */
export type StoreChanged =
  | { readonly kind: "done"; readonly tasks: readonly Task[] }
  | { readonly kind: "refused"; readonly problem: Problem }
  | Unavailable;

/** How long to wait for other processes that change tasks; each takes milliseconds. */
const PATIENCE_MS = 30_000;
/** How often to begin again because somebody who knows no lock (git, an editor, `bd export`) wrote the file meanwhile. */
const MOST_ATTEMPTS = 10;

/**
 * Reads, plans and replaces the store as one step among all processes. What comes to nothing, as the claim of a claimed task, is
 * answered from a look without the lock, since the file is at every moment the whole store.
 */
export async function changeStore(
  folder: string,
  path: string,
  plan: (store: Store) => StorePlan,
): Promise<StoreChanged> {
  try {
    const store = readStore(path);
    const elsewhere = store.refused ?? findElsewhere(folder, path);
    if (elsewhere) return { kind: "unavailable", problem: elsewhere };
    const answer = settle(store, plan(store));
    if (answer) return answer;
    prepareFolder(folder);
    const lock = { ...lockPaths(folder, path), patienceMs: PATIENCE_MS };
    const locked = await withLock(lock, () => {
      sweepStore(path, lock.scratch);
      return changeLocked(store, plan);
    });
    return locked.kind === "busy" ? { kind: "unavailable", problem: locked.problem } : locked.value;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { kind: "unavailable", problem: describeUnreadable(path, error) };
  }
}

function changeLocked(seen: Store, plan: (store: Store) => StorePlan): StoreChanged {
  const { path } = seen;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const store = attempt === 0 && versionOf(path) === seen.version ? seen : readStore(path);
    if (store.refused) return { kind: "unavailable", problem: store.refused };
    const planned = plan(store);
    const answer = settle(store, planned);
    if (answer) return answer;
    if (planned.kind !== "write" || !replaceStore(store, applyChange(store, planned.change))) continue;
    const tasks = pickTasks(readStore(path), planned.ids);
    if (tasks) return { kind: "done", tasks };
  }
  return { kind: "unavailable", problem: describeBusyFile(path) };
}

/** The answer to a plan that writes nothing. */
function settle(store: Store, plan: StorePlan): StoreChanged | undefined {
  if (plan.kind === "refused" || plan.kind === "unavailable") return plan;
  if (store.frozen) return { kind: "unavailable", problem: store.frozen };
  if (plan.kind === "write") return undefined;
  return { kind: "done", tasks: pickTasks(store, plan.ids) ?? [] };
}

/** Undefined when one of them is gone: somebody else wrote the file in between, and it has to be planned again. */
function pickTasks(store: Store, ids: readonly string[]): Task[] | undefined {
  const tasks = ids.flatMap((id) => taskOf(store, id) ?? []);
  return tasks.length === ids.length ? tasks : undefined;
}

function describeBusyFile(path: string): Problem {
  return {
    where: path,
    what: "another program keeps rewriting this file",
    fix: "Stop that program (a git checkout, an editor, a sync), then try again.",
  };
}

function lockPaths(folder: string, path: string) {
  return { directory: `${path}.lock`, scratch: join(folder, "skyfom.tmp") };
}

/** What is in the place of something that is written, and leads out of the repository. */
function findElsewhere(folder: string, path: string): Problem | undefined {
  const root = boundsOfStore(path);
  for (const written of [folder, path, ...Object.values(lockPaths(folder, path))]) {
    const resolved = resolveWithin(root, written);
    if (resolved.kind === "outside") return leadsOut(written, resolved, root);
    if (written === path && !isFileOfTasks(resolved.path)) return leadsToOther(path, resolved.path);
  }
  return undefined;
}

function leadsToOther(where: string, leadsTo: string): Problem {
  const what = `it leads to ${toInertLine(leadsTo)}, which is no .jsonl file, and is not written`;
  return { where, what, fix: "Put a plain file in its place, or a link to a file of tasks." };
}

/** What bd ignores too, and git must not see: locks and half-written files. */
function prepareFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
  ignoreInFolder(folder, ["*.lock", "*.tmp"]);
}
