import { quoteForShell } from "../../../core/quote-for-shell.ts";
import { describeBlockers, planClose, planRelease } from "../../../core/tasks/plan-change.ts";
import { whyNoDependency } from "../../../core/tasks/plan-dependency.ts";
import type { DependencyType, Task } from "../../../core/tasks/task.ts";
import type { TaskChange } from "../task-source.ts";
import { askBd } from "./ask-bd.ts";
import type { Bd } from "./bd.ts";
import type { BdView } from "./bd-view.ts";
import { refuse, taskAfterChange, toChange } from "./task-after-change.ts";

export async function releaseWithBd(
  bd: Bd,
  view: BdView,
  id: string,
  actor: string,
  note?: string,
): Promise<TaskChange> {
  const found = await view.find(id);
  if (found.kind !== "done") return found;
  const { task } = found;
  const planned = planRelease({ task, tasks: [], blockers: [], actor, now: new Date() }, note);
  if (planned.kind === "refused") return planned;
  if (planned.kind === "unchanged") return found;
  const { status } = planned.fields;
  const args = [
    ...["update", ...(status === undefined ? [] : ["--status", String(status)])],
    ...["--assignee", "", ...(note ? ["--append-notes", note] : [])],
  ];
  return taskAfterChange(bd, view, task, await askBd(bd, args, { ids: [id], actor, mayRepeat: !note }));
}

/**
 * Closes what bd lets be closed: its own rules of blocking decide. Ours beside them keep what some versions would close all the
 * same: a template, a pinned task, an epic with open children.
 */
export async function closeWithBd(
  bd: Bd,
  view: BdView,
  id: string,
  actor: string,
  reason: string,
): Promise<TaskChange> {
  const found = await view.find(id);
  if (found.kind !== "done") return found;
  const { task } = found;
  let tasks: readonly Task[] = [];
  if (task.type === "epic") {
    const all = await view.all();
    if (all.kind === "unavailable") return all;
    tasks = [...all.tasks.values()];
  }
  const planned = planClose({ task, tasks, blockers: [], actor, now: new Date() }, reason);
  if (planned.kind === "refused") return planned;
  if (planned.kind === "unchanged") return found;
  const answer = await askBd(bd, ["close", "--reason", reason], { ids: [id], actor, mayRepeat: true });
  const blockers = answer.kind === "no" ? /blocked by open issues \[([^\]]+)\]/.exec(answer.message)?.[1] : undefined;
  if (blockers === undefined) return taskAfterChange(bd, view, task, answer);
  view.forget();
  // an id may be followed by the kind of its edge: [bd-a, bd-b (waits-for)]
  const ids = blockers
    .replace(/\([^)]*\)/g, "")
    .split(/[\s,]+/)
    .filter(Boolean);
  const waiting = ids.map((on) => ({ kind: "task", on }) as const);
  return refuse(id, `it is blocked: ${describeBlockers(waiting)}`, "Close what blocks it first.");
}

export async function dependWithBd(
  bd: Bd,
  view: BdView,
  id: string,
  on: string,
  type: DependencyType,
  actor: string,
): Promise<TaskChange> {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const problem = whyNoDependency([...all.tasks.values()], all.tasks, id, on, type);
  if (problem) return { kind: "refused", problem };
  const task = all.tasks.get(id) as Task;
  const answer = await askBd(bd, ["dep", "add", "--type", type], { ids: [id, on], actor, mayRepeat: true });
  if (answer.kind !== "records" && type === "waits-for" && bd.version.line === "sqlite") return needsNewTask(id, on);
  if (answer.kind !== "records") return toChange(id, answer);
  const hasIt = task.dependencies.some((edge) => edge.on === on);
  const changed = hasIt ? task : { ...task, dependencies: [...task.dependencies, { on, type }] };
  await view.note(changed);
  return { kind: "done", task: changed };
}

/** bd 0.49 adds the edge without the metadata that it needs itself, and takes it back. */
function needsNewTask(id: string, on: string): TaskChange {
  const fix = `Make the task anew: bd create "TITLE" --waits-for ${quoteForShell(on)}.`;
  return refuse(id, "bd 0.49 gives a dependency of the type waits-for to new tasks only", fix);
}
