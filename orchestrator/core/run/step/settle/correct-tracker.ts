import { groupChildren } from "../../../tasks/ready/find-blocked.ts";
import { findFinishedEpics } from "../../../tasks/ready/find-finished-epics.ts";
import type { Task } from "../../../tasks/task.ts";
import { ALL_CLOSED, tellReleased } from "../../../texts/outcomes/tell-closing.ts";
import { isForUser } from "../../is-for-user.ts";
import { writeNote } from "../../needs/run-note.ts";
import { actorOf, isFinished, newestAttempts, type Run, type TaskRun } from "../../run.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import type { Situation } from "../facts/assess.ts";
import { hasGoneBack } from "../facts/has-gone-back.ts";
import { isHeldBy } from "../facts/is-held-by.ts";
import type { Stage } from "../facts/stage.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Change, ReleaseTask } from "../facts/step-plan.ts";
import { wasTried } from "../facts/tried.ts";
import { tasksLeft } from "./tasks-left.ts";

/** What a run on tasks corrects in the tracker before it chooses what to begin. Nothing is tried twice in one step. */
export function correctTracker(situation: Situation): Stage {
  const { run } = situation;
  if (run.kind !== "tasks") return { changes: [], warnings: [] };
  const wanted = [
    ...closeAgain(situation),
    ...makeLeft(situation),
    ...closeEpics(situation, run),
    ...releaseLeft(situation),
  ];
  const changes = wanted.filter((change) => !wasTried(situation, change));
  return { changes, warnings: [] };
}

/** Closes again what the run had closed and the tracker, set back by git, shows as open. */
function closeAgain(situation: Situation): Change[] {
  const newest = newestAttempts(situation.run);
  return listOf(situation)
    .tasks.filter((task) => hasGoneBack(situation.run, newest.get(task.id), task))
    .map(({ id: taskId }) => ({
      kind: "close-again",
      taskId,
      reason: newest.get(taskId)?.outcome?.summary ?? "",
    }));
}

/** Creates tasks for the parts that composites of this run did not do. A label names the part, so that each is created once. */
function makeLeft(situation: Situation): Change[] {
  const known = new Set(listOf(situation).tasks.flatMap(({ labels }) => labels));
  return tasksLeft(situation)
    .filter(({ labels }) => !known.has(labels?.[0] ?? ""))
    .map((task) => ({ kind: "make-task", task }));
}

/** Closes epics whose children are all closed, if the run takes them or did one of their tasks, and nobody else has claimed them. */
function closeEpics(situation: Situation, run: TaskRun): Change[] {
  const { tasks } = listOf(situation);
  const done = new Set(run.attempts.filter(({ outcome }) => outcome?.kind === "done").map(({ taskId }) => taskId));
  const taken = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const children = groupChildren(tasks);
  const isOurs = ({ id, assignee }: Task) =>
    (taken.has(id) || (children.get(id) ?? []).some((child) => done.has(child.id))) &&
    (assignee === undefined || assignee === actorOf(run));
  const ours = new Set(tasks.filter(isOurs).map(({ id }) => id));
  return findFinishedEpics(tasks)
    .filter((epic) => ours.has(epic))
    .map((taskId) => ({ kind: "close", taskId, reason: ALL_CLOSED }));
}

/** Releases what runs that are over still have claimed, as when a client died at their end. The user decides what is in doubt. */
function releaseLeft(situation: Situation): Change[] {
  return listOf(situation).tasks.flatMap((task) => leftByRun(situation.others, task) ?? []);
}

/** The change that releases a task which a run that is over still has claimed; undefined for any other task. */
export function leftByRun(runs: readonly Run[], task: Task): ReleaseTask | undefined {
  const { id: taskId } = task;
  const run = runs.find((one) => isFinished(one) && isHeldBy(one, task));
  if (run === undefined || isForUser(run, taskId)) return undefined;
  const isDone = newestAttempts(run).get(taskId)?.outcome?.kind === "done";
  const kind = isDone ? "reopened" : "left";
  const { reason, note } = tellReleased(kind, run.id);
  return { kind: "release-task", run: run.id, taskId, reason, note: writeNote({ kind, run: run.id, text: note }) };
}
