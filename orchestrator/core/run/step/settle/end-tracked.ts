import type { Warning } from "../../../texts/handover/warning.ts";
import { NOT_ALL_STARTED, tellClaimedBy } from "../../../texts/outcomes/tell-closing.ts";
import { writeNote } from "../../needs/run-note.ts";
import { resultOfMembers } from "../../result-of-members.ts";
import { actorOf, trackedTaskOf } from "../../run.ts";
import type { Situation } from "../facts/assess.ts";
import type { Stage } from "../facts/stage.ts";
import { listOf } from "../facts/step-facts.ts";
import type { Change } from "../facts/step-plan.ts";
import { failureOf, wasTried } from "../facts/tried.ts";

/** What is left to do about the task that a run of members has claimed itself, once its members are done. */
interface TrackedEnd extends Stage {
  /** Whether the tracker could not be told yet that the task is closed or released. The run is not over before that. */
  readonly isOwed: boolean;
}

/** Closes that task if the run ended well, or releases it with the reason. */
export function endTracked(situation: Situation): TrackedEnd {
  const { run, tracker, tried } = situation;
  const taskId = trackedTaskOf(run);
  if (run.kind === "tasks" || taskId === undefined) return { changes: [], warnings: [], isOwed: false };
  const { isDone, failed } = resultOfMembers(run);
  const kind = isDone ? "not-closed" : "not-given-back";
  const tell = (why: string): Warning => ({ kind, taskId, why });
  if (tracker.kind === "unavailable") return { changes: [], warnings: [tell(tracker.problem.what)], isOwed: true };
  const task = listOf(situation).tasks.find(({ id }) => id === taskId);
  const isOurs = task?.assignee === actorOf(run);
  if (task?.status === "closed" || (task !== undefined && !isDone && !isOurs)) return NOTHING_OWED;
  if (task?.assignee !== undefined && !isOurs)
    return { ...NOTHING_OWED, warnings: [tell(tellClaimedBy(task.assignee))] };
  const summary = run.attempts.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("\n");
  const why = failed.map(({ member, outcome }) => `${member}: ${outcome?.summary}`).join("; ") || NOT_ALL_STARTED;
  const note = writeNote({ kind: "not-done", run: run.id, text: why });
  const change: Change = isDone
    ? { kind: "close", taskId, reason: summary }
    : { kind: "release-task", run: run.id, taskId, reason: why, note };
  const isOwn = (one: Change) => one.kind !== "release-task" || one.run === run.id;
  const failure = failureOf(tried, (one) => one.kind === change.kind && isOwn(one));
  if (failure) return { changes: [], warnings: [tell(failure.problem.what)], isOwed: failure.kind === "unavailable" };
  return wasTried(situation, change) ? NOTHING_OWED : { ...NOTHING_OWED, changes: [change] };
}

const NOTHING_OWED: TrackedEnd = { changes: [], warnings: [], isOwed: false };
