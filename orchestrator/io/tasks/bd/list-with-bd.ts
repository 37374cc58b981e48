import type { Problem } from "../../../core/problem.ts";
import { warnOfBdVersion } from "../../../core/tasks/bd/bd-version.ts";
import { blockedBesideBd } from "../../../core/tasks/bd/blocked-beside-bd.ts";
import type { ReadyFilter } from "../../../core/tasks/ready/find-ready.ts";
import { describeTaskCycle, findTaskCycles } from "../../../core/tasks/ready/find-task-cycles.ts";
import type { AllTasks } from "../../../core/tasks/task-list.ts";
import type { ListedOrNot } from "../task-source.ts";
import type { Bd } from "./bd.ts";
import type { BdView } from "./bd-view.ts";
import { findLeftOut } from "./find-left-out.ts";

/** Everything bd has, and what it calls ready, in its order. */
export async function listWithBd(bd: Bd, view: BdView, filter: ReadyFilter = {}): Promise<ListedOrNot> {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const ready = await view.ready(filter);
  if (ready.kind === "unavailable") return ready;
  const emptied = all.isEmpty && ready.tasks.length === 0 ? findLeftOut(bd) : undefined;
  if (emptied && bd.version.line === "sqlite") return { kind: "unavailable", problem: emptied };
  // an export leaves out templates and other things that bd may nevertheless call ready
  const known = new Map(all.tasks);
  for (const task of ready.tasks) if (!known.has(task.id)) known.set(task.id, task);
  const tasks = [...known.values()];
  const ids = ready.tasks.map(({ id }) => id);
  const { blocked, waiting } = blockedBesideBd(tasks, ids);
  const cycles = findTaskCycles(waiting).map((path) => describeTaskCycle(path, bd.folder));
  const warnings = [...warningsOf(bd), ...(emptied ? [emptied] : []), ...all.warnings, ...cycles];
  return { kind: "list", list: { tasks, ready: ids, blocked, warnings } };
}

/** Everything bd has. Where that is nothing, the whole list tells why. */
export async function tasksWithBd(bd: Bd, view: BdView): Promise<{ kind: "tasks"; list: AllTasks } | ListedOrNot> {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  if (all.tasks.size === 0) return listWithBd(bd, view);
  return { kind: "tasks", list: { tasks: [...all.tasks.values()], warnings: [...warningsOf(bd), ...all.warnings] } };
}

function warningsOf({ version, path }: Bd): Problem[] {
  const warning = warnOfBdVersion(version, path);
  return warning === undefined ? [] : [warning];
}
