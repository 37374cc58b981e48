import { quoteArgument } from "../../quote-for-shell.ts";
import { whyNoTitle } from "../add/plan-new-task.ts";
import { whyNoFiles } from "../add/why-no-files.ts";
import { withoutFilesLines } from "../files/declared-files.ts";
import type { ChangeContext, ChangePlan } from "../plan-change.ts";
import type { Task } from "../task.ts";
import { toWholeSecond } from "../to-utc.ts";
import type { TaskEdit } from "./task-edit.ts";

/** Plans the values of a task's line after an edit. A task that an agent works on is left alone: its brief is written. */
export function planEdit({ task, now }: ChangeContext, edit: TaskEdit): ChangePlan {
  // a title that it has already keeps nothing else from being changed
  const titled = edit.title === undefined ? undefined : whyNoTitle(edit.title);
  const wrong = whyNotEditable(task) ?? titled ?? whyNoFiles(edit.files ?? []);
  if (wrong) return { kind: "refused", problem: wrong };
  const given = fieldsOf(task, edit);
  const before = fieldsOf(task, {});
  const changed = Object.entries(given).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(before[key]));
  if (changed.length === 0) return { kind: "unchanged" };
  return { kind: "set", fields: { ...Object.fromEntries(changed), updated_at: toWholeSecond(now) } };
}

/** The line's keys that an edit may change, with their values after it. */
function fieldsOf(task: Task, edit: TaskEdit): Readonly<Record<string, unknown>> {
  const { title = task.title, acceptance = task.acceptance, design = task.design, files } = edit;
  const { priority = task.priority, type = task.type, status = task.status, description = task.description } = edit;
  return {
    title: title.trim(),
    description: files ? withoutFilesLines(description) : description,
    design: files ? withoutFilesLines(design) : design,
    acceptance_criteria: acceptance,
    priority,
    issue_type: type,
    status,
    // whoever says what its status is has unpinned it
    pinned: edit.status === undefined && task.isPinned ? true : undefined,
    labels: labelsAfter(task, edit),
    metadata: files ? { ...task.metadata, files } : task.metadata,
  };
}

/** The labels of a task after an edit, in their order, the new ones last. */
function labelsAfter({ labels }: Task, { addLabels = [], removeLabels = [] }: TaskEdit): string[] {
  return [...new Set([...labels, ...addLabels])].filter((label) => !removeLabels.includes(label));
}

function whyNotEditable({ id, status, assignee }: Task) {
  const holder = status === "in_progress" ? /^skyfom-(.+)$/.exec(assignee ?? "")?.[1] : undefined;
  if (holder === undefined) return undefined;
  return {
    where: id,
    what: `run ${holder} works on it, and its agent already has its text`,
    fix: `Wait until it is released. If its agent was lost, release it yourself: \`skyfom task release ${quoteArgument(id)}\`.`,
  };
}
