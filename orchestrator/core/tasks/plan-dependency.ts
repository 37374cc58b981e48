import { findNamedWay, namedGraph } from "../graph/named-graph.ts";
import type { Problem } from "../problem.ts";
import { quoteArgument } from "../quote-for-shell.ts";
import { findBlocked } from "./ready/find-blocked.ts";
import { findWaitingWay } from "./ready/find-task-cycles.ts";
import type { DependencyType, Task } from "./task.ts";

/** Types that make one task wait for another. */
const WAITING = new Set<string>(["blocks", "conditional-blocks"]);

/** What is wrong with letting `id` depend on `on`; undefined when nothing is, also when that very edge is there already. */
export function whyNoDependency(
  tasks: readonly Task[],
  known: ReadonlyMap<string, Task>,
  id: string,
  on: string,
  type: DependencyType,
): Problem | undefined {
  const where = `${id} → ${on}`;
  const task = known.get(id);
  const target = known.get(on);
  const missing = [task ? [] : [id], target ? [] : [on]].flat();
  if (!task || !target) {
    return {
      where,
      what: `there is no task ${missing.join(" and no task ")}`,
      fix: "`skyfom task list` shows the ids.",
    };
  }
  if (id === on) return { where, what: "a task cannot depend on itself", fix: "Name two tasks." };
  const existing = task.dependencies.find((edge) => edge.on === on);
  if (existing && existing.type !== type) {
    return {
      where,
      what: `${id} already depends on ${on} by "${existing.type}", and two tasks can have only one dependency`,
      fix: `Keep it, or remove it first: \`skyfom task dep --remove ${quoteArgument(id)} ${quoteArgument(on)}\`.`,
    };
  }
  if (WAITING.has(type) && (task.type === "epic") !== (target.type === "epic")) {
    const [epic, other] = task.type === "epic" ? [id, on] : [on, id];
    return {
      where,
      what: `${epic} is an epic and ${other} is not; tasks can only wait for tasks, and epics for epics`,
      fix: `Let ${id} depend on the tasks below the epic instead, or make it a child: --type parent-child.`,
    };
  }
  if (existing) return undefined;
  return whyCycle(tasks, task, on, type, where);
}

/** Looked at as if nothing were closed: what is closed can be opened again. */
function whyCycle(tasks: readonly Task[], task: Task, on: string, type: string, where: string): Problem | undefined {
  const dependencies = [...task.dependencies, { on, type }];
  const after = tasks.map((one) => ({ ...one, status: "open", ...(one.id === task.id ? { dependencies } : {}) }));
  const back = findWaitingWay(findBlocked(after), on, task.id);
  if (!back) return type === "parent-child" ? whyOwnAncestor(tasks, task.id, on, where) : undefined;
  return {
    where,
    what: `they would wait for each other: ${[task.id, ...back].join(" → ")}`,
    fix: `Leave it out, or first remove another one on that path: \`skyfom task dep --remove ${quoteArgument(back.at(-2) ?? on)} ${quoteArgument(task.id)}\`.`,
  };
}

function whyOwnAncestor(tasks: readonly Task[], id: string, parent: string, where: string): Problem | undefined {
  const parentsOf = ({ dependencies }: Task) =>
    dependencies.flatMap((edge) => (edge.type === "parent-child" ? [edge.on] : []));
  const back = findNamedWay(namedGraph(new Map(tasks.map((task) => [task.id, parentsOf(task)]))), parent, id);
  if (!back) return undefined;
  return {
    where,
    what: `${id} would be its own ancestor: ${[id, ...back].join(" → ")}`,
    fix: "Choose a parent that is not below it.",
  };
}

/** Why there is no such edge to remove; undefined if there is one. */
export function whyNotDependent(known: ReadonlyMap<string, Task>, id: string, on: string): Problem | undefined {
  const task = known.get(id);
  if (!task) return { where: id, what: `there is no task ${id}`, fix: "`skyfom task list` shows the ids." };
  if (task.dependencies.some((edge) => edge.on === on)) return undefined;
  const others = task.dependencies.map((edge) => edge.on);
  const fix = others.length === 0 ? "It depends on nothing." : `It depends on ${others.join(", ")}.`;
  return { where: `${id} → ${on}`, what: `${id} does not depend on ${on}`, fix };
}
