import { renderReference } from "../../../core/reference/reference.ts";
import { findNeeds } from "../../../core/run/needs/find-needs.ts";
import type { Need } from "../../../core/run/needs/need.ts";
import { parentOf } from "../../../core/run/run.ts";
import type { Task } from "../../../core/tasks/task.ts";
import { commandPrefix } from "../../command-prefix.ts";
import { locateState } from "../../ledger/files/locate-state.ts";
import { hasState, whyElsewhere } from "../../ledger/files/state-paths.ts";
import { readRuns } from "../../reference/read-run.ts";

/** What runs have done about one task, and what of that waits for a person. */
interface TaskPast {
  /** The oldest attempt first. */
  readonly history: readonly {
    readonly reference: string;
    readonly at: string;
    readonly outcome: string;
    readonly summary: string;
  }[];
  readonly need: Need | undefined;
}

/** Reads what the runs that are kept have done about a task. Changes nothing. */
export function readTaskPast(folder: string, id: string, tasks: readonly Task[]): TaskPast {
  const { paths, root } = locateState(folder);
  if (whyElsewhere(paths) || !hasState(paths)) return { history: [], need: undefined };
  const { runs, broken } = readRuns(paths);
  const history = runs
    .filter((run) => parentOf(run) === undefined)
    .flatMap((run) =>
      run.attempts
        .filter(({ taskId }) => taskId === id)
        .map(({ number, handedOverAt, outcome }) => ({
          reference: renderReference({ run: run.id, attempt: number }),
          at: outcome?.at ?? handedOverAt,
          outcome: outcome?.kind ?? "at work",
          summary: outcome?.summary ?? "",
        })),
    );
  const needs = findNeeds({
    runs,
    broken: broken.map((one) => one.id),
    tasks,
    isOrphaned: () => false,
    prefix: commandPrefix(root),
  });
  return { history, need: needs.find(({ taskId }) => taskId === id) };
}
