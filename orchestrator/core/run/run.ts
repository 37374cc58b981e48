import type { OwnerKey } from "../ledger/owner.ts";
import type { HeldBack } from "../tasks/held-back.ts";
import type { TaskFilter } from "../tasks/task-filter.ts";
import type { Warning } from "../texts/handover/warning.ts";
import type { SeenNote } from "../texts/outcomes/tell-seen.ts";
import type { Report } from "../texts/report/report.ts";
import type { BranchWork } from "../worktrees/branch-work.ts";
import type { HeldWork } from "./held-work.ts";
import type { MemberWork } from "./work/member-work.ts";

/** One attempt at one task, or at one member's part of it: one brief, one reference, at most one agent. */
export interface Attempt {
  readonly number: number;
  /** The task that the work is for. */
  readonly taskId: string;
  readonly title: string;
  readonly skillName: string;
  /** The member whose part it is, in a composite run. */
  readonly member?: string;
  /** Why it began before others, as a phrase; left out where only the task's own priority counted. */
  readonly why?: string;
  /** Set where no agent is started: the composite agent does this part itself. */
  readonly isOwnWork?: true;
  readonly agentType: string;
  readonly model?: string;
  /** Set where its agent has a worktree of its own. */
  readonly isolation?: "worktree";
  /** Whether it was copied from the run of an earlier attempt at the whole; it then does not count against the retries. */
  readonly isFromBefore?: true;
  /** When its call was last handed over to the model, ISO 8601. */
  readonly handedOverAt: string;
  /** How many times it has been handed over since its call was last made, including the latest. */
  readonly handovers?: number;
  /** Why its agent is to be stopped, if it is. */
  readonly stopReason?: string;
  /** Whether the reason is its time limit. It may then be tried again, unlike an attempt that is stopped because the run ends. */
  readonly isOverdue?: true;
  readonly outcome?: Outcome;
}

/**
 * Why the model's API gave an agent no answer: `busy` asks for fewer requests at once, `used-up` is a quota that is spent until
 * some time.
 */
export type ApiLimit = { readonly kind: "busy" } | { readonly kind: "used-up"; readonly until?: string };

type OutcomeKind = "done" | "failed" | "needs-input" | "in-doubt" | "withdrawn";

/**
 * How an attempt ended, as its report and the ledger say: `needs-input` waits for the user's answer, `in-doubt` for the user's
 * decision on what a lost agent left behind, `withdrawn` was never begun because its run was paused or stopped.
 */
export interface Outcome<Kind extends OutcomeKind = OutcomeKind> {
  readonly kind: Kind;
  /** The report's summary, the question, or why it failed, as one sentence. */
  readonly summary: string;
  /** False if trying again cannot help, or if a person stopped the agent. */
  readonly mayRetry: boolean;
  readonly at: string;
  /** Whether the work is not to blame, as when the client died or the API was busy. It then does not count against the retries. */
  readonly isExcused?: true;
  /** The limit of the model's API that stopped it, as the client reported it. */
  readonly limit?: ApiLimit;
  /** What was changed: the report's files and commits, or, in doubt, what the lost agent is known to have changed. */
  readonly files?: readonly string[];
  readonly commits?: readonly string[];
  /** What it has committed in a worktree of its own, whether or not that is merged. */
  readonly work?: BranchWork;
  /** The branch that has these commits, where that is not the user's own. */
  readonly branch?: string;
  /** Set where the project's check has passed with them. */
  readonly isChecked?: true;
  /** Why its commits could not be merged, and the branch that has them. The next attempt starts from that branch. */
  readonly repair?: { readonly kind: "conflict" | "check"; readonly branch: string };
  /** Checks that were run, as the report tells. */
  readonly tests?: Report["tests"];
  /** What else the user should know, as claims that were not confirmed. */
  readonly notes?: readonly string[];
  /** What its agent noticed and left alone. */
  readonly seen?: readonly SeenNote[];
}

