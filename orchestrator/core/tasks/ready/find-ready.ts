import type { Task } from "../task.ts";
import { compareText, compareTimes, toWholeSecond } from "../to-utc.ts";
import { type Blocked, findBlocked, groupChildren } from "./find-blocked.ts";

/** How ready tasks are ordered: by priority and then newest first, oldest first, or recent ones by priority before old ones. */
type ReadyOrder = "priority" | "oldest" | "hybrid";

/** What `bd ready` can be asked; everything left out filters nothing. */
export interface ReadyFilter {
  readonly sort?: ReadyOrder;
  /** Most tasks to return, cut after sorting; 0 means all. */
  readonly limit?: number;
  readonly unassigned?: boolean;
  readonly assignee?: string;
  readonly priority?: number;
  readonly type?: string;
  /** All of these. */
  readonly labels?: readonly string[];
  /** None of these. */
  readonly excludeLabels?: readonly string[];
  /** Only what lies below this task, at any depth. */
  readonly parent?: string;
  /** Also those that are put off to a later time. */
  readonly includeDeferred?: boolean;
}

/** Types that carry the tracker's own traffic and are never work, unless one is asked for by name. */
const NOT_WORK = new Set(["merge-request", "gate", "molecule", "message", "agent", "role", "rig"]);

/** The tasks that could be started at `now`, as `bd ready` would list them and in its order. */
export function findReady(
  tasks: readonly Task[],
  now: Date,
  filter: ReadyFilter = {},
  blocked: Blocked = findBlocked(tasks),
): Task[] {
  const below = filter.parent === undefined ? undefined : findDescendants(tasks, filter.parent);
  const asleep = filter.includeDeferred ? undefined : findAsleep(tasks, now);
  const ready = tasks.filter(
    (task) =>
      task.status === "open" &&
      !task.isPinned &&
      !task.isEphemeral &&
      !blocked.has(task.id) &&
      (filter.type === undefined ? !NOT_WORK.has(task.type) : task.type === filter.type) &&
      !(asleep?.has(task.id) || (asleep && task.dependencies.some((edge) => isChildOf(edge, asleep)))) &&
      (below === undefined || below.has(task.id)) &&
      passes(task, filter),
  );
  ready.sort(ORDERS[filter.sort ?? "priority"](now));
  return filter.limit ? ready.slice(0, filter.limit) : ready;
}

function passes(task: Task, filter: ReadyFilter): boolean {
  return (
    (!filter.unassigned || task.assignee === undefined) &&
    (filter.assignee === undefined || task.assignee === filter.assignee) &&
    (filter.priority === undefined || task.priority === filter.priority) &&
    (filter.labels ?? []).every((label) => task.labels.includes(label)) &&
    !(filter.excludeLabels ?? []).some((label) => task.labels.includes(label))
  );
}

function isChildOf(edge: Task["dependencies"][number], parents: ReadonlySet<string>): boolean {
  return edge.type === "parent-child" && parents.has(edge.on);
}

/** The tasks that are put off beyond `now`. */
function findAsleep(tasks: readonly Task[], now: Date): ReadonlySet<string> {
  const asleep = tasks.filter((task) => task.deferUntil !== undefined && Date.parse(task.deferUntil) > now.getTime());
  return new Set(asleep.map((task) => task.id));
}

/** Everything below `parent`: by parent-child edges at any depth, or by its id `parent.N` where it has no such edge at all. */
function findDescendants(tasks: readonly Task[], parent: string): ReadonlySet<string> {
  const children = groupChildren(tasks);
  const found = new Set<string>();
  const open = [parent];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    for (const child of children.get(at) ?? []) {
      if (found.has(child.id)) continue;
      found.add(child.id);
      open.push(child.id);
    }
  }
  for (const task of tasks) {
    const hasParent = task.dependencies.some((edge) => edge.type === "parent-child");
    if (!hasParent && task.id.startsWith(`${parent}.`)) found.add(task.id);
  }
  return found;
}

type Compare = (a: Task, b: Task) => number;

const byPriority: Compare = (a, b) => a.priority - b.priority;
const byAge: Compare = (a, b) => compareTimes(a.createdAt, b.createdAt);
const byId: Compare = (a, b) => compareText(a.id, b.id);
const TWO_DAYS = 48 * 3_600_000;

const ORDERS: Record<ReadyOrder, (now: Date) => Compare> = {
  priority: () => (a, b) => byPriority(a, b) || byAge(b, a) || byId(a, b),
  oldest: () => (a, b) => byAge(a, b) || byId(a, b),
  hybrid: (now) => {
    const since = toWholeSecond(new Date(now.getTime() - TWO_DAYS));
    const isRecent = (task: Task) => compareTimes(task.createdAt, since) >= 0;
    return (a, b) => {
      const recent = Number(isRecent(b)) - Number(isRecent(a));
      return recent || (isRecent(a) ? byPriority(a, b) : 0) || byAge(a, b) || byId(a, b);
    };
  },
};
