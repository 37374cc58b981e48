import { chooseSkill } from "../tasks/choose-skill.ts";
import type { Blocked } from "../tasks/find-blocked.ts";
import { describeBlockers } from "../tasks/plan-change.ts";
import { type HeldBack, selectTasks } from "../tasks/select-tasks.ts";
import type { Task } from "../tasks/task.ts";
import { isFollowUpOf } from "./follow-up.ts";
import type { LimitNow } from "./limit-now.ts";
import { type Attempt, actorOf, newestAttempts, type Outcome, openAttempts, type Run } from "./run.ts";

/** What the next attempts are chosen from. */
export interface Choice {
  readonly run: Run;
  /** How many agents it may have at work now; its own limit unless told. */
  readonly limit?: LimitNow;
  readonly tasks: readonly Task[];
  /** Ids that are ready and that this run takes, in the tracker's order. */
  readonly ready: readonly string[];
  /** What blocks tasks: also one that the run has claimed may be blocked by now. */
  readonly blocked: Blocked;
  /** Slots of the repository that nobody holds. */
  readonly freeSlots: number;
  /** Attempts of this run whose call was not made yet: each will need a slot. */
  readonly due: number;
  readonly retries: number;
  readonly errorHandling: "continue-on-error" | "fail-fast";
  readonly order: "priority" | "oldest";
  /** Skills that cannot be run, each with the reason as a phrase. */
  readonly unable?: ReadonlyMap<string, string>;
}

/** A task to try, and how. */
export interface Planned {
  readonly task: Task;
  readonly skillName: string;
  /** Why the attempt before failed, where there was one. */
  readonly earlierFailure?: string;
}

export interface AttemptPlan {
  /** Tasks that this run has claimed and tries again. */
  readonly retries: readonly Planned[];
  /** Tasks to claim and try. */
  readonly fresh: readonly Planned[];
  /** Tasks that have failed for good: their claims go back. */
  readonly givenUp: readonly { readonly taskId: string; readonly reason: string }[];
  /** Ready tasks that do not start now, with the reason for each. */
  readonly heldBack: readonly HeldBack[];
  /** Those of them whose skill cannot be run. */
  readonly unable: readonly HeldBack[];
  /** Whether something could start if only a slot were free: a run with nothing at work is then not finished. */
  readonly isShortOfSlots: boolean;
}

/**
 * Chooses what to try next: first what failed and may be tried again, then ready tasks, up to the free slots and the run's limit.
 * A run that is paused or is to end starts nothing; one that is to end gives back also what could be tried again. Under `fail-fast`
 * so does one in which a task has failed for good.
 */
export function planAttempts(choice: Choice): AttemptPlan {
  const { run, tasks, ready, freeSlots, due } = choice;
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const open = openAttempts(run);
  const isHalted = run.pausedAt !== undefined || run.stopping !== undefined;
  const room = isHalted ? 0 : Math.max(0, Math.min(limitOf(choice).limit - open.length, freeSlots - due));
  const { again, givenUp } = failedTasks(choice, byId);
  const retries = again.slice(0, room);
  if (isHalted) return { retries, fresh: [], givenUp, heldBack: [], unable: [], isShortOfSlots: false };
  const newest = newestAttempts(run);
  const mayTryAgain = (task: Task) => mayRetry(choice, newest.get(task.id));
  const failedBefore = new Map(
    [...newest.values()].filter((one) => hasFailed(one) && !mayRetry(choice, one)).map(toFailure),
  );
  const failure = choice.errorHandling === "fail-fast" ? failureForGood(choice) : undefined;
  if (failure !== undefined) {
    const left = again.map(({ task, earlierFailure = "" }) => ({ taskId: task.id, reason: earlierFailure }));
    const heldBack = ready
      .filter((id) => !failedBefore.has(id))
      .map((id) => ({ id, reason: `the run ends, because ${failure}` }));
    return { retries: [], fresh: [], givenUp: [...givenUp, ...left], heldBack, unable: [], isShortOfSlots: false };
  }
  const mayBegin = (task: Task) => !failedBefore.has(task.id) && !isFollowUpOf(run, task);
  const unable = ready
    .flatMap((id) => byId.get(id) ?? [])
    .filter(mayBegin)
    .flatMap((task) => whyUnable(choice, task) ?? []);
  const tried = new Set(open.map(({ taskId }) => taskId));
  const atWork = tasks.filter((task) => task.status === "in_progress" || tried.has(task.id));
  const select = (limit: number) =>
    selectTasks({
      ready: ready
        .flatMap((id) => byId.get(id) ?? [])
        .filter((task) => mayBegin(task) && whyUnable(choice, task) === undefined),
      atWork,
      limit,
      limitReason: whyNoMore(choice, open.length),
      actor: actorOf(run),
      order: choice.order === "oldest" ? "oldest" : "tracker",
    });
  const selected = select(room - retries.length);
  const waiting = again
    .slice(room)
    .map(({ task }) => ({ id: task.id, reason: limitOf(choice).reason ?? "it failed and waits for a free slot" }));
  const failed = ready
    .filter((id) => failedBefore.has(id) && !again.some(({ task }) => task.id === id))
    .map((id) => ({ id, reason: failedBefore.get(id) ?? "" }));
  return {
    retries,
    fresh: selected.picked.map((task) => ({
      task,
      skillName: chooseSkill(task).skill,
      ...(mayTryAgain(task) ? { earlierFailure: newest.get(task.id)?.outcome?.summary ?? "" } : {}),
    })),
    givenUp,
    heldBack: [...waiting, ...selected.heldBack, ...unable, ...failed],
    unable,
    isShortOfSlots: room === 0 && limitOf(choice).cause !== "budget" && again.length + select(1).picked.length > 0,
  };
}

