import { quoteArgument } from "../../quote-for-shell.ts";
import type { Task } from "../../tasks/task.ts";
import { EFFECTS, tellLeft } from "../../texts/reasons/tell-left.ts";
import { diffCommand } from "../../worktrees/branch-work.ts";
import { isBackBefore } from "../is-back-before.ts";
import { isForUser } from "../is-for-user.ts";
import {
  type Attempt,
  actorOf,
  hasTrackedWork,
  isFinished,
  newestAttempts,
  type Outcome,
  parentOf,
  type Run,
  trackedTaskOf,
} from "../run.ts";
import { hasNewNote } from "./has-new-note.ts";
import type { Need } from "./need.ts";
import { type NeedOfTask, settlingOfClaim, settlingsOfRun, settlingsOfTask } from "./settle.ts";

/** What the needs of a repository are derived from. */
interface NeedsFacts {
  /** All runs that are kept, the oldest first. */
  readonly runs: readonly Run[];
  /** Runs whose files cannot be read. Their claims are not orphaned. */
  readonly broken: readonly string[];
  /** Null if the tracker could not be asked. Needs that it might have settled are then still listed. */
  readonly tasks: readonly Task[] | null;
  /** Whether the client that drove a run is gone for certain. */
  readonly isOrphaned: (run: Run) => boolean;
  /** The prefix of our commands in Claude Code, see `slashCommand`; needed only where commands are shown. */
  readonly prefix?: string;
}

/** How the newest attempt at a task, or at one member's part of it, has ended, in whichever run that was. */
interface Word {
  readonly run: Run;
  readonly attempt: Attempt;
  readonly outcome: Outcome;
}

const ORDER: readonly Need["kind"][] = ["question", "in-doubt", "failed", "claimed", "paused", "left-open"];

/** Everything that waits for a person, whichever run it came from: what was asked first stands first among its kind. */
export function findNeeds(facts: NeedsFacts): Need[] {
  const byId = facts.tasks && new Map(facts.tasks.map((task) => [task.id, task]));
  const ofTasks = newestWords(facts.runs).flatMap((word) => needOfTask(word, byId, facts.prefix) ?? []);
  const named = new Set(ofTasks.map(({ taskId }) => taskId));
  const claims = (facts.tasks ?? []).filter(({ id }) => !named.has(id)).flatMap((task) => claimOf(task, facts) ?? []);
  const needs = [...ofTasks, ...claims, ...facts.runs.flatMap((run) => needOfRun(run, facts) ?? [])];
  return needs.sort(
    (a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) || ((a.since ?? "") < (b.since ?? "") ? -1 : 1),
  );
}

/** Of each task the newest attempt that was begun, of any run. What a composite agent drives is told by its own report. */
function newestWords(runs: readonly Run[]): Word[] {
  const driven = runs.filter((run) => parentOf(run) === undefined);
  const untracked = driven.findLast((run) => !hasTrackedWork(run));
  const words = new Map<string, Map<string, { run: Run; attempt: Attempt }>>();
  for (const run of driven) {
    // Nothing in the tracker could settle an older one.
    if (!hasTrackedWork(run) && run !== untracked) continue;
    const begun = [...newestAttempts(run)].filter(([, { outcome }]) => outcome?.kind !== "withdrawn");
    const byTask = new Map<string, Map<string, { run: Run; attempt: Attempt }>>();
    for (const [part, attempt] of begun) {
      const parts = byTask.get(attempt.taskId) ?? new Map();
      byTask.set(attempt.taskId, parts.set(part, { run, attempt }));
    }
    for (const [task, parts] of byTask) words.set(task, parts);
  }
  return [...words.values()].flatMap((parts) =>
    [...parts.values()].flatMap(({ run, attempt }) =>
      attempt.outcome ? [{ run, attempt, outcome: attempt.outcome }] : [],
    ),
  );
}

