import { defined } from "../../../ledger/defined.ts";
import { orderReady } from "../../../tasks/ready/order-ready.ts";
import { whyHere } from "../../../tasks/ready/weigh-waiting.ts";
import { whyNotPickable } from "../../../tasks/ready/why-not-pickable.ts";
import type { Task } from "../../../tasks/task.ts";
import type { FailedForGood, WhyHeld } from "../../../texts/reasons/why-held.ts";
import { isFollowUpOf } from "../../follow-up.ts";
import { settlingOfClaim } from "../../needs/settle.ts";
import { type Attempt, actorOf, newestAttempts, openAttempts, type TaskRun } from "../../run.ts";
import { isGivenUp } from "../../states.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import { itemOfTask, nameOfItem, skillOfItem } from "../../work/work-item.ts";
import { hasGoneBack } from "../facts/has-gone-back.ts";
import { isHeldBy } from "../facts/is-held-by.ts";
import { listOf } from "../facts/step-facts.ts";
import { type ChoiceFacts, type Placed, type Placement, placedOpen } from "./candidates.ts";
import { isTriedAgain } from "./is-tried-again.ts";
import { lastAttempts, whyDoneBefore } from "./why-done-before.ts";

/**
 * What a run on tasks could begin: first what it holds and may try again, then what is ready. Under `fail-fast` it releases all that it
 * holds once a task has failed for good, and so does one that is stopping.
 */
export function placeTasks(situation: ChoiceFacts, run: TaskRun): Placement {
  const { settings } = situation;
  const { tasks, ready } = listOf(situation);
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const newest = newestAttempts(run);
  const held = failedTasks(situation, byId, newest);
  const open = new Map(openAttempts(run).map((attempt) => [attempt.taskId, attempt]));
  const isTaken = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const free = ready.filter((id) => isTaken.has(id) && !open.has(id)).flatMap((id) => byId.get(id) ?? []);
  const before = lastAttempts(situation.others);
  const untried = free.filter(({ id }) => [undefined, "withdrawn"].includes(newest.get(id)?.outcome?.kind));
  const failed = [
    ...free.flatMap((task) => barredIf(task, whyFailed(situation, newest.get(task.id)))),
    ...free.flatMap((task) => barredIf(task, whyUndecided(situation, run, task))),
    ...untried.flatMap((task) => barredIf(task, whyDoneBefore(before.get(task.id), run, task))),
  ];
  const hasFailed = idsOf(failed);
  const rest = free.filter(({ id }) => !hasFailed.has(id));
  const failure = settings.errorHandling === "fail-fast" ? failureForGood(situation, newest) : undefined;
  if (failure !== undefined) {
    const left = held.flatMap((one): Placed[] => {
      if (one.is !== "ready") return [];
      const { item, earlierFailure: failure } = one.candidate;
      return [{ is: "given-up", item, ...defined({ failure }) }];
    });
    const givenUp = held.filter(({ is }) => is === "given-up");
    const ends = rest.map((task) => barred(task, { kind: "run-ends", failure }));
    return { placed: [...givenUp, ...left, ...ends], aborted: failure };
  }
  const done = rest.filter((task) => hasGoneBack(run, newest.get(task.id), task));
  const mayBegin = rest.filter((task) => !isFollowUpOf(run, task) && !done.includes(task));
  const unable = mayBegin.flatMap((task) => barredIf(task, whyUnable(situation, skillOfItem(itemOfTask(task))), true));
  const isUnable = idsOf(unable);
  const unpickable = mayBegin
    .filter(({ id }) => !isUnable.has(id))
    .flatMap((task) => barredIf(task, whyUnpicked(situation, run, task)));
  const isBarred = new Set([...isUnable, ...idsOf(unpickable)]);
  const startable = mayBegin.filter(({ id }) => !isBarred.has(id));
  const fresh = orderReady(startable, tasks, settings.order).map(({ task, weight }): Placed => {
    const before = newest.get(task.id);
    const earlierFailure = before && mayRetry(situation, before) ? before.outcome?.summary : undefined;
    const why = weight && whyHere(task, weight);
    const more = defined({ earlierFailure, why, priority: weight?.priority });
    return { is: "ready", candidate: { item: itemOfTask(task), ...more } };
  });
  const begun = tasks.flatMap((task): Placed[] => {
    const attempt = open.get(task.id);
    if (attempt) return [placedOpen(itemOfTask(task), attempt)];
    return task.status === "in_progress" ? [{ is: "at-work", item: itemOfTask(task) }] : [];
  });
  const undone = done.map((task) => barred(task, { kind: "gone-back" }));
  return { placed: [...held, ...fresh, ...begun, ...unpickable, ...unable, ...failed, ...undone] };
}

function barred(task: Task, why: WhyHeld, isUnable?: true): Barred {
  return { is: "barred", item: itemOfTask(task), why, ...defined({ isUnable }) };
}

function barredIf(task: Task, why: WhyHeld | undefined, isUnable?: true): Barred[] {
  return why === undefined ? [] : [barred(task, why, isUnable)];
}

type Barred = Extract<Placed, { readonly is: "barred" }>;

