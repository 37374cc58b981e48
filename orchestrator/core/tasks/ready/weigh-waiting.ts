import type { Task } from "../task.ts";
import { isActive } from "./find-blocked.ts";
import { lengthsOf } from "./lengths-of.ts";
import { linkMoments, MOMENTS, START } from "./link-moments.ts";
import { sortNodes } from "./sort-nodes.ts";
import { isWork } from "./why-not-pickable.ts";

/** What waits for a task: how urgent the most urgent of it is, and how long the longest row of it. */
export interface Weight {
  /** The highest priority among the task and all that waits for it; 0 is the most urgent. */
  readonly priority: number;
  /** The waiting task that it has this priority from, where it is not its own. */
  readonly from?: string;
  /** The length of the longest chain that begins with the task: in minutes where tasks are estimated, else in tasks. */
  readonly chain: number;
  /** The next task of that chain. */
  readonly next?: string;
  /** How many tasks of that chain wait, one after another. */
  readonly waiting: number;
}

/** What follows a moment: the most urgent work, and the longest chain with its first task. */
interface Onward {
  readonly priority: number;
  readonly from?: Task;
  readonly chain: number;
  readonly first?: Task;
  readonly count: number;
}

const NOTHING: Onward = { priority: Number.POSITIVE_INFINITY, chain: 0, count: 0 };

/**
 * Weighs every active task by what waits for it, in time linear in tasks and dependencies. What waits for itself is left out, and what
 * waits for that: it can never start, so nothing is urgent or long because of it.
 */
export function weighWaiting(tasks: readonly Task[]): ReadonlyMap<string, Weight> {
  const active = tasks.filter(isActive);
  const after = linkMoments(active);
  const lengths = lengthsOf(active);
  const onward = new Array<Onward>(after.length);
  const weights = new Map<string, Weight>();
  for (const node of sortNodes(after).reverse()) {
    const task = active[Math.floor(node / MOMENTS)] as Task;
    const following = join(after[node] ?? [], onward);
    if (node % MOMENTS !== START || !isWork(task)) {
      onward[node] = following;
      continue;
    }
    const here = begin(task, lengths.get(task.id) ?? 1, following);
    onward[node] = here;
    weights.set(task.id, {
      priority: here.priority,
      ...(here.from === undefined || here.from === task ? {} : { from: here.from.id }),
      chain: here.chain,
      ...(following.first === undefined ? {} : { next: following.first.id }),
      waiting: following.count,
    });
  }
  return weights;
}

function join(nodes: readonly number[], onward: readonly (Onward | undefined)[]): Onward {
  let urgent = NOTHING;
  let long = NOTHING;
  for (const node of nodes) {
    const one = onward[node];
    if (one === undefined) continue;
    if (one.priority < urgent.priority) urgent = one;
    if (one.chain > long.chain) long = one;
  }
  if (urgent === long) return urgent;
  const { priority, from } = urgent;
  const { chain, first, count } = long;
  return { priority, ...(from ? { from } : {}), chain, ...(first ? { first } : {}), count };
}

/** A task that is put off lends nothing its priority: nobody wants it done now. */
function begin(task: Task, length: number, { priority, from, chain, count }: Onward): Onward {
  const own = task.status === "deferred" ? Number.POSITIVE_INFINITY : task.priority;
  const urgent = own <= priority ? { priority: own, from: task } : { priority, ...(from ? { from } : {}) };
  return { ...urgent, chain: chain + length, first: task, count: count + 1 };
}