function needOfTask(
  { run, attempt, outcome }: Word,
  byId: ReadonlyMap<string, Task> | null,
  prefix = "",
): Need | undefined {
  const kind = {
    "needs-input": "question",
    "in-doubt": "in-doubt",
    failed: "failed",
    done: undefined,
    withdrawn: undefined,
  }[outcome.kind] as NeedOfTask | undefined;
  const isTracked = hasTrackedWork(run);
  if (kind === undefined || (isTracked && isSettled(kind, run, attempt, outcome, byId))) return undefined;
  if (!isTracked && kind === "failed" && !isFinished(run)) return undefined;
  const { taskId, member, title } = attempt;
  const task = byId?.get(taskId);
  const isHeld = task === undefined || task.assignee === actorOf(run);
  return {
    kind,
    run: run.id,
    taskId: isTracked ? taskId : null,
    title: member === undefined ? title : `${member}: ${title}`,
    since: outcome.at,
    text: outcome.summary,
    settlings: [
      ...(isTracked ? settlingsOfTask(kind, taskId, isHeld, prefix) : []),
      ...(outcome.work ? [{ command: diffCommand(outcome.work), effect: EFFECTS.show }] : []),
    ],
  };
}

/** Whether the tracker shows that a decision was made, or is not needed any more. */
function isSettled(
  kind: Need["kind"],
  run: Run,
  { taskId }: Attempt,
  outcome: Outcome,
  byId: ReadonlyMap<string, Task> | null,
): boolean {
  if (!byId) return kind === "failed" && !isFinished(run) && outcome.mayRetry;
  const task = byId.get(taskId);
  if (!task || task.status === "closed") return true;
  const isHeldByRun = task.status === "in_progress" && task.assignee === actorOf(run);
  if (kind === "in-doubt") return !isHeldByRun && !isBackBefore(outcome, run, task);
  // Still claimed: the run is about to try it again or to release it. Claimed by another: somebody works on it.
  if (task.status === "in_progress" || task.assignee !== undefined) return true;
  const summaries = run.attempts.flatMap((one) => (one.taskId === taskId && one.outcome ? [one.outcome.summary] : []));
  return hasNewNote(task, run.id, summaries);
}

/** The claim of a run that nobody knows here, or of one that is over and leaves it to the user, whatever the task's status is by now. */
function claimOf(task: Task, { runs, broken }: NeedsFacts): Need | undefined {
  const { status, assignee, id, title } = task;
  const run = status === "closed" ? undefined : /^skyfom-([a-z0-9]{4,12})$/.exec(assignee ?? "")?.[1];
  if (run === undefined || assignee === undefined || broken.includes(run)) return undefined;
  const known = runs.find((one) => one.id === run);
  const isTracked = known !== undefined && isFinished(known) && trackedTaskOf(known) === id;
  const isLeft = isTracked || (known !== undefined && isFinished(known) && isForUser(known, id));
  if (known && !isLeft) return undefined; // its run works on it, or the next step gives it back
  const isDoneInVain = isTracked && status === "in_progress";
  const why = isDoneInVain ? "not-closed" : isLeft ? "claimed" : "claimed-by-unknown";
  const accept = { command: `skyfom task close ${quoteArgument(id)}`, effect: EFFECTS.close };
  const release = settlingOfClaim(id, assignee);
  return {
    kind: "claimed",
    run,
    taskId: id,
    title,
    since: task.startedAt ?? null,
    text: tellLeft({ kind: why, run }),
    settlings: isDoneInVain ? [accept, release] : [release],
  };
}

function needOfRun(run: Run, { isOrphaned, prefix = "" }: NeedsFacts): Need | undefined {
  if (isFinished(run) || parentOf(run) !== undefined) return undefined;
  const title = run.kind === "tasks" ? "" : run.work.title;
  const common = { run: run.id, taskId: null, title };
  if (isOrphaned(run)) {
    const text = tellLeft({ kind: "left-open" });
    return { ...common, kind: "left-open", since: null, text, settlings: settlingsOfRun("left-open", run.id, prefix) };
  }
  if (run.state.kind !== "paused") return undefined;
  const text = tellLeft({ kind: "paused" });
  return { ...common, kind: "paused", since: run.state.at, text, settlings: settlingsOfRun("paused", run.id, prefix) };
}
