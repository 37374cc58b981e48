import { defined } from "../../../ledger/defined.ts";
import type { HeldBack } from "../../../tasks/held-back.ts";
import { describeBlockers } from "../../../tasks/plan-change.ts";
import { orderReady } from "../../../tasks/ready/order-ready.ts";
import { whyHere } from "../../../tasks/ready/weigh-waiting.ts";
import { whyAssigned, whyNotPickable } from "../../../tasks/ready/why-not-pickable.ts";
import type { Task } from "../../../tasks/task.ts";
import { isFollowUpOf } from "../../follow-up.ts";
import { settlingOfClaim } from "../../needs/settle.ts";
import { type Attempt, actorOf, newestAttempts, type Outcome, openAttempts, type TaskRun } from "../../run.ts";
import { isGivenUp } from "../../states.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import { itemOfTask, skillOfItem } from "../../work/work-item.ts";
import { hasGoneBack } from "../facts/has-gone-back.ts";
import { isHeldBy } from "../facts/is-held-by.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Candidate, Candidates, ChoiceFacts } from "./candidates.ts";
import { lastAttempts, whyDoneBefore } from "./why-done-before.ts";

/**
 * What a run on tasks could begin: first what it holds and may try again, then what is ready. Under `fail-fast` it gives back all that it
 * holds once a task has failed for good, and so does one that is stopping.
 */
export function taskCandidates(situation: ChoiceFacts, run: TaskRun): Candidates {
  const { settings } = situation;
  const { tasks, ready } = listOf(situation);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const newest = newestAttempts(run);
  const { again, givenUp } = failedTasks(situation, byId, newest);
  const open = new Map(openAttempts(run).map((attempt) => [attempt.taskId, attempt]));
  const isTaken = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const free = ready.filter((id) => isTaken.has(id) && !open.has(id)).flatMap((id) => byId.get(id) ?? []);
  const before = lastAttempts(situation.others);
  const untried = free.filter(({ id }) => [undefined, "withdrawn"].includes(newest.get(id)?.outcome?.kind));
  const failed = [
    ...free.flatMap((task) => whyFailed(situation, newest.get(task.id)) ?? []),
    ...free.flatMap((task) => whyUndecided(situation, run, task) ?? []),
    ...untried.flatMap((task) => whyDoneBefore(before.get(task.id), run, task) ?? []),
  ];
  const hasFailed = new Set(failed.map(({ id }) => id));
  const rest = free.filter(({ id }) => !hasFailed.has(id));
  const failure = settings.errorHandling === "fail-fast" ? failureForGood(situation, newest) : undefined;
  if (failure !== undefined) {
    const left = again.map(({ item, earlierFailure = "" }) => ({ taskId: item.task.id, reason: earlierFailure }));
    const barred = rest.map(({ id }) => ({ id, reason: `the run ends, because ${failure}` }));
    return { ...NOTHING, givenUp: [...givenUp, ...left], barred, aborted: failure };
  }
  const done = rest.filter((task) => hasGoneBack(run, newest.get(task.id), task));
  const mayBegin = rest.filter((task) => !isFollowUpOf(run, task) && !done.includes(task));
  const unable = mayBegin.flatMap((task) => whyUnable(situation, task) ?? []);
  const isUnable = new Set(unable.map(({ id }) => id));
  const unpickable = mayBegin
    .filter(({ id }) => !isUnable.has(id))
    .flatMap((task) => whyUnpicked(situation, run, task) ?? []);
  const isBarred = new Set([...isUnable, ...unpickable.map(({ id }) => id)]);
  const startable = mayBegin.filter(({ id }) => !isBarred.has(id));
  const fresh = orderReady(startable, tasks, settings.order).map(({ task, weight }): Candidate => {
    const before = newest.get(task.id);
    const earlierFailure = before && mayRetry(situation, before) ? before.outcome?.summary : undefined;
    const why = weight && whyHere(task, weight);
    return { item: itemOfTask(task), ...defined({ earlierFailure, why, priority: weight?.priority }) };
  });
  const isBegun = ({ id }: Task) => open.get(id)?.handedOverAt === "";
  const atWork = tasks.filter((task) => (task.status === "in_progress" || open.has(task.id)) && !isBegun(task));
  return {
    ready: [...again, ...fresh],
    atWork: atWork.map((task) => itemOfTask(task)),
    begun: tasks.filter(isBegun).map((task) => itemOfTask(task)),
    barred: [...unpickable, ...unable, ...failed, ...done.map(({ id }) => ({ id, reason: DONE_BEFORE }))],
    waiting: [],
    givenUp,
    unable,
  };
}

/** The reason for a task that could not be closed again. */
const DONE_BEFORE = "this run has done it, but the tracker has returned to an earlier state";

const NOTHING: Candidates = {
  ready: [],
  atWork: [],
  begun: [],
  barred: [],
  waiting: [],
  givenUp: [],
  unable: [],
};

type Again = Candidate & { readonly item: Extract<Candidate["item"], { kind: "task" }> };

