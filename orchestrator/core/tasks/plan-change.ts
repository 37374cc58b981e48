import type { Problem } from "../problem.ts";
import { quoteArgument, quoteForShell } from "../quote-for-shell.ts";
import type { Blocker } from "./ready/find-blocked.ts";
import { groupChildren, isActive } from "./ready/find-blocked.ts";
import type { Task } from "./task.ts";
import { toWholeSecond } from "./to-utc.ts";

/** What a change to one task comes to: new values for keys of its line (undefined removes one), nothing, or a refusal. */
export type ChangePlan =
  | { readonly kind: "set"; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly kind: "unchanged" }
  | { readonly kind: "refused"; readonly problem: Problem };

/** The task to change, all others, and what blocks it. */
export interface ChangeContext {
  readonly task: Task;
  readonly tasks: readonly Task[];
  readonly blockers: readonly Blocker[];
  readonly actor: string;
  readonly now: Date;
}

/** A task is claimed when it is open, not blocked, and free or assigned to the same actor; claiming again is no change. */
export function planClaim({ task, blockers, actor, now }: ChangeContext): ChangePlan {
  if (task.status === "in_progress" && task.assignee === actor) return { kind: "unchanged" };
  if (task.status === "closed") return refuse(task, "it is closed", takeAnother());
  if (task.assignee !== undefined && task.assignee !== actor) {
    return refuse(
      task,
      `it is claimed by ${task.assignee}`,
      takeAnother(`${task.assignee} can release it${commandOf(task)}`),
    );
  }
  if (task.status !== "open")
    return refuse(task, `its status is ${task.status}; only an open task can be claimed`, takeAnother());
  if (blockers.length > 0) return refuse(task, `it is blocked: ${describeBlockers(blockers)}`, takeAnother());
  const at = toWholeSecond(now);
  return set({ status: "in_progress", assignee: actor, updated_at: at, ...(task.startedAt ? {} : { started_at: at }) });
}

/** A claim is released: open, without assignee. Only by its holder, or anybody where it has none. Repeated, it is no change. */
export function planRelease({ task, actor, now }: ChangeContext, note?: string): ChangePlan {
  if (task.status === "closed") return refuse(task, "it is closed", "A closed task has no claim to release.");
  if (task.assignee !== undefined && task.assignee !== actor) {
    return refuse(
      task,
      `it is claimed by ${task.assignee}, not by ${actor}`,
      `Release it as its holder: --actor ${quoteForShell(task.assignee)}.`,
    );
  }
  const isClaimed = task.status === "in_progress";
  const isFree = !isClaimed && task.assignee === undefined;
  // a step that was killed after it had released the task releases it once more
  const isNoted = !note || task.notes === note || task.notes.endsWith(`\n${note}`);
  if (isFree && isNoted) return { kind: "unchanged" };
  return set({
    ...(isClaimed ? { status: "open" } : {}),
    assignee: undefined,
    updated_at: toWholeSecond(now),
    ...(note ? { notes: task.notes ? `${task.notes}\n${note}` : note } : {}),
  });
}

/** A task is closed when nothing blocks it and no child of an epic is left open; closing again is no change. */
export function planClose({ task, tasks, blockers, now }: ChangeContext, reason: string): ChangePlan {
  if (task.status === "closed") return { kind: "unchanged" };
  if (task.isTemplate) return refuse(task, "it is a template", "Close the tasks created from it instead.");
  if (task.isPinned || task.status === "pinned")
    return refuse(
      task,
      "it is pinned",
      `Unpin it first: \`skyfom task edit ${quoteArgument(task.id)} --status open\`.`,
    );
  if (blockers.length > 0)
    return refuse(task, `it is blocked: ${describeBlockers(blockers)}`, "Close what blocks it first.");
  const open = task.type === "epic" ? (groupChildren(tasks).get(task.id) ?? []).filter(isActive) : [];
  if (open.length > 0)
    return refuse(task, `it has open children: ${open.map((child) => child.id).join(", ")}`, "Close them first.");
  const at = toWholeSecond(now);
  return set({ status: "closed", updated_at: at, closed_at: at, close_reason: reason });
}

/** What blocks a task, for people: `it waits for bd-1, bd-2; its parent bd-3 is blocked`. */
export function describeBlockers(blockers: readonly Blocker[]): string {
  const before = blockers.flatMap((blocker) => (blocker.kind === "task" ? [blocker.on] : []));
  const others = blockers.flatMap((blocker) => (blocker.kind === "task" ? [] : [describeBlocker(blocker)]));
  return [...(before.length > 0 ? [`it waits for ${before.join(", ")}`] : []), ...others].join("; ");
}

function describeBlocker(blocker: Exclude<Blocker, { kind: "task" }>): string {
  switch (blocker.kind) {
    case "parent":
      return `its parent ${blocker.on} is blocked`;
    case "children":
      return `it waits for the children of ${blocker.of}: ${blocker.on.join(", ")}`;
    default:
      return blocker satisfies never;
  }
}

/** A run that is over may have kept a claim; nobody but its name can give that back. */
function commandOf({ id, assignee = "" }: Task): string {
  if (!/^skyfom-/.test(assignee)) return "";
  return `, or once that run is over you: \`skyfom task release ${quoteForShell(id)} --actor ${quoteForShell(assignee)}\``;
}

function set(fields: Readonly<Record<string, unknown>>): ChangePlan {
  return { kind: "set", fields };
}

function refuse(task: Task, what: string, fix: string): ChangePlan {
  return { kind: "refused", problem: { where: task.id, what, fix } };
}

function takeAnother(first?: string): string {
  const advice = "`skyfom task ready --pickable` lists free ones";
  return first ? `${first}; otherwise ${advice}.` : `Take another: ${advice}.`;
}
