import { groupChildren } from "../../../tasks/ready/find-blocked.ts";
import { findFinishedEpics } from "../../../tasks/ready/find-finished-epics.ts";
import type { Task } from "../../../tasks/task.ts";
import { isForUser } from "../../is-for-user.ts";
import { actorOf, isFinished, newestAttempts, type Run, type TaskRun } from "../../run.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import type { Situation } from "../facts/assess.ts";
import { hasGoneBack } from "../facts/has-gone-back.ts";
import type { Stage } from "../facts/stage.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Change, GiveBack } from "../facts/step-plan.ts";
import { wasTried } from "../facts/tried.ts";
import { tasksLeft } from "./tasks-left.ts";

/** What a run on tasks puts right in the tracker before it chooses what to begin: nothing that was tried in this step is tried again. */
export function settleTasks(situation: Situation): Stage {
  const { run } = situation;
  if (run.kind !== "tasks") return { changes: [], warnings: [] };
  const wanted = [
    ...closeAgain(situation),
    ...makeLeft(situation),
    ...closeEpics(situation, run),
    ...giveBackLeft(situation),
  ];
  const changes = wanted.filter((change) => !wasTried(situation, change));
  return { changes, warnings: [] };
}

/** Closes what the run has closed and a tracker that has gone back has open again. */
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

/** Makes tasks of what composites of this run left to others, each once: its label names what it comes from. */
function makeLeft(situation: Situation): Change[] {
  const known = new Set(listOf(situation).tasks.flatMap(({ labels }) => labels));
  return tasksLeft(situation)
    .filter(({ labels }) => !known.has(labels?.[0] ?? ""))
    .map((task) => ({ kind: "make-task", task }));
}

/** Closes the epics whose children are all closed, of those that the run takes or did a task of, and that nobody else has claimed. */
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
    .map((taskId) => ({ kind: "close", taskId, reason: "All of its tasks are closed." }));
}

/** Gives back what runs that are over have kept claimed, as where a client died at their end; what is in doubt is the user's to decide. */
function giveBackLeft(situation: Situation): Change[] {
  return listOf(situation).tasks.flatMap((task) => leftByRun(situation.others, task) ?? []);
}

/** The change that gives a task back which a run that is over has kept claimed; undefined if it is no such task. */
export function leftByRun(runs: readonly Run[], { id: taskId, status, assignee }: Task): GiveBack | undefined {
  if (status !== "in_progress") return undefined;
  const run = runs.find((one) => isFinished(one) && actorOf(one) === assignee);
  if (run === undefined || isForUser(run, taskId)) return undefined;
  const reason = `Not done in run ${run.id}, which is over.`;
  return { kind: "give-back", run: run.id, taskId, reason, note: reason };
}
