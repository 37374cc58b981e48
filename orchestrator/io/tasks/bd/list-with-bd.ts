import type { Problem } from "../../../core/problem.ts";
import { warnOfBdVersion } from "../../../core/tasks/bd/bd-version.ts";
import { blockedBesideBd } from "../../../core/tasks/bd/blocked-beside-bd.ts";
import type { ReadyFilter } from "../../../core/tasks/ready/find-ready.ts";
import { describeTaskCycle, findTaskCycles } from "../../../core/tasks/ready/find-task-cycles.ts";
import type { TaskList, Unavailable } from "../task-source.ts";
import type { Bd } from "./bd.ts";
import type { BdView } from "./bd-view.ts";
import { findLeftOut } from "./find-left-out.ts";

/** Everything bd has, and what it calls ready, in its order. */
export async function listWithBd(
  bd: Bd,
  view: BdView,
  filter: ReadyFilter = {},
): Promise<{ kind: "list"; list: TaskList } | Unavailable> {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const ready = await view.ready(filter);
  if (ready.kind === "unavailable") return ready;
  const emptied = all.tasks.size + ready.tasks.length === 0 ? findLeftOut(bd) : undefined;
  if (emptied && bd.version.line === "sqlite") return { kind: "unavailable", problem: emptied };
  // an export leaves out templates and other things that bd may nevertheless call ready
  const known = new Map(all.tasks);
  for (const task of ready.tasks) if (!known.has(task.id)) known.set(task.id, task);
  const tasks = [...known.values()];
  const ids = ready.tasks.map(({ id }) => id);
  const { blocked, waiting } = blockedBesideBd(tasks, ids);
  const cycles = findTaskCycles(waiting).map((path) => describeTaskCycle(path, bd.folder));
  const about = [warnOfBdVersion(bd.version, bd.path), emptied].filter((one): one is Problem => one !== undefined);
  const list = { tasks, ready: ids, blocked, warnings: [...about, ...all.warnings, ...cycles] };
  return { kind: "list", list };
}
