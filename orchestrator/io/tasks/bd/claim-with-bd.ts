import { planClaim } from "../../../core/tasks/plan-change.ts";
import { findBlocked } from "../../../core/tasks/ready/find-blocked.ts";
import type { Task } from "../../../core/tasks/task.ts";
import type { TaskChange } from "../task-source.ts";
import { askBd } from "./ask-bd.ts";
import type { Bd } from "./bd.ts";
import type { BdView } from "./bd-view.ts";
import { showWithBd } from "./show-with-bd.ts";
import { refuse, taskAfterChange } from "./task-after-change.ts";

/**
 * Claims only what bd calls ready. Its own answer to a claim is believed where a claim is one step of an embedded database; else the
 * claim is read back, since two at once could both succeed.
 */
export async function claimWithBd(bd: Bd, view: BdView, id: string, actor: string): Promise<TaskChange> {
  const ready = await view.ready();
  if (ready.kind === "unavailable") return ready;
  const task = ready.tasks.find((one) => one.id === id);
  if (!task) return claimNotReady(bd, view, id, actor);
  const planned = planClaim({ task, tasks: [], blockers: [], actor, now: new Date() });
  if (planned.kind === "refused") return planned;
  // a task that is assigned already counts as claimed for bd, and would stay open
  const how = task.assignee === undefined ? ["--claim"] : ["--status", "in_progress"];
  const answer = await askBd(bd, ["update", ...how], { ids: [id], actor, mayRepeat: true });
  const changed = await taskAfterChange(bd, view, task, answer, true);
  if (changed.kind === "unavailable") return changed;
  if (changed.kind === "refused") return ownAlready(bd, id, actor, changed);
  const now = bd.readsBack ? await showWithBd(bd, id) : changed;
  if (now.kind !== "done") return now;
  if (now.task.closedAt !== undefined) return closeAgain(bd, view, now.task, actor);
  return isHeldBy(now.task, actor) ? now : lost(view, now.task, actor);
}

function isHeldBy({ status, assignee }: Task, actor: string): boolean {
  return status === "in_progress" && assignee === actor;
}

/** bd refuses, in some versions, what this actor has claimed a moment ago, as by a call that was repeated. */
async function ownAlready(bd: Bd, id: string, actor: string, refused: TaskChange): Promise<TaskChange> {
  const shown = await showWithBd(bd, id);
  return shown.kind === "done" && isHeldBy(shown.task, actor) ? shown : refused;
}

/** Somebody closed the task since it was listed, and bd 1.0 gives out a closed one that nobody had claimed: it is closed again. */
async function closeAgain(bd: Bd, view: BdView, task: Task, actor: string): Promise<TaskChange> {
  view.forget();
  const closed = await askBd(bd, ["close", "--reason", task.closeReason ?? ""], {
    ids: [task.id],
    actor,
    mayRepeat: true,
  });
  if (closed.kind === "unavailable") return closed;
  return refuse(task.id, "it is closed", "Take another; `skyfom task ready --pickable` lists free ones.");
}

function lost(view: BdView, { id, status, assignee }: Task, actor: string): TaskChange {
  view.forget();
  return refuse(
    id,
    `bd said that ${actor} has it, but it is ${status} and belongs to ${assignee ?? "nobody"}`,
    "Somebody else was faster. Take another; `skyfom task ready --pickable` lists free ones.",
  );
}

/** The claim of a task that bd does not list: it may be this actor's already, somebody else's, or blocked. */
async function claimNotReady(bd: Bd, view: BdView, id: string, actor: string): Promise<TaskChange> {
  const shown = await view.find(id);
  if (shown.kind !== "done") return shown;
  const { task } = shown;
  const alone = planClaim({ task, tasks: [], blockers: [], actor, now: new Date() });
  if (alone.kind === "refused") return alone;
  if (alone.kind === "unchanged") return shown;
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const tasks = [...all.tasks.values()];
  const blockers = findBlocked(tasks).get(id) ?? [];
  const planned = planClaim({ task, tasks, blockers, actor, now: new Date() });
  if (planned.kind === "refused") return planned;
  const fix = bd.version.canExplain
    ? "`bd ready --explain` may say why."
    : "`bd show` and `bd blocked` may say why: it may be deferred, or of a type that is not work.";
  return refuse(id, "bd does not call it ready", fix);
}
