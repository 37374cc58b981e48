import { type Footprints, NO_FOOTPRINTS } from "../../../footprints/footprints.ts";
import { defined } from "../../../ledger/defined.ts";
import { declaredFiles } from "../../../tasks/files/declared-files.ts";
import type { Task } from "../../../tasks/task.ts";
import { openAttempts, type TaskRun } from "../../run.ts";
import { tasksOfRun } from "../../tasks-of-run.ts";
import { hasTakenIn } from "./facts-still-valid.ts";
import { hasTasks, type StepFacts } from "./step-facts.ts";
import type { Tried } from "./step-plan.ts";

/** What git is asked about the files that tasks are expected to change: what is not known yet. */
export interface FootprintsQuestion {
  readonly known: Partial<Footprints>;
  /** The tasks whose files are estimated, where the estimates are not known. */
  readonly tasks: readonly Task[];
}

/** Tasks whose files are estimated in one step. */
const MOST_TASKS = 100;

/**
 * What a step asks. Estimates are made once a step, since each commit changes them. What is ahead of the checkout is asked again after
 * work was collected.
 *
 * @param last an earlier round of the same step, and what it has tried.
 */
export function footprintsQuestion(
  { run, tracker }: Pick<StepFacts, "run" | "tracker">,
  isInGit: boolean,
  last?: { readonly footprints: Footprints; readonly tried: readonly Tried[] },
): FootprintsQuestion {
  if (!isInGit || run.kind !== "tasks" || !hasTasks(tracker)) return { known: NO_FOOTPRINTS, tasks: [] };
  const tasks = last === undefined ? tasksToEstimate(run, tracker.list.tasks) : [];
  const estimates = tasks.length === 0 ? (last?.footprints.estimates ?? NO_FOOTPRINTS.estimates) : undefined;
  const hasBranch = run.attempts.some(({ outcome }) => outcome?.branch !== undefined);
  const isAheadKnown = last !== undefined && !hasTakenIn(last.tried);
  const ahead = isAheadKnown ? last.footprints.ahead : hasBranch ? undefined : NO_FOOTPRINTS.ahead;
  return { known: defined({ estimates, ahead }), tasks };
}

/** The tasks that are worked on or may begin, and declare no files. None, if there is only one task: it cannot meet another. */
function tasksToEstimate(run: TaskRun, tasks: readonly Task[]): readonly Task[] {
  const open = new Set(openAttempts(run).map(({ taskId }) => taskId));
  const ofRun = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const inPlay = tasks.filter(
    ({ id, status }) => status === "in_progress" || open.has(id) || (status === "open" && ofRun.has(id)),
  );
  return inPlay.length < 2 ? [] : inPlay.filter((task) => declaredFiles(task).length === 0).slice(0, MOST_TASKS);
}
