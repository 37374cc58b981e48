import { graphOf } from "../../graph/graph.ts";
import { sortNodes } from "../../graph/sort-nodes.ts";
import type { Task } from "../task.ts";
import { isActive } from "./find-blocked.ts";
import { linkMoments, MOMENTS, START } from "./link-moments.ts";
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
  readonly from: Task | undefined;
  readonly chain: number;
  readonly first: Task | undefined;
  readonly count: number;
}

const NOTHING: Onward = { priority: Number.POSITIVE_INFINITY, from: undefined, chain: 0, first: undefined, count: 0 };

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
  for (const node of sortNodes(graphOf(after)).reverse()) {
    const at = Math.floor(node / MOMENTS);
    const task = active[at] as Task;
    const following = join(after[node] ?? [], onward);
    if (node % MOMENTS !== START || !isWork(task)) {
      onward[node] = following;
      continue;
    }
    const here = begin(task, lengths[at] ?? 1, following);
    onward[node] = here;
    weights.set(task.id, weightOf(task, here, following));
  }
  return weights;
}

/** Without members that are undefined, one by one: spread objects take most of the time of many tasks. */
function weightOf(task: Task, { priority, from, chain }: Onward, { first, count }: Onward): Weight {
  const weight: { -readonly [Key in keyof Weight]: Weight[Key] } = { priority, chain, waiting: count };
  if (from !== undefined && from !== task) weight.from = from.id;
  if (first !== undefined) weight.next = first.id;
  return weight;
}

function join(nodes: readonly number[], onward: readonly (Onward | undefined)[]): Onward {
  if (nodes.length === 1) return onward[nodes[0] as number] ?? NOTHING;
  let urgent = NOTHING;
  let long = NOTHING;
  for (const node of nodes) {
    const one = onward[node];
    if (one === undefined) continue;
    if (one.priority < urgent.priority) urgent = one;
    if (one.chain > long.chain) long = one;
  }
  if (urgent === long) return urgent;
  return { priority: urgent.priority, from: urgent.from, chain: long.chain, first: long.first, count: long.count };
}

/** A task that is put off lends nothing its priority: nobody wants it done now. */
function begin(task: Task, length: number, { priority, from, chain, count }: Onward): Onward {
  const own = task.status === "deferred" ? Number.POSITIVE_INFINITY : task.priority;
  const isOwn = own <= priority;
  return {
    priority: isOwn ? own : priority,
    from: isOwn ? task : from,
    chain: chain + length,
    first: task,
    count: count + 1,
  };
}

/**
 * How long each task is taken to be, in their order. Where the tracker holds estimates, in minutes: one without an estimate counts as their
 * mean. Where it holds none, each counts as 1.
 */
function lengthsOf(tasks: readonly Task[]): number[] {
  const estimates = tasks.flatMap(({ estimateMinutes }) => estimateMinutes ?? []);
  const mean = estimates.length === 0 ? 1 : estimates.reduce((sum, one) => sum + one, 0) / estimates.length;
  return tasks.map(({ estimateMinutes }) => estimateMinutes ?? mean);
}

/**
 * Why a task starts before others of its priority, as a phrase: `P0, because shop-x8m waits for it; 3 tasks in a row wait for it`.
 *
 * @returns undefined if nothing waits for it, so that only its own priority counts.
 */
export function whyHere({ priority: own }: Pick<Task, "priority">, weight: Weight): string | undefined {
  const { priority, from, waiting } = weight;
  if (waiting === 0) return undefined;
  const row = waiting === 1 ? "1 task waits for it" : `${waiting} tasks in a row wait for it`;
  return from === undefined || priority === own ? row : `P${priority}, because ${from} waits for it; ${row}`;
}
