import type { HeldBack } from "../../../tasks/held-back.ts";
import { blockersOf } from "../../../tasks/ready/blockers-of.ts";
import type { Blocked } from "../../../tasks/ready/find-blocked.ts";
import type { Task } from "../../../tasks/task.ts";
import { type HeldWork, NO_LONGER } from "../../held-work.ts";
import { type MemberRun, newestAttempts, openAttempts, type Run, type TaskRun } from "../../run.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import { titleOfMember } from "../../work/to-member-work.ts";

/** The tasks of a run that do not start in this step. */
export function holdsOfTasks(
  run: TaskRun,
  planned: readonly HeldBack[],
  list: { readonly tasks: readonly Task[]; readonly ready: readonly string[]; readonly blocked: Blocked },
): HeldWork[] {
  const begun = new Set(openAttempts(run).map(({ taskId }) => taskId));
  const reasons = new Map(planned.map(({ id, reason }) => [id, reason]));
  const halted = whyNothingBegins(run);
  const ready = new Set(list.ready);
  return tasksOfRun(list.tasks, run).flatMap(({ id: taskId, title, status }): HeldWork[] => {
    if (begun.has(taskId)) return [];
    const reason = reasons.get(taskId);
    if (reason !== undefined) return [{ taskId, title, reason }];
    const by = status === "open" ? blockersOf(list.blocked, taskId) : [];
    if (by.length > 0) return [{ taskId, title, reason: waitsFor(by), by }];
    return halted !== undefined && ready.has(taskId) ? [{ taskId, title, reason: halted }] : [];
  });
}

/**
 * The parts of a composite run that do not start in this step.
 *
 * @param whyClosed why the run starts nothing any more, or not for now; undefined while it may.
 */
export function holdsOfMembers(
  run: MemberRun,
  planned: readonly HeldBack[],
  whyClosed: string | undefined,
): HeldWork[] {
  const { taskId, members } = run.work;
  const reasons = new Map(planned.map(({ id, reason }) => [id, reason]));
  const newest = newestAttempts(run);
  const isAwaited = (name: string) => [undefined, "withdrawn"].includes(newest.get(name)?.outcome?.kind);
  return members.flatMap((one): HeldWork[] => {
    const { name: member, dependencies } = one;
    const title = titleOfMember(one);
    const reason = reasons.get(member);
    if (reason !== undefined) return [{ taskId, member, title, reason }];
    const before = newest.get(member);
    if (before !== undefined && before.outcome?.kind !== "withdrawn") return [];
    const by = dependencies.filter(isAwaited);
    if (by.length > 0) return [{ taskId, member, title, reason: waitsFor(by), by }];
    return whyClosed === undefined ? [] : [{ taskId, member, title, reason: whyClosed }];
  });
}

/** Why a paused or stopped run begins nothing, as a clause that stays true once the run is over. */
export function whyNothingBegins({ state }: Pick<Run, "state">): string | undefined {
  if (state.kind === "stopping") return "the run was stopped";
  return state.kind === "paused" ? "the run is paused" : undefined;
}

/** The holds of a step that have to be logged, and the run that remembers them. */
export function newHolds(
  run: Run,
  holds: readonly HeldWork[],
): { readonly told: readonly HeldWork[]; readonly run: Run } {
  const before = new Map(run.heldBack?.map((hold) => [keyOf(hold), hold]));
  const now = new Set(holds.map(keyOf));
  const begun = new Set(run.attempts.map(keyOf));
  const gone = [...before.values()]
    .filter((hold) => !now.has(keyOf(hold)) && !begun.has(keyOf(hold)))
    .map(({ by: _, ...hold }): HeldWork => ({ ...hold, reason: NO_LONGER }));
  const heldBack = [...holds, ...gone];
  const told = heldBack.filter((hold) => isNews(before.get(keyOf(hold)), hold));
  const isSame = told.length === 0 && before.size === heldBack.length;
  return { told, run: isSame ? run : { ...run, heldBack } };
}

/** A hold is not logged again when one of several blockers is done: the log has the end of each already. */
function isNews(before: HeldWork | undefined, { reason, by }: HeldWork): boolean {
  const known = new Set(before?.by);
  return by ? by.some((id) => !known.has(id)) : before?.reason !== reason;
}

function keyOf({ member, taskId }: Pick<HeldWork, "member" | "taskId">): string {
  return member ?? taskId;
}

function waitsFor(by: readonly string[]): string {
  return `it waits for ${by.join(", ")}`;
}
