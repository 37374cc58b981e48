import { declaredFiles } from "./declared-files.ts";
import type { Task } from "./task.ts";
import { compareText, compareTimes } from "./to-utc.ts";
import { whyNotPickable } from "./why-not-pickable.ts";
import { FileOwners } from "./why-overlapping.ts";

/** What to choose from, and how much. */
export interface Selection {
  /** In the tracker's order, before our own policy. */
  readonly ready: readonly Task[];
  /** Claimed, with an agent working on it or in doubt: nothing that overlaps with it may start. */
  readonly atWork: readonly Task[];
  /** Most tasks to pick now. */
  readonly limit: number;
  /** Why it is not higher, as a phrase, for those it holds back: `all 7 slots are taken`. */
  readonly limitReason?: string;
  /** Who is going to claim; tasks already assigned to this actor may be picked. */
  readonly actor?: string;
  /** `oldest` takes them by age instead of in the tracker's order. */
  readonly order?: "tracker" | "oldest";
}

/** A ready task that is not taken, and why, as a phrase. */
export interface HeldBack {
  readonly id: string;
  readonly reason: string;
}

/** Every ready task is in one of the two, in order. */
export interface Selected {
  readonly picked: readonly Task[];
  readonly heldBack: readonly HeldBack[];
}

/** Picks tasks that may run together: in order, pickable, without overlapping declared files, at most `limit`. */
export function selectTasks({ ready, atWork, limit, limitReason, actor, order }: Selection): Selected {
  const picked: Task[] = [];
  const heldBack: HeldBack[] = [];
  const taken = new FileOwners("is at work", atWork.map(ownerOf));
  const chosen = new FileOwners("is picked before it");
  const busy = new Set(atWork.map((task) => task.id));
  for (const task of order === "oldest" ? byAge(ready) : ready) {
    const own = ownerOf(task);
    const reason =
      (busy.has(task.id) ? "an agent is at work on it" : undefined) ??
      whyNotPickable(task, actor) ??
      taken.whyOverlapping(own.files) ??
      chosen.whyOverlapping(own.files) ??
      (picked.length >= limit ? (limitReason ?? `the limit of ${limit} at once is reached`) : undefined);
    if (reason === undefined) {
      picked.push(task);
      chosen.add(own);
    } else heldBack.push({ id: task.id, reason });
  }
  return { picked, heldBack };
}

function ownerOf(task: Task) {
  return { id: task.id, files: declaredFiles(task) };
}

function byAge(tasks: readonly Task[]): readonly Task[] {
  return [...tasks].sort((a, b) => compareTimes(a.createdAt, b.createdAt) || compareText(a.id, b.id));
}
