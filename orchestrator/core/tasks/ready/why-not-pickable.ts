import type { Task } from "../task.ts";

/** Types that no agent works on: they gather or record work of others. */
const GATHERING = new Set(["epic", "milestone", "decision", "event"]);

/** The label by which a tracker keeps a task for a person. */
const FOR_A_PERSON = "human";

/** Whether somebody works on a task, and does not only gather others in it. */
export function isWork({ type, isTemplate }: Pick<Task, "type" | "isTemplate">): boolean {
  return !GATHERING.has(type) && !isTemplate;
}

/**
 * Why a ready task is not for an agent of `actor`, as a phrase; undefined when it may be picked. This is our own selection on top
 * of the tracker's answer, and makes that answer the same for all versions of `bd`.
 *
 * @param hasChildren whether other tasks name it as their parent; asked of an epic only.
 */
export function whyNotPickable(task: Task, actor?: string, hasChildren = () => true): string | undefined {
  if (task.status !== "open") return `its status is ${task.status}`;
  if (task.type === "epic")
    return hasChildren()
      ? "it is an epic, which is closed when its children are"
      : "it is an epic without children: add some with --parent, or close it";
  if (GATHERING.has(task.type)) return `it is of type ${task.type}, which nobody works on`;
  if (task.isTemplate) return "it is a template";
  if (task.labels.includes(FOR_A_PERSON)) return `its label "${FOR_A_PERSON}" reserves it for a person`;
  if (task.assignee !== undefined && task.assignee !== actor) return whyAssigned(task.assignee);
  return undefined;
}

export function whyAssigned(assignee: string): string {
  return `it is assigned to ${assignee}`;
}
