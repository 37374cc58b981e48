import type { OwnerKey } from "../ledger/owner.ts";
import type { HeldBack } from "../tasks/held-back.ts";
import type { TaskFilter } from "../tasks/task-filter.ts";
import type { BranchWork } from "../worktrees/branch-work.ts";
import type { HeldWork } from "./held-work.ts";
import type { Report } from "./report.ts";
import type { Warning } from "./warning.ts";
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
  /** Whether it was taken over from the run of an earlier attempt at the whole: it does not count against the retries. */
  readonly isFromBefore?: true;
  /** When its call was last handed over to the model, ISO 8601. */
  readonly handedOverAt: string;
  /** How often it was handed over since its call was last made, the last time included. */
  readonly handovers?: number;
  /** Why its agent is to be stopped, where it is. */
  readonly stopReason?: string;
  /** Whether that is its time limit: it may then be tried again, unlike one that is stopped because the run ends. */
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
 * word on what a lost agent left behind, `withdrawn` was never begun because its run was paused or stopped.
 */
export interface Outcome<Kind extends OutcomeKind = OutcomeKind> {
  readonly kind: Kind;
  /** The report's summary, the question, or why it failed, as one sentence. */
  readonly summary: string;
  /** False where trying again cannot help, or is not wanted because a person stopped the agent. */
  readonly mayRetry: boolean;
  readonly at: string;
  /** Whether it failed by no fault of the work, such as a client that died or a busy API: it does not count against the retries. */
  readonly isExcused?: true;
  /** The limit of the model's API that it came upon, as the client told. */
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
  /** What kept its commits from being taken in, and the branch that has them: the next attempt begins with them. */
  readonly repair?: { readonly kind: "conflict" | "check"; readonly branch: string };
  /** Checks that were run, as the report tells. */
  readonly tests?: Report["tests"];
  /** What the user should know besides: claims that were not confirmed, and follow-ups. */
  readonly notes?: readonly string[];
}

/** Where a run is, and since when, ISO 8601. */
export type RunState =
  | { readonly kind: "open" }
  /** Nothing new is started until it is resumed. */
  | { readonly kind: "paused"; readonly at: string }
  /** Nothing new is started any more, and with `isNow` agents at work are stopped: it is finished when the last of them has ended. */
  | { readonly kind: "stopping"; readonly at: string; readonly isNow: boolean }
  | { readonly kind: "finished"; readonly at: string };

/** What does not begin: what could, with the reason for each, and open tasks that wait for others, by id. */
export interface LeftWork {
  readonly heldBack: readonly HeldBack[];
  readonly blocked: readonly string[];
}

/** What every run says, whatever it works on. */
interface AnyRun {
  readonly id: string;
  readonly owner: OwnerKey;
  readonly openedAt: string;
  readonly state: RunState;
  /** Most agents that this run keeps at work at once. */
  readonly limit: number;
  /** What was held back at the last step, as the log was told. */
  readonly heldBack?: readonly HeldWork[];
  /** What it has not begun, as its last step told; set when that step ends it. */
  readonly left?: LeftWork;
  /** Where its work in worktrees is once it is over, as a clause; without it, on the run's branch alone. */
  readonly whereWorkIs?: string;
  /** What its steps had to tell the user. */
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
  /** Members whose part found no slot and is left to others, set when the run ends. */
  readonly deferred?: readonly string[];
}

/** One execution, from its first wave to its last report. */
export type Run = TaskRun | MemberRun;

/** The reference of the agent that takes a run's steps; undefined where the main conversation does. */
export function parentOf(run: Run): string | undefined {
  return run.kind === "tasks" ? undefined : run.work.parent;
}

/** The task that a run on parts claims and closes itself, because no other run does. */
export function trackedTaskOf(run: Run): string | undefined {
  return run.kind !== "tasks" && run.work.isTracked ? run.work.taskId : undefined;
}

/** Whether the tracker has what a run works on: tasks, or the one task that it holds itself. */
export function holdsTasks(run: Run): boolean {
  return run.kind === "tasks" || trackedTaskOf(run) !== undefined;
}

/** Whether a run works on tasks or for one, be it one that a run above it holds, and not on a goal in words. */
export function servesTasks(run: Run): boolean {
  return holdsTasks(run) || parentOf(run) !== undefined;
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
