import type { Problem } from "../../core/problem.ts";
import type { DependencyType, Task } from "../../core/tasks/task.ts";

/** What came of a change to one task. */
export type TaskChange =
  | { readonly kind: "done"; readonly task: Task }
  | { readonly kind: "refused"; readonly problem: Problem }
  | { readonly kind: "unavailable"; readonly problem: Problem };

/** All tasks, the ids that are ready in the tracker's order, and what could not be read. */
export interface TaskList {
  readonly tasks: readonly Task[];
  readonly ready: readonly string[];
  readonly warnings: readonly Problem[];
}

/** What a new task may be given; everything else takes Beads' defaults (priority 2, type `task`). */
export interface NewTask {
  readonly title: string;
  readonly description?: string;
  readonly priority?: number;
  readonly type?: string;
  readonly labels?: readonly string[];
  readonly parent?: string;
  readonly dependsOn?: readonly string[];
  readonly files?: readonly string[];
}

/** Where tasks come from: a Beads database through `bd`, or the embedded store in `.beads/issues.jsonl`. */
export interface TaskSource {
  readonly kind: "bd" | "jsonl";
  /** Where it is, and why this source was chosen, as one sentence for `doctor`. */
  readonly about: string;
  list(): Promise<{ kind: "list"; list: TaskList } | { kind: "unavailable"; problem: Problem }>;
  /** Open and free, or already this actor's: becomes `in_progress` for `actor`. Refused when blocked, closed or somebody else's. */
  claim(id: string, actor: string): Promise<TaskChange>;
  /** Gives a claim back: `open`, without assignee. */
  release(id: string, actor: string, note?: string): Promise<TaskChange>;
  close(id: string, actor: string, reason: string): Promise<TaskChange>;
  create(task: NewTask, actor: string): Promise<TaskChange>;
  /** `id` depends on `on`. */
  depend(id: string, on: string, type: DependencyType, actor: string): Promise<TaskChange>;
}