/**
 * Tasks that the run still has claimed although their newest attempt failed: to be tried again, or given up. This includes a task whose
 * call was withdrawn while the tracker could not be asked.
 */
function failedTasks(situation: ChoiceFacts, byId: ReadonlyMap<string, Task>, newest: ReadonlyMap<string, Attempt>) {
  const again: Again[] = [];
  const givenUp: { taskId: string; reason: string }[] = [];
  for (const [taskId, attempt] of newest) {
    const { outcome, skillName } = attempt;
    const task = byId.get(taskId);
    if (!task || !isHeldBy(situation.run, task) || !isGivenUp(outcome)) continue;
    const isRetry = mayRetry(situation, attempt);
    const blockers = listOf(situation).blocked.get(taskId);
    const hindrance = blockers
      ? `it is blocked now: ${describeBlockers(blockers)}`
      : task.status === "in_progress"
        ? situation.unable.get(skillName)
        : `its status was changed to ${task.status}`; // opened, it begins again as any ready task once it is released
    const item = { kind: "task", task, skillName } as const;
    if (isRetry && hindrance === undefined) again.push({ item, earlierFailure: outcome.summary, isClaimed: true });
    else givenUp.push({ taskId, reason: [outcome.summary, ...(isRetry ? [hindrance] : [])].join("; ") });
  }
  return { again, givenUp };
}

/** Whether the run would try a failed task again: at once, or, if it was released as blocked, once it is ready. */
function mayRetry({ run, settings, limit }: ChoiceFacts, { taskId, outcome }: Attempt): boolean {
  if (outcome?.kind !== "failed" || !outcome.mayRetry) return false;
  const failures = run.attempts.filter((one) => one.taskId === taskId && isFailure(one.outcome));
  return failures.length <= settings.retries && run.state.kind !== "stopping" && limit.cause !== "budget";
}

/** Whether an attempt counts against the retries. */
function isFailure(outcome: Outcome | undefined): boolean {
  return outcome?.kind === "failed" && !outcome.isExcused;
}

/** The failure after which a run under `fail-fast` begins nothing more, as a phrase. A task that was never begun has not failed. */
function failureForGood(situation: ChoiceFacts, newest: ReadonlyMap<string, Attempt>): string | undefined {
  for (const [taskId, attempt] of newest) {
    const { outcome, handedOverAt, skillName } = attempt;
    const mayRecover = mayRetry(situation, attempt) && !situation.unable.has(skillName);
    if (outcome?.kind === "failed" && handedOverAt !== "" && !mayRecover) return `${taskId} failed: ${outcome.summary}`;
  }
  return undefined;
}

/** Why a ready task is not begun again in this run: its agent failed for good, or ended with a question. */
function whyFailed(situation: ChoiceFacts, attempt: Attempt | undefined): HeldBack | undefined {
  const { taskId: id = "", outcome } = attempt ?? {};
  if (attempt === undefined || mayRetry(situation, attempt)) return undefined;
  if (outcome?.kind === "needs-input") return { id, reason: `its agent asks: ${outcome.summary}` };
  return outcome?.kind === "failed" ? { id, reason: `it failed in this run: ${outcome.summary}` } : undefined;
}

/**
 * Holds back a task whose agent asked a question in an earlier run, or that any run has left in doubt, until the user decides. In a later
 * run it begins also if somebody names it.
 */
function whyUndecided({ needs }: ChoiceFacts, run: TaskRun, { id }: Task): HeldBack | undefined {
  const need = needs.find(({ kind, taskId }) => taskId === id && (kind === "question" || kind === "in-doubt"));
  const isOfRun = need?.run === run.id;
  if (need === undefined || (!isOfRun && run.filter?.ids?.includes(id))) return undefined;
  if (need.kind === "in-doubt") return { id, reason: "it is in doubt and waits for your decision" };
  return isOfRun ? undefined : { id, reason: "it waits for your answer" }; // its own question is told whole
}

/** A task whose skill cannot be run, and why. One agent doing a composite's work alone would not be what was asked for. */
function whyUnable(situation: ChoiceFacts, task: Task): HeldBack | undefined {
  const reason = situation.unable.get(skillOfItem(itemOfTask(task)));
  return reason === undefined ? undefined : { id: task.id, reason };
}

/** Why a task is not for an agent of the run; with the command that frees it, if a run has left it that does not release it itself. */
function whyUnpicked(situation: ChoiceFacts, run: TaskRun, task: Task): HeldBack | undefined {
  const { id, assignee = "" } = task;
  const { tasks } = listOf(situation);
  const isParentOf = ({ dependencies }: Task) =>
    dependencies.some(({ on, type }) => type === "parent-child" && on === task.id);
  const reason = whyNotPickable(task, actorOf(run), () => tasks.some(isParentOf));
  if (reason === undefined) return undefined;
  const isLeft = situation.needs.some(({ kind, taskId }) => kind === "claimed" && taskId === id);
  if (!isLeft || reason !== whyAssigned(assignee)) return { id, reason };
  const { command, effect } = settlingOfClaim(id, assignee);
  return { id, reason: `${reason}: \`${command}\` ${effect}` };
}
