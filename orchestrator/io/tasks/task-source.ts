import type { Problem } from "../../core/problem.ts";
import type { BatchTask, NewTask } from "../../core/tasks/add/new-task.ts";
import type { TaskEdit } from "../../core/tasks/edit/task-edit.ts";
import type { ReadyFilter } from "../../core/tasks/ready/find-ready.ts";
import type { DependencyType, Task } from "../../core/tasks/task.ts";
import type { AllTasks, TaskList } from "../../core/tasks/task-list.ts";

export type { NewTask, TaskList };

/** The tracker could not be asked, or not be believed. */
export interface Unavailable {
  readonly kind: "unavailable";
  readonly problem: Problem;
}

/** Everything that the tracker has, or why it cannot be told. */
export type ListedOrNot = { readonly kind: "list"; readonly list: TaskList } | Unavailable;

/** The outcome of a change to one task. */
export type TaskChange =
  | { readonly kind: "done"; readonly task: Task }
  | { readonly kind: "refused"; readonly problem: Problem }
  | Unavailable;

/** The outcome of making several tasks; `tasks` are those that were made, also when not all could be. */
export type TasksMade = { readonly tasks: readonly Task[] } & (
  | { readonly kind: "done" }
  | { readonly kind: "refused"; readonly problem: Problem }
  | Unavailable
);

/** Where tasks come from: a Beads database through `bd`, or the embedded store in `.beads/issues.jsonl`. */
export interface TaskSource {
  readonly kind: "bd" | "jsonl";
  /** Where it is, and why this source was chosen, as one sentence for `doctor`. */
  readonly about: string;
  /** Everything, with the ready ones as `filter` asks. */
  list(filter?: ReadyFilter): Promise<ListedOrNot>;
  /** The same without what is ready, where that would be a question of its own. */
  readonly tasks?: () => Promise<{ readonly kind: "tasks"; readonly list: AllTasks } | ListedOrNot>;
  /** One task; refused when there is none of that id. */
  show(id: string): Promise<TaskChange>;
  /** Open and free, or already this actor's: becomes `in_progress` for `actor`. Refused when blocked, closed or somebody else's. */
  claim(id: string, actor: string): Promise<TaskChange>;
  /** Gives a claim back: `open`, without assignee. Refused to anybody but its holder. */
  release(id: string, actor: string, note?: string): Promise<TaskChange>;
  close(id: string, actor: string, reason: string): Promise<TaskChange>;
  create(task: NewTask, actor: string): Promise<TaskChange>;
  /** All of them or none, where the source can: the embedded store writes them in one step. */
  createAll(batch: readonly BatchTask[], actor: string): Promise<TasksMade>;
  /** Changes what is given of a task. Refused while an agent works on it. */
  edit(id: string, edit: TaskEdit, actor: string): Promise<TaskChange>;
  /** Opens a closed task again. */
  reopen(id: string, actor: string): Promise<TaskChange>;
  /** Deletes a task that nothing depends on; the task is told as it was. */
  remove(id: string, actor: string): Promise<TaskChange>;
  /** `id` no longer depends on `on`. */
  undepend(id: string, on: string, actor: string): Promise<TaskChange>;
  /** `id` depends on `on`. */
  depend(id: string, on: string, type: DependencyType, actor: string): Promise<TaskChange>;
}