function idsOf(placed: readonly Barred[]): ReadonlySet<string> {
  return new Set(placed.map(({ item }) => nameOfItem(item)));
}

/**
 * Tasks that the run still has claimed although their newest attempt failed: to be tried again, or given up. This includes a task whose
 * call was withdrawn while the tracker could not be asked.
 */
function failedTasks(
  situation: ChoiceFacts,
  byId: ReadonlyMap<string, Task>,
  newest: ReadonlyMap<string, Attempt>,
): Held[] {
  return [...newest].flatMap(([taskId, attempt]): Held[] => {
    const { outcome, skillName } = attempt;
    const task = byId.get(taskId);
    if (!task || !isHeldBy(situation.run, task) || !isGivenUp(outcome)) return [];
    const isRetry = mayRetry(situation, attempt);
    const hindrance = isRetry ? whyNotAgain(situation, task, skillName) : undefined;
    const item = { kind: "task", task, skillName } as const;
    const { summary } = outcome;
    if (isRetry && hindrance === undefined)
      return [{ is: "ready", candidate: { item, earlierFailure: summary, isClaimed: true } }];
    return [{ is: "given-up", item, failure: summary, ...defined({ hindrance }) }];
  });
}

/** What keeps a task that the run has claimed from being tried again. Opened, it begins as any ready task once it is released. */
function whyNotAgain(situation: ChoiceFacts, { id, status }: Task, skill: string): WhyHeld | undefined {
  const blockers = listOf(situation).blocked.get(id);
  if (blockers) return { kind: "blocked", blockers };
  return status === "in_progress" ? whyUnable(situation, skill) : { kind: "status-changed", status };
}

/** A task that the run has claimed and no agent works on. */
type Held = Extract<Placed, { readonly is: "ready" | "given-up" }>;

/** Whether the run would try a failed task again: at once, or, if it was released as blocked, once it is ready. */
function mayRetry({ run, settings, limit }: ChoiceFacts, { taskId, outcome }: Attempt): boolean {
  const attempts = run.attempts.filter((one) => one.taskId === taskId);
  const isOpen = run.state.kind !== "stopping" && limit.cause !== "budget";
  return isOpen && isTriedAgain(outcome, attempts, settings.retries);
}

/** The failure after which a run under `fail-fast` begins nothing more. A task that was never begun has not failed. */
function failureForGood(situation: ChoiceFacts, newest: ReadonlyMap<string, Attempt>): FailedForGood | undefined {
  for (const [taskId, attempt] of newest) {
    const { outcome, handedOverAt, skillName } = attempt;
    const mayRecover = mayRetry(situation, attempt) && !situation.unable.has(skillName);
    if (outcome?.kind === "failed" && handedOverAt !== "" && !mayRecover)
      return { of: taskId, summary: outcome.summary };
  }
  return undefined;
}

/** Why a ready task is not begun again in this run: its agent failed for good, or ended with a question. */
function whyFailed(situation: ChoiceFacts, attempt: Attempt | undefined): WhyHeld | undefined {
  const { outcome } = attempt ?? {};
  if (attempt === undefined || mayRetry(situation, attempt)) return undefined;
  if (outcome?.kind === "needs-input") return { kind: "asks", summary: outcome.summary };
  return outcome?.kind === "failed" ? { kind: "failed", summary: outcome.summary } : undefined;
}

/**
 * Holds back a task whose agent asked a question in an earlier run, or that any run has left in doubt, until the user decides. In a later
 * run it begins also if somebody names it.
 */
function whyUndecided({ needs }: ChoiceFacts, run: TaskRun, { id }: Task): WhyHeld | undefined {
  const need = needs.find(({ kind, taskId }) => taskId === id && (kind === "question" || kind === "in-doubt"));
  const isOfRun = need?.run === run.id;
  if (need === undefined || (!isOfRun && run.filter?.ids?.includes(id))) return undefined;
  if (need.kind === "in-doubt") return { kind: "in-doubt" };
  return isOfRun ? undefined : { kind: "awaits-answer" }; // its own question is told whole
}

/** Why a skill cannot be run. One agent doing a composite's work alone would not be what was asked for. */
function whyUnable({ unable }: ChoiceFacts, skill: string): WhyHeld | undefined {
  const why = unable.get(skill);
  return why && { kind: "unable", ...why };
}

/** Why a task is not for an agent of the run; with the command that frees it, if a run has left it that does not release it itself. */
function whyUnpicked(situation: ChoiceFacts, run: TaskRun, task: Task): WhyHeld | undefined {
  const { id } = task;
  const { tasks } = listOf(situation);
  const isParentOf = ({ dependencies }: Task) =>
    dependencies.some(({ on, type }) => type === "parent-child" && on === task.id);
  const why = whyNotPickable(task, actorOf(run), () => tasks.some(isParentOf));
  const isLeft = situation.needs.some(({ kind, taskId }) => kind === "claimed" && taskId === id);
  const settling = isLeft && why?.kind === "assigned" ? settlingOfClaim(id, why.assignee) : undefined;
  return why && { kind: "not-pickable", why, ...defined({ settling }) };
}
