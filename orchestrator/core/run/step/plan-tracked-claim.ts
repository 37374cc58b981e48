import type { Problem } from "../../problem.ts";
import type { Task } from "../../tasks/task.ts";
import { type Run, trackedTaskOf } from "../run.ts";
import { withoutTask } from "../states.ts";
import type { GiveBack } from "./facts/step-plan.ts";
import { leftByRun } from "./settle/settle-tasks.ts";

/** How the tracker answers a claim. */
type Answer = { readonly kind: "done" } | { readonly kind: "refused" | "unavailable"; readonly problem: Problem };

/** What is known on the way to a composite run's claim of its task. */
export interface TrackedFacts {
  readonly run: Run;
  /** All runs that are kept. */
  readonly runs: readonly Run[];
  /** The task as the tracker shows it: null if it cannot, undefined as long as it was not asked. */
  readonly task?: Task | null;
  /** Whether it was tried to release what an earlier run has kept claimed. */
  readonly hasGivenBack?: boolean;
  /** The tracker's answer to the claim, once it was asked. */
  readonly claimed?: Answer;
  /** ISO 8601. */
  readonly now: string;
}

/** What comes next on the way to that claim. */
type TrackedClaim =
  | { readonly kind: "show"; readonly taskId: string }
  /** A run that is over has kept the task claimed. */
  | { readonly kind: "give-back"; readonly change: GiveBack }
  | { readonly kind: "claim"; readonly taskId: string }
  /** The run may go on. */
  | { readonly kind: "done" }
  /** The task is not to be had. The run is over, unless it has begun before. */
  | { readonly kind: "lost"; readonly run: Run; readonly problem: Problem };

/** Decides the next call to the tracker on the way to the task of a composite run. A run whose task is not tracked claims nothing. */
export function planTrackedClaim(facts: TrackedFacts): TrackedClaim {
  const { run, runs, task, hasGivenBack, claimed, now } = facts;
  const taskId = trackedTaskOf(run);
  if (taskId === undefined) return { kind: "done" };
  if (task === undefined) return { kind: "show", taskId };
  const change = task === null || hasGivenBack ? undefined : leftByRun(runs, task);
  if (change !== undefined) return { kind: "give-back", change };
  if (claimed === undefined) return { kind: "claim", taskId };
  if (claimed.kind === "done") return { kind: "done" };
  return { kind: "lost", run: withoutTask(run, now), problem: claimed.problem };
}
