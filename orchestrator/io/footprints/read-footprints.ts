import { estimateFiles } from "../../core/footprints/estimate-files.ts";
import { type Footprints, NO_FOOTPRINTS } from "../../core/footprints/footprints.ts";
import { namesInText } from "../../core/footprints/names-in-text.ts";
import { openAttempts, type Run, type TaskRun } from "../../core/run/run.ts";
import { tasksOfRun } from "../../core/run/tasks-of-run.ts";
import { declaredFiles } from "../../core/tasks/files/declared-files.ts";
import type { Task } from "../../core/tasks/task.ts";
import type { AllTasks } from "../../core/tasks/task-list.ts";
import type { StateLocation } from "../ledger/files/locate-state.ts";
import { filesAhead } from "../worktrees/run-branches.ts";
import { readRepository } from "./read-repository.ts";

/** A folder, and where it lies. */
interface RepositoryPlace {
  readonly projectDir: string;
  readonly location: Pick<StateLocation, "isInGit" | "workTree">;
}

/** Tasks whose files are estimated in one step. */
const MOST_TASKS = 100;

/**
 * What the tasks that may begin, or are worked on, are expected to change. Git is asked once a step: it answers otherwise after each commit.
 *
 * @param before what was read earlier in the same step; of the run's branch, undefined where that may have moved since.
 */
export function readFootprints(
  { projectDir, location: { isInGit, workTree } }: RepositoryPlace,
  run: Run,
  { tasks }: AllTasks,
  before: Partial<Footprints> = {},
): Footprints {
  if (!isInGit || run.kind !== "tasks") return NO_FOOTPRINTS;
  const hasBranch = run.attempts.some(({ outcome }) => outcome?.branch !== undefined);
  return {
    estimates: before.estimates ?? estimate(workTree, run, tasks),
    ahead: before.ahead ?? (hasBranch ? filesAhead(projectDir, run.id) : []),
  };
}

function estimate(workTree: string, run: TaskRun, tasks: readonly Task[]): Footprints["estimates"] {
  const open = new Set(openAttempts(run).map(({ taskId }) => taskId));
  const taken = new Set(tasksOfRun(tasks, run).map(({ id }) => id));
  const inPlay = tasks.filter(
    ({ id, status }) => status === "in_progress" || open.has(id) || (status === "open" && taken.has(id)),
  );
  const silent = inPlay.filter((task) => declaredFiles(task).length === 0).slice(0, MOST_TASKS);
  if (inPlay.length < 2 || silent.length === 0) return NO_FOOTPRINTS.estimates;
  const names = new Map(silent.map((task) => [task.id, namesInText(textOf(task))]));
  const symbols = new Set([...names.values()].flatMap((one) => one.symbols));
  if (symbols.size === 0 && [...names.values()].every(({ paths }) => paths.length === 0))
    return NO_FOOTPRINTS.estimates;
  const repository = readRepository(workTree, [...symbols]);
  if (repository === undefined) return NO_FOOTPRINTS.estimates;
  const estimates = [...names].map(([id, named]) => [id, estimateFiles(named, repository)] as const);
  return new Map(estimates.filter(([, files]) => files.length > 0));
}

function textOf({ title, description, design, acceptance, notes }: Task): string {
  return [title, description, design, acceptance, notes].join("\n");
}
