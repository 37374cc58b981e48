import type { Blocker } from "../../../core/tasks/find-blocked.ts";
import {
  type ChangeContext,
  type ChangePlan,
  planClaim,
  planClose,
  planRelease,
} from "../../../core/tasks/plan-change.ts";
import { whyNoDependency } from "../../../core/tasks/plan-dependency.ts";
import type { DependencyType } from "../../../core/tasks/task.ts";
import type { TaskChange, Unavailable } from "../task-source.ts";
import { askBd, type Bd, type BdAnswer } from "./bd-session.ts";
import { listWithBd, readyWithBd } from "./list-with-bd.ts";
import { showWithBd, unknownTask } from "./show-with-bd.ts";

/** Claims only what bd calls ready at that moment, and believes the claim only when it is read back. */
export async function claimWithBd(bd: Bd, id: string, actor: string): Promise<TaskChange> {
  const ready = await readyWithBd(bd, {});
  if (ready.kind === "unavailable") return ready;
  const task = ready.tasks.find((one) => one.id === id);
  if (!task) return explainNotReady(bd, id, actor);
  const planned = planClaim({ task, tasks: ready.tasks, blockers: [], actor, now: new Date() });
  if (planned.kind === "refused") return planned;
  if (planned.kind === "unchanged") return { kind: "done", task };
  const answer = await askBd(bd, ["update", id, "--claim"], { actor, mayRepeat: true });
  if (answer.kind !== "records") return toChange(id, answer);
  const now = await showWithBd(bd, id);
  if (now.kind !== "done" || (now.task.status === "in_progress" && now.task.assignee === actor)) return now;
  return refuse(
    id,
    `bd said that ${actor} has it, but it is ${now.task.status} and belongs to ${now.task.assignee ?? "nobody"}`,
    "Somebody else was quicker. Take another: see `skyfom task ready --pickable` for one that is free.",
  );
}

/** The claim of a task that bd does not list: it may be this actor's already, somebody else's, or blocked. */
async function explainNotReady(bd: Bd, id: string, actor: string): Promise<TaskChange> {
  const shown = await showWithBd(bd, id);
  if (shown.kind !== "done") return shown;
  const { task } = shown;
  const alone = planClaim({ task, tasks: [], blockers: [], actor, now: new Date() });
  if (alone.kind === "refused") return alone;
  if (alone.kind === "unchanged") return shown;
  const planned = await plan(bd, id, actor, planClaim);
  if (planned.kind !== "go") return planned;
  return refuse(id, "bd does not call it ready", "`bd ready --explain` may say why.");
}

export async function releaseWithBd(bd: Bd, id: string, actor: string, note?: string): Promise<TaskChange> {
  const planned = await plan(bd, id, actor, (context) => planRelease(context, note));
  if (planned.kind !== "go") return planned;
  const { fields } = planned;
  const status = fields.status === undefined ? [] : ["--status", String(fields.status)];
  const notes = note ? (bd.version.canAppendNotes ? ["--append-notes", note] : ["--notes", String(fields.notes)]) : [];
  const args = ["update", id, ...status, "--assignee", "", ...notes];
  return thenShow(bd, id, await askBd(bd, args, { actor, mayRepeat: !note }));
}

export async function closeWithBd(bd: Bd, id: string, actor: string, reason: string): Promise<TaskChange> {
  const planned = await plan(bd, id, actor, (context) => planClose(context, reason));
  if (planned.kind !== "go") return planned;
  return thenShow(bd, id, await askBd(bd, ["close", id, "--reason", reason], { actor, mayRepeat: true }));
}

export async function dependWithBd(
  bd: Bd,
  id: string,
  on: string,
  type: DependencyType,
  actor: string,
): Promise<TaskChange> {
  const listed = await listWithBd(bd);
  if (listed.kind === "unavailable") return listed;
  const { tasks } = listed.list;
  const problem = whyNoDependency(tasks, new Map(tasks.map((task) => [task.id, task])), id, on, type);
  if (problem) return { kind: "refused", problem };
  return thenShow(bd, id, await askBd(bd, ["dep", "add", id, on, "--type", type], { actor, mayRepeat: true }));
}

type Go = { readonly kind: "go"; readonly fields: Readonly<Record<string, unknown>> };

/** What our own rules say to a change, before bd is asked for it. */
async function plan(
  bd: Bd,
  id: string,
  actor: string,
  decide: (context: ChangeContext) => ChangePlan,
): Promise<Go | TaskChange> {
  const listed = await listWithBd(bd);
  if (listed.kind === "unavailable") return listed;
  const { list } = listed;
  const task = list.tasks.find((one) => one.id === id);
  if (!task) return unknownTask(bd, id);
  const blockers: readonly Blocker[] = list.blocked.get(id) ?? [];
  const planned = decide({ task, tasks: list.tasks, blockers, actor, now: new Date() });
  if (planned.kind === "unchanged") return { kind: "done", task };
  return planned.kind === "refused" ? planned : { kind: "go", fields: planned.fields };
}

async function thenShow(bd: Bd, id: string, answer: BdAnswer): Promise<TaskChange> {
  return answer.kind === "records" ? showWithBd(bd, id) : toChange(id, answer);
}

function toChange(where: string, answer: Extract<BdAnswer, { kind: "no" }> | Unavailable): TaskChange {
  return answer.kind === "no"
    ? refuse(where, `bd says: ${answer.message}`, "`skyfom task show` tells how it stands.")
    : answer;
}

function refuse(where: string, what: string, fix: string): TaskChange {
  return { kind: "refused", problem: { where, what, fix } };
}