/**
 * Tasks of this run whose newest attempt failed while the claim is still held: to be tried again, or given up. One whose call was taken
 * back is among them where the tracker could not be asked then.
 */
function failedTasks(choice: Choice, byId: ReadonlyMap<string, Task>) {
  const { run, blocked } = choice;
  const again: Planned[] = [];
  const givenUp: { taskId: string; reason: string }[] = [];
  for (const [taskId, attempt] of newestAttempts(run)) {
    const { outcome, skillName } = attempt;
    const task = byId.get(taskId);
    const isOurs = task?.status === "in_progress" && task.assignee === actorOf(run);
    if (!task || !isOurs || !isGivenUp(outcome)) continue;
    const isRetry = mayRetry(choice, attempt);
    const blockers = blocked.get(taskId);
    const hindrance = blockers ? `it is blocked now: ${describeBlockers(blockers)}` : choice.unable?.get(skillName);
    if (isRetry && hindrance === undefined) again.push({ task, skillName, earlierFailure: outcome.summary });
    else givenUp.push({ taskId, reason: [outcome.summary, ...(isRetry ? [hindrance] : [])].join("; ") });
  }
  return { again, givenUp };
}

/** Whether the run would try a task again that failed: at once, or, where it was given back as blocked, once it is ready. */
function mayRetry(choice: Choice, attempt: Attempt | undefined): boolean {
  const { run, retries } = choice;
  if (attempt?.outcome?.kind !== "failed" || !attempt.outcome.mayRetry) return false;
  const { taskId } = attempt;
  const failures = run.attempts.filter((one) => one.taskId === taskId && isFailure(one.outcome));
  return failures.length <= retries && run.stopping === undefined && limitOf(choice).cause !== "budget";
}

/** Whether an attempt has ended so that its claim goes back, unless it is tried again. */
export function isGivenUp(outcome: Outcome | undefined): outcome is Outcome {
  return outcome?.kind === "failed" || outcome?.kind === "needs-input" || outcome?.kind === "withdrawn";
}

/** A task whose skill cannot be run, and why: one agent that did a composite's work alone would be another thing than was asked for. */
function whyUnable({ unable }: Choice, task: Task): HeldBack | undefined {
  const reason = unable?.get(chooseSkill(task).skill);
  return reason === undefined ? undefined : { id: task.id, reason };
}

/** Whether an attempt counts against the retries. */
function isFailure(outcome: Outcome | undefined): boolean {
  return outcome?.kind === "failed" && !outcome.isExcused;
}

/** The failure after which a run under `fail-fast` starts nothing more, as a phrase. What was never begun has not failed. */
function failureForGood(choice: Choice): string | undefined {
  for (const [taskId, attempt] of newestAttempts(choice.run)) {
    const { outcome, handedOverAt, skillName } = attempt;
    const mayRecover = mayRetry(choice, attempt) && !choice.unable?.has(skillName);
    const hasEndedBadly = outcome?.kind === "failed" && handedOverAt !== "" && !mayRecover;
    if (hasEndedBadly) return `${taskId} failed: ${outcome.summary}`;
  }
  return undefined;
}

/** Whether a task is not to be begun anew in this run: its agent failed, or ended with a question. */
function hasFailed({ outcome }: Run["attempts"][number]): boolean {
  return outcome?.kind === "failed" || outcome?.kind === "needs-input";
}

function toFailure({ taskId, outcome }: Run["attempts"][number]): [string, string] {
  const how = outcome?.kind === "needs-input" ? "its agent asks" : "it failed in this run";
  return [taskId, `${how}: ${outcome?.summary}`];
}

function limitOf({ run, limit }: Choice): LimitNow {
  return limit ?? { limit: run.limit };
}

function whyNoMore(choice: Choice, open: number): string {
  const { freeSlots, due } = choice;
  const { limit, reason } = limitOf(choice);
  if (freeSlots - due < limit - open) return "no slot of the repository is free";
  return reason ?? `this run works on ${limit} at once`;
}
