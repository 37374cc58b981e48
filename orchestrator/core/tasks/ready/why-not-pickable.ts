import type { Task } from "../task.ts";

/** Types that no agent works on: they gather or record work of others. */
const GATHERING = new Set(["epic", "milestone", "decision", "event"]);

/** The label by which a tracker keeps a task for a person. */
const FOR_A_PERSON = "human";

/** Whether somebody works on a task, and does not only gather others in it. */
export function isWork({ type, isTemplate }: Pick<Task, "type" | "isTemplate">): boolean {
  return !GATHERING.has(type) && !isTemplate;
}

/** Why nobody of a run may pick a task. */
export type NotPickable =
  | { readonly kind: "status"; readonly status: string }
  /** It is closed when its children are. */
  | { readonly kind: "epic" | "childless-epic" }
  /** It gathers or records the work of others. */
  | { readonly kind: "type"; readonly type: string }
  | { readonly kind: "template" }
  /** This label reserves it. */
  | { readonly kind: "for-a-person"; readonly label: string }
  | { readonly kind: "assigned"; readonly assignee: string };

/**
 * Why a ready task is not for an agent of `actor`; undefined when it may be picked. This is our own selection on top
 * of the tracker's answer, and makes that answer the same for all versions of `bd`.
 *
 * @param hasChildren whether other tasks name it as their parent; asked of an epic only.
 */
export function whyNotPickable(task: Task, actor?: string, hasChildren = () => true): NotPickable | undefined {
  if (task.status !== "open") return { kind: "status", status: task.status };
  if (task.type === "epic") return { kind: hasChildren() ? "epic" : "childless-epic" };
  if (GATHERING.has(task.type)) return { kind: "type", type: task.type };
  if (task.isTemplate) return { kind: "template" };
  if (task.labels.includes(FOR_A_PERSON)) return { kind: "for-a-person", label: FOR_A_PERSON };
  if (task.assignee !== undefined && task.assignee !== actor) return { kind: "assigned", assignee: task.assignee };
  return undefined;
}
