import { defined } from "../../../ledger/defined.ts";
import { blockersOf } from "../../../tasks/ready/blockers-of.ts";
import type { TaskList } from "../../../tasks/task-list.ts";
import { tellHeld } from "../../../texts/reasons/tell-held.ts";
import type { WhyHeld } from "../../../texts/reasons/why-held.ts";
import type { HeldWork } from "../../held-work.ts";
import { type MemberRun, newestAttempts, openAttempts, type Run, type TaskRun } from "../../run.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import { titleOfMember } from "../../work/to-member-work.ts";
import { itemOfMember, itemOfTask, nameOfItem, type WorkItem } from "../../work/work-item.ts";
import type { Held } from "../begin/candidates.ts";

/** A task that a run takes, or a member's part, which does not start at this step. */
export interface HeldPiece {
  readonly taskId: string;
  readonly member?: string;
  readonly title: string;
  readonly why: WhyHeld;
}

/** A piece of a run's work, as far as holding it back goes. */
interface Piece {
  readonly item: WorkItem;
  /** Whether it was begun, so that it is not held back. */
  readonly isBegun: boolean;
  /** What it waits for. */
  readonly by: readonly string[];
  /** Whether nothing but the run itself keeps it from beginning. */
  readonly isReady: boolean;
}

/** What of the tracker decides what is held back. */
type Listed = Pick<TaskList, "tasks" | "ready" | "blocked">;

/**
 * The tasks of a run, or the parts of a composite run, that do not start in this step.
 *
 * @param whyClosed why the run starts nothing any more, or not for now; undefined while it may.
 */
export function holdsOfRun(
  run: Run,
  planned: readonly Held[],
  list: Listed,
  whyClosed: WhyHeld | undefined,
): HeldPiece[] {
  const reasons = new Map(planned.map(({ id, why }) => [id, why]));
  const pieces = run.kind === "tasks" ? tasksOf(run, list) : partsOf(run);
  return pieces.flatMap(({ item, isBegun, by, isReady }): HeldPiece[] => {
    if (isBegun) return [];
    const why = reasons.get(nameOfItem(item));
    if (why !== undefined) return [heldItem(item, why)];
    if (by.length > 0) return [heldItem(item, { kind: "waits", on: by })];
    return whyClosed !== undefined && isReady ? [heldItem(item, whyClosed)] : [];
  });
}

function tasksOf(run: TaskRun, { tasks, ready, blocked }: Listed): Piece[] {
  const begun = new Set(openAttempts(run).map(({ taskId }) => taskId));
  const isReady = new Set(ready);
  return tasksOfRun(tasks, run).map((task) => ({
    item: itemOfTask(task),
    isBegun: begun.has(task.id),
    by: task.status === "open" ? blockersOf(blocked, task.id) : [],
    isReady: isReady.has(task.id),
  }));
}

function partsOf(run: MemberRun): Piece[] {
  const newest = newestAttempts(run);
  const endOf = (name: string) => newest.get(name)?.outcome?.kind;
  return run.work.members.map((member) => ({
    item: itemOfMember(run, member),
    isBegun: newest.has(member.name) && endOf(member.name) !== "withdrawn",
    by: member.dependencies.filter((name) => [undefined, "withdrawn"].includes(endOf(name))),
    isReady: true,
  }));
}

function heldItem(item: WorkItem, why: WhyHeld): HeldPiece {
  if (item.kind === "task") return { taskId: item.task.id, title: item.task.title, why };
  return { taskId: item.taskId, member: item.member.name, title: titleOfMember(item.member), why };
}

/** Why a paused or stopped run begins nothing. */
export function whyNothingBegins({ state }: Pick<Run, "state">): WhyHeld | undefined {
  if (state.kind === "stopping") return { kind: "stopped" };
  return state.kind === "paused" ? { kind: "paused" } : undefined;
}

/** The holds of a step that have to be logged, and the run that remembers them. */
export function newHolds(
  run: Run,
  holds: readonly HeldPiece[],
): { readonly told: readonly HeldWork[]; readonly run: Run } {
  const before = new Map(run.heldBack?.map((hold) => [keyOf(hold), hold]));
  const now = new Set(holds.map(keyOf));
  const begun = new Set(run.attempts.map(keyOf));
  const gone = [...before.values()]
    .filter((hold) => !now.has(keyOf(hold)) && !begun.has(keyOf(hold)))
    .map((hold) => heldWork(hold, { kind: "gone" }));
  const heldBack = [...holds.map((hold) => heldWork(hold, hold.why)), ...gone];
  const told = heldBack.filter((hold) => isNews(before.get(keyOf(hold)), hold));
  const isSame = told.length === 0 && before.size === heldBack.length;
  return { told, run: isSame ? run : { ...run, heldBack } };
}

/** As it is kept, and told. */
function heldWork({ taskId, member, title }: Omit<HeldPiece, "why">, why: WhyHeld): HeldWork {
  const by = why.kind === "waits" ? why.on : undefined;
  return { taskId, ...defined({ member }), title, why: why.kind, reason: tellHeld(why), ...defined({ by }) };
}

/** A hold is not logged again when one of several blockers is done: the log has the end of each already. */
function isNews(before: HeldWork | undefined, { reason, by }: HeldWork): boolean {
  const known = new Set(before?.by);
  return by ? by.some((id) => !known.has(id)) : before?.reason !== reason;
}

function keyOf({ member, taskId }: Pick<HeldWork, "member" | "taskId">): string {
  return member ?? taskId;
}
