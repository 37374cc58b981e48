import type { Run } from "../../../core/run/run.ts";
import type { StepFacts, TrackerFacts } from "../../../core/run/step/facts/step-facts.ts";
import { type TrackerQuestion, unlistedTasks } from "../../../core/run/step/facts/tracker-question.ts";
import type { Task } from "../../../core/tasks/task.ts";
import type { RunContext } from "../run-context.ts";

export async function askTracker({ source }: RunContext, question: TrackerQuestion): Promise<TrackerFacts> {
  switch (question.kind) {
    case "tasks":
      return source.tasks ? source.tasks() : source.list();
    case "ready":
      return source.list();
    case "task": {
      const shown = await source.show(question.id);
      if (shown.kind === "unavailable") return shown;
      return ofOneTask(...(shown.kind === "done" ? [shown.task] : []));
    }
    case "nothing":
      return { kind: "not-asked" };
    default:
      return question satisfies never;
  }
}

/** What is known of the tracker once a task was read. */
export function ofOneTask(...tasks: readonly Task[]): TrackerFacts {
  return { kind: "list", list: { tasks, ready: [], blocked: new Map(), warnings: [] } };
}

/** Of the tasks that the run has given up and the tracker does not list, those that it cannot show. It is asked once for each. */
export async function unreadableOf(
  { source }: RunContext,
  run: Run,
  tracker: TrackerFacts,
  last: StepFacts | undefined,
): Promise<ReadonlySet<string>> {
  const known = new Set(last && unlistedTasks(last.run, last.tracker));
  const unreadable = new Set<string>();
  for (const id of unlistedTasks(run, tracker)) {
    const isUnreadable = known.has(id) ? last?.unreadable.has(id) : (await source.show(id)).kind === "unavailable";
    if (isUnreadable) unreadable.add(id);
  }
  return unreadable;
}
