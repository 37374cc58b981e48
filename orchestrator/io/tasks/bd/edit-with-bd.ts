import { planDelete } from "../../../core/tasks/edit/plan-delete.ts";
import { planEdit } from "../../../core/tasks/edit/plan-edit.ts";
import { planReopen } from "../../../core/tasks/edit/plan-reopen.ts";
import type { TaskEdit } from "../../../core/tasks/edit/task-edit.ts";
import type { ChangeContext, ChangePlan } from "../../../core/tasks/plan-change.ts";
import { whyNotDependent } from "../../../core/tasks/plan-dependency.ts";
import type { Task } from "../../../core/tasks/task.ts";
import type { TaskChange } from "../task-source.ts";
import { askBd, type BdAnswer } from "./ask-bd.ts";
import type { Bd } from "./bd.ts";
import type { BdView } from "./bd-view.ts";
import { showWithBd } from "./show-with-bd.ts";
import { toChange } from "./task-after-change.ts";

/** A task that may be changed as it was asked, with the values that it comes to. */
type Go = { readonly kind: "go"; readonly task: Task; readonly fields: Readonly<Record<string, unknown>> };

/** One `bd update`, with a flag for each value that changes. */
export async function editWithBd(bd: Bd, view: BdView, id: string, edit: TaskEdit, actor: string): Promise<TaskChange> {
  const planned = await plan(view, id, actor, (context) => planEdit(context, edit));
  if (planned.kind !== "go") return planned;
  const answer = await askBd(bd, ["update", ...flagsOf(planned.fields, edit)], { ids: [id], actor, mayRepeat: true });
  return lookAgain(bd, view, id, answer);
}

const TEXTS = [
  ["title", "--title"],
  ["description", "--description"],
  ["design", "--design"],
  ["acceptance_criteria", "--acceptance"],
  ["priority", "--priority"],
  ["issue_type", "--type"],
  ["status", "--status"],
] as const;

function flagsOf(fields: Readonly<Record<string, unknown>>, { addLabels = [], removeLabels = [] }: TaskEdit): string[] {
  const labels = [
    ...addLabels.map((label) => `--add-label=${label}`),
    ...removeLabels.map((label) => `--remove-label=${label}`),
  ];
  return [
    ...TEXTS.flatMap(([key, flag]) => (key in fields ? [`${flag}=${fields[key]}`] : [])),
    ...("labels" in fields ? labels : []),
    ...("metadata" in fields ? [`--metadata=${JSON.stringify(fields.metadata)}`] : []),
  ];
}

export async function reopenWithBd(bd: Bd, view: BdView, id: string, actor: string): Promise<TaskChange> {
  const planned = await plan(view, id, actor, planReopen);
  if (planned.kind !== "go") return planned;
  return lookAgain(bd, view, id, await askBd(bd, ["reopen"], { ids: [id], actor, mayRepeat: true }));
}

/** One `bd delete`; what is told is the task as it was. */
export async function deleteWithBd(bd: Bd, view: BdView, id: string, actor: string): Promise<TaskChange> {
  const planned = await plan(view, id, actor, planDelete);
  if (planned.kind !== "go") return planned;
  const answer = await askBd(bd, ["delete", "--force"], { ids: [id], actor, mayRepeat: false });
  view.forget();
  return answer.kind === "records" ? { kind: "done", task: planned.task } : toChange(id, answer);
}

export async function undependWithBd(bd: Bd, view: BdView, id: string, on: string, actor: string): Promise<TaskChange> {
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  const problem = whyNotDependent(all.tasks, id, on);
  if (problem) return { kind: "refused", problem };
  return lookAgain(bd, view, id, await askBd(bd, ["dep", "remove"], { ids: [id, on], actor, mayRepeat: true }));
}

/** What our own rules say to a change, before bd is asked for it. */
async function plan(
  view: BdView,
  id: string,
  actor: string,
  decide: (context: ChangeContext) => ChangePlan,
): Promise<Go | TaskChange> {
  const found = await view.find(id);
  if (found.kind !== "done") return found;
  const all = await view.all();
  if (all.kind === "unavailable") return all;
  // an export has the edges, which not every answer of bd to a question after one task has
  const task = all.tasks.get(id) ?? found.task;
  const planned = decide({ task, tasks: [...all.tasks.values()], blockers: [], actor, now: new Date() });
  if (planned.kind === "unchanged") return { kind: "done", task };
  return planned.kind === "refused" ? planned : { kind: "go", task, fields: planned.fields };
}

/** The task as bd has it after a change that may be of anything. */
async function lookAgain(bd: Bd, view: BdView, id: string, answer: BdAnswer): Promise<TaskChange> {
  view.forget();
  return answer.kind === "records" ? showWithBd(bd, id) : toChange(id, answer);
}