/** The state of a run, and since when, ISO 8601. */
export type RunState =
  | { readonly kind: "open" }
  /** Nothing new is started until it is resumed. */
  | { readonly kind: "paused"; readonly at: string }
  /** Nothing new is started, and with `isNow` the agents at work are stopped. The run is finished when the last agent has ended. */
  | { readonly kind: "stopping"; readonly at: string; readonly isNow: boolean }
  | { readonly kind: "finished"; readonly at: string };

/** What does not begin: what could, with the reason for each, and open tasks that wait for others, by id. */
export interface LeftWork {
  readonly heldBack: readonly HeldBack[];
  readonly blocked: readonly string[];
}

/** What every run has, whatever it works on. */
interface AnyRun {
  readonly id: string;
  readonly owner: OwnerKey;
  readonly openedAt: string;
  readonly state: RunState;
  /** Most agents that this run keeps at work at once. */
  readonly limit: number;
  /** What the last step held back, as it was logged. */
  readonly heldBack?: readonly HeldWork[];
  /** What it did not begin. Set by the step that ends the run. */
  readonly left?: LeftWork;
  /** Where its work in worktrees is once it is over, as a clause; if absent, on the run's branch only. */
  readonly whereWorkIs?: string;
  /** What its steps told the user. */
  readonly warnings?: readonly Warning[];
  readonly attempts: readonly Attempt[];
}

/** A run of the project manager, on tasks of the tracker. */
export interface TaskRun extends AnyRun {
  readonly kind: "tasks";
  /** Which tasks it takes; all without it. */
  readonly filter?: TaskFilter;
}

/** A run on parts of one whole: `composite` on the members of a composition, `split` on the parts that an agent made of its own work. */
export interface MemberRun extends AnyRun {
  readonly kind: "composite" | "split";
  readonly work: MemberWork;
  /** Members whose part found no slot. It becomes a task when the run ends. */
  readonly deferred?: readonly string[];
}

/** One run, from its first step to its last report. */
export type Run = TaskRun | MemberRun;

/** The reference of the agent that takes a run's steps; undefined if the main conversation does. */
export function parentOf(run: Run): string | undefined {
  return run.kind === "tasks" ? undefined : run.work.parent;
}

/** The task that a run on parts claims and closes itself, because no other run does. */
export function trackedTaskOf(run: Run): string | undefined {
  return run.kind !== "tasks" && run.work.isTracked ? run.work.taskId : undefined;
}

/** Whether what a run works on is in the tracker: tasks, or the one task that it has claimed itself. */
export function hasTrackedWork(run: Run): boolean {
  return run.kind === "tasks" || trackedTaskOf(run) !== undefined;
}

/** Whether a run works on tasks, or for a task that it or a run above it has claimed, and not on a goal in words. */
export function isForTasks(run: Run): boolean {
  return hasTrackedWork(run) || parentOf(run) !== undefined;
}

/** A run that is not over. */
export type UnfinishedRun = Run & { readonly state: Exclude<RunState, { readonly kind: "finished" }> };

export function isUnfinished(run: Run): run is UnfinishedRun {
  return !isFinished(run);
}

export function isFinished({ state }: Pick<Run, "state">): boolean {
  return state.kind === "finished";
}

/** When a run was finished, ISO 8601; undefined while it is not. */
export function finishOf({ state }: Pick<Run, "state">): string | undefined {
  return state.kind === "finished" ? state.at : undefined;
}

/** The name under which a run claims tasks; distinct for each, so that no tracker merges two claims. */
export function actorOf(run: Pick<Run, "id">): string {
  return `skyfom-${run.id}`;
}

export function openAttempts(run: Run): Attempt[] {
  return run.attempts.filter((attempt) => attempt.outcome === undefined);
}

/** The newest attempt at each task, by the task's id, or in a composite run at each member's part, by the member's name. */
export function newestAttempts(run: Run): Map<string, Attempt> {
  return new Map(run.attempts.map((attempt) => [attempt.member ?? attempt.taskId, attempt]));
}
