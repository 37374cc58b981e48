import { isSameData } from "../../is-same-data.ts";
import { carryOver } from "../carry-over.ts";
import { resultOfMembers } from "../result-of-members.ts";
import { type Attempt, finishOf, isFinished, isUnfinished, type MemberRun, parentOf, type Run } from "../run.ts";
import type { MemberWork } from "./member-work.ts";

/** The open run of this work, among those that this client process may continue. */
export function findRunOfWork(
  runs: readonly Run[],
  work: MemberWork,
  isOurs: (run: Run) => boolean,
): MemberRun | undefined {
  return runs.find(
    (run): run is MemberRun => isUnfinished(run) && run.kind !== "tasks" && isSameWork(run.work, work) && isOurs(run),
  );
}

/** The open run on another split of the same agent's work: both would be worked on at the same time. */
export function findOtherSplit(runs: readonly Run[], { parent, members }: MemberWork): MemberRun | undefined {
  const open = parent === undefined ? undefined : runs.find((run) => isUnfinished(run) && parentOf(run) === parent);
  return open === undefined || open.kind === "tasks" || isSameData(open.work.members, members) ? undefined : open;
}

/** The attempts that a new run copies from the last run of the same parts, which an earlier attempt at the whole began. */
export function attemptsToCopy(runs: readonly Run[], work: MemberWork): readonly Attempt[] {
  const { parent } = work;
  if (parent === undefined) return [];
  const isBefore = (run: Run): run is MemberRun =>
    run.kind !== "tasks" &&
    isFinished(run) &&
    run.work.parent !== undefined &&
    // The new request may add something, such as an answer, but must not ask for something else.
    `${work.requirements}\n`.startsWith(`${run.work.requirements}\n`) &&
    isSameWork({ ...run.work, parent }, work);
  const order = (run: MemberRun) => `${finishOf(run)} ${run.work.parent?.split(".")[1]?.padStart(9, "0")}`;
  const [last] = runs.filter(isBefore).sort((a, b) => (order(a) < order(b) ? 1 : -1));
  return last === undefined || resultOfMembers(last).isDone ? [] : carryOver(last);
}

/** The text of a task may grow while a run works on it. A goal in other words is another goal. */
function isSameWork(one: MemberWork, other: MemberWork): boolean {
  const isNamed = one.parent !== undefined || (one.isTracked === true && other.isTracked === true);
  return (
    one.skillName === other.skillName &&
    one.taskId === other.taskId &&
    one.parent === other.parent &&
    (isNamed || one.requirements === other.requirements) &&
    isSameData(one.members, other.members)
  );
}
